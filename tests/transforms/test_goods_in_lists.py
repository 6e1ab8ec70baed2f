"""Goods within lists: what is said of them, what joins them, what of a list is a part, a search told before the find."""

import pytest

from tests.transforms.marked import check

LISTED = [
    # what is said of a thing, where nothing counts it
    "Officers seized <seizure item=phone quantity=1>a phone</seizure>, <seizure item=clothing quantity=none>camouflage clothing</seizure> and <seizure item=knife quantity=1>a knife</seizure>.",
    "<seizure item=firearm quantity=1>A musket gun</seizure>, distinctive <seizure item=jewellery quantity=none>jewellery</seizure> and <seizure item=cash quantity=none>cash</seizure> are among the items seized.",
    "Items including antique <seizure item=jewellery quantity=none>jewellery</seizure> were recovered by police.",
    # "as were", "also found were"
    "<seizure item=cannabis_plant quantity=40>Forty cannabis plants</seizure> were seized by officers, as was <seizure item=other quantity=none>equipment</seizure> used to grow them.",
    "Also found were <seizure item=other quantity=none>weighing scales</seizure> and <seizure item=cash quantity=none>a quantity of cash</seizure>.",
    # a set is one
    "Officers found <seizure item=other quantity=1>a set of scales</seizure>, <seizure item=phone quantity=2>two phones</seizure> and <seizure item=cash quantity=90>£90 in cash</seizure>.",
    # where was searched stands right before it
    "Officers <warrant quantity=1>searched the property</warrant> and found <seizure item=cannabis quantity=1>a bag of cannabis</seizure>.",
    "Officers forced the door and seized <seizure item=ammunition quantity=none>a box of ammunition</seizure>.",
    "Officers stopped the van and discovered <seizure item=machinery quantity=1>a set of tools</seizure> in the back.",
    # how long it is, in words
    "Officers found <seizure item=knife quantity=1>a five inch lock knife</seizure> in his pocket.",
    "<arrest quantity=1>A man was arrested</arrest> after he was caught carrying <seizure item=knife quantity=1>a six-inch hunting knife</seizure>.",
    # a long list behind a semicolon
    (
        "Police have seized <seizure item=firearm quantity=4>four firearms</seizure>; a Smith and Wesson, a Walther self-loading P22, a Brocock and a Ruger, "
        "together with <seizure item=ammunition quantity=none>a large quantity of ammunition</seizure>."
    ),
    "He was found in possession of items used in theft; <seizure item=machinery quantity=none>bolt croppers</seizure> and wire cutters.",
    # "related to" says of what it was
    "Officers seized <seizure item=vehicle quantity=1>a vehicle</seizure> & <seizure item=cash quantity=none>cash</seizure> related to drug supply.",
    "Officers saw him drop <seizure item=heroin quantity=1>a package of heroin</seizure>, which they recovered.",
    # where the seizures were made, between them and what they included
    "Seizures from the raid included <seizure item=machinery quantity=none>power tools</seizure> and <seizure item=cash quantity=none>cash</seizure>.",
    # uncounted, behind other words of finding
    "<arrest quantity=1>A man was arrested</arrest>. The search led officers to discover <seizure item=tobacco quantity=none>tobacco</seizure> and <seizure item=phone quantity=1>a phone</seizure>.",
    "<arrest quantity=1>A man was arrested</arrest>. Officers stopped a van and found <seizure item=other quantity=none>number plates</seizure> in the back.",
    "<arrest quantity=1>A man was arrested</arrest>. At his home police discovered <seizure item=clothing quantity=none>designer clothing</seizure>.",
    "Inside the bag were <seizure item=ammunition quantity=none>ammunition</seizure> and <seizure item=shotgun quantity=1>a shotgun</seizure>, police found.",
    "<arrest quantity=1>A man was arrested</arrest>. Border Force officers intercepted <seizure item=tobacco quantity=none>tobacco</seizure> at the port.",
    # a count before a mass noun, with the next noun behind it
    "Detectives seized <seizure item=ammunition quantity=50>50 rounds of ammunition</seizure> following searches in Marford.",
    "Officers seized <seizure item=ammunition quantity=50>50 rounds of ammunition</seizure> and <seizure item=other quantity=none>documents</seizure>.",
    # an operation saw a long list taken
    (
        "The operation saw <seizure item=crossbow quantity=1>a crossbow</seizure>, <seizure item=blunt_weapon quantity=1>a baseball bat</seizure>, "
        "<seizure item=phone quantity=2>two mobile phones</seizure> and <seizure item=heroin quantity=2>two bags of heroin</seizure> seized."
    ),
    # one drug, hyphenated
    "Officers seized <seizure item=crack_cocaine quantity=none>a quantity of crack-cocaine</seizure>.",
]
NOT_LISTED = [
    "Officers seized <seizure item=vehicle quantity=12>12 cars</seizure> and tackled illegal drugs, organised gangs and dangerous weapons.",
    "Officers seized <seizure item=drug quantity=none>drugs</seizure>, visited schools and spoke about violent weapons.",
    "Officers seized <seizure item=cash quantity=none>cash</seizure> and searched nearby vehicles.",
    "Thieves stole cash, expensive jewellery and antique weapons. <arrest quantity=1>A suspect was arrested</arrest>.",
    "<seizure item=vehicle quantity=1>A stolen car</seizure> was recovered; cash, expensive jewellery and antique weapons are still missing.",
    "Officers <warrant quantity=1>searched the property</warrant> and found a set of footprints.",
    "Police seized <seizure item=vehicle quantity=4>four cars</seizure>; two men from Luton and a woman were spoken to about drugs.",
    "The man ran off with a five inch lock knife, which has not been found.",
    "<arrest quantity=1>A man was arrested</arrest>. Officers found number plates on the van had been changed.",
    "<arrest quantity=1>A man was arrested</arrest>. Officers located him in a car on suspected cloned number plates.",
    "Officers seized <seizure item=knife quantity=2>two knives</seizure>, one with a nine inch blade.",
    "<arrest quantity=1>A man was arrested</arrest>. Officers found receipts for designer clothing.",
    "<arrest quantity=1>A man was arrested</arrest>. No knives, guns or drugs were found during the search.",
    "<arrest quantity=1>A man was arrested</arrest>. No firearm or ammunition was found at the address.",
    "<arrest quantity=1>A man was arrested</arrest>. Neither the knife nor the jewellery has been recovered.",
    "<arrest quantity=1>A man was arrested</arrest>. There was no answer, and <seizure item=drug quantity=none>drugs</seizure> were found inside.",
    "<arrest quantity=1>A man was arrested</arrest>. Officers seized <seizure item=cash quantity=none>cash</seizure> and issued two bike lights.",
    "<arrest quantity=1>A man was arrested</arrest>. The patrol saw a car stopped in the lane and <seizure item=drug quantity=none>drugs</seizure> were seized.",
    "A cash related offence was recorded after officers seized <seizure item=phone quantity=1>a phone</seizure>.",
]


@pytest.mark.parametrize("marked", LISTED)
def test_what_a_list_names_was_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOT_LISTED)
def test_what_stands_near_a_list_was_not(marked: str) -> None:
    check(marked)


SIDE_BY_SIDE = [
    # joined, though the one could count the other
    "Searches recovered <seizure item=firearm quantity=6 part=False>six guns</seizure> and <seizure item=imitation_firearm quantity=6 part=False>six imitation firearms</seizure>.",
    "Officers seized <seizure item=weapon quantity=9 part=False>nine weapons</seizure> as well as <seizure item=knife quantity=4 part=False>four knives</seizure>.",
    # each in its own street
    (
        "Officers found <seizure item=cannabis_plant quantity=27 part=False>27 cannabis plants</seizure> at an address in Elm Avenue.\n\n"
        "On Monday officers seized <seizure item=cannabis_plant quantity=8 part=False>eight plants</seizure> at a home in Mill Way."
    ),
    # told again as "the phones, cash and drugs"
    (
        "<seizure item=cannabis quantity=none>Cannabis</seizure>, <seizure item=phone quantity=none>phones</seizure> and <seizure item=cash quantity=none>cash</seizure> were seized after police stopped a car.\n\n"
        "Officers looked inside, which is when the phones, cash and drugs were discovered."
    ),
    # "further drugs" that are named at once
    (
        "Officers found <seizure item=ketamine quantity=none>ketamine</seizure> in a car.\n\nFurther drugs, namely <seizure item=heroin quantity=none>heroin</seizure> "
        "and <seizure item=cannabis quantity=none>cannabis</seizure>, were found at his home."
    ),
]
WITHIN = [
    # kinds after "including", a colon or a comma
    "Officers seized <seizure item=weapon quantity=9 part=False>nine weapons</seizure>, including <seizure item=knife quantity=4 part=True>four knives</seizure>.",
    "Officers seized <seizure item=weapon quantity=3 part=False>three weapons</seizure>, <seizure item=knife quantity=2 part=True>two knives</seizure> and <seizure item=machete quantity=1 part=True>a machete</seizure>.",
    # the rest of a total, told as more
    (
        "<seizure item=firearm quantity=5 part=False>Five firearms</seizure> - including <seizure item=rifle quantity=1 part=True>a rifle</seizure> - have been seized by detectives.\n\n"
        "Officers seized the rifle on Tuesday. A further <seizure item=firearm quantity=4 part=True>four firearms</seizure> were recovered yesterday."
    ),
    # one street, told twice
    (
        "Officers found more than <seizure item=cannabis_plant quantity=300 part=False>300 cannabis plants</seizure> in Elm Avenue.\n\n"
        "At the house in Elm Avenue officers seized <seizure item=cannabis_plant quantity=90 part=True>90 plants</seizure> in the loft."
    ),
]


@pytest.mark.parametrize("marked", SIDE_BY_SIDE)
def test_things_side_by_side_are_no_parts(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", WITHIN)
def test_what_a_count_holds_is_its_part(marked: str) -> None:
    check(marked)
