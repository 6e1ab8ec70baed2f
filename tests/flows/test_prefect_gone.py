"""Prefect's own database is gone or damaged between runs: the next one works, and says what happened."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from flows.prefects import _aside
from tests.flows.test_commands import blotter, line
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
    memo = database.with_name("memo_store.toml")
    memo.write_text('block_auto_registration = "of the old database"')
    kept = _aside(database)
    assert kept is not None
    assert not memo.exists(), "Prefect would take its block types for known, and the new database has none"
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
def test_the_next_run_works_and_says_so(tmp_path: Path) -> None:
    prefect, told = tmp_path / "data" / "prefect", []
    days = ("--from", "2022-10-01", "--to", "2022-10-31", "--source", "jsonl", "--workers", "1")
    for n in range(3):
        url = f"https://www.essex.police.uk/news/essex/news/2022/october/{n}/"
        text = f"Police made {n + 7} arrests in Harlow on {n + 3} October."
        (tmp_path / f"{n}.jsonl").write_text(line(id=str(n), url=url, title=f"Raid {n}", text=text) + "\n")
        done = blotter("backfill", *days, f"{n}.jsonl", folder=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        told.append("database was damaged" in done.stderr)
        if n == 0:
            assert (prefect / "prefect.db").exists()
            shutil.rmtree(prefect)
        elif n == 1:
            (prefect / "prefect.db").write_bytes(b"no database " * 5000)
    assert told == [False, False, True]
    assert len(list(prefect.glob("prefect.db.damaged-*"))) == 1
    with open_reader(tmp_path / "data" / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT count(*) FROM articles").fetchall() == [(3,)]
