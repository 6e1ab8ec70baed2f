"""Goods told together: classes and the drugs they are, bags and what they weigh, worths of several, lists of stolen things."""

import pytest

from tests.transforms.marked import check

CLASSES = [
    "Officers seized a quantity of suspected class B drugs believed to be <seizure item=cannabis quantity=none>cannabis</seizure>, and <seizure item=cash quantity=none unit=GBP>cash</seizure>.",
    "Large amounts of Class A (<seizure item=cocaine quantity=none>cocaine</seizure>) and Class B (<seizure item=cannabis quantity=none>cannabis</seizure>) drugs were recovered by officers.",
    "Police seized <seizure item=other_drug quantity=4.1 unit=g>4.1 grams of monkey dust</seizure>, a class B drug.",
    "Officers seized <seizure item=class_a quantity=none>class A</seizure> <seizure item=class_c quantity=none>and C drugs</seizure>.",
    # named or a part below
    (
        "Police in Leith confirm the recovery of Class A drugs.\n\n"
        "A quantity of <seizure item=heroin quantity=none part=True>heroin</seizure> and <seizure item=crack_cocaine quantity=none part=True>crack cocaine</seizure> was recovered, with a combined <seizure item=drug quantity=12200 unit=GBP>value of £12,200</seizure>."
    ),
]
TOGETHER = [
    "Officers made a seizure of <seizure item=drug quantity=60000 unit=GBP qualifier=about>heroin and crack cocaine</seizure> worth an estimated £60,000.",
    "Following a search of the man a quantity of <seizure item=heroin quantity=none>heroin</seizure> and <seizure item=cocaine quantity=none>cocaine</seizure> was found.",
    # what a car held has a worth of its own
    (
        "In total, <seizure item=cannabis_plant quantity=55 unit=plants value_gbp=45000.0>55 cannabis plants</seizure> were seized, with a street value of £45,000.\n\n"
        "The officers found <seizure item=cannabis quantity=13 unit=items value_gbp=10000.0>13 large bags of cannabis</seizure> inside the car, with an estimated total street value of £10,000."
    ),
    # bags, and what they weigh
    (
        "Officers found <seizure item=cocaine quantity=1 unit=items part=True>a bag of cocaine</seizure> in the garage.\n\n"
        "In total, <seizure item=cocaine quantity=40 unit=g>40g of cocaine</seizure> was seized from the address."
    ),
    (
        "Officers found <seizure item=cocaine quantity=1 unit=items>a bag of cocaine</seizure> in the garage.\n\n"
        "At his mother's home <seizure item=cocaine quantity=40 unit=g>40g of cocaine</seizure> was seized."
    ),
    "Officers seized <seizure item=cocaine quantity=5000 unit=g>five 1kg packages of cocaine</seizure>.",
    (
        "Officers recovered <seizure item=cannabis_plant quantity=10 unit=plants part=True>ten cannabis plants</seizure> in Norton and <seizure item=cannabis_plant quantity=44 unit=plants part=True>44 plants</seizure> in Sutton.\n\n"
        "PC Bell said: “We seized <seizure item=cannabis_plant quantity=50 unit=plants qualifier=at_least>more than 50 cannabis plants</seizure>.”"
    ),
    (
        "Officers recovered <seizure item=cannabis_plant quantity=10 unit=plants>ten cannabis plants</seizure> in Norton and <seizure item=cannabis_plant quantity=44 unit=plants>44 plants</seizure> in Sutton.\n\n"
        "On Friday they seized <seizure item=cannabis_plant quantity=90 unit=plants qualifier=at_least>more than 90 cannabis plants</seizure> in a barn."
    ),
]
ONE_OR_TWO = [
    "<seizure item=vehicle quantity=1>A vehicle, a black Audi</seizure> A2, believed to have been involved has been recovered.",
    "Officers seized <seizure item=vehicle quantity=1>a car</seizure>, <seizure item=vehicle quantity=1>a van</seizure> and <seizure item=motorcycle quantity=1>a motorbike</seizure>.",
    "Officers found <seizure item=knife quantity=1>a kitchen knife</seizure> with a 13cm blade.",
    "Officers seized <seizure item=machete quantity=1>a machete</seizure> and <seizure item=axe quantity=1>hatchet</seizure> (pictured).",
    "Police seized <seizure item=drug quantity=none>drugs</seizure>, <seizure item=phone quantity=none>a number of mobile phones</seizure> and <seizure item=computer quantity=none>tablets</seizure>, and <seizure item=sword quantity=1>a sword</seizure>.",
    "His <seizure item=phone quantity=1>phone</seizure> was seized. <seizure item=computer quantity=2>Two other devices</seizure> were then seized.",
    # an older release below the update
    (
        "Officers are asking for witnesses.\n\n"
        "<seizure item=firearm quantity=1>A firearm</seizure> was recovered from the scene and is being examined.\n\n"
        "Earlier: police were called at noon.\n\n"
        "A firearm was recovered from the scene and will be sent away."
    ),
    "Officers found <seizure item=drug quantity=1 unit=items>a bag of white powder</seizure>, which was confirmed as phenacetin - a drug that dealers use to cut cocaine.",
    # stolen from a house
    "Burglars broke into a house in Mill Road.\n\nThe following items were taken:\n- A gold necklace\n- A pair of earrings\n- A gold bracelet",
    "The following items were taken off the streets:\n- <seizure item=machete quantity=1>A machete</seizure>\n- <seizure item=sword quantity=1>A sword</seizure>",
]


@pytest.mark.parametrize("sentence", [*CLASSES, *TOGETHER, *ONE_OR_TWO])
def test_told_together(sentence: str) -> None:
    check(sentence)
