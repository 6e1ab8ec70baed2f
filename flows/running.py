"""What every run does: open, load as it comes, close, publish. No Prefect in here."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from flows import __version__
from flows.convert import barred_of, coverage_row, fetch_row, force_rows, quarantine_row, source_rows, sync_codebook
from flows.logs import open_log
from flows.longrun import backfill_alive
from flows.settings import Settings
from flows.stopping import ENDED, STOPPED, status_of
from flows.work import extracted
from scrapers.archive import Archive
from scrapers.records import READ, Article, Batch, Fetch, Outcome, Quarantined, SourceNight
from scrapers.sources import Source, load_sources, sources_version
from transforms import RULES_VERSION
from warehouse import load
from warehouse.habits import load_signals
from warehouse.load import Loaded, Parcel
from warehouse.publish import Limits, Release, prepare, publish
from warehouse.quarantine import release_quarantine
from warehouse.records import RunRow
from warehouse.store import open_writer
from warehouse.told.resolve import resolve
from warehouse.types import Connection

HOW = {STOPPED: "stopped by Ctrl-C", ENDED: "asked to end (SIGTERM)"}


@dataclass(slots=True)
class Tally:
    """What a run has loaded so far."""

    new: int = 0
    changed: int = 0
    facts: int = 0
    quarantined: int = 0


@dataclass(slots=True)
class Run:
    """An open run of a flow."""

    id: str
    connection: Connection
    tally: Tally = field(default_factory=Tally)
    outcomes: Counter[Outcome] = field(default_factory=Counter)  # of its sources, where it is a night's

    @property
    def failure(self) -> str | None:
        """Why it failed as a whole, though nothing was raised: a night of which no source could be read."""
        if not self.outcomes or any(outcome in READ for outcome in self.outcomes):
            return None
        return "no source could be read: " + ", ".join(
            f"{number} {outcome.value}" for outcome, number in self.outcomes.most_common()
        )

    def take(self, batch: Batch) -> None:
        """Extract and load one batch. Called by one thread at a time."""
        fetches = {fetch.final_url or fetch.url: fetch for fetch in batch.fetches}
        for gone in batch.withdrawn:  # first: a release that is gone from one address may come from another
            load.mark_withdrawn(self.connection, [gone.article_id], gone.at)
        self.take_articles(batch.articles, fetches)
        load.load_fetches(self.connection, self.id, [fetch_row(fetch) for fetch in batch.fetches])
        self.quarantine(batch.quarantined)
        read = [(article.source, article.url, article.fetched_at or article.published) for article in batch.articles]
        read += [(fetch.source, fetch.url, fetch.at) for fetch in batch.fetches if fetch.outcome == "not_modified"]
        release_quarantine(self.connection, read)

    def end_source(self, night: SourceNight) -> SourceNight:
        """Record how a source's night ended; returns it with what an earlier run brought that was cut off."""
        new, changed = load.cut_off(self.connection, night.source, night.day)
        if night.outcome in READ and (new or changed):
            reason = f"{night.reason}; {new} new, {changed} amended came by a run that was cut off"
            night = replace(
                night, outcome=Outcome.FETCHED, new=night.new + new, changed=night.changed + changed, reason=reason
            )
        load.load_coverage(self.connection, self.id, coverage_row(night), night.seen_from)
        load_signals(self.connection, night.source, night.day, night.signals)
        self.outcomes[night.outcome] += 1
        return night

    def quarantine(self, pages: Sequence[Quarantined]) -> None:
        """Record what was not understood."""
        load.load_quarantine(self.connection, self.id, [quarantine_row(page) for page in pages])
        self.tally.quarantined += len(pages)

    def take_articles(self, articles: Sequence[Article], fetches: dict[str, Fetch] | None = None) -> None:
        """Extract and load articles, wherever they came from."""
        self.load(extracted(articles, fetches))

    def load(self, parcel: Parcel) -> Loaded:
        """Load articles with their facts, wherever they were extracted."""
        loaded = load.load_parcel(self.connection, self.id, RULES_VERSION, parcel)
        self.tally.new += loaded.new
        self.tally.changed += loaded.changed
        self.tally.facts += loaded.facts
        return loaded


def archive_of(settings: Settings, run: Run) -> Archive:
    """The archive that a run writes; of what was forgotten on purpose it keeps nothing."""
    return Archive(settings.archive, run.id, barred=barred_of(run.connection))


def sources_of(settings: Settings) -> dict[str, Source]:
    """The source file in force."""
    return load_sources(settings.sources_file)


def tonight() -> date:
    """The British day, for a run that nobody scheduled."""
    return datetime.now(ZoneInfo("Europe/London")).date()


def new_run_id(night: date) -> str:
    """A name for a run that no other has."""
    return f"{night:%Y%m%d}-{uuid.uuid4().hex[:8]}"


def begin(
    connection: Connection,
    settings: Settings,
    run_id: str,
    flow: str,
    night: date,
    sources: dict[str, Source],
    parameters: str = "{}",
) -> None:
    """Open a run: bring the lists up to date, mark as crashed what a killed process left open."""
    open_log(settings)
    sync_codebook(connection)
    load.load_sources(connection, source_rows(sources.values()), force_rows(sources.values()))
    load.retire_sources(connection, sources.keys() | sources_of(settings).keys())
    row = RunRow(
        run_id,
        flow,
        night,
        datetime.now(UTC),
        __version__,
        RULES_VERSION,
        sources_version(settings.sources_file),
        parameters,
    )
    load.begin_run(connection, row, alive=backfill_alive(settings))


def end(run: Run, error: BaseException | None = None) -> None:
    """Close a run as completed, or as failed: by an error, or since no source could be read."""
    if error is not None:
        how = HOW.get(status_of(error) or 0) or f"{type(error).__name__}: {error}"[:300]
        load.end_run(run.connection, run.id, "failed", how)
        return
    tally = run.tally
    load.end_run(
        run.connection,
        run.id,
        "failed" if run.failure else "completed",
        run.failure
        or f"{tally.new} new, {tally.changed} amended, {tally.facts} facts, {tally.quarantined} in quarantine",
    )
    resolve(run.connection)
    prepare(run.connection)


@contextmanager
def run_of(
    settings: Settings,
    flow: str,
    night: date,
    sources: dict[str, Source],
    parameters: str = "{}",
    on_wait: Callable[[str], None] = lambda _: None,
    run_id: str | None = None,
) -> Iterator[Run]:
    """Open a run as the one writer; close it as completed, or as failed when an error passes through."""
    with open_writer(settings.warehouse, wait=settings.writer_wait, on_wait=on_wait) as connection:
        run = Run(run_id or new_run_id(night), connection)
        begin(connection, settings, run.id, flow, night, sources, parameters)
        try:
            yield run
        except BaseException as error:
            end(run, error)
            raise
        end(run)


def release(settings: Settings, *, accept: str | None = None) -> Release:
    """Publish what the warehouse holds, each result once: also what a killed run loaded, or a backfill just now.

    Args:
        settings: say where it lies, and what may vanish between two releases.
        accept: why to publish even what the checks hold back.
    """
    return publish(
        settings.warehouse,
        settings.published,
        accept=accept,
        keep=settings.keep_releases,
        limits=Limits(settings.facts_may_shrink, settings.sums_may_shrink, settings.fill_may_fall),
        wait=settings.writer_wait,
        first=resolve,
    )
