"""What a backfill was asked for and did, as records that the archive keeps: enough to do it again from there alone.

An order stands first. Each job names the records of its pages and articles by their places, and what could not be had;
the end says from which day on each source's own listing left nothing out.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from flows.articles import Forces, Skipped, archived_article
from flows.order import Order, Way
from flows.work import Job, Window
from scrapers.archive import Archive, ArchiveError, Stored, read_at, read_page
from scrapers.history.copies import PageCopy, copy_of
from scrapers.http import fetch_of
from scrapers.records import Article, Quarantined
from scrapers.sources import Source

_ORDER, _JOB, _END = (f"urn:blotter:backfill:{what}" for what in ("order", "job", "end"))


def keep_order(archive: Archive, order: Order, sources: Mapping[str, Source], day: date) -> None:
    """Keep what is asked for, and the tables of the sources that it may meet. Raises OSError when the disk is full."""
    told = {
        "day": day.isoformat(),
        "order": json.loads(order.text),
        "sources": {name: source.model_dump(mode="json", exclude_none=True) for name, source in sources.items()},
    }
    archive.store_record("", _ORDER, datetime.now(UTC), "order", told)


def kept(archive: Archive, jobs: Iterable[Job]) -> Iterator[Job]:
    """Keep what each job is made of before it is done. Raises OSError when the disk is full."""
    for job in jobs:
        told = {
            "articles": job.places,
            "copies": [[source.id, *(copy.place or ()), copy.fetch is not None] for source, copy in job.copies],
            "refused": [_keep_refused(archive, page) for page in job.refused],
            "window": [job.window.source, job.window.month.isoformat()] if job.window else None,
            "ends": job.ends,
        }
        archive.store_record(job.window.source if job.window else "", _JOB, datetime.now(UTC), "job", told)
        yield job


def _keep_refused(archive: Archive, page: Quarantined) -> tuple[str, int]:
    told = {"reason": page.reason, "detail": page.detail}
    stored = archive.store_record(page.source, page.url, page.at, "refused", told)
    return stored.file, stored.offset


def keep_end(archive: Archive, listed: Mapping[str, date]) -> None:
    """Keep from which day on each listing left nothing out. Raises OSError when the disk is full."""
    told = {"listed": {name: day.isoformat() for name, day in sorted(listed.items())}}
    archive.store_record("", _END, datetime.now(UTC), "end", told)


_DATES = ("no_date", "future_date", "no usable date", "date in the future")
_QUOTED = re.compile(r"(:| in) ['\"].*", re.DOTALL)
_MESSAGE = re.compile(r": .*", re.DOTALL)


def without_page_words(reason: str, detail: str) -> str:
    """Why a page was refused, without the words of the page that versions before 26 November 2026 kept with it.

    Args:
        reason: of the refusal.
        detail: as it was kept; what migration 45 does to those in the warehouse is done here to those in the archive.
    """
    if reason == "parser_error":
        return _MESSAGE.sub("", detail, count=1)
    if reason in _DATES and "its shape: " not in detail:
        return _QUOTED.sub("", detail, count=1)
    return detail


class KeptBackfill:
    """A backfill as the archive holds it.

    Args:
        folder: the archive.
        records: its order, jobs and end.
    """

    def __init__(self, folder: Path, records: Iterable[Stored]) -> None:
        self._folder = folder
        told: dict[str, list[dict[str, Any]]] = {"order": [], "job": [], "end": []}
        for stored in records:
            told[stored.role].append(self._told(stored.file, stored.offset))
        first = told["order"][0]
        asked = first["order"]
        self.day = date.fromisoformat(first["day"])
        self.sources = {
            name: Source(**{field: value for field, value in table.items() if field in Source.model_fields})
            for name, table in first["sources"].items()
        }
        self.order = Order(
            date.fromisoformat(asked["first"]),
            date.fromisoformat(asked["last"]),
            Way(asked["source"]),
            tuple(asked["forces"]),
            tuple(map(Path, asked["files"])),
        )
        self.listed = {
            name: date.fromisoformat(day)
            for end in told["end"]
            # until 25 November 2026: the sources read back to the first day
            for name, day in end.get("listed", dict.fromkeys(end.get("complete", ()), asked["first"])).items()
        }
        self._jobs = told["job"]
        self._forces = Forces(self.sources)

    def jobs(self) -> Iterator[Job]:
        """Its jobs in their order; what was forgotten since then, or is no longer kept, is left out."""
        for told in self._jobs:
            window = Window(told["window"][0], date.fromisoformat(told["window"][1])) if told["window"] else None
            yield Job(
                tuple(self._articles(told["articles"])),
                tuple(self._copies(told["copies"])),
                tuple(self._refused(told["refused"])),
                self.order.span,
                window,
                told["ends"],
            )

    def _articles(self, places: list[tuple[str, int]]) -> Iterator[Article]:
        for file, offset in places:
            with suppress(ArchiveError):
                article = archived_article(read_page(self._folder, file, offset), self._forces, self.sources)
                if not isinstance(article, Skipped):
                    yield article

    def _copies(self, places: list[tuple[str, str, int, bool]]) -> Iterator[tuple[Source, PageCopy]]:
        for source, file, offset, asked in places:
            with suppress(ArchiveError):
                copy = copy_of(read_page(self._folder, file, offset))
                if asked:
                    record = read_at(self._folder, file, offset)
                    copy = replace(copy, fetch=fetch_of(source, record.exchange, record.stored))
                yield self.sources[source], copy

    def _refused(self, places: list[tuple[str, int]]) -> Iterator[Quarantined]:
        for file, offset in places:
            with suppress(ArchiveError, ValueError):
                record = read_at(self._folder, file, offset)
                told = json.loads(record.exchange.body)
                detail = without_page_words(told["reason"], told["detail"])
                yield Quarantined(record.stored.source, record.stored.url, told["reason"], detail, record.exchange.at)

    def _told(self, file: str, offset: int) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(read_at(self._folder, file, offset).exchange.body)
        return told
