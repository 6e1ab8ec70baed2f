"""Damaged files: each is told plainly, and what docs/reliability.md says to do about it works."""

import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.test_warehouse import article, begin
from warehouse import load
from warehouse.publish import kept_releases, open_reader, publish, roll_back
from warehouse.store import WarehouseError, open_writer, wal_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
COUNT = "SELECT count(*) FROM articles"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "warehouse.duckdb"
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(n) for n in range(3)])
    return path


def killed_after_loading(path: Path) -> None:
    """Leaves the log that DuckDB replays at the next start."""
    script = f"""
import os
from pathlib import Path
from tests.warehouse.test_warehouse import article, begin
from warehouse import load
from warehouse.store import open_writer
with open_writer(Path({str(path)!r})) as writer:
    begin(writer, "run2")
    load.load_articles(writer, "run2", "r1", [article(n) for n in range(3, 6)])
    os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    assert wal_of(path).exists()


def test_a_log_cut_short_loses_only_what_was_not_whole(path: Path) -> None:
    killed_after_loading(path)
    log = wal_of(path)
    log.write_bytes(log.read_bytes()[:-40])
    with open_writer(path) as writer:
        ((articles, facts),) = writer.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM facts)"
        ).fetchall()
        assert articles == facts
        assert articles in (3, 6)


def test_a_corrupt_log_is_told_and_the_loss_is_fetched_again(path: Path) -> None:
    killed_after_loading(path)
    log = wal_of(path)
    damaged = bytearray(log.read_bytes())
    for place in range(len(damaged) // 3, len(damaged) // 3 + 64):
        damaged[place] ^= 0xFF
    log.write_bytes(damaged)
    try:
        with open_writer(path) as writer:
            articles = writer.execute(COUNT).fetchall()
    except WarehouseError as error:
        assert "cannot be opened" in str(error)  # noqa: PT017  # which of the two depends on where the log is cut
        log.rename(log.with_suffix(".damaged"))  # as docs/reliability.md says
        with open_writer(path) as writer:
            articles = writer.execute(COUNT).fetchall()
    assert articles in ([(3,)], [(6,)])
    with open_writer(path) as writer:
        begin(writer, "run3")
        load.load_articles(writer, "run3", "r1", [article(n) for n in range(6)])
        assert writer.execute(COUNT).fetchall() == [(6,)]


def test_a_truncated_published_file_is_told_and_replaced(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "published"
    first = publish(path, folder)
    second = publish(path, folder, accept="a test")
    live = folder / "blotter.duckdb"
    cut = live.read_bytes()[: live.stat().st_size // 2]
    for file in (live, folder / "releases" / f"{second.id}.duckdb"):
        file.unlink()
        file.write_bytes(cut)
    with pytest.raises((WarehouseError, duckdb.Error)), open_reader(live) as reader:
        reader.execute("FROM facts").fetchall()
    shutil.copyfile(folder / "releases" / f"{first.id}.duckdb", live)  # as docs/reliability.md says
    (folder / "releases" / f"{second.id}.duckdb").unlink()
    with open_reader(live) as reader:
        assert reader.execute(COUNT).fetchall() == [(3,)]
    publish(path, folder, accept="a test")
    assert sum(kept.live for kept in kept_releases(folder)) == 1
    roll_back(folder, "a test")


def test_a_warehouse_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "warehouse.duckdb"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(WarehouseError, match="cannot be opened"), open_writer(path):
        pass


def test_a_place_where_no_folder_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises((WarehouseError, OSError)) as told, open_writer(tmp_path / "data" / "warehouse.duckdb"):
        pass
    assert isinstance(told.value, WarehouseError), told.value
    assert "\n" not in str(told.value)
