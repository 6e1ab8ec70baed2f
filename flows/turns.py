"""Whose turn it is at a host: sources that share one are read one after the other."""

import threading
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from scrapers.sources import Source


class Turn:
    """One source's turn at a host that several are read from: one connection, and the delay between two of them.

    Args:
        lock: the host's.
        delay: seconds for which the host is let be behind the source.
    """

    def __init__(self, lock: threading.Lock, delay: float) -> None:
        self._lock, self._delay = lock, delay

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        time.sleep(self._delay)
        self._lock.release()


def turns_of(sources: Mapping[str, Source]) -> dict[str, AbstractContextManager[object]]:
    """Each source's turn: at once, where it has its host for itself."""
    several = {host for host, number in Counter(source.netloc for source in sources.values()).items() if number > 1}
    locks = {host: threading.Lock() for host in several}
    return {
        key: Turn(locks[source.netloc], source.delay) if source.netloc in several else nullcontext()
        for key, source in sources.items()
    }
