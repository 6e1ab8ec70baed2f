"""The platforms' layouts, each with the dates between which it holds."""

from datetime import date

from scrapers.platforms import generic, joomla, mynewsdesk, newsrooms, soh
from scrapers.platforms.article import read_article
from scrapers.platforms.base import (
    PageRefused,
    Platform,
    Select,
    address_of,
    article_key,
    canonical_url,
    content_hash,
)
from scrapers.platforms.listing import read_links

PLATFORMS: dict[str, tuple[Platform, ...]] = {
    layouts[0].name: layouts
    for layouts in (soh.LAYOUTS, mynewsdesk.LAYOUTS, joomla.LAYOUTS, *newsrooms.LAYOUTS, generic.LAYOUTS)
}


class UnknownPlatformError(LookupError):
    """No layout of that name holds on that day."""


def platform_for(name: str, day: date) -> Platform:
    """The layout of a platform that held on a day; the oldest one for days before all.

    Raises:
        UnknownPlatformError: there is no such platform.
    """
    layouts = PLATFORMS.get(name)
    if not layouts:
        raise UnknownPlatformError(f"no parser for platform {name!r}; known: {', '.join(sorted(PLATFORMS))}")
    holding = [layout for layout in layouts if layout.valid_from <= day]
    return max(holding or layouts[:1], key=lambda layout: layout.valid_from)


__all__ = [
    "PLATFORMS",
    "PageRefused",
    "Platform",
    "Select",
    "UnknownPlatformError",
    "address_of",
    "article_key",
    "canonical_url",
    "content_hash",
    "platform_for",
    "read_article",
    "read_links",
]
