"""Pages that were hostile when a web archive captured them: they unpack without end there as well."""

import resource
import zlib
from datetime import UTC, datetime
from io import BytesIO

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scrapers.history.commoncrawl import _record
from scrapers.history.copies import Capture, CopyMissing
from scrapers.history.wayback import Wayback
from scrapers.http import Manners
from scrapers.sources import load_sources
from tests.scrapers.standin import Held, WaybackStandIn

AT = datetime(2022, 10, 14, 9, tzinfo=UTC)
URL = "https://www.essex.police.uk/news/essex/news/news/2022/october/raid/"
CAPTURE = Capture(URL, AT)
_packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
BOMB = b"".join(_packer.compress(b"a" * 1_000_000) for _ in range(400)) + _packer.flush()


def held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_a_packed_bomb_in_the_wayback_machine_costs_one_copy(manners: Manners) -> None:
    headers = {
        "Content-Type": "text/html",
        "Content-Encoding": "gzip",
        "Memento-Datetime": "Fri, 14 Oct 2022 09:00:00 GMT",
        "Link": f'<{URL}>; rel="original"',
    }
    good = Held(URL, AT, b"<p>19 arrests</p>")
    with WaybackStandIn([good], first_answers=[(200, headers, BOMB)]) as site:
        past = Wayback(manners, site.base, 0, 0)
        before = held()
        with pytest.raises(CopyMissing, match="larger than 15 MB"):
            past.copy(load_sources()["essex"], CAPTURE)
        assert held() - before < 150_000  # KB
        assert past.copy(load_sources()["essex"], CAPTURE).body == b"<p>19 arrests</p>"
        assert len(site.asked) == 2


def test_a_packed_bomb_in_common_crawl_costs_one_copy() -> None:
    file = BytesIO()
    writer = WARCWriter(file, gzip=True)
    http = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], protocol="HTTP/1.1"
    )
    stamp = {"WARC-Date": "2022-10-14T09:00:00Z"}
    writer.write_record(
        writer.create_warc_record(URL, "response", BytesIO(BOMB), http_headers=http, warc_headers_dict=stamp)
    )
    before = held()
    with pytest.raises(CopyMissing, match="larger than 15 MB"):
        _record(file.getvalue(), CAPTURE)
    assert held() - before < 150_000  # KB
