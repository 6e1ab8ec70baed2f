"""The pipeline's own database: one writer, migrations, transactions that are whole or absent."""

import fcntl
import json
import os
import re
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import duckdb

from warehouse.bulk import columns, rows_as

STORAGE_VERSION = "v1.4.0"  # so that DuckDB 1.4 tools open the file; 2.0's own format shuts them out
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "storage_compatibility_version": STORAGE_VERSION,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "wal_autocheckpoint": "256MB",  # DuckDB's 16 MB takes a long load twice the processor's time
}
# What DuckDB says of a disk that is full or fails; the class of the error differs with the moment.
_UNWRITABLE = re.compile(
    r"could not (?:write|create|truncate|f?sync)|no space left|file too large|failed to offload|been invalidated",
    re.IGNORECASE,
)


class WarehouseError(Exception):
    """The warehouse cannot be used as asked; the message says what to do."""


class WarehouseBusyError(WarehouseError):
    """Somebody else writes."""


@contextmanager
def open_writer(
    path: Path, *, wait: float = 0.0, on_wait: Callable[[str], None] = lambda _: None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """The one connection that writes.

    Args:
        path: the database file; made, with its folder, when it is not there.
        wait: seconds to wait for another writer.
        on_wait: told once who is waited for.

    Raises:
        WarehouseBusyError: another process still writes after `wait`; names it.
        WarehouseError: the file cannot be opened or written, or was made by a newer version.
    """
    end = time.monotonic() + wait
    with locked(path, wait, on_wait):
        connection = _connect(path, end)
        with _written(path):
            try:
                connection.execute("SET TimeZone = 'UTC'")
                migrate(connection)
                yield connection
            finally:
                connection.close()


def refresh(path: Path, wait: float = 0.0) -> None:
    """Bring a file that lay still since an upgrade to this version's tables. The caller holds its lock.

    Args:
        path: the database file.
        wait: seconds to wait for readers of it.

    Raises:
        WarehouseBusyError: somebody still reads it.
        WarehouseError: it cannot be opened or written, or was made by a newer version.
    """
    connection = _connect(path, time.monotonic() + wait)
    with _written(path):
        try:
            connection.execute("SET TimeZone = 'UTC'")
            migrate(connection)
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
            " make room on the disk and start again: it carries on where this broke off"
        ) from error


@contextmanager
def locked(
    path: Path,
    wait: float,
    on_wait: Callable[[str], None] = lambda _: None,
    busy: str = "{path} is being written by {holder}; wait for it or stop it",
    note: Mapping[str, str] | None = None,
) -> Iterator[None]:
    """A lock that a killed process gives back at once and that says who holds it.

    Args:
        path: the file that only one process may change; the lock lies beside it.
        wait: seconds to wait for another process.
        on_wait: told once who is waited for.
        busy: what to say when it is still held; {path} and {holder} stand for which and whose.
        note: what others may read of the holder, see `lock_note`.

    Raises:
        WarehouseBusyError: another process still holds it after `wait`.
        WarehouseError: the folder cannot be made or written.
    """
    lock = path.with_suffix(".lock")
    handle = _opened(lock)
    try:
        end, told = time.monotonic() + wait, False
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                writer = _holder(lock)
                if time.monotonic() >= end:
                    raise WarehouseBusyError(busy.format(path=path, holder=writer)) from None
                if not told:
                    on_wait(writer)
                    told = True
                time.sleep(0.2)
        os.ftruncate(handle, 0)
        command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:2]])
        holder = {"pid": os.getpid(), "since": datetime.now(UTC).isoformat(), "command": command, **(note or {})}
        os.pwrite(handle, json.dumps(holder).encode(), 0)
        yield
    finally:
        os.close(handle)


def _opened(lock: Path) -> int:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        return os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise WarehouseError(
            f"{lock.parent} cannot be written ({error.strerror}); give this user the right to write there,"
            " or choose another folder"
        ) from error


def lock_free(lock: Path) -> bool:
    """Whether nobody holds a lock at this moment. One of a killed process counts as free."""
    if not lock.exists():
        return True
    handle = os.open(lock, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(handle)
    return True


def lock_note(lock: Path) -> dict[str, str]:
    """What the holder of a lock wrote into it; empty when nobody holds it."""
    if lock_free(lock):
        return {}
    try:
        return {name: str(value) for name, value in json.loads(lock.read_text()).items()}
    except (OSError, ValueError):
        return {}


def writer_free(path: Path) -> bool:
    """Whether nobody writes the warehouse at this moment. A lock of a killed process counts as free."""
    return lock_free(path.with_suffix(".lock"))


def writer_holder(path: Path) -> str | None:
    """Who writes the warehouse at this moment, for people; None when nobody does."""
    return None if writer_free(path) else _holder(path.with_suffix(".lock"))


def _holder(lock: Path) -> str:
    try:
        held = json.loads(lock.read_text())
        return f"process {held['pid']} ({held['command']}) since {held['since'][:19]} UTC"
    except (OSError, ValueError, KeyError):
        return "another process"


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
    sql = definitions()
    digest = sha256((sql + _columns_file()).encode()).hexdigest()[:16]
    if connection.execute("SELECT digest FROM definitions").fetchall() == [(digest,)]:
        return
    with transaction(connection):
        connection.execute(sql)
        _explain(connection)
        connection.execute("DELETE FROM definitions")
        connection.execute("INSERT INTO definitions VALUES (?, now())", [digest])


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
