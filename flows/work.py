"""The work that may happen in another process: pages to articles, articles to facts, facts to Arrow tables.

Plain functions over plain records, so that they travel to a process pool or to a Dask worker.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flows.convert import article_row, article_text
from scrapers.history.copies import PageCopy, read_copy
from scrapers.platforms import PageRefused
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


@dataclass(frozen=True, slots=True)
class Job:
    """A handful of work: articles that are read already, and copies of pages that are not."""

    articles: tuple[Article, ...] = ()
    copies: tuple[tuple[Source, PageCopy], ...] = ()
    span: Span = EVER


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a job."""

    parcel: Parcel
    refused: tuple[Quarantined, ...] = ()
    read: int = 0
    outside: int = 0  # published on other days than asked for, hence left out


def do(job: Job) -> Done:
    """Parse, extract and pack. The same job gives the same tables wherever it is done."""
    articles, refused = list(job.articles), []
    for source, copy in job.copies:
        try:
            articles.append(read_copy(source, copy))
        except PageRefused as error:
            refused.append(Quarantined(source.id, copy.url, error.reason, str(error), copy.at))
    wanted = [article for article in articles if job.span.holds(article.published.date())]
    return Done(extracted(wanted), tuple(refused), len(articles) + len(refused), len(articles) - len(wanted))


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
