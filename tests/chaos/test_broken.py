"""Code that is broken on purpose is noticed: else the sequences prove nothing."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from tests.chaos.broken import BROKEN, noticed
from tests.chaos.test_sequences import FromTemplate, build, in_memory, prepared

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="blotter-broken-", dir=in_memory()))
    with patch.object(build, "duckdb", FromTemplate(prepared(folder))):
        yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("name", BROKEN)
def test_broken_code_is_noticed(name: str, template: Path) -> None:
    assert noticed(BROKEN[name], template, 100)
