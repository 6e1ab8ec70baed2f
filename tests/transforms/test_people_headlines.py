"""Whom the headline means, and whom the text tells of below it. All made up."""

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract

HEADLINES = [
    # a total of many counts those of the next days too
    (
        "30 arrests in Odham",
        (
            "<arrest quantity=30>Thirty people were arrested</arrest> in a week of raids in Odham. Four people were arrested on Monday. A further six people"
            " were arrested on Tuesday. Another eight people were arrested on Friday."
        ),
    ),
    # some of those arrested, told of again
    (
        "Reward offered",
        (
            "<arrest quantity=6>Six people were arrested</arrest> over the theft and three men arrested on suspicion of theft"
            " <released_under_investigation quantity=3>remain released under investigation</released_under_investigation>."
        ),
    ),
    # the headline counts what the text tells case by case
    (
        "Six arrested in Odham",
        "On entering <arrest quantity=6 part=False>five people were arrested</arrest>. Later the tenant was arrested.",
    ),
    ("Two charged", "<charge quantity=2>Two men have been charged</charge> with theft."),
    ("Over 70 arrests", "They made <arrest quantity=71>71 arrests</arrest>."),
    ("Two more charged", "<charge quantity=1>A man has been charged</charge> with theft."),
    (
        "Boy charged with robbery",
        "<charge quantity=1>A boy of 15 has been charged</charge> with robbery. <charge quantity=1>A 17-year-old boy was also charged</charge> with theft.",
    ),
    (
        "Charge Note: theft",
        "Detectives have <charge quantity=1>charged a man</charge>.\n\nNed Farrow, 31 of Hull has been charged with theft.",
    ),
    (
        "Fifth man jailed after raid",
        (
            "<sentence quantity=1 custody_months=90>Ned Farrow, 41, of Hull, was jailed</sentence> for seven years and six months. He was calm. The judge spoke. A total"
            " of five local men have been jailed this year."
        ),
    ),
    ("Two seen in Odham", "<arrest quantity=1>A man was arrested</arrest>."),
]


@pytest.mark.parametrize(("title", "marked"), HEADLINES)
def test_the_headline_is_read_too(title: str, marked: str) -> None:
    check(marked, title)


def test_a_headlines_total_counts_further_arrests_and_the_rest() -> None:
    text = (
        "Thirty people were arrested this week.\n\nOn Monday four people were arrested in Hull."
        "\n\nA further eight people were arrested on Friday.\n\nThe other 18 people arrested have been bailed."
    )
    article = ArticleText("a", text, "Operation results in 30 arrests")
    arrests = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "arrest"}
    assert arrests == {30: False, 4: True, 8: True, 18: True}


def test_further_arrests_below_a_smaller_total_are_no_part() -> None:
    text = "Three men were arrested in Hull.\n\nA further two men were arrested in Goole."
    article = ArticleText("a", text, "Arrests after robbery")
    arrests = {fact.quantity: fact.part for fact in extract(article).facts if fact.kind == "arrest"}
    assert arrests == {3: False, 2: False}


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Further arrests in Hull", "background"),
        ("Arrests in Hull", "background"),
        ("Eight arrests in Hull", "current"),
    ],
)
def test_all_arrested_until_now_are_no_news_unless_the_headline_has_them(title: str, scope: str) -> None:
    text = "Two men were arrested today.\n\nOfficers searched.\n\nThere is a total of eight people now arrested."
    facts = extract(ArticleText("a", text, title)).facts
    assert next(fact.scope for fact in facts if fact.quantity == 8) == scope
