"""How many addresses a list of streets names: "warrants at homes in Mill Road and Dale Close" are two."""

import re
from collections.abc import Iterable
from dataclasses import replace

from transforms.counts.counted import Counted
from transforms.reading.text import Sentence

_STREET = (
    r"(?:the )?(?:(?:[A-Z]|\d+(?:st|nd|rd|th)\b)[\w’'.-]* ){1,4}?(?:Road|Street|Avenue|Close|Drive|Lane|Court|Way|Grove|Gardens|Place|Crescent|Terrace|Walk"
    r"|Square|Rise|Mews|Parade|Park|Row|Green|Hill|View|Rd|St|Ave)\b(?! (?:and|&) [A-Z]\w+ (?:Street|Road) (?:area|junction))"
)
# "in Mill Road, Goole, and in Dale Close": a town, a postcode, what joins two of a list
_TOWN = rf"(?:,? in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}|, (?!{_STREET})[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}|, [A-Z]{{1,2}}\d{{1,2}}| \([^)]{{1,30}}\))"
_JOINED = r"(?:,|;|,? and|,? as well as|,? &)(?: (?:at|in|on|another (?:at|in|on)|(?:an?|another) (?:property|address|house|flat) (?:at|in|on)))? "
_NEXT = re.compile(rf"(?P<town>{_TOWN})?{_JOINED}(?={_STREET})")
_FIRST = re.compile(rf"[^.;]{{0,60}}?(?:\b(?:at|in|on) |: ?)(?={_STREET})")
# "Mill Road, Dale Close and Kilnway": is the last a street?
_UNSURE = re.compile(rf"(?:{_TOWN})?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)*,? and (?:in )?[A-Z\d]")
_ONE = re.compile(_STREET)
_OF_JUSTICE = re.compile(
    r"\b(?:Magistrates?|Crown|County|Sheriff|High)[’']? Court\b|’s Court\b|'s Court\b|s['’] Court\b"
)


def streets_listed(behind: str) -> int:
    """The streets of a list that follows, each counted; 0 where none does, or where it is unsure what is a street.

    Args:
        behind: the words behind what was done there, to the end of the sentence.
    """
    found = 0
    with_town: set[bool] = set()  # "Mill Road, Chadham, Dale Close and Fell Street": Chadham may be a street
    joined = _FIRST.match(behind)
    at = joined.end() if joined else 0
    while joined:
        street = _ONE.match(behind, at)
        if street is None:
            break
        found += 1
        joined = _NEXT.match(behind, street.end())
        if joined:
            with_town.add(joined["town"] is not None)
        at = joined.end() if joined else street.end()
    return 0 if len(with_town) > 1 or _UNSURE.match(behind, at) else found


def are_of_other_streets(one: str, other: str) -> bool:
    """Do two sentences name streets, and none alike: "a warrant in Mill Road", "a warrant in Dale Close"?"""
    first, second = (
        {street for street in _ONE.findall(words) if _OF_JUSTICE.search(street) is None} for words in (one, other)
    )
    return bool(first and second) and not first & second


# A line that is an address and nothing more: "Mill Road, Odham", "A shop in Malby, MB1"
_ADDRESS = re.compile(
    rf"(?:\d+ )?(?:{_STREET}|[A-Z][\w’' -]{{2,30}} Farm\b|(?:A|An|Two) (?:[a-z-]+ ){{0,2}}(?:property|address|house|flat|shop|unit|premises|business) (?:in|on|at) )[^.:;]{{0,60}}\.?$"
)
_LAST = re.compile(r":\s*$|\b(?:at|in|following (?:addresses|locations|properties|places))\W*$")


def counted_in_lists(found: Iterable[Counted], lines: list[Sentence]) -> list[Counted]:
    """The results, warrants above a list of addresses with their number: "Warrants were executed at:" and four streets.

    Args:
        found: results of an article.
        lines: its sentences.
    """
    return [
        replace(one, number=float(many))
        if one.kind == "warrant" and one.number is None and (many := _below(one, lines))
        else one
        for one in found
    ]


def _below(one: Counted, lines: list[Sentence]) -> int:
    """How many addresses stand below a sentence that heads a list of nothing else; 0 where it heads none."""
    if _LAST.search(one.sentence.text, one.end - one.sentence.start) is None:
        return 0
    listed = [line.text for line in lines if line.header is one.sentence]
    return len(listed) if len(listed) > 1 and all(map(_ADDRESS.match, listed)) else 0
