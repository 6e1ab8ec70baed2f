"""Custodial terms: which of the durations in a sentence is the term."""

import pytest

from transforms import extract
from transforms.records import ArticleText
from transforms.terms.find import term_after

# The verb stands in brackets; months, or None where there is no custody or no stated term.
TERMS = [
    ("He was [sentenced] to seven years - three and a half years in prison and three and a half years on licence.", 42),
    ("He was [sentenced] to nine years, six of which will be spent in custody and three on probation.", 72),
    ("He was [sentenced] to two years: one year imprisonment and one year on licence.", 12),
    ("He was [sentenced] to two years in prison and three years on licence.", 24),
    ("He was [given] an 18-month youth referral order.", None),
    ("She was [handed] a four-month electronic tag curfew.", None),
    ("He was [handed] a community order not to enter Selby for 12 months.", None),
    ("He was [sentenced] to serve an additional 27 months in prison.", 27),
    ("He was [jailed] for six months and banned for a further two years.", 6),
    ("He was [sentenced] to two years in prison and a five-year restraining order.", 24),
    ("He was [jailed] for two years and eight months.", 32),
    ("He was [jailed] for 18 weeks.", 4.1),
    ("He was [jailed] for two-and-a-half years.", 30),
    ("He was [sentenced] to three and a half years in prison.", 42),
    ("He was [sentenced] to 12 years in prison, with five years extended on licence.", 144),
    ("He was [sentenced] to an extended sentence of 14 years, ten of them in custody and four on licence.", 168),
    ("She was [given] an eight-year prison sentence and a ten-year restraining order.", 96),
    ("She was [handed] 28 months in prison and banned from driving for five years.", 28),
    ("He was [sentenced] to six months in prison, suspended for two years.", None),
    ("He was [given] a 12-week suspended sentence.", None),
    ("He was [given] a 12-month community order with 80 hours of unpaid work.", None),
    ("He was [jailed] for life with a minimum term of 21 years.", 252),
    ("He was [sentenced] to life imprisonment and must serve at least 17 years.", 204),
    ("He was [sentenced] to life imprisonment.", None),
    ("He was [fined] £120 and disqualified for 14 months.", None),
    ("The 36-year-old was [jailed] for a year.", 12),
    ("Alan Tippett, 36 years, of Hitchin, was [jailed] for four years.", 48),
    ("After a two-week trial he was [jailed] for nine years.", 108),
    ("He was [jailed] for 15 months, to run concurrently with 12 months for theft.", 15),
    ("He was [jailed] for seven years and one month at Leeds Crown Court.", 85),
    ("He was [sentenced] on Monday, three years after the raid.", None),
    ("Kilgour was [sentenced] to seven years and four months, Petherick to 52 months.", 88),
    ("He was [jailed] for five years, seven months for assault.", 67),
    ("He was [sentenced] to 16-and-a-half years.", 198),
    ("He [received] a sentence of 20 months.", 20),
    ("He was [sent to prison] for ten years.", 120),
    ("He was [sentenced] to five and half years at Hull Crown Court.", 66),
    ("He was [sentenced] to a total of 120 days in prison.", 3.9),
    ("He was [banned] from the town for 120 days.", None),
    (
        "Ada Pell [received] a nine month custodial sentence and Hal Oakes received a four month sentence suspended for a year.",
        9,
    ),
]
TERMS += [
    ("He was [given] an extended sentence of 21 years, comprising 15 years in custody and six years on licence.", 180),
    ("His 15-year [sentence] consists of a 12-year custodial sentence and three years on licence.", 144),
    ("He was [sentenced] to 5yrs 10 months for burglary and 4 years for theft, concurrently.", 70),
    ("He subjected her to six years of abuse before he was [sentenced] on Friday.", None),
    ("She was [given] an order banning her from shops in the town for five years.", None),
    ("He was banned from driving and [jailed] for five years.", 60),
    ("Farrow was [given] a 21-month prison sentence and Oakes was given a 12-month suspended sentence.", 21),
    ("Farrow was [sentenced] to two years in prison, Oakes to eight months, suspended for two years.", 24),
    ("Police welcomed the sentencing of a man to 16 months [imprisonment for] theft.", 16),
    ("He was [jailed] for 44 months and a further eight months for breaching his suspended sentence.", 52),
    ("He was [sentenced] to 12 months for burglary plus a further 29 months for theft.", 41),
    ("He was [sentenced] to 45 months for wounding and nine months for possessing a knife (consecutive).", 54),
    ("He was [sentenced] to 30 months for burglary with a consecutive three months for assault.", 33),
    ("He was [sentenced] to 12 years for GBH and a further two years to be served consecutively for assault.", 168),
    ("He was [handed] 20 weeks in prison, reduced to 12 weeks on appeal.", 2.8),
    ("He was [sentenced] to 17 years in prison and a further five years on extended licence.", 204),
    ("He was [sentenced] to six months in prison and a further two years of supervision.", 6),
    ("He was [jailed] for four years for burglary and two years for theft, to run concurrently.", 48),
    ("He was [jailed] for six years, consecutive to a four-year sentence for robbery.", 72),
    ("He was [jailed] for a total of six years, with a further two years for theft within it.", 72),
    ("He was [jailed] for 10 months and banned from driving for a further 17 months.", 10),
    ("He was [jailed] for two years and his risk was reduced to nothing.", 24),
    ("He was [jailed] for 30 months and 60 months.", 30),
    ("Another got four years in prison, while he was [sentenced] to a two-year community order.", None),
    ("She was [sentenced] to a two-year youth rehabilitation order.", None),
    ("They were [sentenced], receiving bans of between 12 and 48 months.", None),
]


TERMS += [
    # halves, quarters, days, and what is told before the term
    ("He was [jailed] for 5 ½ years for a robbery.", 66),
    ("She was [jailed] for two and a quarter years.", 27),
    ("She was [jailed] for three and three-quarter years.", 45),
    ("He was [jailed] for 70 days.", 2.3),
    ("He was [sentenced] to 876 days and ordered to pay £180.", 28.8),
    ("He was [handed] a 28-day prison sentence.", 0.9),
    ("He was [sentenced] to 70 days' disqualification.", None),
    ("He [will spend] the next five years behind bars.", 60),
    ("He was [jailed] for a further three years.", 36),
    ("He was [jailed] for another four years after he burgled two homes.", 48),
    ("He was [given] a community order and banned for a further two years.", None),
    ("He [received] three years and five months after admitting fraud.", 41),
    ("He was [jailed] three years after the raid.", None),
    # what several terms add up to
    ("He was [jailed] for three years for burglary and two years for theft, making a total of five years.", 60),
    ("He was [given] 44 months for the robbery, and a further two months for the breach – a total of 46 months.", 46),
    (
        "He was [jailed] for three years for burglary and six months for theft, totalling three years and six months.",
        42,
    ),
    (
        "She was [sentenced] to three years for fraud and 20 months for theft, bringing the total time to serve to four years eight months.",
        56,
    ),
    (
        "He was [given] a 19 month prison term (18 months for robbery and a further month for theft, to run consecutively).",
        19,
    ),
    ("He was [jailed] for five years - three years for burglary and a further two years for theft.", 60),
    ("He was [jailed] for two years and banned from driving for a total of four years.", 24),
    ("He was [jailed] for two years and ordered to pay a total of £200.", 24),
    ("Seven men were [jailed] for a combined 63 and a half years after a trial.", 762),
    # what is served of an extended sentence, and of a life sentence
    (
        "He was [given] an extended sentence of eight years, comprising a custodial term of five years and a licence of three.",
        60,
    ),
    ("He [received] an eight-year extended sentence, with a custodial element of five years.", 60),
    ("He was [sentenced] to life imprisonment with a tariff of 21 years.", 252),
    ("He was [given] life with a 21-year minimum term.", 252),
    ("He was [jailed] for life and will serve no less than 21 years.", 252),
    ("He was [given] a three year detention order.", 36),
    ("He was [sentenced] to a six-month drug rehabilitation requirement.", None),
    ("He was [jailed] for two years after activating a suspended sentence he had.", 24),
    ("He was [sentenced] to 20 weeks' imprisonment for the activation of a suspended sentence.", 4.6),
    ("He was [sentenced] to 20 weeks, suspended for a year, for breach of his order.", None),
    (
        "He [received] a 19 month prison term (18 months for robbery and a further month for theft, to run consecutively).",
        19,
    ),
    ("Tom Bell was [handed] a seven year and six month sentence.", 90),
    ("He was [given] a 38 month sentence – 19 months to be served in prison and 19 months on licence.", 19),
    ("He [received] a conditional discharge for two years.", None),
    # halves of one year, extensions of orders, what is suspended in the end
    ("He was [jailed] for a year-and-a-half.", 18),
    ("He was [jailed] and handed a ten year extension on his sexual harm prevention order.", None),
    ("He was [sentenced] to two years for wounding, two months for fraud and one for theft, all suspended.", None),
    # another's term
    ("They were [sentenced] at the court where Farrow was given two years in prison.", None),
]


@pytest.mark.parametrize(("marked", "months"), TERMS, ids=[row[0][:50] for row in TERMS])
def test_the_term_is_the_one_that_is_served(marked: str, months: float | None) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    found, _, _ = term_after(marked.replace("[", "").replace("]", ""), start, end)
    assert found == months


GOT = [
    ("Mapley was sentenced to seven years - three and a half years in prison and the rest on licence.", 42),
    ("Mapley was sentenced to six years - five of which are to be spent in jail.", 60),
    ("Mapley was sentenced to nine years, 6 of which will be spent in custody and 3 on probation.", 72),
    ("Mapley was sentenced to 2 years - 1 year imprisonment and 1 year on licence.", 12),
    ("Mapley was sentenced to nine years in prison, three years behind the others.", 108),
    ("Mapley was sentenced to nine years, of which no more was said.", 108),
    ("He got 14 years’ detention.", 168),
    ("He got 18 months in prison.", 18),
    ("He got two and a half years.", 30),
    ("He was given a conditional discharge for two years.", None),
    ("He was given a community order for 12 months.", None),
]
GOT += [
    ("He got three years for supplying heroin.", 36),
    ("He must serve five years in prison.", 60),
    ("He was handed an absolute discharge.", None),
    ("He received an indefinite hospital order.", None),
    ("He was given a hospital order without limit of time.", None),
    ("He was made the subject of a 12-month community order.", None),
    ("He received a two year detention and training order.", 24),
    ("He was given a whole-life order.", None),
]
NOT_GOT = [
    "He got two years of schooling.",
    "He got three months to pay the money back.",
    "He got away for six weeks before he was found.",
    "The shop got four weeks to mend its doors.",
    "He was given a youth caution.",
    "He was made subject of a five-year restraining order.",
    "Anybody convicted must serve years of it in prison.",
]


@pytest.mark.parametrize(("text", "months"), GOT, ids=[row[0] for row in GOT])
def test_what_a_court_gave(text: str, months: float | None) -> None:
    found = extract(ArticleText("a", f"Rhys Mapley, 22, was convicted of manslaughter.\n\n{text}")).facts
    assert [fact.custody_months for fact in found if fact.kind == "sentence"] == [months]


@pytest.mark.parametrize("text", NOT_GOT)
def test_what_is_got_otherwise(text: str) -> None:
    found = extract(ArticleText("a", f"Rhys Mapley, 22, was convicted of manslaughter.\n\n{text}")).facts
    assert not [fact for fact in found if fact.kind == "sentence"]


def _terms(text: str, title: str | None = None) -> list[tuple[float | None, float | None, bool]]:
    found = extract(ArticleText("a", text, title)).facts
    return [(fact.quantity, fact.custody_months, fact.part) for fact in found if fact.kind == "sentence"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Ned Farrow, 28, and Hal Oakes, 35, were jailed for 30 months and 60 months respectively.", [30, 60]),
        (
            "Ned Farrow, 22, and Hal Oakes, 20, were sentenced to seven and six years' imprisonment respectively.",
            [84, 72],
        ),
        # as many terms as people, or it is not told whose they are
        ("Ned Farrow, 22, and Hal Oakes, 20, were jailed for theft and fraud respectively.", [None]),
    ],
)
def test_respective_terms_are_each_ones(text: str, terms: list[float | None]) -> None:
    assert [months for _, months, _ in _terms(text)] == terms


@pytest.mark.parametrize(
    ("lines", "months"),
    [
        ("- Fraud - 3 years custody\n- Forgery - 12 months (to run concurrent)", 36),
        ("- Fraud - 3 years custody\n- Forgery - 12 months (consecutive)", 48),
        ("- 80 hours of unpaid work\n- a 12-month community order", None),
    ],
)
def test_terms_in_the_list_below(lines: str, months: float | None) -> None:
    assert _terms(f"Ned Farrow, 35, of Hull, was sentenced to:\n{lines}") == [(1, months, False)]


def test_a_headlines_years_of_several_are_their_total() -> None:
    text = "Ned Farrow, 33, of Hull, was jailed for 14 years. Hal Oakes, 30, of Hull, was jailed for 12 years."
    assert _terms(text, "Two men jailed for 26 years") == [(2, 312, False), (1, 168, True), (1, 144, True)]
    assert [part for *_, part in _terms(text, "Two men jailed for 14 years")] == [False, False]


def test_it_is_not_the_woman_robbed_who_is_jailed() -> None:
    text = "A man of 30 who stole £400 from a woman who believed him, has been jailed for more than two years. He was jailed for 28 months."
    assert _terms(text) == [(1, 28, False)]


def test_a_headlines_total_is_the_groups() -> None:
    text = (
        "Three men were sentenced and imprisoned today.\n\nNed Farrow, 25, of Hull, was jailed for eight years and six months. Hal Oakes, 31, of"
        " Hull, was jailed for eight years and six months. Ian Pell, 54, of Hull, was jailed for eight years and six months."
    )
    told = _terms(text, "Three men jailed for a combined total of over 25 years")
    assert told == [(3, 300, False), (1, 102, True), (1, 102, True), (1, 102, True)]
    assert _terms(text, "Three men jailed for robbery") == [(1, 102, False)] * 3


def test_a_group_is_left_out_once_everybody_is_told_of() -> None:
    text = (
        "Three people have been sentenced.\n\nNed Farrow, 54, Ada Pell, 35, and Hal Oakes, 29, all of Hull, pleaded guilty.\n\nFarrow was"
        " sentenced to two years in prison.\n\nPell and Oakes were both sentenced to five months in prison, suspended for a year."
    )
    assert _terms(text) == [(1, 24, False), (2, None, False)]
    assert _terms(text.replace("Pell and Oakes were both", "Pell was")) == [
        (3, None, False),
        (1, 24, True),
        (1, None, True),
    ]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Ned Farrow, 34, of Hull, was jailed for six years and Hal Oakes, 40, of York, for 26 months.", [72, 26]),
        ("Ned Farrow, 34, got six years while Hal Oakes, 40, got 26 months.", [72, 26]),
        ("Ned Farrow, 34, was given six years, with Hal Oakes, 40, receiving 26 months.", [72, 26]),
        ("Ned Farrow, 34, was sentenced to six years, and Hal Oakes, 40, to two years and two months.", [72, 26]),
        ("Ned Farrow, 34, and Hal Oakes, 40, were jailed for six years and 26 months respectively.", [72, 26]),
        ("Ned Farrow, 34, was jailed for six years for robbing Hal Oakes, 40, of York, for two years.", [72]),
        ("Two men were handed sentences totalling 26 years.", [312]),
    ],
)
def test_each_ones_term_in_one_sentence(text: str, terms: list[float]) -> None:
    assert [months for _, months, _ in _terms(text)] == terms


@pytest.mark.parametrize(
    ("after", "months"),
    [
        (" The sentences will run consecutively.", 22.5),
        (" These will run consecutively.", 22.5),
        (" Both are to be served consecutively.", 22.5),
        (" The sentences will run concurrently.", 18),
        (" The trains will run consecutively.", 18),
        (" He was told that they would be consecutive to others.", 18),
    ],
)
def test_terms_that_the_next_sentence_adds_up(after: str, months: float) -> None:
    told = "Ned Farrow, 30, of Hull, was jailed for 18 months for theft and four and a half months for fraud."
    assert _terms(told + after) == [(1, months, False)]
