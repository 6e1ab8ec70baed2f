"""Whether a release would tell readers anything that the last one does not."""

from pathlib import Path

import duckdb

from warehouse.publish.reader import open_reader

# What differs after a run that brought nothing: the run and the file themselves, and when and by which run something
# was seen again.
_OF_RUNS = frozenset({"definitions", "migrations", "release", "runs"})
_SEEN_AGAIN = frozenset({"last_seen", "quarantined_at", "run_id"})
# What a file says besides its rows: an upgrade brings other views and comments.
_WORDS = (
    "SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal",
    "SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal",
    "SELECT view_name, sql, comment FROM duckdb_views() WHERE NOT internal",
    "SELECT function_name, parameters::VARCHAR, macro_definition, comment FROM duckdb_functions() WHERE NOT internal",
)


def same(new: Path, last: Path) -> bool:
    """Do two published files hold the same rows, views and comments?

    Args:
        new: a file that is not published yet.
        last: what readers have. One that cannot be read to its end is not the same.
    """
    with open_reader(new) as one, open_reader(last) as other:
        try:
            return _words(one) == _words(other) and all(
                _rows(one, table) == _rows(other, table) for table in _tables(one)
            )
        except duckdb.Error:
            return False


def _words(connection: duckdb.DuckDBPyConnection) -> list[list[tuple[object, ...]]]:
    return [sorted(connection.execute(query).fetchall(), key=repr) for query in _WORDS]


def _tables(connection: duckdb.DuckDBPyConnection) -> list[str]:
    tables = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal").fetchall()
    return [table for (table,) in tables if table not in _OF_RUNS]


def _rows(connection: duckdb.DuckDBPyConnection, table: str) -> list[tuple[object, ...]]:
    """How many rows a table has, and the sum of their hashes."""
    columns = connection.execute("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", [table]).fetchall()
    told = ", ".join(f'"{name}"' for (name,) in columns if name not in _SEEN_AGAIN)
    return connection.execute(f"SELECT count(*), sum(hash({told})::HUGEINT) FROM {table}").fetchall()  # noqa: S608  # names of the database
