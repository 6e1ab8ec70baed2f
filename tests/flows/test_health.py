"""How things stand, and what is wrong: told in words, for people."""

import json
import logging
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pytest

from flows.doctor import Check, examine, worst
from flows.logs import log_file, open_log
from flows.running import begin, run_of
from flows.settings import Settings
from flows.status import next_night, standing
from scrapers.records import Outcome, SourceNight
from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.test_serve import as_table, free_port
from tests.scrapers.conftest import LyingServer
from warehouse.load import load_coverage
from warehouse.publish import publish
from warehouse.records import CoverageRow
from warehouse.store import CONFIG, migrate, open_writer


def settings(folder: Path, **given: object) -> Settings:
    return Settings(data_dir=folder / "data", server_port=free_port(), **given)  # type: ignore[arg-type]  # checked by pydantic


def by_name(checks: list[Check]) -> dict[str, Check]:
    return {check.what: check for check in checks}


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2022, 3, 26, 12, tzinfo=UTC), datetime(2022, 3, 27, 2, 15, tzinfo=UTC)),  # clocks go forward at 01:00
        (datetime(2022, 10, 29, 12, tzinfo=UTC), datetime(2022, 10, 30, 3, 15, tzinfo=UTC)),  # and back at 02:00
        (datetime(2022, 7, 1, 12, tzinfo=UTC), datetime(2022, 7, 2, 2, 15, tzinfo=UTC)),
    ],
)
def test_the_next_night_is_due_at_the_same_british_hour(tmp_path: Path, now: datetime, due: datetime) -> None:
    assert next_night(settings(tmp_path), now) == due


def test_status_of_a_new_installation_says_what_to_run(tmp_path: Path) -> None:
    said = {line.what: line.how for line in standing(settings(tmp_path))}
    assert "blotter nightly" in said["last run"]
    assert said["published"] == "none yet"
    assert said["writing now"] == "nobody"


def ends(given: Settings, night: date, **outcomes: Outcome) -> None:
    """A night that ends so."""
    with run_of(given, "nightly", night, load_sources()) as run:
        for source, outcome in outcomes.items():
            run.end_source(SourceNight(source, night, outcome, "because"))


def test_a_night_that_could_read_no_source_is_called_failed(tmp_path: Path) -> None:
    given = settings(tmp_path)
    ends(given, date(2022, 10, 17), essex=Outcome.REFUSED, kent=Outcome.BROKEN, nca=Outcome.BROKEN)
    said = {line.what: line.how for line in standing(given)}
    assert said["last run"].startswith("nightly for 2022-10-17, failed, begun ")
    assert said["last run"].endswith(": no source could be read: 2 broken, 1 refused")
    assert said["sources broken"] == "2: kent, nca"
    ends(given, date(2022, 10, 18), essex=Outcome.QUIET, kent=Outcome.BROKEN)
    assert "completed" in {line.what: line.how for line in standing(given)}["last run"]


def test_status_tells_the_sources_of_the_last_night_whatever_ran_since(tmp_path: Path) -> None:
    given = settings(tmp_path)
    ends(given, date(2022, 10, 17), essex=Outcome.QUIET, kent=Outcome.BROKEN)
    with run_of(given, "ingest", date(2022, 11, 3), load_sources()) as run:
        row = CoverageRow("kent", date(2022, 11, 2), "backfilled", "came in by file", 0, 0, 1, 0)
        load_coverage(run.connection, run.id, row)
    said = {line.what: line.how for line in standing(given)}
    assert said["last run"].startswith("ingest for 2022-11-03, completed")
    assert said["last night"] == "2022-10-17, completed"
    assert {what: how for what, how in said.items() if what.startswith("sources")} == {
        "sources broken": "1: kent",
        "sources quiet": "1",
    }


def test_a_run_that_was_killed_is_not_called_running(tmp_path: Path) -> None:
    given = settings(tmp_path)
    with open_writer(given.warehouse) as writer:
        begin(writer, given, "20221017-dead", "nightly", date(2022, 10, 17), load_sources())
    said = {line.what: line.how for line in standing(given)}
    assert said["last run"].startswith("nightly for 2022-10-17, crashed (its process is gone; the next run carries on)")


def test_a_copied_release_is_as_old_as_what_it_holds(tmp_path: Path) -> None:
    given = settings(tmp_path)
    with open_writer(given.warehouse):
        pass
    made = publish(given.warehouse, given.published).made_at.astimezone(UTC)
    os.utime(given.published / "blotter.duckdb", (0, 0))
    said = {line.what: line.how for line in standing(given)}
    assert said["published"].endswith(f"made {made:%Y-%m-%d %H:%M} UTC")


def test_status_says_that_it_cannot_read_a_warehouse_and_not_that_there_is_none(tmp_path: Path) -> None:
    given = settings(tmp_path)
    given.warehouse.parent.mkdir()
    with duckdb.connect(given.warehouse, config=CONFIG) as old:  # of an older version, and not touched since
        migrate(old, upto=4)
        old.execute("INSERT INTO runs SELECT 'r', 'nightly', now(), now(), now(), 'completed', '1', '1', '1', '', ''")
    assert "after an upgrade the next run mends that" in {one.what: one.how for one in standing(given)}["last run"]
    given.warehouse.write_bytes(b"no database" * 1000)
    given.published.mkdir()
    (given.published / "blotter.duckdb").write_bytes(b"no database" * 1000)
    said = {one.what: one.how for one in standing(given)}
    assert "not to be told" in said["last run"]
    assert "not to be read" in said["published"]


def test_the_log_takes_requests_that_are_tried_again_and_follows_the_data_folder(tmp_path: Path) -> None:
    told = {"event": "request.retried", "host": "www.essex.police.uk"}
    for folder in (tmp_path / "one", tmp_path / "two"):
        given = settings(folder)
        open_log(given)
        logging.getLogger("scrapers.http.judging").warning("tried again", extra={"fields": told})
        (line,) = log_file(given).read_text().splitlines()
        assert json.loads(line) | told == json.loads(line)


def test_a_writer_and_a_broken_file_are_found(tmp_path: Path) -> None:
    given = settings(tmp_path)
    with open_writer(given.warehouse):
        checks = by_name(examine(given, network=False))
        assert checks["writer"].state == "warning"
        assert f"process {os.getpid()}" in checks["writer"].found
        assert checks["warehouse"].state == "ok"
    given.warehouse.write_bytes(b"no database" * 1000)
    broken = examine(given, network=False)
    assert by_name(broken)["warehouse"].state == "wrong"
    assert by_name(broken)["warehouse"].advice
    assert worst(broken) == "wrong"


def test_hosts_are_asked_for_robots_and_the_clock_is_compared(tmp_path: Path) -> None:
    with ReplaySite(load_sources()) as site:
        gone = site.sources["kent"].model_copy(update={"base_url": f"http://127.0.0.1:{free_port()}"})
        (tmp_path / "sources.toml").write_text(as_table(site.sources["essex"]) + as_table(gone))
        checks = by_name(examine(settings(tmp_path, sources_file=tmp_path / "sources.toml"), network=True))
    assert checks["essex"].state == "ok"
    assert checks["kent"].state == "wrong"
    assert "network" in checks["kent"].advice
    assert checks["clock"].state == "ok"


def test_a_host_that_sends_us_elsewhere_is_told(tmp_path: Path) -> None:
    liar = LyingServer()
    liar.script = lambda _path, _headers: (301, {"Location": "https://www.essex.example/robots.txt"}, b"")
    try:
        (tmp_path / "sources.toml").write_text(as_table(liar.source()))
        checks = by_name(examine(settings(tmp_path, sources_file=tmp_path / "sources.toml"), network=True))
    finally:
        liar.server.shutdown()
        liar.server.server_close()
    assert checks["essex"].state == "wrong"
    assert "https://www.essex.example/" in checks["essex"].found


def test_config_prints_a_file_that_is_read_back_the_same(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
        command = [sys.executable, "-m", "flows.cli", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)

    first = run("config", "--data-dir", "somewhere").stdout
    (tmp_path / "blotter.toml").write_text(first)
    second = run("config").stdout
    assert first.splitlines()[3:] == second.splitlines()[3:]
    said = {line["what"] for line in json.loads(run("status", "--format", "json").stdout)}
    assert {"last run", "next night", "published", "disk"} <= said
