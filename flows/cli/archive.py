"""Commands for what lies in the archive: archive, quarantine."""

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from flows.cli import out
from flows.cli.output import Format, plain, show
from flows.cli.phrases import count
from flows.cli.run import COLOURS, DataDir
from flows.settings import load_settings
from scrapers.records import SourceNight

archive_app = typer.Typer(name="archive", help="Raw pages as they came: list, find, check, prune, rebuild from.")
quarantine_app = typer.Typer(name="quarantine", help="Pages that were fetched and not understood.")
How = Annotated[Format, typer.Option("--format", help="How to print.")]
Only = Annotated[str | None, typer.Option("--source", help="Only this source's pages.")]
Reason = Annotated[str | None, typer.Option("--reason", help="Only pages with this reason, such as no_date.")]


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    if not archive_app.registered_commands:
        archive_app.command("list", epilog="Example: blotter archive list --format csv")(list_files)
        archive_app.command("find", epilog="Example: blotter archive find sha256:6d593b3af2a4")(find)
        archive_app.command("show", epilog="Example: blotter archive show 20221017-a.warc.gz 16159 > page.html")(
            show_page
        )
        archive_app.command("check", epilog="Example: blotter archive check")(check)
        archive_app.command("prune", epilog="Example: blotter archive prune --keep-days 90")(prune_files)
        archive_app.command("rebuild", epilog="Example: blotter archive rebuild --from old --data-dir new")(rebuild)
        quarantine_app.callback(
            invoke_without_command=True, epilog="Example: blotter quarantine --source essex --reason no_date"
        )(quarantine)
        quarantine_app.command("replay", epilog="Example: blotter quarantine replay --source essex")(replay)
    app.add_typer(archive_app)
    app.add_typer(quarantine_app)


def list_files(how: How = Format.table, data_dir: DataDir = None) -> None:
    """List the files of the archive."""
    from scrapers.archive import shelves

    rows = [
        (shelf.path.name, shelf.bytes, shelf.records, str(shelf.first or "")[:16], str(shelf.last or "")[:16])
        for shelf in shelves(load_settings(data_dir=data_dir).archive)
    ]
    if how is Format.table:  # the name is needed whole, to be given to `show`
        show(
            out,
            [(*row[:3], f"{row[3]} to {row[4]}") for row in rows],
            ("file", "bytes", "records", "requests of"),
            how,
            empty="The archive is empty.",
        )
        return
    show(out, rows, ("file", "bytes", "records", "first", "last"), how)


def find(
    what: Annotated[str, typer.Argument(help="A page's address, or sha256: and the digest of its content.")],
    how: How = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Find a page by its address or its content."""
    from scrapers.archive import find as find_records

    found = find_records(load_settings(data_dir=data_dir).archive, what)
    rows = [(r.at[:19], r.source, r.role or r.kind, r.status, r.file, r.offset, r.digest[:12]) for r in found]
    show(
        out,
        rows,
        ("at", "source", "as", "status", "file", "offset", "digest"),
        how,
        empty="The archive holds nothing of it.",
    )
    if not found:
        raise typer.Exit(1)


def show_page(
    file: Annotated[str, typer.Argument(help="Name of the WARC file.")],
    offset: Annotated[int, typer.Argument(min=0, help="First byte of the record, as `find` prints it.")],
    data_dir: DataDir = None,
) -> None:
    """Write the content of one record to standard output, as it came; in a terminal without what would steer it."""
    import sys

    from scrapers.archive import read_at

    body = read_at(load_settings(data_dir=data_dir).archive, file, offset).exchange.body
    if sys.stdout.isatty():
        sys.stdout.write(plain(body.decode("utf-8", "replace")))
        return
    sys.stdout.buffer.write(body)


def check(data_dir: DataDir = None) -> None:
    """Read every record and say which are not as they were written."""
    from scrapers.archive import shelves, verify

    found = shelves(load_settings(data_dir=data_dir).archive)
    wrong = [line for shelf in found for line in verify(shelf.path)]
    for line in wrong:
        out.print(Text(plain(line), style="red"), soft_wrap=True)
    records = sum(shelf.records for shelf in found)
    out.print(f"{count(len(found), 'file')}, {count(records, 'record')}, {count(len(wrong), 'fault')}")
    if wrong:
        raise typer.Exit(1)


def prune_files(
    keep_days: Annotated[
        int | None, typer.Option("--keep-days", min=1, help="Days to keep; the setting keep_raw_days when left out.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Delete raw pages that were kept long enough. Every night does so by itself."""
    from scrapers.archive import prune

    settings = load_settings(data_dir=data_dir)
    days = keep_days or settings.keep_raw_days
    gone = prune(settings.archive, days)
    for path in gone:
        out.print(f"deleted {path.name}", highlight=False)
    out.print(f"{count(len(gone), 'file')} older than {days} days")


def rebuild(
    folder: Annotated[
        Path | None, typer.Option("--from", help="Folder of the archive; the data folder's own when left out.")
    ] = None,
    no_publish: Annotated[bool, typer.Option("--no-publish", help="Rebuild only; publish later.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Run every archived night and backfill again into an empty warehouse. Nothing is fetched."""
    from flows.rebuild import rebuild as rebuild_from
    from flows.running import release

    settings = load_settings(data_dir=data_dir)

    def said(run: str, night: SourceNight | None) -> None:
        if night is None:
            out.print(f"{run}  a backfill, or articles from files", highlight=False)
            return
        colour = COLOURS.get(night.outcome.value, "white")
        words = ((f"{run}  ", ""), (f"{night.source:22}", "bold"), (f"{night.outcome.value:9}", colour))
        out.print(Text.assemble(*words, plain(night.reason)), soft_wrap=True)

    runs = rebuild_from(folder or settings.archive, settings, said)
    out.print(f"{runs} runs read again from {folder or settings.archive}", highlight=False)
    if not no_publish:
        made = release(settings)
        out.print(f"{made.told}: {made.path}", highlight=False)


def quarantine(
    context: typer.Context, only: Only = None, reason: Reason = None, how: How = Format.table, data_dir: DataDir = None
) -> None:
    """List the pages that were fetched and not understood, with the reason of each."""
    if context.invoked_subcommand is not None:
        return
    from flows.status import open_latest
    from warehouse.quarantine import waiting

    with open_latest(load_settings(data_dir=data_dir)) as connection:
        rows = waiting(connection, only, reason)
    kept = ("yes" if row.warc_file else "no" for row in rows)
    shown = [
        (row.source_id, row.reason, f"{row.quarantined_at:%Y-%m-%d}", row.url, row.detail, raw)
        for row, raw in zip(rows, kept, strict=True)
    ]
    show(out, shown, ("source", "reason", "since", "page", "detail", "kept"), how, empty="No page is in quarantine.")


def replay(only: Only = None, reason: Reason = None, data_dir: DataDir = None) -> None:
    """Read them again from the archive, with the parsers as they are now; what is understood is loaded."""
    from flows.again import replay_quarantine

    replayed = replay_quarantine(load_settings(data_dir=data_dir), only, reason)
    for page in replayed:
        colour = {"read": "green", "refused again": "yellow"}.get(page.outcome, "dim")
        out.print(
            Text.assemble((f"{page.outcome:14}", colour), plain(page.row.url), "  ", plain(page.detail)), soft_wrap=True
        )
    read = sum(page.outcome == "read" for page in replayed)
    if not replayed:
        out.print("No page is in quarantine.")
        return
    out.print(
        f"{read} of {count(len(replayed), 'page')} read" + ("; publish them with `blotter publish`" if read else "")
    )
