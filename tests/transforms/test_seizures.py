"""What was taken, in sentences made up for it, and as many in which nothing was."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # what stands behind the verb, or before it when it is passive
    "In the raid, <seizure item=heroin quantity=none>heroin</seizure>, <seizure item=crack_cocaine quantity=none>crack cocaine</seizure> and <seizure item=cannabis quantity=none>cannabis</seizure> were seized by police.",
    "A search was made and <seizure item=shotgun quantity=1>a shotgun</seizure>, <seizure item=rifle quantity=1>a rifle</seizure> and <seizure item=ammunition quantity=none>ammunition</seizure> were discovered.",
    "<warrant quantity=1>Officers searched the unit</warrant> under the Misuse of Drugs Act and discovered <seizure item=cannabis_plant quantity=80>80 cannabis plants</seizure>.",
    "When <arrest quantity=1>he was arrested</arrest> he was in possession of <seizure item=knuckle_duster quantity=1>a knuckle duster</seizure>.",
    "Officers seized <seizure item=class_a quantity=none>class A</seizure><seizure item=class_b quantity=none> and B drugs</seizure>.",
    "Police seized <seizure item=heroin quantity=5 unit=g>5g of heroin</seizure>, <seizure item=cannabis quantity=none>cannabis</seizure> and <seizure item=phone quantity=2>two phones</seizure>.",
    # inclusion ends where other goods are added
    "Officers seized items including <seizure item=machete quantity=1 part=False>a machete</seizure> and <seizure item=cash quantity=900>£900 in cash</seizure>.",
    "We seized <seizure item=weapon quantity=45>45 weapons</seizure>, including 32 swords and three machetes, as well as <seizure item=vehicle quantity=2 part=False>two cars</seizure>.",
    # worths
    "Police seized <seizure item=cannabis quantity=380000 unit=GBP>cannabis estimated to be worth in the region of £380,000</seizure>.",
    "Officers seized <seizure item=heroin quantity=700 unit=g value_gbp=25000>700g of heroin</seizure>. The drugs have an estimated street value of £25,000.",
    "Officers seized 700g of heroin and 300g of cocaine. <seizure item=drug quantity=55000 unit=GBP>The drugs have a combined value of £55,000</seizure>.",
    "Officers seized <seizure item=drug quantity=90000 unit=GBP>£90,000 worth of drugs</seizure>. They found two kilos of amphetamine and 300g of cocaine in a van.",
]
NOTHING = [
    "A screening arch at the station checks passengers for knives and drugs.",
    "<arrest quantity=1>He was arrested</arrest> for offences including possession of drugs and possessing an offensive weapon.",
    "<charge quantity=1>She was charged</charge> with possession of cocaine with intent to supply and possession of heroin.",
    "The team made 61 vehicle and person searches.",
    "Thieves took a necklace and two watches; the haul is worth £12,000.",
    "The stolen jewellery has an estimated value of £3,000.",
    "A car was searched on the ring road.",
    "The drugs trade is worth £9 million a year to the gangs.",
    "The drug is worth £40 a gram on the street.",
    "Police can seize cars from drivers without insurance.",
    "Found a knife? Tell your local team.",
    "Drugs such as heroin and crack cocaine ruin lives.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOTHING)
def test_not_taken(marked: str) -> None:
    check(marked)
