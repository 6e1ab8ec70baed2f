"""How goods are told of: as new, as one more, as two things of a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from transforms.codebook import RIDDEN
from transforms.goods.worths import Seizure
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount
from transforms.reading.text import Sentence, leads, paragraph_up_to

# "a phone", told of as new: in another paragraph than the phone before it, another phone.
_NEW = expression(r"(?:a|an|one) (?!total)")
_MORE = expression(r"(?:a |an |one )?(?:further|another|second|third|fourth|additional|extra)\b")

_AFTER = 20  # characters behind it that say whether a sentence is an older one over again

# "another £500", "another driver also had [his car] seized"
_MORE_BEFORE = expression(
    r"\b(?:a further|another|an additional)(?: total of)? $"
    rf"|\b(?:another|(?:a|the) (?:second|third|fourth|further|other)) (?:[a-z-]+ ){{1,2}}{ALSO}had $"
)


@dataclass(slots=True)
class Telling:
    """How a thing is told of: where, by which words, from the sentence's first on, as new ("a phone"), as one more ("another phone")."""

    block: int
    line: int
    words: str
    opening: str = ""
    new: bool = False
    more: bool = False


_KNOWN_BY_NAME = expression(r"(?:the|this|his|her|their) ")
_BROUGHT_UP = expression(
    r"\b(?:an?|another|one|(?:the )?(?:second|third)) (?:[a-z-]+ ){0,3}(?:vehicle|car|van|lorry|truck|motorbike|motorcycle|moped|bike|scooter|driver|motorist|rider)\b"
)


def _is_of_its_paragraph(line: Sentence, at: int, words: str) -> bool:
    """Is "the car" one that its own paragraph brings up: "On Friday a car was stopped in Malby. ... The car was seized"?"""
    if _KNOWN_BY_NAME.match(words) is None:
        return False
    return any(
        _BROUGHT_UP.search(told.text, 0, at if told is line else len(told.text)) for told in paragraph_up_to(line)
    )


def told_anew(seizures: Iterable[Seizure]) -> dict[tuple[int, int], Telling]:
    """How each thing is told of, by its evidence; the lead, a quote and an older release tell of nothing new.

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
            new = _NEW.match(words) is not None or (one.item in RIDDEN and _is_of_its_paragraph(line, at, words))
            told.new = one.amount == Amount(1.0) and new and not line.old
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
