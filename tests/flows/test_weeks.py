"""`blotter week`, `why` and `schema` as a user types them, in this process."""

import csv
import io
import json
import re
import shlex
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import typer
from click.testing import Result
from rich.console import Console
from typer.testing import CliRunner

from flows.cli import known_errors, look, read, report, weeks, why
from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.publish import open_reader, prepare, publish
from warehouse.records import CoverageRow, SourceRow
from warehouse.store import open_writer
from warehouse.types import Connection
from warehouse.weeks import compare_weeks
from warehouse.why import behind, figures, known

Run = Callable[..., Result]
HEROIN = replace(
    ARREST, kind="seizure", item="heroin", unit="g", quantity=220.0, snippet="220g of heroin", offence=None
)
HOSTILE = '=HYPERLINK("http://evil.example","x")'
ESCAPE = "\x1b[31m19 arrests\x1b]0;owned\x07\x9b2J\u202e[bold]"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weeks")
    with open_writer(path / "warehouse.duckdb") as writer:
        begin(writer)
        load.load_sources(
            writer, [SourceRow("kent", "Kent Police", "kent", "www.kent.police.uk", "soh", True, "verified")],
            [("kent", "Kent Police", "E23000032")],
        )  # fmt: skip
        last_week = article(3).published - timedelta(days=7)
        rows = [
            article(1, ARREST, HEROIN, replace(ARREST, quantity=12.0, part=True)),
            article(2, replace(ARREST, quantity=3.0, snippet=ESCAPE), title=HOSTILE, url="https://www.kent.police.uk/2", force_id="kent", source_id="kent"),
            article(3, replace(ARREST, quantity=7.0), published=last_week),
            article(4, replace(ARREST, quantity=19.0, snippet="told again | in <b>another</b>\nline")),
        ]  # fmt: skip
        load.load_articles(writer, "run1", "r1", rows)
        writer.execute("INSERT INTO retold VALUES ('essex:4', 0, 'essex:1', 0, true, true)")
        night = CoverageRow("essex", date(2022, 10, 10), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", night, date(2022, 9, 26))
        kent = CoverageRow("kent", date(2022, 10, 5), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(writer, "run1", kent, date(2022, 10, 4))
        prepare(writer)
    publish(path / "warehouse.duckdb", path / "published")
    return path


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    app = typer.Typer()
    weeks.register(app)
    why.register(app)
    read.register(app)
    report.register(app)
    look.register(app)
    monkeypatch.setenv("BLOTTER_DATA_DIR", str(folder))
    monkeypatch.setenv("COLUMNS", "120")
    return lambda *words: CliRunner().invoke(app, words)


def test_week_shows_what_was_seen_and_what_was_not(run: Run) -> None:
    shown = run("week", "2022-W40").output
    assert "2022-W40 beside 2022-W39" in shown
    assert "1 of 2 sources seen all week, 1 partly; 8 of 14 days" in shown
    assert "of the 1 source that covers both sides" in shown
    (arrests,) = [line for line in shown.splitlines() if "arrest" in line and "│" in line]
    assert [cell.strip() for cell in arrests.split("│")[1:-1]] == [
        "arrest (people)", "22", "7", "2", "11", "19", "7", "+171",
    ]  # fmt: skip
    (heroin,) = [line for line in shown.splitlines() if "heroin" in line]
    assert [cell.strip() for cell in heroin.split("│")[2:4]] == ["220", ""]  # the week before was not seen whole


def test_week_by_force_marks_what_was_seen_and_gives_rates(run: Run) -> None:
    shown = run("week", "2022-W40", "--per", "force", "--kind", "arrest").output
    cells = {}
    for line in shown.splitlines():
        if "│" in line:
            force, *rest = [cell.strip() for cell in line.split("│")[1:-1]]
            cells[force] = rest
    assert "arrest (people), all bodies: 2022-W40" in shown  # above it, not in each line
    assert cells["essex"] == ["19", "7", "1", "19", "7/7, 7/7", "19", "7", "+171", "1.03"]
    assert cells["kent"] == ["3", "", "1", "3", "1/7, 0/7", "", "", "", ""]


def test_week_for_programs_has_every_column(run: Run) -> None:
    (line,) = json.loads(run("week", "2022-W40", "--force", "essex", "--kind", "arrest", "--format", "json").output)
    assert (line["total"], line["against"], line["coverage"], line["change"]) == (19, 7, "whole", 12)
    rows = list(csv.DictReader(io.StringIO(run("week", "2022-W40", "--per", "force", "--format", "csv").output)))
    assert {(row["place"], row["kind"], row["coverage"]) for row in rows} == {
        ("essex", "arrest", "whole"), ("essex", "seizure", "whole"), ("kent", "arrest", "partly"),
    }  # fmt: skip


@pytest.mark.parametrize("columns", ["80", "200"])
def test_a_narrow_terminal_has_fewer_columns_and_every_figure_whole(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(weeks, "out", Console())
    shown = run("week", "2022-W40", "--against", "last-four", "--per", "region").output
    lines = [line for line in shown.splitlines() if "│" in line]
    assert max(map(len, lines)) <= int(columns)
    (arrests,) = [line for line in lines if "East of" in line and "arrest" in line]
    assert arrests.split("│")[3].strip() == "19"
    assert ("For want of width without: " in shown) == (columns == "80")


@pytest.mark.parametrize("against", ["2022-W38", "last-four", "last-year", "intensification"])
@pytest.mark.parametrize("per", ["kind", "force", "region", "offence"])
def test_week_against_anything_by_anything(run: Run, against: str, per: str) -> None:
    done = run("week", "2022-W40", "--against", against, "--per", per)
    assert done.exception is None
    assert "arrest" in done.output


def test_a_week_of_action_says_how_well_it_is_known(run: Run) -> None:
    shown = " ".join(run("week", "2021-W41", "--against", "intensification").output.split())
    assert (
        "2021-W41, 11 to 17 October 2021: not seen (0 of 2 sources); national week of county lines intensification (verified)."
        in shown
    )
    assert (
        "2021-W20, 17 to 23 May 2021: not seen (0 of 2 sources); national week of county lines intensification (unproven)."
        in shown
    )


def test_a_region_is_named_once_when_another_was_asked_for(tmp_path: Path) -> None:
    with open_writer(tmp_path / "warehouse.duckdb") as writer:
        begin(writer)
        writer.execute("INSERT INTO forces (force_id, name, region) VALUES ('kent', 'Kent', 'East of England')")
        assert known(writer, "forces", "region") == ["East of England"]


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


def test_a_week_that_nobody_saw_is_told_apart_and_the_known_ones_are_named(run: Run) -> None:
    shown = run("week", "2022-W18").output
    assert "2022-W18, 2 to 8 May 2022: not seen (0 of 2 sources)." in shown
    assert "seen are weeks from 2022-W39 to 2022-W40" in shown
    assert "│" not in shown


def test_a_week_is_known_by_any_of_its_days(run: Run) -> None:
    assert run("week", "2022-10-05").output == run("week", "2022-W40").output


def test_names_are_taken_as_people_write_them(run: Run) -> None:
    written = run(
        "week", "2022-W40", "--force", "Essex Police", "--kind", "Seizure", "--item", "Heroin", "--format", "csv"
    )
    assert written.output == run("week", "2022-W40", "--force", "essex", "--item", "heroin", "--format", "csv").output
    assert "220" in written.output
    assert (weeks.force_id("Avon and Somerset Constabulary"), weeks.code("e-scooter")) == (
        "avon-and-somerset",
        "e_scooter",
    )


def test_markdown_says_what_was_seen(run: Run) -> None:
    shown = run("week", "2022-W40", "--format", "md").output
    assert shown.startswith("All bodies: 2022-W40 beside 2022-W39\n\n| what |")
    assert "\n2022-W40, 3 to 9 October 2022: 1 of 2 sources seen all week" in shown
    assert "Empty: not known. 0: seen, and none told." in shown


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


def test_a_week_is_taken_with_its_name_and_without(run: Run, tmp_path: Path) -> None:
    for command in (("week",), ("why", "--kind", "arrest"), ("report", "--out", str(tmp_path))):
        shown = [run(*command, *words).output for words in (("2022-W40",), ("--week", "2022-W40"))]
        assert shown[0] == shown[1] != "", command
        assert run(*command, "2022-W40", "--week", "2022-10-05").output == shown[0], "the same week, twice"
    assert run("why", "--kind", "arrest").output == run("why", "2022-W40", "--kind", "arrest").output, "the latest"


def test_a_table_breaks_no_word_and_else_becomes_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(read, "out", Console())
    few = run("sql", "SELECT force_id, kind, total FROM weekly ORDER BY ALL").output
    assert "│ essex    │ arrest  │    19 │" in few
    many = run("sql", "FROM weekly ORDER BY ALL LIMIT 2").output
    assert "│" not in many
    assert re.search(r"^force_id +essex$", many, re.MULTILINE)
    assert (
        "https://www.essex.police.uk/news/1/\n" in run("sql", "SELECT * FROM current_facts ORDER BY article_id").output
    )
    assert run("sql", "SELECT 1 WHERE false").output == "No rows.\n"


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


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("week", "--force", "esex"), "unknown force 'esex'; did you mean essex"),
        (("week", "--kind", "arest"), "did you mean arrest"),
        (("why", "--week", "2022-W40", "--item", "x' OR 1=1 --"), "unknown item"),
        (("why", "--week", "2022-W40'; DROP TABLE facts; --"), "is no ISO week"),
        (("week", "2021-W53"), "is no ISO week"),
        (("week", ""), "'' is no ISO week"),
        (("why", "--week", "last"), "'last' is no ISO week; write it like 2022-W40"),
        (("report", "2022-W60"), "'2022-W60' is no ISO week"),
        (("week", "2022-W40", "--week", "2022-W41"), "two weeks were given, 2022-W40 and --week 2022-W41; give one"),
        (("why", "2022-W40", "--week", "2022-W41"), "two weeks were given"),
        (("report", "2022-W40", "--week", "2022-W41"), "two weeks were given"),
        (("week", "2022-W40", "--against", "last-week"), "is no ISO week"),
        (("week", "2022-W41", "--against", "intensification"), "no known week of county lines intensification"),
        (("week", "--per", "planet"), "per must be kind, force, region or offence"),
        (("week", "--region", "Narnia"), "unknown region"),
        (("search", " "), "give a word to look for"),
        (("sql", " -- nothing"), "there is no query in this"),
        (("sql", "SELECT 1; SELECT 2"), "give one statement"),
        (("schema", "wekly"), "no table, view or macro 'wekly'"),
    ],
)
def test_what_cannot_be_answered_is_refused_with_a_hint(run: Run, words: tuple[str, ...], says: str) -> None:
    done = run(*words)
    assert isinstance(done.exception, tuple(known_errors()))
    assert says in str(done.exception)


def test_schema_explains(run: Run) -> None:
    assert "counted_facts" in run("schema").output
    assert "tonne drowns a year" in " ".join(run("schema", "weekly").output.replace("│", " ").split())
    assert "FROM compare_weeks('2022-W41', '2022-W40')" in run("schema", "compare_weeks").output
    names = {row["column"] for row in json.loads(run("schema", "kinds", "--format", "json").output)}
    assert names == {"kind", "unit", "description"}


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
