"""What readers get: checked, whole, theirs for as long as they hold it."""

import json
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.test_warehouse import ARREST, NOON, article, begin
from warehouse import load
from warehouse.publish import Limits, ReleaseHeldBackError, diff, kept_releases, open_reader, place, publish, roll_back
from warehouse.records import CoverageRow, FactRow
from warehouse.store import CONFIG, WarehouseBusyError, WarehouseError, migrate, open_writer
from warehouse.types import Connection

COUNT = "SELECT count(*) FROM articles"


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with open_reader(path) as reader:
        return reader.execute(query).fetchall()


def fill(path: Path, number: int, *facts: FactRow, then: Callable[[Connection], object] = lambda _: None) -> None:
    with open_writer(path) as writer:
        begin(writer, f"run{time.monotonic_ns()}")
        load.load_articles(writer, "run1", "r1", [article(n, *facts) for n in range(number)])
        then(writer)


def released(path: Path, folder: Path, number: int, *facts: FactRow, **options: Any) -> Path:
    fill(path, number, *facts)
    return publish(path, folder, **options).path


def test_a_reader_keeps_what_it_opened_and_the_next_one_sees_the_new(path: Path, folder: Path) -> None:
    target = released(path, folder, 3)
    script = f"""
import duckdb, sys
reader = duckdb.connect({str(target)!r}, read_only=True)
print(reader.execute({COUNT!r}).fetchall(), flush=True)
sys.stdin.readline()
print(reader.execute({COUNT!r}).fetchall(), flush=True)
"""
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdin is not None
        assert reader.stdout.readline() == "[(3,)]\n"
        released(path, folder, 5)
        assert ask(target, COUNT) == [(5,)]
        roll_back(folder, "a test")
        released(path, folder, 6, accept="a test")
        reader.stdin.write("\n")
        reader.stdin.flush()
        assert reader.stdout.readline() == "[(3,)]\n"
    assert ask(target, COUNT) == [(6,)]


def test_a_release_that_lost_articles_is_held_back(path: Path, folder: Path) -> None:
    target = released(path, folder, 5)
    path.unlink()
    fill(path, 2)
    with pytest.raises(ReleaseHeldBackError, match=r"articles: 2, where the last snapshot had 5.*--accept"):
        publish(path, folder)
    assert ask(target, COUNT) == [(5,)]
    assert not list(folder.glob(".*tmp*"))
    with pytest.raises(WarehouseError, match="say why"):
        publish(path, folder, accept=" ")
    assert publish(path, folder, accept="three were tests").accepted == "three were tests"
    assert ask(target, "SELECT articles, facts, accepted FROM release") == [(2, 2, "three were tests")]


def with_fact(**fields: object) -> FactRow:
    return replace(ARREST, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ((ARREST, ARREST), (ARREST,), "facts: 60, where the last snapshot had 120"),
        ((ARREST,), (with_fact(kind="charge"),), "arrest facts: 0, where the last snapshot had 60"),
        (
            (ARREST,),
            (with_fact(quantity=10.0),),
            "past sum of arrest in people: 600, where the last snapshot had 1,140",
        ),
        ((ARREST,), (with_fact(quantity=None),), "facts with quantity: 0%, where the last snapshot had 100%"),
        ((with_fact(places=("Harlow",)),), (ARREST,), "facts with places: 0%"),
    ],
)
def test_what_a_release_may_not_lose(
    path: Path, folder: Path, before: tuple[FactRow, ...], after: tuple[FactRow, ...], why: str
) -> None:
    released(path, folder, 60, *before)
    path.unlink()
    fill(path, 60, *after)
    with pytest.raises(ReleaseHeldBackError, match=why):
        publish(path, folder)
    publish(path, folder, limits=Limits(facts=1.0, sums=1.0, fill=1.0))


def test_days_that_were_seen_do_not_vanish(path: Path, folder: Path) -> None:
    fill(
        path,
        1,
        then=lambda w: load.load_coverage(
            w, "run1", CoverageRow("essex", date(2022, 10, 10), "fetched", "", 1, 0, 1, 0), date(2022, 10, 1)
        ),
    )
    publish(path, folder)
    with open_writer(path) as writer:
        writer.execute("DELETE FROM coverage WHERE day < '2022-10-05'")
    with pytest.raises(ReleaseHeldBackError, match="days seen of essex: 6, where the last snapshot had 10"):
        publish(path, folder)


def test_old_releases_go(path: Path, folder: Path) -> None:
    for number in range(1, 5):
        released(path, folder, number, keep=2)
    assert [kept.release.articles for kept in kept_releases(folder)] == [4, 3]
    assert [kept.live for kept in kept_releases(folder)] == [True, False]


def test_in_a_copied_folder_the_live_release_is_known_by_its_name(path: Path, folder: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        released(path, folder, number)
    roll_back(folder, "Kent twice")
    copied = tmp_path / "restored"
    shutil.copytree(folder, copied)  # two files where one stood under two names
    assert [kept.live for kept in kept_releases(copied)] == [False, True]
    assert roll_back(copied, "right after all", kept_releases(copied)[0].release.id).articles == 2
    assert [kept.live for kept in kept_releases(copied)] == [True, False]


def test_back_to_an_earlier_release_and_no_new_one_unasked(path: Path, folder: Path) -> None:
    for number in (1, 2, 3):
        released(path, folder, number)
    first, second, third = reversed(kept_releases(folder))
    assert roll_back(folder, "Kent twice").id == second.release.id
    assert ask(folder / "blotter.duckdb", COUNT) == [(2,)]
    with pytest.raises(ReleaseHeldBackError, match=rf"{third.release.id} was rolled back on .*Kent twice"):
        released(path, folder, 4)
    assert roll_back(folder, "this one too", first.release.id).articles == 1
    with pytest.raises(WarehouseError, match="already"):
        roll_back(folder, "again", first.release.id)
    with pytest.raises(WarehouseError, match="no snapshot before"):
        roll_back(folder, "again")
    with pytest.raises(WarehouseError, match="release list"):
        roll_back(folder, "again", "1999")
    released(path, folder, 4, accept="mended")
    released(path, folder, 5)
    assert ask(folder / "blotter.duckdb", COUNT) == [(5,)]


def test_the_live_release_is_never_pruned(path: Path, folder: Path) -> None:
    for number in (1, 2, 3):
        released(path, folder, number, keep=3)
    roll_back(folder, "wrong", kept_releases(folder)[-1].release.id)
    place.tidy(folder, keep=1)
    assert [(kept.release.articles, kept.live) for kept in kept_releases(folder)] == [(3, False), (1, True)]


def test_two_releases_side_by_side(path: Path, folder: Path) -> None:
    released(path, folder, 1)
    released(path, folder, 2)
    found = {line.what: (line.before, line.after) for line in diff(folder)}
    assert found == {
        "count: articles": (1.0, 2.0),
        "count: facts": (1.0, 2.0),
        "kind: arrest": (1.0, 2.0),
        "2022-W40 essex arrest people": (19.0, 38.0),
    }
    first, second = (kept.release.id for kept in reversed(kept_releases(folder)))
    assert [line.after for line in diff(folder, second, first)] == [1.0, 1.0, 1.0, 19.0]


def test_a_warehouse_that_was_not_closed_is_published_whole(path: Path, folder: Path) -> None:
    script = f"""
import os, sys
from pathlib import Path
sys.path.insert(0, ".")
from tests.warehouse.test_publish import begin, load, article, open_writer
with open_writer(Path({str(path)!r})) as writer:
    begin(writer)
    load.load_articles(writer, "run1", "r1", [article(n) for n in range(3)])
    os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 9
    assert path.with_name(path.name + ".wal").exists()
    assert ask(publish(path, folder).path, COUNT) == [(3,)]


def test_a_warehouse_that_is_being_written_is_not_published(path: Path, folder: Path) -> None:
    fill(path, 1)
    with open_writer(path), pytest.raises(WarehouseBusyError, match="is being written by process"):
        publish(path, folder, wait=0.3)
    assert not (folder / "blotter.duckdb").exists()


READER = """
import duckdb, sys
reader = duckdb.connect(sys.argv[1], read_only=True)
print("open", flush=True)
sys.stdin.readline()
"""


def test_who_reads_the_warehouse_itself_is_waited_for_and_named(path: Path) -> None:
    fill(path, 1)
    with subprocess.Popen(
        [sys.executable, "-c", READER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdin is not None
        reader.stdout.readline()
        with (
            pytest.raises(WarehouseBusyError, match=f"being read by process {reader.pid}"),
            open_writer(path, wait=0.5),
        ):
            pass
        threading.Timer(1.0, lambda: reader.communicate("\n")).start()
        with open_writer(path, wait=60) as writer:  # gets in when the reader leaves
            assert writer.execute(COUNT).fetchall() == [(1,)]


def test_the_page_about_releases_shows_what_works(path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released(path, folder, 3)
    monkeypatch.chdir(path.parent)
    page = (Path(__file__).parents[2] / "docs" / "releases.md").read_text(encoding="utf-8")
    (python,) = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    shown: dict[str, Any] = {}
    exec(python, shown)  # noqa: S102  # our own page
    with shown["reader"] as reader:
        (sql,) = re.findall(r"^```sql\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
        assert reader.execute(sql).fetchall() == [("2022-W40", 57.0)]
        assert reader.execute("SELECT articles, accepted FROM release").fetchall() == [(3, None)]
        with pytest.raises(duckdb.Error, match="disabled"):
            reader.execute("FROM read_csv('/etc/passwd')")


def test_a_warehouse_that_lay_still_since_an_upgrade_is_published(path: Path, folder: Path) -> None:
    with duckdb.connect(path, config=CONFIG) as old:
        migrate(old, upto=2)
        old.execute("INSERT INTO forces (force_id, name) VALUES ('essex', 'Essex Police')")
    target = publish(path, folder).path
    assert ask(target, "SELECT force_id FROM forces") == [("essex",)]


def test_nothing_to_publish(path: Path, folder: Path) -> None:
    with pytest.raises(WarehouseError, match="no warehouse yet"):
        publish(path, folder)


def test_a_folder_that_cannot_be_written_is_told(path: Path, tmp_path: Path) -> None:
    fill(path, 1)
    (tmp_path / "published").write_text("a file")
    with pytest.raises(WarehouseError, match="could not publish into"):
        publish(path, tmp_path / "published")


def test_an_unfinished_roll_back_holds_nothing_back(path: Path, folder: Path) -> None:
    released(path, folder, 1)
    released(path, folder, 2)
    note = {
        "from": kept_releases(folder)[0].release.id,
        "to": kept_releases(folder)[1].release.id,
        "reason": "x",
        "at": "2026-01-01",
    }
    (folder / "rolled-back.json").write_text(json.dumps(note))
    released(path, folder, 3)
    assert not (folder / "rolled-back.json").exists()


def test_an_earlier_days_release_counts_only_weeks_that_were_past(path: Path, folder: Path) -> None:
    """A sum of a week that was not over yet may shrink: its releases are still amended."""
    today = NOON + timedelta(days=365 * 20)
    fill(path, 0, then=lambda w: load.load_articles(w, "run1", "r1", [article(n, published=today) for n in range(60)]))
    publish(path, folder)
    amended = [
        article(n, replace(ARREST, quantity=1.0), published=today, content_hash="b", fetched_at=today + timedelta(1))
        for n in range(60)
    ]
    fill(path, 0, then=lambda w: load.load_articles(w, "run1", "r1", amended))
    publish(path, folder)
    assert len(kept_releases(folder)) == 2  # the second was not held back for the smaller sum
