"""Writing: one gzip member a record, so that a killed process leaves whole records and at most one torn tail.

Beside each file stands an index, a line per record (JSON Lines).
"""

import json
import os
import re
from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from hashlib import sha1, sha256
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any, Self
from urllib.parse import quote, urlsplit

import httpx
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scrapers.archive.records import (
    ARTICLE_JSON,
    FAULT_HEADER,
    LISTED_HEADER,
    NIGHT,
    ROLE_HEADER,
    SAME_HEADER,
    SECONDS_HEADER,
    SOURCE_HEADER,
    Stored,
)
from scrapers.http import Exchange

_FORGOTTEN = "urn:blotter:forgotten"  # stands where a page was asked for that nothing may be kept of
ROTATE_AT = 200_000_000  # bytes of one WARC file
# The body is kept unpacked; what said otherwise stays under the name that web archives use for it.
_TRANSFER = frozenset({"transfer-encoding", "content-encoding", "content-length"})
_LEFT_OUT = frozenset({"set-cookie"})
_BREAKS = re.compile(
    r"[\x00-\x1f\x7f\ud800-\udfff]"
)  # what would end a header's line in an address, or cannot be written


class Archive:
    """A folder of WARC files. One writer process; safe for several threads.

    Args:
        folder: made when it is not there.
        run_id: part of the files' names, and what a night is run again by.
        rotate_at: bytes after which a new file begins.
        barred: whether an address was forgotten on purpose; of such a page nothing is kept but that it was asked for.
    """

    def __init__(
        self,
        folder: Path,
        run_id: str = "manual",
        rotate_at: int = ROTATE_AT,
        barred: Callable[[str], bool] = lambda _url: False,
    ) -> None:
        self.folder = folder
        self.barred = barred
        self._run = run_id
        self._rotate_at = rotate_at
        self._lock = Lock()
        self._file: Any = None
        self._index: Any = None
        self._number = 0
        self._contents: dict[str, tuple[int, str, str]] = {}  # digest -> offset, url, date, of the open file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Flush and close; everything stored is then on disk."""
        with self._lock:
            self._close()

    def keep(self, source: str, exchange: Exchange, role: str, listed: str | None = None) -> Stored:
        """Keep one exchange, request and answer with their headers, or that there was no answer.

        Args:
            source: whose.
            exchange: what was asked and answered.
            role: what it was asked as: robots, feed, listing, page.
            listed: the date that feed or listing printed beside the address, which the page may lack.

        Raises:
            OSError: the disk is full.
        """
        extra = {SECONDS_HEADER: f"{exchange.seconds:.3f}"}
        if exchange.fault is not None:
            extra[FAULT_HEADER] = json.dumps([exchange.fault.kind, exchange.fault.detail])
        if listed is not None:
            extra[LISTED_HEADER] = json.dumps(listed)
        if exchange.status is None:
            return self._store(source, exchange.url, exchange.at, b"", "metadata", role, extra=extra)
        return self._store(
            source, exchange.url, exchange.at, exchange.body, "response", role, extra=extra, exchange=exchange
        )

    def store_copy(
        self, source: str, url: str, at: datetime, body: bytes, charset: str | None, listed: str | None = None
    ) -> Stored:
        """Keep a page that somebody else captured, as of its capture. Raises OSError when the disk is full."""
        kind = "text/html" + (f"; charset={charset}" if charset else "")
        return self.keep(
            source, Exchange(url, at, 0.0, 200, httpx.Headers({"content-type": kind}), body), "copy", listed
        )

    def store_article(self, source: str, url: str, at: datetime, article: dict[str, Any]) -> Stored:
        """Keep an article that came as JSON instead of from a page."""
        body = json.dumps(article, ensure_ascii=False, sort_keys=True).encode()
        return self._store(source, url, at, body, "resource", "article")

    def store_night(self, source: str, at: datetime, asked: dict[str, Any]) -> Stored:
        """Keep how a source is about to be asked, so that its night can be run again from here alone."""
        return self.store_record(source, NIGHT + source, at, "night", asked)

    def store_record(self, source: str, url: str, at: datetime, role: str, told: Mapping[str, Any]) -> Stored:
        """Keep what a run was asked or did, as JSON.

        Args:
            source: whose; empty where it is of several.
            url: what it is about.
            at: when.
            role: as in `Stored`.
            told: what JSON can hold.
        """
        body = json.dumps(told, ensure_ascii=False, sort_keys=True).encode()
        return self._store(source, url, at, body, "resource", role)

    def _store(
        self,
        source: str,
        url: str,
        at: datetime,
        body: bytes,
        kind: str,
        role: str,
        *,
        extra: dict[str, str] | None = None,
        exchange: Exchange | None = None,
    ) -> Stored:
        if self.barred(url):
            url, body = _FORGOTTEN, b""
            exchange = replace(exchange, url=url, body=b"", headers=httpx.Headers()) if exchange else None
        url = _BREAKS.sub(lambda found: quote(found[0].encode("utf-8", "surrogatepass")), url)
        with self._lock:
            self._open()
            offset = self._file.tell()
            headers = {"WARC-Date": warc_date(at), SOURCE_HEADER: source, ROLE_HEADER: role, **(extra or {})}
            if exchange is None:
                self._writer.write_record(
                    self._writer.create_warc_record(
                        url, kind, payload=BytesIO(body), warc_content_type=ARTICLE_JSON, warc_headers_dict=headers
                    )
                )
            else:
                kind = self._write_pair(url, exchange, headers, offset)
            self._file.flush()
            digest = sha256(body).hexdigest()
            status = exchange.status if exchange else None
            stored = Stored(
                self._path.name, offset, url, source, at.astimezone(UTC).isoformat(), digest, kind, role, status
            )
            self._index.write(json.dumps(asdict(stored)) + "\n")
            self._index.flush()
            return stored

    def _write_pair(self, url: str, exchange: Exchange, headers: dict[str, str], offset: int) -> str:
        """Response, then request. The same content is stored once in a file; returns the kind written."""
        body, answered = exchange.body, _http_answer(exchange)
        digest = "sha1:" + b32encode(sha1(body, usedforsecurity=False).digest()).decode()
        before = self._contents.get(digest)
        if before is not None:
            same, its_url, its_date = before
            record = self._writer.create_revisit_record(
                url, digest, its_url, its_date, answered, headers | {SAME_HEADER: str(same)}
            )
        else:
            record = self._writer.create_warc_record(
                url, "response", payload=BytesIO(body), http_headers=answered, warc_headers_dict=headers
            )
            if body:
                self._contents[digest] = (offset, url, headers["WARC-Date"])
        request = self._writer.create_warc_record(
            url,
            "request",
            payload=BytesIO(),
            http_headers=_http_request(url, exchange.sent),
            warc_headers_dict={SOURCE_HEADER: headers[SOURCE_HEADER]},
        )
        self._writer.write_request_response_pair(request, record)
        return "revisit" if before else "response"

    def _open(self) -> None:
        if self._file is not None and self._file.tell() < self._rotate_at:
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
        self._writer = WARCWriter(self._file, gzip=True, warc_version="1.1")
        info = {"software": "blotter", "format": "WARC File Format 1.1", "isPartOf": self._run, "robots": "obey"}
        self._writer.write_record(self._writer.create_warcinfo_record(self._path.name, info))

    def _close(self) -> None:
        for handle in (self._file, self._index):
            if handle is not None:
                handle.flush()
                os.fsync(handle.fileno())
                handle.close()
        self._file = self._index = None
        self._contents = {}


def warc_date(at: datetime) -> str:
    """A moment as WARC 1.1 writes it, to the microsecond."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _http_answer(exchange: Exchange) -> StatusAndHeaders:
    headers = [
        (f"x-orig-{name}" if name in _TRANSFER else name, value)
        for name, value in exchange.headers.multi_items()
        if name not in _LEFT_OUT
    ]
    status = exchange.status or 0
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown"
    return StatusAndHeaders(f"{status} {phrase}", headers, protocol="HTTP/1.1")


def _http_request(url: str, sent: httpx.Headers) -> StatusAndHeaders:
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return StatusAndHeaders(f"GET {path} HTTP/1.1", list(sent.multi_items()), is_http_request=True)
