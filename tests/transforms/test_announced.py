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
