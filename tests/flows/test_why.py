"""`blotter why`: every figure opens to the facts, words and links behind it, and none of them steers what shows them."""

import csv
import io
import shlex
from datetime import date, datetime
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from flows.cli import look, weeks, why
from tests.flows.conftest import HOSTILE, Run
from tests.warehouse.test_warehouse import article, begin
from warehouse import load
from warehouse.publish import open_reader, publish
from warehouse.records import CoverageRow
from warehouse.store import open_writer
from warehouse.types import Connection
from warehouse.weeks import compare_weeks
from warehouse.why import behind, figures


def test_why_lists_the_facts_with_words_and_links(run: Run) -> None:
    shown = run("why", "--force", "essex", "--week", "2022-W40", "--kind", "arrest").output
    assert "Sum: 19 people in 1 fact." in shown
    assert "“19 arrests”" in shown
    assert "https://www.essex.police.uk/news/1/\n" in shown
    assert "2 more told and not counted here; --all lists them." in shown
    every = run("why", "--week", "2022-W40", "--kind", "arrest", "--all").output
    assert "Sum: 22 people in 2 facts." in every
    assert "not counted: part of another figure" in every
    assert "not counted: told by essex:1" in every


def test_why_of_a_week_without_news(run: Run) -> None:
    unseen = run("why", "--week", "2022-W30", "--kind", "arrest").output
    assert "Not known: nobody saw this week" in unseen
    assert "Nothing was told" not in unseen
    assert (
        "Nothing was told in what was seen; the rest is not known."
        in run("why", "--week", "2022-W40", "--kind", "bail").output
    )
    assert "Nothing was told.\n" in run("why", "--week", "2022-W40", "--kind", "bail", "--force", "essex").output


def test_the_command_that_opens_a_figure_asks_for_the_same(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BLOTTER_DATA_DIR")
    shown = run("week", "2022-W40", "--force", "essex", "--item", "heroin", "--data-dir", str(folder)).output
    (line,) = [line for line in shown.splitlines() if line.startswith("Open a figure: ")]
    _, *words = shlex.split(line.removeprefix("Open a figure: "))
    assert words[:2] == ["why", "2022-W40"]
    assert words[-2:] == ["--data-dir", str(folder)]
    assert "Sum: 220 g in 1 fact." in run(*words).output


def test_no_escape_reaches_the_terminal_in_any_format(run: Run) -> None:
    for how in ("table", "csv", "json", "md"):
        shown = run("why", "--week", "2022-W40", "--force", "kent", "--format", how).output
        assert "19 arrests" in shown
        assert not [
            mark for mark in shown if (ord(mark) < 32 and mark != "\n") or 127 <= ord(mark) < 160 or mark == "\u202e"
        ]
    assert "[bold]" in run("why", "--week", "2022-W40", "--force", "kent").output


def test_no_spreadsheet_takes_a_headline_for_a_formula(run: Run) -> None:
    (row,) = csv.DictReader(io.StringIO(run("why", "--week", "2022-W40", "--force", "kent", "--format", "csv").output))
    assert row["title"] == "'" + HOSTILE


def test_a_markdown_row_stays_one_row(run: Run) -> None:
    shown = run("why", "--week", "2022-W40", "--force", "essex", "--kind", "arrest", "--all", "--format", "md").output
    assert len(shown.strip().splitlines()) == 2 + 3
    assert "told again \\| in &lt;b>another&lt;/b> line" in shown


def check_every_figure_opens(reader: Connection) -> int:
    """Each line of `blotter week` and of `weekly`, for all and for each force, equals the sum of what `why` lists."""
    checked = 0
    places = [None, *(force for (force,) in reader.execute("SELECT DISTINCT force_id FROM weekly").fetchall())]
    for (monday,) in reader.execute("SELECT DISTINCT week_start FROM weekly ORDER BY 1").fetchall():
        for force in places:
            listed: dict[tuple[object, ...], tuple[object, int]] = {}
            opened = behind(reader, monday, force=force)
            for key in {(fact.kind, fact.item) for fact in opened}:
                for sum_ in figures(fact for fact in opened if (fact.kind, fact.item) == key):
                    listed[(*key, sum_.unit)] = (sum_.total and round(sum_.total, 6), sum_.facts)
            of_week = {
                (line.kind, line.item, line.unit): (line.total and round(line.total, 6), line.facts)
                for line in compare_weeks(reader, monday, force=force)
                if line.facts
            }
            assert listed == of_week, (monday, force)
            total, facts = ("force_total", "force_facts") if force else ("total", "facts")
            of_view = reader.execute(
                f"SELECT kind, item, unit, round(sum({total}), 6), sum({facts}) FROM weekly"  # noqa: S608  # names above
                " WHERE week_start = $1 AND ($2 IS NULL OR force_id = $2) GROUP BY ALL HAVING sum(facts) > 0 OR $2 IS NOT NULL",
                [monday, force],
            ).fetchall()
            assert listed == {tuple(row[:3]): (row[3], row[4]) for row in of_view}, (monday, force)
            checked += len(listed)
    return checked


def test_every_figure_of_the_file_opens(folder: Path) -> None:
    with open_reader(folder / "published" / "blotter.duckdb") as reader:
        assert check_every_figure_opens(reader) == 3 + 1 + 3


def test_dates_of_facts_are_british_and_whole(folder: Path) -> None:
    with open_reader(folder / "published" / "blotter.duckdb") as reader:
        (fact, *_) = behind(reader, date(2022, 10, 3), force="kent")
    assert isinstance(fact.published, datetime)
    assert fact.published.date() == date(2022, 10, 6)


def test_days_are_british_wherever_the_machine_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dated to the day, Monday 3 October is 23:00 on Sunday in UTC; and a day begins for `weekly_as_of` at that moment too."""
    monkeypatch.setenv("TZ", "America/New_York")
    midnight = datetime.fromisoformat("2022-10-03T00:00+01:00")
    with open_writer(tmp_path / "warehouse.duckdb") as writer:
        begin(writer)
        load.load_articles(writer, "run1", "r1", [article(1, published=midnight)])
        load.load_coverage(writer, "run1", CoverageRow("essex", date(2022, 10, 3), "backfilled", "", 9, 3, 1, 0))
    publish(tmp_path / "warehouse.duckdb", tmp_path / "published")
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(tmp_path))
    app = typer.Typer()
    for module in (weeks, why, look):
        module.register(app)
    assert "(03.10.2022)" in CliRunner().invoke(app, ["why", "--week", "2022-W40"]).output
    assert "(03.10.2022)" in CliRunner().invoke(app, ["search", "arrests"]).output
    with open_reader(tmp_path / "published" / "blotter.duckdb") as reader:
        query = "SELECT count(*) FROM weekly_as_of($1)"
        assert [reader.execute(query, [day]).fetchall() for day in ("2022-10-02", "2022-10-03")] == [[(0,)], [(1,)]]
