"""What orchestration costs: the same work with Prefect and without, each in a process of its own, in turns.

python -m tests.bench.overhead nightly                       a night that does nothing but wait politely
python -m tests.bench.overhead backfill --articles 50000     articles from a file

plain     without Prefect: `tests.bench.plain`
command   as `blotter nightly` or `blotter backfill` does it where nothing serves: with a temporary Prefect server
served    a night as the schedule starts it: in a process that a running `blotter serve` makes, from its slot to its end

The night: 49 sources, each with a week of known pages, which are asked again and have not changed. What is known was
read by a night before, without delays. Prefect's database, which is made once, is there already, and so is Python's
bytecode, as after any installation.
Wall time is what a user waits; CPU time (of all processes, Prefect's server included) is what tells on a busy machine.
Each is the median of the rounds.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

import duckdb
import psutil

from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.bench.warehouse import WORDS
from tests.chaos.served import PATIENCE, Service, start
from tests.flows.test_serve import as_table
from tests.flows.test_workers import release as article

NIGHT, FIRST, LAST = date(2022, 10, 17), date(2015, 1, 1), date(2025, 12, 31)
QUICK, POLITE = "quick.toml", "sources.toml"  # the sources without and with delays
SLOT = 15.0  # seconds from the order to the slot of a served night, so that the service sees it come
ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}
Cost = tuple[float, float]  # wall and CPU seconds


def environment(**more: str) -> dict[str, str]:
    """That of a measured process: nothing that tells of another server, bytecode kept."""
    out = ("PREFECT_", "BLOTTER_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(out)} | more


def write_articles(target: Path, number: int, given: Path | None) -> None:
    """The first articles of a file, or made-up ones of all forces over ten years."""
    with target.open("w") as file:
        if given is not None:
            with given.open() as lines:
                file.writelines(islice(lines, number))
            return
        forces, days = list(load_sources()), (LAST - FIRST).days
        for n in range(number):
            day = FIRST + timedelta(days=n * 7 % days)
            file.write(json.dumps(article(n) | {"force": forces[n % len(forces)], "published": day.isoformat()}) + "\n")


def text(seed: str) -> str:
    """A release like no other, so that finding what is told twice is no work."""
    chance = random.Random(seed)  # noqa: S311  # words, not secrets
    paragraphs = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(3)]
    return "\n\n".join([f"Officers made {chance.randint(2, 30)} arrests.", *paragraphs])


def measured(words: list[str], **more: str) -> Cost:
    """Wall and CPU seconds of one Python process, its own children included."""
    began = time.monotonic()
    child = subprocess.Popen([sys.executable, "-m", *words], env=environment(**more), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(words)} ended with {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime


class Nights:
    """Nights of the site, in a data folder for each way of running them."""

    def __init__(self, root: Path, site: ReplaySite) -> None:
        self._root, self._site = root, site

    def plain(self, sources: str = POLITE) -> Cost:
        """Without Prefect."""
        words = ["tests.bench.plain", "nightly", str(self._root / "plain"), NIGHT.isoformat()]
        return self._checked("plain", measured(words, **self._settings(sources)), quiet=sources == POLITE)

    def command(self, sources: str = POLITE) -> Cost:
        """By the command."""
        data = str(self._root / "command")
        words = ["flows.cli", "nightly", "--night", NIGHT.isoformat(), "--data-dir", data]
        return self._checked("command", measured(words, **self._settings(sources)), quiet=sources == POLITE)

    def served(self) -> Cost:
        """By a service that runs already."""
        folder = self._root / "service"
        folder.mkdir(exist_ok=True)
        data = folder / "data"
        if not data.exists():
            words = ["flows.cli", "nightly", "--night", NIGHT.isoformat(), "--data-dir", str(data)]
            measured(words, **self._settings(QUICK))
        # At its own pace, not that of the long test which shares this; bytecode kept.
        own = {"PREFECT_RUNNER_POLL_FREQUENCY": "10", "BLOTTER_MAX_PAGES": "60", "PYTHONDONTWRITEBYTECODE": ""}
        service = start(folder, self._site, 90, own)
        try:
            return self._checked("service/data", _night_of(service), quiet=True)
        finally:
            service.process.send_signal(signal.SIGTERM)
            service.process.wait(60)

    def prepare(self) -> None:
        """Read everything once."""
        self.plain(QUICK)
        self.command(QUICK)

    def _settings(self, sources: str) -> dict[str, str]:
        return {"BLOTTER_SOURCES_FILE": str(self._root / sources), "BLOTTER_MAX_PAGES": "60"}

    def _checked(self, folder: str, cost: Cost, *, quiet: bool) -> Cost:
        with duckdb.connect(self._root / folder / "warehouse.duckdb", read_only=True) as warehouse:
            (said,) = warehouse.execute("SELECT summary FROM runs ORDER BY started_at DESC LIMIT 1").fetchall()[0]
            asked = warehouse.execute("SELECT run_id, count(*) FROM fetches GROUP BY 1 ORDER BY 1").fetchall()
        if quiet and not said.startswith("0 new, 0 amended,"):
            raise SystemExit(f"not a quiet night: {said}, {asked}")
        return cost


def _night_of(service: Service) -> Cost:
    """One night of the deployment; its CPU time is that of service, server and run from before the slot to the end."""
    (deployment,) = [one["id"] for one in service.post("deployments/filter") if one["name"] == "nightly"]
    time.sleep(SLOT)  # what the start leaves to do is done
    used = _cpu(service.process.pid)
    slot = datetime.now(UTC) + timedelta(seconds=SLOT)
    state = {"type": "SCHEDULED", "state_details": {"scheduled_time": slot.isoformat()}}
    body = {"parameters": {"night": NIGHT.isoformat()}, "state": state}
    run = service.post(f"deployments/{deployment}/create_flow_run", **body)["id"]
    end = time.monotonic() + PATIENCE
    while service.state(run) not in ENDED and time.monotonic() < end:
        time.sleep(1)
    found = service.ask("GET", f"flow_runs/{run}")
    if found["state_type"] != "COMPLETED":
        raise SystemExit(f"the served night: {found['state']}")
    time.sleep(2)  # the run's process leaves
    ended = datetime.fromisoformat(found["end_time"])
    return (ended - slot).total_seconds(), _cpu(service.process.pid) - used


def _cpu(pid: int) -> float:
    """CPU seconds of a process and of all that it started, what has ended included."""
    root = psutil.Process(pid)
    return sum(sum(one.cpu_times()[:4]) for one in (root, *root.children(recursive=True)))


class Backfills:
    """Backfills of a file, each into an empty data folder with the database that Prefect made for a few articles."""

    def __init__(self, root: Path, workers: int) -> None:
        self._root, self._workers, self._number = root, str(workers), 0

    def plain(self) -> Cost:
        """Without Prefect."""
        words = [str(self._root / "in.jsonl"), FIRST.isoformat(), LAST.isoformat(), self._workers]
        return measured(["tests.bench.plain", "backfill", str(self._data()), *words])

    def command(self, file: str = "in.jsonl") -> Cost:
        """By the command."""
        words = ["backfill", "--from", FIRST.isoformat(), "--to", LAST.isoformat(), "--source", "jsonl"]
        data = ["--data-dir", str(self._data())]
        return measured(["flows.cli", *words, "--workers", self._workers, *data, str(self._root / file)])

    def prepare(self) -> None:
        """Make Prefect's database."""
        self.command("few.jsonl")

    def _data(self) -> Path:
        self._number += 1
        data, shared = self._root / f"data{self._number}", self._root / "prefect"
        shared.mkdir(exist_ok=True)
        data.mkdir()
        (data / "prefect").symlink_to(shared, target_is_directory=True)
        return data


def compare(ways: list[Callable[[], Cost]], rounds: int) -> None:
    """Measure in turns; print each and the medians."""
    costs: dict[str, list[Cost]] = {way.__name__: [] for way in ways}
    for number in range(1, rounds + 1):
        for way in ways:
            costs[way.__name__].append(way())
            wall, cpu = costs[way.__name__][-1]
            print(f"{number} {way.__name__:8} {wall:8.1f} s  {cpu:8.1f} s of CPU", flush=True)
    middle = {name: tuple(median(one[n] for one in found) for n in (0, 1)) for name, found in costs.items()}
    wall, cpu = middle["plain"]
    print(f"\nplain    {wall:8.1f} s  {cpu:8.1f} s of CPU")
    for name in list(middle)[1:]:
        wall_, cpu_ = middle[name]
        print(
            f"{name:8} {wall_:8.1f} s  {cpu_:8.1f} s of CPU: {(wall_ / wall - 1) * 100:+.1f} % of the time,"
            f" {cpu_ - cpu:+.1f} s of CPU ({(cpu_ / cpu - 1) * 100:+.1f} %)"
        )


def told(sources: int, pages: int) -> list[Release]:
    """The releases of the measured night's sources."""
    newest = datetime(2022, 10, 16, 9, tzinfo=UTC)
    return [
        Release(
            f"{body}{n}", body, f"Nineteen arrested in raid {n}", newest - timedelta(hours=n * 5), text(f"{body}{n}")
        )
        for body in list(load_sources())[:sources]
        for n in range(pages)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("nightly", "backfill"))
    parser.add_argument("--sources", type=int, default=49)
    parser.add_argument("--pages", type=int, default=35, help="pages of each source: a week's, asked again each night")
    parser.add_argument("--delay", type=float, default=2.5, help="seconds between two requests of a host")
    parser.add_argument("--articles", type=int, default=50_000)
    parser.add_argument("--file", type=Path, help="JSON Lines to take them from, instead of made-up ones")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="append", choices=("command", "served"), help="beside plain; both if left out")
    asked = parser.parse_args()
    night = asked.what == "nightly"
    with (
        tempfile.TemporaryDirectory() as name,
        ReplaySite(load_sources(), told(asked.sources, asked.pages)) if night else nullcontext() as site,
    ):
        root = Path(name)
        work: Nights | Backfills
        if site is None:
            write_articles(root / "in.jsonl", asked.articles, asked.file)
            write_articles(root / "few.jsonl", 100, asked.file)
            work = Backfills(root, asked.workers)
        else:
            for name, delay in ((QUICK, 0.0), (POLITE, asked.delay)):
                site.sources = {key: one.model_copy(update={"delay": delay}) for key, one in site.sources.items()}
                (root / name).write_text("\n".join(map(as_table, site.sources.values())))
            work = Nights(root, site)
        work.prepare()
        ways = [way for way in ("command", "served") if way in (asked.only or ("command", "served"))]
        compare([work.plain, *(getattr(work, way) for way in ways if hasattr(work, way))], asked.rounds)


if __name__ == "__main__":
    main()
