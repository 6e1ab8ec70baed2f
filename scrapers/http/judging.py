"""What an exchange means: an answer, a refusal, a fault, or worth another try."""

import logging
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import httpx
from stamina.instrumentation import RetryDetails

from scrapers.http.records import Exchange, Fault, HostBroken, HostRefused, PageForbidden, Place
from scrapers.records import Fetch

_LOG = logging.getLogger(__name__)
MAX_WAIT = 60.0  # seconds; a host that asks for more is left alone until tomorrow
RETRIED = frozenset({408, 429, 500, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHALLENGE = re.compile(
    rb"challenge-platform(?!/(?:h/\w+/)?scripts/jsd)"  # that script watches on ordinary pages and asks nothing
    rb"|cf-chl-|cf_chl_|<title>\s*(?:Just a moment|Attention Required|Access denied)",
    re.IGNORECASE,
)


class Temporary(Exception):
    """Worth another try. `wait` is what a Retry-After header asked for, in seconds; `role` what was asked for."""

    def __init__(self, exchange: Exchange, wait: float = 0.0, role: str = "page") -> None:
        self.exchange, self.wait, self.role = exchange, wait, role
        super().__init__(exchange.fault.detail if exchange.fault else f"answered {exchange.status}")


def redirect_of(exchange: Exchange) -> str | None:
    """Where an answer sends us; None when it does not."""
    location: str | None = exchange.headers.get("location")
    if exchange.status not in _REDIRECTS or not location:
        return None
    try:
        return urljoin(exchange.url, location)
    except ValueError:  # such as http://[::
        return location


def challenged(exchange: Exchange) -> bool:
    """Is it a page that asks whether we are human, whatever its status?"""
    return "cf-mitigated" in exchange.headers or _CHALLENGE.search(exchange.body[:20_000]) is not None


def outcome_of(exchange: Exchange) -> str:
    """A word for what came of one request, as `Fetch.outcome` has it."""
    if exchange.fault is not None:
        words = {"private": "refused", "slow": "failed", "bad_address": "failed"}
        return words.get(exchange.fault.kind, exchange.fault.kind)
    status = exchange.status or 0
    if status in (401, 403, 451) or challenged(exchange):
        return "refused"
    if status in _REDIRECTS:
        return "moved"
    return {200: "ok", 304: "not_modified", 404: "gone", 410: "gone"}.get(status, "failed")


def fetch_of(source: str, exchange: Exchange, place: Place | None) -> Fetch:
    """What is recorded of one request.

    Args:
        source: whose host was asked.
        exchange: the request and what came of it.
        place: where the archive keeps it, if it does.
    """
    target = redirect_of(exchange)
    return Fetch(
        source=source,
        url=exchange.url,
        at=exchange.at,
        status=exchange.status,
        outcome=outcome_of(exchange),
        final_url=target if target is not None else exchange.url if exchange.status else None,
        bytes=len(exchange.body),
        seconds=exchange.seconds,
        etag=exchange.headers.get("etag"),
        last_modified=exchange.headers.get("last-modified"),
        error=exchange.fault.detail if exchange.fault else None,
        warc_file=place.file if place else None,
        warc_offset=place.offset if place else None,
    )


def judge(exchange: Exchange, role: str = "page") -> None:
    """Refusals, faults and what is worth another try; what is left is 200, redirects, 304, 404 and 410."""
    fault, status = exchange.fault, exchange.status
    if fault is not None:
        if fault.kind == "failed":
            raise Temporary(exchange, role=role)
        if fault.kind == "private":
            raise HostRefused(fault.detail)
        raise HostBroken(fault.detail, fault.kind)
    if challenged(exchange):
        raise HostRefused(f"answered {status} with a challenge page")
    if status in (401, 403, 451):
        raise PageForbidden(f"answered {status}")
    if status in RETRIED:
        wait = retry_after(exchange.headers, exchange.at)
        if wait > MAX_WAIT:
            raise HostRefused(f"answered {status} and asks to wait {wait:.0f} s; left alone until the next run")
        raise Temporary(exchange, wait, role)
    if status not in (200, 304, 404, 410) and redirect_of(exchange) is None:
        raise HostBroken(f"answered {status}", "status")


def given_up(exchange: Exchange, attempts: int) -> Exception:
    """What to raise when the last try failed too."""
    fault = exchange.fault or Fault("status", f"answered {exchange.status} {attempts} times")
    if exchange.status == 429:
        return HostRefused(f"answered 429 (too many requests) {attempts} times")
    return HostBroken(fault.detail, fault.kind)


def backoff(error: Exception) -> bool | float:
    """Retry transport faults and temporary answers; a Retry-After is kept to the second."""
    return isinstance(error, Temporary) and (error.wait or True)


def tell_retry(details: RetryDetails) -> None:
    """Log that a request will be tried again: which host, what it said, when.

    What was asked for is told by its role, not by its address, since addresses of releases name people.
    """
    error = details.caused_by
    if isinstance(error, Temporary):
        host, again = urlsplit(error.exchange.url).netloc, details.retry_num + 1
        told = {"host": host, "asked": error.role, "why": str(error), "wait": round(details.wait_for, 1), "try": again}
        _LOG.warning(
            "%s, %s: %s; try %d in %.1f s", host, error.role, error, again, details.wait_for,
            extra={"fields": {"event": "request.retried", **told}},
        )  # fmt: skip


def retry_after(headers: httpx.Headers, now: datetime | None = None) -> float:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; 0 without one."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - (now or datetime.now(UTC))).total_seconds())
    except (ValueError, TypeError):
        return 0.0
