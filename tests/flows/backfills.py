"""What tests of backfills ask for, and of whom."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from flows.backfill import Backfilled, backfill
from flows.order import Order, Way, checked
from flows.settings import Settings
from flows.workers import alone
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.release import Release
from scrapers.sources import Source
from tests.flows.tables import tables_of
from tests.scrapers.standin import Held
from warehouse.store import open_writer

OCTOBER = Order(date(2022, 10, 1), date(2022, 10, 31))
NIGHT = date(2022, 11, 5)
NIGHT_AT = datetime(2022, 11, 5, tzinfo=UTC)
CONTENTS = ("articles", "article_versions", "facts", "quarantine")


def releases(number: int = 20, source: str = "essex") -> list[Release]:
    """Releases a day and a half apart, from the middle of September on."""
    text = load_releases()[0].text
    begun = datetime(2022, 9, 15, 9, tzinfo=UTC)
    return [
        Release(f"r{n}", source, f"Two arrested in raid {n}", begun + n * timedelta(days=1.5), f"{text} {n}")
        for n in range(number)
    ]


def captured(site: ReplaySite, days_later: int = 1) -> list[Held]:
    """The site's pages as an archive would hold them, under the hosts' real names."""
    pages = []
    for server in site._servers:
        for path, release in server.by_path.items():  # type: ignore[attr-defined]  # of our own server
            at = (release.published + timedelta(days=days_later)).replace(microsecond=0)
            body = server.dress.article(release).encode()  # type: ignore[attr-defined]  # likewise
            pages.append(Held(f"https://{server.source.host}{path}", at, body))  # type: ignore[attr-defined]  # likewise
    return pages


def order(way: Way, **fields: object) -> Order:
    return replace(OCTOBER, way=way, forces=("essex",), **fields)  # type: ignore[arg-type]  # of the class


def do(
    order: Order, settings: Settings, sources: dict[str, Source], many: Callable[..., Iterator[object]] = alone
) -> Backfilled:
    return backfill(checked(order, sources, date(2026, 1, 1)), settings, sources, many)  # type: ignore[arg-type]  # a hand


def tables(settings: Settings) -> dict[str, list[tuple[object, ...]]]:
    return tables_of(settings.warehouse, *CONTENTS)


def seen_days(settings: Settings) -> tuple[int, date, date]:
    with open_writer(settings.warehouse) as connection:
        ((number, first, last),) = connection.execute(
            "SELECT count(*), min(day), max(day) FROM coverage WHERE source_id = 'essex'"
        ).fetchall()
    return number, first, last


def lines_of(told: list[Release]) -> str:
    return "\n".join(
        json.dumps(
            {"id": r.id, "title": r.title, "text": r.text, "published": r.published.isoformat(), "force": r.source}
        )
        for r in told
    )
