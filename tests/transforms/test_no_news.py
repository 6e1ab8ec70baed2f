"""Releases whose headline and lead tell of no incident, other stories' headlines, and what was done at some time before. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.marked import check, scopes
from transforms import ArticleText, extract

LEAD = "The scheme makes life in Odham better.\n\nResidents like it.\n\nIt costs little.\n\nEverybody may join.\n\n"
OLD_CASE = "One of the officers once stopped a van. Ned Farrow, 33, was arrested and later jailed for three years."
SEIZED = "A total of six bikes were seized and five people were arrested in Odham."


@pytest.mark.parametrize(
    "title",
    [
        "New ways to keep Odham moving",
        "Investment in roads makes Odham better",
        "Off-road bikes join the fleet",
        "Apology to two journalists",
        "You don't need a uniform to help your town",
        "Officers win accolade for service to Odham",
    ],
)
@pytest.mark.parametrize("told", [OLD_CASE, SEIZED])
def test_what_is_told_far_below_where_nothing_happened_is_background(title: str, told: str) -> None:
    assert scopes(title, LEAD + told) == {"background"}


@pytest.mark.parametrize(
    "title",
    [
        "Friends beat neighbour in the street",  # somebody's case
        "Drug user hit partner",
        "Cannabis factory in Odham",
        "Update on the incident in Odham",
        "Hidden grow uncovered in Odham",
        "Dispersal zone in Odham",
    ],
)
def test_it_is_news_where_the_headline_tells_of_a_case(title: str) -> None:
    assert "current" in scopes(title, LEAD + OLD_CASE)


@pytest.mark.parametrize(
    "told",
    [
        "Two people have been arrested and are in custody.",
        "On Friday Ned Farrow, 33, was arrested in Odham.",
        "Officers issued a fixed penalty notice to a driver.",
    ],
)
def test_what_is_told_of_these_days_stays(told: str) -> None:
    assert "current" in scopes("New ways to keep Odham moving", LEAD + told)


def test_headlines_of_other_stories_are_not_read() -> None:
    check(
        "There are 2 related updates to this story\n- 03 Aug 2020: Fourth man arrested over attack in Odham\n"
        "- 01 Aug 2020: Two jailed for attack in Odham\n\nA reward is offered after an attack in Odham.\n\n"
        "Officers have <arrest quantity=4>arrested four men</arrest>."
    )
    check(
        "There are 2 related streets to this one.\n- On 03 August: a search\n\n"
        "<arrest quantity=1>A man was arrested</arrest> in Odham."
    )


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("Our gangs team recently took four firearms off the streets.", "background"),
        ("“We have recently seized four firearms.", "background"),
        ("Activity in recent weeks has led to the seizure of four firearms.", "background"),
        ("Officers seized four firearms stolen in a recent burglary.", "current"),
        ("Officers seized four firearms after recently published advice.", "current"),
        ("Officers seized four firearms.", "current"),
    ],
)
def test_what_was_done_recently_far_below_the_lead_is_background(told: str, scope: str) -> None:
    assert scopes("Appeal after shots fired in Odham", LEAD + told) == {scope}


def test_old_days_are_steps_of_a_case_only_where_there_is_one() -> None:
    text = LEAD + "On 3 January 2022 a man was arrested for theft."
    assert scopes("Appeal after theft from shop in Odham", text) == {"earlier"}
    assert scopes("Crime prevention advice for shops", text) == {"background"}


@pytest.mark.parametrize(
    "text",
    [
        "He had ignored the conditions of the Criminal Behaviour Order by entering the town.",
        "They were in a flat which is subject to a partial closure order.",
        "Dunn, despite having a restraining order against him, sent nine letters.",
        "Police can issue a section 59 warning to riders.",
        "Poachers will be issued with a community protection warning or a community protection notice.",
        "The team also makes sure that Sexual Harm Prevention Order conditions are kept.",
        "A full Stalking Protection Order requires a finding that somebody was followed.",
        "He did not tell her that he was subject to a Sexual Harm Prevention Order.",
        "The criteria for a closure order had been met.",
        "He already had a Sexual Harm Prevention Order.",
    ],
)
def test_orders_made_before_and_orders_in_general_are_no_result(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "marked",
    [
        "Farrow is also <order quantity=1>subject to a Sexual Harm Prevention Order</order>.",
        "Farrow, who was made <order quantity=1>subject of a Criminal Behaviour Order</order>, must not enter Odham.",
        "The court granted <order quantity=1>a closure order</order> on the flat.",
        "<order quantity=1>A closure order</order> was obtained for a flat which was used for dealing.",
        "Officers, who were granted <order quantity=1>a closure order</order>, shut the flat.",
        "He was given <order quantity=1>a restraining order</order>, the conditions of which are strict.",
    ],
)
def test_orders_that_were_made(marked: str) -> None:
    check(marked)


def test_of_a_text_without_a_headline_nobody_knows_that_it_tells_no_case() -> None:
    facts = extract(ArticleText("a", LEAD + SEIZED, None, datetime(2022, 5, 1, tzinfo=UTC))).facts
    assert {fact.scope for fact in facts} == {"current"}
