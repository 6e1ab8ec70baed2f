"""A backfill from files: WARC files of anybody's, ours included, and JSON Lines of articles."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from flows.articles import Forces, Skipped, archived_article
from flows.ingest import BATCH, Ingested, Reader
from flows.order import Order, Way
from flows.reading import Known, Progress
from flows.work import Job
from scrapers.archive import Archive, Page, read_warc
from scrapers.discovery import path_key
from scrapers.history.copies import Owners, PageCopy, copy_of, own_address
from scrapers.records import Article
from scrapers.sources import Source

PAGES = 50  # of a job; a page takes some ten times an article's time


class FileReader:
    """Reads the order's files and hands on jobs; what is known already is passed over.

    Args:
        order: what is wanted.
        sources: the source file's.
        known: articles that are there, by source and path.
        archive: keeps what is taken.
        folder: the archive's own; files that lie there are not stored again.
        progress: told of a file, bytes read and bytes in all.
    """

    def __init__(
        self,
        order: Order,
        sources: dict[str, Source],
        known: Known,
        archive: Archive,
        folder: Path,
        progress: Progress,
    ) -> None:
        self._order, self._sources, self._known = order, sources, known
        self._archive, self._folder, self._progress = archive, folder, progress
        self._owners, self._forces = Owners(sources), Forces(sources)
        self._now = datetime.now(UTC)
        self.strangers: Counter[str] = Counter()
        self.known_before = 0

    def jobs(self) -> Iterator[Job]:
        """The files' jobs, in their order. Raises InputError for one that cannot be read."""
        for path in self._order.files:
            size = path.stat().st_size
            self._progress(path.name, 0, size)
            if self._order.way is Way.WARC:
                yield from self._warc(path, size)
            else:
                yield from self._lines(path, size)
            self._progress(path.name, size, size)

    def _lines(self, path: Path, size: int) -> Iterator[Job]:
        counts = Ingested()
        reader = Reader(self._sources, self._archive, self._now, counts, self._order.span, self._wanted)
        for job in reader.jobs(path, lambda done: self._progress(path.name, done, size)):
            yield replace(job, refused=tuple(reader.refused()))
        if refused := reader.refused():
            yield Job(refused=tuple(refused))
        self.strangers += counts.skipped

    def _wanted(self, article: Article) -> bool:
        if self._order.forces and article.source not in self._order.forces:
            self.strangers["of another force"] += 1
            return False
        page = self._known.get(article.source, {}).get(path_key(article.url))
        if page is not None and (page.article_id != article.article_id or page.content_hash == article.content_hash):
            self.known_before += 1  # a page that was read itself says more than a file about it
            return False
        return True

    def _warc(self, path: Path, size: int) -> Iterator[Job]:
        copies: list[tuple[Source, PageCopy]] = []
        articles: list[Article] = []
        places: list[tuple[str, int]] = []
        own = path.resolve().parent == self._folder.resolve()

        def job() -> Job:
            made = Job(tuple(articles), tuple(copies), span=self._order.span, places=tuple(places))
            for part in (articles, copies, places):
                part.clear()
            return made

        for page in read_warc(path):
            taken = self._article(page) if page.kind == "resource" else self._copy(page, own)
            if isinstance(taken, Article):
                articles.append(taken)
                places.append(self._place(page, own))
            elif taken is not None:
                copies.append(taken)
            if len(copies) >= PAGES or len(articles) >= BATCH:
                yield job()
                self._progress(path.name, page.stored.offset, size)
        if copies or articles:
            yield job()

    def _place(self, page: Page, own: bool) -> tuple[str, int]:
        """Where an article's record lies in the archive; one of somebody else's file is kept there first."""
        stored = page.stored
        if not own:
            stored = self._archive.store_article(page.source, page.url, page.at, json.loads(page.body))
        return stored.file, stored.offset

    def _article(self, page: Page) -> Article | None:
        """An article that came as JSON and was put into our own archive."""
        article = archived_article(page, self._forces, self._sources)
        if isinstance(article, Skipped):
            self.strangers[article.reason] += 1
            return None
        return article if self._wanted(article) else None

    def _copy(self, page: Page, own: bool) -> tuple[Source, PageCopy] | None:
        source = self._owners.of(page)
        if source is None or (self._order.forces and source.id not in self._order.forces):
            self.strangers["of no source asked for"] += 1
            return None
        known = self._known.get(source.id, {}).get(path_key(own_address(source, page.url)))
        if known is not None and known.last_seen is not None and known.last_seen >= page.at:
            self.known_before += 1  # seen as late as this copy or later: it says nothing new
            return None
        copy = copy_of(page)
        if not own:
            stored = self._archive.store_copy(source.id, page.url, page.at, page.body, page.charset, page.listed)
            copy = replace(copy, place=(stored.file, stored.offset))
        return source, copy
