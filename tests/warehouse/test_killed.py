"""kill -9 before every statement; a disk that is full."""

import multiprocessing
import resource
import shutil
import signal
from collections.abc import Callable, Iterator
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from tests.warehouse import killed
from tests.warehouse.test_warehouse import article, begin
from warehouse import load
from warehouse.store import WarehouseError, migrations, open_writer

MANY = 1000  # statements; more than any night here has


@pytest.fixture(scope="module")
def processes() -> Iterator[ForkServerContext]:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.warehouse.killed"])
    return context


def run(processes: ForkServerContext, work: Callable[..., None], *given: object) -> int | None:
    process = processes.Process(target=work, args=given)
    process.start()
    process.join(60)
    return process.exitcode


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_before_any_statement_of_a_night(tmp_path: Path, processes: ForkServerContext) -> None:
    before, whole = tmp_path / "before.duckdb", tmp_path / "whole.duckdb"
    killed.first_night(before)
    shutil.copy(before, whole)
    killed.second_night(whole, "whole")
    expected = killed.content(whole)
    for dies_at in range(0, MANY, killed.STRIDE):
        path = tmp_path / "killed.duckdb"
        shutil.copy(before, path)
        code = run(processes, killed.mortal, killed.second_night, path, dies_at)
        assert killed.halves(path) == [], dies_at
        if code == 0:
            break
        assert code == -signal.SIGKILL, dies_at
        killed.second_night(path, "again")
        assert killed.content(path) == expected, dies_at
        path.unlink()
    assert 60 < dies_at < MANY  # it was a whole night that was cut at each statement
    assert killed.content(path) == expected


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_killed_while_the_tables_are_made(tmp_path: Path, processes: ForkServerContext) -> None:
    for dies_at in range(0, MANY, killed.STRIDE):
        path = tmp_path / f"{dies_at}.duckdb"
        code = run(processes, killed.mortal, killed.from_nothing, path, dies_at)
        with open_writer(path) as writer:
            done = writer.execute("SELECT number FROM migrations ORDER BY number").fetchall()
            assert done == [(number,) for number, _, _ in migrations()]
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert len(migrations()) < dies_at < MANY


def fill(path: Path, room: int, number: int) -> None:
    """Load into a file that may not grow by more than `room` bytes; exit status 3 when told plainly."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, size + room))
    try:
        with open_writer(path) as writer:
            for batch in range(number):
                load.load_articles(
                    writer,
                    "full",
                    "r1",
                    [article(batch * 500 + n, title=(str(n * 7919) * 1000)[:4000]) for n in range(500)],
                )
    except WarehouseError as error:
        raise SystemExit(3 if "make room on the disk" in str(error) and "\n" not in str(error) else 4) from None
    raise SystemExit(0)


@pytest.mark.slow
@pytest.mark.parametrize("room", [0, 20_000, 300_000])
def test_a_full_disk_is_told_plainly_and_keeps_whole_batches(
    tmp_path: Path, room: int, processes: ForkServerContext
) -> None:
    path = tmp_path / "warehouse.duckdb"
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(n) for n in range(500)])
    assert run(processes, fill, path, room, 12) == 3
    with open_writer(path) as writer:
        ((articles, facts),) = writer.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM facts)"
        ).fetchall()
        assert articles == facts
        assert articles % 500 == 0
        assert 500 <= articles < 6_000
    assert run(processes, fill, path, 100_000_000, 12) == 0
    with open_writer(path) as writer:
        assert writer.execute(
            "SELECT count(*) FROM facts JOIN article_versions USING (article_id, version)"
        ).fetchall() == [(6_000,)]
