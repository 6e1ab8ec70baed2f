"""The command line finds each command in its module, and loads no more for it than it needs."""

import signal
import subprocess
import sys
from importlib import import_module

import pytest
import typer
from rich.console import Console

from flows import cli
from flows.cli import MODULES, PANELS

LONG_QUERY = """
import os, signal, sys, threading, duckdb
from flows import cli
from flows.stopping import end_in_order
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's "&" ignores it
end_in_order()
threading.Timer(0.5, os.kill, (os.getpid(), int(sys.argv[1]))).start()
long = "SELECT count(*) FROM range(1000000) a, range(1000) b WHERE a.range * b.range % 7 = 3"
raise SystemExit(cli._guarded(lambda: [duckdb.execute(long) for _ in range(1000)], "backfill"))
"""


@pytest.mark.parametrize("module", MODULES)
def test_each_command_stands_in_the_module_that_is_loaded_for_it(module: str) -> None:
    import_module(f"flows.cli.{module}").register(app := typer.Typer())
    assert app.registered_commands or app.registered_groups
    one_more = typer.Typer()
    one_more.command("another")(lambda: None)
    app.registered_commands += one_more.registered_commands  # so that Typer makes a group even of one command
    named = set(typer.main.get_command(app).commands) - {"another"}  # type: ignore[attr-defined]  # it is a group
    assert named == set(MODULES[module])


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Leaves the signals of the tests' own process alone; with which status a second one would end it."""
    said: list[int] = []
    monkeypatch.setattr(cli, "end_in_order", lambda: None)
    monkeypatch.setattr(cli, "leave_when_asked_again", said.append)
    return said


def test_what_ctrl_c_stops_says_so(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], again: list[int]
) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    (app := typer.Typer()).command()(stop)
    monkeypatch.setattr(cli, "with_commands", lambda _: app)
    monkeypatch.setattr(sys, "argv", ["blotter"])
    monkeypatch.setattr(cli, "err", Console(stderr=True))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert (ended.value.code, again) == (130, [130])
    assert capfd.readouterr().err == "blotter: stopped; what was loaded so far is kept\n"


def test_ctrl_c_while_a_command_is_still_being_loaded_says_so_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], again: list[int]
) -> None:
    def stop(_: object) -> typer.Typer:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "with_commands", stop)
    monkeypatch.setattr(cli, "err", Console(stderr=True))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert (ended.value.code, again) == (130, [130])
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


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "sigterm"])
def test_a_signal_within_the_database_is_told_as_a_stop(number: int, status: int) -> None:
    """DuckDB makes an error of its own of whatever a signal's handler raises."""
    ended = subprocess.run(
        [sys.executable, "-c", LONG_QUERY, str(int(number))], capture_output=True, text=True, check=False, timeout=100
    )
    said = "blotter: stopped; what was loaded so far is kept, and the same command carries on\n"
    assert (ended.returncode, ended.stderr) == (status, said)


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
