"""One wing's records as another's rows: the only place that knows two wings at once."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date, timedelta
from urllib.parse import urlsplit

from scrapers.discovery import path_key
from scrapers.reading import PASSING
from scrapers.records import Article, Fetch, Habit, KnownPage, Quarantined, SourceNight
from scrapers.sources import Source, load_sources
from transforms.codebook import ITEMS, KINDS, OFFENCES, UNITS
from transforms.records import ArticleText, Extraction, Fact
from warehouse import habits
from warehouse.forget import address_hash, forgotten
from warehouse.known import known_pages
from warehouse.quarantine import of_late_nights
from warehouse.records import ArticleRow, CoverageRow, FactRow, FetchRow, QuarantineRow, SourceRow
from warehouse.store import sync_vocabulary
from warehouse.told.signature import sign
from warehouse.types import Connection

_SHARED = {field.name for field in fields(FactRow)} & {field.name for field in fields(Fact)}


def article_text(article: Article) -> ArticleText:
    """A cleaned release as the extraction reads it."""
    return ArticleText(article.article_id, article.text, article.title, article.published, article.force)


def fact_row(fact: Fact) -> FactRow:
    """A fact as the warehouse keeps it."""
    values = {name: getattr(fact, name) for name in _SHARED}
    return FactRow(**values, evidence_start=fact.evidence[0], evidence_end=fact.evidence[1], rule_id=fact.rule)


def article_row(article: Article, extraction: Extraction, fetch: Fetch | None = None) -> ArticleRow:
    """A release with its facts; its words stay behind."""
    signature = sign(article.text)
    return ArticleRow(
        article_id=article.article_id,
        source_id=article.source,
        force_id=extraction.force or article.force,
        url=article.url,
        title=extraction.masked_title,
        published=article.published,
        content_hash=article.content_hash,
        parser=article.parser,
        fetched_at=article.fetched_at or article.published,
        words=len(re.findall(r"\w+", article.text)),
        period_start=extraction.period_start,
        period_end=extraction.period_end,
        operations=extraction.operations,
        places=extraction.places,
        facts=tuple(fact_row(fact) for fact in extraction.facts),
        minhash=signature.minhash,
        sample=signature.sample,
        marks=signature.marks,
        etag=fetch.etag if fetch else None,
        last_modified=fetch.last_modified if fetch else None,
    )


def fetch_row(fetch: Fetch) -> FetchRow:
    """A request as the warehouse keeps it."""
    names = [field.name for field in fields(FetchRow) if field.name not in ("source_id", "fetched_at")]
    return FetchRow(source_id=fetch.source, fetched_at=fetch.at, **{name: getattr(fetch, name) for name in names})


def quarantine_row(page: Quarantined) -> QuarantineRow:
    """A page that was not understood."""
    return QuarantineRow(page.source, page.url, page.reason, page.detail, page.at, page.warc_file, page.warc_offset)


def coverage_row(night: SourceNight) -> CoverageRow:
    """How a source's night ended."""
    return CoverageRow(
        night.source,
        night.day,
        night.outcome.value,
        night.reason,
        night.listed,
        night.overlap,
        night.new,
        night.changed,
    )


def source_rows(sources: Iterable[Source]) -> list[SourceRow]:
    """The source file as rows."""
    return [
        SourceRow(
            s.id, s.name, s.force or s.id, s.host, s.platform, s.enabled, s.evidence, s.disabled_reason or s.note or ""
        )
        for s in sources
    ]


def hosts_of(sources: Mapping[str, Source]) -> dict[str, frozenset[str]]:
    """Each source's own hosts, without "www."."""
    return {key: source.hosts | {urlsplit(source.base).hostname or ""} for key, source in sources.items()}


def force_rows(sources: Iterable[Source]) -> list[tuple[str, str, str | None]]:
    """The bodies that the sources speak for: id, name, ONS code. A newspaper's is one of the shipped file's."""
    shipped = load_sources()
    spoken_for = [shipped.get(source.force, source) if source.force else source for source in sources]
    return list({force.id: (force.id, force.name, force.ons) for force in spoken_for if not force.force}.values())


def known_of(connection: Connection, source_id: str) -> Mapping[str, KnownPage]:
    """What the warehouse knows of a source's pages, as discovery asks for it."""
    return {
        path_key(url): KnownPage(url, article_id, content_hash, etag, modified, published, seen)
        for url, article_id, content_hash, etag, modified, published, seen in known_pages(connection, source_id)
    }


def waiting_of(connection: Connection, source_id: str, night: date, days: int) -> list[str]:
    """Pages that the last so many nights put aside for a passing reason, to be asked for once more."""
    return of_late_nights(connection, source_id, PASSING, night - timedelta(days=days), night)


def barred_of(connection: Connection) -> Callable[[str], bool]:
    """Whether an address was forgotten on purpose."""
    hashes = forgotten(connection)
    return lambda url: bool(hashes) and address_hash(url) in hashes


def habit_of(connection: Connection, source_id: str, night: date) -> Habit:
    """What the warehouse knows of a source's habit, as drift is judged by it."""
    row = habits.habit_of(connection, source_id, night)
    return Habit(row.signals, row.words, row.weeks, row.longest_silence, row.silence, row.seen_until)


def sync_codebook(connection: Connection) -> None:
    """Bring the warehouse's closed lists to the codebook's state."""
    sync_vocabulary(connection, kinds=KINDS, items=ITEMS, units=UNITS, offences=OFFENCES)
