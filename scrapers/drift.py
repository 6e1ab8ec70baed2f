"""Is a source still what it was? Tonight's counts beside the source's own habit.

Nothing here knows a number by heart: what is usual is learned from the source's own last
nights and weeks, so that a force with two releases a month and one with thirty a day are
each held to themselves. A change that stays becomes the habit after some two weeks. How
often each rule speaks up on real releases is measured in docs/sources.md.
"""

import math
from collections.abc import Sequence
from statistics import median

from scrapers.clean import lighten, soup_of
from scrapers.platforms import Platform
from scrapers.records import Habit

FEW = 0.25  # of the usual number of links: fewer is a layout that the selectors no longer fit
MANY = 5.0  # times the usual number of links
TYPICAL = 4  # links, below which a share means nothing
SAMPLE = 3  # pages, below which a share means nothing
HITS = (0.8, 0.34)  # share of pages on which a selector used to match, and at which it has stopped to
DATES = 0.25  # by how much the share of new pages without a date may grow
NEW = 5  # releases, from which on their length is looked at
WEEKS = 8  # earlier weeks, from which on a week is looked at
LOW, HIGH = 3.5, 6.0  # spreads below and above the usual week
LONGER, DAYS = 1.5, 3  # times the longest silence, and no sooner than this many days


def cards_of(platform: Platform, html: bytes) -> int:
    """How many links of a listing page the platform's own selectors find."""
    soup = soup_of(lighten(html))
    return next((len(found) for css in platform.card if (found := soup.select(css))), 0)


def hits_of(platform: Platform, html: bytes) -> dict[str, float]:
    """Which of an article's parts the first selectors find: 1 or 0 for title, date and body.

    The reader falls back on other selectors and on text patterns; a page read by these alone is
    read still, but its layout has changed.
    """
    soup = soup_of(lighten(html))
    first = {
        "title": [place.css for place in platform.title[:1]],
        "date": [place.css for place in platform.published],
        "body": list(platform.body),
    }
    return {
        part: float(any(soup.select_one(css) is not None for css in selectors))
        for part, selectors in first.items()
        if selectors
    }


def drift(signals: dict[str, float], habit: Habit, words: Sequence[int], week: int) -> str | None:
    """What is unusual tonight, for people; None when nothing is.

    Args:
        signals: tonight's, as `SourceNight.signals`.
        habit: the source's.
        words: lengths of tonight's new releases.
        week: releases published in the last seven days.
    """
    found = [*_links(signals, habit), *_selectors(signals, habit), *_dates(signals, habit)]
    found += [*_lengths(words, habit), *_week(week, habit.weeks)]
    return "; ".join(found) or None


def _links(signals: dict[str, float], habit: Habit) -> list[str]:
    found = []
    for name, what in (("fed", "the feed holds"), ("cards", "a listing page shows")):
        usual, now = habit.signals.get(name), signals.get(name)
        if usual is None or now is None or usual < TYPICAL:
            continue
        if now < FEW * usual or now > MANY * usual:
            found.append(f"{what} {now:.0f} articles, usually {usual:.0f}")
    return found


def _selectors(signals: dict[str, float], habit: Habit) -> list[str]:
    if signals.get("sampled", 0) < SAMPLE:
        return []
    before, now = HITS
    lost = [
        part
        for part in ("title", "date", "body")
        if habit.signals.get(f"hits_{part}", 0.0) >= before and signals.get(f"hits_{part}", 1.0) <= now
    ]
    return [f"{' and '.join(lost)} no longer where the selectors look"] if lost else []


def _dates(signals: dict[str, float], habit: Habit) -> list[str]:
    share, missing = signals.get("no_date_share", 0.0), signals.get("no_date", 0.0)
    usual = habit.signals.get("no_date_share", 0.0)
    if missing < SAMPLE or share <= usual + DATES:
        return []
    return [f"{missing:.0f} new pages print no date ({share:.0%}, usually {usual:.0%})"]


def _lengths(words: Sequence[int], habit: Habit) -> list[str]:
    if habit.words is None or len(words) < NEW:
        return []
    low, high = habit.words
    middle = median(words)
    if low <= middle <= high:
        return []
    return [f"half of {len(words)} new releases have {middle:.0f} words or so; all but a few had {low} to {high}"]


def week_window(weeks: Sequence[int]) -> tuple[float, float] | None:
    """Between how many releases a week lies by habit; None while too few weeks are known.

    The spread is the weeks' own (median absolute deviation), and no less than that of chance; a
    week that was seen before is never outside.
    """
    if len(weeks) < WEEKS:
        return None
    usual = median(weeks)
    spread = max(1.4826 * median(abs(week - usual) for week in weeks), math.sqrt(usual), 1.0)
    return min(usual - LOW * spread, min(weeks)), max(usual + HIGH * spread, 1.5 * max(weeks))


def _week(week: int, weeks: Sequence[int]) -> list[str]:
    window = week_window(weeks)
    if window is None or window[0] <= week <= window[1]:
        return []
    return [f"{week} releases in seven days, usually {median(weeks):.0f} ({min(weeks)} to {max(weeks)})"]


def silence(habit: Habit, new: int) -> str | None:
    """Says that a source has been silent for longer than it ever was; None when it has not.

    Args:
        habit: the source's.
        new: tonight's new releases.
    """
    if new or habit.longest_silence is None:
        return None
    days = habit.silence + 1
    if days <= max(DAYS, LONGER * habit.longest_silence):
        return None
    return f"no release for {days} days; {habit.longest_silence} was the longest before"
