"""Tables by numbered migrations, forward only; views, macros and comments made anew when their files change."""

import tomllib
from hashlib import sha256
from importlib.resources import files
from typing import Any

import duckdb

from warehouse.bulk import transaction
from warehouse.errors import WarehouseError


def migrations() -> list[tuple[int, str, str]]:
    """Number, name and SQL of every migration, in order."""
    folder = files("warehouse").joinpath("migrations")
    found = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return sorted((int(entry.name[:4]), entry.name, entry.read_text(encoding="utf-8")) for entry in found)


def migrate(connection: duckdb.DuckDBPyConnection, upto: int | None = None) -> int:
    """Bring the tables to this version's state, each migration in its own transaction.

    Returns:
        The number of the last migration in force.

    Raises:
        WarehouseError: the file was made by a newer version of Blotter.
    """
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name VARCHAR, applied_at TIMESTAMPTZ)"
    )
    done = {number for (number,) in connection.execute("SELECT number FROM migrations").fetchall()}
    known = migrations()
    if done - {number for number, _, _ in known}:
        raise WarehouseError(
            "this warehouse was made by a newer Blotter; upgrade (pip install -U blotter) and try again"
        )
    for number, name, sql in known:
        if number in done or (upto is not None and number > upto):
            continue
        with transaction(connection):
            connection.execute(sql)
            connection.execute("INSERT INTO migrations VALUES (?, ?, now())", [number, name])
        done.add(number)
    if upto is None:
        _define(connection)
    return max(done, default=0)


def _define(connection: duckdb.DuckDBPyConnection) -> None:
    """Make views, macros and comments anew when their files have changed: they hold no data and need no numbers."""
    connection.execute(
        """
        CREATE TABLE IF NOT EXISTS definitions (digest VARCHAR, applied_at TIMESTAMPTZ);
        COMMENT ON TABLE definitions IS 'Which state of the views, macros and comments this file has.';
        COMMENT ON TABLE migrations IS 'Which changes of the tables this file has gone through.';
        """
    )
    if defined(connection):
        return
    with transaction(connection):
        connection.execute(definitions())
        _explain(connection)
        connection.execute("DELETE FROM definitions")
        connection.execute("INSERT INTO definitions VALUES (?, now())", [_digest()])


def defined(connection: duckdb.DuckDBPyConnection) -> bool:
    """Are a file's views, macros and comments this version's?"""
    try:
        return connection.execute("SELECT digest FROM definitions").fetchall() == [(_digest(),)]
    except duckdb.CatalogException:  # made before files said so
        return False


def _digest() -> str:
    return sha256((definitions() + _columns_file()).encode()).hexdigest()[:16]


def _explain(connection: duckdb.DuckDBPyConnection) -> None:
    """Comment the columns that have no comment of their own, by their names."""
    words = column_words()
    columns = connection.execute(
        "SELECT table_name, column_name, comment FROM duckdb_columns()"
        " WHERE NOT internal AND database_name = current_database()"
    ).fetchall()
    statements = []
    for table, column, comment in columns:
        text = words["of"].get(table, {}).get(column) or comment or words["every"].get(column)
        if text and text != comment:
            quoted = text.replace("'", "''")
            statements.append(f'COMMENT ON COLUMN "{table}"."{column}" IS \'{quoted}\'')
    connection.execute("; ".join(statements))


def column_words() -> dict[str, Any]:
    """What columns mean: `every` by name, `of` by table and name; and `parameters` of macros."""
    return tomllib.loads(_columns_file())


def _columns_file() -> str:
    return files("warehouse").joinpath("definitions", "columns.toml").read_text(encoding="utf-8")


def definitions() -> str:
    """The SQL of all views, macros and their comments, in order."""
    folder = files("warehouse").joinpath("definitions")
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda entry: entry.name)
    return "\n".join(entry.read_text(encoding="utf-8") for entry in found)
