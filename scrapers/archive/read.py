"""Reading back: our own WARC files, and anybody's."""

import json
import logging
import sys
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha1, sha256
from pathlib import Path
from typing import Any, BinaryIO

import httpx
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from scrapers.archive.records import (
    FAULT_HEADER,
    LISTED_HEADER,
    ROLE_HEADER,
    SAME_HEADER,
    SECONDS_HEADER,
    SOURCE_HEADER,
    Kept,
    Stored,
)
from scrapers.charset import believed_charset
from scrapers.http import Exchange, Fault


class ArchiveError(Exception):
    """A record cannot be read back; the message says why."""


MAX_CONTENT = 20_000_000  # bytes of a record, unpacked; pages end at 15 MB, lines of JSON at 20
_LOGGER = logging.getLogger("blotter.archive")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, or an article that came as JSON, read back."""

    url: str
    source: str
    at: datetime
    body: bytes
    charset: str | None
    kind: str
    stored: Stored
    listed: str | None = None  # the date that feed or listing printed beside its address


def read_records(path: Path) -> Iterator[Kept]:
    """The exchanges and resources of one WARC file, ours or anybody's.

    A record that is damaged within itself is left out with a warning; a torn last one ends the reading quietly.
    """
    with path.open("rb") as file:
        yield from _records(file, path)


def _records(file: BinaryIO, path: Path, *, all_sound: bool = False) -> Iterator[Kept]:
    records = ArchiveIterator(file)
    try:
        for record in records:
            if record.rec_type in ("response", "revisit", "resource", "metadata"):
                if record.length is not None and record.length > sys.maxsize:
                    raise OverflowError
                body = record.content_stream().read(MAX_CONTENT + 1)  # before the offset, which reads on to the end
                offset = records.get_record_offset()
                try:
                    if len(body) > MAX_CONTENT:
                        raise ArchiveError(f"it is larger than {MAX_CONTENT / 1e6:.0f} MB")
                    kept = _kept(record, body, path.name, offset)
                    if record.rec_type == "revisit":
                        kept = _with_body_of_original(kept, record, path)
                except (
                    ValueError,
                    TypeError,
                    ArchiveError,
                    RecursionError,
                ) as error:  # a date, status or address that is none
                    said = f"the record at byte {offset} of {path.name} is damaged and left out: {error}"
                    if all_sound:
                        raise ArchiveError(said) from error
                    _LOGGER.warning(said)
                    continue
                yield kept
    except (ArchiveLoadFailed, EOFError, AttributeError):  # the last: warcio, where the headers are torn
        return
    except OverflowError:  # a length of more digits than an address has: where the next record begins nobody knows
        _LOGGER.warning("a record of %s is damaged in its length; it and what follows are left out", path.name)


def read_at(folder: Path, file: str, offset: int) -> Kept:
    """One record by its place.

    Raises:
        ArchiveError: the file is gone (pruned), or no record begins there.
    """
    path = folder / Path(file).name
    try:
        with path.open("rb") as handle:
            handle.seek(offset)
            kept = next(_records(handle, path, all_sound=True), None)
    except FileNotFoundError:
        raise ArchiveError(f"{file} is no longer kept; see the setting keep_raw_days") from None
    if kept is None:
        raise ArchiveError(f"no record at byte {offset} of {file}")
    return replace(kept, stored=replace(kept.stored, offset=offset))


def read_page(folder: Path, file: str, offset: int) -> Page:
    """One page by its place. Raises ArchiveError as `read_at` does, also for what is no page."""
    page = _page(read_at(folder, file, offset))
    if page is None:
        raise ArchiveError(f"the record at byte {offset} of {file} is no page")
    return page


def read_warc(path: Path) -> Iterator[Page]:
    """The pages of one WARC file that may hold an article, ours or anybody's; a torn last record ends it quietly."""
    for kept in read_records(path):
        if not kept.whole:
            return
        page = _page(kept)
        if page is not None:
            yield page


def read_archive(folder: Path, since: date | None = None) -> Iterator[Page]:
    """All pages of an archive, oldest file first."""
    for path in sorted(folder.glob("*.warc.gz")):
        for page in read_warc(path):
            if since is None or page.at.date() >= since:
                yield page


def _page(kept: Kept) -> Page | None:
    stored, exchange = kept.stored, kept.exchange
    if exchange.status != 200 or exchange.fault or stored.role not in ("", "page", "copy", "article"):
        return None
    charset = believed_charset(exchange.headers.get("content-type", ""), exchange.body)
    kind = "response" if stored.kind == "revisit" else stored.kind
    return Page(stored.url, stored.source, exchange.at, exchange.body, charset, kind, stored, kept.listed)


def _with_body_of_original(kept: Kept, record: Any, path: Path) -> Kept:
    """A revisit tells only that the content came again; its words lie in the record it names."""
    same = record.rec_headers.get_header(SAME_HEADER)
    if same is None:  # somebody else's revisit, of a record that may lie anywhere
        return replace(
            kept, exchange=replace(kept.exchange, status=None, fault=Fault("failed", "revisit of elsewhere"))
        )
    body = read_at(path.parent, path.name, int(same)).exchange.body
    return replace(
        kept,
        exchange=replace(kept.exchange, body=body),
        stored=replace(kept.stored, digest=sha256(body).hexdigest()),
        whole=_whole(record, body),
    )


def _whole(record: Any, body: bytes) -> bool:
    """Is the record as long as it was written? A process killed while writing leaves a torn one."""
    digest = record.rec_headers.get_header("WARC-Payload-Digest") or ""
    if not digest.startswith("sha1:"):
        return True
    return b32encode(sha1(body, usedforsecurity=False).digest()).decode() == digest.removeprefix("sha1:")


def _kept(record: Any, body: bytes, file: str, offset: int) -> Kept:
    said = record.rec_headers.get_header
    http = record.http_headers
    at = datetime.fromisoformat(said("WARC-Date"))
    status = int(http.get_statuscode()) if http is not None else 200 if record.rec_type == "resource" else None
    fault = json.loads(said(FAULT_HEADER) or "null")
    exchange = Exchange(
        url=said("WARC-Target-URI") or "",
        at=at,
        seconds=float(said(SECONDS_HEADER) or 0.0),
        status=status,
        headers=httpx.Headers(http.headers if http is not None else []),
        body=body,
        fault=Fault(*fault) if fault else None,
    )
    stored = Stored(
        file,
        offset,
        exchange.url,
        said(SOURCE_HEADER) or "",
        at.isoformat(),
        sha256(body).hexdigest(),
        record.rec_type,
        said(ROLE_HEADER) or "",
        status if http is not None else None,
    )
    listed = json.loads(said(LISTED_HEADER) or "null")
    return Kept(stored, exchange, record.rec_type == "revisit" or _whole(record, body), listed)
