"""kill -9 at random moments of a backfill: when it was started often enough, the tables are those of an undisturbed one.

`BLOTTER_KILLS=50` for the whole measure; four are enough to notice that something was broken.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.tables import tables_of
from tests.flows.test_backfill import releases
from tests.flows.test_serve import as_table
from tests.flows.test_workers import release
from warehouse.store import open_writer

KILLS = int(os.environ.get("BLOTTER_KILLS", "4"))
CHILD = """
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


def start(folder: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "child.py", *words],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def finish(folder: Path, *words: str) -> float:
    began = time.monotonic()
    said, _ = (child := start(folder, *words)).communicate(timeout=400)
    assert child.returncode == 0, said
    return time.monotonic() - began


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("way", ["jsonl", "live"])
def test_a_backfill_killed_at_any_moment_carries_on(tmp_path: Path, way: str) -> None:
    chance = random.Random(7)  # noqa: S311  # moments, not secrets
    (tmp_path / "child.py").write_text(CHILD)
    (tmp_path / "in.jsonl").write_text("\n".join(json.dumps(release(number)) for number in range(120)))
    files = ["in.jsonl"] if way == "jsonl" else []
    with ReplaySite(load_sources(), releases(40)) as site:
        (tmp_path / "sources.toml").write_text("\n".join(map(as_table, site.sources.values())))
        if way == "live":
            slow = site.sources["essex"].model_copy(update={"delay": 0.1})
            (tmp_path / "sources.toml").write_text(as_table(slow))
        whole = finish(tmp_path, "whole", way, *files)
        killed = 0
        for _ in range(KILLS):
            child = start(tmp_path, "hurt", way, *files)
            assert child.stdout
            child.stdout.readline()  # begun: all imports are done
            time.sleep(chance.uniform(0, max(whole / 2, 0.5)))
            if child.poll() is None:
                child.send_signal(signal.SIGKILL)
                killed += 1
            child.wait()
            child.stdout.close()
        finish(tmp_path, "hurt", way, *files)
    assert killed > 0
    one = tables_of(tmp_path / "whole" / "warehouse.duckdb")
    assert len(one["articles"]) >= 40
    assert tables_of(tmp_path / "hurt" / "warehouse.duckdb") == one
    with open_writer(tmp_path / "hurt" / "warehouse.duckdb") as connection:
        states = connection.execute("SELECT state, count(*) FROM runs GROUP BY state").fetchall()
    assert dict(states).get("running", 0) == 0
