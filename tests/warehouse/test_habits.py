"""What a source is usually like, by what the warehouse holds of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from warehouse import load
from warehouse.habits import habit_of, load_signals
from warehouse.quarantine import release_quarantine, waiting
from warehouse.records import ArticleRow, CoverageRow, QuarantineRow
from warehouse.store import open_writer

NIGHT = date(2022, 10, 17)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_writer(tmp_path / "w.duckdb") as connection:
        yield connection


def release(n: int, day: date, words: int = 200, source: str = "essex") -> ArticleRow:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return ArticleRow(
        f"{source}:{n}", source, source, f"https://x.example/news/{n}/", "T", at, f"h{n}", "p", at, words,
        None, None, (), (), (),
    )  # fmt: skip


def cover(connection: duckdb.DuckDBPyConnection, day: date, outcome: str) -> None:
    load.load_coverage(connection, "r", CoverageRow("essex", day, outcome, "because", 1, 1, 0, 0))


def test_a_source_without_history_has_no_habit(connection: duckdb.DuckDBPyConnection) -> None:
    habit = habit_of(connection, "essex", NIGHT)
    assert (habit.signals, habit.words, habit.weeks, habit.longest_silence) == ({}, None, (), None)


def test_a_source_was_seen_until_its_last_night_that_was_a_success(connection: duckdb.DuckDBPyConnection) -> None:
    assert habit_of(connection, "essex", NIGHT).seen_until is None
    for back, outcome in ((9, "fetched"), (6, "quiet"), (4, "backfilled"), (2, "broken"), (1, "drifted")):
        cover(connection, NIGHT - timedelta(days=back), outcome)
    assert habit_of(connection, "essex", NIGHT).seen_until == NIGHT - timedelta(days=6)
    assert habit_of(connection, "kent", NIGHT).seen_until is None
    cover(connection, NIGHT, "fetched")
    cover(connection, NIGHT + timedelta(days=1), "fetched")
    assert habit_of(connection, "essex", NIGHT).seen_until == NIGHT  # an earlier run of tonight; no later night


def test_signals_are_medians_of_nights_before_this_one(connection: duckdb.DuckDBPyConnection) -> None:
    for back, fed in enumerate((99.0, 10.0, 12.0, 11.0, 500.0)):
        load_signals(connection, "essex", NIGHT - timedelta(days=back), {"fed": fed})
    load_signals(connection, "essex", NIGHT - timedelta(days=1), {"cards": 8.0})
    load_signals(connection, "kent", NIGHT - timedelta(days=1), {"fed": 1.0})
    habit = habit_of(connection, "essex", NIGHT)
    assert habit.signals == {"fed": 11.5}  # tonight's 99 is not looked at; one night of cards is no habit


def test_the_same_night_again_replaces_its_signals(connection: duckdb.DuckDBPyConnection) -> None:
    for value in (1.0, 2.0):
        load_signals(connection, "essex", NIGHT, {"fed": value})
    assert connection.execute("SELECT value FROM night_signals").fetchall() == [(2.0,)]


def test_weeks_lengths_and_silences(connection: duckdb.DuckDBPyConnection) -> None:
    # Two releases each Monday and Thursday for 30 weeks, the last four days before the night; one long gap.
    days = [NIGHT - timedelta(days=7 * week + off) for week in range(30) for off in (4, 7)]
    days = [day for day in days if not date(2022, 8, 1) <= day <= date(2022, 8, 10)]
    rows = [release(n, day, words=100 + n) for n, day in enumerate([*days, *days])]
    load.load_articles(connection, "r", "rules", rows)
    habit = habit_of(connection, "essex", NIGHT)
    assert habit.words is not None
    assert 100 <= habit.words[0] < habit.words[1] <= 100 + len(rows)
    assert len(habit.weeks) == 26
    assert sorted(habit.weeks)[:3] == [0, 2, 4]
    assert habit.silence == 3
    assert habit.longest_silence == 13  # 29 July to 10 August


def test_days_on_which_a_source_failed_are_no_silence(connection: duckdb.DuckDBPyConnection) -> None:
    days = [NIGHT - timedelta(days=2 * n + 8) for n in range(40)]
    load.load_articles(connection, "r", "rules", [release(n, day) for n, day in enumerate(days)])
    assert habit_of(connection, "essex", NIGHT).silence == 7
    for back in range(1, 7):
        cover(connection, NIGHT - timedelta(days=back), "refused")
    habit = habit_of(connection, "essex", NIGHT)
    assert (habit.longest_silence, habit.silence) == (1, 1)
    before = len(habit.weeks)
    for back in range(9, 13):
        cover(connection, NIGHT - timedelta(days=back), "broken")
    assert len(habit_of(connection, "essex", NIGHT).weeks) == before - 1


def test_pages_leave_the_quarantine_when_they_are_read(connection: duckdb.DuckDBPyConnection) -> None:
    at = datetime(2022, 10, 17, 3, tzinfo=UTC)
    rows = [
        QuarantineRow("essex", f"https://x.example/{n}/", reason, "why", at, "a.warc.gz", 7)
        for n, reason in enumerate(("no_date", "no_body", "no_date"))
    ]
    load.load_quarantine(connection, "r", rows)
    assert [row.url[-2] for row in waiting(connection, "essex", "no_date")] == ["0", "2"]
    assert waiting(connection, "kent") == []
    assert release_quarantine(connection, [("essex", "https://x.example/0/", at - timedelta(hours=1))]) == 0
    assert release_quarantine(connection, [("essex", "https://x.example/0/", at)]) == 1
    assert [row.url[-2] for row in waiting(connection)] == ["1", "2"]
    load.load_quarantine(connection, "r", rows[:1])  # and come back when they break again
    assert len(waiting(connection)) == 3
