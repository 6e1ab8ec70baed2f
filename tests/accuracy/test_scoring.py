"""The scorer itself: what counts as a match, a miss and a harm."""

from typing import Any

import pytest

from tests.accuracy.scoring import evaluate, pair, same_number


def fact(kind: str = "arrest", quantity: float | None = 1, unit: str | None = "people", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "item": None, "quantity": quantity, "unit": unit, "scope": "current", "part": False} | more


def test_half_a_per_cent_is_the_same_number() -> None:
    assert same_number(1000, 1005)
    assert not same_number(1000, 1006)
    assert same_number(None, None)
    assert not same_number(0, None)


def test_equal_facts_match_once() -> None:
    result = pair([fact()], [fact(), fact()])
    assert len(result.pairs) == 1
    assert len(result.wrong) == 1


def test_without_a_quantity_units_need_not_agree() -> None:
    assert pair([fact(quantity=None, unit=None)], [fact(quantity=None)]).pairs


@pytest.mark.parametrize("aside", [{"scope": "background"}, {"part": True}])
def test_background_and_parts_are_neutral_when_said_and_wrong_when_given_whole(aside: dict[str, Any]) -> None:
    label = fact(quantity=7, **aside)
    said, hidden = pair([label], [fact(quantity=7, **aside)]), pair([label], [])
    assert (said.pairs, said.missed, said.wrong) == ([], [], [])
    assert hidden.missed == []
    assert len(pair([label], [fact(quantity=7)]).wrong) == 1


def test_an_unsure_label_may_be_given_or_left_out() -> None:
    label = fact(sure=False)
    assert pair([label], [fact()]).wrong == []
    assert pair([label], []).missed == []


def test_a_missed_whole_that_was_given_as_a_part_stays_missed() -> None:
    assert len(pair([fact(quantity=3)], [fact(quantity=3, part=True)]).missed) == 1


def test_people_may_be_told_one_by_one_or_together() -> None:
    together = pair([fact(quantity=3)], [fact(), fact(quantity=2)])
    assert (len(together.pairs), together.missed, together.wrong) == (1, [], [])
    apart = pair([fact(), fact(quantity=2)], [fact(quantity=3)])
    assert (len(apart.pairs), apart.missed, apart.wrong) == (2, [], [])
    goods = pair([fact("seizure", 3, "items", item="knife")], [fact("seizure", 1, "items", item="knife")] * 3)
    assert len(goods.missed) == 1


def test_weekly_error_is_what_the_sums_are_off() -> None:
    labels = {"a": [fact(quantity=10)], "b": [fact("charge", 4)]}
    assert evaluate(labels, labels).weekly_error == 0
    assert evaluate(labels, {"a": [fact(quantity=5)], "b": [fact("charge", 4)]}).weekly_error == pytest.approx(0.25)


def test_articles_without_facts_are_clean_when_nothing_is_given() -> None:
    report = evaluate({"a": [], "b": [], "c": [fact()]}, {"a": [fact()], "c": [fact()]})
    assert report.no_fact_articles_clean == 0.5
    assert (report.precision, report.recall) == (0.5, 1.0)


def test_attributes_are_judged_where_the_label_states_them() -> None:
    labels = {"a": [fact("sentence", custody_months=32, offence="fraud")]}
    report = evaluate(labels, {"a": [fact("sentence", custody_months=32, offence="theft")]})
    assert report.attributes == {"scope": 1.0, "custody_months": 1.0, "offence": 0.0}
