"""`blotter report`: a week as a page, for people who would rather look than read SQL."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from flows.cli import err, out
from flows.cli.output import plain
from flows.cli.run import DataDir
from flows.cli.weeks import Named, one_week
from flows.errors import InputError
from flows.settings import load_settings
from warehouse.weeks import parse_week


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command(epilog="Example: blotter report 2022-W40 --charts --out for-print")(report)


def report(
    which: Annotated[
        str | None,
        typer.Argument(
            metavar="WEEK",
            show_default=False,
            help="An ISO week like 2022-W40, or one of its days; the latest two when left out.",
        ),
    ] = None,
    named: Named = None,
    every: Annotated[bool, typer.Option("--all", help="Every week that was seen.")] = False,
    charts: Annotated[bool, typer.Option("--charts", help="Also each chart as SVG and PNG.")] = False,
    folder: Annotated[
        Path | None, typer.Option("--out", help="Where the pages go; `reports` in the data folder when left out.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Write a week as one page that needs nothing else, as Markdown for mail, and an index of all weeks."""
    from flows.report import every_week, report_weeks

    settings = load_settings(data_dir=data_dir)
    asked = one_week(which, named)
    if asked is not None and every:
        raise InputError("give a week or --all, not both")
    weeks = [parse_week(asked)] if asked is not None else every_week(settings) if every else None
    if weeks is None:
        made = report_weeks(settings, None, folder, chart_files=charts)
    else:
        made = [
            one
            for week in track(
                weeks, "Weeks", console=err, disable=len(weeks) < 2 or not err.is_terminal
            )  # one needs no bar
            for one in report_weeks(settings, [week], folder, chart_files=charts)
        ]
    if not made:
        raise InputError("nothing was seen yet; run `blotter nightly` first")
    for one in made[-2:]:
        out.print(f"The report: {plain(one.page)}", highlight=False, markup=False, soft_wrap=True)
    out.print(f"All weeks: {plain(made[-1].index)}", highlight=False, markup=False, soft_wrap=True)
