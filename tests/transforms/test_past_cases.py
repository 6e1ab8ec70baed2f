"""Whose news a figure is: cases of before below a campaign, what is told of this burglary. All made up."""

import pytest

from tests.transforms.marked import check

LEAD = "The campaign starts on Monday.\nIt lasts for three weeks.\nResidents are asked to join in.\n"


@pytest.mark.parametrize(
    "told",
    [
        "She lost her mother in a crash. <sentence quantity=1 scope=background>Roache was subsequently jailed</sentence> for six years.",
        "<sentence quantity=1 scope=background>A student was jailed</sentence> for forty years for murdering a neighbour.",
        "<conviction quantity=2 scope=background>Two men were found guilty</conviction> of stalking her.",
    ],
)
def test_courts_of_before_are_no_news_of_a_campaign(told: str) -> None:
    check(LEAD + told, title="Phones at the wheel campaign begins")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Man bites off thumb",
            "<sentence quantity=1 scope=current>He was sentenced</sentence> to six years in prison.",
        ),
        (
            "Spice in the park",
            "<sentence quantity=1 scope=current>Jon Moss, 30, was jailed</sentence> at Odham Crown Court on Monday.",
        ),
        (
            "Dealer jailed",
            "<sentence quantity=1 scope=current>He was sentenced</sentence> to six years in prison.",
        ),
    ],
)
def test_courts_of_these_days_are_news(title: str, told: str) -> None:
    check(LEAD + told, title=title)


def test_an_arrest_in_relation_to_this_offence_is_news() -> None:
    told = LEAD + "Police have <arrest quantity=1 scope=current>arrested a man</arrest> in relation with this offence."
    check(told, title="Family disturbed burglar after celebrating new year")
