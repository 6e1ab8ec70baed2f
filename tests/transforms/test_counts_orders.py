"""Orders and notices: who was given one, what takes a vehicle off the road, which leads to which."""

import pytest

from transforms import ArticleText, extract


def orders(text: str, title: str = "Results of the week") -> list[tuple[float | None, str]]:
    """Number and scope of each order."""
    facts = extract(ArticleText("a", text, title)).facts
    return [(fact.quantity, fact.scope) for fact in facts if fact.kind == "order"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nine lorries were issued with immediate prohibitions for worn brakes.", [9]),
        ("Two cabs failed. Three taxis were given delayed prohibition notices.", [3]),
        ("Inspectors issued six immediate prohibitions, five delayed prohibitions and 20 advisory notices.", [6, 5]),
        ("In all 17 immediate and 12 delayed prohibitions were issued.", [29]),
        ("Officers issued 14 prohibitions and took two vans away.", [14]),
        ("Inspectors gave prohibition notices to 11 drivers.", [11]),
        ("A bar in Harbour Row was served a prohibition notice by the council.", [1]),
        ("Both shops have now also received a prohibition notice.", [2]),
        ("Several prohibition notices were issued.", [None]),
        ("Of the youths four were given community protection warnings.", [4]),
        ("Some 90 have been issued with acceptable behaviour contracts.", [90]),
        ("A tenant has been served with a Community Protection Warning.", [1]),
        ("A number of riders were given section 59 warnings.", [None]),
        ("Three men caught poaching have been handed three-year orders banning them from the county.", [3]),
        ("Both men were issued with a Serious Crime Prevention Order.", [2]),
        ("Police now have dispersal orders in place across the moors.", [None]),
        ("Section 34 dispersal zones have been implemented in the old town and the park.", [None]),
        ("A Section 60 order in Harbour Row has been extended for a further 24 hours.", [1]),
        ("A section 60 order that was put in place on Friday has been extended until noon.", [1]),
        ("Officers have extended the Section 60 order in the old town.", [1]),
        ("Section 60 powers are currently in place in the old town.", [1]),
        ("We have imposed a section 60 order in the town for 24 hours.", [1]),
        (
            "Anybody may be searched after Section 60 of the Criminal Justice and Public Order Act 1994 was authorised.",
            [1],
        ),
        ("Police have taken the decision to implement Section 60 powers.", [1]),
        ("A Section 60 order that began in Odham on Saturday has been renewed.", [1]),
        ("We have extended a dispersal zone in the park.", [1]),
        ("He was made subject of a ten-year sexual harm protection order.", [1]),
        ("She was given a sex offence prevention order.", [1]),
        ("He will also have an indefinite sexual harm prevention order and be put on the register.", [1]),
        ("Arkle must sign the register and comply with a sexual harm prevention order for ten years.", [1]),
        ("He was put on the register and is the subject of a restraining order.", [1]),
        ("Both have six-year football banning orders.", [2]),
        ("The couple have been made the subject of criminal behaviour orders.", [2]),
        ("The judge issued indefinite sexual harm prevention orders (SHPO) for both men.", [2]),
        ("Three men known for crime by gangs in the north of Odham have been issued gang injunctions.", [3]),
        ("The force has obtained its first full stalking protection order.", [1]),
        ("Closure orders of two properties were granted.", [2]),
    ],
)
def test_are_orders(text: str, numbers: list[float | None]) -> None:
    assert [number for number, _ in orders(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "He was charged with the fraudulent evasion of a prohibition on the importation of cocaine.",
        "The order contains eleven prohibitions, among them not to enter the precinct.",
        "Officers can issue a community protection warning to parents.",
        "Premises that do not comply could be given a prohibition notice.",
        "The community protection warning letters tell people what to change.",
        "The CPW will describe the behaviour that is to end.",
        "When a section 60 is in place officers can search anybody.",
        "If a section 60 order is in place, people can be searched.",
        "We will go on implementing Section 60 orders whenever we need to.",
        "Section 60 can be implemented where violence is expected.",
        "A Section 60 order that was enacted on Saturday has been lifted.",
        "Should youths come back, a second order might then be put in place.",
        "An application will be made tomorrow for a full closure order to be granted, which will keep everybody out.",
        "He went to the house even though he was subject to a restraining order.",
        "A DVPO is one way in which officers may help.",
        "A DVPN cannot be issued to a child.",
        "A stalking protection order provides help for up to two years.",
        "Officers visit offenders who have been given a DVPO.",
        "Arkle, who had a non-molestation order, climbed in at the window.",
        "She was under a restraining order not to ring him.",
        "He went to a house from which he was banned by a restraining order.",
        "A man who broke a restraining order rang her again.",
    ],
)
def test_are_no_orders(text: str) -> None:
    assert orders(text) == []


def test_this_second_order_is_the_one_told_of() -> None:
    text = (
        "A closure order was granted for the flat.\n\nPC Low said: “This is the second closure order in this street.”"
    )
    assert orders(text, "Closure order granted for flat") == [(1, "current")]


def test_a_second_order_told_for_itself_is_another() -> None:
    text = "A dispersal order was granted for Friday.\n\nA second dispersal order was granted for Saturday."
    assert orders(text, "Dispersal orders granted") == [(1, "current"), (1, "current")]


def test_a_closure_notice_leads_to_the_order() -> None:
    text = "The house was served with a closure notice on Monday. Magistrates granted a three-month closure order yesterday."
    assert orders(text, "Closure order granted for house") == [(1, "earlier"), (1, "current")]


def test_a_closure_notice_alone_is_the_news() -> None:
    assert orders("The house was served with a closure notice on Monday.", "House shut") == [(1, "current")]


def test_a_warning_leads_to_the_order_of_the_headline() -> None:
    text = "A man has been given a criminal behaviour order.\n\nHe was issued with a community protection warning in spring."
    assert orders(text, "Criminal behaviour order for man") == [(1, "current"), (1, "earlier")]


def test_the_order_that_was_broken_came_before() -> None:
    title = "Man jailed for breaching criminal behaviour order"
    assert orders("He was given a CBO in June which keeps him out of the town.", title) == [(1, "earlier")]
    assert orders("A man who was handed a CBO in June has been jailed.", title) == [(1, "earlier")]
    assert orders("He was sentenced to six weeks and given a new CBO.", title) == [(1, "current")]
    assert orders("He was also given a CBO.", "Man jailed after breach of bail") == [(1, "current")]


def test_an_order_by_its_letters_is_the_one_told_in_full() -> None:
    text = "A man has been served with a stalking protection order.\n\nPC Low said: “I am pleased that an SPO has been obtained.”"
    assert orders(text, "Stalking protection order for man") == [(1, "current")]
