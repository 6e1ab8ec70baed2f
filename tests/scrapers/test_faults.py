"""Every fault against every platform: the run ends, the outcome is right, nothing wrong lands."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from scrapers.archive import Archive, verify
from scrapers.discovery import path_key
from scrapers.http import Manners, PoliteClient
from scrapers.night import Window, collect
from scrapers.platforms import PLATFORMS
from scrapers.records import Article, Batch, KnownPage, Outcome, SourceNight
from scrapers.replay import ReplaySite, load_releases
from scrapers.replay.release import Release
from scrapers.sources import Source, load_sources
from tests.scrapers import faults as f

NIGHT = date(2022, 10, 17)
MANNERS = Manners(
    user_agent="blotter-test/1 (+https://example.org)",
    attempts=2,
    first_wait=0.0,
    connect_timeout=1.0,
    read_timeout=0.25,
    total_timeout=0.5,
    max_bytes=2_000_000,
)
# Where nothing breaks: a busy machine may take a second to answer itself.
PATIENT = replace(MANNERS, connect_timeout=10.0, read_timeout=10.0, total_timeout=20.0)
TEXT = load_releases()[0].text
TRAPPED: list[str] = []


class _Trap(BaseHTTPRequestHandler):
    """A server on a private address, which must never be asked."""

    def do_GET(self) -> None:
        TRAPPED.append(self.path)


TRAP = ThreadingHTTPServer(("127.0.0.1", 0), _Trap)
PRIVATE = f"http://127.0.0.1:{TRAP.server_address[1]}/latest/meta-data/"

FAULTS = {
    "late": f.Fault(f.late, "fetched", new=True),
    "stalled listing": f.Fault(f.on_lists(f.stall), "broken", asked=4),
    "dripping pages": f.Fault(f.on_pages(f.drip_one_drop_the_rest), "broken"),
    "dripping headers": f.Fault(f.on_lists(f.drip_headers), "broken", asked=4),
    "dropped listing": f.Fault(f.on_lists(f.drop), "broken", asked=4),
    "dropped pages": f.Fault(f.on_pages(f.drop), "broken"),
    "half pages": f.Fault(f.on_pages(f.half), "broken"),
    "wrong length": f.Fault(f.on_pages(f.wrong_length), "broken"),
    "wrong charset": f.Fault(f.wrong_charset, "fetched", new=True),
    "bomb as listing": f.Fault(f.on_lists(f.bomb), "broken"),
    "bomb as page": f.Fault(f.on_pages(f.bomb), "broken"),
    "broken gzip": f.Fault(f.on_pages(f.broken_gzip), "broken"),
    "circles of listings": f.Fault(f.on_lists(f.circles), "broken"),
    "circles of pages": f.Fault(f.on_pages(f.circles), "broken"),
    "listing on a private address": f.Fault(f.on_lists(f.to_address(PRIVATE)), "moved"),
    "pages on a private address": f.Fault(f.on_pages(f.to_address(PRIVATE)), "moved"),
    "pages on link-local": f.Fault(f.on_pages(f.to_address("http://169.254.169.254/x")), "moved"),
    "pages as files": f.Fault(f.on_pages(f.to_address("file:///etc/passwd")), "moved"),
    "pages lead to the listing": f.Fault(f.on_pages(f.to_listing), "drifted"),
    "busy once": f.Fault(f.busy_once, "fetched", new=True, asked=60),
    "busy for an hour": f.Fault(f.status(429, Retry_After="3600"), "refused", asked=2),
    "challenge": f.Fault(f.challenge, "refused", asked=2),
    "challenge on pages": f.Fault(f.on_pages(f.challenge), "refused"),
    "forbidden": f.Fault(f.status(403), "refused", asked=2),
    "forbidden pages": f.Fault(f.on_pages(f.status(403)), "refused"),
    "server error": f.Fault(f.status(500), "broken"),
    "gone listing": f.Fault(f.on_lists(f.status(404)), "drifted"),
    "gone pages": f.Fault(f.on_pages(f.status(404)), "drifted"),
    "empty listing": f.Fault(f.on_lists(f.empty), "drifted"),
    "endless paging": f.Fault(f.on_lists(f.endless), "drifted"),
    "ten thousand": f.Fault(f.on_lists(f.ten_thousand), "drifted"),
    "malformed feed": f.Fault(f.on_feeds(f.malformed_feed), "fetched", new=True),
    "hostile feed": f.Fault(f.on_feeds(f.hostile_feed), "fetched", new=True),
    "hostile pages": f.Fault(f.on_pages(f.hostile_page), "broken"),
    "pages of another kind": f.Fault(f.on_pages(f.as_pdf), "broken"),
}
ONE = {
    "forbidden": f.one_page(f.status(403)),
    "dropped": f.one_page(f.drop),
    "half": f.one_page(f.half),
    "bomb": f.one_page(f.bomb),
    "circles": f.one_page(f.circles),
    "elsewhere": f.one_page(f.to_address("https://elsewhere.example/x")),
    "gone": f.one_page(f.status(410)),
    "to the listing": f.one_page(f.to_listing),
}


def releases(source: str, number: int = 3, first: int = 16) -> list[Release]:
    return [
        Release(
            f"r{n}",
            source,
            f"Two arrested in raid number {n}",
            datetime(2022, 10, first - n, 9, tzinfo=UTC),
            f"{TEXT} {n}",
        )
        for n in range(number)
    ]


def source_of(platform: str) -> Source:
    sources = load_sources()
    for source in sources.values():
        if source.platform == platform:
            return source
    values = {"platform": platform, "listing": "/news/", "feed": None, "search": None}
    return sources["essex"].model_copy(update=values)


@dataclass
class Host:
    """One platform's replay site, whose fault can be changed."""

    site: ReplaySite
    source: Source
    server: Any
    clean: dict[str, str]  # article ids and hashes of an undisturbed night

    def night(
        self,
        folder: Path,
        fault: f.Does | None,
        known: dict[str, KnownPage] | None = None,
        manners: Manners = PATIENT,
    ) -> tuple[SourceNight, list[Article], list[Batch]]:
        batches: list[Batch] = []
        self.server.asked.clear()
        self.server.fault = fault
        with Archive(folder, "faults") as archive, PoliteClient(self.source, manners, archive) as client:
            window = Window(max_pages=3, max_new=10)
            night = collect(self.source, NIGHT, known or {}, client, batches.append, window)
        return night, [article for batch in batches for article in batch.articles], batches


@pytest.fixture(scope="module", params=sorted(PLATFORMS))
def host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    source = source_of(request.param)
    Thread(target=TRAP.serve_forever, daemon=True).start()
    with ReplaySite({source.id: source}, releases(source.id)) as site:
        (server,) = site._servers
        server.RequestHandlerClass, server.asked, server.many = f.Handler, [], f.many(server)
        found = Host(site, site.sources[source.id], server, {})
        _, articles, _ = found.night(tmp_path_factory.mktemp("clean"), None)
        found.clean = {article.article_id: article.content_hash for article in articles}
        assert len(found.clean) == 3
        assert all("£" in article.text for article in articles)
        yield found


def as_known(articles: list[Article]) -> dict[str, KnownPage]:
    return {path_key(a.url): KnownPage(a.url, a.article_id, a.content_hash, None, None, a.published) for a in articles}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_ends_the_night_as_it_should(host: Host, tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    began = time.monotonic()
    manners = MANNERS if fault.outcome == "broken" else PATIENT
    night, articles, batches = host.night(tmp_path, fault.does, manners=manners)
    assert (night.outcome.value, bool(night.new)) == (fault.outcome, fault.new), night.reason
    assert night.reason
    assert {a.article_id: a.content_hash for a in articles} == (host.clean if fault.new else {})
    assert len(host.server.asked) <= fault.asked
    assert time.monotonic() - began < 15
    assert TRAPPED == []
    assert (night.seen_from is not None) == (night.outcome in (Outcome.FETCHED, Outcome.QUIET))
    assert [batch.withdrawn for batch in batches if batch.withdrawn] == []
    for path in tmp_path.glob("*.warc.gz"):
        assert verify(path) == []


@pytest.mark.parametrize("name", ONE)
def test_one_bad_page_among_good_ones_is_that_pages_own_affair(host: Host, tmp_path: Path, name: str) -> None:
    night, articles, batches = host.night(tmp_path, ONE[name])
    assert (night.outcome, night.new) == (Outcome.FETCHED, 2), night.reason
    assert {a.article_id: a.content_hash for a in articles}.items() < host.clean.items()
    aside = [page.reason for batch in batches for page in batch.quarantined]
    assert len(aside) == (name not in ("gone", "to the listing"))


@pytest.mark.parametrize("name", ["gone", "to the listing"])
def test_a_known_page_that_is_gone_is_withdrawn(host: Host, tmp_path: Path, name: str) -> None:
    _, articles, _ = host.night(tmp_path, None)
    night, new, batches = host.night(tmp_path / "second", ONE[name], as_known(articles))
    assert (night.outcome, night.new, new) == (Outcome.QUIET, 0, [])
    (gone,) = [page for batch in batches for page in batch.withdrawn]
    assert gone.article_id in host.clean
    assert [page for batch in batches for page in batch.quarantined] == []


def test_a_listing_of_another_month_is_drift(host: Host, tmp_path: Path) -> None:
    _, articles, _ = host.night(tmp_path, None)
    known = {
        f"/news/older/{key}": KnownPage(
            page.url + "older", f"{page.article_id}-older", page.content_hash, None, None, page.published
        )
        for key, page in as_known(articles).items()
    }
    night, _, _ = host.night(tmp_path / "second", None, known)
    assert night.outcome is Outcome.DRIFTED, night.reason
    assert "missed" in night.reason
