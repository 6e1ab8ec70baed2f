"""The work that may happen in another process: pages to articles, articles to facts, facts to tables (sent as Parquet).

Plain functions over plain records, so that they travel to a process pool or to a Dask worker.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from flows.convert import article_row, article_text
from scrapers.history.copies import PageCopy, read_copy
from scrapers.platforms import PageRefused, address_of, article_key
from scrapers.records import Article, Fetch, Quarantined
from scrapers.sources import Source
from transforms import extract_many
from warehouse.load import Parcel, pack


@dataclass(frozen=True, slots=True)
class Span:
    """Days of publication, both included; None: no bound."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Does a day lie within?"""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


EVER = Span()
LONDON = ZoneInfo("Europe/London")  # a release of 1 October 00:30 in summer time is of October


@dataclass(frozen=True, slots=True)
class Window:
    """A source's month: the unit that a backfill finishes, remembers and need not do again."""

    source: str
    month: date  # its first day

    def __str__(self) -> str:
        return f"{self.source} {self.month:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Job:
    """A handful of work: articles that are read already, and copies of pages that are not.

    Attributes:
        articles: cleaned already.
        copies: pages as they came, each with its source.
        refused: pages that did not come, to be recorded with the rest.
        span: the days of publication asked for.
        window: what the job is a part of, if of anything.
        ends: the window has no further job.
        places: file and first byte of each article's record in the archive.
    """

    articles: tuple[Article, ...] = ()
    copies: tuple[tuple[Source, PageCopy], ...] = ()
    refused: tuple[Quarantined, ...] = ()
    span: Span = EVER
    window: Window | None = None
    ends: bool = False
    places: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a job."""

    parcel: Parcel
    refused: tuple[Quarantined, ...] = ()
    fetches: tuple[Fetch, ...] = ()
    read: int = 0
    outside: int = 0  # published on other days than asked for, hence left out
    window: Window | None = None
    ends: bool = False


def do(job: Job) -> Done:
    """Parse, extract and pack. The same job gives the same tables wherever it is done."""
    read, refused = [], list(job.refused)
    fetches = {copy.url: copy.fetch for _, copy in job.copies if copy.fetch}
    for source, copy in job.copies:
        try:
            read.append((source, read_copy(source, copy)))
        except PageRefused as error:
            place = copy.place or (None, None)
            refused.append(Quarantined(source.id, copy.url, error.reason, str(error), copy.at, *place))
    articles = [*job.articles, *_apart(read)]
    wanted = [article for article in articles if job.span.holds(article.published.astimezone(LONDON).date())]
    return Done(
        extracted(wanted, fetches),
        tuple(refused),
        tuple(fetches.values()),
        len(job.articles) + len(job.copies),
        len(articles) - len(wanted),
        job.window,
        job.ends,
    )


def _apart(read: Sequence[tuple[Source, Article]]) -> Iterator[Article]:
    """Articles of which no two say different things under one id at two addresses: that is a template's number."""
    places, words = defaultdict(set), defaultdict(set)
    for _, article in read:
        places[article.article_id].add(address_of(article.url))
        words[article.article_id].add(article.content_hash)
    for source, article in read:
        shared = len(places[article.article_id]) > 1 and len(words[article.article_id]) > 1
        yield replace(article, article_id=article_key(source, article.url, None)) if shared else article


def extracted(articles: Sequence[Article], fetches: Mapping[str, Fetch] | None = None) -> Parcel:
    """Articles with their facts, ready to load.

    Args:
        articles: cleaned.
        fetches: the requests that brought them, by final address, where there were any.
    """
    extractions = extract_many(article_text(article) for article in articles)
    return pack(
        article_row(article, extraction, (fetches or {}).get(article.url))
        for article, extraction in zip(articles, extractions, strict=True)
    )
