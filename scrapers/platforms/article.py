"""An article's page, cleaned. Nothing is guessed: what cannot be read raises, and goes to quarantine."""

import re
from datetime import datetime
from urllib.parse import urlsplit

from scrapers.clean import clean_text
from scrapers.dates import NOT_PUBLICATION, DateRefused, parse_published
from scrapers.platforms.base import (
    PageRefused,
    Parts,
    Platform,
    Select,
    article_key,
    canonical_url,
    content_hash,
)
from scrapers.platforms.generic import main_text
from scrapers.platforms.page import Page, TooLargeError, value
from scrapers.records import Article, Link
from scrapers.sources import Source

MIN_BODY = 120  # characters; shorter is a picture caption or a broken page (dossier, section 8)
MAX_TEXT = 250_000  # characters; the longest of 50,786 real releases has 135,000, and reading takes 2 s a 100,000
MAX_TITLE = 1_000  # characters of a headline; the longest of 50,786 real ones has 506
_ID = r"([0-9a-f]{8}-[0-9a-f-]{27}|\d+)"
_TITLES = (Select("meta[property='og:title']", "content"), Select("title"))


def read_article(
    platform: Platform,
    source: Source,
    html: bytes,
    url: str,
    fetched_at: datetime,
    charset: str | None = None,
    listed: Link | None = None,
) -> Article:
    """One article page, cleaned.

    Args:
        platform: the layout that held when the page was fetched.
        source: whose page it is.
        html: the page as it came.
        url: its final address; what og:url says is not asked, since it named a staging host.
        fetched_at: when it was fetched; a later date of publication is refused.
        charset: of the Content-Type header, if any.
        listed: the listing's or feed's entry, whose date counts where the page prints none.

    Raises:
        PageRefused: no title, no body, a body too short, no date or a refused one.
    """
    parts = read_parts(platform, html, url, charset)
    if not parts.title:
        raise PageRefused("no_title", "neither a headline nor og:title")
    if parts.text is None:
        raise PageRefused("no_body", f"none of {', '.join(platform.body) or 'the known bodies'} is on the page")
    text = _without_dateline(parts.text, parts.printed)
    if len(text) < MIN_BODY:
        raise PageRefused("short_body", f"{len(text)} characters of text, fewer than {MIN_BODY}")
    if len(text) > MAX_TEXT:
        raise PageRefused("too_large", f"{len(text):,} characters of text, more than a release can have")
    printed, published = _published(
        (parts.printed, listed.published_text if listed else None), source.timezone, fetched_at
    )
    return Article(
        article_id=article_key(source, url, parts.external_id),
        source=source.id,
        force=source.force or source.id,
        url=canonical_url(url),
        title=parts.title[:MAX_TITLE],
        text=text,
        published=published,
        published_text=printed,
        content_hash=content_hash(parts.title[:MAX_TITLE], text),
        parser=platform.version,
        fetched_at=fetched_at,
        external_id=parts.external_id,
    )


def _published(said: tuple[str | None, ...], zone: str, now: datetime) -> tuple[str, datetime]:
    """The first of the dates that can be one of publication, as printed and as a moment."""
    refused = PageRefused("no_date", "no date of publication is printed where this platform prints it")
    for printed in said:
        try:
            if printed:
                return printed, parse_published(printed, zone=zone, now=now)
        except DateRefused as error:
            refused = PageRefused("future_date" if "future" in str(error) else "no_date", str(error))
    raise refused


def read_parts(platform: Platform, html: bytes, url: str, charset: str | None = None) -> Parts:
    """What stands on a page, by the platform's reader or its selectors. Raises PageRefused where it is too large."""
    for menus in (False, True):  # a menu that is never closed takes the article with it
        try:
            page = Page(html, charset, menus=menus)
        except TooLargeError as error:
            raise PageRefused("too_large", str(error)) from error
        parts = platform.reader(page, url) if platform.reader else _selected(platform, page, url)
        if parts.title and parts.text is not None:
            break
    return parts


def _selected(platform: Platform, page: Page, url: str) -> Parts:
    title = _value(page, (*platform.title, *_TITLES))
    if title and platform.title_suffix:
        title = re.sub(platform.title_suffix, "", title).strip()
    text = _text(platform, page) if platform.body else main_text(page, title)
    return Parts(title, text, _printed(platform, page), _external_id(platform, page, url))


def _text(platform: Platform, page: Page) -> str | None:
    body = next((found for css in platform.body if (found := page.first(css)) is not None), None)
    if body is None:
        return None
    try:
        soup = page.soup(body)
    except TooLargeError as error:
        raise PageRefused("too_large", str(error)) from error
    for css in platform.drop:
        for element in soup.select(css):
            element.decompose()
    return clean_text(soup)


def _value(page: Page, places: tuple[Select, ...]) -> str | None:
    for place in places:
        element = page.first(place.css)
        words = None if element is None else value(element, place.attr)
        if words and place.pattern:
            found = re.search(place.pattern, words)
            words = found[1] if found else None
        if words:
            return words
    return None


def _printed(platform: Platform, page: Page) -> str | None:
    """The date as printed: by its selector, else the first of its form that tells of no later change."""
    printed = _value(page, platform.published)
    if printed is None and platform.printed:
        for found in re.finditer(platform.printed, page.words):
            if not NOT_PUBLICATION.search(page.words[max(found.start() - 20, 0) : found.end()]):
                return found.group()
    return printed


def _external_id(platform: Platform, page: Page, url: str) -> str | None:
    for place in platform.external_id:
        if isinstance(place, Select):
            words = _value(page, (place,))
            found = re.search(_ID, words or "")
        else:
            parts = urlsplit(url)
            found = re.search(place, f"{parts.path}?{parts.query}")
        if found:
            return found[1]
    return None


def _without_dateline(text: str, printed: str | None) -> str:
    """The text without a line of its first or last block that is the date of publication and nothing else."""
    blocks = text.split("\n\n")
    for end in (0, -1):
        if not printed or len(blocks) < 2:
            break
        lines = [line for line in blocks[end].split("\n") if line.strip(" -.") != printed.strip(" -.")]
        blocks[end : end + 1 or None] = ["\n".join(lines)] if lines else []
    return "\n\n".join(blocks)
