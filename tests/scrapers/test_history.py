"""The Wayback Machine and Common Crawl, asked on loopback in their own formats."""

from datetime import UTC, date, datetime, timedelta

import pytest

from scrapers.history.commoncrawl import CommonCrawl
from scrapers.history.copies import (
    Capture,
    CopyMissing,
    Owners,
    PageCopy,
    PastBroken,
    PastRefused,
    first_captures,
    own_address,
    path_prefix,
    read_copy,
)
from scrapers.history.wayback import Wayback
from scrapers.http import Manners
from scrapers.platforms import PLATFORMS, PageRefused, article_key, platform_for
from scrapers.replay.pages import DRESSES
from scrapers.replay.release import Release
from scrapers.sources import Earlier, load_sources
from tests.scrapers.standin import CommonCrawlStandIn, Held, StandIn, WaybackStandIn

SOURCES = load_sources()
ESSEX = SOURCES["essex"]
BEDS = SOURCES["bedfordshire"]
OCTOBER = (date(2022, 10, 1), date(2022, 10, 31))
TEXT = "Officers made 19 arrests and seized 220g of heroin in a week of action against county lines in the county. " * 2


def page(number: int, captured: datetime, host: str = "www.essex.police.uk", published: datetime | None = None) -> Held:
    release = Release(
        f"r{number}", "essex", f"Raid number {number}", published or datetime(2022, 10, 5, 9, tzinfo=UTC), TEXT
    )
    path = DRESSES["soh"].path("essex", release)
    return Held(f"https://{host}{path}", captured, DRESSES["soh"].article(release).encode())


def on(day: int, month: int = 10, year: int = 2022) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)


def wayback(site: StandIn, manners: Manners, waits: list[float] | None = None) -> Wayback:
    return Wayback(manners, site.base, 0, 0, pause=(waits if waits is not None else []).append)


def test_first_captures_come_in_pages_and_older_pages_are_left_out(manners: Manners) -> None:
    held = [page(n, on(n + 1)) for n in range(7)]
    held += [
        page(3, on(20)),
        page(90, on(1, 3)),
        page(90, on(9)),
    ]  # captured again; captured before, so published before
    held += [page(91, on(10), "www.kent.police.uk"), page(92, on(31, 12)), page(93, on(4, 1, 2023))]
    with WaybackStandIn(held, lines=3) as site:
        found = list(wayback(site, manners).captures(ESSEX, *OCTOBER))
    assert [capture.at.day for capture in sorted(found, key=lambda c: c.at)][:7] == [1, 2, 3, 4, 5, 6, 7]
    assert {capture.at.month for capture in found} == {10}  # the 31st of December lies beyond sixty days
    assert len(found) == 7
    indexed = [path for path in site.asked if "/cdx/" in path]
    assert len(indexed) == 3  # eight lines, the one of March among them, three at a time
    assert all("collapse=urlkey" in path and "matchType=prefix" in path for path in indexed)


def test_the_raw_copy_is_an_article_as_the_site_would_have_given(manners: Manners) -> None:
    with WaybackStandIn([page(1, on(6))]) as site:
        past = wayback(site, manners)
        (capture,) = first_captures(ESSEX, past.captures(ESSEX, *OCTOBER))
        article = read_copy(ESSEX, past.copy(ESSEX, capture))
        assert any(path.startswith("/web/20221006120000id_/https://www.essex") for path in site.asked)
    assert article.url.startswith("https://www.essex.police.uk/news/essex/")
    assert article.fetched_at == on(6)
    assert article.article_id == f"essex:{Release('r1', '', '', on(1), '').number}"


def test_a_former_host_is_asked_too_and_gives_the_same_article(manners: Manners) -> None:
    with WaybackStandIn([page(1, on(6), "www.bedfordshire.police.uk")]) as site:
        past = wayback(site, manners)
        (capture,) = first_captures(BEDS, past.captures(BEDS, *OCTOBER))
        article = read_copy(BEDS, past.copy(BEDS, capture))
    assert article.source == "bedfordshire"
    assert article.url.startswith("https://www.beds.police.uk/")


def test_a_layout_of_another_host_reads_its_pages(manners: Manners) -> None:
    moved = SOURCES["metropolitan"].model_copy(
        update={"other_hosts": ("old.essex.police.uk",), "earlier": Earlier(platform="soh", until=date(2022, 12, 31))}
    )
    with WaybackStandIn([page(1, on(6), "old.essex.police.uk")]) as site:
        past = wayback(site, manners)
        (capture,) = first_captures(moved, past.captures(moved, *OCTOBER))
        assert read_copy(moved, past.copy(moved, capture)).parser.startswith("soh/")


def test_a_429_is_waited_for_once_and_then_kept_to(manners: Manners) -> None:
    busy = (429, {"Retry-After": "7"}, b"")
    waits: list[float] = []
    with WaybackStandIn([page(1, on(6))], [busy]) as site:
        assert len(list(wayback(site, manners, waits).captures(ESSEX, *OCTOBER))) == 1
    assert waits == [7]
    with WaybackStandIn([page(1, on(6))], [busy, busy]) as site, pytest.raises(PastRefused, match="429"):
        list(wayback(site, manners, waits).captures(ESSEX, *OCTOBER))
    waits.clear()
    with WaybackStandIn([], [(429, {"Retry-After": "3600"}, b"")]) as site, pytest.raises(PastRefused):
        list(wayback(site, manners, waits).captures(ESSEX, *OCTOBER))
    assert (waits, len(site.asked)) == ([], 1)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (
            (200, {}, b"org.archive.util.io.RuntimeIOException: RobotAccessControlException: Blocked By Robots\n"),
            PastRefused,
        ),
        (
            (403, {}, b"org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error"),
            PastRefused,
        ),
        ((200, {}, b"<html>maintenance</html>"), PastBroken),
        ((400, {}, b"bad"), PastBroken),
    ],
)
def test_what_the_index_may_answer_instead(
    manners: Manners, reply: tuple[int, dict[str, str], bytes], error: type[Exception]
) -> None:
    with WaybackStandIn([], [reply]) as site, pytest.raises(error):
        list(wayback(site, manners).captures(ESSEX, *OCTOBER))


def test_a_copy_that_cannot_be_played_is_missing(manners: Manners) -> None:
    with WaybackStandIn([]) as site, pytest.raises(CopyMissing):
        wayback(site, manners).copy(ESSEX, Capture(page(1, on(6)).url, on(6)))


def test_the_wayback_limit_is_kept(manners: Manners) -> None:
    """24 index requests a minute: two pages of the index take at least one gap of two and a half seconds."""
    with WaybackStandIn([page(n, on(n + 1)) for n in range(2)], lines=1) as site:
        began = datetime.now(UTC)
        list(Wayback(manners, site.base).captures(ESSEX, *OCTOBER))
    assert len(site.asked) == 2
    assert datetime.now(UTC) - began >= timedelta(seconds=2.4)


CRAWLS = {
    "CC-MAIN-2022-33": ("2022-08-07", "2022-08-20"),
    "CC-MAIN-2022-40": ("2022-09-24", "2022-10-08"),
    "CC-MAIN-2022-49": ("2022-11-26", "2022-12-10"),
    "CC-MAIN-2023-06": ("2023-01-26", "2023-02-09"),
}


def crawl(site: StandIn, manners: Manners) -> CommonCrawl:
    return CommonCrawl(manners, site.base, site.base, delay=0)


def test_crawls_of_the_days_are_asked_page_by_page_and_records_come_by_range(manners: Manners) -> None:
    held = [page(n, on(n + 1)) for n in range(5)] + [page(80, on(9, 8)), page(81, on(30, 1, 2023))]
    with CommonCrawlStandIn(held, crawls=CRAWLS, lines=2) as site:
        past = crawl(site, manners)
        captures = first_captures(ESSEX, past.captures(ESSEX, *OCTOBER))
        copies = [past.copy(ESSEX, capture) for capture in captures]
        asked = [path.split("?")[0] for path in site.asked]
    assert [capture.at.day for capture in captures] == [1, 2, 3, 4, 5]
    assert [copy.body for copy in copies] == [one.body for one in held[:5]]
    assert asked.count("/CC-MAIN-2022-40-index") == 4  # how many pages, and three of them
    assert asked.count("/CC-MAIN-2022-49-index") == 1  # nothing captured: 404 says so
    assert not [path for path in asked if "2022-33" in path or "2023-06" in path]
    assert read_copy(ESSEX, copies[4]).published == datetime(2022, 10, 5, 9, tzinfo=UTC)


def test_slow_down_is_waited_for_and_then_kept_to(manners: Manners) -> None:
    slow = (503, {"Retry-After": "0"}, b"Please reduce your request rate.")
    with CommonCrawlStandIn([page(1, on(2))], [slow], crawls=CRAWLS) as site:
        assert len(list(crawl(site, manners).captures(ESSEX, *OCTOBER))) == 1
    for replies in ([slow, slow], [(403, {}, b"")], [(503, {"Retry-After": "900"}, b"")]):
        with CommonCrawlStandIn([], list(replies), crawls=CRAWLS) as site, pytest.raises(PastRefused):
            list(crawl(site, manners).captures(ESSEX, *OCTOBER))
        assert len(site.asked) == len(replies)


def test_a_whole_file_in_place_of_a_range_is_not_read(manners: Manners) -> None:
    with CommonCrawlStandIn([page(1, on(2))], crawls=CRAWLS, whole_files=True) as site:
        past = crawl(site, manners)
        (capture,) = past.captures(ESSEX, *OCTOBER)
        with pytest.raises(PastBroken, match="range"):
            past.copy(ESSEX, capture)


@pytest.mark.parametrize("place", [None, ("crawl-data/one.warc.gz", 3, 50), ("crawl-data/gone.warc.gz", 0, 50)])
def test_a_record_that_is_not_there_is_missing(manners: Manners, place: tuple[str, int, int] | None) -> None:
    with CommonCrawlStandIn([page(1, on(2))], crawls=CRAWLS) as site, pytest.raises(CopyMissing):
        crawl(site, manners).copy(ESSEX, Capture(page(1, on(2)).url, on(2), place=place))


def test_every_layout_says_how_its_paths_begin() -> None:
    for layouts in PLATFORMS.values():
        for layout in layouts:
            prefix = path_prefix(layout)
            assert prefix == "/" or layout.article_path.startswith(prefix)
    assert path_prefix(platform_for("soh", date(2022, 1, 1))) == "/news"
    assert path_prefix(platform_for("scotland", date(2022, 1, 1))) == "/what-s-happening/news/"


def test_old_addresses_are_written_as_the_nightly_run_writes_them() -> None:
    old = "http://bedfordshire.police.uk:80/news/bedfordshire//news/2022/october/raid/?utm_source=x#top"
    assert own_address(BEDS, old) == "https://www.beds.police.uk/news/bedfordshire/news/2022/october/raid/"


def test_owners_know_former_hosts() -> None:
    from scrapers.archive import Page, Stored

    url = "https://www.bedfordshire.police.uk/news/bedfordshire/news/2022/october/raid/"
    stored = Stored("f", 0, url, "", "", "", "response")
    owners = Owners(SOURCES)
    assert owners.of(Page(url, "", on(2), b"", None, "response", stored)) is BEDS
    assert owners.of(Page("https://example.org/news/a/b/", "", on(2), b"", None, "response", stored)) is None


def test_articles_that_only_their_query_tells_apart_stay_apart() -> None:
    devon = SOURCES["devon-and-cornwall"]
    host = "https://www.devon-cornwall.police.uk"
    guids = ["0a5a2a3c-1b4d-4c8e-9f1a-000000000001", "0a5a2a3c-1b4d-4c8e-9f1a-000000000002"]
    captures = [Capture(f"{host}/news/newsarticle.aspx?id={guid}", on(3, 3, 2019)) for guid in guids]
    found = first_captures(devon, captures)
    assert [own_address(devon, capture.url).partition("?")[2] for capture in found] == [f"id={guid}" for guid in guids]
    assert len({article_key(devon, capture.url, None) for capture in found}) == 2


@pytest.mark.parametrize(
    ("path", "article"),
    [
        ("2026/07-july/", False),
        ("2021/march/", False),
        ("2021/march-2021/", False),
        ("2020/december-20/", False),
        ("2021/03---March/", False),
        ("2021/3/", False),
        ("2021/march/15-03-2021/", False),
        ("2019_archive/", False),
        ("2021/march/march-of-the-brave/", True),
        ("2021/may/may-2021-results-of-operation-sceptre/", True),
        ("2021/march/15-03-2021/three-charged/", True),
        ("10-arrested-in-march/", True),
    ],
)
def test_a_section_of_a_month_is_no_article(path: str, article: bool) -> None:
    """Captured, it would be read as one, with the summaries of a month's releases as its text."""
    source = ESSEX
    layout = platform_for(source.platform, date(2022, 10, 1))
    assert layout.is_article(f"https://www.essex.police.uk/news/essex/news/{path}", source) is article


def test_half_a_copy_is_no_article() -> None:
    """What a night would not take, a backfill must not: it would stand as known, and never be read whole."""
    whole = page(1, on(6))
    half = PageCopy(whole.url, whole.at, whole.body[: whole.body.index(b"</html")])
    with pytest.raises(PageRefused) as refused:
        read_copy(ESSEX, half)
    assert refused.value.reason == "cut_short"
