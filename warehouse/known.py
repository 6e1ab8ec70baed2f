"""What earlier runs know, asked by the next one."""

from datetime import date, datetime

import duckdb


def known_pages(
    connection: duckdb.DuckDBPyConnection, source_id: str
) -> list[tuple[str, str, str, str | None, str | None, datetime, datetime]]:
    """A source's pages: url, article id, content hash, ETag, Last-Modified, published, last seen."""
    rows: list[tuple[str, str, str, str | None, str | None, datetime, datetime]] = connection.execute(
        """
        SELECT a.url, a.article_id, v.content_hash, a.etag, a.last_modified, v.published, a.last_seen
        FROM articles a JOIN article_versions v USING (article_id)
        WHERE a.source_id = ? AND v.valid_to IS NULL AND a.withdrawn_at IS NULL
        """,
        [source_id],
    ).fetchall()
    return rows


def finished_windows(connection: duckdb.DuckDBPyConnection, way: str, first: date, last: date) -> set[tuple[str, date]]:
    """Source and month of what earlier backfills of the same days read to the end.

    Of other days the months are not the same: a page may be captured long after the month of its publication,
    so what a backfill of October looked at and left out may be what one of September wants.
    """
    return set(
        connection.execute(
            "SELECT source_id, month FROM backfilled_windows WHERE way = ? AND first_day = ? AND last_day = ?",
            [way, first, last],
        ).fetchall()
    )


def weekly_releases(connection: duckdb.DuckDBPyConnection) -> dict[str, float]:
    """How many releases each source gave in a week, on average over the weeks in which it gave any."""
    rows: list[tuple[str, float]] = connection.execute(
        """
        SELECT source_id, count(*) / count(DISTINCT date_trunc('week', published))
        FROM articles JOIN article_versions USING (article_id) WHERE valid_to IS NULL GROUP BY source_id
        """
    ).fetchall()
    return dict(rows)
