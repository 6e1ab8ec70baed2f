"""Commands that read the published file: week, sql."""

from pathlib import Path
from typing import Annotated

import duckdb
import typer
from rich.table import Table

from flows.cli import out
from flows.cli.output import Format, render, show
from flows.cli.run import DataDir
from flows.ingest import InputError
from flows.running import sources_of
from flows.settings import Settings, load_settings
from warehouse.publish import PUBLISHED, open_reader
from warehouse.weeks import compare_weeks, latest_week, parse_week, seen, week_name


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command(epilog="Example: blotter week 2022-W40 --force essex --against 2022-W39")(week)
    app.command(epilog='Example: blotter sql "SELECT * FROM weekly LIMIT 5" --format csv')(sql)


def week(
    which: Annotated[
        str | None, typer.Argument(metavar="WEEK", help="An ISO week like 2022-W40; the latest seen when left out.")
    ] = None,
    force: Annotated[str | None, typer.Option(help="Only this force's results.")] = None,
    against: Annotated[str | None, typer.Option(help="The week to compare with; the one before when left out.")] = None,
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Compare one week with another."""
    settings = load_settings(data_dir=data_dir)
    if force is not None and force not in sources_of(settings):
        raise InputError(f"unknown force {force!r}; `blotter sources` lists the ids")
    print_week(settings, which, force, against, how)


def print_week(settings: Settings, which: str | None, force: str | None, against: str | None, how: Format) -> None:
    """Print a comparison of the published file's weeks."""
    for part in week_table(settings, which, force, against, how):
        if isinstance(part, str) and how is not Format.table:
            out.file.write(part + "\n")
        else:
            out.print(part)


def week_table(
    settings: Settings,
    which: str | None = None,
    force: str | None = None,
    against: str | None = None,
    how: Format = Format.table,
) -> list[str | Table]:
    """A comparison of the published file's weeks, and for people how much of each was seen."""
    with open_reader(settings.published / PUBLISHED) as reader:
        monday = parse_week(which) if which else latest_week(reader)
        if monday is None:
            raise InputError("nothing was seen yet; run `blotter nightly` first")
        other = parse_week(against) if against else None
        lines = compare_weeks(reader, monday, other, force)
        before = other or monday.fromordinal(monday.toordinal() - 7)
        coverage, coverage_before = seen(reader, monday, force), seen(reader, before, force)
    rows = [
        (
            line.kind.replace("_", " "),
            (line.item or "").replace("_", " "),
            line.total,
            line.against,
            line.unit,
            line.facts,
        )
        for line in lines
    ]
    names = ("kind", "item", week_name(monday), week_name(before), "unit", "facts")
    table = render(rows, names, how, f"{force or 'All bodies'}: {week_name(monday)} beside {week_name(before)}")
    if how is not Format.table:
        return [table]
    return [
        table,
        f"{week_name(monday)}: {coverage}. {week_name(before)}: {coverage_before}.",
        "Empty: not known. 0: seen, and none told.",
    ]


def sql(
    query: Annotated[str, typer.Argument(help="One statement for the published file.")],
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table,
    data_dir: Annotated[Path | None, typer.Option("--data-dir", help="Where everything is kept.")] = None,
) -> None:
    """Run a query on the published file, read-only."""
    settings = load_settings(data_dir=data_dir)
    with open_reader(settings.published / PUBLISHED) as reader:
        try:
            result = reader.execute(query)
            names = [column[0] for column in result.description or ()]
            rows = result.fetchall()
        except duckdb.Error as error:
            raise InputError(f"{error}") from error
    show(out, rows, names, how)
