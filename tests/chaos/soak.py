"""`make soak`: readers ask the published file without pause while nights load and publish.

python -m tests.chaos.soak                     ten readers, a minute
python -m tests.chaos.soak --night 7000        how long a night of so many articles takes, and its memory
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from statistics import median, quantiles

import pyarrow as pa

from tests.bench.warehouse import parcels
from transforms.codebook import ITEMS, KINDS, OFFENCES, UNITS
from warehouse import load
from warehouse.load.parcel import ARTICLES, Parcel
from warehouse.publish import publish
from warehouse.records import RunRow, SourceRow
from warehouse.store import open_writer, sync_vocabulary
from warehouse.told.resolve import resolve

BATCH = 25  # articles loaded together, as on a night
NIGHTS = 400  # at most, for which articles are made
QUIET = 0.3  # share of the time in which nothing is loaded, to compare with


@dataclass(frozen=True)
class Soaked:
    """What came of it.

    Attributes:
        errors: what readers said, and torn reads.
        rounds: rounds of questions asked.
        published: releases made meanwhile.
        releases: different releases that a reader saw, at most.
        quiet: seconds of a round while nothing was loaded: median and 95th percentile.
        busy: the same while nights loaded and published.
    """

    errors: list[str]
    rounds: int
    published: int
    releases: int
    quiet: tuple[float, float]
    busy: tuple[float, float]


def batches(articles: int, size: int = BATCH) -> Iterator[Parcel]:
    """Made-up articles as a night hands them to the writer."""
    for parcel in parcels(articles):
        names = parcel.articles.column("article_id").to_pylist()
        marks = pa.array([[]] * len(names), ARTICLES.field("marks").type)  # the bench's are no marks of a text
        told = parcel.articles.set_column(ARTICLES.get_field_index("marks"), ARTICLES.field("marks"), marks)
        part_of = {name: n // size for n, name in enumerate(names)}
        facts: dict[int, list[int]] = defaultdict(list)
        for row, name in enumerate(parcel.facts.column("article_id").to_pylist()):
            facts[part_of[name]].append(row)
        for first in range(0, len(names), size):
            yield Parcel(told.slice(first, size), parcel.facts.take(pa.array(facts[first // size], pa.int64())))


def night(path: Path, run: str, parts: Iterator[Parcel]) -> int:
    """Load what there is as a night does, and say how many articles came."""
    forces = [f"force-{n}" for n in range(49)]
    with open_writer(path, wait=60) as writer:
        sync_vocabulary(writer, kinds=KINDS, items=ITEMS, units=UNITS, offences=OFFENCES)
        rows = [SourceRow(f, f, f, f"www.{f}.police.uk", "soh", True, "verified") for f in forces]
        load.load_sources(writer, rows, [(f, f, None) for f in forces])
        now = datetime.now(UTC)
        load.begin_run(writer, RunRow(run, "nightly", now.date(), now, "1", "r1", "s1"))
        came = sum(load.load_parcel(writer, run, "r1", part).new for part in parts)
        load.end_run(writer, run, "completed", "")
        resolve(writer)
        writer.execute("FORCE CHECKPOINT")
    return came


def soak(folder: Path, seconds: float, readers: int, before: int = 5_000, each: int = 200) -> Soaked:
    """Let readers read while nights come in.

    Args:
        folder: for the files.
        seconds: in all, of which the first part is quiet.
        readers: processes.
        before: articles that are there already.
        each: articles a night.
    """
    path, published = folder / "warehouse.duckdb", folder / "published"
    parts = batches(before + NIGHTS * each)
    night(path, "first", islice(parts, before // BATCH))
    target = publish(path, published).path
    command = [sys.executable, "-m", "tests.chaos.reader", str(target), str(seconds)]
    processes = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
        )
        for _ in range(readers)
    ]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    begun, made = time.time(), 0
    time.sleep(seconds * QUIET)
    loud = time.time()
    while time.time() < begun + seconds:
        night(path, f"night{made}", islice(parts, each // BATCH))
        publish(path, published)
        made += 1
    heard = [process.communicate(timeout=seconds + 120) for process in processes]
    errors = [error for _, error in heard if error]
    seen = [json.loads(out) for out, _ in heard if out]
    errors += [tear for one in seen for tear in one["tears"]]
    if len(seen) < readers and not errors:
        errors.append("a reader ended without a word")
    rounds = [tuple(one) for each_ in seen for one in each_["rounds"]]
    quiet = [took for at, took in rounds if at < loud]
    busy = [took for at, took in rounds if at >= loud]
    most = max((one["releases"] for one in seen), default=0)
    return Soaked(errors, len(rounds), made, most, _spread(quiet), _spread(busy))


def _spread(values: list[float]) -> tuple[float, float]:
    return (median(values), quantiles(values, n=20)[-1]) if len(values) > 1 else (0.0, 0.0)


def great_night(folder: Path, articles: int, before: int) -> None:
    """Print how long a night of many articles takes."""
    path = folder / "warehouse.duckdb"
    parts = batches(before + articles)
    night(path, "before", islice(parts, before // BATCH))
    tonight = list(parts)
    begun = time.monotonic()
    came = night(path, "tonight", iter(tonight))
    loaded = time.monotonic()
    publish(path, folder / "published")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{came:,} articles on top of {before:,}: loaded and compared in {loaded - begun:.1f} s,")
    print(f"published in {time.monotonic() - loaded:.1f} s; {memory:.0f} MB at most")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=10)
    parser.add_argument("--each", type=int, default=200, help="articles of a night; few make many releases in a row")
    parser.add_argument("--night", type=int, help="only load a night of so many articles")
    parser.add_argument("--before", type=int, default=5_000, help="articles that are there already")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.night:
            great_night(Path(folder), asked.night, asked.before)
            return
        came = soak(Path(folder), asked.seconds, asked.readers, asked.before, asked.each)
    print(f"{asked.readers} readers, {came.rounds:,} rounds of questions, {came.published} releases meanwhile")
    print(f"one reader saw {came.releases} of them")
    for what, (half, most) in (("nothing else runs", came.quiet), ("nights load and publish", came.busy)):
        print(f"while {what:25} half of the rounds within {half * 1000:6.0f} ms, 19 of 20 within {most * 1000:6.0f} ms")
    print("\n".join(came.errors) or "no error, no torn read")
    sys.exit(1 if came.errors else 0)


if __name__ == "__main__":
    main()
