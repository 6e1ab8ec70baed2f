"""The replay site with something wrong: what a host may do, on purpose or not."""

import contextlib
import gzip
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scrapers.replay import site as replay_site

FOREVER = 3.0  # seconds; longer than every time-out of the tests


class Handler(replay_site._Handler):
    """Answers as the replay site does, unless the server's fault takes the request over."""

    def do_GET(self) -> None:  # noqa: N802  # the name that http.server calls
        self.server.asked.append(self.path)
        fault: Callable[[Handler], bool] | None = self.server.fault
        with contextlib.suppress(ConnectionError, TimeoutError):
            if self.path == "/robots.txt" or fault is None or not fault(self):
                super().do_GET()

    @property
    def is_page(self) -> bool:
        """Is an article asked for?"""
        return urlsplit(self.path).path in self.server.by_path

    @property
    def is_feed(self) -> bool:
        kind = self.good()[1]
        return "rss" in kind

    def good(self) -> tuple[int, str, bytes]:
        """What the site would answer."""
        parts = urlsplit(self.path)
        status, kind, text = self.server.page(parts.path, parse_qs(parts.query))
        return status, kind, text.encode()

    def say(self, status: int, body: bytes = b"", **headers: str) -> bool:
        """Answer."""
        self.send_response(status)
        sent = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in sent.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        return True

    def hang_up(self) -> bool:
        """Close the connection."""
        self.close_connection = True
        return True


Does = Callable[[Handler], bool]


@dataclass(frozen=True)
class Fault:
    """What goes wrong, and how the night must end.

    Attributes:
        does: takes a request over, or lets it pass by returning False.
        outcome: of the night.
        new: releases read: all of them, or none.
        asked: requests at most.
        known: the night before was read undisturbed.
    """

    does: Does
    outcome: str
    new: bool = False
    asked: int = 40
    known: bool = False


def on_pages(does: Does) -> Does:
    """Only articles."""
    return lambda handler: handler.is_page and does(handler)


def on_lists(does: Does) -> Does:
    """Everything but articles."""
    return lambda handler: not handler.is_page and does(handler)


def on_feeds(does: Does) -> Does:
    return lambda handler: handler.is_feed and does(handler)


def late(handler: Handler) -> bool:
    time.sleep(0.03)
    return False


def stall(handler: Handler) -> bool:
    time.sleep(FOREVER)
    return handler.hang_up()


def drip(handler: Handler) -> bool:
    body = handler.good()[2]
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    for n in range(40):
        handler.wfile.write(body[n : n + 1])
        time.sleep(0.05)
    return handler.hang_up()


def drip_one_drop_the_rest(handler: Handler) -> bool:
    return (drip if urlsplit(handler.path).path == next(iter(handler.server.by_path)) else drop)(handler)


def drip_headers(handler: Handler) -> bool:
    for letter in b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 100:
        handler.wfile.write(bytes([letter]))
        time.sleep(0.05)
    return handler.hang_up()


def drop(handler: Handler) -> bool:
    return handler.hang_up()


def half(handler: Handler) -> bool:
    _, kind, body = handler.good()
    handler.say(200, body[: len(body) // 2], Content_Length=str(len(body)), Content_Type=kind)
    return handler.hang_up()


def wrong_length(handler: Handler) -> bool:
    _, kind, body = handler.good()
    cut = body.rindex(b"</p>") - 20  # within the text
    return handler.say(200, body[:cut], Content_Type=kind)


def wrong_charset(handler: Handler) -> bool:
    status, kind, body = handler.good()
    return handler.say(status, body, Content_Type=f"{kind.split(';')[0]}; charset=iso-8859-1")


def bomb(handler: Handler) -> bool:
    return handler.say(200, BOMB, Content_Encoding="gzip")


def broken_gzip(handler: Handler) -> bool:
    return handler.say(200, BOMB[:200] + b"junk" * 10, Content_Encoding="gzip")


def circles(handler: Handler) -> bool:
    other = "&" if "?" in handler.path else "?"
    return handler.say(302, Location=f"{handler.path}{other}again=1" if "again" not in handler.path else handler.path)


def ever_further(handler: Handler) -> bool:
    return handler.say(302, Location=f"{handler.path}x" if handler.path[-1] == "x" else "/x")


def to_address(address: str) -> Does:
    return lambda handler: handler.say(301, Location=address)


def to_listing(handler: Handler) -> bool:
    return handler.say(302, Location=handler.server.source.listing)


def status(number: int, **headers: str) -> Does:
    return lambda handler: handler.say(number, b"<html><body>no</body></html>", **headers)


def busy_once(handler: Handler) -> bool:
    return handler.server.asked.count(handler.path) == 1 and handler.say(429, Retry_After="0")


def challenge(handler: Handler) -> bool:
    return handler.say(200, b"<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script></html>")


def empty(handler: Handler) -> bool:
    kind = handler.good()[1]
    text = (
        b"<rss version='2.0'><channel></channel></rss>" if "rss" in kind else b"<html><body><p>News</p></body></html>"
    )
    return handler.say(200, text, Content_Type=kind)


def endless(handler: Handler) -> bool:
    """Every listing page shows eight articles that no other page shows."""
    if handler.is_feed or handler.good()[0] != 200:
        return handler.say(404)
    return handler.say(200, _links(handler.server, range(8), seed=str(abs(hash(handler.path)))))


def ten_thousand(handler: Handler) -> bool:
    """A feed, and a listing, of ten thousand articles that are not there."""
    if handler.good()[0] != 200:
        return False
    feed, listing = handler.server.many
    if handler.is_feed:
        return handler.say(200, feed, Content_Type="application/rss+xml")
    return handler.say(200, listing)


def many(server: Any) -> tuple[bytes, bytes]:
    """What `ten_thousand` serves, made beforehand."""
    items = "".join(
        f"<item><title>{n}</title><link>{server.source.url(path)}</link>"
        f"<pubDate>Sun, 16 Oct 2022 08:00:00 GMT</pubDate></item>"
        for n, path in enumerate(_paths(server, range(10_000)))
    )
    return f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), _links(server, range(10_000))


def malformed_feed(handler: Handler) -> bool:
    _, kind, body = handler.good()
    return handler.say(200, body.replace(b"</title>", b"</titel> & <b>\x00", 1)[:-40], Content_Type=kind)


def hostile_feed(handler: Handler) -> bool:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    text = f"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY l0 'ha'>{laughs}<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
    text += "<rss version='2.0'><channel><item><title>&l11;&f;</title><link>&f;</link></item></channel></rss>"
    return handler.say(200, text.encode(), Content_Type="application/rss+xml")


def hostile_page(handler: Handler) -> bool:
    return handler.say(200, b"<html><body>" + b"<div><p>" * 20_000 + b"\x00\xff</html>")


def as_pdf(handler: Handler) -> bool:
    return handler.say(200, b"%PDF-1.7", Content_Type="application/pdf")


def one_page(does: Does) -> Does:
    """Only the newest release."""
    return lambda handler: urlsplit(handler.path).path == next(iter(handler.server.by_path)) and does(handler)


def _paths(server: Any, numbers: range, seed: str = "") -> Iterator[str]:
    """Addresses like those of the platform's articles, of articles that are not there."""
    path = next(iter(server.by_path))
    for n in numbers:
        if path.rstrip("/")[-36:].count("-") == 4 and len(path.rsplit("/", 1)[-1]) == 36:  # a GUID
            yield f"{path[:-12]}{abs(hash((seed, n))) % 10**12:012d}"
            continue
        head, tail = path.rstrip("/").rsplit("/", 1)
        yield f"{head}/{seed}{n}-{tail}" + ("/" if path.endswith("/") else "")


def _links(server: Any, numbers: range, seed: str = "") -> bytes:
    links = "".join(f'<p><a href="{path}">Release {n}</a></p>' for n, path in enumerate(_paths(server, numbers, seed)))
    return f"<html><body><main>{links}</main></body></html>".encode()


BOMB = gzip.compress(b"<p>" + b"a" * 8_000_000, 9)
