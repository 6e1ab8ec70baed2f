"""Names of people: who is named in full, and who is called by a surname alone later on."""

import re
from functools import lru_cache

from transforms.people.mention import Mention
from transforms.people.words import HOME_NOW, NAME_BEGINS, NAMED, NOT_NAMES, RANK, WORD
from transforms.places.gazetteer import areas, folded, towns
from transforms.privacy.lexicon import words
from transforms.reading.beginnings import CAPITAL, each_at
from transforms.reading.expressions import expression

_AGE_AND_ON = rf" (?:aged? )?\(?\d{{2}}\)?(?:,|,? and)? (?:(?:{HOME_NOW}|who is from|was|were|has|have) |(?={WORD},? \(?\d{{2}}\)?,))"
_SURNAME_ALONE = re.compile(rf"(?:(?<![A-Za-z] )|(?<=\band ))\b(?P<s>{WORD}) ?,?{_AGE_AND_ON}")
_SOMEBODY_AGED = re.compile(_AGE_AND_ON)  # asked first: an age is found in a tenth of the time
_ALL_DID = r" (?=(?:were|have|had|both|all|each|pleaded|pled|admitted|appeared|received)\b)"
_LISTED = re.compile(rf"(?P<all>(?:{WORD}, ){{0,20}}{WORD},? and {WORD}){_ALL_DID}")
# Asked first: the end of a list is found in a fortieth of the time.
_LAST_LISTED = re.compile(rf" and {WORD}{_ALL_DID}")
_AGE_OR_HOME = re.compile(r" ?,? (?:\(?aged|of |from |\(\d)")
# "Arkle was arrested", "Ms Arkle, 30, of Mill Road, Hull, has since been charged", "where Arkle was seen": no street's last word
_BEFORE_SURNAME = "|".join(
    rf"(?<=\b{word} )" for word in "Mr Ms Mrs and but where when while that as after before until since".split()
)
_SURNAME_DID = re.compile(
    rf"(?:(?<![A-Za-z] )|{_BEFORE_SURNAME})\b(?P<s>{WORD})(?: ?,? (?:aged )?\(?\d\d\)?)?(?:, {HOME_NOW} [^.;:]{{2,60}},)?"
    r"(?:,? (?:was|has|had|is|will|pleaded|pled|admitted|denied|received|appeared|got)|, who)\b"
)
# "Mr Arkle and Mr Dunn, both of no fixed address, were remanded"
_TITLE_AGAIN = re.compile(r" and (?:Mr|Ms|Mrs|Miss) ")
_TITLED = re.compile(
    rf"\b(?:Mr|Ms|Mrs|Miss) ({WORD}) and (?:Mr|Ms|Mrs|Miss) ({WORD}),? (?:were|have|both|each|are|appeared|pleaded)\b"
)
# The letters that all three end in are found first.
_DONE_TO = re.compile(rf"ed (?:(?<=\barrested )|(?<=\bcharged )|(?<=\bdetained ))(?P<s>{WORD})\b")


def later_names(text: str) -> set[str]:
    """Surnames that stand alone before a verb and with a first name elsewhere: "Arkle was arrested"."""
    single = (*each_at(CAPITAL, _SURNAME_DID, text), *_DONE_TO.finditer(text))
    alone = {found["s"] for found in single if _may_be_called(found["s"], text)}
    for pair in _TITLED.finditer(text) if _TITLE_AGAIN.search(text) else ():
        alone.update(name for name in pair.groups() if _may_be_called(name, text))
    for several in _LISTED.finditer(text) if _LAST_LISTED.search(text) else ():
        alone.update(name for name in re.split(r",? and |, ", several["all"]) if _may_be_called(name, text))
    alone = {name for name in alone if folded(name) not in towns() and folded(name) not in areas()}
    if not alone:
        return alone
    return alone & {second for pair in each_at(CAPITAL, _FIRST_AND, text) for second in _beginnings(pair["second"])}


@lru_cache(maxsize=64)  # asked of each place where it stands
def _may_be_called(surname: str, text: str) -> bool:
    """May a word be a surname? One that ends streets as well only where a first name stands before it somewhere."""
    if not NOT_NAMES.search(surname):
        return True
    firsts = re.findall(rf"\b([A-Z][a-z]+) {surname}\b", text) if surname in _ALSO_SURNAMES else ()
    return any(_is_given(first) for first in firsts)


# "Daniel Arkle" in "Mr Daniel Arkle-Jones" introduces "Arkle" as well.
_FIRST_AND = re.compile(r"\b[A-Z][a-z'’-]+ (?=(?P<second>[A-Z][\w'’.-]*))")


def _beginnings(word: str) -> list[str]:
    """A word and its beginnings that end before a hyphen, an apostrophe or a full stop."""
    return [word, *(word[: cut.start()] for cut in re.finditer(r"['’.-]", word))]


_NEAR = 20  # characters before a name in which an age or the first name of a brother stands
_AGE_BEFORE = re.compile(r"\b\d\d[- ]years?[- ]old,? $")
_FIRST_BEFORE = re.compile(r"(?<![\w’'-] )(?:^|(?<=[.;:] )|(?<=\n))([A-Z][a-z]+) and $")  # "Devon and Mason Arkle"


def full_names(text: str) -> dict[str, set[str]]:
    """Surnames of people introduced in full with an age or an address, and their first names; they stand alone later."""
    alone = each_at(CAPITAL, _SURNAME_ALONE, text) if _SOMEBODY_AGED.search(text) else ()
    found: dict[str, set[str]] = {name["s"]: set() for name in alone if _may_be_called(name["s"], text)}
    for name in each_at(NAME_BEGINS, NAMED, text):
        if not is_name(text, name):
            continue
        words_of_it = name["name"].split()
        before = text[max(0, name.start() - _NEAR) : name.start()]
        if name["age"] or _AGE_OR_HOME.match(text, name.end()) or _AGE_BEFORE.search(before):
            found.setdefault(words_of_it[-1], set()).add(words_of_it[0])
        kin = _FIRST_BEFORE.search(before)
        if kin is not None and kin[1] not in found and {kin[1].lower(), words_of_it[0].lower()} & words("given"):
            found.setdefault(words_of_it[-1], set()).update((kin[1], words_of_it[0]))
    return found


def _mc(surname: str) -> str:
    """A name as it is written too: "Mckie" for "McKie"."""
    return surname.capitalize() if surname.startswith("Mc") else surname


def _small(surname: str) -> str:
    """A name as it is written below "Ned ARKLE, 34": "Arkle"."""
    return surname.capitalize() if surname.isupper() else surname


def called(full: dict[str, set[str]], later: set[str]) -> dict[str, str]:
    """What people are called alone, and their surname; those who share one are called by their first names too."""
    alone = {surname: surname for surname in (*full, *later)}
    alone |= {other: surname for surname in alone for other in (_mc(surname), _small(surname)) if other not in alone}
    alone |= {first: surname for surname, firsts in full.items() if len(firsts) > 1 for first in firsts}
    return alone


_DONE_TO_WHOM = re.compile(r"\b(?:arrested|detained|charged|charging)(?: and (?:questioned|interviewed|charged))? $")
_WHERE = expression(r"\b(?:of|in|at|on|near|from|to|into|around)\s+$")
_OF_ADDRESS = re.compile(r" ?,? (?:of|from) ")
_BORN = re.compile(r",? \(?(?:born |dob:? )?\d\d?[/.]\d\d?[/.]\d")  # "of Mill Road, Tom Bell (23/12/1997)"
_IN_ADDRESS = re.compile(
    rf"(?:\d\)?|\b[A-Z][\w’'-]+),? {HOME_NOW} (?:[A-Z][\w’']+,? ){{0,5}}[A-Z][\w’']+, $"
)  # "36, of Mill Road, Upper Odham"
_OF_SOMEBODY = expression(r"\b(?:arrests?|sentencing|conviction|trial|murder|death|killing|detention) of\s+$")


# "Ned Hall, 34": what ends the names of streets and places is a surname behind a first name and before an age.
_ALSO_SURNAMES = frozenset(
    "Hall Hill Wood Green Lane Park West North Field Young Brooks Wales Ireland England May March Head Mount Vale Grove"
    " Close Street Parade Rowe Lodge Justice Post Way East Mead Meadows Fields Bridge House Towne Gardens".split()
)


_AGE_IN_COMMAS = re.compile(r", aged | \(aged |, \d\d,| \(\d\d\)")


def _is_aged(found: re.Match[str]) -> bool:
    """Is a match somebody's first name, such a surname and an age: "Ned Hall, 34", unlike "Victoria Park 20"?"""
    first, *_, last = found["name"].split()
    aged = _AGE_IN_COMMAS.match(found.string, found.end()) is not None
    return (
        last in _ALSO_SURNAMES
        and (found["age"] is not None or _BORN.match(found.string, found.end()) is not None)
        and (first.lower() in words("given") or (aged and first.lower() not in words("common")))
        and found.string[found.end() : found.end() + 2].strip(" ")[:1] in (",", "(")
    )


# "Two women - Ada Meadows and Tom Bell - were jailed", "three men, Tom Bell, 20, Ned Hall, 30, and"
_ONE_OF_THEM = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}(?:,? \(?(?:aged )?\d\d\)?)?(?:,? and|,) "
_COUNTED_ARE = re.compile(
    rf"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Bb]rothers|[Ss]isters)(?: [a-z-]+){{0,3}}(?:,| [-–]|:)? (?:{_ONE_OF_THEM}){{0,5}}$"
)
_SO_FAR = 160  # characters before a name in which the number of them stands


# "36-year-old Wayne Hall", "Wayne Hall was": no hall, unlike "Victoria Park was"
_PLACES_FIRST = frozenset("albert alexandra charlotte elizabeth florence george james queen regent st victoria".split())
_WAS = re.compile(r",? (?:of|from|was|has|pleaded|admitted|denied|appeared|guilty|who)\b")


def _is_given(first: str) -> bool:
    """Is a word a first name, and none of those that begin the names of parks and halls?"""
    return first.lower() in words("given") and first.lower() not in _PLACES_FIRST


def _is_somebody(text: str, found: re.Match[str]) -> bool:
    """Is a match, which ends as a street does, a first name behind an age or before what only people do?"""
    first, *_, last = found["name"].split()
    if last not in _ALSO_SURNAMES or not _is_given(first) or len(found["name"].split()) > 3:
        return False
    return bool(
        _WAS.match(text, found.end()) or _AGE_BEFORE.search(text[max(0, found.start() - _NEAR) : found.start()])
    )


def _is_counted(text: str, found: re.Match[str]) -> bool:
    """Is a match, which ends as a street does, one of the names behind a number of people?"""
    first, *_, last = found["name"].split()
    before = text[max(0, found.start() - _SO_FAR) : found.start()]
    strange = first.lower() not in words("common") or first.lower() in words("given")
    return last in _ALSO_SURNAMES and strange and _COUNTED_ARE.search(before) is not None


# First words of what is no person but a car: "Volkswagen Golf".
_MAKERS = frozenset(
    "Audi BMW Citroen Citroën Dacia Ducati Fiat Ford Honda Hyundai Jaguar Kawasaki Kia Lexus Mazda Mercedes Mini Mitsubishi"
    " Nissan Peugeot Porsche Range Renault Seat Skoda Subaru Suzuki Tesla Toyota Triumph Vauxhall Volkswagen Volvo VW Yamaha".split()
)


def first_of(name: str) -> str | None:
    """The first name of a full one in small letters; what somebody is stands before it: "Ringleader Ned Arkle".

    None where a sentence begins with another word: "Today Arkle", "But Arkle".
    """
    first, second, *more = name.lower().split()
    if first in words("common") and first not in words("given"):
        return second if more else None
    return first


def is_name(text: str, found: re.Match[str]) -> bool:
    """Is a match of NAMED somebody's name, and no street, officer or town?"""
    name = found["name"]
    before = text[max(0, found.start() - 24) : found.start()]
    if (
        (NOT_NAMES.search(name) and not (_is_aged(found) or _is_somebody(text, found) or _is_counted(text, found)))
        or name == "Old Bailey"  # the court: "at the Old Bailey, 21-year-old Tom Arkle"
        or RANK.search(before[-16:])
        or folded(name) in towns()
    ):
        return False
    if found["age"]:
        return True
    if name.split()[0] in _MAKERS:
        return False
    if not (_OF_ADDRESS.match(text, found.end()) or _BORN.match(text, found.end())) and _IN_ADDRESS.search(
        text[max(0, found.start() - 80) : found.start()]
    ):
        return False
    if name.startswith("St "):
        return False
    if folded(name.split()[-1]) in towns() and name.split()[0].lower() not in words("given"):
        # "Serious assault, Woolley Wakefield", "While Hull"
        return first_of(name) is not None and bool(_OF_ADDRESS.match(text, found.end()))
    if found["did"] and name.split()[0].lower() not in words("given"):
        return False
    if found["done"] and not _DONE_TO_WHOM.search(before):
        return False  # "after the death of Ned Farrow at his home": only whom somebody arrested
    if name.split()[0].lower() not in words("given") and all(word.lower() in words("common") for word in name.split()):
        return False  # "Charge Note: a man has been charged"
    # "resulting in Ned Farrow being sent to prison", unlike "in Upper Hull"
    known = text.startswith(" being ", found.end()) and name.split()[0].lower() in words("given")
    return known or not _WHERE.search(before) or bool(_OF_SOMEBODY.search(before))


# "Man sentenced for assault \N{EN DASH} Upper Odham, Hull": where, and nobody's name
_PLACE_BEHIND = re.compile(
    r"(?<=\w) [-\N{EN DASH}\N{EM DASH}|] (?P<place>[A-Z][\w’'.-]*(?:(?:,| and| upon| on| of| the| under| in|,? near)? [A-Z][\w’'.-]*){0,5})$"
)


def without_place_behind(title: str) -> str:
    """A headline without the place that stands behind a dash at its end; what is kept stands where it stood."""
    found = _PLACE_BEHIND.search(title)
    if found is None or (found["place"].split()[0].lower() in words("given") and folded(found["place"]) not in towns()):
        return title
    return title[: found.start()]


_ALIKE = re.compile(rf"(?<!\w)(?P<first>{WORD})(?P<aged>,? (?:aged )?\(?\d\d\)?,?)? and $")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w'’-]* $")
_ADDRESS = re.compile(r"\b(?:of|from|in|at) (?:[A-Z][^.;:]{1,60}, )?$")  # "of Mill Road, Hull and Tom Arkle": a town


def named_alike(text: str, found: re.Match[str], called: dict[str, str]) -> Mention | None:
    """Somebody named by a first name before another of the same surname: "Ilir and Besnik Dervani", "Ann, 47, and".

    Args:
        text: the sentence.
        found: the match of NAMED behind "and".
        called: what people are called alone, and their surname.
    """
    other = _ALIKE.search(text[max(0, found.start() - 30) : found.start()])
    if other is None or NOT_NAMES.search(other["first"]) or _CAPITAL_BEFORE.search(other.string[: other.start()]):
        return None
    if _ADDRESS.search(text[: found.start() - len(other.group())]) or folded(other["first"]) in towns():
        return None
    first, given = other["first"].lower(), words("given")
    surname = called.get(other["first"]) == other["first"] or (other["aged"] and first not in given)
    if first in words("common") - given or surname:  # "Arkle, 20, and Tom Bell, 30", "Arkle and Tom Bell"
        return None
    at = max(0, found.start() - 30) + other.start("first")
    return Mention(at, at + len(other["first"]), 1, surname=found["name"].split()[-1].lower(), first=first)
