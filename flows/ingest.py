"""Articles from anywhere: JSON Lines through the same transforms and loading."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flows.articles import Forces, InputError, Skipped, article_of, rows_of
from flows.convert import hosts_of
from flows.pages import alone
from flows.running import Run, archive_of, run_of, sources_of, tonight
from flows.settings import Settings
from flows.work import EVER, Job, Span
from flows.workers import Hands, hands
from scrapers.archive import Archive
from scrapers.records import Article, Quarantined
from scrapers.sources import Source
from warehouse import load

BATCH = 250
SHOWN = 5


@dataclass(slots=True)
class Ingested:
    """What came of a file."""

    read: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    facts: int = 0

    @property
    def same(self) -> int:
        """Articles that were there before in the same words, or came twice in the files."""
        return self.read - sum(self.skipped.values()) - self.new - self.changed


def ingest(
    files: list[Path],
    settings: Settings,
    progress: Callable[[int], None] = lambda _: None,
    now: datetime | None = None,
    workers: int = 1,
    force: str | None = None,
) -> Ingested:
    """Take articles from JSON Lines files, and saved pages, into the warehouse.

    Args:
        files: to read, in order.
        settings: in force.
        progress: told of bytes read.
        now: the present (default: the clock).
        workers: processes that extract.
        force: whose results they report, where an article does not name it.

    Raises:
        InputError: a file cannot be opened, or there is no such force.
    """
    check_files(files)
    sources = sources_of(settings)
    if force is not None and force not in sources:
        raise InputError(f"unknown force {force!r}; `blotter sources` lists the ids")
    result = Ingested()
    names = json.dumps({"files": [path.name for path in files]})
    with (
        hands(workers) as many,
        run_of(settings, "ingest", tonight(), sources, names) as run,
        archive_of(settings, run) as archive,
    ):
        reader = Reader(sources, archive, now or datetime.now(UTC), result, force=force)
        for path in files:
            take_jobs(run, many, reader.jobs(path, progress), reader)
        load.load_ingested_days(run.connection, run.id, hosts=hosts_of(sources), alone=reader.alone)
        result.new, result.changed, result.facts = run.tally.new, run.tally.changed, run.tally.facts
    return result


def check_files(files: list[Path]) -> None:
    """Raises InputError for the first file that is not there."""
    for path in files:
        if not path.is_file():
            raise InputError(f"{path}: {'a folder; name the files in it' if path.is_dir() else 'no such file'}")


def take_jobs(run: Run, many: Hands, jobs: Iterator[Job], reader: "Reader") -> int:
    """Have jobs done and load what comes of them; returns how many articles lay outside the days asked for."""
    outside = 0
    for done in many(jobs):
        run.load(done.parcel)
        run.quarantine([*reader.refused(), *done.refused])
        outside += done.outside
    run.quarantine(reader.refused())
    return outside


class Reader:
    """Reads JSON Lines files: keeps what is good in the archive, hands it on in jobs, counts what is not.

    Args:
        sources: the source file's.
        archive: where articles are kept as they came.
        now: the present; a later date of publication is refused.
        result: counts.
        span: the days of publication asked for.
        wanted: whether an article is taken.
        force: whose results an article reports that does not name it.
    """

    def __init__(
        self,
        sources: dict[str, Source],
        archive: Archive,
        now: datetime,
        result: Ingested,
        span: Span = EVER,
        wanted: Callable[[Article], bool] = lambda _: True,
        force: str | None = None,
    ) -> None:
        self._sources, self._archive, self._now, self._result = sources, archive, now, result
        self._span, self._wanted, self._force = span, wanted, force
        self._forces = Forces(sources)
        self._refused: list[Quarantined] = []
        self.alone: set[str] = set()  # ids of articles that were handed in each by itself

    def refused(self) -> list[Quarantined]:
        """What was left out since the last time this was asked."""
        refused, self._refused = self._refused, []
        return refused

    def jobs(self, path: Path, progress: Callable[[int], None] = lambda _: None) -> Iterator[Job]:
        """The articles of a file in jobs of `BATCH`. Raises InputError when it cannot be read."""
        batch: list[tuple[Article, tuple[str, int]]] = []
        try:
            with path.open("rb") as file:
                for number, row in rows_of(file, path):
                    taken = self._read(path, number, row)
                    if taken is not None:
                        batch.append(taken)
                    if len(batch) >= BATCH:
                        yield self._job(batch)
                        batch = []
                    if number % 200 == 0:
                        progress(file.tell() if file.seekable() else 0)
        except OSError as error:
            if error.filename is not None and Path(error.filename) != path:
                raise  # it is the archive that cannot be written, not this file that cannot be read
            raise InputError(f"{path}: {error.strerror or error}") from error
        if batch:
            yield self._job(batch)

    def _job(self, batch: list[tuple[Article, tuple[str, int]]]) -> Job:
        articles, places = zip(*batch, strict=True)
        return Job(articles, span=self._span, places=places)

    def _read(self, path: Path, number: int, row: dict[str, Any] | Skipped) -> tuple[Article, tuple[str, int]] | None:
        self._result.read += 1
        try:
            if isinstance(row, Skipped):
                raise row
            row = row | {"force": row.get("force") or self._force}
            article = article_of(row, self._forces, self._sources, self._now)
        except Skipped as error:
            self._result.skipped[error.reason] += 1
            if len(self._result.examples) < SHOWN:
                where = "" if isinstance(row, Skipped) else f"{path.name} line {number}: "  # it says so itself
                self._result.examples.append(f"{where}{error}")
            url = row.get("url") if isinstance(row, dict) else None
            where = str(url or f"{path.name}:{number}")
            self._refused.append(Quarantined("ingest", where, error.reason, str(error), self._now))
            return None
        if not self._wanted(article):
            return None
        if alone(row):
            self.alone.add(article.article_id)
        stored = self._archive.store_article(article.source, article.url, self._now, row)
        return article, (stored.file, stored.offset)
