"""Which articles are there? The feed first, then search pages until what is known."""

from calendar import timegm
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import feedparser

from scrapers.clean import tidy
from scrapers.http import FEED, HTML, HostBroken, HostMoved, HostRefused, PoliteClient
from scrapers.platforms import Platform, canonical_url, read_links
from scrapers.records import KnownPage, Link
from scrapers.sources import Source


@dataclass(slots=True)
class Listing:
    """Tonight's links, and what was seen on the way to them."""

    links: dict[str, Link] = field(default_factory=dict)  # by path
    pages: int = 0
    empty_pages: int = 0
    feed_problem: str | None = None
    reached_known: bool = False
    exhausted: bool = False  # the last page of all was read

    def add(self, links: list[Link]) -> None:
        """Take links in, each page once."""
        for link in links:
            self.links.setdefault(path_key(link.url), link)


def path_key(url: str) -> str:
    """What a page is known by within its source: the path, since hosts and schemes change."""
    return urlsplit(canonical_url(url)).path.rstrip("/").lower()


def discover(
    source: Source,
    platform: Platform,
    client: PoliteClient,
    known: Mapping[str, KnownPage],
    *,
    since: date,
    max_pages: int,
    to_known: bool = True,
) -> Listing:
    """List a source's articles.

    Args:
        source: whose.
        platform: its layout.
        client: to ask with.
        known: pages of earlier nights by `path_key`.
        since: pages older than this day end the paging.
        max_pages: search pages to read at most.
        to_known: stop at what is known (a nightly run); False reads on to `since` (a backfill).

    Raises:
        HostRefused, HostBroken, HostMoved: when the listing itself cannot be had.
    """
    listing = Listing()
    _read_feed(source, platform, client, listing)
    overlap = any(key in known for key in listing.links)
    if to_known and overlap:
        listing.reached_known = True
        return listing
    paged: set[str] = set()
    for url in _pages(source, platform, max_pages):
        answer = client.get(url, accept=HTML)
        links = read_links(platform, source, answer.body, answer.url) if answer.status == 200 else []
        keys = {path_key(link.url) for link in links}
        listing.pages += 1
        listing.empty_pages += not links
        listing.add(links)
        # Behind the last page some sites answer nothing, some the last page again.
        listing.exhausted = bool(paged) and keys <= paged
        paged |= keys
        dates = [link.published.date() for link in links if link.published]
        listing.reached_known |= any(key in known for key in keys)
        if not links or listing.exhausted or (to_known and listing.reached_known) or (dates and max(dates) < since):
            break
    return listing


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
        answer = client.get(source.url(path), accept=FEED)
    except (HostMoved, HostRefused):
        raise
    except HostBroken as error:
        if client.fetches and client.fetches[-1].status is None:
            raise
        listing.feed_problem = str(error)
        return
    if answer.status != 200:
        listing.feed_problem = f"answered {answer.status}"
        return
    links = feed_links(answer.body, source, platform)
    if not links:
        listing.feed_problem = "holds no article"
    listing.add(links)


def feed_links(body: bytes, source: Source, platform: Platform) -> list[Link]:
    """The articles of an RSS or Atom document; malformed ones as far as they can be read."""
    parsed = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    links = []
    for entry in parsed.entries:
        url = canonical_url(source.url(entry.get("link") or ""))
        if not platform.is_article(url, source):
            continue
        stamp = entry.get("published_parsed")
        links.append(
            Link(
                url=url,
                title=tidy(entry.get("title") or "") or None,
                published_text=entry.get("published"),
                published=datetime.fromtimestamp(timegm(stamp), UTC) if stamp else None,
            )
        )
    return links
