"""Looking around in the published file: trend, force, item, search."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Annotated

import typer
from rich.text import Text

from flows.cli import out
from flows.cli.output import Format, render, show
from flows.cli.phrases import count, figure, told
from flows.cli.run import DataDir
from flows.cli.weeks import Force, How, Item, Kind, Offence, Region, check_names, code, force_id
from flows.errors import InputError
from flows.settings import load_settings
from warehouse.look import Found, Point, kinds_told, search, trend
from warehouse.publish import PUBLISHED, reading

_BLOCKS = "▁▂▃▄▅▆▇█"
Weeks = Annotated[int, typer.Option(min=2, max=520, help="How many weeks, up to the latest.")]
POINTS = tuple(field.name for field in fields(Point))
FOUND = tuple(field.name for field in fields(Found))


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command("trend", epilog="Example: blotter trend arrest --force essex --weeks 26")(show_trend)
    app.command("force", epilog="Example: blotter force essex --weeks 12")(show_force)
    app.command("item", epilog="Example: blotter item heroin --format csv")(show_item)
    app.command("search", epilog='Example: blotter search "zombie knife" --force kent')(show_search)


def sparkline(points: Sequence[Point]) -> str:
    """A block a week, as high as its share of the largest; a dot where nothing is known."""
    most = max((point.total or 0.0 for point in points), default=0.0)
    return "".join(
        "·"
        if point.total is None
        else _BLOCKS[min(len(_BLOCKS) - 1, int(point.total / most * len(_BLOCKS)))]
        if most
        else _BLOCKS[0]
        for point in points
    )


def show_trend(
    kind: Annotated[
        str, typer.Argument(parser=code, metavar="KIND", help="Of the codebook, such as arrest or seizure.")
    ],
    item: Item = None,
    offence: Offence = None,
    force: Force = None,
    region: Region = None,
    weeks: Weeks = 26,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """One kind of result through the weeks."""
    with reading(load_settings(data_dir=data_dir).published / PUBLISHED) as reader:
        check_names(reader, kind=kind, item=item, offence=offence, force_id=force, region=region)
        units = trend(reader, kind, item=item, offence=offence, force=force, region=region, weeks=weeks)
    points = [point for told in units.values() for point in told]
    if how is not Format.table:
        show(out, [astuple(point) for point in points], POINTS, how)
        return
    of = ", ".join(word.replace("_", " ") for word in (kind, item, offence, force, region) if word)
    _print_sparklines([(f"{of} ({unit})" if unit else of, told) for unit, told in units.items()])


def show_force(
    force: Annotated[str, typer.Argument(parser=force_id, metavar="ID", help="Its id, such as essex.")],
    weeks: Weeks = 12,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """What one force told of in the last weeks, kind by kind."""
    with reading(load_settings(data_dir=data_dir).published / PUBLISHED) as reader:
        check_names(reader, force_id=force)
        told = [
            (kind, unit, points)
            for kind in kinds_told(reader, force, weeks)
            for unit, points in trend(reader, kind, force=force, weeks=weeks).items()
        ]
    if how is not Format.table:
        rows = [(kind, *astuple(point)) for kind, _, points in told for point in points]
        show(out, rows, ("kind", *POINTS), how)
        return
    _print_sparklines([(f"{kind.replace('_', ' ')} ({unit})" if unit else kind, points) for kind, unit, points in told])


def show_item(
    item: Annotated[str, typer.Argument(parser=code, metavar="ITEM", help="Of the codebook, such as heroin or knife.")],
    force: Force = None,
    region: Region = None,
    weeks: Weeks = 26,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """One item through the weeks, seized and handed in."""
    with reading(load_settings(data_dir=data_dir).published / PUBLISHED) as reader:
        check_names(reader, item=item, force_id=force, region=region)
        told = [
            (kind, unit, points)
            for kind in ("seizure", "surrender")
            for unit, points in trend(reader, kind, item=item, force=force, region=region, weeks=weeks).items()
        ]
    if how is not Format.table:
        rows = [(kind, *astuple(point)) for kind, _, points in told for point in points]
        show(out, rows, ("kind", *POINTS), how)
        return
    _print_sparklines(
        [(f"{item.replace('_', ' ')}, {kind} ({unit or 'no figure'})", points) for kind, unit, points in told]
    )


def show_search(
    words: Annotated[str, typer.Argument(help="All of them must be in the evidence or the headline.")],
    force: Force = None,
    kind: Kind = None,
    item: Item = None,
    most: Annotated[int, typer.Option("--most", min=1, max=500, help="Rows at most.")] = 20,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Look for words in the evidence and the headlines."""
    if not words.strip():
        raise InputError("give a word to look for, such as knives")
    with reading(load_settings(data_dir=data_dir).published / PUBLISHED) as reader:
        check_names(reader, kind=kind, item=item, force_id=force)
        found = search(reader, words, force=force, kind=kind, item=item, most=most)
    if how is not Format.table:
        show(out, [astuple(one) for one in found], FOUND, how)
        return
    for one in found:
        what = ", ".join(word.replace("_", " ") for word in (one.kind, one.item) if word)
        head = Text(f"{figure(one.quantity, one.unit) or 'no figure':>14}  {one.force_id}, {what}")
        out.print(told(head, one.snippet, one.title, one.published, one.url), soft_wrap=True)
    out.print(_how_many(len(found), most), highlight=False)


def _how_many(found: int, most: int) -> str:
    if not found:
        return "Nothing was told in these words."
    return f"The latest {found}; --most shows more." if found == most else f"{count(found, 'fact')}."


def _print_sparklines(lines: Sequence[tuple[str, Sequence[Point]]]) -> None:
    if not lines:
        out.print("Nothing was told in these weeks.", highlight=False)
        return
    rows = [
        (label, sparkline(points), points[-1].total, _mean(points), sum(point.facts for point in points))
        for label, points in lines
    ]
    first, last = lines[0][1][0].week, lines[0][1][-1].week
    title = f"{first} to {last}"
    out.print(render(rows, ("what", "weeks", last, "mean", "facts"), Format.table, title))
    out.print("· not known: nobody saw that week whole, and nothing was told.", highlight=False)


def _mean(points: Sequence[Point]) -> float | None:
    known = [point.total for point in points if point.total is not None]
    return sum(known) / len(known) if known else None
