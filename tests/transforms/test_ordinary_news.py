"""Releases that enforce nothing: what sounds like a fact in appeals, advice, portraits and alerts. All made up."""

from datetime import UTC, datetime

import pytest

from tests.transforms.marked import check
from transforms import ArticleText, extract

NOTHING = [
    "The crash was at noon. Police remain on scene while the car is recovered.",
    "The van slid on the grass and was removed by a vehicle recovery service.",
    "Firefighters made the shop safe: the fire service said the car was recovered at 3am.",
    "He was recalled to prison and once arrested he will serve the rest.",
    "There is £900 for information that leads to a man on the run being traced and arrested.",
    "The caller told his victims that a man had been arrested with their cards.",
    "He was admitted into private hospital with a fever.",
    "She later admitted the lie to her employer and left.",
    "Two passing motorists stopped to help the girl.",
    "The thieves fled empty handed in a black Audi.",
    "Overnight offender(s) gained access to a garage and took two mountain bikes.",
    "Six rare sheep were found on Monday with injuries.",
    "If the car is found to be uninsured it costs you points.",
    "Tips help, such as seizing a car with no insurance.",
    "Recovered bikes are usually sold at auction.",
    "Officers are tackling burglary, drug and knife crime after seizing jewels last year.",
    "It was a security alert. Police carried out a search of the premises with dogs.",
    "A man of 23 was interviewed voluntarily and remains under investigation.",
    # stolen, thrown, reported, hurt or washed away
    "A house was burgled. Stolen items include:\n- 1 laptop with a cracked screen\n- A gold watch",
    "Burglars came in at noon.\n\nThe following items were taken:\n- A pearl necklace\n- Two gold rings",
    "A burglary took place at a house in which keys were stolen and the car was taken off the drive.",
    "Officers were told of reports that three men carrying knives had come to Odham Road.",
    "Officers searched the street for a man following a report he had a knife on him.",
    "Officers went there, and when they left their car two pipe bombs were thrown.",
    "Several cars were recovered from flood water by police overnight.",
    "Officers attended and discovered an injured dog, which was taken to a vet.",
    "A fight between two dogs took place by the house.",
    "What was found at the house by officers was a tool rather than a knife.",
    "Police will tell you how to find out who the 11 dogs are.",
    # what police are for
    "Officers searched for those involved in knife, gun and drug crime and found nobody.",
    "The team is busy all year, making arrests and seizing drugs where it can.",
    "It is all about catching offenders and recovering stolen bikes.",
    "The amnesty aims to rid the county's streets of knives.",
    "Whether it is a rifle or an old pistol, we want them all to be handed in.",
    "It shows the benefit of seizing dogs.",
    # of tickets, prices and fears
    "The pensioner was told he had received a parking ticket.",
    "He shouted at the warden and asked why he was being given a ticket.",
    "In some cases the victim is charged an excessive amount of money.",
    "They are given a low wage as they are charged for food and rent by their masters.",
    "If he breaks it he faces being jailed.",
]
STILL = [
    "Officers seized <seizure item=vehicle>the car</seizure> after the crash.",
    "<vehicle_stop quantity=2>Two motorists were stopped</vehicle_stop> near Ely.",
    "<seizure item=imitation_firearm>A toy revolver</seizure> was seized.",
    "Ned Farrow, 33, <conviction quantity=1>admitted</conviction> to driving without due care at Hull Crown Court.",
    "Officers seized:\n- <seizure item=computer quantity=1>1 laptop</seizure>\n- <seizure item=knife quantity=2>2 knives</seizure>",
    "Officers attended the report and one of the drivers had <seizure item=vehicle quantity=1>his car</seizure> seized.",
    "The bag was thrown away and <seizure item=knife quantity=1>a knife</seizure> was found in it by officers.",
    "<seizure item=handgun quantity=1>A handgun</seizure> was recovered from the lake.",
    "The raid took place at noon and officers found <seizure item=cannabis_plant quantity=90>90 cannabis plants</seizure>.",
    "Officers seized <seizure item=knife quantity=none>knives</seizure> and <seizure item=other quantity=none>drug paraphernalia</seizure>.",
    "Officers made arrests and seized <seizure item=drug quantity=none>drugs</seizure> during the day.",
    "A driver was <fixed_penalty quantity=1>given a ticket</fixed_penalty> for speeding by officers.",
    "<charge quantity=1>Ned Farrow, 33, was charged</charge> for burglary.",
    "<warrant quantity=1>A search of the flat</warrant> followed the <arrest quantity=1>arrest of a man</arrest>.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_enforced(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", STILL)
def test_enforcement_told_in_like_words(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("Officer nominated for bravery award", "background"),
        ("Survivor tells her story in documentary", "background"),
        ("Have you seen Ned Farrow?", "background"),
        ("Police appeal to find wanted Ned Farrow", "background"),
        ("Wanted man Ned Farrow jailed", "current"),
        ("Charity shop thief jailed", "current"),
        ("Award-winning fraudster jailed", "current"),
    ],
)
def test_sentences_of_the_past_in_portraits_and_appeals(title: str, scope: str) -> None:
    text = "Ned Farrow, 33, was jailed for three years for burglary at Hull Crown Court."
    article = ArticleText("a", text, title, datetime(2024, 5, 1, tzinfo=UTC))
    assert {fact.scope for fact in extract(article).facts if fact.kind == "sentence"} == {scope}


def test_what_was_done_since_a_scheme_began_is_no_news() -> None:
    text = "The scheme helps banks. Since being introduced in October 2017, 70 calls were placed and 15 arrests made."
    article = ArticleText("a", text, "Banks stop fraud", datetime(2024, 5, 1, tzinfo=UTC))
    assert {fact.scope for fact in extract(article).facts} == {"background"}


@pytest.mark.parametrize(
    ("title", "text", "scope"),
    [
        (
            "Ned Farrow",
            "Ned Farrow has absconded from prison. He is serving a six-year sentence for burglary.",
            "background",
        ),
        (
            "Odham gang must pay back gains",
            "Ned Farrow must pay back £9,000.\n\nFarrow, who was jailed in May, is now serving six years for fraud.",
            "earlier",
        ),
        ("Prisoner given more time", "Ned Farrow, who is serving six years, was jailed for two more years.", "current"),
    ],
)
def test_a_term_that_somebody_serves_already_is_no_news(title: str, text: str, scope: str) -> None:
    article = ArticleText("a", text, title, datetime(2024, 5, 1, tzinfo=UTC))
    told = {fact.scope for fact in extract(article).facts if fact.kind == "sentence"}
    assert scope in told
    assert scope == "current" or "current" not in told


@pytest.mark.parametrize(
    ("title", "told", "scope"),
    [
        ("Man who broke order jailed", "Farrow was issued with a restraining order at Hull in May 2015.", "earlier"),
        ("Shoplifter jailed", "In June last year Farrow was given a Criminal Behaviour Order.", "earlier"),
        ("Beggar jailed", "Farrow had previously been handed a Criminal Behaviour Order by the court.", "earlier"),
        ("Beggar jailed", "Farrow was also handed a Criminal Behaviour Order by the court.", "current"),
        ("Stalker jailed", "He was given a restraining order for what he did to her in May 2015.", "current"),
        ("Criminal Behaviour Order for beggar", "In June Farrow was given a Criminal Behaviour Order.", "current"),
    ],
)
def test_an_order_made_before_it_was_broken_is_an_earlier_step(title: str, told: str, scope: str) -> None:
    text = f"Ned Farrow, 33, was jailed for two years at Hull Crown Court on Friday.\n\n{told}"
    article = ArticleText("a", text, title, datetime(2024, 8, 1, tzinfo=UTC))
    assert {fact.scope for fact in extract(article).facts if fact.kind == "order"} == {scope}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Ned Farrow is wanted after failing to appear at Hull Crown Court charged with theft.", "earlier"),
        ("A warrant has been issued for him after he was charged with theft.", "earlier"),
        ("Ned Farrow, who was wanted, has been arrested and charged with theft.", "current"),
    ],
)
def test_what_a_wanted_man_was_charged_with_before_is_an_earlier_step(text: str, scope: str) -> None:
    article = ArticleText(
        "a", f"Police appeal for help.\n\n{text}", "Wanted: Ned Farrow", datetime(2024, 5, 1, tzinfo=UTC)
    )
    assert {fact.scope for fact in extract(article).facts if fact.kind == "charge"} == {scope}
