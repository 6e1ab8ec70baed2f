"""The command line finds each command in its module, and loads no more for it than it needs."""

import subprocess
import sys
from importlib import import_module

import pytest
import typer
from rich.console import Console

from flows import cli
from flows.cli import MODULES, PANELS


@pytest.mark.parametrize("module", MODULES)
def test_each_command_stands_in_the_module_that_is_loaded_for_it(module: str) -> None:
    import_module(f"flows.cli.{module}").register(app := typer.Typer())
    assert app.registered_commands or app.registered_groups
    one_more = typer.Typer()
    one_more.command("another")(lambda: None)
    app.registered_commands += one_more.registered_commands  # so that Typer makes a group even of one command
    named = set(typer.main.get_command(app).commands) - {"another"}  # type: ignore[attr-defined]  # it is a group
    assert named == set(MODULES[module])


def test_what_ctrl_c_stops_says_so(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    (app := typer.Typer()).command()(stop)
    monkeypatch.setattr(cli, "with_commands", lambda _: app)
    monkeypatch.setattr(sys, "argv", ["blotter"])
    monkeypatch.setattr(cli, "err", Console(stderr=True))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 130
    assert capfd.readouterr().err == "blotter: stopped; what was loaded so far is kept\n"


def test_ctrl_c_while_a_command_is_still_being_loaded_says_so_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: object) -> typer.Typer:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "with_commands", stop)
    monkeypatch.setattr(cli, "err", Console(stderr=True))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 130
    assert capsys.readouterr().err.startswith("blotter: stopped")


def test_a_run_that_is_asked_to_end_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.exceptions import TerminationSignal

    def end() -> None:
        raise TerminationSignal(15)

    monkeypatch.setattr(cli, "err", Console(stderr=True))
    assert cli._guarded(end) == 143
    assert capsys.readouterr().err.startswith("blotter: stopped")


def test_every_command_stands_in_one_panel_of_the_help() -> None:
    assert sorted(name for names in PANELS.values() for name in names) == sorted(
        name for names in MODULES.values() for name in names
    )


@pytest.mark.parametrize(
    "words",
    [
        ("status",),
        ("sources",),
        ("--help",),
        ("--version",),
        ("report", "--help"),
        ("week", "--help"),
        ("sql", "--help"),
        ("status", "--help"),
    ],
)
def test_what_only_reads_loads_no_extraction_and_no_prefect(words: tuple[str, ...]) -> None:
    program = (
        f"import sys; sys.argv = ['blotter', *{words!r}]\nfrom flows.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "sys.exit(' '.join({'transforms.pipeline', 'spacy', 'prefect'} & set(sys.modules)) or None)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr
