"""Drugs, by the name of their class and by their own, in words that say what they might yield, told again in a quote or a caption."""

import pytest

from tests.transforms.marked import check

COUNTED = [
    # of a count of wraps or a bag behind a comma, or "what is believed"
    "Officers found <seizure item=cocaine quantity=90 unit=wraps>90 wraps, believed to be cocaine</seizure>, in the van.",
    "Officers found <seizure item=class_a quantity=250 unit=wraps qualifier=about>around 250 blue and white coloured wraps, suspected to be class A drugs</seizure>.",
    "Officers found <seizure item=heroin quantity=1 unit=items>a bag of what is believed to be heroin</seizure>.",
    "<seizure item=heroin quantity=2 unit=items>Two packages believed to contain heroin</seizure> were found at the flat.",
    "<seizure item=heroin quantity=1 unit=items>A package believed to contain heroin</seizure> was found at the flat.",
    # other things stand before the comma
    "Officers found <seizure item=phone quantity=3>three phones</seizure>, believed to be used for deals, and <seizure item=cannabis quantity=none>cannabis</seizure>.",
    "Officers seized 12 bags, <seizure item=cocaine quantity=none>cocaine</seizure> and <seizure item=heroin quantity=none>heroin</seizure>.",
    # one drug by two names
    "Officers seized a quantity of <seizure item=crack_cocaine quantity=none>crack-cocaine</seizure>.",
    "Officers seized <seizure item=lsd quantity=40 unit=tablets value_gbp=400>40 tabs of the LSD drug</seizure> worth £400.",
    "Officers seized a quantity of <seizure item=steroid quantity=none>testosterone</seizure>.",
    "Officers found <seizure item=cash quantity=none>cash</seizure> and class B drugs (<seizure item=cannabis quantity=none>cannabis</seizure>).",
    "Officers found <seizure item=heroin quantity=40 unit=wraps>40 wraps of class A drugs (heroin)</seizure>.",
    "Officers found class A drugs (<seizure item=heroin quantity=none>heroin</seizure> and <seizure item=crack_cocaine quantity=none>crack</seizure>).",
    "Officers found <seizure item=class_a quantity=40 unit=wraps>40 wraps of class A drugs (heroin and crack)</seizure>.",
    "The search found <seizure item=class_a quantity=none>class A drugs</seizure> (which he said were his).",
    # a typing slip, and what was seen or used only
    "Officers stopped Mr Lee, who was found to be possession of <seizure item=crack_cocaine quantity=2 unit=wraps>two wraps of crack cocaine</seizure>.",
    "In three of the deals he was seen in possession of many wraps of drugs.",
    "In custody he said that he smoked £120 of cannabis per day and that what was found was for himself.",
    "On each day officers seized <seizure item=cocaine quantity=none>cocaine</seizure>, every day of the week.",
    "Anyone under the age of 18 who is found carrying a knife or drugs gets a visit.",
    # where, before what
    "Upon forced entry <seizure item=cannabis_plant quantity=400>400 cannabis plants</seizure> were discovered.",
    "Drugs were seized, including; <seizure item=cannabis quantity=2000>two kilos of cannabis</seizure>, personal quantities of <seizure item=lsd quantity=none>LSD</seizure>.",
    "Officers searched <warrant quantity=1>the house</warrant>. Other items at the house included <seizure item=knife quantity=1>a knife</seizure>.",
    "Other items at the house were stolen.",
]


@pytest.mark.parametrize("marked", COUNTED)
def test_what_was_found_of_a_drug(marked: str) -> None:
    check(marked)


WORTHS = [
    "Officers seized <seizure item=cannabis_plant quantity=160 value_gbp=130000>160 cannabis plants</seizure> with a potential yield of up to £130,000.",
    "Officers seized <seizure item=cannabis_plant quantity=160 value_gbp=130000>160 cannabis plants</seizure>.\n\nThe plants had a potential future yield of £130,000.",
    "Officers seized <seizure item=cannabis_plant quantity=160 value_gbp=130000>160 cannabis plants</seizure> which could have yielded £130,000.",
    "Officers seized <seizure item=cannabis_plant quantity=160 value_gbp=none>160 cannabis plants</seizure> with an annual yield of £900,000.",
    "Officers seized <seizure item=cannabis_plant quantity=160 value_gbp=none>160 cannabis plants</seizure>, worth £900,000 a year.",
    "Officers seized <seizure item=drug quantity=100000 unit=GBP qualifier=about>drugs</seizure> worth an estimated one hundred thousand pounds.",
    "Officers seized <seizure item=heroin quantity=10000 unit=GBP>ten thousand pounds of heroin</seizure>.",
    "Officers seized <seizure item=heroin quantity=907.2 unit=g>two pounds of heroin</seizure>.",
    # of the one drug that is named
    "Officers seized <seizure item=cannabis quantity=9000 unit=GBP>a quantity of cannabis</seizure>.\n\nThe lead says no more.\n\n“The drugs seized were worth £9,000.”",
]
WORTHS += [
    # a value behind several that nobody counted is of them all; a worth, or what is counted by itself, of the last
    "Officers seized a quantity of cocaine and a quantity of <seizure item=drug quantity=90000 unit=GBP>cannabis with an estimated street value of £90,000</seizure> in Ely.",
    "Officers seized cannabis, diazepam tablets and <seizure item=drug quantity=30000 unit=GBP>cocaine with an estimated street value of £30,000</seizure>.",
    "Officers seized <seizure item=benzodiazepine quantity=none>diazepam tablets</seizure> and <seizure item=cannabis quantity=3600 unit=GBP>cannabis worth £3,600</seizure>.",
    "Officers seized <seizure item=benzodiazepine quantity=400 unit=tablets>400 diazepam tablets</seizure> and <seizure item=cocaine quantity=30000 unit=GBP>cocaine with a street value of £30,000</seizure>.",
    "Officers seized <seizure item=cash quantity=none>cash</seizure> and <seizure item=cocaine quantity=30000 unit=GBP>cocaine with a street value of £30,000</seizure>.",
    "Officers seized <seizure item=cocaine quantity=3000 unit=GBP>cocaine with a street value of £3,000</seizure> and <seizure item=cannabis quantity=8400 unit=GBP>cannabis with a street value of £8,400</seizure>.",
    # fractions by themselves
    "Officers recovered <seizure item=cannabis quantity=500 unit=g>½ kg of cannabis</seizure> and <seizure item=heroin quantity=1500 unit=g>1½ kg of heroin</seizure>.",
]


@pytest.mark.parametrize("marked", WORTHS)
def test_what_drugs_are_worth(marked: str) -> None:
    check(marked)


PLANTS = "Officers found <seizure item=cannabis_plant quantity=60>60 cannabis plants</seizure>."
AGAIN = [
    PLANTS + "\n\nPictured: Cannabis found at the house.",
    PLANTS + "\n\nPC Lee said: “This cannabis has now been seized.”",
    PLANTS + '\n\nPC Lee said: "We acted on what you told us. A large quantity of drugs was seized."',
    PLANTS + '\n\nPC Lee said: "We also found <seizure item=cannabis quantity=none>a quantity of cannabis</seizure>."',
    "A man caught with class A drugs in a pillowcase was found to be a dealer.\n\n"
    + "It was in May that patrols of the town were told of him, and went where he was to be found, as many had asked of them. "
    * 4
    + "\n\nHe was found with 39 wraps of crack cocaine and <seizure item=drug quantity=1350 unit=GBP>91 of heroin worth £1,350</seizure>.",
    "Officers found <seizure item=cannabis quantity=none>cannabis</seizure> in a car.\n\nIn the house they found class A and class B drugs believed to be <seizure item=heroin quantity=none>heroin</seizure> and cannabis.",
    # powder that was found, and no drug that it was found to be
    "Officers found <seizure item=cocaine quantity=19 unit=wraps>19 wraps of white powder</seizure>. The powder was in fact cocaine.",
    "Officers found bags of <seizure item=drug quantity=none>white powder</seizure>. The bags were discovered near a house where he grew cannabis.",
    # and powder of which the same words say what it is
    "Officers found <seizure item=cocaine quantity=2 unit=items>two bags of white powder, suspected as being cocaine</seizure>.",
    "Officers found <seizure item=heroin quantity=3 unit=wraps>three wraps of brown powder - believed to be heroin</seizure> - and <seizure item=phone quantity=1>a phone</seizure>.",
    "Police seized <seizure item=cocaine quantity=9 unit=items>nine packages of white powder, later identified as cocaine</seizure>.",
    "A search uncovered <seizure item=cocaine quantity=7 unit=items>seven bags of white powder which turned out to be cocaine</seizure>.",
    "Officers seized <seizure item=drug quantity=1 unit=items>a bag of white powder</seizure> and <seizure item=cocaine quantity=none>suspected cocaine</seizure>.",
    "Officers seized <seizure item=drug quantity=2 unit=items>two bags of white powder</seizure>, <seizure item=phone quantity=1>a phone</seizure> suspected to be stolen and <seizure item=cash quantity=none>cash</seizure>.",
    # a mass that is found out, and a worth of the drug
    "Police seized <seizure item=cannabis quantity=2000 unit=g>cannabis found to weigh 2kg</seizure>.",
    "Detectives seized <seizure item=class_b quantity=1000000 unit=GBP>more than £1m worth of the illegal class B drug</seizure>.",
    "The worth of the drug on the street is £40.",
]


@pytest.mark.parametrize("marked", AGAIN)
def test_drugs_told_again(marked: str) -> None:
    check(marked)


LISTED = [
    # found on somebody, whoever found it
    "Onilson was the only one in the car. Over <seizure item=cash quantity=1000 unit=GBP>£1,000 of cash</seizure> and <seizure item=phone quantity=2>two mobile phones</seizure> were found on Onilson.",
    "<seizure item=phone quantity=2>Two phones</seizure> were found on him.",
    "A phone was found on Monday and is with its owner.",
    "A phone was found on Smith Street in Ely.",
    "A film of £500 in cash was found on Facebook.",
    "The victim's blood was found on Smith.",
    # what is found among evidence, and what is only an offence's name
    "Officers recovered <seizure item=zombie_knife quantity=1>a zombie knife</seizure>, along with evidence of drug dealing, including <seizure item=cash quantity=none>cash</seizure> and <seizure item=drug quantity=none>drugs</seizure>.",
    "Officers seized items linked to the supply of drugs including <seizure item=phone quantity=none>phones</seizure> and <seizure item=heroin quantity=20>20 wraps of heroin</seizure>.",
    "<charge quantity=1>He was charged</charge> with drugs offences including possession of cannabis and heroin.",
    "Items seized, including a tenancy agreement and <seizure item=phone quantity=1>a phone</seizure> which held a video of him counting £5,000 cash, showed it.",
    "There was evidence of drug use including the smoke of cannabis at the house.",
    # carried by one, and taken elsewhere
    "<summons quantity=1>A man was reported</summons> for being in possession of class A drugs and <seizure item=class_b quantity=none>a small amount of class B drugs</seizure> was recovered from a flat.",
    "There were reports of a man in possession of a knife and a quantity of drugs.",
    # what a day saw
    "A day of action saw the seizure of <seizure item=drug quantity=none>drugs</seizure> and <seizure item=firearm quantity=none>firearms</seizure>.",
    # a mass behind a comma, sizes before one
    "Officers found <seizure item=cannabis quantity=500 unit=g qualifier=about>cannabis, in the region of half a kilogramme</seizure>, and <seizure item=cocaine quantity=30>30g of cocaine</seizure>.",
    "Officers seized <seizure item=cannabis quantity=none>cannabis</seizure>, <seizure item=cocaine quantity=30 qualifier=about>about 30g of cocaine</seizure> and <seizure item=cash quantity=none>cash</seizure>.",
    "Officers seized <seizure item=cannabis quantity=3000>three kilos of dried, prepared cannabis</seizure>.",
    "Officers found <seizure item=cannabis_plant quantity=360>360 large, mature, cannabis plants</seizure>.",
    "Officers seized <seizure item=phone quantity=2>two phones</seizure>, <seizure item=knife quantity=none>large knives</seizure> and <seizure item=cannabis quantity=none>cannabis</seizure>.",
    # two sums
    "He was found with <seizure item=cash quantity=2200>£2,200</seizure> and <seizure item=cash quantity=780>£780 in cash</seizure>.",
    "Officers seized <seizure item=drug quantity=2200>drugs</seizure> worth £2,200 and <seizure item=cash quantity=780>£780 in cash</seizure>.",
    "A search revealed <seizure item=cocaine quantity=none>large amounts of cocaine</seizure> and <seizure item=cash quantity=300>£300</seizure> had been hidden in the car.",
    # whose packaging, whose worth
    "Wrapping consistent with drug packaging was found by officers.",
    "Officers seized bags of <seizure item=other_drug quantity=none>monkey dust</seizure>.\n\n<charge quantity=1>Ned Farrow was charged</charge> with having criminal property to the value of £6,100.",
]


@pytest.mark.parametrize("marked", LISTED)
def test_drugs_in_lists(marked: str) -> None:
    check(marked)


def test_what_earlier_operations_found() -> None:
    check(
        "Officers arrested <arrest quantity=12>12 people</arrest> on Tuesday.\n\nToday’s operation follows four successful operations"
        " when seizures of drugs and weapons were carried out.",
        "12 held in raids",
    )


MEASURED = [
    # plants are no measure of what stands beside them, "some" begins anew
    "Officers seized <seizure item=cannabis_plant quantity=40>40 cannabis plants</seizure> and <seizure item=cannabis quantity=none>dried cannabis</seizure>.",
    "Officers seized <seizure item=cannabis quantity=2>two bags of cannabis</seizure> and some <seizure item=cocaine quantity=none>cocaine</seizure>.",
    "Officers seized <seizure item=drug quantity=2>two bags of cannabis and cocaine</seizure>.",
    # the measure of the one before
    "Officers seized <seizure item=cocaine quantity=8000>eight kilos of cocaine</seizure>, <seizure item=heroin quantity=4000>four of heroin</seizure> and <seizure item=cannabis quantity=2000>two of cannabis</seizure>.",
    "In total <seizure item=drug quantity=12000>12 kilos of drugs</seizure>, eight of cocaine and four of heroin, were seized.",
    "Officers seized <seizure item=cocaine quantity=50 unit=g>50 grams of cocaine</seizure> and <seizure item=phone quantity=2>two of his phones</seizure>.",
    # so many of so much
    "Officers seized <seizure item=cocaine quantity=3000 unit=g>3 x 1kg blocks of cocaine</seizure>.",
    "Officers seized <seizure item=benzodiazepine quantity=20 unit=tablets>20 x 10mg diazepam tablets</seizure>.",
    # what tests say, what was dealt in
    "Tests confirmed that the substance was <seizure item=cocaine quantity=248 value_gbp=19800>248 grams of cocaine</seizure>, with a value of £19,800 by its intended distribution.",
    "He was involved in the distribution of 50kg of cocaine in the north.",
    "Some 1.5kg of class A drugs, worth £100,000, were brought to the region by train.",
    # what all amount to
    "Officers seized cocaine and heroin.\n\nThe drugs amounted to <seizure item=drug quantity=14000 unit=GBP>more than £14,000</seizure>.",
    "Officers seized <seizure item=cannabis quantity=none>cannabis</seizure>.\n\nHis debts amounted to £14,000.",
]


@pytest.mark.parametrize("marked", MEASURED)
def test_how_much_of_drugs(marked: str) -> None:
    check(marked)


def test_what_adds_to_earlier_finds() -> None:
    check(
        "Officers recovered <seizure item=weapon quantity=3>three weapons</seizure> on Thursday.\n\nThis adds to previous finds a"
        " week ago where four kilograms of class A drugs were found.",
        "Further weapons found in sweep",
    )
