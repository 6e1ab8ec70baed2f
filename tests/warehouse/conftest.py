"""Where the tests' warehouse and its published files are."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.filled import BODIES
from tests.warehouse.test_warehouse import begin
from warehouse import load
from warehouse.records import SourceRow
from warehouse.store import migrate
from warehouse.types import Connection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warehouse.duckdb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "published"


@pytest.fixture(scope="module")
def warehouse() -> Iterator[Connection]:
    """One with the bodies of the plain model, to be filled anew by each test."""
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        load.load_sources(
            connection,
            [SourceRow(b.id, b.id, b.id, f"www.{b.id}.police.uk", "soh", True, "verified") for b in BODIES],
            [(b.id, b.id, None) for b in BODIES],
        )
        yield connection
