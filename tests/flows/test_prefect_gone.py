"""Prefect's own database is gone or damaged between nights: the next night works, and says what happened."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from flows.running import _aside
from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.test_commands import blotter
from tests.flows.test_serve import as_table
from warehouse.publish import open_reader


def made(path: Path) -> Path:
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE runs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) SELECT i, hex(i) FROM n"
        )
        connection.execute("CREATE INDEX by_i ON runs (i)")
    connection.close()
    return path


@pytest.mark.parametrize("at", [0, 4096 + 10, -1])
def test_a_damaged_database_is_put_aside(tmp_path: Path, at: int) -> None:
    database = made(tmp_path / "prefect.db")
    data = bytearray(database.read_bytes())
    if at < 0:
        del data[len(data) // 2 :]
    else:
        data[at : at + 2000] = b"\xa5" * 2000
    database.write_bytes(data)
    kept = _aside(database)
    assert kept is not None
    assert kept.read_bytes() == bytes(data)
    assert not database.exists()
    assert _aside(database) is None


def test_a_sound_or_locked_database_stays(tmp_path: Path) -> None:
    database = made(tmp_path / "prefect.db")
    assert _aside(database) is None
    assert database.exists()
    with sqlite3.connect(database) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert _aside(database) is None
    connection.close()
    assert database.exists()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_night_after_works(tmp_path: Path) -> None:
    prefect = tmp_path / "data" / "prefect"
    with ReplaySite(load_sources()) as site:
        source = site.sources["essex"]
        (tmp_path / "sources.toml").write_text(as_table(source))
        nights = ("2022-10-17", "2022-10-18", "2022-10-19")
        told = []
        for night in nights:
            done = blotter(
                "nightly", "--night", night, folder=tmp_path, BLOTTER_SOURCES_FILE=str(tmp_path / "sources.toml")
            )
            assert done.returncode == 0, done.stderr
            assert "Traceback" not in done.stderr
            told.append("database was damaged" in done.stderr)
            if night == nights[0]:
                assert (prefect / "prefect.db").exists()
                shutil.rmtree(prefect)
            elif night == nights[1]:
                (prefect / "prefect.db").write_bytes(b"no database " * 5000)
    assert told == [False, False, True]
    assert len(list(prefect.glob("prefect.db.damaged-*"))) == 1
    with open_reader(tmp_path / "data" / "published" / "blotter.duckdb") as reader:
        assert reader.execute(
            "SELECT count(DISTINCT day) FROM coverage WHERE outcome IN ('fetched', 'quiet')"
        ).fetchall() >= [(3,)]
