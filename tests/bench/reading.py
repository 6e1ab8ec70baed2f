"""From page to clean article: ours beside trafilatura with its default settings, page by page in one run.

Time is that of the processor, so that other work on the machine does not count.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import trafilatura
from rich.table import Table

from scrapers.platforms import Platform, platform_for, read_article
from scrapers.sources import Source, load_sources
from tests.bench.pages import padded_page

PAGES = Path(__file__).parents[1] / "pages"
SIZE = 150_000  # bytes; police pages have 80 to 300 KB
NOW = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """A page of the tests, made as heavy as a real one."""

    layout: Platform
    source: Source
    url: str
    html: bytes


@dataclass
class Seconds:
    """Processor time spent on the same pages."""

    pages: int = 0
    ours: float = 0.0
    theirs: float = 0.0

    @property
    def ratio(self) -> float:
        """How many of our pages go into the time of one of theirs."""
        return self.theirs / self.ours


def cases(size: int = SIZE) -> list[Case]:
    """Every page of the tests whose layout has selectors of its own."""
    sources = load_sources()
    found = []
    for file in sorted(PAGES.glob("*.html")):
        source, platform, day = file.stem.split("_")
        layout = platform_for(platform, date.fromisoformat(day))
        if layout.body and source in sources:
            html = file.read_bytes()
            url = html.split(b"\n", 1)[0].decode().removeprefix("<!-- ").removesuffix(" -->")
            found.append(Case(layout, sources[source], url, padded_page(html, size)))
    return found


def compare(rounds: int = 3, size: int = SIZE) -> Seconds:
    """Read every page with both, one after the other, so that both meet the same machine."""
    spent = Seconds()
    pages = cases(size)
    for case in pages:  # caches, compiled selectors and imports are paid once a process
        _ours(case)
        trafilatura.extract(case.html)
    for _ in range(rounds):
        for case in pages:
            spent.ours += _timed(_ours, case)
            spent.theirs += _timed(_theirs, case)
            spent.pages += 1
    return spent


def table(spent: Seconds) -> Table:
    """The comparison for people."""
    shown = Table(
        "reader", "pages/s", "ms a page", "ratio", title=f"page to article, {spent.pages} pages of 150 KB, one core"
    )
    for name, seconds in (
        ("blotter, layouts with selectors", spent.ours),
        ("trafilatura.extract, default", spent.theirs),
    ):
        rate = spent.pages / seconds
        shown.add_row(name, f"{rate:.0f}", f"{1000 / rate:.1f}", f"{seconds / spent.ours:.1f}")
    return shown


def _timed(work: Callable[[Case], object], case: Case) -> float:
    begun = time.process_time()
    work(case)
    return time.process_time() - begun


def _ours(case: Case) -> object:
    return read_article(case.layout, case.source, case.html, case.url, NOW)


def _theirs(case: Case) -> object:
    return trafilatura.extract(case.html)
