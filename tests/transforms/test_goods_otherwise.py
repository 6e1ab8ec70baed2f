"""Goods of which more is said than that they were taken: whose they are sought to be, of what they are many, what stands nearer."""

import pytest

from tests.transforms.marked import check

LONG = "Officers were on patrol in Malby all week. They spoke to many drivers. Residents had asked for it.\n\n"

OWNERS = [
    # what is looked for is the owner, and the goods were seized
    "Officers are trying to trace the owners of <seizure item=bicycle quantity=none>a number of bikes</seizure> which were seized in Malby.",
    "Police are appealing for information on <seizure item=machinery quantity=2>two quad bikes</seizure> that were recovered from a field in Malby.",
    "Officers are trying to trace the owner of a car which was stolen in Malby.",
    "Police are looking for a van that was seen near the shop.",
    # what a possessor did with it stands between the goods and the verb
    (
        "In custody <seizure item=jewellery quantity=1>a watch</seizure> that he was wearing was seized by officers.\n\n"
        "It had been stolen in Malby."
    ),
    "The <seizure item=knife quantity=1>knife</seizure> that Bell had carried was recovered by officers.",
    "The knife that Bell had carried was described by the court.",
    # what police were able to do
    "Police were able to recover <seizure item=bicycle quantity=1>the bike</seizure> soon after it had been taken from a rack.",
    "This led officers to recover <seizure item=vehicle quantity=1>the car</seizure> they had travelled in.",
    "She was able to recover from her injuries, and her car was repaired.",
    "<seizure item=vehicle quantity=1>A stolen motor home</seizure> was recovered by police in Malby.",
    # how fine they are
    "Officers seized <seizure item=jewellery quantity=none>high-end jewellery</seizure> and <seizure item=vehicle quantity=none>vintage cars</seizure>.",
    "Officers seized <seizure item=clothing quantity=none>training shoes</seizure> from the house.",
    # what lay there too
    (
        "Officers searched the car and found <seizure item=knife quantity=1>a knife</seizure>. There were also <seizure item=phone quantity=4>four phones</seizure> "
        "in the boot."
    ),
    "Officers spoke to the shop's owner. There were also four phones on the counter of his shop.",
    # more is only said of them
    "Police have powers, which enable them to seize vehicles and sound equipment.",
    "This is likely to involve seizing the scooter and reporting the rider.",
    "It has increased the number of stolen caravans that have been recovered.",
    "Officers recovered <seizure item=other quantity=none>a quantity of bulking agent</seizure>, which is commonly mixed with class A drugs.",
    (
        "Officers recovered <seizure item=knife quantity=1>a knife</seizure> and evidence of drug dealing, including "
        "<seizure item=cash quantity=none>cash</seizure> and <seizure item=other quantity=none>scales</seizure>."
    ),
    "Officers found evidence of drug dealing in messages about cocaine.",
    "Police seized <seizure item=vehicle quantity=1>a vehicle</seizure> and <seizure item=cash quantity=none>cash</seizure> related to money laundering.",
    "<seizure item=vehicle quantity=74>74 vehicles</seizure> were also believed to be stolen and seized from the roads.",
    "<seizure item=bicycle quantity=1>The suspected stolen yellow bike</seizure> was recovered by officers.",
    "<seizure item=bicycle quantity=none>Suspected stolen bikes</seizure> were recovered by officers.",
]


@pytest.mark.parametrize("marked", OWNERS)
def test_whose_they_are(marked: str) -> None:
    check(marked)


BY_CHANCE = [
    # two things of one case are no total of one each of others
    (
        f"{LONG}- <seizure item=motorcycle quantity=1 part=False>A moped</seizure> was seized in Ward Street\n"
        "- <seizure item=motorcycle quantity=1 part=False>A mini moto</seizure> was recovered from a wood\n"
        "- <seizure item=motorcycle quantity=2 part=False>Two motorbikes</seizure> were seized in the park"
    ),
    (
        f"{LONG}<seizure item=vehicle quantity=1 part=False>A Ford Transit</seizure> was recovered and <seizure item=vehicle quantity=1 "
        "part=False>a Honda</seizure> was recovered after being stolen.\n\nOn Sunday <seizure item=vehicle quantity=2 part=False>a Peugeot and a BMW</seizure> were seized."
    ),
    # what was taken also stands beside the figure
    (
        "Police seized <seizure item=vehicle quantity=7>seven cars</seizure> for having no insurance. <seizure item=vehicle quantity=1 "
        "part=False>A stolen minibus</seizure> was also recovered."
    ),
    (
        "Police seized <seizure item=vehicle quantity=7>seven cars</seizure> in Malby.\n\nOfficers were out all day.\n\nThey checked documents."
        "\n\n<seizure item=vehicle quantity=1 part=True>A car</seizure> was also seized in Ward Street."
    ),
    # as many of one kind as of the other
    (
        "They seized <seizure item=firearm quantity=6>six guns</seizure> and <seizure item=imitation_firearm quantity=6 part=False>six imitation "
        "firearms</seizure>."
    ),
    "They seized <seizure item=firearm quantity=6>six firearms</seizure>, including <seizure item=imitation_firearm quantity=6 part=True>six imitation firearms</seizure>.",
    # a car that its own paragraph brings up
    (
        f"{LONG}On Monday a vehicle was stopped in Ward Street. <seizure item=vehicle quantity=1>The vehicle</seizure> was seized.\n\nOn Friday "
        "a car was stopped in Noel Drive. <seizure item=vehicle quantity=1>The Jaguar</seizure> was seized."
    ),
    (
        f"{LONG}On Monday a vehicle was stopped in Ward Street. <seizure item=vehicle quantity=1>The vehicle</seizure> was seized.\n\nThe driver "
        "had no licence. The Jaguar was seized."
    ),
    # of another driver, and as much again
    (
        f"{LONG}<seizure item=vehicle quantity=1>His vehicle</seizure> was seized in Ward Street.\n\nAnother driver also had "
        "<seizure item=vehicle quantity=1>his vehicle</seizure> seized."
    ),
    (
        f"{LONG}<seizure item=vehicle quantity=1>His vehicle</seizure> was seized in Ward Street.\n\nThe driver was speeding when officers "
        "had his vehicle seized."
    ),
    (
        f"{LONG}A search of his car found <seizure item=cash quantity=3000>£3,000 in cash</seizure>.\n\nAt his house officers seized a further "
        "<seizure item=cash quantity=3000>£3,000 in cash</seizure>."
    ),
    (
        f"{LONG}A search of his car found <seizure item=cash quantity=3000>£3,000 in cash</seizure>.\n\nAt the station officers counted the "
        "£3,000 in cash that was seized."
    ),
]


@pytest.mark.parametrize("marked", BY_CHANCE)
def test_two_by_chance(marked: str) -> None:
    check(marked)


KINDS = [
    # which bikes they were
    "Two quad bikes were stolen in Malby. <seizure item=machinery quantity=1>One of the bikes</seizure> was later recovered by police.",
    (
        "Officers seized <seizure item=motorcycle quantity=4>four off-road motorbikes</seizure>.\n\nOn Friday they seized four bikes. "
        "<seizure item=motorcycle quantity=3 part=True>Three were seized</seizure> near the park."
    ),
    "Two pedal bikes were stolen in Malby. <seizure item=bicycle quantity=1>One of the bikes</seizure> was later recovered by police.",
    # vehicles counted without their name
    "As well as checking dozens of vehicles they <seizure item=vehicle quantity=3>seized three</seizure>.",
    (
        "<vehicle_stop quantity=5>Five vehicles were stopped</vehicle_stop>, with <seizure item=vehicle quantity=1>one of the vehicles</seizure> seized "
        "for having no insurance."
    ),
    "A Mitsubishi and a Nissan were spotted. Neither vehicle was taxed, and <seizure item=vehicle quantity=2>both were seized</seizure>.",
    "A car and a phone were brought to the station, and both were seized.",
    # a label that gives the reason
    "Results of the day:\n- <seizure item=vehicle quantity=4>Vehicles seized for no insurance: 4</seizure>\n- Drivers advised: 9",
    "Results of the day:\n- <seizure item=vehicle quantity=27>Vehicles seized due to being unroadworthy - 27</seizure>\n- Speeding - 30",
    "Results of the day:\n- <seizure item=vehicle quantity=none>Vehicles seized for no insurance</seizure>\n- Speeding - 30",
    # of those reported
    "<summons quantity=3>Three drivers were reported</summons> for speeding and <seizure item=vehicle quantity=3>their vehicles</seizure> were seized.",
    "Three drivers spoke to officers with their vehicles nearby.",
    # labels of traffic, where nothing says that it was taken
    "Drivers caught speeding:\nCars: 825\nMotorcycles: 3\nVans: 48",
    "Seized:\n<seizure item=vehicle quantity=8>Cars: 8</seizure>\n<seizure item=motorcycle quantity=3>Motorcycles: 3</seizure>",
    (
        "Many of the vehicles were searched by officers and <seizure item=vehicle quantity=10 qualifier=at_least>over 10 of them were</seizure> "
        "subsequently seized."
    ),
    # things in a car are none of its kinds
    (
        "Officers seized <seizure item=vehicle quantity=1>the vehicle</seizure> and items from inside including <seizure item=phone quantity=none "
        "part=False>mobile phones</seizure>."
    ),
    (
        "Officers seized <seizure item=vehicle quantity=12>12 vehicles</seizure>, including <seizure item=motorcycle quantity=3 part=True>three "
        "motorbikes</seizure>."
    ),
    # what seizures included
    "The raids led to significant seizures. This included <seizure item=cash quantity=20000 qualifier=about>cash totalling approximately £20,000</seizure>.",
    "Officers spoke to many drivers. This included those of cars from Malby.",
]


@pytest.mark.parametrize("marked", KINDS)
def test_which_and_how_many(marked: str) -> None:
    check(marked)


SUMS = [
    # a rounded lead, and the sum it rounds
    (
        "Officers seized more than £200,000 in cash in Malby on Monday.\n\nThey went on to speak to residents.\n\nIn all they seized more than "
        "<seizure item=cash quantity=218000 qualifier=at_least>£218,000 in cash</seizure>."
    ),
    "One seizure, of <seizure item=cash quantity=5000>£5,000</seizure>, was linked to a victim.",
    # the same figure, rounded, though the words of time stand by one
    (
        "In 2020 just under 4,000 drivers had their vehicles seized.\n\nPlease insure your car.\n\n"
        "Officers speak to many drivers.\n\nDuring 2020 <seizure item=vehicle quantity=3923>3,923 vehicles</seizure> were seized in all."
    ),
    # the worth of what stands nearer
    (
        "Officers seized <seizure item=cash quantity=900>£900 in cash</seizure>, <seizure item=other quantity=1 value_gbp=none>a passport</seizure> and "
        "football boots worth £850."
    ),
    "They seized <seizure item=vehicle quantity=4 value_gbp=none>four vehicles</seizure>, conducted checks of premises worth £150,000.",
    "Police recovered <seizure item=jewellery quantity=1 value_gbp=12000>a Rolex watch</seizure>, believed to be worth £12,000.",
    "Officers seized <seizure item=vehicle quantity=2 value_gbp=40000>two cars</seizure>, together worth £40,000.",
    # of property that a charge names
    (
        "Officers seized <seizure item=other_drug quantity=none>monkey dust</seizure> at a flat. Officers "
        "<charge quantity=1>charged a man</charge> with possession of criminal property to the value of £6,100."
    ),
    # money frozen, told once
    "<seizure item=cash quantity=15000>£15,000 of cash</seizure> was frozen by order of a court and <seizure item=animal quantity=4>four dogs</seizure> were seized.",
    "<seizure item=bank_funds quantity=15000>£15,000 in cash</seizure> was seized and frozen in a bank account.",
    (
        "Officers seized <seizure item=cash quantity=5000>£5,000 in cash</seizure> and <seizure item=bank_funds quantity=20000>£20,000 in bank accounts</seizure> "
        "was frozen."
    ),
    # counted behind its verb
    "Officers found cash in a cabinet. <seizure item=cash quantity=8823>The cash found totalled £8,823</seizure>.",
]


@pytest.mark.parametrize("marked", SUMS)
def test_sums(marked: str) -> None:
    check(marked)


AGAIN = (
    "A teenager has been <charge quantity=1>charged</charge> with assault in Malby.\n\n<seizure item=vehicle quantity=1>A car</seizure> was seized at the "
    "time, which police had followed.\n\nPrevious release | 8 September 2020\n\nPolice were called to Ward Street yesterday.\n\nNearby a car was "
    "seized at the time."
)


def test_an_older_release_tells_it_again() -> None:
    check(AGAIN)
