"""`blotter forget`: take a release out everywhere."""

from typing import Annotated

import typer

from flows.cli import out
from flows.cli.phrases import count
from flows.cli.run import DataDir
from flows.errors import InputError
from flows.settings import load_settings


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command(epilog="Example: blotter forget https://www.essex.police.uk/news/essex/news/raid/ --yes")(forget)


def forget(
    url: Annotated[str, typer.Argument(help="Address of the press release.")],
    bar: Annotated[
        bool, typer.Option("--bar", help="Bar the address also when nothing is known of it: it is never read then.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Take a press release out of warehouse, archive, snapshots and reports; only a hash bars it from coming back.

    Older snapshots that hold it are deleted: roll-back ends here. Of an address of which
    nothing is known nothing changes (exit status 2), unless it is to be barred.
    """
    from flows.forget import forget as everywhere

    if not url.startswith(("https://", "http://", "urn:blotter:")):
        raise InputError(f"{url!r} is no address; give it as `blotter why` prints it")
    if not yes:
        typer.confirm(f"Take {url} out everywhere, and delete every older snapshot that holds it?", abort=True)
    gone = everywhere(load_settings(data_dir=data_dir), url, bar=bar)
    if not gone.articles:
        out.print("No article stands under this address. It is barred from now on.", highlight=False)
    out.print(
        f"Taken out: {count(len(gone.articles), 'article')}, {count(gone.records, 'archive record')},"
        f" {count(gone.releases, 'older snapshot')}, {count(gone.pages, 'report page')}.",
        highlight=False,
    )
    out.print("Exports, copies and backups that you made are yours to mend.", highlight=False)
