"""What a backfill leaves in the archive: enough to do it again, and to read its pages again."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows import reextract
from flows.again import replay_quarantine
from flows.kept import without_page_words
from flows.order import Order, Way
from flows.rebuild import rebuild
from flows.reextract import re_extract
from flows.settings import Settings
from flows.workers import alone
from scrapers.archive.shelf import index_of
from scrapers.platforms import PLATFORMS
from scrapers.replay import ReplaySite
from scrapers.replay.pages import DRESSES
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows import test_again
from tests.flows.backfills import OCTOBER, captured, do, lines_of, releases
from tests.flows.test_again import read
from tests.scrapers.standin import CommonCrawlStandIn, Held, WaybackStandIn
from tests.scrapers.test_platforms import TEXT
from tests.warehouse.test_quarantine_words import KEPT
from warehouse.store import open_writer

pytestmark = pytest.mark.usefixtures("no_waiting")
NIGHT = date(2022, 11, 5)
CRAWLS = {"CC-MAIN-2022-40": ("2022-09-10", "2022-10-08"), "CC-MAIN-2022-44": ("2022-10-09", "2022-11-20")}
SPAN = replace(OCTOBER, first=date(2022, 9, 1), forces=("essex",))


def forbidding(site: ReplaySite, forbidden: Callable[[str], bool]) -> None:
    """The site answers 403 for some pages."""
    (server,) = site._servers
    page = server.page
    server.page = lambda path, query: (  # type: ignore[method-assign]
        (403, "text/html", "<html>no</html>") if forbidden(path) else page(path, query)
    )


def everything(settings: Settings) -> dict[str, list[str]]:
    """All tables; of the windows all but when they ended."""
    found = test_again.tables(settings)
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute("SELECT * EXCLUDE (ended_at) FROM backfilled_windows").fetchall()
    return found | {"windows": sorted(map(repr, rows))}


@pytest.mark.parametrize("way", list(Way))
def test_a_backfill_is_done_again_from_the_archive_alone(settings: Settings, tmp_path: Path, way: Way) -> None:
    """Between two nights, with a page that is refused or missing and one that is not understood."""
    told = releases()
    told[5] = replace(told[5], text="Short.")
    with ReplaySite(load_sources(), told[:4]) as site:
        read(settings, {"essex": site.sources["essex"]}, date(2022, 9, 20))
        for release in told[4:]:
            site.publish(release)
        pages = captured(site)
        forbidding(site, lambda path: path.rstrip("/").endswith("-7"))
        gone = replace(pages[7], status=404)
        with (
            WaybackStandIn([*pages[:7], gone, *pages[8:]], lines=7) as wayback,
            CommonCrawlStandIn(pages, crawls=CRAWLS, lines=5) as crawl,
        ):
            urls = {
                "wayback_url": wayback.base,
                "commoncrawl_index_url": crawl.base,
                "commoncrawl_data_url": crawl.base,
            }
            given = settings.model_copy(update=urls)
            order = replace(SPAN, way=way)
            if way is Way.JSONL:
                (tmp_path / "in.jsonl").write_text(lines_of(told) + "\nnot json\n")
                order = replace(order, first=date(2022, 10, 1), files=(tmp_path / "in.jsonl",))
            if way is Way.WARC:
                other = Settings(data_dir=tmp_path / "other")
                read(other, {"essex": site.sources["essex"]}, NIGHT)
                order = replace(order, files=tuple(other.archive.glob("*.warc.gz")))
            done = do(order, given, site.sources)
        read(settings, {"essex": site.sources["essex"]}, date(2022, 11, 6))
    assert done.whole.new > 5
    before = everything(settings)
    anew = Settings(data_dir=tmp_path / "anew")
    assert rebuild(settings.archive, anew) == 3
    after = everything(anew)
    for table, rows in before.items():
        assert after[table] == rows, table
    assert before["quarantine"]
    assert bool(before["windows"]) == (not way.by_file)


def test_a_live_backfill_keeps_every_exchange_with_its_headers(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        do(replace(OCTOBER, way=Way.LIVE, forces=("essex",)), settings, site.sources)
        asked = len(site.requests)
    (file,) = settings.archive.glob("*.warc.gz")
    roles = [stored.role for stored in index_of(file)]
    assert roles[0] == "order"
    assert roles[-1] == "end"
    assert {"robots", "feed", "listing", "page"} <= set(roles)
    assert sum(role in ("robots", "feed", "listing", "page") for role in roles) == asked


def test_one_forbidden_page_is_its_own_affair(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        forbidding(site, lambda path: path.rstrip("/").endswith("-15"))
        done = do(replace(OCTOBER, way=Way.LIVE, forces=("essex",)), settings, site.sources)
    assert (done.trouble, done.whole.new, done.whole.refused) == ({}, 8, 1)
    with open_writer(settings.warehouse) as connection:
        assert connection.execute("SELECT reason FROM quarantine").fetchall() == [("refused",)]


def test_three_forbidden_pages_in_a_row_are_the_hosts_word(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        forbidding(site, lambda path: re.search(r"raid-1[3-9]/?$", path) is not None)
        done = do(replace(OCTOBER, way=Way.LIVE, forces=("essex",)), settings, site.sources)
        asked = [path for _, path, status in site.requests if status == 403]
    assert done.trouble["essex"].startswith("refused: answered 403")
    assert len(asked) == 3
    assert done.whole.new == 2  # what came before is kept
    assert done.windows == {}


@pytest.fixture
def undated(monkeypatch: pytest.MonkeyPatch) -> None:
    """The NCA's pages print no date; its feed does."""
    dress = DRESSES["joomla-nca"]
    bare = replace(dress, article=lambda release: re.sub(r"<p><strong>.*?</strong></p>", "", dress.article(release)))
    monkeypatch.setitem(DRESSES, "joomla-nca", bare)


TOLD = [
    Release(f"n{n}", "nca", f"Nineteen arrested in raid {n}", datetime(2022, 10, 14 - n, 9, tzinfo=UTC), f"{TEXT} {n}")
    for n in range(4)
]
DATES = sorted(release.published for release in TOLD)


def published(settings: Settings) -> list[datetime]:
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute("SELECT published FROM article_versions WHERE valid_to IS NULL ORDER BY 1").fetchall()
    return [at.astimezone(UTC) for (at,) in rows]


def test_a_page_that_its_feed_dates_is_replayed_from_quarantine(
    settings: Settings, undated: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ReplaySite(load_sources(), TOLD) as site:
        with monkeypatch.context() as broken:
            layouts = tuple(replace(layout, body=("div.renamed",)) for layout in PLATFORMS["joomla-nca"])
            broken.setitem(PLATFORMS, "joomla-nca", layouts)
            read(settings, {"nca": site.sources["nca"]}, date(2022, 10, 17))
        monkeypatch.setattr("flows.again.sources_of", lambda _: {"nca": site.sources["nca"]})
        assert {page.outcome for page in replay_quarantine(settings)} == {"read"}
    assert published(settings) == DATES


def test_a_page_that_its_feed_dates_is_re_extracted(
    settings: Settings, undated: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ReplaySite(load_sources(), TOLD) as site:
        read(settings, {"nca": site.sources["nca"]}, date(2022, 10, 17))
        monkeypatch.setattr(reextract, "RULES_VERSION", "later")
        result = re_extract(settings, {"nca": site.sources["nca"]}, alone)
    assert (result.read, result.lost, dict(result.refused)) == (4, 0, {})


def test_a_live_backfill_dates_pages_by_the_feed_as_a_night_does(settings: Settings, undated: None) -> None:
    with ReplaySite(load_sources(), TOLD) as site:
        order = Order(date(2022, 10, 1), date(2022, 10, 31), Way.LIVE, ("nca",))
        assert do(order, settings, site.sources).whole.new == 4
    assert published(settings) == DATES


def test_a_backfilled_page_is_replayed_from_quarantine(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        pages: list[Held] = captured(site)
        with WaybackStandIn(pages) as wayback, monkeypatch.context() as broken:
            layouts = tuple(replace(layout, body=("div.renamed",)) for layout in PLATFORMS["soh"])
            broken.setitem(PLATFORMS, "soh", layouts)
            given = settings.model_copy(update={"wayback_url": wayback.base})
            done = do(replace(SPAN, way=Way.WAYBACK), given, site.sources)
            assert (done.whole.new, done.whole.refused) == (0, 20)
        monkeypatch.setattr("flows.again.sources_of", lambda _: dict(site.sources))
        assert {page.outcome for page in replay_quarantine(settings)} == {"read"}
    assert len(published(settings)) == 20


@pytest.mark.parametrize(("reason", "detail", "rest"), KEPT.values())
def test_words_of_pages_in_an_old_archive_do_not_come_back(reason: str, detail: str, rest: str) -> None:
    assert without_page_words(reason, detail) == rest
