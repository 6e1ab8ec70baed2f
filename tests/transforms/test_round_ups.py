"""Results of weeks and campaigns: whose time a figure is of, figures of several places, what one figure is no part of. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.marked import check
from transforms import extract
from transforms.records import ArticleText

FILLER = "Patrols went on.\n\nThey will go on.\n\nThe work matters.\n\n"

# (headline, marked text); parts and what is of other times need no tag
OF_THESE_DAYS = [
    (
        "Christmas crackdown leads to 40 arrests",
        (
            "Officers made <arrest quantity=40>40 arrests</arrest> for drink driving.\n\nDuring the same period, "
            "<seizure item=vehicle quantity=22>22 vehicles were seized</seizure> and <charge quantity=18>18 people were charged</charge>."
        ),
    ),
    (
        "Roads unit in support of drink and drug drive campaign",
        (
            "Throughout the month the unit has been supporting the campaign.\n\nLast Friday night a number of stops were carried out on "
            "Mill Road.\n\nOf the <vehicle_stop quantity=33>33 drivers stopped</vehicle_stop>, one was spoken to.\n\nOfficers also seized "
            "<seizure item=vehicle quantity=3>three vehicles</seizure> for no insurance."
        ),
    ),
    (
        "Covid response: plea to take care",
        FILLER
        + "During the past seven days (22-28 March 2021) we have issued <fixed_penalty quantity=170>170 Fixed Penalty Notices</fixed_penalty> "
        "– the previous week’s total was 149.",
    ),
    (
        "Police keep up pressure on drug dealing",
        (
            "Police are keeping up the pressure.\n\nAs part of activity across the UK, officers in Odham made <arrest quantity=29>29 arrests"
            "</arrest>.\n\nIn the same week, officers <visit quantity=68>visited 68 addresses</visit> where people were at risk of cuckooing."
        ),
    ),
    (
        "Arrests in drink-drive campaign",
        (
            "There were <arrest quantity=98>98 arrests</arrest> in the campaign.\n\nOf the 98 arrested this year, "
            "<arrest quantity=61 part=True>61 were detained</arrest> on suspicion of drink driving."
        ),
    ),
]

OF_OTHERS = [
    (
        "Three arrested after raids",
        "<arrest quantity=3>Three men were arrested</arrest> in raids this morning.\n\n"
        + FILLER
        + "Since the hub began, officers have made a total of <arrest quantity=34 scope=background>34 arrests</arrest>.\n\nDuring the same "
        "period, the hub has seized <seizure item=vehicle quantity=15 scope=background>15 vehicles</seizure>.",
    ),
    (
        "Police launch December crackdown",
        FILLER
        + "Last year in December, officers <vehicle_stop quantity=1400 scope=background>stopped more than 1,400 motorists</vehicle_stop>.\n\n"
        "Of those stopped, <roadside_test quantity=649 scope=background>649 people were given breath tests</roadside_test>.",
    ),
    (
        "Police to target community issues during a week of action",
        (
            "Officers will hold a week of action next week. It builds on the <fixed_penalty quantity=1454 scope=background>1,454 fines"
            "</fixed_penalty> already issued this year."
        ),
    ),
    (
        "Forces join to tackle cross-border crime",
        (
            "In Odham, <vehicle_stop quantity=35>35 vehicles were stopped</vehicle_stop>.\n\nNeighbouring forces also made "
            "<arrest quantity=3 scope=background>three arrests</arrest> on suspicion of drug driving."
        ),
    ),
    (
        "Two men charged",
        "<charge quantity=2>Two men were charged</charge> with theft.\n\n"
        + FILLER
        + "Twenty-six people have been <referral quantity=26 scope=background>referred to the National Referral Mechanism</referral> to date."
        "\n\nThere have also been <arrest quantity=470 scope=background>470 arrests</arrest>.",
    ),
    (
        "Operation Fern - Thursday 2 May",
        (
            "<warrant quantity=132 scope=background>Total warrants = 132</warrant>\n\n<charge quantity=78 scope=background>Total people charged = 78"
            "</charge>\n\nOperation Fern - update\n\n<charge quantity=1 part=False>Ned Bell, 20, of Mill Road, Odham, has been charged</charge> with "
            "supplying class A drugs."
        ),
    ),
    (
        "Weekend results in more arrests",
        (
            "Following a busy weekend 24 more people have seen our custody suites, bringing the total to <arrest quantity=369 scope=background>"
            "369 arrested</arrest> since the start of the five weeks of action."
        ),
    ),
    (
        "100 arrests made",
        "The first three weeks have seen <arrest quantity=100>100 arrests</arrest>.\n\n"
        + FILLER
        + "This is an increase on the first three weeks of the 2015 campaign (<arrest quantity=78 scope=background>78 arrests</arrest>).",
    ),
    (
        "Act responsibly and think twice",
        (
            "It is busy.\n\nIt will be busy.\n\nThe beaches are full.\n\nBetween Friday 27 March and Thursday 21 May 2020 officers issued "
            "<fixed_penalty quantity=875 scope=background>875 fixed penalty notices</fixed_penalty>."
        ),
    ),
    (
        "Another busy weekend",
        (
            "It was a busy weekend, with further arrests bringing the total since the activity began at the end of last month to "
            "<arrest quantity=489 scope=background>489 arrests</arrest>."
        ),
    ),
    (
        "Covid fines",
        (
            "Last weekend <fixed_penalty quantity=42>42 people were given Fixed Penalty Notices</fixed_penalty>.\n\nThe previous weekend "
            "<fixed_penalty quantity=56 scope=background>56 people were fined</fixed_penalty> for breaching lockdown rules."
        ),
    ),
    (
        "Four further people charged",
        (
            "<charge quantity=4>Four people have been charged</charge> with supplying drugs.\n\nThey are in court.\n\nLast month the force took "
            "part in an operation which saw <arrest quantity=40 scope=background>40 people being arrested</arrest>."
        ),
    ),
    (
        "Firm action over Covid rules",
        (
            "Officers go on.\n\nThey issue fines.\n\nBetween December 21, 2020 and January 17, 2021, the force issued "
            "<fixed_penalty quantity=451>451 Fixed Penalty Notices</fixed_penalty>.\n\nBetween March 27, 2020, and January 17, 2021, the force "
            "issued <fixed_penalty quantity=1299 scope=background>1,299 FPNs</fixed_penalty>."
        ),
    ),
    (
        "Drug activity disrupted in Odham",
        (
            "A two-day operation was carried out on Monday 3 and Tuesday 4 October 2022.\n\nPatrols were carried out.\n\nA car was stopped.\n\n"
            "<arrest quantity=1>A man of 20 was arrested</arrest> on suspicion of theft.\n\nA sergeant said: ‘Our team made "
            "<arrest quantity=24 scope=background>24 arrests</arrest> in September.’"
        ),
    ),
]

AT_PLACES = [
    (
        "Speeding campaign",
        (
            "In Malby, officers issued <fixed_penalty quantity=64>64 Traffic Offence Reports</fixed_penalty> for speeding while "
            "<fixed_penalty quantity=132 part=False>132 were issued in Stowby</fixed_penalty>."
        ),
    ),
    (
        "Notices",
        (
            "Officers issued <fixed_penalty quantity=42>42 fixed penalty notices</fixed_penalty> within Malby North and "
            "<fixed_penalty quantity=29 part=False>29 within Malby</fixed_penalty> South."
        ),
    ),
    (
        "Vehicle checks",
        (
            "The operation has resulted in <vehicle_stop quantity=65>65 vehicles being stopped</vehicle_stop> in Malby and "
            "<vehicle_stop quantity=23 part=False>23 vehicles in Stowby</vehicle_stop>."
        ),
    ),
    (
        "Day of action",
        (
            "Officers acted across the county.\n\nIt was a long day.\n\nIn Malby, <warrant quantity=4>four warrants</warrant> were executed and "
            "<arrest quantity=6>six people were arrested</arrest>.\n\nIn Stowby, <warrant quantity=4>four warrants</warrant> were executed and "
            "<arrest quantity=2>two people were arrested</arrest>."
        ),
    ),
    # what only looks like it
    (
        "Notices",
        "Officers issued <fixed_penalty quantity=12>12 fixed penalty notices</fixed_penalty> in Malby and 29 people in Stowby were given advice.",
    ),
    (
        "Notices",
        "Officers issued <fixed_penalty quantity=12>12 fixed penalty notices</fixed_penalty> in Malby and 29 words of advice in Stowby.",
    ),
    (
        "Checks",
        (
            "In Malby, officers <vehicle_stop quantity=20>stopped 20 vehicles</vehicle_stop> while "
            "<seizure item=vehicle quantity=3>three were seized in Stowby</seizure>."
        ),
    ),
    ("Visits", "Officers <visit quantity=4>visited four premises</visit> - two in Malby and two in Stowby."),
]

READ = [
    # an age, a day of the month, a round figure, another's notice
    ("Arrests", "<arrest quantity=13>13 people aged from 16 to 50 have been arrested</arrest>."),
    (
        "Raids in week of action",
        "Police carried out <warrant quantity=15>15 raids</warrant>.\n- January 6 - Warrant executed in Malby.",
    ),
    ("Raids", "<warrant quantity=6>In January six warrants</warrant> were executed."),
    (
        "Operation ends",
        (
            "Almost 200 arrests have been made and 1,600 vehicles stopped.\n\nOfficers <vehicle_stop quantity=1583>stopped 1,583 cars</vehicle_stop> "
            "and made <arrest quantity=191>191 arrests</arrest>."
        ),
    ),
    (
        "Party",
        "As around 150 people had attended, police <fixed_penalty quantity=1>issued a £10,000 fixed penalty notice</fixed_penalty>.",
    ),
    ("Party", "A group of <fixed_penalty quantity=12>12 people was issued with fixed penalty notices</fixed_penalty>."),
    # another offence, and one of two outcomes
    (
        "145 drug drive arrests",
        (
            "We made <arrest quantity=145 offence=drug_drive>145 drug driving arrests</arrest> in February, with "
            "<arrest quantity=131 part=False offence=drink_drive>131 people arrested</arrest> on suspicion of drink driving."
        ),
    ),
    (
        "Searches",
        "<stop_search quantity=44>44 people were stop searched</stop_search>, and <arrest quantity=17>17 were either arrested</arrest> for theft or given street cautions.",
    ),
    (
        "Four arrested as 42 people stopped and searched",
        "<arrest quantity=4>Four people were arrested</arrest>. In all, <stop_search quantity=42>42 people were stopped and searched</stop_search>.",
    ),
    (
        "Campaign",
        "Officers <arrest quantity=140>arrested 140 drivers</arrest> and <charge quantity=78>charged a total of 78</charge>.",
    ),
    ("Work of a team", "Good results include taking out six people from a single county line."),
    ("Work of a team", "Officers <line_closed quantity=3>took out three county lines</line_closed>."),
    # who is searched, tested, protected, seized
    (
        "Powers end",
        "Whilst the Section 60 order was in place, <stop_search quantity=15>officers carried out fifteen searches</stop_search>.",
    ),
    ("Rural day", "Roads officers <stop_search quantity=14>stopped and searched 14 wagons</stop_search>."),
    (
        "Campaign",
        "In Malby <roadside_test quantity=1329>1,329 tests were carried out</roadside_test> with 142 drivers providing positive readings.",
    ),
    (
        "Campaign",
        "Officers carried out <roadside_test quantity=469>469 DrugWipe tests</roadside_test>, with 274 failing.",
    ),
    ("Shops", "Teenagers went into shops and 26 tests were carried out, of which five failed."),
    ("Abuse online", "<safeguarding quantity=180>180 children have been protected</safeguarding> as a result."),
    ("Bank scheme", "Some 217 adults have been protected from fraud by banks."),
    (
        "Caught speeding",
        "More than 2,000 motorists were caught speeding.\n\nResults breakdown:\n\nCars: 825\nMotorcycles: 3",
    ),
    (
        "Week of action",
        "Officers seized vehicles.\n\nResults:\n<seizure item=vehicle quantity=25>Cars: 25</seizure>\n<seizure item=motorcycle quantity=3>Motorcycles: 3</seizure>",
    ),
]


@pytest.mark.parametrize(("title", "marked"), [*OF_THESE_DAYS, *OF_OTHERS, *AT_PLACES, *READ])
def test_round_up(title: str, marked: str) -> None:
    check(marked, title)


def test_unit_names_no_offence() -> None:
    text = "The Roads Policing and Firearms Operations Unit held a check. Five arrests were made."
    facts = extract(ArticleText("a", text, "Vehicle check", datetime(2022, 10, 14, tzinfo=UTC))).facts
    assert [fact.offence for fact in facts] == [None]
