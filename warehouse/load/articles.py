"""Articles with their facts, a transaction a batch."""

from collections.abc import Sequence

import duckdb

from warehouse.forget import address_hash, forgotten
from warehouse.load.parcel import Parcel, pack, stage
from warehouse.records import ArticleRow
from warehouse.store import transaction


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

    An article already there in the same words is only marked as seen, also when the rules are other ones now:
    known releases are read anew all together, as a generation (see `warehouse.generations`), so that the past
    never changes unseen. In other words its version ends and a new one begins. A copy fetched before the
    current one changes nothing: it comes late, it is no amendment.

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
        stage(connection, parcel)
        _drop_forgotten(connection)
        _keep_ids(connection)
        _drop_late_copies(connection)
        return _merge(connection, run_id, rules_version)


def _keep_ids(connection: duckdb.DuckDBPyConnection) -> None:
    """An address is one release: a page whose address came in before, by a file that knew no number, keeps that id."""
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE renamed AS
        WITH strangers AS (
            SELECT article_id, source_id, url FROM staged_articles ANTI JOIN articles USING (article_id)
            WHERE url LIKE 'http%'
        )
        SELECT s.article_id AS given, min(a.article_id) AS article_id
        FROM strangers s JOIN articles a USING (source_id)
        WHERE rtrim(lower(regexp_replace(a.url, '^https?://[^/]+', '')), '/')
            = rtrim(lower(regexp_replace(s.url, '^https?://[^/]+', '')), '/')
        GROUP BY s.article_id
        """
    )
    for table in ("staged_articles", "staged_facts"):
        connection.execute(
            f"UPDATE {table} s SET article_id = r.article_id FROM renamed r WHERE s.article_id = r.given"  # noqa: S608  # names above
        )


def _drop_forgotten(connection: duckdb.DuckDBPyConnection) -> None:
    """What was taken out on purpose stays out, whoever brings it again."""
    hashes = forgotten(connection)
    if not hashes:
        return
    rows = connection.execute("SELECT article_id, url FROM staged_articles").fetchall()
    ids = [article_id for article_id, url in rows if address_hash(url) in hashes]
    for table in ("staged_articles", "staged_facts"):
        connection.execute(f"DELETE FROM {table} WHERE list_contains($ids::VARCHAR[], article_id)", {"ids": ids})  # noqa: S608  # names above


def _drop_late_copies(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        """
        DELETE FROM staged_articles s USING article_versions v
        WHERE v.article_id = s.article_id AND v.valid_to IS NULL AND v.fetched_at > s.fetched_at
        """
    )


def _merge(connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str) -> Loaded:
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE fresh AS
        SELECT s.article_id, coalesce(max(v.version), 0) + 1 AS version, count(v.version) = 0 AS is_new,
               greatest(any_value(s.fetched_at), max(v.valid_from)) AS valid_from  -- a re-reading may be younger than the page
        FROM staged_articles s LEFT JOIN article_versions v USING (article_id)
        GROUP BY s.article_id
        HAVING NOT coalesce(bool_or(v.valid_to IS NULL AND v.content_hash = s.content_hash AND v.published = s.published), false)
        """
    )
    connection.execute(
        """
        UPDATE article_versions v SET valid_to = f.valid_from
        FROM fresh f WHERE v.article_id = f.article_id AND v.valid_to IS NULL
        """
    )
    connection.execute(
        """
        INSERT INTO article_versions BY NAME
        SELECT s.article_id, f.version, s.content_hash, f.valid_from, s.fetched_at, $run AS run_id, s.title,
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
