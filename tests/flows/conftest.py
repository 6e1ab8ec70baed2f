"""Fixtures of several modules here."""

from functools import partial
from pathlib import Path

import pytest

from flows import backfill as backfilling
from flows.settings import Settings
from scrapers.history.commoncrawl import CommonCrawl
from scrapers.history.wayback import Wayback


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", batch=4)


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand-ins need no politeness."""
    monkeypatch.setattr(
        backfilling, "Wayback", partial(Wayback, index_a_second=0, pages_a_second=0, pause=lambda _: None)
    )
    monkeypatch.setattr(backfilling, "CommonCrawl", partial(CommonCrawl, delay=0))
