"""Backfills: the same ids and no second row, months that are not read twice, and others that write between."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from flows import backfill as backfilling
from flows import ingest as ingesting
from flows.backfill import Backfilled, backfill
from flows.files import PAGES
from flows.order import Order, Way, checked
from flows.running import begin, new_run_id, run_of
from flows.settings import Settings
from flows.visits import Visits
from flows.work import Job, Window
from flows.workers import alone, hands
from scrapers.archive import Archive
from scrapers.history.commoncrawl import CommonCrawl
from scrapers.history.wayback import Wayback
from scrapers.records import Outcome
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.pages import Release
from scrapers.sources import Source, load_sources
from tests.flows.nights import MANNERS, night
from tests.flows.tables import tables_of
from tests.scrapers.standin import CommonCrawlStandIn, Held, WaybackStandIn
from warehouse.store import WarehouseBusyError, open_writer

OCTOBER = Order(date(2022, 10, 1), date(2022, 10, 31))
NIGHT = date(2022, 11, 5)
CONTENTS = ("articles", "article_versions", "facts", "quarantine")


def releases(number: int = 20, source: str = "essex") -> list[Release]:
    """Releases a day and a half apart, from the middle of September on."""
    text = load_releases()[0].text
    begun = datetime(2022, 9, 15, 9, tzinfo=UTC)
    return [
        Release(f"r{n}", source, f"Two arrested in raid {n}", begun + n * timedelta(days=1.5), f"{text} {n}")
        for n in range(number)
    ]


def captured(site: ReplaySite, days_later: int = 1) -> list[Held]:
    """The site's pages as an archive would hold them, under the hosts' real names."""
    pages = []
    for server in site._servers:
        for path, release in server.by_path.items():  # type: ignore[attr-defined]  # of our own server
            at = (release.published + timedelta(days=days_later)).replace(microsecond=0)
            body = server.dress.article(release).encode()  # type: ignore[attr-defined]  # likewise
            pages.append(Held(f"https://{server.source.host}{path}", at, body))  # type: ignore[attr-defined]  # likewise
    return pages


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", batch=4)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand-ins need no politeness."""
    monkeypatch.setattr(
        backfilling, "Wayback", partial(Wayback, index_a_second=0, pages_a_second=0, pause=lambda _: None)
    )
    monkeypatch.setattr(backfilling, "CommonCrawl", partial(CommonCrawl, delay=0))


def order(way: Way, **fields: object) -> Order:
    return replace(OCTOBER, way=way, forces=("essex",), **fields)  # type: ignore[arg-type]  # of the class


def do(
    order: Order, settings: Settings, sources: dict[str, Source], many: Callable[..., Iterator[object]] = alone
) -> Backfilled:
    return backfill(checked(order, sources, date(2026, 1, 1)), settings, sources, many)  # type: ignore[arg-type]  # a hand


def tables(settings: Settings) -> dict[str, list[tuple[object, ...]]]:
    return tables_of(settings.warehouse, *CONTENTS)


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


def test_the_days_that_a_listing_went_back_to_count_as_seen(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases(40)) as site:
        do(order(Way.LIVE), settings, site.sources)
    with open_writer(settings.warehouse) as connection:
        days = connection.execute(
            "SELECT count(*), min(day), max(day) FROM coverage WHERE source_id = 'essex'"
        ).fetchall()
    assert days == [(31, date(2022, 10, 1), date(2022, 10, 31))]


def test_a_backfill_to_today_does_not_see_today_to_its_end(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.backfill.tonight", lambda: date(2022, 10, 31))
    with ReplaySite(load_sources(), releases(40)) as site:
        do(order(Way.LIVE), settings, site.sources)
    with open_writer(settings.warehouse) as connection:
        query = "SELECT days_seen FROM week_coverage WHERE source_id = 'essex' AND week_start = '2022-10-31'"
        assert connection.execute(query).fetchall() == [(0,)]


def seen_days(settings: Settings) -> tuple[int, date, date]:
    with open_writer(settings.warehouse) as connection:
        ((number, first, last),) = connection.execute(
            "SELECT count(*), min(day), max(day) FROM coverage WHERE source_id = 'essex'"
        ).fetchall()
    return number, first, last


def test_days_before_a_listing_begins_are_not_seen(settings: Settings) -> None:
    """A site that takes old releases down lists two months, and says nothing of the years before."""
    with ReplaySite(load_sources(), releases(40)) as site:
        done = do(replace(order(Way.LIVE), first=date(2022, 7, 1)), settings, site.sources)
    assert (done.whole.new, done.trouble) == (32, {})
    assert seen_days(settings) == (47, date(2022, 9, 15), date(2022, 10, 31))


def test_an_old_release_pinned_to_the_listing_does_not_end_it_nor_count_for_the_days_between(
    settings: Settings,
) -> None:
    told = releases(40)
    pinned = replace(told[0], id="old", title="Most wanted of all", published=datetime(2021, 3, 1, 9, tzinfo=UTC))
    with ReplaySite(load_sources(), [*told, pinned]) as site:
        (server,) = (server for server in site._servers if server.source.id == "essex")
        *others, (path, release) = server.by_path.items()  # type: ignore[attr-defined]  # of our own server
        server.by_path = {path: release, **dict(others)}  # type: ignore[attr-defined]  # likewise
        done = do(replace(order(Way.LIVE), first=date(2022, 7, 1)), settings, site.sources)
    assert done.whole.new == 32
    assert seen_days(settings) == (47, date(2022, 9, 15), date(2022, 10, 31))


def test_a_listing_that_breaks_off_leaves_the_months_behind_open(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it named is read; the same backfill again reads the rest instead of passing it over."""
    monkeypatch.setattr(backfilling, "manners_of", lambda _settings: MANNERS)
    span = replace(order(Way.LIVE), first=date(2022, 9, 1))
    with ReplaySite(load_sources(), releases(40)) as site:
        (server,) = (server for server in site._servers if server.source.id == "essex")
        page = server.page  # type: ignore[attr-defined]  # of our own server
        broken = (500, "text/html", "")
        server.page = lambda path, query: broken if query.get("page") == ["3"] else page(path, query)  # type: ignore[attr-defined]
        first = do(span, settings, site.sources)
        assert "the listing broke off" in first.trouble["essex"]
        assert list(first.windows) == []
        assert 0 < first.whole.new < 32
        server.page = page  # type: ignore[attr-defined]
        second = do(span, settings, site.sources)
    assert (first.whole.new + second.whole.new, second.trouble) == (32, {})
    assert [window.month.month for window in second.windows] == [9, 10]


def test_a_listing_without_days_covers_back_to_its_last_release(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases(40, "nca")) as site:
        done = do(replace(order(Way.LIVE), first=date(2022, 7, 1), forces=("nca",)), settings, site.sources)
    assert (done.whole.new, done.trouble) == (32, {})
    with open_writer(settings.warehouse) as connection:
        days = connection.execute("SELECT count(*), min(day), max(day) FROM coverage").fetchall()
    assert days == [(47, date(2022, 9, 15), date(2022, 10, 31))]


def lines_of(told: list[Release]) -> str:
    return "\n".join(
        json.dumps(
            {"id": r.id, "title": r.title, "text": r.text, "published": r.published.isoformat(), "force": r.source}
        )
        for r in told
    )


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


def test_days_that_a_broken_off_run_loaded_count_as_seen(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next run passes its articles over as known; that they were seen must not depend on who loaded them."""
    monkeypatch.setattr(ingesting, "BATCH", 5)
    (tmp_path / "in.jsonl").write_text(lines_of(releases(40)))
    asked, sources = order(Way.JSONL, files=(tmp_path / "in.jsonl",)), load_sources()
    whole = Settings(data_dir=tmp_path / "whole")
    do(asked, whole, sources)

    def cut(jobs: Iterator[Job]) -> Iterator[object]:
        yield from islice(alone(jobs), 4)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        do(asked, settings, sources, cut)
    assert 0 < len(tables(settings)["articles"]) < len(tables(whole)["articles"])
    do(asked, settings, sources)
    assert tables_of(settings.warehouse) == tables_of(whole.warehouse)


def test_the_days_wanted_are_british(settings: Settings, tmp_path: Path) -> None:
    """Midnight of 1 October is 30 September in UTC, as long as summer time lasts."""
    told = [
        replace(one, published=datetime(2022, 9, 30, hour, tzinfo=UTC))
        for one, hour in zip(releases(2), (22, 23), strict=True)
    ]
    (tmp_path / "in.jsonl").write_text(lines_of(told))
    done = do(order(Way.JSONL, files=(tmp_path / "in.jsonl",)), settings, load_sources())
    assert (done.whole.new, done.whole.outside) == (1, 1)


NIGHT_AT = datetime(2022, 11, 5, tzinfo=UTC)


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
