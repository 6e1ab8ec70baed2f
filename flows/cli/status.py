"""Commands for whoever runs Blotter: status, doctor, config."""

from typing import Annotated

import typer
from rich.text import Text

from flows.cli import out
from flows.cli.output import Format, in_json, plain, show
from flows.cli.run import DataDir
from flows.settings import Settings, config_file, load_settings

COLOURS = {"ok": "green", "warning": "yellow", "wrong": "red"}


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command(epilog="Example: blotter status --format json")(status)
    app.command(epilog="Example: blotter doctor --no-network")(doctor)
    app.command(epilog="Example: blotter config > blotter.toml")(config)


def status(
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table, data_dir: DataDir = None
) -> None:
    """How things stand: last run, next night, sources by outcome, what is published, disk."""
    from flows.status import standing

    lines = standing(load_settings(data_dir=data_dir))
    show(out, [(line.what, line.how) for line in lines], ("what", "how"), how)


def doctor(
    network: Annotated[bool, typer.Option(help="Also ask each host for its robots.txt.")] = True,
    data_dir: DataDir = None,
) -> None:
    """Look for what is wrong with this installation, and say what to do."""
    from flows.doctor import Check, examine, worst

    def said(check: Check) -> None:
        line = Text.assemble(
            (f"{check.state:8}", COLOURS[check.state]), (f"{check.what:22}", "bold"), plain(check.found)
        )
        out.print(line, soft_wrap=True)
        if check.advice:
            out.print(f"{'':8}{'':22}→ {plain(check.advice)}", highlight=False, markup=False, soft_wrap=True)

    checks = examine(load_settings(data_dir=data_dir), network=network, said=said)
    if worst(checks) == "wrong":
        raise typer.Exit(1)


def config(data_dir: DataDir = None) -> None:
    """Print every setting as a TOML file: what it is for, and its value in force."""
    settings = load_settings(data_dir=data_dir)
    file = config_file()
    out.file.write(f"# Settings in force. They are read from {file}{'' if file.exists() else ' (not there)'},\n")
    out.file.write("# and from the environment, as BLOTTER_ and the name in capitals.\n")
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        out.file.write(f"\n# {field.description}\n")
        out.file.write(f"# {name} = …\n" if value is None else f"{name} = {_toml(value)}\n")


def _toml(value: object) -> str:
    return in_json(value if isinstance(value, bool | int | float | list) else str(value))
