"""What a release must keep of the last one before readers get it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import duckdb

from warehouse.store import WarehouseError

FEW = 50  # facts; shares of less jump without meaning anything


class ReleaseHeldBackError(WarehouseError):
    """A check failed; the last good release stays. The message says which and why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What may vanish between two releases before it needs a human eye, as shares.

    Attributes:
        facts: of all facts, and of the facts of a kind.
        sums: of a past sum by kind and unit.
        fill: points by which the share of facts that give a figure, an offence … may fall.
    """

    facts: float = 0.02
    sums: float = 0.05
    fill: float = 0.05


FILLED = ("quantity", "offence", "places", "value_gbp", "custody_months")
# All facts are read once, and sums from the table that weekly reads.
_FACTS = """
SELECT kind, count(*), count(quantity), count(offence), count(*) FILTER (len(places) > 0), count(value_gbp),
       count(custody_months)
FROM current_facts GROUP BY kind
"""
_SUMS = """
SELECT kind || ' in ' || coalesce(unit, 'number'), sum(quantity) FROM counted_facts
WHERE counted AND week_start < date_trunc('week', $until::DATE) GROUP BY ALL
HAVING sum(quantity) > 0 AND count(*) >= $few
"""
_DAYS = """
SELECT source_id, count(*) FROM coverage WHERE outcome IN ('fetched', 'quiet', 'backfilled') GROUP BY ALL
"""


@dataclass(frozen=True, slots=True)
class Measures:
    """What a release holds, by check and name."""

    values: Mapping[tuple[str, str], float]

    def of(self, check: str) -> dict[str, float]:
        """One check's values."""
        return {name: value for (kind, name), value in self.values.items() if kind == check}


def measure(connection: duckdb.DuckDBPyConnection, until: date) -> Measures:
    """Count what a release holds.

    Args:
        connection: a reader's.
        until: sums take the weeks before that of this day, which are past.
    """
    kinds = connection.execute(_FACTS).fetchall()
    facts = sum(number for _, number, *_ in kinds)
    ((articles,),) = connection.execute("SELECT count(*) FROM articles").fetchall()
    values = {("count", "articles"): float(articles), ("count", "facts"): float(facts)}
    values |= {("kind", kind): float(number) for kind, number, *_ in kinds}
    sums = connection.execute(_SUMS, {"until": until, "few": FEW}).fetchall()
    values |= {("sum", name): float(total) for name, total in sums}
    if facts >= FEW:
        given = [sum(column) for column in zip(*(row[2:] for row in kinds), strict=True)]
        values |= {("filled", name): number / facts for name, number in zip(FILLED, given, strict=True)}
    values |= {("days seen", source): float(days) for source, days in connection.execute(_DAYS).fetchall()}
    return Measures(values)


def complaints(new: Measures, last: Measures, limits: Limits) -> list[str]:
    """Why a release may not replace the last one; empty when it may."""
    return list(_complaints(new, last, limits))


def _complaints(new: Measures, last: Measures, limits: Limits) -> Iterator[str]:
    yield from _shrunk("count", new, last, {"articles": 0.0, "facts": limits.facts}, "{name}: {new:,.0f}")
    kinds = {name: limits.facts for name, value in last.of("kind").items() if value >= FEW}
    yield from _shrunk("kind", new, last, kinds, "{name} facts: {new:,.0f}")
    yield from _shrunk("sum", new, last, dict.fromkeys(last.of("sum"), limits.sums), "past sum of {name}: {new:,.0f}")
    yield from _shrunk(
        "days seen", new, last, dict.fromkeys(last.of("days seen"), 0.0), "days seen of {name}: {new:,.0f}"
    )
    filled, before = new.of("filled"), last.of("filled")
    for name in before.keys() & filled.keys():
        if filled[name] < before[name] - limits.fill:
            yield f"facts with {name}: {filled[name]:.0%}, where the last snapshot had {before[name]:.0%}"


def _shrunk(check: str, new: Measures, last: Measures, may: Mapping[str, float], text: str) -> Iterator[str]:
    values, before = new.of(check), last.of(check)
    for name, share in sorted(may.items()):
        value, was = values.get(name, 0.0), before.get(name, 0.0)
        if value < was * (1 - share):
            yield f"{text.format(name=name, new=value)}, where the last snapshot had {was:,.0f}"


def held_back(reasons: Iterable[str]) -> ReleaseHeldBackError:
    """The error that says why, and how to publish on purpose."""
    return ReleaseHeldBackError(
        f"held back, readers keep the last snapshot: {'; '.join(reasons)}."
        ' Look why; to publish on purpose: `blotter publish --accept "the reason"`'
    )
