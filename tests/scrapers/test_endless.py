"""A host that never ends what it says, or says it wrong, by the byte: each request ends in time, with what was wrong."""

import contextlib
import gzip
import resource
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat

import pytest

from scrapers.http import HostBroken, HostRefused, Manners, PoliteClient
from tests.scrapers.conftest import LyingServer

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
NOTHING = gzip.compress(b"")
SAID: dict[str, list[bytes | Iterator[bytes]]] = {
    "chunks": [CHUNKED, repeat(b"1000\r\n" + b"a" * 4096 + b"\r\n")],
    "empty letters in chunks": [CHUNKED, repeat(b"1\r\n \r\n" * 500)],
    "the length of a chunk": [CHUNKED, repeat(b"0" * 4096)],
    "what stands behind a length": [CHUNKED + b"5;", repeat(b"a" * 4096)],
    "trailers": [CHUNKED + b"0\r\n", repeat(b"X: y\r\n" * 500)],
    "a body without a length": [OK + b"\r\n", repeat(b"a" * 4096)],
    "a longer body than told": [OK + b"Content-Length: 999999999999\r\n\r\n", repeat(b"a" * 4096)],
    "packed nothings": [OK + b"Content-Encoding: gzip\r\n\r\n", repeat(NOTHING * 200)],
    "flushes in a packed body": [OK + b"Content-Encoding: deflate\r\n\r\nx\x9c", repeat(b"\0\0\0\xff\xff" * 800)],
    "headers": [OK, repeat(b"X-Again: " + b"a" * 900 + b"\r\n")],
    "one header": [OK + b"X: ", repeat(b"a" * 4096)],
    "short headers": [OK, repeat(b"X: y\r\n" * 500)],
    "a status": [b"HTTP/1.1 200 ", repeat(b"O" * 4096)],
    "patience": [repeat(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)],
    "hints": [repeat(b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" * 100)],
    "empty lines": [repeat(b"\r\n" * 2000)],
    "noughts": [repeat(b"\0" * 4096)],
    "a page for too many": [b"HTTP/1.1 404 Not Found\r\n\r\n", repeat(b"a" * 4096)],
    "negative length": [OK + b"Content-Length: -5\r\n\r\nhello"],
    "two lengths": [OK + b"Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello"],
    "a length in words": [OK + b"Content-Length: five\r\n\r\nhello"],
    "chunk of a wrong length": [CHUNKED + b"zz\r\nhello\r\n0\r\n\r\n"],
    "chunk of a huge length": [CHUNKED + b"ffffffffffffffff\r\n", repeat(b"a" * 4096)],
    "no HTTP": [b"SSH-2.0-OpenSSH_9.6\r\n"],
    "an old HTTP": [b"<html>hello</html>"],
    "a status that is none": [b"HTTP/1.1 999999 X\r\n\r\n"],
    "a status of letters": [b"HTTP/1.1 abc\r\n\r\n"],
    "another protocol": [b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", repeat(b"a" * 4096)],
}


class RawServer:
    """Answers robots.txt with 404, and what else is asked with the given bytes."""

    def __init__(self, said: list[bytes | Iterator[bytes]]) -> None:
        self._said = said
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            while asked := connection.recv(65_536):
                if b"/robots.txt" in asked:
                    connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                    continue
                for piece in self._said:
                    for part in [piece] if isinstance(piece, bytes) else piece:
                        connection.sendall(part)
                return

    def close(self) -> None:
        self._listener.close()


@pytest.mark.parametrize("what", SAID)
def test_it_ends(what: str, liar: LyingServer, manners: Manners) -> None:
    server = RawServer(SAID[what])
    quick = replace(manners, attempts=1, total_timeout=0.8, read_timeout=1.0, max_bytes=1_000_000)
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    try:
        with PoliteClient(liar.source(base_url=server.base), quick) as client:
            client.read_robots()
            with contextlib.suppress(HostBroken, HostRefused):
                answer = client.get(client.source.url("/news/"))
                assert answer.status == 404 or len(answer.body) < 1000
            assert len(client.fetches) == 2
    finally:
        server.close()
    assert time.monotonic() - began < 6
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KB


def test_a_robots_txt_without_end_is_read_as_far_as_its_standard_asks(liar: LyingServer, manners: Manners) -> None:
    rules = b"User-agent: *\nDisallow: /private/\n" + b"".join(b"Disallow: /a%d*b\n" % n for n in range(700_000))
    liar.script = lambda path, _: (
        (200, {"Content-Type": "text/plain"}, rules) if "robots" in path else (200, {"Content-Type": "text/html"}, b"x")
    )
    with PoliteClient(liar.source(), manners) as client:
        began = time.process_time()
        client.read_robots()
        for n in range(20):
            client.get(client.source.url(f"/news/{n}/"), accept=())
        with pytest.raises(HostRefused, match="disallows"):
            client.get(client.source.url("/private/x/"))
        with pytest.raises(HostRefused, match="disallows"):
            client.get(client.source.url("/a9xb/"))
    assert time.process_time() - began < 2
