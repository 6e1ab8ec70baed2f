"""How many "the bikes" are that were recovered: those that the sentences before count, "images of five stolen bikes"."""

from transforms.codebook import ITEMS
from transforms.goods.left_amounts import left_amount
from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import BY_OTHERS
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount
from transforms.reading.text import Sentence

# "the bikes", "all of the bikes"; not "some of the bikes", "the other bike"
_THE = expression(
    r"(?<!some of)(?<!most of)(?<!many of)(?<!none of)(?<!one of)(?<!any of)(?<!part of)(?<!several of)(?<!few of)(?<!half of)(?<!half)(?:^|[\s\"“‘'(,-])(?:all (?:of )?)?(?:the|these|those) (?:(?:suspected|stolen|recovered|seized) )*(?:(?!(?:other|others|remaining|first|second|third|last|latter|same)\b)[\w-]+ )?$"
)
_BACK = 3  # sentences over which such words point back
_LEAD = 2  # sentences at the top, which say what the release is about
_COUNTED = ("goods", "weapon")
_MANY = 60  # from here on a count is a total of other days


def count_before(lines: list[Sentence], items: dict[int, list[ItemMention]], found: list[Seizure]) -> None:
    """Count the things that a sentence only names, where those before it count them once.

    Args:
        lines: the article's sentences.
        items: of each sentence, by its index.
        found: its seizures; changed in place.
    """
    counted = {one.item for one in found if one.amount is not None}
    for one in found:
        if one.amount is not None or one.rule != "seizure.vague" or one.item in counted or one.including:
            continue
        words, at = one.sentence.text, one.sentence.index
        if ITEMS[one.item] not in _COUNTED or not _means_all(one, words, items.get(at, [])):
            continue
        near = [*lines[:_LEAD], *lines[max(at - _BACK, _LEAD) : at]] if at > _LEAD else lines[:at]
        told = [amount for line in near for amount in _counts(line, one.item, items)]
        if len({(amount.value, amount.high) for amount in told}) == 1:
            one.amount, one.unit, one.vague = told[0], "items", False
            counted.add(one.item)


# "the bikes recovered so far", "the dogs were seized by the RSPCA", "the horses have since recovered", "were partly recovered"
_NOT_ALL = expression(
    r" (?:seized|recovered|found|taken|stopped|so far)\b|(?: were| (?:have|had)(?: \w+)? been)? (?:partly|partially|mostly|largely)\b"
    rf"| (?:have|had) (?:(?:since|now|all|both|fully) )*recovered\b| (?:were|(?:have|had)(?: \w+)? been)(?: \w+)? (?:seized|recovered)\b(?!{BY_OTHERS})"
)


def _means_all(one: Seizure, words: str, named: list[ItemMention]) -> bool:
    """Are "the bikes" of a sentence all that were told of, and in the hands of police: no "other bike", no "some of the bikes"?

    Args:
        one: what was taken.
        words: its sentence.
        named: the items of the sentence.
    """
    start, end = one.start - one.sentence.start, one.end - one.sentence.start
    several = any(it.plural and it.item == one.item and it.end == end for it in named)
    return several and _THE.search(words, 0, start) is not None and not _NOT_ALL.match(words, end)


def _counts(line: Sentence, item: str, items: dict[int, list[ItemMention]]) -> list[Amount]:
    """The counts of an item in a sentence."""
    told: list[Amount] = []
    before = 0
    for one in [] if line.boilerplate else items.get(line.index, []):
        amount = left_amount(line.text[before : one.start], before, line.text) if one.item == item else None
        if amount is not None and one.plural and _counts_it(line.text[amount[2] : one.start], amount):
            told.append(amount[0])
        before = one.end
    return told


def _counts_it(words: str, amount: tuple[Amount, str | None, int]) -> bool:
    """Is it a count of the things themselves, and not "six thefts of bikes"?"""
    return amount[1] in (None, "items") and " of " not in words and 1 < amount[0].value < _MANY
