"""One thing named twice: "two weapons, believed to be imitation firearms", "the car - a Mazda - was seized"."""

import re

from transforms.codebook import DRUG_ITEMS, FIREARMS, GENERAL_DRUGS, OF_CLASS, WEAPON_ITEMS
from transforms.goods.worths import Seizure
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount

_THOUGHT = expression(
    rf",? \(?(?:(?:which|that|all|both) )?(?:(?:is|are|was|were|have been|has been) )?{ALSO}"
    r"(?:(?:believed|suspected|thought|understood|confirmed|found) to (?:be|contain)|(?:confirmed|identified) as|resembling|turned out to be)"
    r" (?:an? )?(?:[a-z-]+ )?"
)
_APPOSED = re.compile(r" (?:-|–|—) ")
# "a vehicle, a black Audi A2, believed to have been used"
_GENERAL = expression(r"\ban? (?:[a-z]+ )?(?:vehicle|car|van|bike|motorbike|weapon|gun|firearm)$")
_APART = expression(
    r"(?: [A-Z0-9]\w*){0,3},? (?:believed|thought|suspected|understood|which|that|was|has|had|used|registration|with)\b"
)
_IN_BRACKETS = re.compile(r" \(")  # "Class B (cannabis)"
_OF_CLASS = re.compile(r",? (?:which is |- |\()?an? ")  # "monkey dust, a class B drug"


def said_to_be(words: str, offset: int, found: list[Seizure]) -> list[Seizure]:
    """The things taken, one that a general word counts and a name tells what it is as one.

    Args:
        words: the sentence.
        offset: where it begins in the text.
        found: what was taken in it, in the order of its words; changed in place.
    """
    kept: list[Seizure] = []
    for one in [one for one in found if not _is_spelt_out(words, offset, one, found)]:
        last = kept[-1] if kept else None
        between = words[last.end - offset : one.start - offset] if last is not None else ""
        if (
            last is not None
            and _is_named(last, one)
            and (_THOUGHT.fullmatch(between) or (last.item in OF_CLASS and _IN_BRACKETS.fullmatch(between)))
        ):
            last.item, last.end = one.item, one.end
        elif last is not None and _is_classed(last, one) and _OF_CLASS.fullmatch(between):
            continue
        elif last is None or not (
            _is_again(last, one)
            and (
                _APPOSED.fullmatch(between)
                or (
                    between == ", "
                    and _GENERAL.search(words, 0, last.end - offset)
                    and _APART.match(words, one.end - offset)
                )
            )
        ):
            kept.append(one)
    return kept


def _is_named(general: Seizure, one: Seizure) -> bool:
    """Does the second name, without a count of its own, the weapons that the first counts, or the drug of its class?"""
    if general.amount is None and one.amount is None and one.item in OF_CLASS.get(general.item, ()):
        return general.kind == one.kind
    wide = FIREARMS if general.item == "firearm" else WEAPON_ITEMS if general.item == "weapon" else frozenset()
    counted = general.amount is not None and one.amount is None
    return counted and general.kind == one.kind and one.item != general.item and one.item in wide


_NAMELY = re.compile(r",? (?:(?:-|–|namely|including|such as) |\()")


def _is_spelt_out(words: str, offset: int, one: Seizure, found: list[Seizure]) -> bool:
    """Is an uncounted class one whose drugs are named behind it: "class A and B drugs, believed to be heroin and cannabis"?"""
    at = one.end - offset
    if (
        one.amount is not None
        or one.item not in OF_CLASS
        or not (_THOUGHT.match(words, at) or _NAMELY.match(words, at))
    ):
        return False
    return any(other.item in OF_CLASS[one.item] and other.start >= one.end for other in found)


def _is_classed(drug: Seizure, one: Seizure) -> bool:
    """Does the second say only of which class the first is?"""
    return one.amount is None and one.item in OF_CLASS and drug.item in DRUG_ITEMS - GENERAL_DRUGS


def _is_again(first: Seizure, one: Seizure) -> bool:
    """Is one thing of the same item told behind a dash: "the car - a Mazda"?"""
    return first.item == one.item and first.kind == one.kind and first.amount == one.amount == Amount(1.0)
