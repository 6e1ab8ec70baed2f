"""From the archive alone: whole runs again, into an empty warehouse."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from flows.articles import Forces, InputError, Skipped, article_of
from flows.asked import asked_of
from flows.backfill import Backfilled, Loading, cover
from flows.convert import habit_of, hosts_of, known_of
from flows.ingest import BATCH
from flows.kept import KeptBackfill
from flows.pages import alone
from flows.running import Run, run_of, sources_of
from flows.settings import Settings
from flows.work import do
from scrapers.archive import read_at
from scrapers.archive.again import ArchiveAsker, KeptNight, KeptRun, kept_runs
from scrapers.http import PoliteClient
from scrapers.night import collect, left_out
from scrapers.records import Article, Quarantined, SourceNight
from warehouse import load
from warehouse.store import open_writer

Said = Callable[[str, SourceNight | None], None]


def rebuild(folder: Path, settings: Settings, said: Said = lambda _run, _night: None) -> int:
    """Run every run of an archive again, into an empty warehouse. Nothing is fetched.

    Args:
        folder: the archive.
        settings: say where the new warehouse lies.
        said: told of each source's night; None for a run that has none: a backfill, articles from files.

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
        if run.backfill:
            _backfill(folder, run, settings)
            said(run.run_id, None)
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
            ended = run.end_source(_night(folder, night, run))
            said(kept.run_id, ended)


def _night(folder: Path, kept: KeptNight, run: Run) -> SourceNight:
    source, window, manners = asked_of(kept.asked)
    day = date.fromisoformat(kept.asked["day"])
    if not source.enabled:
        return left_out(source, day)
    known, habit = known_of(run.connection, source.id), habit_of(run.connection, source.id, day)
    asker = ArchiveAsker(folder, kept.records)
    with PoliteClient(source, manners, asker, asker) as client:
        waiting = kept.asked.get("waiting", ())
        return collect(source, day, known, client, run.take, window, habit=habit, waiting=waiting)


def _backfill(folder: Path, kept: KeptRun, settings: Settings) -> None:
    told = KeptBackfill(folder, kept.backfill)
    loading = Loading(settings, told.order, Backfilled(told.order))
    with run_of(settings, "backfill", told.day, told.sources, told.order.text, run_id=kept.run_id) as run:
        for job in told.jobs():
            loading.take(run, do(job))
        cover(told.order, run, told.sources, told.listed, told.day)


def _articles(folder: Path, kept: KeptRun, settings: Settings) -> None:
    sources = sources_of(settings)
    forces = Forces(sources)
    with run_of(settings, "ingest", kept.at.date(), sources, run_id=kept.run_id) as run:
        batch: list[Article] = []
        picked: set[str] = set()
        for stored in kept.articles:
            record = read_at(folder, stored.file, stored.offset).exchange
            row = json.loads(record.body)
            try:
                batch.append(article_of(row, forces, sources, record.at))
                picked |= {batch[-1].article_id} if alone(row) else set()
            except Skipped as error:
                run.quarantine([Quarantined("ingest", stored.url, error.reason, str(error), record.at)])
            if len(batch) >= BATCH:
                run.take_articles(batch)
                batch = []
        run.take_articles(batch)
        load.load_ingested_days(run.connection, run.id, hosts=hosts_of(sources), alone=picked)
