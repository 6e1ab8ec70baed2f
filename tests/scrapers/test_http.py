"""What a host may answer, and what is read of it: faults, refusals, redirects, addresses that are private, packed bodies."""

import gzip
import re
import socket
import time
import zlib
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from scrapers.http import Exchange, HostBroken, HostMoved, HostRefused, Manners, PoliteClient
from scrapers.http.guard import PrivateAddress, public_addresses
from scrapers.sources import load_sources
from tests.scrapers.conftest import HTML, LyingServer, ask


@pytest.mark.parametrize("body", [b"<div id='challenge-platform'></div>", b"<title>Just a moment...</title>"])
def test_a_challenge_with_status_200_is_a_refusal(liar: LyingServer, manners: Manners, body: bytes) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, HTML, body)
    with pytest.raises(HostRefused, match="challenge"):
        ask(liar, manners)


def test_a_request_that_is_tried_again_is_told_with_host_reason_and_wait(
    liar: LyingServer, manners: Manners, caplog: pytest.LogCaptureFixture
) -> None:
    answers = iter([(503, {"Retry-After": "0"}, b""), (200, HTML, b"fine")])
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else next(answers)
    assert ask(liar, manners, "/news/brandon-ashworth-jailed/") == b"fine"
    (line,) = caplog.messages
    assert re.fullmatch(rf"{liar.base.removeprefix('http://')}, page: answered 503; try 2 in 0\.\d s", line)
    assert caplog.records[0].fields["event"] == "request.retried"  # type: ignore[attr-defined]  # by extra
    caplog.clear()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        shut = taken.getsockname()[1]
    with pytest.raises(HostBroken):
        ask(liar, replace(manners, attempts=2), base_url=f"http://127.0.0.1:{shut}")
    assert caplog.messages[0].startswith(f"127.0.0.1:{shut}, robots: no answer: ConnectError")


def test_temporary_faults_are_tried_again_and_retry_after_is_kept(liar: LyingServer, manners: Manners) -> None:
    answers = iter([(503, {"Retry-After": "0"}, b""), (200, HTML, b"fine")])
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else next(answers)
    assert ask(liar, manners) == b"fine"


def test_a_long_retry_after_leaves_the_host_alone(liar: LyingServer, manners: Manners) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (429, {"Retry-After": "3600"}, b"")
    with pytest.raises(HostRefused, match="3600"):
        ask(liar, manners)
    assert len(liar.asked) == 2


@pytest.mark.parametrize("status", [403, 401])
def test_a_refusal_is_not_tried_again(liar: LyingServer, manners: Manners, status: int) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (status, HTML, b"")
    with pytest.raises(HostRefused):
        ask(liar, manners)
    assert len(liar.asked) == 2


def test_a_redirect_elsewhere_is_told_not_followed(liar: LyingServer, manners: Manners) -> None:
    liar.script = lambda path, _: (
        (404, {}, b"") if path == "/robots.txt" else (301, {"Location": "http://127.0.0.1:9/x"}, b"")
    )
    with pytest.raises(HostMoved, match=r"127\.0\.0\.1:9"):
        ask(liar, manners)


def test_circles_end(liar: LyingServer, manners: Manners) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (302, {"Location": "/news/a/b/c/"}, b"")
    with pytest.raises(HostBroken, match="circles"):
        ask(liar, manners)


@pytest.mark.parametrize("packed", [False, True])
def test_a_page_of_forty_megabytes_is_cut_short(liar: LyingServer, manners: Manners, packed: bool) -> None:
    body = b"<p>" + b"a" * 40_000_000
    headers = HTML | ({"Content-Encoding": "gzip"} if packed else {})
    sent = gzip.compress(body) if packed else body
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, headers, sent)
    with pytest.raises(HostBroken, match="larger than 15 MB"):
        ask(liar, manners)


def test_what_is_no_page_is_refused(liar: LyingServer, manners: Manners) -> None:
    liar.script = lambda path, _: (
        (404, {}, b"") if path == "/robots.txt" else (200, {"Content-Type": "application/pdf"}, b"%PDF")
    )
    with pytest.raises(HostBroken, match="application/pdf"):
        ask(liar, manners)


def test_half_a_body_is_a_fault(liar: LyingServer, manners: Manners) -> None:
    liar.script = lambda path, _: (
        (404, {}, b"")
        if path == "/robots.txt"
        else (200, HTML | {"Content-Length": "999", "Connection": "close"}, b"half")
    )
    with pytest.raises(HostBroken, match="no answer"):
        ask(liar, manners)


def test_nobody_there(liar: LyingServer, manners: Manners) -> None:
    with pytest.raises(HostBroken, match="no answer"):
        ask(liar, manners, base_url="http://127.0.0.1:9")


def test_a_public_name_on_a_private_address_is_refused(manners: Manners, liar: LyingServer) -> None:
    source = liar.source(base_url=None, host="localhost")
    with (
        PoliteClient(source, manners) as client,
        pytest.raises(HostRefused, match="no public address"),
    ):
        client.get("https://localhost/news/a/b/c/")
    assert liar.asked == []


def test_conditional_requests_and_the_name_we_give(liar: LyingServer, manners: Manners) -> None:
    seen: dict[str, str] = {}

    def script(path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        seen.update(headers)
        return (404, {}, b"") if path == "/robots.txt" else (304, {"ETag": '"a"'}, b"")

    liar.script = script
    with PoliteClient(liar.source(), manners) as client:
        answer = client.get(
            client.source.url("/news/a/b/c/"), etag='"a"', last_modified="Mon, 03 Oct 2022 10:00:00 GMT"
        )
    assert answer.status == 304
    assert seen["if-none-match"] == '"a"'
    assert seen["if-modified-since"] == "Mon, 03 Oct 2022 10:00:00 GMT"
    assert seen["user-agent"] == manners.user_agent
    assert [fetch.outcome for fetch in client.fetches] == ["gone", "not_modified"]


def test_a_name_that_comes_to_mean_a_private_address_is_not_connected_to(
    manners: Manners, liar: LyingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = liar.server.server_address[1]
    found = [(2, 1, 6, "", ("93.184.216.34", port)), (2, 1, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(HostRefused, match=r"127\.0\.0\.1, which is no public address"):
        ask(liar, manners, base_url=None, host=f"www.essex.police.uk:{port}")
    assert liar.asked == []


@pytest.mark.parametrize(
    "address",
    ["10.0.0.1", "127.0.0.1", "169.254.169.254", "192.168.1.1", "172.16.0.1", "100.64.0.1", "::1", "fe80::1", "fd00::1",
     "::ffff:127.0.0.1", "224.0.0.1"],
)  # fmt: skip
def test_private_addresses_are_known_as_such(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", (address, 443))])
    with pytest.raises(PrivateAddress):
        public_addresses("www.essex.police.uk")


def test_an_https_source_does_not_follow_to_http(manners: Manners) -> None:
    class Downgrading:
        def ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Exchange:  # noqa: ARG002  # as `Asker` has it
            there = httpx.Headers({"location": url.replace("https:", "http:")})
            gone = url.endswith("robots.txt")
            return Exchange(url, datetime.now(UTC), 0.0, 404 if gone else 301, httpx.Headers() if gone else there)

        def close(self) -> None:
            pass

    source = load_sources()["essex"]
    quick = replace(manners, patient=False)
    with PoliteClient(source, quick, asker=Downgrading()) as client, pytest.raises(HostMoved, match="http://www"):
        client.get(source.url("/news/a/b/c/"))


@pytest.mark.parametrize("packing", ["gzip", "deflate", "raw deflate", "two members", "padded"])
def test_packed_bodies_are_unpacked(liar: LyingServer, manners: Manners, packing: str) -> None:
    body = b"<html>" + b"news " * 50_000 + b"</html>"
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    sent = {
        "gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "raw deflate": raw.compress(body) + raw.flush(),
        "two members": gzip.compress(body[:1000]) + gzip.compress(body[1000:]),
        "padded": gzip.compress(body) + b"\0" * 50,
    }[packing]
    headers = HTML | {"Content-Encoding": "deflate" if "deflate" in packing else "gzip"}
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, headers, sent)
    assert ask(liar, manners) == body


@pytest.mark.parametrize(
    ("encoding", "sent"), [("br", b"x"), ("gzip", b"no gzip"), ("gzip", gzip.compress(b"a" * 999)[:-12])]
)
def test_bodies_that_cannot_be_unpacked_are_faults(
    liar: LyingServer, manners: Manners, encoding: str, sent: bytes
) -> None:
    headers = HTML | {"Content-Encoding": encoding}
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, headers, sent)
    with pytest.raises(HostBroken) as broken:
        ask(liar, manners)
    assert broken.value.kind == "undecodable"


def test_a_page_that_is_only_watched_is_no_challenge(liar: LyingServer, manners: Manners) -> None:
    body = b"<html><p>News</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script></html>"
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, HTML, body)
    assert ask(liar, manners) == body


def test_the_wait_that_is_asked_for_is_kept_to_the_second(liar: LyingServer, manners: Manners) -> None:
    answers = iter([(429, {"Retry-After": "1"}, b""), (200, HTML, b"fine")])
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else next(answers)
    began = time.monotonic()
    assert ask(liar, manners) == b"fine"
    assert time.monotonic() - began >= 1.0


def test_a_validator_is_not_sent_to_where_a_page_moved(liar: LyingServer, manners: Manners) -> None:
    seen: dict[str, str | None] = {}

    def script(path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        seen[path] = headers.get("if-none-match")
        return {"/robots.txt": (404, {}, b""), "/old/": (301, {"Location": "/new/"}, b"")}.get(path, (200, HTML, b"x"))

    liar.script = script
    with PoliteClient(liar.source(), manners) as client:
        answer = client.get(client.source.url("/old/"), etag='"a"')
    assert (seen["/old/"], seen["/new/"]) == ('"a"', None)
    assert answer.redirects == (liar.base + "/old/",)
