"""Whose outcome a verb tells, past a clause, a list or a word that denies something else. All made up."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # all of those who were arrested one by one before the verb
    "<arrest quantity=1 scope=earlier>A man arrested</arrest> for burglary and <arrest quantity=1 scope=earlier>a woman arrested</arrest> for handling have been <bail quantity=2>bailed</bail>.",
    "<arrest quantity=2>Two men who were arrested</arrest> on suspicion of theft, and <arrest quantity=1>a woman who was arrested</arrest> on suspicion of fraud, have all been <released_under_investigation quantity=3>released under investigation</released_under_investigation>.",
    "<arrest quantity=1>The man arrested</arrest> on Monday and <arrest quantity=2>the two women arrested</arrest> on Tuesday <bail quantity=3>remain on bail</bail>.",
    "<arrest quantity=1>A man arrested</arrest> for theft was <charge quantity=1>charged</charge> and <arrest quantity=1>a woman arrested</arrest> for fraud was <bail quantity=1>bailed</bail>.",
    "<arrest quantity=1>A man was arrested</arrest> on Monday and <arrest quantity=2>two women arrested</arrest> on Tuesday have been <bail quantity=2>bailed</bail>.",
    "<arrest quantity=1>A man has been arrested</arrest>. A woman, who was hurt, was neither arrested nor charged.",
    # the denial is of the verb behind it
    "<arrest quantity=2>Neither of the two men arrested</arrest> has been charged.",
    "Officers <arrest quantity=2>detained two men</arrest> while they waited for a van.",
    "<charge quantity=1>Ned Hall, born 27/08/2001, has been charged</charge> with theft.",
    # the one whom the incident harmed is not the one who is released
    "<arrest quantity=2>Two men arrested</arrest> over an incident in Odham that left a 12-year-old girl with a broken arm have been <bail>released on bail</bail>.",
    "<arrest quantity=4>Four people arrested</arrest> in connection with a fire in which two women were hurt have all been <released_under_investigation quantity=4>released under investigation</released_under_investigation>.",
    "<arrest quantity=3>Three men arrested</arrest> after a fight where a man was found unconscious will <no_further_action quantity=3>face no further police action</no_further_action>.",
    "<arrest quantity=2>Two women who were arrested</arrest> in the inquiry to find Ned Farrow from Odham have been <bail quantity=2>released on bail</bail>.",
    "<arrest quantity=1>A man arrested</arrest> following a crash which killed two boys has been <charge quantity=1>charged</charge>.",
    # "resisting arrest", or a charge, that is none by itself does not take the outcome behind it with it
    "<arrest quantity=1>A man was arrested</arrest> on suspicion of wounding to prevent arrest and <bail quantity=1>released on bail</bail>.",
    "<conviction quantity=1>Ned Farrow, 30, pleaded guilty</conviction> to both charges and <bail quantity=1>was granted conditional bail</bail>.",
    # what is denied ends at "and"
    "<arrest quantity=1>A man was arrested</arrest> but has not been charged and will <no_further_action quantity=1>face no further action</no_further_action>.",
    "<charge quantity=1>A man of no-fixed abode has been charged</charge> with theft.",
    "Officers seized two cars for having no insurance and <summons quantity=3>reported three drivers for summons</summons>.".replace(
        "two cars", "<seizure item=vehicle quantity=2>two cars</seizure>"
    ),
    "<charge quantity=1>Ned Farrow, 40, of Odham, was charged</charge> and <bail quantity=1>bailed</bail> to attend court in May.",
    # the subject of both verbs
    "<arrest quantity=1>Ned Farrow, 28, was wanted by police over a fight on 2 May and arrested</arrest> three days later.",
    "<summons quantity=3>All three men had driven from Odham, and were reported for</summons> the offence.",
    "Ned Farrow, 28, of Odham, was on a roof. Officers spotted him there and, after a chase, <arrest quantity=1>arrested him</arrest>.",
    # told behind the verbs, or behind a dash
    "Also <arrest quantity=2>arrested</arrest> and <charge quantity=2>charged</charge> with theft were Ned Farrow, 32, of Mill Road, and Tom Bell, 30, of Dock Street.",
    "<charge quantity=3>The following were charged</charge> and <remand quantity=3>remanded in custody</remand> – Ned Farrow, 32, of Mill Road, Tom Bell, aged 28, of Odham, and Al Dunn, 40, of Hull.",
    "The raids led to <charge quantity=19>19 members of the gang being charged</charge> in May.",
    "<arrest quantity=1>A man was arrested</arrest> on suspicion of possessing indecent images and later <released_under_investigation quantity=1>released under investigation</released_under_investigation>.",
    # a rough count behind the verb, in a series too
    "<stop_search quantity=30>Officers searched 30 cars</stop_search>, <arrest quantity=20 qualifier=at_least>arrested more than 20 people</arrest>.",
    "Officers <arrest quantity=12 qualifier=about>arrested around a dozen people</arrest> and <summons quantity=15 qualifier=at_least>reported more than 15 drivers</summons> for summons.",
    # what enquiries led officers to do
    "Enquiries led officers to <arrest quantity=1>arrest a 30-year-old man</arrest> in Odham.",
    "Ned Farrow, 30, of Odham, hid. Detectives were able to identify and later <arrest quantity=1>arrest him</arrest>.",
    "Police in Odham have <arrest quantity=none>made arrests</arrest> over the thefts.",
    # the subject far before the second verb
    "Hearing that police were near, Ned Farrow, 30, then left, but was later stopped in a car in Hull and <arrest quantity=1>arrested</arrest>.",
    "<arrest quantity=6>Six suspects in two vans that had left the scene were intercepted by officers and arrested</arrest>.",
    "The 16-year-old was further arrested over an assault on an officer and later <charge quantity=1>charged</charge> with it.",
    # an earlier step of those who were jailed, however many they were and whenever it was
    "<sentence quantity=12>Twelve members of a gang have been jailed for a total of 90 years</sentence>.\n\n<arrest quantity=12 scope=earlier>The men were arrested</arrest> in March 2019.",
    # all of those of whom only some were told apart, or each of them
    "Police made <arrest quantity=4>four arrests</arrest>.\nA 19-year-old man was arrested for theft.\nA 40-year-old man was arrested for fraud.\nThey were all <bail quantity=4>bailed</bail>.",
    "<arrest quantity=4>Four men have been arrested</arrest>.\nTwo men, aged 53 and 55, were arrested on Monday.\nA 42-year-old man was also arrested on Tuesday and a man of 23 on Friday.\nAll of those arrested have been <bail quantity=4>bailed</bail>.",
    "<arrest quantity=2>Two men were arrested</arrest> on Monday. <arrest quantity=3>Three women were arrested</arrest> on Tuesday. All of those arrested have been bailed.",
    # a postal requisition is a summons, whatever else it is called
    "<summons quantity=1>Ned Farrow, 30, was charged via postal requisition</summons> on 30 April.",
    "<summons quantity=1>A man has been charged by postal requisition</summons> with fraud.",
    "<summons quantity=1>A teacher has been charged by way of postal requisition</summons> with fraud.",
    # some of those arrested, or of the others
    "<no_further_action quantity=2>Two of the arrested men were released unconditionally</no_further_action> while <bail quantity=9>the remaining nine were bailed</bail>.",
    "<charge quantity=2>Both of the arrested people have now been charged</charge>.",
    "<bail quantity=3>Three of the other teenagers remain on bail</bail>.",
    # a date of birth behind a name that stands behind an address
    "<charge quantity=3>Ada Farrow (14/01/1979) of Mill Lane, Tom Bell (23/12/1997) of Manley Road and Al Dunn (16/06/2000) of Kent Street have been charged</charge>.",
    # one of those just counted is nobody else
    "Police <arrest quantity=2>arrested two people; one person on suspicion of theft</arrest> and one person who was wanted.",
    "<arrest quantity=5>Two women, one man and two boys were arrested</arrest>.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_whose_outcome_it_is(marked: str) -> None:
    check(marked)


NOTHING = [
    "You are more likely to get into a fight or be arrested if you drink.",
    "Enquiries go on until the two brothers come forward or are arrested.",
    "The union recommends that those who assault nurses be charged.",
    "The message to dealers is that they will be identified, arrested and put before a court.",
    "The number of young children arrested in the county has fallen again.",
    "People held under the Act must either be charged or released.",
    "Prosecutors decide what an offender is charged with.",
    "No parent wants a call to say that their child has been arrested.",
    "<stop_search>A woman was detained and searched</stop_search> under the Misuse of Drugs Act, and nothing was found.",
    "The host of the party was reported for a fine.",
    "Two people have been reported for a possible £10,000 fine.",
    "Three men dressed as police officers falsely arrested him and took his van.",
    "Images released as officers continue enquiries show two men.",
    "We have looked into these incidents, and arrested and charged offenders, as they occurred.",
    "Officers checked on a hundred known offenders, helped victims and arrested outstanding suspects.",
    "We have stepped up patrols, are arresting and interviewing suspects and looking into all thefts.",
    "Callers claim that they need help, or that they have arrested someone who has copied your bank cards.",
    "Officers make arrests when they have to, and have made arrests where needed.",
    "The owner came home and detained the burglar until police arrived.",
    "His neighbours managed to detain him while they called the police.",
    "If they are not charged and are released, they may ask for a review.",
]


@pytest.mark.parametrize("words", NOTHING)
def test_nobody_is_counted(words: str) -> None:
    check(words)


def test_the_sum_of_all_is_one_thing_and_a_charge_beside_it_another() -> None:
    check(
        "<arrest quantity=2>Two men have been arrested</arrest> over a death in Odham.\n\nFour teenagers have now been arrested in"
        " total and <charge quantity=1>a 14-year-old boy has been charged</charge> with murder.",
        "Two more arrests over a death in Odham",
    )
