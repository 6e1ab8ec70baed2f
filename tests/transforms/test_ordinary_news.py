"""Releases that enforce nothing: what sounds like a fact in appeals, advice, portraits and alerts. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract

NOTHING = [
    "The crash was at noon. Police remain on scene while the car is recovered.",
    "The van slid on the grass and was removed by a vehicle recovery service.",
    "Firefighters made the shop safe: the fire service said the car was recovered at 3am.",
    "He was recalled to prison and once arrested he will serve the rest.",
    "There is £900 for information that leads to a man on the run being traced and arrested.",
    "The caller told his victims that a man had been arrested with their cards.",
    "He was admitted into private hospital with a fever.",
    "She later admitted the lie to her employer and left.",
    "Two passing motorists stopped to help the girl.",
    "The thieves fled empty handed in a black Audi.",
    "Overnight offender(s) gained access to a garage and took two mountain bikes.",
    "Six rare sheep were found on Monday with injuries.",
    "If the car is found to be uninsured it costs you points.",
    "Tips help, such as seizing a car with no insurance.",
    "Recovered bikes are usually sold at auction.",
    "Officers are tackling burglary, drug and knife crime after seizing jewels last year.",
    "It was a security alert. Police carried out a search of the premises with dogs.",
    "A man of 23 was interviewed voluntarily and remains under investigation.",
]
STILL = [
    "Officers seized <seizure item=vehicle>the car</seizure> after the crash.",
    "<vehicle_stop quantity=2>Two motorists were stopped</vehicle_stop> near Ely.",
    "<seizure item=imitation_firearm>A toy revolver</seizure> was seized.",
    "Ned Farrow, 33, <conviction quantity=1>admitted</conviction> to driving without due care at Hull Crown Court.",
    "<warrant quantity=1>A search of the flat</warrant> followed the <arrest quantity=1>arrest of a man</arrest>.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_enforced(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", STILL)
def test_enforcement_told_in_like_words(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Officer nominated for bravery award", "background"),
        ("Survivor tells her story in documentary", "background"),
        ("Have you seen Ned Farrow?", "background"),
        ("Police appeal to find wanted Ned Farrow", "background"),
        ("Wanted man Ned Farrow jailed", "current"),
        ("Charity shop thief jailed", "current"),
        ("Award-winning fraudster jailed", "current"),
    ],
)
def test_sentences_of_the_past_in_portraits_and_appeals(title: str, scope: str) -> None:
    text = "Ned Farrow, 33, was jailed for three years for burglary at Hull Crown Court."
    article = ArticleText("a", text, title, datetime(2024, 5, 1, tzinfo=UTC))
    assert {fact.scope for fact in extract(article).facts if fact.kind == "sentence"} == {scope}


def test_what_was_done_since_a_scheme_began_is_no_news() -> None:
    text = "The scheme helps banks. Since being introduced in October 2017, 70 calls were placed and 15 arrests made."
    article = ArticleText("a", text, "Banks stop fraud", datetime(2024, 5, 1, tzinfo=UTC))
    assert {fact.scope for fact in extract(article).facts} == {"background"}


@pytest.mark.parametrize(
    ("title", "text", "scope"),
    [
        (
            "Ned Farrow",
            "Ned Farrow has absconded from prison. He is serving a six-year sentence for burglary.",
            "background",
        ),
        (
            "Odham gang must pay back gains",
            "Ned Farrow must pay back £9,000.\n\nFarrow, who was jailed in May, is now serving six years for fraud.",
            "earlier",
        ),
        ("Prisoner given more time", "Ned Farrow, who is serving six years, was jailed for two more years.", "current"),
    ],
)
def test_a_term_that_somebody_serves_already_is_no_news(title: str, text: str, scope: str) -> None:
    article = ArticleText("a", text, title, datetime(2024, 5, 1, tzinfo=UTC))
    told = {fact.scope for fact in extract(article).facts if fact.kind == "sentence"}
    assert scope in told
    assert scope == "current" or "current" not in told
