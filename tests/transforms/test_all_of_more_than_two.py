"""Whom "all" means behind two people: nobody says it of a pair."""

import pytest

from tests.transforms.marked import check

_A_BOY_AND_TWO_MEN = (
    "<arrest>A 17-year-old boy was arrested</arrest> for theft. <arrest quantity=2>Two men, aged 30 and 41, were"
    " arrested</arrest> for burglary."
)


@pytest.mark.parametrize("they", ["They have all been", "They’ve all been", "All have been", "They have now all been"])
def test_all_behind_two_people_are_those_held_before_too(they: str) -> None:
    check(f"{_A_BOY_AND_TWO_MEN} {they} <bail quantity=3>bailed</bail>.")


@pytest.mark.parametrize("they", ["They have been", "They have both been", "The two men have been"])
def test_they_behind_two_people_are_the_two(they: str) -> None:
    check(f"{_A_BOY_AND_TWO_MEN} {they} <bail quantity=2>bailed</bail>.")


@pytest.mark.parametrize(
    "text",
    [
        (
            "<arrest>A man of 40 was arrested</arrest> in Malby for theft. He was <no_further_action>released with no further"
            " action</no_further_action>.\n\n<arrest quantity=2>Two men, aged 19 and 22, were arrested</arrest> in Odham for"
            " fraud.\n\n<arrest quantity=2>A 29-year-old woman and a man of 53 were also arrested</arrest> for arson.\n\nAll were"
            " <released_under_investigation quantity=4>released under investigation</released_under_investigation>."
        ),
        "<arrest quantity=2>Two men were arrested</arrest> in Odham. They were asked about all of it and <bail quantity=2>bailed</bail>.",
        "<arrest quantity=2>Two men were arrested</arrest> in Odham. They have all been <bail quantity=2>bailed</bail>.",
    ],
)
def test_all_are_none_whose_release_was_told_and_no_more_than_there_are(text: str) -> None:
    check(text)


def test_all_are_those_of_the_headline_told_one_by_one() -> None:
    check(
        "<charge quantity=3>Three men have been charged</charge> with theft.\n\nNed Arkle, 55, Tom Bell, 33, and Sam"
        " Crowe, 38, are charged with conspiracy.\n\n<charge quantity=2 part>Bell and Crowe have also been charged</charge> with"
        " fraud.\n\nThey have all been <bail quantity=3>bailed</bail>."
    )


def test_all_are_those_of_any_number_told_one_by_one() -> None:
    check(
        "Officers were on patrol in Odham.\n\nThey saw a stolen car in Mill Road.\n\nIt was stopped in Malby.\n\n"
        "Officers quickly <arrest quantity=3>detained three men</arrest> nearby.\n\n<arrest part>An 18-year-old man was"
        " arrested</arrest> for theft.\n\n<arrest quantity=2 part>Two other men, aged 19 and 22, were arrested</arrest> for"
        " fraud. They’ve all been <bail quantity=3>bailed</bail>."
    )
