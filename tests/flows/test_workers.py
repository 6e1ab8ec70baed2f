"""The same tables from one worker, from two, from four, and when one of them is killed in the middle."""

import json
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows import ingest as ingesting
from flows.ingest import ingest
from flows.settings import Settings
from flows.work import Job, extracted
from flows.workers import Pool, WorkerDied
from scrapers.records import Article
from tests.flows.tables import tables_of

NOW = datetime(2022, 12, 1, tzinfo=UTC)


def release(number: int) -> dict[str, object]:
    text = (
        f"Officers made {number % 17 + 2} arrests in the week and seized {number * 3 + 1} wraps of heroin.\n\n"
        f"They also recovered £{number * 10 + 500} in cash at an address in the town. Two people have been charged."
    )
    day = f"2022-10-{number % 28 + 1:02d}"
    return {"id": f"r{number}", "title": f"Arrests of week {number}", "text": text, "published": day, "force": "essex"}


@pytest.fixture
def lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(ingesting, "BATCH", 20)
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps(release(number)) for number in range(200)) + '\n{"id": "bad"\n')
    return path


@pytest.mark.slow
def test_any_number_of_workers_gives_the_same_tables(lines: Path, tmp_path: Path) -> None:
    found = []
    for workers in (1, 2, 4):
        settings = Settings(data_dir=tmp_path / str(workers))
        result = ingest([lines], settings, now=NOW, workers=workers)
        assert (result.new, sum(result.skipped.values())) == (200, 1)
        found.append(tables_of(settings.warehouse))
    assert len(found[0]["facts"]) > 600
    assert found[0] == found[1] == found[2]


def test_results_travel_as_parquet() -> None:
    at = datetime(2022, 10, 3, 9, tzinfo=UTC)
    words = "Officers made 19 arrests and seized 220 wraps of heroin."
    articles = [
        Article(f"essex:{n}", "essex", "essex", f"https://x/{n}", "Raid", words, at, "3 Oct", "h", "soh/2019-01-01", at)
        for n in (0, 1)
    ]
    parcel = extracted(articles)
    sent = pickle.dumps(parcel)
    assert sent.count(b"PAR1") == 4  # each of two files begins and ends with it
    back = pickle.loads(sent)  # noqa: S301  # our own
    assert back == parcel
    assert (back.articles.schema, back.facts.schema) == (parcel.articles.schema, parcel.facts.schema)
    assert back.facts.num_rows == 4


def killing(jobs: Iterator[Job], after: int) -> Iterator[Job]:
    """Pass jobs on, and kill a worker on the way."""
    for number, job in enumerate(jobs):
        if number == after:
            victim = multiprocessing.active_children()[0]
            assert victim.pid
            os.kill(victim.pid, signal.SIGKILL)
        yield job


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_loses_nothing(
    lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Settings(data_dir=tmp_path / "whole")
    ingest([lines], whole, now=NOW)
    read = ingesting.Reader.jobs
    monkeypatch.setattr(ingesting.Reader, "jobs", lambda *words: killing(read(*words), 5))
    hurt = Settings(data_dir=tmp_path / "hurt")
    assert ingest([lines], hurt, now=NOW, workers=2).new == 200
    assert tables_of(hurt.warehouse) == tables_of(whole.warehouse)


class Deadly(str):
    """A text that kills whoever reads it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,)


@pytest.mark.slow
def test_work_that_kills_every_worker_ends_with_advice() -> None:
    article = Article("essex:1", "essex", "essex", "urn:x", "T", Deadly("x"), NOW, "x", "x", "json/2026-11-01", NOW)
    pool = Pool(1)
    try:
        with pytest.raises(WorkerDied, match="fewer --workers"):
            list(pool([Job((article,))]))
    finally:
        pool.close()


CHILD = """
import time
from flows.work import Job, extracted
from flows.workers import Pool
import multiprocessing
if __name__ == "__main__":
    pool = Pool(1)
    list(pool([Job()]))
    print(multiprocessing.active_children()[0].pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.slow
def test_workers_leave_with_their_parent(tmp_path: Path) -> None:
    (tmp_path / "child.py").write_text(CHILD)
    parent = subprocess.Popen(
        [sys.executable, "child.py"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert parent.stdout
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(100):
        if not alive(worker):
            return
        time.sleep(0.1)
    pytest.fail("the worker outlived its parent")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:  # in a container nobody may collect the orphan
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return True
