"""Pages that were not understood: which wait, and which have been read since."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

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


def of_late_nights(
    connection: duckdb.DuckDBPyConnection, source_id: str, reasons: Iterable[str], first: date, night: date
) -> list[str]:
    """Addresses of a source's pages that nights have put aside and nobody has read since, by address.

    Args:
        connection: any.
        source_id: whose.
        reasons: for which they were put aside.
        first: the first night that is looked back to.
        night: the night that asks; nothing of it is looked at.
    """
    rows = connection.execute(
        """
        SELECT DISTINCT url FROM quarantine q JOIN runs r USING (run_id)
        WHERE q.source_id = $source AND released_at IS NULL AND list_contains($reasons, reason)
            AND r.flow IN ('nightly', 'demo') AND r.night >= $first AND r.night < $night
        ORDER BY url
        """,
        {"source": source_id, "reasons": sorted(reasons), "first": first, "night": night},
    ).fetchall()
    return [url for (url,) in rows]


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
