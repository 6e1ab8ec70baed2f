"""Goods that seem to be pointed back to, or counted, and are not all of them, not in the hands of police, or told by their names."""

import pytest

from tests.transforms.marked import check

NOT_ALL = [
    # all that were told of
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=3>The bikes</seizure> were recovered by officers.",
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=3>All of the bikes</seizure> were recovered by officers.",
    "Two dogs bit a boy in Malby.\n\n<seizure item=animal quantity=2>The dogs</seizure> have since been seized by police.",
    # another, some of them, or those that were
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=none>The other bike</seizure> was recovered by officers.",
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=none>Some of the bikes</seizure> were recovered by officers.",
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=none>The bikes</seizure> recovered so far are worth £4,000.",
    "Three bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=none>The bikes</seizure> were partly recovered by officers.",
    "Two horses were hurt in Malby, police said.\n\n<seizure item=animal quantity=none>The horses</seizure> were seized by the RSPCA.",
]

IT = [
    "Officers stopped a van in Malby and <seizure item=vehicle quantity=1>seized it</seizure>.",
    "A man drew a knife in Malby and a shopkeeper grabbed it and seized it from him.",
    "Her phone was lost in Malby and it was later recovered by a friend.",
    "Her phone was stolen in Malby and it was <seizure item=phone quantity=1>later recovered</seizure> by officers.",
    "The suspect fled through Malby in the car before being seized by officers.",
    "A car driven by a man was seen in Malby before <seizure item=vehicle quantity=1>being seized</seizure> by officers.",
    "Cars were stolen in Malby and police were called after three were recovered by their owners.",
    "Cars were stolen in Malby and <seizure item=vehicle quantity=3>three were recovered</seizure> by officers.",
]

ITEMS = [
    # told by their names, taken by others, or ordered by a court
    "Officers went to a shop in Malby and seized <seizure item=other quantity=120>120 items</seizure>.",
    "Officers went to a shop in Malby and seized <seizure item=other quantity=120>120 items</seizure> including <seizure item=phone quantity=20 part=True>20 phones</seizure>.",
    "Police recovered <seizure item=stolen_property quantity=30000>£30,000 worth of goods</seizure> stolen in Malby, including <seizure item=alcohol quantity=12000 part=True>£12,000 worth of alcohol</seizure>.",
    "He put things in a bag in Malby. Six items were recovered by staff and police were called.",
    "Several items were confiscated by security staff in Malby, police said.",
    "Officers went to a shop in Malby. <seizure item=other quantity=none>Several items</seizure> were confiscated by officers.",
    "Officers went to a shop in Malby. <seizure item=other quantity=none>Several items</seizure> were confiscated by officers with council staff.",
    "The men seized £200 worth of property in Malby and fled.",
    "Officers seized <seizure item=other quantity=200>£200 worth of property</seizure> in Malby.",
]

CALLED = [
    "A 125cc scooter was stolen in Malby.\n\nOfficers seized <seizure item=motorcycle quantity=1>a 125cc scooter</seizure> and <seizure item=e_scooter quantity=2>two e-scooters</seizure>.",
    "Officers seized <seizure item=motorcycle quantity=1>a Vespa scooter</seizure> and <seizure item=e_scooter quantity=2>two e-scooters</seizure> in Malby.",
    "Officers seized <seizure item=e_scooter quantity=3>two e-scooters and a scooter</seizure> in Malby.",
    "Officers seized <seizure item=cannabis quantity=2000 unit=g>cannabis found to weigh 2kg</seizure> in Malby.",
    "Officers in Malby found <seizure item=bicycle quantity=none>a number of bicycle frames</seizure> and phone parts.",
    "Officers in Malby found <seizure item=heroin quantity=none>heroin</seizure> on a man believed to weigh 100kg.",
]


@pytest.mark.parametrize("text", NOT_ALL)
def test_the_bikes_are_all_that_were_told_of(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", IT)
def test_it_is_taken_by_police(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", ITEMS)
def test_items_without_a_name(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", CALLED)
def test_what_it_is_called(text: str) -> None:
    check(text)
