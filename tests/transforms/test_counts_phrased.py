"""Results as forces phrase them: labels with their figure, two places in one breath, other amnesties. All made up."""

import pytest

from tests.transforms.marked import check

LABELLED = [
    "<warrant quantity=9>Warrants executed: 9</warrant>",
    "<warrant quantity=14>Number of warrants executed: 14</warrant>",
    "<warrant quantity=6>Properties searched - 6</warrant>",
    "<stop_search quantity=33>Stop searches conducted: 33</stop_search>",
    "<stop_search quantity=12>Section 23 searches | 12</stop_search>",
    "<vehicle_stop quantity=45>Vehicles checked: 45</vehicle_stop>",
    "<vehicle_stop quantity=45>Traffic stops\n45</vehicle_stop>",
    "<roadside_test quantity=30>Roadside drug tests - 30</roadside_test>",
    "<order quantity=45>Dispersal notices issued: 45</order>",
    "<order quantity=45>Section 35 dispersals: 45</order>",
    "<order quantity=12>CBOs obtained: 12</order>",
    "<order quantity=20>Community Protection Warnings - 20</order>",
    "<order quantity=3>DVPOs: 3</order>",
    "<order quantity=12>Section 59 warnings issued: 12</order>",
    "<order quantity=2>Slavery and trafficking risk orders: 2</order>",
    "<fixed_penalty quantity=8>Penalty notices for disorder: 8</fixed_penalty>",
    "<fixed_penalty quantity=8>TORs issued: 8</fixed_penalty>",
    "<visit quantity=27>Cuckooed addresses visited: 27</visit>",
    "<line_closed quantity=4>County lines taken down: 4</line_closed>",
    "<group_disrupted quantity=2>Organised crime groups disrupted: 2</group_disrupted>",
    "<arrest quantity=31>Arrests | 31</arrest>",
    "<surrender item=knife quantity=120>Knives surrendered: 120</surrender>",
    "<surrender item=knife quantity=120>Knives handed in\n\n120</surrender>",
]
NO_LABELS = [
    "Section 59: what it means",
    "Warrants: what happens next",
    "Stop and search: 10 things to know about your rights",
    "Section 60: 7pm to 5am",
    "Orders: see page 12",
    "Officers: 45",
    "Visits to our website: more than ever",
]


@pytest.mark.parametrize("line", LABELLED)
def test_a_label_and_its_figure(line: str) -> None:
    check(f"Results of our week of action.\n\n{line}", "Results of our week of action")


@pytest.mark.parametrize("line", NO_LABELS)
def test_a_heading_is_no_label(line: str) -> None:
    check(f"Results of our week of action.\n\n{line}", "Results of our week of action")


PHRASED = [
    # warrants of two places
    "<warrant quantity=4>Three warrants were carried out in Toxteth and one in Old Swan</warrant>.",
    "Police <warrant quantity=5>executed three warrants in Hull and two in Goole</warrant>.",
    "<warrant quantity=3>Three warrants were executed in Hull</warrant> and <arrest quantity=2>two men were arrested</arrest>.",
    "<arrest quantity=2>Two men were arrested</arrest> following <warrant quantity=2>a search of two properties</warrant> in Diss.",
    # section 60, by its number alone
    "<order quantity=1>A Section 60 has been authorised</order> for parts of Ely.",
    "Officers are <order quantity=1>introducing a Section 60 order</order> in Diss this evening.",
    "We were <order quantity=1>granted a section 60</order> by an inspector.",
    # warnings and notices are two orders
    "Officers served <order quantity=12 part=False>12 Community Protection Warnings</order> and <order quantity=6 part=False>six Community Protection Notices</order>.",
    # visits to trades
    "Officers made <visit quantity=40>40 visits to shops</visit> and <visit quantity=9>nine visits to scrap metal dealers</visit>.",
    # tests at the roadside
    "<roadside_test quantity=1>A roadside breath test was carried out</roadside_test> and he gave a reading of 90.",
    "<roadside_test quantity=1>A roadside test showed</roadside_test> a reading of 83.",
    "A driver <roadside_test quantity=1>failed a roadside breathalyser</roadside_test>.",
    "She was <roadside_test quantity=1>tested at the roadside for drugs</roadside_test>.",
    "<roadside_test quantity=1>Asked to complete a roadside breath test, Arkle blew</roadside_test> 90.",
    "No breath was given, since a roadside breath test wasn't possible.",
    "He refused a roadside breath test.",
    # visits that are to be made, or are made to look for witnesses
    "Ten home visits will be made by the council.",
    "Officers watched hours of CCTV and visited 800 addresses.",
    "In all 300 addresses were visited by officers making house-to-house enquiries.",
    # several victims whom nobody counted
    "<safeguarding quantity=none>A number of suspected trafficking victims were safeguarded</safeguarding>.",
    "<safeguarding quantity=none>Those victims have now been safeguarded</safeguarding>.",
    "There were 40,000 visits to our website and two visits to the beach.",
    "Where a section 60 is in place, officers can search anyone.",
    "A Section 60 is only ever authorised when serious violence is likely.",
    "Section 60 is an emergency tactic.",
    "If a section 60 is in place in your area, officers can search you.",
    "A section 60 order can only be put in place by an inspector.",
]


@pytest.mark.parametrize("text", PHRASED)
def test_results_as_they_are_phrased(text: str) -> None:
    check(text)


AMNESTIES = [
    "<surrender item=knife quantity=486>A total of 486 knives were placed in bins</surrender> at stations across Essex.",
    # rounded in the lead
    "Nearly 500 knives were surrendered during an amnesty.\n\n<surrender item=knife quantity=486>A total of 486 knives were put in the bins</surrender>.",
    # the last amnesty's figure is not this one's, told more precisely
    "<surrender item=knife quantity=500>Nearly 500 knives were surrendered</surrender> last week.\n\nDuring the last amnesty in March, 512 knives were handed in.",
    "Knives can be placed in bins at these stations.",
]


@pytest.mark.parametrize("text", AMNESTIES)
def test_knives_of_an_amnesty(text: str) -> None:
    check(text, "Knives surrendered")
