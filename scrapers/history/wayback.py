"""The Wayback Machine: its index lists first captures, its raw replay gives the bytes as they were.

Asked through the library `wayback`, which knows that service's paging, errors and the
limits its keepers ask for: 24 index requests a minute.
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from wayback import Mode, WaybackClient, WaybackSession
from wayback.exceptions import (
    BlockedByRobotsError,
    BlockedSiteError,
    MementoPlaybackError,
    RateLimitError,
    WaybackException,
)

from scrapers.charset import believed_charset
from scrapers.history.copies import (
    Capture,
    CopyMissing,
    PageCopy,
    PastBroken,
    PastRefused,
    SiteWithheld,
    captured_by,
    hosts_of,
    layout_of,
    path_prefix,
)
from scrapers.http import MAX_BYTES, Manners
from scrapers.sources import Source

HOME = "https://web.archive.org"
INDEX_A_SECOND = 24 / 60  # the hard limit that the service told the library's keepers in 2026
PAGES_A_SECOND = 2.0  # they allow eight; nobody waits for a backfill
REPLAY = "/web/"  # path of the copies; the index is of the service's own making
LINES = 5000  # of the index in one answer
PATIENCE = 120.0  # seconds; a service that asks for more is left alone. Who ignores a 429 for a minute is shut out


class Wayback:
    """Pages of the past from the Wayback Machine. One request at a time.

    Args:
        manners: user agent and timeouts.
        home: another server that speaks the same interface.
        index_a_second, pages_a_second: requests at most.
        pause: waits so many seconds after a 429.
    """

    listed_since: date | None = None  # archives hold what somebody captured, which need not be all
    broke_off: str | None = None  # a list that cannot be had whole raises

    def __init__(
        self,
        manners: Manners,
        home: str = HOME,
        index_a_second: float = INDEX_A_SECOND,
        pages_a_second: float = PAGES_A_SECOND,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._pause = pause
        session = WaybackSession(
            retries=manners.attempts,
            backoff=manners.first_wait,
            timeout=(manners.connect_timeout, manners.read_timeout),
            user_agent=manners.user_agent,
            search_calls_per_second=index_a_second,
            memento_calls_per_second=pages_a_second,
        )
        session.mount(HOME, _Bounded() if home.rstrip("/") == HOME else _Elsewhere(home.rstrip("/")))
        self._client = WaybackClient(session)
        self.host = urlsplit(home).netloc

    def captures(self, source: Source, first: date, last: date) -> Iterator[Capture]:
        """The first capture of each page, of those first captured since `first`.

        The index is asked from its beginning: a page that was captured before cannot have been
        published since, and archives capture old pages again and again.

        Raises:
            PastRefused: the service, or the site through it, does not want to be asked.
            PastBroken: no usable answer.
        """
        since = datetime(first.year, first.month, first.day, tzinfo=UTC)
        for host in hosts_of(source):
            url = f"{host}{path_prefix(layout_of(source, f'https://{host}/', last))}"
            for record in self._asked(self._index, url, captured_by(last)):
                if record.timestamp >= since:
                    yield Capture(record.original, record.timestamp, record.statuscode, record.mimetype)

    def copy(self, source: Source, capture: Capture) -> PageCopy:  # noqa: ARG002  # of the interface
        """The page's bytes as they were captured. Raises as `Past.copy` does."""
        page = self._asked(self._replay, capture)
        if page.status_code != 200:
            raise CopyMissing(f"the capture is an answer {page.status_code}")
        charset = believed_charset(page.headers.get("Content-Type", ""), page.content)
        return PageCopy(capture.url, page.timestamp, page.content, charset)

    def _index(self, url: str, until: datetime) -> list[Any]:
        """The whole list at once, so that a 429 halfway asks for it anew."""
        wanted = ["statuscode:200", "mimetype:text/html"]
        return list(
            self._client.search(
                url, match_type="prefix", to_date=until, filter_field=wanted, collapse="urlkey", limit=LINES
            )
        )

    def _replay(self, capture: Capture) -> Any:
        return self._client.get_memento(
            capture.url, timestamp=capture.at, mode=Mode.original, exact=True, follow_redirects=False
        )

    def _asked(self, ask: Callable[..., Any], *words: object) -> Any:
        """Ask; after a 429 wait as long as is asked for, and once only."""
        try:
            try:
                return ask(*words)
            except RateLimitError as error:
                wait = float(error.retry_after or 60)
                if wait > PATIENCE:
                    raise
                self._pause(wait)
                return ask(*words)
        except RateLimitError as error:
            raise PastRefused(f"{self.host} answers 429 (too many requests); left alone until the next run") from error
        except (BlockedSiteError, BlockedByRobotsError) as error:
            raise SiteWithheld(f"{self.host} withholds this site: {error}") from error
        except MementoPlaybackError as error:
            raise CopyMissing(str(error)) from error
        except _TooLarge as error:
            raise CopyMissing(str(error)) from error
        except (WaybackException, requests.RequestException) as error:
            raise PastBroken(f"{self.host} {_plainly(error)}") from error


def _plainly(error: Exception) -> str:
    """What went wrong, for people: the library tells of a host that is not there in 500 letters of code."""
    cause = getattr(error, "cause", error)  # of the last try
    if isinstance(cause, requests.Timeout):
        return "gave no answer in time; try again later"
    if isinstance(cause, requests.ConnectionError):
        return "cannot be reached; check the network"
    return f"gave no usable answer: {cause}"


class _TooLarge(requests.RequestException):
    """A copy larger than any page, unpacked."""


class _Bounded(HTTPAdapter):
    """Reads a copy no further than a page can be; the library would unpack whatever was captured."""

    def send(self, request: Any, *words: Any, **named: Any) -> Any:
        """As the base class. Raises _TooLarge."""
        answer = super().send(request, *words, **named)
        if not urlsplit(request.url).path.startswith(REPLAY):
            return answer
        body = bytearray()
        for piece in answer.iter_content(65_536):
            body += piece
            if len(body) > MAX_BYTES:
                answer.close()
                raise _TooLarge(f"larger than {MAX_BYTES / 1e6:.0f} MB")
        answer._content = bytes(body)  # noqa: SLF001  # what `content` hands out once all is read
        return answer


class _Elsewhere(_Bounded):
    """Sends to another server what the library addresses to its own, which it cannot be told otherwise."""

    def __init__(self, home: str) -> None:
        self._home = home
        super().__init__()

    def send(self, request: Any, *words: Any, **named: Any) -> Any:
        """As the base class, to the other server; the answer keeps the address asked for."""
        there = request.copy()
        there.url = self._home + request.url.removeprefix(HOME)
        named["proxies"] = {}
        answer = super().send(there, *words, **named)
        answer.url, answer.request = request.url, request
        return answer
