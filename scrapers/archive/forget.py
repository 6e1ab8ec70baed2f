"""Take an article out of the archive, and leave everything else where it lies.

A record is overwritten by an empty one of the same length, since nights, quarantine and records of
the same content point to places in the file. Ordinary WARC tools read the result.
"""

import json
import os
import struct
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit
from zlib import crc32

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from scrapers.archive.read import read_records
from scrapers.archive.records import Kept, Stored
from scrapers.archive.shelf import index_of

_GZIP = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_BLOCK = 65_535  # bytes of a stored block of deflate
_FRAME = 5, 8  # bytes around each block, and behind the last
_SPARE = 400  # bytes of an empty record's own words, and some
_EMPTY = (
    b"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012x>\r\n"
    b"WARC-Date: 2000-01-01T00:00:00Z\r\nX:%b\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n"
)
_NAMES_OTHERS = ("listing", "feed")  # their content is not the article's own


def forget(folder: Path, url: str) -> int:
    """Overwrite every record of an address, of the same content, and every listing or feed that names it.

    Args:
        folder: the archive.
        url: of the article.

    Returns:
        How many records are gone.

    Raises:
        OSError: a file cannot be written; it is then as it was.
    """
    return sum(_forget_in(file, url) for file in sorted(folder.glob("*.warc.gz")))


def tells(folder: Path, url: str) -> bool:
    """Whether any record of an archive is of an address, or any listing or feed in it names that."""
    return any(_tells(one, url) for file in sorted(folder.glob("*.warc.gz")) for one in read_records(file))


def _forget_in(file: Path, url: str) -> int:
    kept = list(read_records(file))
    told = [one for one in kept if _tells(one, url)]
    same = {one.stored.digest for one in told if one.exchange.body and one.stored.role not in _NAMES_OTHERS}
    gone = {one.stored.offset for one in kept if one.stored.digest in same or one in told}
    if not gone:
        return 0
    data = bytearray(file.read_bytes())
    answered = False
    for start, length, kind in _members(file):
        # a request stands behind its answer
        if start in gone or (answered and kind == "request"):
            data[start : start + length] = _empty(length, start)
        answered = start in gone
    index = [stored for stored in index_of(file) if stored.offset not in gone]
    _replace(file, bytes(data))
    _replace(file.with_suffix(".jsonl"), "".join(map(_line, index)).encode())
    return len(gone)


def _line(stored: Stored) -> str:
    return json.dumps(asdict(stored)) + "\n"


def _tells(one: Kept, url: str) -> bool:
    path = urlsplit(url).path.rstrip("/")
    if len(path) < 2:  # a site's own front page names everything
        return one.stored.url == url
    return urlsplit(one.stored.url).path.rstrip("/") == path or path.encode() in one.exchange.body


def _members(file: Path) -> Iterator[tuple[int, int, str]]:
    """Place, length and kind of each record, one gzip member each."""
    with file.open("rb") as handle:
        records = ArchiveIterator(handle)
        try:
            for record in records:
                record.content_stream().read()
                yield records.get_record_offset(), records.get_record_length(), record.rec_type
        except (ArchiveLoadFailed, EOFError, AttributeError):  # as in `read`: a torn last record
            return


def _empty(length: int, number: int) -> bytes:
    """A WARC record without content whose gzip member has exactly that length."""
    around, behind = _FRAME
    least = max(0, length - _SPARE - around * (length // _BLOCK + 2))
    for padding in range(least, length):
        for blanks in range(3):  # a longer length needs a figure more, and would leave a gap
            record = _EMPTY % (number, b" " * blanks, padding, b" " * padding)
            blocks = [record[at : at + _BLOCK] for at in range(0, len(record), _BLOCK)]
            if len(_GZIP) + len(record) + around * len(blocks) + behind == length:
                return _GZIP + _stored(blocks) + struct.pack("<II", crc32(record), len(record))
    raise OSError(f"a record of {length} bytes is too short to be overwritten in place")


def _stored(blocks: list[bytes]) -> bytes:
    """Blocks as deflate stores them, uncompressed."""
    last = len(blocks) - 1
    return b"".join(
        struct.pack("<BHH", at == last, len(block), 0xFFFF ^ len(block)) + block for at, block in enumerate(blocks)
    )


def _replace(path: Path, content: bytes) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
