"""What the warehouse loads: plain rows, made by `flows` from the other wings' records."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row of the source file, as of this run."""

    source_id: str
    name: str
    force_id: str
    host: str
    platform: str
    enabled: bool
    evidence: str  # verified, single source, inferred, unproven
    note: str = ""


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run of a flow."""

    run_id: str
    flow: str  # nightly, backfill, ingest, re-extract
    night: date
    started_at: datetime
    code_version: str
    rules_version: str
    sources_version: str
    parameters: str = "{}"  # JSON


@dataclass(frozen=True, slots=True)
class FetchRow:
    """One request; columns as in the scrapers' Fetch."""

    source_id: str
    url: str
    fetched_at: datetime
    status: int | None
    outcome: str
    final_url: str | None
    bytes: int
    seconds: float
    etag: str | None
    last_modified: str | None
    error: str | None
    warc_file: str | None
    warc_offset: int | None


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of one article version; columns as in the codebook."""

    kind: str
    item: str | None
    quantity: float | None
    quantity_high: float | None
    unit: str | None
    qualifier: str | None
    value_gbp: float | None
    custody_months: float | None
    offence: str | None
    scope: str
    part: bool
    period_start: date | None
    period_end: date | None
    places: tuple[str, ...]
    evidence_start: int
    evidence_end: int
    rule_id: str
    snippet: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One version of one article with its facts. No text: only what may be stored."""

    article_id: str
    source_id: str
    force_id: str
    url: str
    title: str  # masked
    published: datetime
    content_hash: str
    parser: str
    fetched_at: datetime
    words: int
    period_start: date | None
    period_end: date | None
    operations: tuple[str, ...]
    places: tuple[str, ...]
    facts: tuple[FactRow, ...]
    minhash: tuple[int, ...] = ()  # these three: of the text, for finding the same story told twice
    sample: tuple[int, ...] = ()
    marks: tuple[int, ...] = ()
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """What became of one source on one day."""

    source_id: str
    day: date
    outcome: str
    reason: str
    listed: int
    overlap: int
    articles_new: int
    articles_changed: int


@dataclass(frozen=True, slots=True)
class WindowRow:
    """A source's month that a backfill read to the end; columns as in backfilled_windows."""

    source_id: str
    month: date
    way: str
    first_day: date
    last_day: date
    pages: int
    articles_new: int
    not_understood: int


@dataclass(frozen=True, slots=True)
class QuarantineRow:
    """One page or record that was not understood."""

    source_id: str
    url: str
    reason: str
    detail: str
    quarantined_at: datetime
    warc_file: str | None
    warc_offset: int | None
