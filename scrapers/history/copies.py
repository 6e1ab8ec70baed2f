"""A copy of a page as somebody captured it, and the article it shows.

The layout is chosen by the day of the capture, since archives keep pages as they looked then.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from scrapers.archive import Page
from scrapers.platforms import PageRefused, UnknownPlatformError, canonical_url, platform_for, read_article
from scrapers.records import Article
from scrapers.sources import Source

LAG = 60  # days after publication in which a first capture is still looked for


class ArchiveRefused(Exception):
    """The web archive does not want to be asked further; the message says until when."""


class ArchiveBroken(Exception):
    """The web archive gave no usable answer; the window stays open for the next run."""


@dataclass(frozen=True, slots=True)
class PageCopy:
    """One page as it stood when it was captured.

    Attributes:
        url: its address on the source's own host.
        at: when it was captured, aware.
        body: the bytes as the host sent them.
        charset: of the Content-Type header, if any.
    """

    url: str
    at: datetime
    body: bytes
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A line of an archive's index: that a page was captured, and where the copy lies."""

    url: str
    at: datetime
    status: int | None = 200
    mime: str = "text/html"
    bytes: int = 0
    place: tuple[str, int, int] | None = None  # file, offset, length of a WARC record


def charset_of(content_type: str) -> str | None:
    """The charset of a Content-Type header."""
    _, found, charset = content_type.partition("charset=")
    return charset.split(";")[0].strip("\"' ") or None if found else None


def own_address(source: Source, url: str) -> str:
    """An archived address as the nightly run would write it: scheme and host of the source, canonical path."""
    return canonical_url(source.url(urlsplit(canonical_url(url)).path))


def first_captures(source: Source, captures: Iterable[Capture], day: date) -> list[Capture]:
    """The earliest capture of each page that looks like one of the source's articles, oldest first.

    Args:
        source: whose pages.
        captures: of the index, in any order.
        day: that chooses the layout, and with it what looks like an article.
    """
    layout = platform_for(source.platform_on(day), day)
    first: dict[str, Capture] = {}
    for capture in captures:
        url = own_address(source, capture.url)
        if capture.status not in (200, None) or capture.mime != "text/html" or not layout.is_article(url, source):
            continue
        key = urlsplit(url).path.rstrip("/").lower()
        if key not in first or capture.at < first[key].at:
            first[key] = capture
    return sorted(first.values(), key=lambda capture: (capture.at, capture.url))


def capture_span(first: date, last: date) -> tuple[datetime, datetime]:
    """When pages published between two days may first have been captured."""
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return begin, datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC) + timedelta(days=LAG)


def read_copy(source: Source, copy: PageCopy) -> Article:
    """A copy as an article, fetched when it was captured.

    Raises:
        PageRefused: it was not understood, whatever a hostile page does to the parser.
    """
    try:
        platform = platform_for(source.platform_on(copy.at.date()), copy.at.date())
        return read_article(platform, source, copy.body, own_address(source, copy.url), copy.at, copy.charset)
    except PageRefused:
        raise
    except (ValueError, RecursionError, AttributeError, LookupError, UnknownPlatformError) as error:
        raise PageRefused("parser_error", f"{type(error).__name__}: {error}") from error


class Owners:
    """Whose page is it? By the mark our own archive leaves, else by host."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._hosts = {host: source for source in sources.values() for host in source.hosts}

    def of(self, page: Page) -> Source | None:
        """The source of an archived page; None for a stranger's page or one that is no article."""
        own = self._sources.get(page.source)
        if own is not None:
            return own
        host = (urlsplit(page.url).hostname or "").removeprefix("www.")
        source = self._hosts.get(host)
        if source is None:
            return None
        layout = platform_for(source.platform_on(page.at.date()), page.at.date())
        return source if layout.is_article(own_address(source, page.url), source) else None
