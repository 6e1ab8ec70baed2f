"""DuckDB's bulk path: an Arrow table that SQL reads by name, in transactions. `executemany` is 500 times slower."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import duckdb
import pyarrow as pa


@contextmanager
def rows_as(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> Iterator[None]:
    """Let SQL read an Arrow table by a name, as long as the block lasts."""
    connection.register(name, table)
    try:
        yield
    finally:
        connection.unregister(name)


def columns(names: Sequence[str], rows: Sequence[Sequence[object]]) -> pa.Table:
    """Rows as an Arrow table; needs one row at least, since types are taken from the values."""
    return pa.Table.from_pylist([dict(zip(names, row, strict=True)) for row in rows])


@contextmanager
def transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """All or nothing. DuckDB commits an aborted transaction silently as nothing, so errors must pass through here."""
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
        with suppress(duckdb.Error):  # after a fatal error there is nothing to roll back; the first error says more
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
