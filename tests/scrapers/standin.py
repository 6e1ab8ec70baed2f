"""Stand-ins on loopback for the Wayback Machine and Common Crawl, speaking their formats: paging, replay, ranges, limits."""

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

Reply = tuple[int, dict[str, str], bytes]


@dataclass(frozen=True)
class Held:
    """A page that the archive holds."""

    url: str
    at: datetime
    body: bytes
    status: int = 200
    mime: str = "text/html"

    @property
    def stamp(self) -> str:
        return f"{self.at:%Y%m%d%H%M%S}"

    @property
    def surt(self) -> str:
        parts = urlsplit(self.url)
        host = ",".join(reversed((parts.hostname or "").removeprefix("www.").split(".")))
        return f"{host}){parts.path.lower()}"


def surt_of(prefix: str) -> str:
    return Held(f"https://{prefix.rstrip('*')}", datetime(1, 1, 1, tzinfo=UTC), b"").surt


@dataclass
class StandIn(ABC):
    """A server of `pages`; `first_answers` are given before anything else, one a request."""

    pages: list[Held]
    first_answers: list[Reply] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    @abstractmethod
    def answer(self, path: str, query: dict[str, list[str]], headers: dict[str, str]) -> Reply:
        """What the archive that is stood in for answers."""

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append(self.path)
                parts = urlsplit(self.path)
                headers = {name.lower(): value for name, value in self.headers.items()}
                if outer.first_answers:
                    status, given, body = outer.first_answers.pop(0)
                else:
                    status, given, body = outer.answer(
                        parts.path, parse_qs(parts.query, keep_blank_values=True), headers
                    )
                self.send_response(status)
                for name, value in given.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


@dataclass
class WaybackStandIn(StandIn):
    """CDX server with resume keys, and replay under /web/{stamp}id_/{url}. Lists at most `lines` captures at once."""

    lines: int = 5000

    def answer(self, path: str, query: dict[str, list[str]], _headers: dict[str, str]) -> Reply:
        if path == "/cdx/search/cdx":
            return self._index({name: values[0] for name, values in query.items()}, query.get("filter", []))
        stamp, _, url = path.removeprefix("/web/").partition("id_/")
        for page in self.pages:
            if page.stamp == stamp and page.url == url:
                kept = {
                    "Content-Type": f"{page.mime}; charset=utf-8",
                    "Memento-Datetime": format_datetime(page.at, usegmt=True),
                }
                link = f'<{page.url}>; rel="original"'
                return page.status, kept | {"Link": link, "X-Archive-Orig-Server": "iis"}, page.body
        return (
            404,
            {"Content-Type": "text/html"},
            b"<html><title>Wayback Machine has not archived that URL.</title></html>",
        )

    def _index(self, query: dict[str, str], filters: list[str]) -> Reply:
        found: list[Held] = []
        for page in sorted(self.pages, key=lambda page: (page.surt, page.stamp)):
            fits = {"statuscode:200": page.status == 200, "mimetype:text/html": page.mime == "text/html"}
            if not page.surt.startswith(surt_of(query["url"])) or not all(fits[rule] for rule in filters):
                continue
            if page.stamp > query.get("to", "9") or page.stamp < query.get("from", "0"):
                continue
            if query.get("collapse") == "urlkey" and found and found[-1].surt == page.surt:
                continue
            found.append(page)
        begin = int(query.get("resumeKey", "0"))
        some = found[begin : begin + min(self.lines, int(query["limit"]))]
        text = "".join(
            f"{p.surt} {p.stamp} {p.url} {p.mime} {p.status} {md5(p.body, usedforsecurity=False).hexdigest().upper()} {len(p.body)}\n"
            for p in some
        )
        if begin + len(some) < len(found):
            text += f"\n{begin + len(some)}\n"
        return 200, {"Content-Type": "text/plain"}, text.encode()


@dataclass
class CommonCrawlStandIn(StandIn):
    """Index server and data server in one: crawls of given days, pages of `lines` captures, records by range."""

    crawls: dict[str, tuple[str, str]] = field(default_factory=dict)  # id: first and last day
    lines: int = 3000
    whole_files: bool = False  # ignores ranges, as a broken proxy does

    def __post_init__(self) -> None:
        self.file = BytesIO()
        self.places: dict[Held, tuple[int, int]] = {}
        writer = WARCWriter(self.file, gzip=True)
        for page in self.pages:
            begin = self.file.tell()
            http = StatusAndHeaders("200 OK", [("Content-Type", f"{page.mime}; charset=UTF-8")], protocol="HTTP/1.1")
            stamp = {"WARC-Date": f"{page.at:%Y-%m-%dT%H:%M:%SZ}"}
            writer.write_record(
                writer.create_warc_record(
                    page.url, "response", BytesIO(page.body), http_headers=http, warc_headers_dict=stamp
                )
            )
            self.places[page] = (begin, self.file.tell() - begin)

    def answer(self, path: str, query: dict[str, list[str]], headers: dict[str, str]) -> Reply:
        if path == "/collinfo.json":
            crawls = [
                {
                    "id": name,
                    "cdx-api": f"{self.base}/{name}-index",
                    "from": f"{days[0]}T00:00:00",
                    "to": f"{days[1]}T23:59:59",
                }
                for name, days in self.crawls.items()
            ]
            return 200, {"Content-Type": "application/json"}, json.dumps(crawls).encode()
        if path.endswith("-index"):
            return self._index(path.strip("/").removesuffix("-index"), query)
        if path == "/crawl-data/one.warc.gz":
            return self._range(headers.get("range", ""))
        return 404, {}, b""

    def _index(self, crawl: str, query: dict[str, list[str]]) -> Reply:
        first, last = self.crawls[crawl]
        found = [
            page
            for page in sorted(self.pages, key=lambda page: (page.surt, page.stamp))
            if page.surt.startswith(surt_of(query["url"][0])) and first <= f"{page.at:%Y-%m-%d}" <= last
        ]
        if not found:
            return (
                404,
                {"Content-Type": "application/json"},
                json.dumps({"message": "No Captures found for: x"}).encode(),
            )
        pages = -(-len(found) // self.lines)
        if query.get("showNumPages") == ["true"]:
            return 200, {}, json.dumps({"pages": pages, "pageSize": 5, "blocks": pages}).encode()
        assert query["filter"] == ["=status:200", "=mime:text/html"]
        begin = int(query["page"][0]) * self.lines
        return 200, {}, "\n".join(map(self._line, found[begin : begin + self.lines])).encode()

    def _line(self, page: Held) -> str:
        offset, length = self.places[page]
        return json.dumps(
            {
                "urlkey": page.surt, "timestamp": page.stamp, "url": page.url, "mime": page.mime, "mime-detected": page.mime,
                "status": str(page.status), "digest": "X", "length": str(length), "offset": str(offset),
                "filename": "crawl-data/one.warc.gz",
            }
        )  # fmt: skip

    def _range(self, wanted: str) -> Reply:
        body = self.file.getvalue()
        if self.whole_files:
            return 200, {}, body
        begin, end = (int(number) for number in wanted.removeprefix("bytes=").split("-"))
        return 206, {"Content-Range": f"bytes {begin}-{end}/{len(body)}"}, body[begin : end + 1]


def held(pages: Iterable[tuple[str, datetime, str]], change: Callable[[str], str] = str) -> list[Held]:
    """Pages from address, time of capture and text."""
    return [Held(url, at, change(text).encode()) for url, at, text in pages]
