"""How many addresses a list of streets names: "warrants at homes in Mill Road and Dale Close" are two."""

import re

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
    first, second = (set(_ONE.findall(words)) for words in (one, other))
    return bool(first and second) and not first & second
