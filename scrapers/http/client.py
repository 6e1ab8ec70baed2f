"""The client: robots first, then one request at a time, each with its retries, redirects and verdict."""

import random
import re
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Self
from urllib.parse import urljoin, urlsplit

import httpx
import stamina

from scrapers.http.live import LiveAsker
from scrapers.http.records import (
    Answer,
    Asker,
    Exchange,
    Fault,
    HostBroken,
    HostMoved,
    HostRefused,
    Keeper,
    Manners,
    PageDisallowed,
    PageForbidden,
    Place,
)
from scrapers.http.robots import Rules
from scrapers.records import Fetch
from scrapers.sources import Source

MAX_REDIRECTS = 5
MAX_WAIT = 60.0  # seconds; a host that asks for more is left alone until tomorrow
RETRIED = frozenset({408, 429, 500, 502, 503, 504})
HTML = ("text/html", "application/xhtml+xml")
FEED = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", *HTML)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHALLENGE = re.compile(
    rb"challenge-platform(?!/(?:h/\w+/)?scripts/jsd)"  # that script watches on ordinary pages and asks nothing
    rb"|cf-chl-|cf_chl_|<title>\s*(?:Just a moment|Attention Required|Access denied)",
    re.IGNORECASE,
)


class _Temporary(Exception):
    """Worth another try. `wait` is what a Retry-After header asked for, in seconds."""

    def __init__(self, exchange: Exchange, wait: float = 0.0) -> None:
        self.exchange, self.wait = exchange, wait
        super().__init__(f"answered {exchange.status}")


class PoliteClient:
    """Asks one source's host. Use as a context manager; `fetches` holds every request made.

    Args:
        source: whose host.
        manners: how to behave.
        archive: keeps every exchange before anything else is done with it.
        asker: who answers, where it is not the network.
    """

    def __init__(
        self, source: Source, manners: Manners, archive: Keeper | None = None, asker: Asker | None = None
    ) -> None:
        self.source = source
        self.manners = manners
        self.fetches: list[Fetch] = []
        self.clock_ahead: timedelta | None = None  # our clock before the host's, by its Date header
        self._archive = archive
        self._asker: Asker = asker or LiveAsker(source, manners)
        self._delay = source.delay
        self._last = float("-inf")
        self._rules: Rules | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._asker.close()

    def read_robots(self) -> None:
        """Fetch robots.txt once and keep to it.

        Raises:
            HostRefused: it answered neither 200 nor 404 nor 410, so nobody knows what is allowed.
            HostBroken: no answer at all.
        """
        if self._rules is not None:
            return
        url = self.source.url("/robots.txt")
        try:
            answer = self._follow(url, (), {}, "robots")
        except HostBroken as error:
            if self.fetches and self.fetches[-1].status:
                raise HostRefused(f"robots.txt: {error}; not asked further this night") from error
            raise
        except HostRefused as error:
            raise HostRefused(f"robots.txt: {error}; not asked further this night") from error
        self.clock_ahead = _clock_ahead(answer)
        rules = Rules(answer.body.decode("utf-8", "replace") if answer.status == 200 else "", self.manners.user_agent)
        self._delay = max(self._delay, rules.delay)
        self._rules = rules

    def get(
        self,
        url: str,
        *,
        accept: tuple[str, ...] = HTML,
        etag: str | None = None,
        last_modified: str | None = None,
        role: str = "page",
    ) -> Answer:
        """Ask for one page of the source's own host.

        Args:
            url: absolute address.
            accept: content types that will do, by their beginning.
            etag: ETag of the copy already known.
            last_modified: Last-Modified of the copy already known.
            role: what it is asked as, for the archive: page, listing or feed.

        Returns:
            The answer, with status 200, 304, 404 or 410.

        Raises:
            HostRefused, HostBroken, HostMoved: see there.
        """
        self.read_robots()
        headers = {"accept": ", ".join(accept) + ", */*;q=0.1"}
        if etag:
            headers["if-none-match"] = etag
        if last_modified:
            headers["if-modified-since"] = last_modified
        return self._follow(url, accept, headers, role)

    def _follow(self, url: str, accept: tuple[str, ...], headers: dict[str, str], role: str) -> Answer:
        """A request and its redirects, as far as they stay on the source's own host."""
        passed: list[str] = []
        while True:
            self._check(url)
            exchange, fetch = self._ask(url, headers, accept, role)
            target = redirect_of(exchange)
            if target is None:
                return Answer(
                    url, exchange.status or 0, exchange.headers, exchange.body, exchange.at, fetch, tuple(passed)
                )
            passed.append(url)
            if not self._ours(target):
                raise HostMoved(target)
            if len(passed) > MAX_REDIRECTS or target in passed:
                raise HostBroken(f"{passed[0]} redirects in circles", "circles")
            url = target
            # What is known of the old address says nothing of the new one.
            headers = {name: value for name, value in headers.items() if not name.startswith("if-")}

    def _ours(self, url: str) -> bool:
        """Is it on the source's host, by a scheme no weaker than the source's?"""
        parts, base = urlsplit(url), urlsplit(self.source.base)
        return parts.netloc.lower() == self.source.netloc and parts.scheme in {base.scheme, "https"}

    def _check(self, url: str) -> None:
        if not self._ours(url):
            raise HostMoved(url)
        if self._rules is not None and not self._rules.allow(url):
            now = datetime.now(UTC)
            self.fetches.append(Fetch(self.source.id, url, now, None, "robots", error="robots.txt disallows it"))
            raise PageDisallowed(f"robots.txt disallows {urlsplit(url).path}")

    def _ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...], role: str) -> tuple[Exchange, Fetch]:
        """One request with its retries, each kept and noted."""
        patient, first = self.manners.patient, self.manners.first_wait
        attempts = stamina.retry_context(
            on=_backoff if patient else _Temporary,
            attempts=self.manners.attempts,
            wait_initial=first if patient else 0.0,
            wait_jitter=first if patient else 0.0,
            wait_max=MAX_WAIT if patient else 0.0,
            timeout=None,  # tries, the total time of each and the waits between them are bounded already
        )
        try:
            for attempt in attempts:
                with attempt:
                    self._wait()
                    exchange = self._asker.ask(url, headers, accept)
                    fetch = self._note(exchange, role)
                    _judge(exchange)
                    return exchange, fetch
        except _Temporary as error:
            raise _given_up(error.exchange, self.manners.attempts) from error
        raise AssertionError("unreachable: the retries end in a return or an exception")

    def _wait(self) -> None:
        """Keep the host's delay, a fifth of it at random, so that requests never beat in time."""
        if self._delay and self.manners.patient:
            due = self._last + self._delay * random.uniform(1.0, 1.2)  # noqa: S311  # politeness, not secrecy
            time.sleep(max(0.0, due - time.monotonic()))
        self._last = time.monotonic()

    def _note(self, exchange: Exchange, role: str) -> Fetch:
        place: Place | None = self._archive.keep(self.source.id, exchange, role) if self._archive else None
        outcome = outcome_of(exchange)
        target = redirect_of(exchange)
        fetch = Fetch(
            source=self.source.id,
            url=exchange.url,
            at=exchange.at,
            status=exchange.status,
            outcome=outcome,
            final_url=target if target is not None else exchange.url if exchange.status else None,
            bytes=len(exchange.body),
            seconds=exchange.seconds,
            etag=exchange.headers.get("etag"),
            last_modified=exchange.headers.get("last-modified"),
            error=exchange.fault.detail if exchange.fault else None,
            warc_file=place.file if place else None,
            warc_offset=place.offset if place else None,
        )
        self.fetches.append(fetch)
        return fetch


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
        return {"private": "refused", "slow": "failed"}.get(exchange.fault.kind, exchange.fault.kind)
    status = exchange.status or 0
    if status in (401, 403, 451) or challenged(exchange):
        return "refused"
    if status in _REDIRECTS:
        return "moved"
    return {200: "ok", 304: "not_modified", 404: "gone", 410: "gone"}.get(status, "failed")


def _judge(exchange: Exchange) -> None:
    """Refusals, faults and what is worth another try; what is left is 200, redirects, 304, 404 and 410."""
    fault, status = exchange.fault, exchange.status
    if fault is not None:
        if fault.kind == "failed":
            raise _Temporary(exchange)
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
        raise _Temporary(exchange, wait)
    if status not in (200, 304, 404, 410) and redirect_of(exchange) is None:
        raise HostBroken(f"answered {status}", "status")


def _given_up(exchange: Exchange, attempts: int) -> Exception:
    fault = exchange.fault or Fault("status", f"answered {exchange.status} {attempts} times")
    if exchange.status == 429:
        return HostRefused(f"answered 429 (too many requests) {attempts} times")
    return HostBroken(fault.detail, fault.kind)


def _backoff(error: Exception) -> bool | float:
    """Retry transport faults and temporary answers; a Retry-After is kept to the second."""
    return isinstance(error, _Temporary) and (error.wait or True)


def retry_after(headers: httpx.Headers, now: datetime | None = None) -> float:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; 0 without one."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - (now or datetime.now(UTC))).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def _clock_ahead(answer: Answer) -> timedelta | None:
    try:
        return answer.at - parsedate_to_datetime(answer.headers["date"])
    except (KeyError, ValueError, TypeError):
        return None
