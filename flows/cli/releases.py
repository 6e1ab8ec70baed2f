"""Commands about what was published: release list, release diff, release roll-back, export."""

from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from flows.cli import err, out
from flows.cli.output import Format, plain, show
from flows.cli.phrases import count
from flows.cli.run import DataDir
from flows.settings import load_settings

SHORT = 15  # of a release's name: the day and the second, 20221017T031500
releases = typer.Typer(help="The published snapshots: list, compare, go back.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    releases.command("list", epilog="Example: blotter release list")(list_releases)
    releases.command("diff", epilog="Example: blotter release diff 20221017 20221018 --format csv")(diff)
    releases.command("roll-back", epilog='Example: blotter release roll-back "Kent was loaded twice"')(roll_back)
    app.add_typer(releases, name="release")
    app.command(epilog="Example: blotter export blotter-data")(export)


def list_releases(
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table, data_dir: DataDir = None
) -> None:
    """List the snapshots that are kept, the newest first, and which of them readers get."""
    from warehouse.publish import kept_releases

    every = kept_releases(load_settings(data_dir=data_dir).published)
    short = len({kept.release.id[:SHORT] for kept in every}) == len(every)  # enough to name one by
    rows = [
        (
            kept.release.id[:SHORT] if short and how is Format.table else kept.release.id,
            "live" if kept.live else "",
            f"{kept.release.made_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
            kept.release.articles,
            kept.release.facts,
            round(kept.bytes / 1e6, 1),
            kept.release.accepted,
        )
        for kept in every
    ]
    show(
        out,
        rows,
        ("release", "", "made", "articles", "facts", "MB", "because"),
        how,
        empty="Nothing is published yet.",
    )


def diff(
    before: Annotated[
        str | None, typer.Argument(help="A snapshot, or how its name begins; the one before AFTER.")
    ] = None,
    after: Annotated[str | None, typer.Argument(help="A snapshot; the live one when left out.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Lines to print at most.")] = 100,
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Say what changed from one snapshot to another: counts, sums, fill rates, days seen, weekly sums."""
    from warehouse.publish import diff as difference

    found = difference(load_settings(data_dir=data_dir).published, before, after)
    rows = [(line.what, line.before, line.after) for line in found[:limit]]
    show(out, rows, ("what", "before", "after"), how, empty="Nothing differs.")
    if rows and how is Format.table:
        more = f", of which {limit} are shown (--limit)" if len(found) > limit else ""
        out.print(f"{count(len(found), 'figure')} not the same{more}.", highlight=False)


def roll_back(
    reason: Annotated[str, typer.Argument(help="What is wrong with the snapshot that readers get now.")],
    to: Annotated[str | None, typer.Option(help="The snapshot to go back to; the one before when left out.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Give readers an earlier snapshot again. Nothing new is published until `blotter publish --accept`."""
    from warehouse.publish import roll_back as back

    made = back(load_settings(data_dir=data_dir).published, reason, to)
    out.print(
        f"Readers get {made.id} again: {made.articles} articles with {made.facts} facts. What comes next is held back"
        ' until somebody says `blotter publish --accept "the reason"`.',
        highlight=False,
    )


def export(
    folder: Annotated[Path, typer.Argument(help="Where the files go; files of the same names are replaced.")],
    data_dir: DataDir = None,
) -> None:
    """Write the published file as Parquet and CSV, described by a datapackage.json."""
    from warehouse.export import export as write
    from warehouse.publish import PUBLISHED

    settings = load_settings(data_dir=data_dir)
    with err.status(Text(f"Exporting to {plain(folder)} …")):
        written = write(settings.published / PUBLISHED, folder, licence=settings.data_licence)
    rows = [(table.name, table.rows, round(table.bytes / 1e6, 2)) for table in written]
    show(out, rows, ("table", "rows", "MB of CSV"), Format.table)
    out.print(
        f"Each as CSV and Parquet in {plain(folder)}, described by datapackage.json.", highlight=False, markup=False
    )
