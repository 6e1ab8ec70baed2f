"""The nightly run under Prefect: a task for each source, side by side; one writer loads.

Import this module only after `flows.prefects.quiet_prefect`, since Prefect reads its
settings when it is imported.
"""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from prefect import flow, runtime, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from flows.asked import manners_of, night_record, window_of
from flows.cli import known_errors
from flows.convert import habit_of, known_of, waiting_of
from flows.finish import finish
from flows.logs import told_plainly
from flows.running import Run, archive_of, run_of, sources_of, tonight
from flows.settings import Settings, SettingsError, load_settings
from flows.shown import Advance, show_finished, show_night
from flows.stopping import GRACE, stopping
from flows.turns import turns_of
from scrapers.archive import Archive
from scrapers.http import PoliteClient, RunStopped
from scrapers.night import Window, collect, left_out
from scrapers.records import Batch, Habit, KnownPage, Outcome, SourceNight
from scrapers.sources import Source

Progress = Callable[[str, int, int], None]
Future = PrefectFuture[str]
Said = Callable[[SourceNight], None]
IDLE = 15.0  # seconds without a word after which the tasks themselves are asked
RUNNER: ThreadPoolTaskRunner[Any] = ThreadPoolTaskRunner(max_workers=64)
CATCH_UP = 24.0  # hours; a run that comes later than this leaves its work to the later slot that is due by then
SERVED_WAIT = (
    7200.0  # seconds; a scheduled night waits for a backfill's writer, since nobody is there to start it again
)


class NightFailed(RuntimeError):
    """The night ended without a release; the message says why. Prefect shows the run as failed."""


@dataclass(frozen=True, slots=True)
class CutOff:
    """A source whose reading ended before its time, since the run is to end; the next night carries on."""

    source: str


Told = Batch | SourceNight | CutOff
Outbox = queue.SimpleQueue[Told | None]  # from the sources to the writer; None: look whether the run is to end


def silent(*_: object) -> None:
    """Nobody watches."""


@task(name="read a source", task_run_name="{source.id}", persist_result=False, cache_policy=NO_CACHE)
def read_source(
    source: Source,
    day: date,
    known: dict[str, KnownPage],
    habit: Habit,
    settings: Settings,
    archive: Archive,
    window: Window,
    outbox: Outbox,
    progress: Progress,
    waiting: Sequence[str],
    turn: AbstractContextManager[object],
    stop: threading.Event,
) -> str:
    """Read one source when it is its turn; batches and, at the end, the outcome go to the writer."""
    manners = manners_of(settings)
    night: Told = SourceNight(source.id, day, Outcome.BROKEN, "stopped by an error of our own; see the log")
    try:
        with turn, PoliteClient(source, manners, archive, stop=stop) as client:
            night = collect(
                source,
                day,
                known,
                client,
                outbox.put,
                window,
                lambda done, total: progress(source.id, done, total),
                habit,
                archive.barred,
                waiting,
            )
        return f"{night.outcome.value}: {night.reason}"
    except RunStopped:
        night = CutOff(source.id)
        return "the run was asked to end"
    except Exception as error:
        night = SourceNight(source.id, day, Outcome.BROKEN, f"our own error: {type(error).__name__}: {error}")
        raise
    finally:
        outbox.put(night)


def _drain(
    run: Run, outbox: Outbox, waiting: dict[str, Future], night: date, said: Said, stop: threading.Event
) -> list[SourceNight]:
    """The writer's side: load what comes in until every source has ended, or soon after the run is to end.

    A task that died before it could say how its night ended is noticed when nothing comes in, and stands as broken.
    """
    nights: list[SourceNight] = []

    def take(message: Told | None) -> None:
        if isinstance(message, Batch):
            run.take(message)
            return
        if message is None or message.source not in waiting:
            return
        del waiting[message.source]
        if isinstance(message, SourceNight):
            nights.append(run.end_source(message))
            said(nights[-1])

    while waiting and not stop.is_set():
        try:
            take(outbox.get(timeout=IDLE))
        except queue.Empty:
            for source in [source for source, future in waiting.items() if future.state.is_final()]:
                outbox.put(SourceNight(source, night, Outcome.BROKEN, "its task ended without a word; see the log"))
    until = time.monotonic() + GRACE
    with suppress(queue.Empty):
        while waiting:
            take(outbox.get(timeout=max(0.0, until - time.monotonic())))
    return nights


def night_of_run(night: date | None) -> date:
    """The night a run stands for: as asked, else the scheduled day, since runs may begin a second early."""
    if night is not None:
        return night
    scheduled = runtime.flow_run.scheduled_start_time
    # Prefect's own type differs by Python version; all of them are datetimes.
    return scheduled.astimezone(ZoneInfo("Europe/London")).date() if isinstance(scheduled, datetime) else tonight()


def hours_late() -> float:
    """Hours between the slot of this run and now; nought for a run without a slot."""
    scheduled = runtime.flow_run.scheduled_start_time
    return (datetime.now(UTC) - scheduled).total_seconds() / 3600 if isinstance(scheduled, datetime) else 0.0


def served_settings() -> Settings:
    """The settings in force, with the patience of a run that nobody watches; asked first by each run of a service."""
    told_plainly((*known_errors(), NightFailed))
    settings = load_settings()
    return settings.model_copy(update={"writer_wait": max(settings.writer_wait, SERVED_WAIT)})


def read_all(
    sources: dict[str, Source],
    settings: Settings,
    night: date,
    window: Window,
    flow_name: str,
    progress: Progress = silent,
    said: Said = silent,
) -> list[SourceNight]:
    """Read all sources side by side and load what they give. Runs inside a flow."""
    asked = {key: source for key, source in sources.items() if source.enabled}
    outbox: Outbox = queue.SimpleQueue()
    with (
        run_of(settings, flow_name, night, sources) as run,
        archive_of(settings, run) as archive,
        stopping(lambda: outbox.put(None)) as stop,
    ):
        waiting = {key: waiting_of(run.connection, key, night, window.recheck_days) for key in asked}
        for source in sources.values():
            record = night_record(source, night, window, manners_of(settings), flow_name, waiting.get(source.id, ()))
            archive.store_night(source.id, datetime.now(UTC), record)
        turns = turns_of(asked, stop)
        futures: dict[str, Future] = {}
        for source in asked.values():
            known = dict(known_of(run.connection, source.id))
            habit = habit_of(run.connection, source.id, night)
            futures[source.id] = read_source.submit(
                source,
                night,
                known,
                habit,
                settings,
                archive,
                window,
                outbox,
                progress,
                waiting[source.id],
                turns[source.id],
                stop,
            )
        nights = [*leave_out(run, sources, night, said), *_drain(run, outbox, dict(futures), night, said, stop)]
        if not stop.is_set():
            for future in futures.values():
                future.wait()
    return nights


def leave_out(run: Run, sources: dict[str, Source], night: date, said: Said) -> list[SourceNight]:
    """Record the sources that are not asked, by decision."""
    nights = []
    for source in sources.values():
        if source.enabled:
            continue
        nights.append(run.end_source(left_out(source, night)))
        said(nights[-1])
    return nights


def chosen(sources: dict[str, Source], only: Sequence[str]) -> dict[str, Source]:
    """The sources asked for, all when none is named.

    Raises:
        SettingsError: a name that is no source.
    """
    unknown = sorted(set(only) - set(sources))
    if unknown:
        raise SettingsError(f"no source {', '.join(unknown)}; `blotter sources` lists them")
    return {key: source for key, source in sources.items() if not only or key in only}


@flow(name="nightly", task_runner=RUNNER, validate_parameters=False, persist_result=False)  # type: ignore[arg-type]
def attended(
    night: date | None,
    sources: dict[str, Source],
    settings: Settings,
    window: Window,
    flow_name: str,
    progress: Progress,
    said: Said,
) -> list[SourceNight]:
    """A night that somebody watches in a terminal; what it is given are objects, so it is never deployed."""
    nights = read_all(sources, settings, night_of_run(night), window, flow_name, progress, said)
    show_night(nights)
    return nights


@flow(name="nightly", task_runner=RUNNER, persist_result=False, description="Read every source once, load, publish.")  # type: ignore[arg-type]
def nightly(
    night: date | None = None,
    only: list[str] = [],  # noqa: B006  # Prefect reads the default into its form and never changes it
) -> str:
    """The night that a schedule starts: read, load, publish, report.

    Args:
        night: The night to stand for; the scheduled British day when left out.
        only: Ids of sources, such as essex; every enabled one when empty.

    Raises:
        SettingsError: an id that is no source, or a night that lies in the future.
        NightFailed: nothing could be read, the release was held back, or its report could not be written.
    """
    settings = served_settings()
    if night is not None and night > tonight():
        raise SettingsError(f"night {night} lies in the future")
    if night is None and (late := hours_late()) > CATCH_UP:
        return (
            f"left to a later night: this one is {late:.0f} hours late, and a later one reads what it would have read"
        )
    sources = chosen(sources_of(settings), only)
    advance = Advance("pages of all sources")
    nights = read_all(sources, settings, night_of_run(night), window_of(settings), "nightly", advance)
    advance.end()
    finished = finish(settings, nights)
    show_night(nights)
    show_finished(settings, finished)
    if finished.trouble:
        raise NightFailed(finished.trouble)
    return finished.summary
