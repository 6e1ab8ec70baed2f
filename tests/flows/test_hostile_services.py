"""The commands that fetch or never end, with hostile words and against pages that hold such: see `test_hostile_commands`."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scrapers.replay import ReplaySite
from scrapers.replay.release import Release
from scrapers.sources import load_sources
from tests.flows.test_commands import TEXT, blotter
from tests.flows.test_hostile_commands import HOSTILE, STEERING, check, many
from tests.flows.test_serve import as_table, free_port

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
TITLES = (*HOSTILE, "<script>alert(1)</script> \x9b31m", "[bold]Raid[/nothing] \u202eexe")


@pytest.fixture(scope="module")
def site() -> Iterator[ReplaySite]:
    releases = [
        Release(f"r{n}", "essex", title, datetime(2022, 10, 10 + n, 9, tzinfo=UTC), f"{title} {TEXT}")
        for n, title in enumerate(TITLES)
    ]
    with ReplaySite(load_sources(), releases) as served:
        yield served


@pytest.fixture
def place(site: ReplaySite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder four deep, with a source file that asks the site alone."""
    place = tmp_path / "a" / "b" / "c"
    place.mkdir(parents=True)
    (place / "sources.toml").write_text("\n".join(as_table(source) for source in site.sources.values()))
    monkeypatch.setenv("BLOTTER_SOURCES_FILE", str(place / "sources.toml"))
    monkeypatch.setenv("BLOTTER_FIRST_DAYS", "60")
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    return place


def test_words_that_name_no_source_or_night_are_refused(place: Path) -> None:
    asked = [
        (*command, word)
        for word in HOSTILE
        for command in (("nightly", "--source"), ("nightly", "--night"), ("sources", "check", "--"))
    ]
    done = many(place, asked)
    check(done)
    assert done.stdout.count("\nstatus 2") == len(asked), done.stdout + done.stderr


def test_what_pages_say_is_shown_without_steering(place: Path, site: ReplaySite) -> None:
    seen = len(site.requests)
    looked = blotter("sources", "check", "essex", folder=place)
    check(looked)
    assert looked.returncode == 0, looked.stdout + looked.stderr
    assert (
        "owned" in looked.stdout or "alert(1)" in looked.stdout or "Raid" in looked.stdout or "outside" in looked.stdout
    )
    assert len(site.requests) > seen
    night = blotter("nightly", "--night", "2022-10-17", folder=place)
    check(night)
    assert night.returncode == 0, night.stdout + night.stderr
    assert f"Published {len(TITLES)} articles" in night.stdout
    assert {path.name for path in place.iterdir()} == {"data", "sources.toml"}


@pytest.mark.parametrize("command", ["nightly", "demo"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_data_folder_of_any_name(place: Path, command: str, name: str) -> None:
    """It is the caller's own folder, so it is made; nothing else is, and its name steers nothing."""
    words = ("--night", "2022-10-17") if command == "nightly" else ()
    done = blotter(command, *words, "--data-dir", name, folder=place)
    check(done)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert (place / name / "published" / "blotter.duckdb").exists()
    tops = {path.name for path in (place.parents[2]).iterdir()}
    assert tops == {"a"} | ({Path(name).name} if name.startswith("..") else set())


@pytest.mark.parametrize("name", HOSTILE)
def test_the_service_in_a_folder_of_any_name(place: Path, name: str) -> None:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "serve", "--data-dir", name],
        cwd=place,
        env={**os.environ, "BLOTTER_SERVER_PORT": str(port), "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    told, end = b"", time.monotonic() + 400
    while b"Ctrl-C stops" not in told and process.poll() is None and time.monotonic() < end:
        told += process.stdout.read() or b""
        time.sleep(0.2)
    process.send_signal(signal.SIGTERM)
    os.set_blocking(process.stdout.fileno(), True)
    out, err = process.communicate(timeout=120)
    said = (told + out).decode(), err.decode()
    assert "Ctrl-C stops" in said[0], said
    assert not [
        line for part in said for line in part.split("\n") if STEERING.search(line) or line.startswith("Traceback")
    ]
