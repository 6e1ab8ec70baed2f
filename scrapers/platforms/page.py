"""A page as a tree, and the small part of it that goes to BeautifulSoup.

BeautifulSoup takes 30 ms and more for a page of 150 KB, of which an article is a tenth. So
lxml, which is the parser under BeautifulSoup anyway, reads the page and finds the elements
by the same selectors, and BeautifulSoup gets the article's element alone.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from html import unescape

from bs4 import BeautifulSoup, Tag
from bs4.dammit import EncodingDetector, UnicodeDammit
from lxml import etree
from lxml.cssselect import CSSSelector

from scrapers.charset import known_charset
from scrapers.clean import MAX_TAGS, lighten, tidy

_FURNITURE = ("nav", "footer")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


MAX_ELEMENT = 2_000_000  # characters of the article's HTML; a release has a few thousand


class TooLargeError(ValueError):
    """What should be an article, or its page, is far larger than any release."""


class Page:
    """One HTML page.

    Args:
        html: as it came.
        charset: of the Content-Type header, if any.
        menus: leave menus and footers in. A menu that is never closed swallows the article.

    Raises:
        TooLargeError: it has more tags than any page.
    """

    def __init__(self, html: bytes, charset: str | None = None, *, menus: bool = False) -> None:
        tags = html.count(b"<")
        if tags > MAX_TAGS:
            raise TooLargeError(f"the page has {tags:,} tags, more than any page of news")
        self.text = decoded(html, charset)
        self._menus = menus

    @cached_property
    def root(self) -> etree._Element | None:
        """The tree without scripts, comments and menus; None when nothing can be read as HTML."""
        parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        try:
            root: etree._Element | None = etree.fromstring(lighten(self.text.encode()), parser)
        except etree.ParseError:
            return None
        if root is not None and not self._menus:
            etree.strip_elements(root, *_FURNITURE, with_tail=False)
        return root

    def all(self, css: str) -> list[etree._Element]:
        """The elements of a CSS selector, in page order."""
        return [] if self.root is None else list(_compiled(css)(self.root))

    def first(self, css: str) -> etree._Element | None:
        """The first element of a CSS selector."""
        return next(iter(self.all(css)), None)

    def soup(self, element: etree._Element) -> Tag:
        """An element of the page as BeautifulSoup has it. Raises TooLargeError."""
        html = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
        if len(html) > MAX_ELEMENT:
            raise TooLargeError(f"the article's element has {len(html) / 1e6:.0f} MB, more than a release can have")
        soup = BeautifulSoup(html, "lxml")
        found = soup.find(str(element.tag))
        return found if isinstance(found, Tag) else soup

    @cached_property
    def words(self) -> str:
        """All text of the body in page order, a space between its pieces."""
        body = self.first("body")
        return "" if body is None else tidy(" ".join(_pieces(body)))


def value(element: etree._Element, attribute: str | None = None) -> str | None:
    """The text of an element, or of its attribute; None when there is none."""
    found = element.get(attribute) if attribute else " ".join(_pieces(element))
    return tidy(unescape(found or "")) or None


def decoded(html: bytes, charset: str | None = None) -> str:
    """The page as text.

    Valid UTF-8 is UTF-8 whatever header and page say of it: a wrong label would turn every
    "£500" into "Â£500". Else the header's charset counts, then the page's own, then a guess.
    """
    try:
        text = html.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = EncodingDetector.find_declared_encoding(html, is_html=True)
        read = UnicodeDammit(
            html,
            known_definite_encodings=[charset] if charset else [],
            is_html=True,
            exclude_encodings=[named] if named and not known_charset(named) else [],
        )
        text = read.unicode_markup or html.decode("utf-8", "replace")
    return _XML_DECLARATION.sub("", text.replace("\x00", ""), count=1)


def _pieces(element: etree._Element) -> Iterator[str]:
    return (str(piece) for piece in element.itertext())


@lru_cache(maxsize=512)
def _compiled(css: str) -> CSSSelector:
    return CSSSelector(css, translator="html")
