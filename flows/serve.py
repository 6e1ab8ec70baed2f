"""The process that keeps the schedule: a Prefect server where none is configured, and the deployments.

Without a server a schedule never fires and nobody says so, hence one is started here.
"""

import asyncio
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from flows.orphans import is_server
from flows.prefects import answers, said_serving, say_serving, server_file
from flows.settings import Settings

START_LIMIT = 180.0  # seconds; a first start makes the database, some 15 s on an ordinary machine
STOP_LIMIT = 20.0


class ServeError(RuntimeError):
    """The schedule cannot be kept; the message says what to do."""


@contextmanager
def server(settings: Settings, said: Callable[[str], None]) -> Iterator[str]:
    """The address of the Prefect server to use; one of our own when PREFECT_API_URL names none.

    Args:
        settings: say the port, where its database lies and for how long it keeps runs.
        said: told what is being waited for.

    Raises:
        ServeError: a server that does not answer, or a port that is taken.
    """
    configured = os.environ.get("PREFECT_API_URL")
    if configured:
        if not answers(configured):
            raise ServeError(f"the Prefect server at {configured} (PREFECT_API_URL) does not answer; start it first")
        yield configured
        return
    url = f"http://127.0.0.1:{settings.server_port}/api"
    orphan = _left_behind(settings, url)
    if orphan is not None:
        said("taking over the Prefect server that a killed service left behind")
        try:
            with _named(url):
                yield url
        finally:
            server_file(settings).unlink(missing_ok=True)
            os.kill(orphan, signal.SIGTERM)
        return
    if answers(url):
        raise ServeError(
            f"a Prefect server already answers on port {settings.server_port}; use it with PREFECT_API_URL={url},"
            " or set another server_port"
        )
    said(f"starting a Prefect server on port {settings.server_port}")
    log = settings.data_dir / "prefect" / "server.log"
    process = _start(settings, log)
    try:
        _wait(process, url, log)
        say_serving(settings, url, process.pid)
        with _named(url):
            yield url
    finally:
        server_file(settings).unlink(missing_ok=True)
        process.terminate()
        try:
            process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def _named(url: str) -> Iterator[None]:
    """The server's address where Prefect looks for it, until the server ends."""
    os.environ["PREFECT_API_URL"] = url
    try:
        yield
    finally:
        os.environ.pop("PREFECT_API_URL", None)


def _left_behind(settings: Settings, url: str) -> int | None:
    """The process of a server of ours whose service was killed; the caller holds the service's lock."""
    serving = said_serving(settings)
    return serving[1] if serving and serving[0] == url and is_server(serving[1]) else None


def _start(settings: Settings, log: Path) -> "subprocess.Popen[bytes]":
    days = settings.keep_runs_days
    environment = {  # what the user has decided wins
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(days * 86400),
    } | os.environ
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1"]
    with log.open("wb") as out:
        # A session of its own, so that Ctrl-C reaches only us and the server outlives the last state change.
        return subprocess.Popen(  # noqa: S603  # our own interpreter and a checked number
            [*command, "--port", str(settings.server_port)],
            stdout=out,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )


def _wait(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    end = time.monotonic() + START_LIMIT
    while not answers(url):
        if process.poll() is not None:
            raise ServeError(f"the Prefect server ended at once (exit {process.returncode}); see {log}")
        if time.monotonic() > end:
            raise ServeError(f"the Prefect server did not answer within {START_LIMIT:.0f} s; see {log}")
        time.sleep(0.5)


def keep_schedule(settings: Settings, said: Callable[[str], None]) -> None:
    """Serve the deployments until stopped. Prefect must be configured before, see `server`.

    Args:
        settings: say the schedule and who is notified.
        said: told what is being done.

    Raises:
        KeyboardInterrupt: stopped by Ctrl-C; Prefect's own `serve` would end as if all were done.
    """
    from prefect.exceptions import TerminationSignal
    from prefect.runner import Runner

    from flows.automations import crash_what_died, set_up_automations
    from flows.deployments import deployments

    ended = crash_what_died(settings)
    if ended:
        said(f"{ended} run(s) that a killed process left open are now marked crashed")
    for line in set_up_automations(settings):
        said(line)
    # A stopped service must not leave its schedule paused, or the restarted one would never fire.
    runner = Runner(pause_on_shutdown=False, limit=4)
    try:
        for one in deployments(settings):
            runner.add_deployment(one)
        with suppress(TerminationSignal):
            asyncio.run(runner.start())
        said("stopped, as asked; the schedule rests until `blotter serve` runs again")
    finally:
        # What Prefect's threads have still to send goes to a server that is about to end: each would tell of it.
        logging.disable(logging.CRITICAL)
        logging.raiseExceptions = False
