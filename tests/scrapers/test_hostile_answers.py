"""Answers made to end a night: addresses that are none, validators that cannot be sent back, charsets that unpack."""

import bz2
import socket
import time
import tracemalloc
import zlib

import pytest

from scrapers.charset import believed_charset
from scrapers.discovery import feed_links
from scrapers.http import HostBroken, HostMoved, Manners, PoliteClient
from scrapers.http.guard import PrivateAddress, public_addresses
from scrapers.platforms import PLATFORMS
from scrapers.platforms.page import decoded
from tests.scrapers.conftest import LyingServer

HTML = {"Content-Type": "text/html"}
# Quadratic: each piece of the second half puts a letter into the middle of the first.
PUNY = b"a" * 200_000 + b"-" + b"99a" * 200_000


@pytest.mark.parametrize(
    "location",
    ["javascript:alert(1)", "data:text/html,x", "http://[::", "/" + "a" * 66_000, "/\x7f", "//", "http://x:0x50/"],
)
def test_a_redirect_to_no_address_costs_that_page_alone(liar: LyingServer, manners: Manners, location: str) -> None:
    liar.script = lambda path, _: (
        (404, {}, b"")
        if path == "/robots.txt"
        else (302, {"Location": location}, b"")
        if "/a/" in path
        else (200, HTML, b"x")
    )
    with PoliteClient(liar.source(), manners) as client:
        with pytest.raises((HostBroken, HostMoved)):
            client.get(client.source.url("/news/a/"))
        assert client.get(client.source.url("/news/b/")).body == b"x"


@pytest.mark.parametrize("path", ["/news/\x7f/", "/news/" + "a" * 66_000, "/news/\ud800/"])
def test_a_link_that_is_no_address_costs_that_page_alone(liar: LyingServer, manners: Manners, path: str) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, HTML, b"x")
    with PoliteClient(liar.source(), manners) as client:
        with pytest.raises(HostBroken) as broken:
            client.get(client.source.base + path)
        assert broken.value.kind == "bad_address"  # the page's fault, not the host's
        assert client.get(client.source.url("/news/b/")).body == b"x"
        assert [fetch.outcome for fetch in client.fetches] == ["gone", "failed", "ok"]
    assert liar.asked == ["/robots.txt", "/news/b/"]


@pytest.mark.parametrize("validator", ['"é"', "\xff", '"£500"'])
def test_a_validator_that_is_no_ascii_is_not_sent_back(liar: LyingServer, manners: Manners, validator: str) -> None:
    seen: dict[str, str] = {}

    def script(path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        seen.update(headers)
        return (404, {}, b"") if path == "/robots.txt" else (200, HTML, b"x")

    liar.script = script
    with PoliteClient(liar.source(), manners) as client:
        assert client.get(client.source.url("/a/"), etag=validator, last_modified=validator).body == b"x"
    assert not {"if-none-match", "if-modified-since"} & seen.keys()


@pytest.mark.parametrize("packed", [zlib.compress(b"a" * 50_000_000), bz2.compress(b"a" * 50_000_000)])
@pytest.mark.parametrize("name", ["zlib", "bz2", "zlib_codec"])
def test_a_charset_unpacks_nothing(name: str, packed: bytes) -> None:
    tracemalloc.start()
    try:
        assert believed_charset(f"text/html; charset={name}", packed) is None
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["punycode", "Punycode-", "idna", "unicode_escape", "utf-7"])
def test_a_charset_that_no_page_is_in_is_not_believed(name: str) -> None:
    began = time.process_time()
    assert believed_charset(f"text/html; charset={name}", PUNY + b"\xff") is None
    page = f"<html><head><meta charset='{name}'></head><p>£5".encode("cp1252") + PUNY
    assert decoded(page).endswith("99a")
    feed = f"<?xml version='1.0' encoding='{name}'?>".encode() + PUNY
    assert feed_links(feed, LyingServer.source(_Nobody()), PLATFORMS["soh"][-1]) == []  # type: ignore[arg-type]  # of it the base alone is asked
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "hostile", ["<entry<link<links//<>", "<item><title>&#99999999999999999999;", "<item><title>&#x110000;"]
)
def test_broken_mark_up_in_a_feed_is_no_article_and_no_error(hostile: str) -> None:
    assert feed_links(hostile.encode(), LyingServer.source(_Nobody()), PLATFORMS["soh"][-1]) == []  # type: ignore[arg-type]  # of it the base alone is asked


class _Nobody:
    base = "http://127.0.0.1:9"


@pytest.mark.parametrize("name", ["windows-1252", "ISO-8859-1", "iso-8859-15", "us-ascii"])
def test_charsets_of_real_pages_are_believed(name: str) -> None:
    assert (
        decoded("£500".encode("cp1252"), believed_charset(f"text/html; charset={name}", "£500".encode("cp1252")))
        == "£500"
    )


@pytest.mark.parametrize(
    "address",
    ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:c0a8:101::1", "::127.0.0.1", "::ffff:0:127.0.0.1", "fec0::1"],
)  # fmt: skip
def test_a_private_address_within_another_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(10, 1, 6, "", (address, 443, 0, 0))])
    with pytest.raises(PrivateAddress):
        public_addresses("www.essex.police.uk")


@pytest.mark.parametrize(
    "address", ["2a00:1450:4009:81f::200e", "64:ff9b::5db8:d822", "93.184.216.34", "2606:4700::6810:1"]
)
def test_a_public_address_is_not(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(10, 1, 6, "", (address, 443, 0, 0))])
    assert public_addresses("www.essex.police.uk") == [address]


@pytest.mark.parametrize("host", ["2130706433", "0177.0.0.1", "0x7f.1", "127.1", "0", "[::1]", "localhost."])
def test_other_spellings_of_loopback_are_refused(host: str, manners: Manners) -> None:
    """By the system's own names and numbers, not a stand-in's."""
    try:
        addresses = public_addresses(host.strip("[]"))
    except PrivateAddress:
        return
    except Exception as error:  # the system does not know that spelling: nobody is asked either
        assert "does not resolve" in str(error)  # noqa: PT017
        return
    pytest.fail(f"{host} is taken for {addresses}")
