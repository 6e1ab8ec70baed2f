"""A night without Prefect: the same collecting and loading, source by source."""

from datetime import UTC, date, datetime

from flows.asked import night_record
from flows.convert import habit_of, known_of, waiting_of
from flows.running import run_of
from flows.settings import Settings
from scrapers.archive import Archive
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.records import SourceNight
from scrapers.sources import Source

MANNERS = Manners("blotter-test/1", attempts=2, first_wait=0.01, read_timeout=5.0)


def night(
    settings: Settings, sources: dict[str, Source], day: date, first_days: int = 60, *, kept: bool = False
) -> list[SourceNight]:
    """A night. `kept`: so that it can be rebuilt from the archive."""
    nights = []
    with run_of(settings, "nightly", day, sources) as run, Archive(settings.archive, run.id) as archive:
        for source in sources.values():
            waiting = waiting_of(run.connection, source.id, day, 7)
            window = Window(first_days, max_pages=20)
            if kept:
                record = night_record(source, day, window, MANNERS, "nightly", waiting)
                archive.store_night(source.id, datetime.now(UTC), record)
            with PoliteClient(source, MANNERS, archive) as client:
                known = dict(known_of(run.connection, source.id))
                habit = habit_of(run.connection, source.id, day)
                ended = collect(source, day, known, client, run.take, window, habit=habit, waiting=waiting)
            run.end_source(ended)
            nights.append(ended)
    return nights
