"""The pipeline's own database: one writer, migrations, transactions that are whole or absent."""

import fcntl
import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import duckdb

STORAGE_VERSION = "v1.4.0"  # so that DuckDB 1.4 tools open the file; 2.0's own format shuts them out
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "storage_compatibility_version": STORAGE_VERSION,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


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
        WarehouseError: the file cannot be opened, or was made by a newer version.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _writer_lock(path, wait, on_wait):
        try:
            connection = duckdb.connect(path, config=_CONFIG)
        except duckdb.Error as error:
            raise WarehouseError(f"{path} cannot be opened: {error}") from error
        try:
            connection.execute("SET TimeZone = 'UTC'")
            migrate(connection)
            yield connection
        finally:
            connection.close()


@contextmanager
def _writer_lock(path: Path, wait: float, on_wait: Callable[[str], None]) -> Iterator[None]:
    """A lock that a killed process gives back at once and that says who holds it."""
    lock = path.with_suffix(".lock")
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        end, told = time.monotonic() + wait, False
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                holder = _holder(lock)
                if time.monotonic() >= end:
                    raise WarehouseBusyError(f"{path} is being written by {holder}; wait for it or stop it") from None
                if not told:
                    on_wait(holder)
                    told = True
                time.sleep(0.2)
        os.ftruncate(handle, 0)
        os.pwrite(handle, json.dumps({"pid": os.getpid(), "since": datetime.now(UTC).isoformat()}).encode(), 0)
        yield
    finally:
        os.close(handle)


def writer_free(path: Path) -> bool:
    """Whether nobody writes the warehouse at this moment. A lock of a killed process counts as free."""
    lock = path.with_suffix(".lock")
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


def writer_holder(path: Path) -> str | None:
    """Who writes the warehouse at this moment, for people; None when nobody does."""
    return None if writer_free(path) else _holder(path.with_suffix(".lock"))


def _holder(lock: Path) -> str:
    try:
        held = json.loads(lock.read_text())
        return f"process {held['pid']} since {held['since'][:19]} UTC"
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
    return max(done, default=0)


@contextmanager
def transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """All or nothing. DuckDB commits an aborted transaction silently as nothing, so errors must pass through here."""
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
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
    with transaction(connection):
        rows: dict[str, list[list[str | None]]] = {
            "kinds": [[kind, unit, text] for kind, (unit, text) in kinds.items()],
            "items": [[item, group] for item, group in items.items()],
            "units": [[unit] for unit in sorted(units)],
            "offences": [[offence] for offence in sorted(offences)],
        }
        for table, values in rows.items():
            marks = ", ".join("?" for _ in values[0])
            connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", values)  # noqa: S608  # names above
