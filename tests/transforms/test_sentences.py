"""What the rules read, and as many sentences that must give nothing. All of them made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.marked import check
from transforms import ArticleText, extract
from transforms.codebook import KINDS, OFFENCES, UNITS, lexicon
from transforms.reading.text import sentence_at

FOUND = [
    "Officers made <arrest quantity=19 qualifier=exact>19 arrests</arrest> over the weekend.",
    "<arrest quantity=2>A 25-year-old man and a woman, 31, were arrested</arrest> at the scene.",
    "Police <arrest quantity=1 offence=burglary>arrested a 30-year-old man on suspicion of burglary</arrest>.",
    "<arrest quantity=12>Twelve people were arrested</arrest> and <charge quantity=12>charged</charge> with theft.",
    "<arrest quantity=40 qualifier=at_least>More than 40 people have been arrested</arrest>.",
    "Three men were found hiding. <arrest quantity=3>All three were arrested</arrest>.",
    "<arrest quantity=1>A man was arrested</arrest> and <released_under_investigation quantity=1>released under investigation</released_under_investigation>.",
    "<charge quantity=1 offence=drug_supply>John Carrow, 34, of Mill Road, Harlow, has been charged</charge> with possession of cocaine with intent to supply.",
    "<charge quantity=31 unit=offences>31 charges were brought</charge>.",
    "He appeared in court. <sentence quantity=1 custody_months=32 offence=robbery>Mark Dellow, 40, was jailed for two years and eight months</sentence> for robbery.",
    "<sentence quantity=1 custody_months=4.1>Tom Arkle, 22, of Kent, was sentenced to 18 weeks in prison</sentence>.",
    "<sentence quantity=1 custody_months=none>Ann Pryde, 51, from Hull, was given a 12-month sentence, suspended for two years</sentence>.",
    "<sentence quantity=1 custody_months=252>Ian Gorse, 30, of Leeds, was jailed for life with a minimum term of 21 years</sentence>.",
    "<conviction quantity=2 offence=fraud>Two men were found guilty of fraud</conviction>.",
    "<conviction quantity=1>Lee Amber, 29, of Derby, pleaded guilty</conviction> to burglary.",
    "<bail quantity=4>Four people have been released on bail</bail>.",
    "<remand quantity=1>A 19-year-old man has been remanded in custody</remand>.",
    "<no_further_action quantity=1>A 44-year-old woman was released without charge</no_further_action>.",
    "In the raid officers seized <seizure item=crack_cocaine quantity=220 unit=g>220 grams of crack cocaine</seizure>.",
    "Police seized <seizure item=heroin quantity=700 unit=wraps>700 wraps of heroin</seizure> and <seizure item=cash quantity=650 unit=GBP>£650 cash</seizure>.",
    "Officers recovered <seizure item=cash quantity=7000 qualifier=at_least>more than £7,000 in cash</seizure> from the flat.",
    "Officers seized <seizure item=drug quantity=60 unit=wraps>60 wraps of crack cocaine and heroin</seizure>.",
    "A search uncovered <seizure item=heroin quantity=70 unit=g>heroin weighing 70g</seizure>.",
    "Police seized <seizure item=heroin quantity=2000 unit=g value_gbp=80000>2kg of heroin worth £80,000</seizure>.",
    "Officers seized <seizure item=drug quantity=618000 unit=GBP>£618,000 worth of drugs</seizure>.",
    "Officers found <seizure item=cannabis_plant quantity=100 quantity_high=150 unit=plants qualifier=about>about 100 to 150 cannabis plants</seizure> during the warrant.".replace(
        "the warrant", "their search"
    ),
    "Officers seized <seizure item=machete quantity=1>a machete</seizure>, <seizure item=phone quantity=3>three phones</seizure> and <seizure item=cash quantity=none unit=GBP>a quantity of cash</seizure>.",
    "<seizure item=ammunition quantity=none>Ammunition</seizure> was also seized.",
    "We seized:\n\n- <seizure item=knife quantity=14>14 knives</seizure>\n- <seizure item=cocaine quantity=95.5 unit=g>95.5g of cocaine</seizure>\n- <seizure item=vehicle quantity=2>two cars</seizure>",
    "Residents <surrender item=knife quantity=275>handed in 275 knives</surrender>.".replace(
        "<surrender item=knife quantity=275>handed in 275 knives</surrender>",
        "handed in <surrender item=knife quantity=275>275 knives</surrender>",
    ),
    "Officers executed <warrant quantity=5>five warrants</warrant> across the town.",
    "<warrant quantity=12>Warrants at 12 addresses</warrant> were carried out.",
    "Police carried out <stop_search quantity=35>35 stop and searches</stop_search>.",
    "Officers issued <fixed_penalty quantity=24>24 fixed penalty notices</fixed_penalty>.",
    "Magistrates granted <order quantity=1>a closure order</order> for the flat.",
    "Detectives closed <line_closed quantity=4>four county lines</line_closed>.",
    "Officers also <safeguarding quantity=18>safeguarded 18 people</safeguarding>.",
    "Arrests: <arrest quantity=8>8</arrest>".replace(
        "Arrests: <arrest quantity=8>8</arrest>", "<arrest quantity=8>Arrests: 8</arrest>"
    ),
]
NOTHING = [
    "Anyone found carrying a knife will be arrested.",
    "Three men robbed a shop and stole £4,000 in cash.",
    "The offence carries a maximum sentence of 14 years.",
    "No arrests have been made.",
    "Police are appealing for witnesses after a 25-year-old man was stabbed.",
    "A 19-year-old woman was attacked by two men near the station.",
    "The suspect is described as a white man, aged 30, about 5ft 10in tall.",
    "Officers would like to speak to four men seen running away.",
    "Burglars broke in and took jewellery and £2,000 in cash.",
    "More than 200 officers took part in the operation.",
    "Crime in the district fell by 12 per cent, with 340 fewer reports.",
    "If you drink and drive you could be jailed for six months.",
    "He was armed with a machete and threatened the cashier.",
    "Detectives investigate the supply of cocaine and heroin in the town.",
    "A missing 14-year-old girl has been found safe and well.",
    "The driver stopped at the scene and is helping with enquiries.",
    "Two people were taken to hospital with serious injuries.",
    "Nobody has been charged in connection with the fire.",
    "Police hope to recover the stolen van, a white Ford Transit.",
    "She was robbed of her phone and £40 in cash.",
    "Call 101 quoting incident 215 of 12 October.",
    "The charity was awarded £5,000 from the commissioner's fund.",
    "PC Dale Morrow was commended for his bravery.",
    "Drivers who use a phone at the wheel face a £200 fine.",
    "The victim, a man in his 40s, suffered a broken arm.",
    "The force plans to carry out more warrants next month.",
    "A court heard that the gang planned to sell 10kg of cocaine.",
    "The road was closed between 8am and 11pm on Tuesday 4 October.",
    "The team of 12 detectives covers 30 square miles.",
    "Knife crime has no place in our county.",
    "He will be sentenced on 10 November.",
    "A jury is expected to be sworn in on Monday.",
    "The new station cost £1.2m and opened in 2021.",
    "You should never carry a weapon, even for protection.",
    "The lorry was carrying 20 tonnes of gravel when it overturned.",
    "Thieves took a quad bike and three trailers from a farm.",
    "The man, who has not been identified, died at the scene.",
    "Anybody with information about drugs can call anonymously.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_a_rule_reads(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_was_enforced(text: str) -> None:
    check(text)


def test_negatives_are_as_many_as_positives() -> None:
    assert len(NOTHING) >= len(FOUND)


def test_the_pronoun_stands_for_who_was_told_of_last() -> None:
    check(
        "<arrest quantity=1>A 30-year-old man was arrested</arrest> on Monday. He has been"
        " <remand quantity=1>remanded in custody</remand>."
    )


def test_the_same_person_in_headline_lead_and_body_is_one() -> None:
    check(
        "<sentence quantity=1 custody_months=72>A burglar has been jailed for six years</sentence>.\n\nPaul Wendle, 41, of"
        " Castle Road, Colchester, was sentenced at Chelmsford Crown Court. Wendle had"
        " <conviction quantity=1 scope=earlier>pleaded guilty</conviction> to three burglaries.",
        title="Burglar jailed for six years",
    )


def test_a_total_and_its_parts() -> None:
    text = "Officers arrested 37 people. Of those arrested, 12 people were arrested for carrying knives."
    facts = extract(ArticleText("t", text)).facts
    assert [(fact.quantity, fact.part) for fact in facts if fact.kind == "arrest"] == [(37.0, False), (12.0, True)]


def test_the_precise_figure_is_kept() -> None:
    check(
        "Nearly £100,000 in cash was seized in the raids.\n\nOfficers counted the money: they seized <seizure item=cash quantity=96509 qualifier=exact>£96,509 in cash</seizure>."
    )


def test_last_years_figure_is_background() -> None:
    text = "Officers made 27 arrests this week. Last year's operation ended with 41 arrests."
    facts = {fact.quantity: fact.scope for fact in extract(ArticleText("t", text)).facts}
    assert facts == {27.0: "current", 41.0: "background"}


def test_earlier_steps_of_a_case() -> None:
    check(
        "<sentence quantity=1 custody_months=60 scope=current>Carl Ostler, 33, of Grays, was jailed for five years</sentence>"
        " for supplying cocaine.\n\n<arrest quantity=1 scope=earlier>Ostler was arrested</arrest> when officers found"
        " <seizure item=cocaine quantity=90 unit=g scope=earlier>90g of cocaine</seizure>.",
        title="Dealer jailed for five years",
    )


def test_every_fact_keeps_to_the_codebook() -> None:
    for sentence in FOUND:
        for fact in extract(ArticleText("t", sentence)).facts:
            assert fact.kind in KINDS
            assert fact.unit is None or fact.unit in UNITS
            assert fact.offence is None or fact.offence in OFFENCES
            assert fact.rule


def test_the_lexicons_are_whole() -> None:
    words = [word for table in lexicon("items").values() for word in table["words"]]
    assert len(words) == len(set(words)), "one word names one item"
    assert all(word == word.lower() for word in words)


@given(st.text(max_size=400))
def test_no_text_breaks_the_extraction(text: str) -> None:
    for fact in extract(ArticleText("t", text)).facts:
        assert 0 <= fact.evidence[0] <= fact.evidence[1] <= len(text)


def test_the_crime_first_and_the_sentence_last() -> None:
    check(
        "A man robbed a boy of his phone.\n\n"
        + "He ran off towards the park.\n\n" * 8
        + "<arrest quantity=1 scope=earlier>Ned Farrow, 20,"
        " of Odham, was arrested</arrest> and later <conviction quantity=1 scope=earlier>pleaded guilty</conviction>.\n\n"
        "<sentence quantity=1 custody_months=36 scope=current>Farrow was sentenced</sentence> to three years in prison.",
        title="Jail for phone robber",
    )


def test_how_long_somebody_did_something_is_no_term_of_a_list() -> None:
    check(
        "<sentence quantity=1 custody_months=none>A man has been sentenced</sentence>.\n\nNed Farrow, 37, and his partner of almost two"
        " years broke up in May."
    )


@given(st.lists(st.integers(0, 40), unique=True).map(sorted), st.integers(-2, 45))
def test_the_sentence_that_holds_a_character_is_found(ends: list[int], at: int) -> None:
    spans = list(zip(ends[::2], ends[1::2], strict=False))  # with gaps between them, as between lines
    holding = [index for index, (start, end) in enumerate(spans) if start <= at < end]
    assert sentence_at(spans, at) == next(iter(holding), None)
