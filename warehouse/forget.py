"""Take a release out of the warehouse for good, and remember nothing of it but a hash."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import duckdb

from warehouse.errors import WarehouseError
from warehouse.publish.reader import open_reader
from warehouse.store import transaction

# Every table that names a release, and by what.
_BY_ID = (
    "facts",
    "article_versions",
    "signatures",
    "resolved",
    "held_facts",
    "held_versions",
    "articles",
)
_BY_PAIR = (("duplicates", "same_as"), ("same_facts", "other_id"), ("retold", "stands"))
_BY_URL = ("fetches", "quarantine")


def address_hash(url: str) -> str:
    """The hash by which an address is remembered: of its path, since hosts and schemes change."""
    return sha256((urlsplit(url).path.rstrip("/").lower() or url).encode()).hexdigest()


def known(connection: duckdb.DuckDBPyConnection, url: str) -> bool:
    """Whether the warehouse names an address: as a release's, a request's, a page's in quarantine, or as barred."""
    hashed = address_hash(url)
    return hashed in forgotten(connection) or any(_named(connection, table, hashed) for table in ("articles", *_BY_URL))


def held_by(releases: Iterable[Path], connection: duckdb.DuckDBPyConnection, url: str) -> list[Path]:
    """The published files that still hold what was forgotten.

    Args:
        releases: published files.
        connection: to the warehouse.
        url: what was, or is to be, forgotten. A release may have stood under another address when a file was made, so
            that a file with any release that the warehouse has no more counts too.
    """
    hashed = address_hash(url)
    there = {article_id for (article_id,) in connection.execute("SELECT article_id FROM articles").fetchall()}
    return [path for path in releases if _holds(path, hashed, there)]


def _holds(path: Path, hashed: str, there: set[str]) -> bool:
    try:
        with open_reader(path) as reader:
            ids = {article_id for (article_id,) in reader.execute("SELECT article_id FROM articles").fetchall()}
            return not ids <= there or any(_named(reader, table, hashed) for table in ("articles", "quarantine"))
    except (WarehouseError, duckdb.Error):  # damaged: nobody can say what is in it
        return True


def _named(connection: duckdb.DuckDBPyConnection, table: str, hashed: str) -> list[str]:
    """The addresses in a table that have a hash."""
    urls = connection.execute(f"SELECT DISTINCT url FROM {table}").fetchall()  # noqa: S608  # names above
    return [url for (url,) in urls if address_hash(url) == hashed]


def forget(connection: duckdb.DuckDBPyConnection, url: str, now: datetime) -> list[str]:
    """Delete a release with all its versions, facts, links and fetches, whole or not at all.

    Args:
        connection: the writer's.
        url: of the release.
        now: the present.

    Returns:
        Ids of the releases that stood under the address; empty when none did, and the address is barred all the same.
    """
    hashed = address_hash(url)
    with transaction(connection):
        rows = connection.execute("SELECT article_id, url FROM articles").fetchall()
        ids = [article_id for article_id, address in rows if address_hash(address) == hashed]
        for table in _BY_ID:
            connection.execute(f"DELETE FROM {table} WHERE list_contains($ids::VARCHAR[], article_id)", {"ids": ids})  # noqa: S608  # names above
        for table, other in _BY_PAIR:
            connection.execute(
                f"DELETE FROM {table} WHERE list_contains($ids::VARCHAR[], article_id) OR list_contains($ids, {other})",  # noqa: S608  # names above
                {"ids": ids},
            )
        for table in _BY_URL:
            gone = _named(connection, table, hashed)
            connection.execute(f"DELETE FROM {table} WHERE list_contains($gone::VARCHAR[], url)", {"gone": gone})  # noqa: S608  # names above
        connection.execute("INSERT OR IGNORE INTO forgotten VALUES ($hash, $now)", {"hash": hashed, "now": now})
    return ids


def forgotten(connection: duckdb.DuckDBPyConnection) -> frozenset[str]:
    """Hashes of what must not be read again."""
    return frozenset(value for (value,) in connection.execute("SELECT address_hash FROM forgotten").fetchall())
