"""Terms that add up: of several people, and of one told twice. All sentences made up."""

import pytest

from transforms import extract
from transforms.records import ArticleText
from transforms.terms.find import term_after


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
        ("Ned Farrow was jailed for six months for theft.\n\nHe was handed a further two months, to run consecutively, for fraud.", 8),
        ("Ned Farrow was jailed for 27 months. He was also given an additional 12 weeks for handling stolen goods.", 29.8),
        ("Ned Farrow was jailed for 36 months. He was given an additional two months for an incident of harassment in the Mill Hill area of Odham, where he had phoned a woman 40 times between 9 August and 13 August 2020, and a further four months for theft.", 42),
        ("Ned Farrow was jailed for six months. He was also given a further two months for fraud, to run concurrently.", 6),
        ("Ned Farrow was jailed for four years. Farrow was sentenced to a further 12 months' imprisonment to run consecutively, giving a total sentence of five years.", 60),
        ("Ned Farrow was jailed for four years for wounding. He got 12 months for each knife. In total, he was sentenced to five years and six months in prison.", 66),
        ("Ned Farrow was jailed for 18 weeks for theft and was also sentenced to five weeks, consecutively, for assault. He will serve a total sentence of 23 weeks.", 5.3),
        ("Ned Farrow was jailed for 34 months. His breach of a suspended sentence added two months, giving him a total of 36 months in prison.", 36),
        ("Ned Farrow was jailed for 34 months. That makes a total of 131 years in prison for those who took part.", 34),
        ("Ned Farrow was sentenced to a total of two years and six months. He received 12 months for wounding and 15 months for selling cannabis, to run consecutively.", 30),
        ("Ned Farrow was sentenced to a total of 28 months. He got 20 months for theft as well. Farrow was imprisoned for a total of four years.", 48),
        ("Ned Farrow was ordered to serve an additional eight months. Farrow was sentenced to an additional eight months in jail.", 8),
        ("Ned Farrow was jailed for six months. He was given a further two months, suspended for a year.", 6),
        ("Ned Farrow was jailed for six months. He was given an additional two-year restraining order.", 6),
        ("Ned Farrow was jailed for nine years and three months, and ordered to serve an additional two years on an extended licence.", 111),
        ("- Tom Chalk, 25 years, of Mill Road: four years and four months", 52),
        ("A convicted burglar has had 32 months added to his sentence after attacking a guard.", 32),
        ("- Tom Chalk, 25, of no fixed address; four years and four months", 52),
    ],
)  # fmt: skip
def test_terms_added_to_a_first(text: str, months: float) -> None:
    article = ArticleText("a", f"A gang were jailed today.\n\n{text}", None)
    assert [f.custody_months for f in extract(article).facts if f.kind == "sentence" and f.custody_months] == [months]


# The verb stands in brackets; months, or None where there is no custody or no stated term.
RARER = [
    ("The boy [received] a detention and training order for 24 months.", 24),
    ("The boy was [sentenced] to an eight month detention and training order.", 8),
    ("The boy [received] a supervision order for 24 months.", None),
    ("She was [sentenced] to a curfew and disqualified from having the custody of a dog for five years.", None),
    ("She was [fined] £750 and disqualified her from driving for 18 months.", None),
    ("He was [sentenced] at Odham Crown Court, Crown Square to nine years in prison.", 108),
    ("He was [sentenced] at Odham and Malby Magistrates Court to 36 weeks imprisonment.", 8.3),
    ("He was [sentenced] to eight months, suspended, and Tom Bell to two years.", None),
    ("He was [sentenced] to three years' and six months' imprisonment.", 42),
    ("He was [jailed] for seven years and a month.", 85),
    ("He was [handed] a further two years in prison.", 24),
    ("He was [given] a further two years on licence.", None),
    (
        "He was [given] a 26 year sentence, 18 years to be served as a custodial imprisonment and an eight year licence.",
        216,
    ),
]


@pytest.mark.parametrize(("marked", "months"), RARER, ids=[row[0][:50] for row in RARER])
def test_terms_in_rarer_words(marked: str, months: float | None) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    found, _, _ = term_after(marked.replace("[", "").replace("]", ""), start, end)
    assert found == months


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Ned Farrow, 32, of Odham and Tom Bell, 26, of Malby were jailed for nine years and six years, respectively, after both being convicted of arson.",
            [108, 72],
        ),
        ("Ned Farrow, 32, of Odham and Tom Bell, 26, of Malby were both jailed for nine years.", [108, 108]),
        (
            "Ned Farrow and Tom Bell were each given three years imprisonment for affray and four months imprisonment for criminal damage, in the same street, to be served consecutively.",
            [40, 40],
        ),
        (
            "Ned Farrow was given three years for affray and two months imprisonment for a previous suspended sentence, to be served consecutively.",
            [38],
        ),
        (
            "Ned Farrow was given a suspended sentence. He was ordered to do unpaid work and received a six-month drug referral.",
            [None],
        ),
        (
            "Ned Farrow, 32, was jailed for 14 years. He must serve at least nine years before he may be freed on licence.",
            [168],
        ),
        ("An officer who admitted to stealing more than £9,000 from a store has been jailed for 20 months.", [20]),
    ],
)
def test_whose_term_it_is_and_how_long(text: str, terms: list[float]) -> None:
    found = extract(ArticleText("a", text, None)).facts
    assert [fact.custody_months for fact in found if fact.kind == "sentence"] == terms


@pytest.mark.parametrize(
    "line",
    [
        "1. Tom Chalk, 25 years, of Mill Road, Odham. He carried guns for Ned Farrow.",
        "Ned Farrow, 46, broke up with his partner of 13 years in January 2018.",
        "Ned Farrow entered a plea of not guilty before a week-long trial.",
    ],
)
def test_an_age_or_how_long_else_is_no_term_of_a_list(line: str) -> None:
    article = ArticleText("a", f"Two men have been jailed.\n\n{line}", None)
    assert all(fact.custody_months is None for fact in extract(article).facts)


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
