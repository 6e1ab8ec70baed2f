"""Parquet and CSV with a data package that the specification's own library accepts."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import frictionless
import pytest

from tests.warehouse.test_publish import fill
from tests.warehouse.test_warehouse import ARREST, article
from warehouse import load
from warehouse.export import EXPORTED, export
from warehouse.publish import publish
from warehouse.records import CoverageRow
from warehouse.store import WarehouseError
from warehouse.types import Connection

EVIL = ("=cmd|'/c calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", " =1")


def night(writer: Connection) -> None:
    cash = replace(
        ARREST,
        kind="seizure",
        item="cash",
        unit="GBP",
        quantity=7000.5,
        places=("Harlow", "=Hull"),
        snippet='£7,000, "all" of it\nin two bags',
    )
    rows = [article(n, ARREST, cash, title=title) for n, title in enumerate(EVIL)]
    load.load_articles(
        writer,
        "run1",
        "r1",
        [*rows, article(99, replace(ARREST, period_start=date(2022, 10, 1), period_end=date(2022, 10, 7)))],
    )
    load.load_coverage(writer, "run1", CoverageRow("essex", date(2022, 10, 10), "fetched", "", 1, 0, 1, 0))


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    fill(tmp_path / "warehouse.duckdb", 0, then=night)
    export(publish(tmp_path / "warehouse.duckdb", tmp_path / "published").path, tmp_path / "out")
    return tmp_path / "out"


def test_the_package_is_valid_and_so_is_every_row(exported: Path) -> None:
    descriptor = json.loads((exported / "datapackage.json").read_text())
    assert frictionless.Package.metadata_validate(descriptor) is not None
    frictionless.Package.from_descriptor(descriptor)
    tables = descriptor | {"resources": [one for one in descriptor["resources"] if one["format"] == "csv"]}
    report = frictionless.Package(tables, basepath=str(exported)).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])[:10]
    assert len(report.tasks) == len(EXPORTED)
    assert all(
        task.stats.get("rows", 0) == one["rows"] for task, one in zip(report.tasks, tables["resources"], strict=True)
    )


def test_what_the_package_says_of_itself(exported: Path) -> None:
    package = json.loads((exported / "datapackage.json").read_text())
    assert package["licenses"] == [{"name": "CC-BY-4.0", "path": "https://spdx.org/licenses/CC-BY-4.0.html"}]
    assert package["version"].endswith("Z")
    assert {path.name for path in exported.iterdir()} == {"datapackage.json"} | {
        one["path"] for one in package["resources"]
    }
    weekly = next(one for one in package["resources"] if one["name"] == "weekly")
    fields = {field["name"]: field for field in weekly["schema"]["fields"]}
    assert (fields["week_start"]["type"], fields["total"]["type"], fields["facts"]["type"]) == (
        "date",
        "number",
        "integer",
    )
    assert "one tonne" in fields["median_quantity"]["description"]
    assert "missing" in weekly["title"]


def test_no_spreadsheet_takes_a_cell_for_a_formula(exported: Path) -> None:
    with (exported / "current_facts.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["title"] for row in rows} == {f"'{title}" for title in EVIL} | {"Headline"}
    assert {row["places"] for row in rows if row["kind"] == "seizure"} == {"Harlow; =Hull"}
    for path in exported.glob("*.csv"):
        with path.open(newline="", encoding="utf-8") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell.strip()[:1] in {"=", "+", "-", "@"}]


def test_both_formats_hold_the_published_rows(exported: Path) -> None:
    with duckdb.connect(exported.parent / "published" / "blotter.duckdb", read_only=True) as reader:
        reader.execute("SET TimeZone = 'UTC'")
        for name in EXPORTED:
            expected = reader.execute(f"SELECT count(*) FROM {name}").fetchall()  # noqa: S608
            for suffix in ("csv", "parquet"):
                assert reader.execute(f"SELECT count(*) FROM '{exported / name}.{suffix}'").fetchall() == expected  # noqa: S608
        sums = reader.view("weekly").order("ALL").fetchall()
        assert reader.read_parquet(f"{exported}/weekly.parquet").order("ALL").fetchall() == sums
        assert reader.read_csv(f"{exported}/weekly.csv").order("ALL").fetchall() == sums


def test_again_into_the_same_folder_leaves_what_is_not_ours(exported: Path) -> None:
    (exported / "notes.txt").write_text("mine")
    export(exported.parent / "published" / "blotter.duckdb", exported)
    assert (exported / "notes.txt").read_text() == "mine"
    assert not list(exported.glob(".*"))


def test_a_folder_that_cannot_be_written(exported: Path) -> None:
    with pytest.raises(WarehouseError, match="could not export to"):
        export(exported.parent / "published" / "blotter.duckdb", exported / "weekly.csv")
    with pytest.raises(WarehouseError, match="nothing is published"):
        export(exported.parent / "nowhere.duckdb", exported)
