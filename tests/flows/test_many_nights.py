"""Nights one after the other, with the warehouse between them: what one of them could not read, a later one does."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.rebuild import rebuild
from flows.settings import Settings
from flows.turns import turns_of
from scrapers.records import Outcome, SourceNight
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.nights import night
from tests.flows.tables import tables_of
from warehouse.store import open_writer

FIRST = date(2022, 10, 10)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


def releases(number: int) -> list[Release]:
    """Releases of a busy force, eight hours apart, newest last."""
    text = load_releases()[0].text
    begun = datetime(2022, 10, 1, 6, tzinfo=UTC)
    return [
        Release(f"r{n}", "essex", f"Two arrested in raid {n}", begun + timedelta(hours=8 * n), f"{text} {n}")
        for n in range(number)
    ]


class Busy:
    """A site of which so many releases are out, and one page of which may answer otherwise."""

    def __init__(self, site: ReplaySite) -> None:
        self.site = site
        (server,) = site._servers
        self.server: Any = server
        self.page, self.by_path = self.server.page, self.server.by_path
        self.answer: tuple[int, str, str] | None = None
        self.number = 20
        self.server.page = self.told

    def told(self, path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
        return self.answer if self.answer and path == self.odd else self.page(path, query)  # type: ignore[no-any-return]

    @property
    def odd(self) -> str:
        return next(path for path, release in self.by_path.items() if release.id == f"r{self.number}")

    def night(self, settings: Settings, days: int, out: int) -> tuple[SourceNight, int]:
        """How a night ended that sees the first so many releases, and how often it asked for the odd page."""
        self.server.by_path = dict(list(self.by_path.items())[-out:])
        self.site.requests.clear()
        (ended,) = night(settings, self.site.sources, FIRST + timedelta(days=days), kept=True)
        return ended, sum(path == self.odd for _, path, _ in self.site.requests)


@pytest.fixture
def busy() -> Iterator[Busy]:
    with ReplaySite(load_sources(), releases(60)) as site:
        yield Busy(site)


@pytest.mark.parametrize(
    "answer",
    [(500, "text/html", ""), (403, "text/html", "no"), (200, "text/html", "<html><body><h1>Half a pa")],
    ids=["no answer", "forbidden", "cut short"],
)
def test_a_page_that_gave_nothing_is_asked_for_again_although_the_listing_has_gone_on(
    busy: Busy, settings: Settings, tmp_path: Path, answer: tuple[int, str, str]
) -> None:
    busy.night(settings, 0, out=20)
    busy.answer = answer
    second, _ = busy.night(settings, 4, out=30)
    assert (second.outcome, second.new) == (Outcome.FETCHED, 9)
    busy.answer = None
    third, asked = busy.night(settings, 8, out=60)
    assert (third.outcome, third.new, asked) == (Outcome.FETCHED, 31, 1)
    with open_writer(settings.warehouse) as connection:
        waiting = connection.execute("SELECT count(*) FROM quarantine WHERE released_at IS NULL").fetchone()
    assert waiting == (0,)
    again = Settings(data_dir=tmp_path / "again")
    rebuild(settings.archive, again)
    assert tables_of(again.warehouse) == tables_of(settings.warehouse)


def test_a_page_that_stays_silent_is_let_be_after_a_week_and_spoils_no_night(busy: Busy, settings: Settings) -> None:
    busy.night(settings, 0, out=20)
    busy.answer = (500, "text/html", "")
    busy.night(settings, 4, out=30)
    later = [busy.night(settings, days, out=60) for days in (5, 11, 12)]
    assert [ended.outcome for ended, _ in later] == [Outcome.FETCHED, Outcome.QUIET, Outcome.QUIET]
    assert [asked for _, asked in later] == [2, 2, 0]  # two tries each


def test_a_release_that_left_one_address_and_stands_at_another_is_not_withdrawn(settings: Settings) -> None:
    with ReplaySite(load_sources(), releases(1)) as site:
        (server,) = site._servers
        source = site.sources["essex"]
        night(settings, {"essex": source}, date(2022, 10, 2))
        mine: Any = server
        ((path, release),) = mine.by_path.items()
        mine.by_path = {path.replace("/news/essex/news/", "/news/essex/news/archive/"): release}
        night(settings, {"essex": source}, date(2022, 10, 3))
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute("SELECT withdrawn_at, contains(url, '/archive/') FROM articles").fetchall()
    assert rows == [(None, True)]


def test_sources_of_one_host_are_read_one_after_the_other() -> None:
    essex = load_sources()["essex"].model_copy(update={"delay": 0.2})
    kent = load_sources()["kent"]
    besides = essex.model_copy(update={"id": "besides"})
    turns = turns_of({"essex": essex, "besides": besides, "kent": kent}, threading.Event())
    times: list[tuple[float, float]] = []

    def read(name: str) -> None:
        with turns[name]:
            began = time.monotonic()
            time.sleep(0.2)
            times.append((began, time.monotonic()))

    threads = [threading.Thread(target=read, args=(name,)) for name in ("essex", "besides")]
    for thread in threads:
        thread.start()
    with turns["kent"]:
        assert not times  # nobody waits for another host
    for thread in threads:
        thread.join()
    (_, ended), (began, _) = sorted(times)
    assert began - ended >= 0.19


def test_a_known_page_that_answers_again_leaves_the_quarantine(busy: Busy, settings: Settings) -> None:
    busy.number = 19
    for days, answer in enumerate([None, (500, "text/html", ""), None]):
        busy.answer = answer
        _, asked = busy.night(settings, days, out=20)
        assert asked > 0
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute("SELECT reason, released_at IS NULL FROM quarantine").fetchall()
    assert rows == [("no_answer", False)]
