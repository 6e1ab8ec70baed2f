"""Many hands, one order: jobs done by several processes, their results handed on in the order of the jobs.

A worker that dies (killed, out of memory) costs its own jobs a second try, nothing else.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Protocol

from flows.work import Done, Job, do

TRIES = 3  # of a job during which workers die, before the run gives up
AHEAD = 2  # jobs waiting for each worker: enough to keep it busy, few enough to bound the memory

Hands = Callable[[Iterable[Job]], Iterator[Done]]


class WorkerDied(RuntimeError):
    """Workers died again and again at the same job; the message says what to do."""


class Result(Protocol):
    """A promise of a result."""

    def result(self) -> Done:
        """The result, waited for."""


def default_workers() -> int:
    """One for each core that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def alone(jobs: Iterable[Job]) -> Iterator[Done]:
    """Everything in this process."""
    return map(do, jobs)


def in_order(jobs: Iterable[Job], submit: Callable[[Job], Result], ahead: int) -> Iterator[Done]:
    """Hand jobs out, at most `ahead` at a time, and hand results on in the order of the jobs."""
    waiting: deque[Result] = deque()
    for job in jobs:
        waiting.append(submit(job))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _leave_with_parent() -> None:
    """End a worker whose parent was killed: it would wait for work for ever. Ctrl-C is its parent's to hear."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive, daemon=True).start()


def _outlive() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Pool:
    """A process pool that outlives its workers."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool = self._start()

    def _start(self) -> ProcessPoolExecutor:
        # Spawned, since a fork would copy the locks of the threads that Prefect runs here.
        return ProcessPoolExecutor(
            self._workers, mp_context=multiprocessing.get_context("spawn"), initializer=_leave_with_parent
        )

    def __call__(self, jobs: Iterable[Job]) -> Iterator[Done]:
        """Results in the order of the jobs.

        Raises:
            WorkerDied: workers died `TRIES` times in a row while the same job was due.
        """
        coming = iter(jobs)
        waiting: deque[tuple[Job, Future[Done]]] = deque()
        deaths = 0
        while True:
            while len(waiting) < AHEAD * self._workers and (job := next(coming, None)) is not None:
                waiting.append((job, self._submit(job)))
            if not waiting:
                return
            try:
                done = waiting[0][1].result()
            except BrokenProcessPool as error:
                deaths += 1
                if deaths >= TRIES:
                    raise WorkerDied(
                        f"a worker process died {deaths} times at the same work; is memory short?"
                        " Try fewer --workers. What was loaded is kept, the next run carries on"
                    ) from error
                self._again(waiting)
                continue
            deaths = 0
            waiting.popleft()
            yield done

    def _submit(self, job: Job) -> "Future[Done]":
        try:
            return self._pool.submit(do, job)
        except BrokenProcessPool as error:
            failed: Future[Done] = Future()
            failed.set_exception(error)
            return failed

    def _again(self, waiting: "deque[tuple[Job, Future[Done]]]") -> None:
        """Fresh workers for whatever the dead ones left undone."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._start()
        for place, (job, future) in enumerate(waiting):
            if not future.done() or future.exception() is not None or future.cancelled():
                waiting[place] = (job, self._pool.submit(do, job))

    def close(self) -> None:
        """End the workers."""
        self._pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def hands(workers: int) -> Iterator[Hands]:
    """Who does the work: this process for one worker, else a pool of processes.

    Args:
        workers: how many; 1 starts no process.
    """
    if workers <= 1:
        yield alone
        return
    pool = Pool(workers)
    try:
        yield pool
    finally:
        pool.close()
