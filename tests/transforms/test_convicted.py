"""Whom a court convicted and sentenced, in words between which names, homes and dates stand. All sentences made up."""

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract

FOUND = [
    "<sentence quantity=2>Two barbers were jailed</sentence> for three years.",
    "<sentence quantity=2>Two trustees were jailed</sentence> for three years.",
    # of an offence whose name is also what offenders are called
    "<conviction quantity=1>Ned Arkle, 27, was convicted</conviction> of drug driving and careless driving.",
    "<conviction quantity=1>Ned Arkle, 27, of Odham, was convicted</conviction> of sex offences by a jury.",
    "<conviction quantity=1>Ada Pell, 31, was convicted</conviction> of criminal damage.",
    "<sentence quantity=2>Two men have been jailed</sentence> after being <conviction quantity=2>convicted</conviction> of drugs offences.",
    # a picture, a bracket or a date between the name and its verb
    "<sentence quantity=1 custody_months=60>Ned Arkle ( pictured below ), 23, of no fixed abode was sentenced</sentence> to five years in prison.",
    "<conviction quantity=1>Ned Arkle, 27, of Mill Road, Odham, (no picture available) was found guilty</conviction> of robbery.",
    "<conviction quantity=1>Ned Arkle, 25, of Mill Road, (PICTURED BELOW) was found guilty</conviction> of murder and was <sentence custody_months=324>sentenced</sentence> to 27 years in prison.",
    "<conviction quantity=1>Ned Hall (27/08/2001), from Odham, pleaded guilty</conviction> to assisting an offender.",
    "<sentence quantity=3>Three men who laundered money for a gang of fraudsters were last week (Friday, 27 September) sentenced</sentence> at Odham Crown Court.",
    "<sentence quantity=1>A former Odham police officer has, today (Friday 25 September), been sentenced</sentence> for misconduct.",
    # a verb that brings its own auxiliary, a long way behind whom it is about
    "<sentence quantity=1 custody_months=60>A man who subjected his former partner to an obsessive five-week campaign of stalking and harassment, was handed</sentence> a five-year sentence.",
    "<sentence quantity=2>Two men who bundled hundreds of bottles into blankets and dragged them out of an Odham store have been sent to prison</sentence>.",
    "<conviction quantity=2>Gil Nichols, 51, of Curchin Close, Odham and Dora Nye, 23, of Mill Drive, Odham Bay denied the charge but were found guilty</conviction> after a trial.",
    "<conviction quantity=1>A carer at a home for vulnerable adults in Odham has been found guilty</conviction> of two assaults.",
    "We can confirm <conviction quantity=1>a former Odham Police employee has appeared in court today, Friday 14 August, after pleading guilty</conviction> to misconduct.",
    # an address in between
    "<conviction quantity=1>Bella Arkle, 31, wife of Dennis, also from Little Odham, Fivebridge, Upper Odham, Norshire, pleaded guilty</conviction> to theft and <sentence quantity=1>received</sentence> a suspended prison sentence.",
    "<sentence custody_months=67>Ned Arkle, 23, of Leeds Road was sentenced</sentence> to five years and seven months in jail with <sentence custody_months=32>23-year-old Reuben Oakes, of Flax Street, Odham, jailed</sentence> for 32 months.",
    # what was told in court, and is no plan
    "<conviction quantity=1>Ned Arkle, 39, appeared at Odham Crown Court yesterday to face the charges and pleaded guilty</conviction> to burglary.",
    "<conviction quantity=1>He pleaded guilty</conviction> to both charges and <sentence quantity=1>was given</sentence> 16 weeks' imprisonment, suspended for 18 months.",
    "<sentence quantity=1>An Odham man has been jailed</sentence> after <conviction quantity=1>admitting</conviction> he posed as a doctor.",
    "After being interviewed and <charge quantity=1>charged</charge> <conviction quantity=1>Ned Farrow, 40, admitted</conviction> 17 offences, including assault, on a woman at Odham Crown Court on 20 January.",
    "<conviction quantity=4>The group of four pleaded guilty</conviction> to supplying cocaine.",
    "A judge at Odham Crown Court <sentence quantity=1 custody_months=36>sentenced Ned Farrow</sentence> and <sentence quantity=1 custody_months=24>Reuben Oakes</sentence> to three years and two years respectively.",
]

FOUND += [
    # whatever several are called whom a court sentences, and whoever heads a gang
    "<sentence quantity=2>Two parents have been jailed</sentence> following the death of a toddler in Odham.",
    "<sentence quantity=2 custody_months=96>Two car brokers have been jailed</sentence> for a collective total of eight years.",
    "<conviction quantity=2>Two bouncers were found guilty</conviction> of assault.",
    "<sentence quantity=3>Three of his associates were sentenced</sentence> yesterday at Odham Crown Court.",
    "<sentence quantity=1 custody_months=60>The leader of an Odham drugs gang who hid a fortune in his loft has been jailed</sentence> for five years.",
    "<sentence quantity=1 custody_months=324>A man's been jailed</sentence> for life with a minimum of 27 years.",
    # a jury's active verb, kin with a participle alone, what somebody will serve
    "A jury has <conviction quantity=1>convicted Ned Farrow, 30,</conviction> of murder.",
    "<sentence custody_months=72>Ned Farrow, 20, was sentenced</sentence> to six years in prison, with <sentence custody_months=24>his brother Tom Farrow, 23, sentenced</sentence> to two years.",
    "<sentence custody_months=72>Ned Farrow will serve</sentence> six years in prison.",
    # convictions of several, unlike those of one
    "<sentence quantity=5>Five men were jailed</sentence> at Odham Crown Court. The work resulted in <conviction quantity=5>five convictions</conviction>.",
    "<sentence quantity=1>Ned Farrow, 29, was jailed</sentence> for six months following five convictions of shoplifting.",
    # sent to prison, as it is put behind another verb
    "Ned Farrow <charge quantity=1>was charged</charge> with theft and <sentence custody_months=6.9>subsequently sent to prison</sentence> for 30 weeks.",
    "A suspended term was invoked, resulting in <sentence custody_months=3.7>Ned Farrow being sent to prison</sentence> for 16 weeks.",
    "<sentence custody_months=6>Ned Farrow, 30, was ordered to complete</sentence> an additional six months in prison.",
    "<sentence quantity=1>A man from Odham who stole vacuum cleaners has avoided jail time by being handed</sentence> a suspended sentence.",
]

NOT_FOUND = [
    "Two companies were sentenced at Odham Crown Court.",
    'PC Bell said: "Being convicted of drink driving has a severe impact on your life."',
    "A convicted drug dealer lives there.",
    "People convicted of sex offences must register.",
    "A driver may lose his licence if convicted of drug driving.",
    "In interview, Farrow admitted that the phones were his.",
    "No arrests or charges were made.",
    "He could have pleaded guilty.",
    "Two companies have been fined after failing an inspection.",
    "She told her partner and they agreed to hand over £30 by the end of the month.",
    "The group of five friends walked home.",
    "Two companies have been convicted of safety breaches.",
    "Three shops were found guilty of selling alcohol to children.",
    "He risks being sent to prison.",
    "Letters were printed and sent to prison governors.",
    "The man's been unwell.",
    "Farrow had already been convicted and sent to prison for the same crime.",
    "Town Hall (27/08/2001) was closed.",
    "<arrest quantity=1>Ned Farrow was arrested</arrest> with Tom Bell, 23, of Hull, and <charge quantity=1>charged</charge> with robbery.",
    "<sentence quantity=1>A man has been handed a suspended prison sentence</sentence> after admitting to officers that he was driving.",
]


@pytest.mark.parametrize("marked", FOUND, ids=[text[:60] for text in FOUND])
def test_whom_courts_convicted(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NOT_FOUND, ids=[text[:60] for text in NOT_FOUND])
def test_whom_no_court_convicted(text: str) -> None:
    check(text)


def test_convictions_that_work_resulted_in_are_of_others_than_the_one_sentenced() -> None:
    campaign = (
        "A man was jailed for six years at Odham Crown Court. The campaign this year has resulted in 12 convictions."
    )
    record = "Ned Farrow, 34, was jailed for six years at Odham Crown Court. He has 12 convictions for theft."
    assert [f.quantity for f in extract(ArticleText("a", campaign)).facts if f.kind == "conviction"] == [12]
    assert [f.quantity for f in extract(ArticleText("a", record)).facts if f.kind == "conviction"] == []
