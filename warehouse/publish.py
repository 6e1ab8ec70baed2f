"""Releases: what readers open. Built aside, checked, then put in place in one step.

A reader that holds the old file keeps reading the old file; nobody ever sees half of one.
"""

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.store import WarehouseError, transaction

PUBLISHED = "blotter.duckdb"
KEPT = 7
MAY_SHRINK = 0.02  # share of facts that may vanish between two releases before it needs a human eye
READER_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
    "lock_configuration": True,
}


class ReleaseHeldBackError(WarehouseError):
    """A check failed; the last good release stays. The message says which and why."""


@dataclass(frozen=True, slots=True)
class Release:
    """One published snapshot."""

    path: Path
    articles: int
    facts: int
    made_at: datetime


def open_reader(path: Path) -> duckdb.DuckDBPyConnection:
    """A published file, read-only, with nothing of the machine in reach.

    Raises:
        WarehouseError: there is none yet, or it is no DuckDB file.
    """
    if not path.exists():
        raise WarehouseError(
            f"nothing is published yet at {path}; run `blotter demo`, `blotter nightly` or `blotter ingest`"
        )
    try:
        return duckdb.connect(path, read_only=True, config=READER_CONFIG)
    except duckdb.Error as error:
        raise WarehouseError(f"{path} cannot be opened: {error}") from error


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """Put everything into the database file itself; a copy taken beside a WAL would lack its rows."""
    connection.execute("FORCE CHECKPOINT")


def publish(warehouse: Path, folder: Path, *, force: bool = False, keep: int = KEPT) -> Release:
    """Release the warehouse as it is. Its writer must be closed.

    Args:
        warehouse: the pipeline's database file.
        folder: where readers look.
        force: release even what the checks hold back.
        keep: how many releases to keep.

    Raises:
        ReleaseHeldBackError: a check failed.
        WarehouseError: the copy cannot be made or does not verify; the old release is untouched.
    """
    if warehouse.with_name(warehouse.name + ".wal").exists():
        raise WarehouseError(
            f"{warehouse} still has a write-ahead log; it was not closed properly: open it once and retry"
        )
    target = folder / PUBLISHED
    releases = folder / "releases"
    try:
        releases.mkdir(parents=True, exist_ok=True)
        aside = folder / f".{PUBLISHED}.{os.getpid()}.tmp"
        shutil.copyfile(warehouse, aside)
        try:
            _strip(aside)
            release = _checked(aside, target, force)
            _flush(aside)
            kept = releases / f"{release.made_at:%Y%m%dT%H%M%S%fZ}.duckdb"
            os.link(aside, kept)
            aside.replace(target)
        finally:
            aside.unlink(missing_ok=True)
        _flush(folder)
        for old in sorted(releases.glob("*.duckdb"))[:-keep]:
            old.unlink()
    except OSError as error:
        raise WarehouseError(f"could not publish into {folder}: {error}; the last release is untouched") from error
    return Release(target, release.articles, release.facts, release.made_at)


def _strip(aside: Path) -> None:
    """Leave out what is the pipeline's own business: where pages are archived and how hosts answered."""
    with duckdb.connect(aside) as copy, transaction(copy):
        copy.execute("UPDATE fetches SET warc_file = NULL, warc_offset = NULL WHERE warc_file IS NOT NULL")
    if aside.with_name(aside.name + ".wal").exists():
        raise WarehouseError("the copy kept a write-ahead log; is the disk full?")


def _checked(aside: Path, target: Path, force: bool) -> Release:
    release = inspect(aside)
    if target.exists() and not force:
        last = inspect(target)
        if release.facts < last.facts * (1 - MAY_SHRINK) or release.articles < last.articles:
            raise ReleaseHeldBackError(
                f"held back: {release.articles} articles with {release.facts} facts, where the last release had"
                f" {last.articles} with {last.facts}; look why, then publish with --force"
            )
    return release


def inspect(path: Path) -> Release:
    """Open a snapshot as a reader would and count what is in it."""
    with open_reader(path) as reader:
        ((articles, facts),) = reader.execute(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM current_facts)"
        ).fetchall()
    return Release(path, articles, facts, datetime.now(UTC))


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
