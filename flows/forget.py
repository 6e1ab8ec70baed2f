"""Take a release out everywhere: warehouse, archive, published files, reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flows.report import report_weeks
from flows.running import release
from flows.settings import Settings
from scrapers.archive import forget as forget_in_archive
from warehouse.compact import compact
from warehouse.forget import forget as forget_in_warehouse
from warehouse.publish import PUBLISHED, kept_files
from warehouse.store import open_writer


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was taken out.

    Attributes:
        articles: ids of the releases that stood under the address.
        records: of the archive.
        releases: published files that were deleted, since they held it.
        pages: reports that were deleted; those of the latest weeks are written anew.
    """

    articles: tuple[str, ...]
    records: int
    releases: int
    pages: int


def forget(settings: Settings, url: str) -> Forgotten:
    """Take a release out, publish what is left, and delete every older file that holds it.

    The address is barred: no night, backfill or file brings it back. A run that was killed on the way is
    finished by doing it again.

    Args:
        settings: say where everything lies.
        url: of the release.

    Raises:
        WarehouseError: another run writes, or nothing can be published.
        OSError: a file cannot be written.
    """
    with open_writer(settings.warehouse, wait=settings.writer_wait) as writer:
        ids = forget_in_warehouse(writer, url, datetime.now(UTC))
        records = forget_in_archive(settings.archive, url)
    compact(settings.warehouse, wait=settings.writer_wait)
    before = kept_files(settings.published)
    if (settings.published / PUBLISHED).exists():
        release(settings, accept="a release was taken out by blotter forget")
    releases = _delete(path for path in before if path.exists())
    pages = _delete(
        path
        for path in (*settings.reports.glob("*.html"), *settings.reports.glob("*.md"))
        if url in path.read_text(encoding="utf-8")
    )
    if pages:
        report_weeks(settings)
    return Forgotten(tuple(ids), records, releases, pages)


def _delete(paths: Iterable[Path]) -> int:
    every = list(paths)
    for path in every:
        path.unlink()
    return len(every)
