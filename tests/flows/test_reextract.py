"""Re-extraction: from the archive alone, held until it is accepted, carried on after a kill."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows import reextract as reextracting
from flows.ingest import ingest
from flows.reextract import decide, re_extract
from flows.settings import Settings
from flows.work import Done, Job
from flows.workers import alone
from scrapers.replay import ReplaySite
from scrapers.sources import Source, load_sources
from tests.flows.backfills import releases
from tests.flows.nights import night
from tests.flows.tables import tables_of
from warehouse import generations
from warehouse.store import WarehouseBusyError, open_writer

NIGHT = date(2022, 10, 14)
NEW = "new rules"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A warehouse of six pages and two articles by file, whose facts older rules read too large."""
    given = Settings(data_dir=tmp_path / "data")
    text = releases(1)[0].text
    rows = [
        {"id": f"f{n}", "title": "Raid", "text": f"{text} {n}", "published": "2022-10-01", "force": "kent"}
        for n in range(2)
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with ReplaySite(load_sources(), releases(6)) as site:
        night(given, site.sources, NIGHT)
    ingest([tmp_path / "in.jsonl"], given, now=datetime(2022, 11, 1, 10, 30, 15, 250_000, tzinfo=UTC))
    with open_writer(given.warehouse) as connection:
        connection.execute("UPDATE facts SET quantity = quantity + 100 WHERE kind = 'arrest'")
    monkeypatch.setattr(reextracting, "RULES_VERSION", NEW)
    return given


@pytest.fixture
def sources(settings: Settings) -> dict[str, Source]:
    """As the night had them, with nobody at the other end any longer."""
    with open_writer(settings.warehouse) as connection:
        ((url,),) = connection.execute("SELECT url FROM articles WHERE source_id = 'essex' LIMIT 1").fetchall()
    base = url.split("/news/")[0]
    every = load_sources()
    return every | {"essex": every["essex"].model_copy(update={"base_url": base})}


def arrests(settings: Settings) -> list[float]:
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute(
            "SELECT quantity FROM current_facts WHERE kind = 'arrest' AND quantity IS NOT NULL"
        ).fetchall()
    return sorted(quantity for (quantity,) in rows)


def test_what_new_rules_read_is_held_shown_and_put_in_force(settings: Settings, sources: dict[str, Source]) -> None:
    before = arrests(settings)
    result = re_extract(settings, sources, alone)
    assert (result.read, result.lost) == (8, 0)
    assert result.comparison is not None
    (arrested,) = [one for one in result.comparison.changes if one.kind == "arrest"]
    assert arrested.changed == len(before) > 0
    assert {one.kind for one in result.differences} == {"arrest"}
    assert arrests(settings) == before, "held, so not in force"
    accepted = re_extract(settings, sources, alone, accept="the old ones read a hundred too many")
    assert accepted.read == 0
    assert arrests(settings) == [quantity - 100 for quantity in before]
    assert "nothing to do: every release was read" in re_extract(settings, sources, alone).summary
    late = re_extract(settings, sources, alone, since=date(2022, 12, 1)).summary
    assert "nothing to do: every release fetched since 2022-12-01 was read" in late


def test_a_killed_one_is_carried_on(
    settings: Settings, sources: dict[str, Source], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reextracting, "PAGES", 2)

    def dying(jobs: Iterable[Job]) -> Iterator[Done]:
        for number, done in enumerate(alone(jobs)):
            if number == 2:
                raise KeyboardInterrupt
            yield done

    with pytest.raises(KeyboardInterrupt):
        re_extract(settings, sources, dying)
    result = re_extract(settings, sources, alone)
    assert 0 < result.read < 8
    assert result.comparison is not None
    assert (result.comparison.articles, result.comparison.waiting, result.lost) == (8, 0, 0)


def test_releases_without_a_raw_page_keep_their_facts(settings: Settings, sources: dict[str, Source]) -> None:
    before = arrests(settings)
    for path in settings.archive.glob("*.warc.gz"):
        path.unlink()
    result = re_extract(settings, sources, alone, accept="try")
    assert (result.read, result.lost) == (0, 8)
    assert arrests(settings) == before


def test_since_takes_the_pages_of_later_days_only(settings: Settings, sources: dict[str, Source]) -> None:
    """The pages were fetched today, the articles of the file stand for 2022."""
    result = re_extract(settings, sources, alone, since=date(2023, 1, 1))
    assert result.read == 6


def test_what_is_held_can_be_thrown_away(settings: Settings, sources: dict[str, Source]) -> None:
    before = tables_of(settings.warehouse)
    re_extract(settings, sources, alone)
    decide(settings, generations.discard, "not now", sources)
    assert tables_of(settings.warehouse) == before
    with pytest.raises(generations.NothingHeldError):
        decide(settings, generations.discard, "again", sources)


def test_not_beside_a_backfill(settings: Settings, sources: dict[str, Source]) -> None:
    from flows.visits import Visits

    with Visits(settings, "backfill", NIGHT, sources, "{}", lambda _: None), pytest.raises(WarehouseBusyError):
        re_extract(settings, sources, alone)
