"""Find the towns and areas in which a release says that something was done."""

import re
from dataclasses import dataclass

from transforms.places.gazetteer import areas, beats, first_words, folded, is_big, localities, plausible, suburbs, towns
from transforms.places.lexicon import AMBIGUOUS, NOT_PLACE_AFTER, STREET_WORDS, TITLES, WHERE
from transforms.reading.beginnings import CAPITAL, each_at
from transforms.reading.expressions import expression


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


_SMALL = r"(?:on|upon|in|en|le|la|the|under|by|of|cum|super|next|and|y|yr)"
_NAME = re.compile(rf"(?<![\w’'-])(?:St\.? )?[A-Z][\w’']+(?:[ /-](?:{_SMALL}[ -])*(?:St\.? )?[A-Z][\w’']+){{0,4}}")
_WORD = re.compile(r"[^\s/-]+")
_AFTER = re.compile(
    rf"[ -](?:{'|'.join(sorted(NOT_PLACE_AFTER, key=len, reverse=True))})\b|[’']s? (?:Crown|Magistrates)"
)
_STATION = re.compile(r" (?:(?:[Rr]ail(?:way)?|[Tt]rain) )?[Ss]tations?\b")
_WHERE = expression(rf"\b(?:{'|'.join(sorted(WHERE, key=len, reverse=True))})\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?$")
_SCENE = expression(
    r"\b(?:in|across|around)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:areas?|streets|city|town|village|districts?)\s+of\s+$"
    r"|\b(?:parts|areas?|outskirts|vicinity|whole)\s+of\s+$|\barrested\s+from\s+$|\b(?:focus(?:s?ed|ing)|descended)\s+on\s+$"
    r"|\b(?:such\s+as|covered|targeted|targeting)\s+(?:the\s+)?$",
)
_JOIN = r"(?:,\s*(?:and\s+)?|\s+and\s+|\s*/\s*|\s+&\s+|\s+to\s+)(?:the\s+)?"
_LIST = re.compile(rf"{_JOIN}(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*{_JOIN})?$")  # one name of a list may be unknown
_STREET = re.compile(rf"\b(?:{'|'.join(STREET_WORDS)}),?\s+(?:in\s+)?$")
_TITLE = re.compile(rf"\b(?:{'|'.join(TITLES)})\.?\s+(?:[A-Z][\w’'-]+\s+)?$")
_COMPASS = re.compile(r"\b((?:north|south|east|west)(?:[ -](?:east|west))?) $")
_GOES_ON = re.compile(r"[ -][A-Z]")
_LONGER = re.compile(r"[A-Z][\w’'-]+[ -]$")
_MONTHS = {"march", "may"}  # the first is also a town in the Fens
_DATED = re.compile(r"\d")
_ROAD = re.compile(
    r" the (?:(?<=\bon the )|(?<=\bof the )|(?<=\boff the )|(?<=\balong the )|(?<=\bnear the ))"
    r"(M\d{1,2}|A\d{1,4}(?:\(M\))?)(?!\w)"
)
_TAGS = re.compile(r"[-•*\s]*[A-Z][\w’'-]+(?:(?:,|\s&|\sand)?\s[A-Z][\w’'-]+)*[ ,]*(?:\n|$)")
_LEAD = 250  # characters; what the headline and the first sentence name is where it happened
_PERSON = re.compile(r"\b(?:[A-Z][a-z]+|man|woman|boy|girl|people)\s+(?:who\s+lives?\s+)?$")
_LABEL = re.compile(r"(?:^|\n)[\s•*-]*$")
# "29, of Mill Avenue, Hoxley" lives there; what is "seized from a house in Mill Close, Hoxley" was there.
_RESIDENT = re.compile(
    r"(?:(?<!area )(?<!vicinity )(?<!junction )\bof|(?<!arrested )\bfrom|\bresident|\bformerly)\s+"
    r"(?:the\s+)?(?:[A-Z\d][\w’'-]*[ ,]+){0,8}$"
)


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
    for match in each_at(CAPITAL, _NAME, text):
        if match.start() < _LEAD and _is_tags(text, match):
            continue
        for start, end in _known(text, match):
            place = _judge(text, start, end, force, found[-1] if found else None)
            if place is not None:
                found.append(place)
    found += [Place(m[1], m.span(1), "place.road") for m in _ROAD.finditer(text)]
    return sorted(found, key=lambda place: place.chars)


def headline_places(title: str, force: str | None = None) -> list[Place]:
    """Towns and areas that a headline names, which is short and tells the news: "Hatfield man jailed", "… - Reading".

    Args:
        title: The headline.
        force: Codebook id; towns must lie where it works, or stand after a word of place and be big.
    """
    found: list[Place] = []
    for match in each_at(CAPITAL, _NAME, title):
        for start, end in _known(title, match):
            name, key = title[start:end], folded(title[start:end])
            if _AFTER.match(title, end) or _TITLE.search(title[:start]) or key in _MONTHS:
                continue
            where = _WHERE.search(title[:start]) is not None
            near = _is_known_here(key, force)
            if (near and (where or key not in AMBIGUOUS)) or (where and is_big(name)):
                found.append(Place(name, (start, end), "place.headline"))
    return found


def _is_tags(text: str, match: re.Match[str]) -> bool:
    """A line of nothing but names above the text, as pages are filed: "- Armagh, Banbridge & Craigavon"."""
    return _TAGS.match(text, text.rfind("\n", 0, match.start()) + 1) is not None


def _known(text: str, match: re.Match[str]) -> list[tuple[int, int]]:
    """The longest known names within a run of capitalised words."""
    words = [word.span() for word in _WORD.finditer(text, *match.span())]
    spans: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        first = text[slice(*words[index])]
        if (
            folded(first) not in first_words()
            and folded(first.removesuffix("’s").removesuffix("'s")) not in first_words()
        ):
            index += 1
            continue
        for last in range(len(words) - 1, index - 1, -1):
            start, end = words[index][0], words[last][1]
            if text.endswith(("’s", "'s"), start, end):
                end -= 2
            name = folded(text[start:end])
            if any(name in names for names in (towns(), localities(), suburbs(), areas())):
                side = _COMPASS.search(text, max(0, start - 12), start)
                if side and f"{folded(side[1])} {name}" in areas():
                    start = side.start()
                spans.append((start, end))
                index = last
                break
        index += 1
    return spans


def _is_known_here(key: str, force: str | None) -> bool:
    """Whether a name says a place without a word of place: a village only where its own force tells."""
    if key in areas():
        return True
    return plausible(key, force) and (key in towns() or (key in localities() and force in beats()))


def _judge(text: str, start: int, end: int, force: str | None, previous: Place | None) -> Place | None:
    name = text[start:end]
    before, key = text[max(0, start - 90) : start], folded(name)
    line = before[before.rfind("\n") + 1 :]
    if key in _MONTHS and (force != "cambridgeshire" or _DATED.search(text, max(0, start - 12), end + 8)):
        return None
    if _TITLE.search(line):
        return None
    if not _STATION.match(text, end) and (_AFTER.match(text, end) or _GOES_ON.match(text, end)):
        return None
    if _LONGER.search(before) and not _WHERE.search(line):
        return None  # the end of a longer name: "Jack Preston"
    in_list = (
        previous is not None
        and 0 <= start - previous.chars[1] <= 40
        and _LIST.fullmatch(text, previous.chars[1], start) is not None
    )
    near = plausible(name, force) or key in areas()
    if in_list and (near or is_big(name)):
        return Place(name, (start, end), "place.list")
    if _WHERE.search(line) or _SCENE.search(line):
        if near or (is_big(name) and key not in AMBIGUOUS):
            return Place(name, (start, end), "place.where")
        return None
    known = _is_known_here(key, force) and key not in AMBIGUOUS
    if (known or key in suburbs()) and _LABEL.search(before) and re.match(r"(?::|,| \W)", text[end : end + 2]):
        return Place(name, (start, end), "place.label")
    if known and start < _LEAD and not _RESIDENT.search(line) and not _PERSON.search(line):
        return Place(name, (start, end), "place.lead")
    if _STREET.search(line) and not _RESIDENT.search(line) and near:
        return Place(name, (start, end), "place.street")
    return None
