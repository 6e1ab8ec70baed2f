"""The temporary Prefect server of a run: begun before the imports, used, ended; not where another is named."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CHILD = """
import json, os, sys
from pathlib import Path

if __name__ == "__main__":
    from flows.settings import Settings, SettingsError
    from flows.temporary import RunServer
    server = RunServer(Settings(data_dir=Path("data")))
    process = server._process
    from prefect import flow, task
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
    said = {"early": process.poll() is None, "pid": process.pid}
    try:
        server.wait()
    except SettingsError as error:
        said["error"] = str(error)
        print(json.dumps(said))
        sys.exit(2)
    said["after"] = process.poll() is None
    said["url"] = os.environ.get("PREFECT_API_URL")
    if "run" in sys.argv:
        @task(persist_result=False)
        def step(n): return n
        @flow(persist_result=False)
        def night(): return [one.result() for one in step.map([1, 2, 3])]
        with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
            night()
    said["imported"] = "prefect.server.api.server" in sys.modules
    print(json.dumps(said))
"""


def run(folder: Path, *words: str, **more: str) -> dict[str, Any]:
    (folder / "child.py").write_text(CHILD)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "BLOTTER_"))}
    done = subprocess.run(
        [sys.executable, "child.py", *words],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])} | more,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.stdout.startswith("{"), done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert not Path(f"/proc/{found['pid']}").exists(), "the server outlived the run"
    return found | {"status": done.returncode, "stderr": done.stderr}


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_run_uses_it_and_does_not_load_the_server_itself(tmp_path: Path) -> None:
    found = run(tmp_path, "run")
    assert found["status"] == 0, found
    assert found["early"]
    assert found["after"]
    assert not found["imported"], "Prefect started a server of its own"
    with sqlite3.connect(tmp_path / "data" / "prefect" / "prefect.db") as past:
        assert past.execute("SELECT name, state_type FROM flow_run").fetchall()[0][1] == "COMPLETED"
        assert past.execute("SELECT state_type, count(*) FROM task_run GROUP BY 1").fetchall() == [("COMPLETED", 3)]
    past.close()


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_what_prefects_own_settings_name_goes_before(tmp_path: Path) -> None:
    (tmp_path / "prefect.toml").write_text('[api]\nurl = "http://127.0.0.1:9/api"\n')
    found = run(tmp_path)
    assert found["status"] == 0, found
    assert not found["after"]
    assert found["url"] is None


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_server_that_dies_at_its_start_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    database = f"sqlite+aiosqlite:///{tmp_path}/file/prefect.db"
    found = run(tmp_path, PREFECT_API_DATABASE_CONNECTION_URL=database)
    assert found["status"] == 2
    assert "temporary server did not start" in found["error"]
    assert "PREFECT_API_URL" in found["error"]


NOISY = """
import signal, sys, time
from pathlib import Path

def end(*_):
    sys.stderr.write("a request was cut short\\n")
    sys.exit(0)

signal.signal(signal.SIGTERM, end)
sys.stderr.write("the disk is nearly full\\n")
sys.stderr.flush()
Path("ready").touch()
time.sleep(60)
"""
WATCHED = """
import sys, time
from pathlib import Path
import flows.temporary
from flows.settings import Settings
flows.temporary.COMMAND[1:] = ["noisy.py"]
flows.temporary.RunServer(Settings(data_dir=Path("data")))
end = time.monotonic() + 60
while not Path("ready").exists() and time.monotonic() < end:
    time.sleep(0.02)
time.sleep(0.5)
"""


def test_what_it_says_is_shown_until_it_is_asked_to_end(tmp_path: Path) -> None:
    (tmp_path / "noisy.py").write_text(NOISY)
    (tmp_path / "watched.py").write_text(WATCHED)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "BLOTTER_"))}
    done = subprocess.run(
        [sys.executable, "watched.py"],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "the disk is nearly full\n")
