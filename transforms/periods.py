"""The days on which reported results happened, resolved against the day of publication."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from transforms.text import Sentence

_LONDON = ZoneInfo("Europe/London")
_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = "(?:" + "|".join(f"{month}|{month[:3]}" for month in _MONTHS) + "|sept)"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY = "(?:" + "|".join(_WEEKDAYS) + ")"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<{0}y>20\d\d))?"
_A = (
    rf"(?:{_WEEKDAY},? )?(?:(?P<ad>{_DAY})(?: of)?(?: (?P<am>{_MONTH}))?|(?P<am2>{_MONTH}) (?P<ad2>{_DAY}))"
    + _YEAR.format("a")
)
_B = rf"(?:{_WEEKDAY},? )?(?:(?P<bd>{_DAY})(?: of)? (?P<bm>{_MONTH})|(?P<bm2>{_MONTH}) (?P<bd2>{_DAY}))" + _YEAR.format(
    "b"
)
_RANGE = re.compile(rf"\b(?:between |from )?{_A}\s?(?: to | and |-|–| until | through )\s?{_B}\b", re.I)
_ONE = re.compile(
    rf"\b(?:{_WEEKDAY},? )?(?:(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>{_DAY}))(?:,? (?P<y>20\d\d))?\b(?P<last>,? last year)?",
    re.I,
)
_RELATIVE = re.compile(
    rf"\b(?P<word>today|this morning|this afternoon|yesterday|last night|overnight|(?:over |at |during )?(?:the|this) weekend|last week|this week|last weekend|on (?P<wd>{_WEEKDAY})|(?:last|this|yesterday) \(?(?P<wd2>{_WEEKDAY}))\b",
    re.I,
)
Period = tuple[date, date]


def local_day(moment: datetime) -> date:
    """The British day of publication."""
    return moment.astimezone(_LONDON).date()


def find_period(words: str, published: datetime) -> Period | None:
    """The first day or range of days that the words state; None when they state none.

    Args:
        words: a sentence.
        published: of the article; dates without a year lie in the year before it.
    """
    day = local_day(published)
    found = _RANGE.search(words)
    if found:
        span = _range(found, day)
        if span:
            return span
    one = _ONE.search(words)
    if one:
        when = _date(one["d"] or one["d2"], one["m"] or one["m2"], one["y"], day)
        if when and one["last"]:
            when = _shift_year(when, day.year - 1)
        if when and when <= day + timedelta(days=1):
            return when, when
        return None
    return _relative(words, day)


def _range(found: re.Match[str], day: date) -> Period | None:
    end_month = found["bm"] or found["bm2"]
    start_month = found["am"] or found["am2"] or end_month
    end = _date(found["bd"] or found["bd2"], end_month, found["by"], day)
    start = _date(found["ad"] or found["ad2"], start_month, found["ay"] or found["by"], day)
    if not start or not end or end > day + timedelta(days=1):
        return None
    if start > end:
        start = _shift_year(start, end.year - 1) or start
    return (start, end) if start <= end and (end - start).days < 400 else None


def _date(number: str | None, month: str | None, year: str | None, day: date) -> date | None:
    """A printed day; without a year the last such day not after tomorrow."""
    if number is None or month is None:
        return None
    index = next(n for n, name in enumerate(_MONTHS, start=1) if name.startswith(month.lower()[:3]))
    digits = int(re.sub(r"\D", "", number))
    try:
        if year:
            return date(int(year), index, digits)
        when = date(day.year, index, digits)
        return when if when <= day + timedelta(days=1) else date(day.year - 1, index, digits)
    except ValueError:
        return None


def _shift_year(when: date, year: int) -> date | None:
    try:
        return when.replace(year=year)
    except ValueError:
        return None


def _relative(words: str, day: date) -> Period | None:
    found = _RELATIVE.search(words)
    if not found:
        return None
    word = found["word"].lower()
    weekday = found["wd"] or found["wd2"]
    if weekday:
        back = (day.weekday() - _WEEKDAYS.index(weekday.lower())) % 7
        when = day - timedelta(days=back)
        return when, when
    monday = day - timedelta(days=day.weekday())
    if "weekend" in word:
        saturday = monday - timedelta(days=2) if day.weekday() < 5 else monday + timedelta(days=5)
        return saturday, saturday + timedelta(days=1)
    if word == "last week":
        return monday - timedelta(days=7), monday - timedelta(days=1)
    if word == "this week":
        return monday, day
    when = day - timedelta(days=1) if word in ("yesterday", "last night", "overnight") else day
    return when, when


_RESULTS = re.compile(
    r"\b(?:arrest|charged|sentenced|jailed|seiz|warrant|operation|week|crackdown|action|convicted|guilty|patrol|campaign)\w*",
    re.I,
)


def article_period(lines: list[Sentence], published: datetime | None) -> Period | None:
    """The days that an article's results cover: a stated range early in the text, else the lead's day."""
    if published is None:
        return None
    body = [line for line in lines if not line.boilerplate]
    for line in body[:12]:
        found = _RANGE.search(line.text)
        if found and not line.quoted:
            span = _range(found, local_day(published))
            if span and (span[1] - span[0]).days <= 31 and (local_day(published) - span[1]).days <= 45:
                return span
    for line in body[:4]:
        if _RESULTS.search(line.text):
            span = find_period(line.text, published)
            if span and (local_day(published) - span[1]).days <= 31:
                return span
    return None


def period_of(line: Sentence, published: datetime) -> Period | None:
    """The period that a fact's own sentence states."""
    return None if line.quoted else find_period(line.text, published)
