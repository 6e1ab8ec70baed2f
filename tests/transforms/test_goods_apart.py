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
        "Police seized drugs worth £1,300 in Luton.\n\n"
        "<seizure item=cannabis quantity=1300 unit=GBP>Herbal cannabis worth approximately £1,300</seizure> was recovered."
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
    "<seizure item=weapon quantity=4>Four weapons</seizure> and <seizure item=cocaine quantity=none>a considerable amount of cocaine</seizure> have now been removed from circulation.",
    "The work has taken <seizure item=cannabis quantity=20000 unit=GBP>£20,000 of cannabis</seizure> out of circulation.",
    "Officers came across <seizure item=machete quantity=2>two machetes</seizure> in the park.",
    "The search led officers to discover <seizure item=cash quantity=3000 unit=GBP>£3,000 in cash</seizure>.",
    "The haul included <seizure item=machete quantity=2>two machetes</seizure> and <seizure item=sword quantity=1>a samurai sword</seizure>.",
    "Officers searched him. He was found to have <seizure item=cash quantity=none>cash</seizure> and <seizure item=phone quantity=1>a so-called ‘burner phone’</seizure> in his possession.",
    "Officers found <seizure item=drug quantity=9000 unit=GBP>an estimated £9,000 worth of what is thought to have been crack cocaine and heroin</seizure>.",
    "Officers found cannabis growing: <seizure item=cannabis_plant quantity=70 unit=plants>70 mature plants</seizure> and <seizure item=cannabis_plant quantity=40 unit=plants>40 seedlings</seizure>.",
    "At the cannabis farm, <seizure item=cannabis_plant quantity=90 unit=plants>90 plants</seizure> were being grown in two rooms.",
    "<seizure item=vehicle quantity=1>A car</seizure> abandoned in Park Road has also been seized.",
    "<seizure item=counterfeit_goods quantity=700>700 counterfeit cigarettes</seizure> were found in a lock-up.",
    "<seizure item=drug quantity=6000 unit=GBP>Drugs with an estimated street value of between £6,000 and £7,450</seizure> were seized.",
]
NONE = [
    "We will do everything to take weapons out of circulation.",
    "Officers are committed to removing firearms from circulation.",
    "The victim came across two machetes in the park.",
    "The house was full of cannabis smoke.",
    "Cannabis plants were sold; 90 plants were stolen.",
]


@pytest.mark.parametrize("marked", APART + RARER)
def test_told(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NONE)
def test_not_told(marked: str) -> None:
    check(marked)
