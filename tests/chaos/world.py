"""A warehouse on disk, and the steps that change it, each by the wings' own functions."""

import os
import shutil
import signal
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb

from tests.chaos.model import Page, Rows
from tests.warehouse.test_warehouse import ARREST, article
from transforms.codebook import ITEMS, KINDS, OFFENCES, UNITS
from warehouse import generations, load
from warehouse.forget import forget
from warehouse.publish import Release, open_reader, publish, roll_back
from warehouse.quarantine import release_quarantine
from warehouse.records import ArticleRow, CoverageRow, FactRow, FetchRow, QuarantineRow, RunRow, SourceRow
from warehouse.store import open_writer, sync_vocabulary, wal_of
from warehouse.told.resolve import resolve

SOURCES = ("essex", "kent")
KEEP = 3
_CONTENT = {
    "articles": "SELECT article_id, first_seen, last_seen, withdrawn_at FROM articles",
    "versions": """SELECT article_id, version, content_hash, valid_from, valid_to, fetched_at, rules_version, generation
                   FROM article_versions""",
    "facts": "SELECT article_id, version, n, kind, quantity FROM facts",
    "coverage": "SELECT source_id, day, outcome, articles_new, articles_changed FROM coverage",
    "fetches": "SELECT url FROM fetches",
    "quarantine": "SELECT url, released_at IS NULL FROM quarantine",
    "generations": "SELECT generation, rules_version, state FROM generations",
    "held": "SELECT article_id, base_version, content_hash FROM held_versions",
    "held facts": "SELECT article_id, n, kind, quantity FROM held_facts",
}
SUMS = """
SELECT (SELECT count(*) FROM articles), count(*), coalesce(sum(quantity) FILTER (counted), 0),
       coalesce(sum(quantity) FILTER (counted_in_force), 0)
FROM current_facts
"""


class Dead(BaseException):
    """The process was killed here."""


class Mortal:
    """A connection whose process dies before its n-th statement."""

    def __init__(self, connection: Any, dies_at: int, die: Callable[[], None]) -> None:
        self._connection, self._left, self._die = connection, dies_at, die

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, *given: Any) -> Any:
        if self._left == 0:
            self._left -= 1  # what runs after it, a ROLLBACK, changes nothing: the files were set aside
            self._die()
        self._left -= 1
        return self._connection.execute(*given)


def row_of(page: Page, rules: int) -> ArticleRow:
    facts = [replace(ARREST, kind=kind, quantity=quantity) for kind, quantity in page.facts(rules)]
    story = tuple(range(page.story * 1000, page.story * 1000 + 64))
    return article(
        page.n,
        *(facts or [FactRow]),
        published=page.published,
        article_id=page.id,
        source_id=page.source,
        force_id=page.source,
        url=page.url,
        content_hash=page.digest,
        fetched_at=page.at,
        minhash=story,
    )


Op = tuple[str, tuple[Any, ...]]  # a method of World and of Model, and what it is given
Death = tuple[int, int]  # from the start of which step, before which statement; a short step lets the next one die


@dataclass
class World:
    """Methods that stand for one transaction each are named and take what those of `Model` do."""

    folder: Path

    def __post_init__(self) -> None:
        self._open = ExitStack()
        self._connection: Any = None

    @property
    def path(self) -> Path:
        return self.folder / "warehouse.duckdb"

    @property
    def published(self) -> Path:
        return self.folder / "published"

    @property
    def live(self) -> Path:
        return self.published / "blotter.duckdb"

    @property
    def writer(self) -> Any:
        if self._connection is None:
            self._connection = self._open.enter_context(open_writer(self.path))
            self._connection.execute("SET threads = 1")
        return self._connection

    def close(self) -> None:
        self._connection = None
        self._open.close()

    def mortal(self, dies_at: int, *, really: bool = False) -> None:
        """Let the next steps end before their n-th statement: by SIGKILL, or by what SIGKILL leaves on the disk."""
        die = self._kill if really else self._set_aside
        self._connection = Mortal(self.writer, dies_at, die)

    def survive(self) -> None:
        """The death did not come."""
        if isinstance(self._connection, Mortal):
            self._connection = self._connection._connection

    def _kill(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def _files(self) -> list[Path]:
        return [self.path, wal_of(self.path)]

    def _set_aside(self) -> None:
        """Keep the files as they are at this moment, log included: what a killed process would leave."""
        for file in self._files():
            if file.exists():
                shutil.copyfile(file, file.with_name(f"{file.name}.killed"))
        raise Dead

    def rise(self) -> None:
        """After a death: the files as they were then, for the next process to open."""
        self.writer.execute("PRAGMA disable_checkpoint_on_shutdown")
        self.close()
        for file in self._files():
            file.unlink(missing_ok=True)
            killed = file.with_name(f"{file.name}.killed")
            if killed.exists():
                killed.rename(file)

    def prepare(self) -> None:
        """What every run does first and changes nothing the second time."""
        sync_vocabulary(self.writer, kinds=KINDS, items=ITEMS, units=UNITS, offences=OFFENCES)
        rows = [SourceRow(key, key.title(), key, f"www.{key}.police.uk", "soh", True, "verified") for key in SOURCES]
        load.load_sources(self.writer, rows, [(key, f"{key.title()} Police", None) for key in SOURCES])

    def begin(self, run: str, flow: str) -> None:
        moment = datetime.fromisoformat("2022-10-15T03:00:00+00:00")
        load.begin_run(self.writer, RunRow(run, flow, moment.date(), moment, "1", "r0", "s1"))

    def end(self, run: str) -> None:
        load.end_run(self.writer, run, "completed", "")

    def load(self, run: str, rules: int, pages: list[Page]) -> None:
        load.load_articles(self.writer, run, f"r{rules}", [row_of(page, rules) for page in pages])

    def fetched(self, run: str, pages: list[Page], outcome: str) -> None:
        rows = [
            FetchRow(page.source, page.url, page.at, 200, outcome, None, 1, 0.1, None, None, None, "a.warc", 5)
            for page in pages
        ]
        load.load_fetches(self.writer, run, rows)

    def withdraw(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            load.mark_withdrawn(self.writer, [page.id], page.at)

    def cover(self, run: str, source: str, day: date, outcome: str, new: int, seen_from: date | None) -> None:
        load.load_coverage(self.writer, run, CoverageRow(source, day, outcome, "", 9, 3, new, 0), seen_from)

    def cover_ingested(self, run: str) -> None:
        load.load_ingested_days(self.writer, run)

    def refuse(self, run: str, pages: list[Page]) -> None:
        rows = [QuarantineRow(page.source, page.url, "no_title", "none", page.at, None, None) for page in pages]
        load.load_quarantine(self.writer, run, rows)

    def understand(self, run: str, pages: list[Page]) -> None:
        far = datetime.fromisoformat("2099-01-01T00:00:00+00:00")
        release_quarantine(self.writer, [(page.source, page.url, far) for page in pages])

    def hold(self, run: str, rules: int) -> None:
        generations.begin(self.writer, run, f"r{rules}")

    def add(self, run: str, rules: int, pages: list[Page]) -> None:
        generations.add(self.writer, load.pack([row_of(page, rules) for page in pages]))

    def accept(self, run: str, at: datetime) -> None:
        generations.accept(self.writer, "checked", at)

    def discard(self, run: str) -> None:
        generations.discard(self.writer, "loses arrests")

    def forget(self, run: str, pages: list[Page]) -> None:
        for page in pages:
            forget(self.writer, page.url, page.at)

    def resolve(self, run: str) -> None:
        resolve(self.writer)

    def do(self, ops: Sequence[Op], death: Death | None = None) -> None:
        """Do one step after another, or die in one of them."""
        for n, (name, given) in enumerate(ops):
            if death and n == death[0] % len(ops):
                self.mortal(death[1])
            getattr(self, name)(*given)

    def content(self) -> dict[str, Rows]:
        return {name: sorted(self.writer.execute(query).fetchall(), key=str) for name, query in _CONTENT.items()}

    def ask(self, query: str) -> Rows:
        rows: Rows = self.writer.execute(query).fetchall()
        return rows

    def publish(self, accept: str | None) -> Release:
        self.close()
        return publish(self.path, self.published, accept=accept, keep=KEEP)

    def roll_back(self) -> Release:
        return roll_back(self.published, "a test")

    def read(self) -> tuple[str, tuple[int, int, float, float]]:
        """The live release's name and sums, as a reader sees them."""
        with open_reader(self.live) as reader:
            ((name, articles, facts),) = reader.execute("SELECT release_id, articles, facts FROM release").fetchall()
            (sums,) = reader.execute(SUMS).fetchall()
            assert (articles, facts) == sums[:2]
            weekly = reader.execute(
                "SELECT coalesce(sum(total), 0), coalesce(sum(force_total), 0) FROM weekly"
            ).fetchall()
            assert weekly == [sums[2:]]
        return name, sums

    def hold_reader(self) -> duckdb.DuckDBPyConnection:
        """A reader that stays on the live file.

        Within one process DuckDB takes files of one name for one file; a link gives the reader a name of its own,
        as another process would have.
        """
        link = self.folder / "held.duckdb"
        link.unlink(missing_ok=True)
        os.link(self.live, link)
        return open_reader(link)
