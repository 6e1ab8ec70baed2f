"""Terms of a gang in one figure, of those told one by one, and of one person told in two sentences. All made up."""

import pytest

from tests.transforms.marked import check
from transforms import extract
from transforms.records import ArticleText

_GANG = "A drugs gang have been jailed for a total of 20 years and six months.\n\n"


def _terms(text: str, title: str | None = None) -> list[tuple[float | None, float | None, bool]]:
    found = [fact for fact in extract(ArticleText("a", text, title)).facts if fact.kind == "sentence"]
    return [(fact.quantity, fact.custody_months, fact.part) for fact in found]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        # those who are counted further on, or as many as are told one by one
        (f"{_GANG}The five men were sentenced at Hull Crown Court on Monday.", [(5, 246, False)]),
        (
            f"{_GANG}Ned Farrow, 40, of Hull, was sentenced to 12 years.\n\nTom Bell, 41, of York, was jailed for eight years.",
            [(2, 246, False), (1, 144, True), (1, 96, True)],
        ),
        # others, whose terms add up to something else, and one of them
        (f"{_GANG}Ned Farrow, 40, of Hull, was sentenced to 12 years.", [(1, 144, False)]),
        ("Offenders have been jailed for 300 years.\n\nTwo men were sentenced on Monday.", [(2, None, False)]),
        ("A gang have been jailed for six years each.\n\nThe three men were sentenced on Monday.", [(3, None, False)]),
        # one of two and the other: each alone
        (
            "Two boys have been sentenced.\n\nOne of the boys, aged 15, was given a three year detention order and the other, a 16-year-old boy, was given two years' detention.",
            [(1, 36, False), (1, 24, False)],
        ),
        ("Two men have been jailed.\n\nOne of the men, Ned Farrow, was given three years.", [(2, None, False), (1, 36, True)]),
        # some of them told together besides
        (
            f"{_GANG}Ned Farrow, of Hull, was sentenced to ten years.\n\nThe following were also sentenced:\n\n- Tom Bell - six years\n- Hal Oakes - four years",
            [(3, 246, False), (1, 120, True), (2, None, True), (1, 72, True), (1, 48, True)],
        ),
        (
            "A pair of dealers have been jailed.\n\nNed Farrow and Tom Bell were jailed for 40 months and 30 months respectively.\n\nA third man, Hal Oakes, was handed a two year community order.\n\nThe trio were handed their sentences at Hull Crown Court.",
            [(1, 40, False), (1, 30, False), (1, None, False)],
        ),
        # a list in which some are not in custody, brothers and those of an age told before their name
        (
            "The following were sentenced:\n\n- Ned Farrow, 24, of Hull - Four months imprisonment, suspended for a year\n- Tom Bell, 25, of York: eight years",
            [(1, None, False), (1, 96, False)],
        ),
        (
            "Two women have been jailed.\n\nSobiya Arkle, 24, of Hull, and Uzma Arkle, 33, of York, were sentenced on Monday. Sobiya received two years in jail while Uzma was sentenced to 18 months.",
            [(1, 24, False), (1, 18, False)],
        ),
        (
            "Two brothers have been jailed.\n\nDevon and Mason Arkle ran.\n\nMeanwhile Mason, 20, hid. Devon was jailed for 32 months while Mason was jailed for 28 months.",
            [(1, 32, False), (1, 28, False)],
        ),
        (
            "A jury found 36-year-old Wayne Arkle guilty. A jury found 40-year-old Steven Bell guilty.\n\nA judge sentenced Arkle of Mill Lane, Hull to nine years and Bell of Hill Lane, York to 19 years.",
            [(1, 108, False), (1, 228, False)],
        ),
        ("Braydon Hall, aged 20, was jailed for 11 years.\n\nJake Arkle, aged 18, was jailed for six years.", [(1, 132, False), (1, 72, False)]),
        ("Ringleader Ned Arkle, 41, was charged.\n\nNed Arkle was jailed for nine years. Arkle, of no fixed address, was sentenced to nine years.", [(1, 108, False)]),
        (
            "Ned Farrow, 49, of Hull, received six years in prison and all three men received a restraining order of ten years.",
            [(1, 72, False)],
        ),
        # names behind "formerly of" and written otherwise, a group among those told one by one
        (
            "Two burglars have been jailed.\n\nSteven Tatter and Ian Godder pleaded guilty. Tatter was convicted of theft. He was sentenced to three years.\n\nGodder, 33 formerly of Mill Way, Hull, was convicted. He was sentenced to two years.",
            [(1, 36, False), (1, 24, False)],
        ),
        (
            "A man and woman have been jailed.\n\nWayne McKie, 42, of Hull, and Shona Negus, 32, of York, were arrested.\n\nNegus was sentenced to seven months in prison while Mckie was sentenced to ten months.",
            [(1, 7, False), (1, 10, False)],
        ),
        (
            "Ned Farrow, 33, of Hull, was sentenced to 22 months.\n\nTom Bell, 32, of Leeds, and Hal Oakes, 31, of Hayes, were both sentenced to 12 weeks.\n\nAll three men were sentenced on Monday.",
            [(1, 22, False), (1, 2.8, False), (1, 2.8, False)],
        ),
        # what begins with "a year", and hours
        (
            "Ned Farrow, 28, and Tom Bell, 29, were convicted. Farrow was sentenced to two years in jail and Bell a year and eight months.",
            [(1, 24, False), (1, 20, False)],
        ),
        (
            "Ned Farrow, 28, and Tom Bell, 29, were convicted. Farrow was sentenced to 250 hours of unpaid work and Bell to 200 hours of unpaid work.",
            [(1, None, False), (1, None, False)],
        ),
        # the verb told once
        (
            "Ned Farrow, 37, Tom Bell, 38, and Hal Oakes, 40, were convicted. Farrow was sentenced to two years, Bell to eight months, suspended for two years and Oakes to a 12 month community order.",
            [(1, 24, False), (1, None, False), (1, None, False)],
        ),
    ],
)  # fmt: skip
def test_terms_of_several(text: str, facts: list[tuple[int, float | None, bool]]) -> None:
    assert _terms(text) == facts


_TWO = "Ned Farrow, 25, of Hull, was jailed for seven years and one month. Hal Oakes, 31, of York, was jailed for three years."


@pytest.mark.parametrize(
    "title", ["Dealers jailed for more than ten years", "Drugs gang sentenced to a total of ten years"]
)
def test_a_headlines_total_is_that_of_those_told_one_by_one(title: str) -> None:
    assert _terms(f"Police welcome the sentences.\n\n{_TWO}", title) == [(2, 120, False), (1, 85, True), (1, 36, True)]


@pytest.mark.parametrize(
    "title", ["Dealers jailed for 20 years", "Dealers jailed", "Dealers jailed for ten years each"]
)
def test_a_headlines_term_that_the_others_do_not_add_up_to_is_no_total(title: str) -> None:
    assert _terms(f"Police welcome the sentences.\n\n{_TWO}", title) == [(1, 85, False), (1, 36, False)]


def test_a_duo_is_whoever_is_told_one_by_one() -> None:
    told = _terms(f"A drug dealing duo have been jailed for more than ten years.\n\n{_TWO}")
    assert told == [(2, 120, False), (1, 85, True), (1, 36, True)]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Ned Farrow was jailed for nine years. He received nine years for rape and two years for assault, with both to be served consecutively.", 132),
        ("Ned Farrow was handed five years and three months for dealing, with a further four month sentence for theft.\n\nThese sentences will run concurrently.", 63),
        ("Ned Farrow was jailed for six months for theft and four months for fraud.\n\nHis sentences will run consecutively.", 10),
        ("Ned Farrow was jailed for six months for theft and four months for fraud.\n\nThe sentences will run concurrently.", 6),
        ("Ned Farrow, 38, of Mill Lane, Hull, has been issued with jail terms totalling 20 weeks.", 4.6),
        ("A man who robbed Tom Bell in a park in Hull in August 2019 will serve a minimum of 20 years in prison.", 240),
    ],
)  # fmt: skip
def test_term_of_one(text: str, months: float) -> None:
    found = extract(ArticleText("a", f"{text}\n\nOfficers thanked the court.", None)).facts
    assert [fact.custody_months for fact in found if fact.kind == "sentence"] == [months]


FOUND = [
    "A burglar with 48 convictions. <sentence quantity=1 custody_months=18>Ned Farrow, 38, of Hull, who has amassed 48 convictions, was jailed</sentence> for 18 months.",
    "The unit has secured <conviction quantity=5>five convictions</conviction>.",
    "<sentence quantity=2 custody_months=33>A pair of Ely drug dealers have been jailed</sentence> for 33 months.",
    "<sentence quantity=2>A pair of armed robbers who took cigarettes have been jailed</sentence>.",
    "<sentence quantity=1 custody_months=none>Ada Pell, 40, of Hull, was issued</sentence> a two year community order.",
    # the one whom the sentence is about, not the pronoun of its clause
    "A conman who stole from a woman who believed he was her partner has been jailed for more than two years.\n\n<sentence quantity=1 custody_months=28>Ned Farrow, 40, was sentenced</sentence> to 28 months.",
    "<sentence quantity=1 custody_months=120>A man who began abusing a girl when she was just six years old has been jailed</sentence> for ten years.\n\nNed Farrow, 40, of Hull, was sentenced at Hull Crown Court.",
    # who is known first
    "<sentence quantity=1 custody_months=114>A Hull man has been jailed</sentence> for nine and a half years.\n\nNed Farrow, 26, was caught after a call linked him to dealer Tom Bell, who was <conviction quantity=1>convicted</conviction> last month.\n\nHe was given a nine and a half year prison term.",
    # no name: a feast, an age
    "<sentence quantity=1 custody_months=60>A burglar will be spending Christmas behind bars after being jailed</sentence> for five years.\n\nNed Farrow, 37, of Hull, was sentenced on Monday. Christmas is near.",
    "<sentence quantity=1 custody_months=69>Sixty-year-old Ada Pell was sentenced</sentence> to five years and nine months. Pell was sentenced on Monday.",
    # a victim
    "<sentence quantity=1 custody_months=360>A man who killed a woman has been jailed</sentence> for life.\n\nThe 27-year-old had been subjected to an assault by Ned Farrow, of Hull.\n\nHe was jailed for life with a minimum of 30 years.",
]
NOTHING = [
    "Ned Farrow, 30, of Hull, was given three months to pay the sum or face jail.",
    "In total, he had 18 convictions for 42 offences, a court was told.",
    "Ned Farrow is a fraudster with in excess of 60 convictions.",
    "Any breach is an offence punishable by a fine or, at Crown Court, with imprisonment for up to five years.",
    "Officers found a pair of gloves and the dealers were warned.",
]


@pytest.mark.parametrize("marked", [*FOUND, *NOTHING])
def test_marked(marked: str) -> None:
    check(marked)
