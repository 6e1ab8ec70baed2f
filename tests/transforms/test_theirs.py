"""Releases that tell of no result of police: what was stolen and searched there is the offenders' doing."""

import pytest

from transforms import ArticleText, extract

THEIRS = [
    ("Appeal after burglary in Ely", "Police were told that a quantity of cash was taken from the house."),
    ("Appeal after burglary in Ely", "The men then carried out a search of the house and left."),
    ("Robbery at shop in Ely", "Officers attended the property, where several hundred pounds in cash was taken."),
    ("Robbery at shop in Ely", "They searched his home and left with about £300 in cash, found in a drawer."),
    ("Do you know about this theft?", "Four bikes were taken from the garage of a property in Ely."),
    ("Burglars pose as officers", "They said that they were police officers and searched the house."),
    ("Section 60 order in Ely", "It lets officers search those who may be carrying knives or other weapons."),
    ("Be safe this winter", "Do not carry large amounts of cash in your bag."),
    ("Shop workers thanked", "She took the decision to find a phone and call the police."),
    ("Man talks about theft", "A man has since come forward and admitted the theft. He has apologised to the shop."),
    ("Teenagers agree to repair roof", "Four teenagers, who admitted damaging a roof, have agreed to repair it."),
]
TAKEN = [
    ("Appeal after burglary in Ely", "A man was arrested and a quantity of cash was found in his car.", "seizure"),
    ("Appeal after burglary in Ely", "Officers have seized a car that may have been used.", "seizure"),
    ("Robbery at shop in Ely", "Officers carried out a search of a house in Ely. One man was arrested.", "warrant"),
    ("Bomb found in Ely", "A pipe bomb was found in Mill Street on Saturday.", "seizure"),
    ("Officers at work in Ely", "Officers searched a loft, where a knife was found.", "seizure"),
    (
        "Plants found in Ely",
        "There were 40 cannabis plants. Officers took them away and they were destroyed.",
        "seizure",
    ),
    ("Warehouse in Ely", "They uncovered 447 cannabis plants in one room.", "seizure"),
    ("Search in Ely", "Officers carried out a search of a house in Ely.", "warrant"),
    ("Knives handed in", "Forty knives were handed in at Ely police station.", "surrender"),
    ("Man talks about theft", "A man admitted the theft at Ely Magistrates' Court.", "conviction"),
    ("Teenagers to repair roof", "Four teenagers admitted two counts of criminal damage.", "conviction"),
]
# Told to be possible: of penalties and powers in general.
POSSIBLE = [
    "Penalties range from a caution to being charged and taken to court.",
    "Officers have powers to protect you if required, such as arresting the person who has hurt you.",
    "Every person who is arrested in Kent is taken to one of two custody suites.",
    "They face having their vehicles seized.",
    "This could involve a fine, points on a licence or even seizure of the vehicle.",
    "A call is one of the quickest ways of obtaining an injunction.",
]
DONE = [
    ("The ages of those arrested range from 16 to 40. Officers arrested six men.", "arrest"),
    ("Using powers under the Act, officers arrested a man.", "arrest"),
    ("Everyone is pleased. Two men were arrested in Ely.", "arrest"),
    ("Three drivers had their vehicles seized.", "seizure"),
    ("The search resulted in the seizure of two vehicles.", "seizure"),
    ("Magistrates granted an injunction against a man in Ely.", "order"),
]


def kinds(title: str, text: str) -> set[str]:
    return {fact.kind for fact in extract(ArticleText("a", text, title)).facts}


@pytest.mark.parametrize(("title", "text"), THEIRS)
def test_what_offenders_took_searched_and_said_is_no_fact(title: str, text: str) -> None:
    assert kinds(title, text) == set()


@pytest.mark.parametrize(("title", "text", "kind"), TAKEN)
def test_what_police_and_courts_did_is_one(title: str, text: str, kind: str) -> None:
    assert kind in kinds(title, text)


def test_what_was_left_out_is_told() -> None:
    text = "Officers attended the property, where £300 in cash was taken."
    article = ArticleText("a", text, "Robbery at shop in Ely")
    reasons = [one.reason for one in extract(article, explain=True).rejected]
    assert "named where no result of police is told" in reasons
    admitted = ArticleText("a", "A man has since come forward and admitted the theft.", "Man talks about theft")
    assert "admitted, but to no court" in [one.reason for one in extract(admitted, explain=True).rejected]


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_may_be_done_is_no_fact(text: str) -> None:
    assert kinds("Advice", text) == set()


@pytest.mark.parametrize(("text", "kind"), DONE)
def test_what_was_done_is_one(text: str, kind: str) -> None:
    assert kinds("Results", text) == {kind}
