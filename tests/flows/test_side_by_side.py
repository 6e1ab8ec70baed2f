"""All sources are read side by side: a night of 49 takes about as long as its slowest host, each at its own pace."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.test_commands import blotter
from tests.flows.test_serve import as_table
from tests.scrapers.test_platforms import TEXT
from warehouse.store import open_writer

DELAY = 0.5  # seconds between two requests of a host; a real one is asked every 2.5
SLOWEST, PAGES, FEW = "kent", 24, 3
LONGER = 1.6  # a night beside its slowest host; under load tasks take their time to start


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_night_of_49_sources_takes_about_as_long_as_its_slowest_host(tmp_path: Path) -> None:
    sources, newest = load_sources(), datetime(2022, 10, 16, 9, tzinfo=UTC)
    told = [
        Release(f"{s}{n}", s, f"Nineteen arrested in raid {n}", newest - timedelta(days=n), f"{TEXT} {n}")
        for s in sources
        for n in range(PAGES if s == SLOWEST else FEW)
    ]
    with ReplaySite(sources, told) as site:
        asked = [source.model_copy(update={"delay": DELAY}) for source in site.sources.values()]
        (tmp_path / "sources.toml").write_text("\n".join(map(as_table, asked)))
        run = blotter(
            "nightly", "--night", "2022-10-17", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml",
            BLOTTER_FIRST_DAYS="60", BLOTTER_MAX_PAGES="20",
        )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    with open_writer(next(tmp_path.rglob("warehouse.duckdb"))) as connection:
        hosts = connection.execute(
            "SELECT source_id, count(*), epoch(max(fetched_at) - min(fetched_at)) FROM fetches GROUP BY source_id"
        ).fetchall()
        ((night,),) = connection.execute("SELECT epoch(max(fetched_at) - min(fetched_at)) FROM fetches").fetchall()
    spans = {source: span for source, _, span in hosts}
    assert len(spans) == len(sources) == 49
    slowest = max(spans.values())
    assert slowest == spans[SLOWEST] > PAGES * DELAY
    assert night < LONGER * slowest, f"{night:.1f} s for the night, {slowest:.1f} s for its slowest host"
    assert night < sum(spans.values()) / 4  # what one host after the other would take
