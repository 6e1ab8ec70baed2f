"""Ctrl-C, or a service's request to end: noted first, so that what was read by then is loaded, then acted upon."""

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TypeVar

Thing = TypeVar("Thing")
STOPPED = 130  # exit status after Ctrl-C
ENDED = 143  # after SIGTERM
SAID = b"blotter: stopping; what was read is being loaded. Once more stops at once\n"
LEFT = b"blotter: ended at once; what was loaded so far is kept\n"
GRACE = 5.0  # seconds in which sources hand over what they have read; they need a fraction of one


@contextmanager
def stopping(wake: Callable[[], None]) -> Iterator[threading.Event]:
    """An event that is set when the run is to end, by a signal or by an error; the signal takes effect at the end.

    A second signal of either sort takes effect at once, and a third ends the process, wherever it is. Off the main
    thread, which alone hears signals, only errors set the event.

    Args:
        wake: called in the signal's handler, so that whoever waits looks at the event.

    Raises:
        KeyboardInterrupt, or what Prefect makes of SIGTERM: behind the block, if a signal came within it.
    """
    stop = threading.Event()
    heard: list[tuple[int, Callable[[int, FrameType | None], object]]] = []
    before: dict[signal.Signals, Callable[[int, FrameType | None], object]] = {}

    def hear(number: int, _frame: FrameType | None) -> None:
        kind = signal.Signals(number)
        heard.append((number, before[kind]))
        for each in before:
            signal.signal(each, hear_again)
        stop.set()
        wake()
        with suppress(OSError):  # past all that buffers or locks, since it may have been that which was interrupted
            os.write(2, SAID)

    def hear_again(number: int, frame: FrameType | None) -> None:
        leave_when_asked_again(ENDED if heard[0][0] == signal.SIGTERM else STOPPED)
        before[signal.Signals(number)](number, frame)

    if threading.current_thread() is threading.main_thread():
        for kind in (signal.SIGINT, signal.SIGTERM):
            handler = signal.getsignal(kind)
            if callable(handler):  # by default a process ends by SIGTERM at once, and may ignore both
                before[kind] = handler
                signal.signal(kind, hear)
    try:
        yield stop
    finally:
        stop.set()
        if not heard:
            for kind, handler in before.items():
                signal.signal(kind, handler)
        else:
            number, act = heard[0]
            act(number, None)


def until(stop: threading.Event, things: Iterable[Thing]) -> Iterator[Thing]:
    """What there is to do, until the run is to end."""
    for thing in things:
        if stop.is_set():
            return
        yield thing


left_running: list[Callable[[], None]] = []  # ends each process of ours that would outlive this one
_asked: list[int] = []


def end_in_order() -> None:
    """Let SIGTERM end this process as Ctrl-C does: by default it ends at once, and what it started goes on."""

    def end(number: int, _frame: FrameType | None) -> None:
        _asked.append(number)
        raise SystemExit(ENDED)

    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, end)


def status_of(error: BaseException) -> int | None:
    """The exit status of a run that was stopped; None when `error` is no stop.

    DuckDB makes of whatever a signal's handler raises an error of its own, which does not name it.
    """
    if isinstance(error, SystemExit):
        return int(error.code) if error.code in (STOPPED, ENDED) else None  # Typer makes one of Ctrl-C
    if type(error).__name__ == "TerminationSignal":  # Prefect's, where a run is asked to end; not loaded for this
        return ENDED
    if isinstance(error, RuntimeError) and str(error) == "Query interrupted":
        return ENDED if _asked else STOPPED
    return STOPPED if isinstance(error, KeyboardInterrupt) else None


def leave_when_asked_again(status: int) -> None:
    """From now on a signal ends the process at once: it has said that it stops, and only tidies up."""

    def leave(_number: int, _frame: FrameType | None) -> None:
        with suppress(OSError):
            os.write(2, LEFT)
        for end in left_running:
            with suppress(OSError):
                end()
        os._exit(status)

    if threading.current_thread() is threading.main_thread():
        for kind in (signal.SIGINT, signal.SIGTERM):
            signal.signal(kind, leave)
