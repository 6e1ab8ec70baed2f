from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from scrapers.archive import Archive, read_archive, read_warc, verify
from scrapers.discovery import path_key
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.platforms import PLATFORMS
from scrapers.records import Article, Batch, Habit, KnownPage, Outcome, SourceNight
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay import site as site_module
from scrapers.replay.release import Release
from scrapers.sources import Source, load_sources
from tests.scrapers.conftest import LyingServer

NIGHT = date(2022, 10, 17)
WIDE = Window(first_days=80, max_pages=20)
HTML = {"Content-Type": "text/html"}


class Reader:
    """Reads one source and remembers, as the warehouse would."""

    def __init__(self, folder: Path, manners: Manners) -> None:
        self.folder, self.manners = folder, manners
        self.of: dict[str, dict[str, KnownPage]] = {}
        self.batches: list[Batch] = []
        self.habit = Habit()
        self.seen: dict[str, date] = {}  # the last night of each source that was a success

    def night(self, source: Source, window: Window = WIDE, day: date = NIGHT) -> SourceNight:
        self.batches = []
        self.known = self.of.setdefault(source.id, {})
        run = f"run{id(self.batches)}"
        habit = replace(self.habit, seen_until=self.seen.get(source.id))
        with Archive(self.folder, run) as archive, PoliteClient(source, self.manners, archive) as client:
            night = collect(source, day, self.known, client, self.batches.append, window, habit=habit)
        if night.outcome in (Outcome.FETCHED, Outcome.QUIET):
            self.seen[source.id] = day
        etags = {fetch.url: fetch.etag for batch in self.batches for fetch in batch.fetches}
        for article in self.articles:
            self.known[path_key(article.url)] = KnownPage(
                article.url, article.article_id, article.content_hash, etags.get(article.url), None, article.published
            )
        return night

    @property
    def articles(self) -> list[Article]:
        return [article for batch in self.batches for article in batch.articles]


@pytest.fixture
def reader(tmp_path: Path, manners: Manners) -> Reader:
    return Reader(tmp_path / "archive", manners)


def releases(source: str, number: int = 12, platform_of: str | None = None) -> list[Release]:
    """Releases of one source, a day apart, the newest the day before the night."""
    text = load_releases()[0].text
    return [
        Release(
            f"r{n}",
            source,
            f"Two arrested in raid number {n}",
            datetime(2022, 10, 16, 9, tzinfo=UTC) - timedelta(days=n),
            f"{text} {n}",
        )
        for n in range(number)
    ]


def test_every_body_of_the_demo_is_read_on_its_own_platform(reader: Reader) -> None:
    with ReplaySite(load_sources()) as site:
        outcomes = {source.id: reader.night(source).outcome for source in site.sources.values()}
        platforms = {source.platform for source in site.sources.values()}
    assert set(outcomes.values()) == {Outcome.FETCHED}
    assert platforms == set(PLATFORMS)


def test_the_same_night_twice_asks_conditionally_and_brings_nothing(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex")) as site:
        first = reader.night(site.sources["essex"])
        assert (first.outcome, first.new, first.seen_from) == (Outcome.FETCHED, 12, date(2022, 7, 29))
        second = reader.night(site.sources["essex"])
        assert (second.outcome, second.new, second.changed, reader.articles) == (Outcome.QUIET, 0, 0, [])
        pages = [status for _, path, status in site.requests if "raid" in path]
    assert pages.count(200) == 12
    assert 304 in pages


def test_an_amended_page_comes_again_and_a_withdrawn_one_is_told(reader: Reader) -> None:
    told = releases("essex")
    with ReplaySite(load_sources(), told) as site:
        reader.night(site.sources["essex"])
    amended = [replace(told[0], text=told[0].text + "\n\nA third man was arrested."), *told[2:]]
    with ReplaySite(load_sources(), amended) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.changed) == (Outcome.FETCHED, 1)
    (withdrawn,) = [page for batch in reader.batches for page in batch.withdrawn]
    assert (withdrawn.article_id, withdrawn.reason) == (f"essex:{told[1].number}", "answered 404")


def test_search_pages_are_read_until_what_is_known(reader: Reader) -> None:
    every = releases("essex", 16)
    with ReplaySite(load_sources(), every[14:]) as site:
        reader.night(site.sources["essex"])
    with ReplaySite(load_sources(), every) as site:
        night = reader.night(site.sources["essex"], Window(recheck_days=30))
        searched = [path for _, path, _ in site.requests if "news-search" in path]
    assert night.new == 14
    assert len(searched) == 2  # the feed shows ten, the first search page eight, the second reaches the known


@pytest.mark.parametrize("days", [1, 10, 40])
def test_what_came_while_a_source_was_down_is_read_when_it_is_back(reader: Reader, days: int) -> None:
    every = releases("essex", days + 3)
    with ReplaySite(load_sources(), every[days:]) as site:
        assert reader.night(site.sources["essex"], Window(), NIGHT - timedelta(days=days)).new == 3
    with ReplaySite(load_sources(), every) as site:
        night = reader.night(site.sources["essex"], Window(max_pages=20))
    assert (night.outcome, night.new) == (Outcome.FETCHED, days)
    assert night.seen_from is not None
    assert night.seen_from <= NIGHT - timedelta(days=days)


def test_a_first_night_that_broke_off_is_a_first_night_still(reader: Reader) -> None:
    """Its oldest releases are known by then: the next night must neither stop at them nor look back less far."""
    every = releases("essex", 20)
    with ReplaySite(load_sources(), every[17:]) as site:
        reader.night(site.sources["essex"])
    reader.seen.clear()  # killed after its first batch
    with ReplaySite(load_sources(), every) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new, night.seen_from) == (Outcome.FETCHED, 17, NIGHT - timedelta(days=80))


def test_a_gap_behind_what_is_known_is_read_until_a_night_was_a_success(reader: Reader) -> None:
    """A backfill, or a night that failed, may have brought the newest and not what lies between."""
    every = releases("essex", 20)
    with ReplaySite(load_sources(), every) as site:
        reader.night(site.sources["essex"])
        brought = {
            path_key(page.url) for page in sorted(reader.known.values(), key=lambda page: str(page.published))[-3:]
        }
        reader.of["essex"] = {key: page for key, page in reader.known.items() if key in brought}
        reader.seen.clear()
        assert reader.night(site.sources["essex"]).new == 17


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((403, HTML, b""), Outcome.REFUSED),
        ((429, HTML | {"Retry-After": "900"}, b""), Outcome.REFUSED),
        ((200, HTML, b"<title>Just a moment...</title>"), Outcome.REFUSED),
        ((301, {"Location": "https://elsewhere.example/news/"}, b""), Outcome.MOVED),
        ((200, HTML, b"<html><body><p>nothing here</p></body></html>"), Outcome.DRIFTED),
        ((500, HTML, b""), Outcome.BROKEN),
        ((404, HTML, b""), Outcome.DRIFTED),
        (
            (
                200,
                {"Content-Type": "application/rss+xml"},
                b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;",
            ),
            Outcome.BROKEN,
        ),
    ],
)
def test_zero_is_not_one_thing(
    reader: Reader, liar: LyingServer, answer: tuple[int, dict[str, str], bytes], outcome: Outcome
) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else answer
    night = reader.night(liar.source())
    assert night.outcome is outcome
    assert night.reason
    assert (night.new, night.seen_from) == (0, None)


def test_a_known_page_that_becomes_a_challenge_changes_nothing(reader: Reader, liar: LyingServer) -> None:
    with ReplaySite(load_sources(), releases("essex")) as site:
        reader.night(site.sources["essex"])
    before = dict(reader.known)
    liar.script = lambda path, _: (
        (404, {}, b"") if path == "/robots.txt" else (200, HTML, b"<div class='challenge-platform'>")
    )
    night = reader.night(liar.source())
    assert night.outcome is Outcome.REFUSED
    assert reader.known == before
    assert [batch.withdrawn for batch in reader.batches] == [()]


def test_a_listing_of_another_month_is_drift(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex", 3)) as site:
        reader.night(site.sources["essex"])
    strangers = [replace(r, id=f"other{r.id}", title=f"Other news {r.id}") for r in releases("essex", 3)]
    with ReplaySite(load_sources(), strangers) as site:
        night = reader.night(site.sources["essex"])
    assert night.outcome is Outcome.DRIFTED
    assert "missed" in night.reason
    assert night.new == 3  # what was read is kept all the same


def test_pages_that_are_not_understood_go_to_quarantine(reader: Reader, liar: LyingServer) -> None:
    listing = b'<a class="c-news-panel" href="/news/essex/news/2022/october/raid/">Raid</a>'

    def script(path: str, _: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        if path == "/robots.txt" or "GetNewsRss" in path:
            return 404, {}, b""
        return (
            200,
            HTML,
            listing if "news-search" in path else b"<h1>Raid</h1><div class='cms-content'>short</div></html>",
        )

    liar.script = script
    night = reader.night(liar.source())
    assert night.outcome is Outcome.BROKEN
    (page,) = [page for batch in reader.batches for page in batch.quarantined]
    assert page.reason == "short_body"
    assert page.warc_file is not None


def test_the_archive_gives_back_what_was_fetched(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex", 4)) as site:
        reader.night(site.sources["essex"])
        read = {article.url for article in reader.articles}
    pages = list(read_archive(reader.folder))
    assert {page.url for page in pages} == read
    assert all(b"c-news-article" in page.body and page.source == "essex" for page in pages)


def test_a_torn_record_ends_the_reading_and_loses_only_itself(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex", 4)) as site:
        reader.night(site.sources["essex"])
    (path,) = reader.folder.glob("*.warc.gz")
    whole = list(read_warc(path))
    path.write_bytes(path.read_bytes()[: whole[-1].stored.offset + 200])
    assert list(read_warc(path)) == whole[:-1]
    assert verify(path) == [
        f"{path.name}: 1 of 8 records cannot be read, from byte {whole[-1].stored.offset} on",
    ]


def test_a_page_that_robots_keep_is_passed_over_and_the_others_are_read(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = releases("essex", 4)
    monkeypatch.setattr(site_module, "ROBOTS", "User-agent: *\nDisallow: /*raid-number-2")
    with ReplaySite(load_sources(), told) as site:
        night = reader.night(site.sources["essex"])
        assert not [path for _, path, _ in site.requests if path.rstrip("/").endswith("raid-number-2")]
    assert (night.outcome, night.new) == (Outcome.FETCHED, 3)
    assert [page.reason for batch in reader.batches for page in batch.quarantined] == ["robots"]


def test_a_source_whose_every_page_robots_keep_is_refused(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_module, "ROBOTS", "User-agent: *\nDisallow: /*raid-number")
    with ReplaySite(load_sources(), releases("essex", 4)) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new, night.seen_from) == (Outcome.REFUSED, 0, None)
