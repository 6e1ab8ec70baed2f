"""Common Crawl: an index for each crawl, and single records out of its WARC files by range.

Read with httpx and warcio. The library cdx_toolkit was looked at and left: it repeats a 429
or 503 without limit, takes no user agent and a whole file where a range was asked for.
"""

import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import httpx
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from scrapers.charset import believed_charset
from scrapers.history.copies import (
    Capture,
    CopyMissing,
    PageCopy,
    PastBroken,
    PastRefused,
    captured_by,
    hosts_of,
    layout_of,
    path_prefix,
)
from scrapers.http import MAX_BYTES, MAX_WAIT, RETRIED, Manners, retry_after
from scrapers.sources import Source

INDEX = "https://index.commoncrawl.org"
DATA = "https://data.commoncrawl.org"
DELAY = 1.5  # seconds between two requests; the index is a small server that many share
CRAWL_DAYS = 21  # a crawl lasts two weeks; for the old ones whose list gives no dates


class CommonCrawl:
    """Pages of the past from Common Crawl. One request at a time.

    Args:
        manners: user agent, timeouts, attempts.
        index, data: other servers that speak the same.
        delay: seconds between two requests.
    """

    listed_since: date | None = None  # archives hold what somebody captured, which need not be all
    broke_off: str | None = None  # a list that cannot be had whole raises

    def __init__(self, manners: Manners, index: str = INDEX, data: str = DATA, delay: float = DELAY) -> None:
        self._manners, self._delay, self._last = manners, delay, 0.0
        self._index, self._data = index.rstrip("/"), data.rstrip("/")
        self.host = urlsplit(index).netloc
        self._crawls: list[dict[str, str]] | None = None
        self._client = httpx.Client(
            headers={"user-agent": manners.user_agent},
            timeout=httpx.Timeout(manners.read_timeout, connect=manners.connect_timeout),
            limits=httpx.Limits(max_connections=1),
            trust_env="127.0.0.1" not in index,
        )

    def captures(self, source: Source, first: date, last: date) -> Iterator[Capture]:
        """What the crawls between `first` and some weeks after `last` saw. Raises as `Past.captures` does."""
        for crawl in self._crawls_between(first, captured_by(last).date()):
            for host in hosts_of(source):
                url = f"{host}{path_prefix(layout_of(source, f'https://{host}/', last))}*"
                yield from self._listed(crawl["cdx-api"], url)

    def copy(self, source: Source, capture: Capture) -> PageCopy:  # noqa: ARG002  # of the interface
        """The page out of its WARC record. Raises as `Past.copy` does."""
        if capture.place is None:
            raise CopyMissing("the index does not say where the record lies")
        file, offset, length = capture.place
        if length > MAX_BYTES:
            raise CopyMissing(f"larger than {MAX_BYTES / 1e6:.0f} MB")
        answer = self._ask(f"{self._data}/{file}", headers={"range": f"bytes={offset}-{offset + length - 1}"})
        if answer.status_code in (404, 416):
            raise CopyMissing(f"{file} answers {answer.status_code}")
        if answer.status_code != 206:
            raise PastBroken(f"{self._data} sends the whole of {file} where a range was asked for")
        return _record(answer.content, capture)

    def _crawls_between(self, first: date, last: date) -> list[dict[str, str]]:
        if self._crawls is None:
            answer = self._ask(f"{self._index}/collinfo.json")
            try:
                self._crawls = list(answer.json())
            except ValueError as error:
                raise PastBroken(f"{self._index}/collinfo.json is no list of crawls") from error
        found = []
        for crawl in self._crawls:
            began, ended = _days(crawl)
            if began <= last and ended >= first:
                found.append(crawl)
        return sorted(found, key=lambda crawl: crawl["id"])

    def _listed(self, api: str, url: str) -> Iterator[Capture]:
        asked = {"url": url, "output": "json", "filter": ["=status:200", "=mime:text/html"]}
        answer = self._ask(api, {"url": url, "output": "json", "showNumPages": "true"})
        if answer.status_code == 404:
            return  # "No Captures found for"
        try:
            pages = int(answer.json()["pages"])
        except (ValueError, KeyError, TypeError) as error:
            raise PastBroken(f"{api} does not say how many pages its list has") from error
        for page in range(pages):
            answer = self._ask(api, asked | {"page": str(page)})
            if answer.status_code == 404:
                continue
            for line in answer.text.splitlines():
                yield _capture(line, api)

    def _ask(self, url: str, params: dict[str, Any] | None = None, headers: dict[str, str] | None = None) -> Any:
        """One request with its retries. 404 and 416 are answers."""
        wait = self._manners.first_wait
        for left in reversed(range(self._manners.attempts)):
            time.sleep(max(0.0, self._last + self._delay - time.monotonic()))
            self._last = time.monotonic()
            try:
                answer = self._stream(url, params, headers or {})
            except httpx.TransportError as error:
                if not left:
                    raise PastBroken(f"{urlsplit(url).netloc}: no answer: {error or type(error).__name__}") from error
            else:
                if answer.status_code not in RETRIED:
                    return self._judged(answer, url)
                wait = max(wait, retry_after(answer.headers))
                if wait > MAX_WAIT or (not left and answer.status_code in (429, 503)):
                    raise PastRefused(f"{urlsplit(url).netloc} answers {answer.status_code}; left alone until next run")
                if not left:
                    raise PastBroken(f"{urlsplit(url).netloc} answers {answer.status_code}")
            time.sleep(wait)
            wait *= 4
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _stream(self, url: str, params: dict[str, Any] | None, headers: dict[str, str]) -> httpx.Response:
        """An answer no larger than allowed; a whole file in place of a range is not even read."""
        with self._client.stream("GET", url, params=params, headers=headers) as answer:
            if "range" in headers and answer.status_code == 200:
                return answer
            body = bytearray()
            for chunk in answer.iter_bytes(65_536):
                body += chunk
                if len(body) > MAX_BYTES:
                    raise PastBroken(f"{url} sends more than {MAX_BYTES / 1e6:.0f} MB")
            kept = {name: value for name, value in answer.headers.items() if name.lower() != "content-encoding"}
            return httpx.Response(answer.status_code, headers=kept, content=bytes(body))

    def _judged(self, answer: httpx.Response, url: str) -> httpx.Response:
        if answer.status_code in (200, 206, 404, 416):
            return answer
        host = urlsplit(url).netloc
        if answer.status_code in (401, 403, 451):
            raise PastRefused(f"{host} answers {answer.status_code}; left alone until the next run")
        raise PastBroken(f"{host} answers {answer.status_code}")


def _days(crawl: dict[str, str]) -> tuple[date, date]:
    """First and last day of a crawl; by its name's week where its list gives none (the oldest have neither)."""
    if crawl.get("from") and crawl.get("to"):
        return date.fromisoformat(crawl["from"][:10]), date.fromisoformat(crawl["to"][:10])
    found = re.search(r"CC-MAIN-(\d{4})-(\d{2})$", crawl.get("id", ""))
    if not found:
        return date.max, date.min
    began = date.fromisocalendar(int(found.group(1)), max(1, min(int(found.group(2)), 52)), 1)
    return began - timedelta(days=CRAWL_DAYS), began + timedelta(days=CRAWL_DAYS)


def _capture(line: str, api: str) -> Capture:
    try:
        found = json.loads(line)
        return Capture(
            found["url"],
            datetime.strptime(found["timestamp"], "%Y%m%d%H%M%S").replace(tzinfo=UTC),
            int(found["status"]),
            found.get("mime-detected") or found["mime"],
            (found["filename"], int(found["offset"]), int(found["length"])),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise PastBroken(f"{api} answers with a line that is none of an index: {line[:80]!r}") from error


def _record(body: bytes, capture: Capture) -> PageCopy:
    try:
        record = next(iter(ArchiveIterator(BytesIO(body))))
        content = record.content_stream().read(MAX_BYTES + 1)
    except (ArchiveLoadFailed, StopIteration, EOFError, OverflowError) as error:  # the last: a length of 60 digits
        raise CopyMissing(f"no WARC record lies where the index says: {error}") from error
    if len(content) > MAX_BYTES:
        raise CopyMissing(f"larger than {MAX_BYTES / 1e6:.0f} MB")
    if record.rec_type != "response" or record.http_headers is None:
        raise CopyMissing(f"the record is a {record.rec_type}")
    kind = record.http_headers.get_header("Content-Type") or ""
    return PageCopy(capture.url, capture.at, content, believed_charset(kind, content))
