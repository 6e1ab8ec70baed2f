"""Bodies, weeks and a warehouse filled as the plain model says."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pyarrow as pa

from tests.warehouse.test_warehouse import ARREST, article
from tests.warehouse.weekly_model import Body, Model
from warehouse import load
from warehouse.records import ArticleRow
from warehouse.types import Connection

BODIES = (
    Body("essex", "East of England", 1_846_655),
    Body("kent", "South East", 1_860_111),
    Body("norfolk", "East of England", 907_760),
    Body("nca", None, None),
)
FIRST = date(2022, 9, 5)  # Monday of 2022-W36
WEEKS = [FIRST + timedelta(days=7 * n) for n in range(5)]
THIS = WEEKS[-1]


def fill(connection: Connection, model: Model, arrival: Random | None = None) -> None:
    """Put the model's facts and coverage in, by the loader's own ways; links as the resolver would write them.

    With an arrival, some releases had other facts before, and all versions come in batches in any order.
    """
    for table in ("facts", "article_versions", "articles", "signatures", "coverage", "retold"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  # names above
    rows: list[ArticleRow] = []
    links: list[dict[str, object]] = []
    for n, fact in enumerate(model.facts):
        row = replace(
            ARREST, kind=fact.kind, item=fact.item, unit=fact.unit, quantity=fact.quantity, offence=fact.offence,
            scope=fact.scope, part=fact.part, period_start=fact.start, period_end=fact.end,
        )  # fmt: skip
        noon = datetime.combine(fact.published, time(12), UTC)
        rows.append(article(n, row, published=noon, source_id=fact.source, force_id=fact.force))
        if fact.retold:
            links.append({"article_id": f"essex:{n}", "n": 0, "stands": "essex:0", "stands_n": 0, "in_force": fact.retold == "in force", "in_region": fact.retold != "by another region"})  # fmt: skip
    if arrival is None:
        load.load_articles(connection, "run1", "r1", rows)
    else:
        for batch in in_any_order(rows, arrival):
            load.load_articles(connection, "run1", "r1", batch)
    coverage = [{"source_id": s, "day": d, "outcome": o} for (s, d), o in model.coverage.items()]
    for name, values in (("retold", links), ("coverage", coverage)):
        if values:
            connection.register("rows_of_model", pa.Table.from_pylist(values))
            extra = "" if name == "retold" else ", '' AS reason, 0 AS listed, 0 AS overlap, 0 AS articles_new, 0 AS articles_changed, '' AS run_id"  # fmt: skip
            connection.execute(f"INSERT INTO {name} BY NAME SELECT *{extra} FROM rows_of_model")  # noqa: S608  # names above
            connection.unregister("rows_of_model")


def in_any_order(rows: list[ArticleRow], arrival: Random) -> list[list[ArticleRow]]:
    """The releases as they are now, and of some an earlier wording with other figures, shuffled into up to three batches."""
    wordings = []
    for row in rows:
        wordings.append(replace(row, fetched_at=row.fetched_at + timedelta(days=2)))
        if arrival.random() < 0.4:
            other = (replace(ARREST, quantity=999.0), replace(ARREST, quantity=1.0))
            wordings.append(replace(row, content_hash="earlier", facts=other))
    arrival.shuffle(wordings)
    return [wordings[n::3] for n in range(3) if wordings[n::3]]
