"""How many "they" are, who is one of several, and what only says who somebody is."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize("one", ["One of them", "One of the two", "One of the men"])
def test_they_are_all_and_not_the_one_of_them_told_of_last(one: str) -> None:
    check(
        "<arrest quantity=2>Two men were arrested</arrest> on suspicion of theft. <arrest quantity=1 part=True>"
        f"{one} was also arrested</arrest> on suspicion of affray. <bail quantity=2>They have been bailed</bail>."
    )


@pytest.mark.parametrize("person", ["One person", "A suspect"])
def test_they_may_be_one_person_whose_gender_is_not_said(person: str) -> None:
    check(f"<arrest quantity=1>{person} was arrested</arrest>. <bail quantity=1>They have been bailed</bail>.")


def test_they_are_the_pair_of_whom_nobody_was_told_before() -> None:
    check(
        "<arrest quantity=2>The pair - aged 19 and 25, and from Odham - were arrested</arrest> on suspicion of theft. "
        "<bail quantity=2>They have been released on bail</bail>."
    )


def test_they_are_the_last_group_and_no_pair_before_it() -> None:
    check(
        "<arrest quantity=2>The pair were arrested</arrest> on Monday. <arrest quantity=3>Three other men were arrested</arrest> "
        "on Tuesday. <bail quantity=3>They have been bailed</bail>."
    )


def test_two_who_share_one_age_with_two_others_are_not_these() -> None:
    check(
        "<arrest quantity=2>A 21-year-old woman and an 18-year-old man were arrested</arrest> for affray in Odham.\n"
        "In Selby <arrest quantity=2>two men aged 21 and 25 were arrested</arrest> for theft."
    )


def test_two_of_whom_one_had_a_birthday_since_are_the_same() -> None:
    check(
        "<arrest quantity=2>Two men aged 21 and 25 were arrested</arrest> for theft.\n"
        "The two men, aged 21 and 26, were arrested for theft at home."
    )


def test_some_of_the_arrested_are_not_arrested_again() -> None:
    check(
        "A man has been interviewed.\n<arrest quantity=53>53 drivers have been arrested</arrest> in a campaign.\n"
        "- <charge quantity=26>26 of the 53 arrested have now been charged</charge>.\n- <bail quantity=21>21 have been bailed</bail>.",
    )


@pytest.mark.parametrize("who", ["Four people including the arrested driver", "The arrested man and a passenger"])
def test_a_participle_that_says_who_somebody_is_is_no_arrest(who: str) -> None:
    check(
        f"<arrest quantity=1>Police arrested a 32-year-old man</arrest> for drink driving. {who} needed hospital treatment."
    )


def test_a_participle_behind_its_people_is_an_arrest() -> None:
    check("The operation saw <arrest quantity=2>two men arrested</arrest> and a driver taken to hospital.")
