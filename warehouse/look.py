"""Questions that people ask most: one kind through the weeks, one force, one item, words in the evidence."""

from dataclasses import dataclass
from datetime import date, datetime

import duckdb

from warehouse.errors import NotThereError

MOST = 500  # rows a search gives at most


@dataclass(frozen=True, slots=True)
class Point:
    """One week of a trend. `total` None: not known, which is not nought."""

    week_start: date
    week: str
    unit: str | None
    total: float | None
    facts: int
    coverage: str


@dataclass(frozen=True, slots=True)
class Found:
    """A fact whose words were searched for."""

    week_start: date | None
    force_id: str
    kind: str
    item: str | None
    quantity: float | None
    unit: str | None
    snippet: str
    title: str
    url: str
    published: datetime


def trend(
    reader: duckdb.DuckDBPyConnection,
    kind: str,
    *,
    item: str | None = None,
    offence: str | None = None,
    force: str | None = None,
    region: str | None = None,
    weeks: int = 26,
) -> dict[str | None, list[Point]]:
    """One kind through the last weeks that were seen, by unit.

    Args:
        reader: of the published file.
        kind: of the codebook.
        item: only this item; offence, force and region likewise.
        offence: only this offence.
        force: only this force, with what other bodies tell of it too.
        region: only this region.
        weeks: how many, the latest last.

    Raises:
        WarehouseError: a name is in no list.
    """
    try:
        rows = reader.execute(
            "SELECT week_start, week, unit, total, facts, coverage FROM series($kind, of_item := $item,"
            " of_offence := $offence, for_force := $force, for_region := $region)"
            " WHERE week_start > latest_week() - 7 * $weeks::INTEGER AND week_start <= latest_week()"
            " ORDER BY unit, week_start",
            {"kind": kind, "item": item, "offence": offence, "force": force, "region": region, "weeks": weeks},
        ).fetchall()
    except duckdb.InvalidInputException as error:
        raise NotThereError(str(error).removeprefix("Invalid Input Error: ")) from error
    found: dict[str | None, list[Point]] = {}
    for row in rows:
        found.setdefault(row[2], []).append(Point(*row))
    return {unit: points for unit, points in found.items() if any(point.facts for point in points)}


def kinds_told(reader: duckdb.DuckDBPyConnection, force: str, weeks: int = 26) -> list[str]:
    """The kinds that a force told of in the last weeks, the most told first."""
    rows = reader.execute(
        "SELECT kind FROM weekly WHERE force_id = $force AND week_start > latest_week() - 7 * $weeks::INTEGER"
        " GROUP BY kind ORDER BY sum(force_facts) DESC, kind",
        {"force": force, "weeks": weeks},
    ).fetchall()
    return [kind for (kind,) in rows]


def search(
    reader: duckdb.DuckDBPyConnection,
    words: str,
    *,
    force: str | None = None,
    kind: str | None = None,
    item: str | None = None,
    most: int = 20,
) -> list[Found]:
    """Facts whose evidence or headline holds all the words, the newest first.

    Words are looked for at their beginning, in any spelling of capitals: "knif" finds "Knife" and "knifepoint".
    DuckDB's own full-text index is an extension that has to be downloaded, so plain matching serves here.

    Args:
        reader: of the published file.
        words: blanks between them; all must be there.
        force: only this force's; kind and item likewise.
        kind: only this kind.
        item: only this item.
        most: rows at most.
    """
    asked = [word for word in words.lower().split() if word][:20]
    if not asked:
        return []
    rows = reader.execute(
        """
        SELECT week_start, force_id, kind, item, quantity, unit, snippet, title, url, published
        FROM current_facts
        WHERE ($force IS NULL OR force_id = $force) AND ($kind IS NULL OR kind = $kind) AND ($item IS NULL OR item = $item)
          AND list_bool_and(list_transform($words::VARCHAR[], lambda word:
              regexp_matches(lower(snippet || ' ' || title), '(^|[^a-z0-9])' || regexp_escape(word))))
        ORDER BY published DESC, article_id, n LIMIT $most
        """,
        {"force": force, "kind": kind, "item": item, "words": asked, "most": min(most, MOST)},
    ).fetchall()
    return [Found(*row) for row in rows]
