"""Court results told with a place in the headline, a victim beside, fines, terms in parts. All made up."""

import pytest

from tests.transforms.marked import check
from transforms.people.names import without_place_behind


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Man sentenced for assault \N{EN DASH} Upper Odham, Hull", "Man sentenced for assault"),
        ("Man jailed - Stoke on Trent", "Man jailed"),
        ("Two charged | Milton Keynes", "Two charged"),
        ("Man jailed \N{EN DASH} Tom Farrow", "Man jailed \N{EN DASH} Tom Farrow"),
        ("Update \N{EN DASH} man charged with murder", "Update \N{EN DASH} man charged with murder"),
        (
            "Burglar jailed \N{EN DASH} Operation in Odham goes on",
            "Burglar jailed \N{EN DASH} Operation in Odham goes on",
        ),
        ("Odham", "Odham"),
    ],
)
def test_the_place_behind_a_headline(title: str, kept: str) -> None:
    assert without_place_behind(title) == kept


@pytest.mark.parametrize(
    ("title", "marked"),
    [
        # the place behind the headline's dash is nobody's name
        (
            "Man sentenced for assault \N{EN DASH} Blackbird Leys",
            (
                "<sentence quantity=1 custody_months=84>A man from Blackbird Leys has been imprisoned</sentence> for seven years.\n\n"
                "Rui Farrow, aged 33, of Blackbird Leys Road, was sentenced at Oxford Crown Court on Wednesday."
            ),
        ),
        # whom he killed is not he
        (
            "Man convicted of murder",
            (
                "<conviction quantity=1>A man has been convicted</conviction> of killing his fiancee, 21-year-old Ada Bell.\n\n"
                "Ned Farrow, 23, from Odham, denied murder but today he has been found guilty."
            ),
        ),
        # a court that is called as people are
        (
            "Man in court",
            (
                "At a hearing at the Old Bailey, 21-year-old Zak Farrow, of Mill Road, Odham, <conviction quantity=1 scope=earlier>pleaded"
                " guilty</conviction> to theft. He was <sentence quantity=1 custody_months=60>sentenced</sentence> today at the Old Bailey"
                " to five years."
            ),
        ),
        (
            "Man in court",
            (
                "Tom Bailey, 21, <conviction quantity=1 scope=earlier>pleaded guilty</conviction> at the Old Bailey to theft."
                " <sentence quantity=1 custody_months=60>Bailey was sentenced</sentence> to five years."
            ),
        ),
        # fines
        (
            "Man in court",
            (
                "Ned Farrow, 40, <conviction quantity=1>pleaded guilty</conviction> to theft. <sentence quantity=1 custody_months=none>He was"
                " also ordered to pay a total of £278.93 in fines</sentence> and costs."
            ),
        ),
        (
            "Man in court",
            (
                "Ned Farrow, 40, <conviction quantity=1>pleaded guilty</conviction> to theft. <sentence quantity=1 custody_months=none>He"
                " must pay</sentence> a £300 fine and costs."
            ),
        ),
        ("Drivers warned", "Anyone caught must pay a £100 fine plus costs."),
        (
            "Man in court",
            (
                "Ned Farrow, 40, <conviction quantity=1>pleaded guilty</conviction> to theft. <sentence quantity=1 custody_months=none>He was made"
                " subject of</sentence> a Rehabilitation Activity Requirement for 35 days."
            ),
        ),
        (
            "Man in court",
            (
                "Ned Farrow, 40, <conviction quantity=1>pleaded guilty</conviction> to theft. He was ordered to pay a total of £278.93 in"
                " compensation."
            ),
        ),
        # terms
        (
            "Man jailed",
            (
                "<sentence quantity=1 custody_months=68>A fraudster has been jailed</sentence> for nearly six years.\n\nSentencing Farrow"
                " to five years and eight months, the judge told him that he was ruthless."
            ),
        ),
        (
            "Man sentenced",
            (
                "<sentence quantity=1 custody_months=none>Ned Farrow, 40, was sentenced</sentence> on Friday. Sentencing him to two"
                " years, suspended for two, the judge told him that he was lucky."
            ),
        ),
        (
            "Man jailed",
            (
                "<sentence quantity=1 custody_months=108>Ned Farrow, 32, was given</sentence> a 14-year sentence comprising nine years'"
                " imprisonment and an extended licence of five years."
            ),
        ),
        (
            "Man jailed",
            (
                "<sentence quantity=1 custody_months=16>Ned Farrow, 32, was sentenced</sentence> to ten months' imprisonment for the theft"
                " and had a previous six month suspended prison sentence activated for fraud, to be served consecutively, resulting in"
                " a total of 16 months' imprisonment."
            ),
        ),
        (
            "Man sentenced",
            (
                "<sentence quantity=1 custody_months=none>Ned Farrow, 32, was sentenced</sentence> to ten months' imprisonment, suspended"
                " for two years."
            ),
        ),
        # what a month brought beside its sentences
        (
            "More dealers jailed in crackdown",
            (
                "<sentence quantity=1 custody_months=72>Ned Farrow, 36, was jailed</sentence> for six years in May. Throughout the same"
                " month, patrols have also led to the <arrest quantity=20 scope=current>arrests of 20 suspects</arrest>."
            ),
        ),
        (
            "Dealer jailed",
            (
                "<sentence quantity=1 custody_months=72>Ned Farrow, 36, was jailed</sentence> for six years. <arrest quantity=1"
                " scope=earlier>He was arrested</arrest> in May. In the same week <arrest quantity=2 scope=earlier>two other men were"
                " arrested</arrest>."
            ),
        ),
    ],
)
def test_what_courts_did(title: str, marked: str) -> None:
    check(marked, title)
