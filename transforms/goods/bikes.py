"""What "bikes" and "scooters" are: ridden with a motor, with a battery or with pedals, as the article calls them."""

from dataclasses import replace

from transforms.goods.measured import ItemMention
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

_PETROL = expression(
    r"(?:\d ?cc|\b(?:motor|petrol|moped|vespa|lambretta|piaggio|honda|yamaha|peugeot|sym|kymco|gilera|aprilia))[ -](?:[\w-]+ )?$"
)
_PEDALLED = ("pedal", "push", "cycle", "mountain", "bmx")


def have_a_motor(lines: list[Sentence], items: dict[int, list[ItemMention]]) -> bool:
    """Are motorcycles told of, and no pedal cycles before them: "125 push bikes ... a Husqvarna saw ... the bikes"?

    Args:
        lines: the article's sentences.
        items: the items of each sentence, by its index.
    """
    for index in sorted(items):
        for one in items[index]:
            if one.item == "motorcycle":
                return True
            if one.item == "bicycle" and _has_pedals(lines[index].text, one):
                return False
    return False


def are_electric(lines: list[Sentence], items: dict[int, list[ItemMention]]) -> bool:
    """Are the scooters e-scooters: some are called so, and no moped or motorcycle is told of?

    Args:
        lines: the article's sentences.
        items: the items of each sentence, by its index.
    """
    named = [(index, one) for index, mentions in items.items() for one in mentions]
    if not any(one.item == "e_scooter" for _, one in named):
        return False
    return all(_is_just_scooter(lines[index].text, one) for index, one in named if one.item == "motorcycle")


def as_ridden(words: str, one: ItemMention, *, motor: bool, electric: bool) -> ItemMention:
    """The mention with the item that its article makes of it: a "stolen bike" may be a motorbike, a "pedal bike" is none.

    Args:
        words: the sentence.
        one: an item that it names.
        motor: as `have_a_motor` finds it.
        electric: as `are_electric` finds it.
    """
    if motor and one.item == "bicycle" and not _has_pedals(words, one):
        return replace(one, item="motorcycle")
    if electric and one.item == "motorcycle" and _is_just_scooter(words, one):
        return replace(one, item="e_scooter")
    return one


def _has_pedals(words: str, one: ItemMention) -> bool:
    called = words[one.start : one.end].lower()
    return any(word in called for word in _PEDALLED)


def _is_just_scooter(words: str, one: ItemMention) -> bool:
    """Is it no more than a scooter: no "125cc scooter", no "Vespa scooter"?"""
    return words[one.start : one.end].lower() in ("scooter", "scooters") and not _PETROL.search(words, 0, one.start)
