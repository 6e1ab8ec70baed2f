"""One source, one night: list, fetch what is new, look again at what is recent, say how it went."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zlib import crc32

from scrapers.dates import night_of
from scrapers.discovery import Listing, discover, path_key
from scrapers.drift import silence
from scrapers.history.copies import own_address
from scrapers.http import HostBroken, HostMoved, HostRefused, PoliteClient, RunStopped
from scrapers.platforms import UnknownPlatformError, platform_for
from scrapers.reading import Work, read_pages, read_waiting
from scrapers.records import (
    READ,
    Batch,
    Habit,
    KnownPage,
    Link,
    Outcome,
    SourceNight,
)
from scrapers.sources import Source
from scrapers.verdict import judge

NO_HABIT = Habit()


RECENT = 60  # days; a source of which nothing younger is known is judged as on its first night


@dataclass(frozen=True, slots=True)
class Window:
    """How far back a run looks. The defaults are a nightly run's."""

    first_days: int = 14  # new pages; further when the source was not seen for longer
    recheck_days: int = 7  # known pages this young are asked again, conditionally
    max_pages: int = 5
    batch: int = 25
    since: date | None = None  # a backfill's first day; None: a nightly run
    until: date | None = None
    max_new: int = 500  # new pages a night; the oldest are read first, so that the next night finds the rest


def collect(
    source: Source,
    day: date,
    known: Mapping[str, KnownPage],
    client: PoliteClient,
    deliver: Callable[[Batch], None],
    window: Window = Window(),  # frozen
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    habit: Habit = NO_HABIT,
    barred: Callable[[str], bool] = lambda _url: False,
    waiting: Sequence[str] = (),
) -> SourceNight:
    """Read one source.

    Args:
        source: which.
        day: the night, by its scheduled date.
        known: pages of earlier nights, by `path_key`.
        client: this source's polite client; its archive keeps raw pages before anything else happens to them.
        deliver: takes each batch as soon as it is read.
        window: how far back.
        progress: told of pages done and pages to do.
        habit: what the source is usually like, to see drift and silence by.
        barred: whether an address was forgotten on purpose and must not be asked for.
        waiting: addresses of pages that late nights put aside for a passing reason. They may be listed no more, or
            behind what is known by now.

    Returns:
        How the night ended. Never raises for what a host does; OSError of a full disk goes through.

    Raises:
        RunStopped: the run is to end; what was read by then is delivered.
    """
    known = {key: page for key, page in known.items() if source.owns(page.url)}
    work = Work(source, client, known, deliver, window.batch)
    recent = {key: page for key, page in known.items() if page.published is None or _age(page, day) <= RECENT}
    since = window.since or min(day - timedelta(days=window.first_days), habit.seen_until or day)
    # What is known of a source that was never read to its end may be a part, with gaps behind it.
    to_known = window.since is None and habit.seen_until is not None
    seen = {key for key, page in known.items() if _seen_by(page, habit.seen_until)} | {path_key(url) for url in waiting}
    listing = Listing()
    moved_to = None
    try:
        platform = platform_for(source.platform, day)
        listing = discover(
            source,
            platform,
            client,
            seen,
            since=since,
            max_pages=window.max_pages,
            to_known=to_known,
            down_to=day - timedelta(days=window.recheck_days) if _once_a_week(source, day) else None,
        )
        work.listed = listing.links.keys()
        wanted = [(link, page) for link, page in _wanted(listing, work, since, day, window) if not barred(link.url)]
        if listing.refused:
            # The feed is evidence enough for a night without news; nobody is asked for more.
            if any(page is None for _, page in wanted):
                raise HostRefused(listing.stopped)
            wanted, waiting = [], ()
        read_pages(wanted, platform, work, progress)
        asked = known.keys() | {path_key(link.url) for link, _ in wanted}
        read_waiting((url for url in waiting if path_key(url) not in asked and not barred(url)), platform, work)
        # Old pages that a backfill brought do not make tonight's listing a stranger's.
        met = known if any(key in known for key in listing.links) else recent
        outcome, reason = judge(listing, met, work.counts, habit, day, since)
        oldest = _oldest(listing, work)
        if outcome in READ and oldest and oldest > day and not listing.exhausted:
            outcome, reason = (
                Outcome.DRIFTED,
                f"the listing goes back to {oldest}: it tells nothing of {day} ({reason})",
            )
        moved_to = listing.moved_feed
    except HostRefused as error:
        outcome, reason = Outcome.REFUSED, str(error)
    except HostMoved as error:
        outcome, reason, moved_to = Outcome.MOVED, str(error), error.location
    except (HostBroken, UnknownPlatformError) as error:
        outcome, reason = Outcome.BROKEN, str(error)
    except RunStopped:
        work.flush()
        raise
    work.flush()
    counts, read = work.counts, outcome in READ
    return SourceNight(
        source=source.id,
        day=day,
        outcome=outcome,
        reason=reason,
        moved_to=moved_to if outcome is Outcome.MOVED else None,
        listed=len(listing.links),
        overlap=sum(key in known for key in listing.links),
        new=counts.new,
        changed=counts.changed,
        quarantined=counts.refused,
        seen_from=_seen_from(listing, work, since) if read and not counts.left else None,
        signals=counts.signals(listing) if listing.links else {},
        silent=silence(habit, counts.new) if read else None,
    )


def left_out(source: Source, day: date) -> SourceNight:
    """The night of a source that is not asked, by decision."""
    reason = source.disabled_reason or "not enabled in the source file"
    return SourceNight(source.id, day, Outcome.DISABLED, reason)


def _age(page: KnownPage, day: date) -> int:
    return (day - page.published.date()).days if page.published else 0


def _once_a_week(source: Source, day: date) -> bool:
    """Is it the source's night to be listed past what is known? A seventh of the sources has each."""
    return crc32(source.id.encode()) % 7 == day.toordinal() % 7


def _seen_by(page: KnownPage, night: date | None) -> bool:
    """Was it published by the last night that read the source to its end? Behind younger ones there may be gaps."""
    return night is None or page.published is None or page.published.date() <= night


def _seen_from(listing: Listing, work: Work, since: date) -> date | None:
    """The day since which nothing can have been missed: the first looked for when the last page was read.

    Else the one behind the day of what stands last on feed or page; what is older and stands above is pinned there.
    """
    if listing.exhausted:
        return since
    oldest = _oldest(listing, work)
    return max(since, oldest + timedelta(days=1)) if oldest else None


def _oldest(listing: Listing, work: Work) -> date | None:
    """How far back feed and pages go."""
    ends = [day for keys in listing.leaves if (day := _last_day(keys, listing, work)) is not None]
    return min(ends, default=None)


def _last_day(keys: list[str], listing: Listing, work: Work) -> date | None:
    """When the last of these articles of which that is known was published: by the listing, by its page, as known."""
    for key in reversed(keys):
        page = work.known.get(key)
        moment = listing.links[key].published or work.published.get(key) or (page.published if page else None)
        if moment is not None:
            return night_of(moment, work.source.timezone)
    return None


def _dated_anew(link: Link, page: KnownPage, zone: str) -> bool:
    """Does the listing print a later day than the page did, as when an old appeal is brought up to date?"""
    if link.published is None or page.published is None:
        return False
    return night_of(link.published, zone) > night_of(page.published, zone)


def _wanted(
    listing: Listing, work: Work, since: date, day: date, window: Window
) -> list[tuple[Link, KnownPage | None]]:
    """New pages, oldest first, and known ones young enough to be amended still.

    Known ones that are listed no more go first: when one has moved, its new address is then no new page.
    Listings stop at the first page that is known. Were the newest read first and the night broke
    off, the older ones behind them would never be looked for again.
    """
    zone = work.source.timezone
    amended_since = window.since or day - timedelta(days=window.recheck_days)
    new: list[tuple[Link, KnownPage | None]] = []
    again: list[tuple[Link, KnownPage | None]] = []
    for key, link in listing.links.items():
        page = work.known.get(key)
        listed = link.published.date() if link.published else None
        if page is None:
            outside = listed and (listed < since or (window.until and listed > window.until))
            if not outside:
                new.append((link, None))
        elif page.published is None or page.published.date() >= amended_since or _dated_anew(link, page, zone):
            again.append((link, page))
    unlisted: list[tuple[Link, KnownPage | None]] = []
    if window.since is None:
        unlisted = [
            (Link(own_address(work.source, page.url), published_text=page.published.isoformat()), page)
            for key, page in work.known.items()
            if key not in listing.links and page.published and page.published.date() >= amended_since
        ]
    new.reverse()
    work.counts.left = max(0, len(new) - window.max_new)
    return unlisted + new[: window.max_new] + again
