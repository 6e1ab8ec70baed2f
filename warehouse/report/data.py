"""What a week's report shows, read from the published file as plain records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import duckdb

from warehouse.weeks import week_name

SPAN = 26  # weeks of the trends
MAP_DAYS = 28  # days of the coverage map
LARGEST = 12  # single results
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure beside other weeks. None: not known, which is not nought.

    Attributes:
        key: names the facts behind it, as an anchor of the page.
        label: for people.
        unit: of all its numbers.
        total: of the week.
        before: of the week before.
        four: mean of those of the last four weeks that were seen.
        year: of the same ISO week of the year before.
    """

    key: str
    label: str
    unit: str
    total: float | None
    before: float | None
    four: float | None
    year: float | None


@dataclass(frozen=True, slots=True)
class Week:
    """All that the report of one week shows."""

    monday: date
    coverage: Row | None
    campaigns: Sequence[str]
    glance: Sequence[Figure]
    compared: Sequence[Figure]  # by drug
    drugs: Sequence[Row]
    trends: Mapping[str, Sequence[Row]]
    forces: Sequence[Row]
    days: Sequence[Row]
    largest: Sequence[Row]
    operations: Sequence[Row]
    campaign: Row | None
    changes: Mapping[str, int]
    facts: Sequence[Row]
    neighbours: tuple[date | None, date | None]

    @property
    def name(self) -> str:
        """Such as 2022-W40."""
        return week_name(self.monday)


@dataclass(frozen=True, slots=True)
class _Shown:
    key: str
    label: str
    unit: str
    kind: str
    group: str | None = None
    item: str | None = None

    def takes(self, line: Row) -> bool:
        """Is a line of the comparison part of this figure?"""
        return (
            line["kind"] == self.kind
            and line["unit"] == self.unit
            and (self.item is None or line["item"] == self.item)
            and (self.group is None or line["item_group"] == self.group)
        )


GLANCE = (
    _Shown("arrest", "arrests", "people", "arrest"),
    _Shown("charge", "people charged", "people", "charge"),
    _Shown("sentence", "people sentenced", "people", "sentence"),
    _Shown("warrant", "warrants", "warrants", "warrant"),
    _Shown("seizure-cash", "cash seized", "GBP", "seizure", item="cash"),
    _Shown("seizure-weapon", "weapons seized", "items", "seizure", group="weapon"),
    _Shown("line_closed", "county lines closed", "lines", "line_closed"),
    _Shown("safeguarding", "people safeguarded", "people", "safeguarding"),
)
# Of the drugs, those told often enough to be compared.
DRUGS = (
    *(
        _Shown("seizure-drug", item.replace("_", " "), "g", "seizure", item=item)
        for item in ("crack_cocaine", "cocaine", "heroin", "cannabis", "ketamine", "amphetamine", "mdma")
    ),
    _Shown("seizure-drug", "crack cocaine", "wraps", "seizure", item="crack_cocaine"),
    _Shown("seizure-drug", "heroin", "wraps", "seizure", item="heroin"),
    _Shown("seizure-drug", "cannabis plants", "plants", "seizure", item="cannabis_plant"),
    _Shown("seizure-drug", "drugs told by worth alone", "GBP", "seizure", group="drug"),
)
TRENDS = {"arrest": "Arrests", "charge": "People charged"}


def read_week(reader: duckdb.DuckDBPyConnection, monday: date) -> Week:
    """The figures of one week.

    Args:
        reader: of the published file.
        monday: of the week.
    """
    first = monday - timedelta(days=7 * (SPAN - 1))
    sides = _sides(reader, monday)
    seen = _seen(reader, monday)
    return Week(
        monday=monday,
        coverage=next(iter(_rows(reader, "FROM coverage_by_week WHERE week_start = $monday", monday=monday)), None),
        campaigns=_campaigns(reader, monday),
        glance=[_figure(shown, sides, seen) for shown in GLANCE],
        compared=[
            figure
            for figure in (_figure(shown, sides, seen) for shown in DRUGS)
            if figure.total or figure.before or figure.four or figure.year
        ],
        drugs=_rows(reader, _DRUGS, monday=monday),
        trends={
            kind: _rows(
                reader,
                "SELECT * FROM series($kind) WHERE unit = 'people' AND week_start BETWEEN $first AND $monday",
                kind=kind,
                first=first,
                monday=monday,
            )
            for kind in TRENDS
        },
        forces=_rows(reader, _FORCES, first=first, monday=monday),
        days=_rows(reader, _DAYS, first=monday + timedelta(days=7 - MAP_DAYS), last=monday + timedelta(days=6)),
        largest=_rows(reader, _LARGEST, monday=monday, number=LARGEST),
        operations=_rows(reader, _OPERATIONS, monday=monday),
        campaign=_campaign(reader, monday),
        changes=_rows(reader, _CHANGES, monday=monday)[0],
        facts=_rows(reader, _FACTS, monday=monday),
        neighbours=_neighbours(reader, monday),
    )


def weeks_told(reader: duckdb.DuckDBPyConnection) -> list[Row]:
    """Every week that was seen or told of, the latest first: what the index page lists."""
    return _rows(reader, _WEEKS)


def _rows(reader: duckdb.DuckDBPyConnection, query: str, **values: object) -> list[Row]:
    result = reader.execute(query, values)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _sides(reader: duckdb.DuckDBPyConnection, monday: date) -> dict[str, list[Row]]:
    """The week beside the one before, the mean of the last four, and last year's."""
    groups = dict(reader.execute("SELECT item, item_group FROM items").fetchall())
    macros = ("compare_with_week_before", "compare_with_last_four", "compare_with_last_year")
    sides = {
        name: _rows(reader, f"FROM {macro}($monday)", monday=monday)  # names of ours
        for name, macro in zip(("before", "four", "year"), macros, strict=True)
    }
    for lines in sides.values():
        for line in lines:
            line["item_group"] = groups.get(line["item"])
    return sides


def _figure(shown: _Shown, sides: dict[str, list[Row]], seen: tuple[bool, bool, bool, bool]) -> Figure:
    return Figure(
        shown.key,
        shown.label,
        shown.unit,
        _sum(shown, sides["before"], "total", seen[0]),
        _sum(shown, sides["before"], "against", seen[1]),
        _sum(shown, sides["four"], "against", seen[2]),
        _sum(shown, sides["year"], "against", seen[3]),
    )


def _seen(reader: duckdb.DuckDBPyConnection, monday: date) -> tuple[bool, bool, bool, bool]:
    """Were the week, the one before, any of the last four, and last year's seen to the end by every source?"""
    ((year,),) = reader.execute("SELECT same_week_last_year($monday::DATE)", {"monday": monday}).fetchall()
    whole = {
        row["week_start"] for row in _rows(reader, "SELECT week_start FROM coverage_by_week WHERE coverage = 'whole'")
    }
    before = [monday - timedelta(days=7 * n) for n in range(1, 5)]
    return monday in whole, before[0] in whole, any(week in whole for week in before), year in whole


def _sum(shown: _Shown, lines: Sequence[Row], side: str, seen: bool) -> float | None:
    """A sum of what was told; nought only where everything was seen and nothing told."""
    told = [line[side] for line in lines if shown.takes(line) and line[side] is not None]
    return float(sum(told)) if told else 0.0 if seen else None


def _campaigns(reader: duckdb.DuckDBPyConnection, monday: date) -> list[str]:
    rows = _rows(
        reader, "SELECT campaign FROM campaign_weeks WHERE first_day = $monday ORDER BY campaign", monday=monday
    )
    return [row["campaign"] for row in rows]


def _campaign(reader: duckdb.DuckDBPyConnection, monday: date) -> Row | None:
    """The latest national week of action, up to this week, beside the one before it."""
    weeks = _rows(
        reader,
        "SELECT first_day FROM campaign_weeks WHERE campaign = 'county lines intensification' AND first_day <= $monday"
        " ORDER BY first_day DESC LIMIT 2",
        monday=monday,
    )
    if len(weeks) < 2:  # two weeks make a comparison
        return None
    latest, previous = weeks[0]["first_day"], weeks[1]["first_day"]
    lines = _rows(
        reader,
        "SELECT kind, item, unit, total, against, coverage, coverage_against FROM compare_campaigns($latest)"
        " WHERE (total IS NOT NULL OR against IS NOT NULL) AND (kind IN ('arrest', 'charge', 'warrant', 'line_closed',"
        " 'safeguarding') OR item IN ('cash', 'crack_cocaine', 'cocaine', 'heroin', 'cannabis', 'knife'))",
        latest=latest,
    )
    return {"latest": latest, "previous": previous, "lines": lines}


def _neighbours(reader: duckdb.DuckDBPyConnection, monday: date) -> tuple[date | None, date | None]:
    weeks = sorted(row["week_start"] for row in weeks_told(reader))
    before = [week for week in weeks if week < monday]
    after = [week for week in weeks if week > monday]
    return (before[-1] if before else None, after[0] if after else None)


_DRUGS = """
SELECT item, unit, sum(quantity) AS total, sum(value_gbp) AS value_gbp, count(*) AS facts
FROM current_facts
WHERE week_start = $monday AND counted AND kind = 'seizure' AND item_group = 'drug' AND quantity IS NOT NULL
GROUP BY ALL ORDER BY item, unit
"""
_FORCES = """
WITH shown AS (
    SELECT force_id, sum(force_total) AS all_weeks FROM weekly
    WHERE kind = 'arrest' AND week_start BETWEEN $first AND $monday GROUP BY ALL HAVING sum(force_total) > 0
)
SELECT s.force_id, coalesce(f.name, s.force_id) AS name, w.week_start, w.week, w.coverage,
       CASE WHEN t.force_total IS NOT NULL THEN t.force_total WHEN w.coverage = 'whole' THEN 0 END AS total
FROM shown s
JOIN force_weeks w ON w.force_id = s.force_id AND w.week_start BETWEEN $first AND $monday
LEFT JOIN weekly t ON t.force_id = s.force_id AND t.week_start = w.week_start AND t.kind = 'arrest' AND t.unit = 'people'
LEFT JOIN forces f ON f.force_id = s.force_id
ORDER BY s.all_weeks DESC, s.force_id, w.week_start
"""
_DAYS = """
SELECT e.source_id, d.day::DATE AS day, coalesce(c.outcome, 'not looked at') AS outcome
FROM expected_sources e
CROSS JOIN (SELECT unnest(generate_series($first::DATE, $last::DATE, INTERVAL 1 DAY)) AS day) d
LEFT JOIN coverage c ON c.source_id = e.source_id AND c.day = d.day::DATE
ORDER BY e.source_id, d.day
"""
# The largest of each kind of thing, since pounds and grams cannot be ranked together.
_LARGEST = """
SELECT force_id, kind, item, item_group, quantity, quantity_high, unit, qualifier, value_gbp, title, url, snippet
FROM current_facts
WHERE week_start = $monday AND counted AND (quantity > 1 OR value_gbp IS NOT NULL)
QUALIFY row_number() OVER (PARTITION BY kind, item_group, unit ORDER BY coalesce(value_gbp, quantity) DESC) = 1
ORDER BY CASE WHEN unit = 'GBP' THEN quantity WHEN value_gbp IS NOT NULL THEN value_gbp END DESC NULLS LAST, quantity DESC
LIMIT $number
"""
_OPERATIONS = """
SELECT trim(operation) AS operation, string_agg(DISTINCT f.force_id, ', ' ORDER BY f.force_id) AS forces,
       sum(f.quantity) FILTER (f.kind = 'arrest' AND f.counted) AS arrests,
       count(DISTINCT f.article_id) AS releases, any_value(f.url) AS url
FROM current_facts f
JOIN article_versions v ON v.article_id = f.article_id AND v.version = f.version
CROSS JOIN unnest(v.operations) AS o (operation)
WHERE f.week_start = $monday AND f.scope = 'current'
GROUP BY ALL ORDER BY releases DESC, operation LIMIT 20
"""
_CHANGES = """
SELECT
    (SELECT count(*) FROM article_versions WHERE version = 1 AND date_trunc('week', valid_from)::DATE = $monday) AS new,
    (SELECT count(*) FROM article_versions WHERE version > 1 AND date_trunc('week', valid_from)::DATE = $monday) AS amended,
    (SELECT count(*) FROM articles WHERE date_trunc('week', withdrawn_at)::DATE = $monday) AS withdrawn,
    (SELECT count(*) FROM current_facts WHERE week_start = $monday AND same_as IS NOT NULL) AS folded,
    (SELECT count(*) FROM current_facts WHERE week_start = $monday AND counted_in_force) AS facts,
    (SELECT count(DISTINCT article_id) FROM current_facts WHERE week_start = $monday AND counted_in_force) AS releases
"""
_FACTS = """
SELECT f.kind, f.item, f.item_group, f.force_id, coalesce(o.name, f.force_id) AS force, f.quantity, f.quantity_high, f.unit, f.qualifier,
       f.value_gbp, f.custody_months, f.offence, f.snippet, f.title, f.url, f.published, f.counted
FROM current_facts f LEFT JOIN forces o USING (force_id)
WHERE f.week_start = $monday AND f.counted_in_force
ORDER BY f.kind, f.item NULLS FIRST, f.quantity DESC NULLS LAST, f.force_id, f.url, f.n
"""
_WEEKS = """
SELECT w.week_start, strftime(w.week_start, '%G-W%V') AS week, w.coverage, w.sources_whole, w.sources,
       t.arrests, t.facts, c.intensification, c.sceptre
FROM coverage_by_week w
LEFT JOIN (
    SELECT week_start, sum(total) FILTER (kind = 'arrest') AS arrests, sum(facts) AS facts FROM weekly GROUP BY ALL
) t USING (week_start)
LEFT JOIN weeks c USING (week_start)
WHERE w.coverage <> 'not seen'
ORDER BY w.week_start DESC
"""


def moment(value: datetime | date) -> str:
    """A day for people: 7 October 2022."""
    return f"{value.day} {value:%B %Y}"
