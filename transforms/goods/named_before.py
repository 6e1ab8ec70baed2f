"""What a general word means that points back: "a knife ... officers seized the weapon", "bags of the class B drug"."""

from collections.abc import Iterable
from dataclasses import replace

from transforms.codebook import DRUG_ITEMS, GENERAL_DRUGS, OF_CLASS, WEAPON_ITEMS
from transforms.goods.measured import ItemMention
from transforms.reading.expressions import expression

_THE = expression(r"\b(?:the|this|that) $")
_GUNS = frozenset(["handgun", "shotgun", "rifle", "imitation_firearm", "air_weapon", "stun_gun"])
_MEANT = {
    "weapon": WEAPON_ITEMS - {"weapon", "ammunition"},
    "firearm": _GUNS,
    "drug": DRUG_ITEMS - GENERAL_DRUGS,
    **OF_CLASS,
}
_BACK = 6  # sentences over which such a word points back


def named_before(words: str, mention: ItemMention, earlier: Iterable[ItemMention]) -> ItemMention:
    """The mention with the item that it points back to, when it does and one was named; else as it is.

    Args:
        words: the sentence.
        mention: of an item in it.
        earlier: what was named before it, the last first.
    """
    meant = _MEANT.get(mention.item)
    if meant is None or mention.plural or not _THE.search(words[: mention.start]):
        return mention
    last = next((one for one in earlier if one.item in meant), None)
    return mention if last is None or last.plural else replace(mention, item=last.item)


def earlier_mentions(
    items: dict[int, list[ItemMention]], index: int, here: list[ItemMention], before: int
) -> Iterable[ItemMention]:
    """What was named before a mention, the last first: in its sentence, then in those before it.

    Args:
        items: of each sentence, by its index.
        index: of the sentence.
        here: the sentence's own mentions, in order.
        before: how many of them stand before the mention.
    """
    yield from reversed(here[:before])
    for at in range(index - 1, index - 1 - _BACK, -1):
        yield from reversed(items.get(at, []))
