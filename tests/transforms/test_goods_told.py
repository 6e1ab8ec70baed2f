"""The same goods told again: in a headline, rounded, as a whole and its parts."""

import pytest

from tests.transforms.marked import check

HEADLINES = [
    # a sum that only the headline states, and its parts
    (
        "£11,000 worth of drugs seized in two days",
        (
            "Officers seized <seizure item=drug quantity=11000 unit=GBP>£7,500 worth of amphetamines</seizure>, "
            "£2,500 worth of heroin and <seizure item=cash quantity=1000>£1,000 in cash</seizure>."
        ),
    ),
    (
        "\\xA390k drugs seized in dawn raid",
        (
            "Officers seized <seizure item=drug quantity=90000 unit=GBP>cannabis worth £60,000</seizure> and heroin worth "
            "£30,000."
        ),
    ),
    # the headline's worth of the one drug that the text weighs
    (
        "£2 million worth of cocaine seized in port",
        "Officers seized <seizure item=cocaine quantity=25000 value_gbp=2000000>25kg of cocaine</seizure> from a lorry.",
    ),
    # of cannabis the plants that the text counts
    (
        "Cannabis worth £250,000 recovered in raid",
        "Officers seized <seizure item=cannabis_plant quantity=300 value_gbp=250000>300 cannabis plants</seizure>.",
    ),
    # told again in the text
    (
        "£16,000 cash seized in Luton",
        "More than £16,000 in cash was seized in Luton.\n\nThey found £14,100 in cash in a car.\n\n"
        "They seized a further £2,000 in cash from a flat.".replace(
            "£16,000 in cash", "<seizure item=cash quantity=16000 qualifier=at_least>£16,000 in cash</seizure>"
        ),
    ),
    # no sum of goods, or none seized
    ("£300k seized from drugs gang", "Officers seized <seizure item=cash quantity=41000>£41,000 in cash</seizure>."),
    ("£50,000 boost for fight against drugs", "Officers seized <seizure item=knife quantity=1>a knife</seizure>."),
    ("£11,000 worth of drugs seized", "Anybody who saw something should call."),
]


@pytest.mark.parametrize(("title", "marked"), HEADLINES)
def test_what_a_headline_says_of_goods(title: str, marked: str) -> None:
    check(marked, title)


ROUNDED = [
    # the lead rounds what the text tells
    (
        "£130,000 in criminal cash was seized.\n\nThe team made arrests.\n\nIt meant that officers could:\n• Patrol more\n"
        "• Seize <seizure item=cash quantity=133000>around £133,000 in criminal cash</seizure>"
    ),
    (
        "Around £1 million of drugs were seized by officers last week.\n\nThe teams worked hard.\n\nOur officers seized "
        "<seizure item=drug quantity=938865>drugs worth an estimated £938,865</seizure>."
    ),
    # two amounts, not one rounded
    (
        "Officers seized <seizure item=cash quantity=5000>£5,000 in cash</seizure> in Luton.\n\nThe teams worked hard.\n\n"
        "In Dunstable they seized <seizure item=cash quantity=5430>£5,430 in cash</seizure>."
    ),
    # cannabis worth less than all the drugs is their part
    "Drugs worth almost £600,000 were seized in raids.\n\nThis led to the recovery of:\n- £550,000 cannabis\n"
    "- £48,000 Class A drugs".replace(
        "Drugs worth almost £600,000", "<seizure item=drug quantity=600000>Drugs worth almost £600,000</seizure>"
    ),
]


@pytest.mark.parametrize("marked", ROUNDED)
def test_rounded_figures(marked: str) -> None:
    check(marked)


WHOLES = [
    # "a further" beside the first is no case of it
    "Police seized <seizure item=cash quantity=20000 part=False>£20,000 in cash</seizure> from a car in Leek.\n\nThe car was kept.\n\nThat night officers found a further <seizure item=cash quantity=2000 part=False>£2,000 in cash</seizure> in a bag.",
    # kinds that only the lead names, under the worth of all told last
    "Officers seized <seizure item=cannabis quantity=none part=True>a large amount of cannabis</seizure> and <seizure item=cocaine quantity=none part=True>cocaine</seizure> in Leek.\n\nThe house stands in Mill Road. It has three floors. It was let last year.\n\nOfficers recovered <seizure item=drug quantity=25000 part=False>drugs worth £25,000</seizure>.",
    # kinds far below a lead's total, and a little above it where it says "more than"
    "Officers seized more than <seizure item=drug quantity=6000 unit=g>six kilos of drugs</seizure>.\n\nThe team worked for "
    "months with many partners in all of the towns of the county.\n\n"
    + "They thanked the public for their help. " * 12
    + "\n\nOfficers seized 2.5 kilos of Class A drugs and four kilos of Class B drugs.",
    # not where the kinds are more than the total
    (
        "Officers seized <seizure item=weapon quantity=5>five weapons</seizure>.\n\nIn other raids they seized "
        "<seizure item=knife quantity=9>nine knives</seizure>."
    ),
    # things counted are parts of what they are worth together
    (
        "Officers recovered <seizure item=machinery quantity=130000 unit=GBP>machinery worth £130,000</seizure>.\n\nThey found "
        "two tractors and three quad bikes."
    ),
    (
        "Officers seized <seizure item=tobacco quantity=200>200 cigarettes</seizure>.\n\nThe team went on.\n\nThere they seized "
        "<seizure item=machinery quantity=900 unit=GBP>machinery worth £900</seizure>."
    ),
    # a further sum is part of the lead's
    (
        "- Officers seized <seizure item=cash quantity=16000>£16,000 in cash</seizure>\n\nThey stopped a car and found £800 in cash."
        "\n\nAt a house they seized a further £14,000 in cash."
    ),
]


FILLER = "The team went on for the rest of the week.\n\n"
AGAIN = [
    # a phone of another paragraph is another phone, unless the lead told of it or a quote tells of it again
    (
        "Two men were jailed.\n\nThey dealt drugs.\n\nIn May officers seized <seizure item=phone quantity=1>a phone</seizure>.\n\n"
        "In June they stopped the car and seized <seizure item=phone quantity=1>a mobile phone</seizure>."
    ).replace("Two men were jailed", "<sentence quantity=2>Two men were jailed</sentence>"),
    (
        "Police searched a car.\n\n"
        + FILLER
        + "He had <seizure item=phone quantity=1>a phone</seizure> in his pocket and, at his home, "
        "<seizure item=phone quantity=1>another phone</seizure> was seized by officers."
    ),
    (
        "Officers seized <seizure item=stun_gun quantity=1>a stun gun</seizure>.\n\n"
        + FILLER
        + "Officers stopped a van and found a "
        "taser in it."
    ),
    (
        "Police searched a car.\n\n"
        + FILLER
        + "Officers seized <seizure item=knife quantity=1>a knife</seizure>.\n\nA sergeant said: "
        "“I am glad that a knife was seized.”"
    ),
    (
        "Police searched a car.\n\n"
        + FILLER
        + "<seizure item=vehicle quantity=1>A car</seizure> was seized. The vehicle, an Audi, was "
        "recovered by officers."
    ),
    # a class named in the lead, and the drug that it was
    (
        "A large quantity of Class B drugs has been seized.\n\nOfficers found <seizure item=cannabis quantity=none>a quantity of "
        "cannabis</seizure>."
    ),
    (
        "Officers seized <seizure item=cannabis quantity=none>cannabis</seizure> in Luton.\n\n"
        + FILLER
        + FILLER
        + "In Bedford "
        "officers found <seizure item=class_b quantity=none>Class B drugs</seizure>."
    ),
    # named in the lead, counted as a class
    (
        "Officers found crack cocaine and heroin in his socks.\n\n" + FILLER + "They seized "
        "<seizure item=class_a quantity=97 unit=wraps>97 wraps of Class A drugs</seizure>."
    ),
    "Officers found <seizure item=class_a quantity=20 unit=wraps>20 wraps of class A drugs</seizure> (crack cocaine and heroin).",
    (
        "Officers seized <seizure item=class_a quantity=20 unit=wraps>20 wraps of class A drugs</seizure> as well as "
        "<seizure item=cannabis quantity=none>cannabis</seizure>."
    ),
    # a sum told behind what it sums
    (
        "A search revealed 51 wraps of heroin. At a house officers found a further 178 wraps of heroin.\n\nThe "
        "<seizure item=heroin quantity=229 unit=wraps>229 wraps of heroin</seizure> were seized."
    ),
    (
        "A search revealed <seizure item=heroin quantity=51 unit=wraps>51 wraps of heroin</seizure>. Later officers seized "
        "<seizure item=heroin quantity=60 unit=wraps>60 wraps of heroin</seizure>."
    ),
    # a worth of two behind both, of the last alone, of each
    (
        "Police found <seizure item=drug quantity=500 unit=GBP>39 wraps of cocaine and seven wraps of heroin</seizure>, worth £500, and "
        "<seizure item=phone quantity=1>a phone</seizure>."
    ),
    (
        "As a result, <seizure item=drug quantity=25000 unit=GBP>a large quantity of cannabis and a quantity of cocaine</seizure> were "
        "found by officers with an estimated street value of £25,000."
    ),
    (
        "Officers seized <seizure item=other_drug quantity=1000 unit=tablets>1,000 pregabalin tablets</seizure>, "
        "<seizure item=cannabis quantity=10000 unit=GBP>cannabis with a street value of £10,000</seizure>."
    ),
    (
        "Officers seized <seizure item=crack_cocaine quantity=33 value_gbp=none>33 wraps of crack cocaine</seizure> and "
        "<seizure item=heroin quantity=11 value_gbp=none>11 wraps of heroin</seizure>, valued at £10 per wrap."
    ),
]


@pytest.mark.parametrize("marked", AGAIN)
def test_told_again_or_anew(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", WHOLES)
def test_wholes_and_parts(marked: str) -> None:
    check(marked)


UMBRELLAS = [
    # the headline's count, and its kinds wherever they are told
    (
        "Seven arrests and five weapons seized in Odham",
        (
            "A busy week in Odham.\n\nIt was a good one.\n\nPatrols went out.\n\nOfficers seized <seizure item=weapon quantity=5>five"
            " weapons</seizure>.\n\n"
            + FILLER * 8
            + "A pocket knife and a hammer were seized.\n\nA knuckle duster was seized."
        ),
    ),
    # the next things of a list
    (
        None,
        (
            "The team has seized <seizure item=firearm quantity=47>47 firearms</seizure>,"
            " <seizure item=imitation_firearm quantity=23 part=False>23 imitation firearms</seizure> and <seizure item=cash>£156,000 in cash</seizure>."
        ),
    ),
    (
        None,
        "Officers seized <seizure item=weapon quantity=12>12 weapons</seizure>, including three swords and two crossbows.",
    ),
    # they add up
    (
        None,
        "Officers seized <seizure item=weapon quantity=5>five weapons</seizure>, three swords and two crossbows.",
    ),
]


@pytest.mark.parametrize(("title", "marked"), UMBRELLAS)
def test_umbrellas_and_their_kinds(title: str | None, marked: str) -> None:
    """Kinds are parts of the count of all; the next of a list is beside it."""
    check(marked, title)
