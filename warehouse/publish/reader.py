"""How a published file is opened."""

from pathlib import Path

import duckdb

from warehouse.errors import NotThereError
from warehouse.store import WarehouseError

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
