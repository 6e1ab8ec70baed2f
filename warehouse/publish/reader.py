"""How a published file is opened."""

from pathlib import Path

import duckdb

from warehouse.store import WarehouseError

PUBLISHED = "blotter.duckdb"
READER_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
    "lock_configuration": True,
}


def open_reader(path: Path) -> duckdb.DuckDBPyConnection:
    """A published file, read-only, with nothing of the machine in reach.

    Raises:
        WarehouseError: there is none yet, or it is no DuckDB file.
    """
    if not path.exists():
        raise WarehouseError(
            f"nothing is published yet at {path}; run `blotter demo`, `blotter nightly` or `blotter ingest`"
        )
    try:
        return duckdb.connect(path, read_only=True, config=READER_CONFIG)
    except duckdb.Error as error:
        raise WarehouseError(f"{path} cannot be opened: {error}") from error
