"""Giving up on a host at once when the run is asked to end, however long it lets us wait."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")
LOOK = 0.2  # seconds between two looks at whether the run is to end


class RunStopped(Exception):
    """The run was asked to end: no host is asked for anything more."""


def unless_stopped(stop: threading.Event, work: Callable[[], Result]) -> Result:
    """Do what may wait for a host (its name, a connection, an answer, the next try) beside looking at `stop`.

    What still waits when the run is to end is let go: its thread ends with the process, or sees `stop` itself.

    Raises:
        RunStopped: the run is to end.
        BaseException: whatever `work` raises.
    """
    done: Future[Result] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # raised again where it is waited for
            done.set_exception(error)

    threading.Thread(target=run, daemon=True, name="ask a host").start()
    while not stop.is_set():
        try:
            return done.result(LOOK)
        except TimeoutError:
            if done.done():  # by now, or it was the work's own
                return done.result()
    raise RunStopped
