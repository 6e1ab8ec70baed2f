"""Where the tests' warehouse and its published files are."""

from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warehouse.duckdb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "published"
