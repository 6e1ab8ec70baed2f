"""`blotter week`: week against week."""

from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Annotated

import typer
from rich.table import Table

from flows.cli import out
from flows.cli.output import Format, plain, render
from flows.cli.phrases import command
from flows.cli.run import DataDir
from flows.errors import InputError
from flows.settings import Settings, load_settings
from warehouse.publish import PUBLISHED, reading
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
    seen_from_to,
    span,
    week_name,
)
from warehouse.why import known


def one_week(which: str | None, named: str | None) -> str | None:
    """The week that a command was given by its place, as `--week`, or both ways; None when neither.

    Raises:
        InputError: two weeks.
        WarehouseError: no such week.
    """
    if which is not None and named is not None and parse_week(which) != parse_week(named):
        raise InputError(f"two weeks were given, {which} and --week {named}; give one")
    return named if which is None else which


def force_id(text: str) -> str:
    """A force's id as people may write it: "Essex Police" is essex."""
    return "-".join(text.lower().removesuffix(" police").removesuffix(" constabulary").split())


def code(text: str) -> str:
    """A name of the codebook as people may write it: "Crack cocaine" is crack_cocaine, "e-scooter" e_scooter."""
    return "_".join(text.lower().replace("-", " ").split())


Force = Annotated[str | None, typer.Option(parser=force_id, metavar="ID", help="Only this force's results.")]
Region = Annotated[str | None, typer.Option(help='Only this region\'s, such as "East of England".')]
Kind = Annotated[str | None, typer.Option(parser=code, metavar="KIND", help="Only this kind, such as arrest.")]
Item = Annotated[str | None, typer.Option(parser=code, metavar="ITEM", help="Only this item, such as heroin.")]
Offence = Annotated[
    str | None, typer.Option(parser=code, metavar="OFFENCE", help="Only this offence, such as drug_supply.")
]
WEEK = "An ISO week like 2022-W40, or one of its days; the latest seen when left out."
Which = Annotated[str | None, typer.Argument(metavar="WEEK", show_default=False, help=WEEK)]
Named = Annotated[str | None, typer.Option("--week", metavar="WEEK", help="The same, by name.")]
How = Annotated[Format, typer.Option("--format", help="How to print.")]
OPEN = "Open a figure: "  # before a command, which is printed on one line so that it can be copied
_LISTS = {
    "kind": "kinds",
    "item": "items",
    "unit": "units",
    "offence": "offences",
    "force_id": "forces",
    "region": "forces",
}


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command(epilog="Example: blotter week 2022-W40 --force essex --against last-four")(week)


def week(
    which: Which = None,
    named: Named = None,
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
    asked = Asked(one_week(which, named), against, force, region, kind, item, per, min_days)
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
            out.print(part, markup=False, highlight=False, soft_wrap=part.startswith(OPEN))
        else:
            out.file.write(part + "\n")


def week_table(settings: Settings, asked: Asked = Asked(), how: Format = Format.table) -> list[str | Table]:
    """A comparison of the published file's weeks, and for people how much of each was seen."""
    with reading(settings.published / PUBLISHED) as reader:
        check_names(reader, kind=asked.kind, item=asked.item, force_id=asked.force, region=asked.region)
        monday = latest_week(reader) if asked.which is None else parse_week(asked.which)
        if monday is None:
            raise InputError("nothing was seen yet; run `blotter nightly` first")
        before = others(reader, monday, asked.against)
        compared = compare_weeks(reader, monday, before, asked.force, asked.region, asked.per, asked.min_days)
        coverage: list[str | Table] = [
            f"{week_name(day)}, {span(day)}: {seen(reader, day, asked.force, asked.region)}{action(reader, day)}."
            for day in (monday, *before)
        ]
        from_to = seen_from_to(reader)
    lines = [line for line in compared if asked.takes(line)]
    if how in (Format.json, Format.csv):
        return [render([[getattr(line, name) for name in COLUMNS] for line in lines], COLUMNS, how)]
    beside = week_name(before[0]) if len(before) == 1 else "the mean of the four weeks before"
    title = f"{asked.force or asked.region or 'All bodies'}: {week_name(monday)} beside {beside}"
    if not lines:
        return [title, *coverage, f"Nothing was told of either, or it is not known; {from_to}."]
    columns = _for_people(lines, monday, before, asked.per)
    if "kind" not in {name for _, name in columns}:
        title = f"{_shown(lines[0], 'kind')}, {title[0].lower()}{title[1:]}"
    columns, spared = (columns, []) if how is Format.md else _fitting(columns, lines, out.width)
    rows = [tuple(_shown(line, name) for _, name in columns) for line in lines]
    table = render(rows, tuple(name for name, _ in columns), how, title, whole=asked.per)
    if how is Format.md:
        return [f"{title}\n\n{table}\n", " ".join(map(str, [*coverage, *_legend(lines)]))]
    narrow = [f"For want of width without: {', '.join(spared)}. --format csv has every column."] if spared else []
    return [table, *narrow, *coverage, *_legend(lines), _opening(settings, asked, lines)]


def _for_people(lines: list[Compared], monday: date, before: list[date], per: str) -> list[tuple[str, str]]:
    """Only the columns that say something: like for like where something was not seen, the count of weeks in a mean."""
    several = len(before) > 1
    gaps = _gaps(lines)
    by_place = per in ("force", "region")
    columns: list[tuple[str, str]] = [(per, "place")] if by_place else []
    alike = len({_shown(line, "kind") for line in lines}) == 1
    columns += [] if by_place and alike else [("what", "kind")]
    columns += [(week_name(monday), "total")]
    columns += [("mean of 4" if several else week_name(before[0]), "against")]
    columns += [("weeks", "weeks_against")] if several and gaps else []
    columns += [("facts", "facts"), ("median", "median_quantity")]
    columns += [("days seen", "days_seen")] if by_place and gaps else []
    columns += [("alike", "like_total"), ("beside", "like_against")] if gaps else []
    columns += [("%", "change_percent")]
    return columns + ([("per 100k", "rate")] if by_place else [])


SPARED = ("days_seen", "median_quantity", "weeks_against", "facts", "rate")  # in this order, in a narrow terminal
WORDS = 14  # what was done may be folded down to this width; names of places and numbers are not folded at all


def _fitting(
    columns: list[tuple[str, str]], lines: list[Compared], width: int
) -> tuple[list[tuple[str, str]], list[str]]:
    """The columns that a terminal of this width can show whole, and the titles of those left out."""

    def wide(title: str, name: str) -> int:
        cells = [plain(_shown(line, name)) for line in lines]
        longest = max(map(len, cells), default=0)
        words = max((len(word) for cell in cells for word in cell.split()), default=0)
        return max(len(title), min(longest, max(WORDS, words)) if name == "kind" else longest) + 3

    kept = {name for _, name in columns if name not in SPARED}
    for name in reversed(SPARED):
        if 1 + sum(wide(*column) for column in columns if column[1] in kept | {name}) <= width:
            kept.add(name)
    return [c for c in columns if c[1] in kept], [title for title, name in columns if name not in kept]


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
    first = lines[0]
    words = ["Empty: not known. 0: seen, and none told."]
    if _gaps(lines):
        of = "the sources that cover" if len({line.place for line in lines}) > 1 else _covering(first.like_sources)
        words.append(f"alike, beside, %: of {of} both sides.")
    return [" ".join(words)]


def _covering(sources: int) -> str:
    return "the 1 source that covers" if sources == 1 else f"the {sources} sources that cover"


def _opening(settings: Settings, asked: Asked, lines: list[Compared]) -> str:
    """How to open the first figure of this week that rests on something."""
    line = next((line for line in lines if line.facts), lines[0])
    force, region = (line.place if asked.per == per else None for per in ("force", "region"))
    given = {"kind": line.kind, "item": line.item, "force": asked.force or force, "region": asked.region or region}
    words = [word for name, value in given.items() if value for word in (f"--{name}", value)]
    return f"{OPEN}{plain(command(settings, 'why', line.week, *words))}"


def _gaps(lines: list[Compared]) -> bool:
    return any(line.coverage != "whole" or line.coverage_against != "whole" for line in lines)


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
