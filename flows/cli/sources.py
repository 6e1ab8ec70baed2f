"""`blotter sources`: who is read and how that goes, and a look at one before it is enabled."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import duckdb
import typer
from rich.table import Table
from rich.text import Text

from flows.cli import err, out
from flows.cli.output import Format, plain, show
from flows.cli.run import COLOURS, DataDir
from flows.settings import Settings, load_settings
from scrapers.check import Step, check
from scrapers.http import Manners
from scrapers.sources import Source, load_sources

NAMES = ("id", "name", "platform", "host", "enabled", "evidence", "a week", "last outcome", "day", "note")
sources = typer.Typer(
    name="sources",
    help="List the bodies whose news pages are read, with their state; look at one before enabling it.",
    invoke_without_command=True,
    epilog="Example: blotter sources --format md",
)


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.add_typer(sources)


@sources.callback()
def listed(
    context: typer.Context,
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table,
    data_dir: DataDir = None,
) -> None:
    """List the bodies whose news pages are read, with their state."""
    if context.invoked_subcommand:
        return
    settings = load_settings(data_dir=data_dir)
    every = load_sources(settings.sources_file)
    last = _last_outcomes(settings)
    rows = [
        (
            source.id,
            source.name,
            source.platform,
            source.host,
            "yes" if source.enabled else "no",
            source.evidence,
            "–".join(map(str, source.expected_weekly)) if source.expected_weekly else None,
            *last.get(source.id, (None, None)),
            source.disabled_reason or source.note,
        )
        for source in every.values()
    ]
    if how is Format.table:
        _print_state(every.values(), last)
    else:
        show(out, rows, NAMES, how)


def _print_state(every: Collection[Source], last: dict[str, tuple[str, date]]) -> None:
    """One line a source that fits a terminal; the other formats tell all."""
    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for name in ("id", "platform", "evidence", "a week", "state"):
        table.add_column(name, no_wrap=True)
    for source in every:
        outcome, day = last.get(source.id, ("not asked yet", ""))
        state = f"{outcome} {day}" if source.enabled else "disabled"
        colour = COLOURS.get(outcome, "") if source.enabled else "yellow"
        window = "–".join(map(str, source.expected_weekly or ()))
        table.add_row(source.id, source.platform, source.evidence, window, Text(state, colour))
    out.print(table)
    off = [source for source in every if not source.enabled]
    out.print(f"{len(every)} sources, {len(every) - len(off)} enabled. Disabled:")
    for source in off:
        out.print(Text(f"  {source.id}: {plain(source.disabled_reason)}"), soft_wrap=True)


def _last_outcomes(settings: Settings) -> dict[str, tuple[str, date]]:
    """Outcome and day of each source's last night; empty where there is no warehouse yet."""
    from flows.status import open_latest
    from warehouse.store import WarehouseError

    try:
        with open_latest(settings) as connection:
            rows = connection.execute(
                "SELECT source_id, arg_max(outcome, day), max(day) FROM coverage GROUP BY source_id"
            ).fetchall()
    except (WarehouseError, duckdb.Error):
        return {}
    return {source: (outcome, day) for source, outcome, day in rows}


@sources.command("check", epilog="Example: blotter sources check wiltshire cumbria")
def checked(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Which; all when left out.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Fetch the feed, the listing and one article; show what each selector found; change nothing.

    The raw pages go to the folder checks/ of the data directory. Read them beside what is
    shown here, then set `enabled` in the source file.
    """
    settings = load_settings(data_dir=data_dir)
    every = load_sources(settings.sources_file)
    for name in ids or ():
        if name not in every:
            raise typer.BadParameter(f"no source {name!r}; `blotter sources` lists them")
    began = datetime.now(UTC)
    good = [
        _check(every[name], settings, settings.data_dir / "checks" / name / f"{began:%Y%m%dT%H%M%SZ}")
        for name in ids or every
    ]
    if not all(good):
        raise typer.Exit(1)


def _check(source: Source, settings: Settings, folder: Path) -> bool:
    manners = Manners(settings.user_agent, 1, settings.connect_timeout, settings.read_timeout)
    state = "enabled" if source.enabled else f"disabled: {source.disabled_reason}"
    out.print(Text.assemble((source.name, "bold"), f"  {source.platform}, {source.evidence}, {state}"), soft_wrap=True)
    good = False
    with err.status(f"Asking {source.host} …"):
        for step in check(source, manners, folder, datetime.now(UTC).date()):
            _show(step)
            good = step.article is not None
    out.print(
        Text("→ looks right: read the pages, then enable it", COLOURS["fetched"])
        if good
        else Text("→ no article was read", COLOURS["broken"])
    )
    out.print()
    return good


def _show(step: Step) -> None:
    table = Table(title=Text(f"{step.name}: {plain(step.url)}"), title_justify="left", title_style="")
    for name in ("what", "where", "found", "value"):
        table.add_column(name, justify="right" if name == "found" else "left", overflow="fold")
    for found in step.found:
        count = "?" if found.count < 0 else str(found.count)
        style = "" if found.count else "dim"
        table.add_row(found.what, Text(found.where), count, Text(plain(found.value)), style=style)
    if step.found:
        out.print(table)
    else:
        out.print(Text(f"{step.name}: {plain(step.url)}"), soft_wrap=True)
    if step.trouble:
        out.print(Text(f"  {plain(step.trouble)}", "yellow"), soft_wrap=True)
    if step.article:
        out.print(
            f"  published {step.article.published:%Y-%m-%d %H:%M} UTC, {len(step.article.text)} characters of text"
        )
    if step.file:
        out.print(Text(f"  raw page: {step.file}"), soft_wrap=True)
