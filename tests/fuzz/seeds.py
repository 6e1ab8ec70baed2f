"""What fuzzing begins with: small whole inputs of each sort, since chance makes none, and a few as long as real ones."""

import gzip
import json
import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx

from scrapers.archive import Archive
from scrapers.http import Exchange
from scrapers.platforms import PLATFORMS
from scrapers.replay.pages import DRESSES, rss
from scrapers.replay.release import Release

TESTS = Path(__file__).parents[1]
LAYOUTS = [layout for layouts in PLATFORMS.values() for layout in layouts]
# How a page came to us: the second byte of an input for pages, of sixteen.
LISTING, STRAY, ARTICLE, LABELLED = 0, 5, 6, 12
TEXT = 16  # added to it, or the first byte of a feed: what is no UTF-8 is made so
_MENUS = re.compile(rb"<nav.*?</nav>|<style.*?</style>|<script(?! type=).*?</script>|<footer.*?</footer>", re.DOTALL)


def of_pages() -> Iterator[bytes]:
    """Each layout's pages without their menus, then with them, and a listing; some in Latin-1 under that label."""
    raid = Release("1", "essex", "Raid & sweep", datetime(2022, 10, 14, 9, tzinfo=UTC), "Two arrests.")
    paths = sorted((TESTS / "pages").glob("*.html"))
    for index, layout in enumerate(LAYOUTS):
        dress = DRESSES[layout.name]
        cards = [dress.card(dress.path("essex", raid), raid)] * 2
        yield bytes((index, LISTING | TEXT)) + _MENUS.sub(b"", dress.listing(cards).encode())
        for path in paths:
            if path.stem.split("_")[1] == layout.name:
                whole = path.read_bytes()
                small = _MENUS.sub(b"", whole)
                yield from (bytes((index, how | TEXT)) + small for how in (STRAY, ARTICLE))
                yield bytes((index, LABELLED)) + small.decode().encode("latin-1", "replace")
                yield bytes((index, ARTICLE | TEXT)) + whole


def of_feeds() -> Iterator[bytes]:
    """The first byte says whether the rest is made UTF-8."""
    url = "https://www.essex.police.uk/news/essex/news/news/2022/october/raid/"
    raid = Release("1", "essex", "Raid & sweep", datetime(2022, 10, 21, 8, 45, tzinfo=UTC), "Two arrests.")
    told = rss("News", [(url, raid)] * 2).encode()
    yield bytes((TEXT,)) + told
    yield b"\0" + told.replace(b"utf-8", b"iso-8859-1")
    yield bytes((TEXT,)) + (
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>Raid</title><link href='/news/essex/news/"
        b"news/2022/october/raid/'/><published>2022-10-21T09:45:00Z</published></entry></feed>"
    )


def of_numbers() -> Iterator[bytes]:
    told = (
        "1,149|twenty-six|a dozen|two hundred and fifty|£1.2m|£15,000 and £20,000|between £5k and £10k|half a kilo"
        "|10-12kg|145.92g|two and a half ounces|more than 1,000|jailed for four years and six months, to serve a"
        " minimum of 18 months|life with a minimum term of 22 years|12 litres|half-a-dozen|100 to 150|£10.000"
    )
    yield from (words.encode() for words in told.split("|"))


def of_dates() -> Iterator[bytes]:
    told = (
        "Fri, 21 Oct 2022 09:45:00 +0100|2022-10-20T09:45:00+01:00|Published: 16:20 14/10/2022|20th October 2022"
        "|between Monday 3 and Sunday 9 October|from April 2021 to March 2022|in the week of 3 October|last month"
        "|Updated: 5 May 2020 Published: 4 May 2020|the last financial year|on Tuesday night|3.11.21|over the weekend"
    )
    yield from (words.encode() for words in told.split("|"))


def of_jsons() -> Iterator[bytes]:
    """A line of each file, with its first paragraph and whole; one with a page; two lines in one."""
    for path in sorted((TESTS / "corpus" / "invented").glob("*.jsonl")):
        with path.open("rb") as file:
            whole = next(file)
        row = {name: value for name, value in json.loads(whole).items() if isinstance(value, str)}
        yield json.dumps(row | {"text": row["text"].split("\n\n")[0][:200]}).encode()
        yield whole
    yield b'{"force":"essex","text":"Two arrests.","published":"2022-10-14","url":"https://www.essex.police.uk/a/b/"}\n'
    yield b'{"force":"essex","html":"<p>Two arrests.</p>","published":"2022-10-14"}\n{"path":"Kent/a.md","text":"x"}\n'


def of_warcs() -> Iterator[bytes]:
    """An archive of one page, one of several; packed, and as plain text, into which mutations can reach."""
    at = datetime(2026, 10, 17, 3, 15, tzinfo=UTC)
    for urls in (("https://www.essex.police.uk/news/a/", "https://www.essex.police.uk/news/b/"), ("https://x.uk/",)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            with Archive(folder, "run-1") as archive:
                for url in urls:
                    headers = httpx.Headers({"Content-Type": "text/html"})
                    archive.keep("essex", Exchange(url, at, 0.25, 200, headers, b"<html>19 arrests</html>"), "page")
                if len(urls) > 1:
                    archive.store_article("essex", "https://www.essex.police.uk/news/c/", at, {"text": "x"})
            (path,) = folder.glob("*.warc.gz")
            packed = path.read_bytes()
        yield packed
        yield gzip.decompress(packed)


def of_texts() -> Iterator[bytes]:
    """Headline and text of some releases, then with one paragraph of it."""
    for path in sorted((TESTS / "corpus" / "invented").glob("*.jsonl")):
        for line in path.read_text().splitlines()[:6]:
            row = json.loads(line)
            yield f"{row['title']}\n{row['text']}".encode()
            for paragraph in row["text"].split("\n\n"):
                yield f"{row['title']}\n{paragraph}".encode()
