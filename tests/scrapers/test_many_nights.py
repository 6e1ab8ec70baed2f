"""Nights one after the other against a site that misbehaves in between: nothing is lost, no day vouched for unseen."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scrapers import night as night_module
from scrapers.discovery import path_key
from scrapers.http import Manners
from scrapers.night import Window
from scrapers.records import KnownPage, Link, Outcome
from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.scrapers.test_night import NIGHT, Reader, releases


@pytest.fixture
def reader(tmp_path: Path, manners: Manners) -> Reader:
    return Reader(tmp_path / "archive", manners)


def site_of(told: list[Release]) -> ReplaySite:
    return ReplaySite(load_sources(), told)


def server_of(site: ReplaySite) -> Any:
    (server,) = site._servers
    return server


def to_the_top(site: ReplaySite, release: Release) -> None:
    """Pin a release above all others, on the feed and on the first page."""
    by_path = server_of(site).by_path
    ((path, pinned),) = [(path, told) for path, told in by_path.items() if told.id == release.id]
    server_of(site).by_path = {path: pinned, **by_path}


def old(told: list[Release], **fields: Any) -> Release:
    return replace(told[-1], id="old", title="Still wanted after all this time", **fields)


def read_long_ago(reader: Reader, every: list[Release], days: int) -> None:
    """A night before the newest `days` releases came, one a day."""
    with site_of(every[days:]) as site:
        reader.night(site.sources["essex"], day=NIGHT - timedelta(days=days))


def test_a_pinned_release_does_not_hide_the_new_ones_behind_it(reader: Reader) -> None:
    every = releases("essex", 40)
    read_long_ago(reader, every, 15)
    with site_of(every) as site:
        to_the_top(site, every[-1])
        night = reader.night(site.sources["essex"], Window(recheck_days=1))
    assert (night.outcome, night.new) == (Outcome.FETCHED, 15)


def test_a_pinned_release_vouches_for_no_day(reader: Reader) -> None:
    """A first night that reads two pages of eight knows nothing of the days behind them, whatever is pinned on top."""
    told = releases("essex", 30)
    pinned = old(told, published=datetime(2022, 6, 1, 9, tzinfo=UTC))
    with site_of([*told, pinned]) as site:
        to_the_top(site, pinned)
        night = reader.night(site.sources["essex"], Window(first_days=60, max_pages=2))
    assert night.outcome is Outcome.FETCHED
    assert night.seen_from == date(2022, 10, 3)  # the last of fifteen is of the 2nd, perhaps not the first of its day


def test_a_site_that_takes_no_page_number_vouches_for_its_one_page(reader: Reader) -> None:
    with site_of(releases("essex", 30)) as site:
        server = server_of(site)
        number = server._page_number
        server._page_number = lambda path, query: None if number(path, query) is None else 0
        night = reader.night(site.sources["essex"], Window(first_days=60))
    assert night.outcome is Outcome.FETCHED
    assert night.seen_from == date(2022, 10, 8)  # the feed's tenth is of the 7th


def test_a_known_page_that_is_read_again_vouches_for_no_day(reader: Reader) -> None:
    """One of six days ago came by a file; feed and first page go back ten hours only."""
    text = releases("essex", 1)[0]
    busy = [
        replace(text, id=f"b{n}", title=f"Arrest of hour {n}", published=datetime(2022, 10, 16, 20 - n, tzinfo=UTC))
        for n in range(20)
    ]
    by_file = replace(text, id="a", title="A week ago in a file", published=datetime(2022, 10, 11, 9, tzinfo=UTC))
    with site_of([busy[0], by_file]) as site:
        reader.night(site.sources["essex"])
    reader.seen.clear()
    for key, page in reader.known.items():
        reader.known[key] = replace(page, etag=None)
    with site_of([*busy, by_file]) as site:
        night = reader.night(site.sources["essex"], Window(max_pages=1))
    assert (night.outcome, night.seen_from) == (Outcome.FETCHED, date(2022, 10, 17))


def test_a_feed_that_stands_still_is_noticed_by_its_listing(reader: Reader) -> None:
    every = releases("essex", 20)
    with site_of(every[5:]) as site:
        source = site.sources["essex"]
        reader.night(source, day=NIGHT - timedelta(days=5))
        server = server_of(site)
        page, before = server.page, dict(server.by_path)
        with site_of(every) as later:
            now = server_of(later).by_path

        def standing_still(path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
            server.by_path = before if "GetNewsRss" in path else now
            return page(path, query)  # type: ignore[no-any-return]  # of our own server

        server.page = standing_still
        night = reader.night(source)
    assert (night.outcome, night.new) == (Outcome.FETCHED, 5)


def test_a_quiet_night_asks_for_one_page_more_than_the_feed_and_survives_its_refusal(reader: Reader) -> None:
    with site_of(releases("essex", 12)) as site:
        reader.night(site.sources["essex"])
        site.requests.clear()
        assert reader.night(site.sources["essex"]).outcome is Outcome.QUIET
        assert sum("news-search" in path for _, path, _ in site.requests) == 1
        server = server_of(site)
        page = server.page
        server.page = lambda path, query: (403, "text/html", "no") if "news-search" in path else page(path, query)
        assert reader.night(site.sources["essex"]).outcome is Outcome.QUIET


def test_a_gap_left_by_a_drifted_night_is_read_when_pages_allow(reader: Reader) -> None:
    """It read the newest and not what lies between; what it brought must not end the next night's paging."""
    every = releases("essex", 40)
    read_long_ago(reader, every, 30)
    with site_of(every) as site:
        first = reader.night(site.sources["essex"], Window(max_pages=2))
        assert (first.outcome, first.new) == (Outcome.DRIFTED, 16)
        second = reader.night(site.sources["essex"], Window(max_pages=9), NIGHT + timedelta(days=1))
    assert (second.outcome, second.new) == (Outcome.FETCHED, 14)


def test_a_listing_that_pages_do_not_reach_the_end_of_is_no_success_whatever_is_pinned(reader: Reader) -> None:
    every = releases("essex", 60)
    read_long_ago(reader, every, 40)
    with site_of(every) as site:
        to_the_top(site, every[-1])
        few = Window(max_pages=2)
        first = reader.night(site.sources["essex"], few)
        assert (first.outcome, first.new, first.seen_from) == (Outcome.DRIFTED, 15, None)
        assert "2 pages of the listing did not reach what is known" in first.reason
        second = reader.night(site.sources["essex"], few, NIGHT + timedelta(days=1))
    assert (second.outcome, second.seen_from) == (Outcome.QUIET, date(2022, 10, 3))  # the gap itself stays unknown


def test_half_a_listing_page_ends_the_paging_and_vouches_for_nothing_behind(reader: Reader) -> None:
    with site_of(releases("essex", 30)) as site:
        server = server_of(site)
        page = server.page

        def half(path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
            status, kind, text = page(path, query)
            if "GetNewsRss" in path:
                return 404, kind, ""
            return status, kind, text[: len(text) * 2 // 3] if query.get("page") == ["2"] else text

        server.page = half
        night = reader.night(site.sources["essex"], Window(first_days=60))
    assert night.outcome is Outcome.BROKEN
    assert "breaks off" in night.reason
    assert 8 < night.new < 16


def test_pages_that_share_the_id_of_their_template_stay_apart(reader: Reader) -> None:
    """The number was the page's own until the layout changed; every release since then would amend the last one."""
    every = releases("essex", 6)
    with site_of(every) as site:
        server = server_of(site)
        page = server.page

        def same_id(path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
            status, kind, text = page(path, query)
            return status, kind, re.sub(r'data-content-id="\d+"', 'data-content-id="7"', text)

        server.page = same_id
        by_path = server.by_path
        server.by_path = dict(list(by_path.items())[2:])
        first = reader.night(site.sources["essex"])
        server.by_path = by_path
        second = reader.night(site.sources["essex"])
    assert (first.new, first.changed, second.new, second.changed) == (4, 0, 2, 0)
    assert len({page.article_id for page in reader.known.values()}) == 6


def test_a_release_that_moved_without_a_word_keeps_its_id(reader: Reader) -> None:
    (told,) = releases("essex", 1)
    with site_of([told]) as site:
        reader.night(site.sources["essex"])
        server = server_of(site)
        ((path, release),) = server.by_path.items()
        moved = replace(release, text=release.text + "\n\nA third man was arrested.")
        server.by_path = {path.replace("/news/essex/news/", "/news/essex/news/archive/"): moved}
        night = reader.night(site.sources["essex"])
    assert (night.new, night.changed) == (0, 1)


def test_what_came_by_file_from_elsewhere_is_not_asked_of_the_source(reader: Reader) -> None:
    """A newspaper's page taken in for a force is neither asked of the force's host, nor withdrawn when that has none."""
    told = releases("essex", 12)
    with site_of(told) as site:
        source = site.sources["essex"]
        reader.night(source)
        addresses = [f"https://www.gazette.example/news/2022/five-held-in-raid-{n}/" for n in range(3)]
        for n, url in enumerate([*addresses, "urn:blotter:essex:0123456789abcdef"]):
            published = datetime(2022, 10, 16, 20, n, tzinfo=UTC)
            reader.known[path_key(url)] = KnownPage(url, f"essex:by-file-{n}", "", published=published)
        site.requests.clear()
        night = reader.night(source)
    assert (night.outcome, night.quarantined) == (Outcome.QUIET, 0)
    assert [batch.withdrawn for batch in reader.batches if batch.withdrawn] == []
    assert not [path for _, path, _ in site.requests if "five-held" in path or "urn" in path]


def test_a_release_slipped_in_under_an_older_date_is_found_within_a_week(reader: Reader) -> None:
    begun = datetime(2022, 10, 16, 9, tzinfo=UTC)
    every = [replace(told, published=begun - n * timedelta(hours=12)) for n, told in enumerate(releases("essex", 30))]
    late = replace(every[13], id="late", title="Sent late", published=every[13].published + timedelta(hours=1))
    with site_of(every) as site:
        reader.night(site.sources["essex"])
        by_path = server_of(site).by_path
        with site_of([*every, late]) as later:
            ((path, release),) = [one for one in server_of(later).by_path.items() if one[1].id == "late"]
        server_of(site).by_path = dict([*list(by_path.items())[:13], (path, release), *list(by_path.items())[13:]])
        window = Window(recheck_days=14)
        site.requests.clear()
        nights = [reader.night(site.sources["essex"], window, NIGHT + timedelta(days=n)) for n in range(7)]
    assert sum(night.new for night in nights) == 1
    assert sum("news-search" in path for _, path, _ in site.requests) <= 6 + 3  # one page a quiet night, three once


def test_an_old_page_that_its_listing_dates_anew_is_asked_again(reader: Reader) -> None:
    told = releases("essex", 12)
    old = replace(told[11], published=datetime(2022, 8, 1, 9, tzinfo=UTC))
    with site_of([*told[:9], old]) as site:
        reader.night(site.sources["essex"])
        server = server_of(site)
        ((path, release),) = [one for one in server.by_path.items() if one[1].published == old.published]
        anew = replace(
            release, text=release.text + "\n\nHe has been found.", published=datetime(2022, 10, 16, 22, tzinfo=UTC)
        )
        server.by_path = {path: anew} | {key: one for key, one in server.by_path.items() if key != path}
        night = reader.night(site.sources["essex"])
    assert (night.new, night.changed) == (0, 1)


def test_a_night_long_past_is_not_seen_on_the_listing_of_today(reader: Reader) -> None:
    with site_of(releases("essex", 30)) as site:
        night = reader.night(site.sources["essex"], Window(max_pages=2), date(2022, 8, 1))
    assert (night.outcome, night.new, night.seen_from) == (Outcome.DRIFTED, 16, None)
    assert "tells nothing of 2022-08-01" in night.reason


def test_a_page_that_prints_a_day_alone_is_not_taken_for_dated_anew() -> None:
    """Midnight of a British summer day is the day before in UTC; the feed's hour is not."""
    page = KnownPage("https://www.essex.police.uk/news/a/b/", "a", "", published=datetime(2022, 7, 3, 23, tzinfo=UTC))
    for hour, anew in ((9, False), (23, True)):
        link = Link(page.url, published=datetime(2022, 7, 4, hour, tzinfo=UTC))
        assert night_module._dated_anew(link, page, "Europe/London") is anew


def test_a_challenge_behind_a_feed_without_news_ends_the_asking_and_not_the_evidence(reader: Reader) -> None:
    told = releases("essex", 12)
    with site_of(told) as site:
        source = site.sources["essex"]
        reader.night(source)
        server = server_of(site)
        page = server.page
        challenge = (200, "text/html", "<html><title>Just a moment...</title></html>")
        server.page = lambda path, query: challenge if "news-search" in path else page(path, query)
        site.requests.clear()
        assert reader.night(source).outcome is Outcome.QUIET
        assert [path for _, path, _ in site.requests][2:] == ["/news/news-search/?ct=News&fdte=&tdte=&q=&page=1"]
        reader.known.clear()
        assert reader.night(source).outcome is Outcome.REFUSED
