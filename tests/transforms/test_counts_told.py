"""Counts told more than once: totals and their parts, other years, equal figures of two things. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.test_counts import counted
from transforms import extract
from transforms.records import ArticleText


def test_a_rounded_figure_gives_way_to_the_precise_one() -> None:
    text = "Officers made more than 40 stop searches.\n\nThere were 42 stop searches in the end."
    assert counted(text)["stop_search"] == (42, "current")


def test_lines_of_a_list_are_cases_of_their_own() -> None:
    lines = "- A warrant was executed at a flat in Hull.\n- A warrant was executed at a shop in Goole."
    article = ArticleText("a", f"This week:\n{lines}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert sum(fact.quantity or 0 for fact in extract(article).facts if fact.kind == "warrant") == 2


def test_another_years_campaign_is_background() -> None:
    assert counted("In the 2023 campaign there were 2,040 breath tests.")["roadside_test"][1] == "background"


def test_a_total_and_its_places() -> None:
    text = "Officers executed ten warrants.\n\nThey carried out seven warrants in Kirkby.\n\nThree warrants were executed in Huyton."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {10: False, 7: True, 3: True}


def test_what_is_called_a_total_counts_what_stands_before_it_too() -> None:
    text = "Pell must repay £18,250.\n\nIn all, confiscation orders worth £96,480 were made."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {18250: True, 96480: False}


def test_two_orders_are_no_total_and_part() -> None:
    text = "A confiscation order of £96,480 was made against Pell. The court made a confiscation order of £7,000 for Oakes."
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "confiscation"}
    assert found == {7000: False, 96480: False}


def test_what_follows_the_leads_count_is_its_part() -> None:
    text = "Officers executed 18 warrants this week.\n\nIn Ely, five warrants were executed.\n\nTwo warrants were executed in Diss."
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts}
    assert found == {18: False, 5: True, 2: True}


def test_a_second_warrant_is_one_of_the_leads_seven() -> None:
    text = (
        "Officers executed seven warrants this week.\n\nA second warrant was executed in Ely."
        "\n\nA further three warrants were executed in Diss."
    )
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "warrant"}
    assert found == {7: False, 1: True, 3: True}


def test_equal_fines_of_two_paragraphs_are_two() -> None:
    text = "In Ely, ten people were fined after a party.\n\nTen people were given fixed penalty notices in Diss."
    article = ArticleText(
        "a", f"Results of our week.\n\nIt was busy.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC)
    )
    assert [fact.quantity for fact in extract(article).facts] == [10, 10]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Last weekend officers handed out four £10,000 fines.", "current"),
        ("A party was held on Saturday 27 April. Three people were fined.", "current"),
        ("Officers have issued 120 fines.", "background"),
    ],
)
def test_the_notices_of_named_days_are_news_in_advice(text: str, scope: str) -> None:
    body = f"Please stay at home.\n\nIt saves lives.\n\nThank you all.\n\nDo not travel.\n\n{text}"
    article = ArticleText("a", body, "Police remind people of the rules", datetime(2024, 5, 1, tzinfo=UTC))
    assert [fact.scope for fact in extract(article).facts] == [scope]


def test_another_count_is_no_part() -> None:
    text = "A total of 21 people were fined £800.\n\nAnother ten people were fined £200."
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert not any(fact.part for fact in extract(article).facts)


FINES = [
    # lines of one list stand beside each other
    (
        "Officers seize three vehicles in Odham",
        "Officers issued:\n- 3 fixed penalty notices\n- 2 traffic offence reports",
        {3: False, 2: False},
    ),
    # "also" before a total of all
    (
        "Gathering in Odham",
        "Two men were cautioned.\n\nBoth men were also given Covid fines.\n\nIn total 19 people were issued with £800 fixed penalty notices.",
        {2: True, 19: False},
    ),
    # a headline's total broken down more than once
    (
        "Police issue 61 fines in Odham",
        (
            "Officers issued 61 fines over the weekend.\n\nOn Saturday 31 fines were issued, of which 17 fines were issued in Mill Road.\n\nA further 30"
            " fines were issued on Sunday."
        ),
        {61: False, 31: True, 17: True, 30: True},
    ),
]


@pytest.mark.parametrize(("title", "text", "wanted"), FINES)
def test_fines_and_their_total(title: str, text: str, wanted: dict[int, bool]) -> None:
    article = ArticleText("a", text, title, datetime(2024, 5, 1, tzinfo=UTC))
    found = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "fixed_penalty"}
    assert found == wanted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Police issued 61 fines this week.\n\n31 fines were issued in Ely, 17 fines in Malby.\n\n30 fines were issued in Diss.",
            {31, 17, 30},
        ),
        ("Police issued 61 fines this week.\n\n40 fines were issued in Ely.\n\n30 fines were issued in Diss.", set()),
    ],
)
def test_a_breakdown_that_adds_up_has_its_own_breakdown(text: str, parts: set[float]) -> None:
    article = ArticleText("a", text, published=datetime(2024, 5, 1, tzinfo=UTC))
    assert {fact.quantity for fact in extract(article).facts if fact.part} == parts
