"""Reading pages of the past: in threads, one for each host, handed on as jobs in windows of a source and a month."""

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from flows.order import Order
from flows.stopping import GRACE
from flows.work import Job, Window
from scrapers.archive import Archive
from scrapers.discovery import path_key
from scrapers.history.copies import (
    Capture,
    CopyMissing,
    CopyRefused,
    PageCopy,
    Past,
    PastBroken,
    PastRefused,
    SiteWithheld,
    first_captures,
)
from scrapers.http import RunStopped
from scrapers.records import KnownPage, Quarantined
from scrapers.sources import Source

AHEAD = 8  # jobs that wait for the writer; more pages are not fetched while nobody takes these
MAX_FAILURES = 3  # pages in a row without an answer, after which a source is left alone
LOOK = 2.0  # seconds between two looks whether a host is free again

Known = Mapping[str, Mapping[str, KnownPage]]  # by source, by path
Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class _Ended:
    error: BaseException | None = None


@dataclass(slots=True)
class Reading:
    """What is to be read, and what became of it.

    Attributes:
        order: what is wanted.
        pasts: where each source's pages are to be had.
        sources: by id.
        known: pages that need not be asked for.
        done: windows that an earlier backfill finished.
        archive: where every page goes first.
        batch: pages of a job.
        busy: whether the hosts are being asked by another run of ours at this moment.
        progress: told of a source, its pages done and to do.
        stop: set when the run is to end: what was read by then is handed on, and nothing more is asked for.
        trouble: why a source was left before its end.
    """

    order: Order
    pasts: Mapping[str, Past]
    sources: Mapping[str, Source]
    known: Known
    done: frozenset[Window]
    archive: Archive
    batch: int
    busy: Callable[[], bool]
    progress: Progress
    stop: threading.Event
    trouble: dict[str, str] = field(default_factory=dict)
    passed: int = 0  # windows done before
    _out: "queue.Queue[Job | _Ended]" = field(default_factory=lambda: queue.Queue(AHEAD))
    _stopped: threading.Event = field(default_factory=threading.Event)

    def jobs(self) -> Iterator[Job]:
        """Jobs as they are read; the last one of each window says so."""
        groups: dict[str, list[str]] = {}
        for source_id, past in self.pasts.items():
            groups.setdefault(past.host, []).append(source_id)
        for names in groups.values():
            threading.Thread(target=self._read_group, args=(names,), daemon=True).start()
        left = len(groups)
        try:
            until = float("inf")
            while left:
                if self.stop.is_set():
                    until = min(until, time.monotonic() + GRACE)
                try:
                    message = self._out.get(timeout=LOOK / 4)
                except queue.Empty:
                    if time.monotonic() > until:
                        return
                    continue
                if isinstance(message, Job):
                    yield message
                    continue
                if message.error is not None:
                    raise message.error
                left -= 1
        finally:
            self._stopped.set()

    def _read_group(self, names: list[str]) -> None:
        """The sources that one host is asked for, one after the other."""
        error: BaseException | None = None
        refused = ""
        try:
            for name in names:
                if refused:
                    self.trouble[name] = refused
                    continue
                try:
                    self._read_source(self.sources[name], self.pasts[name])
                except PastRefused as refusal:
                    self.trouble[name] = f"refused: {refusal}"
                    refused = "" if isinstance(refusal, SiteWithheld) else self.trouble[name]
                except PastBroken as fault:
                    self.trouble[name] = f"broken: {fault}"
        except RunStopped:
            pass
        except _StoppedError:
            return
        except BaseException as ours:  # raised again by the thread that takes the jobs
            error = ours
        with suppress(_StoppedError):
            self._put(_Ended(error))

    def _put(self, message: Job | _Ended) -> None:
        while not self._stopped.is_set():
            try:
                return self._out.put(message, timeout=LOOK)
            except queue.Full:
                continue
        raise _StoppedError

    def _read_source(self, source: Source, past: Past) -> None:
        todo = [window for window in self.order.windows(source.id) if window not in self.done]
        self.passed += len(self.order.months) - len(todo)
        if not todo:
            return
        self._courtesy()
        captures = first_captures(source, past.captures(source, self.order.first, self.order.last))
        known = self.known.get(source.id, {})
        by_window: dict[Window, list[Capture]] = {window: [] for window in todo}
        for capture in captures:
            window = Window(source.id, self.order.month_of(capture.at.date()))
            if window in by_window and path_key(capture.url) not in known:
                by_window[window].append(capture)
        whole, read = sum(map(len, by_window.values())), 0
        self.progress(source.id, 0, whole)
        if past.broke_off:
            self.trouble[source.id] = f"broken: {past.broke_off}; the months behind stay open"
        for window, wanted in by_window.items():
            listed = not past.broke_off or (past.listed_since or date.max) <= max(window.month, self.order.first)
            for job in self._window(source, past, window, wanted, listed=listed):
                self._put(job)
                read += len(job.copies) + len(job.refused)
                self.progress(source.id, read, whole)

    def _kept(self, source: Source, copy: PageCopy) -> PageCopy:
        """The copy, once it is in the archive; a host's own answer is there already, with its headers."""
        if copy.place is not None:
            return copy
        stored = self.archive.store_copy(source.id, copy.url, copy.at, copy.body, copy.charset)
        return replace(copy, place=(stored.file, stored.offset))

    def _window(
        self, source: Source, past: Past, window: Window, wanted: Sequence[Capture], *, listed: bool
    ) -> Iterator[Job]:
        copies: list[tuple[Source, PageCopy]] = []
        refused: list[Quarantined] = []
        failures = missed = forbidden = 0

        def job(*, ends: bool = False) -> Job:
            made = Job((), tuple(copies), tuple(refused), self.order.span, window, ends)
            copies.clear()
            refused.clear()
            return made

        for capture in wanted:
            try:
                self._courtesy()
                copy = self._kept(source, past.copy(source, capture))
            except CopyRefused as error:
                refused.append(_quarantined(source, capture, "refused", error))
                forbidden += 1
                if forbidden >= MAX_FAILURES or forbidden == len(wanted) > 1:
                    yield job()
                    raise PastRefused(str(error)) from error
            except CopyMissing as error:
                refused.append(_quarantined(source, capture, "no_copy", error))
            except PastBroken as error:
                refused.append(_quarantined(source, capture, "no_answer", error))
                failures, missed = failures + 1, missed + 1
                if failures >= MAX_FAILURES:
                    yield job()
                    raise
            except (PastRefused, RunStopped):
                yield job()
                raise
            else:
                failures = forbidden = 0
                copies.append((source, copy))
            if len(copies) + len(refused) >= self.batch:
                yield job()
        if missed:
            self.trouble[source.id] = f"broken: {missed} pages of {window} gave no answer; the window stays open"
        yield job(ends=listed and not missed)

    def _courtesy(self) -> None:
        """Keep still while another run of ours may be asking the same hosts."""
        while self.busy() and not (self._stopped.is_set() or self.stop.is_set()):
            time.sleep(LOOK)
        if self._stopped.is_set():
            raise _StoppedError
        if self.stop.is_set():
            raise RunStopped


class _StoppedError(Exception):
    """The run has ended, whatever it was; nobody takes jobs any longer."""


def _quarantined(source: Source, capture: Capture, reason: str, error: Exception) -> Quarantined:
    return Quarantined(source.id, capture.url, reason, str(error), datetime.now(UTC))
