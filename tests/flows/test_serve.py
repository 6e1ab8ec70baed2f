"""The schedule, kept for real: a server of its own, a run that fires, a stop that leaves nothing behind."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import httpx
import pytest

from flows.serve import ServeError, server
from flows.settings import Settings, SettingsError, load_settings
from scrapers.replay import ReplaySite
from scrapers.sources import Source, load_sources
from warehouse.publish import open_reader


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def as_table(source: Source) -> str:
    """A source as the source file has it."""
    fields = source.model_dump(mode="json", exclude_none=True, exclude={"id", "earlier"})
    return f"[{source.id}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in fields.items())


def wait_for(path: Path, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if path.exists():
            return True
        time.sleep(0.5)
    return False


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_scheduled_night_really_fires_and_a_stop_leaves_no_process(tmp_path: Path) -> None:
    port = free_port()
    published = tmp_path / "data" / "published" / "blotter.duckdb"
    with ReplaySite(load_sources()) as site:
        some = [site.sources[name] for name in ("essex", "metropolitan", "nca")]
        (tmp_path / "sources.toml").write_text("\n".join(map(as_table, some)))
        environment = os.environ | {
            "BLOTTER_SOURCES_FILE": str(tmp_path / "sources.toml"),
            "BLOTTER_SCHEDULE": "* * * * *",
            "BLOTTER_SERVER_PORT": str(port),
            "BLOTTER_FIRST_DAYS": "3000",
            "PYTHONUNBUFFERED": "1",
        }
        environment.pop("PREFECT_API_URL", None)
        serving = subprocess.Popen(
            [sys.executable, "-m", "flows.cli", "serve", "--data-dir", "data"],
            cwd=tmp_path,
            env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            assert wait_for(published, 200), serving.stdout and serving.stdout.read()
            runs = httpx.post(f"http://127.0.0.1:{port}/api/flow_runs/filter", json={}, timeout=10).json()
            deployed = httpx.post(f"http://127.0.0.1:{port}/api/deployments/filter", json={}, timeout=10).json()
            made = httpx.post(f"http://127.0.0.1:{port}/api/automations/filter", json={}, timeout=10).json()
        finally:
            serving.send_signal(signal.SIGTERM)
            said, _ = serving.communicate(timeout=60)
    assert any(run["auto_scheduled"] and run["state_type"] in ("RUNNING", "COMPLETED") for run in runs), said
    (nightly,) = [one for one in deployed if one["name"] == "nightly"]
    assert set(nightly["parameter_openapi_schema"]["properties"]) == {"night", "only"}
    assert nightly["schedules"][0]["schedule"]["timezone"] == "Europe/London"
    assert not nightly["paused"]
    assert any("crashed" in automation["name"] for automation in made)
    with open_reader(published) as reader:
        ((articles, sources),) = reader.execute("SELECT count(*), count(DISTINCT source_id) FROM articles").fetchall()
    assert articles > 3
    assert sources == 3
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "the server outlived the service"


def test_a_configured_server_that_does_not_answer_is_said_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{free_port()}/api")
    with pytest.raises(ServeError, match="PREFECT_API_URL"), server(Settings(data_dir=tmp_path), print):
        pytest.fail("served without a server")


@pytest.mark.parametrize("line", ["15 3 * *", "61 3 * * *", "every night", ""])
def test_a_schedule_that_is_none_is_refused(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match="schedule"):
        load_settings(schedule=line)


def test_the_lock_says_whether_somebody_writes(tmp_path: Path) -> None:
    from warehouse.store import open_writer, writer_free, writer_holder

    path = tmp_path / "warehouse.duckdb"
    assert writer_free(path)
    with open_writer(path) as connection:
        assert isinstance(connection, duckdb.DuckDBPyConnection)
        assert not writer_free(path)
        assert f"process {os.getpid()}" in (writer_holder(path) or "")
    assert writer_free(path)
    assert writer_holder(path) is None
