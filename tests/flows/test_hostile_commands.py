"""Every command, given and made to show words that steer terminals, spreadsheets, shells, databases and paths.

The commands are read off the command line itself: a new one is tried without a line here, each of its words in
turn hostile. `CALLS` adds calls that show what is stored. No output may hold a control character or a mark that
turns the order of letters, nothing is written outside the folders named, no error is a traceback.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.flows.test_commands import TEXT, blotter, line
from warehouse.publish import open_reader

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
HOSTILE = (
    "=\x1b[2J\x1b]0;owned\x07[/red]\u202eexe\u200f",
    "../../../outside'; DROP TABLE facts; --",
)
URL = "https://www.essex.police.uk/news/essex/news/2022/october/raid-{}/"
# These never end, or ask hosts: see `test_hostile_services`.
APART = {"serve", "demo", "nightly", "sources check"}
OFFLINE = {"backfill": ("--source", "jsonl"), "doctor": ("--no-network",)}  # else these would ask hosts
CALLS = """
week 2022-W40
week 2022-W40 --format md
why --week 2022-W40 --kind arrest
why 2022-W40 --all
why --week 2022-W40 --format json
why --week 2022-W40 --format csv
trend arrest --force essex
force essex
item heroin --format csv
search owned
search arrests --format md
search arrests --format csv
sql "SELECT * FROM articles"
sql "SELECT * FROM articles" --format csv
sql "SELECT * FROM articles" --format md
sql "SELECT title AS '\x1b[31m' FROM articles"
sql "SELECT no_such FROM articles -- \x1b[2J [/red]"
status --format json
archive list
archive find {url}
archive check
archive show ../../../../etc/passwd 0
quarantine
release list
extract hostile.jsonl --format table
extract hostile.jsonl
explain hostile.jsonl
ingest "no such \x1b[2J[/red].jsonl"
report 2022-W40 --out pages
export tables
config
sources
"""


def rows() -> Iterator[str]:
    for n, words in enumerate(
        (
            *HOSTILE,
            '=HYPERLINK("http://x")[bold',
            "'; DROP TABLE facts; --",
            "<script>alert(1)</script>|x|",
            "\tTab\r\nBcc: x",
        )
    ):
        yield line(id=words, title=f"{words} arrests", url=URL.format(n), text=f"{words} {TEXT}")
        yield line(id=f"{n}", title="Arrests", url=None, path=f"Essex/{words}.md", text=TEXT.replace("19", str(30 + n)))
        yield line(id=f"f{n}", force=words, title=words, published=words)
    yield "\x1b[2J no JSON\n"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder deep enough that three steps up are still ours to look at."""
    place = tmp_path_factory.mktemp("top") / "a" / "b" / "c"
    place.mkdir(parents=True)
    (place / "hostile.jsonl").write_text("".join(row.strip() + "\n" for row in rows()))
    done = blotter("ingest", "hostile.jsonl", folder=place)
    assert done.returncode == 0, done.stderr
    check(done)
    with open_reader(place / "data" / "published" / "blotter.duckdb") as reader:
        ((articles,),) = reader.execute("SELECT count(*) FROM articles").fetchall()
    assert articles >= 6
    return place


def leaves(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    below_it = getattr(command, "commands", {})
    if words and (not below_it or command.invoke_without_command):
        yield words, command
    for name, below in below_it.items():
        yield from leaves(below, (*words, name))


def commands() -> list[tuple[tuple[str, ...], Any]]:
    from flows.cli import with_commands

    return list(leaves(typer.main.get_command(with_commands())))


def calls(words: tuple[str, ...], command: Any) -> Iterator[tuple[str, ...]]:
    """The command with its needed words harmless, then with each of its words hostile in turn."""
    needed = [one for one in command.params if one.required]
    for hostile in command.params:
        if getattr(hostile, "is_flag", False):
            continue
        for value in HOSTILE[: 2 if hostile in needed else 1]:  # all of them where the command cannot do without
            options, arguments = [], []
            for one in dict.fromkeys((*needed, hostile)):
                told = value if one is hostile else "2022-10-14"
                if one.param_type_name == "option":
                    options += [one.opts[0], told]
                else:
                    arguments += [told]
            yield (*words, *OFFLINE.get(words[0], ()), *options, "--", *arguments)


# Runs calls one after another in one process, since each would take seconds to start.
MANY = """
import json, sys, time
from flows.cli import _guarded, with_commands
app = with_commands()
for call in json.load(sys.stdin):
    sys.argv = ["blotter", *call]
    print(f"\\n@@ {json.dumps(call)}", flush=True)
    print(f"\\n@@ {json.dumps(call)}", file=sys.stderr, flush=True)
    began = time.time()
    try:
        print("status", _guarded(app))
    except SystemExit as end:
        print("status", end.code)
    except BaseException as error:
        print(f"RAISED {type(error).__name__}: {error!r}")
    print(f"took {time.time() - began:.1f} s", flush=True)
"""


def many(place: Path, asked: list[tuple[str, ...]]) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "BLOTTER_DATA_DIR": str(place / "data"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "COLUMNS": "200",
    }
    run = subprocess.run(
        [sys.executable, "-c", MANY],
        input=json.dumps(asked).encode(),
        capture_output=True,
        cwd=place,
        env=environment,
        check=False,
        timeout=1800,
    )
    return subprocess.CompletedProcess(run.args, run.returncode, run.stdout.decode(), run.stderr.decode())


def faults(done: subprocess.CompletedProcess[str]) -> list[str]:
    found, call = [], ""
    for told in [*done.stdout.split("\n"), *done.stderr.split("\n")]:
        call = told if told.startswith("@@ ") else call
        if STEERING.search(told) or told.startswith(("RAISED", "Traceback")):
            found.append(f"{call}: {told!a}"[:400])
    return found


def check(done: subprocess.CompletedProcess[str]) -> None:
    found = faults(done)
    assert not found, "\n".join(found)


def files(place: Path) -> set[Path]:
    """All that lies around, but for what is in the data folder."""
    top = place.parents[2]
    return {path for path in top.rglob("*") if place / "data" not in (path, *path.parents)}


def test_every_command_with_hostile_words(place: Path) -> None:
    asked = [call for words, command in commands() if " ".join(words) not in APART for call in calls(words, command)]
    assert len(asked) > 100
    before = files(place)
    done = many(place, asked)
    check(done)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("\ntook ") == len(asked)
    written = {path for path in files(place) - before if not any(hostile in str(path) for hostile in HOSTILE[:1])}
    # A folder that the caller names himself, "../../../outside…", is his; no other may come to be.
    assert {path.relative_to(place.parents[2]).parts[0] for path in written} <= {"a", HOSTILE[1].split("/")[-1]}, (
        written
    )


def test_what_is_stored_is_shown_without_steering(place: Path) -> None:
    asked = [tuple(shlex.split(call.format(url=URL.format(0)))) for call in CALLS.strip().splitlines()]
    before = files(place)
    done = many(place, asked)
    check(done)
    told = done.stdout
    assert told.count("\nstatus 0") >= len(asked) - 8, told[-3000:]
    assert "root:" not in told
    assert "owned" in told
    with open_reader(place / "data" / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT count(*) FROM facts").fetchall() > [(0,)]
    tops = {path.relative_to(place).parts[0] for path in files(place) - before}
    assert tops <= {"pages", "tables"}
    for path in (place / "tables").glob("*.csv"):
        assert not re.search(r"(?m)(?:^|,)\"?[=+@]", path.read_text()), path.name
    for path in (place / "pages").rglob("*.html"):
        assert "<script>alert" not in path.read_text()


def test_the_check_notices() -> None:
    for told in ("\x1b[2J", "a\u202eb", "@@ x\nTraceback (most recent call last):"):
        with pytest.raises(AssertionError):
            check(subprocess.CompletedProcess([], 0, told, ""))
