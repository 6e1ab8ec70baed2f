"""The one polite HTTP client: httpx behind a door that knows its manners.

One client serves one source: one connection, a delay between requests, robots.txt
obeyed with its wildcards, conditional requests, a named user agent, sizes and types
checked while the answer streams in. A refusal is an outcome, never something to get round.
"""

import ipaddress
import random
import re
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Self
from urllib.parse import urljoin, urlsplit

import httpx
import stamina
from protego import Protego

from scrapers.records import Fetch
from scrapers.sources import Source

MAX_BYTES = 15_000_000  # a police page is 80 to 300 KB; a feed at most a few MB
MAX_REDIRECTS = 5
MAX_WAIT = 60.0  # seconds; a host that asks for more is left alone until tomorrow
RETRIED = frozenset({408, 429, 500, 502, 503, 504})
HTML = ("text/html", "application/xhtml+xml")
FEED = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", *HTML)
_CHALLENGE = re.compile(
    rb"challenge-platform|cf-chl-|cf_chl_|<title>\s*(?:Just a moment|Attention Required|Access denied)", re.IGNORECASE
)


class HostRefused(Exception):
    """The host does not want to be asked: 401, 403, 429 to the end, a challenge, robots.txt."""


class PageDisallowed(HostRefused):
    """robots.txt keeps this page to the host; others may be asked for."""


class HostBroken(Exception):
    """No usable answer: no connection, 5xx to the end, too large, not the type asked for."""


class HostMoved(Exception):
    """The address redirects to another host. `location` says where to."""

    def __init__(self, location: str) -> None:
        self.location = location
        super().__init__(f"redirects to {location}")


@dataclass(frozen=True, slots=True)
class Manners:
    """How to behave. Delays and waits in seconds."""

    user_agent: str
    attempts: int = 3
    connect_timeout: float = 8.0
    read_timeout: float = 20.0
    total_timeout: float = 60.0
    max_bytes: int = MAX_BYTES
    first_wait: float = 1.0


@dataclass(slots=True)
class Answer:
    """What came back. `body` is empty for 304, 404 and 410."""

    url: str
    status: int
    headers: httpx.Headers
    body: bytes
    at: datetime
    redirects: tuple[str, ...] = ()
    fetch: Fetch = field(repr=False, default=None)  # type: ignore[assignment]  # set by PoliteClient.get

    @property
    def charset(self) -> str | None:
        """Charset of the Content-Type header, which wins over what the page says."""
        found = re.search(r"charset=[\"']?([\w-]+)", self.headers.get("content-type", ""), re.IGNORECASE)
        return found.group(1) if found else None


class PoliteClient:
    """Asks one source's host. Use as a context manager; `fetches` holds every request made."""

    def __init__(self, source: Source, manners: Manners, transport: httpx.BaseTransport | None = None) -> None:
        self.source = source
        self.manners = manners
        self.fetches: list[Fetch] = []
        self._delay = source.delay
        self._last = 0.0
        self._robots: Protego | None = None
        self.clock_ahead: timedelta | None = None  # our clock before the host's, by its Date header
        self._client = httpx.Client(
            http2=transport is None,
            transport=transport,
            headers={"user-agent": manners.user_agent, "accept-language": "en-GB,en"},
            timeout=httpx.Timeout(manners.read_timeout, connect=manners.connect_timeout),
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=1),
            follow_redirects=False,
            trust_env=source.base_url is None,  # a proxy must not stand between us and loopback
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def read_robots(self) -> None:
        """Fetch robots.txt once and keep to it.

        Raises:
            HostRefused: it answered 401, 403, 429 or 5xx, so nobody knows what is allowed.
            HostBroken: no answer at all.
        """
        if self._robots is not None:
            return
        url = self.source.url("/robots.txt")
        try:
            answer = self._get(url, accept=("text/", "application/octet-stream"), checked=False)
        except HostBroken as error:
            if self.fetches and self.fetches[-1].status and self.fetches[-1].status >= 500:
                status = self.fetches[-1].status
                raise HostRefused(f"robots.txt answered {status}; not asked further this night") from error
            raise
        except HostRefused as error:
            raise HostRefused(f"robots.txt: {error}; not asked further this night") from error
        self.clock_ahead = _clock_ahead(answer)
        text = answer.body.decode("utf-8", "replace") if answer.status == 200 else ""
        self._robots = Protego.parse(text)
        wanted = self._robots.crawl_delay(self.manners.user_agent)
        if wanted:
            self._delay = max(self._delay, float(wanted))

    def get(
        self,
        url: str,
        *,
        accept: tuple[str, ...] = HTML,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> Answer:
        """Ask for one page of the source's own host.

        Args:
            url: absolute address.
            accept: content types that will do, by their beginning.
            etag: ETag of the copy already known.
            last_modified: Last-Modified of the copy already known.

        Returns:
            The answer, with status 200, 304, 404 or 410.

        Raises:
            HostRefused, HostBroken, HostMoved: see there.
        """
        self.read_robots()
        return self._get(url, accept=accept, etag=etag, last_modified=last_modified, checked=True)

    def _get(
        self,
        url: str,
        *,
        accept: tuple[str, ...],
        etag: str | None = None,
        last_modified: str | None = None,
        checked: bool,
    ) -> Answer:
        headers = {"accept": ", ".join(kind for kind in accept if "/" in kind) + ", */*;q=0.1"}
        if etag:
            headers["if-none-match"] = etag
        if last_modified:
            headers["if-modified-since"] = last_modified
        passed: list[str] = []
        while True:
            self._check(url, robots=checked)
            answer = self._ask(url, headers, accept)
            location = answer.headers.get("location")
            if answer.status not in (301, 302, 303, 307, 308) or not location:
                answer.redirects = tuple(passed)
                return answer
            passed.append(url)
            url = urljoin(url, location)
            if urlsplit(url).netloc.lower() != self.source.netloc or urlsplit(url).scheme not in ("http", "https"):
                raise HostMoved(url)
            if len(passed) > MAX_REDIRECTS or url in passed:
                raise HostBroken(f"{passed[0]} redirects in circles")

    def _check(self, url: str, *, robots: bool) -> None:
        parts = urlsplit(url)
        if parts.netloc.lower() != self.source.netloc:
            raise HostMoved(url)
        if robots and self._robots is not None and not self._robots.can_fetch(url, self.manners.user_agent):
            self._note(url, None, "robots", error="robots.txt disallows it")
            raise PageDisallowed(f"robots.txt disallows {parts.path}")
        if self.source.base_url is None:
            _refuse_private(parts.hostname or "")

    def _ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Answer:
        """One request with its retries, each noted."""
        attempts = stamina.retry_context(
            on=_backoff,
            attempts=self.manners.attempts,
            wait_initial=self.manners.first_wait,
            wait_max=MAX_WAIT,
            timeout=3 * MAX_WAIT,
        )
        try:
            for attempt in attempts:
                with attempt:
                    return self._once(url, headers, accept)
        except _Temporary as error:
            if error.status == 429:
                raise HostRefused(f"answered 429 (too many requests) {self.manners.attempts} times") from error
            raise HostBroken(f"answered {error.status} {self.manners.attempts} times") from error
        except httpx.TransportError as error:
            raise HostBroken(f"no answer: {_reason(error)}") from error
        raise AssertionError("unreachable: the retries end in a return or an exception")

    def _once(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Answer:
        self._wait()
        began = time.monotonic()
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                answer = Answer(url, response.status_code, response.headers, b"", datetime.now(UTC))
                self._judge(answer, began)
                if answer.status == 200:
                    answer.body = self._body(response, accept, began)
                    if _CHALLENGE.search(answer.body[:20_000]):
                        self._note(url, 200, "refused", began, error="challenge page")
                        raise HostRefused("answered 200 with a challenge page")
        except httpx.TransportError as error:
            self._note(url, None, "failed", began, error=_reason(error))
            raise
        outcome = {304: "not_modified", 404: "gone", 410: "gone"}.get(answer.status, "ok")
        answer.fetch = self._note(
            url,
            answer.status,
            outcome if answer.status < 300 or answer.status in (304, 404, 410) else "moved",
            began,
            answer=answer,
        )
        return answer

    def _judge(self, answer: Answer, began: float) -> None:
        """Refusals and temporary faults; what is left is 200, 3xx, 404 and 410."""
        status = answer.status
        challenged = "cf-mitigated" in answer.headers
        if status in (401, 403, 451) or challenged:
            self._note(answer.url, status, "refused", began)
            raise HostRefused(f"answered {status}" + (" with a challenge" if challenged else ""))
        if status in RETRIED:
            self._note(answer.url, status, "failed", began)
            wait = retry_after(answer.headers)
            if wait > MAX_WAIT:
                raise HostRefused(f"answered {status} and asks to wait {wait:.0f} s; left alone until the next run")
            raise _Temporary(status, wait)
        if status not in (200, 304, 404, 410) and not 300 <= status < 400:
            self._note(answer.url, status, "failed", began)
            raise HostBroken(f"answered {status}")

    def _body(self, response: httpx.Response, accept: tuple[str, ...], began: float) -> bytes:
        """The body, decompressed, no larger than allowed: the bound is on what leaves the decompressor."""
        kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
        url = str(response.url)
        if kind and not kind.startswith(accept):
            self._note(url, 200, "not_html", began, error=kind)
            raise HostBroken(f"{url} is {kind}, not {accept[0]}")
        body = bytearray()
        for chunk in _bounded(response, self.manners.total_timeout):
            body += chunk
            if len(body) > self.manners.max_bytes:
                self._note(url, 200, "too_large", began)
                raise HostBroken(f"{url} is larger than {self.manners.max_bytes / 1e6:.0f} MB")
        return bytes(body)

    def _wait(self) -> None:
        """Keep the host's delay, a fifth of it at random, so that requests never beat in time."""
        if self._delay:
            due = self._last + self._delay * random.uniform(1.0, 1.2)  # noqa: S311  # politeness, not secrecy
            time.sleep(max(0.0, due - time.monotonic()))
        self._last = time.monotonic()

    def _note(
        self,
        url: str,
        status: int | None,
        outcome: str,
        began: float | None = None,
        error: str | None = None,
        answer: Answer | None = None,
    ) -> Fetch:
        fetch = Fetch(
            source=self.source.id,
            url=url,
            at=datetime.now(UTC),
            status=status,
            outcome=outcome,
            final_url=answer.url if answer else None,
            bytes=len(answer.body) if answer else 0,
            seconds=round(time.monotonic() - began, 3) if began is not None else 0.0,
            etag=answer.headers.get("etag") if answer else None,
            last_modified=answer.headers.get("last-modified") if answer else None,
            error=error,
        )
        self.fetches.append(fetch)
        return fetch


class _Temporary(Exception):
    def __init__(self, status: int, wait: float) -> None:
        self.status, self.wait = status, wait
        super().__init__(f"answered {status}")


def _backoff(error: Exception) -> bool | float:
    """Retry transport faults and temporary answers; a Retry-After is kept to the second."""
    if isinstance(error, _Temporary):
        return error.wait or True
    return isinstance(error, httpx.TransportError) and not isinstance(error, httpx.DecodingError)


def _bounded(response: httpx.Response, seconds: float) -> Iterator[bytes]:
    """The chunks of a body that arrives within its time: a server that drips keeps no worker for ever."""
    end = time.monotonic() + seconds
    try:
        for chunk in response.iter_bytes(65_536):
            yield chunk
            if time.monotonic() > end:
                raise HostBroken(f"{response.url} still dripping after {seconds:.0f} s")
    except httpx.DecodingError as error:
        raise HostBroken(f"{response.url} cannot be decompressed: {error}") from error


def retry_after(headers: httpx.Headers) -> float:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; 0 without one."""
    value = headers.get("retry-after", "").strip()
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def _clock_ahead(answer: Answer) -> timedelta | None:
    try:
        return answer.at - parsedate_to_datetime(answer.headers["date"])
    except (KeyError, ValueError, TypeError):
        return None


def _refuse_private(host: str) -> None:
    """A public name that resolves to a private address is a trap, not a police force."""
    try:
        infos = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except OSError as error:
        raise HostBroken(f"no answer: the name {host} does not resolve") from error
    for info in infos:
        address = ipaddress.ip_address(info[4][0])
        if not address.is_global:
            raise HostRefused(f"{host} resolves to {address}, which is no public address")


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__
