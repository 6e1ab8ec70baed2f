"""The command line: one module a group of commands; errors for people, no tracebacks.

Exit status: 0 done; 1 a source could not be read, nothing was, or workers died; 2 the input or the
settings are wrong; 3 the warehouse is busy, a snapshot was held back or the disk cannot be written.
"""

import errno
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from flows import __version__
from flows.stopping import ENDED, STOPPED, end_in_order, leave_when_asked_again, status_of

app = typer.Typer(
    name="blotter",
    help="Reads UK police news every night and lands what was enforced in DuckDB, ready to compare week with week.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
out = Console()
err = Console(stderr=True)
CARRIES_ON = {  # what is said of a command that was stopped
    "nightly": ", and the next night carries on",
    "backfill": ", and the same command carries on",
    "re-extract": ", and the same command carries on",
    "ingest": ", and the same command takes the rest",
}
UNWRITABLE = frozenset(  # what a disk, a right or a wrong folder does; the message of each names the file
    {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EFBIG, errno.EIO}
    | {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG}
)


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
    from flows.errors import InputError
    from flows.serve import ServeError
    from flows.settings import SettingsError
    from flows.workers import WorkerDied
    from scrapers.archive import ArchiveError
    from scrapers.sources import SourceFileError
    from warehouse.errors import NotThereError, WarehouseError

    return {  # the first that fits
        NotThereError: 2,
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


def _say_stopped(status: int, asked: str) -> int:
    err.print(
        f"blotter: stopped; what was loaded so far is kept{CARRIES_ON.get(asked, '')}", highlight=False, soft_wrap=True
    )
    return status


def _guarded(command: Callable[[], None], asked: str = "") -> int:
    try:
        command()
    except Exception as error:
        if status := status_of(error):
            return _say_stopped(status, asked)
        for kind, status in known_errors().items():
            if isinstance(error, kind):
                _tell(str(error))
                return status
        if isinstance(error, OSError) and error.errno in UNWRITABLE:
            _tell(f"{error}; what was loaded so far is kept")
            return 3
        raise
    except BaseException as error:
        if status := status_of(error):
            return _say_stopped(status, asked)
        raise
    return 0


# Each module's commands, in the order of --help; asked for one, only its module is loaded, since some load slowly.
MODULES = {
    "run": ("nightly", "demo", "ingest", "publish"),
    "backfill": ("backfill",),
    "reextract": ("re-extract",),
    "sources": ("sources",),
    "serve": ("serve",),
    "status": ("status", "doctor", "config"),
    "extract": ("extract",),
    "explain": ("explain",),
    "weeks": ("week",),
    "why": ("why",),
    "look": ("trend", "force", "item", "search"),
    "report": ("report",),
    "read": ("sql", "schema"),
    "releases": ("release", "export"),
    "archive": ("archive", "quarantine"),
    "forget": ("forget",),
}


PANELS = {  # what --help puts together
    "Fetch and load": ("nightly", "demo", "ingest", "publish", "backfill", "re-extract", "serve"),
    "Look after it": (
        "sources", "status", "doctor", "config", "release", "archive", "quarantine", "forget"
    ),
    "Read the figures": (
        "week", "why", "trend", "force", "item", "search", "report", "sql", "schema", "export"
    ),
    "Try the rules on an article": ("extract", "explain"),
}  # fmt: skip


def with_commands(words: Sequence[str] = ()) -> typer.Typer:
    """The command line with every command, or with those of one module where that is enough.

    Args:
        words: what was typed; the first that is no option names the command.
    """
    asked = _command_of(words)
    only = [module for module, names in MODULES.items() if asked in names]
    if not app.registered_commands and not app.registered_groups:
        for module in only or MODULES:
            import_module(f"flows.cli.{module}").register(app)
        _put_together()
    return app


def _command_of(words: Sequence[str]) -> str:
    return next((word for word in words if not word.startswith("-")), "")


def _put_together() -> None:
    panel_of = {name: panel for panel, names in PANELS.items() for name in names}
    for command in app.registered_commands:
        command.rich_help_panel = panel_of[command.name or command.callback.__name__]  # type: ignore[union-attr]  # each has one
    for group in app.registered_groups:
        instance = group.typer_instance
        group.rich_help_panel = panel_of[str(group.name or (instance and instance.info.name))]


def main() -> None:
    """The console command."""
    end_in_order()
    words = sys.argv[1:]
    status = _guarded(lambda: with_commands(words)(), _command_of(words))  # loading takes a second: Ctrl-C may come
    if status in (STOPPED, ENDED):
        leave_when_asked_again(status)
    sys.exit(status)
