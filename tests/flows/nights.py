"""A night without Prefect: the same collecting and loading, source by source."""

from datetime import date

from flows.convert import known_of
from flows.running import run_of
from flows.settings import Settings
from scrapers.archive import Archive
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.records import SourceNight
from scrapers.sources import Source

MANNERS = Manners("blotter-test/1", attempts=2, first_wait=0.01, read_timeout=5.0)


def night(settings: Settings, sources: dict[str, Source], day: date, first_days: int = 60) -> list[SourceNight]:
    nights = []
    with run_of(settings, "nightly", day, sources) as run, Archive(settings.archive, run.id) as archive:
        for source in sources.values():
            with PoliteClient(source, MANNERS, archive) as client:
                known = dict(known_of(run.connection, source.id))
                ended = collect(source, day, known, client, run.take, Window(first_days, max_pages=20))
            run.end_source(ended)
            nights.append(ended)
    return nights
