"""What the scrapers hand on: plain records, with no fact and no table in them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Outcome(StrEnum):
    """What became of one source on one night (design decision 2: zero is not one thing)."""

    FETCHED = "fetched"  # listing read, at least one new or changed article
    QUIET = "quiet"  # listing read, overlaps with what is known, nothing new
    REFUSED = "refused"  # 401, 403, 429 to the end, a challenge page, or robots.txt says no or cannot be read
    MOVED = "moved"  # listing or host redirects elsewhere
    DRIFTED = "drifted"  # answered 200, but the layout or the counts are not what they were
    BROKEN = "broken"  # no answer, 5xx, or the parser failed
    DISABLED = "disabled"  # not asked, by decision


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of a listing or feed."""

    url: str
    title: str | None = None
    published_text: str | None = None
    published: datetime | None = None  # aware, UTC


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What earlier nights learned of a page; handed in so that it need not be fetched again."""

    url: str
    article_id: str
    content_hash: str
    etag: str | None = None
    last_modified: str | None = None
    published: datetime | None = None
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fetch:
    """One request and what came of it."""

    source: str
    url: str
    at: datetime  # aware, UTC
    status: int | None  # None: no answer
    outcome: str  # ok, not_modified, refused, gone, moved, failed, too_large, not_html, robots
    final_url: str | None = None
    bytes: int = 0
    seconds: float = 0.0
    etag: str | None = None
    last_modified: str | None = None
    error: str | None = None
    warc_file: str | None = None
    warc_offset: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One press release, cleaned. `text` is what all evidence offsets refer to."""

    article_id: str  # "<source>:<the platform's own id>", or "<source>:<hash of url>" where it has none
    source: str
    force: str  # id of the body whose results the source reports, a codebook force id
    url: str  # canonical
    title: str
    text: str  # paragraphs and "- " lists, blank line between blocks, furniture removed
    published: datetime  # aware, UTC
    published_text: str  # as printed, for the day somebody asks
    content_hash: str  # sha256 of title and text, hex
    parser: str  # "<platform>/<version date>"
    fetched_at: datetime | None = None
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A page that was fetched and not understood: kept with its reason, never guessed at."""

    source: str
    url: str
    reason: str  # no_title, no_date, short_body, future_date, wrong_host, not_html, too_large, parser_error …
    detail: str
    at: datetime
    warc_file: str | None = None
    warc_offset: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A handful of pages, handed on as soon as they are read so that a killed run keeps them."""

    source: str
    articles: tuple[Article, ...] = ()
    fetches: tuple[Fetch, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    withdrawn: tuple[str, ...] = ()  # article ids whose page answered 404 or 410


@dataclass(frozen=True, slots=True)
class SourceNight:
    """How one source's night ended; what it gave went out in batches."""

    source: str
    day: date
    outcome: Outcome
    reason: str  # one line for people
    moved_to: str | None = None
    listed: int = 0  # links on tonight's listings
    overlap: int = 0  # of them, already known
    new: int = 0
    changed: int = 0
    quarantined: int = 0
    seen_from: date | None = None  # the listing left nothing out since this day
    signals: dict[str, float] = field(default_factory=dict)  # what drift is judged by
