"""`make soak-serve`: does `blotter serve` grow? Many nights in a row, each followed by a day's ageing of what is kept.

python -m tests.chaos.served --nights 200 --out nights.csv

Each night is a run of the deployment `nightly`, in a process that the service starts, against the replay site, with
one new release. After it everything with a retention grows a day older: the rows of Prefect's database and the
files of raw pages. Retention is set to 20 nights, so that what is kept has stopped to grow after that; the second
half of the nights is then compared with the quarter before it.
"""

import argparse
import csv
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import mean
from typing import Any

import httpx

from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.test_serve import as_table, free_port
from tests.scrapers.test_platforms import TEXT

FIRST = date(2022, 10, 17)
BODIES = ("essex", "metropolitan", "nca")
PATIENCE = 900.0  # seconds for one night; an ordinary one takes some ten
GROWTH = 1.05  # how much more the second half may hold than the quarter before it
SETTLED = ("service MB", "server MB", "open files", "data files", "prefect MB", "prefect rows")


@dataclass
class Service:
    """A `blotter serve` in a process of its own."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes]"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def database(self) -> Path:
        return self.data / "prefect" / "prefect.db"

    @property
    def server(self) -> int:
        return int((self.data / "prefect" / "server.url").read_text().split()[1])

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Prefect's answer; 503 says that its database is busy, and to come again."""
        for _ in range(20):
            answer = httpx.request(method, f"http://127.0.0.1:{self.port}/api/{path}", json=body, timeout=60)
            if answer.status_code != 503:
                break
            time.sleep(3)
        return answer.raise_for_status().json()

    def post(self, path: str, **body: object) -> Any:
        return self.ask("POST", path, body)

    def state(self, run: str) -> str:
        return str(self.ask("GET", f"flow_runs/{run}")["state_type"])


def start(folder: Path, site: ReplaySite, kept: int, more: Mapping[str, str] | None = None) -> Service:
    """Start the service, which remembers so many nights, and wait for its deployments; `more` settings win."""
    (folder / "sources.toml").write_text("\n".join(as_table(source) for source in site.sources.values()))
    port = free_port()
    settings = {
        "BLOTTER_SOURCES_FILE": str(folder / "sources.toml"),
        "BLOTTER_SERVER_PORT": str(port),
        "BLOTTER_FIRST_DAYS": "60",
        "BLOTTER_KEEP_RUNS_DAYS": str(kept),
        "BLOTTER_KEEP_RAW_DAYS": str(kept),
        # The services that clean up look every hour; here an hour is over in half a minute.
        "PREFECT_SERVER_SERVICES_DB_VACUUM_LOOP_SECONDS": "30",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ORPHAN_CLEANUP_LOOP_SECONDS": "60",
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    inherited = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"}
    environment = inherited | settings | dict(more or {})
    with (folder / "said.log").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "flows.cli", "serve", "--data-dir", "data"],
            cwd=folder,
            env=environment,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    service = Service(folder, port, process)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            if len(service.post("deployments/filter")) == 3:
                return service
        except (httpx.HTTPError, OSError):
            pass
        time.sleep(1)
    raise RuntimeError((folder / "said.log").read_text())


def night(service: Service, deployment: str, day: date) -> str:
    """Have one night run; how it ended."""
    run = service.post(f"deployments/{deployment}/create_flow_run", parameters={"night": day.isoformat()})["id"]
    end = time.monotonic() + PATIENCE
    while (state := service.state(run)) not in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED"):
        if time.monotonic() > end:
            return f"still {state}"
        time.sleep(1)
    return state


def age(service: Service) -> None:
    """Make everything that has a retention a day older."""
    with sqlite3.connect(service.database, timeout=60) as past:
        for table, columns in {
            "flow_run": ("end_time",),
            "task_run": ("end_time",),
            "events": ("occurred",),
            "event_resources": ("occurred",),
            "log": ("timestamp",),
        }.items():
            for column in columns:
                older = f"strftime('%Y-%m-%d %H:%M:%f', {column}, '-1 day') || '000'"
                past.execute(f"UPDATE {table} SET {column} = {older} WHERE {column} IS NOT NULL")  # noqa: S608  # names above
    past.close()
    for path in sorted((service.data / "archive").glob("*")):
        day = datetime.strptime(path.name[:8], "%Y%m%d").replace(tzinfo=UTC) - timedelta(days=1)
        path.rename(path.with_name(f"{day:%Y%m%d}{path.name[8:]}"))


def look(service: Service) -> dict[str, float]:
    """What the service holds now."""
    every = [path for path in service.data.rglob("*") if path.is_file()]
    files = [path for path in every if path.parent.name != "reports"]  # these are meant to grow: a page a week
    database = sqlite3.connect(f"file:{service.database}?mode=ro", uri=True, timeout=60)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}  # noqa: S608  # its own names
    database.close()
    handles = [len(os.listdir(f"/proc/{pid}/fd")) for pid in (service.process.pid, service.server)]  # noqa: PTH208  # of Linux itself
    return {
        "service MB": _memory(service.process.pid),
        "server MB": _memory(service.server),
        "open files": sum(handles),
        "data files": len(files),
        "report files": len(every) - len(files),
        "prefect MB": sum(path.stat().st_size for path in service.database.parent.glob("prefect.db*")) / 1e6,
        "prefect rows": sum(rows.values()),
        "warehouse MB": (service.data / "warehouse.duckdb").stat().st_size / 1e6,
        "data MB": sum(path.stat().st_size for path in files) / 1e6,
    } | {f"rows {name}": number for name, number in rows.items() if number}


def _memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def grown(rows: list[dict[str, float]]) -> list[str]:
    """What still grows: the last half of the nights beside the quarter before it."""
    half, quarter = len(rows) // 2, len(rows) // 4
    wrong = []
    for what in SETTLED:
        before, after = (mean(row[what] for row in part) for part in (rows[quarter:half], rows[half:]))
        if after > before * GROWTH:
            wrong.append(f"{what}: {before:.1f} before, {after:.1f} after")
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nights", type=int, default=200)
    parser.add_argument("--kept", type=int, default=20, help="nights that runs and raw pages are kept")
    parser.add_argument("--seconds", type=float, default=6 * 3600, help="stop after this time")
    parser.add_argument("--out", type=Path, default=Path("nights.csv"), help="what was held after each night")
    asked = parser.parse_args()
    socket.setdefaulttimeout(60)
    begun, rows, ended = time.monotonic(), list[dict[str, float]](), dict[str, int]()
    with (
        tempfile.TemporaryDirectory() as name,
        ReplaySite(
            load_sources(),
            [
                Release(f"r{body}", body, f"Raid in {body}", datetime(2022, 10, 16, 9, tzinfo=UTC), f"{TEXT} {body}.")
                for body in BODIES
            ],
        ) as site,
    ):
        service = start(Path(name), site, asked.kept)
        try:
            (deployment,) = [one["id"] for one in service.post("deployments/filter") if one["name"] == "nightly"]
            for number in range(asked.nights):
                day = FIRST + timedelta(days=number)
                at = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)
                body = BODIES[number % len(BODIES)]
                site.publish(Release(f"n{number}", body, f"Raid number {number}", at, f"{TEXT} Raid {number}."))
                state = night(service, deployment, day)
                ended[state] = ended.get(state, 0) + 1
                age(service)
                rows.append(
                    {"night": number + 1, "minutes": round((time.monotonic() - begun) / 60, 1), **look(service)}
                )
                with asked.out.open("w", newline="") as file:
                    names = list(dict.fromkeys(name for row in rows for name in row))
                    writer = csv.DictWriter(file, names, restval=0)
                    writer.writeheader()
                    writer.writerows(rows)
                print(f"\r{number + 1} nights, {time.monotonic() - begun:.0f} s, {ended}", end="", flush=True)
                if time.monotonic() - begun > asked.seconds:
                    break
        finally:
            service.process.send_signal(signal.SIGTERM)
            service.process.wait(60)
    print()
    for what in (*SETTLED, "warehouse MB", "data MB"):
        tenths = [rows[len(rows) * part // 5][what] for part in range(5)] + [rows[-1][what]]
        print(f"{what:14} {'  '.join(f'{value:9.1f}' for value in tenths)}")
    wrong = grown(rows)
    print("\n".join(wrong) or "nothing grows")
    sys.exit(1 if wrong or set(ended) != {"COMPLETED"} else 0)


if __name__ == "__main__":
    main()
