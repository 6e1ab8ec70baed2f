"""Pages that somebody hands in: saved from a newspaper, or as `html` in JSON Lines."""

from typing import Any

from scrapers.platforms.stray import read_stray
from scrapers.sources import Source


def looks_like_html(text: str) -> bool:
    """Is this a page, or a piece of one, and not plain text?"""
    begin = text[:5000].lower()
    return any(tag in begin for tag in ("<html", "<body", "<!doctype html", "<p>", "<article", "<div"))


def alone(row: dict[str, Any]) -> bool:
    """Is it a saved page and nothing else? One page that somebody picked says nothing of what else came that day."""
    return {key for key, given in row.items() if given} <= {"html", "force"}


def with_page_read(row: dict[str, Any], sources: dict[str, Source]) -> dict[str, Any]:
    """An object that brings a page as `html` instead of `text`, with what the page says filled in.

    Title, date, address and body are the page's own where the object does not name them. It is
    read by its host's platform, or as any page, so that newspapers can be taken in.
    """
    html = row.get("html")
    if not isinstance(html, str) or str(row.get("text") or "").strip():
        return row
    stray = read_stray(html.encode("utf-8", "surrogatepass"), sources, str(row.get("url") or "") or None)
    told = {
        "text": stray.parts.text,
        "title": stray.parts.title,
        "published": stray.parts.printed,
        "url": stray.url,
        "parser": stray.parser,
    }
    return {key: words for key, words in told.items() if words} | {key: given for key, given in row.items() if given}
