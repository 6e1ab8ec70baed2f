"""What earlier runs know, asked by the next one."""

from datetime import datetime

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
