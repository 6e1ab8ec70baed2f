"""A total in the lead or at the end, and those whom it counts; others beside a total, whom it cannot count."""

import pytest

from tests.transforms.marked import check

# (headline, marked text); parts and what is of other times need no tag
AMONG = [
    # a suspect of whom nothing is said is one of those described below, who are all of the total
    (
        "Three arrested after burglary",
        (
            "<arrest quantity=3>Three people have been arrested</arrest> after a burglary.\n\nOfficers searched a suspect detained at the "
            "scene.\n\nA 41-year-old man was arrested on suspicion of burglary.\n\nA 42-year-old man and a 39-year-old woman were also "
            "arrested."
        ),
    ),
    # where all make up the total, he is one of them
    (
        "Four arrested after burglary",
        (
            "<arrest quantity=4>Four people have been arrested</arrest> after a burglary.\n\nOfficers arrested a suspect at the scene.\n\n"
            "A 41-year-old man was arrested on suspicion of burglary.\n\nA 42-year-old man and a 39-year-old woman were also arrested."
        ),
    ),
    # a total at the end counts also those of other days and places
    (
        "A month on the Wirral",
        (
            "On Monday three men, aged 17, 24 and 38, were arrested in Malby.\n\nThe following day a 25-year-old man was arrested in "
            "Stowby.\n\nElsewhere, a woman aged 38 was arrested for theft.\n\n<arrest quantity=5>In total, five people were "
            "arrested</arrest>."
        ),
    ),
    (
        "Dealers held",
        (
            "Officers were busy in Malby.\n\nTwelve men were arrested on Monday.\n\nSeven other men were arrested on Tuesday.\n\n"
            "<arrest quantity=19>In total, 19 people were arrested</arrest>."
        ),
    ),
    # a bare number of the lead and the same number of people told again further down
    (
        "A busy week",
        (
            "<arrest quantity=54>Officers made 54 arrests</arrest> in a week.\n\nOn Monday a car was stopped and its driver was arrested.\n\n"
            "“We arrested 54 people,” said Inspector Ann Bell."
        ),
    ),
    # all of it is said in quotes
    (
        "Arrest after crash",
        (
            'Inspector Ann Bell said: "<arrest quantity=1>A man of 23 has been arrested</arrest> on suspicion of dangerous driving."\n\n'
            "Sergeant Ned Arkle said: “We have arrested a suspect.”"
        ),
    ),
]

BESIDE = [
    (
        "Arrests in two towns",
        "<arrest quantity=4>Officers arrested four men</arrest> in Malby. <arrest quantity=3>Three women were arrested</arrest> in Stowby.",
    ),
    (
        "Arrests in two towns",
        "<arrest quantity=4>Officers arrested four men</arrest> in Malby. <arrest quantity=1>A woman was arrested</arrest> in Stowby.",
    ),
    # of other ages
    (
        "Charges after disorder",
        (
            "Officers have <charge quantity=2>charged two men</charge>, aged 20 and 24, with affray. "
            "<charge quantity=1>A 54-year-old man has been charged</charge> with assault."
        ),
    ),
    (
        "Charges after disorder",
        (
            "Officers have <charge quantity=2>charged two men</charge>, both aged 24, with affray. "
            "<charge quantity=1>A 54-year-old man has been charged</charge> with assault."
        ),
    ),
    (
        "Arrests after disorder",
        (
            "<arrest quantity=2>Two women, aged 30 and 33, were arrested</arrest> in Malby. "
            "<arrest quantity=2>A woman of 40 and a woman of 42 were arrested</arrest> in Stowby."
        ),
    ),
    (
        "Arrests after disorder",
        (
            "<arrest quantity=3>Officers arrested two men, aged 23 and 61, and one woman, aged 61</arrest>. "
            "<arrest quantity=1>A man of 30 was arrested</arrest> later."
        ),
    ),
    (
        "Further arrest in robbery case",
        (
            "Yesterday we told you about <arrest quantity=2>two arrests</arrest> after a robbery in Malby.\n\nTwo 17-year-old men were arrested "
            "nearby. <arrest quantity=1>A third 17-year-old, also from Odham, has now been arrested</arrest>."
        ),
    ),
    # more than all of a total, who are told of
    (
        "Arrests after raid",
        (
            "<arrest quantity=3>Three people have been arrested</arrest> after a raid.\n\nTwo men aged 20 and 21 were arrested in Malby. A "
            "woman was arrested in Stowby.\n\n<arrest quantity=2>A further two people were arrested</arrest> on Friday."
        ),
    ),
    (
        "Arrests after raid",
        (
            "<arrest quantity=3>Three men, aged 20, 21 and 30, have been arrested</arrest> after a raid.\n\n"
            "<arrest quantity=2>A further two people were arrested</arrest> on Friday."
        ),
    ),
]

# the same sentence a second time, as where an update stands above the older release
WORD_FOR_WORD = [
    (
        "Update on assault",
        (
            "<arrest quantity=3>Three people, a man and two women, were arrested</arrest> in connection with the assault.\n\nThe victim is in "
            "hospital.\n\nThree people, a man and two women, were arrested in connection with the assault."
        ),
    ),
    (
        "Update on assault",
        (
            "Officers were called to Ward Street.\n\nThe victim is in hospital.\n\n<arrest quantity=1>A man has been arrested</arrest> in "
            "connection with the incident in Malby.\n\nA man has been arrested in connection with the incident in Malby."
        ),
    ),
    # of each of two
    (
        "Theft and fraud",
        (
            "<arrest quantity=1>A man of 20 was arrested</arrest> on suspicion of theft. <released_under_investigation quantity=1>He has been "
            "released under investigation</released_under_investigation> while enquiries continue.\n\n<arrest quantity=1>A man of 31 was "
            "arrested</arrest> on suspicion of fraud. <released_under_investigation quantity=1>He has been released under "
            "investigation</released_under_investigation> while enquiries continue."
        ),
    ),
    (
        "Arrests of the night",
        (
            "The arrests were:\n\n- <arrest quantity=1>A man arrested on suspicion of drink driving</arrest> in Malby\n"
            "- <arrest quantity=1>A man arrested on suspicion of drink driving</arrest> in Malby"
        ),
    ),
]


@pytest.mark.parametrize(("title", "marked"), AMONG)
def test_those_of_a_total(title: str, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(("title", "marked"), BESIDE)
def test_those_beside_a_total(title: str, marked: str) -> None:
    check(marked, title)


@pytest.mark.parametrize(("title", "marked"), WORD_FOR_WORD)
def test_a_sentence_that_stands_twice(title: str, marked: str) -> None:
    check(marked, title)
