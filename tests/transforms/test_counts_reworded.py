"""Counted results said otherwise: nobody counted, one only, other people, other verbs; and who else does such. All made up."""

import pytest

from tests.transforms.marked import check

NOT_COUNTED = [
    "Officers <roadside_test quantity=none>carried out breath tests</roadside_test> on the A14.",
    "<roadside_test quantity=none>Roadside breath tests were carried out</roadside_test> in Ely.",
    "<roadside_test quantity=none>Several breath tests</roadside_test> were completed.",
    "<roadside_test quantity=none>A number of drivers were breathalysed</roadside_test>.",
    "<stop_search quantity=none>Several people were searched</stop_search> in the park.",
    "Officers <referral quantity=none>made several referrals</referral> to partner agencies.",
    "<line_closed quantity=none>A number of county lines were closed</line_closed>.",
    "<group_disrupted quantity=none>Several organised crime groups were dismantled</group_disrupted>.",
    "Officers <order quantity=none>issued a number of dispersal notices</order>.",
    "<order quantity=none>Closure orders were made</order> at Ely.",
    "<fixed_penalty quantity=none>Drivers were issued with tickets</fixed_penalty> for having no seat belt.",
    "Students ran, but <fixed_penalty quantity=none>all received fixed penalty notices</fixed_penalty>.",
    # counted in the same words
    "<roadside_test quantity=40>40 roadside breath tests were carried out</roadside_test>.",
    "<line_closed quantity=3>Three county lines were closed</line_closed>.",
]
ONE_ONLY = [
    "<visit quantity=1>One welfare visit was carried out</visit>.",
    "<referral quantity=1>One referral was made</referral> to social services.",
    "Results of the week:\n\n- <referral quantity=1>1 referral to the NRM</referral>",
    "Results of the week:\n\n- <roadside_test quantity=1>1 positive drug wipe</roadside_test>",
    "<group_disrupted quantity=1>One organised crime group was dismantled</group_disrupted>.",
    "<fixed_penalty quantity=1>One driver was fined</fixed_penalty> for using a phone.",
]
WHOM = [
    "<stop_search quantity=2>Two boys were stopped and searched</stop_search>.",
    "<stop_search quantity=4>Four motorists were stopped and searched</stop_search>.",
    "Officers <stop_search quantity=3>stopped and searched three teenagers</stop_search>.",
    "<stop_search quantity=3>Three vehicles were pulled over and searched</stop_search>.",
    "<stop_search quantity=12>Searches of 12 people</stop_search> were carried out.",
    "<stop_search quantity=12>Twelve searches of people</stop_search> were carried out.",
    "<stop_search quantity=1>A stop and search of a teenager</stop_search> led to nothing.",
    "<vehicle_stop quantity=12>12 cars and vans were stopped</vehicle_stop> on the A14.",
    "Officers <vehicle_stop quantity=40>inspected 40 lorries</vehicle_stop>.",
    "Officers <vehicle_stop quantity=4>flagged down four vehicles</vehicle_stop>.",
    "<vehicle_stop quantity=40>Checks were carried out on 40 vehicles</vehicle_stop>.",
    "<roadside_test quantity=12>12 drivers tested positive for cocaine at the roadside</roadside_test>.",
    "<roadside_test quantity=1>He blew 85 at the roadside</roadside_test>.",
    "<order quantity=6>Six fans were given football banning orders</order>.",
    "<order quantity=12>12 properties were made subject to closure orders</order>.",
    "<visit quantity=30>30 scrap metal dealers were visited</visit>.",
    "Officers <visit quantity=30>checked 30 licensed premises</visit>.",
    "<safeguarding quantity=5>Five victims were brought to safety</safeguarding>.",
    "Police <warrant quantity=5>swoop on five homes</warrant> in Ely.",
    "Officers <warrant quantity=6>smashed their way into six homes</warrant> this morning.",
    "Officers <warrant quantity=2>searched a house in Ely and a flat in Diss</warrant>.",
    "Officers <warrant quantity=1>searched a house</warrant> and a garage in Ely.",
    "Officers <warrant quantity=3>raided three cannabis farms</warrant>.",
    "Police <warrant quantity=2>searched the homes of two men</warrant>.",
    "<order quantity=2>Two closure notices were served</order>.",
    "Then <fixed_penalty quantity=11>a further 11 who stayed were issued with fixed penalty notices</fixed_penalty>.",
    "The week saw <group_disrupted quantity=2>the disruption of two organised crime groups</group_disrupted>.",
    "Police <group_disrupted quantity=2>took down two organised crime groups</group_disrupted>.",
    "Results of the week:\n\n- <confiscation quantity=9000>£9,000 forfeited</confiscation>",
    "<summons quantity=2>Two vehicles were reported to court for driving</summons> too fast.",
    "<surrender item=firearm quantity=25>25 firearms were surrendered to police</surrender> during the amnesty.",
]
MORE = [
    "Officers <stop_search quantity=30>conducted 30 searches under section 60</stop_search>.",
    "Officers <stop_search quantity=3>detained three youths for a search</stop_search>.",
    "Officers <referral quantity=2>made referrals for two children</referral>.",
    "Two families were <referral quantity=2>referred to early help</referral>.",
    "Officers <safeguarding quantity=4>took four children into police protection</safeguarding>.",
    "Results of the week:\n\n- <fixed_penalty quantity=1>Traffic offence report issued</fixed_penalty> for speeding",
]
WHEN = [
    "Visitors <stop_search quantity=none>have been stopped and searched</stop_search>.",
    "The <stop_search quantity=1>driver has been searched</stop_search> for drugs.",
    "<roadside_test quantity=1>A roadside breath test was subsequently carried out</roadside_test>.",
    "<vehicle_stop quantity=10>Ten vehicles were subsequently stopped</vehicle_stop>.",
    "<stop_search quantity=9>Nine people have since been stopped and searched</stop_search>.",
    "<order quantity=5>Five section 59 warnings</order> were later given.",
    "Their flat <warrant quantity=1>has now been searched</warrant>.",
    "<safeguarding quantity=1>A victim of trafficking was immediately safeguarded</safeguarding>.",
]
LINES = [
    "Results of the week:\n\n- <order quantity=1>Closure order granted</order> on a flat in Ely",
    "Results of the week:\n\n- <order quantity=1>Three-month closure order secured</order>",
    "Results of the week:\n\n- <order quantity=1>Dispersal order in place</order> in Ely",
    "Results of the week:\n\n- <line_closed quantity=1>County line shut down</line_closed>",
    "Results of the week:\n\n- <group_disrupted quantity=1>Organised crime group dismantled</group_disrupted>",
    "Results of the week:\n\n- <warrant quantity=1>Officers execute warrant</warrant> in Ely",
    "Results of the week:\n\n- <warrant quantity=1>House searched</warrant>",
    "Results of the week:\n\n- <vehicle_stop quantity=40>Officers stop 40 vehicles</vehicle_stop>",
    "Results of the week:\n\n- <visit quantity=30>Officers visit 30 homes</visit>",
    "Results of the week:\n\n- <fixed_penalty quantity=4>Police fine four drivers</fixed_penalty>",
    "Results of the week:\n\n- <fixed_penalty quantity=3>FPN x 3</fixed_penalty>",
]
NONE = [
    "He was subject to a criminal behaviour order at the time.",
    "Fixed penalty notice issued",
    "Three vehicles were stopped in traffic.",
    "Two people were fined by the council for fly-tipping.",
    "What is a closure order?",
    "How to get a restraining order",
    "Officers stop 40 vehicles a day.",
    "Officers visit 30 homes every week.",
    "Police fine drivers who speed.",
    "County lines: what to look for",
    "Closure orders explained",
    "Police search 40 fields.",
    "One gang had disrupted the event.",
    "Two men were reported for their bravery.",
    "Two people cautioned against trusting strangers.",
    "No-one was searched.",
    "Nobody was stopped and searched.",
    "Two warrants were withdrawn by the court.",
    "Three raids were called off.",
    "Two closure orders were refused.",
    "Magistrates refused two warrants.",
    "A court refused the closure order.",
    "Three restraining orders were lifted.",
    "Two warrants were issued for his arrest.",
    "Four homes were raided by burglars in Ely.",
    "Two women were searched by the robbers.",
    "The three cars were checked by a mechanic.",
    "Three vehicles were stopped by the flood.",
    "Three children were taken to safety by firefighters.",
    "The mayor visited three shops.",
    "Two nurses carried out 30 home visits.",
    "Three addresses were visited by a bogus officer.",
    "40 people searched for the missing dog.",
    "Two complaints about stop and search were upheld.",
    "Two appeals against closure orders were heard.",
    "12 questions about dispersal orders were asked.",
    "Two tickets were stolen from the car.",
    "12 tickets were bought by the winner.",
    "The storm closed two lines.",
    "Two railway lines were closed.",
    "Three lines of enquiry were closed.",
    "A road closure order is in place for the works.",
    "The closure order runs out next week.",
    "Breath tests will be carried out every weekend.",
    "Officers can carry out breath tests.",
    "Nobody was breathalysed.",
]


@pytest.mark.parametrize("text", [*NOT_COUNTED, *ONE_ONLY, *WHOM, *MORE, *WHEN, *LINES])
def test_said_otherwise(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NONE)
def test_no_result(text: str) -> None:
    check(text)


@pytest.mark.parametrize("about", ["in excess of", "well over", "just over", "upwards of"])
@pytest.mark.parametrize(
    "told",
    [
        "Officers <vehicle_stop quantity=80 qualifier=at_least>stopped {} 80 riders</vehicle_stop>.",
        "The team <line_closed quantity=80 qualifier=at_least>closed {} 80 county lines</line_closed>.",
        "Officers <stop_search quantity=80 qualifier=at_least>searched {} 80 people</stop_search> under stop and search powers.",
    ],
)
def test_so_many_at_least(about: str, told: str) -> None:
    check(told.format(about))
