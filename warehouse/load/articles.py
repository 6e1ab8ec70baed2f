"""Articles with their facts, a transaction a batch."""

from collections.abc import Sequence

import duckdb

from warehouse.forget import address_hash, forgotten
from warehouse.load.parcel import Parcel, given, pack
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
    with given(connection, parcel), transaction(connection):
        _look(connection)
        _drop_forgotten(connection)
        _keep_ids(connection)
        _find_fresh(connection)
        return _write(connection, run_id, rules_version)


# Every look at the large tables is one join with a small one, and none at all when that is empty: a batch of
# twenty pages costs a warehouse of a million releases little, and a batch of news alone nearly nothing.
_ADDRESS = "rtrim(lower(regexp_replace({url}, '^https?://[^/]+', '')), '/')"


def _look(connection: duckdb.DuckDBPyConnection) -> None:
    """What is coming, and what of it is known."""
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE coming AS
        SELECT article_id AS given_id, article_id, source_id, content_hash, published, fetched_at, url,
               CASE WHEN url LIKE 'http%' THEN md5_number_lower({_ADDRESS.format(url="url")}) END AS address_key
        FROM given_articles
        """  # noqa: S608  # constant
    )
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE known AS SELECT article_id FROM articles SEMI JOIN coming USING (article_id)"
    )


def _drop_forgotten(connection: duckdb.DuckDBPyConnection) -> None:
    """What was taken out on purpose stays out, whoever brings it again."""
    hashes = forgotten(connection)
    if not hashes:
        return
    rows = connection.execute("SELECT article_id, url FROM coming").fetchall()
    ids = [article_id for article_id, url in rows if address_hash(url) in hashes]
    connection.execute("DELETE FROM coming WHERE list_contains($ids::VARCHAR[], article_id)", {"ids": ids})


def _keep_ids(connection: duckdb.DuckDBPyConnection) -> None:
    """An address is one release: a page whose address came in before, by a file that knew no number, keeps that id."""
    ((renamed,),) = connection.execute(
        f"""
        WITH met AS MATERIALIZED (  -- by the number alone, so that texts are read only of those that are met
            SELECT given_id, source_id, url, address_key FROM coming ANTI JOIN known USING (article_id)
            SEMI JOIN articles USING (source_id, address_key)
        )
        UPDATE coming SET article_id = r.article_id
        FROM (
            SELECT m.given_id, min(a.article_id) AS article_id
            FROM articles a JOIN met m USING (source_id, address_key)
            WHERE {_ADDRESS.format(url="a.url")} = {_ADDRESS.format(url="m.url")} GROUP BY m.given_id
        ) r
        WHERE coming.given_id = r.given_id
        """  # noqa: S608  # constant
    ).fetchall()
    if not renamed:
        return
    connection.execute(
        """
        INSERT INTO known SELECT DISTINCT article_id FROM coming WHERE article_id <> given_id;
        DELETE FROM coming WHERE given_id NOT IN (
            SELECT max_by(given_id, (fetched_at, given_id)) FROM coming GROUP BY article_id
        )
        """
    )


def _find_fresh(connection: duckdb.DuckDBPyConnection) -> None:
    """Which releases begin a version: those not known, and those in other words. Late copies are dropped."""
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE before AS
        SELECT v.article_id, max(v.version) AS version, max(v.valid_from) AS valid_from,
               max(v.fetched_at) FILTER (v.valid_to IS NULL) AS fetched_at,
               max(v.content_hash) FILTER (v.valid_to IS NULL) AS content_hash,
               max(v.published) FILTER (v.valid_to IS NULL) AS published
        FROM article_versions v SEMI JOIN known USING (article_id) GROUP BY v.article_id;
        DELETE FROM coming USING before b WHERE b.article_id = coming.article_id AND b.fetched_at > coming.fetched_at;
        CREATE OR REPLACE TEMP TABLE fresh AS
        SELECT c.given_id, c.article_id, coalesce(b.version, 0) + 1 AS version, b.version IS NULL AS is_new,
               greatest(c.fetched_at, b.valid_from) AS valid_from  -- a re-reading may be younger than the page
        FROM coming c LEFT JOIN before b USING (article_id)
        WHERE (b.content_hash = c.content_hash AND b.published = c.published) IS NOT TRUE
        """
    )


def _write(connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str) -> Loaded:
    _write_versions(connection, run_id, rules_version)
    ((facts,),) = connection.execute(
        """
        INSERT INTO facts BY NAME
        SELECT f.article_id, f.version, g.* EXCLUDE (article_id)
        FROM given_facts g JOIN fresh f ON f.given_id = g.article_id
        """
    ).fetchall()
    _write_articles(connection)
    ((new, changed),) = connection.execute(
        "SELECT count(*) FILTER (is_new), count(*) FILTER (NOT is_new) FROM fresh"
    ).fetchall()
    return Loaded((new, changed, facts))


def _write_versions(connection: duckdb.DuckDBPyConnection, run_id: str, rules_version: str) -> None:
    connection.execute(
        """
        UPDATE article_versions v SET valid_to = f.valid_from
        FROM (FROM fresh WHERE NOT is_new) f WHERE v.article_id = f.article_id AND v.valid_to IS NULL
        """
    )
    connection.execute(
        """
        INSERT INTO article_versions BY NAME
        SELECT f.article_id, f.version, g.content_hash, f.valid_from, g.fetched_at, $run AS run_id, g.title,
               g.published, g.words, g.parser, $rules AS rules_version, g.period_start, g.period_end, g.operations, g.places
        FROM given_articles g JOIN fresh f ON f.given_id = g.article_id
        """,
        {"run": run_id, "rules": rules_version},
    )
    connection.execute("DELETE FROM signatures WHERE article_id IN (SELECT article_id FROM fresh WHERE NOT is_new)")
    connection.execute(
        """
        INSERT INTO signatures
        SELECT f.article_id, f.version, g.minhash, g.sample, g.marks
        FROM given_articles g JOIN fresh f ON f.given_id = g.article_id WHERE len(g.minhash) > 0
        """
    )


def _write_articles(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        """
        INSERT INTO articles BY NAME
        SELECT c.article_id, c.source_id, g.force_id, c.url, c.fetched_at AS first_seen, c.fetched_at AS last_seen,
               g.etag, g.last_modified, c.address_key
        FROM given_articles g JOIN (FROM coming ANTI JOIN known USING (article_id)) c ON c.given_id = g.article_id
        """
    )
    connection.execute(
        """
        UPDATE articles SET
            url = c.url, last_seen = greatest(articles.last_seen, c.fetched_at), withdrawn_at = NULL,
            etag = g.etag, last_modified = g.last_modified, address_key = c.address_key
        FROM (FROM coming SEMI JOIN known USING (article_id)) c JOIN given_articles g ON c.given_id = g.article_id
        WHERE articles.article_id = c.article_id
        """
    )
