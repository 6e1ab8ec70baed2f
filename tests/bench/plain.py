"""A night and a backfill without Prefect, for `tests.bench.overhead` to compare with; imports what it needs and no more.

python -m tests.bench.plain nightly DATA DAY
python -m tests.bench.plain backfill DATA FILE.jsonl FIRST LAST WORKERS
"""

import queue
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from flows.settings import Settings, load_settings


def night(settings: Settings, day: date) -> None:
    """A thread for each source, one writer; then published and reported, as every night."""
    from flows.asked import manners_of, window_of
    from flows.convert import habit_of, known_of
    from flows.finish import finish
    from flows.running import archive_of, run_of, sources_of
    from scrapers.http import PoliteClient
    from scrapers.night import collect
    from scrapers.records import Batch, SourceNight

    sources = sources_of(settings)
    outbox: queue.Queue[Batch | SourceNight] = queue.Queue()
    nights: list[SourceNight] = []
    with (
        run_of(settings, "nightly", day, sources) as run,
        archive_of(settings, run) as archive,
        ThreadPoolExecutor(64) as threads,
    ):
        for source in sources.values():
            known, habit = dict(known_of(run.connection, source.id)), habit_of(run.connection, source.id, day)

            def read(source=source, known=known, habit=habit) -> None:  # type: ignore[no-untyped-def]
                with PoliteClient(source, manners_of(settings), archive) as client:
                    outbox.put(collect(source, day, known, client, outbox.put, window_of(settings), habit=habit))

            threads.submit(read)
        while len(nights) < len(sources):
            message = outbox.get(timeout=600)
            if isinstance(message, Batch):
                run.take(message)
            else:
                nights.append(run.end_source(message))
    finish(settings, nights)


def backfill(settings: Settings, file: Path, first: date, last: date, workers: int) -> None:
    """Articles from a file, then published."""
    from flows.backfill import backfill as carry_out
    from flows.order import Order, Way, checked
    from flows.running import release, sources_of
    from flows.workers import hands

    sources = sources_of(settings)
    order = checked(Order(first, last, Way.JSONL, (), (file,)), sources, date(2026, 1, 1))
    with hands(workers) as many:
        carry_out(order, settings, sources, many)
    release(settings)


def main() -> None:
    """What the command line asks."""
    what, data, *words = sys.argv[1:]
    settings = load_settings(data_dir=Path(data))
    if what == "nightly":
        night(settings, date.fromisoformat(words[0]))
    else:
        file, first, last, workers = words
        backfill(settings, Path(file), date.fromisoformat(first), date.fromisoformat(last), int(workers))


if __name__ == "__main__":
    main()
