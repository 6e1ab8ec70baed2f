"""The short form of `make soak`."""

from pathlib import Path

import pytest

from tests.chaos.reader import read
from tests.chaos.soak import batches, night, soak
from warehouse.publish import publish
from warehouse.store import CONFIG


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_readers_never_fail_and_never_see_two_releases_at_once(tmp_path: Path) -> None:
    came = soak(tmp_path, seconds=8, readers=3, before=500, each=50)
    assert came.errors == []
    assert came.published >= 1
    assert came.rounds > 10


def test_a_torn_file_is_noticed_by_the_reader(tmp_path: Path) -> None:
    """The check can fail: a release whose sums were tampered with is told of."""
    import duckdb

    night(tmp_path / "warehouse.duckdb", "run", batches(100))
    target = publish(tmp_path / "warehouse.duckdb", tmp_path / "published").path
    assert read(target, 0.2)["tears"] == []
    with duckdb.connect(target, config={**CONFIG}) as vandal:
        vandal.execute("UPDATE dated_facts SET quantity = quantity + 1")
    assert read(target, 0.2)["tears"]
