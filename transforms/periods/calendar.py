"""Calendar arithmetic on days in Europe/London: no text, no patterns."""

from datetime import date, timedelta

NEAR = 60  # days within which a written weekday that disagrees with its date is taken for a slip
SOON = 65  # a date without year this close ahead, and long gone otherwise, is one to come


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """Last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def nearest_year(month: int, day: int, published: date, *, future: bool, weekday: int | None = None) -> int | None:
    """The year meant by a day and month without one.

    A release looks back, so the last such day before publication is meant, unless its
    sentence announces something. A written weekday decides between years, except against
    a date of the last two months: releases get the weekday wrong more often than the week.

    Args:
        month: 1 to 12.
        day: Day of the month.
        published: Day of publication.
        future: The sentence announces ("will appear on").
        weekday: Monday 0 to Sunday 6 when written beside the date.

    Returns:
        A year, or None when no year near publication has such a day.
    """
    around = [safe_date(published.year + shift, month, day) for shift in (1, 0, -1, -2, -3, -4)]
    days = [day_ for day_ in around if day_ is not None]
    past = [day_ for day_ in days if day_ <= published]
    ahead = [day_ for day_ in days if day_ > published]
    if future:
        return min(ahead).year if ahead else None
    if not past:
        return None
    latest = max(past)
    if weekday is not None:
        near = [d for d in days if abs((d - published).days) <= NEAR]
        if near:
            return min(near, key=lambda d: (d.weekday() != weekday, abs((d - published).days))).year
        fitting = [d for d in days if d.weekday() == weekday]
        return max(fitting).year if fitting else latest.year
    coming = min(ahead, default=None)
    if coming and (coming - published).days <= SOON and (published - latest).days > 365 - SOON:
        return coming.year
    return latest.year


def last_weekday(weekday: int, published: date) -> date:
    """The latest such weekday up to and including the day of publication."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the ISO week of a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def months_back(day: date, months: int) -> date:
    """The day after the same day of the month, `months` earlier: a window of whole months that ends on `day`."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = month_end(year, month + 1).day
    return date(year, month + 1, min(day.day, last)) + timedelta(days=1)
