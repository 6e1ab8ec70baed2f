"""The one polite HTTP client: httpx behind a door that knows its manners.

One client serves one source: one connection, a delay between requests, robots.txt
obeyed with its wildcards, conditional requests, a named user agent, sizes, times and
types checked while the answer streams in. A refusal is an outcome, never something to
get round.
"""

from scrapers.http.client import FEED, HTML, PoliteClient
from scrapers.http.judging import MAX_WAIT, RETRIED, fetch_of, retry_after
from scrapers.http.records import (
    MAX_BYTES,
    Answer,
    Exchange,
    Fault,
    HostBroken,
    HostMoved,
    HostRefused,
    Manners,
    PageDisallowed,
    PageForbidden,
)
from scrapers.http.stopping import RunStopped

__all__ = [
    "FEED",
    "HTML",
    "MAX_BYTES",
    "MAX_WAIT",
    "RETRIED",
    "Answer",
    "Exchange",
    "Fault",
    "HostBroken",
    "HostMoved",
    "HostRefused",
    "Manners",
    "PageDisallowed",
    "PageForbidden",
    "PoliteClient",
    "RunStopped",
    "fetch_of",
    "retry_after",
]
