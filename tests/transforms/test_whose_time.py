"""Which words make a result that of another time, and which headlines announce nothing although results follow."""

import pytest

from tests.transforms.test_scope import facts

_OPENING = (
    "Officers made six arrests in Hull during three days of action.\n\nThey worked with the council.\n\n"
    "Residents had asked for it.\n\nThe days were a success.\n\n"
)
_BESIDE_A_ROAD = (
    "Many drivers use the road.\n\nIt leads to an estate.\n\nSergeant Moss was there.\n\nHe spoke to drivers.\n\n"
)
_ROADS = [
    ("Special road safety operation targets van drivers in Odham", "current"),
    ("Officers hold road safety checks in Odham", "current"),
    ("Team tackles road safety in Odham", "current"),
    ("Officers uncover range of offences as part of road campaign", "current"),
    ("Safety of children is our priority", "background"),
    ("Drivers reminded of road safety campaign", "background"),
    ("Officers to discuss road safety in Odham", "background"),
]


@pytest.mark.parametrize(("title", "scope"), _ROADS)
def test_an_operation_for_safety_has_results(title: str, scope: str) -> None:
    assert ("seizure", 4, scope) in facts(_BESIDE_A_ROAD + "Four vehicles were seized.", title)


_OTHER_TIMES = [
    ("At the same time 31 stop searches were carried out.", "current"),
    ("At the same time last year 31 stop searches were carried out.", "background"),
    ("In the same week 31 stop searches were carried out.", "current"),
    ("In the same week last year 31 stop searches were carried out.", "background"),
    ("There were 31 stop searches during last weekend's operation.", "current"),
    ("Last weekend's operation saw 31 stop searches.", "background"),
    ("In the UK there were 4,210 stop searches.", "background"),
    ("During a knife surrender in August 131 stop searches were carried out.", "background"),
]


@pytest.mark.parametrize(("told", "scope"), _OTHER_TIMES)
def test_the_same_days_and_those_of_before(told: str, scope: str) -> None:
    assert {one[2] for one in facts(_OPENING + told) if one[0] == "stop_search"} == {scope}


_CRIMES = [
    "A man of 31 was arrested after officers linked him to a suspected drug deal in Odham last year.",
    "Officers arrested a man in connection with two thefts in the north of the town which have taken place in the last two months.",
    "A man was arrested, who is suspected of breaking into a shop in March last year.",
    "A man was arrested over a plot to rob a shop last summer.",
]


@pytest.mark.parametrize("told", _CRIMES)
def test_when_the_crime_was(told: str) -> None:
    assert ("arrest", 1, "current") in facts(_OPENING + told)


def test_who_was_arrested_last_year_for_no_crime_of_then() -> None:
    assert ("arrest", 1, "background") in facts(_OPENING + "In April last year a man of 31 was arrested.")


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("Elsewhere, last month three men were jailed for dealing in Eastham.", "background"),
        ("In August three men were jailed for dealing in Eastham.", "background"),
        ("Three men were jailed today for dealing in Eastham.", "current"),
        ("Three men who dealt in Eastham were jailed at the end of the week.", "current"),
    ],
)
def test_courts_of_an_earlier_month_are_no_results_of_a_week(told: str, scope: str) -> None:
    title = "Six arrested in week of action"
    assert {one[2] for one in facts(_OPENING + told, title) if one[0] == "sentence"} == {scope}


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("He appeared before magistrates this morning, where he was jailed for 28 days.", "current"),
        ("He was jailed for 28 days.", "background"),
    ],
)
def test_a_wanted_man_is_jailed_today(told: str, scope: str) -> None:
    text = f"A wanted man of Odham has been charged.\n\nAlan Holt was found on Sunday.\n\n{told}"
    assert {one[2] for one in facts(text, "Detectives charge wanted man") if one[0] == "sentence"} == {scope}


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Chief Constable's report to the Policing Board", "background"),
        ("The specialist unit helping rid our streets of drugs", "background"),
        ("The small team making a big impact on dealers", "background"),
        ("Team arrests three and seizes drugs", "current"),
    ],
)
def test_what_a_unit_and_a_board_are_told(title: str, scope: str) -> None:
    text = "The work goes on.\n\nMuch has been done.\n\nThree people were arrested in Odham."
    assert ("arrest", 3, scope) in facts(text, title)


@pytest.mark.parametrize(
    ("title", "scope"),
    [("Burglars targeted retirement home", "current"), ("Sergeant's retirement after thirty years", "background")],
)
def test_a_retirement_home_and_a_retirement(title: str, scope: str) -> None:
    text = "Doors were forced at night.\n\nResidents slept.\n\nTwo men were arrested in Odham."
    assert ("arrest", 2, scope) in facts(text, title)


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Warning after laser shone at helicopter", "current"),
        ("Advice to be on guard following a number of fraudulent calls", "background"),
        ("Public urged to be on guard following a number of fraudulent calls", "current"),
        ("Firearms incident is a reminder of demand on officers", "current"),
        ("Warning of lasers and drones", "background"),
    ],
)
def test_a_warning_after_something_happened_is_a_case(title: str, scope: str) -> None:
    text = _BESIDE_A_ROAD + "A man of 31 was arrested in Odham."
    assert ("arrest", 1, scope) in facts(text, title)


@pytest.mark.parametrize(
    "term",
    ["jailed for six years in 2019", "locked up for six years in 2019", "sent down for six years in 2019"],
)
def test_a_term_of_years_ago_is_not_the_news(term: str) -> None:
    text = (
        "Ned Arkle, 34, had been wanted since July. Officers knew him again in Odham on Wednesday. He was arrested later.\n\n"
        f"Arkle was {term} for a robbery."
    )
    assert ("arrest", 1, "current") in facts(text, "Wanted Telford man back behind bars")


@pytest.mark.parametrize(
    "compared", ["up from 12 in 2019", "down on 40 in 2019", "up a third on 2019", "against 40 in 2019"]
)
def test_what_is_set_against_another_year_is_of_this_one(compared: str) -> None:
    assert ("arrest", 20, "current") in facts(f"Officers made 20 arrests, {compared}.", "Raids across town")


@pytest.mark.parametrize(
    "title",
    ["Jailed detective would have been sacked, panel rules", "JAILED DETECTIVE WOULD HAVE BEEN SACKED, PANEL RULES"],
)
def test_a_headline_in_capitals_is_told_again_by_the_text_all_the_same(title: str) -> None:
    text = "Jailed detective would have been sacked, panel rules\n\nA former detective would have been dismissed, a panel ruled."
    assert facts(text, title) == []
