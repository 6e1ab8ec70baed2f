"""The client: robots first, then one request at a time, each with its retries, redirects and verdict."""

import random
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Self
from urllib.parse import urlsplit

import stamina
import stamina.instrumentation

from scrapers.http.judging import MAX_WAIT, Temporary, backoff, fetch_of, given_up, judge, redirect_of, tell_retry
from scrapers.http.live import LiveAsker
from scrapers.http.records import (
    Answer,
    Asker,
    Exchange,
    HostBroken,
    HostMoved,
    HostRefused,
    Keeper,
    Manners,
    PageDisallowed,
)
from scrapers.http.robots import Rules
from scrapers.http.stopping import RunStopped, unless_stopped
from scrapers.records import Fetch
from scrapers.sources import Source

# Instead of stamina's own line, which says only in fields that no log prints what is tried again.
stamina.instrumentation.set_on_retry_hooks([tell_retry])
MAX_REDIRECTS = 5
HTML = ("text/html", "application/xhtml+xml")
FEED = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", *HTML)


class PoliteClient:
    """Asks one source's host. Use as a context manager; `fetches` holds every request made.

    Args:
        source: whose host.
        manners: how to behave.
        archive: keeps every exchange before anything else is done with it.
        asker: who answers, where it is not the network.
        stop: set when the run is to end; whoever asks then gets `RunStopped`, and the host nothing more.
    """

    def __init__(
        self,
        source: Source,
        manners: Manners,
        archive: Keeper | None = None,
        asker: Asker | None = None,
        stop: threading.Event | None = None,
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
        self._stop = stop

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
        rules = Rules(
            answer.body.decode("utf-8-sig", "replace") if answer.status == 200 else "", self.manners.user_agent
        )
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
        listed: str | None = None,
    ) -> Answer:
        """Ask for one page of the source's own host.

        Args:
            url: absolute address.
            accept: content types that will do, by their beginning.
            etag: ETag of the copy already known.
            last_modified: Last-Modified of the copy already known.
            role: what it is asked as, for the archive: page, listing or feed.
            listed: the date printed beside its address, for the archive: the page may not print one itself.

        Returns:
            The answer, with status 200, 304, 404 or 410.

        Raises:
            HostRefused, HostBroken, HostMoved, RunStopped: see there.
        """
        self.read_robots()
        headers = {"accept": ", ".join(accept) + ", */*;q=0.1"}
        # A validator that cannot be sent back is none: the page is asked for anew.
        if etag and _sendable(etag):
            headers["if-none-match"] = etag
        if last_modified and _sendable(last_modified):
            headers["if-modified-since"] = last_modified
        return self._follow(url, accept, headers, role, listed)

    def _follow(
        self, url: str, accept: tuple[str, ...], headers: dict[str, str], role: str, listed: str | None = None
    ) -> Answer:
        """A request and its redirects, as far as they stay on the source's own host."""
        passed: list[str] = []
        while True:
            self._check(url)
            exchange, fetch = self._ask(url, headers, accept, role, listed)
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

    def _ask(
        self, url: str, headers: dict[str, str], accept: tuple[str, ...], role: str, listed: str | None
    ) -> tuple[Exchange, Fetch]:
        """One request with its retries, let go of when the run is to end."""
        if self._stop is None:
            return self._try(url, headers, accept, role, listed)
        return unless_stopped(self._stop, lambda: self._try(url, headers, accept, role, listed))

    def _try(
        self, url: str, headers: dict[str, str], accept: tuple[str, ...], role: str, listed: str | None
    ) -> tuple[Exchange, Fetch]:
        """One request with its retries, each kept and noted."""
        patient, first = self.manners.patient, self.manners.first_wait
        attempts = stamina.retry_context(
            on=backoff if patient else Temporary,
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
                    self._go_on()
                    exchange = self._asker.ask(url, headers, accept)
                    self._go_on()  # the archive may be closed by now
                    self._last = time.monotonic()
                    fetch = self._note(exchange, role, listed)
                    judge(exchange, role)
                    return exchange, fetch
        except Temporary as error:
            raise given_up(error.exchange, self.manners.attempts) from error
        raise AssertionError("unreachable: the retries end in a return or an exception")

    def _go_on(self) -> None:
        if self._stop is not None and self._stop.is_set():
            raise RunStopped

    def _wait(self) -> None:
        """Keep the host's delay behind its last answer, and up to a fifth more: requests must not beat in time."""
        if self._delay and self.manners.patient:
            due = self._last + self._delay * random.uniform(1.0, 1.2)  # noqa: S311  # politeness, not secrecy
            time.sleep(max(0.0, due - time.monotonic()))

    def _note(self, exchange: Exchange, role: str, listed: str | None) -> Fetch:
        place = self._archive.keep(self.source.id, exchange, role, listed) if self._archive else None
        fetch = fetch_of(self.source.id, exchange, place)
        self.fetches.append(fetch)
        return fetch


def _sendable(value: str) -> bool:
    """Can a header hold it? httpx reads any letters in an answer, and refuses to send them."""
    return value.isascii() and value.isprintable()


def _clock_ahead(answer: Answer) -> timedelta | None:
    try:
        return answer.at - parsedate_to_datetime(answer.headers["date"])
    except (KeyError, ValueError, TypeError):
        return None
