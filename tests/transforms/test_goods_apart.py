"""General words for goods: told again, or of another case; which drug a powder was; seizures told in rarer words."""

import pytest

from tests.transforms.marked import check

APART = [
    # a firearm beside a kind of it
    "Officers seized <seizure item=firearm quantity=1>one firearm</seizure> and <seizure item=air_weapon quantity=1>one air weapon</seizure>.",
    # of another case, in a paragraph that names no drug
    (
        "<arrest quantity=9>Nine people were arrested</arrest> this week.\n\n"
        "On Monday officers found <seizure item=heroin quantity=40 unit=wraps>40 wraps of heroin</seizure> in a car in Luton.\n\n"
        "<warrant quantity=1>A warrant was executed</warrant> in Bedford, where <seizure item=drug quantity=none>suspected drugs</seizure> were found at the address."
    ),
    # what was called drugs is named
    (
        "Officers seized drugs worth £2,600 in Luton.\n\n"
        "<seizure item=cannabis quantity=2600 unit=GBP>Skunk cannabis worth about £2,600</seizure> was recovered."
    ),
    # which drug a powder was
    (
        "Officers searched the car and found <seizure item=cocaine quantity=19 unit=wraps>19 wraps of white powder</seizure>. "
        "The powder was later confirmed to be cocaine."
    ),
    "Officers found <seizure item=heroin quantity=13 unit=items>13 bags of brown powder</seizure>, which tested positive for heroin.",
    "Officers found <seizure item=drug quantity=13 unit=items>13 bags of white powder</seizure>. He was later found to have sold cocaine.",
    "Officers found <seizure item=drug quantity=13 unit=items>13 bags of white powder</seizure>. The powder was confirmed to be cocaine and ketamine.",
]
RARER = [
    "<seizure item=weapon quantity=6>Six weapons</seizure> and <seizure item=heroin quantity=none>a large quantity of heroin</seizure> were removed from circulation.",
    "The work has taken <seizure item=cannabis quantity=20000 unit=GBP>£20,000 of cannabis</seizure> out of circulation.",
    "Officers came across <seizure item=machete quantity=2>two machetes</seizure> in the park.",
    "The search led officers to discover <seizure item=cash quantity=3000 unit=GBP>£3,000 in cash</seizure>.",
    "The haul included <seizure item=machete quantity=2>two machetes</seizure> and <seizure item=sword quantity=1>a samurai sword</seizure>.",
    "Officers searched him. He was found to have <seizure item=cash quantity=none>cash</seizure> and <seizure item=phone quantity=1>a so-called ‘burner phone’</seizure> in his possession.",
    "Officers found <seizure item=drug quantity=9000 unit=GBP>£9,000 worth of what is believed to have been ketamine and cocaine</seizure>.",
    "Officers found cannabis growing: <seizure item=cannabis_plant quantity=70 unit=plants>70 mature plants</seizure> and <seizure item=cannabis_plant quantity=40 unit=plants>40 seedlings</seizure>.",
    "At the cannabis farm, <seizure item=cannabis_plant quantity=90 unit=plants>90 plants</seizure> were being grown in two rooms.",
    "<seizure item=vehicle quantity=1>A car</seizure> abandoned in Park Road has also been seized.",
    # things that are not named, where nothing else was taken
    "<warrant quantity=1>Officers searched a flat</warrant> in Bedford and <seizure item=other quantity=none>several items</seizure> were seized.",
    "Officers are looking for the owners of stolen property. <seizure item=stolen_property quantity=none>The items</seizure> have been recovered during enquiries.",
    # found without a word of police in the sentence
    "<arrest quantity=1>A man was arrested.</arrest> This led to the discovery of <seizure item=ketamine quantity=none>a small amount of ketamine</seizure> and <seizure item=phone quantity=2>two phones</seizure>.",
    "<warrant quantity=1>Officers searched his home</warrant>. In a shed they found <seizure item=cocaine quantity=none>cocaine</seizure> and <seizure item=phone quantity=3>three phones</seizure>.",
    "Officers searched him and he had secreted <seizure item=heroin quantity=40 unit=wraps>40 wraps of heroin</seizure> in his sock.",
    "<stop_search quantity=1>He was searched</stop_search> and was found to be concealing <seizure item=crack_cocaine quantity=none>crack cocaine</seizure> and <seizure item=heroin quantity=none>heroin</seizure>.",
    "“We searched the car and found <seizure item=cocaine quantity=9 unit=items>nine bags of what we believed to be cocaine</seizure>.”",
    "The man was caught carrying <seizure item=knife quantity=2>two knives</seizure> when officers stopped him.",
    # what stands behind a count is counted for itself
    "Officers found <seizure item=knife quantity=2>two lock knives</seizure> and <seizure item=chemical_spray quantity=1>CS spray</seizure> in the car.",
    "Officers seized <seizure item=computer quantity=2>a desktop computer and external hard drive</seizure> where images were stored.",
    # worths
    (
        "Police recovered <seizure item=heroin quantity=14000 unit=GBP>£14k worth of heroin</seizure>, "
        "<seizure item=crack_cocaine quantity=9000 unit=GBP>£9k worth of crack cocaine</seizure> and <seizure item=cannabis quantity=3000 unit=GBP>£3k cannabis</seizure>."
    ),
    (
        "Officers seized <seizure item=cannabis_plant quantity=260 value_gbp=210000>260 cannabis plants</seizure>. "
        "The street value of the recovered plants would, once grown, be at least £210,000."
    ),
    (
        "<seizure item=cocaine quantity=80000 unit=g value_gbp=6000000>80 kilos of cocaine</seizure> was seized at a farm.\n\n"
        "“We are pleased with a seizure of class A drugs that could have had a street value of £6 million.”"
    ),
    (
        "A man was caught with almost £500 worth of cocaine and heroin.\n\n"
        "<seizure item=drug quantity=46 unit=wraps value_gbp=460>46 wraps of heroin and cocaine, with a street value of £460</seizure>, were found in his sock."
    ),
    "Officers recovered <seizure item=drug quantity=250000 unit=GBP>drugs worth a quarter of a million pounds</seizure>.",
    # one thing
    "Officers stopped a rider in Luton and seized <seizure item=motorcycle quantity=1>a scrambler bike</seizure>. The bike, a Suzuki RM, was seized as he had no licence.",
    "Three vans had worn tyres, while <seizure item=vehicle quantity=1>another was seized</seizure> because nobody had taxed it.",
    (
        "Police seized suspected Class A and B drugs.\n\n"
        "They found <seizure item=cocaine quantity=none>cocaine</seizure> and <seizure item=cannabis quantity=none>cannabis</seizure> in the house."
    ),
    "<seizure item=counterfeit_goods quantity=700>700 counterfeit cigarettes</seizure> were found in a lock-up.",
    "<seizure item=drug quantity=6000 unit=GBP>Drugs with an estimated street value of between £6,000 and £7,450</seizure> were seized.",
]
NONE = [
    "We will do everything to take weapons out of circulation.",
    "Officers are committed to removing firearms from circulation.",
    "The victim came across two machetes in the park.",
    "The house was full of cannabis smoke.",
    "None of the stolen items have been recovered, police said.",
    "The items were recovered by their owner after the theft.",
    "A number of items were stolen from the house, police said.",
    "The thieves left the garage. They found £300 in cash in an office.",
    "Officers spoke to shops. Those caught carrying knives face prison.",
    "They spent it on holidays, purchasing luxury watches, officers found.",
    "It was found by two officers and their Drugs Dog.",
    "The bike lock was seized.",
    "Cannabis plants were sold; 90 plants were stolen.",
]


@pytest.mark.parametrize("marked", APART + RARER)
def test_told(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NONE)
def test_not_told(marked: str) -> None:
    check(marked)
