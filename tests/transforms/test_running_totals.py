"""What is new and what counts all to this day; figures that are set against each other; totals told last."""

import pytest

from tests.transforms.marked import check

FILLER = "Patrols went on for the rest of the day.\n\n"

# (headline, marked text); parts and what is of other times need no tag
TO_THIS_DAY = [
    (
        "Man arrested over illegal rave",
        (
            "<arrest quantity=1>A man has been arrested</arrest> over a planned rave.\n\nOfficers stopped the event.\n\n"
            "There are now a <arrest quantity=10 scope=background>total of ten people arrested</arrest> in the case."
        ),
    ),
    (
        "Three more arrests after murder in Malby",
        (
            "<arrest quantity=3>Three more men have been arrested</arrest> after a murder.\n\nThey are in custody.\n\nSupt Fell said: "
            "“We’ve now made <arrest quantity=6 scope=background>six arrests</arrest> in six days.”"
        ),
    ),
    # those told before: a total, no one else
    (
        "Arrests after stabbing",
        (
            "<arrest quantity=2 part=True>Two men have been arrested</arrest> after a stabbing.\n\n<arrest quantity=1 part=True>A third man "
            "was arrested</arrest> on Tuesday.\n\n<arrest quantity=3>Three people have now been arrested</arrest> in the case."
        ),
    ),
    # told with their ages, they are the news
    (
        "Dawn arrests after man left with injuries",
        (
            "A man was left with injuries last week.\n\nHe is in hospital.\n\n<arrest quantity=4>Four men - aged 19, 20, 24 and 45 - have now "
            "been arrested</arrest> on suspicion of assault."
        ),
    ),
]

SET_AGAINST = [
    (
        "Police issue 58 fines over the weekend",
        (
            "A total of <fixed_penalty quantity=58>58 fixed penalty notices</fixed_penalty> were issued over the weekend.\n\nIn comparison, a "
            "total of <fixed_penalty quantity=21 scope=background>21 FPNs</fixed_penalty> were issued in December."
        ),
    ),
    (
        "Operation Fern",
        (
            "In total officers issued <fixed_penalty quantity=122>122 traffic offence reports</fixed_penalty>.\n\nThis compares with "
            "<fixed_penalty quantity=62 scope=background>62 traffic offence reports</fixed_penalty> in the last week of action."
        ),
    ),
    (
        "More than 140 drink drivers arrested",
        (
            "<arrest quantity=146>146 people were arrested</arrest> for drink driving.\n\nThose figures are slightly down on 195 where "
            "<arrest quantity=197 scope=background>197 drivers were arrested</arrest>."
        ),
    ),
    (
        "Nearly 100 arrested during campaign",
        (
            "Nearly 100 people were arrested in December.\n\nThere were many tests, leading to <arrest quantity=98>98 arrests</arrest>, up from "
            "<arrest quantity=72 scope=background>72 arrests</arrest> last year."
        ),
    ),
    (
        "New Year's round-up",
        (
            "Officers had a busy night.\n\nFrom 5pm to 7am they issued <fixed_penalty quantity=105>105 FPNs</fixed_penalty>, bringing the total "
            "issued since August to 2,320."
        ),
    ),
    (
        "Five held in crackdown on dealers",
        (
            "<arrest quantity=5>Five people were arrested</arrest> in Malby.\n\n"
            + FILLER * 3
            + "Last month officers joined a regional "
            "operation in which <arrest quantity=46 scope=background>46 people were arrested</arrest> and "
            "<stop_search quantity=87 scope=background>87 stop searches</stop_search> were carried out."
        ),
    ),
]

NOT_SET_AGAINST = [
    (
        "Patrols bring fewer complaints",
        (
            "Officers <arrest quantity=52>arrested 52 people</arrest>.\n\nOfficers also seized <seizure item=alcohol quantity=20 "
            "scope=current>up to 20 bottles of vodka</seizure> from teenagers."
        ),
    ),
    (
        "Patrols bring fewer complaints",
        "Complaints are down to 30 a month.\n\nOfficers <arrest quantity=52 scope=current>arrested 52 people</arrest>.",
    ),
]

TOLD_LAST = [
    (
        "Drivers arrested in Malby",
        (
            "The operation ended on Friday.\n\n"
            + FILLER * 2
            + "<arrest quantity=4 part=True>Four people were arrested</arrest> for being unfit "
            "to drive. <arrest quantity=86>A total of 86 motorists were arrested</arrest> as a result."
        ),
    ),
    # the news of the lead is none of a larger total's cases
    (
        "Campaign: further 14 charged",
        (
            "<charge quantity=14 part=False>A further 14 people have been charged</charge> with drink driving.\n\nThey are due in court.\n\n"
            "<charge quantity=33>A total of 33 people have been charged</charge> in the campaign."
        ),
    ),
    (
        "Nine arrested in operation",
        (
            "<arrest quantity=9>Nine people were arrested</arrest> in the operation.\n\n<arrest quantity=6 part=True>Six people were "
            "arrested</arrest> on suspicion of robbery.\n\n<arrest quantity=1 part=True>A seventh person was arrested</arrest> for affray."
        ),
    ),
    (
        "Crackdown on the A10",
        (
            "<arrest quantity=4>Four people were arrested</arrest> in the operation. Two were arrested as they were wanted. <arrest quantity=1 "
            "part=True>Another was arrested</arrest> on suspicion of drug driving."
        ),
    ),
    (
        "74 drink and drug driving arrests made",
        (
            "<arrest quantity=74>The force has made 74 arrests</arrest> for drink and drug driving.\n\nThe third week saw another <arrest "
            "quantity=26 part=True>26 arrests</arrest> made.\n\nThe results are:\n\n- <arrest quantity=17 part=True>17 drug driving "
            "arrests</arrest> made\n\n- <arrest quantity=57 part=True>57 drink driving arrests</arrest> made\n\n- <arrest quantity=61 "
            "part=True>61 men arrested</arrest>\n\n- <arrest quantity=13 part=True>13 women arrested</arrest>"
        ),
    ),
]

COUNTED = [
    (
        "Dozens dispersed in city centre",
        (
            FILLER
            * 3
            + "A total of <fixed_penalty quantity=185>185 FPNs</fixed_penalty> have been issued.\n\nOfficers also went to a party "
            "where <fixed_penalty quantity=7 part=True>seven FPNs</fixed_penalty> were given."
        ),
    ),
    (
        "Local parties cost weekend fines",
        (
            "Officers had to hand out <fixed_penalty quantity=14 part=True>14 fixed penalty notices</fixed_penalty> in Malby.\n\n"
            + FILLER * 2
            + "In total the force’s officers issued <fixed_penalty quantity=17>17 fixed penalty notices</fixed_penalty> this weekend."
        ),
    ),
    (
        "Fines for parties",
        (
            "More than <fixed_penalty quantity=40>40 fines</fixed_penalty> have been issued in Malby.\n\nFour people were issued with fines.\n\n"
            + FILLER
            + "Officers attended and 23 fines were issued.\n\nLater a further <fixed_penalty quantity=14 part=True>14 fines"
            "</fixed_penalty> were issued."
        ),
    ),
    (
        "Action against drugs",
        (
            FILLER
            + "So far there have been <warrant quantity=9>nine warrants</warrant> in Malby.\n\n"
            + FILLER
            + "“We have executed a total of "
            "nine warrants,” Insp Fell said.\n\n“On Wednesday we executed <warrant quantity=5 part=True>five warrants</warrant>.”"
        ),
    ),
    (
        "Week of action in Malby",
        (
            FILLER
            * 3
            + "Officers carried out <stop_search quantity=15>15 stop and searches</stop_search>.\n\nIn one case a <stop_search "
            "quantity=1 part=True>man was stopped and searched</stop_search> and let go."
        ),
    ),
    # two searches are no week's results
    (
        "Week of action in Malby",
        (
            FILLER
            * 3
            + "Officers carried out <stop_search quantity=2>two stop and searches</stop_search>.\n\nOn Friday a <stop_search "
            "quantity=1 part=False>man was stopped and searched</stop_search> and let go."
        ),
    ),
]

GOODS = [
    (
        "Cars seized",
        (
            "Officers seized <seizure item=vehicle quantity=2>two cars</seizure>, with <seizure item=vehicle quantity=1 part=True>one car"
            "</seizure> believed to be stolen."
        ),
    ),
    (
        "Man jailed",
        (
            "Officers found <seizure item=knife quantity=2>two knives</seizure>, one of which was <seizure item=knife quantity=1 part=True>a "
            "hunting knife</seizure>."
        ),
    ),
    (
        "Plants seized",
        (
            "More than 100 cannabis plants have been seized in Malby.\n\nAround <seizure item=cannabis_plant quantity=101>101 cannabis plants"
            "</seizure> were seized on Monday."
        ),
    ),
    (
        "Images found",
        (
            "Officers seized <seizure item=computer quantity=4 part=False>four laptops</seizure>, <seizure item=computer quantity=3 part=False>"
            "three tablets</seizure>, <seizure item=other quantity=4>four memory sticks</seizure> and <seizure item=computer quantity=1 part=False>a computer tower</seizure>."
        ),
    ),
    (
        "Dealer caught",
        (
            FILLER
            * 2
            + "Officers found a further <seizure item=cannabis quantity=141.75 part=True>five ounces of cannabis</seizure> in his "
            "car.\n\nIn total more than <seizure item=cannabis quantity=900>900g of cannabis</seizure> was seized from him."
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), TO_THIS_DAY + SET_AGAINST + NOT_SET_AGAINST + TOLD_LAST + COUNTED + GOODS)
def test_wholes_and_what_stands_beside_them(title: str, marked: str) -> None:
    check(marked, title)
