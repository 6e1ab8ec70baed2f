"""For each platform a dated page and what is read from it. A new page fails until its JSON is reviewed."""

import json
import random
import re
from dataclasses import asdict
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from scrapers.clean import clean_text
from scrapers.platforms import PLATFORMS, PageRefused, Platform, platform_for, read_article, read_links
from scrapers.replay import PAPER
from scrapers.sources import Source, load_sources
from tests.bench.pages import padded_page

PAGES = Path(__file__).parents[1] / "pages"
CASES = sorted(path.stem for path in PAGES.glob("*.html"))
FETCHED = datetime(2026, 10, 17, 3, 15, tzinfo=UTC)
SOURCES = load_sources() | {"courier": PAPER}


def layout_of(case: str) -> tuple[Platform, Source, str]:
    """Platform, source and final address of a page; the address is in the page's first line."""
    source_id, platform, day = case.split("_")
    first_line = (PAGES / f"{case}.html").read_text().split("\n", 1)[0]
    return (
        platform_for(platform, date.fromisoformat(day)),
        SOURCES[source_id],
        first_line.removeprefix("<!-- ").removesuffix(" -->"),
    )


def read_case(case: str) -> dict[str, object]:
    layout, source, url = layout_of(case)
    article = read_article(layout, source, (PAGES / f"{case}.html").read_bytes(), url, FETCHED)
    return json.loads(json.dumps(asdict(article), default=str))


@pytest.mark.parametrize("case", CASES)
def test_page_reads_as_reviewed(case: str) -> None:
    expected = PAGES / f"{case}.json"
    found = read_case(case)
    if not expected.exists():
        expected.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{expected.name} was written from what the parser read; review it, then run again")
    assert found == json.loads(expected.read_text())


def test_every_platform_has_a_page() -> None:
    assert {case.split("_")[1] for case in CASES} == set(PLATFORMS)


def test_every_layout_has_a_page() -> None:
    assert {layout_of(case)[0].version for case in CASES} >= {
        layout.version for layouts in PLATFORMS.values() for layout in layouts
    }


@pytest.mark.parametrize("case", CASES)
def test_the_address_of_every_page_is_an_article(case: str) -> None:
    layout, source, url = layout_of(case)
    assert layout.is_article(source.url(urlsplit(url).path), source)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("damage", ["no title", "no body", "no date"])
def test_a_damaged_page_is_refused(case: str, damage: str) -> None:
    layout, source, url = layout_of(case)
    html = (PAGES / f"{case}.html").read_text()
    if damage == "no body":
        html = html[: html.index("<body")] + "<body><h1>Title</h1></body></html>"
    elif damage == "no title":
        html = f"<html><head></head><body>{'<p>words</p>' * 50}</body></html>"
    else:
        html = re.sub(r"20\d\d", "", html)  # a date without its year is none
    with pytest.raises(PageRefused) as refused:
        read_article(layout, source, html.encode(), url, FETCHED)
    assert refused.value.reason in ("no_title", "no_body", "no_date", "short_body")


def whole_page(layout: Platform, html: bytes) -> tuple[str, str]:
    """Headline and text as BeautifulSoup finds them in the whole page, menus left out unless they hold the article."""
    for menus in ("nav, footer", "no-such-element"):
        soup = BeautifulSoup(html, "lxml")
        for menu in soup.select(menus):
            menu.decompose()
        title = next((found for place in layout.title if (found := soup.select_one(place.css))), None)
        words = title and (title.get(layout.title[0].attr) if layout.title[0].attr else title.get_text(" "))
        body = next((found for css in layout.body if (found := soup.select_one(css))), None)
        if body is not None:
            break
    assert body is not None
    for element in [element for css in layout.drop for element in body.select(css)]:
        element.decompose()
    return " ".join(unescape(str(words or "")).split()), clean_text(body)


WITH_SELECTORS = [case for case in CASES if layout_of(case)[0].body]


@pytest.mark.parametrize("case", WITH_SELECTORS)
@pytest.mark.parametrize("padded", [False, True])
def test_handing_beautifulsoup_the_article_alone_gives_what_the_whole_page_gives(case: str, padded: bool) -> None:
    layout, source, url = layout_of(case)
    html = (PAGES / f"{case}.html").read_bytes()
    if padded:
        html = padded_page(html, 150_000)
    article = read_article(layout, source, html, url, FETCHED)
    title, text = whole_page(layout, html)
    assert article.text in (text, text.removesuffix(f"\n\n{article.published_text}"))
    assert article.title in title


@pytest.mark.parametrize("case", WITH_SELECTORS)
def test_so_it_does_when_tags_are_lost_doubled_or_strewn(case: str) -> None:
    layout, source, url = layout_of(case)
    draw = random.Random(case)  # noqa: S311  (repeatable, not secret)
    for _ in range(25):
        html = (PAGES / f"{case}.html").read_text()
        for _ in range(draw.choice([1, 2, 4])):
            begin, end = draw.choice([found.span() for found in re.finditer("<[^>]+>", html)])
            instead = draw.choice(
                ["", "", html[begin:end] * 2, "<p>", "</div>", "<div>", "<table>", "<nav>", "<", "<!--"]
            )
            html = html[:begin] + instead + html[end:]
        try:
            article = read_article(layout, source, html.encode(), url, FETCHED)
        except PageRefused:
            continue
        text = whole_page(layout, html.encode())[1]
        assert article.text in (text, text.removesuffix(f"\n\n{article.published_text}"))


def test_links_of_a_listing_skip_thumbnails_and_furniture() -> None:
    source = load_sources()["essex"]
    layout = platform_for("soh", date(2026, 1, 1))
    html = b"""<main><li><a href="/news/essex/news/news/2026/may/raid/"></a><h3>
      <a class="c-news-results_title" href="/news/essex/news/news/2026/may/raid/?x=1#top">Raid in Harlow</a></h3>
      <span>Published: 09:45 20/05/2026</span></li>
      <a class="c-news-results_title" href="/news/essex/news/2026/">2026</a>
      <a class="c-news-results_title" href="https://evil.example/news/essex/news/a/b/">elsewhere</a></main>"""
    links = read_links(layout, source, html, source.base + "/news/news-search/")
    assert [(link.url, link.title, link.published) for link in links] == [
        (
            "https://www.essex.police.uk/news/essex/news/news/2026/may/raid/",
            "Raid in Harlow",
            datetime(2026, 5, 20, 8, 45, tzinfo=UTC),
        )
    ]


def test_a_renamed_class_is_survived_by_tier_two() -> None:
    source = load_sources()["essex"]
    html = b'<div><a href="/news/essex/news/2026/may/raid/">Raid</a> Published: 09:45 20/05/2026</div>'
    links = read_links(platform_for("soh", date(2026, 1, 1)), source, html, source.base)
    assert [link.title for link in links] == ["Raid"]
    assert links[0].published_text == "Published: 09:45 20/05/2026"
