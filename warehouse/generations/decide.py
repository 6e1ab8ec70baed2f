"""Accept what is held, or throw it away."""

from datetime import UTC, datetime

import duckdb

from warehouse.errors import NotThereError
from warehouse.generations.compare import compare
from warehouse.generations.hold import close, need
from warehouse.generations.records import Comparison, Generation
from warehouse.store import transaction


def accept(connection: duckdb.DuckDBPyConnection, reason: str, at: datetime | None = None) -> Comparison:
    """Put the held generation in force, whole or not at all, and keep what it changed in `generation_changes`.

    The versions before end at this moment and stay; releases that the generation did not read keep their facts.
    Run `warehouse.told.resolve.resolve` afterwards, and publish.

    Args:
        connection: the writer's.
        reason: who or what accepted it and why; kept.
        at: now, when not given.

    Returns:
        The comparison as it was before.

    Raises:
        NothingHeldError: no generation is held.
        WarehouseError: an empty reason.
    """
    _need_reason(reason)
    found = compare(connection)
    moment, number = at or datetime.now(UTC), found.generation.number
    with transaction(connection):
        connection.execute(
            """
            CREATE OR REPLACE TEMP TABLE replacing AS
            SELECT h.article_id, h.base_version, m.version + 1 AS version, greatest($at, v.valid_from) AS valid_from
            FROM held_versions h
            JOIN article_versions v ON v.article_id = h.article_id AND v.version = h.base_version
            JOIN (SELECT article_id, max(version) AS version FROM article_versions GROUP BY ALL) m
                ON m.article_id = h.article_id
            WHERE v.valid_to IS NULL
            """,
            {"at": moment},
        )
        connection.execute(
            """
            UPDATE article_versions v SET valid_to = r.valid_from
            FROM replacing r WHERE v.article_id = r.article_id AND v.valid_to IS NULL
            """
        )
        connection.execute(
            """
            INSERT INTO article_versions BY NAME
            SELECT h.* EXCLUDE (base_version, minhash, sample, marks), r.version, r.valid_from, g.run_id,
                   g.rules_version, g.generation
            FROM held_versions h JOIN replacing r USING (article_id), generations g WHERE g.generation = $number
            """,
            {"number": number},
        )
        connection.execute(
            "INSERT INTO facts BY NAME SELECT h.*, r.version FROM held_facts h JOIN replacing r USING (article_id)"
        )
        connection.execute("DELETE FROM signatures WHERE article_id IN (SELECT article_id FROM replacing)")
        connection.execute(
            """
            INSERT INTO signatures BY NAME
            SELECT article_id, r.version, h.minhash, h.sample, h.marks
            FROM held_versions h JOIN replacing r USING (article_id) WHERE len(h.minhash) > 0
            """
        )
        for change in found.changes:
            connection.execute(
                "INSERT INTO generation_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    number,
                    change.kind,
                    change.before,
                    change.after,
                    change.same,
                    change.changed,
                    change.gained,
                    change.lost,
                ],
            )
        close(connection, number, "live", reason, moment, found.articles)
    return found


def discard(connection: duckdb.DuckDBPyConnection, reason: str, at: datetime | None = None) -> Generation:
    """Throw the held generation away; the facts in force stay as they are.

    Raises:
        NothingHeldError: no generation is held.
        WarehouseError: an empty reason.
    """
    _need_reason(reason)
    generation = need(connection)
    with transaction(connection):
        close(connection, generation.number, "discarded", reason, at or datetime.now(UTC))
    return Generation(generation.number, generation.rules_version, "discarded", generation.opened_at, reason)


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise NotThereError("say why, in a few words: the reason is kept with the generation")
