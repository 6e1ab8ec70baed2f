"""One thing named twice: "two weapons, believed to be imitation firearms", "the car - a Mazda - was seized"."""

import re

from transforms.codebook import WEAPON_ITEMS
from transforms.facts.goods_told import FIREARMS
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount

_THOUGHT = expression(
    r",? \(?(?:(?:which|that|all|both) )?(?:(?:is|are|was|were) )?(?:all |both )?"
    r"(?:(?:believed|suspected|thought|understood|confirmed|found) to (?:be|contain)|resembling|which turned out to be)"
    r" (?:an? )?(?:[a-z-]+ )?"
)
_APPOSED = re.compile(r" (?:-|–|—) ")


def said_to_be(words: str, offset: int, found: list[Seizure]) -> list[Seizure]:
    """The things taken, one that a general word counts and a name tells what it is as one.

    Args:
        words: the sentence.
        offset: where it begins in the text.
        found: what was taken in it, in the order of its words; changed in place.
    """
    kept: list[Seizure] = []
    for one in found:
        last = kept[-1] if kept else None
        between = words[last.end - offset : one.start - offset] if last is not None else ""
        if last is not None and _is_named(last, one) and _THOUGHT.fullmatch(between):
            last.item, last.end = one.item, one.end
        elif last is None or not (_is_again(last, one) and _APPOSED.fullmatch(between)):
            kept.append(one)
    return kept


def _is_named(general: Seizure, one: Seizure) -> bool:
    """Does the second name, without a count of its own, the weapons that the first counts in general?"""
    wide = FIREARMS if general.item == "firearm" else WEAPON_ITEMS if general.item == "weapon" else frozenset()
    counted = general.amount is not None and one.amount is None
    return counted and general.kind == one.kind and one.item != general.item and one.item in wide


def _is_again(first: Seizure, one: Seizure) -> bool:
    """Is one thing of the same item told behind a dash: "the car - a Mazda"?"""
    return first.item == one.item and first.kind == one.kind and first.amount == one.amount == Amount(1.0)
