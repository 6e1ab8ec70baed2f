"""Goods told without a figure: what is kept beside what is counted or named, and what is stolen and found again."""

import pytest

from tests.transforms.marked import check

TOLD = [
    # stolen and recovered in one breath
    "<seizure item=vehicle quantity=1>A van</seizure> was stolen in Marford and then recovered the following day by police.",
    "<seizure item=machinery quantity=2>Two quad bikes</seizure> were stolen but later recovered in woodland.",
    "<seizure item=bicycle quantity=1>A bicycle</seizure> which was stolen in Chesford was later recovered by officers.",
    "<seizure item=vehicle quantity=1>A second vehicle</seizure> which was also stolen has since been recovered near Norford.",
    "<seizure item=vehicle quantity=2>Two cars</seizure> were stolen from a drive in Elm Close and have since been recovered.",
    "<seizure item=jewellery quantity=none>Jewellery</seizure> was stolen in the burglary but has since been recovered by police.",
    # something else was found out before it was taken
    "<seizure item=vehicle quantity=1>The vehicle</seizure> was found to be uninsured and was seized.",
    "<seizure item=vehicle quantity=1>The car</seizure> was stopped in traffic a short time later and has since been seized by police.",
    "<seizure item=vehicle quantity=1>The van</seizure> was later found in Mill Lane, Marford, and has been recovered.",
    # stolen things in other words
    "<seizure item=stolen_property quantity=none>A quantity of property, that is suspected to have been stolen</seizure>, has been recovered.",
    "Officers recovered <seizure item=stolen_property quantity=none>a number of items they believe may be stolen</seizure>.",
    "Officers searched the van and found <seizure item=stolen_property quantity=6>six items suspected of being stolen</seizure>.",
    "Officers are looking for the owners of <seizure item=stolen_property quantity=none>a number of recovered items</seizure> after a burglary.",
    # money found, without a word that it was cash
    "<warrant quantity=1>Officers searched a flat</warrant>. Another <seizure item=cash quantity=480 unit=GBP>£480</seizure> was also found by the bed along with <seizure item=heroin quantity=none>a quantity of heroin</seizure>.",
    "In total <seizure item=cash quantity=21000 unit=GBP>£21,000</seizure> was located by officers during the search.",
    # added to what was taken, and spelt out behind it
    "<seizure item=cocaine quantity=none>Suspected cocaine</seizure> was seized, in addition to <seizure item=phone quantity=none>phones</seizure> and <seizure item=cash quantity=none>cash</seizure>.",
    "Officers found drugs (<seizure item=heroin quantity=none>heroin</seizure> and <seizure item=cocaine quantity=none>cocaine</seizure>) and <seizure item=cash quantity=none>cash</seizure>.",
    "Officers found Class A drugs – <seizure item=heroin quantity=none>heroin</seizure> and <seizure item=cocaine quantity=none>cocaine</seizure> – and <seizure item=cash quantity=none>cash</seizure>.",
    "Officers found <seizure item=cannabis quantity=500 unit=g>500g of cannabis</seizure> (a Class B drug).",
    # two things of one item, of which one is counted
    "They recovered <seizure item=jewellery quantity=1>a watch</seizure> and <seizure item=jewellery quantity=none>some jewellery</seizure>.",
    "Officers recovered <seizure item=other quantity=none>number plates</seizure> and <seizure item=other quantity=4>four catalytic converters</seizure>.",
    # besides what is named
    (
        "We have seized drugs and <seizure item=knife quantity=1>a knife</seizure> in Burford.\n\n<warrant quantity=1>A warrant was executed</warrant> in Orchard Road. "
        "Officers found <seizure item=cannabis quantity=none>some cannabis</seizure> and <seizure item=drug quantity=none>a quantity of other drugs</seizure>."
    ),
    "Officers found <seizure item=cannabis quantity=none>some cannabis</seizure> and <seizure item=drug quantity=none>a quantity of white powder</seizure>.",
    (
        "<arrest quantity=9>Nine people were arrested</arrest> this week.\n\n"
        "On Monday officers found <seizure item=imitation_firearm quantity=2>two imitation firearms</seizure> in a car in Luton.\n\n"
        "<warrant quantity=1>A warrant was executed</warrant> in Bedford, where <seizure item=weapon quantity=none>weapons</seizure> were found at the address."
    ),
    # things that are not counted
    "Officers seized <seizure item=other quantity=none>a mixing agent</seizure> and <seizure item=heroin quantity=20 unit=wraps>20 wraps of heroin</seizure>.",
    "Officers seized <seizure item=cash quantity=none>a large quantity of cash</seizure> and <seizure item=other quantity=none>extensive drug dealing paraphernalia</seizure>.",
    "<seizure item=computer quantity=none>Additional devices</seizure> were seized for examination.",
    "<surrender item=knife quantity=6>Six knives</surrender> were handed into police.",
]
NOT_TOLD = [
    "If it is stolen and recovered, the bike can be returned to you.",
    "Several cars were stolen, and have not been recovered.",
    "The car was stolen but was recovered by its owner.",
    "A lane was closed while the lorry was recovered after the collision in Mill Road.",
    "Both lanes were closed for the recovery of a van.",
    "The driver was taken out of the vehicle and later recovered.",
    "If you have been offered property you suspect is stolen, please call.",
    "Jewellery was among the items believed to be stolen.",
    "<seizure item=cannabis_plant quantity=170000 unit=GBP>A cannabis factory</seizure> worth up to a potential £170,000 was discovered.",
    "Officers seized <seizure item=heroin quantity=85 unit=wraps>85 wraps of heroin</seizure> and further analysis of his phone established who bought it.",
    "Officers search land where weapons and drugs may be stored.",
    "Officers found <seizure item=jewellery quantity=1>a diamond</seizure> and other jewellery.",
    (
        "<arrest quantity=2>Two men were arrested</arrest>.\n\nOfficers found <seizure item=knife quantity=1>a knife</seizure> and <seizure item=axe quantity=1>an axe</seizure> in the car.\n\n"
        "The weapons have been seized from the address."
    ),
]


@pytest.mark.parametrize("marked", TOLD)
def test_told(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOT_TOLD)
def test_not_told(marked: str) -> None:
    check(marked)
