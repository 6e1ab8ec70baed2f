"""Somebody arrested or charged again on another day counts again; the same arrest told twice does not."""

import pytest

from tests.transforms.marked import check

ABOUT = "Ned Farrow, 34, of Odham, "


@pytest.mark.parametrize(
    "told",
    [
        "was <arrest>arrested</arrest> on 14 January for theft.\n\nOn 14 March <arrest>Farrow was arrested</arrest> at home.",
        (
            "was <arrest>arrested</arrest> on January 14.\n\nA match led to <arrest>Farrow, who was arrested</arrest> by the Odham team at "
            "his home on Sunday afternoon (14 March)."
        ),
        "was <arrest>arrested</arrest>.\n\nWhile on bail <arrest>Farrow was arrested</arrest> again on June 12 after a deal.",
        "was <charge>charged</charge> on 3 May with theft.\n\n<charge>Farrow was charged</charge> in Hull on 9 July with fraud.",
    ],
)
def test_another_day_counts_again(told: str) -> None:
    check(ABOUT + told)


@pytest.mark.parametrize(
    "told",
    [
        "was <arrest>arrested</arrest> on 14 January.\n\nOn Friday 14 January Farrow was arrested at home.",
        "was <arrest>arrested</arrest> on 14 January.\n\nFarrow was arrested in connection with a theft on 2 December.",
        "was <arrest>arrested</arrest>.\n\nFarrow was arrested on 2 December at his home.",
        "was <arrest>arrested</arrest> on 14 January.\n\nOn 15 January Farrow was arrested at home.",
        'was <arrest>arrested</arrest> on 14 January.\n\nSgt Hill said: "When Farrow was arrested on 3 March he ran."',
    ],
)
def test_the_same_arrest_told_again_does_not(told: str) -> None:
    check(ABOUT + told)
