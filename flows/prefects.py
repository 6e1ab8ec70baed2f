"""Prefect's files, settings and servers, before Prefect itself is imported: it reads its settings then.

Imports little, so that a server can start before the rest is imported.
"""

import os
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import httpx

from flows.logs import note
from flows.orphans import end_orphans
from flows.settings import Settings, SettingsError


def server_file(settings: Settings) -> Path:
    """Where `blotter serve` says under which address its Prefect server answers, and by which process."""
    return _home(settings) / "server.url"


def say_serving(settings: Settings, url: str, pid: int) -> None:
    """Write down that a Prefect server of ours serves this data folder."""
    server_file(settings).write_text(f"{url} {pid} {_home(settings).resolve()}", encoding="utf-8")


def said_serving(settings: Settings) -> tuple[str, int] | None:
    """Address and process of the Prefect server that serves this data folder, if it was written down and answers.

    What stands in a copy of the folder is another folder's server, and none of ours to use or to end.
    """
    try:
        url, pid, home = server_file(settings).read_text(encoding="utf-8").split(" ", 2)
    except (OSError, ValueError):
        return None
    return (url, int(pid)) if Path(home) == _home(settings).resolve() and answers(url) else None


def _home(settings: Settings) -> Path:
    return settings.data_dir / "prefect"


def _aside(database: Path) -> Path | None:
    """Move Prefect's own database away when it is none any more; Prefect begins a new one.

    It holds past runs and logs only: schedules, settings and all that was fetched lie elsewhere.
    """
    if not database.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.OperationalError:
        return None  # locked by a server, or not to be read: Prefect says so itself
    except sqlite3.DatabaseError:
        sound = False
    if sound:
        return None
    damaged = database.with_name(f"{database.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    database.rename(damaged)
    # The memo says that the old database knew Prefect's block types; by it the new one would never be told of them.
    for beside in (f"{database.name}-wal", f"{database.name}-shm", "memo_store.toml"):
        database.with_name(beside).unlink(missing_ok=True)
    return damaged


def quiet_prefect(settings: Settings, *, join: bool = True) -> None:
    """Keep Prefect's own files in the data folder, its telemetry off and its start-up patient.

    Set before Prefect is imported, and only where the user has not decided otherwise. A temporary server that a
    killed run left behind is ended.

    Args:
        settings: say where the data folder is.
        join: use the server of a `blotter serve` on the same folder, so that its pages show this run too and
            no second server writes its database.

    Raises:
        SettingsError: `PREFECT_API_URL` names a server that does not answer.
    """
    configured = os.environ.get("PREFECT_API_URL")
    if join and configured and not answers(configured):
        raise SettingsError(
            f"the Prefect server at {configured} (PREFECT_API_URL) does not answer; start it, or unset the variable"
        )
    home = _home(settings)
    home.mkdir(parents=True, exist_ok=True)
    end_orphans(home)
    if join and not configured and (serving := said_serving(settings)):
        os.environ["PREFECT_API_URL"] = serving[0]
    if "PREFECT_API_URL" not in os.environ:
        damaged = _aside(home / "prefect.db")
        if damaged:
            note(settings, "prefect.damaged", kept=str(damaged))
            sys.stderr.write(
                f"blotter: Prefect's database was damaged and is kept as {damaged}; a new one is begun."
                " It held the history of runs only\n"
            )
    for name, value in {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_CLI_COLORS": "false",
    }.items():
        os.environ.setdefault(name, value)


def answers(url: str) -> bool:
    """Does a Prefect server answer there?"""
    try:
        return httpx.get(f"{url.rstrip('/')}/health", timeout=5, trust_env="127.0.0.1" not in url).is_success
    except httpx.HTTPError:
        return False
