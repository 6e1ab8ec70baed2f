"""Runs again from the archive alone, and pages that a mended parser understands."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from flows import again
from flows.again import replay_quarantine
from flows.articles import InputError
from flows.asked import manners_of, night_record
from flows.cli.archive import register
from flows.convert import habit_of, known_of
from flows.rebuild import rebuild
from flows.running import run_of
from flows.settings import Settings
from scrapers.archive import Archive, prune
from scrapers.http import PoliteClient
from scrapers.night import Window, collect
from scrapers.platforms import PLATFORMS
from scrapers.records import Outcome, SourceNight
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.release import Release
from scrapers.sources import Source, load_sources
from warehouse.store import open_writer

RUNNER, APP = CliRunner(), typer.Typer()
register(APP)
WINDOW = Window(first_days=80, max_pages=20)
EVERYTHING = (
    "articles article_versions facts signatures duplicates same_facts retold resolved fetches coverage quarantine"
    " night_signals sources forces"
).split()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", attempts=1)


def read(settings: Settings, sources: Mapping[str, Source], night: date) -> dict[str, SourceNight]:
    """A night as the flow makes it, without Prefect."""
    ended = {}
    with run_of(settings, "nightly", night, dict(sources)) as run, Archive(settings.archive, run.id) as archive:
        manners = manners_of(settings)
        for source in sources.values():
            archive.store_night(source.id, datetime.now(UTC), night_record(source, night, WINDOW, manners, "nightly"))
            known, habit = known_of(run.connection, source.id), habit_of(run.connection, source.id, night)
            with PoliteClient(source, manners, archive) as client:
                ended[source.id] = collect(source, night, known, client, run.take, WINDOW, habit=habit)
            run.end_source(ended[source.id])
    return ended


def tables(settings: Settings) -> dict[str, list[str]]:
    """Every row of every table, as text, sorted."""
    found = {}
    with open_writer(settings.warehouse) as connection:
        for table in EVERYTHING:
            found[table] = sorted(map(repr, connection.execute(f"FROM {table}").fetchall()))
    return found


def releases() -> list[Release]:
    """Releases of three bodies on three platforms."""
    chosen = [release for release in load_releases() if release.source in ("kent", "metropolitan", "nca")]
    assert {release.source for release in chosen} == {"kent", "metropolitan", "nca"}
    return chosen


def test_the_archive_alone_gives_the_same_tables_byte_for_byte(settings: Settings, tmp_path: Path) -> None:
    told = releases()
    with ReplaySite(load_sources(), told) as site:
        nights = read(settings, site.sources, date(2022, 10, 17))
        assert {night.outcome for night in nights.values()} == {Outcome.FETCHED}
    # The next night one release is amended, one is gone, one listing is lost and one host does not answer.
    amended = [replace(told[0], text=f"{told[0].text}\n\nA third man was arrested."), *told[2:]]
    with ReplaySite(load_sources(), amended) as site:
        lost = {"platform": "soh", "feed": None, "search": "/nothing/here/?page={page}"}
        sources = dict(site.sources) | {
            "metropolitan": site.sources["metropolitan"].model_copy(update=lost),
            "essex": site.sources["kent"].model_copy(update={"id": "essex", "base_url": "http://127.0.0.1:9"}),
        }
        nights = read(settings, sources, date(2022, 10, 18))
    assert nights["metropolitan"].outcome is Outcome.DRIFTED
    assert nights["essex"].outcome is Outcome.BROKEN

    anew = Settings(data_dir=tmp_path / "anew", attempts=1)
    assert rebuild(settings.archive, anew) == 2
    before, after = tables(settings), tables(anew)
    for table in EVERYTHING:
        assert after[table] == before[table], table
    assert len(before["facts"]) > 10
    with pytest.raises(InputError, match="not empty"):
        rebuild(settings.archive, anew)


def test_an_empty_archive_is_said_to_be_one(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no run"):
        rebuild(tmp_path, settings)


@pytest.fixture
def broken_parser(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """SOH with a body container that is on no page."""
    broken = tuple(replace(layout, body=("div.renamed",)) for layout in PLATFORMS["soh"])
    with monkeypatch.context() as patch:
        patch.setitem(PLATFORMS, "soh", broken)
        yield patch


def test_a_mended_parser_reads_what_was_put_aside(
    settings: Settings, broken_parser: pytest.MonkeyPatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [release for release in load_releases() if release.source == "kent"]
    with ReplaySite(load_sources(), told) as site:
        nights = read(settings, {"kent": site.sources["kent"]}, date(2022, 10, 17))
        assert nights["kent"].outcome is Outcome.BROKEN
    monkeypatch.setattr(again, "sources_of", lambda _: {"kent": site.sources["kent"]})
    assert {page.outcome for page in replay_quarantine(settings)} == {"refused again"}
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(settings.data_dir))
    listed = RUNNER.invoke(APP, ["quarantine", "--format", "csv"])
    assert listed.exit_code == 0, listed.output
    assert listed.stdout.count("no_body") == len(told)

    broken_parser.undo()
    run = RUNNER.invoke(APP, ["quarantine", "replay", "--source", "kent"])
    assert run.exit_code == 0, run.output
    assert f"{len(told)} of {len(told)} pages read" in run.stdout
    assert replay_quarantine(settings) == []
    with open_writer(settings.warehouse) as connection:
        ((number,),) = connection.execute("SELECT count(*) FROM articles").fetchall()
    assert number == len(told)


def test_what_was_pruned_cannot_be_replayed(settings: Settings, broken_parser: pytest.MonkeyPatch) -> None:
    told = [release for release in load_releases() if release.source == "kent"][:1]
    with ReplaySite(load_sources(), told) as site:
        read(settings, {"kent": site.sources["kent"]}, date(2022, 10, 17))
    for path in settings.archive.iterdir():
        path.unlink()
    (page,) = replay_quarantine(settings)
    assert page.outcome == "not kept"
    assert "keep_raw_days" in page.detail


def test_the_archive_lists_finds_checks_and_prunes(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    told = [release for release in load_releases() if release.source == "kent"]
    with ReplaySite(load_sources(), told) as site:
        read(settings, site.sources, date(2022, 10, 17))
        page = next(path for _, path, _ in site.requests if "/news/kent/" in path and "Rss" not in path)
        url = f"{site.sources['kent'].base}{page}"
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(settings.data_dir))
    listed = RUNNER.invoke(APP, ["archive", "list", "--format", "csv"])
    assert listed.stdout.count(".warc.gz") == 1, listed.output
    found = RUNNER.invoke(APP, ["archive", "find", url, "--format", "json"])
    (record,) = json.loads(found.stdout)
    assert (record["source"], record["as"], record["status"]) == ("kent", "page", 200)
    again = RUNNER.invoke(APP, ["archive", "find", f"sha256:{record['digest']}", "--format", "json"])
    assert json.loads(again.stdout) == [record]
    assert RUNNER.invoke(APP, ["archive", "find", "https://nowhere.example/"]).exit_code == 1
    shown = RUNNER.invoke(APP, ["archive", "show", record["file"], str(record["offset"])])
    assert b"c-page-header_title" in shown.stdout_bytes
    assert RUNNER.invoke(APP, ["archive", "check"]).exit_code == 0
    (path,) = settings.archive.glob("*.warc.gz")
    whole = path.read_bytes()
    path.write_bytes(whole[:-5000])
    assert RUNNER.invoke(APP, ["archive", "check"]).exit_code == 1
    path.write_bytes(whole)
    assert "0 files older" in RUNNER.invoke(APP, ["archive", "prune"]).stdout
    assert prune_later(settings) == 1
    assert list(settings.archive.iterdir()) == []


def prune_later(settings: Settings) -> int:
    later = datetime.now(UTC) + timedelta(days=settings.keep_raw_days + 1, minutes=1)
    assert prune(settings.archive, settings.keep_raw_days, later - timedelta(days=2)) == []
    return len(prune(settings.archive, settings.keep_raw_days, later))
