"""From the archive alone: whole runs again, and pages that a mended parser now understands."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from flows.asked import asked_of
from flows.convert import habit_of, known_of
from flows.ingest import BATCH, Forces, InputError, Skipped, article_of
from flows.running import Run, run_of, sources_of, tonight
from flows.settings import Settings
from scrapers.archive import ArchiveError, read_at, read_page
from scrapers.archive.again import ArchiveAsker, KeptNight, KeptRun, kept_runs
from scrapers.http import PoliteClient
from scrapers.night import collect
from scrapers.platforms import PageRefused, UnknownPlatformError, platform_for
from scrapers.reading import understand_page
from scrapers.records import Article, Outcome, Quarantined, SourceNight
from scrapers.sources import Source
from warehouse import load
from warehouse.quarantine import release_quarantine, waiting
from warehouse.records import QuarantineRow
from warehouse.store import open_writer

Said = Callable[[str, SourceNight | None], None]


def rebuild(folder: Path, settings: Settings, said: Said = lambda _run, _night: None) -> int:
    """Run every run of an archive again, into an empty warehouse. Nothing is fetched.

    Args:
        folder: the archive.
        settings: say where the new warehouse lies.
        said: told of each source's night; None for a run that took articles from files.

    Returns:
        How many runs there were.

    Raises:
        InputError: the archive holds no run, or the warehouse is not empty.
    """
    runs = kept_runs(folder)
    if not runs:
        raise InputError(f"{folder}: no run is archived there")
    with open_writer(settings.warehouse, wait=settings.writer_wait) as connection:
        if connection.execute("FROM articles LIMIT 1").fetchall():
            raise InputError(f"{settings.warehouse} is not empty; rebuild into another --data-dir")
    for run in runs:
        if run.nights:
            _nights(folder, run, settings, said)
        if run.articles:
            _articles(folder, run, settings)
            said(run.run_id, None)
    return len(runs)


def _nights(folder: Path, kept: KeptRun, settings: Settings, said: Said) -> None:
    first = kept.nights[0].asked
    asked = {night.asked["source"]["id"]: asked_of(night.asked)[0] for night in kept.nights}
    day = date.fromisoformat(first["day"])
    with run_of(settings, first["flow"], day, asked, run_id=kept.run_id) as run:
        for night in kept.nights:
            ended = _night(folder, night, run)
            run.end_source(ended)
            said(kept.run_id, ended)


def _night(folder: Path, kept: KeptNight, run: Run) -> SourceNight:
    source, window, manners = asked_of(kept.asked)
    day = date.fromisoformat(kept.asked["day"])
    if not source.enabled:
        return left_out(source, day)
    known, habit = known_of(run.connection, source.id), habit_of(run.connection, source.id, day)
    asker = ArchiveAsker(folder, kept.records)
    with PoliteClient(source, manners, asker, asker) as client:
        return collect(source, day, known, client, run.take, window, habit=habit)


def left_out(source: Source, day: date) -> SourceNight:
    """The night of a source that is not asked, by decision."""
    reason = source.disabled_reason or "not enabled in the source file"
    return SourceNight(source.id, day, Outcome.DISABLED, reason)


def _articles(folder: Path, kept: KeptRun, settings: Settings) -> None:
    sources = sources_of(settings)
    forces = Forces(sources)
    with run_of(settings, "ingest", kept.at.date(), sources, run_id=kept.run_id) as run:
        batch: list[Article] = []
        for stored in kept.articles:
            record = read_at(folder, stored.file, stored.offset).exchange
            try:
                batch.append(article_of(json.loads(record.body), forces, sources, record.at))
            except Skipped as error:
                run.quarantine([Quarantined("ingest", stored.url, error.reason, str(error), record.at)])
            if len(batch) >= BATCH:
                run.take_articles(batch)
                batch = []
        run.take_articles(batch)
        load.load_ingested_days(run.connection, run.id)


@dataclass(frozen=True, slots=True)
class Replayed:
    """What became of a page in quarantine.

    Attributes:
        row: the page, as it was put aside.
        outcome: read, refused again, or not kept.
        detail: its headline, or why not.
    """

    row: QuarantineRow
    outcome: str
    detail: str


def replay_quarantine(settings: Settings, source_id: str | None = None, reason: str | None = None) -> list[Replayed]:
    """Read the pages in quarantine again, from the archive, with the parsers as they are now.

    What is understood is loaded as of the day it was fetched and leaves the quarantine.

    Args:
        settings: in force.
        source_id: only this source's pages.
        reason: only those with this reason.
    """
    sources = sources_of(settings)
    replayed = []
    with run_of(settings, "re-extract", tonight(), sources, json.dumps({"quarantine": reason or "all"})) as run:
        for row in _each_page_once(waiting(run.connection, source_id, reason)):
            try:
                article = _read_again(row, sources, settings.archive)
            except (ArchiveError, UnknownPlatformError) as error:
                replayed.append(Replayed(row, "not kept", str(error)))
            except PageRefused as error:
                replayed.append(Replayed(row, "refused again", f"{error.reason}: {error}"))
            else:
                run.take_articles([_as_known(article, run)])
                release_quarantine(run.connection, [(row.source_id, row.url, _moment(article))])
                replayed.append(Replayed(row, "read", article.title))
    return replayed


def _each_page_once(rows: list[QuarantineRow]) -> Iterator[QuarantineRow]:
    seen = set()
    for row in rows:  # latest first
        if (row.source_id, row.url) not in seen:
            seen.add((row.source_id, row.url))
            yield row


def _read_again(row: QuarantineRow, sources: dict[str, Source], archive: Path) -> Article:
    source = sources.get(row.source_id)
    if source is None or row.warc_file is None or row.warc_offset is None:
        raise ArchiveError("no page of it was kept, since none came")
    page = read_page(archive, row.warc_file, row.warc_offset)
    platform = platform_for(source.platform_on(page.at.date()), page.at.date())
    return understand_page(platform, source, page.body, page.url, page.at, page.charset)


def _as_known(article: Article, run: Run) -> Article:
    """A page keeps the identity that it was first known by."""
    known = run.connection.execute(
        "SELECT article_id FROM articles WHERE source_id = ? AND url = ? LIMIT 1", [article.source, article.url]
    ).fetchall()
    return replace(article, article_id=known[0][0]) if known else article


def _moment(article: Article) -> datetime:
    return article.fetched_at or article.published
