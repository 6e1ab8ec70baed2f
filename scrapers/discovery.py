"""From a source to the list of its articles: feed first, then its search pages until what is known."""

import re
from calendar import timegm
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from statistics import median_low

import feedparser

from scrapers.charset import known_charset
from scrapers.clean import MAX_TAGS, tidy
from scrapers.drift import cards_of
from scrapers.http import (
    FEED,
    HTML,
    Answer,
    HostBroken,
    HostMoved,
    HostRefused,
    PageDisallowed,
    PageForbidden,
    PoliteClient,
)
from scrapers.platforms import Platform, address_of, canonical_url, read_links
from scrapers.records import Link
from scrapers.sources import Source

_XML_CHARSET = re.compile(
    rb"[^<]{0,9}<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.: -]{1,60})[^>]{0,200}>", re.IGNORECASE
)
MAX_LINKS = 500  # of a feed or a listing page; they hold 7 to 100, and a longer one is an archive or a trap
MAX_ANCHORS = 2000  # of a listing page, menus included; parsing more takes longer than reading the news
_ENTRY, _ANCHOR = re.compile(rb"<(?:item|entry)\b", re.IGNORECASE), re.compile(rb"<a\s", re.IGNORECASE)
_TAG = re.compile(rb"<[a-zA-Z]")


@dataclass(slots=True)
class Listing:
    """Tonight's links, and what was seen on the way to them."""

    links: dict[str, Link] = field(default_factory=dict)  # by path
    leaves: list[list[str]] = field(default_factory=list)  # what the feed and each page list, from top to bottom
    pages: int = 0
    empty_pages: int = 0
    cards: int = 0  # links that the platform's own selectors found
    fed: int = 0  # links of the feed
    feed_problem: str | None = None
    moved_feed: str | None = None  # where to, when the feed redirects to another host
    overfull: str | None = None  # what held more links than are believed
    stopped: str | None = None  # why the paging ended before its time
    refused: bool = False  # behind what the feed told: the host does not want to be asked further
    reached_known: bool = False
    exhausted: bool = False  # the last page of all was read
    passed: bool = False  # a page was read that lies before the first day looked for
    cut: bool = False  # no more pages were allowed before what is known

    def add(self, links: list[Link]) -> list[str]:
        """Take in what a feed or page lists, each article once; returns their paths, from top to bottom."""
        keys = [path_key(link.url) for link in links]
        for key, link in zip(keys, links, strict=True):
            self.links.setdefault(key, link)
        if keys:
            self.leaves.append(keys)
        return keys

    @property
    def newest(self) -> date | None:
        """The latest day of publication that is printed beside a link."""
        return max((link.published.date() for link in self.links.values() if link.published), default=None)


def path_key(url: str) -> str:
    """What a page is known by within its source: path and query, since hosts and schemes change."""
    return address_of(url)


def discover(
    source: Source,
    platform: Platform,
    client: PoliteClient,
    known: Collection[str],
    *,
    since: date,
    max_pages: int,
    to_known: bool = True,
    down_to: date | None = None,
) -> Listing:
    """List a source's articles.

    Args:
        source: whose.
        platform: its layout.
        client: to ask with.
        known: pages of earlier nights, as `path_key` has them.
        since: pages older than this day end the paging.
        max_pages: search pages to read at most.
        to_known: stop at what is known (a nightly run); False reads on to `since` (a backfill).
        down_to: read on past what is known to this day, for what was slipped in behind it under an older date.

    Raises:
        HostRefused, HostBroken, HostMoved: when the listing itself cannot be had.
    """
    listing = Listing()
    _read_feed(source, platform, client, listing)
    listing.reached_known = _ends_known(list(listing.links.values()), known, since)
    # A feed that brings nothing new may be one that stands still: the first page tells.
    fed_news = not all(key in known for key in listing.links)
    if to_known and listing.reached_known and fed_news and down_to is None:
        return listing
    paged: set[str] = set()
    for url in _pages(source, platform, max_pages):
        answer = _ask_page(url, client, listing)
        if answer is None:
            break
        body = first_of(_TAG, MAX_TAGS, first_of(_ANCHOR, MAX_ANCHORS, answer.body))
        links = read_links(platform, source, body, answer.url) if answer.status == 200 else []
        if len(body) < len(answer.body) or len(links) > MAX_LINKS:
            links, listing.overfull = links[:MAX_LINKS], "a listing page"
        keys = listing.add(links)
        listing.pages += 1
        listing.empty_pages += not links
        listing.cards += cards_of(platform, body)
        # Behind the last page some sites answer nothing, some the last page again. A second page that is
        # the first one is no last one: that site does not know how we ask for pages.
        over = bool(paged) and paged.issuperset(keys)
        listing.exhausted = over and (not keys or listing.pages > 2)
        paged.update(keys)
        listing.passed = _mostly_before(links, since)
        if keys:
            listing.reached_known = _ends_known(links, known, since)
        enough = to_known and listing.reached_known and (down_to is None or _mostly_before(links, down_to))
        if not links or over or enough or listing.passed:
            break
        if answer.status == 200 and _breaks_off(answer.body):
            listing.stopped = f"a page of the listing breaks off after {len(answer.body)} bytes, before its end"
            break
    else:
        listing.cut = to_known and listing.pages > 1
    return listing


def _ends_known(links: list[Link], known: Collection[str], since: date) -> bool:
    """Is what stands last known, or too old? A known article above new ones is pinned there, or was moved up."""
    if not links:
        return False
    last = links[-1]
    return path_key(last.url) in known or (last.published is not None and last.published.date() < since)


def _breaks_off(body: bytes) -> bool:
    """Does a page begin as a whole one and not end as one?"""
    return b"<html" in body[:4096].lower() and b"</html" not in body.lower()


def _mostly_before(links: list[Link], day: date) -> bool:
    """Was most of a page published before a day? A few old ones may be pinned to any page, or new ones to all."""
    dates = [link.published.date() for link in links if link.published]
    return bool(dates) and median_low(dates) < day


def _ask_page(url: str, client: PoliteClient, listing: Listing) -> Answer | None:
    """A listing page; None ends the paging where earlier pages, or the feed, already gave something."""
    try:
        return client.get(url, accept=HTML, role="listing")
    except (HostBroken, PageDisallowed) as error:
        if not listing.links:
            raise
        listing.stopped = str(error)
    except (HostRefused, HostMoved) as error:
        if not listing.reached_known:
            raise
        listing.stopped, listing.refused = str(error), not isinstance(error, PageForbidden | HostMoved)
    return None


def _pages(source: Source, platform: Platform, max_pages: int) -> Iterator[str]:
    template = source.search or platform.search
    if template is None:
        yield source.url(source.listing)
        return
    for number in range(max_pages):
        page = platform.first_page + number * platform.page_step
        yield source.url(template.format(listing=source.listing, page=page))


def _read_feed(source: Source, platform: Platform, client: PoliteClient, listing: Listing) -> None:
    """Feed entries, where there is a feed that can be read; a bad feed only sends us to the pages."""
    path = source.feed or (platform.feed.format(listing=source.listing) if platform.feed else None)
    if path is None:
        return
    try:
        answer = client.get(source.url(path), accept=FEED, role="feed")
    except HostMoved as error:
        listing.moved_feed = error.location
        return
    except PageDisallowed as error:
        listing.feed_problem = str(error)
        return
    except HostBroken as error:
        if error.kind in ("failed", "slow"):  # nobody answers: the pages would not either
            raise
        listing.feed_problem = str(error)
        return
    if answer.status != 200:
        listing.feed_problem = f"answered {answer.status}"
        return
    body = first_of(_TAG, MAX_TAGS, first_of(_ENTRY, MAX_LINKS, answer.body))
    if len(body) < len(answer.body):
        listing.overfull = "the feed"
    links = feed_links(body, source, platform)
    if not links:
        listing.feed_problem = "holds no article"
    listing.fed = len(links)
    listing.add(links)


def first_of(what: re.Pattern[bytes], number: int, body: bytes) -> bytes:
    """A document up to its so-many-and-first match: the newest stand first, and no host may keep the parser busy."""
    for n, found in enumerate(what.finditer(body)):
        if n == number:
            return body[: found.start()]
    return body


def feed_links(body: bytes, source: Source, platform: Platform) -> list[Link]:
    """The articles of an RSS or Atom document; malformed ones as far as they can be read.

    A document that declares entities is not read: no feed needs any, and a few lines of them grow to gigabytes.
    A charset that no page is in is not believed.
    """
    if b"<!entity" in body.lower():
        return []
    named = _XML_CHARSET.match(body)
    if named and not known_charset(named[1].decode()):
        body = body[named.end() :]
    try:
        parsed = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, OverflowError, RecursionError, AttributeError, LookupError, TypeError, AssertionError):
        return []  # "&#x110000;" and "&#99999999999;", which are no letters, throw feedparser out of the document
    links = []
    for entry in parsed.entries:
        link = _entry_link(entry, source, platform)
        if link is not None:
            links.append(link)
    return links


def _entry_link(entry: feedparser.FeedParserDict, source: Source, platform: Platform) -> Link | None:
    try:
        url = canonical_url(source.url(_words(entry, "link")))
        stamp = entry.get("published_parsed")
        published = datetime.fromtimestamp(timegm(stamp), UTC) if stamp else None
    except (ValueError, OverflowError, OSError):  # an address like http://[:: or a date of the year 99999
        return None
    if not platform.is_article(url, source):
        return None
    return Link(url, tidy(_words(entry, "title")) or None, _words(entry, "published") or None, published)


def _words(entry: feedparser.FeedParserDict, name: str) -> str:
    """What stands in a field; of broken mark-up, such as "<entry<link<links//<>", feedparser makes a dictionary."""
    value = entry.get(name)
    return value if isinstance(value, str) else ""
