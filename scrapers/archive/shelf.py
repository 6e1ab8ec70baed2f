"""The archive as a whole: what stands in it, whether it is sound, and what has been kept long enough."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scrapers.archive.read import read_records
from scrapers.archive.records import Stored


@dataclass(frozen=True, slots=True)
class Shelf:
    """One WARC file.

    Attributes:
        path: where it lies.
        bytes: its size.
        records: lines of its index.
        first: the oldest record; None where there is no index.
        last: the youngest record; None where there is no index.
        stored: when the file was written, by which it grows old. Copies of pages are younger than their dates.
    """

    path: Path
    bytes: int
    records: int
    first: datetime | None
    last: datetime | None
    stored: datetime


def index_of(path: Path) -> Iterator[Stored]:
    """The index of a WARC file; made from the file itself where it is missing. A torn last line is left out."""
    index = path.with_suffix(".jsonl")
    if not index.exists():
        for kept in read_records(path):
            yield kept.stored
        return
    with index.open(encoding="utf-8") as lines:
        for line in lines:
            try:
                yield Stored(**json.loads(line))
            except (ValueError, TypeError):
                return


def shelves(folder: Path) -> list[Shelf]:
    """The files of an archive, by name."""
    found = []
    for path in sorted(folder.glob("*.warc.gz")):
        moments = [datetime.fromisoformat(stored.at) for stored in index_of(path)]
        size = path.stat().st_size
        first, last = min(moments, default=None), max(moments, default=None)
        found.append(Shelf(path, size, len(moments), first, last, _stored(path)))
    return found


def _stored(path: Path) -> datetime:
    """The end of the day in a file's name, which a restored backup keeps; else of its last change."""
    try:
        return datetime.strptime(path.name[:8], "%Y%m%d").replace(tzinfo=UTC) + timedelta(days=1)
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def prune(folder: Path, keep_days: int, now: datetime | None = None) -> list[Path]:
    """Delete the files that were written longer ago than the retention.

    Args:
        folder: the archive.
        keep_days: how long raw pages are kept.
        now: the present (default: the clock).

    Returns:
        What is gone.
    """
    limit = (now or datetime.now(UTC)) - timedelta(days=keep_days)
    gone = []
    for shelf in shelves(folder):
        if shelf.stored < limit:
            shelf.path.unlink()
            shelf.path.with_suffix(".jsonl").unlink(missing_ok=True)
            gone.append(shelf.path)
    return gone


def find(folder: Path, what: str) -> list[Stored]:
    """Records by address or by content.

    Args:
        folder: the archive.
        what: a URL, or "sha256:" and the digest of a body, or its beginning (8 digits and more).
    """
    digest = what.removeprefix("sha256:") if what.startswith("sha256:") else None
    return [
        stored
        for path in sorted(folder.glob("*.warc.gz"))
        for stored in index_of(path)
        if (stored.digest.startswith(digest) if digest and len(digest) >= 8 else stored.url == what)
    ]


def verify(path: Path) -> list[str]:
    """What is wrong with a file: records that are torn or changed, and an index that does not fit. Empty: sound."""
    wrong, seen = [], set()
    for kept in read_records(path):
        seen.add(kept.stored.offset)
        if not kept.whole:
            wrong.append(f"{path.name}: the record at byte {kept.stored.offset} is not what was written")
    lost = {stored.offset for stored in index_of(path)} - seen
    if lost:
        wrong.append(f"{path.name}: {len(lost)} of {len(lost | seen)} records cannot be read, from byte {min(lost)} on")
    return wrong
