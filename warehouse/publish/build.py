"""The file that readers get: made anew, with nothing in it that is the pipeline's own business.

Rows are copied into a fresh file instead of deleted from a copy: what DuckDB deletes stays in the file's free blocks.
"""

from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.publish.checks import held_back
from warehouse.settle import settle
from warehouse.store import CONFIG, WarehouseError, migrate, transaction

# What readers get. A table that nobody put here stays with the pipeline.
PUBLIC = frozenset(
    {
        "article_versions", "articles", "bank_holidays", "calendar", "campaign_weeks", "coverage", "duplicates",
        "facts", "forces", "generation_changes", "generations", "items", "kinds", "offences", "quarantine", "retold",
        "runs", "same_facts", "sources", "units",
    }
)  # fmt: skip
# Requests and how hosts answered, hashes of texts, bookkeeping, what is held: empty in a published file.
PRIVATE = frozenset(
    {
        "backfilled_windows", "definitions", "fetches", "forgotten", "held_facts", "held_versions", "migrations",
        "night_signals", "release", "resolved", "signatures",
    }
)  # fmt: skip
# Long texts that rarely repeat: as zstd they need less room than in the dictionaries that DuckDB would choose.
TEXTS = frozenset({"snippet", "title", "url"})
# Bytes of a block, by the bytes of the pipeline's file up to which it makes the smallest release. DuckDB's own size,
# the last one, is the only one in which it compresses floating-point numbers; a smaller one suits warehouses whose
# tables leave most of a large block empty.
BLOCKS = ((20_000_000, 16_384), (100_000_000, 32_768), (None, 262_144))
# Columns that are published empty: validators of requests, hashes of texts, parameters and errors of runs, places in
# the raw archive.
EMPTIED = {
    "articles": {"etag": "NULL", "last_modified": "NULL", "address_key": "NULL"},
    "article_versions": {"content_hash": "''"},
    "runs": {"parameters": "'{}'", "summary": "NULL"},
    "quarantine": {"detail": "''", "warc_file": "NULL", "warc_offset": "NULL"},
}


def build(warehouse: Path, aside: Path, release_id: str, made_at: datetime, accepted: str | None) -> None:
    """Make a release's file.

    Args:
        warehouse: the pipeline's database file; nobody may write it meanwhile.
        aside: the file to make.
        release_id: its name.
        made_at: now.
        accepted: why it is published in spite of the checks.

    Raises:
        ReleaseHeldBackError: rows break a rule of the view `unsound`.
        WarehouseError: it cannot be read, or not be written whole.
    """
    try:
        size = warehouse.stat().st_size
        block = next(block for upto, block in BLOCKS if upto is None or size <= upto)
        with duckdb.connect(aside, config={**CONFIG, "default_block_size": str(block)}) as copy:
            copy.execute("SET TimeZone = 'UTC'")
            copy.execute("SET preserve_insertion_order = true")
            migrate(copy)
            tables = _tables(copy)
            for table in reversed(tables):
                _make_bare(copy, table)
            quoted = str(warehouse).replace("'", "''")
            copy.execute(f"ATTACH '{quoted}' AS pipeline (READ_ONLY)")
            with transaction(copy):
                for table, columns in tables.items():
                    copy.execute(f"INSERT INTO {table} BY NAME SELECT {columns} FROM pipeline.{table}")  # noqa: S608  # names of the database
                copy.execute(
                    """
                    INSERT INTO release
                    SELECT $id, $at, (SELECT count(*) FROM articles), (SELECT count(*) FROM current_facts), $accepted
                    """,
                    {"id": release_id, "at": made_at, "accepted": accepted},
                )
            _compare(copy)
            _sound(copy, accepted)
            with transaction(copy):
                settle(copy)
            copy.execute("DETACH pipeline")
            copy.execute("FORCE CHECKPOINT")
    except duckdb.Error as error:
        raise WarehouseError(
            f"the snapshot could not be built: {str(error).splitlines()[0]}; the last one is untouched"
        ) from error
    if aside.with_name(aside.name + ".wal").exists():
        raise WarehouseError("the snapshot kept a write-ahead log; is the disk full? The last one is untouched")


def _make_bare(copy: duckdb.DuckDBPyConnection, table: str) -> None:
    """Make a table anew, empty, without keys and checks, which a file that is only read does not need.

    The index of a key would be a quarter of the file, and DuckDB cannot drop one.
    """
    columns = copy.execute(
        """
        SELECT column_name, data_type, is_nullable, comment FROM duckdb_columns()
        WHERE table_name = $table AND database_name = current_database() ORDER BY column_index
        """,
        {"table": table},
    ).fetchall()
    ((comment,),) = copy.execute(
        "SELECT comment FROM duckdb_tables() WHERE table_name = $table AND database_name = current_database()",
        {"table": table},
    ).fetchall()
    made = [
        f'"{name}" {kind}{"" if nullable else " NOT NULL"}{" USING COMPRESSION zstd" if name in TEXTS else ""}'
        for name, kind, nullable, _ in columns
    ]
    comments = [f"COMMENT ON TABLE {table} IS '{_quoted(comment)}'"]
    comments += [f"COMMENT ON COLUMN {table}.\"{name}\" IS '{_quoted(text)}'" for name, _, _, text in columns]
    copy.execute(f"DROP TABLE {table}; CREATE TABLE {table} ({', '.join(made)}); {'; '.join(comments)}")


def _quoted(text: str | None) -> str:
    return (text or "").replace("'", "''")


def _tables(copy: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Published tables in the order they were made, and what to select of each."""
    rows = copy.execute(
        """
        SELECT t.table_name, list(c.column_name ORDER BY c.column_index)
        FROM duckdb_tables() t JOIN duckdb_columns() c USING (database_name, schema_name, table_name)
        WHERE t.database_name = current_database() AND NOT t.internal AND NOT t.temporary
        GROUP BY t.table_name, t.table_oid ORDER BY t.table_oid
        """
    ).fetchall()
    return {
        table: ", ".join(f"{EMPTIED.get(table, {}).get(column, column)} AS {column}" for column in columns)
        for table, columns in rows
        if table in PUBLIC
    }


def _compare(copy: duckdb.DuckDBPyConnection) -> None:
    """Every published table has as many rows as the pipeline's."""
    for table in _tables(copy):
        ((here, there),) = copy.execute(
            f"SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM pipeline.{table})"  # noqa: S608  # names of the database
        ).fetchall()
        if here != there:
            raise WarehouseError(f"the snapshot has {here} rows in {table} where the warehouse has {there}")


def _sound(copy: duckdb.DuckDBPyConnection, accepted: str | None) -> None:
    """No row breaks a rule that no constraint holds."""
    found = copy.execute("SELECT table_name, what, number FROM unsound ORDER BY ALL").fetchall()
    if found and accepted is None:
        raise held_back(f"{table}: {what} ({number} rows)" for table, what, number in found)
