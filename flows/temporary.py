"""Prefect's temporary server, for a run where none serves: it starts while the run's process still imports.

Prefect starts one by itself, but only when the flow begins, so that all of its start is waited for, and it imports the
whole server into the run's process to do so. The command, its marks (see `flows.orphans`) and its end are Prefect's.
"""

import atexit
import os
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime

import httpx

from flows.logs import told_by_us
from flows.prefects import quiet_prefect
from flows.settings import Settings, SettingsError
from flows.stopping import left_running

COMMAND = [sys.executable, "-m", "uvicorn", "--factory", "prefect.server.api.server:create_app"]
STOP_LIMIT = 5.0  # seconds
SETTLE_LIMIT = 1.0  # seconds; of a run that was broken off some tasks stay running
MARKS = {"PREFECT_UI_ENABLED": "0", "PREFECT__SERVER_EPHEMERAL": "1", "PREFECT__SERVER_FINAL": "1"}
# The list of Prefect's block types is for its pages: the server that `blotter serve` starts keeps it.
LEAN = {"PREFECT_API_BLOCKS_REGISTER_ON_START": "false", "PREFECT_MEMOIZE_BLOCK_AUTO_REGISTRATION": "false"}


class RunServer:
    """The Prefect server of a run that somebody watches: one that is configured or serves, else a temporary one.

    Made before Prefect is imported, it begins to start; `wait` after the imports, before the flow. It ends with Python.

    Args:
        settings: say where the data folder is.

    Raises:
        SettingsError: `PREFECT_API_URL` names a server that does not answer.
    """

    def __init__(self, settings: Settings) -> None:
        quiet_prefect(settings)
        told_by_us()
        self._url: str | None = None
        self._ending = False
        if "PREFECT_API_URL" in os.environ:
            return
        with socket.create_server(("127.0.0.1", 0)) as door:  # handed on open, so that nobody else takes the port
            self._url = f"http://127.0.0.1:{door.getsockname()[1]}/api"
            self._process = _start(door)
        self._telling = threading.Thread(target=self._tell, daemon=True)
        self._telling.start()
        self._began = datetime.now(UTC)
        atexit.register(self._end)
        left_running.append(self._process.terminate)

    def wait(self) -> None:
        """Wait until it answers, and let Prefect use it. What a file of Prefect's settings names goes before.

        Raises:
            SettingsError: it does not start.
        """
        if self._url is None:
            return
        from prefect.context import refresh_global_settings_context
        from prefect.settings import get_current_settings

        decided = get_current_settings()
        if decided.api.url or not decided.server.ephemeral.enabled:
            self._stop()
            return
        limit = decided.server.ephemeral.startup_timeout_seconds
        try:  # asked once: the connection is taken when the server is ready, and broken off when it dies
            httpx.get(f"{self._url}/health", timeout=limit, trust_env=False).raise_for_status()
        except httpx.HTTPError as error:
            self._telling.join(1)  # where it has died, it has said why
            self._stop()
            raise SettingsError(
                f"Prefect's temporary server did not start within {limit} s ({error}); run `blotter doctor`,"
                " or start a server and name it in PREFECT_API_URL"
            ) from error
        os.environ["PREFECT_API_URL"] = self._url
        refresh_global_settings_context()

    def _end(self) -> None:
        """End it with Python, when it has written how the run's tasks ended: it does so behind their events."""
        limit = time.monotonic() + SETTLE_LIMIT
        while self._process.poll() is None and self._tasks_running() and time.monotonic() < limit:
            time.sleep(0.05)
        self._stop()

    def _tasks_running(self) -> bool:
        """Are tasks of this run still told as running?"""
        mine = {"start_time": {"after_": self._began.isoformat()}, "state": {"type": {"any_": ["PENDING", "RUNNING"]}}}
        try:
            answer = httpx.post(f"{self._url}/task_runs/count", json={"task_runs": mine}, timeout=1, trust_env=False)
            return answer.is_success and answer.json() > 0
        except httpx.HTTPError:
            return False  # it is ending already, or never began

    def _tell(self) -> None:
        """Show what it says, until it is asked to end: then each request that is cut short is an error to it."""
        said = self._process.stderr
        for line in said or ():
            if not self._ending:
                sys.stderr.write(line.decode(errors="backslashreplace"))

    def _stop(self) -> None:
        """End it, if it runs."""
        self._ending = True
        self._process.terminate()
        try:
            self._process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _start(door: socket.socket) -> "subprocess.Popen[bytes]":
    """A server for connections that come to an open socket."""
    return subprocess.Popen(  # noqa: S603  # our own interpreter and a number
        [*COMMAND, "--fd", str(door.fileno()), "--log-level", "error", "--lifespan", "on"],
        env=LEAN | os.environ | MARKS,
        stderr=subprocess.PIPE,
        pass_fds=[door.fileno()],
        start_new_session=True,  # so that Ctrl-C reaches only us, and the run can still tell it how it ended
    )
