"""Results of these days are news below an announcement's headline too; older figures and honours are not."""

import pytest

from tests.transforms.test_scope import facts

_PATROLS = "Drivers urged to take part in road safety campaign"
_HONOURS = "Officer receives award for bravery"
_BEGINNING = (
    "Everybody can help to keep roads safe.\n\nThe team visits schools.\n\nLeaflets are to be had at libraries.\n\n"
    "Sergeant Moss spoke to parents.\n\nMany of them had questions.\n\n"
)
_THESE_DAYS = [
    "During the operation 37 vehicles were stopped.",
    "Officers set up checks. During these checks 37 vehicles were stopped.",
    "Throughout the evening 37 vehicles were stopped.",
    "During the day of action 37 vehicles were stopped.",
]
_OTHER_DAYS = [
    "37 vehicles were stopped.",
    "During the operation in 2019 37 vehicles were stopped.",
    "During the week of action last year 37 vehicles were stopped.",
    "Officers were out over the weekend. During the patrols, since April, 37 vehicles were stopped.",
    "In the past six months officers were out every weekend. During the patrols 37 vehicles were stopped.",
    "During the previous operation 37 vehicles were stopped.",
    "Patrols begin this Saturday.\n\nOfficers told how 37 vehicles were stopped.",
]


@pytest.mark.parametrize("text", _THESE_DAYS)
def test_these_days_are_news_of_an_announcement(text: str) -> None:
    assert ("vehicle_stop", 37, "current") in facts(_BEGINNING + text, _PATROLS)


@pytest.mark.parametrize("text", _OTHER_DAYS)
def test_other_days_are_not(text: str) -> None:
    assert ("vehicle_stop", 37, "background") in facts(_BEGINNING + text, _PATROLS)


@pytest.mark.parametrize("text", _THESE_DAYS)
def test_deeds_told_of_the_honoured_are_not(text: str) -> None:
    assert ("vehicle_stop", 37, "background") in facts(_BEGINNING + text, _HONOURS)


def test_a_large_count_of_these_days_below_a_headline_without_results() -> None:
    text = _BEGINNING + "Crowds came to the beach. Throughout the night 71 stop searches were carried out."
    assert ("stop_search", 71, "current") in facts(text, "Statement on crowds at the beach")
    assert ("stop_search", 71, "background") in facts(
        _BEGINNING + "71 stop searches were carried out.", "Statement on crowds at the beach"
    )


_REPORTED = [
    "Officers carried out checks of lorries on the ring road on Saturday.",
    "On Friday the team was out in the town centre with partners.",
    "Over the weekend police stopped drivers on the coast road and spoke to them.",
    "Specials joined colleagues on patrol last night.",
    "Patrols were deployed to the estate this week after complaints.",
]
_NOT_REPORTED = [
    "Officers will be out on Saturday, and stopped drivers can expect a check.",
    "A campaign begins on Monday.",
    "Since March officers have been out on Saturdays.",
    "Last year officers carried out checks on Saturday.",
]
_THEN = "\n\nMany drivers have no belt on.\n\nA belt saves lives.\n\nChildren need a seat.\n\n12 vehicles were seized."


@pytest.mark.parametrize("lead", _REPORTED)
def test_what_follows_a_report_of_a_day_is_its_news(lead: str) -> None:
    assert ("seizure", 12, "current") in facts(lead + _THEN, "Drivers urged to belt up")
    assert ("seizure", 12, "background") in facts(lead + _THEN, _HONOURS)
    longer = _THEN.replace("12 vehicles were", "Since March 12 vehicles were")
    assert ("seizure", 12, "background") in facts(lead + longer, "Drivers urged to belt up")


@pytest.mark.parametrize("lead", _NOT_REPORTED)
def test_what_follows_an_announcement_is_not(lead: str) -> None:
    assert ("seizure", 12, "background") in facts(lead + _THEN, "Drivers urged to belt up")


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Officers take part in joint rural operation", "current"),
        ("Volunteers support roads policing operation", "current"),
        ("Vehicles checked to improve public safety during operation", "current"),
        ("Police launch new operation on nuisance bikes", "current"),
        ("Warnings given during operation at station", "current"),
        ("Officers to take part in national operation", "background"),
        ("Police supporting national campaign on uninsured drivers", "background"),
        ("Police launch annual campaign on nuisance bikes", "background"),
        ("Warning to riders of nuisance bikes", "background"),
    ],
)
def test_headlines_of_what_officers_did_announce_nothing(title: str, scope: str) -> None:
    text = "Riding on paths is dangerous.\n\nPeople complained.\n\nIt is noisy.\n\nBikes go fast.\n\nThree bikes were seized."
    assert ("seizure", 3, scope) in facts(text, title)


@pytest.mark.parametrize("text", ["The car has been seized for tests.", "The van was recovered in Malby."])
def test_what_was_found_of_a_case_is_its_news(text: str) -> None:
    beginning = "A man was robbed in Stow Lane.\n\nHe was not hurt.\n\nIt was late.\n\nPeople heard shouts.\n\n"
    assert ("seizure", 1, "current") in facts(beginning + text, "Investigation launched after robbery")


def test_who_was_remanded_in_a_case_is_its_news() -> None:
    text = "Sheds were broken into.\n\nTools were taken.\n\nIt was late.\n\nThree men have been remanded in custody."
    assert ("remand", 3, "current") in facts(text, "Warning after spate of shed thefts")
