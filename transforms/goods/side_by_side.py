"""Things of one item side by side are one count: "two knives and a dagger", "a BMW, an Audi and a van"."""

import re

from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import role
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount

_AND = re.compile(r"(?: [A-Z0-9][\w-]*){0,3}(?:,|\s*and) (?:[a-z-]+ ){0,2}")


def summed(words: str, offset: int, found: list[Seizure]) -> list[Seizure]:
    """The things taken, those of one item side by side as one.

    Args:
        words: the sentence.
        offset: where it begins in the text.
        found: what was taken in it, in the order of its words; changed in place.
    """
    kept: list[Seizure] = []
    at = 0
    while at < len(found):
        first, last = found[at], at
        for n in range(at + 1, len(found)):
            between = words[found[n - 1].end - offset : found[n].start - offset]
            if not (_goes_with(first, found[n]) and _AND.fullmatch(between)) or ("," in between and not _is_one(first)):
                break
            last = n if "and " in between else last
        if last > at:
            first.amount = Amount(sum(_value(one) for one in found[at : last + 1]))
            first.end = found[last].end
        kept.append(first)
        at = last + 1
    return kept


def _goes_with(first: Seizure, one: Seizure) -> bool:
    """Is it one more of the same?"""
    same = (first.item, first.kind, first.including) == (one.item, one.kind, one.including)
    return same and _counts(first) and _is_one(one) and one.rule != "seizure.amount"


def _value(seizure: Seizure) -> float:
    return seizure.amount.value if seizure.amount else 0.0


def _counts(seizure: Seizure) -> bool:
    exact = seizure.amount is not None and seizure.amount.qualifier == "exact" and seizure.amount.high is None
    return exact and seizure.unit == "items" and seizure.value_gbp is None


def _is_one(seizure: Seizure) -> bool:
    return seizure.amount == Amount(1.0) and seizure.unit == "items" and seizure.value_gbp is None


# "a quantity of heroin and cocaine was found": some of both
_SOME_OF_BOTH = expression(r"\b(?:quantit(?:y|ies)|amounts?|number|haul) of (?:suspected )?$")
_AND_SUSPECTED = (" and ", " and suspected ")


def role_of_both(words: str, spans: list[tuple[int, int, bool]], pair: list[ItemMention]) -> str:
    """How two things stand to one verb behind them: "a quantity of heroin and cocaine was found", else "".

    Args:
        words: the sentence.
        spans: what was taken, as `taken_spans` finds it.
        pair: a thing outside them, and what is named behind it.
    """
    if len(pair) == 1 or words[pair[0].end : pair[1].start] not in _AND_SUSPECTED:
        return ""
    return role(spans, pair[1].start) if _SOME_OF_BOTH.search(words, 0, pair[0].start) else ""


_BOTH = 2  # things


def with_both(found: list[Seizure], counted: list[Seizure]) -> list[Seizure]:
    """What was taken, told once where a sentence names both itself: "Two cars were stopped and both were seized".

    Args:
        found: what was taken.
        counted: counts of what was named before, as `elliptic` finds them.
    """
    for one in counted:
        at = one.start - one.sentence.start
        both = one.sentence.text[at : at + 4].lower() == "both"
        same = [
            other
            for other in found
            if both and other.sentence.index == one.sentence.index and other.item == one.item and other.end <= one.start
        ]
        if sum(other.amount.value for other in same if other.amount) == _BOTH:
            continue
        found = [other for other in found if not any(other is first for first in same)] + [one]
    return found
