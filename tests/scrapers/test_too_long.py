"""A page whose text no release can have is put aside before it keeps the extraction busy for minutes."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from bs4 import BeautifulSoup

from flows.articles import Forces, Skipped, article_of
from scrapers.clean import MAX_TAGS
from scrapers.discovery import Listing, discover
from scrapers.http import Manners, PoliteClient
from scrapers.platforms import PLATFORMS, PageRefused
from scrapers.platforms.article import MAX_TEXT, MAX_TITLE
from scrapers.platforms.stray import Stray, read_stray
from scrapers.reading import understand_page
from scrapers.sources import load_sources
from tests.scrapers.conftest import LyingServer

NOW = datetime(2026, 10, 17, 3, tzinfo=UTC)
SOURCES = load_sources()
URL = "https://www.essex.police.uk/news/essex/news/news/2022/october/raid/"
PAGE = (
    "<html><head><title>Raid</title></head><body><h1 class='c-page-header_title'>Raid</h1><p>Published: 16:20 14/10/2022"
    "</p><div class='cms-content'><p>{}</p></div></body></html>"
)


def read(text: str) -> str:
    return understand_page(PLATFORMS["soh"][-1], SOURCES["essex"], PAGE.format(text).encode(), URL, NOW, None).text


def test_a_long_release_is_read() -> None:
    assert len(read("19 arrests, " * (MAX_TEXT // 13))) > 100_000


@pytest.mark.parametrize("piece", ["19 arrests, ", "a", "<p>19 arrests</p>", "<b>19 arrests</b> "])
def test_a_page_without_end_is_put_aside(piece: str) -> None:
    began = time.process_time()
    with pytest.raises(PageRefused) as refused:
        read(piece * (9_000_000 // len(piece)))
    assert refused.value.reason == "too_large"
    assert time.process_time() - began < 5


def test_an_article_of_a_file_without_end_is_passed_over() -> None:
    row = {"force": "essex", "published": "2022-10-14", "url": URL, "text": "19 arrests, " * 100_000}
    with pytest.raises(Skipped) as skipped:
        article_of(row, Forces(SOURCES), SOURCES, NOW)
    assert skipped.value.reason == "too large"


@pytest.mark.parametrize("opening", ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<font><p>", "<svg>", "<nav>"])
def test_nesting_without_end_ends(opening: str) -> None:
    began = time.process_time()
    html = PAGE.format(opening * 50_000 + "19 arrests " * 20).encode()
    for layouts in PLATFORMS.values():
        try:
            understand_page(layouts[-1], SOURCES["essex"], html, URL, NOW, None)
        except PageRefused as error:
            assert error.reason  # noqa: PT017
        if time.process_time() - began > 20:
            pytest.fail(f"{layouts[-1].name} takes too long")


TAGS = b"<p>x" * 3_000_000
LISTED = b'<a class="c-news-results_title" href="/news/essex/news/news/2022/october/raid/">Raid</a>'


def taken(run: Callable[[], object]) -> tuple[float, object]:
    """Seconds of processor time, and what came of it."""
    began = time.process_time()
    done = run()
    return time.process_time() - began, done


def limited(run: Callable[[], object]) -> object:
    """Run in bounded time: in that of 15 trees of as many tags as are read, on whatever machine; all tags make 60."""
    tree, _ = taken(lambda: BeautifulSoup(TAGS[: len(b"<p>x") * MAX_TAGS], "lxml"))
    seconds, done = taken(run)
    assert seconds < 15 * tree
    return done


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_page_of_tags_is_put_aside_unread(name: str) -> None:
    html = b"<html><body>" + TAGS + b"</body></html>"
    with pytest.raises(PageRefused) as refused:
        limited(lambda: understand_page(PLATFORMS[name][-1], SOURCES["essex"], html, URL, NOW, None))
    assert refused.value.reason == "too_large"


def test_a_saved_page_of_tags_holds_nothing() -> None:
    stray = limited(lambda: read_stray(b"<html><body>" + TAGS, SOURCES))
    assert isinstance(stray, Stray)
    assert stray.parts.text is None


def test_a_listing_and_a_feed_of_tags_are_read_as_far_as_is_sound(liar: LyingServer, manners: Manners) -> None:
    item = (
        b"<item><title>Raid</title><link>%s/news/essex/news/news/2022/october/raid/</link></item>" % liar.base.encode()
    )
    feed = b"<rss><channel>" + item + TAGS
    page = b"<html><body>" + LISTED + TAGS + b"</body></html>"
    liar.script = lambda path, _: (
        (404, {}, b"")
        if path == "/robots.txt"
        else (200, {"Content-Type": "application/rss+xml"}, feed)
        if "feed" in path
        else (200, {"Content-Type": "text/html"}, page)
    )
    source = liar.source(feed="/feed", search="/search?page={page}")

    def run() -> Listing:
        with PoliteClient(source, manners) as client:
            return discover(source, PLATFORMS["soh"][-1], client, (), since=date(2022, 10, 1), max_pages=1)

    listing = limited(run)
    assert isinstance(listing, Listing)
    assert len(listing.links) == 1
    assert listing.overfull


def test_a_headline_without_end_is_cut() -> None:
    text = "Officers made 19 arrests. " * 10
    html = PAGE.replace(">Raid<", f">{'Raid ' * 100_000}<").format(text).encode()
    assert len(understand_page(PLATFORMS["soh"][-1], SOURCES["essex"], html, URL, NOW, None).title) == MAX_TITLE
    row = {"force": "essex", "published": "2022-10-14", "url": URL, "text": text, "title": "x" * 100_000}
    assert len(article_of(row, Forces(SOURCES), SOURCES, NOW).title) == MAX_TITLE
