"""A backfill: pages or articles of the past through the same parsers, rules and tables as the nightly run's."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date

from flows.asked import manners_of
from flows.convert import barred_of, fetch_row, hosts_of, known_of
from flows.files import FileReader
from flows.kept import keep_end, keep_order, kept
from flows.logs import note
from flows.order import Order, Way
from flows.reading import Progress, Reading
from flows.running import Run, tonight
from flows.settings import Settings
from flows.stopping import stopping, until
from flows.visits import Visits
from flows.work import Done, Window
from flows.workers import Hands
from scrapers.archive import Archive
from scrapers.history.commoncrawl import CommonCrawl
from scrapers.history.copies import Past
from scrapers.history.live import Live, whole_since
from scrapers.history.wayback import Wayback
from scrapers.records import KnownPage
from scrapers.sources import Source
from warehouse import load
from warehouse.known import finished_windows
from warehouse.load import Loaded
from warehouse.records import CoverageRow, WindowRow
from warehouse.store import writer_holder

Said = Callable[[str], None]


@dataclass(slots=True)
class Count:
    """What came of a window, or of everything."""

    pages: int = 0
    new: int = 0
    changed: int = 0
    facts: int = 0
    outside: int = 0
    refused: int = 0

    def add(self, done: Done, loaded: Loaded) -> None:
        """Count a job."""
        self.pages += done.read
        self.outside += done.outside
        self.refused += len(done.refused)
        self.new += loaded.new
        self.changed += loaded.changed
        self.facts += loaded.facts


@dataclass(slots=True)
class Backfilled:
    """How a backfill ended.

    Attributes:
        order: what was asked for.
        whole: counts of everything.
        windows: counts by window finished in this run.
        passed: windows that an earlier run had finished.
        trouble: by source, why it was left before its end.
        known: articles passed over because they are there already.
        strangers: pages and lines of files that are no article of any source, by reason.
    """

    order: Order
    whole: Count = field(default_factory=Count)
    windows: dict[Window, Count] = field(default_factory=dict)
    passed: int = 0
    trouble: dict[str, str] = field(default_factory=dict)
    known: int = 0
    strangers: dict[str, int] = field(default_factory=dict)

    @property
    def summary(self) -> str:
        """A line for people."""
        whole = self.whole
        parts = [f"{whole.pages} pages read: {whole.new} new, {whole.changed} amended, {whole.facts} facts"]
        if whole.outside:
            parts.append(f"{whole.outside} of other days")
        if whole.refused:
            parts.append(f"{whole.refused} in quarantine")
        if self.known:
            parts.append(f"{self.known} known before")
        if not self.order.way.by_file:
            parts.append(f"{len(self.windows)} windows finished, {self.passed} before")
        if self.trouble:
            parts.append(f"{len(self.trouble)} sources left before their end")
        return "; ".join(parts)


def pasts_of(
    order: Order,
    settings: Settings,
    sources: Mapping[str, Source],
    stack: ExitStack,
    archive: Archive | None = None,
    stop: threading.Event | None = None,
) -> dict[str, Past]:
    """Where each source's pages are to be had; what the sites themselves answer goes to the archive."""
    manners = manners_of(settings)
    if order.way is Way.LIVE:
        pasts: dict[str, Past] = {}
        for name in order.forces:
            live = Live(sources[name], manners, tonight(), archive, stop)
            stack.callback(live.close)
            pasts[name] = live
        return pasts
    if order.way is Way.WAYBACK:
        shared: Past = Wayback(manners, settings.wayback_url)
    else:
        shared = CommonCrawl(manners, settings.commoncrawl_index_url, settings.commoncrawl_data_url)
    return dict.fromkeys(order.forces, shared)


def backfill(
    order: Order,
    settings: Settings,
    sources: dict[str, Source],
    many: Hands,
    progress: Progress = lambda _source, _done, _whole: None,
    said: Said = lambda _: None,
) -> Backfilled:
    """Carry out an order; what an earlier one finished is passed over.

    Args:
        order: checked, see `flows.order.checked`.
        settings: in force.
        sources: the source file's.
        many: who parses and extracts.
        progress: told of a source or file, what is done of it and how much it is.
        said: told of what people should know while it runs.

    Raises:
        WarehouseBusyError: another backfill is under way.
        KeyboardInterrupt: stopped, when what was read by then is loaded; or what Prefect makes of SIGTERM.
    """
    result = Backfilled(order)

    def waits(holder: str) -> None:
        said(f"waiting for {holder}, which writes the warehouse")

    with ExitStack() as stack:
        visits = stack.enter_context(Visits(settings, "backfill", tonight(), sources, order.text, waits))
        archive = stack.enter_context(Archive(settings.archive, visits.id, barred=barred_of(visits.run.connection)))
        keep_order(archive, order, sources, tonight())
        stop = visits.stop = stack.enter_context(stopping(lambda: None))
        if order.way.by_file:
            files = FileReader(order, sources, _known(visits, sources), archive, settings.archive, progress)
            _take(settings, order, visits, many(kept(archive, until(stop, files.jobs()))), result)
            if stop.is_set():
                return result  # to nobody: the signal takes effect behind the block
            result.known, result.strangers = files.known_before, dict(files.strangers)
            keep_end(archive, {})
            cover(order, visits.run, sources, {}, tonight())
            note(settings, "backfill.ended", run=visits.id, summary=result.summary)
            return result
        reading = Reading(
            order,
            pasts := pasts_of(order, settings, sources, stack, archive, stop),
            sources,
            _known(visits, order.forces),
            _finished(visits, order),
            archive,
            settings.batch,
            _others(settings, visits) if order.way is Way.LIVE else (lambda: False),
            progress,
            stop,
        )
        visits.leave()
        _take(settings, order, visits, many(kept(archive, reading.jobs())), result)
        if stop.is_set():
            return result  # likewise
        result.passed, result.trouble = reading.passed, dict(sorted(reading.trouble.items()))
        listed = {
            name: since
            for name, past in pasts.items()
            if name not in result.trouble and (since := _listed_since(visits, past, sources[name]))
        }
        keep_end(archive, listed)
        cover(order, visits.run, sources, listed, tonight())
        note(settings, "backfill.ended", run=visits.id, summary=result.summary, left=result.trouble)
    return result


def _known(visits: Visits, names: Mapping[str, Source] | tuple[str, ...]) -> dict[str, Mapping[str, KnownPage]]:
    return {name: known_of(visits.run.connection, name) for name in names}


def _listed_since(visits: Visits, past: Past, source: Source) -> date | None:
    """From which day on a source's listing left nothing out; by its last article where it prints no days."""
    if not isinstance(past, Live) or past.last_listed is None:
        return past.listed_since
    last = known_of(visits.run.connection, source.id).get(past.last_listed)
    return whole_since(last.published, source) if last and last.published else None


def _finished(visits: Visits, order: Order) -> frozenset[Window]:
    rows = finished_windows(visits.run.connection, order.way.value, order.first, order.last)
    return frozenset(Window(source, month) for source, month in rows)


def _others(settings: Settings, visits: Visits) -> Callable[[], bool]:
    """Does another run of ours write, and so perhaps ask the same hosts?"""

    def busy() -> bool:
        return not visits.holding and writer_holder(settings.warehouse) is not None

    return busy


def _take(settings: Settings, order: Order, visits: Visits, results: Iterator[Done], result: Backfilled) -> None:
    """Load what comes, in order; a window is finished when all of it is loaded."""
    loading = Loading(settings, order, result)
    for done in results:
        loading.take(visits.run, done)
        visits.rest() if order.way.by_file else visits.leave()


class Loading:
    """Loads what became of a backfill's jobs and counts it.

    Args:
        settings: say where the log is.
        order: what was asked for.
        result: counts.
    """

    def __init__(self, settings: Settings, order: Order, result: Backfilled) -> None:
        self._settings, self._order, self._result = settings, order, result
        self._open: dict[Window, Count] = {}

    def take(self, run: Run, done: Done) -> None:
        """Load one job's; with its last job a window is finished."""
        loaded = run.load(done.parcel)
        load.load_fetches(run.connection, run.id, [fetch_row(fetch) for fetch in done.fetches])
        run.quarantine(done.refused)
        self._result.whole.add(done, loaded)
        if done.window is None:
            return
        self._open.setdefault(done.window, Count()).add(done, loaded)
        if done.ends:
            self._finish(run, done.window, self._open.pop(done.window))

    def _finish(self, run: Run, window: Window, count: Count) -> None:
        self._result.windows[window] = count
        order, way = self._order, self._order.way.value
        row = WindowRow(
            window.source, window.month, way, order.first, order.last, count.pages, count.new, count.refused
        )
        load.load_window(run.connection, run.id, row)
        note(self._settings, "window.finished", source=window.source, month=f"{window.month:%Y-%m}", way=way,
             pages=count.pages, new=count.new, not_understood=count.refused)  # fmt: skip


def cover(order: Order, run: Run, sources: Mapping[str, Source], listed: Mapping[str, date], today: date) -> None:
    """Say which days were seen.

    Args:
        order: what was asked for.
        run: the backfill's.
        sources: the source file's.
        listed: from which day on a source's own listing left nothing out: the days since then; of others, and of
            days before, those of articles.
        today: the day of the backfill, which is not over: seen as a night sees its own.
    """
    outcome = "backfilled" if order.last < today else "fetched"
    for name, since in listed.items():
        if since > order.last:
            continue
        row = CoverageRow(name, order.last, outcome, "its listing was read back this far", 0, 0, 0, 0)
        load.load_coverage(run.connection, run.id, row, max(since, order.first))
    reason = "articles came in by file" if order.way.by_file else f"articles came from {order.way}"
    load.load_ingested_days(run.connection, run.id, reason, hosts_of(sources))
