"""What a sentence says is among the goods of the one before it: "Officers seized 120 weapons. They included nine swords"."""

from dataclasses import replace

from transforms.codebook import ITEMS
from transforms.goods.goes_on import goes_on_to_include
from transforms.goods.worths import Seizure


def included(words: str, told: list[Seizure], before: list[Seizure]) -> list[Seizure]:
    """What a sentence tells, as parts of a greater number of such goods that was told last: swords, of 120 blades.

    Args:
        words: the sentence.
        told: what was taken, as it tells it.
        before: what was told before it.
    """
    whole = before[-1] if before else None
    if not told or whole is None or whole.amount is None or not goes_on_to_include(words):
        return told
    size, group, unit = whole.amount.value, ITEMS[whole.item], whole.unit
    return [
        replace(one, including=True)
        if one.amount and one.unit == unit and one.amount.value <= size and ITEMS[one.item] == group
        else one
        for one in told
    ]
