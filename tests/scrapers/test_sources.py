from datetime import date
from pathlib import Path

import pytest

from scrapers.check import check
from scrapers.http import Manners
from scrapers.platforms import PLATFORMS, platform_for
from scrapers.replay import ReplaySite
from scrapers.sources import SourceFileError, load_sources
from tests.scrapers.conftest import LyingServer

SOURCES = load_sources()
SMALL = """
[essex]
name = "Essex Police"
host = "www.essex.police.uk"
platform = "soh"
listing = "/news/essex/news/"
evidence = "verified"
"""


def test_the_source_file_holds_every_body_once() -> None:
    ons = {source.ons for source in SOURCES.values() if source.ons}
    territorial = {f"E230000{n:02}" for n in range(1, 40)} | {f"W150000{n:02}" for n in range(1, 5)}
    # The Met to Wiltshire and the four of Wales; four numbers between 1 and 39 were never given.
    assert len({code for code in ons if code[0] in "EW"}) == 43
    assert ons - territorial == {"N23000000", "S23000009"}
    assert {"btp", "psni", "police-scotland", "nca", "rocu", "npcc"} <= set(SOURCES)
    assert len({source.host for source in SOURCES.values()}) == len(SOURCES) >= 49
    named = [source.police_uk for source in SOURCES.values() if source.police_uk]
    assert len(set(named)) == len(named) >= 45


def test_what_is_unproven_is_disabled_with_the_reason_and_the_rest_is_not() -> None:
    for source in SOURCES.values():
        assert source.enabled == (source.evidence != "unproven"), source.id
        assert bool(source.disabled_reason) == (not source.enabled), source.id
        assert source.platform in PLATFORMS
        assert source.timezone == "Europe/London"
        assert source.delay >= 2
        assert source.notes, source.id


def test_a_body_that_changed_its_site_is_read_by_the_layout_of_the_day() -> None:
    source = SOURCES["nottinghamshire"]
    assert source.platform_on(date(2021, 2, 1)) == "generic"
    assert source.platform_on(date(2026, 2, 1)) == "soh"
    assert platform_for("mynewsdesk", date(2021, 2, 1)) is not platform_for("mynewsdesk", date(2026, 2, 1))
    assert "southyorks.police.uk" in SOURCES["south-yorkshire"].hosts


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("enabled = false", "disabled_reason"),
        ("expected_weekly = [9, 3]", "fewest"),
        ('notes = ["host changed"]', "notes"),
        ('timezone = "Europe/Nowhere"', "Nowhere"),
        ('surprise = "x"', "surprise"),
        ("delay = -1", "delay"),
        ('force = "narnia"', "narnia"),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "sources.toml"
    file.write_text(f"{SMALL}{line}\n")
    with pytest.raises(SourceFileError, match=r"\[essex\]") as error:
        load_sources(file)
    assert told in str(error.value)


def test_a_newspaper_may_speak_for_a_body_of_the_shipped_file(tmp_path: Path) -> None:
    file = tmp_path / "sources.toml"
    file.write_text(SMALL.replace("essex", "courier", 1) + 'force = "kent"\n')
    assert load_sources(file)["courier"].force == "kent"


def test_a_check_tells_what_each_selector_found_and_keeps_the_pages(tmp_path: Path, manners: Manners) -> None:
    with ReplaySite(SOURCES) as site:
        steps = list(check(site.sources["kent"], manners, tmp_path, date(2022, 10, 17)))
    assert [(step.name, step.trouble) for step in steps] == [("feed", ""), ("listing", ""), ("article", "")]
    found = {(found.what, found.where): found for found in steps[2].found}
    assert found["body", "div.c-news-article"].count == 1
    assert found["title", "h1.c-page-header_title"].value
    assert steps[2].article is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.html", "feed.xml", "listing.html"]


def test_a_check_of_a_refusing_host_asks_once_and_keeps_nothing(
    tmp_path: Path, manners: Manners, liar: LyingServer
) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (403, {}, b"")
    steps = list(check(liar.source(), manners, tmp_path / "none", date(2022, 10, 17)))
    assert len(steps) == 1
    assert steps[0].trouble.startswith("refused")
    assert not (tmp_path / "none").exists()


def test_a_check_of_a_changed_layout_says_what_is_missing(tmp_path: Path, manners: Manners, liar: LyingServer) -> None:
    listing = b'<a href="/news/essex/news/2022/october/raid/">Raid</a>'

    def script(path: str, _: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        if path == "/robots.txt" or "GetNewsRss" in path:
            return 404, {}, b""
        body = listing if path == "/news/essex/news/" else b"<h1>Raid</h1><div class='new'>words</div>"
        return 200, {"Content-Type": "text/html"}, body

    liar.script = script
    feed, listed, article = check(liar.source(), manners, tmp_path, date(2022, 10, 17))
    assert feed.trouble == "answered 404"
    assert listed.found[0].count == 0  # the card's class is gone; tier two found the link
    assert article.trouble.startswith("no_body")
    assert article.article is None
