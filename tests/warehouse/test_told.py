from collections import Counter
from collections.abc import Iterator

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
from warehouse.told.resolve import resolve
from warehouse.types import Connection

PRECISION, RECALL = 0.95, 0.85


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


def test_labelled_pairs(warehouse: Connection, capsys: pytest.CaptureFixture[str]) -> None:
    found = [(pair, linked(warehouse, pair)) for pair in PAIRS]
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
