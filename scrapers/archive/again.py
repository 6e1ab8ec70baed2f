"""Runs asked again of the archive: the same requests get the same answers, and nobody is bothered."""

import json
from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scrapers.archive.read import read_at
from scrapers.archive.records import Stored
from scrapers.archive.shelf import index_of
from scrapers.http import Exchange, Fault

_MISSING = Fault("failed", "no answer: the archive holds none")
_BACKFILL = frozenset({"order", "job", "end"})
_ASKED = frozenset({"robots", "feed", "listing", "page"})


class ArchiveAsker:
    """Answers a client's requests with what was answered then, in the order of then, and says where that lies.

    Args:
        folder: the archive.
        records: of one source and night, in the order in which they were kept.
    """

    def __init__(self, folder: Path, records: Iterable[Stored]) -> None:
        self._folder = folder
        self._waiting: dict[str, deque[Stored]] = defaultdict(deque)
        self._now = datetime.now(UTC)
        self._last: Stored | None = None
        for stored in records:
            self._waiting[stored.url].append(stored)
            self._now = datetime.fromisoformat(stored.at)

    def ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Exchange:  # noqa: ARG002  # as `Asker` has it
        """The next answer that this address gave."""
        waiting = self._waiting.get(url)
        self._last = waiting.popleft() if waiting else None
        if self._last is None:
            return Exchange(url, self._now, 0.0, None, fault=_MISSING)
        return read_at(self._folder, self._last.file, self._last.offset).exchange

    def keep(self, source: str, exchange: Exchange, role: str, listed: str | None = None) -> Stored | None:  # noqa: ARG002  # as `Keeper` has it
        """Where the last answer is kept already; None for one that the archive does not hold."""
        return self._last

    def close(self) -> None:
        """There is nobody to hang up on."""


@dataclass(frozen=True, slots=True)
class KeptNight:
    """One source's night as the archive holds it.

    Attributes:
        asked: the source's table, window, manners, flow and day of then.
        records: its exchanges, in order; none where the source was not asked.
    """

    asked: dict[str, Any]
    records: tuple[Stored, ...]


@dataclass(frozen=True, slots=True)
class KeptRun:
    """One run as the archive holds it.

    Attributes:
        run_id: its name.
        at: of its first record, by which runs are ordered.
        nights: of the sources that it read or left out by decision.
        articles: records that it took from files, in order.
        backfill: what a backfill was asked for and did, in order.
    """

    run_id: str
    at: datetime
    nights: tuple[KeptNight, ...]
    articles: tuple[Stored, ...]
    backfill: tuple[Stored, ...] = ()


def kept_runs(folder: Path) -> list[KeptRun]:
    """The runs of an archive in the order in which they were made."""
    by_run: dict[str, list[Stored]] = defaultdict(list)
    for path in sorted(folder.glob("*.warc.gz")):
        by_run[run_of_file(path)] += index_of(path)
    runs = []
    for run_id, records in by_run.items():
        nights = _nights(folder, records)
        backfill = tuple(stored for stored in records if stored.role in _BACKFILL)
        articles = () if backfill else tuple(stored for stored in records if stored.role == "article")
        if nights or articles or backfill:
            # Copies of pages are older than the run that fetched them.
            first = min(datetime.fromisoformat(stored.at) for stored in (*records[:1], *backfill))
            runs.append(KeptRun(run_id, first, nights, articles, backfill))
    return sorted(runs, key=lambda run: (run.at, run.run_id))


def run_of_file(path: Path) -> str:
    """The run that wrote a WARC file, by its name: day, run, number."""
    return path.name.removesuffix(".warc.gz").partition("-")[2].rpartition("-")[0]


def _nights(folder: Path, records: list[Stored]) -> tuple[KeptNight, ...]:
    exchanges: dict[str, list[Stored]] = defaultdict(list)
    for stored in records:
        if stored.role in _ASKED:
            exchanges[stored.source].append(stored)
    return tuple(
        KeptNight(
            json.loads(read_at(folder, stored.file, stored.offset).exchange.body), tuple(exchanges[stored.source])
        )
        for stored in records
        if stored.role == "night"
    )
