"""Which goods are parts of a whole told elsewhere, and which are finds of their own."""

import pytest

from tests.transforms.marked import check

FILLER = "The team went on for the rest of the week.\n\n"

WORTHS = [
    # a worth that names its drugs is that of no other find
    (
        FILLER
        + FILLER
        + "Officers searched a man in Wexby and seized <seizure item=cocaine quantity=30 part=False>cocaine with a street value of £30"
        "</seizure>.\n\nOfficers searched his car and seized <seizure item=drug quantity=190>cocaine and heroin worth £190</seizure>."
    ),
    (
        FILLER
        + FILLER
        + "He was stopped in Wexby.\n\nOfficers found 14 wraps of heroin and 21 wraps of cocaine with a total street "
        "<seizure item=drug quantity=420 part=False>value of £420</seizure>.\n\nIn May officers found "
        "<seizure item=heroin quantity=9.5 unit=g part=False>9.5g of heroin</seizure>."
    ),
    # but what is told of them without a figure is theirs
    (
        "Officers seized <seizure item=heroin part=True>heroin</seizure> in Wexby.\n\nOfficers recovered heroin, "
        "<seizure item=drug quantity=9000 unit=GBP>cannabis and cocaine with an estimated street value of £9,000</seizure>."
    ),
    # in total: of all that was counted, not of the last alone
    (
        "Two men are known to police.\n\n"
        + FILLER
        + "In Wexby officers found <seizure item=class_a quantity=310 unit=g part=True>310g of class A drugs</seizure>.\n\nIn Odham officers "
        "found <seizure item=drug quantity=90 unit=wraps value_gbp=none part=True>90 wraps of heroin and crack cocaine</seizure>.\n\nIn total "
        "<seizure item=cash quantity=7000>£7,000 in cash</seizure> and <seizure item=drug quantity=33000 unit=GBP>drugs worth £33,000"
        "</seizure> were seized."
    ),
]

ONE_OF_THEM = [
    # shown first, and one of those that the text counts
    "<seizure item=knife quantity=1 part=True>A knife</seizure> was seized during the operation.\n\nOfficers recovered <seizure item=weapon quantity=5>five weapons</seizure>, including a knife and <seizure item=axe quantity=2 part=True>two axes</seizure>.",
    "<seizure item=cocaine part=True>Cocaine</seizure> was seized in raids.\n\nOfficers recovered <seizure item=drug quantity=20000>drugs worth £20,000</seizure>, including cocaine.",
    # but another number of them, and what was taken at another time
    "<seizure item=knife quantity=3 part=False>Three knives</seizure> were seized in Wexby.\n\nIn Odham officers recovered <seizure item=weapon quantity=5>five weapons</seizure>, including <seizure item=knife quantity=4 part=True>four knives</seizure>.",
    "<seizure item=knife quantity=1 part=False>A knife</seizure> was seized in Wexby today.\n\nLast year officers recovered 50 weapons, including a knife.",
]

TOTALS = [
    # results of an operation, below the first sentences
    (
        "Officers from two forces carried out checks on Friday.\n\nRoads in Wexby were watched.\n\nThe joint operation resulted in "
        "<seizure item=vehicle quantity=11 part=False>11 vehicles</seizure> being seized.\n\nIn Odham officers seized "
        "<seizure item=vehicle quantity=2 part=True>two cars</seizure>.\n\nIn Leek they seized a further "
        "<seizure item=vehicle quantity=4 part=True>four cars</seizure>."
    ),
    # "of the 40": of all of them
    (
        "Roads in Wexby were watched.\n\nThe results are:\n- Two cars were seized for no tax\n- 30 drivers had no seat belt\n\n"
        "Of these 40 vehicles, <seizure item=vehicle quantity=14>14 were seized</seizure>."
    ),
    # another search is no total of the first, though it was during the operation
    (
        "Officers seized <seizure item=tobacco quantity=7000 part=False>7,000 cigarettes</seizure> in Wexby.\n\nA further search was carried "
        "out in Odham, where <seizure item=tobacco quantity=60000 part=False>60,000 cigarettes</seizure> were seized during the operation."
    ),
    # small counts add up by chance
    (
        "Police searched a man.\n\n"
        + FILLER
        + "Officers seized <seizure item=phone quantity=1 part=False>a phone</seizure>.\n\nAt his home they seized "
        "<seizure item=phone quantity=5>five phones</seizure>.\n\nIn his car they seized <seizure item=phone quantity=4 part=False>four phones"
        "</seizure>."
    ),
]

UMBRELLAS = [
    # named in the lead, and again where they are counted together
    (
        "Officers found <seizure item=heroin quantity=none part=True>heroin</seizure> and "
        "<seizure item=crack_cocaine quantity=none part=True>crack cocaine</seizure> in his socks.\n\n"
        + FILLER
        + "Officers found <seizure item=drug quantity=80 unit=wraps>80 wraps of heroin and crack cocaine</seizure>."
    ),
    # a search of its own, below the lead
    (
        "A man ran from police.\n\n"
        + FILLER
        + "Officers found <seizure item=drug quantity=70 unit=wraps>70 wraps of heroin and crack cocaine</seizure>.\n\nA search of a bag "
        "uncovered <seizure item=heroin quantity=2 unit=wraps part=False>two wraps of heroin</seizure>."
    ),
    # kinds told right behind the count of all
    (
        "A man ran from police.\n\n"
        + FILLER
        + "Officers seized <seizure item=weapon quantity=9>nine weapons</seizure>. "
        "<seizure item=machete quantity=2 part=True>Two machetes</seizure> were seized from a shed."
    ),
]


@pytest.mark.parametrize("marked", [*WORTHS, *ONE_OF_THEM, *TOTALS, *UMBRELLAS])
def test_parts_and_finds_of_their_own(marked: str) -> None:
    check(marked)


ONE_THING = [
    # counts of one list that happen to be alike
    (
        "Police recovered <seizure item=machinery quantity=2>two trailers</seizure>, <seizure item=machinery quantity=2>two tractors</seizure> "
        "and <seizure item=machinery quantity=1>one quad bike</seizure>."
    ),
    # ... or to add up
    (
        "Officers seized <seizure item=computer quantity=4>four laptops</seizure>, <seizure item=computer quantity=3 part=False>three tablets</seizure>, "
        "<seizure item=phone quantity=2>two phones</seizure> and <seizure item=computer quantity=1 part=False>a computer tower</seizure>."
    ),
    # the same again, each named
    "Officers seized <seizure item=vehicle quantity=2>two cars</seizure>, a BMW and an Audi.",
    "Officers seized <seizure item=cash quantity=20000 quantity_high=30000>cash totalling £20-30,000</seizure>.",
    # a general word counts what a name behind it tells
    (
        "Officers seized <seizure item=crossbow quantity=1>a crossbow</seizure> and "
        "<seizure item=imitation_firearm quantity=3>three weapons, believed to be imitation firearms</seizure>."
    ),
    (
        "Officers seized <seizure item=weapon quantity=3>three weapons</seizure> and drugs believed to be "
        "<seizure item=cannabis quantity=none>cannabis</seizure>."
    ),
    (
        "<seizure item=vehicle quantity=1>The car - a Mazda 6</seizure> - and <seizure item=knife quantity=1>the knife</seizure> were "
        "recovered by officers."
    ),
    # two things of a list, one thing and what it is
    (
        "Officers seized <seizure item=knife quantity=1>a kitchen knife</seizure>, <seizure item=knife quantity=1>a meat cleaver</seizure>"
        " and <seizure item=imitation_firearm quantity=1>an imitation handgun</seizure>."
    ),
    "<seizure item=vehicle quantity=2>A stolen Ford Focus and a Ford Transit</seizure> were seized.",
    # kinds in general, of which each was told
    (
        "Police recovered <seizure item=handgun quantity=1>a handgun</seizure> and <seizure item=rifle quantity=1>a rifle</seizure>.\n\n"
        + FILLER
        + "The firearms have been recovered for tests."
    ),
    (
        "Police recovered <seizure item=knife quantity=2>two knives</seizure> and "
        "<seizure item=firearm quantity=2>two suspected firearms</seizure>."
    ),
    # a whole and its kinds behind a dash, but a label of a list
    (
        "Police seized <seizure item=weapon quantity=5>five weapons</seizure> – <seizure item=knife quantity=3 part=True>three knives"
        "</seizure> and <seizure item=handgun quantity=2 part=True>two handguns</seizure>."
    ),
    "Weapons seized - <seizure item=knife quantity=3 part=False>three knives</seizure>",
]

NO_COUNT = [
    # an inch is no count, nor are the figures of a sum
    'Officers seized <seizure item=knife quantity=1>a 14" kitchen knife</seizure> from a car.',
    "<seizure item=class_a quantity=none>A six figure sum of Class A drugs</seizure> was seized.",
    "<seizure item=class_a quantity=none>A six-figure sum of Class A drugs</seizure> was seized.",
    # prohibitions, cautions, and what something is made for
    (
        "The agency issued <order quantity=3>three immediate prohibitions</order> - taking those vehicles off the road - and seized "
        "<seizure item=vehicle quantity=6>six vehicles</seizure>."
    ),
    "Officers seized <seizure item=explosive quantity=19>19 fireworks</seizure> after issuing <caution quantity=5>5 cannabis cautions</caution>.",
    "Officers seized <seizure item=other quantity=8000 unit=g>8kg of cutting agent</seizure> for class A drugs.",
    "Officers seized <seizure item=cannabis_resin quantity=1>a bar of cannabis resin</seizure>.",
    # whose money
    (
        "<charge quantity=9>Nine people have been charged</charge> after a raid which resulted in plants with a potential value of at "
        "least £2 million being seized."
    ),
    "<seizure item=cash quantity=90000>More than £90,000</seizure> was seized in Wexby.",
    (
        "Officers seized <seizure item=cash quantity=70000>£70,000 in cash</seizure> and "
        "<seizure item=drug quantity=90000>£90,000 in cash value of Class A and B drugs</seizure>."
    ),
    (
        "The team recorded a total estimate of <seizure item=drug quantity=870>£870 worth of drugs</seizure> recovered as well as "
        "<seizure item=cash quantity=265>£265 in cash</seizure> seized."
    ),
    (
        "The potential street value of <seizure item=drug quantity=198300>controlled substances seized during the inquiry totalled "
        "£198,300</seizure>."
    ),
    "<seizure item=drug quantity=16000>Drugs with a street value of between £16,000 and £17,450</seizure> were seized.",
    (
        "Officers found a quantity of methadone, heroin and crack cocaine as well as "
        "<seizure item=drug quantity=6000 unit=GBP>cannabis, with an estimated value of over £6,000</seizure>."
    ),
]


@pytest.mark.parametrize("marked", [*ONE_THING, *NO_COUNT])
def test_what_is_counted(marked: str) -> None:
    check(marked)


LONG = (
    "People who live in the area had told officers of their concern about what they saw outside their homes all through the afternoon "
    "and the evening, when groups had gathered there, many of them on bikes, so that buses could not pass, as had traders, schools and "
    "the council, who have been working with the team for many months on this matter and will go on to do so next year."
)
ALL_KINDS = [
    # all kinds told before are what a quote counts again, if they are as many
    (
        "Officers seized <seizure item=knuckle_duster part=False>a knuckle duster</seizure> nearby.\n\n<seizure item=knife part=False>A "
        "hunting knife</seizure> was also found in the area.\n\nSergeant Bell said: “I am glad that we took two weapons off the streets.”"
    ),
    (
        "Officers seized <seizure item=knuckle_duster part=True>a knuckle duster</seizure> nearby.\n\n<seizure item=knife part=True>A hunting"
        " knife</seizure> was also found in the area.\n\nIn total <seizure item=weapon quantity=2>two weapons</seizure> were seized."
    ),
    (
        "Officers seized <seizure item=knuckle_duster part=False>a knuckle duster</seizure> nearby.\n\nSergeant Bell said: “I am glad that "
        "in Stowby, too, we took <seizure item=weapon quantity=2>two weapons</seizure> off the streets.”"
    ),
    # "the 229 wraps" of drugs are those told, with their worth
    (
        "Officers found <seizure item=drug quantity=51 part=True>51 wraps of heroin and crack cocaine</seizure>.\n\nThey then searched a "
        "house, where they found <seizure item=drug quantity=178 part=True>a further 178 wraps of heroin and crack cocaine</seizure>.\n\n"
        "The <seizure item=drug quantity=229 value_gbp=2290>229 wraps of drugs</seizure>, worth £2,290, were seized."
    ),
    # a large count of the first sentences, and the cases far below
    (
        "It was a busy week in Malby.\n\nPatrols went out daily.\n\n<seizure item=weapon quantity=26>26 weapons were seized</seizure> and many"
        f" people searched.\n\n{LONG}\n\nLater officers seized <seizure item=machete part=True>a machete</seizure>."
    ),
    (
        "It was a busy week in Malby.\n\nPatrols went out daily.\n\n<seizure item=weapon quantity=3>Three weapons were seized</seizure> in "
        f"Ward Street.\n\n{LONG}\n\nLater officers seized <seizure item=machete part=False>a machete</seizure>."
    ),
    # what a quote says all drugs are worth
    (
        "A large quantity of <seizure item=crack_cocaine part=True>crack cocaine</seizure> was found in a bedroom in Malby.\n\n"
        "Inspector Bell was there.\n\nPatrols went on all day.\n\nHe said: “Officers executed <warrant quantity=2>two warrants</warrant>. It saw us seize "
        "<seizure item=drug quantity=10000 unit=GBP>drugs valued in excess of £10,000</seizure>.”"
    ),
]


@pytest.mark.parametrize("marked", ALL_KINDS)
def test_all_kinds_told(marked: str) -> None:
    check(marked)


def test_what_a_list_of_examples_tells_is_a_part_of_what_was_summed_up_above_it() -> None:
    above = (
        "Seven days of activity have come to an end in Odhamshire.\n\nTwo teams joined forces.\n\nThe hub led them.\n\nIn just "
        "seven days officers <seizure item=vehicle quantity=9>seized nine vehicles</seizure>.\n\n"
    )
    check(f"{above}The cases included:\n\n- A BMW was seized.\n- Two vans were seized.")  # parts need no tag
    check(
        f"{above}Other results included:\n\n- <seizure item=vehicle quantity=2>Two vehicles were seized</seizure> by the DVLA."
    )
    check(
        f"{above}The results of Tuesday include:\n\n- <seizure item=vehicle quantity=12>12 vehicles seized</seizure>."
    )
