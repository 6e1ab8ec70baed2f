"""Ctrl-C, or a service's request to end: noted first, so that what was read by then is loaded, then acted upon."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

GRACE = 5.0  # seconds in which sources hand over what they have read; they need a fraction of one


@contextmanager
def stopping(wake: Callable[[], None]) -> Iterator[threading.Event]:
    """An event that is set when the run is to end, by a signal or by an error; the signal takes effect at the end.

    A second signal takes effect at once. Off the main thread, which alone hears signals, only errors set it.

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
        signal.signal(kind, before[kind])
        stop.set()
        wake()

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
        for kind, handler in before.items():
            signal.signal(kind, handler)
        if heard:
            number, act = heard[0]
            act(number, None)
