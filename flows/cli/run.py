"""Commands that fetch and load: nightly, demo, ingest, publish."""

import time
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from flows.cli import err, out
from flows.cli.output import plain
from flows.cli.phrases import command, count
from flows.cli.progress import Bars
from flows.settings import Settings, load_settings
from scrapers.night import Window
from scrapers.records import SourceNight
from scrapers.sources import Source, load_sources

DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="Where everything is kept.", envvar="BLOTTER_DATA_DIR")
]
COLOURS = {
    "fetched": "green",
    "quiet": "dim",
    "refused": "yellow",
    "moved": "yellow",
    "drifted": "magenta",
    "broken": "red",
    "disabled": "dim",
}


def a_day(text: str) -> date:
    """A day given on the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it like 2022-10-31") from None


DAY = "YYYY-MM-DD"
LARGE = 2_000_000  # bytes of input below which starting worker processes takes longer than the work
DEMO_NIGHT = date(2022, 10, 17)


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command(epilog="Example: blotter nightly --source essex --source kent")(nightly)
    app.command(epilog="Example: blotter demo")(demo)
    app.command(epilog="Example: blotter ingest releases.jsonl")(ingest)
    app.command(epilog='Example: blotter publish --accept "the Kent backfill was wrong and is gone"')(publish)


def nightly(
    night: Annotated[
        date | None, typer.Option(parser=a_day, metavar=DAY, help="The night to stand for; today's when left out.")
    ] = None,
    only: Annotated[list[str] | None, typer.Option("--source", help="Only this source; may be given again.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Read every enabled source once, load what is new, publish."""
    if night and night > datetime.now(ZoneInfo("Europe/London")).date():
        raise typer.BadParameter(f"{night} lies in the future", param_hint="--night")
    settings = load_settings(data_dir=data_dir)
    every = load_sources(settings.sources_file)
    for name in only or ():
        if name not in every:
            raise typer.BadParameter(f"no source {name!r}; `blotter sources` lists them")
    chosen = {key: value for key, value in every.items() if not only or key in only}
    good = _night(settings, chosen, night, "nightly")
    if not good:
        raise typer.Exit(1)


def demo(
    data_dir: Annotated[Path, typer.Option("--data-dir", help="Where the demo's files go.")] = Path("demo-data"),
) -> None:
    """An ordinary night against the replay site on this machine: made-up press releases, real mark-up."""
    from flows.cli.weeks import print_week
    from flows.report import INDEX
    from scrapers.replay import ReplaySite

    began = time.monotonic()
    settings = load_settings(data_dir=data_dir)
    with ReplaySite(load_sources()) as site:  # those that come along: its releases are theirs
        out.print(
            f"[bold]Replay site[/bold]: {len(site.releases)} made-up press releases of {len(site.sources)} bodies,"
            f" served on this machine\n"
        )
        good = _night(settings, site.sources, DEMO_NIGHT, "demo", Window(first_days=60, max_pages=20), quiet=True)
    if not good:
        raise typer.Exit(1)
    print_week(settings)
    out.print(f"\nDone in {time.monotonic() - began:.0f} s.")
    file = settings.published / "blotter.duckdb"
    out.print(f"The DuckDB file: {plain(file)}", highlight=False, markup=False, soft_wrap=True)
    out.print(f"The report: {plain(settings.reports / INDEX)}", highlight=False, markup=False, soft_wrap=True)
    ask = command(settings, "sql", "SELECT week, force_id, kind, total, unit FROM weekly LIMIT 5")
    out.print(f"Ask it anything: {plain(ask)}", highlight=False, markup=False, soft_wrap=True)


def _night(
    settings: Settings,
    sources: dict[str, Source],
    when: date | None,
    flow_name: str,
    window: Window | None = None,
    quiet: bool = False,
) -> bool:
    """Run the nightly flow with progress; publish; print what became of each source. True when any was read."""
    from flows.temporary import RunServer

    server = RunServer(settings)
    with err.status("Starting Prefect …"):
        from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

        from flows.asked import window_of
        from flows.finish import finish
        from flows.nightly import attended

        server.wait()
    nights: list[SourceNight] = []
    with Bars(err, "pages") as bars, temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):

        def said(night: SourceNight) -> None:
            nights.append(night)
            bars.end(night.source)

        attended(when, sources, settings, window or window_of(settings), flow_name, bars, said)
    finished = finish(settings, nights)
    _outcomes(nights, quiet)
    out.print(finished.summary)
    if finished.release:
        out.print(f"{finished.release.told}.\n")
    if finished.trouble:
        err.print(Text.assemble(("blotter:", "red"), " ", plain(finished.trouble)))
    if finished.held_back or finished.unreported:
        raise typer.Exit(3)
    return not finished.trouble and not finished.bad


def _outcomes(nights: list[SourceNight], quiet: bool) -> None:
    """Print how the night went, source by source."""
    if not quiet or any(n.outcome not in ("fetched", "quiet", "disabled") for n in nights):
        for night in sorted(nights, key=lambda n: n.source):
            colour = COLOURS.get(night.outcome.value, "white")
            out.print(
                Text.assemble(
                    (f"{night.source:22}", "bold"), (f"{night.outcome.value:9}", colour), plain(night.reason)
                ),
                soft_wrap=True,
            )


def ingest(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="JSON Lines of articles: id, title, text or html, published, force or url; or saved pages."
        ),
    ],
    data_dir: DataDir = None,
    force: Annotated[
        str | None, typer.Option(help="Whose results they report, where an article does not say: a newspaper's.")
    ] = None,
    no_publish: Annotated[bool, typer.Option("--no-publish", help="Load only; publish later.")] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="Processes that extract; one for each core when left out.")
    ] = None,
) -> None:
    """Take articles from files through the same transforms and loading."""
    from flows.ingest import ingest as ingest_files
    from flows.running import release
    from flows.workers import default_workers

    settings = load_settings(data_dir=data_dir)
    began = time.monotonic()
    total = sum(path.stat().st_size for path in files if path.is_file())
    with Progress(
        TextColumn("reading"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeElapsedColumn(),
        console=err,
        transient=True,
    ) as bars:
        task = bars.add_task("", total=total)
        many = workers or (default_workers() if total > LARGE else 1)
        result = ingest_files(
            files, settings, lambda done: bars.update(task, completed=done), workers=many, force=force
        )
    out.print(
        f"{count(result.read, 'article')} read in {time.monotonic() - began:.0f} s: {result.new} new,"
        f" {result.changed} amended, {result.same} told before in the same words, {count(result.facts, 'fact')}"
    )
    if result.skipped:
        table = Table(title="Left out", title_justify="left")
        table.add_column("reason")
        table.add_column("articles", justify="right")
        for reason, number in result.skipped.most_common():
            table.add_row(reason, str(number))
        out.print(table)
        for example in result.examples:
            out.print(f"  e.g. {plain(example)}", highlight=False, markup=False)
    if result.read and not (result.new or result.changed) and sum(result.skipped.values()) == result.read:
        raise typer.Exit(2)
    if not no_publish:
        made = release(settings)
        out.print(
            f"{made.told}: {plain(made.path)}",
            highlight=False,
            markup=False,
        )


def publish(
    accept: Annotated[
        str | None, typer.Option("--accept", metavar="REASON", help="Publish what the checks hold back; say why.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Give readers the warehouse as it is, if the checks pass. Exit status 3: held back, readers keep the last one."""
    from flows.running import release

    made = release(load_settings(data_dir=data_dir), accept=accept)
    out.print(f"{made.told}: {plain(made.path)}", highlight=False, markup=False)
