"""The command that keeps the schedule."""

import typer

from flows.cli import err, out
from flows.cli.run import DataDir
from flows.settings import load_settings


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command(epilog="Example: blotter serve")(serve)


def serve(data_dir: DataDir = None) -> None:
    """Keep the schedule: start Prefect's server if there is none, and run what is due, until stopped."""
    import os

    from flows.prefects import quiet_prefect
    from flows.serve import keep_schedule, server
    from warehouse.store import locked

    settings = load_settings(data_dir=data_dir)
    os.environ["BLOTTER_DATA_DIR"] = str(settings.data_dir)  # for the processes that Prefect starts
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "INFO")
    os.environ.setdefault("PREFECT_FLOWS_HEARTBEAT_FREQUENCY", "30")
    quiet_prefect(settings, join=False)

    def said(line: str) -> None:
        err.print(f"blotter: {line}", highlight=False, markup=False)

    busy = "blotter serve runs already: {holder}; one on a data folder is enough"
    with locked(settings.data_dir / "serve", 1.0, busy=busy), server(settings, said) as url:
        page = url.removesuffix("/api")
        out.print(f"Prefect: {page}", highlight=False)
        out.print(f"nightly: {settings.schedule} (Europe/London). Ctrl-C stops; runs in progress are cancelled.")
        keep_schedule(settings, said)
