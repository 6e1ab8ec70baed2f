"""A night without Prefect: the same collecting and loading, source by source."""

from datetime import date

from flows.convert import coverage_row, known_of
from flows.running import run_of
from flows.settings import Settings
from scrapers.archive import Archive
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.records import SourceNight
from scrapers.sources import Source
from warehouse import load

MANNERS = Manners("blotter-test/1", attempts=2, first_wait=0.01, read_timeout=5.0)


def night(settings: Settings, sources: dict[str, Source], day: date, first_days: int = 60) -> list[SourceNight]:
    nights = []
    with run_of(settings, "nightly", day, sources) as run, Archive(settings.archive, run.id) as archive:
        for source in sources.values():
            with PoliteClient(source, MANNERS) as client:
                known = dict(known_of(run.connection, source.id))
                ended = collect(source, day, known, client, archive, run.take, Window(first_days, max_pages=20))
            load.load_coverage(run.connection, run.id, coverage_row(ended), ended.seen_from)
            nights.append(ended)
    return nights
