"""Pages that were not understood: which wait, and which have been read since."""

from collections.abc import Sequence
from datetime import datetime

import duckdb

from warehouse.records import QuarantineRow


def waiting(
    connection: duckdb.DuckDBPyConnection, source_id: str | None = None, reason: str | None = None
) -> list[QuarantineRow]:
    """The pages in quarantine, latest first.

    Args:
        connection: any.
        source_id: only this source's.
        reason: only with this reason.
    """
    rows = connection.execute(
        """
        SELECT source_id, url, reason, detail, quarantined_at, warc_file, warc_offset FROM quarantine
        WHERE released_at IS NULL AND coalesce(source_id = $source, true) AND coalesce(reason = $reason, true)
        ORDER BY quarantined_at DESC, source_id, url, reason
        """,
        {"source": source_id, "reason": reason},
    ).fetchall()
    return [QuarantineRow(*row) for row in rows]


def release_quarantine(connection: duckdb.DuckDBPyConnection, pages: Sequence[tuple[str, str, datetime]]) -> int:
    """Note that pages have been read after all.

    Args:
        connection: the writer's.
        pages: source, address and moment of each.

    Returns:
        How many rows left the quarantine.
    """
    left = 0
    for source_id, url, at in pages:
        left += len(
            connection.execute(
                """
                UPDATE quarantine SET released_at = $at
                WHERE source_id = $source AND url = $url AND released_at IS NULL AND quarantined_at <= $at
                RETURNING 1
                """,
                {"source": source_id, "url": url, "at": at},
            ).fetchall()
        )
    return left
