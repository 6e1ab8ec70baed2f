from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import duckdb
import pytest

from flows.convert import article_row, article_text, force_rows, source_rows, sync_codebook
from scrapers.records import Article
from scrapers.sources import load_sources
from tests.warehouse.told_pairs import PAIRS, Pair, Release
from transforms import extract_many
from warehouse import load
from warehouse.records import ArticleRow
from warehouse.store import migrate
from warehouse.told.groups import Told, retold
from warehouse.told.resolve import resolve
from warehouse.types import Connection

PRECISION, RECALL = 0.95, 0.95


def rows(*releases: Release) -> list[ArticleRow]:
    articles = [
        Article(
            f"{r.force}:{n}",
            r.force,
            r.force,
            f"https://www.{r.force}.police.uk/news/{n}/",
            r.title,
            r.text,
            r.published,
            r.day,
            f"hash{n}",
            "test/1",
            r.published,
        )
        for n, r in enumerate(releases)
    ]
    return [article_row(a, e) for a, e in zip(articles, extract_many(map(article_text, articles)), strict=True)]


@pytest.fixture(scope="module")
def warehouse() -> Iterator[Connection]:
    with duckdb.connect() as connection:
        migrate(connection)
        sync_codebook(connection)
        sources = load_sources().values()
        load.load_sources(connection, source_rows(sources), force_rows(sources))
        yield connection


def empty(connection: Connection) -> None:
    for table in (
        "articles",
        "article_versions",
        "facts",
        "signatures",
        "duplicates",
        "same_facts",
        "retold",
        "resolved",
    ):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  # names above


def linked(connection: Connection, pair: Pair) -> bool:
    empty(connection)
    load.load_articles(connection, "run1", "r1", rows(pair.first, pair.second))
    resolve(connection)
    ((links,),) = connection.execute("SELECT count(*) FROM duplicates").fetchall()
    return bool(links)


def tells_it_as_earlier(connection: Connection) -> bool:
    """Does the later release tell as an earlier step all that both tell, so that no week counts it again?"""
    told = connection.execute(
        "SELECT article_id, kind, item, unit, quantity, scope FROM facts WHERE NOT part AND scope <> 'background'"
    ).fetchall()
    first, second = ({row[1:] for row in told if row[0].endswith(f":{n}")} for n in range(2))
    again = {row for row in second if any(row[:-1] == known[:-1] for known in first)}
    return bool(again) and all(row[-1] == "earlier" for row in again)


def test_labelled_pairs(warehouse: Connection, capsys: pytest.CaptureFixture[str]) -> None:
    found = [(pair, linked(warehouse, pair) or (pair.told and tells_it_as_earlier(warehouse))) for pair in PAIRS]
    table = Counter((pair.told, hit) for pair, hit in found)
    precision = table[True, True] / max(1, table[True, True] + table[False, True])
    recall = table[True, True] / max(1, table[True, True] + table[True, False])
    wrong = [
        f"{'missed' if pair.told else 'false'}: {pair.pattern} {pair.first.title} / {pair.second.title}"
        for pair, hit in found
        if hit != pair.told
    ]
    with capsys.disabled():
        print(f"\n{len(PAIRS)} labelled pairs: precision {precision:.3f}, recall {recall:.3f}")
        print("\n".join(wrong))
    assert len(PAIRS) >= 60
    assert (precision, recall) >= (PRECISION, 0)
    assert recall >= RECALL


REGIONS = {"essex": "East of England", "norfolk": "East of England", "kent": "South East"}


def told(name: str, force: str, quantity: float) -> Told:
    return Told((name, 0), force, force == "nca", quantity, datetime(2022, 10, 3, tzinfo=UTC), REGIONS.get(force))


@pytest.mark.parametrize("turned", [False, True])
def test_two_releases_of_a_force_that_tell_a_third_ones_raid_are_one_for_the_force(turned: bool) -> None:
    """Essex tells the NCA's nineteen arrests twice, in words that are not alike."""
    every = [told("a", "essex", 19), told("b", "essex", 19), told("n", "nca", 19)]
    facts = {fact.key: fact for fact in every}
    edges = [(("a", 0), ("n", 0), False), (("n", 0), ("b", 0), False)]
    rows = retold(facts, edges[::-1] if turned else edges)
    assert [(row.key[0], row.stands[0], row.in_force) for row in rows] == [("b", "a", True), ("n", "a", False)]


def test_a_part_of_the_total_that_the_force_tells_too_is_in_no_sum_of_the_force() -> None:
    """Essex's 19 lie within the NCA's 58; Essex repeats the 58 as well."""
    every = [told("a", "essex", 19), told("b", "essex", 58), told("n", "nca", 58), told("k", "kent", 7)]
    facts = {fact.key: fact for fact in every}
    edges = [(("a", 0), ("n", 0), True), (("b", 0), ("n", 0), False), (("k", 0), ("n", 0), True)]
    assert [(row.key[0], row.stands[0], row.in_force) for row in retold(facts, edges)] == [
        ("a", "b", True), ("k", "b", False), ("n", "b", False),
    ]  # fmt: skip


@pytest.mark.parametrize("turn", range(6))
def test_two_results_of_one_release_stay_two_where_chains_of_tellings_cross(turn: int) -> None:
    """A man and a woman arrested, told in three releases; each pair was matched by itself, and the third crosswise."""
    facts = {(name, n): replace(told(name, "essex", 1), key=(name, n)) for name in "abc" for n in (0, 1)}
    edges = [((x, n), (y, m), False) for x, y, cross in (("a", "b", 0), ("b", "c", 0), ("a", "c", 1)) for n in (0, 1) for m in (n ^ cross,)]  # fmt: skip
    rows = retold(facts, edges[turn:] + edges[:turn])
    assert len(rows) == 4
    assert sorted(row.stands for row in rows) == [("a", 0), ("a", 0), ("a", 1), ("a", 1)]
    for stands in (("a", 0), ("a", 1)):
        assert sorted(row.key[0] for row in rows if row.stands == stands) == ["b", "c"]


def test_a_joint_raid_is_once_in_each_region() -> None:
    """Told by Essex, Norfolk and Kent; Kent's own region holds it, and that of the two others holds it once."""
    facts = {fact.key: fact for fact in (told("a", "essex", 8), told("b", "norfolk", 8), told("c", "kent", 8))}
    rows = retold(facts, [(("a", 0), ("b", 0), False), (("b", 0), ("c", 0), False)])
    assert [(row.key[0], row.stands[0], row.in_force, row.in_region) for row in rows] == [
        ("b", "a", False, True), ("c", "a", False, False),
    ]  # fmt: skip


def test_parts_of_a_national_total_are_each_in_their_region() -> None:
    facts = {fact.key: fact for fact in (told("a", "essex", 8), told("b", "norfolk", 3), told("n", "nca", 58))}
    rows = retold(facts, [(("a", 0), ("n", 0), True), (("b", 0), ("n", 0), True)])
    assert [(row.key[0], row.in_region) for row in rows] == [("a", False), ("b", False)]
