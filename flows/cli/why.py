"""`blotter why`: what stands behind a figure."""

from typing import Annotated

import typer
from rich.text import Text

from flows.cli import out
from flows.cli.output import Format, plain, show
from flows.cli.phrases import count, figure, told
from flows.cli.run import DataDir
from flows.cli.weeks import Force, How, Item, Kind, Named, Offence, Region, Which, check_names, one_week
from flows.errors import InputError
from flows.settings import load_settings
from warehouse.publish import PUBLISHED, reading
from warehouse.weeks import Seen, latest_week, parse_week, seen, span, week_name
from warehouse.why import COLUMNS, Behind, behind, figures


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command(epilog="Example: blotter why 2022-W40 --force essex --kind arrest")(why)


def why(
    which: Which = None,
    named: Named = None,
    kind: Kind = None,
    item: Item = None,
    force: Force = None,
    region: Region = None,
    offence: Offence = None,
    unit: Annotated[str | None, typer.Option(help="Only this unit, such as g.")] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Also what the figure leaves out: parts, results told before, background.")
    ] = False,
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Open a figure: the facts, the words and the links behind it."""
    settings = load_settings(data_dir=data_dir)
    with reading(settings.published / PUBLISHED) as reader:
        check_names(reader, kind=kind, item=item, unit=unit, offence=offence, force_id=force, region=region)
        asked = one_week(which, named)
        monday = latest_week(reader) if asked is None else parse_week(asked)
        if monday is None:
            raise InputError("nothing was seen yet; run `blotter nightly` first")
        found = behind(reader, monday, kind=kind, item=item, unit=unit, offence=offence, force=force, region=region)
        coverage = seen(reader, monday, force, region)
    shown = [fact for fact in found if every or fact.left_out is None]
    if how is not Format.table:
        show(out, [[getattr(fact, name) for name in COLUMNS] for fact in shown], COLUMNS, how)
        return
    for fact in shown:
        out.print(_fact(fact), soft_wrap=True)
    for line in (
        *(_summary(found, every) or [_nothing(coverage)]),
        f"{week_name(monday)}, {span(monday)}: {coverage}.",
    ):
        out.print(line, markup=False, highlight=False)


def _nothing(coverage: Seen) -> str:
    if not coverage.days:
        return "Not known: nobody saw this week, and no release that was seen tells of it."
    if coverage.whole < coverage.sources:
        return "Nothing was told in what was seen; the rest is not known."
    return "Nothing was told."


def _fact(fact: Behind) -> Text:
    what = ", ".join(word.replace("_", " ") for word in (fact.kind, fact.item, fact.offence) if word)
    head = Text.assemble(
        (f"{figure(fact.quantity, fact.unit) or 'no figure':>14}", "bold" if fact.left_out is None else "dim"),
        f"  {fact.force_id}, {what}",
        (f"  not counted: {plain(fact.left_out)}" if fact.left_out else "", "yellow"),
    )
    return told(head, fact.snippet, fact.title, fact.published, fact.url)


def _summary(found: list[Behind], every: bool) -> list[str]:
    lines = []
    for one in figures(found):
        total = "no figure" if one.total is None else f"{one.total:,.10g} {one.unit or ''}".rstrip()
        bare = f", {one.without_figure} of them without a figure" if one.without_figure else ""
        lines.append(f"Sum: {total} in {count(one.facts, 'fact')}{bare}.")
    left = sum(fact.left_out is not None for fact in found)
    if left:
        lines.append(f"{left} more told and not counted here" + ("." if every else "; --all lists them."))
    return lines
