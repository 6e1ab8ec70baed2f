"""Which offence words name, and which a stage names as its own. All made up."""

import pytest

from tests.transforms.marked import check
from transforms.facts.offences import named_after, offence_in


@pytest.mark.parametrize(
    ("words", "offence"),
    [
        ("the production of drugs", "drug_production"),
        ("supplying drugs", "drug_supply"),
        ("conspiracy to supply Class A drugs", "drug_supply"),
        ("conspiracy to supply firearms", "firearm"),
        ("possession of offensive weapons", "weapon_possession"),
        ("possession of small amounts of cannabis", "drug_possession"),
        ("possessing prohibited weapons", "firearm"),
        ("conspiracy to rob", "robbery"),
        ("going equipped for theft", "theft"),
        ("going equipped", "burglary"),
        ("conspiracy to burgle homes", "burglary"),
        ("wilful fire-raising", "criminal_damage"),
        ("a series of car-thefts", "vehicle_theft"),
        ("driving under the influence of drink or drugs", "drink_drive"),
        ("assisting offenders", "other"),
        ("witness intimidation", "other"),
        ("impersonating a police officer", "other"),
        ("a pitch invasion", "public_order"),
        ("a cannabis warning", "drug_possession"),
        ("causing a fatal collision", "traffic_other"),
        ("conspiracy to defraud", "fraud"),
        ("racially aggravated common assault", "assault"),
        ("racially aggravated words", "public_order"),
        ("breaking into a house", "burglary"),
        ("conspiring to steal a motor vehicle", "vehicle_theft"),
        ("stabbing him to death", "murder"),
        ("a fatal stabbing", "murder"),
        ("threatening a person with a blade in a public place", "weapon_possession"),
        ("obstructing a constable", "other"),
        ("obstructing the highway", "public_order"),
        ("endangering an aircraft", "other"),
        ("hacking into a computer", "other"),
        ("a cyber-attack", "other"),
        ("hunting a wild mammal with dogs", "other"),
        ("trespassing in pursuit of game", "other"),
        ("fly-tipping", "other"),
        ("supplying counterfeit trainers", "other"),
        ("detected driving at 118mph", "traffic_other"),
        ("groomed two girls", "sexual"),
        ("a string of car break-ins", "theft"),
        ("stealing a BMW", "vehicle_theft"),
        ("theft of a motorhome", "vehicle_theft"),
        ("stealing from a shop", "theft"),
        ("driving while unfit through drugs", "drug_drive"),
        ("being over the prescribed limit for cannabis", "drug_drive"),
        ("failing a roadside drugs test", "drug_drive"),
        ("driving when above the legal drink drive limit", "drink_drive"),
        ("driving whilst under the influence of alcohol", "drink_drive"),
        ("driving a car dangerously", "traffic_other"),
        ("failing to comply with a red light", "traffic_other"),
        ("failing to comply with a community order", "breach"),
        ("breaching Covid-19 regulations", "other"),
        ("breaching the conditions of his bail", "breach"),
        ("assaulting a girl under 13 by touching", "sexual"),
        ("assaulting a woman by beating", "assault"),
        ("indecency with a child", "sexual"),
        ("battery", "assault"),
        ("racially aggravated intentional harassment", "public_order"),
        ("harassment of a neighbour", "stalking_harassment"),
        ("conspiracy to handle stolen goods", "theft"),
        ("taking a car without consent", "vehicle_theft"),
        ("vehicle interference", "vehicle_theft"),
        ("using threatening and abusive language", "public_order"),
        ("conspiracy to traffic people", "modern_slavery"),
        ("conspiring to sell cocaine", "drug_supply"),
        ("blackmail", "other"),
        ("making off without payment", "theft"),
        ("abstracting electricity", "theft"),
        ("driving otherwise than in accordance with a licence", "traffic_other"),
        ("membership of a proscribed organisation", "terrorism"),
        ("making people perform forced or compulsory labour", "modern_slavery"),
        ("causing an explosion", "other"),
        ("killing a cyclist in a collision", "traffic_other"),
        ("killed his passenger when the car crashed", "traffic_other"),
        ("killing a neighbour with a knife", "murder"),
        ("a breach of Covid-19 rules", "other"),
        ("coughed over officers and said he had Covid-19", "assault"),
        ("cruelty to a child", "other"),
        ("hindering the use of tools", "other"),
        ("letting a dog be dangerously out of control", "other"),
        ("an armed robber", "robbery"),
        ("a car thief", "vehicle_theft"),
        ("the supply of firearms and drugs", "firearm"),
        ("the supply of cocaine and firearms", "drug_supply"),
        ("having knife", "weapon_possession"),
        # no offence
        ("hounds that killed a fox", None),
        ("the Covid-19 pandemic", None),
        ("the band killed it", None),
        ("disqualified from driving for two years", None),
        ("a cough mixture", None),
        ("a battery pack", None),
        ("making off with a neighbour", None),
        ("an abstract painting of electricity", None),
        ("the traffic was heavy", None),
        ("the upper limit", None),
        ("under the influence of his brother", None),
        ("a car went at walking pace", None),
        ("the dogs barked at the fire", None),
        ("a production of Hamlet", None),
        ("supplies of water", None),
        ("the weapons inspector's report", None),
        ("robins in the garden", None),
        ("the fire was raised", None),
        ("a drink with friends", None),
        ("assisting the council", None),
        ("a collision of ideas", None),
        ("breaking into song", None),
        ("a witness came forward", None),
        ("a pitch for rent", None),
        ("a warning to cyclists", None),
        ("a steel vehicle", None),
        ("a blade of grass", None),
    ],
)
def test_the_offence_that_words_name(words: str, offence: str | None) -> None:
    assert offence_in(words) == offence


@pytest.mark.parametrize(
    ("words", "offence"),
    [
        (" on suspicion of driving a car when alcohol level above the limit", "drink_drive"),
        (" on suspicion of theft when the shop closed after a robbery", "theft"),
        (" on a court warrant", "breach"),
        (" on two outstanding warrants", "breach"),
        (" on an extradition warrant", None),
        (" on a European Arrest Warrant for fraud", "fraud"),
        (" on Friday after a warrant was served", None),
        (" shortly after the attack", None),
        (" shortly after an attack", "assault"),
        (" and he was also charged with possessing cannabis", None),
        (" on the road", None),
    ],
)
def test_the_offence_that_a_stage_names(words: str, offence: str | None) -> None:
    named = named_after(words)
    assert (named.first if named is not None else None) == offence


def test_what_somebody_is_reported_for_is_told_by_the_cue() -> None:
    check(
        "Officers raided the flats of drug dealers. <summons quantity=1 offence=drug_possession>A woman of 26 was reported for</summons>"
        " possession of cannabis."
    )


def test_a_line_of_a_list_is_a_case_of_its_own() -> None:
    check(
        "Officers had a busy week of burglary raids:\n\n- Ned Farrow, 18, of Hull, denies robbery and <bail quantity=1 offence=robbery>is bailed</bail>"
        " to appear.\n- <arrest quantity=2 offence=burglary>Two men were arrested</arrest> on Friday."
    )
