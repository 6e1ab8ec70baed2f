"""Arrests, charges and what follows them, told in ways that rules did not know; and what only looks like them."""

import pytest

from tests.transforms.marked import check


@pytest.mark.parametrize(
    "marked",
    [
        "Police investigating a burglary which happened on Thursday 5 May 2022 have <arrest quantity=1>arrested a man</arrest>.",
        "Detectives investigating two burglaries that may be linked have <arrest quantity=1>arrested a woman</arrest>.",
        "Police <arrest quantity=1>arrested Desmond McTarn as</arrest> he left a house in Odham.",
        "<charge quantity=1>A teaching assistant from Odham has today (Thursday 13 October) been charged</charge> with fraud.",
        "<charge quantity=2>Two Odhamshire Police officers have today (Friday 14 October) been charged</charge> with fraud.",
        "<charge quantity=1>A retired organist is due to appear at Odham Crown Court on Friday, charged</charge> with fraud.",
        "Officers made a <arrest quantity=1>quick arrest</arrest>.",
        "A check of a car has led to an <arrest quantity=1>arrest</arrest> for drug driving.",
        "A further <arrest quantity=1>arrest, of a 27-year-old man</arrest>, was made for theft.",
        "The camera helped officers to <arrest quantity=1>arrest a wanted man</arrest> in Odham.",
        "A 37-year-old woman was <caution quantity=1>issued a cannabis caution</caution>.",
        (
            "<arrest quantity=1>A man was arrested</arrest>. <remand quantity=1>He remains in police custody pending an "
            "appearance</remand> at Odham Magistrates' Court."
        ),
        (
            "<arrest quantity=2 scope=earlier>Two people arrested</arrest> after a fight in Odham <no_further_action quantity=2>will "
            "face no further police action</no_further_action>."
        ),
        (
            "<charge quantity=2>Ned Farrow and Tom Arkle, both aged 22, were each charged</charge> with wounding.\n\n<remand quantity=2>Mr "
            "Farrow and Mr Arkle, both of no fixed address, were remanded</remand> in custody."
        ),
    ],
)
def test_what_police_did_is_found_however_it_is_told(marked: str) -> None:
    check(marked)


def test_a_swift_arrest_of_somebody_told_of_is_his() -> None:
    check("Ned Farrow, 34, came back. A camera saw the man, resulting in <arrest quantity=1>his swift arrest</arrest>.")


@pytest.mark.parametrize(
    "words",
    [
        "A reward is on offer for information that leads to the arrest and charge of a wanted man.",
        "Keep a charged mobile phone in your pocket and a fully-charged torch in the car.",
        "A further 112 motorists were recorded at speed, while people were also reported for not wearing a seat belt.",
        "The man may be arrested if he returns to the house.",
        "Mr Farrow and Mr Arkle were seen by police.",
    ],
)
def test_what_only_sounds_like_it_is_not(words: str) -> None:
    check(words)


def test_an_outcome_that_is_still_open_is_of_these_days_even_below_advice() -> None:
    check(
        "Boat owners are asked to lock up.\n\nKeep a list of what is on board.\n\nMark it.\n\nUse a good lock.\n\nTell the harbour."
        "\n\n<released_under_investigation>Two men have been released under investigation</released_under_investigation>.",
        "Security advice for boat owners",
    )


def test_a_total_below_a_further_arrest_is_of_the_days_before() -> None:
    check(
        "<arrest quantity=3>Three more people have been arrested</arrest> after a fight.\n\nIn total nine people have now been "
        "arrested in connection with it.",
        "Three more arrests after fight",
    )


def test_a_wanted_mans_sentence_is_of_his_past_whatever_prison_the_headline_names() -> None:
    check(
        "Have you seen Ben Farrow?\n\nHe is wanted for absconding from HMP Odham.\n\nFarrow, 28, was sentenced to four years in "
        "prison in June 2018 for theft.",
        "Wanted prison absconder",
    )


def test_what_an_officer_admits_at_a_misconduct_hearing_is_no_plea() -> None:
    check(
        "A hearing has found that a former inspector would have been dismissed.\n\nHe subsequently admitted the offences of "
        "conduct. The charges were of gross misconduct.",
        "Former inspector would have been dismissed",
    )


def test_charged_by_postal_requisition_is_summonsed() -> None:
    check("Ned Farrow, 34, was traced and <summons>charged by postal requisition</summons>.")


def test_somebody_bailed_who_remains_under_investigation_is_on_bail() -> None:
    check(
        "<arrest>A man was arrested</arrest>. <bail>He has been released on bail</bail> but remains under investigation."
    )


FIVE = "<arrest quantity=5>Five people were arrested</arrest> after the match.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "A woman, 40, who was arrested has since <no_further_action>been released without charge</no_further_action>.",
        "Two men, aged 20 and 31, who were also arrested <bail quantity=2>were released on police bail</bail>.",
        "A man, 32, who was arrested at the scene, has since <charge>been charged</charge> with affray.",
    ],
)
def test_who_was_arrested_and_is_released_is_of_those_told_before(told: str) -> None:
    check(FIVE + told, "Arrests after football match")


def test_somebody_released_before_a_further_arrest_is_another() -> None:
    check(
        "<arrest quantity=3>Three more people have been arrested</arrest> after a fire.\n\nPolice are at the scene.\n\n<arrest "
        "scope=earlier>A boy, 16, who was arrested</arrest> on Monday has been <bail>released on bail</bail>.",
        "Three more arrests after fire",
    )


def test_a_woman_of_another_age_is_no_man_of_the_headline() -> None:
    check(
        "<charge quantity=1>A man has appeared in court charged</charge> with assault.\n\n<arrest>A 45-year-old Odham "
        "man was arrested</arrest> and charged with assault.\n\n<arrest>A 38-year-old Odham woman was arrested</arrest> and "
        "<charge quantity=1>charged</charge> with obstructing a constable.",
        "Man appears in court after assault",
    )


def test_as_well_as_joins_people() -> None:
    check(
        "<charge quantity=3>Tom Farrow, 19, of Mill Road, Odham and Yusuf Arkle, 22, from Hull, as well as a 17-year-old boy from "
        "Hull have each been charged</charge> with theft."
    )


def test_detained_in_custody_pending_a_court_is_on_remand() -> None:
    check(
        "<arrest scope=earlier>Ned Farrow was arrested</arrest> yesterday.\n\n<remand>He has been detained in custody pending an "
        "appearance</remand> before magistrates."
    )
