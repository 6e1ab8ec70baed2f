"""What a held generation gains, loses and changes."""

import duckdb

from warehouse.generations.hold import WAITING, need
from warehouse.generations.records import Change, Comparison, Difference

# Facts are paired within a release: first those that say the same, then those of one kind and item in the order of
# the text. What is left over on one side is lost, on the other gained. Rule, snippet and offsets are not looked at.
_SAYS = """concat_ws('·', kind, coalesce(item, ''), coalesce(quantity::VARCHAR, ''),
    coalesce(quantity_high::VARCHAR, ''), coalesce(unit, ''), coalesce(qualifier, ''), coalesce(value_gbp::VARCHAR, ''),
    coalesce(custody_months::VARCHAR, ''), coalesce(offence, ''), scope, part::VARCHAR,
    coalesce(period_start::VARCHAR, ''), coalesce(period_end::VARCHAR, ''))"""
_PAIRS = f"""
WITH replaced AS (
    SELECT h.article_id, h.base_version FROM held_versions h
    JOIN article_versions v ON v.article_id = h.article_id AND v.version = h.base_version WHERE v.valid_to IS NULL
), sides AS (
    SELECT f.* EXCLUDE (version), false AS new FROM facts f
    JOIN replaced r ON r.article_id = f.article_id AND r.base_version = f.version
    UNION ALL BY NAME
    SELECT f.*, true AS new FROM held_facts f SEMI JOIN replaced USING (article_id)
), said AS (
    SELECT article_id, new, kind, item, snippet, evidence_start, n, {_SAYS} AS says,
           row_number() OVER (PARTITION BY article_id, new, says ORDER BY evidence_start, n) AS copy
    FROM sides
), unpaired AS (
    SELECT s.*,
           row_number() OVER (PARTITION BY s.article_id, s.new, s.kind, s.item ORDER BY s.evidence_start, s.n) AS place
    FROM said s ANTI JOIN said o
        ON o.article_id = s.article_id AND o.says = s.says AND o.copy = s.copy AND o.new <> s.new
), pairs AS (
    SELECT coalesce(b.article_id, a.article_id) AS article_id, coalesce(b.kind, a.kind) AS kind,
           coalesce(b.item, a.item) AS item, b.says AS before, a.says AS after,
           coalesce(a.snippet, b.snippet) AS snippet
    FROM (FROM unpaired WHERE NOT new) b FULL JOIN (FROM unpaired WHERE new) a
        ON b.article_id = a.article_id AND b.kind = a.kind AND b.item IS NOT DISTINCT FROM a.item AND b.place = a.place
)
"""  # noqa: S608  # constants above


def compare(connection: duckdb.DuckDBPyConnection) -> Comparison:
    """The held generation beside the facts in force: gained, lost, changed by kind. Changes nothing.

    Raises:
        NothingHeldError: no generation is held.
    """
    generation = need(connection)
    rows = connection.execute(
        _PAIRS  # noqa: S608  # constant
        + """
        SELECT kind, before, after, before - coalesce(changed, 0) - coalesce(lost, 0) AS same,
               coalesce(changed, 0), coalesce(gained, 0), coalesce(lost, 0)
        FROM (SELECT kind, count(*) FILTER (NOT new) AS before, count(*) FILTER (new) AS after FROM sides GROUP BY kind)
        LEFT JOIN (
            SELECT kind, count(*) FILTER (before IS NOT NULL AND after IS NOT NULL) AS changed,
                   count(*) FILTER (before IS NULL) AS gained, count(*) FILTER (after IS NULL) AS lost
            FROM pairs GROUP BY kind
        ) USING (kind)
        ORDER BY kind
        """
    ).fetchall()
    ((articles, overtaken),) = connection.execute(
        """
        SELECT count(*) FILTER (v.valid_to IS NULL), count(*) FILTER (v.valid_to IS NOT NULL)
        FROM held_versions h JOIN article_versions v ON v.article_id = h.article_id AND v.version = h.base_version
        """
    ).fetchall()
    ((left,),) = connection.execute(
        f"SELECT count(*) FROM ({WAITING})",  # noqa: S608  # constant
        {"rules": generation.rules_version},
    ).fetchall()
    return Comparison(generation, articles, left, overtaken, tuple(Change(*row) for row in rows))


def differences(connection: duckdb.DuckDBPyConnection, kind: str | None = None, limit: int = 20) -> list[Difference]:
    """Examples of what the held generation gains, loses and changes, the same ones at every call.

    Args:
        connection: the writer's.
        kind: only this kind's.
        limit: how many at most.
    """
    rows = connection.execute(
        _PAIRS  # noqa: S608  # constant
        + """
        SELECT a.url, p.kind, p.item, p.before, p.after, p.snippet FROM pairs p JOIN articles a USING (article_id)
        WHERE $kind IS NULL OR p.kind = $kind ORDER BY hash(p.article_id), p.kind, p.before, p.after LIMIT $limit
        """,
        {"kind": kind, "limit": limit},
    ).fetchall()
    return [
        Difference(url, name, item, _shown(before), _shown(after), snippet)
        for url, name, item, before, after, snippet in rows
    ]


def _shown(says: str | None) -> str | None:
    """19.0·people·exact·current for what SQL joined with empty places between."""
    return None if says is None else " ".join(word for word in says.split("·")[2:] if word and word != "false")
