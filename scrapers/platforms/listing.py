"""Listings and search pages: which articles do they link to, and when were those published?"""

import re
from datetime import datetime
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag

from scrapers.clean import lighten, soup_of, tidy
from scrapers.dates import DateRefused, parse_published
from scrapers.platforms.base import Platform, canonical_url
from scrapers.records import Link
from scrapers.sources import Source

_CLIMB = 6  # how far above a link its card can lie, as three independent scrapers of SOH do it


def read_links(platform: Platform, source: Source, html: bytes, page_url: str) -> list[Link]:
    """The articles that a listing or search page links to, in page order, each once."""
    soup = soup_of(lighten(html))
    for menu in soup.select("nav, footer"):
        menu.decompose()
    links: dict[str, Link] = {}
    for anchor in _anchors(platform, soup):
        href = anchor.get("href")
        if not isinstance(href, str):
            continue
        try:
            url = canonical_url(urljoin(page_url, href))
        except ValueError:  # "http://[::": one bad link is no reason to lose the page
            continue
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
