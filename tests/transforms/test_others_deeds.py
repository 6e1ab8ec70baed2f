"""What victims, thieves, impostors and anybody else do in the words in which police tell of results. All made up."""

import pytest

from tests.transforms.marked import check

NOTHING = [
    # any that are found, and what police are for
    "The scanners help to identify stray or recovered dogs and saddles that have a microchip.",
    "Every force searches the register for stolen and recovered bikes.",
    "Registering the frame number assists us in returning recovered bikes to their rightful owners.",
    "It is not just about knocking in doors and seizing drugs and weapons.",
    "Teams work to make arrests, find and return stolen goods, seize drugs and weapons and make roads safe.",
    "Police are out all week in activity to seize weapons and intercept the illegal purchase of weapons.",
    "Dogs were used at the stations to identify passengers in possession of illegal substances.",
    "Officers saw him walking in the gardens and suspected he was in possession of drugs.",
    "Knives can also be handed in to any police station with an enquiry office.",
    "The reward will be paid upon the safe recovery of the vehicle in good condition.",
    # of others
    "She returned to the shop where the phone was recovered, but it had been smashed.",
    "A dog handler deployed PD Bruno, a six-year-old German Shepherd dog, who found him in a shed.",
    "An eagle was found dead in May. The bird was recovered from a moor.",
    "A collision happened at Odham. Police went there and a black Ford and a white van were recovered from the scene.",
    "The angel, made from up to 90,000 bladed weapons handed in to police, has come to Odham.",
    "Three men knocked at a door in Odham, claiming to be police officers executing a warrant.",
    "A man suffered serious injuries in a raid at his home.",
    "It is believed that one offender forced the door and searched the house, while another searched a shed.",
    "Searches at two sorting offices have ended. Staff had found a suspicious package.",
    "The harrier has gone missing. Police have carried out two searches, the first on the moor.",
    "Two passers-by dragged Arkle away, wrestled him to the ground and detained him.",
    "A shopkeeper detained an alleged robber until help came.",
    "They were called by a man claiming to be a sergeant, who said they had arrested a man with her cards.",
    "The talk was given by Jo Bell, whose son was convicted of terrorism.",
    "Police are appealing for witnesses following a ram raid at a shop in Odham.",
    "Detectives are appealing for information after an armed raid on a farm shop.",
    "Officers were called to reports of a burglary and a raid on a flat.",
    "One victim was told a person had been arrested with a copy of his bank card.",
    "A man rang the pensioner on her landline to say someone had been arrested for using her debit card.",
    "The 'officer' is reported as saying that they have arrested a young relative of hers.",
    "A drop-in session is being held by officers in the park this evening.",
    "Two brothers were rescued from the building by firefighters.",
    "Officers stayed with them and detained a man, aged in his 30s, under Section 136 of the Mental Health Act.",
    "The town's children are charged with the mission of keeping Odham clean.",
    "Farrow, 24, is wanted after a warrant was issued for his arrest.",
    # of nobody in particular
    "Breaking down a door as part of a warrant is just a small piece of what the team does.",
    "Patrols spoke to twenty people. No fines were issued.",
    "An application was made for a Criminal Behaviour Order, which will be heard in the new year.",
    "At this time, no one has been spoken to or issued with an FPN.",
    "It can range from somebody young meeting with the police to being issued with a Community Protection Notice.",
    "They are people whose past has made them subject to the register and / or a specific Sexual Harm Prevention Order.",
    "The Stalking Protection Order (SPO) is a new civil order under the Act.",
    "Officers carry out about 20 stop searches per day.",
    "Once a referral has been submitted, an adviser will call the victim.",
    "The fiscal's office is recommending that the accused be remanded in custody.",
    "Police will ring ahead with details of the individual detained and their symptoms.",
    "We know that being arrested can be traumatic for people.",
    "That was expected after the charging decisions made in 2015.",
    "In all, 178 drivers received follow up action by way of a fine, a course or a court summons.",
]
DONE = [
    "<warrant quantity=1>A police raid on a shop</warrant> in Odham took place at dawn.",
    "A police spokesman said <arrest quantity=1>a man</arrest> had been arrested on suspicion of using a stolen bank card.",
    "<arrest quantity=1>A suspected burglar is being held by officers</arrest> in Odham.",
    "<safeguarding quantity=3>Three victims were rescued</safeguarding> from the flat.",
    "<seizure item=knife quantity=1>A knife</seizure> was seized <warrant quantity=1>following a warrant</warrant> in Odham.",
    "<charge quantity=1>A man was charged with</charge> the murder of his uncle.",
    "<fixed_penalty quantity=none>Fines were issued</fixed_penalty> to drivers.",
    "Officers went there to identify a man and seized <seizure item=cocaine quantity=none>cocaine</seizure>.",
    "Their dog led officers to identify where <seizure item=drug quantity=none>drugs</seizure> were hidden and found.",
    "Officers suspected he was dealing and found <seizure item=knife quantity=1>a knife</seizure> on him.",
    "The phone was in a bin, where officers recovered <seizure item=phone quantity=1>a phone</seizure>.",
    "A police dog led officers to <seizure item=animal quantity=1>a stolen puppy</seizure>, which was seized.",
    "A collision happened at Odham. Officers seized <seizure item=vehicle quantity=1>a black car</seizure> from the scene.",
    "Officers on patrol recovered <seizure item=vehicle quantity=1>a stolen van</seizure> from the scene.",
    "<surrender item=knife quantity=300>300 knives</surrender> were handed in to police at Odham.",
    "Officers were executing <warrant quantity=1>a warrant</warrant> when a man ran.",
    "Officers <warrant quantity=1>searched a house</warrant> in Odham and the offender fled.",
    "Near a suspicious item <arrest quantity=1>a man was arrested</arrest>. <warrant>Searches at two homes</warrant> are over.",
    "The dealer has gone missing. <warrant quantity=1>A search of his home</warrant> was carried out by police.",
    "Officers wrestled him to the ground and <arrest quantity=1>detained him</arrest> in front of neighbours.",
    "He claimed to be a plumber. Officers said <arrest quantity=1>a man had been arrested</arrest>.",
    "<conviction quantity=1>Ned Farrow was convicted</conviction> of terrorism at Hull Crown Court.",
    "An application was made for <order quantity=1>a Criminal Behaviour Order</order>, which was granted on Friday.",
    "<order quantity=1>A Stalking Protection Order</order> was granted by magistrates.",
    "Officers carried out <stop_search quantity=20>20 stop searches</stop_search> on the day.",
    "<referral quantity=1>A referral was made</referral> to social services.",
    "<charge quantity=1>A man was charged</charge>. Magistrates ordered that <remand>he be remanded</remand> in custody.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_deeds_of_others_and_of_anybody(text: str) -> None:
    check(text)


@pytest.mark.parametrize("marked", DONE)
def test_like_deeds_of_police(marked: str) -> None:
    check(marked)
