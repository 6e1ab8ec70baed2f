"""Cut the words of dates out of a text: one pass, one letter a word.

An atom is a weekday, a month, a day number, a year, a relative word or a connector.
Atoms that touch form a run, and `find` reads the run's letters with a small grammar,
so that "Monday 4 to Sunday 10 March" is ``WDtWDM``.

    W weekday    M month     D day number   Y year          N 03/10/2020   S 11/2
    T today      P yesterday q last week    Q this week     e weekend      l last year   u this year
    V last month v this month j last        n next          h the last 24 hours   k 12 months to
    b between    f from      s since        t to, until, -  a and, /       i in, during   c week beginning
    y year so far   o year to   g 2019/20      x week ending
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transforms.periods.lexicon import MONTHS, NUMBER_WORDS, TODAY, WEEKDAYS, YESTERDAY
from transforms.reading.beginnings import begun, by_letter
from transforms.reading.expressions import expression


class Atom(NamedTuple):
    """One word of a date: its letter, its text, where it stands."""

    letter: str
    text: str
    start: int
    end: int


def _words(words: object) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s+")  # type: ignore[call-overload]


_FULL_WEEKDAYS = [day for day in WEEKDAYS if day.endswith("day")]
_SHORT_WEEKDAYS = [day for day in WEEKDAYS if not day.endswith("day")]
_SHORT_MONTHS = [m for m in MONTHS if len(m) <= 4 and m not in ("May", "June", "July")]
_FULL_MONTHS = [m for m in MONTHS if m not in _SHORT_MONTHS]
_COUNT = rf"(?:\d\d?|{_words(NUMBER_WORDS)}|few|couple\s+of|several)"

_LETTERS = {
    "N": r"(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![\d/]|\.\d)",
    "g": r"(?<![\d/.])20\d\d(?:/|-|–)(?:20)?\d\d(?![\d/])",
    "S": r"(?<![\d/.£])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?![\d/])",
    "Y": r"(?<![\d/.,£])(?:19[89]|20[0-4])\d(?![\d/]|[.,]\d|(?i:hrs|hours))",
    "D": (
        r"(?<![\d.,/:£$#A-Za-z])(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th)\b|(?=[\s–—,)-]|\.(?!\d)|/\D|$))"
        r"(?!\s*(?:am|pm|%|per\s|years|weeks|months|days|hours|year-old))"
    ),
    "W": rf"\b(?:{_words(_FULL_WEEKDAYS)}|{_words(d.upper() for d in _FULL_WEEKDAYS)})\b|"
    rf"\b(?:{_words(_SHORT_WEEKDAYS)})\b\.?(?=,?\s+(?:the\s+)?\d)",
    "M": rf"\b(?:{_words(_FULL_MONTHS)}|{_words(m.upper() for m in _FULL_MONTHS)})\b|"
    rf"\b(?:{_words(_SHORT_MONTHS)})\b\.?(?!')",
    "T": rf"(?i:\b(?:{_words(TODAY)})\b(?!'s|’s))",
    "P": rf"(?i:\b(?:{_words(YESTERDAY)})\b)",
    "y": r"(?i:\b(?:so\s+far|already)\s+this\s+year\b|\bthis\s+year\s+(?:so\s+far|alone|to\s+date)\b)",
    "q": r"(?i:\blast\s+week(?!end)\b)",
    "Q": r"(?i:\b(?:earlier\s+|later\s+)?this\s+week(?!end)\b)",
    "e": r"(?i:\b(?:(?:over|during|at|across|throughout)\s+the|this|last|the\s+past|bank\s+holiday)\s+weekend\b)",
    "l": r"(?i:\blast\s+year\b)",
    "u": r"(?i:(?<!earlier )(?<!later )\bthis\s+year\b(?!['’]s))",
    "V": r"(?i:\blast\s+month\b)",
    "v": r"(?i:\bthis\s+month\b)",
    "h": rf"(?i:\b(?:last|past|previous)\s+(?:{_COUNT}\s+)?(?:24-hours?|hours?|days|weeks|fortnight|months|years)\b|"
    r"\bthe\s+past\s+(?:week|month|year)\b"
    # what an operation or a team did "in six weeks", "in its first year", in "a six-week operation"
    r"|(?<!time )(?<!prison )\bin\s+(?:(?:just\s+|only\s+)?(?:over\s+|under\s+)|just\s+|only\s+|less\s+than\s+"
    rf"|(?:its|the|our|their)\s+first\s+)?{_COUNT}\s+"
    r"(?:weeks|months|years)\b(?!['’]|\s+time)"
    r"|\bin\s+(?:its|our|their)\s+first\s+(?:month|year)\b"
    r"|\bin\s+(?:just\s+|only\s+)?(?:over|under|less\s+than)\s+a\s+(?:month|year)\b"
    rf"|\bduring\s+the\s+{_COUNT}\s+(?:weeks|months)\b"
    rf"|\b{_COUNT}[\s-](?:week|month)(?:[\s-]long)?\s+"
    r"(?=(?:\w+\s+)?(?:operation|campaign|period|crackdown|initiative|exercise)\b))",
    "k": rf"(?i:\b{_COUNT}\s+months\s+(?:to|ending|up\s+to)\b)",
    "o": r"(?i:\byear\s+(?:to|ending|ended|up\s+to)\b)",
    "j": r"(?i:\blast(?=\s+[A-Z]))",
    "n": r"(?i:\b(?:next|following|the\s+previous|that|every|each)(?=\s+[A-Z]))",
    "c": r"(?i:\bweek\s+(?:commencing|beginning|starting|of)\b|\bw/c\b)",
    "x": r"(?i:\bweek\s+ending\b)",
    "b": r"(?i:\bbetween\b)",
    "f": r"(?i:\bfrom\b)",
    "s": r"(?i:\bsince\b(?:\s+(?:its?|the|they|we|our)\s+(?:\w+\s+){0,4}?(?:launch(?:ed)?|began|started|formed"
    r"|formation|start|beginning|inception|introduced|introduction)\s+(?:in|on)\b)?)",
    "t": r"(?i:\b(?:to|until|till|through|up\s+to)\b)|[-–—]",
    "a": r"(?i:\band\b)|&|(?<=\s)/(?=\s)",
    "i": r"(?i:\b(?:in|during|throughout|for)\b)",
}


def _any_of(letters: str) -> str:
    """Alternatives; backreference numbers change inside them, so the numeric date uses a named one."""
    return "|".join(
        f"(?P<{letter}>{_LETTERS[letter]})".replace(r"([/.-])", r"(?P<sep>[/.-])").replace(r"\1", r"(?P=sep)")
        for letter in letters
    )


_NUMBERS, _NAMES = "NgSYD", "WM"
# Words that stand everywhere and that begin no other, "to", "and", "from"; spans of time, which may begin with "in";
# and behind both the rest. What each can begin with is looked for first.
_JOINTS, _LASTING = "atfb", "hk"
_OTHERS = "".join(letter for letter in _LETTERS if letter not in _NUMBERS + _NAMES + _JOINTS + _LASTING)
# Numbers are looked for only at figures, names only at capitals, and nothing within a word: what is none is passed over
# whole.
_UNION = re.compile(
    rf"(?=[0-9])(?:{_any_of(_NUMBERS)})|(?<![A-Za-z])(?=[A-Z])(?:{_any_of(_NAMES)})"
    rf"|(?<![A-Za-z](?=[A-Za-z]))(?=[A-Za-z0-9&/–—-])"
    rf"(?:{'|'.join(begun(_any_of(letters)) for letters in (_JOINTS, _LASTING, _OTHERS))})"
    r"|[A-Za-z]+"
)
_GAP = expression(r"[ \t\xa0,()]*(?:(?:the|of|on|early|both|morning|afternoon|evening|night)\b[ \t\xa0,()]*){0,2}")


# A run needs one of these; only their surroundings are cut into atoms. Written without case folding
# or a leading boundary, so that the regex engine can skip by first letter.
_DAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_THIS = "his (?:morn|aft|even|lunch|week|mon|year)"
_ANCHOR = re.compile(
    by_letter(
        [
            *(f"{day}(?:day)?" for day in _DAYS),
            *(f"{day.upper()}DAY" for day in _DAYS),
            *(month[:3] for month in _FULL_MONTHS),
            *(month.upper() for month in _FULL_MONTHS),
            *("Today", "Tonight", "today", "tonight", f"T{_THIS}", f"t{_THIS}", "Yesterday", "yesterday"),
            *(r"Last (?=\S)", r"last (?=\S)", "So far this", "so far this", "Already this", "already this"),
            *("Weekend", "weekend", "Past ", "past ", "Previous ", "previous ", "first (?:month|year)"),
            *(r"weeks\b", r"months\b", r"years\b", r"week[ -](?<=[ -]week.)", r"month[ -](?<=[ -]month.)"),
            "months (?:to|ending|up)",
            *(rf"{figure}(?:[/-][0-9]|\.[0-9]+\.)" for figure in range(10)),
            *("20[0-4][0-9]", "19[89][0-9]"),
        ]
    )
)
_REACH = 48  # characters that the longest expression extends to either side of an anchor


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of text around anchors, merged, cut at word boundaries."""
    begin, stop = -1, -1
    for found in _ANCHOR.finditer(text):
        left, right = max(0, found.start() - _REACH), min(len(text), found.end() + _REACH)
        if left > stop:
            if stop >= 0:
                yield begin, stop
            begin = left
        stop = right
    if stop >= 0:
        yield begin, stop


def _atoms(text: str) -> Iterator[Atom]:
    for begin, stop in _windows(text):
        while begin and not text[begin - 1].isspace():
            begin -= 1
        while stop < len(text) and not text[stop].isspace():
            stop += 1
        for found in _UNION.finditer(text, begin, stop):
            if letter := found.lastgroup:  # the inner group `sep` closes before its outer one; other words have none
                yield Atom(letter, found.group(), found.start(), found.end())


def runs(text: str) -> Iterator[list[Atom]]:
    """Atoms of `text` in runs: only blanks, commas, brackets and "the", "of" stand between them."""
    run: list[Atom] = []
    for atom in _atoms(text):
        if run and not _GAP.fullmatch(text, run[-1].end, atom.start):
            yield run
            run = []
        run.append(atom)
    if run:
        yield run
