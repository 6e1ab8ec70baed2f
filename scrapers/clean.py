"""From a body element to clean text: paragraphs and "- " lists, a blank line between blocks.

What counts here was learned from how naive extractions go wrong: figures stand in lists,
which many drop; stock-image alts ("Updated News Post") and captions leak in as first
lines; contact blocks at the end hold phone numbers and dates that look like facts.
"""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from scrapers.furniture import is_furniture

BLOCKS = frozenset(
    "address article aside blockquote center dd div dl dt fieldset form h1 h2 h3 h4 h5 h6 header hr li main ol p"
    " pre section table tbody td tfoot th thead tr ul".split()
)
DROPPED = frozenset(
    "script style noscript template iframe svg img picture figure figcaption video audio button nav footer form"
    " input select textarea object".split()
)
MAX_TAGS = 50_000  # of a page or feed; pages have 80 to 300 KB, and a tree of 125,000 tags takes 2.6 s
_HIDDEN = re.compile(
    r"(?:^|\s)(?:u-hidden|visually-hidden|sr-only|u-no-print|share-links?|social-share|addthis\S*)(?:\s|$)"
)
_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_BULLET = re.compile(r"^(?:[•·●▪◦‣]|[-–*](?=\s))\s*")
_OPENED = re.compile(rb"<!--|<(script|style|svg|noscript|iframe|template)\b", re.IGNORECASE)


def lighten(html: bytes) -> bytes:
    """The page without scripts, styles and comments, which are most of its weight and never read.

    One pass over the page, whatever is opened and never closed: that then stays.
    """
    lower = html.lower()
    kept: list[bytes] = []
    unclosed: set[bytes] = set()
    at = 0
    while opened := _OPENED.search(lower, at):
        end = _end_of(lower, opened, unclosed)
        kept.append(html[at : opened.start() if end else opened.end()])
        at = end or opened.end()
    kept.append(html[at:])
    return b"".join(kept)


def _end_of(lower: bytes, opened: re.Match[bytes], unclosed: set[bytes]) -> int:
    """Where an element or comment ends; 0 when it never does. `unclosed` remembers what will not be found again."""
    name: bytes = opened[1] or b""
    if name == b"svg":
        tag_end = _find(lower, b">", opened.end(), unclosed)
        if lower[tag_end - 1 : tag_end] == b"/":
            return tag_end + 1  # <svg/> is whole by itself
    closing = b"</" + name if name else b"-->"
    end = _find(lower, closing, opened.start() + 2, unclosed)  # "<!-->" is whole as well
    end = lower.find(b">", end) if end >= 0 else -1
    if end < 0:
        unclosed.add(closing)
    return end + 1


def _find(lower: bytes, wanted: bytes, start: int, missing: set[bytes]) -> int:
    end = -1 if wanted in missing else lower.find(wanted, start)
    if end < 0:
        missing.add(wanted)
    return end


def soup_of(html: bytes, charset: str | None = None) -> BeautifulSoup:
    """Parse a page that `lighten` has been through."""
    try:
        return BeautifulSoup(html, "lxml", from_encoding=charset)
    except ValueError:  # lxml's, where the page names a character set with a NUL or another control character in it
        return BeautifulSoup(html, "lxml", from_encoding="utf-8")


def clean_text(element: Tag) -> str:
    """The text of a body element.

    Args:
        element: the outermost body container.

    Returns:
        Blocks parted by a blank line, the items of one list by a line feed, each item
        with "- " before it, table rows a line each; trailing furniture cut off.
    """
    blocks = [(kind, tidy(text)) for kind, text in _blocks(element)]
    return join_blocks([(kind, text) for kind, text in blocks if text])


def tidy(text: str) -> str:
    """One line of text: no invisible characters, single spaces, "££" mended."""
    text = _INVISIBLE.sub("", text)
    return _SPACES.sub(" ", text.replace("\n", " ")).replace("££", "£").strip()


def join_blocks(blocks: list[tuple[str, str]]) -> str:
    """Blocks to text; typed bullets become list items like any other."""
    lines: list[tuple[str, str]] = []
    for kind, text in blocks:
        bullet = _BULLET.match(text)
        if bullet and len(text) > bullet.end():
            lines.append(("li", text[bullet.end() :]))
        else:
            lines.append((kind, text))
    while lines and is_furniture(lines[-1][1]):
        lines.pop()
    parts: list[str] = []
    before = ""
    for kind, text in lines:
        if parts:
            parts.append("\n" if kind in ("li", "tr") and before == kind else "\n\n")
        parts.append(f"- {text}" if kind == "li" else text)
        before = kind
    return "".join(parts)


def _blocks(element: Tag) -> Iterator[tuple[str, str]]:
    """Depth-first: a block's own text first, then what is nested in it, in page order."""
    kind = element.name if element.name == "li" else "p"
    if element.name == "tr":
        yield "tr", _row(element)
        return
    run: list[str] = []
    for child in element.children:
        if isinstance(child, Tag):
            if child.name in DROPPED or _HIDDEN.search(" ".join(child.get_attribute_list("class"))):
                continue
            if child.name == "br":
                run.append("\n")
            elif child.name in BLOCKS or child.find(_is_block):
                yield from _lines(kind, run)
                run = []
                inner = "li" if element.name == "li" else None
                for inner_kind, text in _blocks(child):
                    yield (inner if inner and inner_kind == "p" else inner_kind), text
            else:
                run.append(child.get_text())
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            run.append(_SPACES.sub(" ", str(child).replace("\n", " ")))
    yield from _lines(kind, run)


def _is_block(tag: Tag) -> bool:
    return tag.name in BLOCKS


def _lines(kind: str, run: list[str]) -> Iterator[tuple[str, str]]:
    """A line break parts blocks: results are as often typed line by line as marked up as a list."""
    for piece in "".join(run).split("\n"):
        if piece.strip():
            yield kind, piece


def _row(row: Tag) -> str:
    cells = [tidy(cell.get_text(" ")) for cell in row.find_all(["td", "th"])]
    return (": " if len(cells) == 2 else " | ").join(cell for cell in cells if cell)
