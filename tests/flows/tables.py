"""What a warehouse holds, without what differs from run to run: when, and under which run's name."""

from pathlib import Path
from typing import Any

from warehouse.store import open_writer

# Table, and the columns that a second, equal run may fill otherwise.
COMPARED = {
    "articles": ("first_seen", "last_seen", "etag"),
    "article_versions": ("valid_from", "run_id", "fetched_at"),
    "facts": (),
    "quarantine": ("quarantined_at", "run_id", "warc_file", "warc_offset"),
    "duplicates": (),
    "coverage": ("run_id", "reason", "articles_new", "articles_changed", "listed", "overlap"),
}


def tables_of(warehouse: Path, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table, sorted."""
    found = {}
    with open_writer(warehouse) as connection:
        for table in tables or COMPARED:
            dropped = ", ".join(COMPARED[table])
            columns = f"* EXCLUDE ({dropped})" if dropped else "*"
            rows = connection.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608  # names above
            found[table] = sorted(rows, key=repr)
    return found
