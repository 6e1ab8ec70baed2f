"""A backfill whose parsing and extraction run on Dask, by Prefect's own task runner: on many machines.

Needs the extra `blotter[dask]`. Fetching, the archive and the one writer stay where the run is; jobs
travel out, tables come back as Parquet, in order. A worker that dies costs its jobs a second try elsewhere.
"""

import socket
from collections.abc import Iterable, Iterator
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows.backfill import Backfilled, Said
from flows.backfilling import shown
from flows.order import Order
from flows.reading import Progress
from flows.serve import server
from flows.settings import Settings, SettingsError
from flows.work import Done, Job, do
from flows.workers import AHEAD, in_order
from scrapers.sources import Source

MISSING = "--runner dask needs Prefect's Dask task runner: pip install 'blotter[dask]'"


class Sealed:
    """A job in which Prefect does not look for promises: it would visit every article of it."""

    def __init__(self, job: Job) -> None:
        self.job = job


@task(name="parse and extract", persist_result=False, cache_policy=NO_CACHE)
def remote(sealed: Sealed) -> Done:
    """One job, wherever Dask puts it."""
    return do(sealed.job)


def runner_of(address: str, workers: int) -> Any:
    """Prefect's Dask task runner for a scheduler, or for a cluster of processes on this machine.

    Raises:
        SettingsError: the extra is not installed.
    """
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ImportError as error:
        raise SettingsError(MISSING) from error
    if address:
        return DaskTaskRunner(address=address)
    return DaskTaskRunner(
        cluster_kwargs={"n_workers": workers, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    )


@flow(name="backfill", validate_parameters=False, persist_result=False)
def dask_backfill(
    order: Order, settings: Settings, sources: dict[str, Source], ahead: int, progress: Progress, said: Said
) -> Backfilled:
    """As `attended_backfill`; its jobs are Prefect tasks."""

    def many(jobs: Iterable[Job]) -> Iterator[Done]:
        return in_order(jobs, lambda job: remote.submit(Sealed(job)), ahead)

    return shown(order, settings, sources, many, progress, said)


def on_dask(
    address: str,
    workers: int,
    order: Order,
    settings: Settings,
    sources: dict[str, Source],
    progress: Progress,
    said: Said,
) -> Backfilled:
    """Carry out an order on Dask.

    Args:
        address: of a Dask scheduler; empty: workers on this machine.
        workers: how many then.
        order: checked.
        settings: in force.
        sources: the source file's.
        progress: told how far it is.
        said: told what people should know.

    Raises:
        SettingsError: the extra is not installed.
        ServeError: Prefect's server does not answer; tasks on other processes need one.
    """
    work = dask_backfill.with_options(task_runner=runner_of(address, workers))
    own = settings.model_copy(update={"server_port": _free_port()})
    with server(own, said) as url, temporary_settings({PREFECT_API_URL: url}):
        return work(order, settings, sources, AHEAD * max(workers, 8 if address else 1), progress, said)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
