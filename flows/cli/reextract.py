"""`blotter re-extract`: what new rules would make of the past, and whether it shall be so."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli import err, out
from flows.cli.output import Format, plain, show
from flows.cli.progress import Bars
from flows.cli.run import DAY, DataDir, a_day
from flows.errors import InputError
from flows.settings import load_settings

if TYPE_CHECKING:
    from flows.reextract import ReExtracted


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command("re-extract", epilog='Example: blotter re-extract --accept "zombie knives are knives now"')(re_extract)


def re_extract(
    since: Annotated[
        date | None, typer.Option(parser=a_day, metavar=DAY, help="Only pages fetched on this day or later.")
    ] = None,
    accept: Annotated[
        str | None, typer.Option(metavar="REASON", help="Put it in force and publish; the reason is kept.")
    ] = None,
    discard: Annotated[str | None, typer.Option(metavar="REASON", help="Throw away what is held.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes that parse and extract.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Read every known press release anew by today's rules, from the archive: nothing is fetched.

    What comes of it is held beside the facts in force, and shown; --accept puts it in force, now or
    in a later call, --discard throws it away.
    """
    from flows.running import release, sources_of
    from flows.temporary import RunServer
    from flows.workers import default_workers
    from warehouse import generations

    if accept is not None and discard is not None:
        raise InputError("--accept and --discard: one of the two")
    if any(reason is not None and not reason.strip() for reason in (accept, discard)):
        raise InputError("say why, in a few words: the reason is kept")
    settings = load_settings(data_dir=data_dir)
    if not settings.warehouse.exists():
        raise InputError(
            f"there is no warehouse yet at {settings.warehouse}; run `blotter nightly` or `blotter ingest`"
        )
    sources = sources_of(settings)
    if discard:
        from flows.reextract import decide

        decide(settings, generations.discard, discard, sources)
        out.print("Thrown away; the facts in force are as they were.")
        return
    server = RunServer(settings)
    with err.status("Starting Prefect …"):
        from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

        from flows.reextracting import attended_re_extract

        server.wait()
    with Bars(err, "releases") as bars, temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        result = attended_re_extract(settings, sources, workers or default_workers(), since, accept, bars, bars.said)
    _print(result)
    if accept and result.comparison:
        made = release(settings)
        out.print(
            f"{made.told}: {plain(made.path)}",
            highlight=False,
            markup=False,
        )
    elif result.comparison:
        out.print('Held. Put it in force with --accept "why", or throw it away with --discard "why".')


def _print(result: "ReExtracted") -> None:
    out.print(plain(result.summary), highlight=False, markup=False, soft_wrap=True)
    if result.comparison is None:
        return
    rows = [
        (one.kind.replace("_", " "), one.before, one.after, one.gained, one.lost, one.changed, f"{one.moved:.1%}")
        for one in result.comparison.changes
    ]
    names = ("kind", "before", "after", "gained", "lost", "changed", "moved")
    show(out, rows, names, Format.table, "Facts of the releases that were read anew")
    examples = [(one.kind, one.item, one.before, one.after, one.snippet) for one in result.differences]
    if examples:
        show(out, examples, ("kind", "item", "before", "after", "said"), Format.table, "Some of what differs")
    for reason, number in sorted(result.refused.items()):
        out.print(f"  no longer understood: {number} {reason}", highlight=False, markup=False)
