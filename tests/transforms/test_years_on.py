"""Appeals years after a crime: the arrests of then are steps of the case, and those of these days its news. All made up."""

import pytest

from tests.transforms.test_scope import facts

STILL_OPEN = "Ned Farrow was found dead in Odham in 2016.\n\nDetectives have spoken to 200 people.\n\n"


@pytest.mark.parametrize(
    "title",
    [
        "Fresh appeal two years on from the murder of Ned Farrow",
        "Family's appeal on tenth anniversary of Ned Farrow's murder",
        "Ned Farrow's mother faces 5th Christmas without him",
        "Anniversary appeal in unsolved murder of Ned Farrow",
    ],
)
def test_in_an_appeal_years_after_the_arrests_of_then_are_steps_of_the_case(title: str) -> None:
    assert facts(f"{STILL_OPEN}Seven men were arrested on suspicion of murder.", title) == [("arrest", 7, "earlier")]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Two years on: man arrested over the murder of Ned Farrow", "A man was arrested on suspicion of murder."),
        ("Appeal over the murder of Ned Farrow", "A man was arrested on suspicion of murder."),
        ("Fresh appeal two years on from the murder of Ned Farrow", "A man was arrested in Odham this morning."),
        ("Officers mark ten years on the beat", "A man was arrested in Odham this morning."),
    ],
)
def test_an_arrest_of_these_days_is_news_whenever_the_case_began(title: str, told: str) -> None:
    assert facts(f"{STILL_OPEN}{told}", title) == [("arrest", 1, "current")]
