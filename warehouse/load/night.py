"""What a night leaves beside articles: requests, coverage, quarantine, pages that are gone."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta

import duckdb
import pyarrow as pa

from warehouse.bulk import columns, rows_as
from warehouse.records import CoverageRow, FetchRow, QuarantineRow
from warehouse.store import transaction

_QUARANTINE = pa.schema(
    [
        ("source_id", pa.string()),
        ("url", pa.string()),
        ("reason", pa.string()),
        ("detail", pa.string()),
        ("quarantined_at", pa.timestamp("us", tz="UTC")),
        ("run_id", pa.string()),
        ("warc_file", pa.string()),
        ("warc_offset", pa.int64()),
    ]
)


def load_fetches(connection: duckdb.DuckDBPyConnection, run_id: str, rows: Sequence[FetchRow]) -> None:
    """Record requests; a known page that answered "not modified" counts as seen."""
    if not rows:
        return
    table = pa.Table.from_pylist([{"run_id": run_id, **asdict(row)} for row in rows])
    with rows_as(connection, "arrow_rows", table), transaction(connection):
        connection.execute("INSERT INTO fetches BY NAME SELECT * FROM arrow_rows")
        connection.execute(
            """
            UPDATE articles a SET last_seen = greatest(a.last_seen, r.fetched_at)
            FROM arrow_rows r WHERE r.outcome = 'not_modified' AND a.source_id = r.source_id AND a.url = r.url
            """
        )


def mark_withdrawn(connection: duckdb.DuckDBPyConnection, article_ids: Iterable[str], at: datetime) -> None:
    """Note that pages are gone; what they stated is kept."""
    gone = list(article_ids)
    if gone:
        connection.execute(
            "UPDATE articles SET withdrawn_at = ? WHERE list_contains(?, article_id) AND withdrawn_at IS NULL",
            [at, gone],
        )


def load_coverage(
    connection: duckdb.DuckDBPyConnection, run_id: str, row: CoverageRow, seen_from: date | None = None
) -> None:
    """Record a source's day, and the earlier days that its listing shows to be complete.

    A later run of the same day replaces a failure, never a success by a failure.
    """
    with transaction(connection):
        connection.execute(
            """
            INSERT INTO coverage VALUES ($source, $day, $outcome, $reason, $listed, $overlap, $new, $changed, $run)
            ON CONFLICT (source_id, day) DO UPDATE SET
                outcome = excluded.outcome, reason = excluded.reason, listed = excluded.listed,
                overlap = excluded.overlap, articles_new = coverage.articles_new + excluded.articles_new,
                articles_changed = coverage.articles_changed + excluded.articles_changed, run_id = excluded.run_id
            WHERE coverage.outcome NOT IN ('fetched', 'quiet', 'backfilled') OR excluded.outcome = 'fetched'
                OR (coverage.outcome = 'backfilled' AND excluded.outcome = 'quiet')
            """,
            {
                "source": row.source_id,
                "day": row.day,
                "outcome": row.outcome,
                "reason": row.reason,
                "listed": row.listed,
                "overlap": row.overlap,
                "new": row.articles_new,
                "changed": row.articles_changed,
                "run": run_id,
            },
        )
        if seen_from and seen_from < row.day:
            connection.execute(
                """
                INSERT INTO coverage
                SELECT $source, day::DATE, 'backfilled', $reason, 0, 0, 0, 0, $run
                FROM generate_series($first::DATE, $last::DATE, INTERVAL 1 DAY) t(day)
                ON CONFLICT (source_id, day) DO UPDATE SET
                    outcome = excluded.outcome, reason = excluded.reason, run_id = excluded.run_id
                WHERE coverage.outcome NOT IN ('fetched', 'quiet', 'backfilled')
                """,
                {
                    "source": row.source_id,
                    "reason": f"seen on the listing of {row.day}",
                    "run": run_id,
                    "first": seen_from,
                    "last": row.day - timedelta(days=1),
                },
            )


def cut_off(connection: duckdb.DuckDBPyConnection, source: str, night: date) -> tuple[int, int]:
    """What runs of a night loaded of a source that were killed or failed before they could say so.

    Returns:
        How many new articles, and how many amended ones.
    """
    ((new, changed),) = connection.execute(
        """
        SELECT count(*) FILTER (v.version = 1), count(*) FILTER (v.version > 1)
        FROM article_versions v JOIN articles a USING (article_id) JOIN runs r ON r.run_id = v.run_id
        WHERE a.source_id = $source AND r.night = $night AND r.flow IN ('nightly', 'demo')
            AND r.state IN ('crashed', 'failed')
            AND r.run_id NOT IN (SELECT c.run_id FROM coverage c WHERE c.source_id = $source AND c.day = $night)
        """,
        {"source": source, "night": night},
    ).fetchall()
    return new, changed


def load_ingested_days(
    connection: duckdb.DuckDBPyConnection,
    run_id: str,
    reason: str = "articles came in by file",
    hosts: Mapping[str, Collection[str]] | None = None,
    alone: Collection[str] = (),
) -> None:
    """Mark the days of which articles came in by a file or from an archive: seen, as far as those go.

    Those of runs of the same flow that were killed or failed before they could say so are marked too: what they
    loaded is known to this run and passed over.

    Args:
        connection: the writer's.
        run_id: the run that brought them.
        reason: what coverage says of such a day.
        hosts: each source's own, without "www."; a page of another, such as a newspaper's, shows nothing of what the
            source published. None: every article does.
        alone: ids of articles that show nothing of their day either, each handed in by itself.
    """
    own = [(source, host) for source, names in (hosts or {}).items() for host in names] or [("", "")]
    with rows_as(connection, "own_hosts", columns(("source_id", "host"), own)):
        connection.execute(
            """
            INSERT INTO coverage
            SELECT a.source_id, CAST(timezone('Europe/London', v.published) AS DATE) AS day, 'backfilled',
                   $reason, count(*), 0, count(*), 0, $run
            FROM article_versions v JOIN articles a USING (article_id) JOIN runs r ON r.run_id = v.run_id
            WHERE v.version = 1 AND (
                r.run_id = $run
                OR (r.state IN ('crashed', 'failed') AND r.flow = (SELECT flow FROM runs WHERE run_id = $run))
            )
            AND NOT list_contains($alone::VARCHAR[], a.article_id)
            AND ($any_host OR a.url NOT LIKE 'http%' OR (
                a.source_id, regexp_extract(lower(a.url), '^https?://(?:www[.])?([^/:?#]+)', 1)
            ) IN (SELECT (source_id, host) FROM own_hosts))
            GROUP BY 1, 2
            ON CONFLICT DO NOTHING
            """,
            {"run": run_id, "reason": reason, "alone": list(alone), "any_host": hosts is None},
        )


def load_quarantine(connection: duckdb.DuckDBPyConnection, run_id: str, rows: Sequence[QuarantineRow]) -> None:
    """Record pages that were not understood; the same page for the same reason once."""
    if not rows:
        return
    latest = {(row.source_id, row.url, row.reason): {**asdict(row), "run_id": run_id} for row in rows}
    with rows_as(connection, "arrow_rows", pa.Table.from_pylist(list(latest.values()), schema=_QUARANTINE)):
        connection.execute(
            """
            INSERT INTO quarantine BY NAME SELECT * FROM arrow_rows
            ON CONFLICT DO UPDATE SET detail = excluded.detail, quarantined_at = excluded.quarantined_at,
                warc_file = excluded.warc_file, warc_offset = excluded.warc_offset, released_at = NULL
            """
        )
