"""Does a sentence go on to say what was taken: "Officers seized a number of items. They included two phones"?"""

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MASS, MONEY, QUALIFIER

_THEY_INCLUDED = expression(
    rf"(?P<verb>(?:(?:They|These|This|It) {ALSO}included?|(?:Included )?among (?:them|these|those) (?:were|was)) )"
    rf"(?:{QUALIFIER} )?(?:{MONEY}|{MASS}|{COUNT} (?!m[ae]n\b|wom[ae]n\b|people\b)|an? (?!m[ae]n\b|wom[ae]n\b))"
)


def included_from(words: str) -> int | None:
    """Where a sentence that begins with "They included nine" says what; None for another."""
    found = _THEY_INCLUDED.match(words)
    return None if found is None else found.end("verb")


def goes_on_to_include(words: str) -> bool:
    """Does a sentence begin with "They included nine"?"""
    return included_from(words) is not None


# Things of no kind, so that nothing in their sentence is an item.
_ITEMS_TAKEN = expression(
    r"\b(?:seiz|recover|confiscat)(?:ed|ing) (?:a (?:large |small )?(?:number|quantity|range|selection|variety) of|several|various|numerous|many|multiple)"
    rf" (?:[a-z-]+ ){{0,2}}items\b|\bitems (?:of [a-z ]{{3,30}} )?(?:were|have been) {ALSO}(?:seized|recovered|confiscated)\b"
)


def takes_items(words: str) -> bool:
    """Does a sentence tell of things taken without saying what they are?"""
    return _ITEMS_TAKEN.search(words) is not None
