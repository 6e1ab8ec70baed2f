"""Find the towns and areas in which a release says that something was done."""

import re
from dataclasses import dataclass

from transforms.expressions import expression
from transforms.places.gazetteer import areas, first_words, folded, is_big, plausible, towns
from transforms.places.lexicon import AMBIGUOUS, NOT_PLACE_AFTER, STREET_WORDS, TITLES, WHERE


@dataclass(frozen=True, slots=True)
class Place:
    """A town or area named as the scene of something.

    Attributes:
        name: As written.
        chars: Start and end character in the text.
        rule: Stable id of the rule that took it.
    """

    name: str
    chars: tuple[int, int]
    rule: str


_SMALL = r"(?:on|upon|in|le|la|the|under|by|of|cum|super|next|and|y|yr)"
_NAME = re.compile(
    rf"(?=[A-Z])(?<![\w’'-])(?:St\.? )?[A-Z][\w’']+(?:[ /-](?:{_SMALL}[ -])*(?:St\.? )?[A-Z][\w’']+){{0,4}}"
)
_WORD = re.compile(r"[^\s/-]+")
_AFTER = re.compile(
    rf"[ -](?:{'|'.join(sorted(NOT_PLACE_AFTER, key=len, reverse=True))})\b|[’']s? (?:Crown|Magistrates)"
)
_WHERE = expression(rf"\b(?:{'|'.join(sorted(WHERE, key=len, reverse=True))})\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?$")
_WIDE = expression(
    r"\b(?:in|across|around)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:areas?|streets|city|town|village|districts?)\s+of\s+$",
)
_LIST = re.compile(r"(?:,\s*(?:and\s+)?|\s+and\s+|\s*/\s*|\s+&\s+|\s+to\s+)$")
_STREET = re.compile(rf"\b(?:{'|'.join(STREET_WORDS)}),?\s+(?:in\s+)?$")
_TITLE = re.compile(rf"\b(?:{'|'.join(TITLES)})\.?\s+(?:[A-Z][\w’'-]+\s+)?$")
_MONTHS = {"march", "may"}  # the first is also a town in the Fens
_DATED = re.compile(r"\d")
_MOTORWAY = re.compile(r"\b(?:on|of|off|along) the (M\d{1,2})\b")
_LEAD = 250  # characters; what the headline and the first sentence name is where it happened
_PERSON = re.compile(r"\b(?:[A-Z][a-z]+|man|woman|boy|girl|people)\s+(?:who\s+lives?\s+)?$")
_LABEL = re.compile(r"(?:^|\n)[\s•*-]*$")
_RESIDENT = expression(r"\b(?:of|from|resident|formerly)\s+(?:[^.;:\n]{0,60},\s*)?$")


def find_places(text: str, force: str | None = None) -> list[Place]:
    """Towns, counties and boroughs in which something happened, in the order of the text.

    A name counts after "in", "at", "across", after a street, or in a list that such a place
    begins. Court towns, the forces' own names, clubs, streets called after towns, people and
    where somebody is "from" are no places of action.

    Args:
        text: The article's clean text.
        force: Codebook id; towns must lie where it works, or be big, or stand in a list.
    """
    found: list[Place] = []
    for match in _NAME.finditer(text):
        for start, end in _known(text, match):
            place = _judge(text, start, end, force, found[-1] if found else None)
            if place is not None:
                found.append(place)
    if " the M" in text:
        found += [Place(m[1], m.span(1), "place.motorway") for m in _MOTORWAY.finditer(text)]
    return sorted(found, key=lambda place: place.chars)


def _known(text: str, match: re.Match[str]) -> list[tuple[int, int]]:
    """The longest known names within a run of capitalised words."""
    words = [word.span() for word in _WORD.finditer(text, *match.span())]
    spans: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        if folded(text[slice(*words[index])]).removesuffix("'s") not in first_words():
            index += 1
            continue
        for last in range(len(words) - 1, index - 1, -1):
            start, end = words[index][0], words[last][1]
            if text.endswith(("’s", "'s"), start, end):
                end -= 2
            name = folded(text[start:end])
            if name in towns() or name in areas():
                spans.append((start, end))
                index = last
                break
        index += 1
    return spans


def _judge(text: str, start: int, end: int, force: str | None, previous: Place | None) -> Place | None:
    name = text[start:end]
    before, key = text[max(0, start - 90) : start], folded(name)
    line = before[before.rfind("\n") + 1 :]
    if key in _MONTHS and (force != "cambridgeshire" or _DATED.search(text, max(0, start - 12), end + 8)):
        return None
    if _AFTER.match(text, end) or _TITLE.search(line) or re.match(r"[ -][A-Z]", text[end:]):
        return None
    if re.search(r"[A-Z][\w’'-]+[ -]$", before) and not _WHERE.search(line):
        return None  # the end of a longer name: "Jack Preston"
    in_list = (
        previous is not None
        and 0 <= start - previous.chars[1] <= 30
        and _LIST.fullmatch(text, previous.chars[1], start) is not None
    )
    near = plausible(name, force) or key in areas()
    if in_list and (near or is_big(name)):
        return Place(name, (start, end), "place.list")
    if _WHERE.search(line) or _WIDE.search(line):
        if near or (is_big(name) and key not in AMBIGUOUS):
            return Place(name, (start, end), "place.where")
        return None
    if near and key not in AMBIGUOUS and _LABEL.search(before) and re.match(r"(?::|,| \W)", text[end : end + 2]):
        return Place(name, (start, end), "place.label")
    if near and key not in AMBIGUOUS and start < _LEAD and not _RESIDENT.search(line) and not _PERSON.search(line):
        return Place(name, (start, end), "place.lead")
    if _STREET.search(line) and not _RESIDENT.search(line) and near:
        return Place(name, (start, end), "place.street")
    return None
