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
    "Two men will appear in court <warrant quantity=1>following a drugs warrant</warrant> in Goole.",
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


@pytest.mark.parametrize("text", DONE)
def test_what_was_done_beside_what_was_not(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_is_only_planned_is_no_result(text: str) -> None:
    check(text)
