"""What the scrapers hand on: plain records, with no fact and no table in them."""

from collections.abc import Mapping
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


READ = frozenset({Outcome.FETCHED, Outcome.QUIET})  # the listing was read down to what was known


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
    outcome: str  # ok, not_modified, refused, gone, moved, failed, too_large, not_html, undecodable, robots
    final_url: str | None = None  # of a redirect: where to
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
    reason: str  # no_title, no_date, no_body, short_body, cut_short, future_date, wrong_host, not_html, too_large, …
    detail: str
    at: datetime
    warc_file: str | None = None
    warc_offset: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A known page that is not there any more. What it stated is kept."""

    article_id: str
    at: datetime  # when it was found gone, aware, UTC
    reason: str  # answered 404, answered 410, redirects to …


@dataclass(frozen=True, slots=True)
class Habit:
    """What a source is like, by its own history; drift and silence are judged by it.

    Attributes:
        signals: median by signal over its last nights, of the signals that at least three of them gave.
        words: length below and above which one in fifty of its releases lies, once there are enough.
        weeks: releases in each earlier week in which it was seen, latest first.
        longest_silence: most days in a row, among those on which it was seen, without a release; None while too
            few releases are known to say.
        silence: days seen since its last release, tonight not counted.
        seen_until: the last night on which it was read to the end, tonight's earlier runs counted; None before the
            first. A night looks back to it, and its listing is a first night's without it.
    """

    signals: Mapping[str, float] = field(default_factory=dict)
    words: tuple[int, int] | None = None
    weeks: tuple[int, ...] = ()
    longest_silence: int | None = None
    silence: int = 0
    seen_until: date | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A handful of pages, handed on as soon as they are read so that a killed run keeps them."""

    source: str
    articles: tuple[Article, ...] = ()
    fetches: tuple[Fetch, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()


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
    signals: Mapping[str, float] = field(default_factory=dict)  # what drift is judged by
    silent: str | None = None  # says so when it has been silent for longer than is its habit
