"""Whose a verb is by its number, who "four other men" are told of again, and before what "previously" was."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize(
    "marked",
    [
        # the verb is in the plural, and the one told of last is none of its subject
        (
            "<arrest quantity=3 scope=earlier>Three men arrested</arrest> following a report that a woman had been robbed near "
            "Odham have today, Sunday 22 April, been <released_under_investigation quantity=3>released under "
            "investigation</released_under_investigation>."
        ),
        "<bail quantity=2>Two men held after a woman was robbed have today been released on bail</bail>.",
        "<sentence quantity=3>Three men who called a man a thief were jailed</sentence>.",
        # it is, or they are told of together
        (
            "<arrest quantity=5 scope=earlier>Five people have been arrested</arrest> and <charge quantity=2>a woman and her son "
            "have been charged</charge>."
        ),
        "<arrest quantity=2>Police looking for two girls say a man and a woman have been arrested</arrest>.",
        (
            "<arrest quantity=3>Three men were arrested</arrest> and <bail quantity=1>a 19-year-old woman, whose bags were "
            "searched, was bailed</bail>."
        ),
        "Two officers hit by a man have recovered, and <sentence quantity=1>the man was jailed</sentence>.",
    ],
)
def test_the_number_of_a_verb_says_who_its_subject_is(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        (
            "<charge quantity=1>A man has been charged</charge> with drug offences. <arrest quantity=4 scope=earlier>Four other men "
            "also arrested</arrest> yesterday have been <released_under_investigation quantity=4>released under "
            "investigation</released_under_investigation>.\n\nNed Farrow appeared in court.\n\nFour other men detained yesterday over "
            "the supply of drugs have been released under investigation."
        ),
        # further ones, and others by gender or in a line of their own
        (
            "<charge quantity=1>A man was charged</charge>. <arrest quantity=2 scope=earlier>Two other men were arrested</arrest> in "
            "Odham. <arrest quantity=2 scope=earlier>Two other women were arrested</arrest> in Hull."
        ),
        (
            "<charge quantity=1>A man was charged</charge>.\n\n- <arrest quantity=3 scope=earlier>Three other men were arrested</arrest> "
            "for theft\n- <arrest quantity=3 scope=earlier>Three other men were arrested</arrest> for affray"
        ),
        (
            "<arrest quantity=2>A further two men have been arrested</arrest>.\n\n<bail quantity=5>Five men are on bail</bail>. <bail quantity=2>Two other men, "
            "both aged 20, were bailed</bail>."
        ),
    ],
)
def test_others_told_of_again_are_those_of_before(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        (
            "<arrest quantity=3>A man and two boys were arrested</arrest> overnight. <arrest quantity=2 scope=earlier>Two men who were "
            "previously arrested</arrest> have now been <bail quantity=2>released on bail</bail>."
        ),
        (
            "<charge quantity=1>Ned Farrow has been charged</charge>. He had previously been "
            "<bail quantity=1 scope=earlier>released on bail</bail>."
        ),
    ],
)
def test_what_was_before_is_only_what_its_own_verb_tells(marked: str) -> None:
    check(marked)


def test_both_drugs_are_no_two_people() -> None:
    check(
        "<conviction quantity=1 scope=earlier>Ned Farrow pleaded guilty</conviction> to selling both crack cocaine and heroin and "
        "<sentence quantity=1>was yesterday (Tuesday 30 March) jailed</sentence>."
    )
    check(
        "<arrest quantity=2>Ned Farrow and Tom Arkle were arrested</arrest>. <charge quantity=2>Both were charged</charge>."
    )


def test_money_in_words_is_read_to_its_end() -> None:
    check(
        "Officers recovered <seizure item=heroin quantity=265000 unit=GBP>heroin worth two hundred and sixty-five thousand "
        "pounds</seizure>."
    )
    check(
        "Officers seized <seizure item=cash quantity=5000 unit=GBP>five thousand pounds in cash</seizure> and a hundred cards."
    )
