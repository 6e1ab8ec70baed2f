"""Goods taken, told in other words: beside what was not found, behind what they were used for, as some of those stolen."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # where they were, before what they are
    "Police have recovered from the shed <seizure item=drug quantity=none>a quantity of drugs</seizure> and <seizure item=phone quantity=2>two phones</seizure>.",
    "During <warrant quantity=1>a search of the premises</warrant> <seizure item=class_a quantity=none>a quantity of suspected class A</seizure> and <seizure item=class_b quantity=none>class B drugs</seizure> were recovered by officers.",
    "During a search <seizure item=knife quantity=1>a knife</seizure> was found in his bag.",
    "Also in the car was <seizure item=phone quantity=1>a mobile phone</seizure>, and officers found <seizure item=knife quantity=1>a knife</seizure> too.",
    "A sweep of the park saw <seizure item=knife quantity=1>a knife</seizure> recovered by officers.",
    # beside what was not found
    "No drugs were found but <seizure item=phone quantity=3>three mobile phones</seizure> and <seizure item=cash quantity=90 qualifier=about>about £90 in cash</seizure> were seized.",
    "While no drugs were recovered, <seizure item=phone quantity=1>a phone</seizure> was seized from one of them.",
    "<seizure item=knife quantity=2>Two knives</seizure> were recovered and some were given warnings, meaning if they are caught again their cars will be seized.",
    "<seizure item=vehicle quantity=1>The van</seizure> was later recovered, but the occupants were not located.",
    "Nothing was taken from the shop and <seizure item=imitation_firearm quantity=1>an imitation firearm</seizure> was later recovered nearby.",
    # what they were used in, or where they come from, is an offence's name
    "Officers seized items believed to be used in the supply of drugs, including <seizure item=phone quantity=2>two mobile phones</seizure> and <seizure item=cash quantity=400>£400 in cash</seizure>.",
    "Officers seized items suspected as being used in the supply of drugs, <seizure item=phone quantity=none>mobile phones</seizure> and <seizure item=cash quantity=none>cash</seizure>.",
    "In connection with the robbery, <seizure item=phone quantity=2>two phones</seizure> were seized from a house.",
    "Officers arrested <arrest quantity=3>three men</arrest> in connection with <seizure item=motorcycle quantity=1>a suspected stolen moped</seizure> which was seized.",
    "<stop_search quantity=1>He was searched</stop_search> and found to have possession of <seizure item=cannabis quantity=none>quantities of cannabis</seizure>.",
    # of offenders and footage are told other things
    "Cameras tracked suspected offenders and <seizure item=motorcycle quantity=5>five off-road bikes</seizure> were seized.",
    "<arrest quantity=1>He</arrest> was arrested on suspicion of making indecent images of children and <seizure item=computer quantity=1>his laptop</seizure> was seized.",
    "Footage linked him to the thefts and <arrest quantity=1>he</arrest> was arrested in May, where he was found in possession of <seizure item=cannabis quantity=none>cannabis</seizure>.",
    "Of those searched, one was found in possession of <seizure item=knife quantity=1>a knife</seizure>.",
    # some of those that were named
    "<seizure item=vehicle quantity=4>Four of the stolen vans</seizure> have also been recovered.",
    "<seizure item=machinery quantity=3>Three of the four quad bikes</seizure> were seized.",
    "Police have recovered <seizure item=firearm quantity=1 qualifier=at_least>at least one firearm</seizure>.",
    # stolen before
    "<seizure item=vehicle quantity=1>A stolen minibus</seizure> has been recovered a day after it was taken.",
    "<seizure item=machinery quantity=1>A quad bike stolen from a farm</seizure> was pursued and successfully recovered by police.",
    "<seizure item=machinery quantity=1>A quad bike</seizure> that had been stolen from a farm in March, was recovered by officers.",
    "After a search <seizure item=motorcycle quantity=1>an off road scrambler bike</seizure>, believed to be stolen, was recovered.",
    "<seizure item=stolen_property quantity=none>Items that officers believe to have been stolen</seizure> were recovered.",
    # said of them, or all of them
    "Officers seized <seizure item=bicycle quantity=none>nuisance bikes</seizure> in the park.",
    "Officers seized <seizure item=other quantity=none>all the sound equipment</seizure> and the crowd left.",
    "<seizure item=bicycle quantity=2>Two of the bikes stolen on Monday</seizure> have been recovered.",
    "Out of the 101 cars stolen in that time, we have recovered <seizure item=vehicle quantity=31>31 of them</seizure>.",
    "Officers recovered <seizure item=stolen_property quantity=none>all of the stolen property</seizure>.",
    "<seizure item=motorcycle quantity=1>A grey motorcycle</seizure> was stolen, which has since been recovered.",
    "Police want to identify the owners of <seizure item=machinery quantity=none>stolen power tools</seizure> that were recovered in May.",
    "When one was searched <seizure item=air_weapon quantity=1>the BB gun</seizure> was found by officers in her waistband.",
    "After <seizure item=cannabis_plant quantity=75>a cultivation of 75 cannabis plants</seizure> was found, officers left.",
    # named in the sentence before
    "The car failed to stop. It was later found abandoned and <seizure item=vehicle quantity=1>has been seized</seizure> by police.",
    "A Volkswagen Golf and an Audi were stolen from a drive. Both <seizure item=vehicle quantity=2>were later recovered</seizure>.",
    "The man made off in the victim's black BMW. It <seizure item=vehicle quantity=1>was later recovered</seizure> in Hull.",
    "A knife fell from his pocket. This <seizure item=knife quantity=1>was seized</seizure> by police.",
    # things without a name in the lexicon
    "Officers spoke to two poachers. <seizure item=other quantity=2>Two lamps</seizure> were also seized.",
    "<seizure item=other quantity=1>An ATM machine</seizure> has been recovered by police after it was found by a road.",
    "<seizure item=stolen_property quantity=1>A stolen projector</seizure> has been recovered by officers.",
    "Officers were told of a theft. <seizure item=stolen_property quantity=none>A quantity of perfume</seizure> was recovered.",
    # what images are looked for on
    "Police seized <seizure item=computer quantity=none>devices</seizure> registered to the man.",
    "Detectives seized <seizure item=computer quantity=none>his internet enabled devices</seizure>.",
    "Officers seized <seizure item=phone quantity=none>their phones</seizure> in May.",
    "<seizure item=computer quantity=none>Devices</seizure> seized at his home were found to hold images.",
    "<seizure item=phone quantity=none>Telephones</seizure> and <seizure item=computer quantity=none>other devices</seizure> were seized for examination.",
    "<arrest quantity=1>He</arrest> was arrested and <seizure item=phone quantity=1>his mobile</seizure> seized.",
    # a list whose last word only describes another noun
    "Officers seized <seizure item=cannabis quantity=none>cannabis</seizure>, <seizure item=cash quantity=2500>£2,500 in cash</seizure> and <seizure item=other quantity=none>drug dealing equipment</seizure>.",
    "Police recovered <seizure item=heroin quantity=none>suspected heroin</seizure> and <seizure item=other quantity=none>drug dealing paraphernalia</seizure>.",
    # a second thing without an article, before more words
    "We seized <seizure item=knife quantity=1>a knife</seizure> and <seizure item=blunt_weapon quantity=1>hammer</seizure> off a boy in Luton.",
    "Officers seized <seizure item=cash quantity=300>£300 in cash</seizure> and <seizure item=phone quantity=1>mobile phone</seizure> containing messages.",
    # thrown away, and recovered
    "Officers recovered <seizure item=heroin quantity=22>22 wraps of heroin</seizure> which had been thrown into a hedge.",
    "Officers recovered <seizure item=drug quantity=1>a bag of white powder</seizure> that was thrown from the car.",
    # beside evidence
    "Officers found evidence of drug dealing and <seizure item=chemical_spray quantity=1>pepper spray</seizure> was seized.",
    # of a class, or what it proved to be
    "Officers found <seizure item=class_a quantity=none>a suspected Class A substance</seizure> and <seizure item=class_b quantity=none>a Class B substance</seizure>.",
    "<seizure item=air_weapon quantity=2>Two suspected guns, which were later confirmed as BB guns</seizure>, were recovered.",
    "Officers found bags of what was later identified as <seizure item=cannabis quantity=none>herbal cannabis</seizure> in a pot.",
    "Officers stopped a car and bags believed to contain <seizure item=ketamine quantity=none>ketamine</seizure> were located.",
    "Officers discovered boxes of pills believed to be <seizure item=benzodiazepine quantity=none>counterfeit Xanax</seizure>.",
    "<seizure item=cash quantity=9000 qualifier=about>A large amount of cash - believed to be a sum of around £9,000</seizure> - was seized.",
    "Officers seized <seizure item=drug quantity=7>seven grip seal bags containing a white powder</seizure>.",
    # makes, models and measures
    "Officers seized <seizure item=jewellery quantity=none>Cartier jewellery</seizure> and <seizure item=clothing quantity=none>Gucci clothing</seizure>.",
    "Officers seized <seizure item=handgun quantity=2>a Ruger 22 revolver and a Glock 17 pistol</seizure>.",
    "Officers seized <seizure item=rifle quantity=1>a .22 calibre rifle</seizure> and <seizure item=shotgun quantity=1>a sawn off 12 bore shotgun</seizure>.",
    "He was found in possession of <seizure item=knife quantity=1>a Smith & Wesson folding knife</seizure>.",
    "<seizure item=bicycle quantity=4>Four Apollo 24-inch racing bikes</seizure> were recovered nearby.",
    "Officers located <seizure item=cannabis_plant quantity=50 qualifier=at_least>over 50 6ft cannabis plants</seizure>.",
    # what goes with plants
    "<seizure item=cannabis_plant quantity=35>35 cannabis plants</seizure>, together with <seizure item=other quantity=none>the growing equipment</seizure>, were seized.",
    "Officers recovered <seizure item=cash quantity=900>£900</seizure>, as well as <seizure item=other quantity=none>digital weighing scales</seizure> and bags.",
    "<seizure item=cannabis_plant quantity=85>85 cannabis plants</seizure> and lamps used to grow cannabis were seized.",
    # where a verb stands otherwise
    "<stop_search quantity=1>A car was searched</stop_search> where officers went on to discover <seizure item=heroin quantity=none>a large amount of heroin</seizure>.",
    "They were stopped and searched and found to be in possession of <seizure item=phone quantity=3>three mobile phones</seizure>.",
    "<seizure item=cash quantity=13000 qualifier=about>Around £13,000 in cash</seizure> has been found and will be seized.",
    "However <seizure item=drug quantity=none>drugs</seizure> and <seizure item=cash quantity=none>cash</seizure> were seized.",
    "The raid led to seizures of <seizure item=shotgun quantity=1>a shotgun</seizure> and <seizure item=ammunition quantity=none>ammunition</seizure>.",
    "<seizure item=cocaine quantity=none>A quantity of cocaine</seizure>, <seizure item=motorcycle quantity=4>four motorbikes</seizure>, including one which was stolen in May, and <seizure item=knife quantity=none>a number of knives</seizure>, were seized.",
    "Police seized <seizure item=animal quantity=2>both Border Collie dogs</seizure>.",
    # an offence's name that ends, or names what was seized
    "After a report of a theft near the school on Monday, <seizure item=e_scooter quantity=1>an e-scooter</seizure> was recovered by officers.",
    "<arrest quantity=4>Four people</arrest> were arrested in connection with <seizure item=cannabis_plant quantity=100>100 cannabis plants</seizure> and <seizure item=cash quantity=none>a quantity of cash</seizure> being recovered in Luton.",
    "Police want to speak to him in connection with <seizure item=cannabis quantity=none>a large quantity of cannabis</seizure> recovered from a car.",
    # nothing dead
    "He was taken to a police station where he remains. <seizure item=animal quantity=12>Twelve puppies</seizure> were recovered from the van.",
    # a list of semicolons, money in a list, amounts behind
    "Officers found <seizure item=cash quantity=none>a large quantity of cash</seizure>; <seizure item=air_weapon quantity=2>two air rifles</seizure>; <seizure item=ammunition quantity=none>ammunition</seizure>; and <seizure item=machete quantity=1>a machete</seizure>.",
    "<stop_search quantity=1>He was searched</stop_search> and found to have <seizure item=cash quantity=333>£333</seizure> and <seizure item=phone quantity=2>two mobile phones</seizure> on him.",
    "<seizure item=class_a quantity=300 unit=wraps>A large amount of Class A drugs were seized, estimated to be around 300 wraps</seizure>.",
    "Officers found <seizure item=cocaine quantity=75000 unit=GBP>cocaine estimated to be in excess of £75,000</seizure> and <seizure item=cash quantity=500>£500 in cash</seizure>.",
    "<arrest quantity=1>A man</arrest> was arrested and <seizure item=knife quantity=2>both knives</seizure> were seized.",
    # masses between two ends
    "Officers seized <seizure item=cocaine quantity=5000 quantity_high=6000 unit=g>between five and six kilograms of cocaine</seizure>.",
    "Officers seized <seizure item=heroin quantity=200 quantity_high=300 unit=g>between 200g and 300g of heroin</seizure>.",
    "Officers seized <seizure item=cannabis quantity=500 quantity_high=1000 unit=g>between 500g and 1kg of cannabis</seizure>.",
    "Officers seized <seizure item=cannabis quantity=2000 quantity_high=3000 unit=g>two to three kilos of cannabis</seizure> and <seizure item=heroin quantity=20 unit=g>20g of heroin</seizure>.",
    "Officers seized <seizure item=ketamine quantity=2000 quantity_high=3000 unit=g>ketamine weighing between 2kg and 3kg</seizure>.",
    # things without a name, or named by what they run on
    "Officers went to the house. <seizure item=other quantity=none>Items</seizure> were seized by police.",
    "<arrest quantity=2>Two men</arrest> were arrested and <seizure item=other quantity=none>a number of items</seizure> seized by police.",
    "Officers seized <seizure item=other quantity=5>five electrical items</seizure> and <seizure item=other quantity=4>four registration plates</seizure>.",
    "<arrest quantity=1>He</arrest> was arrested later and was found in possession of <seizure item=jewellery quantity=1>the watch</seizure>.",
    "In the boot officers found <seizure item=bicycle quantity=3>three bikes</seizure> which had been reported stolen from a shop.",
    # a farm beside cannabis that nobody weighed
    "<seizure item=cannabis_plant quantity=none>A cannabis farm</seizure> was dismantled in Luton. Officers stopped a car and seized <seizure item=cannabis quantity=none>cannabis</seizure>.",
    "Officers found a cannabis farm in a house. They seized <seizure item=cannabis quantity=3000>3kg of cannabis</seizure>.",
]
NONE = [
    "Analysis of four electrical items revealed images, police said.",
    "A number of items seized by thieves were sold on.",
    "Electrical items were stolen in the burglary and police appeal for help.",
    "Officers searched the car; a man had been seen with a knife.",
    "They seized nothing; drivers were told that both knives and drugs kill.",
    "Drug dealing and drug dealing equipment harm us all.",
    "Grenades were thrown into the street and two people were hurt, police found.",
    "Bags of tobacco and drugs were thrown over the fence, officers found.",
    "Fireworks were thrown at officers, who recovered.",
    "The powder was later found to contain heroin and cocaine.",
    "Officers found evidence of cocaine and cannabis on his hands.",
    "Footage of drug dealing and knives was recovered.",
    "The lamps were used to grow cannabis, officers found.",
    "The car will be seized if it is found.",
    "Officers want to speak to him in connection with the theft of a car.",
    "A dead eagle was found. Its remains and two birds were recovered for a post-mortem.",
    "No weapons were found, but police would like to hear from anyone who saw a man with a knife.",
    "The shotgun was used in both raids but has never been recovered.",
    "Officers searched the park but no knives were found.",
    "If you see the car do not approach it but call 999 and officers will recover it.",
    "The burglars made off in a van and seized a laptop from a second house.",
    "Footage showed him with a machete.",
    "Those found in possession of a knife will be arrested.",
    "Four of the stolen vans have not been recovered.",
    "Having more than one phone was against his order, police found.",
    "A man was seen with a phone used to coordinate the supply of heroin and crack cocaine.",
    "A quad bike that had been stolen from a farm in March, was sold by the man.",
    "One of the offenders grabbed a handbag from her car. It has since been recovered.",
    "A lorry overturned in a crash. It was later recovered from the carriageway.",
    "The car was stolen. It has not been recovered.",
    "The car was stolen. It was recovered by its owner.",
    "A car and a lorry were involved. It was recovered by police.",
    "Two of the bikes stolen on Monday have been sold.",
    "A car was stolen, which was later burnt out.",
    "Officers work to identify the owners of power tools.",
    "He admitted cultivation of 75 cannabis plants, police found.",
    "One of them opened the taxi's door and seized his cash bag.",
    "Three petrol bombs were thrown into the street, police found.",
    "A body was recovered by police from the river.",
    "A woman was recovered from the house by police.",
    "Two images were recovered by officers.",
    "Two suspected stolen coats and two bottles of scent were recovered by officers.",
    "A kayak was recovered from the water by police.",
    "Explosive devices are made safe by the army.",
    "We give a warning before seizing such vehicles.",
    "A laptop was stolen and two of the stolen items were recovered.",
    "Police saw a car and its driver made off.",
    "Two vehicles were dealt with for a fault, which records how long they drive, while they were stopped.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_taken(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", NONE)
def test_not_taken(marked: str) -> None:
    check(marked)
