"""Written anew: what was deleted is gone from the file's bytes, and nothing else is."""

import multiprocessing
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from tests.warehouse import killed
from tests.warehouse.test_publish import READER
from tests.warehouse.test_warehouse import ARREST, NOON, article, begin
from warehouse import compact as module
from warehouse import load
from warehouse.compact import compact
from warehouse.forget import forget
from warehouse.schema import things
from warehouse.store import WarehouseBusyError, WarehouseError, open_writer, rewriting, wal_of

URL = "https://www.essex.police.uk/news/secretword-raid/"
HASH = "secretword-hash"


def secret(n: int = 0) -> list[object]:
    fact = replace(ARREST, snippet="secretword team made 19 arrests", places=("Secretword Street",))
    row = article(n, fact, title="Secretword raid", url=URL, content_hash=HASH, operations=("Secretword",))
    return [row, *(article(other) for other in range(n + 1, n + 50))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A warehouse that a release was in, and was taken out of."""
    path = tmp_path / "warehouse.duckdb"
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", secret())  # type: ignore[arg-type]
    assert b"secretword" in path.read_bytes().lower()
    with open_writer(path) as writer:
        assert forget(writer, URL, NOON) == ["essex:0"]
    return path


def test_what_was_forgotten_is_in_no_byte_of_the_file(path: Path) -> None:
    assert b"secretword" in path.read_bytes().lower()  # else this test would show nothing
    with duckdb.connect(path) as connection:
        before = things(connection)
    content = killed.content(path)
    compact(path)
    assert b"secretword" not in path.read_bytes().lower()
    assert killed.content(path) == content
    with duckdb.connect(path) as connection:
        assert things(connection) == before  # tables, keys, checks, views, macros and comments
    assert not rewriting(path).exists()
    assert not wal_of(path).exists()
    with open_writer(path) as writer:  # and it is written on
        assert load.load_articles(writer, "run1", "r1", [article(90)]) == (1, 0, 1)
        with pytest.raises(duckdb.ConstraintException):
            writer.execute("INSERT INTO articles FROM articles LIMIT 1")


def do(path: Path, dies_at: int) -> None:
    connect = duckdb.connect

    class Duck:
        def __getattr__(self, name: str) -> object:
            return getattr(duckdb, name)

        def connect(self, *given: object, **named: object) -> killed.Mortal:
            return killed.Mortal(connect(*given, **named), dies_at)  # type: ignore[arg-type]

    module.duckdb = Duck()  # type: ignore[assignment]
    compact(path)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_killed_at_any_statement(path: Path) -> None:
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.warehouse.test_compact"])
    content = killed.content(path)
    for dies_at in range(0, 200, killed.STRIDE):
        process = processes.Process(target=do, args=(path, dies_at))
        process.start()
        process.join(300)
        assert killed.content(path) == content, dies_at
        if process.exitcode == 0:
            break
        assert process.exitcode == -signal.SIGKILL, dies_at
    assert 20 < dies_at < 200
    assert b"secretword" not in path.read_bytes().lower()
    with open_writer(path):
        pass
    assert {entry.name for entry in path.parent.iterdir()} == {"warehouse.duckdb", "warehouse.lock"}


def test_a_copy_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError("No space left on device")

    content, inode = killed.content(path), path.stat().st_ino
    monkeypatch.setattr(module, "flush", full)
    with pytest.raises(WarehouseError, match=r"could not be written anew .*No space left.*do the same again"):
        compact(path)
    assert (killed.content(path), path.stat().st_ino) == (content, inode)
    assert not rewriting(path).exists()


def test_who_reads_it_is_named(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", READER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdin is not None
        reader.stdout.readline()
        with pytest.raises(WarehouseBusyError, match=f"process {reader.pid}"):
            compact(path)
        reader.communicate("\n")
