"""Backfills under Prefect: the deployment that its UI starts, and the run that somebody watches in a terminal.

Import this module only after `flows.prefects.quiet_prefect`, since Prefect reads its
settings when it is imported.
"""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from prefect import flow, get_run_logger
from pydantic import Field

from flows.backfill import Backfilled, Said, backfill
from flows.estimate import Estimate, estimate
from flows.nightly import NightFailed, served_settings
from flows.order import Order, Way, checked
from flows.reading import Progress
from flows.running import release, sources_of, tonight
from flows.settings import Settings, load_settings
from flows.shown import Advance, show_backfill, show_estimates, tell
from flows.workers import Hands, default_workers, hands
from scrapers.sources import Source
from warehouse.store import WarehouseError

Force = StrEnum("Force", {name: name for name in sources_of(load_settings())})  # type: ignore[misc]  # known at run time only


def crew(order: Order, workers: int | None) -> int:
    """How many processes parse and extract: pages that are asked for one at a time keep one hardly busy."""
    return workers or (default_workers() if order.way.by_file else 1)


@flow(name="backfill", validate_parameters=False, persist_result=False)
def attended_backfill(
    order: Order, settings: Settings, sources: dict[str, Source], workers: int, progress: Progress, said: Said
) -> Backfilled:
    """A backfill that somebody watches in a terminal; what it is given are objects, so it is never deployed."""
    with hands(workers) as many:
        return shown(order, settings, sources, many, progress, said)


def shown(
    order: Order, settings: Settings, sources: dict[str, Source], many: Hands, progress: Progress, said: Said
) -> Backfilled:
    """Carry out an order and leave its artifacts."""
    advance = Advance(f"backfill from {order.way}, {order.first} to {order.last}")

    def both(name: str, done: int, whole: int) -> None:
        progress(name, done, whole)
        advance(name, done, whole)

    result = backfill(order, settings, sources, many, both, said)
    advance.end()
    show_backfill(result)
    return result


@flow(
    name="backfill",
    persist_result=False,
    description="Fetch or read press releases of past days. Safe beside the nightly run; what an earlier backfill"
    " finished is passed over.",
)
def backfill_run(
    first_day: date,
    last_day: date,
    source: Way = Way.LIVE,
    forces: list[Force] = [],  # noqa: B006  # Prefect reads the default into its form and never changes it
    files: list[str] = [],  # noqa: B006  # likewise
    dry_run: bool = False,
    workers: Annotated[int | None, Field(ge=1, le=64)] = None,
    runner: Annotated[str, Field(pattern=r"^(processes|dask(:.+)?)$")] = "processes",
) -> str:
    """The backfill that Prefect's UI or `prefect deployment run backfill/backfill` starts.

    Args:
        first_day: First day of publication that is wanted.
        last_day: Last day of publication that is wanted, included.
        source: live: the sites. wayback, commoncrawl: web archives. warc, jsonl: files.
        forces: Ids of forces; every enabled one when empty.
        files: Paths on the worker's machine, for warc and jsonl.
        dry_run: Say what would be done and how long it takes; do nothing.
        workers: Processes that parse and extract; chosen when left out.
        runner: processes, dask, or dask:ADDRESS of a scheduler.

    Raises:
        OrderError: dates out of order or out of reach, an unknown force, files that do not fit.
        NightFailed: a source could not be read to its end, or the release was held back.
    """
    settings = served_settings()
    sources = sources_of(settings)
    order = checked(
        Order(first_day, last_day, source, tuple(map(str, forces)), tuple(map(Path, files))), sources, tonight()
    )
    logger = get_run_logger()
    if dry_run:
        found = estimate(order, settings, sources, crew(order, workers), lambda one: logger.info("%s", line_of(one)))
        show_estimates(found)
        return (
            f"{sum(one.pages or 0 for one in found)} pages, some {sum(one.seconds for one in found) / 60:.0f} minutes"
        )
    result = _with_runner(runner, order, settings, sources, crew(order, workers), _logged(logger.info), logger.info)
    logger.info("%s", result.summary)
    try:
        made = release(settings)
        logger.info("%s", made.told)
    except WarehouseError as error:
        tell("blotter.release.held-back", "release", str(error))
        raise NightFailed(str(error)) from error
    if result.trouble:
        raise NightFailed(
            "left before their end: "
            + "; ".join(f"{name} {why}" for name, why in result.trouble.items())
            + ". What was loaded is kept; the same backfill again carries on"
        )
    return result.summary


def line_of(one: Estimate) -> str:
    """An estimate in a line."""
    pages = "pages unknown" if one.pages is None else f"{one.pages} pages, {one.known} known"
    return f"{one.name}: {one.windows} windows, {pages}, {one.seconds / 60:.0f} min ({one.basis})"


def _logged(said: Said) -> Progress:
    """Progress as a log line when a source is done."""

    def progress(name: str, done: int, whole: int) -> None:
        if done >= whole:
            said(f"{name}: {done} of {whole} read")

    return progress


def _with_runner(
    runner: str,
    order: Order,
    settings: Settings,
    sources: dict[str, Source],
    workers: int,
    progress: Progress,
    said: Said,
) -> Backfilled:
    if runner == "processes":
        with hands(workers) as many:
            return shown(order, settings, sources, many, progress, said)
    from flows.dask import on_dask

    return on_dask(runner.partition(":")[2], workers, order, settings, sources, progress, said)
