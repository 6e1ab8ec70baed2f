"""A number behind a name, of somebody who "was" or "has been": an age, and no count of people. All made up."""

import pytest

from tests.transforms.marked import check

_AGES = [
    "Jo ARKLE, 34 <sentence quantity=1 custody_months=60>was jailed for five years</sentence>.",
    "Jo ARKLE, 34 <charge quantity=1>has been charged</charge> with burglary.",
    "- Pat MORLEY, 52 <sentence quantity=1 custody_months=24>was sentenced to two years</sentence>.",
    "<arrest quantity=34>34 were arrested</arrest> during the week of action.",
    "During the week <charge quantity=12>12 have been charged</charge>.",
]


@pytest.mark.parametrize("text", _AGES)
def test_an_age_is_no_count(text: str) -> None:
    check(text)
