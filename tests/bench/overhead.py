"""What orchestration costs: the same work with Prefect and without, side by side, each in a process of its own.

python -m tests.bench.overhead nightly                       a night that does nothing but wait politely
python -m tests.bench.overhead backfill --articles 50000     articles from a file, by one process and by Prefect's flow

The night: 49 sources, each with a week of known pages, which are asked again and have not changed. What is known was
read by a night before, without delays. Prefect's database, which is made once, is there already.
Wall time is what a user waits; CPU time (of all processes, Prefect's server included) is what tells on a busy machine.
Each is the median of the rounds.
"""

import argparse
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from flows.asked import manners_of
from flows.backfill import backfill
from flows.convert import habit_of, known_of
from flows.finish import finish
from flows.order import Order, Way, checked
from flows.running import archive_of, quiet_prefect, release, run_of, sources_of
from flows.settings import Settings
from flows.workers import hands
from scrapers.http import PoliteClient
from scrapers.night import Window, collect
from scrapers.records import READ, Batch, SourceNight
from scrapers.replay import ReplaySite
from scrapers.replay.pages import Release
from scrapers.sources import load_sources
from tests.bench.warehouse import WORDS
from tests.flows.test_serve import as_table
from tests.flows.test_workers import release as article

NIGHT, WIDE = date(2022, 10, 17), Window(first_days=300, max_pages=60)
QUICK, POLITE = "quick.toml", "sources.toml"  # the sources without and with delays
SPAN = Order(date(2015, 1, 1), date(2025, 12, 31), Way.JSONL)


def plain_night(settings: Settings) -> list[SourceNight]:
    """A night without Prefect: a thread for each source, one writer."""
    sources = sources_of(settings)
    outbox: queue.Queue[Batch | SourceNight] = queue.Queue()
    nights: list[SourceNight] = []
    with (
        run_of(settings, "nightly", NIGHT, sources) as run,
        archive_of(settings, run) as archive,
        ThreadPoolExecutor(64) as threads,
    ):
        for source in sources.values():
            known, habit = dict(known_of(run.connection, source.id)), habit_of(run.connection, source.id, NIGHT)

            def read(source=source, known=known, habit=habit) -> None:  # type: ignore[no-untyped-def]
                with PoliteClient(source, manners_of(settings), archive) as client:
                    outbox.put(collect(source, NIGHT, known, client, outbox.put, WIDE, habit=habit))

            threads.submit(read)
        while len(nights) < len(sources):
            message = outbox.get(timeout=600)
            if isinstance(message, Batch):
                run.take(message)
            else:
                nights.append(run.end_source(message))
    finish(settings, nights)
    return nights


def prefect_night(settings: Settings) -> list[SourceNight]:
    """The same as `blotter nightly` runs it."""
    quiet_prefect(settings)
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.nightly import attended, silent

    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        nights = attended(NIGHT, sources_of(settings), settings, WIDE, "nightly", silent, silent)
    finish(settings, nights)
    return nights


def run_backfill(settings: Settings, file: Path, workers: int, *, prefect: bool) -> None:
    """A backfill from a file, with its publishing."""
    sources = sources_of(settings)
    order = checked(Order(SPAN.first, SPAN.last, SPAN.way, (), (file,)), sources, date(2026, 1, 1))
    if prefect:
        quiet_prefect(settings)
        from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

        from flows.backfilling import attended_backfill

        with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
            attended_backfill(order, settings, sources, workers, lambda *_: None, lambda _: None)
    else:
        with hands(workers) as many:
            backfill(order, settings, sources, many)
    release(settings)


def write_articles(target: Path, number: int, given: Path | None) -> None:
    """The first articles of a file, or made-up ones of all forces over ten years."""
    with target.open("w") as file:
        if given is not None:
            with given.open() as lines:
                file.writelines(islice(lines, number))
            return
        forces, days = list(load_sources()), (SPAN.last - SPAN.first).days
        for n in range(number):
            day = SPAN.first + timedelta(days=n * 7 % days)
            file.write(json.dumps(article(n) | {"force": forces[n % len(forces)], "published": day.isoformat()}) + "\n")


def text(seed: str) -> str:
    """A release like no other, so that finding what is told twice is no work."""
    chance = random.Random(seed)  # noqa: S311  # words, not secrets
    paragraphs = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(3)]
    return "\n\n".join([f"Officers made {chance.randint(2, 30)} arrests.", *paragraphs])


def measured(folder: Path, words: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of one child, its own children included."""
    began = time.monotonic()
    child = subprocess.Popen([sys.executable, "-m", "tests.bench.overhead", *words, "--child", str(folder)])
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"the measured process ended with {status}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime


def compare(root: Path, words: list[str], rounds: int) -> None:
    """Measure both in turns and print them."""
    found: dict[str, list[tuple[float, float]]] = {"plain": [], "prefect": []}
    prepare = known_pages if words[0] == "nightly" else nothing_known
    for number in range(1, rounds + 1):
        for how, times in found.items():
            times.append(measured(prepare(root, how, words, number), [*words, "--how", how]))
            print(f"{number} {how:8} {times[-1][0]:8.1f} s  {times[-1][1]:8.1f} s of CPU", flush=True)
    (wall, cpu), (wall_, cpu_) = (
        (median(one for one, _ in times), median(one for _, one in times)) for times in found.values()
    )
    print(f"without Prefect {wall:8.1f} s, {cpu:8.1f} s of CPU")
    print(f"with Prefect    {wall_:8.1f} s, {cpu_:8.1f} s of CPU")
    print(f"overhead        {(wall_ / wall - 1) * 100:+8.1f} % of the time, {cpu_ - cpu:.1f} s of CPU: ", end="")
    print(f"{(cpu_ - cpu) / wall * 100:.1f} % of the time without, {(cpu_ / cpu - 1) * 100:.1f} % of the CPU time")


def nothing_known(root: Path, how: str, words: list[str], number: int) -> Path:
    """An empty data folder, with the database that Prefect made for a few articles."""
    shared = root / "few" / "prefect"
    if not shared.exists():
        shared.mkdir(parents=True)
        measured(shared.parent, [*words, "--how", "prefect", "--quick"])
    data = root / f"{how}{number}"
    data.mkdir()
    (data / "prefect").symlink_to(shared, target_is_directory=True)
    return data


def known_pages(root: Path, how: str, words: list[str], _: int) -> Path:
    """A data folder in which every page of the site is known."""
    plain, prefect = root / "plain", root / "prefect"
    if not plain.exists():
        for data, by in ((plain, "plain"), (prefect, "prefect")):
            shutil.copytree(plain, data) if data == prefect else data.mkdir()
            measured(data, [*words, "--how", by, "--quick"])
    return root / how


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
    parser.add_argument("--how", choices=("plain", "prefect"), default="plain", help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        root = asked.child.parent
        if asked.what == "backfill":
            settings = Settings(data_dir=asked.child, sources_file=None)
            file = root / ("few.jsonl" if asked.quick else "in.jsonl")
            run_backfill(settings, file, asked.workers, prefect=asked.how == "prefect")
        else:
            settings = Settings(data_dir=asked.child, sources_file=root / (QUICK if asked.quick else POLITE))
            nights = (prefect_night if asked.how == "prefect" else plain_night)(settings)
            news = sum(night.new + night.changed for night in nights)
            if {night.outcome for night in nights} - READ or (news and not asked.quick):
                raise SystemExit(
                    f"not a quiet night: {[night for night in nights if night.outcome not in READ or night.new]}"
                )
        return
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        words = [asked.what, "--workers", str(asked.workers)]
        if asked.what == "backfill":
            write_articles(root / "in.jsonl", asked.articles, asked.file)
            write_articles(root / "few.jsonl", 100, asked.file)
        newest = datetime(2022, 10, 16, 9, tzinfo=UTC)
        told = [
            Release(
                f"{body}{n}",
                body,
                f"Nineteen arrested in raid {n}",
                newest - timedelta(hours=n * 5),
                text(f"{body}{n}"),
            )
            for body in list(load_sources())[: asked.sources]
            for n in range(asked.pages)
        ]
        with ReplaySite(load_sources(), told) if asked.what == "nightly" else nullcontext() as site:
            if site is not None:
                for name, delay in ((QUICK, 0.0), (POLITE, asked.delay)):
                    sources = [one.model_copy(update={"delay": delay}) for one in site.sources.values()]
                    (root / name).write_text("\n".join(map(as_table, sources)))
            compare(root, words, asked.rounds)


if __name__ == "__main__":
    main()
