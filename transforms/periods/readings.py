"""Readings of date atoms: each takes the atoms of one expression and gives its first and last day, or None."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from transforms.periods import calendar
from transforms.periods.atoms import Atom
from transforms.periods.lexicon import MONTHS, NUMBER_WORDS, WEEKDAYS

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Context:
    """What a reading may lean on: the day of publication and whether the sentence announces."""

    published: date
    future: bool


def _date(context: Context, atoms: list[Atom], year: int | None = None) -> date | None:
    """One day from its atoms, in any order of day, month, year and weekday."""
    parts = {atom.letter: atom.text for atom in atoms}
    if "N" in parts:
        return _numeric(parts["N"], context)
    weekday = WEEKDAYS[parts["W"].strip(".").title()] if "W" in parts else None
    if "S" in parts:
        day, month = (int(number) for number in parts["S"].split("/"))
        if month > 12:
            return None
    else:
        day, month = int(re.match(r"\d+", parts["D"])[0]), MONTHS[parts["M"].strip(".").title()]  # type: ignore[index]
    if "Y" in parts:
        year = int(parts["Y"])
    elif "l" in parts:
        year = context.published.year - 1
    elif "u" in parts:
        year = context.published.year
    elif year is None:
        year = calendar.nearest_year(month, day, context.published, future=context.future, weekday=weekday)
    return calendar.safe_date(year, month, day) if year else None


def _numeric(written: str, context: Context) -> date | None:
    """03/10/2020, 3.10.20; refused when so old that it is a date of birth ("Smith (02.04.95)")."""
    day, month, year = (int(number) for number in re.split(r"[/.-]", written))
    if year < 100:
        year += 2000
        if not -1 <= context.published.year - year <= 2:
            return None
    return calendar.safe_date(year, month, day) if context.published.year - year < 8 else None


def single(context: Context, atoms: list[Atom]) -> Days | None:
    """One day."""
    day = _date(context, atoms)
    return (day, day) if day else None


def span(context: Context, atoms: list[Atom]) -> Days | None:
    """Two ends, the second lending month and year to the first: "from 1 to 31 March", "3 October - 10 October 2020"."""
    atoms = [atom for atom in atoms if atom.letter not in "bf"]
    middle = next(index for index, atom in enumerate(atoms) if atom.letter in "ta")
    left, right = atoms[:middle], atoms[middle + 1 :]
    lent = [a for a in right if a.letter == "M"] if not any(a.letter in "MN" for a in left) else []
    if not any(a.letter in "MNS" for a in right):
        right = [*right, *(a for a in left if a.letter == "M")]
    year = [a for a in right if a.letter in "Ylu"]
    own_year = any(a.letter in "Ylu" for a in left)
    end = _date(context, right, year=_lent_year(left) if own_year and not year else None)
    if end is None:
        return None
    start = _date(context, [*left, *lent, *([] if own_year else year)], year=None if year else end.year)
    if start is not None and start > end and not own_year:
        start = calendar.safe_date(end.year - 1, start.month, start.day)
    return (start, end) if start and start <= end else None


def _lent_year(atoms: list[Atom]) -> int | None:
    return next((int(atom.text) for atom in atoms if atom.letter == "Y"), None)


def days(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "5, 6 and 7 March": the hull of the days."""
    days = [atom for atom in atoms if atom.letter == "D"]
    rest = [atom for atom in atoms if atom.letter in "MYlu"]
    first = _date(context, [days[0], *rest])
    last = _date(context, [days[-1], *rest])
    return (first, last) if first and last and first <= last else None


def whole_month(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "in January", "May this year", "last November": the whole month."""
    month = MONTHS[next(a.text for a in atoms if a.letter == "M").strip(".").title()]
    letters = {atom.letter for atom in atoms}
    year = _lent_year(atoms)
    if "l" in letters:
        year = context.published.year - 1
    elif "u" in letters:
        year = context.published.year
    elif year is None:
        year = calendar.nearest_year(month, 1, context.published, future=context.future)
        if "j" in letters and year == context.published.year and month == context.published.month:
            year -= 1
    return (date(year, month, 1), calendar.month_end(year, month)) if year else None


def months(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "between August and January", "from October 2018 to March 2019"."""
    middle = next(index for index, atom in enumerate(atoms) if atom.letter in "ta")
    end = whole_month(context, atoms[middle + 1 :])
    if end is None:
        return None
    left = atoms[:middle]
    month = MONTHS[next(a.text for a in left if a.letter == "M").strip(".").title()]
    year = _lent_year(left) or (end[1].year if month <= end[1].month else end[1].year - 1)
    start = date(year, month, 1)
    return (start, end[1]) if start <= end[1] else None


def years(_context: Context, atoms: list[Atom]) -> Days | None:
    """Read "in 2019", "2018-2020": whole calendar years."""
    years = [int(atom.text) for atom in atoms if atom.letter == "Y"]
    return (date(years[0], 1, 1), date(years[-1], 12, 31)) if years[0] <= years[-1] else None


def financial(_context: Context, atoms: list[Atom]) -> Days | None:
    """2019/20: April to March, as the forces' and the Home Office's years run."""
    written = next(a.text for a in atoms if a.letter == "g")
    year, second = int(written[:4]), int(written[-2:])
    if (year + 1) % 100 != second:
        return (date(year, 1, 1), date(year // 100 * 100 + second, 12, 31)) if second > year % 100 else None
    return date(year, 4, 1), date(year + 1, 3, 31)


def weekday(context: Context, atoms: list[Atom]) -> Days | None:
    """A weekday alone is the latest one; "last Friday" said on a Saturday could be two, so it is refused."""
    letters = "".join(atom.letter for atom in atoms)
    days = [WEEKDAYS[a.text.strip(".").title()] for a in atoms if a.letter == "W"]
    if context.future:
        return None
    last = calendar.last_weekday(days[-1], context.published)
    if "j" in letters:
        if last == context.published:
            last -= timedelta(days=7)
        elif (context.published - last).days < 2:
            return None
    first = calendar.last_weekday(days[0], last)
    return first, last


def weekday_of_month(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "Tuesday 4th": the nearest past day with that number; it must be that weekday."""
    written = next(a.text for a in atoms if a.letter == "D")
    weekday = WEEKDAYS[next(a.text for a in atoms if a.letter == "W").strip(".").title()]
    if not re.search(r"\D", written):
        return None
    number = int(re.match(r"\d+", written)[0])  # type: ignore[index]
    for back in range(31):
        day = context.published - timedelta(days=back)
        if day.day == number:
            return (day, day) if day.weekday() == weekday else None
    return None


def today(context: Context, _atoms: list[Atom]) -> Days:
    """The day of publication."""
    return context.published, context.published


def yesterday(context: Context, _atoms: list[Atom]) -> Days:
    """The day before publication."""
    day = context.published - timedelta(days=1)
    return day, day


def last_week(context: Context, _atoms: list[Atom]) -> Days:
    """Monday to Sunday of the week before publication."""
    return calendar.week_of(context.published - timedelta(days=7))


def this_week(context: Context, _atoms: list[Atom]) -> Days:
    """Monday of the week of publication to publication."""
    return calendar.week_of(context.published)[0], context.published


def weekend(context: Context, atoms: list[Atom]) -> Days | None:
    """The last Saturday and Sunday, with the Monday of a bank holiday."""
    if "this" in atoms[0].text.lower() and (context.future or 2 <= context.published.weekday() <= 4):
        return None  # on a Wednesday "this weekend" is the coming one, on a Monday the last
    sunday = calendar.last_weekday(6, context.published + timedelta(days=1))
    if "bank" in atoms[0].text.lower():
        return sunday - timedelta(days=1), sunday + timedelta(days=1)
    return sunday - timedelta(days=1), min(sunday, context.published)


def last_month(context: Context, _atoms: list[Atom]) -> Days:
    """The calendar month before publication."""
    end = context.published.replace(day=1) - timedelta(days=1)
    return end.replace(day=1), end


def this_month(context: Context, _atoms: list[Atom]) -> Days:
    """The first of the month to publication."""
    return context.published.replace(day=1), context.published


def year_of(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "in 2020", "last year", "so far this year"."""
    letter = next(a.letter for a in atoms if a.letter in "luyY")
    if letter == "Y":
        return years(context, atoms)
    year = context.published.year - (letter == "l")
    return date(year, 1, 1), date(year, 12, 31) if letter == "l" else context.published


def window(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "in the last 24 hours", "the past three months", "in six weeks": ends on the day of publication."""
    words = [word for word in atoms[0].text.lower().replace("-", " ").split() if word != "long"]
    number = next((int(w) for w in words if w.isdigit()), None) or next(
        (NUMBER_WORDS[w] for w in words if w in NUMBER_WORDS), None
    )
    unit = words[-1].rstrip("s")
    if unit == "fortnight":
        number, unit = 14, "day"
    if "couple" in words:
        number = 2
    if number is None and (words[:2] == ["the", "past"] or words[-2] == "first"):
        number = 1
    if number is None:
        return None  # "the last few weeks" has no first day
    end = context.published
    if unit == "hour":
        return end - timedelta(days=-(-number // 24)), end
    if unit == "day":
        return end - timedelta(days=number), end
    if unit == "week":
        return end - timedelta(days=7 * number), end
    return calendar.months_back(end, number * (12 if unit == "year" else 1)), end


def months_to(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "the 12 months to September 2025"."""
    words = atoms[0].text.lower().split()
    number = int(words[0]) if words[0].isdigit() else NUMBER_WORDS.get(words[0])
    end = (single if any(a.letter in "DNS" for a in atoms) else whole_month)(context, atoms)
    return (calendar.months_back(end[1], number), end[1]) if end and number else None


def year_to(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "the year ending 31 March 2023"."""
    end = single(context, atoms[1:])
    return (calendar.months_back(end[1], 12), end[1]) if end else None


def since(context: Context, atoms: list[Atom]) -> Days | None:
    """An open stretch from a day, month or year to the day of publication."""
    letters = "".join(a.letter for a in atoms[1:])
    readers = (
        (single, "[DNS]"),
        (whole_month, "M"),
        (weekday, "W"),
        (yesterday, "P"),
        (last_month, "V"),
        (year_of, "."),
    )
    reader = next(reader for reader, mark in readers if re.search(mark, letters))
    begun = reader(Context(context.published, future=False), atoms[1:])
    return (begun[0], context.published) if begun and begun[0] <= context.published else None


def week_named(context: Context, atoms: list[Atom]) -> Days | None:
    """Read "week commencing Monday 4 March", "week ending 10 March"."""
    day = single(context, atoms[1:])
    if day is None:
        return None
    return (day[0], day[0] + timedelta(days=6)) if atoms[0].letter == "c" else (day[0] - timedelta(days=6), day[0])


def nothing(_context: Context, _atoms: list[Atom]) -> Days | None:
    """Read "next Friday", "every Monday", "the following day": no day that has been."""
    return None
