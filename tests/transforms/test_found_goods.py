"""What police find beside a crime that is told of, farms of which no plant is counted, goods of which the owner is sought."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # a cannabis farm, where no plant of it is counted
    "Officers found <seizure item=cannabis_plant quantity=none>a large cannabis factory</seizure> at a house in Luton.",
    "Officers found <seizure item=cannabis_plant quantity=none>two cannabis grows</seizure> in the street.",
    "<seizure item=cannabis_plant quantity=none>A suspected cannabis grow</seizure> has been discovered in a loft.",
    "Enquiries led officers to <seizure item=cannabis_plant quantity=none>a cannabis farm</seizure> at a house.",
    "<seizure item=cannabis_plant quantity=none>A cannabis farm</seizure> was found by police called to a suspected burglary.",
    (
        "Officers found <seizure item=cannabis_plant quantity=25000 unit=GBP>a large cannabis grow</seizure> on Mill Road, "
        "which we now suspect may have an estimated street value of £25,000."
    ),
    "Officers found a cannabis farm. They seized <seizure item=cannabis_plant quantity=200>200 cannabis plants</seizure>.",
    (
        "<seizure item=cannabis_plant quantity=45000 unit=GBP>A cannabis farm</seizure> was found at a house. "
        "It is estimated that the cannabis farm has a street value of £45,000."
    ),
    "Cannabis was grown there. There were <seizure item=cannabis_plant quantity=800 quantity_high=1000>an estimated 800 to 1,000 plants</seizure>.",
    # a crime is told of, and police found it all the same
    (
        "<stop_search quantity=1>The man was searched</stop_search> by officers, who found <seizure item=cannabis quantity=3>three bags of cannabis</seizure> on him, "
        "as well as some of the victim's things."
    ),
    "Harker was caught stealing a bike and was found in possession of <seizure item=knife quantity=1>a knife</seizure>.",
    "<stop_search quantity=1>The van was searched</stop_search> and <seizure item=cash quantity=none>a bag full of cash</seizure>, which had been stolen from a meter, was found in the boot.",
    "Officers searched him and found <seizure item=computer quantity=1>the laptop stolen from the school</seizure>.",
    # goods of which the owner is sought
    "Officers have released images of <seizure item=jewellery quantity=none>suspected stolen jewellery</seizure>, recovered in Luton.",
    "The items, which include <seizure item=jewellery quantity=none>jewellery</seizure>, were recovered from a car.",
    "The items which include <seizure item=bicycle quantity=none>bikes</seizure> were seized from a house.",
]
NONE = [
    "If you find a cannabis farm, call us.",
    "Most cannabis farms are found by neighbours.",
    "The men had found a cannabis farm to rob.",
    "Officers found a man near a cannabis farm.",
    "A room was used as a cannabis factory and officers found two men inside.",
    "Police took a statement from the man, who took the laptop stolen from the school.",
    "Images of weapons were recovered from his phone.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_found(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NONE)
def test_not_found(marked: str) -> None:
    check(marked)
