"""A page that somebody saved or sent: whose is it, and what does it say?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from scrapers.clean import clean_text
from scrapers.platforms import PLATFORMS
from scrapers.platforms.article import read_parts
from scrapers.platforms.base import PageRefused, Parts, Platform
from scrapers.platforms.generic import LAYOUTS as GENERIC
from scrapers.platforms.page import Page, TooLargeError, value
from scrapers.sources import Source

_ENOUGH = 120  # characters; below, what was found is a caption or a notice, and another reader may do better


@dataclass(frozen=True, slots=True)
class Stray:
    """What was made of a page."""

    parts: Parts
    url: str | None
    source: Source | None  # whose host it lies on, if it is one of ours
    parser: str


def read_stray(html: bytes, sources: Mapping[str, Source], url: str | None = None) -> Stray:
    """Read a page of which perhaps not even the address is known.

    The layouts of the source on whose host it lies are tried, the newest first, then the
    platform for any page, then the bare text of its body, for a fragment of a page.

    Args:
        html: the page.
        sources: of the source file.
        url: its address; else what the page says of itself.
    """
    try:
        page = Page(html)
    except TooLargeError:
        return Stray(Parts(), url, None, GENERIC[0].version)
    address = url or _own_address(page)
    host = _host(address or "").removeprefix("www.")
    source = next((source for source in sources.values() if host in source.hosts), None)
    for layout in (*_layouts(source), *GENERIC):
        try:
            parts = read_parts(layout, html, address or "")
        except PageRefused:
            continue
        if len(parts.text or "") >= _ENOUGH:
            return Stray(parts, address, source, layout.version)
    return Stray(_bare(page), address, source, f"{GENERIC[0].name}/{date.min.isoformat()}")


def _layouts(source: Source | None) -> list[Platform]:
    """Newest first; a layout without selectors finds no more than `generic` does."""
    layouts = PLATFORMS.get(source.platform, ()) if source else ()
    return sorted((layout for layout in layouts if layout.body), key=lambda layout: layout.valid_from, reverse=True)


def _own_address(page: Page) -> str | None:
    for css, attribute in (("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")):
        element = page.first(css)
        found = None if element is None else value(element, attribute)
        if found and _host(found):
            return found
    return None


def _host(address: str) -> str:
    """The host of an address; none of one that cannot be read, such as "http://[::"."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _bare(page: Page) -> Parts:
    body = next((found for css in ("article", "main", "body") if (found := page.first(css)) is not None), None)
    heading = page.first("h1")
    try:
        text = None if body is None else clean_text(page.soup(body))
    except TooLargeError:
        text = None
    return Parts(title=None if heading is None else value(heading), text=text or None)
