"""The pipeline's own database and the one connection that writes it."""

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.bulk import columns, rows_as, transaction
from warehouse.errors import WarehouseBusyError, WarehouseError
from warehouse.lock import lock_free, lock_note, locked, writer_free, writer_holder
from warehouse.tables import column_words, definitions, migrate, migrations

__all__ = [
    "CONFIG",
    "STORAGE_VERSION",
    "WarehouseBusyError",
    "WarehouseError",
    "column_words",
    "definitions",
    "flush",
    "lock_free",
    "lock_note",
    "locked",
    "migrate",
    "migrations",
    "open_writer",
    "refresh",
    "rewriting",
    "sync_vocabulary",
    "transaction",
    "wal_of",
    "writer_free",
    "writer_holder",
]

STORAGE_VERSION = "v1.4.0"  # so that DuckDB 1.4 tools open the file; 2.0's own format shuts them out
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "storage_compatibility_version": STORAGE_VERSION,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "wal_autocheckpoint": "256MB",  # DuckDB's 16 MB takes a long load twice the processor's time
}
# What DuckDB says of a disk that is full or fails; the class of the error differs with the moment.
_UNWRITABLE = re.compile(
    r"could not (?:write|create|truncate|f?sync)|no space left|file too large|failed to offload|been invalidated"
    r"|permission denied|read-only file system",
    re.IGNORECASE,
)


@contextmanager
def open_writer(
    path: Path,
    *,
    wait: float = 0.0,
    on_wait: Callable[[str], None] = lambda _: None,
    give_up: Callable[[], bool] = lambda: False,
) -> Iterator[duckdb.DuckDBPyConnection]:
    """The one connection that writes.

    Args:
        path: the database file; made, with its folder, when it is not there.
        wait: seconds to wait for another writer.
        on_wait: told once who is waited for.
        give_up: asked while waiting, whether to wait no longer.

    Raises:
        WarehouseBusyError: another process still writes after `wait`, or when it was given up; names it.
        WarehouseError: the file cannot be opened or written, or was made by a newer version.
    """
    end = time.monotonic() + wait
    with locked(path, wait, on_wait, give_up=give_up):
        rewriting(path).unlink(missing_ok=True)  # of a compaction that was killed
        connection = _connect(path, end)
        with _written(path):
            try:
                connection.execute("SET TimeZone = 'UTC'")
                migrate(connection)
                yield connection
            finally:
                connection.close()


def rewriting(path: Path) -> Path:
    """Where the file is written anew: see `warehouse.compact`."""
    return path.with_name(f".{path.name}.tmp")


def wal_of(path: Path) -> Path:
    """The write-ahead log that DuckDB keeps beside a file."""
    return path.with_name(path.name + ".wal")


def flush(path: Path) -> None:
    """Put a file, or the names in a folder, on the disk itself."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refresh(
    path: Path, wait: float = 0.0, then: Callable[[duckdb.DuckDBPyConnection], object] = lambda _: None
) -> None:
    """Bring a file that lay still since an upgrade to this version's tables. The caller holds its lock.

    Args:
        path: the database file.
        wait: seconds to wait for readers of it.
        then: what else is to be done in it.

    Raises:
        WarehouseBusyError: somebody still reads it.
        WarehouseError: it cannot be opened or written, or was made by a newer version.
    """
    connection = _connect(path, time.monotonic() + wait)
    with _written(path):
        try:
            connection.execute("SET TimeZone = 'UTC'")
            migrate(connection)
            then(connection)
        finally:
            connection.close()


def _connect(path: Path, end: float) -> duckdb.DuckDBPyConnection:
    """Open the file to write, waiting for readers who opened it itself instead of the published file."""
    while True:
        try:
            return duckdb.connect(path, config=CONFIG)
        except duckdb.Error as error:
            if "Could not set lock" not in str(error):
                raise WarehouseError(f"{path} cannot be opened: {error}") from error
            if time.monotonic() >= end:
                reader = re.search(r"PID (\d+)", str(error))
                raise WarehouseBusyError(
                    f"{path} is being read by process {reader[1] if reader else 'unknown'}; close it there"
                    " (readers should open the published file, which is never locked)"
                ) from error
            time.sleep(0.2)


@contextmanager
def _written(path: Path) -> Iterator[None]:
    """Say plainly what a full disk or a failing one leaves."""
    try:
        yield
    except duckdb.Error as error:
        if not _UNWRITABLE.search(str(error)):
            raise
        raise WarehouseError(
            f"{path} could not be written ({str(error).splitlines()[0]}). Every batch loaded before is kept;"
            " make room on the disk, or give this user the right to write there, and start again:"
            " it carries on where this broke off"
        ) from error


def sync_vocabulary(
    connection: duckdb.DuckDBPyConnection,
    *,
    kinds: Mapping[str, tuple[str | None, str]],
    items: Mapping[str, str],
    units: frozenset[str],
    offences: frozenset[str],
) -> None:
    """Fill the closed lists from the codebook, so that a new drug is one line of data there.

    Args:
        connection: the writer's.
        kinds: unit and description by kind.
        items: group by item.
        units: all units.
        offences: all offence categories.
    """
    tables: dict[str, tuple[tuple[str, ...], list[tuple[str | None, ...]]]] = {
        "kinds": (("kind", "unit", "description"), [(kind, unit, text) for kind, (unit, text) in kinds.items()]),
        "items": (("item", "item_group"), list(items.items())),
        "units": (("unit",), [(unit,) for unit in sorted(units)]),
        "offences": (("offence",), [(offence,) for offence in sorted(offences)]),
    }
    with transaction(connection):
        for table, (names, rows) in tables.items():
            known = set(connection.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall())  # noqa: S608  # names above
            fresh = [row for row in rows if row not in known]
            if fresh:
                with rows_as(connection, "arrow_rows", columns(names, fresh)):
                    connection.execute(f"INSERT OR REPLACE INTO {table} BY NAME SELECT * FROM arrow_rows")  # noqa: S608  # names above
