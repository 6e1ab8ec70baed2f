"""Who? Mentions of people in a sentence, counted or single, named or not, coordinated ones joined."""

import re
from collections.abc import Iterable, Iterator

from transforms.people.coordination import joined
from transforms.people.mention import Mention
from transforms.people.names import first_of, is_name, named_alike
from transforms.people.words import (
    AGED,
    AGES,
    AND_BARE,
    BAND,
    BANDS,
    COUNTED,
    COUNTED_AGED,
    COUNTS,
    FEMALE,
    GANG,
    KIN,
    MALE,
    NAME_BEGINS,
    NAMED,
    NOT_NAMES,
    OF_AGES,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    RANK,
    SINGLE,
    SINGULAR,
    THE_SEVERAL,
    WORD,
)
from transforms.privacy.lexicon import words as words_of
from transforms.reading.beginnings import each_at
from transforms.reading.expressions import expression, holds
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence

_LETTERS = re.compile(r"[a-z]+")
_PLURAL_WORDS = set(_LETTERS.findall(PLURAL)) | {"those", "them", "these", *COUNTS}
_SINGULAR_WORDS = set(_LETTERS.findall(SINGULAR)) | {"second", "third", "fourth", "fifth", "sixth", "another", "other"}


def mentions(sentence: Sentence, called: dict[str, str]) -> list[Mention]:
    """The people of a sentence in order, coordinated ones joined."""
    words = sentence.text
    found: list[Mention] = []
    lower = words.lower()
    tokens = set(_LETTERS.findall(lower))
    by_age = "olds" in tokens or ("old" in lower and " and " in lower)
    if by_age or tokens & _PLURAL_WORDS or tokens & BANDS or " of the" in lower:
        _counted(words, found)
    _named(words, found, called)
    if tokens & _SINGULAR_WORDS or "old" in lower:
        _single(words, found, sentence.prose > 1 and not sentence.bullet and words[-1:] not in '.!?"”')
    found.sort(key=lambda mention: mention.start)
    for mention in found:
        before = words[: mention.start]
        mention.of_total = mention.of_total or _INCLUDING.search(before[-20:]) is not None
        if _OF_THE.match(words, mention.start):
            mention.object_of = _DEATHS.search(before[-20:]) is not None
        else:
            behind = PREPOSITION.search(_ARTICLE.sub("", before[-40:])) is not None
            mention.object_of = behind and not _DONE_TO.search(before[-20:])
    return joined(words, found)


_OF_THE = re.compile(r"of the\b", re.IGNORECASE)
_DEATHS = expression(r"\b(?:deaths?|murders?|killings?|bodies|families|lives|safety|identity) $")  # "of the 39 people"
_DONE_TO = re.compile(r"\b(?:arrests?|detention|sentencing|conviction|prosecution) of $", re.IGNORECASE)
# before "21-year-old George Allison", which begins at the age, and "Hull man George Allison", which begins at the name
_ARTICLE = re.compile(r"\b(?:an?|the|(?:the )?(?:[A-Z][\w-]+ )?(?:man|woman|boy|girl|teenager|father|mother)) $")
_INCLUDING = expression(r"\b(?:including|includes?|included|among them|of (?:whom|which))(?: the)? $")
_HEADS = {"he", "she", "who", "they", *THE_SEVERAL.split("|")}


def pronouns(words: str) -> list[Mention]:
    """Words that stand for people named before."""
    out = []
    for found in PRONOUN.finditer(words):
        word = found["word"].lower()
        last = word.split()[-1]
        count = COUNTS.get(last) or (int(parse_count(last) or 0) if last not in _HEADS else 0)
        out.append(Mention(found.start(), found.end(), int(count or 0), pronoun=word, definite=True))
    return out


def _overlaps(found: list[Mention], start: int, end: int) -> bool:
    return any(start < mention.end and mention.start < end for mention in found)


def _gender(words: str) -> str | None:
    tokens = set(_LETTERS.findall(words.lower()))
    male, female = bool(tokens & MALE), bool(tokens & FEMALE)
    return None if male == female else "m" if male else "f"


_OF_TOTAL = expression(r"^ of (?:the|those|them|these)\b")
_OF_THOSE = expression(
    rf"\b(?P<n>{COUNT}|both)(?: out)? of (?:them\b|(?:those|these|(?:his|her|their) (?:[\w-]+ )?(?:associates|accomplices|co-defendants|co-accused|co-conspirators|gang)|(?:the|these|those) (?:\d\d[- ]year[- ]old |arrested |charged |other )?(?:{COUNT}|group|gang|{PLURAL}))(?: (?:who (?:were|was) )?(?:arrested|detained|charged|held|men|people))?)\b",
)


# "On 7 April 2020, two men": what stands before is a year.
_NO_COUNT_BEHIND = re.compile(
    r"(?:aged|age|£|between|\d[.,/:-])$|(?:aged|age|£|between|\d[./:-])\s+$|\b[Oo]ne (?:in|out of) (?:every )?$"
)
_NUMBERS_BEHIND = re.compile(r"(?<!\b[12]\d\d)\d,\s+$")  # unlike "aged 31 and 27, two boys", which begins in letters


def _is_among_ages(number: str, behind: str) -> bool:
    """Is a number an age behind others: "aged 31, 27"? One of a single figure is not: "two aged 24, 2 men"."""
    return len(number) > 1 and _NUMBERS_BEHIND.search(behind) is not None


def _counted(words: str, found: list[Mention]) -> None:
    if " of " in words:
        found.extend(
            Mention(match.start(), match.end(), int(parse_count(match["n"]) or 0), band=True)
            for match in GANG.finditer(words)
        )
    for match in _OF_THOSE.finditer(words):
        count = COUNTS.get(match["n"].lower()) or int(parse_count(match["n"]) or 0)
        found.append(Mention(match.start(), match.end(), count, of_total=True))
    if "old" in words or "aged" in words:
        _counted_by_age(words, found)
    for match in COUNTED.finditer(words):
        number = match["n"].lower()
        count = 2 if number == "both" else 0 if number == "all" else int(parse_count(number) or 0)
        if (not count and number != "all") or _overlaps(found, match.start(), match.end()):
            continue
        before = words[max(0, match.start() - 8) : match.start("n")]
        behind = words[: match.start("n")][-12:]
        if _NO_COUNT_BEHIND.search(behind) or (number.isdigit() and _is_among_ages(number, behind)):
            continue
        det = (match["det"] or "").lower()
        found.append(
            Mention(
                match.start("det") if match["det"] else match.start("n"),
                match.end(),
                count,
                gender=_gender(match["noun"]),
                definite=det in ("the", "these", "those", "all", "both", "of the") or number in ("both", "all"),
                additive=bool(
                    re.search(r"\b(?:further|another|other|more)\b", f"{before} {det} {match['adj']}", re.IGNORECASE)
                ),
                of_total=det in ("the other", "the remaining") or bool(_OF_TOTAL.match(words[match.end() :])),
            )
        )
    found.extend(
        Mention(match.start(), match.end(), COUNTS[match["band"]])
        for match in BAND.finditer(words)
        if not _overlaps(found, match.start(), match.end())
    )
    if "old" in words or "aged" in words:
        _counted_beside_age(words, found)


def _counted_by_age(words: str, found: list[Mention]) -> None:
    """People counted by the number of ages told: "the men, aged 21 and 30", "the 13 and 15-year-old boys"."""
    for match in OF_AGES.finditer(words):
        ages = re.findall(r"\b\d\d\b", match["ages"])
        the, gender = match.group()[:4].lower() == "the ", _gender(match["noun"] or "")
        found.append(Mention(match.start(), match.end(), len(ages), gender=gender, definite=the))
    for match in AGES.finditer(words):
        before = words[: match.start("noun")]
        if not re.search(rf"(?:{COUNT}|\bboth|\ball) (?:[\w-]+ ){{0,3}}$", before[-40:], re.IGNORECASE):
            ages = re.findall(r"\d+", match["ages"])
            definite = before[:4].lower() == "the "
            found.append(
                Mention(match.start(), match.end(), len(ages), gender=_gender(match["noun"]), definite=definite)
            )


def _counted_beside_age(words: str, found: list[Mention]) -> None:
    """People counted without a noun: "two 17-year-olds", "three aged 19"."""
    for match in COUNTED_AGED.finditer(words):
        count = int(parse_count(match["n"]) or 0)
        if (count > 1 or "aged" in match.group()) and not _overlaps(found, match.start(), match.end()):
            found.append(Mention(match.start(), match.end(), count))


_OLD_BEFORE = expression(rf"\b({COUNT})[- ]year[- ]old,? $")


def _named(words: str, found: list[Mention], called: dict[str, str]) -> None:
    for match in each_at(NAME_BEGINS, NAMED, words):
        if _overlaps(found, match.start(), match.end()) or not is_name(words, match):
            continue
        before = _OLD_BEFORE.search(words[max(0, match.start() - 30) : match.start()])
        age = match["age"] or (before and parse_count(before[1]))
        if not before:
            alike = named_alike(words, match, called)
            if alike is not None and not _overlaps(found, alike.start, alike.end):
                found.append(alike)
        first, words_of_it = first_of(match["name"]), match["name"].split()
        start = match.start() - len(before.group()) if before else match.start()
        if first is None:
            start = match.end("name") - len(words_of_it[-1])  # "Alongside Arkle"
        surname = words_of_it[-1].lower()
        found.append(Mention(start, match.end(), 1, surname, first, int(age) if age else None))
    for begin, end, word in _called_in(words, called):
        if not _overlaps(found, begin, end) and not RANK.search(words[max(0, begin - 16) : begin]):
            surname, named = called[word], _first_before(words[:begin])
            given = named.strip().lower() in words_of("given")
            alone = word.lower() == surname.lower()
            first = word.lower() if not alone else named.strip().lower() if given else None
            found.append(Mention(begin - len(named), end, 1, surname=surname.lower(), first=first, definite=True))


_TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss) $")
_ENDS_NAME = re.compile(r"\b(?!['’]s\b)(?! (?:Road|Street|Close|Avenue|Lane|Court|brothers|sisters|twins|siblings))")


def _called_in(words: str, called: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where names known from elsewhere stand, with their titles, from left to right; of two at one place the longer.

    An expression of all of them would have to be made for each article, which takes longer than to look.
    """
    spots = [(at, -len(name), name) for name in called if name in words for at in _places_of(name, words)]
    last = 0
    for at, _, name in sorted(spots):
        if at >= last and not words[at - 1 : at].isalnum() and _ENDS_NAME.match(words, at + len(name)):
            title = _TITLE_BEFORE.search(words, last, at)
            last = at + len(name)
            yield title.start() if title else at, last, name


def _places_of(name: str, words: str) -> Iterator[int]:
    at = words.find(name)
    while at >= 0:
        yield at
        at = words.find(name, at + 1)


_NAME_BEFORE = re.compile(rf"\b{WORD} $")


def _first_before(before: str) -> str:
    """The first name, with its space, that stands before a surname known from elsewhere."""
    name = _NAME_BEFORE.search(before)
    if name is None or NOT_NAMES.search(name.group()) or name.group().strip().lower() in words_of("common"):
        return ""
    return name.group()


_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "other")
_ORDINAL = re.compile(
    rf"\b(?:(?:[Aa]|[Tt]he) (?:{'|'.join(_ORDINALS)})|[Aa]nother)\b(?= (?:has|was|is|had|received|also|remains?|will|were|released|bailed|charged|arrested|detained)\b|,)"
)


_ASSISTING = re.compile(r"\bassisting (?:[\w-]+ ){0,4}offender$")  # an offence, and nobody who is told of
_AGES_BEFORE = re.compile(
    r"\b(?:aged?|both|all) (?:aged )?(?:between )?(?:\d\d?(?:[- ]years?(?:[- ]olds?)?)?(?:,? |,)(?:and |to )?)*$"
)
_DECADE = expression(r",?(?: aged)? in (?:his|her) ((?:early[- ]|mid[- ]|late[- ])?\w+)")


# "The driver of a second car": nobody told of before
_OF_ANOTHER = re.compile(r" (?:of|in) (?:(?:a|the) (?:second|third|other|different)|another) ")
_ADDITIVE = re.compile(
    r"\b(?:further|another|other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\b"
)


def _single(words: str, found: list[Mention], bare_heading: bool) -> None:
    for match in _ORDINAL.finditer(words) if holds(words, _ORDINALS) else ():
        if not _overlaps(found, match.start(), match.end()):
            found.append(Mention(match.start(), match.end(), 1, additive=True))
    for pattern in (SINGLE, AGED):
        for match in pattern.finditer(words):
            if _overlaps(found, match.start(), match.end()) or _ASSISTING.search(words, 0, match.end()):
                continue
            groups = match.groupdict()
            age = groups.get("age") or groups.get("age2")
            det = (groups.get("det") or "").lower()
            beside = bool(found) and AND_BARE.fullmatch(words[found[-1].end : match.start()]) and found[-1].count == 1
            if not det and not age and match.start() > 0 and not beside:
                continue
            if not det and pattern is AGED and _AGES_BEFORE.search(words[: match.start()]):
                continue  # "two men aged 43 and 42 years old", "two boys, both 17 years old"
            of_another = _OF_ANOTHER.match(words, match.end()) is not None
            found.append(
                Mention(
                    match.start(),
                    match.end(),
                    0 if det == "the" and match.group().endswith("olds") else 1,
                    age=int(age) if age else None,
                    gender=_gender(groups.get("noun") or ""),
                    kin=(groups.get("noun") or "").lower() in KIN and words[match.end() :][:1] != "-",
                    definite=not of_another
                    and (det in ("the", "this", "that", "his", "her") or (not det and not age and bare_heading)),
                    decade=(decade := _DECADE.match(words[match.end() :])) and decade[1].lower(),
                    of_total=det in ("the other", "the remaining"),
                    additive=of_another or bool(_ADDITIVE.search(f"{det} {groups.get('adj') or ''}")),
                )
            )
