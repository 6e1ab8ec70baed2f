"""Whose turn it is at a host: sources that share one are read one after the other."""

import threading
from collections import Counter
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from scrapers.sources import Source


class Turn:
    """One source's turn at a host that several are read from: one connection, and the delay between two of them.

    Args:
        lock: the host's.
        delay: seconds for which the host is let be behind the source.
        stop: set when the run is to end, and nobody is asked any more.
    """

    def __init__(self, lock: threading.Lock, delay: float, stop: threading.Event) -> None:
        self._lock, self._delay, self._stop = lock, delay, stop

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._stop.wait(self._delay)
        self._lock.release()


def turns_of(sources: Mapping[str, Source], stop: threading.Event) -> dict[str, AbstractContextManager[object]]:
    """Each source's turn: at once, where it has its host for itself.

    Args:
        sources: that are read tonight.
        stop: set when the run is to end.
    """
    several = {host for host, number in Counter(source.netloc for source in sources.values()).items() if number > 1}
    locks = {host: threading.Lock() for host in several}
    return {
        key: Turn(locks[source.netloc], source.delay, stop) if source.netloc in several else nullcontext()
        for key, source in sources.items()
    }
