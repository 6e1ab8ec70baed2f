"""What is served of an extended term, a term raised on appeal, and what courts did to whom. All sentences made up."""

import pytest

from tests.transforms.marked import check
from transforms import extract
from transforms.records import ArticleText


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Ned Farrow was given a total of 15 years. This will consist of 11 years in prison and a four-year extended licence.", 132),
        ("Ned Farrow was jailed for 18 years and six months.\n\nHe admitted arson.\n\nIt included 13 and a half years custodial with an extended licence on release of five years.", 162),
        ("Ned Farrow was given a six-year sentence in total, comprised of five years' imprisonment, with an extended licence period of 12 months.", 60),
        ("Ned Farrow was given an extended sentence of six years. He will serve a custodial term of four years, with an extended licence period of two years to follow.", 48),
        ("Ned Farrow received an extended sentence of 17 years, including 12 years in prison.", 144),
        # what does not add up to the term is another's, or comes on top of it
        ("Ned Farrow was jailed for nine years with an extended licence of three years.", 108),
        ("Ned Farrow was jailed for 12 years. He will spend a further nine years on licence.", 144),
        ("Ned Farrow was jailed for nine years. Tom Arkle, 30, got six years in prison and three years on licence.", 108),
        ("Ned Farrow was jailed for seven years, including three years in prison for robbery.", 84),
        # raised, or with what follows on licence
        ("Ned Farrow has had his 16-year prison sentence increased to 18 years.", 216),
        ("Ned Farrow, 30, has had his sentence extended from four years to six years.", 72),
        ("Ned Farrow was jailed for nine years and ordered to serve an extra year on licence.", 108),
        ("Ned Farrow will be spending the next four years behind bars.", 48),
    ],
)  # fmt: skip
def test_what_is_served_of_a_term(text: str, months: float) -> None:
    found = [fact for fact in extract(ArticleText("a", text, "Farrow jailed")).facts if fact.kind == "sentence"]
    assert found[0].custody_months == months


COURTS = [
    # one of those just counted is not counted again
    "<conviction quantity=3>Ned Farrow, 26, Tom Hall, 22, and Ben Arkle, 23, were found guilty</conviction> of wounding. Arkle was also found guilty of theft.",
    # a verdict against somebody
    "The jury returned a unanimous <conviction quantity=2>guilty verdict against both men</conviction>.",
    "A jury delivered <conviction quantity=3>guilty verdicts for three men</conviction>.",
    "The jury returned guilty verdicts for robbery and theft.",
    # charged in the end, or only about to be
    "<arrest>Ned Farrow, 30, was arrested</arrest> and taken away to be questioned before <charge>being charged</charge> with murder.",
    "Ned Farrow, 30, is due to be questioned before being charged with murder.",
    "<charge>Ned Farrow, 30, was charged</charge> with theft, which he denied in June, before later <conviction>admitting</conviction> at court in August.",
    "Ned Farrow, 30, denied it at first, before later admitting to officers that he was there.",
    # whom the next clause is about, and days in brackets, who are nobody
    "We got justice for these two girls and <sentence quantity=1 custody_months=96>Farrow will spend</sentence> eight years in jail. Ned Farrow, 30, of Hull, was seen.",
    "<sentence quantity=1 custody_months=24>Ned Farrow, 25, of Mill Road, was jailed</sentence> for two years on Thursday (Nov 21) and was banned from driving.",
    "<arrest quantity=2>An uncle and nephew have been arrested</arrest>.",
    "<arrest quantity=2>The arrest of an uncle and nephew</arrest> has led to a search.",
    "He robbed his uncle, who was hurt.",
    # kin, and then who they are
    "<arrest quantity=2>Father and son, Ned and Tom Farrow, were arrested</arrest>.",
    "<arrest quantity=2>A father and son, Ned Farrow, 50, and Tom Farrow, 22, were arrested</arrest>.",
    "<arrest quantity=3>A father and son, Ned Farrow, 50, and Tom Farrow, 22, and Ben Arkle, 30, were arrested</arrest>.",
    "<arrest quantity=3>A mother and son and Ben Arkle, 30, were arrested</arrest>.",
    "<arrest quantity=2>Ned Farrow, 50, and his son, Tom Farrow, 22, were arrested</arrest>.",
]  # fmt: skip


@pytest.mark.parametrize("marked", COURTS)
def test_whom_courts_dealt_with(marked: str) -> None:
    check(marked)


def test_who_is_charged_with_something_else_is_a_part() -> None:
    text = "Two men were jailed. Ned Farrow, 31, was seen.\n\nBoth were charged with robbery. Farrow was also charged with theft."
    charged = [fact for fact in extract(ArticleText("a", text, "Two men jailed")).facts if fact.kind == "charge"]
    assert [(fact.quantity, fact.part) for fact in charged] == [(2, False), (1, True)]


@pytest.mark.parametrize(
    ("words", "offence"),
    [
        ("stabbing Tom Bell to death", "murder"),
        ("beating another man to death", "murder"),
        ("stabbing Tom Bell", "assault"),
        ("the theft of high value cars", "vehicle_theft"),
        ("the theft of a delivery van", "vehicle_theft"),
        ("the theft of tools from vans", "theft"),
        ("the theft of car parts", "theft"),
        ("running drugs factories", "drug_production"),
        ("corruption", "other"),
        ("theft, after work by an anti-corruption unit", "theft"),
    ],
)
def test_offences_by_what_was_done(words: str, offence: str) -> None:
    found = extract(ArticleText("a", f"Ned Farrow, 30, was jailed for {words}.", None)).facts
    assert [fact.offence for fact in found if fact.kind == "sentence"] == [offence]


def test_days_before_that_are_when_it_was_done() -> None:
    text = "A man who shot somebody ten days previously in Odham has been jailed for 16 years."
    assert [fact.scope for fact in extract(ArticleText("a", text, "Man jailed")).facts] == ["current"]
    told = "Ned Farrow, 30, was previously jailed for 16 years. Tom Hall, 20, was jailed for six years today."
    scopes = [fact.scope for fact in extract(ArticleText("a", told, "Man jailed")).facts]
    assert scopes == ["earlier", "current"]
