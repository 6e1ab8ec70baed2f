"""How a published file is opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.errors import NotThereError
from warehouse.store import WarehouseError
from warehouse.tables import defined

PUBLISHED = "blotter.duckdb"
READER_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
}


def open_reader(path: Path) -> duckdb.DuckDBPyConnection:
    """A published file, read-only, with nothing of the machine in reach; days and times are British wherever it is.

    Raises:
        WarehouseError: there is none yet, or it is no DuckDB file.
    """
    if not path.exists():
        raise NotThereError(
            f"nothing is published yet at {path}; run `blotter demo`, `blotter nightly` or `blotter ingest`"
        )
    try:
        reader = duckdb.connect(path, read_only=True, config=READER_CONFIG)
        # A release dated to the day stands for the midnight that began it in Britain: in UTC that is the day before.
        reader.execute("SET TimeZone = 'Europe/London'; SET lock_configuration = true")
    except duckdb.Error as error:
        raise WarehouseError(f"{path} cannot be opened: {error}") from error
    return reader


@contextmanager
def reading(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A published file to ask for what this version puts into it.

    Raises:
        WarehouseError: as `open_reader`, or another version made the file and it lacks what it is asked for.
    """
    with open_reader(path) as reader, of_this_version(path, reader):
        yield reader


@contextmanager
def of_this_version(path: Path, reader: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Say what to do where a release lacks a table or a column since another version made it.

    Args:
        path: the file, for the message.
        reader: has it open.

    Raises:
        WarehouseError: that is so.
    """
    try:
        yield
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        if other := of_another_version(reader):
            raise NotThereError(f"{path}: {other}") from error
        raise


def of_another_version(reader: duckdb.DuckDBPyConnection) -> str | None:
    """What to do about a published file whose views and columns are another version's; None when they are this one's.

    Args:
        reader: has the file open.
    """
    if defined(reader):
        return None
    return "this snapshot was made by another version of Blotter; `blotter publish` makes one of this version"
