"""What was done beside what is only planned, possible or denied: two clauses of one sentence. All made up."""

import pytest

from tests.transforms.marked import check

DONE = [
    "The men were not found but <visit quantity=6>six properties were visited</visit>.",
    "Two were ticketed for no insurance and <fixed_penalty quantity=19>19 FPNs</fixed_penalty> were issued for litter.",
    "No arrests were made but <vehicle_stop quantity=2>two vehicles were stopped</vehicle_stop>.",
    "Officers looked into each one and <roadside_test quantity=3>three breath tests</roadside_test> were completed.",
    "Arkle will be on the register for ten years and was given <order quantity=1>a sexual harm prevention order</order>.",
    "The pub could lose its licence and has been served with <order quantity=1>a closure notice</order>.",
    "Police will apply for a closure order and have served <order quantity=1>a closure notice</order> on the flat.",
    "The team arrested <arrest quantity=5>five suspects</arrest> <warrant quantity=none>following a number of drugs warrants</warrant>.",
    "A pre-planned operation <warrant quantity=none>saw officers carry out dawn raids</warrant> in Goole.",
    "Anyone who owns one of the bikes found <warrant quantity=1>during a warrant</warrant> in Goole can call us.",
    "The weekend of the 24th and 25th May saw <fixed_penalty quantity=14>14 penalty tickets</fixed_penalty> issued.",
    "Officers have warned would-be guests after handing out <fixed_penalty quantity=16>16 fines</fixed_penalty>.",
]
IN_DOUBT = [
    "The pub could be closed and is expected to receive a prohibition notice.",
    "The pub could be closed and is due to be given a closure notice.",
    "Drivers will be stopped and each is given a fixed penalty notice.",
    "No warrants were executed and no fines were issued.",
    "If a driver is stopped and a roadside drug test was carried out, he may lose his licence.",
    "Anyone who breaks the rules and is issued with a fixed penalty notice will pay £100.",
    "Police will be seeking a closure order and a dispersal order.",
    "Drugs may be seized during a warrant.",
    "The suspects then searched the house and fled.",
    "Police plan to visit shops and carry out 20 home visits.",
    "He is due to appear in court to seek a closure order.",
    "Every driver who is stopped and was breath tested should be pleased.",
]

UNCOUNTED = [
    # a section of an act is no number
    "Officers <warrant quantity=none>executed section 8 warrants</warrant> at the homes of both brothers.",
    "Officers <order quantity=none>issued section 35 dispersal notices</order> in the park.",
    # nobody counted them
    "Two shops sold to children and <community_resolution quantity=none>community resolutions issued</community_resolution>.",
    "Officers have <community_resolution quantity=none>used community resolutions</community_resolution> in the park.",
    "Officers searched a car and <community_resolution quantity=1>gave out a community resolution</community_resolution>.",
    "<community_resolution quantity=1>One person was referred for a community resolution order</community_resolution>.",
    "Officers <warrant quantity=14>executed 14 warrants</warrant> and <safeguarding quantity=none>safeguarded a number of vulnerable people</safeguarding>.",
    "Officers came, <safeguarding quantity=1>safeguarded a vulnerable victim</safeguarding> and shut the flat.",
    # several people, and one notice told of
    "Most kept to it, with <fixed_penalty quantity=none>a small minority being issued with a fixed penalty notice</fixed_penalty>.",
    "After admitting an offence of speeding, <community_resolution quantity=1>a 30-year-old man received a community resolution</community_resolution>.",
    "A community resolution is a way of dealing with an offence.",
    "It could end in a community resolution.",
    "Anyone caught may be issued community resolutions.",
    "It is vital that vulnerable people are safeguarded.",
    "Make sure the victim is safeguarded.",
]
SEVERAL = [
    "<order quantity=2>Two men have been issued with sexual risk orders</order>.",
    "<order quantity=2>Two houses have been issued with closure orders</order>.",
    "He must not go near two women and was given <order quantity=1>a restraining order</order>.",
    "They have <order quantity=2>both been put on the register and have been made subject of a sexual harm prevention order</order>.",
    "<order quantity=2>Both Low and Arkle were given two-year restraining orders</order>.",
    "<order quantity=2>Two of the group were issued with a criminal behaviour order</order>.",
    "He was given <order quantity=1>a protection from harassment order</order>.",
    "<fixed_penalty quantity=6>Six other offences (such as no MOT) were dealt with by fixed penalty notice</fixed_penalty>.",
    "<fixed_penalty quantity=64>64 Traffic Offences Reports</fixed_penalty> were issued.",
    "Both Low and his wife saw that Arkle was given <order quantity=1>a restraining order</order>.",
    "Both men were there and Arkle was given <order quantity=1>a restraining order</order>.",
    "<fixed_penalty quantity=2>Two boys - aged 17 and 18 - were each issued £1000 fixed penalty notices</fixed_penalty>.",
    "Police executed <warrant quantity=2>warrants at both properties</warrant>.",
    "Officers <warrant quantity=2>searched both addresses</warrant> in the street.",
    "The team <warrant quantity=30>have searched over 30 addresses</warrant> this week.",
    "Of those stopped, <roadside_test quantity=649>649 people were given either breath or drugs tests</roadside_test>.",
    "Of the <vehicle_stop quantity=33>33 drivers stopped</vehicle_stop>, <roadside_test quantity=2>two failed a roadside drugs wipe</roadside_test>.",
    "The patrols ended with <roadside_test quantity=15>15 people being drug tested</roadside_test>.",
    "Thieves came and searched both homes before stealing jewellery.",
]
NOT_MADE_NOW = [
    "He brought a phone along, which is a requirement of his sexual harm prevention order.",
    "This went against the rules of her restraining order.",
    "He met her despite a restraining order which keeps him away.",
    "The team has several criminal behaviour order applications awaiting a date.",
    "She need not come to court when a DVPO is applied for.",
    "Once served, a DVPN is in place for up to 48 hours.",
    "Officers are making searches of three new sites in wooded areas.",
    "Officers carried out a search of a remote site near the road.",
    "As part of the SHPO, Arkle was forbidden from using a computer.",
    "At the time when this was done, Arkle was subject to a community protection notice.",
    "The judge said that a CBO was definitely needed.",
    "They searched the property and left with games consoles.",
]

AT_THE_ROADSIDE = [
    "Arkle <roadside_test quantity=1>provided a positive drug saliva specimen at the roadside</roadside_test>.",
    "Officers <roadside_test quantity=1>asked him to provide a roadside breath test, in which he</roadside_test> blew 60.",
    "<roadside_test quantity=1>A breath test was conducted at the roadside</roadside_test>, where the driver blew 60.",
    "Officers <roadside_test quantity=1>carried out a routine roadside breath test</roadside_test>.",
    "He <roadside_test quantity=1>was subject to a drug wipe</roadside_test> by the road.",
    "A driver stayed <roadside_test quantity=1>after giving a positive breath test</roadside_test>.",
    "<roadside_test quantity=1>One breath test</roadside_test> completed.",
    "<stop_search quantity=1>The driver was detained for a section 23 misuse of drugs search</stop_search> by the road.",
    "<stop_search quantity=2>Arkle and his accomplice were stopped and searched</stop_search>.",
    "A number of <stop_search quantity=none>people were stop and searched</stop_search>.",
    "<stop_search quantity=none>Visitors on the day were stopped and searched</stop_search>.",
    "Officers <vehicle_stop quantity=none>stopped and spoke to several drivers</vehicle_stop>.",
    "<visit quantity=none>Hundreds of licensed premises were visited</visit>.",
    "She refused a roadside breath test.",
    "A roadside breath test wasn't taken due to his injuries.",
    "Fearing that she would fail a roadside breath test, she crawled away.",
    "He tested positive for a virus.",
    "<arrest quantity=1>A man was arrested</arrest> for providing a positive drugs test.",
    "He gave a positive breath test at the police station.",
    "The victims and her daughters were searched for by friends.",
]


@pytest.mark.parametrize("text", DONE)
def test_what_was_done_beside_what_was_not(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_is_only_planned_is_no_result(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", UNCOUNTED)
def test_what_nobody_counted(text: str) -> None:
    check(text, "Results of the week")


@pytest.mark.parametrize("text", SEVERAL)
def test_several_of_them(text: str) -> None:
    check(text, "Results of the week")


@pytest.mark.parametrize("text", NOT_MADE_NOW)
def test_what_was_not_made_now(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", AT_THE_ROADSIDE)
def test_one_at_the_roadside(text: str) -> None:
    check(text, "Results of the week")
