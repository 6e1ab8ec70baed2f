import multiprocessing
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.codebook import ITEMS, KINDS, OFFENCES, UNITS
from warehouse import load
from warehouse.records import ArticleRow, CoverageRow, FactRow, RunRow, SourceRow
from warehouse.store import WarehouseBusyError, WarehouseError, migrate, migrations, open_writer, sync_vocabulary
from warehouse.types import Connection
from warehouse.weeks import parse_week, week_name

NOON = datetime(2022, 10, 6, 12, tzinfo=UTC)
ARREST = FactRow(
    "arrest",
    None,
    19.0,
    None,
    "people",
    "exact",
    None,
    None,
    None,
    "current",
    False,
    None,
    None,
    (),
    0,
    10,
    "arrest.noun.count",
    "19 arrests",
)


def article(n: int = 0, *facts: FactRow, published: datetime = NOON, **fields: object) -> ArticleRow:
    row = ArticleRow(
        f"essex:{n}",
        "essex",
        "essex",
        f"https://www.essex.police.uk/news/{n}/",
        "Headline",
        published,
        f"hash{n}",
        "soh/2019-01-01",
        published,
        200,
        None,
        None,
        (),
        (),
        facts or (ARREST,),
    )
    return replace(row, **fields)


def begin(connection: Connection, run_id: str = "run1") -> None:
    sync_vocabulary(connection, kinds=KINDS, items=ITEMS, units=UNITS, offences=OFFENCES)
    load.load_sources(
        connection,
        [SourceRow("essex", "Essex Police", "essex", "www.essex.police.uk", "soh", True, "verified")],
        [("essex", "Essex Police", "E23000028")],
    )
    load.begin_run(connection, RunRow(run_id, "nightly", date(2022, 10, 6), NOON, "1", "r1", "s1"))


def test_the_same_batch_twice_changes_nothing(path: Path) -> None:
    with open_writer(path) as writer:
        begin(writer)
        assert load.load_articles(writer, "run1", "r1", [article(1), article(2)]) == (2, 0, 2)
        before = (
            writer.execute("FROM article_versions ORDER BY ALL").fetchall(),
            writer.execute("FROM facts ORDER BY ALL").fetchall(),
        )
        assert load.load_articles(writer, "run2", "r1", [article(1), article(2)]) == (0, 0, 0)
        assert (
            writer.execute("FROM article_versions ORDER BY ALL").fetchall(),
            writer.execute("FROM facts ORDER BY ALL").fetchall(),
        ) == before


def test_an_amended_article_replaces_its_facts_and_keeps_the_old_by_date(path: Path) -> None:
    later = NOON + timedelta(days=1)
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1)])
        amended = article(1, replace(ARREST, quantity=20.0), content_hash="other", fetched_at=later)
        assert load.load_articles(writer, "run2", "r1", [amended]) == (0, 1, 1)
        assert writer.execute("SELECT quantity FROM current_facts").fetchall() == [(20.0,)]
        believed = writer.execute(
            "SELECT f.quantity FROM facts f JOIN article_versions v USING (article_id, version)"
            " WHERE v.valid_from <= $at AND (v.valid_to IS NULL OR v.valid_to > $at)",
            {"at": NOON + timedelta(hours=1)},
        ).fetchall()
        assert believed == [(19.0,)]


def test_a_copy_that_comes_late_is_no_amendment(path: Path) -> None:
    with open_writer(path) as writer:
        begin(writer)
        newer = article(1, replace(ARREST, quantity=20.0), content_hash="other", fetched_at=NOON + timedelta(days=1))
        load.load_articles(writer, "run1", "r1", [newer])
        assert load.load_articles(writer, "run2", "r1", [article(1)]) == (0, 0, 0)
        assert writer.execute("SELECT quantity FROM current_facts").fetchall() == [(20.0,)]


def test_new_rules_change_no_known_release_by_the_way(path: Path) -> None:
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1)])
        assert load.load_articles(writer, "run2", "r2", [article(1, replace(ARREST, quantity=20.0))]) == (0, 0, 0)
        assert writer.execute("SELECT quantity, rules_version FROM current_facts").fetchall() == [(19.0, "r1")]


@pytest.mark.parametrize(
    "wrong", [{"kind": "parade"}, {"kind": "seizure", "item": "unicorn"}, {"unit": "stone"}, {"offence": "sulking"}]
)
def test_what_the_codebook_does_not_know_is_refused_whole(path: Path, wrong: dict[str, str]) -> None:
    with open_writer(path) as writer:
        begin(writer)
        with pytest.raises(WarehouseError, match="codebook"):
            load.load_articles(writer, "run1", "r1", [article(1), article(2, replace(ARREST, **wrong))])
        assert writer.execute("SELECT count(*) FROM articles").fetchall() == [(0,)]


def test_migrations_from_every_earlier_version(tmp_path: Path) -> None:
    for number, _, _ in migrations():
        with duckdb.connect(tmp_path / f"{number}.duckdb") as connection:
            migrate(connection, upto=number)
            assert migrate(connection) == migrations()[-1][0]
            assert migrate(connection) == migrations()[-1][0]


def test_a_newer_file_is_refused(path: Path) -> None:
    with open_writer(path) as writer:
        writer.execute("INSERT INTO migrations VALUES (9999, 'later', now())")
    with pytest.raises(WarehouseError, match="upgrade"), open_writer(path):
        pass


def _hold(path: Path, ready: "multiprocessing.synchronize.Event") -> None:
    with open_writer(path):
        ready.set()
        time.sleep(30)


def test_a_second_writer_is_told_who_writes(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    holder = context.Process(target=_hold, args=(path, ready))
    holder.start()
    try:
        assert ready.wait(120)
        with pytest.raises(WarehouseBusyError, match=f"process {holder.pid}"), open_writer(path, wait=0.3):
            pass
    finally:
        holder.kill()
        holder.join()
    with open_writer(path) as writer:  # a killed writer leaves no lock behind
        assert writer.execute("SELECT 1").fetchall() == [(1,)]


LOADER = """
import sys
from pathlib import Path
from warehouse import load
from warehouse.store import open_writer
from tests.warehouse.test_warehouse import article, begin
with open_writer(Path(sys.argv[1])) as writer:
    begin(writer, sys.argv[2])
    print("ready", flush=True)
    for batch in range(200):
        load.load_articles(writer, sys.argv[2], "r1", [article(batch * 10 + n) for n in range(10)])
"""


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.05, 0.13, 0.29, 0.61])
def test_kill_while_loading_leaves_whole_batches_only(path: Path, delay: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LOADER, str(path), "killed"],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": "."},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with open_writer(path) as writer:
        ((articles, facts, versions),) = writer.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM facts), (SELECT count(*) FROM article_versions)"
        ).fetchall()
        assert articles == facts == versions
        assert articles % 10 == 0
        begin(writer, "again")
        assert writer.execute("SELECT state FROM runs WHERE run_id = 'killed'").fetchall() == [("crashed",)]
        load.load_articles(writer, "again", "r1", [article(n) for n in range(2000)])
        assert writer.execute("SELECT count(*) FROM current_facts").fetchall() == [(2000,)]


def test_a_failure_never_replaces_a_success(path: Path) -> None:
    day = date(2022, 10, 10)
    with open_writer(path) as writer:
        begin(writer)
        load.load_coverage(writer, "run1", CoverageRow("essex", day, "fetched", "ok", 9, 3, 1, 0))
        load.load_coverage(writer, "run2", CoverageRow("essex", day, "broken", "no", 0, 0, 0, 0))
        assert writer.execute("SELECT outcome FROM coverage").fetchall() == [("fetched",)]


def test_a_failure_never_replaces_a_day_seen_on_a_later_listing(path: Path) -> None:
    day = date(2022, 10, 9)
    with open_writer(path) as writer:
        begin(writer)
        later = CoverageRow("essex", date(2022, 10, 10), "fetched", "ok", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", later, day)
        load.load_coverage(writer, "run2", CoverageRow("essex", day, "broken", "no", 0, 0, 0, 0))
        seen_that_day = "SELECT outcome FROM coverage WHERE day = ?"
        assert writer.execute(seen_that_day, [day]).fetchall() == [("backfilled",)]
        load.load_coverage(writer, "run3", CoverageRow("essex", day, "quiet", "none new", 9, 9, 0, 0))
        assert writer.execute(seen_that_day, [day]).fetchall() == [("quiet",)]


@pytest.mark.parametrize(
    ("start", "end", "week"),
    [
        (None, None, "2022-W40"),
        (date(2022, 9, 26), date(2022, 10, 2), "2022-W39"),
        (date(2022, 9, 19), date(2022, 10, 2), "2022-W39"),
        (date(2022, 9, 18), date(2022, 10, 2), None),
        (date(2022, 7, 1), date(2022, 9, 30), None),
    ],
)
def test_the_week_of_a_fact(path: Path, start: date | None, end: date | None, week: str | None) -> None:
    with open_writer(path) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1, replace(ARREST, period_start=start, period_end=end))])
        ((monday,),) = writer.execute("SELECT week_start FROM current_facts").fetchall()
        assert (week_name(monday) if monday else None) == week


def test_midnight_is_british() -> None:
    sunday = datetime(2022, 10, 9, 23, 30, tzinfo=UTC)  # half past midnight on Monday in London
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        load.load_articles(connection, "run1", "r1", [article(1, published=sunday)])
        assert connection.execute("SELECT week FROM weekly").fetchall() == [("2022-W41",)]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.integers(0, 20),
            st.integers(0, 60),
            st.sampled_from(["current", "earlier", "background"]),
            st.booleans(),
        ),
        max_size=20,
    )
)
def test_weekly_sums_equal_a_plain_model(stated: list[tuple[int, int, int, str, bool]]) -> None:
    """Articles by number, amended in the order given; the last words of each count."""
    model: dict[str, float] = {}
    last = {number: rest for number, *rest in stated}
    for quantity, days, scope, part in last.values():
        if scope == "current" and not part:
            week = week_name(
                (NOON + timedelta(days=days)).date() - timedelta(days=(NOON + timedelta(days=days)).weekday())
            )
            model[week] = model.get(week, 0) + quantity
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        for turn, (number, quantity, days, scope, part) in enumerate(stated):
            fact = replace(ARREST, quantity=float(quantity), scope=scope, part=part)
            row = article(number, fact, published=NOON + timedelta(days=days), content_hash=f"v{turn}")
            load.load_articles(connection, "run1", "r1", [replace(row, fetched_at=NOON + timedelta(days=100 + turn))])
        found = dict(connection.execute("SELECT week, total FROM weekly").fetchall())
    assert found == model


@pytest.mark.parametrize("text", ["2022-W54", "W40", "2022-40", "", "2022-W00", "yesterday"])
def test_what_is_no_week(text: str) -> None:
    with pytest.raises(WarehouseError, match="2022-W40"):
        parse_week(text)
