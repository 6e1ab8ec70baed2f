"""What is wrong with an installation, and what to do about it."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import duckdb
from packaging.requirements import Requirement

from flows.longrun import backfill_alive, backfill_lock
from flows.prefects import answers
from flows.settings import Settings, config_file
from flows.status import api_of, existing, next_night
from scrapers.http import HostBroken, HostMoved, HostRefused, Manners, PoliteClient
from scrapers.sources import Source, SourceFileError, load_sources
from warehouse.publish import PUBLISHED, open_reader
from warehouse.store import WarehouseError, lock_free, writer_free, writer_holder

ROOM = 2_000_000_000  # bytes; a year of raw pages of all sources is of that order
LIBRARIES = ("prefect", "duckdb", "spacy", "httpx", "beautifulsoup4", "fastapi", "sqlalchemy")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        what: the thing.
        state: ok, warning or wrong.
        found: what was seen.
        advice: what to do about it; empty when nothing is.
    """

    what: str
    state: str
    found: str
    advice: str = ""


def examine(settings: Settings, *, network: bool, said: Callable[[Check], None] = lambda _: None) -> list[Check]:
    """Look at everything an installation needs.

    Args:
        settings: those in force.
        network: also ask each enabled source's host for its robots.txt, and the clock of the first that answers.
        said: told of each check as it is made.
    """
    checks: list[Check] = []
    for look in (_versions, _settings, _folder, _rights, _room, _writer, _warehouse, _published, _schedule):
        for check in look(settings):
            said(check)
            checks.append(check)
    if network:
        for check in _hosts(settings):
            said(check)
            checks.append(check)
    return checks


def _versions(_: Settings) -> Iterator[Check]:
    found = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    supported = (3, 11) <= sys.version_info[:2] <= (3, 13)
    advice = "" if supported else "use Python 3.11, 3.12 or 3.13"
    yield Check("versions", "ok" if supported else "wrong", f"Python {sys.version.split()[0]}, {found}", advice)
    unfit = list(_unfit())
    if unfit:
        yield Check("libraries", "wrong", "; ".join(unfit), "pip install --upgrade blotter; see pyproject.toml for why")


def _unfit() -> Iterator[str]:
    """Libraries of another version than Blotter was written for: some break the schedule without a word."""
    for line in requires("blotter") or ():
        needed = Requirement(line)
        if needed.marker is not None and not needed.marker.evaluate({"extra": ""}):
            continue
        try:
            there = version(needed.name)
        except PackageNotFoundError:
            yield f"{needed.name} is missing"
            continue
        if not needed.specifier.contains(there, prereleases=True):
            yield f"{needed.name} {there} is not {needed.specifier}"


def _settings(settings: Settings) -> Iterator[Check]:
    file = config_file()
    yield Check("settings", "ok", f"{file}" if file.exists() else f"no file ({file}); defaults and environment")
    known = {f"BLOTTER_{name.upper()}" for name in type(settings).model_fields}
    for name in sorted(name for name in os.environ if name.startswith("BLOTTER_") and name not in known):
        near = get_close_matches(name, known, 1)
        yield Check("environment", "warning", f"{name} is no setting", f"did you mean {near[0]}?" if near else "")
    default = type(settings).model_fields["contact"].default
    if settings.contact == default:
        yield Check("contact", "warning", "the default", "set `contact` to an address where web teams reach you")
    try:
        sources = load_sources(settings.sources_file)
    except SourceFileError as error:
        yield Check("sources", "wrong", str(error), "mend the source file")
    else:
        enabled = sum(source.enabled for source in sources.values())
        yield Check("sources", "ok" if enabled else "wrong", f"{len(sources)}, {enabled} enabled")


def _folder(settings: Settings) -> Iterator[Check]:
    folder = existing(settings.data_dir)
    try:
        with tempfile.TemporaryFile(dir=folder):
            yield Check("data folder", "ok", str(settings.data_dir))
    except OSError as error:
        yield Check("data folder", "wrong", str(error), f"make {folder} writable, or set data_dir to a folder that is")


def _rights(settings: Settings) -> Iterator[Check]:
    """What another user left behind, by running Blotter as root once, say."""
    inside = [*settings.data_dir.glob("*"), *settings.published.glob("*"), *settings.archive.glob("*")]
    shut = [path for path in inside if not os.access(path, os.R_OK | os.W_OK)]
    if shut:
        owner = f"chown -R the user that runs Blotter {settings.data_dir}"
        yield Check("file rights", "wrong", f"{len(shut)} not writable, such as {shut[0]}", owner)
    else:
        yield Check("file rights", "ok", f"{len(inside)} files and folders")


def _room(settings: Settings) -> Iterator[Check]:
    free = shutil.disk_usage(existing(settings.data_dir)).free
    enough = free > ROOM
    advice = "" if enough else "free some, lower keep_raw_days, or move data_dir"
    yield Check("disk", "ok" if enough else "warning", f"{free / 1e9:.1f} GB free", advice)


def _writer(settings: Settings) -> Iterator[Check]:
    holder = writer_holder(settings.warehouse)
    if not lock_free(backfill_lock(settings)):
        yield Check("long run", "ok", f"a backfill or re-extraction is under way, run {backfill_alive(settings)}")
    if holder is None:
        yield Check("writer", "ok", "nobody writes")
    else:
        yield Check(
            "writer", "warning", holder, "a run is under way; if it hangs, stop that process: its lock goes with it"
        )


def _warehouse(settings: Settings) -> Iterator[Check]:
    yield from _opens("warehouse", settings.warehouse, "restore it from a backup, or `blotter ingest` the archive anew")


def _published(settings: Settings) -> Iterator[Check]:
    path = settings.published / PUBLISHED
    yield from _opens("published file", path, "run `blotter publish`")


def _opens(what: str, path: Path, advice: str) -> Iterator[Check]:
    if not path.exists():
        yield Check(what, "ok", "not made yet")
        return
    if path.name != PUBLISHED and not writer_free(path):
        yield Check(what, "ok", "being written; not opened")
        return
    try:
        with open_reader(path) as reader:
            ((articles,),) = reader.execute("SELECT count(*) FROM articles").fetchall()
        yield Check(what, "ok", f"opens; {articles} articles")
    except (WarehouseError, duckdb.Error) as error:
        yield Check(what, "wrong", str(error), advice)


def _schedule(settings: Settings) -> Iterator[Check]:
    serving = answers(api_of(settings))
    due = f"next night {next_night(settings):%Y-%m-%d %H:%M %Z}"
    if serving:
        yield Check("schedule", "ok", f"Prefect answers at {api_of(settings)}; {due}")
    else:
        yield Check(
            "schedule",
            "warning",
            "no Prefect server answers",
            "start `blotter serve`, or run `blotter nightly` by cron",
        )


def _hosts(settings: Settings) -> Iterator[Check]:
    manners = Manners(settings.user_agent, 1, settings.connect_timeout, settings.read_timeout)
    clock = False
    for source in load_sources(settings.sources_file).values():
        if not source.enabled:
            continue
        check, seen = _host(source, manners)
        yield check
        if seen is not None and not clock:
            clock = True
            yield _clock(seen)


def _host(source: Source, manners: Manners) -> tuple[Check, timedelta | None]:
    with PoliteClient(source, manners) as client:
        try:
            client.read_robots()
        except HostRefused as error:
            return Check(source.id, "warning", str(error), "it will be skipped; write to the force's web team"), None
        except HostMoved as error:
            return Check(source.id, "wrong", str(error), "put the new host into the source file"), None
        except HostBroken as error:
            return Check(source.id, "wrong", str(error), "check the network, then the host in the source file"), None
    return Check(source.id, "ok", f"robots.txt read from {source.host}"), client.clock_ahead


def _clock(ahead: timedelta) -> Check:
    off = abs(ahead) > timedelta(minutes=5)
    found = f"{ahead.total_seconds():+.0f} s beside the first host that answered"
    return Check("clock", "wrong" if off else "ok", found, "set the clock; nights are dated by it" if off else "")


def worst(checks: Sequence[Check]) -> str:
    """wrong, warning or ok: the worst of all."""
    states = {check.state for check in checks}
    return next(state for state in ("wrong", "warning", "ok") if state in states or state == "ok")
