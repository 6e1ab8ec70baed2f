"""The archive as ordinary WARC tools see it, and as it is pruned, rotated and read back."""

import gzip
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from warcio.archiveiterator import ArchiveIterator

from scrapers.archive import Archive, ArchiveError, forget, prune, read_archive, read_at, read_page, shelves, verify
from scrapers.archive.again import run_of_file
from scrapers.archive.read import read_records
from scrapers.http import Exchange, Fault
from tests.scrapers.conftest import HTML, LyingServer

AT = datetime(2022, 10, 17, 3, 15, 0, 123456, tzinfo=UTC)
URL = "https://www.essex.police.uk/news/essex/news/raid/?a=1"


def exchange(body: bytes = b"<html>\xc2\xa37,000</html>", url: str = URL, **fields: object) -> Exchange:
    values: dict[str, object] = {
        "url": url,
        "at": AT,
        "seconds": 0.25,
        "status": 200,
        "headers": httpx.Headers(
            [("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Set-Cookie", "id=1"), ("ETag", '"a"')]
        ),
        "body": body,
        "sent": httpx.Headers({"User-Agent": "blotter", "Host": "www.essex.police.uk"}),
    }
    return Exchange(**(values | fields))  # type: ignore[arg-type]  # of a test


def test_ordinary_tools_read_requests_and_answers_with_their_headers(tmp_path: Path) -> None:
    with Archive(tmp_path, "run-1") as archive:
        archive.keep("essex", exchange(), "page")
    (path,) = tmp_path.glob("*.warc.gz")
    with path.open("rb") as file:
        records = [(record, record.content_stream().read()) for record in ArchiveIterator(file, check_digests="raise")]
    assert [record.rec_type for record, _ in records] == ["warcinfo", "response", "request"]
    info, (answer, body), (request, _) = records[0], records[1], records[2]
    assert b"isPartOf: run-1" in info[1]
    assert answer.rec_headers.get_header("WARC-Date") == "2022-10-17T03:15:00.123456Z"
    assert answer.http_headers.get_header("etag") == '"a"'
    assert answer.http_headers.get_header("x-orig-content-encoding") == "gzip"
    assert answer.http_headers.get_header("set-cookie") is None
    assert body == b"<html>\xc2\xa37,000</html>"
    assert request.http_headers.statusline == "/news/essex/news/raid/?a=1 HTTP/1.1"
    assert request.http_headers.get_header("user-agent") == "blotter"
    assert request.rec_headers.get_header("WARC-Concurrent-To") == answer.rec_headers.get_header("WARC-Record-ID")
    checked = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", str(path)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    assert run_of_file(path) == "run-1"


def test_an_exchange_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = exchange(fault=Fault("too_large", "larger than 15 MB"), status=200)
    silent = exchange(b"", status=None, fault=Fault("failed", "no answer: ReadTimeout"), headers=httpx.Headers())
    with Archive(tmp_path) as archive:
        places = [archive.keep("essex", one, "page") for one in (kept, silent)]
    for one, place in zip((kept, silent), places, strict=True):
        back = read_at(tmp_path, place.file, place.offset).exchange
        assert (back.url, back.at, back.seconds, back.status, back.body, back.fault) == (
            one.url, one.at, one.seconds, one.status, one.body, one.fault,
        )  # fmt: skip
    assert list(read_archive(tmp_path)) == []  # neither is a page that an article could be read from


def test_the_same_content_is_stored_once_and_found_by_its_digest(tmp_path: Path) -> None:
    body = bytes(range(256)) * 400
    with Archive(tmp_path) as archive:
        first = archive.keep("essex", exchange(body), "page")
        second = archive.keep("kent", exchange(body, URL + "2"), "page")
        other = archive.keep("kent", exchange(body + b"x", URL + "3"), "page")
    assert (first.kind, second.kind, other.kind) == ("response", "revisit", "response")
    assert first.digest == second.digest != other.digest
    assert other.offset - second.offset < 1500
    pages = list(read_archive(tmp_path))
    assert [(page.url, page.body) for page in pages] == [(URL, body), (URL + "2", body), (URL + "3", body + b"x")]
    assert read_page(tmp_path, second.file, second.offset).body == body


def test_files_are_rotated_and_each_stands_by_itself(tmp_path: Path) -> None:
    body = b"<html>" + bytes(range(256)) * 40
    with Archive(tmp_path, rotate_at=20_000) as archive:
        for n in range(12):
            archive.keep("essex", exchange(body * 2, f"{URL}{n % 3}"), "page")
            archive.keep("essex", exchange(bytes([n]) + body, f"{URL}b{n}"), "page")
    found = shelves(tmp_path)
    assert len(found) > 1
    assert sum(shelf.records for shelf in found) == 24
    for shelf in found:
        assert verify(shelf.path) == []
    found[0].path.unlink()
    assert len(list(read_archive(tmp_path))) == 24 - found[0].records


def test_an_index_can_be_lost(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        place = archive.keep("essex", exchange(), "page")
    (index,) = tmp_path.glob("*.jsonl")
    (line,) = [json.loads(text) for text in index.read_text().splitlines()]
    index.unlink()
    from scrapers.archive.shelf import index_of

    (again,) = index_of(tmp_path / place.file)
    assert (again.offset, again.digest, again.role) == (line["offset"], line["digest"], "page")


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        place = archive.keep("essex", exchange(), "page")
    path = tmp_path / place.file
    members = path.read_bytes()
    head, record = members[: place.offset], gzip.decompress(members[place.offset :])
    path.write_bytes(head + gzip.compress(record.replace(b"7,000", b"9,000")))
    assert "is not what was written" in verify(path)[0]


def test_a_length_that_no_file_has_ends_the_reading_with_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Found by fuzzing: more digits than an address has raised OverflowError."""
    whole = b"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://www.essex.police.uk/news/a/\r\nContent-Type: text/plain\r\n"
    whole += b"WARC-Date: 2026-10-17T03:15:00Z\r\nContent-Length: %d\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(whole % 5 + b"Hello\r\n\r\n" + whole % 10**60 + b"Hello\r\n\r\n")
    assert [kept.exchange.body for kept in read_records(tmp_path / "a.warc")] == [b"Hello"]
    assert "damaged in its length" in caplog.text


def test_files_are_kept_as_long_as_the_setting_says(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        archive.store_copy("essex", URL, AT, b"<html></html>", None)  # a copy of long ago, stored today
    now = datetime.now(UTC)
    assert prune(tmp_path, 180, now) == []
    assert prune(tmp_path, 180, now + timedelta(days=179)) == []
    (gone,) = prune(tmp_path, 180, now + timedelta(days=182))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ArchiveError, match="keep_raw_days"):
        read_at(tmp_path, gone.name, 0)


def test_everything_that_was_asked_is_kept(tmp_path: Path, liar: LyingServer) -> None:
    from scrapers.http import HostBroken, Manners, PoliteClient

    answers = {"/robots.txt": (404, {}, b""), "/a/": (200, HTML, b"<html>a</html>"), "/b/": (404, HTML, b"gone")}
    liar.script = lambda path, _: answers.get(path, (503, HTML, b"busy"))
    manners = Manners("blotter-test/1", attempts=2, first_wait=0.0)
    with Archive(tmp_path) as archive, PoliteClient(liar.source(), manners, archive) as client:
        for path in ("/a/", "/b/"):
            client.get(client.source.url(path))
        with pytest.raises(HostBroken):
            client.get(client.source.url("/c/"))
        places = [(fetch.warc_file, fetch.warc_offset) for fetch in client.fetches]
    exchanges = [read_at(tmp_path, str(file), offset or 0).exchange for file, offset in places]
    assert [one.status for one in exchanges] == [404, 200, 404, 503, 503]
    assert [one.body for one in exchanges] == [b"", b"<html>a</html>", b"gone", b"busy", b"busy"]


def test_what_is_forgotten_is_overwritten_where_it_lies(tmp_path: Path) -> None:
    other, listing = "https://www.essex.police.uk/news/essex/news/other/", "https://www.essex.police.uk/news/"
    secret = b"<html>a secret " + bytes(range(256)) * 900 + b"</html>"
    with Archive(tmp_path, "run-1") as archive:
        archive.keep("essex", exchange(secret), "page")
        archive.keep("essex", exchange(b"<a href='/news/essex/news/raid/'>a secret</a>", listing), "listing")
        archive.keep("essex", exchange(secret, URL + "&again=1"), "page")
        stays = archive.keep("essex", exchange(b"<html>stays</html>", other), "page")
    (path,) = tmp_path.glob("*.warc.gz")
    size = path.stat().st_size
    assert forget(tmp_path, URL) == 3
    assert path.stat().st_size == size
    assert b"secret" not in gzip.decompress(path.read_bytes())
    assert b"raid" not in gzip.decompress(path.read_bytes())  # requests too
    assert read_at(tmp_path, path.name, stays.offset).exchange.body == b"<html>stays</html>"
    assert verify(path) == []
    with path.open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file, check_digests="raise")]
    assert kinds.count("response") == 1
    assert forget(tmp_path, URL) == 0


def test_of_a_barred_address_nothing_is_kept(tmp_path: Path) -> None:
    with Archive(tmp_path, "run-1", barred=lambda url: url == URL) as archive:
        archive.keep("essex", exchange(), "page")
        archive.store_article("essex", URL, AT, {"text": "a secret"})
    (path,) = tmp_path.glob("*.warc.gz")
    told = gzip.decompress(path.read_bytes())
    assert b"7,000" not in told
    assert b"secret" not in told
    assert b"raid" not in told
