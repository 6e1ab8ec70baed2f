"""Printed dates: the forms that UK police sites really use, and no others.

The forms and where they stand are those of the site dossier, one row a site family. A
form that could be read two ways, or that says when a page was last touched instead of
when it was published, is refused: a wrong date puts a fact into a wrong week.
"""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
ZONES = {"GMT": UTC, "UTC": UTC, "BST": ZoneInfo("Europe/London")}
FUTURE_ALLOWANCE = timedelta(days=1)
FIRST_YEAR = 1995

_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?\s*(?P<half>[ap]\.?m\.?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_TIME}\s+(?P<day>\d{{1,2}})/(?P<monthnumber>\d{{1,2}})/{_YEAR}\b",  # 11:50 18/03/2022
        rf"\b{_TIME}\s+on\s+{_DAY}\s+{_MONTH}\s+{_YEAR}\b",  # Posted at 09:48 on 12th August 2020
        rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}(?:\s+{_TIME})?(?:\s+(?P<zone>GMT|BST|UTC))?",  # Mar 31, 2021 20:10 BST
        rf"\b{_DAY}[\s/]+{_MONTH}[\s/,]+{_YEAR}(?:,?\s+(?:at\s+)?{_TIME})?",  # 15 January 2021 18:25; 29/Dec/2020 11:57
        rf"(?<![\d/])(?P<day>\d{{1,2}})/(?P<monthnumber>\d{{1,2}})/{_YEAR}(?![\d/])",  # 18/03/2022
    )
)
_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?")
_RFC822 = re.compile(
    r"^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,4}|[+-]\d{4})$"
)
_CHANGED = r"(?:last\s+)?(?:modified|updated?|reviewed|amended|edited|changed)"
# "Updated:" stands before a date or a label's colon; "an updated photograph, 4 May" does not.
NOT_PUBLICATION = re.compile(
    rf"\blast\s+(?:modified|updated|reviewed|amended|edited|changed)\b"
    rf"|\b{_CHANGED}\s*(?:(?:on|at)\b|[:\-–—]|(?=\d)"
    rf"|(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b))",
    re.IGNORECASE,
)
_PUBLICATION = re.compile(r"\b(?:published|posted|released?(?:\s+date)?|created)\b", re.IGNORECASE)


class DateRefused(ValueError):
    """A printed date that cannot be taken for the day of publication.

    The message says why, without the words around the date, which may name people: quarantine keeps it.
    """


def parse_published(text: str, *, zone: str = "Europe/London", now: datetime | None = None) -> datetime:
    """The moment that a printed date means.

    Args:
        text: the words around the date; the first known form in them counts.
        zone: zone of a time printed without one.
        now: the present, to refuse a future date by (default: the clock).

    Returns:
        An aware datetime in UTC; midnight local time where only a day is printed.

    Raises:
        DateRefused: no known form, an impossible or future date, or a "last modified" stamp.
    """
    words = " ".join(text.split())
    if not words:
        raise DateRefused("no date is printed")
    said = _of_publication(words)
    if not said:
        raise DateRefused("says when the page was last changed, not published")
    local = ZoneInfo(zone)
    moment = _rfc822(said, local) or _iso(said, local) or _printed(said, local)
    if moment is None:
        raise DateRefused(f"no known form of date; its shape: {_shape(words[:60])!r}")
    if moment > (now or datetime.now(UTC)) + FUTURE_ALLOWANCE:
        raise DateRefused(f"lies in the future: {moment.astimezone(local):%Y-%m-%d}")
    if moment.year < FIRST_YEAR:
        raise DateRefused(f"lies before {FIRST_YEAR}: {moment.date()}")
    return moment.astimezone(UTC)


def _shape(words: str) -> str:
    """What a form has to fit, without what is said: "Mon 4th May" is "aaa 9aa aaa"."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", words))


def _of_publication(words: str) -> str:
    """The words without what tells of a later change: "Updated: 5 May 2020 Published: 4 May 2020"."""
    changed = NOT_PUBLICATION.search(words)
    if changed is None:
        return words
    before, behind = words[: changed.start()], words[changed.end() :]
    if any(form.search(before) for form in (_ISO, *_FORMS)):
        return before
    published = _PUBLICATION.search(behind)
    return _of_publication(behind[published.start() :]) if published else ""


def _rfc822(words: str, local: ZoneInfo) -> datetime | None:
    if not _RFC822.match(words):
        return None
    try:
        moment = parsedate_to_datetime(words)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=local)


def _iso(words: str, local: ZoneInfo) -> datetime | None:
    found = _ISO.search(words)
    if not found:
        return None
    try:
        moment = datetime.fromisoformat(found.group().replace(" ", "T", 1).replace(" ", ""))
    except ValueError as error:
        raise DateRefused(f"no such date: {found.group()!r}") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=local)


def _printed(words: str, local: ZoneInfo) -> datetime | None:
    for form in _FORMS:
        for found in form.finditer(words):
            parts = found.groupdict()
            month = int(parts["monthnumber"]) if parts.get("monthnumber") else MONTHS.get(parts["month"].lower())
            if month is None:
                continue
            hour, minute = _clock(parts)
            year, day = int(parts["year"]), int(parts["day"])
            try:
                moment = datetime(year, month, day, hour, minute, tzinfo=local)
            except ValueError as error:
                raise DateRefused(f"no such date: {day}/{month}/{year} {hour}:{minute:02}") from error
            printed_zone = ZONES.get((parts.get("zone") or "").upper())
            return moment.replace(tzinfo=printed_zone) if printed_zone else moment
    return None


def _clock(parts: dict[str, str | None]) -> tuple[int, int]:
    if not parts.get("hour"):
        return 0, 0
    hour, minute = int(parts["hour"] or 0), int(parts["minute"] or 0)
    half = (parts.get("half") or "").lower().replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return hour, minute


def night_of(moment: datetime, zone: str = "Europe/London") -> date:
    """The local day on which a moment falls."""
    return moment.astimezone(ZoneInfo(zone)).date()


def without_dates(text: str) -> str:
    """The words without any date, its time, and the labels that stand before one."""
    for form in (_ISO, *_FORMS):
        text = form.sub(" ", text)
    text = re.sub(r"\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b\.?)?", " ", text, flags=re.IGNORECASE)
    return " ".join(re.sub(rf"\b(?:{_PUBLICATION.pattern}|{_CHANGED}|on|at)\b", " ", text, flags=re.IGNORECASE).split())


def up_to_date(text: str) -> str:
    """The words up to the end of the first date in them; all of them where there is none."""
    ends = [found.end() for form in (_ISO, *_FORMS) if (found := form.search(text))]
    return text[: min(ends)].strip() if ends else text


_LABELS = re.compile(
    r"^\W*(?:(?:date )?published(?: on)?|posted(?: on| at)?|release date|dated?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s:,]*",
    re.IGNORECASE,
)


def dateline(text: str) -> str | None:
    """The line at the head or the foot of a text that prints its date of publication and nothing else.

    "13:13 16/03/2020", "Published 17th June 2020", "Wednesday, November 6, 2019", and at the foot
    "Posted on 1 April 2019 at 05:32pm in News stories". A line with other words is no dateline.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in [*lines[:5], *reversed(lines[5:][-6:])]:
        if len(line) > 75 or NOT_PUBLICATION.search(line):
            continue
        for form in _FORMS:
            found = form.search(line)
            if found is None:
                continue
            before, behind = line[: found.start()], line[found.end() :]
            if _LABELS.fullmatch(before) and re.fullmatch(
                r"\W*(?:at \d{1,2}[:.]\d{2}\s*[ap]m)?(?: in [\w ,&-]+)?\W*", behind
            ):
                return line
    return None
