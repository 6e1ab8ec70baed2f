"""The figures that a report sets beside other weeks: which they are, and how each is summed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import duckdb

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure of another week or several. None: not known.

    Attributes:
        value: as told then.
        like: this week's, of the sources that cover both sides.
        like_against: the other side's, of the same sources.
    """

    value: float | None
    like: float | None
    like_against: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure beside other weeks. None: not known, which is not nought.

    Attributes:
        key: names the facts behind it, as an anchor of the page.
        label: for people.
        unit: of all its numbers.
        total: of the week.
        before: of the week before.
        four: mean of those of the last four weeks that were seen.
        year: of the same ISO week of the year before.
    """

    key: str
    label: str
    unit: str
    total: float | None
    before: Beside
    four: Beside
    year: Beside


@dataclass(frozen=True, slots=True)
class _Shown:
    key: str
    label: str
    unit: str
    kind: str
    group: str | None = None
    item: str | None = None

    def takes(self, line: Row) -> bool:
        """Is a line of the comparison part of this figure? One without a unit is a vague amount of the same thing."""
        return (
            line["kind"] == self.kind
            and line["unit"] in (self.unit, None)
            and (self.item is None or line["item"] == self.item)
            and (self.group is None or line["item_group"] == self.group)
        )


GLANCE = (
    _Shown("arrest", "arrests", "people", "arrest"),
    _Shown("charge", "people charged", "people", "charge"),
    _Shown("sentence", "people sentenced", "people", "sentence"),
    _Shown("warrant", "warrants", "warrants", "warrant"),
    _Shown("seizure-cash", "cash seized", "GBP", "seizure", item="cash"),
    _Shown("seizure-weapon", "weapons seized", "items", "seizure", group="weapon"),
    _Shown("line_closed", "county lines closed", "lines", "line_closed"),
    _Shown("safeguarding", "people safeguarded", "people", "safeguarding"),
)
# Of the drugs, those told often enough to be compared.
DRUGS = (
    *(
        _Shown("seizure-drug", item.replace("_", " "), "g", "seizure", item=item)
        for item in ("crack_cocaine", "cocaine", "heroin", "cannabis", "ketamine", "amphetamine", "mdma")
    ),
    _Shown("seizure-drug", "crack cocaine", "wraps", "seizure", item="crack_cocaine"),
    _Shown("seizure-drug", "heroin", "wraps", "seizure", item="heroin"),
    _Shown("seizure-drug", "cannabis plants", "plants", "seizure", item="cannabis_plant"),
    _Shown("seizure-drug", "drugs told by worth alone", "GBP", "seizure", group="drug"),
)


def figures_of(reader: duckdb.DuckDBPyConnection, monday: date) -> tuple[list[Figure], list[Figure]]:
    """The figures at a glance, and those of the drugs that were told of in the week or one beside it.

    Args:
        reader: of the published file.
        monday: of the week.
    """
    sides, seen = _sides(reader, monday), _seen(reader, monday)
    drugs = [_figure(shown, sides, seen) for shown in DRUGS]
    told = [one for one in drugs if one.total or one.before.value or one.four.value or one.year.value]
    return [_figure(shown, sides, seen) for shown in GLANCE], told


def rows_of(reader: duckdb.DuckDBPyConnection, query: str, **values: object) -> list[Row]:
    """The rows of a query, by the names of its columns."""
    result = reader.execute(query, values)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _sides(reader: duckdb.DuckDBPyConnection, monday: date) -> dict[str, list[Row]]:
    """The week beside the one before, the mean of the last four, and last year's."""
    groups = dict(reader.execute("SELECT item, item_group FROM items").fetchall())
    macros = ("compare_with_week_before", "compare_with_last_four", "compare_with_last_year")
    sides = {
        name: rows_of(reader, f"FROM {macro}($monday)", monday=monday)  # names of ours
        for name, macro in zip(("before", "four", "year"), macros, strict=True)
    }
    for lines in sides.values():
        for line in lines:
            line["item_group"] = groups.get(line["item"])
    return sides


def _figure(shown: _Shown, sides: dict[str, list[Row]], seen: dict[str, bool]) -> Figure:
    def beside(side: str) -> Beside:
        lines, both = sides[side], seen["this"] and seen[side]
        return Beside(
            _sum(shown, lines, "against", "facts_against", seen[side]),
            _sum(shown, lines, "like_total", "facts", both),
            _sum(shown, lines, "like_against", "facts_against", both),
        )

    total = _sum(shown, sides["before"], "total", "facts", seen["this"])
    return Figure(shown.key, shown.label, shown.unit, total, beside("before"), beside("four"), beside("year"))


def _seen(reader: duckdb.DuckDBPyConnection, monday: date) -> dict[str, bool]:
    """Were the week, the one before, any of the last four, and last year's seen to the end by every source?"""
    ((year,),) = reader.execute("SELECT same_week_last_year($monday::DATE)", {"monday": monday}).fetchall()
    whole = {
        row["week_start"] for row in rows_of(reader, "SELECT week_start FROM coverage_by_week WHERE coverage = 'whole'")
    }
    last = [monday - timedelta(days=7 * n) for n in range(1, 5)]
    return {
        "this": monday in whole,
        "before": last[0] in whole,
        "four": any(week in whole for week in last),
        "year": year in whole,
    }


def _sum(shown: _Shown, lines: Sequence[Row], side: str, facts: str, seen: bool) -> float | None:
    """A sum of what was told; nought only where everything was seen, nothing told, and no "quantity of cash" either."""
    mine = [line for line in lines if shown.takes(line)]
    told = [line[side] for line in mine if line["unit"] == shown.unit and line[side] is not None]
    if any(told):
        return float(sum(told))
    if any(line[facts] and line[side] is None for line in mine):
        return None
    return 0.0 if told or seen else None
