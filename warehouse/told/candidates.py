"""Which pairs of releases are worth a look: the same bands of MinHash, shared runs of words, or shared figures.

All joins are on equal keys within a window of days, so that the work grows with the releases of a
window and not with their square. DuckDB joins the bands, since an index of a million releases in
Python's memory (`datasketch.MinHashLSH`) would have to be built anew at every run.
"""

from typing import TYPE_CHECKING

from warehouse.told.judge import CLOSE, NEAR, WINDOW
from warehouse.told.match import HUGE

if TYPE_CHECKING:
    import duckdb

_ROWS = 3  # numbers in a band: with 21 bands pairs half alike are found 19 times in 20
_BANDS = 21

_NEARBY = """
CREATE OR REPLACE TEMP TABLE nearby AS
SELECT a.article_id, v.version, a.force_id, CAST(timezone('Europe/London', v.published) AS DATE) AS day,
       date_diff('day', DATE '2000-01-03', CAST(timezone('Europe/London', v.published) AS DATE)) // $window AS span,
       s.minhash, s.sample,
       a.force_id IN (SELECT unnest($wide::VARCHAR[])) AS wide,
       c.article_id IS NOT NULL AS fresh
FROM article_versions v
JOIN articles a USING (article_id)
JOIN signatures s USING (article_id, version)
LEFT JOIN chunk c USING (article_id)
LEFT JOIN resolved r ON r.article_id = a.article_id AND r.version = v.version AND r.rules = $rules
WHERE v.valid_to IS NULL AND (c.article_id IS NOT NULL OR r.article_id IS NOT NULL)
  AND v.published BETWEEN (SELECT min(published) - to_days($window + 1) FROM chunk)
                      AND (SELECT max(published) + to_days($window + 1) FROM chunk)
"""
_FIGURES = """
CREATE OR REPLACE TEMP TABLE figures AS
SELECT n.article_id, n.force_id, n.day, n.span, n.wide, n.fresh, f.kind, coalesce(f.item, '') AS item,
       coalesce(f.unit, '') AS unit, f.quantity, f.period_start, f.period_end
FROM nearby n JOIN facts f USING (article_id, version)
WHERE f.scope = 'current'
"""
_BY_TEXT = """
WITH bands AS (
    SELECT article_id, day, span, fresh, band, hash(list_slice(minhash, band * $rows + 1, (band + 1) * $rows)) AS h
    FROM nearby, range($bands) b(band)
)
SELECT DISTINCT least(a.article_id, b.article_id), greatest(a.article_id, b.article_id)
FROM (SELECT * EXCLUDE (span), span + unnest([-1, 0, 1]) AS span FROM bands WHERE fresh) a
JOIN bands b ON a.band = b.band AND a.h = b.h AND a.span = b.span
WHERE a.article_id <> b.article_id AND abs(a.day - b.day) <= $window
"""
_BY_RUNS = """
WITH runs AS (
    SELECT article_id, force_id, day, span, fresh, wide, len(sample) AS size, unnest(sample) AS h
    FROM nearby WHERE article_id IN (SELECT article_id FROM figures)
)
SELECT least(a.article_id, b.article_id), greatest(a.article_id, b.article_id)
FROM (SELECT * EXCLUDE (span), span + unnest([-1, 0, 1]) AS span FROM runs WHERE {left}) a
JOIN (SELECT * FROM runs WHERE {right}) b ON {key} a.h = b.h AND a.span = b.span
WHERE a.article_id <> b.article_id AND abs(a.day - b.day) <= $window
GROUP BY a.article_id, b.article_id, a.size, b.size
HAVING count(*) >= greatest(3, 0.2 * least(a.size, b.size))
"""
_BY_FIGURES = """
SELECT DISTINCT least(a.article_id, b.article_id), greatest(a.article_id, b.article_id)
FROM (SELECT * EXCLUDE (span), span + unnest([-1, 0, 1]) AS span FROM figures
      WHERE {left} AND (quantity >= 3 OR unit = 'g')) a
JOIN (SELECT * FROM figures WHERE {right}) b
  ON {key} a.kind = b.kind AND a.item = b.item AND a.unit = b.unit AND a.quantity = b.quantity AND a.span = b.span
WHERE a.article_id <> b.article_id AND abs(a.day - b.day) <= $near
"""
_BY_PERIOD = """
SELECT DISTINCT least(a.article_id, b.article_id), greatest(a.article_id, b.article_id)
FROM figures a JOIN figures b
  ON a.kind = b.kind AND a.item = b.item AND a.unit = b.unit
 AND a.period_start = b.period_start AND a.period_end = b.period_end
WHERE a.wide AND NOT b.wide AND (a.fresh OR b.fresh) AND a.period_end > a.period_start AND a.quantity > b.quantity
"""
_BY_SIZE = """
SELECT DISTINCT least(a.article_id, b.article_id), greatest(a.article_id, b.article_id)
FROM figures a JOIN figures b
  ON a.kind = b.kind AND a.item = b.item AND a.unit = b.unit AND a.quantity = b.quantity
WHERE a.fresh AND a.force_id <> b.force_id AND abs(a.day - b.day) <= $close
  AND a.quantity >= CASE a.unit WHEN 'g' THEN $g WHEN 'GBP' THEN $GBP WHEN 'people' THEN $people END
"""
# Releases of one force, then a region's or the country's beside anybody's.
_WAYS = (
    {"left": "fresh", "right": "TRUE", "key": "a.force_id = b.force_id AND"},
    {"left": "fresh AND wide", "right": "NOT wide", "key": ""},
    {"left": "fresh AND NOT wide", "right": "wide", "key": ""},
)


def candidates(connection: "duckdb.DuckDBPyConnection", rules: str, wide: list[str]) -> set[tuple[str, str]]:
    """Pairs of article ids, the lower first, of which at least one is in the temporary table `chunk`.

    Args:
        connection: the writer's; `chunk` (article_id, published) names the releases to compare.
        rules: by which the others were resolved.
        wide: bodies that speak for a region or the country.
    """
    connection.execute(_NEARBY, {"window": WINDOW, "wide": wide, "rules": rules})
    connection.execute(_FIGURES)
    found = set(connection.execute(_BY_TEXT, {"rows": _ROWS, "bands": _BANDS, "window": WINDOW}).fetchall())
    found.update(connection.execute(_BY_PERIOD).fetchall())
    found.update(connection.execute(_BY_SIZE, {**HUGE, "close": CLOSE}).fetchall())
    for way in _WAYS:
        found.update(connection.execute(_BY_RUNS.format(**way), {"window": WINDOW}).fetchall())
        found.update(connection.execute(_BY_FIGURES.format(**way), {"near": NEAR}).fetchall())
    return found
