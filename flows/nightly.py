"""The nightly run under Prefect: a task for each source, side by side; one writer loads.

Import this module only after `flows.running.quiet_prefect`, since Prefect reads its
settings when it is imported.
"""

import queue
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from prefect import flow, runtime, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from flows.convert import coverage_row, known_of
from flows.running import Run, run_of, tonight
from flows.settings import Settings
from scrapers.archive import Archive
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.records import Batch, KnownPage, Outcome, SourceNight
from scrapers.sources import Source
from warehouse import load

Progress = Callable[[str, int, int], None]
Said = Callable[[SourceNight], None]
BAD = frozenset({Outcome.REFUSED, Outcome.MOVED, Outcome.DRIFTED, Outcome.BROKEN})


def silent(*_: object) -> None:
    """Nobody watches."""


@task(name="read a source", task_run_name="{source.id}", persist_result=False, cache_policy=NO_CACHE)
def read_source(
    source: Source,
    day: date,
    known: dict[str, KnownPage],
    settings: Settings,
    archive: Archive,
    window: Window,
    outbox: "queue.Queue[Batch | SourceNight]",
    progress: Progress,
) -> str:
    """Read one source; batches and, at the end, the outcome go to the writer."""
    manners = Manners(
        user_agent=settings.user_agent,
        attempts=settings.attempts,
        connect_timeout=settings.connect_timeout,
        read_timeout=settings.read_timeout,
    )
    night = SourceNight(source.id, day, Outcome.BROKEN, "stopped by an error of our own; see the log")
    try:
        with PoliteClient(source, manners) as client:
            night = collect(
                source,
                day,
                known,
                client,
                archive,
                outbox.put,
                window,
                lambda done, total: progress(source.id, done, total),
            )
    except Exception as error:
        night = SourceNight(source.id, day, Outcome.BROKEN, f"our own error: {type(error).__name__}: {error}")
        raise
    finally:
        outbox.put(night)
    return f"{night.outcome.value}: {night.reason}"


def _drain(run: Run, outbox: "queue.Queue[Batch | SourceNight]", expected: int, said: Said) -> list[SourceNight]:
    """The writer's side: load what comes in until every source has ended."""
    nights: list[SourceNight] = []
    while len(nights) < expected:
        message = outbox.get()
        if isinstance(message, Batch):
            run.take(message)
        else:
            load.load_coverage(run.connection, run.id, coverage_row(message), message.seen_from)
            nights.append(message)
            said(message)
    return nights


def night_of_run(night: date | None) -> date:
    """The night a run stands for: as asked, else the scheduled day, since runs may begin a second early."""
    if night is not None:
        return night
    scheduled = runtime.flow_run.scheduled_start_time
    # Prefect's own type differs by Python version; all of them are datetimes.
    return scheduled.astimezone(ZoneInfo("Europe/London")).date() if isinstance(scheduled, datetime) else tonight()


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
    outbox: queue.Queue[Batch | SourceNight] = queue.Queue()
    with run_of(settings, flow_name, night, sources) as run, Archive(settings.archive, run.id) as archive:
        futures = []
        for source in asked.values():
            known = dict(known_of(run.connection, source.id))
            futures.append(read_source.submit(source, night, known, settings, archive, window, outbox, progress))
        nights = _drain(run, outbox, len(asked), said)
        for future in futures:
            future.wait()
    return nights


@flow(name="nightly", task_runner=ThreadPoolTaskRunner(max_workers=64), validate_parameters=False, persist_result=False)  # type: ignore[arg-type]
def nightly(
    night: date | None = None,
    sources: dict[str, Source] | None = None,
    settings: Settings | None = None,
    window: Window | None = None,
    progress: Any = None,
    said: Any = None,
    flow_name: str = "nightly",
) -> list[SourceNight]:
    """Read every enabled source once and load what is new.

    Args:
        night: the night this run stands for (default: the scheduled day).
        sources: which sources (default: the source file's).
        settings: the settings (default: those in force).
        window: how far back to look (default: from the settings).
        progress: told of each source's pages.
        said: told of each source's outcome.
        flow_name: what the run is called in the warehouse.

    Returns:
        How each source's night ended.
    """
    from flows.running import sources_of
    from flows.settings import load_settings

    settings = settings or load_settings()
    sources = sources or sources_of(settings)
    window = window or Window(settings.first_days, settings.recheck_days, settings.max_pages, settings.batch)
    nights = read_all(sources, settings, night_of_run(night), window, flow_name, progress or silent, said or silent)
    create_table_artifact(
        key="night",
        table=[
            {"source": n.source, "outcome": n.outcome.value, "new": n.new, "amended": n.changed, "reason": n.reason}
            for n in nights
        ],
        description="What became of each source",
    )
    return nights
