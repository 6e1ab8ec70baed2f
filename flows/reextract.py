"""Re-extraction: new rules over the archived pages, held as a generation beside the facts in force."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from flows.articles import Forces, Skipped, archived_article
from flows.backfill import Said
from flows.ingest import BATCH
from flows.logs import note
from flows.reading import Progress
from flows.running import tonight
from flows.settings import Settings
from flows.visits import Visits
from flows.work import Job
from flows.workers import Hands
from scrapers.archive import Page, read_warc
from scrapers.discovery import path_key
from scrapers.history.copies import Owners, PageCopy, copy_of
from scrapers.records import Article
from scrapers.sources import Source
from transforms import RULES_VERSION
from warehouse import generations
from warehouse.generations import Comparison, Difference, Waiting
from warehouse.told.resolve import resolve

PAGES = 50  # of a job
EXAMPLES = 20

_Key = tuple[str, str, datetime]


@dataclass(slots=True)
class ReExtracted:
    """What a re-extraction came to.

    Attributes:
        rules: the version that read.
        comparison: what is held beside what is in force; None when every release was read by these rules already.
        differences: examples of it.
        read: releases read anew in this run.
        lost: releases whose raw page the archive no longer has, or that the parser no longer takes; they keep
            their facts.
        refused: pages that the parser no longer takes, by reason.
        accepted: the reason by which it was put in force; None while it is held.
        since: the day from which on pages were asked for; None for all.
    """

    rules: str
    comparison: Comparison | None = None
    differences: list[Difference] = field(default_factory=list)
    read: int = 0
    lost: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    accepted: str | None = None
    since: date | None = None

    @property
    def summary(self) -> str:
        """A line for people."""
        found = self.comparison
        if found is None:
            every = f"every release fetched since {self.since}" if self.since else "every release"
            return f"nothing to do: {every} was read by the rules of {self.rules}"
        moved = [sum(getattr(one, what) for one in found.changes) for what in ("gained", "lost", "changed")]
        state = f"in force ({self.accepted})" if self.accepted else "held"
        text = (
            f"generation {found.generation.number} {state}: {found.articles} releases read by the rules of"
            f" {self.rules}; {moved[0]} facts gained, {moved[1]} lost, {moved[2]} changed"
        )
        return text + (f"; {self.lost} releases without a raw page keep their facts" if self.lost else "")


def re_extract(
    settings: Settings,
    sources: dict[str, Source],
    many: Hands,
    since: date | None = None,
    accept: str | None = None,
    progress: Progress = lambda _source, _done, _whole: None,
    said: Said = lambda _: None,
) -> ReExtracted:
    """Read known releases anew from the archive. A killed one is carried on by the next of the same rules.

    Args:
        settings: in force.
        sources: the source file's.
        many: who parses and extracts.
        since: only pages fetched on this day or later.
        accept: why to put it in force at once; None holds it.
        progress: told of releases done and to do.
        said: told of what people should know while it runs.

    Raises:
        WarehouseBusyError: a backfill or another re-extraction is under way.
    """
    result = ReExtracted(RULES_VERSION, since=since)
    parameters = f'{{"since": "{since or ""}"}}'
    with Visits(
        settings, "re-extract", tonight(), sources, parameters, lambda who: said(f"waiting for {who}, which writes")
    ) as visits:
        waiting = generations.waiting(visits.run.connection, RULES_VERSION)
        wanted = [one for one in waiting if since is None or one.fetched_at.date() >= since]
        if not wanted and generations.held(visits.run.connection) is None:
            return result
        generations.begin(visits.run.connection, visits.id, RULES_VERSION)
        reader = ArchiveReader(settings, sources, wanted)
        for done in many(reader.jobs()):
            result.read += generations.add(visits.run.connection, done.parcel)
            result.refused.update(page.reason for page in done.refused)
            progress("releases", result.read, len(wanted))
            visits.rest()
        result.lost = len(wanted) - result.read
        connection = visits.run.connection
        result.comparison = generations.compare(connection)
        result.differences = generations.differences(connection, limit=EXAMPLES)
        if accept:
            generations.accept(connection, accept)
            resolve(connection)
            result.accepted = accept
        note(settings, "re-extraction.ended", run=visits.id, summary=result.summary)
    return result


def decide(settings: Settings, act: Callable[..., object], reason: str, sources: dict[str, Source]) -> None:
    """Put the held generation in force (`generations.accept`) or throw it away (`generations.discard`).

    Raises:
        NothingHeldError: none is held.
    """
    with Visits(
        settings, "re-extract", tonight(), sources, f'{{"decision": "{act.__name__}"}}', lambda _: None
    ) as visits:
        act(visits.run.connection, reason)
        resolve(visits.run.connection)


class ArchiveReader:
    """Finds the raw pages of releases in the archive and hands them on as jobs.

    Args:
        settings: say where the archive lies.
        sources: the source file's.
        wanted: releases, with the time at which the page in force was fetched.
    """

    def __init__(self, settings: Settings, sources: dict[str, Source], wanted: list[Waiting]) -> None:
        self._settings, self._sources = settings, sources
        self._owners, self._forces = Owners(sources), Forces(sources)
        self._wanted = {_key(one.source_id, one.url, one.fetched_at): one for one in wanted}

    def jobs(self) -> Iterator[Job]:
        """Jobs, oldest file first; each release once."""
        articles: list[Article] = []
        copies: list[tuple[Source, PageCopy]] = []
        for path in sorted(self._settings.archive.glob("*.warc.gz")) if self._wanted else ():
            with suppress(FileNotFoundError):  # pruned meanwhile
                for page in read_warc(path):
                    found = self._wanted.pop(_key(page.source, page.url, page.at), None)
                    if found is not None:
                        self._take(found, page, articles, copies)
                    if len(articles) >= BATCH or len(copies) >= PAGES:
                        yield Job(tuple(articles), tuple(copies))
                        articles, copies = [], []
        if articles or copies:
            yield Job(tuple(articles), tuple(copies))

    def _take(self, found: Waiting, page: Page, articles: list[Article], copies: list[tuple[Source, PageCopy]]) -> None:
        # The archive keeps whole seconds; the page in force is told by its own time.
        if page.kind == "resource":
            article = archived_article(page, self._forces, self._sources)
            if not isinstance(article, Skipped):
                articles.append(replace(article, article_id=found.article_id, fetched_at=found.fetched_at))
        elif (source := self._owners.of(page)) is not None:
            copies.append((source, replace(copy_of(page), at=found.fetched_at)))


def _key(source: str, url: str, at: datetime) -> _Key:
    return source, path_key(url) if url.startswith("http") else url, at.replace(microsecond=0)
