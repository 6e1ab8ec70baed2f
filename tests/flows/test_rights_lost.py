"""Rights lost while a process runs, as another user: root may write everywhere, so the child is nobody.

The child loads a file, the rights go, it loads a second one and publishes. Whatever fails is told plainly; what was
published stays; once the rights are back the same commands bring everything.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flows.test_commands import line
from warehouse.publish import open_reader

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
NOBODY = 65534
# May read everything, since Python may be installed where only root looks, and write nothing that is not its own.
NOBODYS = [
    "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups",
    "--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search",
]  # fmt: skip
CHILD = """
import sys
from flows.cli import _guarded, with_commands
app = with_commands()
def command(*words):
    sys.argv = ["blotter", *words]
    try:
        status = _guarded(app)
    except SystemExit as end:
        status = end.code
    print("status", status, flush=True)
for words in (["ingest", "one.jsonl"], ["ingest", "two.jsonl", "--no-publish"], ["publish"]):
    command(*words)
    sys.stdin.readline()
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that nobody may reach; those of pytest are closed to other users."""
    place = Path(tempfile.mkdtemp(prefix="blotter-rights-"))
    for n, name in enumerate(("one", "two")):
        url = f"https://www.essex.police.uk/news/essex/news/2022/october/{name}/"
        text = f"Police made {n + 7} arrests in Harlow on {n + 3} October."
        (place / f"{name}.jsonl").write_text(line(id=name, url=url, title=f"Raid {name}", text=text) + "\n")
    if os.getuid() == 0:
        os.chown(place, NOBODY, NOBODY)
    yield place
    shutil.rmtree(place)


def start(place: Path) -> "subprocess.Popen[str]":
    other = NOBODYS if os.getuid() == 0 else []
    if other and shutil.which(other[0]) is None:
        pytest.skip("as root this needs setpriv of util-linux")
    return subprocess.Popen(
        [*other, sys.executable, "-c", CHILD],
        cwd=place,
        env={**os.environ, "BLOTTER_DATA_DIR": str(place / "data"), "HOME": str(place)}
        | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "300"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
    )


def until_status(child: "subprocess.Popen[str]") -> int:
    assert child.stdout
    for told in child.stdout:
        if told.startswith("status"):
            return int(told.split()[1])
    return pytest.fail(child.communicate()[1])


def published(place: Path) -> set[str]:
    with open_reader(place / "data" / "published" / "blotter.duckdb") as reader:
        return {url.split("/")[-2] for (url,) in reader.execute("SELECT url FROM articles").fetchall()}


@pytest.mark.parametrize("lost", ["", "archive", "published", "published/releases"])
def test_rights_lost_while_running_are_told_and_nothing_is(place: Path, lost: str) -> None:
    child = start(place)
    assert until_status(child) == 0
    assert published(place) == {"one"}
    folder = place / "data" / lost
    folder.chmod(0o555)
    assert child.stdin
    child.stdin.write("\n")
    loaded = until_status(child)
    child.stdin.write("\n")
    done = until_status(child)
    _, said = child.communicate("\n", timeout=60)
    assert "Traceback" not in said
    assert {loaded, done} <= {0, 2, 3}
    assert max(loaded, done) > 0, "the loss was not noticed"
    assert "denied" in said or "could not" in said
    assert str(folder) in said.replace("\n", ""), said
    assert ("readers have the new snapshot" in said) == (published(place) == {"one", "two"})
    assert published(place) >= {"one"}

    folder.chmod(0o755)
    child = start(place)
    for _ in range(3):
        assert until_status(child) == 0
        assert child.stdin
        child.stdin.write("\n")
    child.communicate(timeout=60)
    assert published(place) == {"one", "two"}
    with open_reader(place / "data" / "published" / "blotter.duckdb") as reader:
        assert reader.execute("SELECT sum(total) FROM weekly WHERE kind = 'arrest'").fetchall() == [(15,)]
