"""Pages that were not understood, read again from the archive when a parser has been mended."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from flows.running import Run, run_of, sources_of, tonight
from flows.settings import Settings
from scrapers.archive import ArchiveError, read_page
from scrapers.history.copies import copy_of, read_copy
from scrapers.platforms import PageRefused, UnknownPlatformError, platform_for
from scrapers.reading import understand_page
from scrapers.records import Article, Link
from scrapers.sources import Source
from warehouse.quarantine import release_quarantine, waiting
from warehouse.records import QuarantineRow


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
    if page.stored.role == "copy":
        return read_copy(source, copy_of(page))
    platform = platform_for(source.platform_on(page.at.date()), page.at.date())
    listed = Link(page.url, published_text=page.listed)
    return understand_page(platform, source, page.body, page.url, page.at, page.charset, listed)


def _as_known(article: Article, run: Run) -> Article:
    """A page keeps the identity that it was first known by."""
    known = run.connection.execute(
        "SELECT article_id FROM articles WHERE source_id = ? AND url = ? LIMIT 1", [article.source, article.url]
    ).fetchall()
    return replace(article, article_id=known[0][0]) if known else article


def _moment(article: Article) -> datetime:
    return article.fetched_at or article.published
