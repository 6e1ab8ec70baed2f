"""News of one more arrest, round-ups of several cases, and totals within totals: who is counted, and once."""

from datetime import date

import pytest

from tests.transforms.marked import PUBLISHED, check
from transforms import ArticleText, extract

# (headline, marked text); parts and what is of other times need no tag
ONE_MORE = [
    # he of the lead is whom the text describes; those before him are an earlier step
    (
        "Further arrest after stabbing",
        (
            "<arrest quantity=1 scope=current>A second man has been arrested</arrest> after a stabbing in Malby.\n\nPolice were called on"
            " Sunday.\n\n<arrest quantity=1 scope=earlier>A 43-year-old man was previously arrested</arrest> on suspicion of assault.\n\n"
            "A 35-year-old man from Stowby has also now been arrested on suspicion of assault."
        ),
    ),
    (
        "Fourth arrest after Malby murder",
        (
            "<arrest quantity=1 scope=current>Detectives have arrested a fourth man</arrest> after a murder in Malby.\n\nA 19-year-old man"
            " has been arrested on suspicion of murder and is in custody.\n\nOfficers were called at noon.\n\n"
            "<arrest quantity=3 scope=earlier>Two 21-year-old men and a 20-year-old man were later arrested</arrest> on suspicion of murder."
        ),
    ),
    (
        "Murder investigation: further arrest",
        (
            "A further arrest has been made after a death in Malby.\n\nPolice were called on Sunday. He died there.\n\n"
            "<arrest quantity=1 scope=current>A 29-year-old man was arrested this morning</arrest> on suspicion of murder.\n\nMagistrates have"
            " granted more time to question <arrest quantity=3 scope=earlier>three men who were arrested</arrest> over the weekend."
        ),
    ),
    # the second and the third are not told of by name: nobody is folded
    (
        "Third man arrested after Malby murder",
        (
            "<arrest quantity=1>A third man has been arrested</arrest> after a murder in Malby.\n\nPolice were called on Sunday.\n\n"
            "<arrest quantity=2 scope=earlier>Two men aged 20 and 25 were arrested</arrest> at the scene and <bail quantity=2>bailed</bail>."
        ),
    ),
    # a total to this day, however few, below the new arrest
    (
        "Malby shooting: further arrest",
        (
            "A further arrest has been made after a shooting in Malby.\n\nNed Arkle died on Sunday. He was 20.\n\n"
            "Yesterday, <arrest quantity=1>a 28-year-old man was arrested</arrest>.\n\nNine people have now been arrested in total."
        ),
    ),
    # the headline counts the fourth: all four are the news
    (
        "Four arrested after raids in Malby",
        (
            "<arrest quantity=4>A fourth person has been arrested</arrest> after raids in Malby this morning.\n\nThree men, aged 36, 37 and"
            " 42, were arrested on suspicion of theft.\n\nA fourth man, aged 50, was arrested."
        ),
    ),
    # likewise of charges and of sentences
    (
        "Fourth man charged with murder",
        (
            "<charge quantity=1 scope=current>A fourth man has been charged</charge> with murder after a death in Malby.\n\nTim Odd, 23, of"
            " Ward Street, has been charged with murder.\n\n<charge quantity=3 scope=earlier>Three men, Ned Arkle, 20, Sam Bell, 21, and"
            " Jo Crowe, 22, were charged</charge> on Sunday."
        ),
    ),
    # a third night is nobody's number
    (
        "Third night of disorder in Malby",
        (
            "<arrest quantity=1>A man of 30 has been arrested</arrest> after disorder in Malby.\n\nOfficers were called at noon. Bottles were"
            " thrown. <arrest quantity=2>Two men aged 40 and 41 were arrested</arrest> for theft."
        ),
    ),
    # no news of one more: two cases of one day
    (
        "Drivers arrested",
        (
            "<arrest quantity=1>A man of 41 was arrested</arrest> for drink driving in Malby.\n\n"
            "<arrest quantity=2>Two men were arrested</arrest> in Stowby for theft."
        ),
    ),
]

AGAIN = [
    # a further arrest of somebody counted is none
    (
        "Two held",
        (
            "<arrest quantity=2>Two men, aged 24 and 25, were arrested</arrest> for possession of weapons. The 24-year-old was further "
            "arrested for driving without insurance."
        ),
    ),
    (
        "Two held",
        (
            "Officers <arrest quantity=2>arrested a man of 22 and a woman of 20</arrest>. The man was also arrested on suspicion of "
            "possession of a knife."
        ),
    ),
    # somebody else
    (
        "Two held",
        "<arrest quantity=1>A 20-year-old man was arrested</arrest>. <arrest quantity=1>A woman was also arrested</arrest>.",
    ),
    # two men and a boy are the same, told with ages, though a boy was hurt
    (
        "Trio held",
        (
            "<arrest quantity=3>Police have arrested two men and a boy</arrest> after a fight in Malby.\n\nA 16-year-old boy was taken to"
            " hospital.\n\nTwo men, both aged 20, and a 16-year-old boy have been arrested on suspicion of affray."
        ),
    ),
    # detained and arrested is one stage, and explains the charge
    (
        "Man charged with thefts in Malby",
        (
            "<charge quantity=1>Ned Arkle, 27, has been charged</charge> with five thefts.\n\nOfficers were called to the last of them on"
            " Sunday.\n\nThey <arrest quantity=3 scope=earlier>detained and arrested three people</arrest> in Ward Street."
        ),
    ),
    # "previously" just behind the second term is of the pleas
    (
        "Pair jailed for drugs",
        (
            "Today <sentence quantity=1 custody_months=72 scope=current>Ned Arkle, 29, was sentenced</sentence> to six years"
            " in prison and <sentence quantity=1 custody_months=40 scope=current>Tim Bell, 24, was sentenced</sentence> to 40 months in prison"
            " after <conviction quantity=2 scope=earlier>they both previously pleading guilty</conviction> to supply."
        ),
    ),
]

ROUND_UPS = [
    # cases of a list are not parts of each other, however they add up
    (
        "Drugs seized in Malby",
        (
            "Officers have been busy this week:\n- Officers went to Ward Street. <arrest quantity=2>Two men aged 22 and 26 were"
            " arrested</arrest> on suspicion of theft.\n- In Stowby <arrest quantity=1>a 30-year-old man was arrested</arrest> for drug"
            " driving.\n- <arrest quantity=1>The arrest of a 16-year-old boy</arrest> on suspicion of robbery."
        ),
    ),
    # nor is a woman one of two men, a man of 46 one of those of 22 and 26
    (
        "Day of action in Malby",
        (
            "Officers were out in Malby. They spoke to shoppers. They stopped cars. <arrest quantity=2>Two men aged 22 and 26 were arrested"
            "</arrest> in Ward Street.\n\nLater <arrest quantity=1>a 46-year-old woman was arrested</arrest> at home. "
            "<arrest quantity=1>A 46-year-old man was arrested</arrest> at the station."
        ),
    ),
    # arrests that are counted sum up whom the text tells of below, though not all
    (
        "Attempted murder in Malby",
        (
            "Detectives are appealing for help. The victim was attacked on Sunday. He is well. He is at home. We have made "
            "<arrest quantity=6>six arrests</arrest> over the last few days.\n\nA 32-year-old man was arrested last night.\n\n"
            "A 31-year-old woman was arrested at noon."
        ),
    ),
    # "In total" counts what stands just before it too
    (
        "Operation Wagtail goes on",
        (
            "The team is still at work. It is its fourth week. There is much to do. Seven arrests were made on Sunday alone.\n\nIn total, "
            "<arrest quantity=12>12 people were arrested</arrest> over the weekend.\n- A man was arrested in Ward Street.\n- A woman of 30 was"
            " arrested in Stowby."
        ),
    ),
    # a part may have parts: "three other arrests"
    (
        "Four arrested after raids",
        (
            "<arrest quantity=4>Four people were arrested</arrest> after raids in Malby.\n\nA 50-year-old man was arrested in Ward Street.\n\n"
            "The details of the other three arrests are as follows:\n- A 36-year-old woman was arrested on suspicion of theft.\n"
            "- A 32-year-old man was arrested on suspicion of theft.\n- A 56-year-old man was arrested on suspicion of theft."
        ),
    ),
    # the precise figure of what the lead rounds stands where the lead does
    (
        "Drivers arrested in Malby",
        (
            "More than 20 arrests have been made in Malby in a weekend.\n\nOfficers stopped cars. They spoke to drivers. It was cold.\n\n"
            "Of the <arrest quantity=23>23 arrests</arrest>, ten were at night.\n\nOverall during the five weeks of the operation, police have "
            "arrested 171 people."
        ),
    ),
]

GANGS = [
    # one of them has a suspended term: he is counted too
    (
        "Gang jailed for supplying drugs",
        (
            "<sentence quantity=3 custody_months=240>A gang who supplied drugs in Malby have been jailed</sentence> for a combined total of more"
            " than 20 years.\n\nNed Arkle, 30, was jailed for 12 years.\n\nSam Bell, 31, was jailed for eight years.\n\nJo Crowe, 32, was"
            " given 20 months suspended for two years."
        ),
    ),
    (
        "Hackers jailed",
        (
            "<sentence quantity=2 custody_months=120>Hackers who emptied cash machines in Malby have been jailed</sentence> for a total of ten"
            " years.\n\nNed Arkle, 30, was jailed for four years.\n\nSam Bell, 31, was jailed for six years."
        ),
    ),
]

COUNTED = [
    # a label with the figure of all, below the cases
    (
        "Weekend round-up",
        (
            "SATURDAY\n\nA man of 31 was arrested for theft in Malby.\n\nA woman of 44 was arrested for assault in Stowby.\n\nTotals\n"
            "Arrests: <arrest quantity=11>11</arrest>"
        ),
    ),
    # a sum told behind what it sums up
    (
        "Fines at beauty spots",
        (
            "Dozens of fines were handed out.\n\nThirty vehicles were ticketed in Malby, while 21 fines were handed out in Stowby.\n\n"
            "The <fixed_penalty quantity=51>51 fines</fixed_penalty> were given for parking."
        ),
    ),
    # "also" of a large total's cases
    (
        "Update from the superintendent",
        (
            "Officers issued <fixed_penalty quantity=88>88 fines</fixed_penalty> for breaches of the rules over the weekend.\n\nThis included 16 people fined at"
            " a party in Malby.\n\nFines were also given to seven people at a birthday party."
        ),
    ),
    # two forces of one evening: none sums the other up
    (
        "Fines after parties",
        (
            "Officers were called to parties.\n\n<fixed_penalty quantity=27>Twenty seven people were issued with fixed penalty notices"
            "</fixed_penalty> in Malby.\n\n<fixed_penalty quantity=2>Two fixed penalties were issued</fixed_penalty> in Stowby."
        ),
    ),
    # a raid of the week before
    (
        "Warrant executed at bar",
        (
            "Officers <warrant quantity=1>executed a warrant</warrant> at a bar in Ward Street. <fixed_penalty quantity=4>Four people were issued"
            " with fixed penalty notices</fixed_penalty>.\n\nThis latest action follows a warrant executed at a bar last weekend, when more than"
            " a dozen notices were issued."
        ),
    ),
]

GOODS = [
    (
        "Knives handed in",
        (
            "<surrender quantity=160>160 knives and weapons</surrender> were surrendered in Malby.\n\nDuring the amnesty 144 knives were"
            " handed in at police stations. Sixteen knives were also surrendered at a fair."
        ),
    ),
    (
        "Weapons found in cemetery",
        (
            "Today, officers found three more knives and one firearm in Malby.\n\nIn total <seizure item=weapon quantity=12>12 weapons</seizure>"
            ", including machetes, have been recovered."
        ),
    ),
    # no total: beside each other
    (
        "Weapons found",
        (
            "Officers found <seizure item=knife quantity=3>three knives</seizure> in Malby.\n\nIn Stowby they recovered "
            "<seizure item=weapon quantity=12>12 weapons</seizure> from a shed."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), [*ONE_MORE, *AGAIN, *ROUND_UPS, *GANGS, *COUNTED, *GOODS])
def test_wholes_parts_and_scopes(title: str, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(
    ("day", "first"), [("Monday 10 October", date(2022, 10, 10)), ("3 October", date(2022, 10, 12))]
)
def test_days_of_one_case(day: str, first: date) -> None:
    """The arrests of the days just before are of the same results; those of the week before are not."""
    text = (
        "A third man has been arrested after a stabbing in Malby.\n\nA 35-year-old man was arrested yesterday (Wednesday 12 October) and is "
        f"now being questioned.\n\nTwo men aged 20 and 25 were arrested on {day}."
    )
    told = extract(ArticleText("a", text, "Third man arrested", PUBLISHED))
    scopes = {fact.quantity: fact.scope for fact in told.facts if fact.kind == "arrest"}
    assert scopes == {1: "current", 2: "earlier"}
    assert told.period_start == first
