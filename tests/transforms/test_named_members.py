"""Somebody named who is told of alone and with others too is one of these; who is named apart from them is not."""

import pytest

from tests.transforms.marked import check

# (headline, marked text); parts and what is of other times need no tag
MEMBERS = [
    (
        "Two burglars jailed",
        (
            "<sentence quantity=2>Two burglars have been jailed</sentence>.\n\nNed Arkle, 30, of Mill Road, was arrested after his car crashed "
            "into a wall. <arrest quantity=2>Arkle and Tom Bell, 28, were arrested</arrest> on suspicion of burglary."
        ),
    ),
    (
        "Two burglars jailed",
        (
            "<sentence quantity=2>Ned Arkle, 30, and Tom Bell, 28, have been jailed</sentence>.\n\n<arrest quantity=2>The pair were "
            "arrested</arrest> after a chase. Arkle was arrested in a field and Bell was arrested at his home."
        ),
    ),
]

OTHERS = [
    # on days that are apart
    (
        "Two burglars jailed",
        (
            "<sentence quantity=2>Ned Arkle, 30, and Tom Bell, 28, have been jailed</sentence>.\n\n<arrest quantity=1>Arkle was "
            "arrested</arrest> on 6 October for theft.\n\n<arrest quantity=2>Arkle and Bell were arrested</arrest> on 12 December."
        ),
    ),
    # for something else
    (
        "Two burglars jailed",
        (
            "<sentence quantity=2>Ned Arkle, 30, and Tom Bell, 28, have been jailed</sentence>.\n\n<arrest quantity=2>Arkle and Bell were "
            "arrested</arrest> in May. <arrest quantity=1>Arkle was arrested</arrest> on suspicion of a further burglary when he was on bail."
        ),
    ),
    # named apart, and told of beside them
    (
        "Charges after disorder",
        (
            "<charge quantity=2>Ned Arkle and Tom Bell have been charged</charge> with affray. <charge quantity=1>Sam Crowe has been "
            "charged</charge> with assault."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), MEMBERS)
def test_one_told_alone_is_one_of_those_told_together(title: str, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(("title", "marked"), OTHERS)
def test_one_named_apart_is_none_of_them(title: str, marked: str) -> None:
    check(marked, title)
