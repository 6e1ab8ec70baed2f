"""Which night a run stands for, and how it ends when its tasks do not."""

import logging
import queue
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from flows import nightly
from flows.finish import finish
from flows.running import run_of, sources_of
from flows.settings import Settings, SettingsError
from scrapers.records import Article, Outcome, SourceNight
from scrapers.sources import load_sources
from tests.flows.test_serve import as_table
from warehouse.store import open_writer

NIGHT = date(2022, 7, 1)


def test_a_runs_night_is_its_scheduled_british_day(monkeypatch: pytest.MonkeyPatch) -> None:
    scheduled = datetime(2022, 6, 30, 23, 30, tzinfo=UTC)  # 00:30 on 1 July in Britain
    monkeypatch.setattr(nightly, "runtime", SimpleNamespace(flow_run=SimpleNamespace(scheduled_start_time=scheduled)))
    assert nightly.night_of_run(None) == date(2022, 7, 1)
    assert nightly.night_of_run(date(2022, 1, 2)) == date(2022, 1, 2)


def test_a_night_missed_by_days_is_left_to_the_later_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(nightly, "read_all", lambda *_: pytest.fail("read a night that a later one reads again"))
    late = datetime.now(UTC) - timedelta(hours=25)
    monkeypatch.setattr(nightly, "runtime", SimpleNamespace(flow_run=SimpleNamespace(scheduled_start_time=late)))
    assert "left to a later night" in nightly.nightly.fn()


def test_a_night_missed_by_hours_is_caught_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    late = datetime.now(UTC) - timedelta(hours=9)
    monkeypatch.setattr(nightly, "runtime", SimpleNamespace(flow_run=SimpleNamespace(scheduled_start_time=late)))
    read: list[date] = []

    def read_all(_sources: object, _settings: object, night: date, *_: object) -> list[SourceNight]:
        read.append(night)
        return []

    monkeypatch.setattr(nightly, "read_all", read_all)
    monkeypatch.setattr(nightly, "show_night", lambda _: None)
    monkeypatch.setattr(nightly, "show_finished", lambda *_: None)
    with pytest.raises(nightly.NightFailed, match="no source could be read"):
        nightly.nightly.fn()
    assert read == [nightly.night_of_run(None)]


@pytest.mark.parametrize(
    ("error", "shown"), [(nightly.NightFailed("no source could be read"), False), (KeyError("essex"), True)]
)
def test_a_failed_night_is_logged_without_a_traceback_and_a_fault_of_ours_with_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, shown: bool
) -> None:
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    nightly.served_settings()
    for name in ("prefect.flow_runs", "prefect.engine"):
        logger = logging.getLogger(name)
        where = (type(error), error, None)
        record = logger.makeRecord(name, logging.ERROR, "", 0, "Encountered exception during execution", (), where)
        assert logger.filter(record)
        assert bool(record.exc_info) == shown


def told_by(source: str) -> Article:
    """A release, so that something in the warehouse hangs on its source."""
    moment = datetime(2022, 6, 30, 9, tzinfo=UTC)
    url = f"https://www.{source}.police.uk/news/a/"
    return Article(
        f"{source}:1", source, source, url, "Arrests", "Two men were arrested.", moment, "", "a", "json/1", moment
    )


class Ended:
    """A task that ended, or one that goes on."""

    def __init__(self, *, final: bool) -> None:
        self.state = SimpleNamespace(is_final=lambda: final)


def test_a_task_that_dies_before_it_starts_is_noticed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nightly, "IDLE", 0.1)
    outbox: nightly.Outbox = queue.SimpleQueue()
    outbox.put(SourceNight("kent", NIGHT, Outcome.QUIET, "nothing new"))
    waiting: Any = {"essex": Ended(final=True), "kent": Ended(final=False)}
    with run_of(settings, "nightly", NIGHT, load_sources()) as run:
        nights = nightly._drain(run, outbox, waiting, NIGHT, lambda _: None, threading.Event())
    assert {night.source: night.outcome for night in nights} == {"kent": Outcome.QUIET, "essex": Outcome.BROKEN}
    with open_writer(settings.warehouse) as connection:
        rows = connection.execute("SELECT source_id, outcome FROM coverage ORDER BY 1").fetchall()
    assert rows == [("essex", "broken"), ("kent", "quiet")]


def test_a_source_that_left_the_file_is_waited_for_no_more_until_it_is_back(tmp_path: Path) -> None:
    every = load_sources()
    given = Settings(data_dir=tmp_path / "data", sources_file=tmp_path / "sources.toml")

    def expected(*names: str) -> list[str]:
        (tmp_path / "sources.toml").write_text("\n".join(as_table(every[name]) for name in names))
        only = {"essex": every["essex"]}  # as by `blotter nightly --source essex`
        with run_of(given, "nightly", NIGHT, only) as run:
            rows = run.connection.execute("SELECT source_id FROM expected_sources ORDER BY 1").fetchall()
        return [name for (name,) in rows]

    with run_of(Settings(data_dir=given.data_dir), "nightly", NIGHT, every) as run:
        run.take_articles([told_by("kent")])
    assert expected("essex", "kent", "surrey") == ["essex", "kent", "surrey"]
    assert expected("essex") == ["essex"]
    assert expected("essex", "kent") == ["essex"]
    with run_of(given, "nightly", NIGHT, sources_of(given)) as run:
        rows = run.connection.execute("SELECT source_id FROM expected_sources ORDER BY 1").fetchall()
    assert rows == [("essex",), ("kent",)]


def test_a_night_in_the_future_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(nightly, "read_all", lambda *_: pytest.fail("read for a night that has not come"))
    with pytest.raises(SettingsError, match="lies in the future"):
        nightly.nightly.fn(night=date(2999, 1, 1))


def test_a_report_that_cannot_be_written_is_told_and_readers_have_the_release(settings: Settings) -> None:
    settings.reports.parent.mkdir(parents=True)
    settings.reports.write_text("a file where the folder should be")
    last = SourceNight("kent", NIGHT, Outcome.FETCHED, "1 new", seen_from=NIGHT - timedelta(days=20))
    with run_of(settings, "nightly", NIGHT, load_sources()) as run:
        run.end_source(last)
    finished = finish(settings, [last])
    assert finished.release
    assert finished.release.path.exists()
    assert "its report could not be written" in (finished.trouble or "")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")
