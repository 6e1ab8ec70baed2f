"""Week against week, with what is unknown kept apart from nought."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

import duckdb

from warehouse.store import WarehouseError


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a comparison. None: the week was not seen, which is not nought."""

    kind: str
    item: str | None
    unit: str | None
    total: float | None
    against: float | None
    facts: int
    facts_against: int


@dataclass(frozen=True, slots=True)
class Seen:
    """How much of a week was seen."""

    sources: int
    whole: int
    partly: int

    def __str__(self) -> str:
        if not self.whole and not self.partly:
            return "not seen"
        return f"{self.whole} of {self.sources} sources seen all week" + (
            f", {self.partly} partly" if self.partly else ""
        )


def parse_week(text: str) -> date:
    """The Monday of an ISO week such as 2022-W40.

    Raises:
        WarehouseError: no such week.
    """
    found = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip().upper())
    try:
        if not found:
            raise ValueError
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        raise WarehouseError(f"{text!r} is no ISO week; write it like 2022-W40") from None


def week_name(monday: date) -> str:
    """2022-W40 for its Monday."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def latest_week(connection: duckdb.DuckDBPyConnection) -> date | None:
    """Monday of the latest week that was seen to its end or holds a counted fact; None in an empty warehouse."""
    ((monday,),) = connection.execute(
        """
        SELECT coalesce(max(week_start) FILTER (days_seen = 7), max(week_start)) FROM week_coverage WHERE days_seen > 0
        """
    ).fetchall()
    return monday if isinstance(monday, date) else None


def seen(connection: duckdb.DuckDBPyConnection, monday: date, force: str | None = None) -> Seen:
    """How many of the sources ever seen were seen in a week."""
    ((sources, whole, partly),) = connection.execute(
        """
        WITH every AS (
            SELECT DISTINCT c.source_id FROM coverage c JOIN sources s USING (source_id)
            WHERE c.outcome <> 'disabled' AND ($force IS NULL OR s.force_id = $force)
        )
        SELECT count(*), count(*) FILTER (w.days_seen = 7), count(*) FILTER (w.days_seen BETWEEN 1 AND 6)
        FROM every e LEFT JOIN week_coverage w ON w.source_id = e.source_id AND w.week_start = $monday
        """,
        {"monday": monday, "force": force},
    ).fetchall()
    return Seen(sources, whole, partly)


def compare_weeks(
    connection: duckdb.DuckDBPyConnection, monday: date, against: date | None = None, force: str | None = None
) -> list[Compared]:
    """One week beside another.

    Args:
        connection: a reader's or the writer's.
        monday: of the week.
        against: Monday of the other (default: the week before).
        force: only this force's.

    Returns:
        A line for each kind, item and unit of either week.
    """
    other = against or monday - timedelta(days=7)
    known = seen(connection, monday, force)
    known_other = seen(connection, other, force)
    rows = connection.execute(
        """
        SELECT kind, item, unit,
               sum(total) FILTER (week_start = $monday), sum(total) FILTER (week_start = $other),
               coalesce(sum(facts) FILTER (week_start = $monday), 0),
               coalesce(sum(facts) FILTER (week_start = $other), 0)
        FROM weekly
        WHERE week_start IN ($monday, $other) AND ($force IS NULL OR force_id = $force)
        GROUP BY ALL
        ORDER BY kind, item NULLS FIRST, unit
        """,
        {"monday": monday, "other": other, "force": force},
    ).fetchall()
    return [
        Compared(
            kind,
            item,
            unit,
            _known(total, facts, known),
            _known(before, facts_before, known_other),
            int(facts),
            int(facts_before),
        )
        for kind, item, unit, total, before, facts, facts_before in rows
    ]


def _known(total: float | None, facts: int, coverage: Seen) -> float | None:
    """A sum, nought for a week that was seen and told of none, None for one that was not seen."""
    if total is not None or facts:
        return total
    return 0.0 if coverage.whole or coverage.partly else None
