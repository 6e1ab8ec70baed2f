"""Known releases read anew: held, compared, accepted or thrown away."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.test_warehouse import ARREST, NOON, article, begin
from warehouse import generations, load
from warehouse.generations import Change, NothingHeldError
from warehouse.records import ArticleRow
from warehouse.store import WarehouseError, migrate, open_writer
from warehouse.types import Connection

CHARGE = replace(ARREST, kind="charge", quantity=11.0, evidence_start=20, evidence_end=30)
LATER = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def writer() -> Iterator[Connection]:
    with duckdb.connect() as connection:
        migrate(connection)
        begin(connection)
        yield connection


def hold(writer: Connection, *rows: ArticleRow, rules: str = "r2") -> None:
    generations.begin(writer, "again", rules)
    generations.add(writer, load.pack(rows))


def current(writer: Connection) -> list[tuple[object, ...]]:
    return writer.execute("SELECT article_id, kind, quantity FROM current_facts ORDER BY ALL").fetchall()


def test_what_is_held_is_in_no_view_until_it_is_accepted(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    hold(writer, article(1, replace(ARREST, quantity=20.0), CHARGE))
    assert current(writer) == [("essex:1", "arrest", 19.0)]
    generations.accept(writer, "read by eye", LATER)
    assert current(writer) == [("essex:1", "arrest", 20.0), ("essex:1", "charge", 11.0)]
    assert writer.execute(
        "SELECT version, valid_from, valid_to, generation FROM article_versions ORDER BY 1"
    ).fetchall() == [
        (1, NOON, LATER, None),
        (2, LATER, None, 1),
    ]
    assert writer.execute("FROM held_versions").fetchall() == []
    assert [(g.state, g.reason) for g in generations.generations(writer)] == [("live", "read by eye")]


def test_the_comparison_says_what_is_gained_lost_and_changed_by_kind(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1), article(2), article(3, ARREST, CHARGE), article(4)])
    moved = replace(ARREST, evidence_start=5, rule_id="other.rule", snippet="he was one of 19 arrests")
    hold(
        writer,
        article(1, moved),
        article(2, replace(ARREST, quantity=20.0)),
        article(3, ARREST),
        article(4, ARREST, CHARGE),
    )
    found = generations.compare(writer)
    assert found.changes == (
        Change("arrest", before=4, after=4, same=3, changed=1, gained=0, lost=0),
        Change("charge", before=1, after=1, same=0, changed=0, gained=1, lost=1),
    )
    assert (found.articles, found.waiting, found.overtaken) == (4, 0, 0)
    assert found.beyond(0.3) == ["charge: 1 gained, 1 lost, 0 changed of 1"]
    assert found.beyond(2.0) == []
    told = [(d.kind, d.before, d.after) for d in generations.differences(writer)]
    assert sorted(told, key=str) == [
        ("arrest", "19.0 people exact current", "20.0 people exact current"),
        ("charge", "11.0 people exact current", None),
        ("charge", None, "11.0 people exact current"),
    ]
    assert generations.differences(writer, "parade") == []


def test_accepting_keeps_what_it_changed(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    hold(writer, article(1, CHARGE))
    generations.accept(writer, "why not")
    assert writer.execute("SELECT * EXCLUDE (generation) FROM generation_changes ORDER BY kind").fetchall() == [
        ("arrest", 1, 0, 0, 0, 0, 1),
        ("charge", 0, 1, 0, 0, 1, 0),
    ]


def test_a_page_amended_meanwhile_keeps_its_new_facts(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1), article(2)])
    hold(writer, article(1, CHARGE), article(2, CHARGE))
    amended = article(1, replace(ARREST, quantity=25.0), content_hash="other", fetched_at=NOON + timedelta(days=1))
    load.load_articles(writer, "run2", "r2", [amended])
    found = generations.accept(writer, "checked")
    assert (found.articles, found.overtaken, found.waiting) == (1, 1, 0)
    assert current(writer) == [("essex:1", "arrest", 25.0), ("essex:2", "charge", 11.0)]


def test_a_page_fetched_before_but_loaded_after_accepting_leaves_no_gap(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    hold(writer, article(1, CHARGE))
    generations.accept(writer, "checked", LATER)
    late = article(1, content_hash="other", fetched_at=NOON + timedelta(days=1))
    assert load.load_articles(writer, "run2", "r2", [late]) == (0, 1, 1)
    spans = writer.execute("SELECT valid_from, valid_to FROM article_versions ORDER BY version").fetchall()
    assert spans == [(NOON, LATER), (LATER, LATER), (LATER, None)]


def test_new_and_older_copies_are_no_part_of_it(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    generations.begin(writer, "again", "r2")
    old = article(1, CHARGE, fetched_at=NOON - timedelta(days=1))
    assert generations.add(writer, load.pack([old, article(9)])) == 0
    assert generations.compare(writer).articles == 0


def test_a_killed_one_is_carried_on_and_one_of_other_rules_is_replaced(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1), article(2)])
    hold(writer, article(1, CHARGE))
    assert [left.article_id for left in generations.waiting(writer, "r2")] == ["essex:2"]
    hold(writer, article(1, CHARGE), article(2, CHARGE))
    hold(writer, article(2, CHARGE))
    assert generations.waiting(writer, "r2") == []
    assert (generations.compare(writer).articles, len(generations.generations(writer))) == (2, 1)
    assert generations.begin(writer, "third", "r3").number == 2
    assert [(g.state, g.reason) for g in generations.generations(writer)] == [
        ("discarded", "replaced by generation 2"),
        ("held", None),
    ]
    assert generations.compare(writer).articles == 0


def test_thrown_away_it_leaves_everything_as_it_was(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    before = writer.execute("FROM article_versions").fetchall()
    hold(writer, article(1, CHARGE))
    assert generations.discard(writer, "loses arrests").state == "discarded"
    assert writer.execute("FROM article_versions").fetchall() == before
    for decide in (generations.compare, lambda w: generations.accept(w, "x"), lambda w: generations.discard(w, "x")):
        with pytest.raises(NothingHeldError, match="re-extract"):
            decide(writer)


def test_a_decision_needs_a_reason(writer: Connection) -> None:
    hold(writer)
    for decide in (generations.accept, generations.discard):
        with pytest.raises(WarehouseError, match="say why"):
            decide(writer, " ")


def test_what_the_codebook_does_not_know_is_not_held(writer: Connection) -> None:
    load.load_articles(writer, "run1", "r1", [article(1)])
    generations.begin(writer, "again", "r2")
    with pytest.raises(WarehouseError, match="codebook"):
        generations.add(writer, load.pack([article(1, replace(ARREST, kind="parade"))]))
    assert generations.compare(writer).articles == 0


def test_nothing_is_opened_without_begin(tmp_path: Path) -> None:
    with open_writer(tmp_path / "warehouse.duckdb") as writer, pytest.raises(NothingHeldError):
        generations.add(writer, load.pack([article(1)]))
