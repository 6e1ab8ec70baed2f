"""A web server on loopback that does as it is told: delays, refuses, lies."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from scrapers.http import Manners, PoliteClient
from scrapers.sources import Source

Answer = tuple[int, dict[str, str], bytes]
Script = Callable[[str, dict[str, str]], Answer]
HTML = {"Content-Type": "text/html; charset=utf-8"}


class LyingServer:
    """Answers every request with what the test's script says."""

    def __init__(self) -> None:
        self.script: Script = lambda _path, _headers: (404, {}, b"")
        self.asked: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                outer.asked.append(self.path)
                status, headers, body = outer.script(self.path, {k.lower(): v for k, v in self.headers.items()})
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "content-length" not in {name.lower() for name in headers}:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # a reader that has had enough hangs up
                    self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def source(self, platform: str = "soh", **fields: object) -> Source:
        values: dict[str, object] = {
            "id": "essex",
            "name": "Essex Police",
            "host": "www.essex.police.uk",
            "listing": "/news/essex/news/",
            "platform": platform,
            "evidence": "verified",
            "delay": 0.0,
            "base_url": self.base,
        }
        return Source(**(values | fields))


def ask(liar: LyingServer, manners: Manners, path: str = "/news/a/b/c/", **fields: object) -> bytes:
    with PoliteClient(liar.source(**fields), manners) as client:
        return client.get(client.source.url(path)).body


@pytest.fixture
def liar() -> Iterator[LyingServer]:
    server = LyingServer()
    yield server
    server.server.shutdown()
    server.server.server_close()


@pytest.fixture
def manners() -> Manners:
    return Manners(user_agent="blotter-test/1 (+https://example.org)", attempts=2, first_wait=0.01, read_timeout=2.0)
