"""Goods whose taking is said otherwise: by other verbs, adverbs and orders of words, with numbers behind them.

What a release says in other words has the same facts; of what was never found there are none. All made up.
"""

import pytest

from tests.transforms.marked import check, scopes

TAKEN = [
    # by whom
    "<seizure item=computer quantity=1>A laptop</seizure> was taken by police.",
    "<seizure item=computer quantity=1>A laptop</seizure> and <seizure item=phone quantity=2>two phones</seizure> were taken by officers.",
    "<seizure item=motorcycle quantity=1>A scrambler bike</seizure> was taken away by police.",
    "Officers took away <seizure item=drug quantity=none>drugs</seizure> and <seizure item=phone quantity=3>three phones</seizure>.",
    "He was seen to discard <seizure item=knife quantity=1>a knife</seizure>, which officers recovered.",
    "<seizure item=firearm quantity=1>A gun</seizure>, which police recovered during searches, was loaded.",
    "Searches were made during which officers seized <seizure item=cash quantity=3200>£3,200</seizure> and <seizure item=knife quantity=1>a knife</seizure>.",
    "The search turned up <seizure item=crossbow quantity=1>a crossbow</seizure>.",
    "A search for drugs led to the discovery of <seizure item=shotgun quantity=1>a shotgun</seizure>.",
    "<arrest quantity=1>The man</arrest> was arrested when he handed officers <seizure item=cannabis quantity=1>a bag of cannabis</seizure>.",
    # an adverb between
    "<seizure item=cocaine quantity=none>A quantity of cocaine</seizure> was subsequently found.",
    "A bag was dropped and was subsequently found to contain <seizure item=blunt_weapon quantity=1>a hammer</seizure>.",
    "He was stopped and was quickly found to be in possession of <seizure item=knife quantity=1>a knife</seizure>.",
    # what was taken stands behind
    "Uncovered in the raid were <seizure item=shotgun quantity=1>a sawn-off shotgun</seizure> and <seizure item=ammunition quantity=25>25 cartridges</seizure>.",
    "Located in the shed were <seizure item=machete quantity=2>two machetes</seizure>.",
    # the sum first of a list
    "Over <seizure item=cash quantity=2000>£2,000</seizure>, <seizure item=drug quantity=none>a quantity of white powder</seizure> and <seizure item=air_weapon quantity=1>an air rifle</seizure> were discovered by officers.",
    "A police dog sniffed out <seizure item=cash quantity=40000>£40,000</seizure> hidden in the wall.",
    # numbers in brackets behind
    "Officers found <seizure item=cannabis_plant quantity=45 unit=plants>cannabis plants (45)</seizure>, <seizure item=knife quantity=3>knives (3)</seizure> and <seizure item=cash quantity=450>cash (£450)</seizure>.",
    "Officers seized <seizure item=heroin quantity=20 unit=wraps>heroin wraps (20)</seizure> and <seizure item=phone quantity=7>phones (7)</seizure>.",
    # each of several
    "Officers seized <seizure item=cocaine quantity=2000 unit=g>two packages of cocaine, each weighing 1kg</seizure>.",
    "Officers seized <seizure item=heroin quantity=1500 unit=g>three blocks of heroin weighing 500g each</seizure>.",
    "Officers seized <seizure item=heroin quantity=900 unit=g>three blocks of heroin weighing 900g</seizure>.",
    "A holdall contained <seizure item=cocaine quantity=30000 unit=g>30 one kilogram blocks of cocaine</seizure>, police found.",
    "Officers found <seizure item=heroin quantity=1000 unit=g>two half-kilo bags of heroin</seizure> and <seizure item=cocaine quantity=1000 unit=g>a kilo block of cocaine</seizure>.",
    "Officers found <seizure item=cocaine quantity=4 unit=items>four blocks of cocaine</seizure>.",
    "Officers seized <seizure item=cocaine quantity=20000 unit=GBP>cocaine (£20,000)</seizure> and <seizure item=heroin quantity=9000 unit=GBP>heroin (£9,000)</seizure>.",
    # containers
    "<seizure item=cash quantity=none>A shoebox full of cash</seizure> was found in the wardrobe by officers.",
    # plants of cannabis
    "Officers found <seizure item=cannabis_plant quantity=200>200 plants of cannabis</seizure> in a loft.",
    "Officers recovered <seizure item=cannabis_plant quantity=60>60 plants of cannabis</seizure> and <seizure item=cannabis quantity=2000>2kg of cannabis</seizure>.",
    # some of several
    "Two separate searches were made and <seizure item=knife quantity=1>a knife</seizure> was seized.",
    "<seizure item=bicycle quantity=3>Three of the stolen bikes</seizure> were found and seized.",
    # handed in
    "A woman handed in <surrender item=handgun quantity=1>a pistol</surrender> that she found in the attic.",
    "A visitor handed in <surrender item=knife quantity=1>a knife</surrender> at the station.",
    # before and behind
    "As well as <seizure item=drug quantity=none>drugs</seizure>, police also recovered <seizure item=knife quantity=1>a knife</seizure>.",
    "As well as more than <seizure item=cash quantity=2000>£2,000 in cash</seizure>, officers found <seizure item=cannabis quantity=20>20 bags of cannabis</seizure>.",
    "Alongside the heroin, officers found <seizure item=phone quantity=1>a phone</seizure>.",
    "As well as <arrest quantity=12>12 arrests</arrest>, officers seized <seizure item=knife quantity=2>two knives</seizure>.",
    "As well as a man with a knife, officers found <seizure item=phone quantity=2>two phones</seizure>.",
    "<arrest quantity=1>A man</arrest> was arrested after <stop_search quantity=1>the car was searched</stop_search>. Under the seat lay <seizure item=machete quantity=1>a machete</seizure>.",
    # behind a colon, between semicolons, with "&"
    "Officers seized the following: <seizure item=handgun quantity=1>a loaded handgun</seizure>, <seizure item=knife quantity=1>a lock knife</seizure> and <seizure item=cannabis quantity=none>cannabis</seizure>.",
    "The team recovered the following: <seizure item=vehicle quantity=49>49 vehicles</seizure> and <seizure item=cash quantity=300>£300</seizure>.",
    "He was found in possession of <seizure item=blunt_weapon quantity=1>a baseball bat</seizure>; <seizure item=machete quantity=1>machete</seizure>; and <seizure item=knife quantity=2>two knives</seizure>.",
    "He was found in possession of <seizure item=blunt_weapon quantity=1>a baseball bat</seizure>, <seizure item=machete quantity=1>machete</seizure> & <seizure item=knife quantity=2>two knives</seizure>.",
    "Officers found <seizure item=drug quantity=none>various drugs</seizure>, <seizure item=phone quantity=none>mobile phones</seizure> & <seizure item=knife quantity=none>knives</seizure>.",
    "Officers seized shoes valued at £6,278 & <seizure item=stun_gun quantity=2>two stun guns</seizure>.",
    "Officers seized <seizure item=knife quantity=1>a knife</seizure> following a chase in which a car was damaged.",
    # among the goods told last
    "Officers seized <seizure item=weapon quantity=120>120 weapons</seizure>. They included <seizure item=knife quantity=40 part=True>40 knives</seizure> and <seizure item=sword quantity=9 part=True>nine swords</seizure>.",
    "<surrender item=knife quantity=120>120 blades</surrender> were handed in. Among them were <surrender item=sword quantity=9 part=True>nine swords</surrender>.",
    "Officers seized <seizure item=phone quantity=3>three phones</seizure>. They included messages about drugs.",
    # beside what was not found
    "Nothing was found in the search of the yard, but <seizure item=knife quantity=1>a knife</seizure> was discovered in a hedge.",
    # looked for, and something else found
    "Officers looking for a wanted man found <seizure item=knife quantity=2>two knives</seizure>.",
    "Officers were searching for drugs when they found <seizure item=handgun quantity=1>a handgun</seizure>.",
    "Inside his van were a total of <seizure item=phone quantity=3>three mobile phones</seizure>.",
]
NOT_TAKEN = [
    "The two laptops were never seized.",
    "The ring was stolen and two phones were never located.",
    "The weapon has not been traced.",
    "A laptop was taken by burglars.",
    "Two phones were taken by a man who fled when police came.",
    "The victims were taken by officers to a hospital.",
    "Police are looking for a black handbag containing £200 in cash.",
    "Detectives are trying to trace a bag containing two phones.",
    "Police found nothing in the search for the knife.",
    "Most of those caught speeding by police were in cars (344), vans (148) and on motorbikes (60).",
    "The van had been bought for £9,000 and the men then drove it to the coast.",
    "A knife was handed to him by a friend.",
    "Police appeal for help after things were stolen from a shop. These included two laptops and a phone.",
    "Cars were stolen in May, among them a BMW, which officers spotted in Hull.",
    "Needles were found in the tyres of two separate vans, which were safely removed by police.",
    "He stole a safe full of cash and police are looking for him.",
]


@pytest.mark.parametrize("marked", TAKEN)
def test_taking_said_otherwise(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("words", NOT_TAKEN)
def test_not_taken_however_it_is_said(words: str) -> None:
    check(words)


SCOPES = [
    ("Weapons and drugs confiscated after car stop", "current"),
    ("Dozens of knives confiscated by officers", "current"),
    ("£9,000 of tobacco confiscated in shop raids", "current"),
    ("Dealer has £170,000 confiscated", "earlier"),
    ("Criminal gains of fraudster confiscated", "earlier"),
    ("Confiscation order made in drugs case", "earlier"),
]


@pytest.mark.parametrize(("title", "scope"), SCOPES)
def test_what_officers_confiscate_is_no_courts_confiscation(title: str, scope: str) -> None:
    assert scopes(title, "Officers stopped a car in Hull and seized two knives.") == {scope}


@pytest.mark.parametrize("held", ["arrested", "held", "apprehended"])
def test_what_turned_up_beside_an_arrest(held: str) -> None:
    check(
        f"A local man was <arrest quantity=1>{held} on suspicion of handling stolen goods</arrest> after "
        "<seizure item=machinery quantity=1>a quad</seizure> turned up in his barn."
    )
