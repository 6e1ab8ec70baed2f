"""A published file that an earlier version made, after an upgrade: each command answers, or says in one line what to do."""

import re
import shlex
from datetime import date
from pathlib import Path

import duckdb
import pytest

from flows.cli import _guarded, with_commands
from flows.finish import finish
from flows.settings import load_settings
from flows.status import standing
from scrapers.records import Outcome, SourceNight
from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.publish import publish
from warehouse.records import CoverageRow
from warehouse.store import open_writer

ASKED = [
    ("week",),
    ("week", "2022-W40", "--per", "region"),
    ("why", "--week", "2022-W40", "--region", "East of England"),
    ("trend", "arrest"),
    ("force", "essex"),
    ("item", "heroin"),
    ("report",),
    ("export", "out"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with open_writer(tmp_path / "warehouse.duckdb") as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1, ARREST)])
        night = CoverageRow("essex", date(2022, 10, 10), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", night, date(2022, 9, 26))
    publish(tmp_path / "warehouse.duckdb", tmp_path / "published")
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def aged(folder: Path, statements: str) -> None:
    with duckdb.connect(folder / "published" / "blotter.duckdb") as file:
        file.execute(statements)


OLDER = """
UPDATE definitions SET digest = 'older';
DROP MACRO latest_week; DROP MACRO TABLE series; DROP VIEW weekly_by_region; DROP VIEW expected_sources;
"""


def ask(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    app = with_commands()
    status = _guarded(lambda: app(words, standalone_mode=False))
    return status, " ".join(capsys.readouterr().err.split())


def test_a_command_that_misses_something_says_publish_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    aged(folder, OLDER)
    for words in ASKED:
        status, told = ask(capsys, *words)
        assert status == 2, words
        assert told.startswith("blotter: ")
        assert told.endswith("made by another version of Blotter; `blotter publish` makes one of this version")
        assert "Error:" not in told, "the database's own words"
    assert ask(capsys, "publish") == (0, "")
    for words in ASKED:
        assert "another version" not in ask(capsys, *words)[1], words


def test_a_last_release_that_cannot_be_compared_holds_the_next_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aged(folder, OLDER + "CREATE OR REPLACE VIEW current_facts AS FROM forces")
    status, told = ask(capsys, "publish")
    assert status == 3
    assert "another version of Blotter made it, and the checks cannot compare it with the new one" in told
    assert "It has 1 article with 1 fact, the new one 1 article with 1 fact" in told
    settings = load_settings()
    finished = finish(settings, [SourceNight("essex", date(2022, 10, 11), Outcome.QUIET, "")])
    assert finished.release is None
    assert finished.trouble == told.removeprefix("blotter: "), "a night says the same"
    (status,) = [line.how for line in standing(settings) if line.what == "published"]
    assert status.endswith("made by another version of Blotter; `blotter publish` makes one of this version")
    (command,) = re.findall(r"`blotter ([^`]*--accept[^`]*)`", told)
    assert ask(capsys, *shlex.split(command)) == (0, ""), "what it says to type"
    assert finish(settings, finished.nights).trouble is None, "from then on nights publish by themselves"
    assert "another version" not in " ".join(line.how for line in standing(settings))


def test_sql_keeps_the_databases_words_and_adds_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    query = ("sql", "SELECT * FROM weekly_by_region")
    aged(folder, OLDER)
    status, told = ask(capsys, *query)
    assert status == 2
    assert "weekly_by_region does not exist" in told
    assert told.endswith("`blotter publish` makes one of this version")
    assert ask(capsys, "publish") == (0, "")
    status, told = ask(capsys, "sql", "SELECT * FROM weekly_by_regoin")
    assert status == 2
    assert "another version" not in told


def test_a_fault_of_our_own_is_not_blamed_on_the_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    aged(folder, "DROP MACRO latest_week")  # of a release that says it is of this version
    with pytest.raises(duckdb.CatalogException):
        ask(capsys, "week")
