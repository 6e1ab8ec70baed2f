"""What the documentation says to type works."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from flows.cli import with_commands
from scripts.licences import locked
from tests.flows.test_commands import blotter
from tests.flows.test_commands import line as article
from warehouse.publish import open_reader
from warehouse.store import migrate

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
WEEKS = (ROOT / "docs" / "weeks.md").read_text()
LINES = [
    line
    for page in ((ROOT / "README.md").read_text(), WEEKS, (ROOT / "docs" / "tutorial.md").read_text())
    for block in BLOCK.findall(page)
    for line in block.splitlines()
    if line.strip()
]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
TWENTY = (ROOT / "docs" / "queries.md").read_text()
QUERIES = [
    query for page in (WEEKS, TWENTY) for query in re.findall(r"^```sql\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
]


def test_make_targets_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {line.split()[1] for line in LINES if line.startswith("make ")} <= targets


def test_every_command_named_exists() -> None:
    app = with_commands()
    known = {
        command.name or (command.callback.__name__ if command.callback else "").replace("_", "-")
        for command in app.registered_commands
    }
    known |= {
        str(group.name or (group.typer_instance and group.typer_instance.info.name)) for group in app.registered_groups
    }
    for page in PAGES:
        named = set(re.findall(r"(?:`|bin/)blotter ([a-z-]+)", page.read_text()))
        assert named <= known, page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), target


def test_every_page_is_in_the_site() -> None:
    listed = set(re.findall(r"(\w+\.md)$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE))
    assert listed == {page.name for page in (ROOT / "docs").glob("*.md")}


def test_the_licences_are_those_of_the_lock() -> None:
    listed = re.findall(
        r"^\| ([\w.-]+) \| ([^|]+) \| [^|]*\w[^|]* \|$", (ROOT / "docs" / "licences.md").read_text(), re.MULTILINE
    )
    assert listed[1:] == locked((ROOT / "requirements.lock").read_text())  # otherwise: make licences


@pytest.mark.slow
@pytest.mark.timeout(900)  # the demo and twenty commands, on a busy machine
def test_commands_and_queries_of_the_docs_run(tmp_path: Path) -> None:
    run = blotter("demo", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    ran = 0
    for line in LINES:
        given = None
        if line.startswith("echo "):
            echo, line = line.split(" | ", 1)
            given = shlex.split(echo)[1].encode()
        words = shlex.split(line)
        if words[0] != ".venv/bin/blotter":
            continue
        done = blotter(*words[1:], folder=tmp_path, given=given)
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        assert done.stdout.strip()
        ran += 1
    assert ran == 18
    with open_reader(tmp_path / "demo-data" / "published" / "blotter.duckdb") as reader:
        for query in QUERIES:
            assert reader.execute(query).fetchall(), query
    published = {"BLOTTER_FILE": str(tmp_path / "demo-data" / "published" / "blotter.duckdb")}
    notebook = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "notebook.py")],
        env=os.environ | published,
        capture_output=True,
        text=True,
        check=False,
    )
    assert notebook.returncode == 0, notebook.stderr


def test_queries_of_the_docs_name_what_is_there() -> None:
    assert len(QUERIES) == 30
    with duckdb.connect() as connection:
        migrate(connection)
        for query in QUERIES:
            connection.execute(f"DESCRIBE {query}").fetchall()


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_the_commands_of_running_run(tmp_path: Path) -> None:
    """Those in blocks, in their order, on a file of one release."""
    (tmp_path / "releases.jsonl").write_text(article())
    lines = [text for block in BLOCK.findall((ROOT / "docs/running.md").read_text()) for text in block.splitlines()]
    for text in lines:
        done = blotter(*shlex.split(text)[1:], folder=tmp_path)
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        assert done.stdout.strip()
    assert len(lines) == 6


def test_the_module_is_the_command() -> None:
    shown = subprocess.run([sys.executable, "-m", "flows.cli", "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("blotter 0.")


def test_the_extraction_page_names_every_module_and_no_other() -> None:
    """By file name: several wings have a `find.py`, and one mention stands for all of a name."""
    page = (ROOT / "docs" / "extraction.md").read_text()
    named = {name.rsplit("/", 1)[-1] for name in re.findall(r"`([\w/]+\.py)`", page)}
    there = {path.name for path in (ROOT / "transforms").rglob("*.py") if path.name != "__init__.py"}
    assert there - named == set()
    assert named - there == set()
