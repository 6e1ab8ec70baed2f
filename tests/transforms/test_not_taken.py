"""Goods that stand beside words of taking: those that police took, and those that somebody only had, sold or drove."""

import pytest

from tests.transforms.marked import check

TAKEN = [
    "<seizure item=bicycle quantity=3>Three bikes</seizure> were stolen and later recovered.",
    "He was arrested and found to be in possession of <seizure item=knife quantity=1>a knife</seizure>.".replace(
        "He was arrested", "<arrest quantity=1>He was arrested</arrest>"
    ),
    (
        "Officers found him to be in possession of <seizure item=cash quantity=250>£250 cash</seizure> and "
        "<seizure item=phone quantity=2>two mobile phones</seizure>."
    ),
    "Two men were stopped in possession of <seizure item=heroin quantity=none>heroin</seizure>.",
    (
        "<stop_search quantity=2>Two men were searched</stop_search> in Luton. One was in possession of "
        "<seizure item=cash quantity=850>£850 in cash</seizure>."
    ),
    (
        "<seizure item=vehicle quantity=6>Six cars</seizure> <vehicle_stop quantity=6>stopped</vehicle_stop> in the street "
        "were seized."
    ),
    (
        "Two men were <arrest quantity=2>arrested</arrest> on suspicion of possession with intent to supply a class A drug, and "
        "<seizure item=cash quantity=10000>£10,000 cash</seizure> was seized."
    ),
    # worths
    (
        "A man had £38,000 of cocaine in his home.\n\nThe man lives in Luton.\n\nOfficers seized "
        "<seizure item=cocaine quantity=475.9 unit=g value_gbp=38000>a solid 475.9g brick of cocaine</seizure>."
    ),
    (
        "Officers seized <seizure item=heroin quantity=4960 unit=g value_gbp=496000>4.96kg of heroin</seizure> and "
        "<seizure item=crack_cocaine quantity=500 value_gbp=none>500g of crack cocaine</seizure>. The heroin alone could have "
        "been sold on the streets for £496,000."
    ),
    (
        "Officers seized <seizure item=cocaine quantity=2000 unit=g value_gbp=80000>2kg of cocaine</seizure>. The drugs could "
        "have been sold for £80,000."
    ),
    (
        "Officers found <seizure item=class_a quantity=none>class A drugs</seizure> in a car.\n\nOn Friday "
        "<seizure item=drug quantity=4640 unit=GBP>drugs worth £4,640</seizure> were seized at his home."
    ),
    # parts in brackets and behind a dash
    "Officers seized <seizure item=firearm quantity=3>three firearms</seizure> (a handgun, a shotgun and a rifle).",
    "Results:\n• <seizure item=weapon quantity=9>9 weapons</seizure> - machetes, knives and an air rifle recovered".replace(
        "Results", "Officers seized"
    ),
    (
        "Officers seized <seizure item=firearm quantity=3>three firearms</seizure> as well as "
        "<seizure item=knife quantity=2>two knives</seizure>."
    ),
]
TAKEN.append("Officers found <seizure item=heroin quantity=1 unit=wraps>a wrap of heroin</seizure> in the car.")
TAKEN += [
    # what a search is for, found
    "Officers found <seizure item=drug quantity=none>drugs</seizure>, <seizure item=cash quantity=none>cash</seizure> and <seizure item=other quantity=none>other drug paraphernalia</seizure>.",
    "Officers discovered <seizure item=cannabis_plant quantity=40>40 cannabis plants</seizure> and <seizure item=other quantity=none>growing equipment</seizure>.",
    # "the knife", found; money in other words, and counted behind
    "Officers stopped him and <seizure item=knife quantity=1>the hunting knife</seizure> was located in his waistband.",
    "During the searches <seizure item=cash quantity=none>cash</seizure>, <seizure item=phone quantity=none>mobile phones</seizure> and <seizure item=clothing quantity=none>clothing</seizure> were seized.",
    "Class A drugs were seized alongside <seizure item=cash quantity=none>cash</seizure>.".replace(
        "Class A drugs", "<seizure item=class_a quantity=none>Class A drugs</seizure>"
    ),
    "During the checks <seizure item=cash quantity=none>hundreds of pounds in cash</seizure> was seized.",
    "Officers searched him and found <seizure item=cash quantity=500 qualifier=at_least>a quantity of bank notes, later counted to be over £500</seizure>.",
    "A baton was seized along with <seizure item=cash quantity=7000 qualifier=about>a large quantity of cash, estimated at around £7,000</seizure>.".replace(
        "A baton", "<seizure item=blunt_weapon quantity=1>A baton</seizure>"
    ),
    # one thing of which the drug is only said
    "Officers found and seized <seizure item=class_b quantity=none>class B drugs</seizure> and <seizure item=other quantity=none>other drug-related paraphernalia</seizure>.",
    "<seizure item=other quantity=none>Drugs mixing agents</seizure> and <seizure item=tobacco quantity=5000>5,000 cigarettes</seizure> were recovered.",
    "Officers stopped the car and <seizure item=other quantity=1>a cocaine press</seizure> was seized.",
    # verbs of seizing and of carrying that tell of a day
    "The team took <seizure item=weapon quantity=45>45 weapons</seizure> off our streets last week.",
    "Officers seized <seizure item=drug quantity=none>drugs</seizure> and will continue to patrol the estate.",
    "Eight people were found to be carrying <seizure item=cannabis quantity=none>cannabis</seizure> by officers.",
    # what came into the bins, and what officers found beside them
    "A total of <surrender item=knife quantity=370>370 knives</surrender> were recorded in the knife surrender bins.",
    (
        "The knife amnesty ended on Sunday. It was a success. In sweeps of the park officers found "
        "<seizure item=machete quantity=1>a machete</seizure>."
    ),
    "He had a black bin liner, which officers found to contain <seizure item=cannabis quantity=none>a large amount of cannabis</seizure>.",
    (
        "Weapons handed in during the surrender period were:\n\n<surrender item=shotgun quantity=20>Shotguns</surrender>\n\n20\n\n"
        "<surrender item=rifle quantity=6>Rifles</surrender>\n\n6\n\nThank you."
    ),
]
TAKEN += [
    "He was stopped by officers and found to be carrying <seizure item=knife quantity=1>a kitchen knife</seizure>.",
    "Officers stopped him and found him carrying <seizure item=machete quantity=1>a machete</seizure>.",
    (
        "Two men were found to be carrying <seizure item=knife quantity=none>knives</seizure> and were <arrest"
        " quantity=2>arrested</arrest>."
    ),
    (
        "<arrest quantity=1>The driver was arrested</arrest> after <seizure item=cannabis quantity=none>cannabis</seizure> was"
        " found in the car."
    ),
    "<seizure item=machinery quantity=1>A tractor</seizure> stolen from a farm was recovered.",
]
NOT_TAKEN = [
    "The campaign aims to remove 100,000 knives from the streets.",
    "The charity hopes to take 100,000 knives off the streets.",
    # found, discovered and recovered of something else
    "The team has found new homes for all 19 dogs.",
    "Police discovered the pair had used the card to buy food, heroin and alcohol.",
    "Officers discovered two cannabis tents with ventilation.",
    "Officers recovered data which placed his Skoda at the scene.",
    "Results:\n\n- <summons quantity=18>18 cars reported for motoring offences</summons>.",
    # something else was done to what stands first
    "Three bikes were stolen but <seizure item=phone quantity=2>two phones</seizure> were recovered by officers.",
    "Two laptops were damaged and <seizure item=blunt_weapon quantity=1>a hammer</seizure> was seized.",
    "Police attended. Cash was on the table and knives are often used by gangs.",
    "Anyone found to be carrying a knife will be dealt with, and officers seized nothing.",
    "If you're found carrying a knife you can be arrested.",
    "Officers saw a man carrying a knife before he ran off.",
    "A car stolen in Hull was found abandoned and in flames.",
    "Two men are due to be arrested.",
    "Officers found documents, speakers and a number of passports of the family in the flat.",
    "Officers at the fair found that the equipment was safe.",
    "Officers stopped the car and found that the weapon had been used before.",
    "The cash was told of before and the seized money is a different matter.",
    # what stands before another noun
    "Two cannabis farmers were found by police hiding in the loft.",
    "The pair left two cigarette butts, officers found.",
    "Officers found two men with injuries consistent with a shotgun discharge.",
    "Following a press appeal for information officers recovered nothing.",
    # what police are for
    "Stop checks are important when it comes to taking dangerous people and weapons off our streets.",
    "We use many tactics to take drugs and knives off the streets.",
    "We are regularly seizing drugs and criminal cash across the county.",
    "Our search dogs are able to find drugs, firearms and cash.",
    "We were satisfied that no further explosive devices were there, and the recovery ended.",
    # feared, believed, said of anybody
    "The power lets officers search anyone without needing to suspect that they might be carrying weapons.",
    "Officers were called to a disturbance involving groups carrying weapons.",
    "The warrant was granted after police received intelligence to suggest a firearm was kept in the house.",
    "He told police he was in possession of a firearm and ran.",
    "Police were called following concerns for a man in possession of a knife.",
    "He had taken the bag believing it contained drugs when officers found him.",
    # what victims had
    "The bag contained a purse, as well as cash and a bank card.",
    "Cash, a watch and a bag were subsequently taken.",
    "The items stolen included handbags containing cash, cigarettes and trainers.",
    "He would use a spade found at the house to get in and steal cash and jewellery.",
    "The e-scooter you ride could also be seized.",
    # what may yet be handed in
    "You can hand in any unwanted firearms and ammunition at five stations.",
    "A firearms surrender is to be held for people to hand in unlawful firearms.",
    "The surrender gives a chance to dispose of ammunition safely.",
]
NOT_TAKEN += [
    "It is believed he was in possession of a knife.",
    "One of the suspects was in possession of a knife.",
    "Being in possession of a knife in a public place is against the law, and officers will search for them.",
    "There is no excuse for people to be out in public in possession of a knife.",
    "<charge quantity=1>He is charged</charge> with being in possession of an axe.",
    "The order bans him from:\n- Being in possession of a catapult",
    "It was reported to police that a man in possession of a machete had entered the store.",
    "Police say that anyone caught in possession of a machete is taking risks, as those in possession of a knife are.",
    "The operation resulted in <vehicle_stop quantity=270>270 vehicles being stopped</vehicle_stop> by officers who found no weapons.",
    "The operation resulted in 270 vehicles being checked, and seven warnings.",
    "Officers found that in two years he had moved £35m worth of drugs into the market.",
    "The constabulary held four knife amnesties and found them useful.",
    "Police found three drugs offenders hiding in a house.",
    "Officers recovered evidence at a car meet.",
    "The seized vehicles will go to the crusher.",
    "Detectives await the analysis of the recovered BMW.",
]


@pytest.mark.parametrize("marked", TAKEN)
def test_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOT_TAKEN)
def test_not_taken(marked: str) -> None:
    check(marked)


def test_what_outdoes_the_lead_is_of_elsewhere() -> None:
    check(
        "Officers on Merseyside seized <seizure item=cash quantity=2000000>£2m in cash</seizure>, "
        "<seizure item=class_a quantity=25000>25kg of Class A drugs</seizure> and "
        "<seizure item=firearm quantity=3>three firearms</seizure>.\n\nThey worked for months.\n\nMany thanks are due."
        "\n\nThe head of the region said that £3.6m in cash has been recovered with 54kg of Class A drugs and 10 firearms."
    )
