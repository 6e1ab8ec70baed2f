"""A copy of a page as somebody captured it, and the article it shows.

The layout is chosen by the copy's host and the day of the capture, since archives keep
pages as they looked then, under the names that hosts had then.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from scrapers.archive import Page
from scrapers.platforms import (
    PageRefused,
    Platform,
    UnknownPlatformError,
    address_of,
    canonical_url,
    platform_for,
)
from scrapers.reading import understand_page
from scrapers.records import Article, Fetch, Link
from scrapers.sources import Source

LAG = 60  # days after publication in which a first capture is still looked for


class PastRefused(Exception):
    """Nobody there wants to be asked further for now; the message says why."""


class SiteWithheld(PastRefused):
    """A web archive does not give out this one site; others can be asked for."""


class PastBroken(Exception):
    """No usable answer; what was asked for stays open for the next run."""


class CopyMissing(Exception):
    """The index names a copy that cannot be had; the message says why."""


class CopyRefused(CopyMissing):
    """The host does not give out this one page; others it may."""


@dataclass(frozen=True, slots=True)
class PageCopy:
    """One page as it stood when it was captured.

    Attributes:
        url: its address as captured.
        at: when it was captured, aware.
        body: the bytes as the host sent them.
        charset: to read it by; None: the parser is to find out.
        fetch: the request that brought it, when the host itself was asked.
        listed: the date that feed or listing printed beside its address, which counts where the page prints none.
        place: file and first byte of its record in the archive, once it is kept there.
    """

    url: str
    at: datetime
    body: bytes
    charset: str | None = None
    fetch: Fetch | None = None
    listed: str | None = None
    place: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A line of an index or listing: that there is a page, and where its copy lies.

    Attributes:
        url: the page's address as captured.
        at: when it was captured; of a page that is still there, when its listing says it was published.
        status: HTTP status of the capture; None where the index does not say.
        mime: type of the capture.
        place: file, offset and length of a WARC record.
        listed: the date printed beside it, where the site's own listing named it.
    """

    url: str
    at: datetime
    status: int | None = 200
    mime: str = "text/html"
    place: tuple[str, int, int] | None = None
    listed: str | None = None


class Past(Protocol):
    """Where pages of the past can be had: the site itself, or a web archive."""

    @property
    def host(self) -> str:
        """Who is asked: those of one host are asked one after the other."""

    @property
    def listed_since(self) -> date | None:
        """The day from which on the list that was had leaves nothing out; None where that is not known."""

    @property
    def broke_off(self) -> str | None:
        """Why the list ended before its time: what it named can be had, what came behind is not known."""

    def captures(self, source: Source, first: date, last: date) -> Iterable[Capture]:
        """Pages that may have been published between two days.

        Raises:
            PastRefused, PastBroken: the list cannot be had.
        """

    def copy(self, source: Source, capture: Capture) -> PageCopy:
        """The page itself.

        Raises:
            CopyMissing: this copy cannot be had; others can.
            PastRefused, PastBroken: see there.
        """


def copy_of(page: Page) -> PageCopy:
    """A page of a WARC file as a copy."""
    place = page.stored.file, page.stored.offset
    return PageCopy(page.url, page.at, page.body, page.charset, listed=page.listed, place=place)


def hosts_of(source: Source) -> list[str]:
    """Today's host and the former ones."""
    return [source.host, *source.other_hosts]


def layout_of(source: Source, url: str, day: date) -> Platform:
    """The layout by which a page of a host and day is read.

    A page on today's host is read by today's platform whatever the day: where both changed, they changed together,
    and the day in the source file is only the last on which somebody saw the old ones.

    Raises:
        UnknownPlatformError: the source names a platform that has no parser.
    """
    moved = bool(source.other_hosts) and _bare(urlsplit(url).hostname or "") == _bare(source.host)
    return platform_for(source.platform if moved else source.platform_on(day), day)


def own_address(source: Source, url: str) -> str:
    """An archived address as the nightly run would write it: scheme and host of the source, canonical path."""
    parts = urlsplit(canonical_url(url))
    return canonical_url(source.url(parts.path + (f"?{parts.query}" if parts.query else "")))


def path_prefix(layout: Platform) -> str:
    """How the paths of a layout's articles all begin, for asking an index.

    Example: "/news" for the pattern "/news2?/(?:[^/]+/){2,}".
    """
    words = re.split(r"[^\w/-]", layout.article_path, maxsplit=1)[0]
    if layout.article_path[len(words) :][:1] in ("?", "*", "{"):
        words = words[:-1]
    return words or "/"


def first_captures(source: Source, captures: Iterable[Capture]) -> list[Capture]:
    """The earliest capture of each page that looks like one of the source's articles, oldest first.

    Args:
        source: whose pages.
        captures: of the index, in any order.
    """
    first: dict[str, Capture] = {}
    for capture in captures:
        if capture.status not in (200, None) or capture.mime != "text/html" or not _is_article(source, capture):
            continue
        key = address_of(own_address(source, capture.url))
        if key not in first or capture.at < first[key].at:
            first[key] = capture
    return sorted(first.values(), key=lambda capture: (capture.at, capture.url))


def _is_article(source: Source, page: Capture | Page) -> bool:
    layout = layout_of(source, page.url, page.at.date())
    return layout.is_article(own_address(source, page.url), source)


def captured_by(last: date) -> datetime:
    """Until when a page published by `last` is looked for."""
    return datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC) + timedelta(days=LAG)


def read_copy(source: Source, copy: PageCopy) -> Article:
    """A copy as an article, fetched when it was captured.

    Raises:
        PageRefused: it was not understood, whatever a hostile page does to the parser.
    """
    try:
        layout = layout_of(source, copy.url, copy.at.date())
        url = own_address(source, copy.url)
        listed = Link(url, published_text=copy.listed)
    except (ValueError, LookupError, UnknownPlatformError) as error:
        raise PageRefused("parser_error", f"{type(error).__name__}: {error}") from error
    return understand_page(layout, source, copy.body, url, copy.at, copy.charset, listed)


class Owners:
    """Whose page is it? By the mark our own archive leaves, else by host."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._hosts = {_bare(host): source for source in sources.values() for host in hosts_of(source)}

    def of(self, page: Page) -> Source | None:
        """The source of an archived page; None for a stranger's page, one that is no article or has no address."""
        try:
            host = urlsplit(canonical_url(page.url)).hostname or ""
        except ValueError:  # such as http://[::
            return None
        own = self._sources.get(page.source)
        if own is not None:
            return own
        source = self._hosts.get(_bare(host))
        return source if source is not None and _is_article(source, page) else None


def _bare(host: str) -> str:
    return host.lower().removeprefix("www.")
