"""`blotter backfill --dry-run`: what lies before a backfill, told without doing it."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from flows import backfill as backfilling
from flows.estimate import estimate
from flows.order import Way
from flows.settings import Settings
from scrapers.history.wayback import Wayback
from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.backfills import captured, do, order, releases
from tests.flows.test_commands import blotter
from tests.scrapers.standin import WaybackStandIn


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        backfilling, "Wayback", partial(Wayback, index_a_second=0, pages_a_second=0, pause=lambda _: None)
    )


def test_the_index_of_a_web_archive_tells_what_is_then_read(tmp_path: Path) -> None:
    with ReplaySite(load_sources(), releases()) as site, WaybackStandIn(captured(site)) as archive:
        settings = Settings(data_dir=tmp_path, wayback_url=archive.base)
        (before,) = estimate(order(Way.WAYBACK), settings, site.sources, 1)
        assert not settings.warehouse.exists()  # it was only looked at
        read = do(order(Way.WAYBACK), settings, site.sources).whole.pages
        (after,) = estimate(order(Way.WAYBACK), settings, site.sources, 1)
    assert (before.pages, before.windows) == (read, 1)
    assert read > 0
    assert before.seconds > 0
    assert (after.pages, after.windows) == (0, 0)


def test_a_site_is_not_asked_and_its_weeks_are_a_guess_until_some_are_known(tmp_path: Path) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        (found,) = estimate(order(Way.LIVE), Settings(data_dir=tmp_path), site.sources, 1)
        assert not site.requests
    assert found.pages is not None
    assert found.pages > 0
    assert "a week" in found.basis or "expectation" in found.basis


def test_a_file_is_judged_by_its_size(tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(json.dumps({"text": "x" * 2_700}) for _ in range(100)))
    wanted = replace(order(Way.JSONL), files=(file,))
    (one,), (two,) = (estimate(wanted, Settings(data_dir=tmp_path), load_sources(), workers) for workers in (1, 2))
    assert one.pages is not None
    assert 90 <= one.pages <= 110
    assert one.seconds == 2 * two.seconds


def test_an_archive_that_cannot_be_reached_is_told_in_words(tmp_path: Path) -> None:
    nowhere = {"BLOTTER_WAYBACK_URL": "http://127.0.0.1:9", "BLOTTER_ATTEMPTS": "1"}
    days = ["--from", "2022-10-01", "--to", "2022-10-31", "--force", "essex", "--source", "wayback", "--dry-run"]
    done = blotter("backfill", *days, folder=tmp_path, **nowhere)
    said = " ".join((done.stdout + done.stderr).replace("│", " ").split())
    assert done.returncode == 1
    assert "cannot be reached;" in said
    assert "Not in this: essex" in said
    assert "Max retries" not in said
    assert "0 pages" not in said
