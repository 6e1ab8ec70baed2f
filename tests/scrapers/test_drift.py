"""Each alarm fires when a source is not what it was, and is silent while it is."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scrapers.drift import cards_of, drift, hits_of, silence, week_window
from scrapers.http import Manners
from scrapers.platforms import PLATFORMS, platform_for
from scrapers.records import Habit, Outcome
from scrapers.replay import ReplaySite
from scrapers.replay import site as site_module
from scrapers.replay.pages import DRESSES, Dress
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.scrapers.test_night import NIGHT, Reader, releases

USUAL = Habit(
    signals={
        "fed": 10.0,
        "cards": 8.0,
        "hits_title": 1.0,
        "hits_date": 1.0,
        "hits_body": 1.0,
        "no_date_share": 0.0,
    },
    words=(80, 900),
    weeks=(20, 24, 18, 22, 25, 19, 21, 23, 20, 22),
    longest_silence=2,
    silence=1,
)
ORDINARY = {"fed": 10.0, "cards": 8.0, "sampled": 5.0, "hits_title": 1.0, "hits_date": 1.0, "hits_body": 1.0}
WORDS = [200, 300, 250, 400, 150]


def test_an_ordinary_night_raises_nothing() -> None:
    assert drift(ORDINARY, USUAL, WORDS, 21) is None


@pytest.mark.parametrize("seed", range(20))
def test_ordinary_variation_raises_nothing(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    signals = ORDINARY | {
        "fed": float(chance.randint(5, 20)),
        "cards": float(chance.randint(4, 12)),
        "hits_date": 0.8,
        "no_date": 1.0,
        "no_date_share": 0.2,
    }
    words = [chance.randint(60, 1000) for _ in range(chance.randint(1, 30))]
    assert drift(signals, USUAL, words, chance.randint(12, 40)) is None


def test_a_source_without_history_is_not_judged_by_one() -> None:
    assert drift({"fed": 1.0, "sampled": 5.0, "hits_date": 0.0}, Habit(), [5] * 9, 0) is None
    assert silence(Habit(), 0) is None


@pytest.mark.parametrize(
    ("signals", "words", "week", "said"),
    [
        ({"fed": 0.0}, WORDS, 21, "the feed holds 0 articles, usually 10"),
        ({"fed": 400.0}, WORDS, 21, "the feed holds 400 articles"),
        ({"cards": 0.0}, WORDS, 21, "a listing page shows 0 articles, usually 8"),
        ({"cards": 1.0}, WORDS, 21, "a listing page shows 1 articles"),
        ({"hits_date": 0.0}, WORDS, 21, "date no longer where the selectors look"),
        ({"hits_title": 0.0, "hits_body": 0.2}, WORDS, 21, "title and body no longer"),
        ({"no_date": 4.0, "no_date_share": 0.5}, WORDS, 21, "4 new pages print no date (50%, usually 0%)"),
        ({}, [30, 20, 40, 35, 700], 21, "have 35 words or so"),
        ({}, [2000, 2100, 1500, 1900, 100], 21, "have 1900 words or so"),
        ({}, WORDS, 2, "2 releases in seven days, usually 22"),
        ({}, WORDS, 70, "70 releases in seven days"),
    ],
)
def test_each_change_is_said(signals: dict[str, float], words: list[int], week: int, said: str) -> None:
    assert said in (drift(ORDINARY | signals, USUAL, words, week) or "")


def test_a_week_that_was_seen_before_is_never_outside() -> None:
    for weeks in ((1, 30) * 6, (0,) * 12, (5, 5, 5, 5, 5, 5, 5, 60)):
        window = week_window(weeks)
        assert window is not None
        assert window[0] <= min(weeks) <= max(weeks) <= window[1]
    assert week_window((5,) * 7) is None


@pytest.mark.parametrize(("days", "longest", "raised"), [(3, 2, False), (4, 2, True), (12, 8, False), (13, 8, True)])
def test_silence_is_measured_by_the_longest_before(days: int, longest: int, raised: bool) -> None:
    habit = Habit(longest_silence=longest, silence=days - 1)
    assert (silence(habit, 0) is not None) is raised
    assert silence(habit, 1) is None


@pytest.mark.parametrize("platform", sorted(PLATFORMS))
def test_the_pages_of_every_platform_are_found_by_their_own_selectors(platform: str) -> None:
    layout = platform_for(platform, NIGHT)
    release = releases("essex", 1)[0]
    dress = DRESSES[platform]
    assert set(hits_of(layout, dress.article(release).encode()).values()) <= {1.0}
    cards = [dress.card(dress.path("essex", r), r) for r in releases("essex", 8)]
    found = cards_of(layout, dress.listing(cards).encode())
    assert found == 8 or not layout.card


@pytest.fixture
def reader(tmp_path: Path, manners: Manners) -> Reader:
    return Reader(tmp_path / "archive", manners)


def redressed(change: tuple[str, str]) -> Dress:
    """SOH with a class renamed on its articles."""
    dress = DRESSES["soh"]
    return replace(dress, article=lambda release: dress.article(release).replace(*change))


def test_a_renamed_class_is_drift_although_the_pages_are_read(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    every = releases("essex", 8)
    with ReplaySite(load_sources(), every[4:]) as site:
        first = reader.night(site.sources["essex"])
    assert (first.outcome, first.signals["hits_date"]) == (Outcome.FETCHED, 1.0)
    reader.habit = Habit(signals={name: value for name, value in first.signals.items() if name.startswith("hits_")})
    monkeypatch.setitem(site_module.DRESSES, "soh", redressed(("c-meta-tag-time_info", "renamed")))
    with ReplaySite(load_sources(), every) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new) == (Outcome.DRIFTED, 4), night.reason
    assert "date no longer where the selectors look" in night.reason
    assert night.seen_from is None


def test_new_releases_of_another_length_are_drift(reader: Reader) -> None:
    reader.habit = Habit(words=(400, 900))
    with ReplaySite(load_sources(), releases("essex", 6)) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new) == (Outcome.DRIFTED, 6)
    assert "words or so" in night.reason


def test_a_week_outside_its_window_is_drift_and_one_within_is_not(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex", 3)) as site:
        reader.habit = Habit(weeks=(30,) * 12)
        few = reader.night(site.sources["essex"])
        assert (few.outcome, few.new) == (Outcome.DRIFTED, 3)
        assert "3 releases in seven days, usually 30" in few.reason
        reader.habit = Habit(weeks=(3, 4, 2, 3, 5, 3, 1, 2, 3))
        assert reader.night(site.sources["essex"]).outcome is Outcome.QUIET


def test_pages_without_a_date_are_drift(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    dress = DRESSES["soh"]

    def article(release: Release) -> str:
        page = dress.article(release)
        return page if release.id in ("r0", "r1", "r2", "r3") else page.replace("2022</span>", "</span>")

    def card(path: str, release: Release) -> str:
        return dress.card(path, release).replace("Published:", "At")

    monkeypatch.setitem(site_module.DRESSES, "soh", replace(dress, article=article, card=card))
    monkeypatch.setattr(site_module, "rss", lambda *_: "<rss></rss>")  # else its dates stand in
    with ReplaySite(load_sources(), releases("essex", 7)) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new, night.quarantined) == (Outcome.DRIFTED, 4, 3), night.reason
    assert "3 new pages print no date" in night.reason


def test_a_listing_older_than_what_is_known_is_drift(reader: Reader) -> None:
    every = releases("essex", 8)
    with ReplaySite(load_sources(), every) as site:
        reader.night(site.sources["essex"])
    with ReplaySite(load_sources(), every[4:]) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.seen_from) == (Outcome.DRIFTED, None)
    assert "yet 4 such releases are known" in night.reason


def test_a_listing_of_long_ago_on_the_first_night_is_drift(reader: Reader) -> None:
    old = [replace(release, published=release.published - timedelta(days=200)) for release in releases("essex", 3)]
    with ReplaySite(load_sources(), old) as site:
        night = reader.night(site.sources["essex"])
    assert (night.outcome, night.new, night.seen_from) == (Outcome.DRIFTED, 0, None)
    assert "another month" in night.reason


def test_a_silent_source_is_quiet_and_says_so(reader: Reader) -> None:
    with ReplaySite(load_sources(), releases("essex", 3)) as site:
        reader.night(site.sources["essex"])
        reader.habit = Habit(longest_silence=2, silence=2)
        night = reader.night(site.sources["essex"])
        assert (night.outcome, night.silent) == (Outcome.QUIET, None)
        reader.habit = Habit(longest_silence=2, silence=3)
        night = reader.night(site.sources["essex"])
    assert night.outcome is Outcome.QUIET
    assert night.silent == "no release for 4 days; 2 was the longest before"


def test_more_new_pages_than_a_night_reads_are_left_and_found_the_next(reader: Reader) -> None:
    from scrapers.night import Window

    with ReplaySite(load_sources(), releases("essex", 9)) as site:
        window = Window(first_days=80, max_new=4)
        nights = [reader.night(site.sources["essex"], window) for _ in range(3)]
    assert [night.new for night in nights] == [4, 4, 1]
    assert [night.seen_from is None for night in nights] == [True, True, False]
    assert "5 more left for the next night" in nights[0].reason


def test_one_release_under_two_addresses_is_one(reader: Reader) -> None:
    told = releases("essex", 2)
    with ReplaySite(load_sources(), told) as site:
        (server,) = site._servers
        twins = {path.replace("/news/news/", "/news/appeals/"): release for path, release in server.by_path.items()}
        server.by_path |= twins
        first = reader.night(site.sources["essex"])
        assert (first.new, len(reader.articles)) == (2, 2)
        assert reader.night(site.sources["essex"]).new == 0


def test_a_page_that_moved_keeps_its_identity(reader: Reader) -> None:
    told = releases("nca", 3)
    with ReplaySite(load_sources(), told) as site:
        reader.night(site.sources["nca"])
        (server,) = site._servers
        old, release = next(iter(server.by_path.items()))
        known = reader.known[old.rstrip("/")]
        moved = f"{old}-moved"

        class Redirecting(site_module._Handler):
            def do_GET(self) -> None:  # noqa: N802  # the name that http.server calls
                if self.path != old:
                    super().do_GET()
                    return
                self.send_response(301)
                self.send_header("Location", moved)
                self.send_header("Content-Length", "0")
                self.end_headers()

        server.RequestHandlerClass = Redirecting
        server.by_path = {moved: release} | {path: r for path, r in server.by_path.items() if path != old}
        night = reader.night(site.sources["nca"])
    assert (night.new, night.changed) == (0, 0)
    (article,) = reader.articles
    assert article.article_id == known.article_id
    assert article.url.endswith(moved)
    fetch = next(fetch for batch in reader.batches for fetch in batch.fetches if fetch.url.endswith(old))
    assert (fetch.outcome, fetch.final_url) == ("moved", article.url)
