"""Goods beside words of taking that no police took: what thieves took, reports, powers, hopes, and what was only seen."""

import pytest

from tests.transforms.marked import check

TAKEN = [
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
]

NEVER = [
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
