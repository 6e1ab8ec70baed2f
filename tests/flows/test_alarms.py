"""What is wrong with a source is said where people look, sent on as an event, and recorded; what is right is not."""

import fnmatch
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from flows import nightly, shown
from flows.automations import _tell
from flows.finish import Finished
from flows.running import run_of
from flows.settings import Settings
from scrapers.records import Outcome, SourceNight
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.test_again import read
from warehouse.store import open_writer

DAY = date(2022, 10, 17)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", attempts=1)


def night(source: str, outcome: Outcome, silent: str | None = None) -> SourceNight:
    return SourceNight(source, DAY, outcome, "because", silent=silent)


def told(monkeypatch: pytest.MonkeyPatch, settings: Settings, nights: list[SourceNight]) -> tuple[set[str], str]:
    """The events that a night sends, and its summary as Prefect shows it."""
    events: set[str] = set()
    pages: list[str] = []
    monkeypatch.setattr(shown, "emit_event", lambda event, payload, **_: events.add(f"{event} {payload['detail']}"))
    monkeypatch.setattr(shown, "create_markdown_artifact", lambda markdown, **_: pages.append(markdown))
    shown.show_finished(settings, Finished(nights, held_back="held"))
    return {event for event in events if event.startswith("blotter.source")}, pages[0]


def test_a_silent_source_and_every_bad_outcome_are_told(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    bad = [night(o.value, o) for o in (Outcome.REFUSED, Outcome.MOVED, Outcome.DRIFTED, Outcome.BROKEN)]
    nights = [*bad, night("kent", Outcome.QUIET, "no release for 9 days; 4 was the longest before")]
    events, summary = told(monkeypatch, settings, nights)
    assert events == {
        "blotter.source.refused because",
        "blotter.source.moved because",
        "blotter.source.drifted because",
        "blotter.source.broken because",
        "blotter.source.silent no release for 9 days; 4 was the longest before",
    }
    assert "silent for unusually long: kent" in summary
    assert "**kent** silent: no release for 9 days" in summary
    trigger = _tell("slack-webhook/team", uuid4()).trigger
    for event in events:
        assert any(fnmatch.fnmatch(event.split()[0], expected) for expected in trigger.expect)


def test_an_ordinary_night_sends_nothing(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    nights = [night("kent", Outcome.FETCHED), night("essex", Outcome.QUIET), night("psni", Outcome.DISABLED)]
    events, summary = told(monkeypatch, settings, nights)
    assert events == set()
    assert "silent" not in summary


def test_sources_left_out_by_decision_stand_in_coverage(settings: Settings) -> None:
    sources = load_sources()
    off = {source.id: source.disabled_reason for source in sources.values() if not source.enabled}
    said: list[SourceNight] = []
    with run_of(settings, "nightly", DAY, sources) as run:
        nights = nightly.leave_out(run, sources, DAY, said.append)
        rows = run.connection.execute("SELECT source_id, day, outcome, reason FROM coverage").fetchall()
    assert nights == said
    assert sorted(rows) == sorted((source, DAY, "disabled", reason) for source, reason in off.items())
    assert rows


def test_a_source_that_falls_silent_is_noticed_from_its_own_history(settings: Settings) -> None:
    text = load_releases()[0].text
    daily = [
        Release(f"r{n}", "kent", f"Two arrested in raid {n}", datetime(2022, 10, 16 - n, 9, tzinfo=UTC), f"{text} {n}")
        for n in range(12)
    ]
    with ReplaySite(load_sources(), daily) as site:
        ended = [read(settings, site.sources, DAY + timedelta(days=n))["kent"] for n in range(5)]
    assert [night.outcome for night in ended] == [Outcome.FETCHED] + [Outcome.QUIET] * 4
    assert [bool(night.silent) for night in ended] == [False, False, False, True, True]
    with open_writer(settings.warehouse) as connection:
        ((signals,),) = connection.execute("SELECT count(DISTINCT day) FROM night_signals").fetchall()
    assert signals == 5
