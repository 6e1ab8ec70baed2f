"""What a backfill would do and how long it would take, before it does anything."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date

import duckdb

from flows.backfill import pasts_of
from flows.convert import known_of
from flows.order import Order, Way
from flows.settings import Settings
from flows.status import open_latest
from flows.work import Window
from scrapers.discovery import path_key
from scrapers.history import wayback
from scrapers.history.commoncrawl import DELAY
from scrapers.history.copies import PastBroken, PastRefused, first_captures
from scrapers.records import KnownPage
from scrapers.sources import Source
from warehouse.known import finished_windows, weekly_releases
from warehouse.store import WarehouseError

A_WEEK = 20.0  # releases; a guess for a source of which nothing is known, in the middle of those that are
ARTICLE_BYTES = 2_800  # of a line of JSON, in the archive of 50,786 releases
PAGE_BYTES = 25_000  # of a page of the usual 100 to 150 KB in a gzip WARC
ARTICLE_SECONDS = 0.006  # to extract, on one core (docs/scale.md)
PAGE_SECONDS = 0.03  # to parse and extract


@dataclass(frozen=True, slots=True)
class Estimate:
    """What lies before a backfill, for one source or file.

    Attributes:
        name: of the source or file.
        windows: months still to read.
        known: pages that are there already.
        pages: to be asked for or read; None when the list could not be had.
        seconds: that it takes at least.
        basis: what the numbers rest on.
    """

    name: str
    windows: int
    known: int
    pages: int | None
    seconds: float
    basis: str


@dataclass(frozen=True, slots=True)
class _Before:
    """What the warehouse knows before the backfill."""

    known: Mapping[str, Mapping[str, KnownPage]]
    weekly: Mapping[str, float]
    done: frozenset[Window]


def estimate(
    order: Order,
    settings: Settings,
    sources: dict[str, Source],
    workers: int,
    said: Callable[[Estimate], None] = lambda _: None,
) -> list[Estimate]:
    """Look at what a backfill would do. Nothing is loaded; of the web archives the index is asked, of sites nothing.

    Args:
        order: checked.
        settings: in force.
        sources: the source file's.
        workers: processes that would extract files.
        said: told of each estimate as it is made.
    """
    found: list[Estimate] = []
    if order.way.by_file:
        for path in order.files:
            size, unit = path.stat().st_size, ARTICLE_BYTES if order.way is Way.JSONL else PAGE_BYTES
            each = ARTICLE_SECONDS if order.way is Way.JSONL else PAGE_SECONDS
            pages = -(-size // unit)
            found.append(Estimate(path.name, 0, 0, pages, pages * each / workers, f"{size / 1e6:.1f} MB of file"))
            said(found[-1])
        return found
    before = _before(order, settings)
    with ExitStack() as stack:
        pasts = pasts_of(order, settings, sources, stack) if order.way is not Way.LIVE else {}
        for name in order.forces:
            source = sources[name]
            todo = [window for window in order.windows(name) if window not in before.done]
            known = before.known.get(name, {})
            if order.way is Way.LIVE:
                one = _of_site(order, source, todo, len(known), before.weekly.get(name))
            else:
                try:
                    captures = (
                        first_captures(source, pasts[name].captures(source, order.first, order.last)) if todo else []
                    )
                except (PastBroken, PastRefused) as error:
                    one = Estimate(name, len(todo), 0, None, 0.0, str(error))
                else:
                    one = _of_index(order, name, todo, [capture.url for capture in captures], known)
            found.append(one)
            said(one)
    return found


def _of_index(order: Order, name: str, todo: list[Window], urls: list[str], known: Mapping[str, KnownPage]) -> Estimate:
    new = [url for url in urls if path_key(url) not in known]
    each = 1 / wayback.PAGES_A_SECOND if order.way is Way.WAYBACK else DELAY
    return Estimate(name, len(todo), len(urls) - len(new), len(new), len(new) * each, f"the index of {order.way}")


def _of_site(order: Order, source: Source, todo: list[Window], known: int, weekly: float | None) -> Estimate:
    days = sum(_days_in(order, window.month) for window in todo)
    if weekly is not None:
        basis = f"{weekly:.0f} releases a week, as known"
    elif source.expected_weekly:
        weekly, basis = sum(source.expected_weekly) / 2, "the source file's expectation"
    else:
        weekly, basis = A_WEEK, f"a guess of {A_WEEK:.0f} a week"
    pages = round(weekly * days / 7)
    return Estimate(source.id, len(todo), known, pages, pages * source.delay, basis)


def _days_in(order: Order, month: date) -> int:
    after = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return (min(order.last, date.fromordinal(after.toordinal() - 1)) - max(order.first, month)).days + 1


def _before(order: Order, settings: Settings) -> _Before:
    try:
        with open_latest(settings) as connection:
            rows = finished_windows(connection, order.way.value, order.first, order.last)
            return _Before(
                {name: known_of(connection, name) for name in order.forces},
                weekly_releases(connection),
                frozenset(Window(source, month) for source, month in rows),
            )
    except (WarehouseError, duckdb.Error):
        return _Before({}, {}, frozenset())
