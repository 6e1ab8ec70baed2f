"""Ctrl-C or SIGTERM ends a night or a backfill within seconds, whatever hosts do; what was read by then is loaded."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import duckdb
import pytest

from flows.orphans import _servers
from scrapers.archive import read_archive
from scrapers.replay import ReplaySite
from scrapers.replay import site as replay_site
from scrapers.replay.release import Release
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
NIGHT = ("nightly", "--night", "2022-10-17")
BACKFILL = ("backfill", "--from", "2022-10-01", "--to", "2022-10-31")
STOPPING = "blotter: stopping; what was read is being loaded. Once more stops at once\n"
STOPPED = "blotter: stopped; what was loaded so far is kept"


AT_ONCE = "blotter: ended at once; what was loaded so far is kept\n"  # where the first was about to end it already


def told(source: str, number: int) -> Release:
    moment = datetime(2022, 10, 14, 9, tzinfo=UTC) + timedelta(minutes=number)
    text = (
        f"Officers arrested {number + 2} men near Lower Wick.\n\nThey seized {number + 5} knives from the house of the first.\n\n"
        + FILLING
    )
    return Release(f"{source}-{number}", source, f"Arrests near Lower Wick, part {number}", moment, text)


@dataclass
class Hung:
    """Two sources, one of which hangs from its third page on until it is mended; the other has a delay."""

    folder: Path
    asked: list[str] = field(default_factory=list)
    mended: bool = False

    def ask(self, *pages: tuple[str, int]) -> bool:
        """Was each source asked for more than so many pages?"""
        return all(self.asked.count(f"{source} page") > many for source, many in pages)

    def stop(self, words: tuple[str, ...], *signals: signal.Signals) -> tuple[int, str, float]:
        """Run a command until one source hangs and send it signals. Gives status, what it said, and seconds."""
        data = str(self.folder / "data")  # in full, since its servers are known by it
        where = {"BLOTTER_DATA_DIR": data, "BLOTTER_SOURCES_FILE": "sources.toml", "PYTHONPATH": ROOT}
        process = subprocess.Popen(
            [sys.executable, "-m", "flows.cli", *words],
            cwd=self.folder,
            env=os.environ | where,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # a shell's "&" ignores it
        )
        try:
            end = time.monotonic() + 240
            while not self.ask(("essex", READ), ("kent", 1)) and time.monotonic() < end and process.poll() is None:
                time.sleep(0.1)
            assert list(_servers(self.folder / "data" / "prefect")), "it runs beside none"
            assert process.poll() is None
            pressed = time.monotonic()
            for number in signals:
                process.send_signal(number)
                time.sleep(0.3)
            _, said = process.communicate(timeout=100)
            took = time.monotonic() - pressed
            assert self.servers_end(), "it left a server running"
            return process.returncode, said, took
        finally:
            process.kill()

    def servers_end(self) -> bool:
        """Do the servers of its runs end within seconds?"""
        end = time.monotonic() + 20
        while list(_servers(self.folder / "data" / "prefect")) and time.monotonic() < end:
            time.sleep(0.1)
        return not list(_servers(self.folder / "data" / "prefect"))

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Asked of the warehouse."""
        with duckdb.connect(str(self.folder / "data/warehouse.duckdb"), read_only=True) as warehouse:
            return warehouse.execute(query).fetchall()

    def held(self) -> dict[object, object]:
        """How many articles of each source are loaded."""
        return dict(self.rows("SELECT source_id, count(*) FROM articles GROUP BY 1"))


@pytest.fixture
def hung(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hung]:
    state = Hung(tmp_path)

    class Hangs(replay_site._Handler):
        def do_GET(self) -> None:  # noqa: N802  # the name that http.server calls
            page = urlsplit(self.path).path in self.server.by_path
            state.asked.append(f"{self.server.source.id} {'page' if page else 'other'}")
            if page and self.server.source.id == "essex" and not state.mended and state.ask(("essex", READ)):
                time.sleep(90)
            else:
                super().do_GET()

    monkeypatch.setattr(replay_site, "_Handler", Hangs)
    releases = [told(source, number) for source, many in (("essex", 5), ("kent", MANY)) for number in range(many)]
    with ReplaySite(SOURCES, releases) as site:
        tables = "\n".join(as_table(source) for source in site.sources.values())
        (tmp_path / "sources.toml").write_text(tables.replace("delay = 0.0", "delay = 2.0"))
        yield state
        state.mended = True


def carry_on(hung: Hung, words: tuple[str, ...]) -> None:
    """Once the host is mended, the same command brings what was left, and asks for nothing that was loaded."""
    before = hung.held()
    hung.mended, hung.asked[:] = True, []
    sources = hung.folder / "sources.toml"
    sources.write_text(sources.read_text().replace("delay = 2.0", "delay = 0.0"))
    again = blotter(*words, folder=hung.folder, BLOTTER_SOURCES_FILE="sources.toml")
    assert again.returncode == 0, again.stderr
    assert hung.held() == {"essex": 5, "kent": MANY}
    assert hung.asked.count("essex page") == 5 - int(str(before.get("essex", 0)))
    assert hung.asked.count("kent page") == MANY - int(str(before.get("kent", 0)))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("number", "status", "how"),
    [(signal.SIGINT, 130, "stopped by Ctrl-C"), (signal.SIGTERM, 143, "asked to end (SIGTERM)")],
    ids=["ctrl-c", "sigterm"],
)
def test_a_signal_ends_a_night_in_seconds_and_keeps_what_it_read(
    hung: Hung, number: signal.Signals, status: int, how: str
) -> None:
    ended, said, took = hung.stop(NIGHT, number)
    pages = hung.asked.count("kent page")
    assert ended == status
    assert said == f"{STOPPING}{STOPPED}, and the next night carries on\n"
    assert took < LIMIT
    assert 1 < pages < MANY
    held = hung.held()
    assert held["essex"] == READ
    assert held["kent"] in (pages, pages - 1)  # the last one asked for may not have been answered
    assert hung.rows("SELECT state, summary FROM runs") == [("failed", how)]
    assert hung.rows("SELECT count(*) FROM coverage") == [(0,)]  # neither was read to its end
    time.sleep(2.5)
    assert hung.asked.count("kent page") == pages, "it went on asking"
    status_told = blotter("status", folder=hung.folder, BLOTTER_SOURCES_FILE="sources.toml")
    assert how in " ".join(status_told.stdout.replace("│", " ").split())


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_second_ctrl_c_ends_a_night_at_once_and_the_next_one_carries_on(hung: Hung) -> None:
    ended, said, took = hung.stop(NIGHT, signal.SIGINT, signal.SIGINT)
    assert ended == 130
    assert said in (f"{STOPPING}{STOPPED}, and the next night carries on\n", f"{STOPPING}{AT_ONCE}")
    assert took < LIMIT
    kept = [page.source for page in read_archive(hung.folder / "data" / "archive")]
    assert kept.count("essex") >= READ  # what was read and not loaded is kept all the same, with the listing
    carry_on(hung, NIGHT)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ctrl_c_on_a_live_backfill_keeps_what_it_read_and_the_same_command_carries_on(hung: Hung) -> None:
    ended, said, took = hung.stop(BACKFILL, signal.SIGINT)
    assert ended == 130
    assert said == f"{STOPPING}{STOPPED}, and the same command carries on\n"
    assert took < LIMIT
    assert hung.held()["essex"] == READ
    assert hung.rows("SELECT state, summary FROM runs") == [("failed", "stopped by Ctrl-C")]
    assert hung.rows("SELECT count(*) FROM backfilled_windows") == [(0,)]
    carry_on(hung, BACKFILL)
    assert hung.rows("SELECT count(*) FROM backfilled_windows") == [(2,)]
