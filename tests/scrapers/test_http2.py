"""HTTP/2 where a host offers it, over one connection: a real server with TLS and ALPN on loopback."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

from scrapers.archive import Archive
from scrapers.archive.shelf import index_of
from scrapers.http import Manners, PoliteClient
from scrapers.http import live as asking
from scrapers.sources import Source

PAGE = b"<html><body>" + b"<p>Nineteen arrested.</p>" * 5000 + b"</body></html>"


class Host:
    """Answers every page; remembers by which protocol and over which connection it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int]] = []  # path, version, the asker's port

    async def __call__(self, scope: Any, _receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        self.asked.append((scope["path"], scope["http_version"], scope["client"][1]))
        robots = scope["path"] == "/robots.txt"
        headers = [(b"content-type", b"text/plain" if robots else b"text/html"), (b"etag", b'"1"')]
        known = (b"if-none-match", b'"1"') in [(name.lower(), value) for name, value in scope["headers"]]
        status = 404 if robots else 304 if known else 200
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": PAGE if status == 200 else b""})


@contextmanager
def served(folder: Path, offers: list[str]) -> Iterator[tuple[Host, str]]:
    """The host under https, with a certificate that the environment's SSL_CERT_FILE vouches for."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    certificate.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = Config()
    config.bind, config.alpn_protocols, config.loglevel = [f"127.0.0.1:{port}"], offers, "CRITICAL"
    config.certfile, config.keyfile = str(folder / "cert.pem"), str(folder / "key.pem")
    host, ready = Host(), threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def run() -> None:
        serving = asyncio.create_task(serve(host, config, shutdown_trigger=stop.wait))  # type: ignore[arg-type]  # bool or None, nobody asks
        while not serving.done():
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
                continue
            writer.close()
            break
        ready.set()
        await serving

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),), daemon=True)
    thread.start()
    assert ready.wait(30)
    try:
        yield host, f"https://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(30)


@pytest.mark.parametrize(
    ("offers", "version"), [(["h2", "http/1.1"], "2"), (["http/1.1"], "1.1")], ids=["offered", "not offered"]
)
def test_http2_is_spoken_where_it_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, manners: Manners, offers: list[str], version: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    asking._trust.cache_clear()
    try:
        with served(tmp_path, offers) as (host, base):
            source = Source(
                id="essex", name="Essex Police", host="www.essex.police.uk", listing="/news/", platform="soh",
                evidence="verified", delay=0.0, base_url=base,
            )  # fmt: skip
            with Archive(tmp_path / "archive") as archive, PoliteClient(source, manners, archive) as client:
                first = client.get(source.url("/news/a/"))
                second = client.get(source.url("/news/a/"), etag=first.headers["etag"])
                third = client.get(source.url("/news/b/"))
    finally:
        asking._trust.cache_clear()
    assert (first.status, second.status, third.status) == (200, 304, 200)
    assert first.body == third.body == PAGE
    assert [(path, spoken) for path, spoken, _ in host.asked] == [
        (path, version) for path in ("/robots.txt", "/news/a/", "/news/a/", "/news/b/")
    ]
    assert len({port for _, _, port in host.asked}) == 1, "more than one connection"
    (file,) = (tmp_path / "archive").glob("*.warc.gz")
    assert [stored.status for stored in index_of(file)] == [404, 200, 304, 200]
