"""Releases about officers, dogs and the force itself, and examples of what police do: no news of theirs. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.marked import scopes
from transforms import ArticleText, extract

DEEDS = (
    "The team serves the whole of Odham.\n\nIts officers have long hours.\n\nThey secured a closure order on a flat in Mill Street,"
    " supported an operation that saw the arrest of five people, and seized a shotgun.\n\nNed Farrow, 33, was jailed for three years."
)


@pytest.mark.parametrize(
    "title",
    [
        "Meet the team that keeps Odham safe",
        "Say hello to your new local inspector",
        "Four new faces join the Odham team",
        "Odham welcomes two new PCSOs",
        "Head of local policing puts community first",
        "Criminology student by day, special constable by night",
        "Success for Odham Police at awards evening",
        "Odham Police dog is our animal of the year",
        "Headstone unveiled to remember fallen officer",
        "New Odham Police Facebook page goes live",
        "Public inquiry: our statement",
        "A day in the life of a custody sergeant",
        "Judge's commendation for Odham detectives",
        "Odham detective commended for investigation",
        "Cyber team receives international recognition",
        "Odham officer's career gains speed",
        "Member of staff recognised for protecting women",
        "Eight officers receive bravery awards after attack in Odham",
        "Weekend read: the world of the cyber team",
        "Podcast tells of the Odham murder",
        "Odham officers to appear in documentary about dealers",
        "Chief looks back on the past year",
        "Ten years on from the robberies that shook Odham",
        "Inspector cycles in memory of colleague",
        "Dogs hunt suspects in latest Interceptors episode",
        "24 Hours in Police Custody returns",
    ],
)
def test_what_officers_once_did_is_background(title: str) -> None:
    assert scopes(title, DEEDS) == {"background"}


@pytest.mark.parametrize(
    "title",
    [
        "Officers join forces to tackle rural crime",
        "Team meets the challenge of drug dealing in Odham",
        "Man arrested after damage to statue",
        "Statue of mill owner damaged",
        "New team tackles dealing in Odham",
        "Five arrested and shotgun seized in Odham",
        "Man wanted over theft from memorial to fallen officer",
        "Police commend bravery of shopkeeper who stopped robber",
        "Award-winning baker's shop raided",
        "Career criminals caught in Odham",
        "Man jailed after a year on the run",
        "Arrests in Odham a month after crackdown",
    ],
)
def test_what_they_did_in_these_days_is_news(title: str) -> None:
    assert "current" in scopes(title, DEEDS)


def test_what_a_series_shows_again_is_background() -> None:
    text = "Two dogs are at work in tonight's all-action episode of Police Interceptors.\n\n" + DEEDS
    assert scopes("Dogs hunt suspects in Odham", text) == {"background"}
    text = "A man saw his robber in an episode of Police Matters, and was heard in court.\n\n" + DEEDS
    assert "current" in scopes("Robber seen on screen jailed in Odham", text)


@pytest.mark.parametrize(
    "title", ["Sentencing welcomed by officers", "Officers welcome prison terms", "Term welcomed by inspector"]
)
def test_officers_may_welcome_what_courts_do(title: str) -> None:
    text = "Officers have welcomed the terms handed down on Friday.\n\nNed Farrow, 33, was jailed for three years."
    assert scopes(title, text) == {"current"}


def test_what_the_lead_of_a_profile_tells_is_its_news() -> None:
    text = "Five people were arrested by the new team in Odham yesterday.\n\n" + DEEDS
    assert "current" in scopes("Meet the team that keeps Odham safe", text)


EXAMPLES = [
    "An example of one of these patrols was held on 27 and 28 April, when 17 tickets were issued.",
    "Recent posts include photos of the new dog and news of a man sentenced to seven years in prison for burglary.",
    "Examples of the action that neighbourhood teams have taken include:\n- Arrested three people in Mill Street\n- Spoke to schools",
    "One of her career highlights was when she arrested two burglars.",
]


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_background(text: str) -> None:
    lead = "The plan for Odham's roads has three parts.\n\nThe first is to talk to schools.\n\n"
    assert scopes("Plan for Odham's streets", lead + text) == {"background"}


@pytest.mark.parametrize("text", EXAMPLES[:1] + EXAMPLES[2:3])
def test_examples_of_results_are_news(text: str) -> None:
    lead = "Officers arrested nine people in Odham in a week of action.\n\nThe first was on Monday.\n\n"
    assert "current" in scopes("Nine arrests in week of action", lead + text)


def test_everybody_arrested_since_a_disorder_is_a_running_total() -> None:
    text = (
        "Detectives have issued images of two men after disorder in Odham.\n\nThe images were taken on Friday 1 April.\n\n"
        "Since the incidents, a total of 22 people have been arrested for affray."
    )
    assert scopes("Fifth set of images issued after disorder", text) == {"background"}
    assert scopes(
        "Twenty-two arrested since disorder in Odham", "Since the disorder 22 people have been arrested."
    ) == {"current"}


def test_a_first_year_told_at_the_end_is_of_all_that_is_told() -> None:
    text = (
        "The task force has arrested 41 people since 3 April, its inspector said today in Odham at the end of a long week.\n\n"
        "Such a team was first set up in Eastham.\n\nSome £900,000 of drugs were recovered there and lengthy prison terms were handed"
        " down by courts in the county and elsewhere to dozens of those who had dealt in them in its first year alone."
    )
    facts = extract(ArticleText("a", text, "Task force arrests 41", datetime(2022, 5, 1, tzinfo=UTC))).facts
    assert {fact.scope for fact in facts if fact.kind == "seizure"} == {"background"}
    assert {fact.scope for fact in facts if fact.kind == "arrest"} == {"current"}
