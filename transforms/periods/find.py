"""Read runs of date atoms with a small grammar and resolve them against the day of publication."""

import re
from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from transforms.periods import readings
from transforms.periods.atoms import Atom, runs
from transforms.periods.lexicon import FUTURE_CUES, REFERENCE_CUES
from transforms.periods.readings import Context, Days
from transforms.periods.records import Period
from transforms.reading.expressions import expression

LONDON = ZoneInfo("Europe/London")
_YEAR = "[Ylu]?"
_DAY = f"(?:N|W?S|W?DM{_YEAR}|W?MD{_YEAR})"
_RELATIVE = "[TPqQeVv]"
# In order of preference: (rule id, letters, reader). The first that matches at a place wins.
_GRAMMAR: list[tuple[str, str, Callable[[Context, list[Atom]], Days | None]]] = [
    ("ignored", rf"n(?:W|M)(?:DM?|D)?{_YEAR}|WtW(?!D)", readings.nothing),
    ("week-named", rf"[cx]{_DAY}", readings.week_named),
    ("since", rf"s{_DAY}|sM{_YEAR}|s[YluW]|sj[WM]|s[PVl]", readings.since),
    (
        "span",
        rf"[bf]?(?:N[ta]N|S[ta]S)|[bf]?W?DM?{_YEAR}tW?DM{_YEAR}|[bf]?W?MD{_YEAR}tW?(?:MD|D){_YEAR}",
        readings.span,
    ),
    ("span-between", rf"b(?:W?DM?{_YEAR}aW?DM{_YEAR}|W?MD{_YEAR}aW?(?:MD|D){_YEAR}|NaN)", readings.span),
    ("days", rf"WaWD?aDM{_YEAR}|W?D(?:W?D)*aW?DM{_YEAR}", readings.days),
    ("day", _DAY, readings.single),
    ("months-to", rf"k(?:{_DAY}|M{_YEAR})", readings.months_to),
    ("year-to", rf"o{_DAY}", readings.year_to),
    ("months", rf"[bf]M{_YEAR}[ta]M{_YEAR}|M{_YEAR}tMY", readings.months),
    ("month", r"(?:i|f)?M[Ylu]|[ij]+M(?!D)", readings.whole_month),
    ("financial-year", "g", readings.financial),
    ("years", "b?YaY|[bf]?YtY", readings.years),
    ("year", "i[Ylu]|[ylu]", readings.year_of),
    ("weekday-number", "WD", readings.weekday_of_month),
    ("weekdays", "[bf]W[ta]W|WaW|j?W(?!t)", readings.weekday),
    ("today", "TW?", readings.today),
    ("yesterday", "PW?", readings.yesterday),
    ("last-week", "q", readings.last_week),
    ("this-week", "Q", readings.this_week),
    ("weekend", "e", readings.weekend),
    ("last-month", "V", readings.last_month),
    ("this-month", "v", readings.this_month),
    ("window", "h", readings.window),
]
_COMPILED = [  # a relative word before a written date only repeats it: "yesterday (Tuesday 29 December)"
    (f"period.{name}", re.compile(rf"{_RELATIVE}?(?P<core>{letters})"), reader) for name, letters, reader in _GRAMMAR
]

_ANY_DAYS = (date(1999, 3, 2), date(2047, 10, 24))  # differ in year, month, day and weekday

_SENTENCE_START = re.compile(r"[.!?]\s|\n")
_FUTURE = expression(rf"\b(?:{'|'.join(FUTURE_CUES)})\b")
_REFERENCE = expression(
    rf"\b(?:{'|'.join(REFERENCE_CUES)})\b[^.;\n]{{0,40}}\d[\w/-]*\s+(?:of|on|from|dated)\s+(?:the\s+)?$"
)
_BIRTH = expression(r"\b(?:born|d\.?o\.?b\.?)(?:\s+on)?\W*$")
_DATELINE = expression(
    r"[\W\d]*(?:(?:posted|published|last|modified|updated|date|released|first|issued|at|on|in|news|stories|by|gmt|bst|am|pm|st|nd|rd|th)\b[\W\d]*)*",
)
_DATELINE_START = expression(r"\W*(?:posted|published|last (?:modified|updated)|updated|first issued)\b")


def find_periods(text: str, published: date | datetime | None) -> list[Period]:
    """Every expression of time in a text that names days.

    Ages, times of day, amounts, reference numbers, dates of birth and the release's own
    dateline are no periods; neither is what cannot be resolved ("recently", "last few weeks").

    Args:
        text: The article's clean text.
        published: Day or moment of publication; a moment is taken in Europe/London.
            Without it only expressions with a year are read.

    Returns:
        Periods in the order of the text, not overlapping.
    """
    if isinstance(published, datetime):
        published = published.astimezone(LONDON).date() if published.tzinfo else published.date()
    found: list[Period] = []
    for run in runs(text):
        if len(run) == 1 and run[0].letter in "DYSMbfstainjcxk":
            continue
        found += _read_run(text, run, published)
    return found


def _read_run(text: str, run: list[Atom], published: date | None) -> list[Period]:
    letters = "".join(atom.letter for atom in run)
    periods: list[Period] = []
    at = 0
    while at < len(letters):
        for rule, pattern, reader in _COMPILED:
            match = pattern.match(letters, at)
            if match:
                atoms = run[match.start("core") : match.end("core")]
                told = run[at].letter in "TPqVj" or atoms[0].letter == "j"
                period = _resolve(text, run[at].start, atoms, rule, reader, published, told=told)
                if period:
                    periods.append(period)
                at = match.end()
                break
        else:
            at += 1
    return periods


def _resolve(
    text: str,
    start: int,
    atoms: list[Atom],
    rule: str,
    reader: Callable[[Context, list[Atom]], Days | None],
    published: date | None,
    *,
    told: bool,
) -> Period | None:
    if published is None and not any(a.letter in "YNg" for a in atoms):
        return None
    end = atoms[-1].end
    before = text[max(0, start - 110) : start]
    cut = max((m.end() for m in _SENTENCE_START.finditer(before)), default=0)
    before = before[cut:]
    if _REFERENCE.search(before) or _BIRTH.search(before):
        return None
    future = not told and _FUTURE.search(before[-75:]) is not None
    days = _days(reader, atoms, published, future=future)
    if days is None or days[0] > days[1]:
        return None
    if rule == "period.day" and _is_dateline(text, start, end):
        written_in_full = any(atom.letter in "YN" for atom in atoms)
        if written_in_full or days[0] == published:
            return None
    ahead = published is not None and days[0] > published
    return Period(days[0], days[1], (start, end), rule, future or ahead, rule == "period.since")


def _days(
    reader: Callable[[Context, list[Atom]], Days | None], atoms: list[Atom], published: date | None, *, future: bool
) -> Days | None:
    if published is not None:
        return reader(Context(published, future), atoms)
    # without a day of publication only what reads alike on any day is known, not "from March 2018 to May this year"
    one, other = (reader(Context(today, future), atoms) for today in _ANY_DAYS)
    return one if one == other else None


def _is_dateline(text: str, start: int, end: int) -> bool:
    """The release's own date on a line of its own: "Posted on 16:32 on 7th October 2020"."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if len(line) > 90:
        return False
    if _DATELINE_START.match(line):
        return True
    rest = text[line_start:start] + text[end : line_start + len(line)]
    return _DATELINE.fullmatch(rest) is not None
