"""Backfills: the same ids and no second row, months that are not read twice, and others that write between."""

import json
import re
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from flows.backfill import backfill
from flows.files import PAGES
from flows.order import Order, Way, checked
from flows.running import begin, new_run_id, run_of
from flows.settings import Settings
from flows.visits import Visits
from flows.work import Job, Window
from flows.workers import alone, hands
from scrapers.archive import Archive
from scrapers.records import Outcome
from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.backfills import (
    NIGHT,
    NIGHT_AT,
    OCTOBER,
    captured,
    do,
    lines_of,
    order,
    releases,
    tables,
)
from tests.flows.nights import night
from tests.scrapers.standin import CommonCrawlStandIn, Held, WaybackStandIn
from warehouse.store import WarehouseBusyError, open_writer

pytestmark = pytest.mark.usefixtures("no_waiting")


def test_a_live_backfill_before_or_after_the_night_gives_the_same_rows(tmp_path: Path) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        only = Settings(data_dir=tmp_path / "night")
        night(only, site.sources, NIGHT)
        after = Settings(data_dir=tmp_path / "after")
        night(after, site.sources, NIGHT)
        assert do(order(Way.LIVE), after, site.sources).whole.pages == 0
        before = Settings(data_dir=tmp_path / "before")
        first = do(replace(order(Way.LIVE), first=date(2022, 9, 1)), before, site.sources)
        assert (first.whole.new, night(before, site.sources, NIGHT)[0].new) == (20, 0)
    assert tables(only) == tables(after) == tables(before)


@pytest.mark.parametrize("way", [Way.WAYBACK, Way.COMMONCRAWL])
def test_a_web_archive_before_or_after_the_night_gives_the_same_rows(tmp_path: Path, way: Way) -> None:
    crawls = {"CC-MAIN-2022-40": ("2022-09-10", "2022-10-08"), "CC-MAIN-2022-44": ("2022-10-09", "2022-11-20")}
    with ReplaySite(load_sources(), releases()) as site:
        only = Settings(data_dir=tmp_path / "night")
        night(only, site.sources, NIGHT)
        pages = captured(site)
        with WaybackStandIn(pages, lines=7) as wayback, CommonCrawlStandIn(pages, crawls=crawls, lines=5) as crawl:
            urls = {
                "wayback_url": wayback.base,
                "commoncrawl_index_url": crawl.base,
                "commoncrawl_data_url": crawl.base,
            }
            after = only.model_copy(update=urls)
            assert do(order(way), after, site.sources).whole.pages == 0
            before = Settings(data_dir=tmp_path / "before", **urls)  # type: ignore[arg-type]  # strings
            october = do(order(way), before, site.sources)
            again = do(order(way), before, site.sources)
            september = do(replace(order(way), first=date(2022, 9, 1)), before, site.sources)
        assert night(before, site.sources, NIGHT)[0].new == 0
    assert october.whole.new == 9
    assert october.whole.outside > 0  # captured in October, published in September
    assert (again.whole.pages, again.passed) == (0, 1)
    assert september.whole.new == 11
    assert tables(after) == tables(before)


def test_the_first_night_after_a_backfill_of_old_months_is_a_first_night(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases(40)) as site:
        do(replace(order(Way.LIVE), first=date(2022, 9, 1), last=date(2022, 9, 20)), settings, site.sources)
        (first,) = night(settings, site.sources, date(2022, 11, 30), first_days=30)
    assert (first.outcome, first.new) == (Outcome.FETCHED, 9)  # of November; ten are on the feed


def test_an_old_copy_of_an_amended_page_changes_nothing(settings: Settings) -> None:
    told = releases()
    with ReplaySite(load_sources(), told) as site:
        pages = captured(site)
    told[12] = replace(told[12], text=told[12].text + "\n\nA third man was arrested.")
    with ReplaySite(load_sources(), told) as site:
        night(settings, site.sources, NIGHT)
        before = tables(settings)
        with open_writer(settings.warehouse) as connection:
            connection.execute(
                "UPDATE articles SET url = url || 'x/' WHERE url LIKE '%raid-12%'"
            )  # not known by its path
        with WaybackStandIn(pages) as wayback:
            done = do(order(Way.WAYBACK), settings.model_copy(update={"wayback_url": wayback.base}), site.sources)
    assert (done.whole.pages, done.whole.new, done.whole.changed) == (1, 0, 0)
    assert tables(settings)["facts"] == before["facts"]


def test_captures_that_share_their_template_s_number_stay_apart(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases()) as site:
        held = [
            replace(page, body=re.sub(rb'data-content-id="\d+"', b'data-content-id="7"', page.body))
            for page in captured(site)
        ]
        with WaybackStandIn(held) as wayback:
            done = do(order(Way.WAYBACK), settings.model_copy(update={"wayback_url": wayback.base}), site.sources)
    assert (done.whole.new, done.whole.changed) == (9, 0)


def test_months_are_windows_and_a_refusal_leaves_them_open(settings: Settings) -> None:
    span = replace(order(Way.WAYBACK), first=date(2022, 9, 1), last=date(2022, 11, 30))
    too_many = (429, {"Retry-After": "3600"}, b"")
    with ReplaySite(load_sources(), releases(40)) as site, WaybackStandIn(captured(site)) as wayback:
        given = settings.model_copy(update={"wayback_url": wayback.base})
        answer = wayback.answer
        allowed = 25

        def limited(path: str, *rest: object) -> object:
            wayback_asked = sum(path.startswith("/web/") for path in wayback.asked)
            return too_many if wayback_asked > allowed else answer(path, *rest)  # type: ignore[arg-type]  # of the handler

        wayback.answer = limited  # type: ignore[assignment,method-assign]  # a stricter server
        first = do(span, given, site.sources)
        assert first.trouble["essex"].startswith("refused: ")
        assert list(first.windows) == [Window("essex", date(2022, 9, 1))]
        assert first.whole.new == 25  # what came before the refusal is kept, the last four of an open window included
        wayback.answer = answer  # type: ignore[method-assign]
        second = do(span, given, site.sources)
        assert (second.passed, second.whole.new, second.trouble) == (1, 15, {})
        assert [window.month.month for window in second.windows] == [10, 11]
        assert do(span, given, site.sources).passed == 3
        assert do(order(Way.WAYBACK), given, site.sources).whole.pages == 0  # other days, but every page is known


def test_a_source_that_answers_nothing_is_left_and_the_others_are_read(settings: Settings) -> None:
    with ReplaySite(load_sources(), [*releases(), *releases(20, "kent")]) as site:
        gone = site.sources["kent"].model_copy(update={"base_url": "http://127.0.0.1:9"})
        both = {"essex": site.sources["essex"], "kent": gone}
        done = do(replace(order(Way.LIVE), forces=()), settings, both)
    assert done.trouble["kent"].startswith("broken: ")
    assert done.whole.new == 9
    assert list(done.windows) == [Window("essex", date(2022, 10, 1))]


def test_json_lines_and_warc_files_are_read_once_and_for_the_days_wanted(settings: Settings, tmp_path: Path) -> None:
    told = releases(40)
    (tmp_path / "in.jsonl").write_text(lines_of(told) + "\nnot json\n")
    with ReplaySite(load_sources(), told) as site:
        by_lines = do(order(Way.JSONL, files=(tmp_path / "in.jsonl",)), settings, site.sources)
        again = do(order(Way.JSONL, files=(tmp_path / "in.jsonl",)), settings, site.sources)
        assert (by_lines.whole.new, by_lines.whole.outside, by_lines.strangers) == (21, 19, {"invalid JSON": 1})
        assert (again.whole.new, again.whole.changed) == (0, 0)
        assert again.known == 21

        with Archive(tmp_path / "other") as archive:
            for page in [*captured(site), Held("https://example.org/news/a/b/", NIGHT_AT, b"<html>")]:
                archive.store_copy("", page.url, page.at, page.body, "utf-8")
        files = tuple(sorted((tmp_path / "other").glob("*.warc.gz")))
        other = Settings(data_dir=tmp_path / "warc")
        by_warc = do(order(Way.WARC, files=files), other, site.sources)
        assert (by_warc.whole.new, by_warc.strangers) == (21, {"of no source asked for": 1})
        assert do(order(Way.WARC, files=files), other, site.sources).known == 21
        own = tuple(sorted(settings.archive.glob("*.warc.gz")))
        assert do(order(Way.WARC, files=own), settings, site.sources).known == 21  # our own articles, read back
    assert PAGES > 20


def test_a_file_of_what_the_site_told_makes_no_second_row(settings: Settings, tmp_path: Path) -> None:
    """Before the night or after it: an address is one release, whatever number its page carries."""
    told = releases()
    with ReplaySite(load_sources(), told) as site:
        pages = {page.url: release for page, release in zip(captured(site), reversed(told), strict=True)}
        base = site.sources["essex"].base
        rows = [
            json.dumps({"url": url.replace("https://www.essex.police.uk", base), "title": r.title, "text": r.text + " Ends",
                        "published": r.published.isoformat(), "force": "essex"})
            for url, r in pages.items()
        ]  # fmt: skip
        (tmp_path / "in.jsonl").write_text("\n".join(rows))
        span = replace(order(Way.JSONL, files=(tmp_path / "in.jsonl",)), first=date(2022, 9, 1))
        before = Settings(data_dir=tmp_path / "before")
        do(span, before, site.sources)
        night(before, site.sources, date(2022, 10, 14))
        night(settings, site.sources, date(2022, 10, 14))
        only = tables(settings)
        assert do(span, settings, site.sources).known == 20
    assert tables(settings) == only
    with open_writer(before.warehouse) as connection:
        assert connection.execute("SELECT count(*), count(DISTINCT url) FROM articles").fetchall() == [(20, 20)]


def test_a_night_gets_in_between_and_a_backfill_that_lives_is_not_called_crashed(settings: Settings) -> None:
    sources = load_sources()
    with Visits(settings, "backfill", NIGHT, sources, "{}", lambda _: None) as visits:
        assert visits.run.id == visits.id
        with pytest.raises(WarehouseBusyError), open_writer(settings.warehouse):
            pytest.fail("two writers")
        visits.leave()
        with run_of(settings, "nightly", NIGHT, sources) as run:
            states = dict(run.connection.execute("SELECT run_id, state FROM runs").fetchall())
            assert states == {visits.id: "running", run.id: "running"}
        with (
            pytest.raises(WarehouseBusyError, match="under way"),
            Visits(settings, "backfill", NIGHT, sources, "{}", lambda _: None),
        ):
            pytest.fail("two backfills")
    with open_writer(settings.warehouse) as connection:
        assert {state for (state,) in connection.execute("SELECT state FROM runs").fetchall()} == {"completed"}


def test_a_backfill_that_died_is_called_crashed_by_the_next_run(settings: Settings) -> None:
    sources = load_sources()
    with open_writer(settings.warehouse) as connection:
        begin(connection, settings, "dead", "backfill", NIGHT, sources)
        begin(connection, settings, new_run_id(NIGHT), "nightly", NIGHT, sources)
        ((state,),) = connection.execute("SELECT state FROM runs WHERE run_id = 'dead'").fetchall()
    assert state == "crashed"


def test_a_backfill_waits_for_whoever_writes_and_says_so(settings: Settings) -> None:
    said: list[str] = []
    ready, go = threading.Event(), threading.Event()

    def somebody() -> None:
        with open_writer(settings.warehouse):
            ready.set()
            go.wait(20)

    other = threading.Thread(target=somebody)
    other.start()
    ready.wait(20)
    threading.Timer(1.0, go.set).start()
    with ReplaySite(load_sources(), releases()) as site:
        done = backfill(checked(order(Way.LIVE), site.sources, NIGHT), settings, site.sources, alone, said=said.append)
    other.join()
    assert done.whole.new == 9
    assert any("waiting for process" in line for line in said)


@pytest.mark.slow
def test_processes_give_the_same_tables_as_one(settings: Settings, tmp_path: Path) -> None:
    with ReplaySite(load_sources(), releases(40)) as site:
        with Archive(tmp_path / "other") as archive:
            for page in captured(site):
                archive.store_copy("", page.url, page.at, page.body, "utf-8")
        files = tuple((tmp_path / "other").glob("*.warc.gz"))
        do(order(Way.WARC, files=files), settings, site.sources)
        two = Settings(data_dir=tmp_path / "two")
        with hands(2) as many:
            do(order(Way.WARC, files=files), two, site.sources, many)
    assert tables(two) == tables(settings)
    assert len(tables(two)["articles"]) == 21


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"first": date(2022, 11, 1)}, "after the last"),
        ({"last": date(2030, 1, 1)}, "future"),
        ({"first": date(1999, 1, 1)}, "before 2010"),
        ({"forces": ("narnia", "essex")}, "unknown force 'narnia'"),
        ({"way": Way.WARC}, "name the files"),
        ({"files": (Path("a.warc.gz"),)}, "reads no files"),
        ({"way": Way.JSONL, "files": (Path("missing.jsonl"),)}, "no such file"),
    ],
)
def test_orders_that_cannot_be_are_refused(fields: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        checked(replace(OCTOBER, **fields), load_sources(), date(2026, 1, 1))  # type: ignore[arg-type]  # of the class


def test_the_months_of_an_order() -> None:
    asked = Order(date(2021, 11, 15), date(2022, 2, 3))
    assert [f"{month:%Y-%m}" for month in asked.months] == ["2021-11", "2021-12", "2022-01", "2022-02"]
    assert asked.month_of(date(2022, 6, 1)) == date(2022, 2, 1)
    assert checked(asked, load_sources(), date(2026, 1, 1)).forces == tuple(
        name for name, source in load_sources().items() if source.enabled
    )


def test_work_that_ends_a_window_says_so() -> None:
    window = Window("essex", date(2022, 10, 1))
    assert str(window) == "essex 2022-10"
    assert not Job(window=window).ends
