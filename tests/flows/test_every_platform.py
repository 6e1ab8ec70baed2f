"""The nightly run itself crosses every platform: eleven sites on loopback, one night, one warehouse."""

from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from scrapers.platforms import PLATFORMS
from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from tests.flows.test_commands import blotter
from tests.scrapers.test_platforms import SOURCES, TEXT, source_of


@pytest.mark.slow
def test_a_night_crosses_every_platform(tmp_path: Path) -> None:
    chosen = [source_of(platform) for platform in sorted(PLATFORMS)]
    told = [
        Release(f"night-{s.id}", s.id, f"Nineteen arrested near {s.name}", datetime(2022, 10, 14, 9, tzinfo=UTC), TEXT)
        for s in chosen
    ]
    with ReplaySite(SOURCES, told) as site:
        tables = [
            f'[{source.id}]\nname = "{source.name}"\nhost = "{source.host}"\nplatform = "{source.platform}"\n'
            f'listing = "{source.listing}"\nevidence = "verified"\ndelay = 0\nbase_url = "{site.sources[source.id].base}"\n'
            + (f'force = "{source.force}"\n' if source.force else "")
            + (f'feed = "{source.feed}"\n' if source.feed else "")
            for source in chosen
        ]
        (tmp_path / "sources.toml").write_text("\n".join(tables))
        run = blotter("nightly", "--night", "2022-10-17", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml")
    assert run.returncode == 0, run.stdout + run.stderr
    state = blotter("sources", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml").stdout
    assert state.count("fetched 2022-10-17") == len(chosen)
    (warehouse,) = tmp_path.rglob("blotter.duckdb")
    with duckdb.connect(str(warehouse), read_only=True) as release:
        arrests = release.execute(
            "SELECT source_id, sum(quantity) FROM current_facts WHERE kind = 'arrest' GROUP BY source_id"
        ).fetchall()
    assert dict(arrests) == {source.id: 19 for source in chosen}
