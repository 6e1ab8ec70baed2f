"""What a platform's pages look like, as data, and the one reader that all platforms share.

A platform is a set of selectors (tier 1: the classes the dossier names) and of text
patterns (tier 2: what still holds when a class is renamed), valid between two dates.
Nothing is guessed: a page without title, date or body raises, and goes to quarantine.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from html import unescape
from urllib.parse import urljoin, urlsplit, urlunsplit

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from scrapers.clean import clean_text, lighten, soup_of, tidy
from scrapers.dates import DateRefused, parse_published
from scrapers.records import Article, Link
from scrapers.sources import Source

MIN_BODY = 120  # characters; shorter is a picture caption or a broken page (dossier, section 8)
_CLIMB = 6  # how far above a link its card can lie, as three independent scrapers of SOH do it


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
    body: tuple[str, ...]
    valid_until: date | None = None
    drop: tuple[str, ...] = ()  # volatile or foreign parts inside the body
    printed: str | None = None  # regular expression of the date in the page's text, tier 2
    external_id: tuple[Select | str, ...] = ()  # a selector, or a regular expression on the path
    title_suffix: str | None = None  # regular expression cut from og:title and <title>
    feed: str | None = None  # path template with {listing}
    search: str | None = None  # path template with {page}, pages from `first_page`
    first_page: int = 1
    page_step: int = 1
    not_articles: frozenset[str] = field(default=frozenset())

    @property
    def version(self) -> str:
        """Name and date that an article remembers its parser by."""
        return f"{self.name}/{self.valid_from.isoformat()}"

    def is_article(self, url: str, source: Source) -> bool:
        """Does this address look like one of the source's articles?"""
        parts = urlsplit(url)
        last = parts.path.rstrip("/").rsplit("/", 1)[-1].lower()
        return (
            parts.netloc.lower() == source.netloc
            and last not in self.not_articles
            and re.fullmatch(self.article_path, parts.path) is not None
        )


def canonical_url(url: str) -> str:
    """Lower-case scheme and host, no query, no fragment, no doubled or missing trailing slash."""
    parts = urlsplit(url)
    path = re.sub(r"/{2,}", "/", parts.path) or "/"
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, "", ""))


def article_key(source: Source, url: str, external_id: str | None) -> str:
    """The identity of an article: the platform's own id, else the hash of its path."""
    if external_id:
        return f"{source.id}:{external_id}"
    path = urlsplit(canonical_url(url)).path.rstrip("/").lower()
    return f"{source.id}:{sha256(path.encode()).hexdigest()[:16]}"


def content_hash(title: str, text: str) -> str:
    """Version of an article: the cleaned words only, since stamps and images change by themselves."""
    return sha256(f"{title}\n{text}".encode()).hexdigest()


def read_links(platform: Platform, source: Source, html: bytes, page_url: str) -> list[Link]:
    """The articles that a listing or search page links to, in page order, each once."""
    soup = soup_of(lighten(html))
    links: dict[str, Link] = {}
    for anchor in _anchors(platform, soup):
        href = anchor.get("href")
        if not isinstance(href, str):
            continue
        url = canonical_url(urljoin(page_url, href))
        if not platform.is_article(url, source):
            continue
        title = tidy(anchor.get_text(" ")) or None
        known = links.get(url)
        if known and (known.title or not title):
            continue  # a thumbnail link with no words precedes the headline's
        printed = _near(anchor, platform.card_date)
        links[url] = Link(url=url, title=title, published_text=printed, published=_moment(printed, source))
    return list(links.values())


def _anchors(platform: Platform, soup: BeautifulSoup) -> list[Tag]:
    for css in platform.card:
        found = soup.select(css)
        if found:
            return found
    return soup.select("a[href]")


def _near(anchor: Tag, pattern: str | None) -> str | None:
    if pattern is None:
        return None
    place: Tag | None = anchor
    for _ in range(_CLIMB):
        place = place.parent if place else None
        if place is None or place.name in ("body", "main"):
            return None
        found = re.search(pattern, place.get_text(" "))
        if found:
            return found.group()
    return None


def _moment(printed: str | None, source: Source) -> datetime | None:
    if printed is None:
        return None
    try:
        return parse_published(printed, zone=source.timezone)
    except DateRefused:
        return None


def read_article(
    platform: Platform,
    source: Source,
    html: bytes,
    url: str,
    fetched_at: datetime,
    charset: str | None = None,
) -> Article:
    """One article page, cleaned.

    Args:
        platform: the layout that held when the page was fetched.
        source: whose page it is.
        html: the page as it came.
        url: its final address.
        fetched_at: when it was fetched; a later date of publication is refused.
        charset: of the Content-Type header, if any.

    Raises:
        PageRefused: no title, no body, a body too short, no date or a refused one.
    """
    head, rest = _halves(lighten(html), charset)
    title = _title(platform, rest, head)
    body = next((found for css in platform.body if (found := rest.select_one(css))), None)
    if body is None:
        raise PageRefused("no_body", f"none of {', '.join(platform.body)} is on the page")
    printed_text = _printed(platform, rest, head)
    external_id = _external_id(platform, rest, head, url)
    for css in platform.drop:
        for element in body.select(css):
            element.decompose()
    text = clean_text(body)
    if len(text) < MIN_BODY:
        raise PageRefused("short_body", f"{len(text)} characters of text, fewer than {MIN_BODY}")
    if printed_text is None:
        raise PageRefused("no_date", "no date of publication is printed where this platform prints it")
    try:
        published = parse_published(printed_text, zone=source.timezone, now=fetched_at)
    except DateRefused as error:
        raise PageRefused("future_date" if "future" in str(error) else "no_date", str(error)) from error
    return Article(
        article_id=article_key(source, url, external_id),
        source=source.id,
        force=source.id,
        url=canonical_url(url),
        title=title,
        text=text,
        published=published,
        published_text=printed_text,
        content_hash=content_hash(title, text),
        parser=platform.version,
        fetched_at=fetched_at,
        external_id=external_id,
    )


def _halves(html: bytes, charset: str | None) -> tuple[BeautifulSoup, BeautifulSoup]:
    """The head and the rest, parsed apart: the body of a page that has a head is all the reader needs."""
    cut = html.lower().find(b"</head>")
    head = soup_of(html[: max(cut, 0)], charset)
    return head, BeautifulSoup(
        html[max(cut, 0) :],
        "lxml",
        from_encoding=charset or head.original_encoding,
        parse_only=SoupStrainer("body") if b"<body" in html[max(cut, 0) :] else None,
    )


def _value(places: tuple[Select, ...], *soups: BeautifulSoup) -> str | None:
    for place in places:
        for soup in soups:
            element = soup.select_one(place.css)
            if element is None:
                continue
            found = element.get(place.attr) if place.attr else element.get_text(" ")
            words = tidy(unescape(str(found or "")))
            if words:
                return words
    return None


def _title(platform: Platform, rest: BeautifulSoup, head: BeautifulSoup) -> str:
    title = _value((*platform.title, Select("meta[property='og:title']", "content"), Select("title")), rest, head)
    if title and platform.title_suffix:
        title = re.sub(platform.title_suffix, "", title).strip()
    if not title:
        raise PageRefused("no_title", "neither a headline nor og:title")
    return title


def _printed(platform: Platform, rest: BeautifulSoup, head: BeautifulSoup) -> str | None:
    printed = _value(platform.published, rest, head)
    if printed is None and platform.printed:
        found = re.search(platform.printed, rest.get_text(" ", strip=True))
        printed = found.group() if found else None
    return printed


def _external_id(platform: Platform, rest: BeautifulSoup, head: BeautifulSoup, url: str) -> str | None:
    for place in platform.external_id:
        if isinstance(place, Select):
            value = _value((place,), rest, head)
            found = re.search(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+", value or "")
            if found:
                return found.group()
        else:
            found = re.search(place, urlsplit(url).path)
            if found:
                return found.group(1)
    return None
