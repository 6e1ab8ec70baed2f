"""Counted results: what the rules count, and what only looks like it."""

from datetime import UTC, datetime

import pytest

from transforms import extract
from transforms.records import ArticleText

COUNTED = [
    ("Stop searches: 33", "stop_search", 33),
    ("Warrants: 58", "warrant", 58),
    ("Domestic violence protection notices issued\n17", "order", 17),
    ("Officers stopped and searched 402 people and 63 vehicles.", "stop_search", 465),
    ("In all, nine children and six adults were safeguarded.", "safeguarding", 15),
    ("Under warrant, two flats were searched in Leith.", "warrant", 2),
    ("61 conditional offers of fixed penalty were issued.", "fixed_penalty", 61),
    ("Magistrates granted closure orders on three flats.", "order", 3),
    ("He will be subject to a sexual harm prevention order for life.", "order", 1),
    ("Detectives have dismantled a violent organised crime group.", "group_disrupted", 1),
    ("Six shops were visited by trading standards.", "visit", 6),
    ("Police stopped more than 80 riders on the moor.", "vehicle_stop", 80),
    ("A boy was referred to the National Referral Mechanism.", "referral", 1),
    ("His saliva swipe came back positive for cannabis.", "roadside_test", 1),
]
COUNTED += [
    ("Officers made three arrests after executing two warrants.", "warrant", 2),
    ("Warrants were executed at more than 30 addresses in Kent.", "warrant", 30),
    ("She was given a five year Criminal Behaviour Order.", "order", 1),
]
NOT_COUNTED = [
    ("Officers will carry out 30 warrants next month.", "warrant"),
    ("He carried out 76 unlawful searches on a police database.", "warrant"),
    ("He breached a restraining order.", "order"),
    ("No fixed penalty notices were issued.", "fixed_penalty"),
    ("We would like to visit six shops.", "visit"),
    ("A car was stopped on the A5 by fallen trees.", "vehicle_stop"),
    ("Anyone can be referred to the National Referral Mechanism.", "referral"),
    ("We hope to obtain a closure order.", "order"),
    ("A man who breached his criminal behaviour order is being sought.", "order"),
    ("Her brother asked that the restraining order be lifted.", "order"),
    ("One held the victim while the other searched the house and took a watch.", "warrant"),
    ("A dispersal order will be put in place on Friday.", "order"),
    ("He was charged with failing to comply with a serious crime prevention order.", "order"),
    ("The pair admitted taking part in a series of ram raids.", "warrant"),
    ("You can win two tickets for the match.", "fixed_penalty"),
]


def counted(text: str) -> dict[str, tuple[float | None, str]]:
    article = ArticleText("a", f"Results of our week.\n\n{text}", published=datetime(2024, 5, 1, tzinfo=UTC))
    return {fact.kind: (fact.quantity, fact.scope) for fact in extract(article).facts}


@pytest.mark.parametrize(("text", "kind", "number"), COUNTED, ids=[row[0][:40] for row in COUNTED])
def test_a_result_is_counted(text: str, kind: str, number: float) -> None:
    assert counted(text)[kind] == (number, "current")


@pytest.mark.parametrize(("text", "kind"), NOT_COUNTED, ids=[row[0][:40] for row in NOT_COUNTED])
def test_what_was_not_done_is_not_counted(text: str, kind: str) -> None:
    assert kind not in counted(text)


def test_a_rounded_figure_gives_way_to_the_precise_one() -> None:
    text = "Officers made more than 40 stop searches.\n\nThere were 42 stop searches in the end."
    assert counted(text)["stop_search"] == (42, "current")


def test_lines_of_a_list_are_cases_of_their_own() -> None:
    lines = "- A warrant was executed at a flat in Hull.\n- A warrant was executed at a shop in Goole."
    article = ArticleText("a", f"This week:\n{lines}", published=datetime(2024, 5, 1, tzinfo=UTC))
    assert sum(fact.quantity or 0 for fact in extract(article).facts if fact.kind == "warrant") == 2


def test_another_years_campaign_is_background() -> None:
    assert counted("In the 2023 campaign there were 2,040 breath tests.")["roadside_test"][1] == "background"
