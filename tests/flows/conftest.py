"""Fixtures of several modules here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
import typer
from click.testing import Result
from typer.testing import CliRunner

from flows import backfill as backfilling
from flows.cli import look, read, report, weeks, why
from flows.settings import Settings
from scrapers.history.commoncrawl import CommonCrawl
from scrapers.history.wayback import Wayback
from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.publish import prepare, publish
from warehouse.records import CoverageRow, SourceRow
from warehouse.store import open_writer

Run = Callable[..., Result]
HEROIN = replace(
    ARREST, kind="seizure", item="heroin", unit="g", quantity=220.0, snippet="220g of heroin", offence=None
)
HOSTILE = '=HYPERLINK("http://evil.example","x")'
ESCAPE = "\x1b[31m19 arrests\x1b]0;owned\x07\x9b2J\u202e[bold]"


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


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two weeks of two forces, one of them seen in part, loaded and published."""
    path = tmp_path_factory.mktemp("weeks")
    with open_writer(path / "warehouse.duckdb") as writer:
        begin(writer)
        load.load_sources(
            writer, [SourceRow("kent", "Kent Police", "kent", "www.kent.police.uk", "soh", True, "verified")],
            [("kent", "Kent Police", "E23000032")],
        )  # fmt: skip
        last_week = article(3).published - timedelta(days=7)
        rows = [
            article(1, ARREST, HEROIN, replace(ARREST, quantity=12.0, part=True)),
            article(2, replace(ARREST, quantity=3.0, snippet=ESCAPE), title=HOSTILE, url="https://www.kent.police.uk/2", force_id="kent", source_id="kent"),
            article(3, replace(ARREST, quantity=7.0), published=last_week),
            article(4, replace(ARREST, quantity=19.0, snippet="told again | in <b>another</b>\nline")),
        ]  # fmt: skip
        load.load_articles(writer, "run1", "r1", rows)
        writer.execute("INSERT INTO retold VALUES ('essex:4', 0, 'essex:1', 0, true, true)")
        night = CoverageRow("essex", date(2022, 10, 10), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", night, date(2022, 9, 26))
        kent = CoverageRow("kent", date(2022, 10, 5), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", kent, date(2022, 10, 4))
        prepare(writer)
    publish(path / "warehouse.duckdb", path / "published")
    return path


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Commands that read, in this process, of that folder."""
    app = typer.Typer()
    weeks.register(app)
    why.register(app)
    read.register(app)
    report.register(app)
    look.register(app)
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(folder))
    monkeypatch.setenv("COLUMNS", "120")
    return lambda *words: CliRunner().invoke(app, words)
