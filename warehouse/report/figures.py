"""The figures that a report sets beside other weeks: which they are, and how each is summed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import duckdb

Row = dict[str, Any]


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
    before: float | None
    four: float | None
    year: float | None


@dataclass(frozen=True, slots=True)
class _Shown:
    key: str
    label: str
    unit: str
    kind: str
    group: str | None = None
    item: str | None = None

    def takes(self, line: Row) -> bool:
        """Is a line of the comparison part of this figure?"""
        return (
            line["kind"] == self.kind
            and line["unit"] == self.unit
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
    told = [figure for figure in drugs if figure.total or figure.before or figure.four or figure.year]
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


def _figure(shown: _Shown, sides: dict[str, list[Row]], seen: tuple[bool, bool, bool, bool]) -> Figure:
    return Figure(
        shown.key,
        shown.label,
        shown.unit,
        _sum(shown, sides["before"], "total", seen[0]),
        _sum(shown, sides["before"], "against", seen[1]),
        _sum(shown, sides["four"], "against", seen[2]),
        _sum(shown, sides["year"], "against", seen[3]),
    )


def _seen(reader: duckdb.DuckDBPyConnection, monday: date) -> tuple[bool, bool, bool, bool]:
    """Were the week, the one before, any of the last four, and last year's seen to the end by every source?"""
    ((year,),) = reader.execute("SELECT same_week_last_year($monday::DATE)", {"monday": monday}).fetchall()
    whole = {
        row["week_start"] for row in rows_of(reader, "SELECT week_start FROM coverage_by_week WHERE coverage = 'whole'")
    }
    before = [monday - timedelta(days=7 * n) for n in range(1, 5)]
    return monday in whole, before[0] in whole, any(week in whole for week in before), year in whole


def _sum(shown: _Shown, lines: Sequence[Row], side: str, seen: bool) -> float | None:
    """A sum of what was told; nought only where everything was seen and nothing told."""
    told = [line[side] for line in lines if shown.takes(line) and line[side] is not None]
    return float(sum(told)) if told else 0.0 if seen else None
