"""Words of makes, countries and quarters of the sky that many people bear as a name: "Daniel English", "Mr Ford".

They stand in extra.txt, since most of the time they name no person; here is asked whether one does.
"""

import re

from transforms.privacy.lexicon import BODIES, is_place, known
from transforms.reading.expressions import expression

MONTHS = frozenset("may june april august jan".split())
SURNAMES = MONTHS | frozenset(
    """bailey english french welsh irish german holland ireland england wales scotland france spain britain ford
    costa mcdonald ferguson massey louis tudor ron bentley winchester remington webley polo land
    north south east west northern southern western eastern""".split()
)
# Of a body or a building most of the time; a name where somebody so called is told with an age: "Ann Hall, 60".
BUILDINGS = frozenset("hall park street house bridge forest".split())
# Counties, towns and words after which people are called: "Devon [name]", "Art [name]".
FIRST_NAMES = frozenset("devon chester lincoln preston kent carlisle paris asia india brooklyn art rich".split())
_NEXT = re.compile(r"[’'\"”]?[ \xa0]+([^\W\d_][\w’'-]*)")
_TELLS = (
    r"was|were|has|had|who|is|pleaded|admitted|appeared|received|denied|told|said|did|would|could|will|claimed|fled"
    r"|used|failed|tried|attended|entered|returned|refused|continued|stole|attacked|threatened|assaulted"
)
_AS_A_PERSON = expression(rf"[’']s?\b|\s*(?:[,;.:()]|$|\n)|\s+(?:{_TELLS}|and|also|then|later|initially|both)\b")
_AS_A_PERSON_NOT_A_MONTH = expression(rf"[’']s\b|\s+(?:{_TELLS})\b")
_AS_A_THING = expression(
    r"\b(?:a|an|the|this|another|silver|white|black|blue|red|grey|green|stolen|in|since|until|on|last|by|mid|late|early"
    r"|\d{1,2}(?:st|nd|rd|th)?)\s+$"
)
_AN_ARTICLE = expression(r"\b(?:an?|the|this|another)\s+$")
_OLD_BAILEY = expression(r"\bold\s+$")


def may_be_private(key: str, *, told: bool) -> bool:
    """Whether a word of extra.txt or of a building can end a full name; `told`: with an age, an address or "Mr"."""
    return key in SURNAMES or (told and key in BUILDINGS)


def is_a_person(key: str, before: str, after: str, *, previous: bool, private: bool) -> bool:
    """Whether a word of extra.txt or of a building names a person where it stands.

    Args:
        key: The word in small letters.
        before: What stands before it.
        after: What stands after it.
        previous: Whether the word before it is masked: "[name] Ford".
        private: Whether somebody of that name is named in full in the article.
    """
    if key in BUILDINGS:
        return private and _AS_A_PERSON.match(after) is not None and _AS_A_THING.search(before) is None
    if key not in SURNAMES or (key == "bailey" and _OLD_BAILEY.search(before)):
        return False
    if previous:
        return not _goes_on(key, after)
    told = _AS_A_PERSON_NOT_A_MONTH if key in MONTHS else _AS_A_PERSON
    thing = _AN_ARTICLE if after[:2] in ("'s", "’s") else _AS_A_THING
    return private and told.match(after) is not None and thing.search(before) is None


def _goes_on(key: str, after: str) -> bool:
    """A thing's or a place's name after the person's: "[name] Ford Focus", "[name] North Yorkshire", "[name] May 3"."""
    if key in MONTHS and after.lstrip()[:1].isdigit():
        return True
    following = _NEXT.match(after)
    word = following[1] if following else ""
    return word[:1].isupper() and (word.lower() in known() or word.lower() in BODIES or is_place(word.lower()))
