"""Take a release out everywhere: warehouse, archive, published files, reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flows.report import report_weeks
from flows.running import release
from flows.settings import Settings
from scrapers.archive import forget as forget_in_archive
from scrapers.archive import tells
from warehouse.compact import compact
from warehouse.errors import NotThereError
from warehouse.forget import forget as forget_in_warehouse
from warehouse.forget import held_by, known
from warehouse.publish import PUBLISHED, kept_files
from warehouse.store import open_writer

UNKNOWN = (
    "nothing is known of this address: no article, request, raw page, published file or report has it."
    " Nothing was changed. Look at how `blotter why` or `blotter archive find` prints it; --bar keeps it from"
    " ever being read all the same"
)


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


def forget(settings: Settings, url: str, *, bar: bool = False) -> Forgotten:
    """Take a release out, publish what is left, and delete every older file that holds it.

    The address is barred: no night, backfill or file brings it back. A run that was killed on the way is
    finished by doing it again.

    Args:
        settings: say where everything lies.
        url: of the release.
        bar: remember the hash of an address of which nothing is known, too; nothing else changes then.

    Raises:
        NotThereError: nothing is known of the address, and it is not to be barred; nothing was done.
        WarehouseError: another run writes, or nothing can be published.
        OSError: a file cannot be written.
    """
    if not settings.warehouse.exists() and not bar:
        raise NotThereError(UNKNOWN)
    with open_writer(settings.warehouse, wait=settings.writer_wait) as writer:
        anywhere = (
            known(writer, url)
            or bool(held_by([*_live(settings), *kept_files(settings.published)], writer, url))
            or bool(_reports(settings, url))
            or tells(settings.archive, url)
        )
        if not anywhere and not bar:
            raise NotThereError(UNKNOWN)
        ids = forget_in_warehouse(writer, url, datetime.now(UTC))
        if not anywhere:
            return Forgotten((), 0, 0, 0)
        records = forget_in_archive(settings.archive, url)
        live = bool(held_by(_live(settings), writer, url))
    compact(settings.warehouse, wait=settings.writer_wait)
    if live:
        release(settings, accept="an article was taken out by blotter forget")
    with open_writer(settings.warehouse, wait=settings.writer_wait) as writer:
        releases = _delete(held_by(kept_files(settings.published), writer, url))
    pages = _delete(_reports(settings, url))
    if pages:
        report_weeks(settings)
    return Forgotten(tuple(ids), records, releases, pages)


def _live(settings: Settings) -> list[Path]:
    """What readers get, if there is anything."""
    return [path for path in (settings.published / PUBLISHED,) if path.exists()]


def _reports(settings: Settings, url: str) -> list[Path]:
    """The report pages that name an address."""
    pages = (*settings.reports.glob("*.html"), *settings.reports.glob("*.md"))
    return [path for path in pages if url in path.read_text(encoding="utf-8")]


def _delete(paths: Iterable[Path]) -> int:
    every = list(paths)
    for path in every:
        path.unlink()
    return len(every)
