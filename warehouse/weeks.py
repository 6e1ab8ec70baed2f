"""Week against week, with what is unknown kept apart from nought. The SQL is in `definitions/4_compare.sql`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta

import duckdb

from warehouse.errors import NotThereError

INTENSIFICATION, SCEPTRE = "county lines intensification", "sceptre"


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a comparison; fields as the macro `compare_with` gives them.

    None as a figure: not known, which is not nought. `like_` figures are of the sources that cover both sides.
    """

    place: str
    kind: str
    item: str | None
    offence: str | None
    unit: str | None
    total: float | None
    against: float | None
    weeks_against: int
    facts: int
    facts_against: int
    median_quantity: float | None
    median_against: float | None
    value_gbp: float | None
    value_gbp_against: float | None
    coverage: str
    coverage_against: str
    days_seen: int
    days_expected: int
    days_seen_against: int
    days_expected_against: int
    sources: int
    like_sources: int
    like_weeks: int
    like_total: float | None
    like_against: float | None
    change: float | None
    change_percent: float | None
    rate: float | None
    rate_against: float | None
    week: str
    against_week: str | None


COLUMNS = tuple(field.name for field in fields(Compared))


@dataclass(frozen=True, slots=True)
class Seen:
    """How much of a week was seen."""

    sources: int
    whole: int
    partly: int
    days: int

    def __str__(self) -> str:
        if not self.days:
            return f"not seen (0 of {self.sources} sources)"
        return f"{self.whole} of {self.sources} sources seen all week" + (
            f", {self.partly} partly; {self.days} of {7 * self.sources} days" if self.days < 7 * self.sources else ""
        )


def parse_week(text: str) -> date:
    """The Monday of an ISO week such as 2022-W40, or of the week that a day such as 2022-10-05 is in.

    Raises:
        WarehouseError: no such week.
    """
    found = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip().upper(), re.ASCII)
    try:
        if found:
            return date.fromisocalendar(int(found[1]), int(found[2]), 1)
        day = date.fromisoformat(text.strip())
        return day - timedelta(days=day.weekday())
    except (ValueError, OverflowError):
        raise NotThereError(
            f"{text!r} is no ISO week; write it like 2022-W40, or give one of its days like 2022-10-05"
        ) from None


def week_name(monday: date) -> str:
    """2022-W40 for its Monday."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def moment(value: date) -> str:
    """A day for people: 7 October 2022."""
    return f"{value.day} {value:%B %Y}"


def span(monday: date) -> str:
    """The days of a week for people: "5 to 11 October 2022"."""
    last = monday + timedelta(days=6)
    if last.month == monday.month:
        return f"{monday.day} to {moment(last)}"
    if last.year == monday.year:
        return f"{monday.day} {monday:%B} to {moment(last)}"
    return f"{moment(monday)} to {moment(last)}"


def latest_week(connection: duckdb.DuckDBPyConnection) -> date | None:
    """Monday of the latest week that a source was seen in to its end; None when nothing was seen."""
    ((monday,),) = connection.execute("SELECT latest_week()").fetchall()
    return monday if isinstance(monday, date) else None


def others(connection: duckdb.DuckDBPyConnection, monday: date, against: str | None) -> list[date]:
    """The weeks to compare a week with.

    Args:
        connection: a reader's or the writer's.
        monday: of the week.
        against: an ISO week, `week-before`, `last-four`, `last-year`, `intensification` or `sceptre`; the week
            before when None.

    Raises:
        WarehouseError: no such week; or the week is none of the campaign, or the first that is known.
    """
    if against in (None, "week-before"):
        return [monday - timedelta(days=7)]
    if against == "last-four":
        return [monday - timedelta(days=7 * n) for n in (1, 2, 3, 4)]
    if against in ("intensification", "sceptre"):
        return [_campaign_before(connection, monday, INTENSIFICATION if against == "intensification" else SCEPTRE)]
    if against == "last-year":
        ((other,),) = connection.execute("SELECT same_week_last_year($monday::DATE)", {"monday": monday}).fetchall()
        return [other]
    try:
        return [parse_week(against or "")]
    except NotThereError as error:
        raise NotThereError(f"{error}; or last-four, last-year, intensification or sceptre") from None


def seen_from_to(connection: duckdb.DuckDBPyConnection) -> str:
    """The first and the last week that any source was seen in, for people."""
    ((first, last),) = connection.execute(
        "SELECT min(week_start), max(week_start) FROM week_coverage WHERE days_seen > 0"
    ).fetchall()
    return f"seen are weeks from {week_name(first)} to {week_name(last)}" if first else "no week was seen yet"


def _campaign_before(connection: duckdb.DuckDBPyConnection, monday: date, campaign: str) -> date:
    days = [
        day
        for (day,) in connection.execute(
            "SELECT first_day FROM campaign_weeks WHERE campaign = ? ORDER BY first_day", [campaign]
        ).fetchall()
    ]
    earlier = [day for day in days if day < monday]
    if monday not in days or not earlier:
        known = ", ".join(map(week_name, days))
        which = "the first" if monday in days else "no"
        raise NotThereError(f"{week_name(monday)} is {which} known week of {campaign}; known are {known}")
    last: date = earlier[-1]
    return last


def seen(
    connection: duckdb.DuckDBPyConnection, monday: date, force: str | None = None, region: str | None = None
) -> Seen:
    """How many of the expected sources were seen in a week."""
    ((sources, whole, partly, days),) = connection.execute(
        """
        SELECT count(*), count(*) FILTER (w.days_seen = 7), count(*) FILTER (w.days_seen BETWEEN 1 AND 6),
               coalesce(sum(w.days_seen), 0)::BIGINT
        FROM expected_sources e LEFT JOIN week_coverage w ON w.source_id = e.source_id AND w.week_start = $monday
        WHERE ($force IS NULL OR e.force_id = $force) AND ($region IS NULL OR e.region = $region)
        """,
        {"monday": monday, "force": force, "region": region},
    ).fetchall()
    return Seen(sources, whole, partly, days)


def action(connection: duckdb.DuckDBPyConnection, monday: date) -> str:
    """What national week of action a week was and how well that is known, as words to go on with; or nothing."""
    rows = connection.execute(
        "SELECT campaign, evidence FROM campaign_weeks WHERE first_day = ? ORDER BY campaign", [monday]
    ).fetchall()
    return "".join(f"; national week of {campaign} ({evidence})" for campaign, evidence in rows)


def compare_weeks(
    connection: duckdb.DuckDBPyConnection,
    monday: date,
    against: date | Sequence[date] | None = None,
    force: str | None = None,
    region: str | None = None,
    per: str = "kind",
    min_days: int = 7,
) -> list[Compared]:
    """One week beside another, or beside the mean of several.

    Args:
        connection: a reader's or the writer's.
        monday: of the week.
        against: Monday of the other, or of several (default: the week before).
        force: only this force's results.
        region: only this region's.
        per: a line for each `kind`, `force`, `region` or `offence`; the first three by item and unit too.
        min_days: days of seven on which a source must have been seen to count as covered in like-for-like figures.

    Returns:
        A line for whatever was told of either side.

    Raises:
        WarehouseError: no such force, region or way to group.
    """
    mondays = [against] if isinstance(against, date) else list(against or [monday - timedelta(days=7)])
    try:
        rows = connection.execute(
            f"""
            SELECT {", ".join(COLUMNS)}
            FROM compare_with($monday::DATE, $others::DATE[], per := $per::VARCHAR, for_force := $force::VARCHAR,
                              for_region := $region::VARCHAR, min_days := $days::INTEGER)
            """,  # noqa: S608  # names of the class above
            {"monday": monday, "others": mondays, "per": per, "force": force, "region": region, "days": min_days},
        ).fetchall()
    except duckdb.InvalidInputException as error:
        raise NotThereError(str(error).removeprefix("Invalid Input Error: ")) from error
    return [Compared(*row) for row in rows]
