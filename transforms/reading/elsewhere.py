"""Do two paragraphs tell of two places: "In Malby, four warrants ...", "In Stowby, four warrants ..."?"""

import re
from functools import lru_cache

from transforms.reading.text import Sentence, paragraph_up_to

_NAME = r"(?:the )?(?P<name>[A-Z][\w’'-]+(?: (?:and )?[A-Z][\w’'-]+){0,3})"
_NAMED = re.compile(rf"\b[Ii]n {_NAME}")
_OPENS = re.compile(
    rf"\W*(?:(?:Elsewhere|Meanwhile|Also|And),? )?[Ii]n {_NAME}(?:,| (?!on\b|at\b|this\b|last\b)[a-z\d])"
)
_NO_PLACE = frozenset(
    "January February March April May June July August September October November December Operation Op Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday Total All Addition Christmas Spring Summer Autumn Winter PC Sergeant".split()
)
_TOP = 2  # sentences of prose, up to which a release sums up what it tells below


def are_of_other_places(one: Sentence, other: Sentence) -> bool:
    """Does one paragraph open with a place, and the other name another, below what sums both up?"""
    if one.block == other.block or min(one.prose, other.prose) < _TOP or _is_said(one) or _is_said(other):
        return False
    first, opens = _places(one)
    second, too = _places(other)
    return (opens or too) and bool(first and second) and not first & second


def _is_said(line: Sentence) -> bool:
    """Is it what somebody says of it all: 'PC Mee, who works in Stowby, said: "We stopped 40 drivers"'?"""
    return line.quoted or "“" in line.text or '"' in line.text


def _places(line: Sentence) -> tuple[frozenset[str], bool]:
    """The places that a paragraph names up to a sentence, and whether it opens with one."""
    return _read("\n".join(reversed([part.text for part in paragraph_up_to(line)])))


@lru_cache(maxsize=128)  # asked once for each pair of results
def _read(words: str) -> tuple[frozenset[str], bool]:
    opens = _OPENS.match(words)
    found = (name["name"] for name in _NAMED.finditer(words))
    named = frozenset(name for name in found if name.split()[0] not in _NO_PLACE)
    return named, opens is not None and opens["name"].split()[0] not in _NO_PLACE
