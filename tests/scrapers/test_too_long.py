"""A page whose text no release can have is put aside before it keeps the extraction busy for minutes."""

import time
from datetime import UTC, datetime

import pytest

from flows.articles import Forces, Skipped, article_of
from scrapers.platforms import PLATFORMS, PageRefused
from scrapers.platforms.article import MAX_TEXT
from scrapers.reading import understand_page
from scrapers.sources import load_sources

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
