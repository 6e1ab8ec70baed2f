"""How things stand: what a person who runs Blotter asks first."""

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
from cronsim import CronSim

from flows.longrun import backfill_alive, backfill_lock
from flows.prefects import answers
from flows.settings import Settings
from warehouse.errors import NotThereError
from warehouse.generations import held
from warehouse.publish import PUBLISHED, inspect, of_another_version, open_reader
from warehouse.store import WarehouseError, lock_free, writer_free, writer_holder

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the status."""

    what: str
    how: str


def next_night(settings: Settings, now: datetime | None = None) -> datetime:
    """When the schedule next starts a night, in British time.

    Args:
        settings: give the schedule.
        now: from when to look (default: the clock).
    """
    return next(CronSim(settings.schedule, (now or datetime.now(UTC)).astimezone(LONDON)))


def standing(settings: Settings) -> list[Standing]:
    """How things stand: last run, next run, sources by outcome, what is published, disk."""
    lines = [Standing("writing now", writer_holder(settings.warehouse) or "nobody")]
    if not lock_free(backfill_lock(settings)):
        lines.append(Standing("under way", f"a backfill or re-extraction, run {backfill_alive(settings)}"))
    lines += _runs(settings)
    due = next_night(settings)
    serving = answers(api_of(settings))
    lines.append(Standing("next night", f"{due:%Y-%m-%d %H:%M %Z}" + ("" if serving else ", if a service keeps it")))
    lines.append(
        Standing("schedule", "Prefect answers" if serving else "no Prefect server answers; see `blotter serve`")
    )
    lines += _release(settings)
    lines.append(Standing("disk", f"{_size(settings.data_dir)} used by {settings.data_dir}, {_free(settings)} free"))
    return lines


def _runs(settings: Settings) -> list[Standing]:
    """The last run and its sources, of the warehouse when nobody writes, else of the published file."""
    idle = writer_free(settings.warehouse)
    try:
        with open_latest(settings) as connection:
            return _told(connection, settings, idle=idle)
    except NotThereError:
        return [Standing("last run", "none yet; `blotter nightly` or `blotter demo` makes one")]
    except (WarehouseError, duckdb.CatalogException, duckdb.BinderException, duckdb.IOException) as error:
        why = str(error).splitlines()[0]
        told = f"not to be told ({why}); after an upgrade the next run mends that, else see `blotter doctor`"
        return [Standing("last run", told)]


def _told(connection: duckdb.DuckDBPyConnection, settings: Settings, *, idle: bool) -> list[Standing]:
    run = connection.execute(
        "SELECT flow, night, state, started_at, summary, run_id FROM runs ORDER BY started_at DESC LIMIT 1"
    ).fetchone()
    if run is None:
        return [Standing("last run", "none yet")]
    flow, night, state, began, summary, run_id = run
    if state == "running" and idle and run_id != backfill_alive(settings):
        state = "crashed (its process is gone; the next run carries on)"
    nights = connection.execute(
        """
        SELECT night, state FROM runs WHERE flow IN ('nightly', 'demo') AND state <> 'running'
        ORDER BY started_at DESC LIMIT 1
        """
    ).fetchall()
    outcomes = connection.execute(
        """
        SELECT outcome, count(*), string_agg(source_id, ', ' ORDER BY source_id) FROM coverage
        WHERE list_contains($nights, day) GROUP BY outcome ORDER BY count(*) DESC, outcome
        """,
        {"nights": [ended for ended, _ in nights]},
    ).fetchall()
    waiting = held(connection)
    lines = [
        Standing(
            "last run",
            f"{flow} for {night}, {state}, begun {began.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
            + (f": {summary}" if summary else ""),
        )
    ]
    if flow not in ("nightly", "demo"):
        lines += [Standing("last night", f"{ended}, {how}") for ended, how in nights]
    for outcome, number, names in outcomes:
        lines.append(
            Standing(f"sources {outcome}", f"{number}" + ("" if outcome in ("fetched", "quiet") else f": {names}"))
        )
    if waiting is not None:
        lines.append(
            Standing(
                "held",
                f"generation {waiting.number}, by the rules of {waiting.rules_version}: see `blotter re-extract`",
            )
        )
    return lines


def open_latest(settings: Settings) -> duckdb.DuckDBPyConnection:
    """The warehouse when nobody writes, else the published file, for reading."""
    if settings.warehouse.exists() and writer_free(settings.warehouse):
        return open_reader(settings.warehouse)
    return open_reader(settings.published / PUBLISHED)


def _release(settings: Settings) -> list[Standing]:
    path = settings.published / PUBLISHED
    if not path.exists():
        return [Standing("published", "none yet")]
    try:
        made = inspect(path)
        with open_reader(path) as reader:
            other = of_another_version(reader)
    except (WarehouseError, duckdb.Error) as error:
        return [Standing("published", f"not to be read ({str(error).splitlines()[0]}); see `blotter doctor`")]
    when = made.made_at.astimezone(UTC)
    told = f"{made.articles} articles with {made.facts} facts, made {when:%Y-%m-%d %H:%M} UTC"
    return [Standing("published", told + (f"; {other}" if other else ""))]


def _size(folder: Path) -> str:
    total = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) if folder.exists() else 0
    return f"{total / 1e6:,.0f} MB"


def _free(settings: Settings) -> str:
    return f"{shutil.disk_usage(existing(settings.data_dir)).free / 1e9:,.0f} GB"


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())


def api_of(settings: Settings) -> str:
    """Where Prefect's server answers, if one does."""
    return os.environ.get("PREFECT_API_URL") or f"http://127.0.0.1:{settings.server_port}/api"
