"""What becomes of people short of a court: resolutions, cautions, summonses, releases. All sentences made up."""

import pytest

from tests.transforms.marked import check

FOUND = [
    # one resolution that is agreed is one person's
    "<community_resolution quantity=1>A community resolution has been agreed</community_resolution> following a report of abuse in Dunford.",
    "<community_resolution quantity=1>A community resolution was issued</community_resolution> for the damage to the fence.",
    "<community_resolution quantity=1>The matter was dealt with by way of a community resolution</community_resolution>.",
    "<community_resolution quantity=1>The report has been resolved by community resolution</community_resolution>.",
    "<community_resolution quantity=1>The boy agreed to a community resolution</community_resolution> and wrote a letter.",
    "<community_resolution quantity=2>The two girls accepted a community resolution</community_resolution>.",
    # officers report somebody for summons
    "Our officers have <summons quantity=1>reported a 15-year-old boy for summons</summons> over damage at a hall.",
    "Officers <summons quantity=1>reported the driver for summons</summons>.",
    "We <summons quantity=2>reported two men for prosecution</summons>.",
    "<summons quantity=3>Three men will appear in court by way of summons</summons>.",
    "<arrest quantity=1>A 30-year-old man was arrested</arrest> at the scene and <no_further_action quantity=1>was no further actioned</no_further_action>.",
    "<arrest quantity=2>Two boys, aged 15 and 18, have now been arrested</arrest> over all three crimes and <released_under_investigation quantity=2>released while inquiries continue</released_under_investigation>.",
]

FOUND += [
    # counted before and told of as "they" or "all those arrested"
    "<arrest quantity=2>Two arrests were made</arrest>.\n\n<released_under_investigation quantity=2>They were later released under investigation</released_under_investigation>.",
    "<arrest quantity=4>Four people were arrested</arrest>. <bail quantity=4>All those arrested were bailed</bail>.",
    "<charge quantity=10>Ten people were charged</charge>.\n\n<bail quantity=10>All 10 have been conditionally bailed</bail> to appear at Hull.",
    "<arrest quantity=11>Eleven people were arrested</arrest>.\n\n<bail quantity=11>All 11, aged between 54 and 78, have since been released on bail</bail>.",
    # how a release is put
    "A man was <arrest quantity=1>arrested</arrest>.\n\n<released_under_investigation quantity=1>He has been released while officers carry out further enquiries</released_under_investigation>.",
    "A man was <arrest quantity=1>arrested</arrest>.\n\n<released_under_investigation quantity=1>He was released whilst the investigation continues</released_under_investigation>.",
    # a long way between those taken away and what became of them
    "A 24-year-old man, a 45-year-old man and a 36-year-old woman were all taken to Hull Police Investigation Centre for questioning and <released_under_investigation quantity=3>released under investigation</released_under_investigation>.",
    # whoever holds a party or a licence
    "<summons quantity=1>The organiser was issued with a summons</summons> to appear in court.",
    "<summons quantity=1>The licensee was reported for breach</summons> of the regulations.",
    # officers before a court
    "<conviction quantity=1>A Norland police officer has pleaded guilty</conviction> to theft.",
    "<conviction quantity=1>Police Constable Lee Tarn, 54, pleaded guilty</conviction> to fraud at Hull Crown Court.",
    # what officers went on to do, and two stages of the same people
    "Officers managed to track the man down and <arrest quantity=1>arrest him</arrest>.",
    "Enquiries led to the <arrest quantity=12>arrest</arrest> and <charge quantity=12>charge of 12 individuals</charge>.",
    "<charge quantity=1>A teenager is facing a series of drugs charges</charge> after being stopped.",
    # a court's custody, however it is put
    "<remand quantity=1>He was detained in custody and will appear</remand> at Hull Crown Court on 4 May.",
    "<remand quantity=1>He will be remanded in custody to appear</remand> at Hull Magistrates' Court on Monday.",
]

FOUND += [
    # those arrested or charged, where one figure tells how many
    "<arrest quantity=6>Six people were arrested</arrest> in Hull. <bail quantity=6>Those arrested have since been bailed</bail> with conditions.",
    "Police <arrest quantity=4>made four arrests</arrest>. <released_under_investigation quantity=4>Those arrested have all been questioned and released under investigation</released_under_investigation>.",
    "<charge quantity=3>Two men and a woman were charged</charge>. <bail quantity=3>The charged individuals have been released on bail</bail>.",
    # released, put in other words or misspelt
    "<arrest quantity=1>A man was arrested</arrest>. <released_under_investigation quantity=1>He has been released under police investigation</released_under_investigation>.",
    "<arrest quantity=1>A man was arrested</arrest> and <released_under_investigation quantity=1>has been released pending further investigations</released_under_investigation>.",
    "<arrest quantity=1>A man was arrested</arrest>. <released_under_investigation quantity=1>He was later release under investigation</released_under_investigation>.",
    "<arrest quantity=1>A man was arrested</arrest>. <released_under_investigation quantity=1>He was released without bail while under investigation</released_under_investigation>.",
    "<arrest quantity=2>Two men were arrested</arrest> and <bail quantity=2>they are both on bail</bail>.",
    "<arrest quantity=1>A man was arrested</arrest>; <bail quantity=1>he is currently under police bail</bail>.",
    "<arrest quantity=1>A man was arrested</arrest>. <bail quantity=1>He was released from the court on unconditional bail</bail>.",
    "<bail quantity=1>Ada Pell, aged 23, received conditional bail</bail> at Hull Magistrates' Court.",
    # no further action
    "<arrest quantity=1>A man was arrested</arrest>. <no_further_action quantity=1>He will have no further action taken against him</no_further_action>.",
    "<no_further_action quantity=1>The 45-year-old man will receive no further action</no_further_action>.",
    "<no_further_action quantity=1>The driver was released yesterday without charge</no_further_action>.",
    "Police will be <no_further_action quantity=2>taking no further action against the two men</no_further_action>.",
    "There <no_further_action quantity=2>will be no further action taken against a man and a woman</no_further_action>.",
    "<arrest quantity=2>Two men were arrested</arrest>. <no_further_action quantity=2>They have now been released from under investigation and will face no further action</no_further_action>.",
    # a report on several, a requisition served, a street caution
    "<charge quantity=2>Two men have been charged</charge>. <summons quantity=2>A report will be sent to the Procurator Fiscal</summons>.",
    "<summons quantity=1>He was later served a postal requisition</summons>.",
    "<summons quantity=2>A 42-year-old man and a 36-year-old man were both reported for suspected shoplifting</summons>.",
    "<caution quantity=1>A 21-year-old man was issued with a cannabis street warning</caution>.",
    "<caution quantity=1>One woman was given a street caution</caution>.",
    "<caution quantity=1>The boy was issued with a warning for possession of cannabis</caution>.",
]

FOUND += [
    "<charge quantity=2>Two men were charged</charge> and <bail quantity=2>were bailed from court</bail>.",
    # said by an officer who is named, and in May
    "Inspector Ned Farrow said: “<charge quantity=1>A man has been charged</charge>.”",
    "Inspector Ned Farrow said: “<arrest quantity=1>A man arrested</arrest> on Monday <no_further_action quantity=1>has been released unconditionally</no_further_action>.”",
    "<arrest quantity=2>Two men who were arrested</arrest> in May <charge quantity=2>have been charged</charge>.",
    "<arrest quantity=2>Two men have been arrested</arrest> and <safeguarding quantity=1>a child has been safeguarded</safeguarding>.",
]

NOT_FOUND = [
    "Anyone caught poaching will be summonsed to court.",
    # a driver who jumps out, somebody whom others reported, and what an officer would do
    "The driver bailed out of the car and ran off.",
    "<arrest quantity=1>A man was arrested</arrest> after he was reported for sending the message.",
    "<arrest quantity=1>A man was arrested</arrest>. If he explains why he is out, no further action would be taken.",
    "<arrest quantity=1>A man was arrested</arrest> and taken to a police station where he was breathalysed again.",
    "<arrest quantity=3>Three men were arrested</arrest>. <charge quantity=1>One was charged</charge> and the remaining were released without charge.",
    # a name, roads and cordons, what is told of officers, and rights that are read out
    "Rui Arkle, aged 33, of Mill Road, was in the crowd.",
    "<arrest quantity=1>A man was arrested</arrest>. The road remains closed pending further enquiries.",
    "<arrest quantity=1>A man was arrested</arrest>. A cordon remains in place pending further enquiries.",
    "Two men crashed and two died. A report will be sent to the Procurator Fiscal.",
    "Three officers had no case to answer for misconduct and one received no further action.",
    "<arrest quantity=1>A man was arrested</arrest> and handcuffed and cautioned.",
    "<arrest quantity=2>Two men were arrested</arrest> on Monday and <arrest quantity=3>three women were arrested</arrest> on Friday. Those arrested have been bailed.",
    "A 49-year-old man from Hull has been interviewed on suspicion of wounding and remains under investigation.",
    "<arrest quantity=2>Two arrests were made</arrest>.\n\nOfficers are skilled.\n\nThey leave criminals with no choice but to plead guilty, a judge said.\n\nThey are good at it.",
    "<arrest quantity=2>Two men were arrested</arrest>. <arrest quantity=3>Three women were arrested</arrest> in Hull. All those arrested have been bailed.",
    "<arrest quantity=2>Two men were arrested</arrest> and have been remanded in custody at this time for further questioning.",
    "PC Ned Farrow arrested nobody and found nothing.",
    "Officers were given powers to track people down and to detain them if they must.",
    "An image of a man has been released as we continue our enquiries.",
    "Anyone charged will be remanded if the court says so.",
    "A community resolution can be agreed where the victim wants one.",
    "A community resolution is an informal outcome and no conviction.",
    "The report will be dealt with by way of a community resolution if the victim agrees.",
    "Neighbours reported a 15-year-old boy for running on the ice.",
    "A resident reported the driver for parking on the pavement.",
    "The officer took a statement and gave a caution about the ice.",
    "An innocent person could have been arrested.",
]


@pytest.mark.parametrize("marked", FOUND, ids=[text[:60] for text in FOUND])
def test_outcomes_that_are_found(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NOT_FOUND, ids=[text[:60] for text in NOT_FOUND])
def test_what_is_no_outcome(text: str) -> None:
    check(text)
