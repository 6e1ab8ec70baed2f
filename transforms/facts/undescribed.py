"""Somebody told of twice, first without a word of who it is: "officers detained a suspect ... A man of 41 was arrested"."""

import re

from transforms.facts.fitting import all_fitting, is_called_total
from transforms.facts.running_totals import in_lead
from transforms.facts.wholes import Told
from transforms.reading.expressions import expression

_FEW = 2  # facts at least that make up all of a total

_SOMEBODY = expression(
    r"(?:an?|one|the) (?:[a-z]+ ){0,2}(?:suspect|man|woman|male|female|person|individual|driver|youth|boy|girl|teenager)\b"
)
_DESCRIBED = re.compile(r"\d|\b[A-Z][a-z]")


def without_undescribed(total: Told, told: list[Told]) -> list[Told]:
    """Leave out "a suspect" of whom nothing else is said, where the others told below a total are all of them.

    "Three arrested ... officers detained a suspect ... A man of 41 was arrested. A man of 42 and a woman of 39 were arrested."
    """
    if total.fact.kind != "arrest" or not (in_lead(total) or is_called_total(total)):
        return told
    fitting = all_fitting(total, [one for one in told if one is not total])
    vague = [one for one in fitting if _is_undescribed(one)]
    others = [one for one in fitting if not any(one is other for other in vague)]
    if not vague or len(others) < _FEW or sum(one.fact.quantity or 0 for one in others) != total.fact.quantity:
        return told
    return [one for one in told if not any(one is other for other in vague)]


def _is_undescribed(one: Told) -> bool:
    """Is it somebody without name or age, not told of as one more?"""
    words = one.words()
    alone = one.fact.quantity == 1 and not (one.age or one.additive or one.of_total)
    return alone and _SOMEBODY.search(words) is not None and _DESCRIBED.search(words) is None


def is_none_of(one: Told, several: list[Told]) -> bool:
    """Is somebody none of those told one by one, each with an age: men of 21, 23 and 24, and one of 47?"""
    ages = {other.age for other in several}
    return one.age is not None and None not in ages and one.age not in ages
