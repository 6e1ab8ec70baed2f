"""kill -9 at random moments of a night or a backfill: started often enough, the tables are those of an undisturbed one.

`BLOTTER_KILLS=50` for the whole measure; three are enough to notice that something was broken.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.serve import server
from flows.settings import Settings
from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.backfills import releases
from tests.flows.tables import tables_of
from tests.flows.test_serve import as_table, free_port
from tests.flows.test_workers import release
from tests.scrapers.test_platforms import TEXT
from warehouse.publish import open_reader
from warehouse.store import open_writer

KILLS = int(os.environ.get("BLOTTER_KILLS", "3"))
BACKFILL = """
import sys
from datetime import date
from pathlib import Path

if __name__ == "__main__":
    folder, way, *files = sys.argv[1:]
    from flows import ingest
    from flows.backfill import backfill
    from flows.order import Order, Way, checked
    from flows.running import sources_of
    from flows.settings import Settings
    from flows.workers import alone
    ingest.BATCH = 10
    settings = Settings(data_dir=Path(folder), sources_file=Path("sources.toml"), batch=3)
    sources = sources_of(settings)
    order = Order(date(2022, 9, 1), date(2022, 11, 30), Way(way), (), tuple(map(Path, files)))
    print("begun", flush=True)
    backfill(checked(order, sources, date(2026, 1, 1)), settings, sources, alone)
"""
NIGHT = """
import sys
from datetime import date
from pathlib import Path

if __name__ == "__main__":
    from flows.settings import Settings
    from flows.temporary import RunServer
    settings = Settings(data_dir=Path(sys.argv[1]), sources_file=Path("sources.toml"))
    server = RunServer(settings)
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
    from flows.finish import finish
    from flows.nightly import attended, silent
    from flows.running import sources_of
    from scrapers.night import Window
    server.wait()
    window = Window(first_days=60, max_pages=20, batch=3)
    print("begun", flush=True)
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        nights = attended(date(2022, 10, 17), sources_of(settings), settings, window, "nightly", silent, silent)
    assert finish(settings, nights).release
"""


def start(folder: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "child.py", *words],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def begun(child: "subprocess.Popen[str]") -> None:
    """Wait until all imports are done."""
    assert child.stdout
    while (line := child.stdout.readline()) and line != "begun\n":
        pass


def finish(folder: Path, *words: str) -> float:
    """Run undisturbed; how many seconds it took."""
    child = start(folder, *words)
    begun(child)
    since = time.monotonic()
    said, _ = child.communicate(timeout=400)
    assert child.returncode == 0, said
    return time.monotonic() - since


def kill_often(folder: Path, *words: str) -> dict[str, list[tuple[Any, ...]]]:
    """Run `whole` undisturbed and `hurt` with kills, then to its end; the tables, which must be the same."""
    chance = random.Random(7)  # noqa: S311  # moments, not secrets
    whole = finish(folder, "whole", *words)
    killed = 0
    for _ in range(KILLS):
        child = start(folder, "hurt", *words)
        begun(child)
        time.sleep(chance.uniform(0, max(whole * 0.8, 0.5)))
        if child.poll() is None:
            child.send_signal(signal.SIGKILL)
            killed += 1
        child.wait()
        assert child.stdout
        child.stdout.close()
    finish(folder, "hurt", *words)
    assert killed > 0
    one = tables_of(folder / "whole" / "warehouse.duckdb")
    assert tables_of(folder / "hurt" / "warehouse.duckdb") == one
    with open_writer(folder / "hurt" / "warehouse.duckdb") as connection:
        states = connection.execute("SELECT state, count(*) FROM runs GROUP BY state").fetchall()
    assert dict(states).get("running", 0) == 0
    return one


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("way", ["jsonl", "live"])
def test_a_backfill_killed_at_any_moment_carries_on(tmp_path: Path, way: str) -> None:
    (tmp_path / "child.py").write_text(BACKFILL)
    (tmp_path / "in.jsonl").write_text("\n".join(json.dumps(release(number)) for number in range(120)))
    files = ["in.jsonl"] if way == "jsonl" else []
    with ReplaySite(load_sources(), releases(40)) as site:
        (tmp_path / "sources.toml").write_text("\n".join(map(as_table, site.sources.values())))
        if way == "live":
            slow = site.sources["essex"].model_copy(update={"delay": 0.1})
            (tmp_path / "sources.toml").write_text(as_table(slow))
        one = kill_often(tmp_path, way, *files)
    assert len(one["articles"]) >= 40


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_night_killed_at_any_moment_carries_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under Prefect, with its publishing; all that its sources told is there, and the night counts as fetched."""
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    (tmp_path / "child.py").write_text(NIGHT)
    newest = datetime(2022, 10, 16, 9, tzinfo=UTC)
    told = [
        Release(f"{body}{n}", body, f"Nineteen arrested in raid {n}", newest - timedelta(days=n), f"{TEXT} {n}")
        for body in ("essex", "metropolitan", "nca")
        for n in range(12)
    ]
    own = Settings(data_dir=tmp_path / "server", server_port=free_port())
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "server" / "prefect"))
    with ReplaySite(load_sources(), told) as site, server(own, print):
        slow = [source.model_copy(update={"delay": 0.15}) for source in site.sources.values()]
        (tmp_path / "sources.toml").write_text("\n".join(map(as_table, slow)))
        one = kill_often(tmp_path)
    assert len(one["articles"]) == len(told)
    assert {row[2] for row in one["coverage"]} >= {"fetched"}
    counts = []
    for folder in ("whole", "hurt"):
        with open_reader(tmp_path / folder / "published" / "blotter.duckdb") as reader:
            counts += reader.execute(
                "SELECT (SELECT count(*) FROM articles), (SELECT sum(total) FROM weekly)"
            ).fetchall()
    assert counts[0] == counts[1]
