"""A number of people arrested, charged or reported, and in the same sentence how many of them for what or where."""

import pytest

from tests.transforms.marked import PUBLISHED, check, read
from transforms import ArticleText, extract

# (marked text); the parts are asked for by part=True
PARTS = [
    (
        "<arrest quantity=6 part=False>Six people were arrested</arrest>: <arrest quantity=3 part=True offence=theft>three</arrest> for theft, "
        "<arrest quantity=2 part=True offence=assault>two</arrest> for assault and <arrest quantity=1 part=True offence=drink_drive>one</arrest> "
        "for drink driving."
    ),
    (
        "Overnight <arrest quantity=7 part=False>seven arrests</arrest> were made – <arrest quantity=6 part=True>six</arrest> for violent disorder "
        "and <arrest quantity=1 part=True offence=weapon_possession>one</arrest> for possession of an offensive weapon."
    ),
    (
        "<arrest quantity=14 part=False>A total of 14 people have been arrested</arrest>, <arrest quantity=9 part=True>nine</arrest> in Malby and "
        "<arrest quantity=5 part=True>five</arrest> in Stowby."
    ),
    (
        "Of the <arrest quantity=30 part=False>30 arrests</arrest> made: <arrest quantity=12 part=True>12</arrest> were in Malby, "
        "<arrest quantity=11 part=True>11</arrest> in Stowby and <arrest quantity=7 part=True>7</arrest> in Odham."
    ),
    (
        "We made <arrest quantity=56 part=False>56 arrests</arrest>, including <arrest quantity=23 part=True offence=drink_drive>23</arrest> for "
        "drink driving offences and <arrest quantity=25 part=True offence=drug_drive>25</arrest> for drug driving offences."
    ),
    (
        "<charge quantity=8 part=False>Eight people have been charged</charge>, <charge quantity=5 part=True offence=burglary>five</charge> with "
        "burglary and <charge quantity=3 part=True offence=theft>three</charge> with theft."
    ),
    (
        "Officers made <arrest quantity=4 part=False>four arrests</arrest> (<arrest quantity=2 part=True>two</arrest> for drug-driving; "
        "<arrest quantity=2 part=True>two</arrest> for taking a vehicle)."
    ),
    (
        "<arrest quantity=2 part=False>Two men were arrested</arrest>, <arrest quantity=1 part=True>one</arrest> on Friday and "
        "<arrest quantity=1 part=True>one</arrest> on Sunday."
    ),
]

# nothing is marked as a part, and the first number is not that of all
NO_PARTS = [
    "The week saw <arrest quantity=2 part=False>two arrests</arrest> for drug driving, one for theft, one for assault.",
    "It follows <arrest quantity=2 part=False>two arrests</arrest> in Malby, seven in Stowby and three in Odham.",
    "<arrest quantity=3 part=False>Three women were arrested</arrest> in Malby, two in their 40s and one in her 50s.",
    "Police <arrest quantity=12 part=False>arrested 12 people</arrest>, one in ten of them for the first time.",
    "<arrest quantity=4 part=False>Four men were arrested</arrest>, aged 20, 25, 31 and 40.",
    "<arrest quantity=5 part=False>Five people were arrested</arrest>, 30 on a list of suspects remain at large.",
    (
        "<arrest quantity=12 part=False>Twelve people were arrested</arrest> and <seizure item=vehicle quantity=20>20 cars seized</seizure>, "
        "five in Malby and seven in Stowby."
    ),
]


@pytest.mark.parametrize("marked", PARTS)
def test_parts_of_a_number(marked: str) -> None:
    check(marked, "Results of the week")


@pytest.mark.parametrize("marked", NO_PARTS)
def test_numbers_that_are_no_parts(marked: str) -> None:
    check(marked, "Results of the week")
    facts = extract(ArticleText("t", read(marked)[0], "Results of the week", PUBLISHED)).facts
    assert not any(fact.part for fact in facts)


@pytest.mark.parametrize(
    "state",
    ["two in custody and three on bail", "four on bail and one in hospital", "three on police bail and two at large"],
)
def test_where_they_are_now_is_no_breakdown(state: str) -> None:
    facts = extract(ArticleText("t", f"Five men were arrested on suspicion of theft, with {state}.")).facts
    assert [fact.quantity for fact in facts if fact.kind == "arrest"] == [5]
