"""Words of charges, terms and custody that tell of anybody, of nobody or of another thing; and like ones that do tell. All made up."""

import pytest

from tests.transforms.marked import check

NOTHING = [
    # the words of an address
    "A man spoke to us. More information: https://www.odham.police.uk/news/2021/march/man-charged-and-remanded-after-being-jailed-for-theft/",
    "Ned Farrow, 34, lives here. More info: www.odham.police.uk/news/dealer-arrested-charged-and-jailed/",
    # what may come to anybody
    "Ned Farrow, 34, is an analyst. Drug tests are read before a driver is charged.",
    "The hub leads from a handover, through the investigation to charging a suspect with an offence.",
    "Ned Farrow, 34, was known to police. He died before any charges were brought against him.",
    "Ned Farrow, 34, spoke. Being convicted of drink driving wrecks lives, he said.",
    "This driver also faces being convicted of dangerous driving.",
    "Ned Farrow, 34, spoke. We work to ensure that those responsible for such crimes are caught and appropriately charged.",
    "Ned Farrow, 34, spoke of work so that those responsible are traced, brought to justice and convicted.",
    "Two men were seen. They have not yet appeared in court or been charged.",
    "Ned Farrow, 34, was in court. His refusal to plead guilty made her relive it.",
    "Ned Farrow, 34, spoke. You could end up killing somebody, losing your licence, getting a ban or receiving a fine.",
    "The ten will now all be sentenced on 8 December.",
    # another charge
    "Ned Farrow, 34, broke in. He left his DNA on a charging cable.",
    "Two thieves took a silver case with the charging equipment.",
    "Three men called. The group were said to have been charging large amounts of money.",
    "Ned Farrow, 34, is a swindler. He was charging pupils to take a test.",
    "Ned Farrow, 34, lost his way. He said to keep your phone charged.",
    # no remand: held by police, or a term served
    "The man remains in police custody and is due to transfer to the custody of another force.",
    "Two men from Odham have remained in police custody overnight and are being questioned.",
    "Three men from Odham are in custody to face questioning.",
    "A woman of 34 spent five hours in custody before it was found that she had nothing to do with it.",
    "Ned Farrow, 40, must serve at least half of it in custody before being released on licence.",
    # locked up, imprisoned, received, given
    "Officers worked hard, and 31 people have been locked up in connection with thefts.",
    "A woman's bike was taken when she left it locked up outside a house.",
    "Ned Farrow, 40, had imprisoned the woman in December.",
    "A woman of 30 said she felt imprisoned in her own home.",
    "Ned Farrow, 40, of the team, received a number of reports in recent months.",
    "A driver was given seven attempts to do a breath test.",
    "Ned Farrow, 40, dealt drugs while his brother was behind bars.",
    # whom officers deal with, and what is no plea
    "Two women were at court to see a friend. A guest was sent a warning letter after admitting hosting a party.",
    "Ned Farrow, 34, is a clerk at court. He admitted knowing the man.",
    "A steward charged at the two of them with a stick.",
    # no people
    "One man was let go without conviction.",
]
TOLD = [
    "A man has been found. See https://www.odham.police.uk/news/man-charged/ which tells that <charge quantity=1>Ned Farrow, 34, was charged</charge> with theft.",
    # the word before binds another verb than this
    "<sentence quantity=1 custody_months=6>A man who told officers that he would burn them was today jailed</sentence> for six months.",
    "<arrest quantity=3>Three men who were arrested</arrest> in Odham on 5 May <charge quantity=3>have been charged</charge> with theft.",
    "The paper proved to be a forgery and <charge quantity=1>Ned Farrow, 34, was charged</charge> with fraud.",
    "<sentence quantity=1 custody_months=10>A man who kept what he should have booked in has been jailed</sentence> for ten months.",
    "<charge quantity=2>Two men who went on to be charged</charge> with theft ran off.",
    "<arrest quantity=1>A driver with no insurance was arrested</arrest> in Odham.",
    "<arrest quantity=1>A man who did not stop was arrested</arrest> in Odham.",
    "A woman was seen. <charge quantity=1>She has now been charged</charge> with the following six offences: two counts of theft and four of fraud.",
    # whoever is told of before a court
    "<charge quantity=1>A former Odham Police Community Support Officer has appeared</charge> in court charged with theft.",
    "<charge quantity=1>An Odham police officer is set to appear</charge> in court on Tuesday charged with theft.",
    "<charge quantity=1>A former scout leader appeared before magistrates today charged</charge> with fraud.",
    "<charge quantity=1>Ned Farrow, 34, stood trial at Hull Crown Court from Wednesday (8 June) charged</charge> with theft.",
    "The case went to prosecutors and <charge quantity=1>PC Ned Farrow was charged</charge> with theft.",
    "In Odham, <charge quantity=1>a 26-year-old man was charged</charge> at the weekend with theft.",
    "Officers have also <charge quantity=1>charged Ned Farrow</charge> with theft.",
    "<charge quantity=none>A number of men have been charged in connection with</charge> disorder.",
    "<sentence quantity=1 custody_months=102>A supply teacher has been sent to prison</sentence> for eight-and-a-half years for assault.",
    "The team <sentence quantity=1 custody_months=60>secured a five year prison sentence for Ned Farrow</sentence>, 21, of Mill Road.",
    "<sentence quantity=1>Ned Farrow, 34, of Hull was handed a year-long community order</sentence>.",
    "<charge quantity=1>Ned Farrow, 30, was charged</charge> with theft and <conviction quantity=1>admitted those offences</conviction> at Hull Crown Court.",
    "<sentence quantity=5>Five teenagers have been fined at court</sentence> after <conviction quantity=5>admitting damaging</conviction> a fence.",
    "Ned Farrow, 30, said nothing when interviewed, but <conviction quantity=1>later admitted</conviction> a charge of theft at court.",
    # like words
    "<charge quantity=1>A man was charged</charge> after officers found a charging cable.",
    "Officers went to the flat before <charge quantity=1>charging a man</charge> with theft.",
    "<charge quantity=1>A man was charged</charge>. <remand quantity=1>He remains in police custody and is due to appear</remand> before magistrates today.",
    "<charge quantity=1>Ned Farrow, 30, was charged</charge> and <remand quantity=1>appeared in custody</remand> at Hull Magistrates' Court.",
    "<charge quantity=1>Ned Farrow, 30, was charged</charge>. <remand quantity=1>He was held in police custody until</remand> his day in court.",
    "<sentence quantity=3 custody_months=none>Three men have been locked up</sentence> after a robbery.",
    "<sentence quantity=2 custody_months=none>Two offenders have been locked up</sentence> at Hull Crown Court.",
    "<sentence quantity=1>Ned Farrow, 30, received three months</sentence> in prison for theft.",
    "<sentence quantity=1 custody_months=84>Ned Farrow, 30, was given seven years</sentence> for theft.",
    "<conviction quantity=2>Two men who had no choice but to plead guilty</conviction> were in court at Hull.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_an_outcome(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", TOLD)
def test_what_is_one(marked: str) -> None:
    check(marked)
