"""`blotter week`, what it takes and what it refuses, and `sql` and `schema`, as a user types them, in this process."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from rich.console import Console

from flows.cli import known_errors, read, weeks
from tests.flows.conftest import Run
from tests.warehouse.test_warehouse import begin
from warehouse.store import open_writer
from warehouse.why import known


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
