"""Amounts behind a label: "Vehicles: 5", "Cocaine - about 3.4kg, estimated street value £272,000"."""

import re
from dataclasses import replace

from transforms.goods.amount_words import AFTER_UNIT, LABELLED, PLACE_OF, WORTH
from transforms.goods.measured import Around, Measured
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, Amount, parse_mass, parse_money, parse_range, qualifier_around
from transforms.reading.text import Sentence

_NEXT = re.compile(r"\s*(?:of )?(?:(?:suspected|herbal|crack) )?")


def heads_list(around: Around) -> bool:
    """Is it the label of a list of its kinds: "Drugs recovered - 42g cocaine, 11g heroin"?"""
    label = LABELLED.match(around.words[around.end :])
    if label is None or around.right_bound >= len(around.words) or _COUNTED.search(around.left):
        return False
    return _NEXT.fullmatch(around.words, around.end + label.end(), around.right_bound) is not None


# "four weapons – two knives": a whole and its kinds
_COUNTED = expression(rf"{COUNT} (?:[a-z-]+ )?$")
_NUMBER_OF = re.compile(r"\b(?:number|no\.?) of $", re.IGNORECASE)  # "Number of vehicles seized: 12"


def labelled(around: Around) -> Measured | None:
    """Read "Vehicles: 5", "Cocaine - about 3.4kg, estimated street value £272,000"."""
    behind = around.words[around.end :]
    label = LABELLED.match(behind)
    if (
        label is None
        or PLACE_OF.search(_NUMBER_OF.sub("", around.left.removesuffix("the ")))
        or around.start > 22
        or len(around.words) > 130
        or re.search(r"\d", around.left)
    ):
        return None
    after = behind[label.end() :]
    if label["money"] or label["bare"]:
        amount = parse_money(label["money"] or label["bare"])
    elif label["mass"]:
        amount = parse_mass(label["mass"])
    else:
        span = parse_range(label["count"] or "")
        named = AFTER_UNIT.match(after)
        unit = named.lastgroup if named else "plants" if around.item == "cannabis_plant" else "items"
        amount = Amount(span[0], span[1], unit=unit) if span else None
    if amount is None:
        return None
    amount = replace(amount, qualifier=qualifier_around((label["q"] or "") + " "))
    priced = WORTH.match(after)
    value = parse_money(priced["money"]) if priced else None
    end = around.end + label.end()
    return Measured(
        around.item, around.start, end, amount, amount.unit, value.value if value else None, "seizure.label"
    )


_ON_THE_ROAD = ("vehicle", "motorcycle", "bicycle", "e_bike", "e_scooter")
_TAKING = expression(r"\b(?:seiz\w+|seizures?|recover\w*|confiscat\w*|impound\w*|crushed|stolen|taken off)\b")


def without_untaken_labels(found: list[Seizure], lines: list[Sentence]) -> list[Seizure]:
    """Without the vehicles of a list where nothing speaks of taking any: "Cars: 825", of those caught speeding.

    Args:
        found: all that was found so far.
        lines: of the article.
    """
    listed = [one for one in found if one.rule == "seizure.label" and one.item in _ON_THE_ROAD]
    if not listed or any(_TAKING.search(line.text) for line in lines):
        return found
    return [one for one in found if one not in listed]
