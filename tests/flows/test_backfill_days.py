"""Which days count as seen after a backfill."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

import pytest

from flows import backfill as backfilling
from flows import ingest as ingesting
from flows.order import Way
from flows.settings import Settings
from flows.work import Job
from flows.workers import alone
from scrapers.replay import ReplaySite
from scrapers.sources import load_sources
from tests.flows.backfills import do, lines_of, order, releases, seen_days, tables
from tests.flows.nights import MANNERS
from tests.flows.tables import tables_of
from warehouse.store import open_writer

pytestmark = pytest.mark.usefixtures("no_waiting")


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
