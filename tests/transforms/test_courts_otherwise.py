"""What courts and police do with people, said in other words than the usual ones. All sentences made up."""

import pytest

from tests.transforms.marked import check, scopes

TERMS = [
    # a name before "for" and a term
    "<sentence custody_months=72>Ned Farrow was jailed</sentence> for six years, <sentence custody_months=48>Tom Bell</sentence> for four years and <sentence custody_months=18>Jim Cole</sentence> for 18 months.",
    # a number alone has the unit of the term before
    "Ned Farrow, 34, and Tom Bell, 29, were found. <sentence custody_months=60>Farrow was given</sentence> five years while <sentence custody_months=48>Bell</sentence> got four.",
    "<sentence custody_months=18>Ned Farrow, 34, was jailed</sentence> for 18 months and <sentence custody_months=12>Tom Bell</sentence>, 29, for 12.",
    "<sentence custody_months=51>Una Platt, 54, was jailed</sentence> for four years and three months and <sentence custody_months=36>her son, Jim Platt</sentence>, 28, for three.",
    "<sentence custody_months=72>Ned Farrow, 34, was jailed</sentence> for six years for robbing a couple; Tom Bell, 29, and two others were cleared.",
    # what somebody got is no age of his
    "<sentence custody_months=108>Ned Livett, 20, of Mill Road, was given</sentence> nine years, <sentence custody_months=120>Tom Grant, 28, of Hill Road received</sentence> 10 years, and <sentence custody_months=90>Jim Cole, 27, of Low Road, was given</sentence> seven and a half years.",
    # the term of a prison term just begun, and the next one's
    "<sentence custody_months=144>Ned Farrow has begun a 12-year jail term</sentence>, <sentence custody_months=148>Tom Bell was jailed</sentence> for 12 years and four months.",
    # one verb behind another, and the term of the second
    "Ned Farrow, 41, ran the line. All <sentence quantity=5 custody_months=none>five have now been sentenced</sentence>, after Farrow was jailed for two years and nine months.",
    # a minimum told of one of several
    "Ned Farrow, 24, and Tom Bell, 21, were jailed for life. <sentence custody_months=348>Bell will serve</sentence> a minimum of 29 years and <sentence custody_months=342>Farrow</sentence> 28 years and six months.",
    "<sentence custody_months=252>Ned Farrow, 34, was jailed</sentence> for life. He must serve a minimum of 21 years.",
    "<sentence custody_months=144>Ned Farrow, 34, was jailed</sentence> for 12 years. He must serve at least eight years before he can apply for parole.",
    # youth detention, and a hospital
    "<sentence custody_months=48>Ned Farrow, 19, was detained</sentence> for four years.",
    "<sentence custody_months=36>A teenager has been detained</sentence> for a total of three years.",
    "<sentence custody_months=none>Ned Farrow, 40, was detained</sentence> indefinitely.",
    "<arrest>Ned Farrow, 40, was detained</arrest> for theft.",
    # sent to prison
    "A judge at Odham Crown Court <sentence custody_months=16>sent him</sentence> to prison for 16 months. Ned Farrow, 40, had stolen a car.",
    "<sentence quantity=26>Twenty-six dealers sent to prison</sentence>",
    "Ned Farrow, 40, posted drugs sent to prison by his friends.",
    "Ned Farrow, 40, was sent back to prison.",
    # a year, a month, more than five years
    "<sentence custody_months=12>Ned Farrow was handed</sentence> a year in prison.",
    "<sentence custody_months=21>Ned Farrow, 34, was given</sentence> a year and nine months in jail.",
    "<sentence custody_months=60>Ned Farrow, 34, was handed</sentence> more than five years in prison.",
    "Ned Farrow, 34, was given over two years to pay.",
    "Ned Farrow, 34, was given a year to live.",
    "<sentence custody_months=72>Ned Farrow got</sentence> six years on Monday at Odham Crown Court.",
    "<sentence custody_months=96>Ned Farrow got</sentence> eight years when he appeared at Odham Crown Court.",
    "<sentence custody_months=28.8>Ned Farrow, 34, received</sentence> a sentence of 876 days - around two years and four months.",
    # whatever they are called
    "<sentence custody_months=132>A former police officer will spend</sentence> the next 11 years behind bars.",
    "<sentence custody_months=36>A care worker received</sentence> a three-year prison sentence.",
    "A care worker received a three-year contract.",
    # what was raised or cut
    "<sentence custody_months=none>Ned Farrow, 34, was sentenced</sentence> to 20 days of rehabilitation and a six month curfew uplifted from three months.",
    "<sentence custody_months=144>Ned Farrow, 34, was sentenced</sentence> to 12 years, reduced from 15 years.",
    # a rounded sum of two, told precisely below
    "Two men have been sentenced to almost 25 years' imprisonment for a stabbing. Ned Farrow, 28, and Tom Bell, 30, <sentence custody_months=148>both</sentence> <sentence custody_months=148>received</sentence> sentences of 12 years and four months each.",
    # told of several of whom one hurt another
    "<sentence quantity=3 custody_months=264>Three men who kidnapped two men and a woman and tortured one of them have been sentenced</sentence> to a total of 22 years.",
    # a list without marks
    "The following were sentenced at Odham Crown Court:\n\n<sentence custody_months=72>Ned Farrow, 34, of Mill Road: six years</sentence> for conspiracy to supply cocaine.\n\n<sentence custody_months=none>Jim Cole, 40, of no fixed address: 12 months, suspended</sentence> for 18 months.",
    # terms all of which run one behind another, and the licence's share in months
    "<sentence custody_months=12>Ned Farrow, 34, was sentenced</sentence> to six months for theft, four months for assault and two months for fraud, all to run consecutively.",
    "<sentence custody_months=6>Ned Farrow, 34, was sentenced</sentence> to six months for theft, four months for assault and two months for fraud, all to run concurrently.",
    "<sentence custody_months=8>Ned Farrow, 34, was sentenced</sentence> to six months for theft, a four-month driving ban and two months for fraud, all to run consecutively.",
    "<sentence custody_months=10>Ned Farrow, 34, was jailed</sentence> for six months for theft with another four months for assault.",
    "<sentence custody_months=81>Ned Farrow, 34, was sentenced</sentence> to six years and nine months with another three years on licence.",
    "<sentence custody_months=9>Ned Farrow, 34, was jailed</sentence> for nine months and his suspended sentence of three months was activated.",
    "<sentence custody_months=10>Ned Farrow, 34, was sentenced</sentence> to 20 months – ten in custody and ten on licence.",
    # custody to which a court sentences is no custody to appear from
    "<sentence custody_months=96>Ned Farrow, 34, appeared at Odham Crown Court and was sentenced</sentence> to eight years in custody.",
    "<remand>Ned Farrow, 34, will appear at Odham Crown Court in custody</remand>.",
    "<sentence custody_months=204>Ned Farrow got</sentence> 17 years in February.",
    "Ned Farrow got two years of training.",
]  # fmt: skip


@pytest.mark.parametrize("marked", TERMS)
def test_terms_said_otherwise(marked: str) -> None:
    check(marked)


OTHER_STAGES = [
    "<sentence custody_months=none>Ned Farrow, 34, was ordered to pay</sentence> a £400 fine.",
    "Three youths were given a <fixed_penalty>penalty notice</fixed_penalty> for disorder and have each been ordered to pay a fine of £80.",
    "He told a woman that he needed money for a friend who had been sent to prison.",
    "<sentence custody_months=none>Ned Farrow, 34, was told to do</sentence> 120 hours of unpaid work.",
    "Ned Farrow, 34, was told to do his homework.",
    # charges
    "<charge offence=robbery>Ned Farrow, 34, faces</charge> a charge of robbery.",
    "<charge offence=robbery>Ned Farrow, 34, faces</charge> three counts of robbery.",
    "Ned Farrow, 34, could face charges of robbery.",
    "<charge offence=robbery>Ned Farrow, 34, is accused</charge> of robbery and will appear at Odham Magistrates' Court today.",
    "<charge offence=burglary>Ned Farrow, 34, appeared at Odham Magistrates' Court accused</charge> of four burglaries and three thefts.",
    "Ned Farrow, 34, is accused of taking the money by his brother.",
    "<charge offence=robbery>A charge of robbery has been authorised against a 34-year-old man</charge>.",
    "<charge offence=murder>A man will appear in court charged</charge> with the murder of Ned Farrow, who died on Monday.",
    "We can confirm that <charge offence=murder quantity=1>a man will appear in court charged</charge> with murdering two men.",
    # each has his own
    "<arrest scope=earlier quantity=1 offence=theft>A man arrested</arrest> for theft <charge offence=theft>has been charged</charge> and <arrest scope=earlier quantity=2 offence=assault>two women arrested</arrest> for assault <bail quantity=2 offence=assault>were bailed</bail>.",
    # the day between a number and its verb
    "<charge quantity=5>Five have today (Friday, 3 July) been charged</charge>.",
    "<arrest quantity=40>40 were arrested</arrest>. Of those, <charge quantity=3>three have yesterday (Friday, 3 July) been charged</charge>.",
    "<sentence quantity=1>A former officer who assaulted two young girls on board a train has today (Friday, 3 July) been sentenced</sentence>.",
    # a charge names its offence at once
    "<charge offence=robbery>A 23-year-old man faces a charge of</charge> robbery and possession of a knife following a fight in Mill Road.",
    "<arrest scope=earlier>A 28-year-old man who was taken into custody</arrest> on suspicion of murder has been <released_under_investigation>released under investigation</released_under_investigation>.",
    "<arrest scope=earlier>A 28-year-old man who was placed under arrest</arrest> on suspicion of murder has been <bail>released on bail</bail>.",
    # held on suspicion is an arrest as any other
    "<arrest scope=current>A 36-year-old man from Hull was held</arrest> on suspicion of robbery and has been <released_under_investigation>released under investigation</released_under_investigation>.",
    "<arrest scope=current quantity=1>A bus driver, a 28-year-old man from Hull, was held</arrest> on suspicion of careless driving.",
    "<arrest scope=current quantity=5>Three women were held</arrest> on suspicion of fraud along with a man from Hull and a man from Odham.",
]  # fmt: skip


@pytest.mark.parametrize("marked", OTHER_STAGES)
def test_stages_said_otherwise(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("verb", ["jailed", "sent to prison", "locked up"])
def test_a_headline_that_sends_somebody_to_prison_is_of_a_sentence(verb: str) -> None:
    text = "Ned Farrow, 40, of Mill Road, Odham, was arrested in May after a stabbing."
    assert scopes(f"Drug driver {verb} after chase", text) == {"earlier"}


def test_an_arrest_told_to_say_that_nothing_follows_is_known() -> None:
    check(
        "<arrest scope=earlier>A man arrested</arrest> in connection with a robbery has been "
        "<no_further_action>told he will face no further action</no_further_action>."
    )


@pytest.mark.parametrize("how", ["to await trial", "on remand until May", "until his trial"])
def test_sent_to_prison_before_any_sentence(how: str) -> None:
    check(f"Ned Arkle, 34, was sent to prison {how}.")
