"""A night on a warehouse, by a process that kills itself (SIGKILL) before a chosen statement."""

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import duckdb

from tests.warehouse.test_warehouse import ARREST, NOON, article, begin
from warehouse import generations, load, store
from warehouse.records import CoverageRow, FetchRow, QuarantineRow
from warehouse.store import open_writer
from warehouse.told.resolve import resolve
from warehouse.types import Connection

STRIDE = int(os.environ.get("BLOTTER_KILL_STRIDE", "4"))  # 1: before every single statement, some minutes
CHARGE = replace(ARREST, kind="charge", quantity=11.0)
NEXT = NOON + timedelta(days=1)
MARKS = {"minhash": tuple(range(64)), "sample": (1, 2), "marks": (3,)}
FIRST = [article(n, **MARKS) for n in range(4)]
BATCHES = [
    [
        article(1, CHARGE, content_hash="amended", fetched_at=NEXT, **MARKS),
        *(article(n, published=NEXT, **MARKS) for n in (4, 5)),
    ],
    [article(n, ARREST, CHARGE, published=NEXT, **MARKS) for n in (6, 7)],
]
AGAIN = [article(n, replace(ARREST, quantity=20.0), CHARGE, **MARKS) for n in (0, 2, 3)]


class Mortal:
    """A connection whose process dies before its n-th statement. Everything else is the real one's."""

    def __init__(self, connection: Connection, dies_at: int) -> None:
        self._connection, self._left = connection, dies_at

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, *given: Any) -> Any:
        self._step()
        return self._connection.execute(*given)

    def close(self) -> None:
        self._step()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _step(self) -> None:
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1


def first_night(path: Path) -> None:
    with open_writer(path) as writer:
        begin(writer, "first")
        load.load_articles(writer, "first", "r1", FIRST)
        load.load_coverage(writer, "first", CoverageRow("essex", NOON.date(), "fetched", "", 4, 0, 4, 0))
        resolve(writer)
        load.end_run(writer, "first", "completed", "")


def second_night(path: Path, run: str) -> None:
    """Everything that writes, in the order of a night, then a re-extraction."""
    with open_writer(path) as writer:
        begin(writer, run)
        for batch in BATCHES:
            load.load_articles(writer, run, "r2", batch)
            load.load_fetches(
                writer,
                run,
                [
                    FetchRow("essex", row.url, NEXT, 200, "fetched", None, 1, 0.1, None, None, None, "a.warc", 5)
                    for row in batch
                ],
            )
            load.load_quarantine(
                writer, run, [QuarantineRow("essex", "https://x/", "no title", "none", NEXT, None, None)]
            )
        load.mark_withdrawn(writer, ["essex:0"], NEXT)
        load.load_coverage(
            writer, run, CoverageRow("essex", NEXT.date(), "fetched", "", 9, 3, 2, 1), NOON.date() - timedelta(days=2)
        )
        resolve(writer)
        if generations.held(writer) or generations.waiting(writer, "r2"):
            generations.begin(writer, run, "r2")
            generations.add(writer, load.pack(AGAIN[:2]))
            generations.add(writer, load.pack(AGAIN[2:]))
            generations.accept(writer, "checked", datetime(2026, 1, 1, tzinfo=UTC))
        resolve(writer)
        load.end_run(writer, run, "completed", "")
        writer.execute("FORCE CHECKPOINT")


def mortal(work: Callable[[Path, str], None], path: Path, dies_at: int) -> None:
    """Do the work with a connection that dies. Runs in a process of its own."""
    connect = duckdb.connect

    class Duck:
        def __getattr__(self, name: str) -> Any:
            return getattr(duckdb, name)

        def connect(self, *given: Any, **named: Any) -> Mortal:
            return Mortal(connect(*given, **named), dies_at)

    store.duckdb = Duck()  # type: ignore[assignment]
    work(path, "killed")


def from_nothing(path: Path, run: str) -> None:
    """Only opening: every migration."""
    with open_writer(path):
        pass


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """What must not depend on where a process was killed: all but run ids, counts of tries and the clock."""
    queries = {
        "articles": "FROM articles",
        "versions": "SELECT * EXCLUDE (run_id, generation) FROM article_versions",
        "facts": "FROM facts",
        "signatures": "FROM signatures",
        "duplicates": "FROM duplicates",
        "same": "FROM same_facts",
        "retold": "FROM retold",
        "resolved": "FROM resolved",
        "coverage": "SELECT source_id, day, outcome, reason, listed, overlap FROM coverage",
        "quarantine": "SELECT * EXCLUDE (run_id) FROM quarantine",
        "fetches": "SELECT DISTINCT * EXCLUDE (run_id) FROM fetches",
        "held": "SELECT article_id FROM held_versions UNION ALL SELECT article_id FROM held_facts",
        "generations": "SELECT generation, state FROM generations",
        "changes": "FROM generation_changes",
    }
    with duckdb.connect(path) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        return {name: connection.execute(f"{query} ORDER BY ALL").fetchall() for name, query in queries.items()}


def halves(path: Path) -> list[str]:
    """What of a batch is there without the rest; nothing, if all is well."""
    with duckdb.connect(path) as connection:

        def count(query: str) -> int:
            ((number,),) = connection.execute(query).fetchall()
            return int(number)

        found = []
        for batch in BATCHES:
            wanted = [(row.article_id, row.content_hash) for row in batch]
            there = set(connection.execute("SELECT article_id, content_hash FROM article_versions").fetchall())
            if len(there & set(wanted)) not in (0, len(wanted)):
                found.append(f"half of the batch {wanted}")
        checks = {
            "versions without facts": "SELECT count(*) FROM article_versions v ANTI JOIN facts USING (article_id, version)",
            "facts without version": "SELECT count(*) FROM facts ANTI JOIN article_versions USING (article_id, version)",
            "releases without one version in force": "SELECT count(*) FROM articles a WHERE 1 <> (SELECT count(*) FROM article_versions v WHERE v.article_id = a.article_id AND valid_to IS NULL)",
            "versions without signature": "SELECT count(*) FROM article_versions ANTI JOIN signatures USING (article_id, version) WHERE valid_to IS NULL",
            "held and live": "SELECT count(*) FROM held_versions WHERE NOT EXISTS (FROM generations WHERE state = 'held')",
            "part of a generation live": "SELECT count(*) FROM (SELECT count(*) AS n FROM article_versions WHERE generation IS NOT NULL) WHERE n NOT IN (0, 3)",
        }
        found += [name for name, query in checks.items() if count(query)]
    return found
