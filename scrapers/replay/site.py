"""The server: one port on 127.0.0.1 for each source, as each has a host of its own."""

import threading
from collections.abc import Iterable, Mapping
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from scrapers.platforms import platform_for
from scrapers.replay.pages import DRESSES, rss
from scrapers.replay.release import Release, release_from_json
from scrapers.sources import Source

PER_PAGE = 8
FEED_SIZE = 10
ROBOTS = "User-agent: *\r\nDisallow: /*/GetPaginatedResults/?\r\nDisallow: /*.aspx$\r\nSitemap: /sitemap.xml\r\n"


# A newspaper of no town, as the source file would hold a real one: it reports what Essex Police did.
PAPER = Source(
    id="courier",
    name="Estuary Courier",
    host="www.estuarycourier.example",
    listing="/news/",
    platform="generic",
    evidence="unproven",
    force="essex",
)


def load_releases() -> list[Release]:
    """The invented releases that the demo serves, oldest first."""
    text = files("scrapers.replay").joinpath("releases.jsonl").read_text(encoding="utf-8")
    return [release_from_json(line) for line in text.splitlines()]


class ReplaySite:
    """Serves releases as their sources' platforms would. Use as a context manager.

    Args:
        sources: the source file's tables; a made-up newspaper is added to them.
        releases: what to serve (default: the demo's).
    """

    def __init__(self, sources: Mapping[str, Source], releases: Iterable[Release] | None = None) -> None:
        self.releases = list(load_releases() if releases is None else releases)
        self._sources = {PAPER.id: PAPER, **sources}
        self._servers: list[_Server] = []
        self.requests: list[tuple[str, str, int]] = []  # source, path, status

    def __enter__(self) -> Self:
        by_source: dict[str, list[Release]] = {}
        for release in self.releases:
            by_source.setdefault(release.source, []).append(release)
        self.sources = {}
        for source_id, releases in sorted(by_source.items()):
            server = _Server(self, self._sources[source_id], releases)
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
            self._servers.append(server)
            self.sources[source_id] = server.source
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def publish(self, release: Release) -> None:
        """Put one more release on the site of a body that is served already, as its newest."""
        server = next(server for server in self._servers if server.source.id == release.source)
        server.by_path = {server.path_of(release): release, **server.by_path}
        self.releases.append(release)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: ReplaySite, source: Source, releases: list[Release]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        base = f"http://127.0.0.1:{self.server_address[1]}"
        self.source = source.model_copy(
            update={"base_url": base, "delay": 0.0, "enabled": True, "timezone": source.timezone}
        )
        self.platform = platform_for(source.platform, releases[0].published.date())
        self.dress = DRESSES[source.platform]
        newest_first = sorted(releases, key=lambda release: release.published, reverse=True)
        self.by_path = {self.path_of(release): release for release in newest_first}

    def path_of(self, release: Release) -> str:
        """Where a release stands."""
        listing = self.source.listing
        area = listing.strip("/").split("/")[1] if listing.count("/") > 2 else self.source.id
        return self.dress.path(area, release)

    def page(self, path: str, query: dict[str, list[str]]) -> tuple[int, str, str]:
        """Status, content type and text for a path."""
        if path == "/robots.txt":
            return 200, "text/plain", ROBOTS
        release = self.by_path.get(path)
        if release is not None:
            return 200, "text/html; charset=utf-8", self.dress.article(release)
        feed = self.source.feed or (self.platform.feed or "").format(listing=self.source.listing)
        if (
            feed
            and path == urlsplit(feed).path
            and (self.source.feed is None or query == parse_qs(urlsplit(feed).query))
        ):
            entries = [(self.source.url(path), release) for path, release in list(self.by_path.items())[:FEED_SIZE]]
            return 200, "application/rss+xml; charset=utf-8", rss(self.source.name, entries)
        number = self._page_number(path, query)
        if number is None:
            return 404, "text/html; charset=utf-8", "<html><body><h1>Page not found</h1></body></html>"
        cards = [self.dress.card(path, release) for path, release in self.by_path.items()]
        return 200, "text/html; charset=utf-8", self.dress.listing(cards[number * PER_PAGE : (number + 1) * PER_PAGE])

    def _page_number(self, path: str, query: dict[str, list[str]]) -> int | None:
        """Which page of the listing a path asks for, from nought; None when it asks for none."""
        search = self.source.search or self.platform.search or "{listing}"
        for number in range(200):
            page = self.platform.first_page + number * self.platform.page_step
            wanted = urlsplit(search.format(listing=self.source.listing, page=page))
            if path == wanted.path and parse_qs(wanted.query) == query:
                return number
        return 0 if path == self.source.listing else None


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body waits 40 ms for the headers to be acknowledged

    def do_GET(self) -> None:  # the name that http.server calls
        """Answer with a page, or with 304 when the reader already has it."""
        parts = urlsplit(self.path)
        status, kind, text = self.server.page(parts.path, parse_qs(parts.query))
        body = text.encode()
        release = self.server.by_path.get(parts.path)
        etag = f'"{sha256((release.text if release else text).encode()).hexdigest()[:16]}"'
        if status == 200 and self.headers.get("If-None-Match") == etag:
            status, body = 304, b""
        self.server.site.requests.append((self.server.source.id, self.path, status))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status in (200, 304):
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
        """Say nothing: the site keeps its own list of requests."""
