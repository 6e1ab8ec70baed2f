"""The command line: one module a group of commands; errors for people, no tracebacks.

Exit status: 0 done; 1 a source could not be read, nothing was, or workers died; 2 the input or the
settings are wrong; 3 the warehouse is busy, a release was held back or the disk cannot be written.
"""

import errno
import sys
from collections.abc import Callable
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from flows import __version__

app = typer.Typer(
    name="blotter",
    help="Reads UK police news every night and lands what was enforced in DuckDB, ready to compare week with week.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
out = Console()
err = Console(stderr=True)
UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EFBIG})


def _version(wanted: bool) -> None:
    if wanted:
        out.print(f"blotter {__version__}", highlight=False)
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[  # its callback does the work
        bool, typer.Option("--version", help="Print the version and leave.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """Reads UK police news every night and lands what was enforced in DuckDB."""


def known_errors() -> dict[type[Exception], int]:
    """Errors that are for people, with their exit status."""
    from flows.articles import InputError
    from flows.serve import ServeError
    from flows.settings import SettingsError
    from flows.workers import WorkerDied
    from scrapers.archive import ArchiveError
    from scrapers.sources import SourceFileError
    from warehouse.store import WarehouseError

    return {
        ArchiveError: 2,
        InputError: 2,
        ServeError: 2,
        SettingsError: 2,
        SourceFileError: 2,
        WarehouseError: 3,
        WorkerDied: 1,
    }


def _tell(error: str) -> None:
    """An error repeats what was given or stored, and may hold what steers a terminal or looks like mark-up."""
    from flows.cli.output import plain

    err.print(Text.assemble(("blotter:", "red"), " ", plain(error)))


def _guarded(command: Callable[[], None]) -> int:
    try:
        command()
    except Exception as error:
        for kind, status in known_errors().items():
            if isinstance(error, kind):
                _tell(str(error))
                return status
        if isinstance(error, OSError) and error.errno in UNWRITABLE:
            _tell(f"{error}; what was loaded so far is kept")
            return 3
        raise
    except KeyboardInterrupt:
        err.print("blotter: stopped; what was loaded so far is kept", highlight=False)
        return 130
    return 0


def with_commands() -> typer.Typer:
    """The command line with every command; their modules are loaded only now, since some are slow to load."""
    from flows.cli import (
        archive,
        backfill,
        explain,
        extract,
        forget,
        look,
        read,
        reextract,
        releases,
        report,
        run,
        serve,
        sources,
        status,
        weeks,
    )

    nights = (run, backfill, reextract, sources, serve, status)
    reading = (extract, explain, weeks, look, report, read, releases, archive, forget)
    if not app.registered_commands:
        for module in (*nights, *reading):
            module.register(app)
    return app


def main() -> None:
    """The console command."""
    sys.exit(_guarded(with_commands()))
