"""For each platform a dated page and what is read from it. A new page fails until its JSON is reviewed."""

import json
import re
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from scrapers.platforms import PLATFORMS, PageRefused, platform_for, read_article, read_links
from scrapers.sources import load_sources

PAGES = Path(__file__).parents[1] / "pages"
CASES = sorted(path.stem for path in PAGES.glob("*.html"))
FETCHED = datetime(2022, 10, 17, 3, 15, tzinfo=UTC)


def read(case: str) -> dict[str, object]:
    source_id, platform, day = case.split("_")
    source = load_sources()[source_id]
    layout = platform_for(platform, date.fromisoformat(day))
    expected = PAGES / f"{case}.json"
    url = json.loads(expected.read_text())["url"] if expected.exists() else f"{source.base}/news/x/y/z/"
    article = read_article(layout, source, (PAGES / f"{case}.html").read_bytes(), url, FETCHED)
    return json.loads(json.dumps(asdict(article), default=str))


@pytest.mark.parametrize("case", CASES)
def test_page_reads_as_reviewed(case: str) -> None:
    expected = PAGES / f"{case}.json"
    found = read(case)
    if not expected.exists():
        expected.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        pytest.fail(f"{expected.name} was written from what the parser read; review it, then run again")
    assert found == json.loads(expected.read_text())


def test_every_platform_has_a_page() -> None:
    assert {case.split("_")[1] for case in CASES} == set(PLATFORMS)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("damage", ["no title", "no body", "no date"])
def test_a_damaged_page_is_refused(case: str, damage: str) -> None:
    source_id, platform, day = case.split("_")
    html = (PAGES / f"{case}.html").read_text()
    layout = platform_for(platform, date.fromisoformat(day))
    source = load_sources()[source_id]
    if damage == "no body":
        html = html[: html.index("<body")] + "<body><h1>Title</h1></body></html>"
    elif damage == "no title":
        html = f"<html><head></head><body>{'<p>words</p>' * 50}</body></html>"
    else:
        html = re.sub(r"20\d\d", "", html)  # a date without its year is none
    with pytest.raises(PageRefused) as refused:
        read_article(layout, source, html.encode(), f"{source.base}/news/x/y/z/", FETCHED)
    assert refused.value.reason in ("no_title", "no_body", "no_date", "short_body")


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
