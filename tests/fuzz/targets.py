"""What is fuzzed: each target takes any bytes and may only raise what its callers expect.

A target checks what must hold of the result too: an exception is one sort of wrong, an evidence that
lies outside its text another.
"""

import contextlib
import io
import json
import math
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from trafilatura import external

from flows.articles import Forces, Skipped, archived_article, article_of, read_rows
from scrapers.archive import read_warc
from scrapers.charset import believed_charset
from scrapers.dates import DateRefused, dateline, parse_published
from scrapers.discovery import feed_links
from scrapers.history.copies import Owners
from scrapers.platforms import PLATFORMS, PageRefused, Platform, read_links
from scrapers.platforms.stray import read_stray
from scrapers.reading import understand_page
from scrapers.sources import Source, load_sources
from tests.fuzz import seeds
from tests.fuzz.seeds import LAYOUTS
from transforms import ArticleText, extract
from transforms.periods import find_periods
from transforms.reading.numbers import parse_count, parse_mass, parse_money, parse_range, qualifier_around
from transforms.terms.find import term_after

NOW = datetime(2026, 10, 17, 3, 15, tzinfo=UTC)
SOURCES = load_sources()
# For each page without a known layout justext makes the stop words of all languages lower case: 9 ms, that find nothing.
external.JT_STOPLIST = tuple(external.get_stoplist("English"))
FORCES, OWNERS = Forces(SOURCES), Owners(SOURCES)


@dataclass(frozen=True)
class Target:
    """Something to fuzz.

    Attributes:
        run: takes an input.
        seeds: inputs to begin with.
        words: pieces that a mutation puts in, since chance does not find them.
        longest: bytes of an input at most.
        usual: bytes of most inputs at most: what is short is tried many times while what is long is tried once.
    """

    run: Callable[[bytes], object]
    seeds: Callable[[], Iterator[bytes]]
    words: tuple[bytes, ...]
    longest: int
    usual: int = 0


@cache
def _source_of(platform: str) -> Source:
    return next((one for one in SOURCES.values() if one.platform == platform), SOURCES["essex"])


def pages(data: bytes) -> None:
    """The first byte chooses the layout, the second how the page came to us (`seeds.LISTING` and so on)."""
    if len(data) < 2:
        return
    layout: Platform = LAYOUTS[data[0] % len(LAYOUTS)]
    source, how, body = _source_of(layout.name), data[1] % 16, _readable(data[2:], data[1] // 16)
    url = source.url("/news/2022/october/raid/")
    if how < seeds.STRAY:
        read_links(layout, source, body, url)
    elif how == seeds.STRAY:
        try:
            read_stray(body, SOURCES)
        except PageRefused:
            return
    else:
        charset = believed_charset("text/html; charset=iso-8859-1", body) if how >= seeds.LABELLED else None
        try:
            article = understand_page(layout, source, body + b"</html>", url, NOW, charset)
        except PageRefused:
            return
        article.text.encode()
        assert article.title.strip()
        assert article.published <= NOW.replace(year=2027)


def _readable(data: bytes, choice: int) -> bytes:
    """Bytes that chance has made no text are text again, but for one in eight: guessing an encoding takes 7 ms."""
    return data.decode("utf-8", "replace").encode() if choice % 8 else data


def feeds(data: bytes) -> None:
    source = SOURCES["essex"]
    for link in feed_links(_readable(data[1:], data[0] // 16) if data else b"", source, PLATFORMS[source.platform][-1]):
        assert link.url.startswith("https://www.essex.police.uk/")


def numbers(data: bytes) -> None:
    words = data.decode("utf-8", "replace")
    low = parse_count(words)
    assert low is None or math.isfinite(low)
    parse_range(words)
    for amount in (parse_money(words), parse_mass(words)):
        assert amount is None or amount.high is None or amount.high > amount.value
    qualifier_around(words, words)
    term_after(words, 0, len(words) // 2)


def dates(data: bytes) -> None:
    words = data.decode("utf-8", "replace")
    with contextlib.suppress(DateRefused):
        parse_published(words, now=NOW)
    dateline(words)
    for period in find_periods(words, date(2022, 10, 14)):
        assert period.start is None or period.end is None or period.start <= period.end


def jsonl(data: bytes) -> int:
    """How many articles were taken."""
    taken = 0
    for _, row in read_rows(io.BytesIO(data), "fuzz.jsonl"):
        if isinstance(row, Skipped) or ("html" in row and len(data) % 8):  # `pages` are a target of their own
            continue
        try:
            article = article_of(row, FORCES, SOURCES, NOW)
        except Skipped:
            continue
        json.dumps(row).encode()
        f"{article.title}{article.text}{article.url}{article.published_text}{article.parser}".encode()
        taken += 1
    return taken


@cache
def _folder() -> Path:
    shared = Path("/dev/shm")  # noqa: S108  (a folder of the system in memory; files in it have our own names)
    return Path(tempfile.mkdtemp(prefix="blotter-fuzz-", dir=shared if shared.is_dir() else None))


def warcs(data: bytes) -> None:
    path = _folder() / "fuzz.warc.gz"
    path.write_bytes(data)
    for page in read_warc(path):
        assert page.at is not None
        if page.kind == "resource":
            archived_article(page, FORCES, SOURCES)
        else:
            OWNERS.of(page)


def texts(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    title, _, body = text.partition("\n")
    published = NOW if len(data) % 3 else None  # so that a text keeps its day when it is tried again
    found = extract(ArticleText("fuzz:1", body, title, published, "essex"))
    for fact in found.facts:
        start, end = fact.evidence
        assert 0 <= start <= end <= len(f"{title}\n{body}"), (fact.rule, fact.evidence)
        assert fact.quantity is None or math.isfinite(fact.quantity)
        assert len(fact.snippet) <= 300


def _words(told: str) -> tuple[bytes, ...]:
    return tuple(word.encode() for word in told.split("|"))


HTML = _words(
    "<div>|</div>|<p>|<h1>|</h1>|<nav>|<table><tr><td>|<!--|-->|<script>|</script>|<![CDATA[|&amp;|&#0;|&#x110000;"
    "|&#xd800;|<title>|<time datetime='|<a href='http://[::'>|<a href='//x'>|<meta property='og:title' content='"
    "|<article>|<ul><li>|<base href='|\x00|\ufeff|<?xml version='1.0' encoding='utf-16'?>|<svg>|<template>"
    '|<script type="application/ld+json">{"@type":"NewsArticle","datePublished":|<link rel=canonical href="http://[">'
)
TARGETS = {
    "pages": Target(pages, seeds.of_pages, HTML, 8_000, 3_000),
    "feeds": Target(
        feeds,
        seeds.of_feeds,
        (
            *HTML,
            *_words("<item>|<entry>|<link>http://[::|<pubDate>99999|<!DOCTYPE x [<!ENTITY a 'b'>]>|<guid>|<atom:link"),
        ),
        4_000,
        800,
    ),
    "numbers": Target(
        numbers,
        seeds.of_numbers,
        _words("£| million|k|,000|.5|dozen| and a half|half a |twenty-|-| to | and |kg|oz|9999999999|per cent|½|٣|²"),
        400,
    ),
    "dates": Target(
        dates,
        seeds.of_dates,
        _words(
            "31 February|29 February 2100|00:00|24:60|GMT+99|99999|0000-00-00| to | and |between |week |٣|Monday|2022"
        ),
        600,
    ),
    "jsonl": Target(
        jsonl,
        seeds.of_jsons,
        (
            *_words(
                '[[[[[[[[|{"a":{"a":|"\\ud800"|1e999|-0|NaN|null|true|"url":"http://[::"|"force":|"published":|\n|\x00'
            ),
            b"[" * 2000,
            b"9" * 4400,
            b"\xff",
        ),
        6_000,
        600,
    ),
    "warcs": Target(
        warcs,
        seeds.of_warcs,
        _words(
            "WARC/1.1\r\n|WARC-Type: response\r\n|WARC-Date: x\r\n|Content-Length: 99999999\r\n|Content-Length: -1\r\n|\r\n\r\n"
            "|HTTP/1.1 200 OK\r\n|HTTP/1.1 abc\r\n|Transfer-Encoding: chunked\r\n|Content-Encoding: gzip\r\n|\x1f\x8b"
            "|WARC-Type: revisit\r\n|WARC-Type: metadata\r\n"
        ),
        6_000,
        1_500,
    ),
    "texts": Target(
        texts,
        seeds.of_texts,
        _words(
            "£|, | and |19 arrests|seized |\n- |\n\n|kg of heroin|years|jailed for |charged with |“|”|:|(|)|Operation |PC "
            "|[|\x1b[2J|İ|\u202e|\U0001f600|0|,000"
        ),
        2_000,
        300,
    ),
}
