import gzip

import pytest

from scrapers.http import HostBroken, HostMoved, HostRefused, Manners, PoliteClient
from tests.scrapers.conftest import LyingServer

HTML = {"Content-Type": "text/html; charset=utf-8"}


def ask(liar: LyingServer, manners: Manners, path: str = "/news/a/b/c/", **fields: object) -> bytes:
    with PoliteClient(liar.source(**fields), manners) as client:
        return client.get(client.source.url(path)).body


@pytest.mark.parametrize("status", [404, 410])
def test_no_robots_means_no_rules(liar: LyingServer, manners: Manners, status: int) -> None:
    liar.script = lambda path, _: (status, {}, b"") if path == "/robots.txt" else (200, HTML, b"<p>news</p>")
    assert ask(liar, manners) == b"<p>news</p>"


@pytest.mark.parametrize("status", [401, 403, 500, 503])
def test_robots_that_cannot_be_read_skip_the_source(liar: LyingServer, manners: Manners, status: int) -> None:
    liar.script = lambda *_: (status, {}, b"")
    with pytest.raises(HostRefused, match="robots"):
        ask(liar, manners)
    assert set(liar.asked) == {"/robots.txt"}


def test_robots_are_obeyed_with_wildcards(liar: LyingServer, manners: Manners) -> None:
    robots = b"User-agent: *\r\nDisallow: /*/GetPaginatedResults/?\r\nDisallow: /*.aspx$\r\n"
    liar.script = lambda path, _: (
        (200, {"Content-Type": "text/plain"}, robots) if path == "/robots.txt" else (200, HTML, b"x")
    )
    assert ask(liar, manners, "/news/page.aspx?x=1") == b"x"
    for path in ("/news/news-search/GetPaginatedResults/?page=2", "/old/page.aspx"):
        with pytest.raises(HostRefused, match="disallows"):
            ask(liar, manners, path)
    assert "/old/page.aspx" not in liar.asked


@pytest.mark.parametrize("body", [b"<div id='challenge-platform'></div>", b"<title>Just a moment...</title>"])
def test_a_challenge_with_status_200_is_a_refusal(liar: LyingServer, manners: Manners, body: bytes) -> None:
    liar.script = lambda path, _: (404, {}, b"") if path == "/robots.txt" else (200, HTML, body)
    with pytest.raises(HostRefused, match="challenge"):
        ask(liar, manners)


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
