"""Articles that come as JSON, or as saved pages: what each says, whose it is, and why some are left out."""

import json
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from flows.errors import InputError as InputError
from flows.pages import with_page_read
from scrapers.archive import Page
from scrapers.dates import DateRefused, dateline, parse_published
from scrapers.platforms import article_key, canonical_url, content_hash
from scrapers.platforms.article import MAX_TEXT, MAX_TITLE
from scrapers.platforms.page import decoded
from scrapers.records import Article
from scrapers.sources import Source

MAX_LINE = 20_000_000  # bytes; a line that long is no article


class Skipped(ValueError):
    """One article that is left out. `reason` is counted, the message says more."""

    def __init__(self, reason: str, detail: str) -> None:
        self.reason = reason
        super().__init__(detail)


class Forces:
    """Which body does an article report for? By its own word, its host, or the folder it lies in."""

    def __init__(self, sources: dict[str, Source]) -> None:
        self._ids = set(sources)
        self._hosts = {host: source.id for source in sources.values() for host in source.hosts}
        self._names = {_plain(source.name): source.id for source in sources.values()}
        for source in sources.values():
            self._names.setdefault(_plain(source.id), source.id)
        self._names |= {"northern ireland": "psni", "scotland": "police-scotland", "british transport": "btp"}

    def of(self, row: dict[str, Any]) -> str:
        """The body's id. Raises Skipped when it is unknown."""
        given = row.get("force")
        if given:
            if str(given) in self._ids:
                return str(given)
            raise Skipped(
                "unknown force", f"force {given!r} is not in the source file; `blotter sources` lists the ids"
            )
        host = (urlsplit(str(row.get("url") or "")).hostname or "").removeprefix("www.")
        found = self._hosts.get(host)
        if found:
            return found
        folder = str(row.get("path") or "").split("/")[0]
        found = self._names.get(_plain(folder)) if folder else None
        if found:
            return found
        raise Skipped(
            "unknown force", f"neither force, url nor path names a body of the source file: {host or folder!r}"
        )


def _plain(name: str) -> str:
    words = name.lower().replace("-", " ").replace("&", "and")
    for ending in (" constabulary", " police service", " police"):
        words = words.removesuffix(ending)
    return words


def read_rows(file: BinaryIO, name: str) -> Iterator[tuple[int, dict[str, Any] | Skipped]]:
    """The lines of a JSON Lines file, each with its number; a bad line is handed on as what is wrong with it."""
    for number, raw in enumerate(_lines(file), start=1):
        if not raw.strip():
            continue
        try:
            yield number, _row(raw)
        except Skipped as error:
            yield number, Skipped(error.reason, f"{name} line {number}: {error}")


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines; of one that is longer than `MAX_LINE` the beginning, since it may have no end."""
    while raw := file.readline(MAX_LINE + 1):
        yield raw
        while len(raw) > MAX_LINE and not raw.endswith(b"\n"):
            raw = file.readline(MAX_LINE + 1)


def _row(raw: bytes) -> dict[str, Any]:
    """A line's object. Raises Skipped."""
    if len(raw) > MAX_LINE:
        raise Skipped("too large", f"over {MAX_LINE / 1e6:.0f} MB, more than an article can be")
    try:
        row = json.loads(raw.decode("utf-8"))
        if b"\\ud" in raw.lower():
            json.dumps(row, ensure_ascii=False).encode()  # half of a pair, as in "\\ud83d" cut short, is no text
    except UnicodeDecodeError as error:
        raise Skipped("invalid UTF-8", f"{error.reason} at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise Skipped("invalid JSON", f"{error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise Skipped("invalid JSON", "nested too deeply") from error
    except ValueError as error:  # a number of thousands of digits, half a pair
        raise Skipped("invalid JSON", str(error)) from error
    if not isinstance(row, dict):
        raise Skipped("not an article", f"{type(row).__name__} instead of an object")
    return row


def rows_of(file: BinaryIO, path: Path) -> Iterator[tuple[int, dict[str, Any] | Skipped]]:
    """The lines of a JSON Lines file; a page is one."""
    if path.suffix.lower() in (".html", ".htm"):
        yield 1, {"html": decoded(file.read(MAX_LINE))}
    else:
        yield from read_rows(file, path.name)


def article_of(row: dict[str, Any], forces: Forces, sources: dict[str, Source], now: datetime) -> Article:
    """A JSON object as an article. Raises Skipped with the reason."""
    row = with_page_read(row, sources)
    url = str(row.get("url") or "")
    try:
        urlsplit(url)
    except ValueError as error:
        raise Skipped("no usable address", f"url {url!r}: {error}") from error
    text = str(row.get("text") or "").strip()
    if not text:
        raise Skipped("empty text", "the article has no text")
    if len(text) > MAX_TEXT:
        raise Skipped("too large", f"{len(text):,} characters of text, more than a release can have")
    force = forces.of(row)
    source = sources[force]
    printed = row.get("published") or row.get("printed_date") or dateline(text)
    if not printed:
        raise Skipped("no date", "neither published nor printed_date is given, and the text prints none by itself")
    try:
        published = parse_published(str(printed), zone=source.timezone, now=now)
    except DateRefused as error:
        raise Skipped("date in the future" if "future" in str(error) else "no usable date", str(error)) from error
    given = str(row.get("id") or "")
    title = str(row.get("title") or "").strip()[:MAX_TITLE] or text.split("\n", 1)[0][:150]
    key = article_key(source, url, None) if url else f"{force}:{sha256((given or text).encode()).hexdigest()[:16]}"
    return Article(
        article_id=key,
        source=force,
        force=force,
        url=canonical_url(url) if url else f"urn:blotter:{key}",
        title=title,
        text=text,
        published=published,
        published_text=str(printed),
        content_hash=content_hash(title, text),
        parser=str(row.get("parser") or "json/2026-11-01"),
        fetched_at=now,
    )


def archived_article(page: Page, forces: Forces, sources: dict[str, Source]) -> Article | Skipped:
    """An article that the archive keeps as JSON, read as on the day it came."""
    try:
        return article_of(_row(page.body), forces, sources, page.at)
    except Skipped as error:
        return error
