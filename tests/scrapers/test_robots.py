"""What a host allows and how long it wants us to wait: its robots.txt, readable or not, and the delay between requests."""

import time
from collections.abc import Callable

import pytest

from scrapers.http import HostRefused, Manners, PoliteClient
from tests.scrapers.conftest import HTML, LyingServer, ask


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


def robots(text: bytes) -> Callable[[str, dict[str, str]], tuple[int, dict[str, str], bytes]]:
    return lambda path, _: (200, {"Content-Type": "text/plain"}, text) if path == "/robots.txt" else (200, HTML, b"x")


@pytest.mark.parametrize("line", ["Crawl-delay: 0.4", "Request-rate: 2/1s", "Crawl-delay: 0.4\nRequest-rate: 9/1s"])
def test_the_delay_that_a_host_asks_for_is_kept(liar: LyingServer, manners: Manners, line: str) -> None:
    liar.script = robots(f"User-agent: *\n{line}\n".encode())
    with PoliteClient(liar.source(), manners) as client:
        client.read_robots()
        began = time.monotonic()
        for _ in range(2):
            client.get(client.source.url("/news/a/b/c/"))
        assert 0.8 <= time.monotonic() - began < 5


def test_the_delay_begins_when_the_answer_has_come(liar: LyingServer, manners: Manners) -> None:
    """A host that takes long to answer is under load: it is not asked again at once."""
    came: list[float] = []
    asked: list[float] = []

    def slow(path: str, _: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        asked.append(time.monotonic())
        time.sleep(0.3)
        came.append(time.monotonic())
        return (404, {}, b"") if path == "/robots.txt" else (200, HTML, b"x")

    liar.script = slow
    with PoliteClient(liar.source(delay=0.3), manners) as client:
        client.get(client.source.url("/news/a/b/c/"))
    assert asked[1] - came[0] >= 0.29


def test_robots_behind_a_byte_order_mark_are_obeyed(liar: LyingServer, manners: Manners) -> None:
    liar.script = robots(b"\xef\xbb\xbfUser-agent: *\nDisallow: /news/\n")
    with pytest.raises(HostRefused, match="disallows"):
        ask(liar, manners, "/news/a/b/c/")


def test_a_host_that_asks_for_an_hour_between_requests_is_left_alone(liar: LyingServer, manners: Manners) -> None:
    liar.script = robots(b"User-agent: *\nCrawl-delay: 3600\n")
    with pytest.raises(HostRefused, match="3600 s between"):
        ask(liar, manners)


@pytest.mark.parametrize("status", [400, 418])
def test_robots_that_answer_strangely_skip_the_source(liar: LyingServer, manners: Manners, status: int) -> None:
    liar.script = lambda *_: (status, {}, b"")
    with pytest.raises(HostRefused, match=f"robots.txt: answered {status}"):
        ask(liar, manners)
