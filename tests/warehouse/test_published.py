"""What stands in the published file, and what does not."""

import re
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.test_publish import ask, fill, released
from tests.warehouse.test_warehouse import ARREST, NOON, article
from warehouse import generations, load
from warehouse.publish import open_reader, publish
from warehouse.publish.build import EMPTIED, PRIVATE, PUBLIC
from warehouse.records import FetchRow, QuarantineRow
from warehouse.store import open_writer
from warehouse.types import Connection


def test_the_published_file_can_be_opened_by_older_tools_and_only_read(path: Path, folder: Path) -> None:
    target = released(path, folder, 1)
    with open_reader(target) as reader:
        ((tags,),) = reader.execute("SELECT tags FROM duckdb_databases() WHERE NOT internal").fetchall()
        assert "v1.4" in str(tags)
        for statement in ("DELETE FROM facts", "COPY facts TO '/tmp/x.csv'", "SELECT * FROM read_csv('/etc/passwd')"):
            with pytest.raises(duckdb.Error):
                reader.execute(statement)
        stored = reader.execute(
            "SELECT macro_definition FROM duckdb_functions() WHERE NOT internal UNION ALL"
            " SELECT sql FROM duckdb_views() WHERE NOT internal"
        ).fetchall()
        # DuckDB 2 stores if() as a function that 1.4 does not have
        assert not [sql for (sql,) in stored if re.search(r'\bif"?\(', sql or "", re.IGNORECASE)]
    header = target.read_bytes()[8:20]
    assert header[:4] == b"DUCK"
    assert int.from_bytes(header[4:12], "little") <= 67  # 64 to 67: what DuckDB 1.4 reads


def test_nothing_of_the_pipeline_is_published(path: Path, folder: Path) -> None:
    def night(writer: Connection) -> None:
        load.load_fetches(
            writer,
            "r",
            [
                FetchRow(
                    "essex",
                    "https://x/a",
                    NOON,
                    403,
                    "refused",
                    "https://x/SECRET",
                    1,
                    0.1,
                    "SECRET",
                    "SECRET",
                    "SECRET",
                    "SECRET",
                    5,
                )
            ],
        )
        load.load_quarantine(
            writer, "r", [QuarantineRow("essex", "https://x/b", "no title", "SECRET", NOON, "SECRET", 5)]
        )
        load.load_articles(writer, "run1", "r1", [article(7, etag="SECRET", last_modified="SECRET", minhash=(1,) * 64)])
        load.end_run(writer, "run1", "failed", "SECRET")
        writer.execute("UPDATE runs SET parameters = 'SECRET'")
        generations.begin(writer, "r", "r2")
        generations.add(writer, load.pack([article(7, replace(ARREST, snippet="SECRET"))]))

    fill(path, 1, then=night)
    target = publish(path, folder).path
    assert ask(target, "SELECT source_id, url, reason, detail FROM quarantine") == [
        ("essex", "https://x/b", "no title", "")
    ]
    for table in PRIVATE - {"migrations", "definitions", "release"}:
        assert ask(target, f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608
    assert b"SECRET" in path.read_bytes()
    assert b"SECRET" not in target.read_bytes()


def test_of_every_table_somebody_decided_whether_it_is_published(path: Path) -> None:
    with open_writer(path) as writer:
        tables = {
            name for (name,) in writer.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal").fetchall()
        }
    assert tables == PUBLIC | PRIVATE
    assert not PUBLIC & PRIVATE
    assert EMPTIED.keys() <= PUBLIC


def test_comments_reach_the_published_file(path: Path, folder: Path) -> None:
    query = """
        SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal UNION ALL
        SELECT table_name, NULL, comment FROM duckdb_tables() WHERE NOT internal UNION ALL
        SELECT view_name, NULL, comment FROM duckdb_views() WHERE NOT internal
    """
    target = released(path, folder, 1)
    with open_writer(path) as writer:
        expected = set(writer.execute(query).fetchall())
    assert set(ask(target, query)) == expected
