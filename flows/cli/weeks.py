"""`blotter week`: week against week. `blotter why`: what stands behind a figure."""

from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from flows.cli import out
from flows.cli.output import Format, plain, render, show
from flows.cli.run import DataDir
from flows.errors import InputError
from flows.settings import Settings, load_settings
from warehouse.publish import PUBLISHED, open_reader
from warehouse.types import Connection
from warehouse.weeks import (
    COLUMNS,
    Compared,
    action,
    compare_weeks,
    latest_week,
    others,
    parse_week,
    seen,
    week_name,
)
from warehouse.why import COLUMNS as FACT_COLUMNS
from warehouse.why import Behind, behind, figures, known

Force = Annotated[str | None, typer.Option(help="Only this force's results.")]
Region = Annotated[str | None, typer.Option(help='Only this region\'s, such as "East of England".')]
Kind = Annotated[str | None, typer.Option(help="Only this kind, such as arrest.")]
Item = Annotated[str | None, typer.Option(help="Only this item, such as heroin.")]
How = Annotated[Format, typer.Option("--format", help="How to print.")]
_LISTS = {
    "kind": "kinds",
    "item": "items",
    "unit": "units",
    "offence": "offences",
    "force_id": "forces",
    "region": "forces",
}


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command(epilog="Example: blotter week 2022-W40 --force essex --against last-four")(week)
    app.command(epilog="Example: blotter why --force essex --week 2022-W40 --kind arrest")(why)


def week(
    which: Annotated[
        str | None, typer.Argument(metavar="WEEK", help="An ISO week like 2022-W40; the latest seen when left out.")
    ] = None,
    force: Force = None,
    region: Region = None,
    kind: Kind = None,
    item: Item = None,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="WEEK|last-four|last-year|intensification|sceptre",
            help="What to compare with; the week before when left out. last-four: the mean of the four weeks before;"
            " intensification, sceptre: the national week of action before this one.",
        ),
    ] = None,
    per: Annotated[str, typer.Option(metavar="kind|force|region|offence", help="A line for each of these.")] = "kind",
    min_days: Annotated[
        int, typer.Option(min=1, max=7, help="Days of seven on which a source must have been seen to be compared.")
    ] = 7,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Compare one week with another."""
    asked = Asked(which, against, force, region, kind, item, per, min_days)
    print_week(load_settings(data_dir=data_dir), asked, how)


@dataclass(frozen=True, slots=True)
class Asked:
    """What `blotter week` is asked, as typed; None: what its help says."""

    which: str | None = None
    against: str | None = None
    force: str | None = None
    region: str | None = None
    kind: str | None = None
    item: str | None = None
    per: str = "kind"
    min_days: int = 7

    def takes(self, line: Compared) -> bool:
        """Is it of the kind and item asked for?"""
        return self.kind in (None, line.kind) and self.item in (None, line.item)


def print_week(settings: Settings, asked: Asked = Asked(), how: Format = Format.table) -> None:
    """Print a comparison of the published file's weeks."""
    for part in week_table(settings, asked, how):
        if isinstance(part, Table):
            out.print(part)
        elif how is Format.table:
            out.print(part, markup=False, highlight=False)
        else:
            out.file.write(part + "\n")


def week_table(settings: Settings, asked: Asked = Asked(), how: Format = Format.table) -> list[str | Table]:
    """A comparison of the published file's weeks, and for people how much of each was seen."""
    with open_reader(settings.published / PUBLISHED) as reader:
        check_names(reader, kind=asked.kind, item=asked.item, force_id=asked.force, region=asked.region)
        monday = parse_week(asked.which) if asked.which else latest_week(reader)
        if monday is None:
            raise InputError("nothing was seen yet; run `blotter nightly` first")
        before = others(reader, monday, asked.against)
        compared = compare_weeks(reader, monday, before, asked.force, asked.region, asked.per, asked.min_days)
        coverage: list[str | Table] = [
            f"{week_name(day)}: {seen(reader, day, asked.force, asked.region)}{action(reader, day)}."
            for day in (monday, *before)
        ]
    lines = [line for line in compared if asked.takes(line)]
    if how in (Format.json, Format.csv):
        return [render([[getattr(line, name) for name in COLUMNS] for line in lines], COLUMNS, how)]
    columns = _for_people(lines, monday, before, asked.per)
    columns, spared = (columns, []) if how is Format.md else _fitting(columns, lines, out.width)
    rows = [tuple(_shown(line, name) for _, name in columns) for line in lines]
    beside = week_name(before[0]) if len(before) == 1 else "the mean of the four weeks before"
    title = f"{asked.force or asked.region or 'All bodies'}: {week_name(monday)} beside {beside}"
    table = render(rows, tuple(name for name, _ in columns), how, title)
    narrow = [f"For want of width without: {', '.join(spared)}. --format csv has every column."] if spared else []
    return [table] if how is Format.md else [table, *narrow, *coverage, *_legend(lines)]


def _for_people(lines: list[Compared], monday: date, before: list[date], per: str) -> list[tuple[str, str]]:
    """Only the columns that say something: like for like where something was not seen, the count of weeks in a mean."""
    several = len(before) > 1
    gaps = _gaps(lines)
    by_place = per in ("force", "region")
    columns: list[tuple[str, str]] = [(per, "place")] if by_place else []
    columns += [("what", "kind"), (week_name(monday), "total")]
    columns += [("mean of 4" if several else week_name(before[0]), "against")]
    columns += [("weeks", "weeks_against")] if several and gaps else []
    columns += [("facts", "facts"), ("median", "median_quantity")]
    columns += [("days seen", "days_seen")] if by_place and gaps else []
    columns += [("alike", "like_total"), ("beside", "like_against")] if gaps else []
    columns += [("%", "change_percent")]
    return columns + ([("per 100,000", "rate")] if by_place else [])


SPARED = ("days_seen", "median_quantity", "weeks_against", "facts", "rate")  # in this order, in a narrow terminal
WORDS = 14  # a column of words may be folded down to this width; a number must not be folded at all


def _fitting(
    columns: list[tuple[str, str]], lines: list[Compared], width: int
) -> tuple[list[tuple[str, str]], list[str]]:
    """The columns that a terminal of this width can show whole, and the titles of those left out."""

    def wide(title: str, name: str) -> int:
        longest = max((len(plain(_shown(line, name))) for line in lines), default=0)
        return max(len(title), min(longest, WORDS) if name in ("place", "kind") else longest) + 3

    spared = []
    for least in SPARED:
        if 1 + sum(wide(*column) for column in columns) > width and any(name == least for _, name in columns):
            spared += [title for title, name in columns if name == least]
            columns = [column for column in columns if column[1] != least]
    return columns, spared


def _shown(line: Compared, name: str) -> object:
    if name == "change_percent":
        return None if line.change_percent is None else f"{line.change_percent:+.0f}"
    if name == "days_seen":
        return f"{line.days_seen}/{line.days_expected}, {line.days_seen_against}/{line.days_expected_against}"
    if name == "kind":
        what = ": ".join(word.replace("_", " ") for word in (line.kind, line.item, line.offence) if word)
        return f"{what} ({line.unit})" if line.unit else what
    return getattr(line, name)


def _legend(lines: list[Compared]) -> list[str]:
    if not lines:
        return ["Nothing was told of either."]
    first = lines[0]
    words = ["Empty: not known. 0: seen, and none told."]
    if _gaps(lines):
        of = f"{first.like_sources} " if len({line.place for line in lines}) == 1 else ""
        words.append(f"alike, beside, %: of the {of}sources that cover both sides.")
    return [" ".join(words), f"Open a figure: blotter why --week {first.week} --kind {first.kind}"]


def _gaps(lines: list[Compared]) -> bool:
    return any(line.coverage != "whole" or line.coverage_against != "whole" for line in lines)


def why(
    which: Annotated[str, typer.Option("--week", help="An ISO week like 2022-W40.")],
    kind: Kind = None,
    item: Item = None,
    force: Force = None,
    region: Region = None,
    offence: Annotated[str | None, typer.Option(help="Only this offence, such as drug_supply.")] = None,
    unit: Annotated[str | None, typer.Option(help="Only this unit, such as g.")] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Also what the figure leaves out: parts, results told before, background.")
    ] = False,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Open a figure: the facts, the words and the links behind it."""
    settings = load_settings(data_dir=data_dir)
    with open_reader(settings.published / PUBLISHED) as reader:
        check_names(reader, kind=kind, item=item, unit=unit, offence=offence, force_id=force, region=region)
        monday = parse_week(which)
        found = behind(reader, monday, kind=kind, item=item, unit=unit, offence=offence, force=force, region=region)
        coverage = seen(reader, monday, force, region)
    shown = [fact for fact in found if every or fact.left_out is None]
    if how is not Format.table:
        show(out, [[getattr(fact, name) for name in FACT_COLUMNS] for fact in shown], FACT_COLUMNS, how)
        return
    for fact in shown:
        out.print(_fact(fact), soft_wrap=True)
    for line in (*_summary(found, every), f"{week_name(monday)}: {coverage}."):
        out.print(line, markup=False, highlight=False)


def _fact(fact: Behind) -> Text:
    """A fact with its words and its link, each on a line of its own, so that the link stays whole."""
    figure = " ".join(word for word in (plain(fact.quantity), fact.unit) if word) or "no figure"
    what = ", ".join(word.replace("_", " ") for word in (fact.kind, fact.item, fact.offence) if word)
    said = " ".join(plain(fact.snippet).split())
    return Text.assemble(
        (f"{figure:>14}", "bold" if fact.left_out is None else "dim"),
        f"  {fact.force_id}, {what}",
        (f"  not counted: {plain(fact.left_out)}" if fact.left_out else "", "yellow"),
        (f"\n                “{said}”", "italic"),
        f"\n                {' '.join(plain(fact.title).split())} ({fact.published:%d.%m.%Y})",
        (f"\n                {' '.join(plain(fact.url).split())}\n", "dim"),
    )


def _summary(found: list[Behind], every: bool) -> list[str]:
    lines = []
    for figure in figures(found):
        total = "no figure" if figure.total is None else f"{figure.total:,.10g} {figure.unit or ''}".rstrip()
        bare = f", {figure.without_figure} of them without a figure" if figure.without_figure else ""
        lines.append(f"Sum: {total} in {figure.facts} facts{bare}.")
    left = sum(fact.left_out is not None for fact in found)
    if left:
        lines.append(f"{left} more told and not counted here" + ("." if every else "; --all lists them."))
    return lines or ["Nothing was told."]


def check_names(reader: Connection, **given: str | None) -> None:
    """Refuse a name that is in no list.

    Raises:
        InputError: names it, and what could have been meant.
    """
    for column, value in given.items():
        if value is None:
            continue
        names = known(reader, _LISTS[column], column)
        if value not in names:
            near = get_close_matches(value, names, 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else f"; one of: {', '.join(names)}"
            raise InputError(f"unknown {column.removesuffix('_id')} {value!r}{hint}")
