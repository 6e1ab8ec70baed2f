"""Goods counted at two places or twice under one name, in containers that each hold so much, and weighed in brackets."""

import pytest

from tests.transforms.marked import check

AT_TWO_PLACES = [
    "Officers found <seizure item=heroin quantity=40 unit=wraps>40 wraps of heroin</seizure> at one address and <seizure item=heroin quantity=20 unit=wraps>20 at another</seizure>.",
    "<seizure item=knife quantity=5>Five knives</seizure> were recovered from one address and <seizure item=knife quantity=3>three from another</seizure>.",
    "Officers seized <seizure item=heroin quantity=3000 unit=g>3kg of heroin</seizure> from the flat and a further <seizure item=heroin quantity=2000 unit=g>2kg from a</seizure> garage.",
    "Officers seized <seizure item=vehicle quantity=4>four cars</seizure> from a yard and <seizure item=vehicle quantity=2>two from a</seizure> field.",
    "Officers found <seizure item=cannabis_plant quantity=20 unit=plants>20 cannabis plants</seizure> in the loft and around <seizure item=cannabis_plant quantity=30 unit=plants qualifier=about>30 in the</seizure> garage.",
    "A total of <surrender item=knife quantity=75>75 knives</surrender> were handed in and <seizure item=knife quantity=12>12 more were seized</seizure> by officers.",
    "<seizure item=cannabis quantity=3 unit=items>Three bags of cannabis</seizure> were seized, with a further <seizure item=cannabis quantity=27 unit=items>27 bags being located</seizure> after searches.",
    "Officers found <seizure item=crack_cocaine quantity=30 unit=wraps>30 wraps of crack</seizure> in the car and a further <seizure item=crack_cocaine quantity=12 unit=wraps>12 were found</seizure> at the station.",
]
NOTHING_MORE = [
    "Officers found <seizure item=knife quantity=2>two knives</seizure> in a car and two in the car were spoken to.",
    "Officers seized <seizure item=phone quantity=2>two phones</seizure> from the man and 3 officers were hurt.",
    "Officers seized <seizure item=knife quantity=20>20 knives</seizure> in the park and 3 in the park had to be helped.",
    "Officers seized <seizure item=knife quantity=20>20 knives</seizure> in the park and spoke to 30 more in the school.",
    "Officers seized <seizure item=knife quantity=10>ten knives</seizure> from the house and <seizure item=sword quantity=2>two swords</seizure> from the garage.",
    "Officers seized <seizure item=heroin quantity=20 unit=wraps>20 wraps of heroin</seizure> and a further ten tablets were found.",
    "Thieves took 20 bikes from a garage and three from another.",
]
HELD_AND_BRACKETED = [
    "<seizure item=heroin quantity=4000 unit=g>Four bags, each containing a kilo of heroin</seizure>, were seized.",
    "Officers found <seizure item=ketamine quantity=1500 unit=g>three packages each containing 500g of ketamine</seizure>.",
    "Officers recovered <seizure item=tobacco quantity=1200>six boxes, each containing 200 cigarettes</seizure>.",
    "Officers seized:\n- <seizure item=cocaine quantity=1500 unit=g>Cocaine (1.5kg)</seizure>\n- <seizure item=heroin quantity=200 unit=g qualifier=about>Heroin (around 200g)</seizure>",
    "Officers searched four bags and found <seizure item=heroin quantity=1000 unit=g>a kilo of heroin</seizure>.",
    "The court was told of cocaine (1.5kg) that he meant to buy.",
]
NOT_YET = [
    "The new van will help officers seize more drugs.",
    "The extra funding will allow the team to seize more illegal vehicles.",
    "The powers let officers seize two vehicles at once.",
    "Anybody with drugs at the festival will have them confiscated.",
    "Intelligence helped officers seize <seizure item=bicycle quantity=12>12 bikes</seizure>.",
    "Residents' calls allowed officers to seize <seizure item=bicycle quantity=12>12 bikes</seizure>.",
]


@pytest.mark.parametrize("sentence", [*AT_TWO_PLACES, *NOTHING_MORE, *HELD_AND_BRACKETED, *NOT_YET])
def test_shared_out(sentence: str) -> None:
    check(sentence)
