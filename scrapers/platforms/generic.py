"""Any other news page: local newspapers, charities, bodies whose platform is not known.

What the page says of itself counts first (JSON-LD, OpenGraph, marked-up dates); the text is
found by trafilatura, which is made for unknown pages, and laid out as ours, with its lists.
Dates are never taken from an address, nor from what tells of a later change.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

from lxml import etree

from scrapers.clean import join_blocks, tidy
from scrapers.dates import NOT_PUBLICATION, dateline, up_to_date, without_dates
from scrapers.platforms.base import Parts, Platform, Select
from scrapers.platforms.page import Page, value

MAX_ELEMENTS = 40_000  # a newspaper's page has some five thousand; trafilatura takes minutes for a million
_JSON_LD = re.compile(r"<script\b[^<>]{0,300}?application/ld\+json[^<>]{0,300}>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report)$")
_DATES = (
    Select("meta[property='article:published_time']", "content"),
    Select("meta[property='og:article:published_time']", "content"),
    Select("[itemprop=datePublished]", "content"),
    Select("[itemprop=datePublished]", "datetime"),
    Select("[itemprop=datePublished]"),
    Select("meta[name='parsely-pub-date'], meta[name=pubdate], meta[name='publish-date'], meta[name=date]", "content"),
    Select("meta[name='DC.date.issued'], meta[name='dcterms.issued'], meta[name='sailthru.date']", "content"),
    Select("time[pubdate], time.published, time.entry-date, .published time", "datetime"),
)
_LABELLED = re.compile(
    r"\b(?:first published|date published|published|posted|release date)(?: on| at)?:?\s+(?=[\w,:/]*\d|[A-Z])"
    r"(?:(?!\b(?:last )?(?:updated|modified)\b).){6,60}",
    re.IGNORECASE,
)
_NOISE = frozenset({"advertisement", "advert", "read more", "recommended reading", "more to follow"})
_LISTS = ("list", "ul", "ol")


def read_page(page: Page, _url: str = "") -> Parts:
    """Title, text and date of any news page.

    Args:
        page: the page.
        _url: its address, from which nothing is taken.
    """
    told = _of_json_ld(page.text)
    title = _title(page, told)
    laid_out = _laid_out(page)
    return Parts(title, _trimmed(laid_out, title), _date(page, told, laid_out))


def _of_json_ld(html: str) -> dict[str, Any]:
    """The page's own NewsArticle; empty where there is none that can be read."""
    for opened in _JSON_LD.finditer(html):
        closed = _SCRIPT_END.search(html, opened.end())
        if closed is None:
            break
        words = (
            html[opened.end() : closed.start()]
            .strip()
            .removeprefix("<![CDATA[")
            .removesuffix("]]>")
            .strip()
            .rstrip(";")
        )
        try:
            data = json.loads(words, strict=False)
        except (json.JSONDecodeError, RecursionError):
            continue
        for node in _nodes(data):
            kinds = node.get("@type")
            if any(_ARTICLE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return node
    return {}


def _nodes(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, dict):
        yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(data.get(name), depth + 1)
    elif isinstance(data, list):
        for entry in data:
            yield from _nodes(entry, depth + 1)


def _title(page: Page, told: dict[str, Any]) -> str | None:
    headline = told.get("headline")
    og_title = _meta(page, "og:title")
    site = _meta(page, "og:site_name")
    if og_title and site:
        og_title = re.sub(rf"\s*[-|–—:]\s*{re.escape(site)}\s*$", "", og_title) or og_title
    said = tidy(unescape(headline)) if isinstance(headline, str) else None
    heading = page.first("article h1, main h1, h1")
    for title in (said, og_title, None if heading is None else value(heading)):
        if title and not title.endswith(("…", "...")):
            return title
    whole = page.first("title")
    return said or og_title or (None if whole is None else value(whole))


def _meta(page: Page, name: str) -> str | None:
    element = page.first(f"meta[property='{name}']")
    return None if element is None else value(element, "content")


def _date(page: Page, told: dict[str, Any], text: str) -> str | None:
    said = told.get("datePublished")
    if isinstance(said, str) and said.strip():
        return tidy(said)
    for place in _DATES:
        for element in page.all(place.css)[:1]:
            found = value(element, place.attr)
            if found and re.search(r"\d", found):
                return found
    for found_label in _LABELLED.finditer(page.words):
        before = page.words[max(found_label.start() - 12, 0) : found_label.start()]
        if re.search(r"\d", found_label.group()) and not NOT_PUBLICATION.search(before):
            return up_to_date(found_label.group())
    return dateline(text)


def main_text(page: Page, title: str | None = None) -> str | None:
    """The text of an unknown page's article; None where trafilatura finds none.

    Args:
        page: the page.
        title: its headline, which is no part of the text when repeated at its head.
    """
    return _trimmed(_laid_out(page), title)


def _trimmed(text: str, title: str | None) -> str | None:
    blocks = [block for block in text.split("\n\n") if block.strip().lower() not in _NOISE]
    while blocks and (blocks[0] == title or _is_byline(blocks[0])):
        del blocks[0]
    return "\n\n".join(blocks) or None


def _is_byline(block: str) -> bool:
    """A first block of dates and the author's name only: "14th October 2022 Updated 15th October 2022"."""
    if len(block) > 90 or not re.search(r"\d{4}", block):
        return False
    rest = without_dates(block)
    return not re.search(r"[a-z]", re.sub(r"^\W*[Bb]y(?: [A-Z][\w'’-]+){1,3}", "", rest))


def _laid_out(page: Page) -> str:
    if page.root is None or any(count >= MAX_ELEMENTS for count, _ in enumerate(page.root.iter())):
        return ""
    from trafilatura import bare_extraction  # a third of a second, for the few pages that need it

    document = bare_extraction(page.text, include_comments=False, include_tables=True, with_metadata=False)
    if document is None or isinstance(document, dict) or document.body is None:
        return ""
    blocks = [(kind, tidy(words)) for kind, words in _blocks(document.body)]
    return join_blocks([(kind, words) for kind, words in blocks if words])


def _blocks(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Trafilatura's tree as our blocks: p, head and quote; list and item; table, row and cell."""
    for child in element:
        if child.tag in _LISTS:
            for item in child:
                yield from (("li", line) for line in _text(item).split("\n"))
        elif child.tag == "row":
            cells = [tidy(_text(cell)) for cell in child]
            yield "tr", (": " if len(cells) == 2 else " | ").join(cell for cell in cells if cell)
        elif child.tag in ("table", "div", "quote", "body") and len(child):
            if child.text:
                yield "p", child.text
            yield from _blocks(child)
        else:
            yield from (("p", line) for line in _text(child).split("\n"))
        if child.tail:
            yield "p", child.tail


def _text(element: etree._Element) -> str:
    """The words of an element; a line break for each of its own."""
    pieces: list[str] = [element.text or ""]
    for child in element:
        pieces.append("\n" if child.tag == "lb" else _text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


LAYOUTS = (
    Platform(
        name="generic",
        valid_from=date(1995, 1, 1),
        article_path=r"/(?:[^/]+/)*[^/]*(?:[-_][^/]*){2,}/?",  # a slug of three words or more
        card=("article a[href], main h2 a[href], main h3 a[href]",),
        card_date=None,
        title=(),
        published=(),
        body=(),
        reader=read_page,
    ),
)
