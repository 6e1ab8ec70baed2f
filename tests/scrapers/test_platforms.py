"""A night on every platform: the replay site serves it as its sites do, and what was written comes back."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scrapers.dates import night_of
from scrapers.http import Manners
from scrapers.platforms import PLATFORMS
from scrapers.records import Outcome
from scrapers.replay import PAPER, ReplaySite
from scrapers.replay.pages import DRESSES
from scrapers.replay.release import Release
from scrapers.sources import Source, load_sources
from tests.scrapers.test_night import Reader

SOURCES = load_sources() | {"courier": PAPER}
TEXT = """Officers & partners in {town} arrested nineteen people and seized “a lot” in a week of warrants.

Among what was seized:

- 220g of crack cocaine
- 700 wraps of heroin
- £7,000 & €300 in cash

Eleven have been charged; eighteen were given support and found somewhere safe to live.

The Detective Inspector in charge said: "We go back to the places where they think that nobody looks.\""""


def source_of(platform: str) -> Source:
    return next(source for source in SOURCES.values() if source.platform == platform)


@pytest.mark.parametrize("platform", sorted(PLATFORMS))
def test_a_night_on(platform: str, tmp_path: Path, manners: Manners) -> None:
    source = source_of(platform)
    towns = ("Harlow", "Ely", "Brecon")
    told = [
        Release(
            f"{platform}{n}",
            source.id,
            f"Nineteen arrested in {town} & £7,000 seized",
            datetime(2022, 10, 14 - n, 9, tzinfo=UTC),
            TEXT.format(town=town),
        )
        for n, town in enumerate(towns)
    ]
    reader = Reader(tmp_path, manners)
    with ReplaySite(SOURCES, told) as site:
        night = reader.night(site.sources[source.id])
        articles = sorted(reader.articles, key=lambda article: article.published, reverse=True)
        again = reader.night(site.sources[source.id])
    assert (night.outcome, night.new, night.quarantined) == (Outcome.FETCHED, 3, 0)
    assert (again.outcome, again.new, again.changed) == (Outcome.QUIET, 0, 0)
    assert [article.title for article in articles] == [release.title for release in told]
    assert [article.text for article in articles] == [release.text for release in told]
    assert [night_of(article.published) for article in articles] == [release.local.date() for release in told]
    assert {article.force for article in articles} == {source.force or source.id}


def test_the_feed_dates_what_its_page_does_not(
    tmp_path: Path, manners: Manners, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [Release("n1", "nca", "Nineteen arrested in Hull", datetime(2022, 10, 14, 9, tzinfo=UTC), TEXT)]
    dress = DRESSES["joomla-nca"]
    undated = replace(dress, article=lambda release: re.sub(r"<p><strong>.*?</strong></p>", "", dress.article(release)))
    monkeypatch.setitem(DRESSES, "joomla-nca", undated)
    reader = Reader(tmp_path, manners)
    with ReplaySite(SOURCES, told) as site:
        night = reader.night(site.sources["nca"])
        assert (night.outcome, night.new) == (Outcome.FETCHED, 1)
        assert reader.articles[0].published == told[0].published
