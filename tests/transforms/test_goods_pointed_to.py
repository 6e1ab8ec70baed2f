"""Goods that a sentence points back to, or counts without a name: "and seized it", "the bikes were recovered", "276 items seized"."""

import pytest

from tests.transforms.marked import check

POINTED_TO = [
    # "it" is the one thing just told of
    "Officers stopped a van in Malby and <seizure item=vehicle quantity=1>seized it</seizure>.",
    "The car was uninsured, so it was <seizure item=vehicle quantity=1>seized</seizure> by officers.",
    "Officers left the car in Malby and it was recovered by its owner.",
    "A car crashed into a wall in Malby and it was recovered by a recovery firm.",
    "Officers found the keys of the car in a bag and seized it.",
    "A man with a dog and a van said officers would have seized it.",
    # "the bikes" are those that were counted just before
    (
        "Officers have released images of two pedal bikes that they believe were stolen in Malby.\n\n"
        "<seizure item=bicycle quantity=2>The bikes</seizure> were recovered in Norby."
    ),
    (
        "Two men were seen in Malby after the theft of three dogs.\n\n"
        "<seizure item=animal quantity=3>The dogs</seizure>, which were stolen on Sunday, have been recovered."
    ),
    (
        "Six thefts of bikes were reported in Malby.\n\n"
        "<seizure item=bicycle quantity=none>The bikes</seizure> were recovered in Norby."
    ),
    (
        "A gang stole two bikes from a shed and three bikes from a garage in Malby.\n\n"
        "<seizure item=bicycle quantity=none>The bikes</seizure> were recovered by officers."
    ),
    (
        "The shop sold 200 knives to its customers in Malby.\n\n"
        "<seizure item=knife quantity=none>The knives</seizure> were seized by officers."
    ),
]


@pytest.mark.parametrize("marked", POINTED_TO)
def test_pointed_to(marked: str) -> None:
    check(marked)


COUNTED = [
    "Officers went to his home in Malby. They seized <seizure item=other quantity=32>32 items</seizure> for analysis.",
    "Officers made many enquiries in Malby, with <seizure item=other quantity=276>276 items seized</seizure>.",
    "Officers searched a shed in Malby. More than <seizure item=other quantity=60>60 items were seized</seizure> as exhibits.",
    "Officers went to his home in Malby and seized <seizure item=clothing quantity=32>32 items of clothing</seizure>.",
    "In years of enquiries in Malby officers have spoken to witnesses and 8,203 items have been seized.",
    "Residents of Malby gave 60 items to the charity.",
    # their worth, where they have no name
    "Over <seizure item=stolen_property quantity=100000>£100,000 worth of property</seizure> has been recovered in Malby after it was stolen from a shop.",
    "Enquiries in Malby led to <seizure item=other quantity=7500>£7,500 worth of items</seizure> being seized by officers.",
    "Officers seized <seizure item=phone quantity=1>a phone</seizure> and <seizure item=other quantity=35000>£35,000 worth of assets</seizure> in Malby.",
    "Burglars took £1,900 worth of property from a home in Malby.",
    "A man who stole £2,000 worth of items in Malby was found by officers.",
    # told with nothing else beside them
    "Officers went to his home in Malby and <seizure item=other quantity=none>items</seizure> were confiscated including footage.",
    "Officers went to a burglary in Malby. <seizure item=stolen_property quantity=none>Items</seizure>, which they believe are from the house, were recovered.",
    "Items, which officers believe were taken, have not been recovered in Malby.",
    # no number of the word before it: that is an operation's name where it is written as one
    "During the operation in all of Malby officers were busy. During the operation <seizure item=motorcycle quantity=24>24 off-road bikes</seizure> were seized.",
    "During the search <seizure item=vehicle quantity=4>four cars</seizure> were recovered in Malby.",
    "Officers search 20 cars a day in Malby.",
    # one piece of what is mostly told as some
    "<seizure item=ammunition quantity=1>A bullet</seizure> was recovered from a drive in Malby by officers.",
    "<seizure item=ammunition quantity=1>A shell casing</seizure> was recovered from a drive in Malby by officers.",
    "Officers seized <seizure item=ammunition quantity=none>ammunition</seizure> from a house in Malby.",
    "Officers seized <seizure item=other quantity=1>a bullet proof vest</seizure> from a house in Malby.",
]


@pytest.mark.parametrize("marked", COUNTED)
def test_counted(marked: str) -> None:
    check(marked)


SAID_OF_IT = [
    # a participle says which it was, a verb what was done
    "<seizure item=vehicle quantity=1>A van</seizure> being driven without insurance was seized by officers in Malby.",
    "<seizure item=vehicle quantity=1>A BMW</seizure> found to be running on red diesel was seized in Malby.",
    "<seizure item=vehicle quantity=1>The car</seizure> involved was recovered by officers in Malby.",
    "<seizure item=knife quantity=1>A knife</seizure> found in a car parked in Malby was seized.",
    "The car involved was stopped in Malby and <seizure item=knife quantity=1>a knife</seizure> was seized.",
    "A van being driven without lights was stopped in Malby.",
    # what stands in brackets ends nothing
    "Officers recovered scarves (worn during parades) and <seizure item=axe quantity=1>an axe</seizure> in Malby.",
    "Officers seized <seizure item=axe quantity=1>an axe</seizure> during a search in Malby (the third) of a shop that sells swords.",
    # put into a bin is handed in
    "<surrender item=knife quantity=150>150 blades</surrender> were put into knife amnesty bins in Malby.",
]


@pytest.mark.parametrize("marked", SAID_OF_IT)
def test_said_of_it(marked: str) -> None:
    check(marked)


NAMED = [
    "Officers recovered <seizure item=jewellery quantity=none>rings</seizure> and <seizure item=phone quantity=1>a phone</seizure> in Malby.",
    "<seizure item=jewellery quantity=1>The brooch</seizure> was recovered by officers in Malby.",
    "Officers seized <seizure item=handgun quantity=1>a pistol</seizure> and <seizure item=other quantity=2>two amplifiers</seizure> in Malby.",
    "Officers seized <seizure item=other quantity=44>44 bank cards</seizure> in Malby.",
    "<seizure item=knife quantity=1>A knife</seizure> and <seizure item=machinery quantity=1>a spanner</seizure> were recovered by officers in Malby.",
    "Officers dismantled crime rings across Malby.",
    "A fan in Malby lost a pendant and a brooch, which have not been recovered.",
    "Officers broke up a ring of thieves who used bank cards in Malby.",
    "Officers seized <seizure item=handgun quantity=1>a pistol</seizure>, a silencer and a bank card in Malby.",
]


@pytest.mark.parametrize("marked", NAMED)
def test_named(marked: str) -> None:
    check(marked)
