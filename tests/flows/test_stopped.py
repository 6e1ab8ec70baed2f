"""Ctrl-C on a night ends it within seconds, whatever hosts do; what was read by then is loaded."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
import pytest

from scrapers.replay import ReplaySite
from scrapers.replay import site as replay_site
from scrapers.replay.pages import Release
from tests.flows.test_commands import blotter
from tests.flows.test_serve import as_table
from tests.scrapers.test_platforms import SOURCES

LIMIT = 40.0  # seconds, with two processors that ten others want; three tries of a hanging page take 63 on any
ROOT = str(Path(__file__).parents[2])
MANY = 8  # pages of the source that answers
FILLING = (
    "Anybody who knows more of what went on there is asked to call the number on this page, at any hour of the day."
)
READ = 2  # pages that the hanging source answers with


def told(source: str, number: int) -> Release:
    moment = datetime(2022, 10, 14, 9, tzinfo=UTC) + timedelta(minutes=number)
    text = (
        f"Officers arrested {number + 2} men near Lower Wick.\n\nThey seized {number + 5} knives from the house of the first.\n\n"
        + FILLING
    )
    return Release(f"{source}-{number}", source, f"Arrests near Lower Wick, part {number}", moment, text)


@pytest.fixture
def hung(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A source that hangs from its third page on, beside one with many pages and a delay. Gives what was asked."""
    asked: list[str] = []

    class Hangs(replay_site._Handler):
        def do_GET(self) -> None:  # noqa: N802  # the name that http.server calls
            page = urlsplit(self.path).path in self.server.by_path
            asked.append(f"{self.server.source.id} {'page' if page else 'other'}")
            if page and asked.count("essex page") > READ and self.server.source.id == "essex":
                time.sleep(90)
            else:
                super().do_GET()

    monkeypatch.setattr(replay_site, "_Handler", Hangs)
    releases = [told(source, number) for source, many in (("essex", 5), ("kent", MANY)) for number in range(many)]
    with ReplaySite(SOURCES, releases) as site:
        tables = "\n".join(as_table(source) for source in site.sources.values())
        (tmp_path / "sources.toml").write_text(tables.replace("delay = 0.0", "delay = 2.0"))
        yield asked


@pytest.mark.slow
def test_ctrl_c_ends_a_night_in_seconds_and_keeps_what_it_read(tmp_path: Path, hung: list[str]) -> None:
    where = {"BLOTTER_DATA_DIR": "data", "BLOTTER_SOURCES_FILE": "sources.toml", "PYTHONPATH": ROOT}
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "nightly", "--night", "2022-10-17"],
        cwd=tmp_path,
        env=os.environ | where,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # a shell's "&" ignores it
    )
    try:
        end = time.monotonic() + 120
        while (hung.count("essex page") <= READ or hung.count("kent page") < 2) and time.monotonic() < end:
            time.sleep(0.1)
        assert process.poll() is None
        pressed = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=100)
        took = time.monotonic() - pressed
    finally:
        process.kill()
    pages = hung.count("kent page")
    assert process.returncode == 130
    assert said == ("", "blotter: stopped; what was loaded so far is kept\n")
    assert took < LIMIT
    assert 1 < pages < MANY
    with duckdb.connect(str(tmp_path / "data/warehouse.duckdb"), read_only=True) as warehouse:
        held = dict(warehouse.execute("SELECT source_id, count(*) FROM articles GROUP BY 1").fetchall())
        ended = warehouse.execute("SELECT state, summary FROM runs").fetchall()
        seen = warehouse.execute("SELECT count(*) FROM coverage").fetchone()
    assert held["essex"] == READ
    assert held["kent"] in (pages, pages - 1)  # the last one asked for may not have been answered
    assert ended == [("failed", "stopped by Ctrl-C")]
    assert seen == (0,)  # neither was read to its end
    time.sleep(2.5)
    assert hung.count("kent page") == pages, "it went on asking"
    status = blotter("status", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml")
    assert "stopped by Ctrl-C" in " ".join(status.stdout.replace("│", " ").split())
