"""`blotter backfill`: releases of past days, from the sites, web archives or files."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from flows.cli import err, out
from flows.cli.output import Format, plain, show
from flows.cli.phrases import count
from flows.cli.progress import Bars
from flows.cli.run import DAY, DataDir, a_day
from flows.settings import Settings, load_settings
from flows.ways import Way
from scrapers.sources import Source

if TYPE_CHECKING:
    from flows.order import Order

EXAMPLE = "Example: blotter backfill --from 2022-10-01 --to 2022-10-31 --force essex --source wayback --dry-run"


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command("backfill", epilog=EXAMPLE)(backfill)


def backfill(
    first: Annotated[date, typer.Option("--from", parser=a_day, metavar=DAY, help="First day of publication.")],
    last: Annotated[date, typer.Option("--to", parser=a_day, metavar=DAY, help="Last day of publication.")],
    files: Annotated[list[Path] | None, typer.Argument(help="Files to read, for --source warc or jsonl.")] = None,
    forces: Annotated[
        list[str] | None, typer.Option("--force", help="Only this force; may be given again. Every enabled one if not.")
    ] = None,
    way: Annotated[Way, typer.Option("--source", help="Where pages come from.")] = Way.LIVE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done and how long it takes.")] = False,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes that parse and extract.")] = None,
    runner: Annotated[str, typer.Option(help="processes, dask, or dask:ADDRESS of a scheduler.")] = "processes",
    no_publish: Annotated[bool, typer.Option("--no-publish", help="Load only; publish later.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Read press releases of past days. Safe beside the nightly run; stopped, the same command carries on.

    Months that an earlier backfill of the same days read to the end are passed over, and so is
    every page that is known.
    """
    from flows.order import Order, checked
    from flows.running import sources_of, tonight

    settings = load_settings(data_dir=data_dir)
    sources = sources_of(settings)
    asked = Order(first, last, way, tuple(forces or ()), tuple(files or ()))
    order = checked(asked, sources, tonight())
    if runner != "processes" and runner.partition(":")[0] != "dask":
        raise typer.BadParameter(f"{runner!r} is neither processes nor dask nor dask:ADDRESS", param_hint="--runner")
    if dry_run:
        _estimates(order, settings, sources, workers)
        return
    if not _carry_out(order, settings, sources, workers, runner, publish=not no_publish):
        raise typer.Exit(1)


def _estimates(order: "Order", settings: Settings, sources: dict[str, Source], workers: int | None) -> None:
    from flows.estimate import estimate
    from flows.workers import default_workers

    with err.status("Looking …"):
        found = estimate(order, settings, sources, workers or default_workers())
    minutes = [None if one.pages is None else round(one.seconds / 60, 1) for one in found]
    rows = [
        (one.name, one.windows, one.known, one.pages, took, one.basis) for one, took in zip(found, minutes, strict=True)
    ]
    show(out, rows, ("name", "windows", "known", "pages", "minutes", "by"), Format.table, "Nothing was loaded")
    side_by_side = order.way is Way.LIVE
    known = [one for one in found if one.pages is not None]
    if known:
        seconds = (max if side_by_side else sum)(one.seconds for one in known)
        pages = sum(one.pages or 0 for one in known)
        long = f"some {count(round(seconds / 60), 'minute')}" if seconds >= 30 else "less than a minute"
        out.print(f"{count(pages, 'page')} in {long} at the limits that are kept", highlight=False)
    if len(known) < len(found):
        out.print(f"Not in this: {', '.join(one.name for one in found if one.pages is None)}, for the reason above")
        raise typer.Exit(1)


def _carry_out(
    order: "Order", settings: Settings, sources: dict[str, Source], workers: int | None, runner: str, *, publish: bool
) -> bool:
    from flows.running import release
    from flows.temporary import RunServer

    server = RunServer(settings)
    with err.status("Starting Prefect …"):
        from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

        from flows.backfilling import attended_backfill, crew

        server.wait()
    many = crew(order, workers)
    unit = "bytes" if order.way.by_file else "pages"
    with Bars(err, unit) as bars, temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        if runner == "processes":
            result = attended_backfill(order, settings, sources, many, bars, bars.said)
        else:
            from flows.dask import on_dask

            result = on_dask(runner.partition(":")[2], many, order, settings, sources, bars, bars.said)
    out.print(plain(result.summary), highlight=False, markup=False, soft_wrap=True)
    for reason, number in sorted(result.strangers.items()):
        out.print(f"  left out: {number} {plain(reason)}", highlight=False, markup=False)
    for name, why in result.trouble.items():
        err.print(Text.assemble((f"{name:22}", "yellow"), " ", plain(why)), soft_wrap=True)
    if publish:
        made = release(settings)
        out.print(
            f"{made.told}: {plain(made.path)}",
            highlight=False,
            markup=False,
        )
    return not result.trouble
