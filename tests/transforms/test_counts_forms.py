"""More forms in which forces tell what they counted, and what only looks like it. All made up."""

import pytest

from tests.transforms.marked import check

FORMS = [
    # addresses searched
    "Officers <warrant quantity=1>searched Harlow's home</warrant> in Ely.",
    "Detectives <warrant quantity=1>searched Mills' flat</warrant> in Ely.",
    "<warrant quantity=none>Properties were searched</warrant> in Shore Lane and in Newgate.",
    "<warrant quantity=none>Searches of the properties</warrant> went on all day.",
    "<warrant quantity=4>Four section 18 searches</warrant> were carried out.",
    "In all, <warrant quantity=11>11 premises were entered and searched</warrant>.",
    "<warrant quantity=1>A drugs warrant in Mill Street resulted</warrant> in <arrest quantity=2>two arrests</arrest>.",
    "<warrant quantity=1>A misuse of drugs warrant</warrant> was executed in Goole.",
    "Officers <warrant quantity=1>obtained a warrant to search</warrant> the farm.",
    "More than 90 extra officers carried out <warrant quantity=3>three warrants</warrant>.",
    # people and vehicles searched
    "Near the station <stop_search quantity=1>the man was searched</stop_search>.",
    "<stop_search quantity=1>Redcliffe was subsequently searched</stop_search>.",
    "<stop_search quantity=134>120 people and 14 vehicles were searched</stop_search>.",
    "In all 43 people were <stop_search quantity=20>stopped, with 20 being searched</stop_search>.",
    "<stop_search quantity=6>Six youths were detained for a drugs search</stop_search>.",
    "<stop_search quantity=15>Fifteen people were subject to a stop and search</stop_search>.",
    "Officers <stop_search quantity=15>used stop and search powers on 15 occasions</stop_search>.",
    "A youth <stop_search quantity=1>was identified and stop searched</stop_search> in Ebb Way.",
    # notices
    "Eight drivers were spoken to <fixed_penalty quantity=12>and 12 given tickets</fixed_penalty>.",
    "Of these checks, <fixed_penalty quantity=36>36 resulted in fixed penalty notices</fixed_penalty>.",
    "Officers <fixed_penalty quantity=45>gave out 45 tickets</fixed_penalty>.",
    "<fixed_penalty quantity=18>All 18 people present - 17 from Leeds and one from Hull - were fined</fixed_penalty> £800.",
    "Officers <fixed_penalty quantity=1>issued a fine to a man</fixed_penalty> who drove to the beach.",
    "<fixed_penalty quantity=1>The organiser has been handed a £10,000 fine</fixed_penalty>.",
    # orders
    "<order quantity=2>Both were given a Section 59</order> warning.",
    "<order quantity=16>Closure orders were secured for 16 of the town's properties</order>.",
    "<order quantity=11>11 dispersal warnings</order> were issued.",
    "Magistrates <order quantity=1>granted a three-month closure on</order> a house in Hull.",
    "<order quantity=1>Dispersal powers were put in place</order> on Friday.",
    "A ninth defendant, a 17-year-old boy, <sentence quantity=1>was given</sentence> a youth rehabilitation order.",
    "Officers have <order quantity=none>introduced Dispersal Zones</order> in Hale and Hyde.",
    "<order quantity=1>A Dispersal Zone is in place</order> in Fazeby.",
    "She <fixed_penalty quantity=1>has been given a £1,000 fine</fixed_penalty> after she failed to isolate.",
    "Ten people have been <summons quantity=10>reported for summons</summons> in relation to fixed penalty notices.",
    "I welcome today's <conviction quantity=1>conviction of</conviction> Ned Farrow, 44, for murder.",
    # lines and groups
    "<line_closed quantity=5>Five county lines coming out of London were identified and disrupted</line_closed>.",
    "Officers found 33 lines <line_closed quantity=12>with 12 being closed</line_closed>.",
    "<line_closed quantity=1>A county line which ran to Norwich has been dismantled</line_closed>.",
    "Police have <line_closed quantity=1>smashed a county line</line_closed> that ran to Hull.",
    "<group_disrupted quantity=1>A major drugs network has been dismantled</group_disrupted>.",
    "<group_disrupted quantity=17>17 drug networks disrupted</group_disrupted> in a week.",
    # roads
    "<roadside_test quantity=12>12 drivers failed a breath test</roadside_test>.",
    "<roadside_test quantity=60>60 drivers were tested for cannabis</roadside_test>.",
    "Officers did <roadside_test quantity=140>breath tests on 140 drivers</roadside_test>.",
    "<vehicle_stop quantity=65>65 lorries were pulled in</vehicle_stop>.",
    "Officers carried out <vehicle_stop quantity=89>89 stop checks on</vehicle_stop> vehicles.",
    # visits, safeguarding, referrals
    "<visit quantity=200>Two hundred homes visited</visit>.",
    "Cadets were used to buy knives: officers <visit quantity=29>used volunteers to visit 29 premises</visit>.",
    "<visit quantity=9>Nine pub walkthroughs</visit> took place.",
    "<visit quantity=8>Checks were carried out at eight car washes</visit>.",
    "<visit quantity=13>13 victims of domestic abuse received a visit</visit> from officers.",
    "<visit quantity=none>Officers also visited a number of businesses</visit>.",
    "<visit quantity=none>Safe and well checks were conducted</visit>.",
    "<safeguarding quantity=14>Ten vulnerable people and four children were safeguarded</safeguarding>.",
    "The team <safeguarding quantity=150>worked to safeguard more than 150 children</safeguarding>.",
    "<referral quantity=2>Both men were referred to the National Referral</referral> Mechanism.",
    "<referral quantity=5>Referrals were completed for five</referral> children.",
    "<referral quantity=none>Referrals have also been made</referral> to children's services.",
    "<referral quantity=7>Seven referrals were made</referral> to partners.",
]
NONE_OF_THEM = [
    "It can take years to fully dismantle an organised crime group.",
    "The order can shut down a phone line.",
    "The strike disrupted a county line drug operation.",
    "720 vehicles were checked through ANPR.",
    "Some 720 vehicles were checked by officers with ANPR technology.",
    "800 cars were checked on the automatic number plate recognition (ANPR) system.",
    "Officers visited houses in the lane on Tuesday.",
    "Thieves got in and the car was searched before they fled.",
    "He was searched in custody.",
    "Her bag was found by a walker and searched.",
    "A man with two no bail warrants was seen in Ely.",
    "Officers went to trace two people on fail-to-appear warrants in Ely.",
    "Both towns' schools were visited by a mayor.",
    "We will be carrying out searches of the properties.",
    "Officers will carry out welfare visits.",
    "A Dispersal Zone will be introduced in Ely.",
    "There is a reward for what leads to the conviction of a man.",
]


@pytest.mark.parametrize("marked", FORMS)
def test_forms_of_counts(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("text", NONE_OF_THEM)
def test_what_only_looks_like_a_count(text: str) -> None:
    check(text)
