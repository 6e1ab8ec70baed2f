import json
from pathlib import Path

from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.test_commands import blotter


def test_sources_are_listed_with_their_state(tmp_path: Path) -> None:
    table = blotter("sources", folder=tmp_path)
    assert table.returncode == 0, table.stderr
    assert "49 sources, 43 enabled" in table.stdout
    assert "cumbria: the address follows the platform's pattern only" in table.stdout
    rows = json.loads(blotter("sources", "--format", "json", folder=tmp_path).stdout)
    assert {row["id"]: row["a week"] for row in rows}["avon-and-somerset"] == "20–35"


def test_a_source_is_checked_and_nothing_is_loaded(tmp_path: Path) -> None:
    with ReplaySite(load_sources()) as site:
        served = site.sources["kent"]
        (tmp_path / "sources.toml").write_text(
            f'[kent]\nname = "Kent Police"\nhost = "{served.host}"\nplatform = "soh"\nlisting = "{served.listing}"\n'
            f'evidence = "verified"\nenabled = false\ndisabled_reason = "new"\ndelay = 0\nbase_url = "{served.base}"\n'
        )
        run = blotter("sources", "check", "kent", folder=tmp_path, BLOTTER_SOURCES_FILE="sources.toml")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "looks right" in run.stdout
    assert "c-news-article" in run.stdout
    kept = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"feed.xml", "listing.html", "article.html"} <= kept
    assert not [name for name in kept if name.endswith((".duckdb", ".warc.gz"))]


def test_an_unknown_source_is_named(tmp_path: Path) -> None:
    run = blotter("sources", "check", "atlantis", folder=tmp_path)
    assert run.returncode == 2
    assert "atlantis" in run.stderr
