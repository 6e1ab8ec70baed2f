"""What one request brings, how to behave, and what can go wrong."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import httpx

from scrapers.charset import believed_charset
from scrapers.records import Fetch

MAX_BYTES = 15_000_000  # of a body, decompressed; a police page is 80 to 300 KB, a feed at most a few MB


class HostRefused(Exception):
    """The host does not want to be asked: a listing that is forbidden, 429 to the end, a challenge, robots.txt."""


class PageDisallowed(HostRefused):
    """robots.txt keeps this page to the host; others may be asked for."""


class PageForbidden(HostRefused):
    """This page answered 401, 403 or 451 without a challenge; others may answer."""


class HostBroken(Exception):
    """No usable answer. `kind` is failed or slow when nothing came, else what was wrong with what came."""

    def __init__(self, detail: str, kind: str = "failed") -> None:
        self.kind = kind
        super().__init__(detail)


class HostMoved(Exception):
    """The address redirects to another host. `location` says where to."""

    def __init__(self, location: str) -> None:
        self.location = location
        super().__init__(f"redirects to {location}")


@dataclass(frozen=True, slots=True)
class Manners:
    """How to behave. Delays and waits in seconds.

    Attributes:
        user_agent: who asks, with an address to complain to.
        attempts: tries of one request.
        connect_timeout: for a connection.
        read_timeout: between two pieces of an answer.
        total_timeout: for one request as a whole, so that a host that drips keeps no worker.
        max_bytes: of a body, decompressed.
        first_wait: before the second try; later ones wait longer.
        patient: False: no delay is kept, since nobody is asked (answers come from the archive).
    """

    user_agent: str
    attempts: int = 3
    connect_timeout: float = 8.0
    read_timeout: float = 20.0
    total_timeout: float = 60.0
    max_bytes: int = MAX_BYTES
    first_wait: float = 1.0
    patient: bool = True


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an exchange gave nothing usable.

    Attributes:
        kind: failed (no answer), slow (dripped past the total time), private (the name is no public
            address), too_large, not_html, undecodable, bad_address (the link is none).
        detail: a line for people.
    """

    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as the archive keeps it.

    Attributes:
        url: asked for.
        at: when the answer began, aware, UTC.
        seconds: from the first byte sent to the last one read.
        status: None when no answer came.
        headers: of the answer.
        body: decompressed; empty where there was none or it was not wanted.
        sent: headers of the request.
        fault: why the answer cannot be used, whatever its status.
    """

    url: str
    at: datetime
    seconds: float
    status: int | None
    headers: httpx.Headers = field(default_factory=httpx.Headers)
    body: bytes = b""
    sent: httpx.Headers = field(default_factory=httpx.Headers)
    fault: Fault | None = None


@dataclass(slots=True)
class Answer:
    """What came back in the end. `body` is empty for 304, 404 and 410."""

    url: str
    status: int
    headers: httpx.Headers
    body: bytes
    at: datetime
    fetch: Fetch
    redirects: tuple[str, ...] = ()

    @property
    def charset(self) -> str | None:
        """The charset to read the body by; None: the parser is to find out."""
        return believed_charset(self.headers.get("content-type", ""), self.body)


class Asker(Protocol):
    """Whoever answers requests: the network, or the archive."""

    def ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Exchange:
        """One request without retries or redirects. Never raises for what a host does."""

    def close(self) -> None:
        """Hang up."""


class Place(Protocol):
    """Where an exchange is kept."""

    @property
    def file(self) -> str:
        """Name of the file."""

    @property
    def offset(self) -> int:
        """Its first byte."""


class Keeper(Protocol):
    """Whoever keeps exchanges: the archive."""

    def keep(self, source: str, exchange: Exchange, role: str, listed: str | None = None) -> Place | None:
        """Keep one; raises OSError when the disk is full. None: it is not kept."""
