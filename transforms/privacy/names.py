"""Who is named in an article: private persons, and officers and officials, who may stay."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from transforms.places.gazetteer import areas, folded
from transforms.privacy.lexicon import BODIES, PARTICLES, RANKS, STREETS, TITLES, is_place, known, words
from transforms.privacy.surnames import may_be_private
from transforms.reading.expressions import expression

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ"  # the last two ranges also hold small letters; `isupper` decides
# A capital first, then a look at what stands before it: so the engine can skip from capital to capital. Within a
# word a capital begins none, but behind a particle joined to it: "al-Rahman", "d'Aubigny".
WORD = re.compile(
    rf"[{_UPPER}](?<![^\W\d_].)(?:(?<![^\W\d_][’'-].)|(?<=\b[ae][a-z]-.)|(?<=\b[dl][’'].))"
    r"(?:(?<=[A-Z])\.(?= ?[A-Z])|[^\W\d_]*(?:[’'.-][^\W\d_]+)*)"
)
_LONGEST_GAP = 16  # characters between two words of one name
_JOIN = re.compile(r"[’'”\"]?[ \xa0]+[‘“\"']?|-")
# "John Smith, 43, of", "John Smith (43)", "John Smith, aged 43", "Smith, 43 and".
_AGE_AFTER = expression(
    r"[’'\"”]?\s*(?:,\s*)?(?:\(\s*(?:aged?\s+)?\d{1,3}\s*[),;]|(?:who is\s+)?aged?\s+\d"
    r"|\d{1,3}(?:\s+years)?(?=\s*(?:,|of\b|\)|\.|;|and\b|from\b|-|–|:|$|\n))"
    r"|\(?(?:dob|d\.o\.b|born)\b|\(\d{1,2}[./]\d)",
)
# "Bolton, of Church Street", "Reading, of no fixed address": a town lives nowhere.
_RESIDES = re.compile(
    r",\s+(?:formerly\s+|previously\s+|now\s+|also\s+|both\s+)?of\s+(?:[A-Z\d]|no\s+(?:fixed|known|set)\b)"
)
_FROM = expression(r"\b(?:of|from|in|at|near|on)\s+$")
# "my brother Mark", "the victim, Grace": a first name that is also a word.
_RELATION = expression(
    r"\b(?:brother|sister|wife|husband|son|daughter|mother|father|mum|dad|partner|boyfriend|girlfriend|friend|cousin"
    r"|uncle|aunt|grandson|granddaughter|nephew|niece|victim|named|called)s?,?\s+$"
)
# Titles of business and courtesy: beside an age or an address no office protects the name.
_COURTESIES = frozenset("Director Chairman Secretary Investigator Officer Special Lady Lord Sir Dame".split())
_AGE_BEFORE = expression(r"\b(?:year[- ]old|aged \d{1,3},?|years old,?)\s+$")


class Token(NamedTuple):
    """A capitalised word: its text and place."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """Spelling for look-up: no possessive, small letters."""
        return _key(self.text)


_POSSESSIVE = re.compile(r"[’'][sd]?$")


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    return _POSSESSIVE.sub("", word).strip(".").lower()


@dataclass(frozen=True, slots=True)
class Names:
    """Words of names in an article, in small letters."""

    private: frozenset[str]
    officers: frozenset[str]


_BOUNDARY = re.compile(r"(?:^|[.!?:;\n•*“\"‘]|\s[-–—])\s*[“\"‘'(]?$")


def _begins(text: str, at: int) -> bool:
    """Does a sentence begin here?"""
    return at == 0 or _BOUNDARY.search(text[max(0, at - 4) : at]) is not None


def sequences(text: str, start: int = 0, end: int | None = None) -> Iterator[list[Token]]:
    """Runs of capitalised words that only blanks, hyphens and name particles join."""
    run: list[Token] = []
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        word = match.group()
        if not word[0].isupper():
            continue
        if run:
            gap = text[run[-1].end : match.start()]
            if gap != " " and (len(gap) > _LONGEST_GAP or not (_joined(gap) or _bridged(gap))):
                yield run
                run = []
        run.append(Token(word, match.start(), match.end()))
    if run:
        yield run


def _joined(gap: str) -> bool:
    return _JOIN.fullmatch(gap) is not None


def _bridged(gap: str) -> bool:
    """Only blanks and particles between two capitalised words: "Luis de la Cruz"."""
    parts = gap.split()
    return bool(parts) and "\n" not in gap and all(part in PARTICLES for part in parts)


def is_rank(token: Token) -> bool:
    """A police rank or a public office."""
    return token.text.strip(".") in RANKS


_CAPITALS = re.compile(r"[A-Z]{2,4}(?:[’']?[sd])?")
_SHOUTED = re.compile(r"\b[A-ZÀ-Þ]{3,}\s+$")


def is_acronym(token: Token, before: str) -> bool:
    """A short word in capitals among words that are not: an abbreviation, not a shouted name."""
    return (
        _CAPITALS.fullmatch(token.text) is not None
        and _SHOUTED.search(before) is None
        and token.key not in words("given")
    )


_PARTED = re.compile(r"[-.]")


def unknown(token: Token) -> bool:
    """In no list of words, places or public names: taken for a name."""
    key = token.key
    if len(key) < 2 or is_place(folded(token.text)):
        return False
    parts = [part for part in _PARTED.split(key) if part]
    return not all(part in known() or part in BODIES or is_place(part) for part in parts)


def find_names(text: str, asked: frozenset[str] | None = None) -> Names:
    """Collect the names of an article once, so that a bare surname later in it is known.

    A run of capitalised words is a private name before or after an age, after "Mr", or when it
    begins with a given name; after a rank it is an officer's.

    Args:
        text: The article's clean text.
        asked: Words in small letters; only runs that hold one of them are read, so nothing is learnt of others.
    """
    private: set[str] = set()
    officers: set[str] = set()
    sure: set[str] = set()  # surnames told with an age or an address: private even where an officer bears the same
    for run in sequences(text) if asked is None else _runs_with(text, asked):
        if len(run) == 1 and text[run[0].end : run[0].end + 1] != "," and _is_capital_of_sentence(text, run[0]):
            continue
        resides = text[run[-1].end : run[-1].end + 1] == "," and _resides(text, run)
        at = [index for index, token in enumerate(run) if is_rank(token)]
        if at and all(run[index].text in _COURTESIES for index in at) and (resides or _aged(text, run)):
            run, at = run[at[-1] + 1 :], []
        ranks = len(at) > 0
        if at:
            officers |= {token.key for token in run[at[-1] + 1 : at[-1] + 4]}
            run = run[: at[0]]
        if len(run) > resides and _is_capital_of_sentence(text, run[0]):
            run = run[1:]
        if not run:
            continue
        titled = run[0].text.strip(".") in TITLES
        tokens = run[1:] if titled else run
        aged = not ranks and _aged(text, run)
        given = any(token.key in words("given") for token in tokens[:-1]) or _looks_foreign(text, tokens)
        told = aged or titled or resides
        related = run[0].key in words("given") and _RELATION.search(text[max(0, run[0].start - 20) : run[0].start])
        town = bool(tokens) and not given and not resides and aged and _is_town(text, tokens)
        if tokens and (told or given or related) and not town:
            found = _surnames(tokens, full=given or titled or (aged and len(tokens) > 1), told=told)
            private |= found
            if (aged or resides) and not ranks and tokens[-1].key in found:
                sure.add(tokens[-1].key)
    return Names(frozenset((private - officers) | sure), frozenset(officers))


def _runs_with(text: str, asked: frozenset[str]) -> Iterator[list[Token]]:
    """The runs that hold one of the words; no run goes on in the next line."""
    start = 0
    for line in text.split("\n"):
        lower, end = line.lower(), start + len(line)
        if any(key in lower for key in asked):
            for run in sequences(text, start, end):
                if not asked.isdisjoint(token.key for token in run):
                    yield run
        start = end + 1


def _is_capital_of_sentence(text: str, token: Token) -> bool:
    """A known word with a capital only since a sentence begins: "Officers", "The"."""
    return token.key in known() and token.key not in words("given") and _begins(text, token.start)


def _aged(text: str, run: list[Token]) -> bool:
    before = text[max(0, run[0].start - 20) : run[0].start]
    return bool(_AGE_AFTER.match(text, run[-1].end) or _AGE_BEFORE.search(before))


def _resides(text: str, run: list[Token]) -> bool:
    """A name and where its bearer lives: "Bolton, of Church Street"; no body's, and no word of no name."""
    last = run[-1]
    return (
        _RESIDES.match(text, last.end) is not None
        and not any(token.key in BODIES for token in run)
        and (is_place(folded(last.text)) or last.key in words("doubtful") or may_be_private(last.key, told=False))
        and _FROM.search(text[max(0, run[0].start - 8) : run[0].start]) is None
    )


def _surnames(tokens: list[Token], *, full: bool, told: bool) -> set[str]:
    """The words of a private name; one of extra.txt or of a building only at the end of a full name."""
    return {
        token.key
        for token in tokens[-4:]
        if len(token.key) > 1
        and (
            (token.key not in BODIES and token.key not in words("extra"))
            or (full and token is tokens[-1] and may_be_private(token.key, told=told))
        )
    }


def _is_town(text: str, tokens: list[Token]) -> bool:
    """A place's name and no person's: "Bognor Regis", "North London"."""
    whole = is_place(folded(text[tokens[0].start : tokens[-1].end]))
    return whole or all(token.key in words("extra") or is_place(folded(token.text)) for token in tokens)


def _looks_foreign(text: str, tokens: list[Token]) -> bool:
    """An unknown word and another after it, not a street's, a body's or an operation's: "Noor Long"."""
    last = tokens[-1].text if tokens else ""
    return (
        2 <= len(tokens) <= 3
        and any(unknown(token) for token in tokens[:-1])
        and not any(token.key in BODIES or folded(token.text) in areas() for token in tokens)
        and re.fullmatch(f"{STREETS}|Park|House|Farm", last) is None
        and not text[max(0, tokens[0].start - 16) : tokens[0].start].rstrip(" ‘'“").endswith(("Operation", "Op"))
        and not any(is_place(folded(text[token.start : tokens[-1].end])) for token in tokens[:-1])
    )
