"""Terms that add up: of several people, and of one told twice. All sentences made up."""

import pytest

from transforms import extract
from transforms.records import ArticleText


@pytest.mark.parametrize(
    ("term", "parts", "facts"),
    [
        (
            "more than 11 years",
            ("four years", "seven years and six months"),
            [(2, 132, False), (1, 48, True), (1, 90, True)],
        ),
        ("seven years", ("seven years", "seven years"), [(1, 84, False), (1, 84, False)]),
    ],
)
def test_a_term_of_all_is_what_theirs_add_up_to(
    term: str, parts: tuple[str, str], facts: list[tuple[int, int, bool]]
) -> None:
    text = (
        f"Two drug dealers have been jailed for {term}.\n\nShaun Venn, 21, of Leeds, was sentenced to {parts[0]}.\n\n"
        f"Tanya Dewar, 31, of Hull, was jailed for {parts[1]}."
    )
    found = [fact for fact in extract(ArticleText("a", text, None)).facts if fact.kind == "sentence"]
    assert [(fact.quantity, fact.custody_months, fact.part) for fact in found] == facts


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Ned Farrow was jailed for four years for each burglary, to run concurrently. He was also sentenced to four months for theft, to run consecutively.", 52),
        ("Ned Farrow was jailed for four years. He was also sentenced to four months for theft, to run concurrently.", 48),
        ("Ned Farrow was jailed for six months.\n\nHe also received 18 months, to run consecutively, for fraud.", 24),
        ("Ned Farrow was given two months for each theft. They run back-to-back, taking his total sentence to four months.", 4),
        ("Ned Farrow was jailed for 18 weeks. He was also sentenced to a week in prison for breaching his licence.", 4.1),
        ("A convicted burglar has had 32 months added to his sentence after attacking a guard.", 32),
        ("- Tom Chalk, 25, of no fixed address; four years and four months", 52),
    ],
)  # fmt: skip
def test_terms_added_to_a_first(text: str, months: float) -> None:
    article = ArticleText("a", f"A gang were jailed today.\n\n{text}", None)
    assert [f.custody_months for f in extract(article).facts if f.kind == "sentence" and f.custody_months] == [months]


HANDED = "A man who broke an order has been jailed.\n\nOn Friday Ned Farrow, 27, of Hull, was given a seven-year restraining order{}."


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (HANDED.format(" in addition to the 51-week prison sentence handed to him on 27 May"), 11.7),
        ("Seven years' imprisonment has been imposed upon a burglar. Ned Farrow was sentenced on Monday.", 84),
        # of another person, of none, of nobody in particular, two of them
        (HANDED.format(" and his son's six-month suspended sentence handed to him in May was extended"), None),
        (HANDED.format(". Breaking it can mean a five-year prison sentence"), None),
        (HANDED.format(". A two-year jail term was handed to Tom Bell and a three-year jail term given to Lee Amber"), None),
        ("Two men were jailed. The judge spoke of the six-year prison sentence handed to them for robbery.", None),
    ],
)  # fmt: skip
def test_a_term_handed_to_the_one_who_is_sentenced(text: str, months: float | None) -> None:
    found = [fact for fact in extract(ArticleText("a", text, None)).facts if fact.kind == "sentence"]
    assert found
    assert {fact.custody_months for fact in found} == {months}


def test_a_suspended_term_is_shown_where_it_is_told() -> None:
    text = (
        "A man has been jailed and a woman given a suspended sentence.\n\nNed Farrow, 21, of Hull, was sentenced to three"
        " years in prison.\n\nAda Pell, 54, of Leeds, was sentenced to six months in prison, suspended for 18 months."
    )
    found = [fact for fact in extract(ArticleText("a", text, None)).facts if fact.kind == "sentence"]
    assert [(fact.custody_months, text[slice(*fact.evidence)][:4]) for fact in found] == [(36, "Ned "), (None, "Ada ")]
