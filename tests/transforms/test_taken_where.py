"""Where in a sentence what was taken stands, worths of farms and of lists, and what a bin, a thief or a crash explains."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # of what has no item of its own: scales and devices are what a search is for
    "The pair were searched by officers and <seizure item=other quantity=none>scales</seizure> and <seizure item=phone quantity=none>phones</seizure> were found.",
    "A number of <seizure item=other quantity=none>digital devices</seizure> were found by officers at a flat.",
    # said of the rider, not of what he rode
    "The boy, who was riding an electric bike at the time, was found carrying <seizure item=knife quantity=1>a large knife</seizure>.",
    "Police stopped a moped. The rider of the moped was found in possession of <seizure item=cannabis quantity=none>cannabis</seizure>.",
    # adverbs beside the verb
    "Officers had seen the van before. <seizure item=vehicle quantity=1>The van</seizure> was therefore seized.",
    "<seizure item=vehicle quantity=1>The van</seizure> was ultimately recovered by police.",
    # where the words of what was taken begin
    "The day saw <seizure item=motorcycle quantity=11>11 motorcycles</seizure> seized.",
    "It has led to <seizure item=weapon quantity=none>weapons</seizure> and <seizure item=cash quantity=none>cash</seizure> being seized.",
    (
        "A check was carried out - whereby a quantity of <seizure item=class_a quantity=none>Class A drugs</seizure>, "
        "<seizure item=other quantity=none>scales</seizure> and <seizure item=cash quantity=none>cash</seizure> were located by police."
    ),
    (
        "The girl was stopped, having been searched with a quantity of <seizure item=class_a quantity=none>Class A drugs</seizure> "
        "and <seizure item=cash quantity=none>cash</seizure> found on her."
    ),
    "<seizure item=phone quantity=1>A phone</seizure> seized from him held messages about drugs and <seizure item=cash quantity=975>£975 in cash</seizure> was found.",
    # a full stop of a figure or of "approx." ends no clause
    "In all <seizure item=heroin quantity=28200 value_gbp=2800000>28.2kg of heroin</seizure> (worth an estimated £2.8million) was seized from a van.",
    "<seizure item=class_a quantity=3000 unit=GBP>Class A drugs worth approx. £3,000</seizure> and <seizure item=phone quantity=none>phones</seizure> were seized by officers.",
    # two verbs, a verb between its nouns, what is added behind the circumstances
    "<seizure item=cannabis quantity=none>Cannabis</seizure> and <seizure item=other quantity=none>scales</seizure> were dismantled and seized by officers.",
    "There have been <arrest quantity=133>133 arrests</arrest>, <seizure item=vehicle quantity=120>120 vehicles</seizure> seized and 51 wallets returned.",
    "<seizure item=drug quantity=3680 unit=GBP>The drugs seized had a street value of £3,680</seizure>.",
    "Items seized included <seizure item=machete quantity=2>two machetes</seizure> and <seizure item=axe quantity=1>an axe</seizure>.",
    "Seized during the week: <seizure item=knife quantity=14>14 knives</seizure>, <seizure item=sword quantity=3>3 swords</seizure> and <seizure item=axe quantity=1>an axe</seizure>.",
    "Officers seized <seizure item=drug quantity=none>a large amount of drugs</seizure> during the visit, as well as <seizure item=cash quantity=none>cash</seizure> and <seizure item=phone quantity=none>phones</seizure>.",
    "<seizure item=cash quantity=2000>Around £2,000 in cash</seizure> was seized and <seizure item=cannabis quantity=none>a small amount of cannabis</seizure>.",
    "The searches have resulted in both <seizure item=knife quantity=none>knives</seizure> and <seizure item=drug quantity=none>drugs</seizure> being seized.",
    "<seizure item=clothing quantity=none>Clothes</seizure> and <seizure item=jewellery quantity=none>watches</seizure> which are believed to be stolen were seized from him.",
    "Twelve riders had been spoken to and the team have seized <seizure item=motorcycle quantity=none>a number of motorbikes</seizure>.",
    "<seizure item=drug quantity=none>Drugs</seizure> were seized, as were <seizure item=knife quantity=none>a number of knives</seizure>.",
    # what was in something, or on somebody
    "Officers opened the bag, which was found to contain <seizure item=handgun quantity=2>two pistols</seizure> and <seizure item=ammunition quantity=none>a quantity of ammunition</seizure>.",
    "Officers went on to find <seizure item=cocaine quantity=1000>one kilogram of cocaine</seizure>.",
    "Police said he was found in possession with <seizure item=cannabis quantity=none>a small amount of cannabis</seizure>.",
    "Officers searched the man. He had <seizure item=cash quantity=475>£475</seizure> on him.",
    "Concealed under the seats was <seizure item=cash quantity=40000>£40,000 in cash</seizure>.",
    "Our dogs sniffed out <seizure item=firearm quantity=2>two firearms</seizure> at the festival.",
    "Officers took possession of <seizure item=vehicle quantity=1>a BMW</seizure> and <seizure item=machinery quantity=2>two quad bikes</seizure>.",
    "<seizure item=vape quantity=1200>More than 1,200 illegal vapes</seizure> were removed from sale.",
    # counts that stand further left
    "<seizure item=vehicle quantity=2>Both vehicles</seizure> were recovered by officers later that day.",
    "<seizure item=vehicle quantity=18>Eighteen people had their vehicles</seizure> seized for having no insurance.",
    "<seizure item=vehicle quantity=12>Number of vehicles seized: 12</seizure>",
    "Drugs recovered - <seizure item=cocaine quantity=42>42g cocaine</seizure>, <seizure item=heroin quantity=11>11g heroin</seizure>",
    "Officers seized <seizure item=drug quantity=56 unit=wraps>56 individually wrapped deals of heroin and crack cocaine</seizure>.",
    # one thing named twice over
    "<seizure item=machinery quantity=2>The two Honda quad bikes</seizure> were recovered by officers.",
    "Officers seized <seizure item=motorcycle quantity=2>two scrambler bikes</seizure>.",
    "<seizure item=cocaine quantity=90 unit=g>Around 90 grams of a white powder, thought to be cocaine</seizure>, were found by officers.",
    "<seizure item=drug quantity=none>A white powder</seizure> was seized.",
    # money that is no cash, and cash that the lexicon has not
    "<seizure item=cannabis quantity=500000 unit=GBP>Half a million pounds' worth of cannabis</seizure> was seized.",
    "Officers seized <seizure item=cannabis quantity=66000 unit=GBP>£66,000 pounds worth of cannabis</seizure>.",
    "Searches led to the seizure of <seizure item=cannabis quantity=230000 unit=GBP>approximately £230,000 of herbal cannabis</seizure>.",
    "<seizure item=cash quantity=none>A large sum of money</seizure> was recovered from the loft.",
    # worths of farms, and behind a list
    "Officers have located <seizure item=cannabis_plant quantity=160000 unit=GBP>a cannabis farm worth around £160,000</seizure>.",
    "<seizure item=cannabis_plant quantity=90000 unit=GBP>A £90,000 cannabis grow</seizure> was found by officers in Leek.",
    "Officers have uncovered a cannabis factory in Leek worth £850,000.\n\nThey found <seizure item=cannabis_plant quantity=1000 value_gbp=850000>1,000 plants</seizure> in six rooms.",
    "Officers found <seizure item=cannabis_plant quantity=160 value_gbp=134000>160 cannabis plants</seizure> in a house. The factory was worth up to an estimated £134,000.",
    "A grow of <seizure item=cannabis_plant quantity=350 value_gbp=185000>350 cannabis plants</seizure> and <seizure item=other quantity=none>growing equipment</seizure> was discovered by officers, with a street value of around £185K.",
    "Police have seized <seizure item=cannabis_plant quantity=50000 unit=GBP>plants with an estimated value of £50,000</seizure> from a cannabis farm.",
    # what stands in a clause of its own, and what a clause is said of
    "They left in <seizure item=vehicle quantity=1>a silver Volvo</seizure> that was later recovered by police.",
    "<seizure item=machinery quantity=1>The quad bike</seizure>, which had been stolen from Mill Road, Leek was also recovered by officers.",
    "<seizure item=tobacco quantity=none>Cigarettes</seizure> and <seizure item=phone quantity=none>phones that linked</seizure> the men to burglaries were seized.",
    "Meanwhile <seizure item=phone quantity=none>mobile phones</seizure> were seized from homes in Leek.",
    "Officers said that after a search <seizure item=class_a quantity=none>class A drugs</seizure> were found next to the car.",
    "<arrest quantity=1>He was arrested</arrest> and <seizure item=computer quantity=none>his computer equipment</seizure> seized in November.",
    "<seizure item=animal quantity=none>Stolen sheep</seizure> from both farms were located and recovered by officers.",
    "Officers made the seizure of <seizure item=drug quantity=none>drugs</seizure> along with the seizure of <seizure item=cash quantity=none>cash</seizure>.",
    "Officers have taken <seizure item=weapon quantity=none>numerous weapons</seizure> off the city's streets.",
    # what officers noticed, what somebody had, what cash was found to be
    "As he got out, officers noticed <seizure item=drug quantity=1 unit=wraps>a wrap of drugs</seizure> on his seat and <seizure item=cash quantity=350>more than £350 cash</seizure> in the centre console.",
    "Williams had <seizure item=cannabis quantity=12 value_gbp=120>12g of cannabis</seizure>, worth about £120, <seizure item=phone quantity=1>a burner phone</seizure> and <seizure item=cash quantity=50>more than £50 cash</seizure> when police searched him.",
    "He threw a wedge of cash into the car as officers stopped it. <seizure item=cash quantity=700>The cash was later found to be more than £700</seizure>.",
    # bins of all kinds
    "<seizure item=shotgun quantity=1>A shotgun</seizure> was found by officers in a bin liner behind the house.",
    "Officers said that <seizure item=phone quantity=1>his phone</seizure> was later recovered in a wheelie bin.",
    "<surrender item=sword quantity=2>Two swords</surrender> were placed in amnesty bins.",
    "During the amnesty <surrender item=knife quantity=60>60 knives</surrender> were handed in. She also handed over <surrender item=cannabis quantity=1>a bag of cannabis</surrender> to officers.",
    # beside what was not
    "Officers seized <seizure item=knife quantity=1>a knife</seizure> after searching a number of vehicles.",
    "<seizure item=vehicle quantity=7>Seven vehicles</seizure> were seized for no insurance and two vehicles were issued with defect notices.",
    "Firearms officers stopped the car, recovering <seizure item=shotgun quantity=1>a shotgun</seizure>.",
    "Upon searching the bag and car, <seizure item=heroin quantity=none>wraps of heroin</seizure> and <seizure item=cash quantity=none>cash</seizure> were seized by officers.",
    "Officers forced entry to a home in Leek and found <seizure item=jewellery quantity=none>a quantity of jewellery</seizure>.",
]

NOTHING = [
    "Police noticed a set of scales on the kitchen table.",
    "He used scales to weigh the drugs that officers knew of.",
    "Officers saw 11 motorcycles and spoke to the riders.",
    "Officers located one man in camouflage clothing.",
    "Our town is safer every time one of these bikes is seized.",
    "High levels of cocaine were found in her body by police.",
    "The buckets, worth a total of more than £780, were recovered by police.",
    # a vague mention outside what was taken
    "The suspects stole a quantity of money and cigarettes before a van was stopped by officers.",
    "Of more than 300 people who passed through the arch, none were found to be carrying weapons.",
    "We will catch you, seize and crush your bike.",
    "If caught again they could have their bikes seized.",
    "Those taking part could face fines or even having their cars seized.",
    "Clothing and cash haven't been recovered by officers.",
    "The owners ask whether their dog has been recovered.",
    "£50,000 of seized cash has been given to charities.",
    "Two kilos of cocaine would fetch £80,000 on the street.",
    # thieves
    "Flint forced entry to a home, searched it for an hour and removed a quantity of gold jewellery.",
    "Martin entered a property, where he took a mobile phone and a bicycle.",
    "A home was broken into and a quantity of jewellery was taken.",
    "They took a gun with them to frighten the guards at the address.",
    "One held a knife to the man's chest while others took belongings from the flat.",
    "Four bikes were taken from an outdoor building in the garden of a property.",
    "The bag was recovered by police, however £35 cash was missing from it.",
    "Police later recovered the bike's wing mirrors.",
    "Officers noticed a strong smell of cannabis in the car.",
    # a crash, an idiom
    "Only one lane is open while the lorry is recovered.",
    "Two vehicles were recovered and the carriageway was clear by 8pm.",
    "Drugs and violence go hand in hand.",
    "As part of a knife amnesty we aim to rid the streets of knives.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NOTHING)
def test_not_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "He was carrying a knife in the shop before officers seized <seizure item=knife quantity=1>the weapon</seizure>.",
        "A woman was threatened with a hammer. Officers recovered <seizure item=blunt_weapon quantity=1>the weapon</seizure> nearby.",
        "Officers found <seizure item=shotgun quantity=1>a shotgun</seizure> in the loft. The gun was seized.",
        "He said that he smoked cannabis. Officers seized <seizure item=cannabis quantity=8>eight bags of the class B drug</seizure>.",
        "Officers seized <seizure item=weapon quantity=1>the weapon</seizure>.",
        "Police spoke of knives. Officers seized <seizure item=weapon quantity=1>the weapon</seizure>.",
        "The robber had a knife. Officers seized <seizure item=firearm quantity=1>the firearm</seizure>.",
    ],
)
def test_named_before(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "words",
    [
        "Police were called to a group of youths suspected to be carrying knives.",
        "He attacked an officer who tried to seize his phone.",
        "Detectives spotted a drugs transaction.",
        "He is accused of six counts of theft of boxes containing an unknown amount of cash.",
    ],
)
def test_nothing_beside_an_arrest(words: str) -> None:
    check(f"{words} <arrest quantity=1>A man was arrested</arrest>.")
