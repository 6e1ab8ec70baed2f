"""Goods beside words of taking that no police took: what thieves took, reports, powers, hopes, and what was only seen."""

import pytest

from tests.transforms.marked import check

TAKEN = [
    "Officers seized three guides on growing cannabis, <seizure item=knife quantity=2>two knives</seizure> and <seizure item=cash quantity=900>£900 in cash</seizure>.",
    "Officers recovered books on farming, <seizure item=shotgun quantity=1>a shotgun</seizure> and <seizure item=rifle quantity=2>two rifles</seizure> from the barn.",
    "Police arrived to find <seizure item=cannabis_plant quantity=300>300 cannabis plants</seizure> at the house.",
    "Officers forced their way past a barricade and found <seizure item=knife quantity=2>two knives</seizure>.",
    "During March <seizure item=vehicle quantity=45>45 vehicles</seizure> were seized in Odham.",
    "On Sunday 3 March <seizure item=knife quantity=12>12 knives</seizure> were seized in Odham.",
    "Officers patrolling parts of Odham seized <seizure item=vehicle quantity=6>six cars</seizure>.",
    "Officers went to a flat in Odham and were able to seize <seizure item=knife quantity=2>two knives</seizure>.",
    "Police were called after staff found <seizure item=phone quantity=2>two phones</seizure>, which officers seized.",
    "We seized every knife on sale and <seizure item=machete quantity=12>12 machetes</seizure>.",
    "Every bag of <seizure item=cannabis>cannabis</seizure> was seized.",
    # found on somebody, after a report
    (
        "Officers responded to reports of a man acting oddly and found him in possession of "
        "<seizure item=knife quantity=1>a knife</seizure>."
    ),
    (
        "After reports of drug dealing two men were found in possession of <seizure item=knife quantity=1>a knife</seizure> "
        "and <seizure item=heroin quantity=20 unit=wraps>20 wraps of heroin</seizure>."
    ),
    "Acting on information, officers stopped a man who was in possession of <seizure item=machete quantity=1>a machete</seizure>.",
    # somebody recovers goods, nobody recovers
    "Officers are recovering <seizure item=cannabis quantity=none>a large quantity of cannabis</seizure> from the unit.",
    "Officers carrying out <warrant quantity=1>a warrant</warrant> found <seizure item=axe quantity=1>an axe</seizure>.",
    # a power that was used, a car that was ridden and taken
    "Officers used new powers to seize <seizure item=vehicle quantity=2>two vehicles</seizure> on Monday.",
    "Officers were able to seize <seizure item=vehicle quantity=12>12 cars</seizure>.",
    "He was found riding <seizure item=motorcycle quantity=1>a motorbike</seizure> with no helmet, which was seized.",
    # lines of lists that are no prose
    (
        "During the search officers found:\n- <seizure item=machete quantity=1>A machete</seizure> that was hidden in a shed\n"
        "- <seizure item=cash quantity=3000>£3,000 in cash</seizure>\n"
        "- <seizure item=phone quantity=2>two phones</seizure> believed to be used for dealing"
    ),
    "Officers searched the van and took <seizure item=phone quantity=3>three phones</seizure>.",
    # thrown away
    "He threw <seizure item=knife quantity=1>a knife</seizure> away as police chased him, and <arrest quantity=1>was detained</arrest>.",
    # animals
    "Officers searched a van. <seizure item=animal quantity=3>Three dogs</seizure> were also found in the vehicle.",
    "Officers found <seizure item=animal quantity=4>four lurcher-type dogs</seizure> in the barn.",
    "Officers found <seizure item=sim_card quantity=20>20 SIMs</seizure> during a search.",
    "Officers recovered <seizure item=machinery quantity=none>a number of tools</seizure> that had been stolen.",
    "Officers seized:\n<seizure item=animal quantity=46>46 sheep</seizure>\n<seizure item=machinery quantity=3>3 trailers</seizure>",
    # used, and taken for all that
    "He was stabbed with <seizure item=knife quantity=1>a knife</seizure>, which was later recovered.",
    "<seizure item=alcohol quantity=none>Alcohol</seizure> being consumed in the street was seized by officers.",
    "Officers seized <seizure item=alcohol quantity=20>20 cans of lager</seizure>.",
    "He threw a bag over a wall at 10pm. Officers found <seizure item=cocaine quantity=none>cocaine</seizure> in it.",
    # of two things one was thrown
    "Police seized <seizure item=explosive quantity=4>four petrol bombs</seizure>, and bottles were thrown at officers.",
    # at fault, and taken; seen, and taken; its parts, and it
    "<seizure item=vehicle quantity=2>Two vehicles</seizure> had no insurance and were seized.",
    "Officers spotted a stolen car being driven in the town. <seizure item=vehicle quantity=1>The car</seizure> was seized.",
    "Officers found the keys to a stolen van, and seized <seizure item=vehicle quantity=1>the van</seizure>.",
    # seizures, and goods
    "Officers made two seizures of <seizure item=heroin quantity=4000 unit=g>heroin weighing 4kg</seizure>.",
    "Officers recovered <seizure item=ammunition quantity=15>15 rounds of 9mm</seizure> and 0.38 ammunition.",
    # owners and police
    "Officers traced the owner and recovered <seizure item=phone quantity=2>two phones</seizure> from the suspect.",
    # a claim, and what was found
    "He claimed he was homeless, but officers found <seizure item=knife quantity=1>a knife</seizure> in his bag.",
    # a warrant that was used
    "Officers used a warrant to search a flat and seized <seizure item=phone quantity=3>three phones</seizure>.",
    "Officers forced their way in and found <seizure item=axe quantity=1>an axe</seizure>.",
    # measures
    "Officers found <seizure item=heroin quantity=3000 unit=g>three kilograms worth of heroin</seizure> in a van.",
    "Officers found <seizure item=drug quantity=20000 unit=GBP>20-thousand pounds worth of drugs</seizure> in a van.",
    "Car keys were taken from a house and <seizure item=vehicle quantity=1>a Citroen car</seizure>, which was later recovered.",
    # numbers that are names, and numbers
    "Officers recovered <seizure item=machinery quantity=2 value_gbp=9000>two mini-diggers</seizure> worth £9,000.",
    "Officers seized <seizure item=motorcycle quantity=3>three motorcross bikes</seizure>.",
    "Officers seized <seizure item=vehicle quantity=21>21 vehicles</seizure>, with 20 vehicles having no insurance.",
    "Officers found <seizure item=ammunition quantity=60>60 rounds</seizure> and an AK-47 magazine.",
    "Officers discovered two <seizure item=cannabis_plant quantity=none>cannabis so-called farms</seizure>.",
    "Officers seized <seizure item=vehicle quantity=2>two Peugeot 208 cars</seizure>.",
    "Officers recovered <seizure item=handgun quantity=1>a Glock 17-style weapon</seizure>.",
    "Officers found <seizure item=phone quantity=1>a phone</seizure> and a 40-page document with names.",
    "Six riders had their <seizure item=motorcycle quantity=6>motorbike</seizure> seized.",
    "Officers found <seizure item=cash quantity=400>£400</seizure> in a flat, and it is believed he benefited by £9,000.",
    "In March <seizure item=knife quantity=12>12 knives</seizure> were seized by officers.",
]

NEVER = [
    "Officers found manuals and documents on firearms, explosives and military tactics.",
    "The owners returned home to find that £300 in cash was gone.",
    "When the officer went to seize the phone he became violent.",
    "Every weapon or piece of ammunition taken off the streets is one less.",
    # what somebody is said to have had
    "Officers were called to reports of a fight involving men carrying machetes.",
    (
        "Police were called to the street to reports of a man causing a disturbance, kicking cars with heavy boots and in "
        "possession of a knife."
    ),
    "Officers attended following information of a man allegedly in possession of a weapon and making threats.",
    "Officers went to speak to people reporting a woman in possession of a knife in the area.",
    "Officers were told that the two may earlier have been in possession of a knife.",
    "Officers had information that suggested drugs and cash were being kept at the address.",
    # powers, hopes, what police are for
    "The ruling means police can seize almost £117,000 from his bank account.",
    "We will be acting to seize any assets such as cars under the Proceeds of Crime Act.",
    "Section 60 gives police the right to stop people and seize weapons for a day.",
    "Police will seize vehicles and dogs.",
    "Trackers can make all the difference in recovering a stolen vehicle.",
    "Many will be anxious to know if their dog has been recovered.",
    "We are anxious that the knife is located and taken off the streets.",
    "Anyone found with a knife will be brought to justice.",
    "Getting caught with a knife will change your life.",
    "Catching offenders, and seizing knives, is a huge part of what we do.",
    # what thieves took
    "He entered a property and took a purse and about £40 in cash.",
    "He spoke of a burglary at a house when a safe containing £70 in cash was removed.",
    "The others took belongings, including a television and a games console, after they had kicked the flat door open.",
    "There were six counts of theft of charity boxes, containing an unknown amount of cash.",
    # thrown at somebody
    "Rioters threw a number of objects at police, including metal rods, fireworks and bricks.",
    "Officers came under attack, with dozens of petrol bombs and two grenades thrown at them.",
    "Officers heard that three devices had been thrown over the fence.",
    "40 petrol bombs, bottles and fireworks were thrown at police.",
    "Officers came under attack in the night, with 30 petrol bombs and two other devices thrown at them.",
    "A total of 15 petrol bombs and 3 paint bombs were thrown in the street, and police patrols came under attack.",
    # carrying out, recovering, recovery
    "Officers carrying out patrols on Monday identified a vehicle which was believed to be linked to burglaries.",
    "The man, a recovering drug user, had been offered ketamine by two men.",
    "The section has 47 dogs, among them explosive dogs and body recovery dogs.",
    # prose below a header
    "The results are as follows:\n- Nine vehicles were tested for red diesel\n- A lorry driver was seen rolling a cigarette",
    # in another sense
    "Orders are one of a number of tools that we have at our disposal, and the steps we have taken will help.",
    "An investigation revealed he had purchased over £21,000 worth of Bitcoin.",
    "Officers found 43,000 class C images.",
    "The police car had to be taken off the road for repairs.",
    "Sims, also aged 37, was found at the address.",
    "A bird was found with a shotgun pellet in its wing.",
    # seen, ridden
    "Officers spotted a male riding a small red motorbike with no helmet.",
    "An officer on patrol spotted a car pulling a trailer.",
    # used, drunk, touched
    "A man smashed a window with a machete, and officers found a phone box.",
    "Officers feared he may use them as a weapon, and found scissors.",
    "His DNA was found on a shotgun.",
    "Police found a pub serving alcohol after hours.",
    "He had drunk seven cans of lager and taken another four with him, police heard.",
    "Examination of his laptop and mobile phone found thousands of messages.",
    "He threw a dart, garden shears and a metal pole at police officers who had attended.",
    "The carrying of knives is unacceptable, and officers will patrol.",
    "Officers found no evidence that the hammer was used.",
    "Come forward and you will see the impact, with seizures of drugs.",
    "It matters to owners when stolen property is recovered by the police.",
    "Officers discovered someone growing a cannabis farm.",
    # meant, hoped for, feared, anybody's
    "Officers secured a warrant to seize his dog.",
    "He became angry when an officer went to seize his phone.",
    "Riding like this can result in the seizure of vehicles.",
    "Drivers who ignore it risk being fined or having their car seized by police.",
    "We can, and do, seize uninsured vehicles.",
    "Every knife taken off the streets is one that cannot be used.",
    "The number of people found to be carrying a knife has risen by a fifth, police said.",
    "He told police nothing and claimed he believed that the parcels contained jewellery.",
    "Officers found evidence that a firearm was discharged.",
    "Officers found manuals detailing how to make ammunition and explosives.",
    "The street value of a kilo of cocaine is high, police found.",
    "Police gave the following tips to help secure your van and its contents:\n- Remove tools from your van at night",
    # owners, staff, burglars
    "The victim, a boy of 15, had earlier recovered his stolen bike, police heard.",
    "A member of staff intervened and recovered some of the stolen items before police came.",
    "The residents returned home to find that a number of watches had been taken, and called police to the address.",
    "She discovered somebody had been in the house and laptops had been removed, and called police to the address.",
    "Two men, one in possession of a knife, forced their way past her and searched the house.",
    # cars: at fault, on their way, cleared away, only their parts
    "Two vehicles were found to be uninsured and were reported, three cars had defective tyres.",
    "Officers located a stolen car being driven in the town.",
    "A camera operator identified the stolen van as it passed, and officers located it on a bridge.",
    "The car was recovered and the driver was pronounced dead at the scene.",
    "Officers uncovered number plates belonging to six stolen vehicles.",
    "Men were arrested by officers after they were found to have used stolen bank cards.",
    "He had split the cannabis into £10 and £20 street deals before officers seized it.",
    "Art seized by a man who stole more than £3.4m from his firm will be sold, police said.",
    "The bag was recovered by officers and her purse, containing £30, was missing.",
    "After a caller left the property, the woman discovered that £30 in cash was taken.",
    "Officers discovered parts linked to 12 vehicles stolen in the county.",
    "The town accounts for one third of all drug seizure incidents, police said.",
    # found guilty; a day of the month
    "Sword, of Hull Road, was found guilty by a jury at the court.",
    "Parcels were intercepted by police between June 6 and June 9 because they smelt of cannabis.",
    # animals
    "Officers spotted two dogs that had wandered out.",
    "An unknown dog got into a field containing a dozen sheep, killing one ewe.",
    "He retrieved his two dogs and went home as police arrived.",
    "Two people and a dog were removed from the water.",
]


@pytest.mark.parametrize("text", TAKEN)
def test_goods_that_were_taken(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NEVER)
def test_goods_that_nobody_took(text: str) -> None:
    check(text)
