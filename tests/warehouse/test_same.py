"""A release is made where readers would see something else, and only there."""

from pathlib import Path

import duckdb
import pytest

from tests.warehouse.test_publish import fill, released
from tests.warehouse.test_warehouse import ARREST
from warehouse.publish import kept_releases, publish


def test_where_readers_would_see_nothing_new_the_last_release_stays(path: Path, folder: Path) -> None:
    first = released(path, folder, 3, ARREST).stat().st_ino
    fill(path, 3, ARREST)  # another run, which reads the same again
    kept = publish(path, folder)
    assert not kept.new
    assert "Nothing changed since the snapshot of" in kept.told
    assert (kept.path.stat().st_ino, len(kept_releases(folder))) == (first, 1)
    assert not list(folder.glob(".*tmp*"))
    assert publish(path, folder, accept="on purpose").new
    assert len(kept_releases(folder)) == 2


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles SET withdrawn_at = now() WHERE article_id = (SELECT min(article_id) FROM articles)",
        "UPDATE facts SET quantity = quantity + 1 WHERE article_id = (SELECT min(article_id) FROM facts)",
        "INSERT INTO coverage VALUES ('essex', '2022-10-10', 'quiet', '', 1, 0, 0, 0, 'run1')",
        "UPDATE forces SET name = 'Essex' WHERE force_id = 'essex'",
    ],
)
def test_whatever_readers_see_differently_makes_a_release(path: Path, folder: Path, change: str) -> None:
    released(path, folder, 3, ARREST)
    fill(path, 0, then=lambda writer: writer.execute(change))
    assert publish(path, folder).new
    assert len(kept_releases(folder)) == 2


def test_a_release_by_other_views_is_made_anew(path: Path, folder: Path) -> None:
    live = released(path, folder, 3, ARREST)
    with duckdb.connect(live) as older:
        older.execute("COMMENT ON VIEW coverage_by_week IS 'As an older version said it.'")
    assert publish(path, folder).new
