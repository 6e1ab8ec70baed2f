"""Things named first and taken then, in the next sentence or in their own, and what "bikes" and "scooters" are."""

import pytest

from tests.transforms.marked import check

TOLD = [
    # where it stood, or before which something else was done
    "The thief left the van in a nearby street where it was <seizure item=vehicle quantity=1>recovered</seizure> by police.",
    "The vehicle was seen travelling towards Malby at around 11.15pm on Friday before being <seizure item=vehicle quantity=1>recovered</seizure> in Mill Road this morning.",
    "A stolen Audi was followed to Hill Road, where it was later <seizure item=vehicle quantity=1>seized</seizure>.",
    # not in the hands of police, not the vehicle, or not alone
    "The driver was trapped in his car before being recovered by firefighters.",
    "The van crashed into a ditch where it was recovered by the fire service.",
    "A thief took a bag from the van, but it was recovered later.",
    "He left a bike and a phone in a garden where it was recovered.",
    "Two cars were left in Mill Road, and it was seized by fear.",
    "The car was left in a street where it was not recovered.",
    # how many of those just named
    (
        "Motorists are asked to check their vehicles after <seizure item=vehicle quantity=5>five were seized</seizure>"
        " during an operation."
    ),
    # what nobody has found
    "Neither vehicle has been recovered.",
    "Neither bike was found, and the riders got away.",
    "Neither car was taxed and <seizure item=vehicle quantity=2>both were seized</seizure>.",
]

RIDDEN = [
    # scooters: electric where some are called so and no moped is told of
    "An electric scooter was stolen in Malby.\n\n<seizure item=e_scooter quantity=1>The scooter</seizure> was later recovered.",
    (
        "Officers seized <seizure item=e_scooter quantity=1>an e-scooter</seizure>.\n\n"
        "<seizure item=motorcycle quantity=2>A moped and a scooter</seizure> were also recovered."
    ),
    "A moped was stolen in Malby.\n\n<seizure item=motorcycle quantity=1>The scooter</seizure> was later recovered.",
    # bikes: with pedals where such are told of before any motorcycle
    (
        "Two pedal bikes were stolen in Malby.\n\n<seizure item=bicycle quantity=2>The bikes</seizure> have been recovered.\n\n"
        "Owners of motorbikes should lock them."
    ),
    (
        "Motorbikes are a nuisance in Malby.\n\n<seizure item=motorcycle quantity=2>Two bikes</seizure> were seized.\n\n"
        "Keep push bikes in a shed."
    ),
]

GOODS = [
    # money in drugs is no cash
    (
        "Officers stopped him and seized more than <seizure item=drug quantity=3000 unit=GBP>£3,000</seizure> in "
        "<seizure item=heroin quantity=none part=True>heroin</seizure> and <seizure item=cocaine quantity=none part=True>cocaine</seizure>."
    ),
    "Officers seized <seizure item=cash quantity=3000 unit=GBP>£3,000</seizure> in his flat.",
    # what is among fakes is one
    (
        "Officers seized <seizure item=counterfeit_goods quantity=500>500 counterfeit items</seizure>, including "
        "<seizure item=clothing quantity=none part=True>clothing</seizure>."
    ),
    (
        "Officers seized <seizure item=counterfeit_goods quantity=none>counterfeit goods</seizure> and "
        "<seizure item=vehicle quantity=1>a car</seizure>."
    ),
    "Officers recovered <seizure item=clothing quantity=2>two balaclavas</seizure> from the car.",
    "Two men in balaclavas were seen near the car.",
]

# What is said of a vehicle by the way, before it is taken; and what is not said of it.
BY_THE_WAY = [
    "<seizure item=vehicle quantity=1>A BMW</seizure> found to be running on bald tyres was seized.",
    "<seizure item=vehicle quantity=1>A van</seizure> parked in Mill Road was later recovered.",
    "<seizure item=vehicle quantity=1>A car</seizure> driven by a boy was seized.",
    "<seizure item=vehicle quantity=1>The car</seizure> involved has since been recovered in Malby.",
    "<seizure item=knife quantity=1>A knife</seizure> found to be hidden in the car was seized.",
    "<seizure item=cash quantity=none>Cash</seizure> from a car parked in Mill Road was seized.",
    "<seizure item=drug quantity=none>Drugs</seizure> found in a car driven by a boy were seized.",
    "A car parked in Mill Road was damaged and <seizure item=knife quantity=1>a knife</seizure> was recovered.",
    "When the car was followed by officers <seizure item=phone quantity=2>two phones</seizure> were recovered.",
    "A car seen in Mill Road was stopped and <seizure item=knife quantity=1>a knife</seizure> was seized.",
    "A car driven into a wall was damaged and <seizure item=phone quantity=1>a phone</seizure> was seized.",
]


@pytest.mark.parametrize("text", BY_THE_WAY)
def test_what_is_said_of_a_vehicle_by_the_way(text):
    check(text)


@pytest.mark.parametrize("text", TOLD)
def test_what_is_named_first_and_taken_then(text):
    check(text)


@pytest.mark.parametrize("text", RIDDEN)
def test_what_bikes_and_scooters_are(text):
    check(text)


@pytest.mark.parametrize("text", GOODS)
def test_what_money_and_fakes_are(text):
    check(text)
