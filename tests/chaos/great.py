"""A night of a hundred times the usual articles, from pages on a site of this machine to the published file.

python -m tests.chaos.great --articles 7000

Every body on the platform that most forces share serves its part. Window and pages of a
listing are let go that far; all else is an ordinary night.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flows.cli import err
from flows.cli.progress import Bars
from flows.finish import finish
from flows.prefects import quiet_prefect
from flows.settings import Settings
from scrapers.night import Window
from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.replay.site import load_releases
from scrapers.sources import Source, load_sources

if TYPE_CHECKING:
    from scrapers.records import SourceNight

NIGHT = date(2022, 10, 17)


def releases(sources: list[Source], articles: int) -> Iterator[Release]:
    """Invented releases, each in words of its own, over the two weeks before the night."""
    models = load_releases()
    last = datetime(NIGHT.year, NIGHT.month, NIGHT.day, 1, tzinfo=UTC)
    for n in range(articles):
        model, source = models[n % len(models)], sources[n % len(sources)]
        at = last - timedelta(minutes=2 * n)
        words = " ".join(f"word{n}x{m}" for m in range(150))  # so that few are taken for one story
        yield replace(
            model,
            id=f"n{n}",
            source=source.id,
            title=f"No {n}: {model.title}",
            published=at,
            text=f"{model.text}\n\n{words}.",
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=7000)
    asked = parser.parse_args()
    every = load_sources()
    served = [source for source in every.values() if source.platform == "soh" and source.enabled]
    each = -(-asked.articles // len(served))
    with tempfile.TemporaryDirectory() as name, ReplaySite(every, releases(served, asked.articles)) as site:
        settings = Settings(data_dir=Path(name))
        quiet_prefect(settings)
        from flows.nightly import attended  # Prefect reads its settings when it is imported

        begun, used = time.monotonic(), time.process_time()
        nights: list[SourceNight] = []
        window = Window(first_days=60, max_pages=each // 8 + 2, max_new=each)
        with Bars(err, "pages") as bars:
            attended(NIGHT, site.sources, settings, window, "nightly", bars, nights.append)
        loaded = time.monotonic()
        finished = finish(settings, nights)
        made = finished.release
        print(f"{len(served)} sources, {len(site.requests):,} requests")
        print(f"fetched, read and loaded in {loaded - begun:.0f} s, finished in {time.monotonic() - loaded:.0f} s")
        print(f"{time.process_time() - used:.0f} s of processor time in this process, which serves the pages, too")
        print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
        print(f"published {made.articles if made else 0:,} articles with {made.facts if made else 0:,} facts")
        print(finished.summary, finished.trouble)
        sys.exit(0 if made and made.articles == asked.articles else 1)


if __name__ == "__main__":
    main()
