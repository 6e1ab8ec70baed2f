"""Fines, warrants and other rarer results in further words, and what only looks like them. All made up."""

import pytest

from tests.transforms.marked import check
from transforms.counts.streets import streets_listed

FINES = [
    "<fixed_penalty quantity=8>Six men and two women were issued with a Fixed Penalty Notice</fixed_penalty>.",
    "<fixed_penalty quantity=2>A 34-year-old man and a 26-year-old woman were issued with FPNs</fixed_penalty>.",
    "<fixed_penalty quantity=3>Two men from Leeds and a woman from Hull were fined</fixed_penalty> for a party.",
    "Officers <fixed_penalty quantity=60>issued more than 60 people with fixed penalty notices</fixed_penalty>.",
    "Of the <vehicle_stop quantity=20>20 drivers stopped</vehicle_stop>, <fixed_penalty quantity=5>five were issued with tickets</fixed_penalty>.",
    "Of these, <fixed_penalty quantity=13>13 were given fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=4>Four youths were reported for fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=6>Six people will receive fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=9>Nine cars were found to be too loud and the drivers received traffic offence reports</fixed_penalty>.",
    "<fixed_penalty quantity=8>Eight cars were given tickets</fixed_penalty>.",
    "<fixed_penalty quantity=7>Seven people were dealt with by means of fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=9>Nine people who had travelled from Leeds have been fined</fixed_penalty>.",
    "Officers broke up the party <fixed_penalty quantity=9>and fined nine people</fixed_penalty>.",
    "In Ely <fixed_penalty quantity=1>one fine has been issued</fixed_penalty>.",
    "<fixed_penalty quantity=none>Numerous people were fined</fixed_penalty>.",
    "<fixed_penalty quantity=none>A handful of FPNs</fixed_penalty> have been handed out.",
    "Officers <fixed_penalty quantity=none>have ticketed dozens of vehicles</fixed_penalty>.",
    "Outcomes: <fixed_penalty quantity=5>fixed penalty notices (five)</fixed_penalty>; words of advice (two).",
    "<fixed_penalty quantity=5>Fixed penalty notices were served on five people</fixed_penalty>.",
    "<fixed_penalty quantity=18>All 18 people present - including 17 from Leeds - were fined</fixed_penalty>.",
    "<fixed_penalty quantity=6>Six men aged between 26 and 57 were issued with FPNs</fixed_penalty>.",
    "They <fixed_penalty quantity=none>were all each issued with £200 fixed penalty notices</fixed_penalty>.",
    "<fixed_penalty quantity=7>Seven cars were found with bald tyres and traffic offence reports were issued to the drivers</fixed_penalty>.",
    # where Covid rules are the news and no court is named, who was fined was given a notice
    "Covid patrols.\n\n<fixed_penalty quantity=1>A 63-year-old man from Hull received a fine</fixed_penalty> after he went to visit family.",
    "Covid patrols.\n\nFour people were at the party. <fixed_penalty quantity=none>All were fined</fixed_penalty>.",
    "Covid patrols.\n\nPolice have <fixed_penalty quantity=1>fined a man</fixed_penalty> £10,000 for a party.",
    "Covid patrols.\n\n<fixed_penalty quantity=7>Seven men from Hull aged between 18 and 45 were fined</fixed_penalty> in a garden.",
    "Covid patrols.\n\nShe became <fixed_penalty quantity=1>the first person in Hull to be fined</fixed_penalty> £10,000.",
    "Covid patrols.\n\nArkle appeared at Hull Magistrates' Court, where <sentence quantity=1>he was fined</sentence> for breaking lockdown.",
    "Officers came and <fixed_penalty quantity=5>issued five men with a fine</fixed_penalty>.",
    "Officers have <fixed_penalty quantity=none>issued several motorists with Fixed Penalty Notices</fixed_penalty>.",
    "We’ve <fixed_penalty quantity=1>handed out another £10,000 fine</fixed_penalty> to a bar.",
    "<fixed_penalty quantity=12>Twelve people were issued £200 coronavirus fixed penalty notices</fixed_penalty> by police.",
    "<fixed_penalty quantity=7>Seven people found in a flat in the early hours of Tuesday 12 January have been issued with fixed penalty notices</fixed_penalty>.",
    "People there were issued with an FPN at a rate of 3.3 per 10,000.",
    "Covid patrols.\n\n- <fixed_penalty quantity=4>Four people fined</fixed_penalty> in Hull\n- <fixed_penalty quantity=6>Six fined</fixed_penalty> in Goole",
    "Covid patrols.\n\n<fixed_penalty quantity=2>The pair were fined</fixed_penalty> £200 each.",
]
NO_FINES = [
    "Two drivers could be ticketed.",
    "A man and a woman could be given a fixed penalty notice.",
    "All were warned that they may be issued with fixed penalty notices.",
    "Several people were given advice about fixed penalty notices.",
    "All drivers issued with fixed penalty notices can attend a course.",
    "Anyone caught will be offered a course, or received a fixed penalty notice of £100.",
    "More than 20,000 fixed penalty notices have been issued by UK police forces.",
    "Season tickets (200) were sold.",
    "Two men and a woman were found without tickets.",
    "A man was fined £200 for fishing there.",
    "Covid patrols.\n\nA man could be fined. You risk being fined.",
    "Covid patrols.\n\nA resident who refuses to leave will be fined.",
    "Covid patrols.\n\nNo one was fined. None were fined.",
]
WARRANTS = [
    "Officers executed <warrant quantity=3>warrants at homes in Mill Road, Dale Close and Fell Street</warrant>.",
    "They <warrant quantity=2>carried out warrants</warrant> at properties in Mill Court, Goole, and Dale Street, Hull.",
    "<warrant quantity=none>Raids were carried out</warrant> in Goole and Hull.",
    "<warrant quantity=1>A Misuse of Drugs Act (MDA) warrant</warrant> was executed in Goole.",
    "Officers <warrant quantity=none>searched a number of properties</warrant>.",
    "They <warrant quantity=1>entered the address on Monday under a Section 23 search warrant</warrant>.",
    "An emergency <warrant quantity=1>warrant was obtained, entry</warrant> forced and the flat secured.",
    "<warrant quantity=5>Police raid five homes</warrant> in Hull.",
    "Officers <warrant quantity=16>forced entry to 14 homes and two garages</warrant>.",
    "Officers <warrant quantity=9>raided seven homes in Goole and two in Hull</warrant>.",
    "<warrant quantity=2>Both addresses were searched</warrant>.",
    "Officers <warrant quantity=6>swooped on six addresses</warrant> in Hull.",
    "<warrant quantity=6>Six addresses were targeted in early morning raids</warrant>.",
    "Officers <warrant quantity=7>attended seven addresses across Hull as part of the warrants</warrant>.",
    "Officers <warrant quantity=2>executed a warrant at a flat in Goole and another in</warrant> Hull.",
    "Police carried out <warrant quantity=1>a warrant</warrant> in Mill Road.\n\nOfficers <warrant quantity=1>conducted a drugs warrant</warrant> in Dale Close.",
    "Police carried out <warrant quantity=1>a warrant</warrant> in Mill Road.\n\nOfficers conducted the warrant in Mill Road at dawn.",
    "Police <warrant quantity=1>are searching a house</warrant> in Hull.",
    "<warrant quantity=1>Searches of his home</warrant> went on for days.",
    "Officers were <warrant quantity=none>out in Grimsby carrying out warrants</warrant> today.",
    "<warrant quantity=2>Warrants were executed at two addresses</warrant> and <arrest quantity=3>three men were arrested</arrest>.",
    "They <warrant quantity=1>carried out a search under the Misuse of Drugs Act at </warrant>a flat in Hull.",
]
NO_WARRANTS = [
    "The thieves searched a number of properties.",
    "Ram raids took place at three shops.",
    "Both houses were searched by the intruders.",
    "The men forced entry to six houses in Hull.",
    "A warrant for his arrest was granted.",
    "Officers hit six shops with posters.",
]
OTHERS = [
    # reported for summons, cautioned, dealt with out of court
    "The <seizure item=vehicle>vehicle was seized</seizure> and <summons quantity=1>the driver reported</summons>.",
    "He was interviewed under caution <summons quantity=1>and reported</summons>.",
    "<summons quantity=none>A number of motorists were reported for driving</summons> offences.",
    "<summons quantity=18>18 cars reported for motoring</summons> offences.",
    "We have <summons quantity=1>reported for summons in relation to a £1,000 fixed penalty notice, the licensee</summons> of a Goole pub.",
    "Three youths came, having <summons quantity=3>been summoned to attend</summons>.",
    "A 32-year-old man <summons quantity=1>received a postal requisition</summons>.",
    "<summons quantity=1>A summons was issued for</summons> a man.",
    "<fixed_penalty quantity=3>Three people were reported for fines</fixed_penalty>.",
    "<caution quantity=1>A conditional caution was issued</caution>.",
    "Officers stopped a man and <caution quantity=1>gave him an adult caution</caution>.",
    "Two boys were <community_resolution quantity=2>dealt with through an out-of-court disposal</community_resolution>.",
    # care
    "We <visit quantity=11>visited 11 people who have previously been the victim</visit> of cuckooing.",
    "They also <visit quantity=12>visited the addresses of 12 people</visit> on Monday.",
    "<safeguarding quantity=1>A potential human trafficking victim was safeguarded</safeguarding>.",
    "They <safeguarding quantity=1>discovered and safeguarded a second victim</safeguarding>.",
    "<safeguarding quantity=none>Safeguarding measures were put in place for the victims</safeguarding>.",
    "This led to <safeguarding quantity=2>recovering two suspected victims</safeguarding>.",
    "The <referral quantity=1>woman has been referred onto a drugs</referral> education programme.",
    "<referral quantity=1>A woman is being supported through the National Referral Mechanism</referral>.",
    # streets
    "Mill Crescent - <vehicle_stop quantity=30>30 vehicles checked</vehicle_stop>.",
    "<roadside_test quantity=1>A roadside breath test found he</roadside_test> was double the limit.",
    "We have <line_closed quantity=none>shut down a significant number of county lines</line_closed>.",
    "We <group_disrupted quantity=none>have already shut down several drug networks</group_disrupted>.",
    "<order quantity=1>A Section 60 order has been authorised</order> for the town.",
    # the notice that closes a house for two days, and the order that closes it for three months
    "<order quantity=1>A closure notice</order> was served on Monday.\n\nOn Friday <order quantity=1>a closure order</order> was granted. The closure order lasts three months.",
]
NO_OTHERS = [
    "The driver reported the crash. A taxi driver reported seeing the man.",
    "He was interviewed under caution.",
    "The driver and the company have both been reported to the regulator.",
    "The boy was referred to the youth offender panel for nine months.",
    "The boy was referred to as Joe. The case was referred to the coroner.",
    "We want to ensure children are safeguarded. All children should be safeguarded.",
    "The family visited the homes of 12 people.",
    "To disrupt several county lines gangs we need help.",
    "An application will be made to the magistrates on Friday for a full closure order to be granted.",
    "Two vehicles were stopped at the red lights.",
    "Firefighters rescued two people.",
]


# wordings on the road and at the door
TOLD = [
    "In all 650 cars were checked by ANPR, <vehicle_stop quantity=31>of which 31 were stopped</vehicle_stop>.",
    "<vehicle_stop quantity=40>40 heavy goods vehicles (HGVs) were stop checked</vehicle_stop>, <stop_search quantity=15>15 of which were searched</stop_search>.",
    "<vehicle_stop quantity=25>More than 25 light goods vehicles (LGVs) were stopped</vehicle_stop> and inspected.",
    "The night led to <vehicle_stop quantity=29>29 proactive vehicle stops</vehicle_stop>.",
    "Officers <vehicle_stop quantity=60>stop checked about 60 vehicles</vehicle_stop>.",
    "<roadside_test quantity=310>310 roadside drug screening tests</roadside_test> were carried out.",
    "<roadside_test quantity=410>410 drivers were tested for drink</roadside_test> or drug driving.",
    "<safeguarding quantity=3>Three teenagers found at the house have been offered safeguarding</safeguarding> support.",
    "The raids: <warrant quantity=1>warrant conducted</warrant> at a house in Mill Road.",
    "Police carried out <warrant quantity=none>a significant number of drugs warrants</warrant> in Hull.",
    "Six forces <warrant quantity=none>carried out warrants</warrant> in the region on Tuesday.",
    "Officers have now <arrest quantity=210>arrested a staggering 210 people</arrest>.",
    "<summons quantity=1>A 41- year-old man from Hull was reported for summons</summons>.",
    "Police seized <seizure item=vehicle quantity=1>a 52-reg Vauxhall Astra</seizure> from its driver.",
    "They stopped a car and <stop_search quantity=1>carried out a search under the Misuse of Drugs Act</stop_search>.",
    # one test, and who failed it
    "The driver <roadside_test quantity=1>failed the initial roadside breath test</roadside_test>.",
    "The driver <roadside_test quantity=1>provided a positive road side breath test</roadside_test>.",
    "The rider <roadside_test quantity=1>gave a positive breath sample</roadside_test> there.",
    "The rider was asked to complete a <roadside_test quantity=1>road side breath test, which he failed</roadside_test>.",
    "The <roadside_test quantity=1>driver was also drug tested</roadside_test> there.",
    "The driver, a man from Hull, was <roadside_test quantity=1>drug wiped, with a positive</roadside_test> reading.",
    "<roadside_test quantity=1>Police breathalysed the driver</roadside_test>, who was over the limit.",
    "<roadside_test quantity=3>Three drivers, aged between 19 and 40, failed the roadside drug test</roadside_test>.",
    "Out of <roadside_test quantity=61>61 drugs wipes</roadside_test> administered, a third were failed.",
    "Officers <arrest quantity=5>arrested five men</arrest> and <safeguarding quantity=31>safeguarded 31 children</safeguarding>.",
]
NOT_TOLD = [
    "One in twenty of all who were breathalysed was over the limit.",
    "Of the drivers in the van, two failed a roadside drugs wipe some years ago.",
    "He was asked to complete a roadside breath test, but refused and drove off, failing to stop.",
    "He refused to give a breath sample. She failed to provide a breath test.",
    "He was taken to custody where he provided a positive drugs test.",
    "At the police station, he gave a positive breath sample.",
    "Anyone who gives a positive breath test will lose their licence.",
    "We work with families to ensure the child is safeguarded. Call us so the child is safeguarded.",
    "Some 600 cars were checked by ANPR, of which 30 were red.",
    "The map shows 46 lanes, 20 of which were closed.",
    "Two vehicles (a car and a van) collided; both drivers stopped to help.",
    "The screening tests 400 athletes a year.",
    "All 500 drivers were tested for the new bus route.",
    "Two teenagers who live there offered us tea.",
    "Three men drove off in a 17-plate Audi.",
    "The burglars left in a grey 16-reg Golf.",
]


@pytest.mark.parametrize("marked", [*TOLD, *NOT_TOLD])
def test_on_the_road_and_at_the_door(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", [*FINES, *NO_FINES, *WARRANTS, *NO_WARRANTS, *OTHERS, *NO_OTHERS])
def test_found_as_marked(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("behind", "streets"),
    [
        (" at addresses in Mill Road, Dale Close and Fell Street.", 3),
        (" at the following addresses: Mill Road, N17; Dale Close, E6 and Fell Street.", 3),
        (" in Mill Street, and a man from Dale Road was arrested.", 1),
        (" in Goole and Hull.", 0),
        (" on Mill Grove, Chadham, Dale Close and 8th Avenue.", 0),
        (" in Mill Grove, Goole, and 8th Avenue, Hull.", 2),
        (" in Mill Road, Dale Close, Kilnway and Knights.", 0),
    ],
)
def test_streets_of_a_list(behind: str, streets: int) -> None:
    assert streets_listed(behind) == streets
