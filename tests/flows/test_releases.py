"""publish, release list, diff, roll-back and export: what docs/releases.md says to type."""

import json
import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from flows.backfill import backfill
from flows.ingest import ingest
from flows.order import Order, Way, checked
from flows.running import release
from flows.settings import Settings
from flows.workers import alone
from scrapers.sources import load_sources
from tests.flows.test_commands import blotter, line
from tests.warehouse.test_publish import fill, released
from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.publish import kept_files, open_reader
from warehouse.store import open_writer

PAGE = (Path(__file__).parents[2] / "docs" / "releases.md").read_text(encoding="utf-8")
LINES = [
    shlex.split(line)
    for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_held_back_accepted_listed_compared_rolled_back_exported(tmp_path: Path) -> None:
    warehouse = tmp_path / "data" / "warehouse.duckdb"
    released(warehouse, tmp_path / "data" / "published", 1, *[ARREST] * 5)
    warehouse.unlink()
    fill(warehouse, 1)
    held = blotter("publish", folder=tmp_path)
    assert held.returncode == 3
    assert "held back, readers keep the last snapshot: facts: 1, where the last snapshot had 5" in " ".join(
        held.stderr.split()
    )
    assert "Traceback" not in held.stderr

    printed = {}
    for command, *words in LINES:
        assert command == "blotter"
        done = blotter(*words, folder=tmp_path)
        assert done.returncode == 0, done.stderr
        printed[" ".join(words[:2])] = " ".join(done.stdout.split())
    assert "Published 1 article with 1 fact" in printed["publish --accept"]
    assert "live" in printed["release list"]
    assert "Kent" in printed["release list"]
    assert re.search(r"count: facts \W+5 \W+1 ", printed["release diff"])
    assert "with 5 facts" in printed["release roll-back"]
    package = json.loads((tmp_path / "blotter-data" / "datapackage.json").read_text())
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert (tmp_path / "blotter-data" / "weekly.csv").read_text().count("2022-W40") == 1

    again = blotter("publish", folder=tmp_path)
    assert again.returncode == 3
    assert "Kent was loaded twice" in " ".join(again.stderr.split())


def test_what_a_killed_run_loaded_is_counted_once_in_a_release(tmp_path: Path) -> None:
    """It died before it could compare them: the same story of one force twice is 19 arrests, and no 38."""
    settings = Settings(data_dir=tmp_path)
    story = {"minhash": tuple(range(64)), "sample": (1, 2), "marks": (3,)}
    with open_writer(settings.warehouse) as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1, **story), article(2, **story)])
    made = release(settings)
    with open_reader(made.path) as reader:
        assert reader.execute("SELECT total, force_total FROM weekly").fetchall() == [(19.0, 19.0)]


def test_a_file_and_a_backfill_that_bring_nothing_new_make_no_release(tmp_path: Path) -> None:
    file, settings = tmp_path / "in.jsonl", Settings(data_dir=tmp_path / "data")
    file.write_text(f"{line()}\n{line(id='a2', published='no day')}\n")  # the second is left out, each time
    order = Order(date(2022, 10, 1), date(2022, 10, 31), Way.JSONL, files=(file,))
    sources = load_sources()
    made = []
    for run in (
        lambda: ingest([file], settings),
        lambda: ingest([file], settings),
        lambda: backfill(checked(order, sources, date(2026, 1, 1)), settings, sources, alone),
    ):
        run()
        made.append(release(settings))
    assert [one.new for one in made] == [True, False, False]
    assert len(kept_files(settings.published)) == 1
