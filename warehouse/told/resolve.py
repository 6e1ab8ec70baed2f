"""Find what is told twice among new releases, and say which facts sums leave out. Run after loading."""

import re
from collections.abc import Callable, Iterable, Sequence
from sys import intern

import duckdb
import numpy as np
import pyarrow as pa

from warehouse.store import transaction
from warehouse.told.candidates import candidates
from warehouse.told.groups import Key, Told, retold
from warehouse.told.judge import judge
from warehouse.told.match import FURTHER
from warehouse.told.records import WIDE, Figure, Link, Telling

RULES = "told/2026-11-26"  # another name here makes every release be compared anew
CHUNK = 20_000  # releases compared at a time; bounds the memory
SLICE = 50_000  # pairs judged at a time; of a thousand releases of the same words half a million pairs are true

_TELLINGS = """
SELECT a.article_id, a.force_id, o.rocu, o.name, CAST(timezone('Europe/London', v.published) AS DATE), v.words,
       s.minhash, s.sample, s.marks, v.places, v.operations
FROM wanted w JOIN articles a USING (article_id) JOIN article_versions v USING (article_id)
JOIN signatures s USING (article_id, version) LEFT JOIN forces o ON o.force_id = a.force_id
WHERE v.valid_to IS NULL
"""
_FACTS = """
SELECT article_id, n, kind, item, item_group, unit, quantity, offence, custody_months, period_start, period_end,
       places, snippet, part, week_start IS NOT NULL
FROM current_facts SEMI JOIN wanted USING (article_id) WHERE scope = 'current' ORDER BY article_id, n
"""


def resolve(connection: duckdb.DuckDBPyConnection, progress: Callable[[int, int], None] = lambda *_: None) -> int:
    """Compare every release that is new or amended since the last time with those near it.

    Safe to break off at any time: what was compared is kept, the rest follows at the next call.

    Args:
        connection: the writer's.
        progress: told of releases compared, and of all to compare.

    Returns:
        How many releases were compared.
    """
    done = 0
    ((waiting,),) = connection.execute(f"SELECT count(*) FROM ({_UNRESOLVED})", {"rules": RULES}).fetchall()  # noqa: S608  # constant
    while True:
        with transaction(connection):
            size = _next_chunk(connection)
            if size:
                _compare(connection)
            else:
                _settle(connection)
        if not size:
            return done
        done += size
        progress(done, waiting)


_UNRESOLVED = """
SELECT v.article_id, v.version, v.published FROM article_versions v
JOIN signatures s USING (article_id, version)
LEFT JOIN resolved r ON r.article_id = v.article_id AND r.version = v.version AND r.rules = $rules
WHERE v.valid_to IS NULL AND r.article_id IS NULL
"""


def _next_chunk(connection: duckdb.DuckDBPyConnection) -> int:
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE chunk AS {_UNRESOLVED} ORDER BY published, article_id LIMIT $size",
        {"rules": RULES, "size": CHUNK},
    )
    ((size,),) = connection.execute("SELECT count(*) FROM chunk").fetchall()
    return int(size)


def _compare(connection: duckdb.DuckDBPyConnection) -> None:
    for table, ids in (("duplicates", ("article_id", "same_as")), ("same_facts", ("article_id", "other_id"))):
        for column in ids:
            connection.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT article_id FROM chunk)")  # noqa: S608  # names above
    wide = wide_bodies(connection)
    pairs = sorted(candidates(connection, RULES, wide))
    tellings = _tellings(connection, {article for pair in pairs for article in pair})
    for start in range(0, len(pairs), SLICE):
        some = pairs[start : start + SLICE]
        _write(connection, [link for a, b in some if (link := judge(tellings[a], tellings[b], frozenset(wide)))])
    connection.execute(
        "INSERT OR REPLACE INTO resolved SELECT article_id, version, $rules FROM chunk", {"rules": RULES}
    )


def wide_bodies(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Bodies that speak for a region or the country: the national ones, and the forces' regional units."""
    units = connection.execute("SELECT DISTINCT rocu FROM forces WHERE rocu IS NOT NULL").fetchall()
    return sorted(WIDE | {unit for (unit,) in units})


def _tellings(connection: duckdb.DuckDBPyConnection, ids: Iterable[str]) -> dict[str, Telling]:
    _register(connection, "wanted", pa.table({"article_id": pa.array(sorted(ids), pa.string())}))
    figures: dict[str, list[Figure]] = {}
    for article, n, *rest, places, snippet, part, weekly in connection.execute(_FACTS).fetchall():
        kind, item, group, unit, quantity, offence, months, start, end = rest
        figures.setdefault(article, []).append(
            Figure(
                n,
                kind,
                item,
                group,
                unit,
                quantity,
                offence,
                months,
                start,
                end,
                frozenset(places or ()),
                frozenset(map(intern, snippet.lower().split())),  # one copy of each word: a third less memory
                bool(FURTHER.search(snippet)),
                part,
                weekly,
            )
        )
    rows = connection.execute(_TELLINGS).fetchall()
    connection.unregister("wanted")
    return {
        article: Telling(
            article,
            force,
            rocu,
            _areas(name or force.replace("-", " ").title()),
            day,
            words,
            np.array(minhash, dtype=np.uint32),
            frozenset(sample),
            frozenset(marks),
            frozenset(places or ()),
            frozenset(operations or ()),
            tuple(figures.get(article, ())),
        )
        for article, force, rocu, name, day, words, minhash, sample, marks, places, operations in rows
    }


def _areas(name: str) -> frozenset[str]:
    """Devon & Cornwall Police: Devon, Cornwall."""
    area = re.sub(r" (?:Police|Constabulary|Service)\b.*", "", name)
    return frozenset(part.strip() for part in re.split(r" & | and ", area))


def _write(connection: duckdb.DuckDBPyConnection, links: list[Link]) -> None:
    if not links:
        return
    _insert(connection, "duplicates", _table(links, ("article_id", "same_as", "score", "reason")))
    edges = [edge for link in links for edge in link.edges]
    if edges:
        _insert(connection, "same_facts", _table(edges, ("article_id", "n", "other_id", "other_n", "within")))


def _table(records: Sequence[object], names: tuple[str, ...]) -> pa.Table:
    return pa.Table.from_pylist([{name: getattr(record, name) for name in names} for record in records])


def _settle(connection: duckdb.DuckDBPyConnection) -> None:
    """Say anew, from all links, which facts sums leave out."""
    wide = set(wide_bodies(connection))
    edges: list[tuple[Key, Key, bool]] = [
        ((a, n), (b, m), within) for a, n, b, m, within in connection.execute("FROM same_facts ORDER BY ALL").fetchall()
    ]
    facts = {
        (article, n): Told((article, n), force, force in wide, quantity, published, region)
        for article, n, force, quantity, published, region in connection.execute(
            """
            SELECT article_id, n, force_id, quantity, published, region
            FROM current_facts LEFT JOIN forces USING (force_id)
            SEMI JOIN (SELECT article_id, n FROM same_facts UNION SELECT other_id, other_n FROM same_facts)
            USING (article_id, n)
            """
        ).fetchall()
    }
    rows = retold(facts, edges)
    connection.execute("DELETE FROM retold")
    if rows:
        _insert(
            connection,
            "retold",
            pa.Table.from_pylist(
                [
                    {
                        "article_id": row.key[0],
                        "n": row.key[1],
                        "stands": row.stands[0],
                        "stands_n": row.stands[1],
                        "in_force": row.in_force,
                        "in_region": row.in_region,
                    }
                    for row in rows
                ]
            ),
        )


def _insert(connection: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    _register(connection, "arrow_rows", rows)
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM arrow_rows")  # noqa: S608  # names of this module
    connection.unregister("arrow_rows")


def _register(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    connection.register(name, rows)
