"""What a week's report shows, read from the published file as plain records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import duckdb

from warehouse.report.figures import Figure, Row, figures_of, rows_of
from warehouse.weeks import week_name

SPAN = 26  # weeks of the trends
MAP_DAYS = 28  # days of the coverage map
LARGEST = 12  # single results
TRENDS = {"arrest": "Arrests", "charge": "People charged"}


@dataclass(frozen=True, slots=True)
class Week:
    """All that the report of one week shows."""

    monday: date
    coverage: Row | None
    campaigns: Sequence[Row]
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


def read_week(reader: duckdb.DuckDBPyConnection, monday: date) -> Week:
    """The figures of one week.

    Args:
        reader: of the published file.
        monday: of the week.
    """
    first = monday - timedelta(days=7 * (SPAN - 1))
    glance, compared = figures_of(reader, monday)
    return Week(
        monday=monday,
        coverage=next(iter(rows_of(reader, "FROM coverage_by_week WHERE week_start = $monday", monday=monday)), None),
        campaigns=_campaigns(reader, monday),
        glance=glance,
        compared=compared,
        drugs=rows_of(reader, _DRUGS, monday=monday),
        trends={
            kind: rows_of(
                reader,
                "SELECT * FROM series($kind) WHERE unit = 'people' AND week_start BETWEEN $first AND $monday",
                kind=kind,
                first=first,
                monday=monday,
            )
            for kind in TRENDS
        },
        forces=rows_of(reader, _FORCES, first=first, monday=monday),
        days=rows_of(reader, _DAYS, first=monday + timedelta(days=7 - MAP_DAYS), last=monday + timedelta(days=6)),
        largest=rows_of(reader, _LARGEST, monday=monday, number=LARGEST),
        operations=rows_of(reader, _OPERATIONS, monday=monday),
        campaign=_campaign(reader, monday),
        changes=rows_of(reader, _CHANGES, monday=monday)[0],
        facts=rows_of(reader, _FACTS, monday=monday),
        neighbours=_neighbours(reader, monday),
    )


def weeks_told(reader: duckdb.DuckDBPyConnection) -> list[Row]:
    """Every week that was seen or told of, the latest first: what the index page lists."""
    return rows_of(reader, _WEEKS)


def _campaigns(reader: duckdb.DuckDBPyConnection, monday: date) -> list[Row]:
    query = "SELECT campaign, evidence FROM campaign_weeks WHERE first_day = $monday ORDER BY campaign"
    return rows_of(reader, query, monday=monday)


def _campaign(reader: duckdb.DuckDBPyConnection, monday: date) -> Row | None:
    """The latest national week of action, up to this week, beside the one before it."""
    weeks = rows_of(
        reader,
        "SELECT first_day, evidence FROM campaign_weeks WHERE campaign = 'county lines intensification' AND first_day <= $monday"
        " ORDER BY first_day DESC LIMIT 2",
        monday=monday,
    )
    if len(weeks) < 2:  # two weeks make a comparison
        return None
    latest, previous = weeks[0]["first_day"], weeks[1]["first_day"]
    lines = rows_of(
        reader,
        "SELECT kind, item, unit, total, against, coverage, coverage_against FROM compare_campaigns($latest)"
        " WHERE (total IS NOT NULL OR against IS NOT NULL) AND (kind IN ('arrest', 'charge', 'warrant', 'line_closed',"
        " 'safeguarding') OR item IN ('cash', 'crack_cocaine', 'cocaine', 'heroin', 'cannabis', 'knife'))",
        latest=latest,
    )
    doubtful = [week for week in weeks if week["evidence"] != "verified"]
    return {"latest": latest, "previous": previous, "lines": lines, "doubtful": doubtful}


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
       CASE WHEN t.force_facts > 0 THEN t.force_total WHEN w.coverage = 'whole' THEN 0 END AS total
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
# The largest of each kind of thing, since pounds and grams cannot be ranked together: neither two finds of which
# one gives grams alone and the other its worth too.
_LARGEST = """
SELECT force_id, kind, item, item_group, quantity, quantity_high, unit, qualifier, value_gbp, title, url, snippet
FROM current_facts
WHERE week_start = $monday AND counted AND (quantity > 1 OR value_gbp IS NOT NULL)
QUALIFY row_number() OVER (PARTITION BY kind, item_group, unit ORDER BY quantity DESC NULLS LAST, value_gbp DESC NULLS LAST, article_id, n) = 1
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
    (SELECT count(*) FROM article_versions WHERE version = 1 AND date_trunc('week', timezone('Europe/London', valid_from))::DATE = $monday) AS new,
    (SELECT count(*) FROM article_versions WHERE version > 1 AND date_trunc('week', timezone('Europe/London', valid_from))::DATE = $monday) AS amended,
    (SELECT count(*) FROM articles WHERE date_trunc('week', timezone('Europe/London', withdrawn_at))::DATE = $monday) AS withdrawn,
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
