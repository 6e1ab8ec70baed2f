"""A rough figure and the precise one that it rounds: "more than 400" and 436, £87,000 and £87,615.99."""

from transforms.facts.wholes import rounds
from transforms.records import Fact

_HUNDREDS = 500  # from which on a count is told in hundreds
_THOUSANDS = 5000  # pounds from which on a sum is told in thousands


def rounds_result(rough: Fact, precise: Fact) -> bool:
    """More than £43,000 rounds £43,275, more than 400 rounds 436."""
    if (
        rough.quantity is None
        or precise.quantity is None
        or rough.qualifier in (None, "exact")
        or precise.qualifier != "exact"
    ):
        return False
    if rough.qualifier == "at_least" and precise.unit != "GBP":
        return rounds(rough, precise)
    if rough.qualifier == "at_least" and rough.quantity <= precise.quantity <= 1.12 * rough.quantity:
        return True
    return abs(rough.quantity - precise.quantity) <= 0.06 * precise.quantity


def is_rounded_sum(told: float | None, precise: float) -> bool:
    """Is a sum of the lead a precise one without its last figures: £87,000 for £87,615.99?"""
    return (told or 0) >= _THOUSANDS and (told or 0) % 1000 == 0 and 0 < abs((told or 0) - precise) <= precise * 0.03


def is_rounded_count(told: Fact, fact: Fact) -> bool:
    """Is a count of the lead a precise one in hundreds: "almost 200 arrests and 1,600 vehicles stopped" for 1,583?"""
    rough, precise = told.quantity or 0, fact.quantity or 0
    whole = rough >= _HUNDREDS and rough % 100 == 0 and precise % 100 != 0
    return whole and told.unit != "GBP" and 0 < abs(rough - precise) <= precise * 0.03
