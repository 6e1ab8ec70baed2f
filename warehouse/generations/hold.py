"""Read anew, held beside what is in force."""

from datetime import UTC, datetime

import duckdb

from warehouse.generations.records import Generation, NothingHeldError, Waiting
from warehouse.load.parcel import Parcel, given
from warehouse.store import transaction


def begin(
    connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str, at: datetime | None = None
) -> Generation:
    """Open a generation, or carry on the held one of the same rules. One of other rules is discarded first.

    Args:
        connection: the writer's.
        run_id: the run that opens it.
        rules_version: the rules that will read.
        at: now, when not given.
    """
    current = held(connection)
    if current is not None and current.rules_version == rules_version:
        return current
    moment = at or datetime.now(UTC)
    with transaction(connection):
        ((last,),) = connection.execute("SELECT coalesce(max(generation), 0) FROM generations").fetchall()
        if current is not None:
            close(connection, current.number, "discarded", f"replaced by generation {last + 1}", moment)
        connection.execute(
            "INSERT INTO generations VALUES (?, ?, ?, ?, 'held', NULL, NULL, NULL)",
            [last + 1, rules_version, run_id, moment],
        )
    return Generation(last + 1, rules_version, "held", moment)


def held(connection: duckdb.DuckDBPyConnection) -> Generation | None:
    """The generation that waits for a decision; None when none does."""
    found = [generation for generation in generations(connection) if generation.state == "held"]
    return found[-1] if found else None


def generations(connection: duckdb.DuckDBPyConnection) -> list[Generation]:
    """All generations, the first one first."""
    rows = connection.execute(
        "SELECT generation, rules_version, state, opened_at, reason FROM generations ORDER BY generation"
    ).fetchall()
    return [Generation(*row) for row in rows]


def waiting(connection: duckdb.DuckDBPyConnection, rules_version: str) -> list[Waiting]:
    """Releases whose facts in force were made by other rules and that are not held yet, by source and time of fetching.

    Empty may mean that all are held and wait for a decision: see `held`.

    Args:
        connection: the writer's or a reader's.
        rules_version: the rules that read anew.
    """
    rows = connection.execute(
        f"SELECT article_id, source_id, url, fetched_at, content_hash FROM ({WAITING}) ORDER BY ALL",  # noqa: S608  # constant
        {"rules": rules_version},
    ).fetchall()
    return [Waiting(article, source, url, at, words) for article, source, url, at, words in rows]


WAITING = """
SELECT a.source_id, v.fetched_at, a.article_id, a.url, v.content_hash
FROM article_versions v JOIN articles a USING (article_id)
ANTI JOIN held_versions h ON h.article_id = v.article_id AND h.base_version = v.version
WHERE v.valid_to IS NULL AND v.rules_version <> $rules
"""


def add(connection: duckdb.DuckDBPyConnection, parcel: Parcel) -> int:
    """Hold a batch of releases read anew, whole or not at all. The same batch twice changes nothing.

    Releases that are not in the warehouse, and copies older than the page in force, are passed over; new
    releases go through `warehouse.load`.

    Args:
        connection: the writer's.
        parcel: from `warehouse.load.pack`.

    Returns:
        How many releases are held of it.

    Raises:
        NothingHeldError: no generation is open.
        WarehouseError: a kind, item, unit or offence that is not in the codebook.
    """
    need(connection)
    if not len(parcel):
        return 0
    with given(connection, parcel), transaction(connection):
        connection.execute(
            """
            CREATE OR REPLACE TEMP TABLE taken AS
            SELECT s.article_id, v.version AS base_version
            FROM given_articles s JOIN article_versions v USING (article_id)
            WHERE v.valid_to IS NULL AND s.fetched_at >= v.fetched_at
            """
        )
        for table in ("held_versions", "held_facts"):
            connection.execute(f"DELETE FROM {table} WHERE article_id IN (SELECT article_id FROM taken)")  # noqa: S608  # names above
        connection.execute(
            """
            INSERT INTO held_versions BY NAME
            SELECT s.article_id, t.base_version, s.content_hash, s.title, s.published, s.fetched_at, s.words, s.parser,
                   s.period_start, s.period_end, s.operations, s.places, s.minhash, s.sample, s.marks
            FROM given_articles s JOIN taken t USING (article_id)
            """
        )
        connection.execute(
            "INSERT INTO held_facts BY NAME SELECT s.* FROM given_facts s SEMI JOIN taken USING (article_id)"
        )
        ((count,),) = connection.execute("SELECT count(*) FROM taken").fetchall()
    return int(count)


def need(connection: duckdb.DuckDBPyConnection) -> Generation:
    """The generation that waits for a decision. Raises NothingHeldError when none does."""
    generation = held(connection)
    if generation is None:
        raise NothingHeldError("no re-extraction is held; `blotter re-extract` makes one")
    return generation


def close(
    connection: duckdb.DuckDBPyConnection,
    number: int,
    state: str,
    reason: str,
    at: datetime,
    articles: int | None = None,
) -> None:
    """Note what became of a generation and empty what holds it. Within the caller's transaction."""
    connection.execute(
        "UPDATE generations SET state = ?, reason = ?, decided_at = ?, articles = ? WHERE generation = ?",
        [state, reason, at, articles, number],
    )
    connection.execute("DELETE FROM held_versions")
    connection.execute("DELETE FROM held_facts")
