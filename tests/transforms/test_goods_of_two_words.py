"""Goods of which two words joined by "and" say of what kind they are. All made up."""

import pytest

from tests.transforms.marked import check

FOUND = [
    "<seizure item=tobacco quantity=89500 unit=GBP>£89,500 worth of illegal and untaxed cigarettes</seizure> were seized.",
    "Officers seized <seizure item=counterfeit_goods quantity=40000>40,000 illicit and counterfeit cigarettes</seizure>.",
    "<seizure item=vehicle quantity=2>Two untaxed and uninsured cars</seizure> were seized.",
    "Officers seized <seizure item=bicycle quantity=12>12 stolen and abandoned bicycles</seizure>.",
    "Officers found <seizure item=sword quantity=2>two large and heavy swords</seizure> in the house.",
    "<seizure item=drug quantity=150 unit=wraps>150 wraps of white and brown powder</seizure> were seized.",
]
NOTHING_MORE = [
    "Officers searched two rooms and seized <seizure item=cannabis quantity=none>cannabis</seizure> in the house.",
    "Officers seized <seizure item=bicycle quantity=15>15 bicycles</seizure>, ten of which were stolen and old.",
    "Ten shops were found to be unsafe and <seizure item=tobacco quantity=none>tobacco</seizure> was seized.",
    "Two rooms were white and a <seizure item=sword quantity=1>sword</seizure> was recovered in the third.",
    "Four flats were small and <seizure item=cannabis quantity=none>cannabis</seizure> was found in one of them.",
    "The five shops were new and an <seizure item=axe quantity=1>axe</seizure> was seized in the last.",
]


@pytest.mark.parametrize("words", FOUND)
def test_two_words_stand_between_a_number_and_its_goods(words: str) -> None:
    check(words)


@pytest.mark.parametrize("words", NOTHING_MORE)
def test_and_that_joins_what_is_said_joins_no_number_to_goods(words: str) -> None:
    check(words)
