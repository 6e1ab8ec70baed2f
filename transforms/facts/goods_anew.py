"""How goods are told of: as new, as one more, as two things of a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount
from transforms.reading.text import leads

# "a phone", told of as new: in another paragraph than the phone before it, another phone.
_NEW = expression(r"(?:a|an|one) (?!total)")
_MORE = expression(r"(?:a |an |one )?(?:further|another|second|third|fourth|additional|extra)\b")

_AFTER = 20  # characters behind it that say whether a sentence is an older one over again

_MORE_BEFORE = expression(r"\b(?:a further|another|an additional)(?: total of)? $")


@dataclass(slots=True)
class Telling:
    """How a thing is told of: where, by which words, from the sentence's first on, as new ("a phone"), as one more ("another phone")."""

    block: int
    line: int
    words: str
    opening: str = ""
    new: bool = False
    more: bool = False


def told_anew(seizures: Iterable[Seizure]) -> dict[tuple[int, int], Telling]:
    """How each thing is told of, by its evidence; the lead and what is said in quotes tells of nothing new.

    Args:
        seizures: all mentions.
    """
    anew: dict[tuple[int, int], Telling] = {}
    for one in seizures:
        line = one.sentence
        at = one.start - line.start
        words = line.text[at : one.end - line.start]
        quoted = line.quoted or "“" in line.text[:at]
        anew[(one.start, one.end)] = told = Telling(
            line.block, line.index, words.lower(), line.text[: one.end - line.start + _AFTER]
        )
        if line.index >= 0 and not leads(line) and not quoted:
            told.more = _MORE.match(words) is not None or _MORE_BEFORE.search(line.text, 0, at) is not None
            told.new = one.amount == Amount(1.0) and _NEW.match(words) is not None
    return anew


_KNOWN = ("the ", "his ", "her ", "their ", "this ", "that ")
_ARTICLES = ("a ", "an ", "another ", "one ")


def are_two(words: str, others: str) -> bool:
    """Does a list name two things of one item: "a screwdriver, crowbar and laptop"? "The car, an Audi" is one."""
    first, second = (_without_article(one) for one in (words, others))
    known = words.startswith(_KNOWN) or others.startswith(_KNOWN)
    return not known and not first.endswith(second) and not second.endswith(first)


def _without_article(words: str) -> str:
    article = next((one for one in _ARTICLES if words.startswith(one)), "")
    return words[len(article) :]
