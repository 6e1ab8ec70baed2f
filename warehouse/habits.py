"""What each source is usually like, by its own history: what drift and silence are judged by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import duckdb

from warehouse.store import transaction

NIGHTS = 30  # of which the median of a signal is taken; a change that stays is the habit after half of them
WEEKS = 26  # looked back on
RELEASES = 50  # from which on lengths have a habit
SPEAKING_DAYS = 10  # days with a release, from which on silences have a habit


@dataclass(frozen=True, slots=True)
class HabitRow:
    """A source's habit; fields as in the scrapers' `Habit`."""

    signals: Mapping[str, float]
    words: tuple[int, int] | None
    weeks: tuple[int, ...]
    longest_silence: int | None
    silence: int
    seen_until: date | None


def load_signals(
    connection: duckdb.DuckDBPyConnection, source_id: str, day: date, signals: Mapping[str, float]
) -> None:
    """Record what was counted of a source on a night; a later run of the same night replaces it."""
    with transaction(connection):
        for signal, value in sorted(signals.items()):
            connection.execute(
                "INSERT OR REPLACE INTO night_signals VALUES (?, ?, ?, ?)", [source_id, day, signal, value]
            )


def habit_of(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> HabitRow:
    """The habit of a source as of the nights before one.

    Args:
        connection: any.
        source_id: whose.
        night: the night that is to be judged; nothing of it is looked at but whether it was seen.
    """
    published = _published(connection, source_id, night)
    failed = _failed(connection, source_id, night)
    longest, silence = _silences(published, failed, night)
    return HabitRow(
        _signals(connection, source_id, night),
        _words(connection, source_id, night),
        _weeks(published, failed, night),
        longest,
        silence,
        _seen_until(connection, source_id, night),
    )


def _signals(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> dict[str, float]:
    rows = connection.execute(
        """
        SELECT signal, median(value) FROM (
            FROM night_signals WHERE source_id = $source AND day < $night
            QUALIFY row_number() OVER (PARTITION BY signal ORDER BY day DESC) <= $nights
        )
        GROUP BY signal HAVING count(*) >= 3 ORDER BY signal
        """,
        {"source": source_id, "night": night, "nights": NIGHTS},
    ).fetchall()
    return dict(rows)


def _words(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> tuple[int, int] | None:
    ((number, low, high),) = connection.execute(
        """
        SELECT count(*), quantile_disc(v.words, 0.02), quantile_disc(v.words, 0.98)
        FROM article_versions v JOIN articles a USING (article_id)
        WHERE a.source_id = ? AND v.valid_to IS NULL AND v.published >= CAST(? AS DATE) - INTERVAL 1 YEAR
        """,
        [source_id, night],
    ).fetchall()
    return (low, high) if number >= RELEASES else None


def _published(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> dict[date, int]:
    """Releases by day of publication, of the weeks looked back on."""
    rows = connection.execute(
        """
        SELECT CAST(timezone('Europe/London', v.published) AS DATE) AS day, count(*)
        FROM article_versions v JOIN articles a USING (article_id)
        WHERE a.source_id = $source AND v.valid_to IS NULL
        GROUP BY 1 HAVING day >= $first AND day < $night ORDER BY 1
        """,
        {"source": source_id, "night": night, "first": night - timedelta(days=7 * (WEEKS + 1))},
    ).fetchall()
    return dict(rows)


def _failed(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> set[date]:
    """Days on which the source was asked, or left unasked, without being seen."""
    rows = connection.execute(
        """
        SELECT day FROM coverage
        WHERE source_id = ? AND day < ? AND outcome NOT IN ('fetched', 'quiet', 'backfilled')
        """,
        [source_id, night],
    ).fetchall()
    return {day for (day,) in rows}


def _seen_until(connection: duckdb.DuckDBPyConnection, source_id: str, night: date) -> date | None:
    """The last night on which a nightly run read the source; days that a listing or a file filled do not count."""
    rows: list[tuple[date | None]] = connection.execute(
        "SELECT max(day) FROM coverage WHERE source_id = ? AND day <= ? AND outcome IN ('fetched', 'quiet')",
        [source_id, night],
    ).fetchall()
    return rows[0][0]


def _weeks(published: Mapping[date, int], failed: set[date], night: date) -> tuple[int, ...]:
    """Releases of each seven days before the last seven, back to the first release known."""
    first = min(published, default=night)
    weeks = []
    for back in range(1, WEEKS + 1):
        days = _days(night - timedelta(days=7 * back + 6), night - timedelta(days=7 * back))
        if days[0] < first:
            break
        if sum(day in failed for day in days) <= 2:
            weeks.append(sum(published.get(day, 0) for day in days))
    return tuple(weeks)


def _silences(published: Mapping[date, int], failed: set[date], night: date) -> tuple[int | None, int]:
    """The longest silence between two releases and the present one, in days on which the source was not failing."""
    days = sorted(published)
    if not days:
        return None, 0
    gaps = [_silent_days(before, after, failed) for before, after in pairwise(days)]
    longest = max(gaps, default=0) if len(days) >= SPEAKING_DAYS else None
    return longest, _silent_days(days[-1], night, failed)


def _silent_days(after: date, before: date, failed: set[date]) -> int:
    return sum(day not in failed for day in _days(after + timedelta(days=1), before - timedelta(days=1)))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
