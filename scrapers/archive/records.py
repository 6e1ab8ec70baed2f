"""What the archive holds: where a record lies, and what it says."""

from dataclasses import dataclass

from scrapers.http import Exchange

ARTICLE_JSON = "application/json"
NIGHT = "urn:blotter:night:"  # the address of a record that says how a source was asked
SOURCE_HEADER, ROLE_HEADER = "X-Blotter-Source", "X-Blotter-Role"
SECONDS_HEADER, FAULT_HEADER, SAME_HEADER = "X-Blotter-Seconds", "X-Blotter-Fault", "X-Blotter-Same-As"
LISTED_HEADER = "X-Blotter-Listed"  # the date that feed or listing printed beside the page's address


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a record lies: a line of the index.

    Attributes:
        file: name of the WARC file.
        offset: of the record's first byte.
        url: that was asked for.
        source: whose.
        at: when, ISO 8601, UTC.
        digest: SHA-256 of the body, by which the same content is found again.
        kind: response, revisit (the same content as a record before it), resource (no HTTP), metadata (no answer).
        role: robots, feed, listing, page, copy (a page that somebody else captured), article (that came by
            file), night, or what a backfill did: order, refused, job, end; empty in older files.
        status: of the answer, if any.
    """

    file: str
    offset: int
    url: str
    source: str
    at: str
    digest: str
    kind: str
    role: str = ""
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A record read back.

    Attributes:
        stored: where it lies.
        exchange: what was asked and answered; of a resource, its body as if it had been answered.
        whole: False when the body is not the one that was written.
        listed: the date that feed or listing printed beside the page's address, if any.
    """

    stored: Stored
    exchange: Exchange
    whole: bool = True
    listed: str | None = None
