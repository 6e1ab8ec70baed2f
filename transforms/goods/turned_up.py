"""What turns up where nobody says who found it: "a pipe bomb was found", "there were 150 plants" of a cannabis farm."""

from transforms.codebook import ITEMS
from transforms.goods.taking import CRIME, DENIED
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, QUALIFIER
from transforms.reading.text import Sentence

_TURNED_UP = expression(
    r"\b(?:was|were|been) (?:(?:also|later|then|[a-z]+ly) )?(?:found|located|discovered|uncovered|removed from the scene)\b"
)
_ILLICIT = ("tobacco", "counterfeit_goods")
_PLANTS = expression(
    rf"(?:there (?:are|were)|contain\w*|held|had|housed|with|of) (?:an |a total of )?(?:{QUALIFIER} )?{COUNT}(?:(?: to |[-–]){COUNT})? (?:[a-z-]+ ){{0,2}}plants\b"
    rf"|{COUNT} (?:[a-z-]+ ){{0,2}}plants (?:was|were) (?:being )?(?:grown|growing|cultivated)\b"
)


def may_be_found(sentence: Sentence, items: list[str], growing: bool) -> bool:
    """Do drugs, weapons or plants turn up: "a pipe bomb was found", "there were 150 plants" of a cannabis farm?

    Args:
        sentence: that no police come into.
        items: the items it names.
        growing: whether the article tells of cannabis.
    """
    words = sentence.text
    if sentence.boilerplate or DENIED.search(words) or CRIME.search(words):
        return False
    if any(ITEMS[item] in ("drug", "weapon") or item in _ILLICIT for item in items) and _TURNED_UP.search(words):
        return True
    return growing and _PLANTS.search(words) is not None
