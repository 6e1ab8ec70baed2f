"""What stands behind a figure: facts, snippets, links; and what the figure leaves out, with the reason."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime

import duckdb


@dataclass(frozen=True, slots=True)
class Behind:
    """One fact. `left_out` is None for a fact that the figure holds, else the reason why it does not."""

    force_id: str
    kind: str
    item: str | None
    offence: str | None
    quantity: float | None
    unit: str | None
    qualifier: str | None
    value_gbp: float | None
    period_start: date | None
    period_end: date | None
    published: datetime
    title: str
    snippet: str
    url: str
    article_id: str
    n: int
    left_out: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """The sum of the facts of one unit."""

    unit: str | None
    total: float | None
    facts: int
    without_figure: int


COLUMNS = tuple(field.name for field in fields(Behind))
_QUERY = f"""
WITH asked AS (
    SELECT f.*, o.region, {{mark}} AS in_sum
    FROM current_facts f LEFT JOIN forces o USING (force_id)
    WHERE week_start = $monday AND ($force IS NULL OR force_id = $force) AND ($region IS NULL OR o.region = $region)
      AND ($kind IS NULL OR kind = $kind) AND ($item IS NULL OR item = $item)
      AND ($offence IS NULL OR offence = $offence) AND ($unit IS NULL OR unit = $unit)
), told AS (
    SELECT *, CASE WHEN in_sum THEN NULL WHEN scope = 'earlier' THEN 'an earlier step of the case'
                   WHEN scope <> 'current' THEN 'background' WHEN part THEN 'part of another figure'
                   ELSE 'told by ' || same_as END AS left_out
    FROM asked
)
SELECT {", ".join(COLUMNS)} FROM told
ORDER BY left_out NULLS FIRST, kind, item NULLS FIRST, unit NULLS FIRST, quantity DESC NULLS LAST,
         published, article_id, n
"""  # noqa: S608  # names of the class above


def behind(
    connection: duckdb.DuckDBPyConnection,
    monday: date,
    *,
    kind: str | None = None,
    item: str | None = None,
    unit: str | None = None,
    offence: str | None = None,
    force: str | None = None,
    region: str | None = None,
) -> list[Behind]:
    """The facts of a week, first those that its figure holds.

    Args:
        connection: a reader's or the writer's.
        monday: of the week.
        kind: only this kind, and so on for the others.
        item: as in the codebook.
        unit: as in the codebook.
        offence: as in the codebook.
        force: a force's own figure, with results that another body tells too; else each result once in all.
        region: a region's own figure, with results that bodies of others, or of none, tell too.
    """
    asked = {"monday": monday, "kind": kind, "item": item, "unit": unit, "offence": offence}
    mark = "counted_in_force" if force else "counted_in_region" if region else "counted"
    rows = connection.execute(_QUERY.format(mark=mark), asked | {"force": force, "region": region}).fetchall()
    return [Behind(*row) for row in rows]


def figures(facts: Iterable[Behind]) -> list[Figure]:
    """The sums, unit by unit, as the weekly views give them: None when no release gave a figure."""
    by_unit: dict[str | None, list[float | None]] = defaultdict(list)
    for fact in facts:
        if fact.left_out is None:
            by_unit[fact.unit].append(fact.quantity)
    sums = []
    for unit in sorted(by_unit, key=lambda name: name or ""):
        given = [quantity for quantity in by_unit[unit] if quantity is not None]
        sums.append(Figure(unit, sum(given) if given else None, len(by_unit[unit]), len(by_unit[unit]) - len(given)))
    return sums


def known(connection: duckdb.DuckDBPyConnection, table: str, column: str) -> list[str]:
    """The names of a closed list, such as kinds; for telling somebody what could have been meant."""
    query = f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL ORDER BY 1'  # noqa: S608  # names from our own code
    return [name for (name,) in connection.execute(query).fetchall()]
