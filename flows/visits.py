"""A long run that writes between others: it opens the warehouse to load, and lets them in between."""

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import date
from types import TracebackType
from typing import Self

from flows.longrun import backfill_lock
from flows.running import Run, Tally, begin, end, new_run_id
from flows.settings import Settings
from scrapers.sources import Source
from warehouse.store import WarehouseBusyError, locked, open_writer

HOLD = 10.0  # seconds that the warehouse is held at a time
PAUSE = 0.5  # seconds it is let go for; whoever waits looks five times a second
PATIENCE = 7200.0  # seconds; a night that others read may last so long


class Visits:
    """A run that opens the warehouse again and again. Use as a context manager.

    Args:
        settings: in force.
        flow: its name.
        night: the day it stands for.
        sources: the source file's.
        parameters: of the run, as JSON.
        on_wait: told who is waited for.

    Attributes:
        stop: once it is set, nobody is waited for.
    """

    def __init__(
        self,
        settings: Settings,
        flow: str,
        night: date,
        sources: dict[str, Source],
        parameters: str,
        on_wait: Callable[[str], None],
    ) -> None:
        self._settings, self._flow, self._night = settings, flow, night
        self._sources, self._parameters, self._on_wait = sources, parameters, on_wait
        self._run: Run | None = None
        self._since = 0.0
        self._begun = False
        self._patience = max(settings.writer_wait, PATIENCE)
        self._open, self._lock = ExitStack(), ExitStack()
        self.id = new_run_id(night)
        self.tally = Tally()
        self.stop = threading.Event()

    def __enter__(self) -> Self:
        self._lock.enter_context(
            locked(
                backfill_lock(self._settings),
                wait=1.0,
                busy="a backfill or re-extraction is under way: {holder}; wait for it or stop it",
                note={"run": self.id},
            )
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            try:
                if self._begun and error is None:
                    end(self.run)
                elif self._begun:
                    self._patience = 1.0  # the next run to begin marks this one crashed, if need be
                    with suppress(WarehouseBusyError):
                        end(self.run, error)
            finally:
                self.leave()

    @property
    def run(self) -> Run:
        """The run with the warehouse open; waits for whoever writes.

        Raises:
            WarehouseBusyError: they write for longer than `PATIENCE`, or when this run is to end.
        """
        if self._run is None:
            writer = open_writer(
                self._settings.warehouse, wait=self._patience, on_wait=self._on_wait, give_up=self.stop.is_set
            )
            connection = self._open.enter_context(writer)
            self._since = time.monotonic()
            if not self._begun:
                begin(connection, self._settings, self.id, self._flow, self._night, self._sources, self._parameters)
                self._begun = True
            self._run = Run(self.id, connection, self.tally)
        return self._run

    @property
    def holding(self) -> bool:
        """Is it this run that has the warehouse open?"""
        return self._run is not None

    def rest(self) -> None:
        """Let others in, when the warehouse was held for long enough."""
        if self._run is not None and time.monotonic() - self._since > HOLD:
            self.leave()
            time.sleep(PAUSE)

    def leave(self) -> None:
        """Close the warehouse until it is needed again."""
        self._run = None
        self._open.close()
