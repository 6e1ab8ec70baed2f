"""Which item words name, when several stand together: the head and what only describes it, and what is not the real thing."""

import pytest

from tests.transforms.marked import check

NAMED = [
    # a pedal bike is none with a motor, wherever motorbikes are told of
    "Officers seized <seizure item=bicycle quantity=2>two pedal bikes</seizure> and <seizure item=motorcycle quantity=1>a motorbike</seizure>.",
    "Officers seized <seizure item=motorcycle quantity=2>two bikes</seizure>. The motorbikes will be crushed.",
    # what stands behind a dash is no fake
    "Officers seized a fake beard - <seizure item=phone quantity=none>phones</seizure> and <seizure item=cash quantity=none>cash</seizure> too.",
    # not the real thing
    "Officers seized <seizure item=imitation_firearm quantity=2>a replica pistol and a blank firing revolver</seizure>.",
    "Officers recovered <seizure item=imitation_firearm quantity=1>an imitation Glock handgun</seizure> from a loft in Selby.",
    "Officers seized <seizure item=imitation_firearm quantity=4>four fake shotguns</seizure> and <seizure item=rifle quantity=1>a rifle</seizure>.",
    "Officers found a replica and <seizure item=firearm quantity=1>a gun</seizure> in the house.",
    "Officers seized <seizure item=chemical_spray quantity=2>two CS gas canisters</seizure>.",
    # the last of two is the thing
    "Police recovered <seizure item=ammunition quantity=36>36 revolver rounds</seizure> in Goole.",
    "Officers seized <seizure item=ammunition quantity=none>shotgun ammunition</seizure>.",
    "Officers seized <seizure item=motorcycle quantity=3>three Honda CBR motorbikes</seizure>.",
    "Officers seized <seizure item=motorcycle quantity=2>two KTM bikes</seizure>.",
    # it only describes another noun
    "Officers seized two bike lights and a phone charger from the suspect.",
    "Officers recovered a gun holster, a knife sheath and a tobacco pouch.",
    "Officers seized four lorry containers.",
    "Officers handed out and seized nothing: five vehicle defect notices were issued.",
    # of one item, side by side
    "Officers seized <seizure item=vehicle quantity=3>a BMW X5, an Audi A3 and a VW Golf</seizure>.",
    "Officers seized <seizure item=knife quantity=4>a dagger, a cleaver, a bayonet and a lock knife</seizure>.",
    "Officers seized <seizure item=vehicle quantity=1>a BMW</seizure>, <seizure item=knife quantity=1>a knife</seizure> and <seizure item=cash quantity=90>£90</seizure>.",
    # measures
    "A search revealed <seizure item=crack_cocaine quantity=10 unit=wraps>10 more wraps of crack cocaine</seizure>.",
    "Officers found <seizure item=heroin quantity=1 unit=wraps>a single wrap of heroin</seizure> in his pocket.",
    "Officers seized <seizure item=cannabis_plant quantity=70 unit=plants>70 cultivated stalks of cannabis</seizure>.",
    "Officers seized <seizure item=cocaine quantity=250 unit=g>around a quarter kilo of cocaine</seizure>.",
    "Officers seized <seizure item=heroin quantity=2500 unit=g>2½ kilos of heroin</seizure>.",
    "Officers seized <seizure item=cash quantity=31000 qualifier=at_least>cash in excess of £31,000</seizure>.",
    "Officers discovered three rooms full of <seizure item=cannabis_plant quantity=none>cannabis plants</seizure>.",
    # one figure for several: of what is named first
    "<seizure item=drug quantity=47000>More than £47,000 worth of drugs</seizure> and cash has been seized by officers in Ripon.",
    "Officers seized <seizure item=cash quantity=83000>cash to the tune of £83,000</seizure>.",
    "Officers recovered <seizure item=drug quantity=none>drugs</seizure> and <seizure item=cash quantity=none>cash</seizure> worth more than £4,100.",
    "Officers seized <seizure item=cannabis quantity=none>a quantity of cannabis</seizure>, <seizure item=cash quantity=none>money</seizure>, and <seizure item=phone quantity=none>phones</seizure>.",
    "Items such as <seizure item=machete quantity=none>machetes</seizure> and <seizure item=knife quantity=none>knives</seizure> were seized.",
    "Officers found <seizure item=class_b quantity=6 unit=items>six vacuum bags of the class B drug</seizure>.",
    # besides those named
    "Officers seized <seizure item=cannabis quantity=7000 unit=GBP>£7,000 worth of cannabis</seizure>, <seizure item=drug quantity=none>smaller quantities of other drugs</seizure> and <seizure item=cash quantity=none>cash</seizure>.",
    "Officers found <seizure item=heroin quantity=15>15 wraps of heroin</seizure> in the car. <warrant quantity=1>His home was searched</warrant> and <seizure item=class_a quantity=none>more class A drugs</seizure> were found.",
    "Officers seized <seizure item=heroin quantity=none>heroin</seizure> and drugs.",
    # what its article makes one
    "<seizure item=computer quantity=none>Several devices</seizure> were seized from the address.",
    "The team seized <seizure item=computer quantity=31>31 devices</seizure> on Tuesday.",
    "Officers seized <seizure item=phone quantity=none>a quantity of mobile phones</seizure> and <seizure item=computer quantity=none>tablets</seizure>.",
    "<seizure item=drug quantity=7000 unit=tablets>More than 7,000 tablets</seizure> were recovered from a house in Goole.",
    "Officers seized <seizure item=computer quantity=1>a tablet</seizure> and <seizure item=jewellery quantity=1>a watch</seizure>.",
    "<warrant quantity=1>A warrant was carried out</warrant> where <seizure item=other quantity=none>drug paraphernalia</seizure> and <seizure item=phone quantity=none>mobile phones</seizure> were seized.",
    # an uncounted whole and its kinds
    "Officers recovered <seizure item=weapon quantity=none>a number of weapons</seizure> including a machete and a stun gun.",
    "Officers recovered weapons including <seizure item=machete quantity=1>a machete</seizure> and <seizure item=stun_gun quantity=1>a stun gun</seizure>.",
    "Officers recovered <seizure item=weapon quantity=none>several weapons</seizure>, including three knives, as well as <seizure item=stun_gun quantity=1>a stun gun</seizure>.",
]
NOT_NAMED = [
    "Officers found that he owed a debt of honour, money and time.",
    "The police watch was told of what officers found.",
    "Incendiary devices are dangerous, officers found.",
    "Officers have recovered footage and believe a slingshot may have been used.",
    "Officers seized a crossbow bolt and a cycle helmet.",
    "Police recovered evidence of cycle lanes and car parts.",
]


@pytest.mark.parametrize("marked", NAMED)
def test_named(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOT_NAMED)
def test_only_described(marked: str) -> None:
    check(marked)
