"""Searches of homes and of people in further words, and what only looks like them. All made up."""

import pytest

from tests.transforms.marked import check

HOMES = [
    # whose home it is, only police search, whatever else the sentence tells of crime
    "<arrest quantity=1>A man was arrested</arrest> and <warrant quantity=1>a search of his home</warrant> uncovered a letter from the victim.",
    "<warrant quantity=1>A search of Farrow's address</warrant>, in Mill Road, revealed files named after the victim.",
    "Bell claimed he was away, however during <warrant quantity=1>a search of his home</warrant> officers found nothing.",
    "On Friday <arrest quantity=2>two people were arrested</arrest> and taken into custody <warrant quantity=none>following warrants</warrant> served at premises in Odham.",
    "<warrant quantity=1>A search of the vehicle and a property</warrant> took place.",
    # one address
    "Enquiries led to <warrant quantity=3>planned search warrants at two properties in Odham and one in</warrant> Culver.",
    "Officers <warrant quantity=1>searched industrial premises in Mill Road under warrant</warrant>.",
    "That led to <warrant quantity=1>a drugs warrant at an address</warrant> in Mill Street.",
    "It <warrant quantity=1>follows a warrant in</warrant> Odham on the same day.",
    "Officers <warrant quantity=1>took part in a planned warrant this</warrant> morning in Odham.",
    "Officers <warrant quantity=1>performed a search warrant</warrant> at a property in Mill Road.",
    "The day also <warrant quantity=1>saw officers execute a search warrant</warrant> in Mill Close.",
    "Police <warrant quantity=1>worked with Trading Standards to carry out a warrant</warrant> at an address in Odham.",
    "Officers <warrant quantity=1>attended his home address to conduct a Section 18 search</warrant>.",
    "<warrant quantity=1>A search was then carried out at the 26-year-old's home</warrant> in Mill Drive.",
    "<warrant quantity=1>A search was immediately carried out at a flat</warrant> in Mill Close.",
    "Officers conducted <warrant quantity=1>an additional search at a nearby flat</warrant>.",
    "<warrant quantity=1>Upon later searching his home</warrant> address, they found nothing.",
    "Police <warrant quantity=1>continued to search his home</warrant> all day.",
    "Officers <warrant quantity=1>searched the 41-year-old's home</warrant>.",
    "Officers <warrant quantity=1>searched another property</warrant> nearby.",
    "The officers were hurt <warrant quantity=1>whilst executing a pre-planned warrant</warrant> at an address on Mill Road.",
    "They <warrant quantity=1>obtained a warrant to gain</warrant> entry and search the site.",
    "The enquiry resulted in <warrant quantity=1>a warrant being issued to search</warrant> the property.",
    "The images came to light following <warrant quantity=1>a search on his home</warrant> in Mill Road.",
    "<warrant quantity=1>One property in the Odham area was also searched</warrant>.",
    "<warrant quantity=1>A property connected to Bell was searched</warrant>.",
    "Bell <warrant quantity=1>had his home in Mill Way raided</warrant> under the Misuse of Drugs Act.",
    # the noun with its place, whatever stands between
    "Following <warrant quantity=1>searches of the property</warrant> and of those inside, officers left.",
    "Upon arriving, further <warrant quantity=1>searches were conducted at another unit</warrant>.",
    "A map was found after <warrant quantity=1>searches at his home</warrant> in Mill Road.",
    "<arrest quantity=1>Ned Farrow, 20, was arrested</arrest> following <warrant quantity=1>a search by police officers at her house</warrant>.",
    "A dog unit assisted with <warrant quantity=1>the search inside the property</warrant>.",
    "Police are <warrant quantity=1>continuing their search of a property</warrant> in Mill Road.",
    "A support unit was <warrant quantity=1>called in to search the premises</warrant>.",
    "As part of this, <warrant quantity=1>detectives are today (Tuesday 1 October) searching a property</warrant> in Mill Road.",
    "Officers <warrant quantity=1>searched industrial premises in Mill Road in the middle of the city, under warrant</warrant>.",
    "In the process of the visit and <warrant quantity=1>a search of the property</warrant> officers found nothing.",
    # raids, and doors forced where something was found
    "<arrest quantity=3>Three people were</arrest> <warrant quantity=1>arrested following a raid in Mill Court</warrant>.",
    "<arrest quantity=2>Two men were</arrest> <warrant quantity=1>arrested during a raid in April 2020 at an address</warrant> in Odham.",
    "It came to an end following <warrant quantity=1>a raid by detectives</warrant> from the Met.",
    "<charge quantity=1>Ned Farrow, 20, was charged</charge> with theft following <warrant quantity=none>raids by police</warrant> in Odham.",
    "Officers <warrant quantity=1>forced entry to a vacant unit in Mill Road where they found evidence of drugs</warrant> being dealt.",
    # another than the one told of
    "Officers <warrant quantity=1>executed a warrant</warrant> in Odham. <warrant quantity=1>A warrant was executed</warrant> at a second property too.",
    # several
    "It was made following <warrant quantity=7>seven planned searches</warrant> in Odham.",
    "Officers <warrant quantity=4>executed warrants at the home addresses of the four women</warrant>.",
    "Officers are <warrant quantity=20>searching 20 addresses</warrant> across Odham.",
    "A further <warrant quantity=3>search was conducted at all three addresses</warrant>.",
    "<arrest quantity=2>Two men were arrested</arrest> after the <warrant quantity=2>search of a car and two properties</warrant> on Tuesday.",
    "<warrant quantity=2>Two properties in Mill Street were subject to emergency warrants</warrant> on Wednesday.",
    # nobody counts them
    "Detectives from Organised Crime <warrant quantity=none>Branch searched properties in</warrant> Odham, Culver and Malby.",
    "Further <warrant quantity=none>searches took place at houses</warrant> in Odham.",
    "<warrant quantity=none>Searches have taken place at premises</warrant> in both Odham and Culver.",
    "Immediately <warrant quantity=none>after today's warrants</warrant>, partners came to see the neighbours.",
    "The charges followed <warrant quantity=none>warrants at addresses</warrant> in Odham.",
    "Following a subsequent <warrant quantity=none>search of addresses</warrant> in Odham, officers left.",
    "Officers also conducted <warrant quantity=none>Section 18 searches at their homes</warrant>.",
    "<warrant quantity=none>Proactive searches were carried out on Saturday at properties</warrant> in Odham.",
    "Officers conducted <warrant quantity=none>searches at various addresses</warrant>.",
    "<warrant quantity=none>A number of addresses in the area have also been searched</warrant>.",
    "The operation <warrant quantity=none>saw addresses searched</warrant> across Odham.",
    "<arrest quantity=2>Two men have been arrested</arrest> this morning <warrant quantity=none>as part of warrants</warrant> by the cyber team.",
    "Police <warrant quantity=none>worked jointly with the Met to execute warrants</warrant> yesterday in Odham.",
    # court's, thieves', planned, habitual, of land
    "Two men remain held after a warrant of further detention was obtained.",
    "Bell faces a count of criminal damage and two warrant offences.",
    "This is one that warrants a significant punishment.",
    "Burglars forced entry to a home in Mill Road, searched the property and removed jewellery.",
    "He forced open the back door and searched the property. Three men ram-raided a shop in Odham after four ram raids.",
    "The brothers raided four homes in Odham, taking goods. He forced his way into a flat and searched the address. They made 11 cash box raids.",
    "During visits to 30 metal sites officers searched for stolen metal.",
    "He continued to search the house. They made an untidy search of his home and stole a watch. Officers found an untidy search of the house had been made.",
    "There was a thorough search of the farmland surrounding his home.",
    "Eight from raids in Odham and eight at the station will appear.",
    "Officers executed an arrest warrant at an address in Odham.",
    "Searches at two sites at the hospital will begin on Monday.",
    "Officers had gone there looking to trace two individuals on fail-to-appear warrants.",
    "<arrest quantity=1>A man was arrested</arrest> on suspicion of robbery after the raid at the garden centre.",
    "Two men were seen and one was found after the raid at the garden centre.",
    "The offenders forced entry to the property and discovered cash. Officers forced entry to her home and found her ill.",
    "Search dogs of the Fire and Rescue Service carried out searches of the property after the blast.",
    "Burglars searched homes in Odham and Culver. A drone was used during two searches of the river for the missing man.",
    "Two men were seen after two separate searches in Odham.",
    "Residents should call police when they see anyone searching a property.",
    "Officers often assist with warrants at addresses. We continue to stop cars and carry out warrants at their homes.",
]
PEOPLE = [
    "That resulted in <stop_search quantity=16>16 people being stopped and searched</stop_search>.",
    "<stop_search quantity=22>Twenty-two lorries were searched</stop_search> by police throughout the day.",
    "A dog indicated <stop_search quantity=3>three separate people, all of whom were stopped and searched</stop_search>.",
    "It is about <stop_search quantity=2>two people who were stopped and searched</stop_search> last night.",
    "Officers could smell cannabis so <stop_search quantity=1>Bell was detained and searched</stop_search> under Section 23.",
    "<stop_search quantity=2>Two males were stopped by officers and searched</stop_search> under section 23.",
    "Officers <stop_search quantity=1>stopped and searched the 35-year-old</stop_search> in Mill Road.",
    "<stop_search quantity=1>A stop and search by officers has led to</stop_search> a man being banned.",
    "It follows <stop_search quantity=1>a stop and search carried out</stop_search> on Friday.",
    "<stop_search quantity=none>There were stop searches</stop_search> under the Misuse of Drugs Act.",
    "<arrest quantity=2>Two men were arrested</arrest> after officers <stop_search quantity=none>conducted a number of stop/searches</stop_search>.",
    "<stop_search quantity=none>A number of individuals were also stop searched</stop_search>.",
    "Patrols <stop_search quantity=none>stop searched a number of</stop_search> people.",
    "<stop_search quantity=none>Vehicles were stopped and searched</stop_search>.",
    "<stop_search quantity=1>The passenger was searched</stop_search> and had £700.",
    "<stop_search quantity=1>He was searched</stop_search> for drugs.",
    "The missing man was searched for by volunteers.",
    "A man was stopped by two men and searched before his phone was stolen.",
    "When searched at the police station, he had nothing.",
    "People can be stopped and searched under the order.",
    "Training covers the use of force, and carrying out stop and searches.",
]


VEHICLES = [
    "<vehicle_stop quantity=38>38 vehicles including trailers and caravans were stopped</vehicle_stop> and examined.",
    "Checks took place on <vehicle_stop quantity=25>25 vehicles, which were stopped</vehicle_stop> and checked.",
    "<vehicle_stop quantity=25>More than 25 speeding vehicles as well as a suspected drug driver were stopped</vehicle_stop>.",
    "Officers <vehicle_stop quantity=20>carried out 20 checks on vehicles</vehicle_stop>.",
    "<arrest quantity=2>Two people were arrested</arrest> and <vehicle_stop quantity=30>over 30 vehicles checked</vehicle_stop> during the operation.",
    "The operation saw <vehicle_stop quantity=none>a number of vehicles stopped and checked</vehicle_stop>.",
    "<vehicle_stop quantity=none>Vehicles were stopped and checked</vehicle_stop>.",
    "A number of vehicles stopped at the scene. A number of vehicles stopped to help.",
    "Vehicles were stopped by the fallen tree. The vehicles were stopped at the lights.",
    "Officers will carry out 20 checks on vehicles.",
]


@pytest.mark.parametrize("marked", VEHICLES)
def test_vehicles_stopped(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", HOMES)
def test_homes_searched(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", PEOPLE)
def test_people_searched(marked: str) -> None:
    check(marked)
