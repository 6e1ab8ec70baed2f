"""The schedule, kept for real: a server of its own, a run that fires, a stop that leaves nothing behind."""

import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import duckdb
import httpx
import pytest
import typer

from flows import serve as serving_module
from flows.cli import _guarded
from flows.cli.serve import serve
from flows.prefects import said_serving, say_serving
from flows.serve import ServeError, server
from flows.settings import Settings, SettingsError, load_settings
from scrapers.replay import ReplaySite
from scrapers.sources import Source, load_sources
from tests.flows.test_commands import blotter
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


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, int, subprocess.Popen[str]]]:
    """A service whose nights are a minute long, against the replay site."""
    folder, port = tmp_path_factory.mktemp("served"), free_port()
    with ReplaySite(load_sources()) as site:
        some = [site.sources[name] for name in ("essex", "metropolitan", "nca")]
        (folder / "sources.toml").write_text("\n".join(map(as_table, some)))
        environment = os.environ | {
            "BLOTTER_SOURCES_FILE": str(folder / "sources.toml"),
            "BLOTTER_SCHEDULE": "* * * * *",
            "BLOTTER_SERVER_PORT": str(port),
            "BLOTTER_FIRST_DAYS": "3000",
            "PYTHONUNBUFFERED": "1",
        }
        environment.pop("PREFECT_API_URL", None)
        with (folder / "said.log").open("w") as said:
            serving = subprocess.Popen(
                [sys.executable, "-m", "flows.cli", "serve", "--data-dir", "data"],
                cwd=folder,
                env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
                stdout=said,
                stderr=subprocess.STDOUT,
                text=True,
            )
        try:
            assert wait_for(folder / "data" / "published" / "blotter.duckdb", 280), (folder / "said.log").read_text()
            yield folder, port, serving
        finally:
            serving.send_signal(signal.SIGTERM)
            serving.wait(timeout=60)


def post(port: int, path: str, **body: object) -> Any:
    """Asks again while the server's database is busy, as Prefect's own clients do."""
    end = time.monotonic() + 60
    while True:
        answer = httpx.post(f"http://127.0.0.1:{port}/api/{path}", json=body, timeout=60)
        if answer.status_code < 500 or time.monotonic() > end:
            return answer.json()
        time.sleep(1)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_scheduled_night_really_fires(served: tuple[Path, int, subprocess.Popen[str]]) -> None:
    folder, port, _ = served
    runs = post(port, "flow_runs/filter")
    deployed = {one["name"]: one for one in post(port, "deployments/filter")}
    made = post(port, "automations/filter")
    assert any(run["auto_scheduled"] and run["state_type"] in ("RUNNING", "COMPLETED") for run in runs)
    nightly = deployed["nightly"]
    assert set(nightly["parameter_openapi_schema"]["properties"]) == {"night", "only"}
    assert nightly["schedules"][0]["schedule"]["timezone"] == "Europe/London"
    assert not nightly["paused"]
    assert any("crashed" in automation["name"] for automation in made)
    end, wanted = time.monotonic() + 120, {"progress", "night", "summary", "week"}
    while not wanted <= (keys := {one["key"] for one in post(port, "artifacts/filter")}):
        assert time.monotonic() < end, keys
        time.sleep(1)
    with open_reader(folder / "data" / "published" / "blotter.duckdb") as reader:
        ((articles, sources),) = reader.execute("SELECT count(*), count(DISTINCT source_id) FROM articles").fetchall()
    assert articles > 3
    assert sources == 3
    events = [
        json.loads(line)["event"] for line in (folder / "data" / "logs" / "blotter.jsonl").read_text().splitlines()
    ]
    assert events.count("source.ended") >= 3
    assert "release.made" in events


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_backfill_is_started_through_the_api_with_checked_parameters(
    served: tuple[Path, int, subprocess.Popen[str]],
) -> None:
    _, port, _ = served
    (backfill,) = [one for one in post(port, "deployments/filter") if one["name"] == "backfill"]
    assert "re-extract" in {one["name"] for one in post(port, "deployments/filter")}
    schema = backfill["parameter_openapi_schema"]
    assert all(field.get("description") for field in schema["properties"].values())
    assert schema["required"] == ["first_day", "last_day"]
    assert "essex" in json.dumps(schema["definitions"]["Force"])
    start = f"deployments/{backfill['id']}/create_flow_run"
    days = {"first_day": "2022-10-01", "last_day": "2022-10-31"}
    for wrong in ({"forces": ["narnia"]}, {"source": "attic"}, {"first_day": None}):
        assert "id" not in post(port, start, parameters=days | wrong, enforce_parameter_schema=True)
    asked = {
        "completed": post(port, start, parameters=days | {"forces": ["essex"]}),
        "failed": post(port, start, parameters=days | {"last_day": "2022-09-01"}),
    }
    end = time.monotonic() + 300
    states: dict[str, Any] = {}
    while time.monotonic() < end and len(states) < 2:
        time.sleep(2)
        for name, run in asked.items():
            found = httpx.get(f"http://127.0.0.1:{port}/api/flow_runs/{run['id']}", timeout=60).json()
            if found.get("state_type") in ("COMPLETED", "FAILED", "CRASHED"):  # none while the server is busy
                states[name] = found
    assert states["completed"]["state_type"] == "COMPLETED", states
    assert states["failed"]["state_type"] == "FAILED"
    assert "the first day lies after the last" in states["failed"]["state"]["message"]


@pytest.mark.slow
@pytest.mark.timeout(100)
def test_a_stop_leaves_no_process(served: tuple[Path, int, subprocess.Popen[str]]) -> None:
    _, port, serving = served
    serving.send_signal(signal.SIGTERM)
    serving.wait(timeout=60)
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "the server outlived the service"


def test_ctrl_c_on_a_service_ends_it_with_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stopped:
        """A runner at which somebody presses Ctrl-C."""

        def __init__(self, **_: object) -> None:
            pass

        async def start(self) -> None:
            raise KeyboardInterrupt

    monkeypatch.setattr("prefect.runner.Runner", Stopped)
    monkeypatch.setattr("flows.deployments.deployments", lambda _: [])
    monkeypatch.setattr("flows.automations.crash_what_died", lambda _: 0)
    monkeypatch.setattr("flows.automations.set_up_automations", lambda _: [])
    monkeypatch.setattr("flows.prefects.quiet_prefect", lambda *_, **__: None)
    monkeypatch.setattr("flows.serve.server", lambda *_: nullcontext("http://127.0.0.1:1/api"))
    monkeypatch.setattr(sys, "argv", ["blotter", "--data-dir", str(tmp_path)])
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))  # the command sets these: they are put back afterwards
    monkeypatch.setenv("PREFECT_LOGGING_LEVEL", "INFO")
    monkeypatch.setenv("PREFECT_FLOWS_HEARTBEAT_FREQUENCY", "30")
    (app := typer.Typer()).command()(serve)
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    try:
        status = _guarded(app)
    finally:
        logging.disable(logging.NOTSET)
    assert status == 130
    assert "blotter: stopped; what was loaded so far is kept" in capsys.readouterr().err


def test_a_configured_server_that_does_not_answer_is_said_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{free_port()}/api")
    with pytest.raises(ServeError, match="PREFECT_API_URL"), server(Settings(data_dir=tmp_path), print):
        pytest.fail("served without a server")


def test_a_run_says_at_once_that_the_configured_server_does_not_answer(tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{free_port()}/api"
    run = blotter("nightly", folder=tmp_path, PREFECT_API_URL=url)
    assert run.returncode == 2
    assert f"{url} (PREFECT_API_URL) does not answer" in " ".join(run.stderr.split())
    assert "Traceback" not in run.stderr


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_server_that_a_killed_service_left_behind_is_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    settings = Settings(data_dir=tmp_path, server_port=free_port())
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "prefect"))
    url = f"http://127.0.0.1:{settings.server_port}/api"
    process = serving_module._start(settings, tmp_path / "prefect" / "server.log")
    serving_module._wait(process, url, tmp_path / "prefect" / "server.log")
    say_serving(settings, url, process.pid)
    said: list[str] = []
    with server(settings, said.append) as given:
        assert given == url == os.environ["PREFECT_API_URL"]
    assert "PREFECT_API_URL" not in os.environ
    assert "taking over" in said[0]
    process.wait(timeout=60)
    assert not (tmp_path / "prefect" / "server.url").exists()


def test_the_server_of_a_folder_is_not_that_of_its_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder copied while its service ran names that service's server; a service on the copy ended it."""
    monkeypatch.setattr("flows.prefects.answers", lambda _: True)
    one, url = Settings(data_dir=tmp_path / "one"), "http://127.0.0.1:4200/api"
    (tmp_path / "one" / "prefect").mkdir(parents=True)
    say_serving(one, url, os.getpid())
    shutil.copytree(tmp_path / "one", tmp_path / "copy")
    assert said_serving(one) == (url, os.getpid())
    assert said_serving(Settings(data_dir=tmp_path / "copy")) is None
    assert serving_module._left_behind(one, url) is None  # this process got the number of a server that is gone


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
