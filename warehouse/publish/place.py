"""Putting a release in place, so that a kill at any step leaves readers with a whole file."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb

from warehouse.errors import NotThereError
from warehouse.publish.build import build
from warehouse.publish.checks import Limits, ReleaseHeldBackError, complaints, held_back, measure
from warehouse.publish.reader import PUBLISHED, of_another_version, open_reader
from warehouse.publish.same import same
from warehouse.store import STORAGE_VERSION, WarehouseError, flush, locked, refresh, wal_of

KEPT = 7
HOLD = "rolled-back.json"  # while it lies there, nothing is published unasked


@dataclass(frozen=True, slots=True)
class Release:
    """One published snapshot.

    Attributes:
        path: the file.
        articles: releases and stories in it.
        facts: facts as believed then.
        made_at: when it was made.
        id: its name.
        accepted: why it was published although a check held it back.
        new: whether it was made now; else it is the one that readers had, of which nothing has changed since.
    """

    path: Path
    articles: int
    facts: int
    made_at: datetime
    id: str = ""
    accepted: str | None = None
    new: bool = True

    @property
    def told(self) -> str:
        """A line for people."""
        held = _holds(self)
        if self.new:
            return f"Published {held}"
        made = f"{self.made_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        return f"Nothing changed since the snapshot of {made}, which stays: {held}"


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """Put everything into the database file itself, so that a plain copy of it is a backup."""
    connection.execute("FORCE CHECKPOINT")


def publish(
    warehouse: Path,
    folder: Path,
    *,
    accept: str | None = None,
    keep: int = KEPT,
    limits: Limits | None = None,
    wait: float = 0.0,
    on_wait: Callable[[str], None] = lambda _: None,
    first: Callable[[duckdb.DuckDBPyConnection], object] = lambda _: None,
) -> Release:
    """Release the warehouse as it is. Where readers would see nothing new, the last release stays.

    Args:
        warehouse: the pipeline's database file.
        folder: where readers look.
        accept: why to publish even what the checks hold back, or what readers have already; kept in the release.
        keep: how many releases to keep.
        limits: what may vanish since the last release.
        wait: seconds to wait for a writer of the warehouse.
        on_wait: told who is waited for.
        first: what is to be done in the warehouse before, with nobody writing in between.

    Raises:
        ReleaseHeldBackError: a check failed, or the last release was rolled back and nobody has accepted a new one.
        WarehouseBusyError: the warehouse is still being written.
        WarehouseError: the file cannot be made or does not verify; the old release is untouched.
    """
    if not warehouse.exists():
        raise NotThereError(f"there is no warehouse yet at {warehouse}; run `blotter nightly` or `blotter ingest`")
    if accept is not None and not accept.strip():
        raise NotThereError("say why, in a few words: the reason is kept in the published file")
    with placing(folder, wait):
        target, made_at = folder / PUBLISHED, datetime.now(UTC)
        if accept is None:
            _refuse_while_rolled_back(folder)
        aside = folder / f".{PUBLISHED}.tmp"
        try:
            with locked(warehouse, wait, on_wait):
                refresh(warehouse, wait, first)
                build(warehouse, aside, release_id(made_at), made_at, accept)
            release = _verified(aside)
            if target.exists() and accept is None:
                if same(aside, target):
                    tidy(folder, keep)
                    return replace(inspect(target), new=False)
                _check(release, target, limits or Limits())
            flush(aside)
            aside.replace(target)
        finally:
            aside.unlink(missing_ok=True)
            wal_of(aside).unlink(missing_ok=True)
        (folder / HOLD).unlink(missing_ok=True)
        try:
            tidy(folder, keep)
        except OSError as error:
            raise WarehouseError(
                f"readers have the new snapshot, but it could not be kept in {folder / 'releases'} for going back to:"
                f" {error}; give this user the right and publish again"
            ) from error
    return Release(target, release.articles, release.facts, release.made_at, release.id, release.accepted)


@contextmanager
def placing(folder: Path, wait: float = 0.0) -> Iterator[None]:
    """Change what is published, one process at a time; what a killed one left is put right first.

    Raises:
        WarehouseError: the folder cannot be written.
    """
    try:
        folder.joinpath("releases").mkdir(parents=True, exist_ok=True)
        with locked(folder / PUBLISHED, wait):
            tidy(folder)
            yield
    except OSError as error:
        raise WarehouseError(f"could not publish into {folder}: {error}; readers keep the snapshot they had") from error


def tidy(folder: Path, keep: int | None = None) -> None:
    """Keep what is live, drop half-made files and all but the last `keep` releases."""
    for pattern in (f".{PUBLISHED}*.tmp*", f".{HOLD}.tmp", f"{PUBLISHED}.wal"):
        for stray in folder.glob(pattern):
            stray.unlink()
    live = folder / PUBLISHED
    if live.exists() and not any(path.samefile(live) for path in kept_files(folder)):
        kept = folder / "releases" / f"{inspect(live).id}.duckdb"
        kept.unlink(missing_ok=True)  # somebody put a copy of it in place by hand
        os.link(live, kept)
    flush(folder)
    if keep is not None:
        for old in kept_files(folder)[:-keep]:
            if not old.samefile(live):
                old.unlink()


def kept_files(folder: Path) -> list[Path]:
    """The kept releases' files, the oldest first."""
    return sorted(folder.glob("releases/[0-9]*.duckdb"))


def inspect(path: Path) -> Release:
    """Open a snapshot as a reader would and say which it is.

    Raises:
        WarehouseError: it is no release.
    """
    with open_reader(path) as reader:
        try:
            row = reader.execute("SELECT release_id, made_at, articles, facts, accepted FROM release").fetchall()
        except duckdb.Error:  # a release made before releases knew their name
            row = []
        if row:
            name, made_at, articles, facts, accepted = row[0]
            return Release(path, articles, facts, made_at, name, accepted)
        ((articles, facts),) = reader.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM current_facts)"
        ).fetchall()
    made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Release(path, articles, facts, made_at, release_id(made_at))


def release_id(made_at: datetime) -> str:
    """A release's name: when it was made. In order of the alphabet they are in order of time."""
    return f"{made_at:%Y%m%dT%H%M%S%fZ}"


def _verified(aside: Path) -> Release:
    """The file opens as a reader will open it, in the format promised, and every view answers."""
    release = inspect(aside)
    with open_reader(aside) as reader:
        ((tags,),) = reader.execute("SELECT tags FROM duckdb_databases() WHERE NOT internal").fetchall()
        if STORAGE_VERSION not in str(tags):
            raise WarehouseError(f"the snapshot was written in format {tags}, not {STORAGE_VERSION}")
        views = reader.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        for (view,) in views:
            if view == "unsound":  # was asked when the file was built
                continue
            reader.execute(f"FROM {view} LIMIT 1").fetchall()
    return release


def _check(made: Release, target: Path, limits: Limits) -> None:
    before = inspect(target)
    until: date = before.made_at.date()
    with open_reader(made.path) as new, open_reader(target) as last:
        try:
            reasons = complaints(measure(new, until), measure(last, until), limits)
        except (duckdb.CatalogException, duckdb.BinderException):
            if not of_another_version(last):
                raise
            raise not_comparable(made, before) from None
    if reasons:
        raise held_back(reasons)


def not_comparable(new: Release, last: Release) -> ReleaseHeldBackError:
    """The error that says that the checks cannot judge an upgrade, what a person can judge it by, and what to type."""
    return ReleaseHeldBackError(
        f"held back, readers keep the last snapshot: another version of Blotter made it, and the checks cannot compare"
        f" it with the new one. It has {_holds(last)}, the new one {_holds(new)}. If that is right, publish once by"
        f' hand: `blotter publish --accept "first of the new version"`; from then on nights publish by themselves'
    )


def _holds(one: Release) -> str:
    return f"{one.articles} article{'s' * (one.articles != 1)} with {one.facts} fact{'s' * (one.facts != 1)}"


def _refuse_while_rolled_back(folder: Path) -> None:
    try:
        note = json.loads((folder / HOLD).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    if inspect(folder / PUBLISHED).id == note["to"]:
        raise held_back([f"snapshot {note['from']} was rolled back on {note['at'][:10]} ({note['reason']})"])
    (folder / HOLD).unlink()  # a process was killed before it went back, or after a new release was accepted
