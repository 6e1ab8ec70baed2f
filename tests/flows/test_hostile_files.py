"""Files made to end an ingestion or to fill the memory: WARC files of anybody's, JSON Lines without an end."""

import gzip
import io
import logging
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from flows.articles import MAX_LINE, Forces, Skipped, archived_article, read_rows
from scrapers.archive import Archive, read_warc
from scrapers.archive.read import MAX_CONTENT, read_records
from scrapers.history.copies import Owners
from scrapers.http import Exchange, Fault
from scrapers.sources import load_sources

SOURCES = load_sources()
DATE = "2022-10-14T09:00:00Z"


def warc(path: Path, *records: tuple[str, str, bytes]) -> Path:
    """A file of (type, address, content)."""
    with path.open("wb") as file:
        for kind, url, content in records:
            head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {DATE}\r\n"
            head += "Content-Type: application/http; msgtype=response\r\n" if kind == "response" else ""
            head += f"Content-Length: {len(content)}\r\n\r\n"
            file.write(gzip.compress(head.encode() + content + b"\r\n\r\n"))
    return path


def answer(body: bytes, *headers: str) -> bytes:
    return "\r\n".join(("HTTP/1.1 200 OK", "Content-Type: text/html", *headers, "", "")).encode() + body


GOOD = ("response", "https://www.essex.police.uk/news/essex/news/news/2022/october/raid/", answer(b"<p>19 arrests</p>"))


@pytest.mark.parametrize(
    "content",
    [
        answer(gzip.compress(b"a" * 200_000_000), "Content-Encoding: gzip"),
        answer(b"a" * (MAX_CONTENT + 1)),
    ],
)
def test_a_record_that_unpacks_without_end_is_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path = warc(tmp_path / "x.warc.gz", ("response", "https://www.essex.police.uk/news/b/", content), GOOD)
    tracemalloc.start()
    with caplog.at_level(logging.WARNING, "blotter.archive"):
        pages = list(read_warc(path))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [page.body for page in pages] == [b"<p>19 arrests</p>"]
    assert "larger than" in caplog.text
    assert most < 5 * MAX_CONTENT


@pytest.mark.parametrize("content", [b"[]", b"7", b"[" * 100_000, b'"\\ud800"', b"\xff", b'{"text": "\\ud800"}', b"{}"])
def test_an_article_of_the_archive_that_is_none_is_passed_over(tmp_path: Path, content: bytes) -> None:
    path = warc(tmp_path / "x.warc.gz", ("resource", "https://www.essex.police.uk/news/b/", content))
    (page,) = read_warc(path)
    assert isinstance(archived_article(page, Forces(SOURCES), SOURCES), Skipped)


@pytest.mark.parametrize("url", ["http://[::", "http://[x]/news/", "//", "", "http://x:99999999/", "urn:x"])
def test_a_record_without_an_address_is_nobodys(tmp_path: Path, url: str) -> None:
    path = warc(tmp_path / "x.warc.gz", (GOOD[0], url, GOOD[2]), GOOD)
    owners = [Owners(SOURCES).of(page) for page in read_warc(path)]
    assert [owner.id for owner in owners if owner] == ["essex"]


def test_a_line_without_an_end_is_not_read_into_memory() -> None:
    class Endless(io.RawIOBase):
        """A terabyte of one line."""

        read_so_far = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            self.read_so_far += len(buffer)
            if self.read_so_far > 10 * MAX_LINE:
                buffer[:1] = b"\n"
                return 0 if self.read_so_far > 10 * MAX_LINE + 2 * len(buffer) else 1
            buffer[:] = b"a" * len(buffer)
            return len(buffer)

    tracemalloc.start()
    rows = list(read_rows(io.BufferedReader(Endless()), "x.jsonl"))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 5 * MAX_LINE  # of ten that could be read
    assert [(number, row.reason) for number, row in rows if isinstance(row, Skipped)] == [(1, "too large")]


def test_the_line_behind_a_long_one_keeps_its_number() -> None:
    file = io.BytesIO(b"a" * (MAX_LINE + 5) + b'\n\n{"text": "x"}\n{"text": "y"}')
    rows = [(number, row) for number, row in read_rows(file, "x.jsonl") if not isinstance(row, Skipped)]
    assert rows == [(3, {"text": "x"}), (4, {"text": "y"})]


@pytest.mark.parametrize("odd", ["\r\nWARC-Type: warcinfo\r\nX: ", "\n", "\0", "\ud800", "\x7f"])
def test_an_address_adds_no_header_to_our_own_archive(tmp_path: Path, odd: str) -> None:
    url = f"https://www.essex.police.uk/news/{odd}raid/"
    at = datetime(2022, 10, 14, tzinfo=UTC)
    with Archive(tmp_path, "run-1") as archive:
        archive.keep("essex", Exchange(url, at, 0.1, None, fault=Fault("bad_address", "none")), "page")
        archive.keep("essex", Exchange(url, at, 0.1, 200, httpx.Headers(), b"<p>19 arrests</p>"), "page")
        archive.store_article("essex", url, at, {"text": "x"})
    (path,) = tmp_path.glob("*.warc.gz")
    kept = list(read_records(path))
    assert [one.stored.kind for one in kept] == ["metadata", "response", "resource"]
    assert {one.stored.url for one in kept} == {kept[0].stored.url}
    assert kept[0].stored.url.endswith("raid/")
