"""The tables explain themselves, and every earlier file becomes one of today."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.test_warehouse import ARREST, article, begin
from warehouse import load
from warehouse.publish import open_reader, publish
from warehouse.records import CoverageRow
from warehouse.schema import Thing, page, things
from warehouse.settle import settle
from warehouse.store import column_words, definitions, migrate, migrations
from warehouse.types import Connection

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def every() -> list[Thing]:
    return things()


@pytest.fixture
def warehouse() -> Iterator[Connection]:
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        load.load_articles(connection, "run1", "r1", [article(1)])
        night = CoverageRow("essex", date(2022, 10, 10), "fetched", "", 9, 3, 1, 0)
        load.load_coverage(connection, "run1", night, date(2022, 9, 26))
        yield connection


def test_nothing_is_without_a_comment(every: list[Thing]) -> None:
    bare = [thing.name for thing in every if not thing.comment]
    bare += [f"{t.name}.{c.name}" for t in every for c in (*t.columns, *t.parameters) if not c.comment]
    assert bare == []
    assert {thing.sort for thing in every} == {"table", "view", "table macro", "macro"}


def test_comments_of_columns_name_columns_that_are_there(every: list[Thing]) -> None:
    words = column_words()
    columns = {(thing.name, column.name) for thing in every for column in thing.columns}
    assert {(table, column) for table, of in words["of"].items() for column in of} <= columns
    assert set(words["every"]) <= {column for _, column in columns}
    assert set(words["parameters"]) <= {column.name for thing in every for column in thing.parameters}


def test_the_page_of_tables_is_current(every: list[Thing]) -> None:
    assert (ROOT / "docs" / "schema.md").read_text() == page(every), (
        "run: .venv/bin/blotter schema --format md > docs/schema.md"
    )


def test_a_macro_has_an_example_that_runs(every: list[Thing], warehouse: Connection) -> None:
    warehouse.execute("INSERT INTO forces (force_id, name, region) VALUES ('kent', 'Kent Police', 'South East')")
    examples = [thing.example for thing in every if "macro" in thing.sort]
    assert len(examples) >= 11
    for example in examples:
        assert example
        warehouse.execute(example).fetchall()


def test_definitions_are_made_anew_when_they_have_changed(warehouse: Connection) -> None:
    warehouse.execute("CREATE OR REPLACE VIEW weekly AS SELECT 1 AS one")
    migrate(warehouse)
    assert warehouse.execute("SELECT count(*) FROM duckdb_columns() WHERE table_name = 'weekly'").fetchall() == [(1,)]
    warehouse.execute("UPDATE definitions SET digest = 'older'")
    migrate(warehouse)
    assert warehouse.execute("SELECT total FROM weekly").fetchall() == [(19.0,)]


def test_definitions_name_no_data() -> None:
    """They are run again at every change, so they may only make what can be made again."""
    verbs = set(re.findall(r"^([A-Z]+ [A-Z]+(?: [A-Z]+ [A-Z]+)?)\b", definitions(), re.MULTILINE))
    allowed = ("CREATE OR REPLACE VIEW", "CREATE OR REPLACE MACRO", "COMMENT ON")
    made = {
        verb
        for verb in verbs
        if verb.split()[0] in ("CREATE", "COMMENT", "INSERT", "ALTER", "DROP", "DELETE", "UPDATE")
    }
    assert made
    assert all(verb.startswith(allowed) for verb in made)


def test_a_published_copy_answers_the_same(warehouse: Connection) -> None:
    queries = (
        "FROM weekly",
        "FROM weekly_by_offence",
        "FROM compare_weeks('2022-W40', '2022-W39')",
        "FROM series('arrest')",
        "FROM weekly_as_of(now())",
    )
    before = [warehouse.execute(query).fetchall() for query in queries]
    settle(warehouse, few=0)
    assert [warehouse.execute(query).fetchall() for query in queries] == before
    assert not [t.name for t in things(warehouse) if not t.comment or not all(c.comment for c in t.columns)]


OLD = {
    "kinds": {"kind": "arrest", "unit": "people", "description": "people arrested"},
    "units": {"unit": "people"},
    "forces": {"force_id": "essex", "name": "Essex Police", "ons_code": "E23000028"},
    "sources": {
        "source_id": "essex", "name": "Essex Police", "force_id": "essex", "host": "www.essex.police.uk",
        "platform": "soh", "enabled": True, "evidence": "verified",
    },
    "articles": {
        "article_id": "essex:1", "source_id": "essex", "force_id": "essex", "url": "https://www.essex.police.uk/news/1/",
        "first_seen": datetime(2022, 10, 6), "last_seen": datetime(2022, 10, 6),
    },
    "article_versions": {
        "article_id": "essex:1", "version": 1, "content_hash": "h", "valid_from": datetime(2022, 10, 6), "run_id": "run1",
        "title": "Headline", "published": datetime(2022, 10, 6), "words": 200, "parser": "soh/2019-01-01", "rules_version": "r1",
    },
    "facts": {
        "article_id": "essex:1", "version": 1, "n": 0, "kind": "arrest", "quantity": 19.0, "unit": "people", "scope": "current",
        "part": False, "evidence_start": 0, "evidence_end": 10, "rule_id": "arrest.noun.count", "snippet": "19 arrests",
    },
    "coverage": {
        "source_id": "essex", "day": date(2022, 10, 6), "outcome": "backfilled", "reason": "", "listed": 9, "overlap": 3,
        "articles_new": 1, "articles_changed": 0, "run_id": "run1",
    },
    "quarantine": {
        "source_id": "essex", "url": "u", "reason": "no date", "detail": "", "quarantined_at": datetime(2022, 10, 6),
        "run_id": "run1",
    },
}  # fmt: skip


@pytest.mark.parametrize("number", [number for number, _, _ in migrations()])
def test_a_file_of_every_earlier_version_becomes_one_of_today(number: int, tmp_path: Path) -> None:
    """As it was then, with a release in it: migrated, read, loaded into; and a second time nothing happens."""
    path = tmp_path / "old.duckdb"
    with duckdb.connect(path) as old:
        migrate(old, upto=number)
        for table, row in OLD.items():
            marks = ", ".join("?" for _ in row)
            old.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))  # noqa: S608  # names above
    with duckdb.connect(path) as now:
        assert migrate(now) == migrations()[-1][0]
        for table in OLD:
            assert now.execute(f"SELECT count(*) FROM {table}").fetchall() == [(1,)], table  # noqa: S608  # names above
        assert now.execute("SELECT week, total, coverage FROM weekly").fetchall() == [("2022-W40", 19.0, "partly")]
        assert now.execute("FROM unsound").fetchall() == []
        begin(now, "run2")
        later = article(1, ARREST, ARREST, content_hash="other", fetched_at=datetime(2022, 10, 7).astimezone())
        assert load.load_articles(now, "run2", "r1", [later]) == (0, 1, 2)
        assert now.execute("SELECT total FROM weekly").fetchall() == [(38.0,)]
        before = {thing.name: thing for thing in things(now)}
        assert migrate(now) == migrations()[-1][0]
        assert {thing.name: thing for thing in things(now)} == before == {thing.name: thing for thing in things()}


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        ("UPDATE facts SET kind = 'parade', item = NULL", "kind is not in kinds: parade"),
        ("UPDATE facts SET kind = 'seizure', item = 'unicorn'", "item is not in items: unicorn"),
        ("UPDATE facts SET unit = 'stone'", "unit is not in units: stone"),
        ("UPDATE facts SET offence = 'sulking'", "offence is not in offences: sulking"),
        ("INSERT INTO facts FROM facts", "the same fact stands twice"),
        ("UPDATE facts SET evidence_start = 99", "evidence ends before it starts"),
        ("UPDATE facts SET quantity_high = 3", "range ends below its start"),
        ("UPDATE facts SET version = 2", "version of the release is missing"),
        ("DELETE FROM articles", "release is missing"),
        ("INSERT INTO article_versions SELECT * REPLACE (2 AS version) FROM article_versions", "several versions are believed at once"),
        ("INSERT INTO article_versions SELECT * REPLACE (now() AS valid_to) FROM article_versions", "the same version stands twice"),
        ("UPDATE articles SET source_id = 'narnia'", "source is not in sources: narnia"),
        ("UPDATE articles SET force_id = 'narnia'", "force is not in forces: narnia"),
        ("INSERT INTO retold VALUES ('essex:1', 0, 'essex:9', 0, true, true)", "the fact that stands for it is missing"),
    ],
)  # fmt: skip
def test_what_no_constraint_holds_is_found(warehouse: Connection, harm: str, what: str) -> None:
    assert warehouse.execute("FROM unsound").fetchall() == []
    warehouse.execute(harm)
    assert what in [found for (found,) in warehouse.execute("SELECT what FROM unsound").fetchall()]


def test_a_file_of_an_earlier_version_can_be_published_at_once(tmp_path: Path) -> None:
    """Upgraded, and published before any run has opened the warehouse."""
    path = tmp_path / "warehouse.duckdb"
    with duckdb.connect(path) as old:
        migrate(old, upto=migrations()[3][0])
        begin(old)
    target = publish(path, tmp_path / "published").path
    with open_reader(target) as reader:
        assert reader.execute("SELECT count(*) FROM weekly").fetchall() == [(0,)]
