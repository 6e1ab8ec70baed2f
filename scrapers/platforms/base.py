"""What a platform's pages look like, as data.

A platform is a set of selectors (tier 1: the classes the dossier names) and of text
patterns (tier 2: what still holds when a class is renamed), valid between two dates.
The readers that all platforms share are in `listing` and `article`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from urllib.parse import urlsplit, urlunsplit

from scrapers.platforms.page import Page
from scrapers.sources import Source


class PageRefused(ValueError):
    """The page was not understood. `reason` is the quarantine's closed word for it."""

    def __init__(self, reason: str, detail: str) -> None:
        self.reason = reason
        super().__init__(detail)


@dataclass(frozen=True, slots=True)
class Select:
    """Where a value stands: a CSS selector, and an attribute when it is not the text."""

    css: str
    attr: str | None = None
    pattern: str | None = None  # regular expression; its first group is the value


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands on an article's page, before anything is made of it; None: not there."""

    title: str | None = None
    text: str | None = None
    printed: str | None = None
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Platform:
    """One layout of one platform, as of `valid_from`."""

    name: str
    valid_from: date
    article_path: str  # regular expression that an article's path matches in full
    card: tuple[str, ...]  # listing: links to articles, tier 1
    card_date: str | None  # listing: regular expression of the printed date near a link, tier 2
    title: tuple[Select, ...]
    published: tuple[Select, ...]
    body: tuple[str, ...]  # empty: no class of this layout is known, the text is found as on any page
    drop: tuple[str, ...] = ()  # volatile or foreign parts inside the body
    printed: str | None = None  # regular expression of the date in the page's text, tier 2
    external_id: tuple[Select | str, ...] = ()  # a selector, or a regular expression on path and query
    title_suffix: str | None = None  # regular expression cut from og:title and <title>
    feed: str | None = None  # path template with {listing}
    search: str | None = None  # path template with {page}, pages from `first_page`
    first_page: int = 1
    page_step: int = 1
    not_articles: frozenset[str] = field(default=frozenset())
    reader: Callable[[Page, str], Parts] | None = None  # of page and address, instead of the selectors

    @property
    def version(self) -> str:
        """Name and date that an article remembers its parser by."""
        return f"{self.name}/{self.valid_from.isoformat()}"

    def is_article(self, url: str, source: Source) -> bool:
        """Does this address look like one of the source's articles?"""
        parts = urlsplit(url)
        last = parts.path.rstrip("/").rsplit("/", 1)[-1].lower()
        return (
            parts.scheme.lower() in ("http", "https")
            and parts.netloc.lower() == source.netloc
            and last not in self.not_articles
            and re.fullmatch(self.article_path, parts.path) is not None
        )


def canonical_url(url: str) -> str:
    """Lower-case scheme and host, no query, no fragment, no doubled slash.

    The query of an .aspx page stays: it alone says which article is meant.
    """
    parts = urlsplit(url)
    path = re.sub(r"/{2,}", "/", parts.path) or "/"
    query = parts.query if path.lower().endswith(".aspx") else ""
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, query, ""))


def address_of(url: str) -> str:
    """Path, and query where it tells articles apart, in lower case: what stays when a host is renamed."""
    parts = urlsplit(canonical_url(url))
    return (parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")).lower()


def article_key(source: Source, url: str, external_id: str | None) -> str:
    """The identity of an article: the platform's own id, else the hash of its address."""
    if external_id:
        return f"{source.id}:{external_id}"
    return f"{source.id}:{sha256(address_of(url).encode()).hexdigest()[:16]}"


def content_hash(title: str, text: str) -> str:
    """Version of an article: the cleaned words only, since stamps and images change by themselves."""
    return sha256(f"{title}\n{text}".encode()).hexdigest()
