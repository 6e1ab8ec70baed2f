"""Loading: rows to Arrow, Arrow to a staging table, one transaction a batch."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, timedelta

import duckdb
import pyarrow as pa

from warehouse.records import (
    ArticleRow,
    CoverageRow,
    FactRow,
    FetchRow,
    QuarantineRow,
    RunRow,
    SourceRow,
)
from warehouse.reference.sync import sync_calendar, sync_forces
from warehouse.store import WarehouseError, transaction

_TIME = pa.timestamp("us", tz="UTC")
_TEXTS = pa.list_(pa.string())
_FACTS = pa.schema(
    [
        ("article_id", pa.string()),
        ("n", pa.int16()),
        ("kind", pa.string()),
        ("item", pa.string()),
        ("quantity", pa.float64()),
        ("quantity_high", pa.float64()),
        ("unit", pa.string()),
        ("qualifier", pa.string()),
        ("value_gbp", pa.float64()),
        ("custody_months", pa.float64()),
        ("offence", pa.string()),
        ("scope", pa.string()),
        ("part", pa.bool_()),
        ("period_start", pa.date32()),
        ("period_end", pa.date32()),
        ("places", _TEXTS),
        ("evidence_start", pa.int32()),
        ("evidence_end", pa.int32()),
        ("rule_id", pa.string()),
        ("snippet", pa.string()),
    ]
)
_ARTICLES = pa.schema(
    [
        ("article_id", pa.string()),
        ("source_id", pa.string()),
        ("force_id", pa.string()),
        ("url", pa.string()),
        ("title", pa.string()),
        ("published", _TIME),
        ("content_hash", pa.string()),
        ("parser", pa.string()),
        ("fetched_at", _TIME),
        ("words", pa.int32()),
        ("period_start", pa.date32()),
        ("period_end", pa.date32()),
        ("operations", _TEXTS),
        ("places", _TEXTS),
        ("minhash", pa.list_(pa.uint32())),
        ("sample", pa.list_(pa.uint32())),
        ("marks", pa.list_(pa.uint32())),
        ("etag", pa.string()),
        ("last_modified", pa.string()),
    ]
)
_CLOSED = (("kind", "kinds"), ("item", "items"), ("unit", "units"), ("offence", "offences"))


@dataclass(frozen=True, slots=True)
class Parcel:
    """Articles and their facts as Arrow tables: what travels from the processes that extract to the one that writes."""

    articles: pa.Table
    facts: pa.Table

    def __len__(self) -> int:
        return int(self.articles.num_rows)


class Loaded(tuple[int, int, int]):
    """How many articles were new, how many amended, how many facts came in."""

    __slots__ = ()
    new = property(lambda self: self[0])
    changed = property(lambda self: self[1])
    facts = property(lambda self: self[2])


def load_articles(
    connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str, rows: Sequence[ArticleRow]
) -> Loaded:
    """Load articles with their facts, whole or not at all.

    An article already there in the same words and by the same rules is only marked as seen;
    in other words or by other rules its version ends and a new one begins. A copy fetched before
    the current one changes nothing: it comes late, it is no amendment.

    Args:
        connection: the writer's.
        run_id: the run that brings them.
        rules_version: the rules that made the facts.
        rows: the articles; of one that comes twice the later wins.

    Raises:
        WarehouseError: a kind, item, unit or offence that is not in the codebook.
        duckdb.Error: anything else the database refuses; nothing of the batch is then kept.
    """
    return load_parcel(connection, run_id, rules_version, pack(rows))


def load_parcel(connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str, parcel: Parcel) -> Loaded:
    """`load_articles` for rows that are packed already."""
    if not len(parcel):
        return Loaded((0, 0, 0))
    with transaction(connection):
        _stage(connection, parcel)
        _drop_late_copies(connection)
        _check_closed_lists(connection)
        return _merge(connection, run_id, rules_version)


def pack(rows: Iterable[ArticleRow]) -> Parcel:
    """Rows as Arrow tables; of an article that comes twice the later fetched wins."""
    latest = {row.article_id: row for row in sorted(rows, key=lambda row: row.fetched_at)}
    articles, facts = [], []
    for row in latest.values():
        articles.append({name: getattr(row, name) for name in _ARTICLES.names})
        for n, fact in enumerate(row.facts):
            facts.append({"article_id": row.article_id, "n": n, **_flat(fact)})
    return Parcel(pa.Table.from_pylist(articles, schema=_ARTICLES), pa.Table.from_pylist(facts, schema=_FACTS))


def _stage(connection: duckdb.DuckDBPyConnection, parcel: Parcel) -> None:
    for name, table in (("staged_articles", parcel.articles), ("staged_facts", parcel.facts)):
        connection.register("arrow_rows", table)
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT * FROM arrow_rows")  # noqa: S608  # names above
        connection.unregister("arrow_rows")


def _flat(fact: FactRow) -> dict[str, object]:
    return {field.name: getattr(fact, field.name) for field in fields(fact)}


def _check_closed_lists(connection: duckdb.DuckDBPyConnection) -> None:
    for column, table in _CLOSED:
        strangers = connection.execute(
            f"SELECT DISTINCT {column} FROM staged_facts WHERE {column} NOT IN (SELECT {column} FROM {table})"  # noqa: S608  # names above
        ).fetchall()
        if strangers:
            names = ", ".join(sorted(value for (value,) in strangers))
            raise WarehouseError(f"not in the codebook's {table}: {names}; nothing of this batch was loaded")


def _drop_late_copies(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        """
        DELETE FROM staged_articles s USING article_versions v
        WHERE v.article_id = s.article_id AND v.valid_to IS NULL AND v.valid_from > s.fetched_at
        """
    )


def _merge(connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str) -> Loaded:
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE fresh AS
        SELECT s.article_id, coalesce(max(v.version), 0) + 1 AS version, count(v.version) = 0 AS is_new
        FROM staged_articles s LEFT JOIN article_versions v USING (article_id)
        GROUP BY ALL
        HAVING NOT coalesce(bool_or(v.valid_to IS NULL AND v.content_hash = s.content_hash AND v.rules_version = $rules
                                    AND v.published = s.published), false)
        """.replace("GROUP BY ALL", "GROUP BY s.article_id"),
        {"rules": rules_version},
    )
    connection.execute(
        """
        UPDATE article_versions v SET valid_to = s.fetched_at
        FROM staged_articles s JOIN fresh f USING (article_id)
        WHERE v.article_id = s.article_id AND v.valid_to IS NULL
        """
    )
    connection.execute(
        """
        INSERT INTO article_versions BY NAME
        SELECT s.article_id, f.version, s.content_hash, s.fetched_at AS valid_from, $run AS run_id, s.title,
               s.published, s.words, s.parser, $rules AS rules_version, s.period_start, s.period_end, s.operations, s.places
        FROM staged_articles s JOIN fresh f USING (article_id)
        """,
        {"run": run_id, "rules": rules_version},
    )
    connection.execute("DELETE FROM signatures WHERE article_id IN (SELECT article_id FROM fresh)")
    connection.execute(
        """
        INSERT INTO signatures
        SELECT s.article_id, f.version, s.minhash, s.sample, s.marks
        FROM staged_articles s JOIN fresh f USING (article_id) WHERE len(s.minhash) > 0
        """
    )
    connection.execute(
        "INSERT INTO facts BY NAME SELECT f.version, s.* FROM staged_facts s JOIN fresh f USING (article_id)"
    )
    connection.execute(
        """
        INSERT INTO articles
        SELECT article_id, source_id, force_id, url, fetched_at, fetched_at, NULL, etag, last_modified
        FROM staged_articles
        ON CONFLICT (article_id) DO UPDATE SET
            url = excluded.url, last_seen = greatest(articles.last_seen, excluded.last_seen), withdrawn_at = NULL,
            etag = excluded.etag, last_modified = excluded.last_modified
        """
    )
    ((new, changed),) = connection.execute(
        "SELECT count(*) FILTER (is_new), count(*) FILTER (NOT is_new) FROM fresh"
    ).fetchall()
    ((facts,),) = connection.execute("SELECT count(*) FROM staged_facts JOIN fresh USING (article_id)").fetchall()
    return Loaded((new, changed, facts))


def load_fetches(connection: duckdb.DuckDBPyConnection, run_id: str, rows: Sequence[FetchRow]) -> None:
    """Record requests; a known page that answered "not modified" counts as seen."""
    if not rows:
        return
    table = pa.Table.from_pylist([{"run_id": run_id, **asdict(row)} for row in rows])
    with transaction(connection):
        connection.register("arrow_rows", table)
        connection.execute("INSERT INTO fetches BY NAME SELECT * FROM arrow_rows")
        connection.execute(
            """
            UPDATE articles a SET last_seen = greatest(a.last_seen, r.fetched_at)
            FROM arrow_rows r WHERE r.outcome = 'not_modified' AND a.source_id = r.source_id AND a.url = r.url
            """
        )
        connection.unregister("arrow_rows")


def mark_withdrawn(connection: duckdb.DuckDBPyConnection, article_ids: Iterable[str], at: datetime) -> None:
    """Note that pages are gone; what they stated is kept."""
    for article_id in article_ids:
        connection.execute(
            "UPDATE articles SET withdrawn_at = ? WHERE article_id = ? AND withdrawn_at IS NULL", [at, article_id]
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


def load_ingested_days(connection: duckdb.DuckDBPyConnection, run_id: str) -> None:
    """Mark the days of which articles came in by a file: seen, as far as the file goes."""
    connection.execute(
        """
        INSERT INTO coverage
        SELECT a.source_id, CAST(timezone('Europe/London', v.published) AS DATE) AS day, 'backfilled',
               'articles came in by file', count(*), 0, count(*), 0, $run
        FROM article_versions v JOIN articles a USING (article_id)
        WHERE v.run_id = $run AND v.version = 1
        GROUP BY 1, 2
        ON CONFLICT DO NOTHING
        """,
        {"run": run_id},
    )


def load_quarantine(connection: duckdb.DuckDBPyConnection, run_id: str, rows: Sequence[QuarantineRow]) -> None:
    """Record pages that were not understood; the same page for the same reason once."""
    for row in rows:
        connection.execute(
            """
            INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)
            ON CONFLICT DO UPDATE SET detail = excluded.detail, quarantined_at = excluded.quarantined_at, warc_file = excluded.warc_file,
                warc_offset = excluded.warc_offset, released_at = NULL
            """,
            [
                row.source_id,
                row.url,
                row.reason,
                row.detail,
                row.quarantined_at,
                run_id,
                row.warc_file,
                row.warc_offset,
            ],
        )


def load_sources(
    connection: duckdb.DuckDBPyConnection, rows: Sequence[SourceRow], forces: Sequence[tuple[str, str, str | None]]
) -> None:
    """Bring forces (id, name, ONS code) and sources to the state of the source file."""
    with transaction(connection):
        connection.executemany(
            "INSERT INTO forces (force_id, name, ons_code) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [list(force) for force in forces],
        )
        known = {values[0]: values for values in connection.execute("FROM sources").fetchall()}
        for row in rows:
            values = tuple(asdict(row).values())
            if known.get(row.source_id) != values:
                connection.execute("DELETE FROM sources WHERE source_id = ?", [row.source_id])
                connection.execute("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?)", list(values))
        sync_forces(connection)
        sync_calendar(connection)


def begin_run(connection: duckdb.DuckDBPyConnection, row: RunRow) -> None:
    """Open a run. Runs that a killed process left open are marked crashed: the writer's lock proves they are over."""
    connection.execute("UPDATE runs SET state = 'crashed', ended_at = now() WHERE state = 'running'")
    connection.execute(
        "INSERT INTO runs VALUES (?, ?, ?, ?, NULL, 'running', ?, ?, ?, ?, NULL)",
        [
            row.run_id,
            row.flow,
            row.night,
            row.started_at,
            row.code_version,
            row.rules_version,
            row.sources_version,
            row.parameters,
        ],
    )


def end_run(connection: duckdb.DuckDBPyConnection, run_id: str, state: str, summary: str) -> None:
    """Close a run as completed or failed, with a line of summary."""
    connection.execute(
        "UPDATE runs SET state = ?, summary = ?, ended_at = now() WHERE run_id = ?", [state, summary, run_id]
    )
