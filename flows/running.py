"""What every run does: open, load as it comes, close, publish. No Prefect in here."""

import os
import sqlite3
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from flows import __version__
from flows.convert import barred_of, coverage_row, fetch_row, force_rows, quarantine_row, source_rows, sync_codebook
from flows.logs import note
from flows.orphans import end_orphans
from flows.settings import Settings, SettingsError
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
from warehouse.store import lock_note, open_writer
from warehouse.told.resolve import resolve
from warehouse.types import Connection


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

    def take(self, batch: Batch) -> None:
        """Extract and load one batch. Called by one thread at a time."""
        fetches = {fetch.final_url or fetch.url: fetch for fetch in batch.fetches}
        self.take_articles(batch.articles, fetches)
        load.load_fetches(self.connection, self.id, [fetch_row(fetch) for fetch in batch.fetches])
        self.quarantine(batch.quarantined)
        for gone in batch.withdrawn:
            load.mark_withdrawn(self.connection, [gone.article_id], gone.at)
        read = [(article.source, article.url, article.fetched_at or article.published) for article in batch.articles]
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
    sync_codebook(connection)
    load.load_sources(connection, source_rows(sources.values()), force_rows(sources.values()))
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
    """Close a run as completed, or as failed by an error."""
    if error is not None:
        load.end_run(run.connection, run.id, "failed", f"{type(error).__name__}: {error}"[:300])
        return
    tally = run.tally
    load.end_run(
        run.connection,
        run.id,
        "completed",
        f"{tally.new} new, {tally.changed} amended, {tally.facts} facts, {tally.quarantined} in quarantine",
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


def backfill_lock(settings: Settings) -> Path:
    """Held by a backfill from its start to its end: there is one at a time, so that limits of hosts are kept."""
    return settings.data_dir / "backfill.lock"


def backfill_alive(settings: Settings) -> str | None:
    """The id of the backfill's run that is under way, whether it writes at this moment or not."""
    return lock_note(backfill_lock(settings)).get("run")


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


def server_file(settings: Settings) -> Path:
    """Where `blotter serve` says under which address its Prefect server answers, and by which process."""
    return settings.data_dir / "prefect" / "server.url"


def _aside(database: Path) -> Path | None:
    """Move Prefect's own database away when it is none any more; Prefect begins a new one.

    It holds past runs and logs only: schedules, settings and all that was fetched lie elsewhere.
    """
    if not database.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.OperationalError:
        return None  # locked by a server, or not to be read: Prefect says so itself
    except sqlite3.DatabaseError:
        sound = False
    if sound:
        return None
    damaged = database.with_name(f"{database.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    database.rename(damaged)
    for ending in ("-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)
    return damaged


def quiet_prefect(settings: Settings, *, join: bool = True) -> None:
    """Keep Prefect's own files in the data folder, its telemetry off and its start-up patient.

    Set before Prefect is imported, and only where the user has not decided otherwise. A temporary server that a
    killed run left behind is ended.

    Args:
        settings: say where the data folder is.
        join: use the server of a `blotter serve` on the same folder, so that its pages show this run too and
            no second server writes its database.

    Raises:
        SettingsError: `PREFECT_API_URL` names a server that does not answer.
    """
    configured = os.environ.get("PREFECT_API_URL")
    if join and configured and not answers(configured):
        raise SettingsError(
            f"the Prefect server at {configured} (PREFECT_API_URL) does not answer; start it, or unset the variable"
        )
    home = settings.data_dir / "prefect"
    home.mkdir(parents=True, exist_ok=True)
    end_orphans(home)
    served = server_file(settings)
    if join and not configured and served.exists():
        url = served.read_text().partition(" ")[0]
        if answers(url):
            os.environ["PREFECT_API_URL"] = url
    if "PREFECT_API_URL" not in os.environ:
        damaged = _aside(home / "prefect.db")
        if damaged:
            note(settings, "prefect.damaged", kept=str(damaged))
            sys.stderr.write(
                f"blotter: Prefect's database was damaged and is kept as {damaged}; a new one is begun."
                " It held the history of runs only\n"
            )
    for name, value in {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_CLI_COLORS": "false",
    }.items():
        os.environ.setdefault(name, value)


def answers(url: str) -> bool:
    """Does a Prefect server answer there?"""
    try:
        return httpx.get(f"{url.rstrip('/')}/health", timeout=5, trust_env="127.0.0.1" not in url).is_success
    except httpx.HTTPError:
        return False
