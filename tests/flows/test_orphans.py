"""A temporary Prefect server whose run was killed is ended by the next run; one whose run lives is not."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.orphans import end_orphans

SLEEP = [sys.executable, "-c", "import time; time.sleep(120)"]
START = "import subprocess, sys; print(subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL).pid)"


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes are looked for as Linux shows them")
def test_only_a_server_whose_run_was_killed_is_ended(tmp_path: Path) -> None:
    marks = os.environ | {"PREFECT__SERVER_EPHEMERAL": "1", "PREFECT_HOME": str(tmp_path)}
    elsewhere = marks | {"PREFECT_HOME": str(tmp_path / "another")}

    def left_behind(environment: dict[str, str]) -> int:
        return int(subprocess.check_output([sys.executable, "-c", START, *SLEEP], env=environment))

    orphan, anothers = left_behind(marks), left_behind(elsewhere)
    lives = subprocess.Popen(SLEEP, env=marks)
    try:
        end = time.monotonic() + 20
        while end_orphans(tmp_path) != [orphan] and time.monotonic() < end:
            time.sleep(0.2)  # until its parent has ended
        while not gone(orphan) and time.monotonic() < end:
            time.sleep(0.2)
        assert gone(orphan)
        assert not gone(anothers)
        assert lives.poll() is None
        assert end_orphans(tmp_path) == []
    finally:
        os.kill(anothers, 9)
        lives.kill()
        lives.wait()
