"""Every page as it came, in gzip WARC, private and for a limited time.

Better rules re-extract history from here without asking anybody again. A record is one
gzip member, so a killed process leaves whole records and at most one torn tail, which
the reader stops at. Beside each file stands an index line per record (JSON Lines).
"""

import json
import os
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha1, sha256
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any, Self

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scrapers.http import Answer

ROTATE_AT = 200_000_000  # bytes of one WARC file
ARTICLE_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a record lies."""

    file: str
    offset: int
    url: str
    source: str
    at: str
    digest: str
    kind: str  # response, resource


@dataclass(frozen=True, slots=True)
class Page:
    """A record read back."""

    url: str
    source: str
    at: datetime
    body: bytes
    charset: str | None
    kind: str
    stored: Stored


class Archive:
    """A folder of WARC files. One writer process; safe for several threads."""

    def __init__(self, folder: Path, run_id: str = "manual") -> None:
        self.folder = folder
        self._run = run_id
        self._lock = Lock()
        self._file: Any = None
        self._index: Any = None
        self._number = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Flush and close; everything stored is then on disk."""
        with self._lock:
            self._close()

    def store_answer(self, source: str, answer: Answer) -> Stored:
        """Keep one HTTP answer with its headers. Raises OSError when the disk is full."""
        headers = [(name, value) for name, value in answer.headers.multi_items() if name not in _TRANSFER]
        http = StatusAndHeaders(f"{answer.status} OK", headers, protocol="HTTP/1.1")
        return self._store(source, answer.url, answer.at, answer.body, "response", http, None)

    def store_copy(self, source: str, url: str, at: datetime, body: bytes, charset: str | None) -> Stored:
        """Keep a page that somebody else captured, as of its capture. Raises OSError when the disk is full."""
        kind = "text/html" + (f"; charset={charset}" if charset else "")
        http = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        return self._store(source, url, at, body, "response", http, None)

    def store_article(self, source: str, url: str, at: datetime, article: dict[str, Any]) -> Stored:
        """Keep an article that came as JSON instead of from a page."""
        body = json.dumps(article, ensure_ascii=False, sort_keys=True).encode()
        return self._store(source, url, at, body, "resource", None, ARTICLE_JSON)

    def _store(
        self, source: str, url: str, at: datetime, body: bytes, kind: str, http: Any, content_type: str | None
    ) -> Stored:
        with self._lock:
            self._open()
            offset = self._file.tell()
            writer = WARCWriter(self._file, gzip=True)
            record = writer.create_warc_record(
                url,
                kind,
                payload=BytesIO(body),
                http_headers=http,
                warc_content_type=content_type or "application/http; msgtype=response",
                warc_headers_dict={
                    "WARC-Date": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "X-Blotter-Source": source,
                },
            )
            writer.write_record(record)
            self._file.flush()
            stored = Stored(
                self._path.name, offset, url, source, at.astimezone(UTC).isoformat(), sha256(body).hexdigest(), kind
            )
            self._index.write(json.dumps(asdict(stored)) + "\n")
            self._index.flush()
            return stored

    def _open(self) -> None:
        if self._file is not None and self._file.tell() < ROTATE_AT:
            return
        self._close()
        self.folder.mkdir(parents=True, exist_ok=True)
        day = datetime.now(UTC).strftime("%Y%m%d")
        while True:
            self._path = self.folder / f"{day}-{self._run}-{self._number:04d}.warc.gz"
            self._number += 1
            if not self._path.exists():
                break
        self._file = self._path.open("xb")
        self._index = self._path.with_suffix(".jsonl").open("a", encoding="utf-8")

    def _close(self) -> None:
        for handle in (self._file, self._index):
            if handle is not None:
                handle.flush()
                os.fsync(handle.fileno())
                handle.close()
        self._file = self._index = None


_TRANSFER = frozenset({"transfer-encoding", "content-encoding", "content-length", "set-cookie"})


def read_warc(path: Path) -> Iterator[Page]:
    """The pages of one WARC file, ours or anybody's; a torn last record ends the reading quietly."""
    with path.open("rb") as file:
        records = ArchiveIterator(file)
        try:
            for record in records:
                if record.rec_type not in ("response", "resource"):
                    continue
                body = record.content_stream().read()  # before the offset, which reads on to the record's end
                if not _whole(record, body):
                    return
                page = _page(record, body, path.name, records.get_record_offset())
                if page is not None:
                    yield page
        except (ArchiveLoadFailed, EOFError):
            return


def _whole(record: Any, body: bytes) -> bool:
    """Is the record as long as it was written? A process killed while writing leaves a torn one."""
    digest = record.rec_headers.get_header("WARC-Payload-Digest") or ""
    if not digest.startswith("sha1:"):
        return True
    return b32encode(sha1(body, usedforsecurity=False).digest()).decode() == digest.removeprefix("sha1:")


def _page(record: Any, body: bytes, file: str, offset: int) -> Page | None:
    headers = record.rec_headers
    if record.http_headers is not None and not record.http_headers.get_statuscode().startswith("200"):
        return None
    at = datetime.fromisoformat(headers.get_header("WARC-Date"))
    content_type = (record.http_headers.get_header("Content-Type") if record.http_headers else "") or ""
    charset = content_type.split("charset=")[1].strip("\"' ") if "charset=" in content_type else None
    url = headers.get_header("WARC-Target-URI")
    source = headers.get_header("X-Blotter-Source") or ""
    stored = Stored(file, offset, url, source, at.isoformat(), sha256(body).hexdigest(), record.rec_type)
    return Page(url, source, at, body, charset, record.rec_type, stored)


def read_archive(folder: Path, since: date | None = None) -> Iterator[Page]:
    """All pages of an archive, oldest file first."""
    for path in sorted(folder.glob("*.warc.gz")):
        for page in read_warc(path):
            if since is None or page.at.date() >= since:
                yield page


def prune(folder: Path, keep_days: int, now: datetime | None = None) -> list[Path]:
    """Delete the files whose last record is older than the retention; returns what is gone."""
    limit = (now or datetime.now(UTC)) - timedelta(days=keep_days)
    gone = []
    for path in sorted(folder.glob("*.warc.gz")):
        if datetime.fromtimestamp(path.stat().st_mtime, UTC) < limit:
            path.unlink()
            path.with_suffix(".jsonl").unlink(missing_ok=True)
            gone.append(path)
    return gone
