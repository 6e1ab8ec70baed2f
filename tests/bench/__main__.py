"""Print the speed of reading and extracting beside others, each on the same pages or releases in the same run.

Pages of 150 KB are read beside trafilatura; releases are extracted beside quantulum3 plus
dateparser's search.

    make bench                                    on the invented releases
    BLOTTER_ARCHIVE=<checkout>/news make bench    on a random draw of real ones

The peers come with the dependency group "bench"; without them only our own figures are printed.
Memory is measured over many rounds: the extraction must not grow with the number of articles.
"""

import argparse
import os
import random
import resource
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.accuracy import corpora
from tests.bench import reading
from transforms import extract_many
from transforms.records import ArticleText

CONSOLE = Console()


def _real(archive: Path, count: int) -> list[ArticleText]:
    """A repeatable random draw of real releases; only their texts' speed is looked at."""
    pages = random.Random(7).sample(sorted(archive.rglob("*.md")), count)  # noqa: S311  (repeatable, not secret)
    published = datetime(2020, 6, 1, tzinfo=UTC)
    articles = []
    for page in pages:
        title, text = corpora.release(page.read_text(encoding="utf-8", errors="replace"))
        articles.append(ArticleText(page.name, text, title, published))
    return articles


def _seconds(work: Callable[[ArticleText], object], articles: Iterable[ArticleText]) -> float:
    begun = time.perf_counter()
    for article in articles:
        work(article)
    return time.perf_counter() - begun


def _ours(articles: list[ArticleText]) -> float:
    begun = time.perf_counter()
    for _ in extract_many(articles):
        pass
    return time.perf_counter() - begun


def _peers() -> dict[str, Callable[[ArticleText], object]]:
    """What reads quantities and dates elsewhere, if it is installed."""
    try:
        from dateparser.search import search_dates
        from quantulum3 import parser
    except ImportError as error:
        CONSOLE.print(f"[yellow]{error.name} is not installed: peers are left out (make bench installs them)[/]")
        return {}
    settings = {"RELATIVE_BASE": datetime(2020, 6, 1)}

    def quantities(article: ArticleText) -> object:
        return parser.parse(article.text)

    def dates(article: ArticleText) -> object:
        return search_dates(article.text, languages=["en"], settings=settings)

    return {"quantulum3": quantities, "dateparser.search": dates}


def _memory() -> float:
    """Highest resident memory so far, in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _compare(articles: list[ArticleText]) -> None:
    ours = _ours(articles)
    spent = {name: _seconds(work, articles) for name, work in _peers().items()}
    table = Table("reader", "articles/s", "ratio", title=f"speed on the same {len(articles)} releases, one core")
    table.add_row("blotter, whole extraction", f"{len(articles) / ours:.0f}", "1")
    for name, seconds in spent.items():
        table.add_row(name, f"{len(articles) / seconds:.1f}", f"{seconds / ours:.1f}")
    if spent:
        together = sum(spent.values())
        table.add_row(" + ".join(spent), f"{len(articles) / together:.1f}", f"{together / ours:.1f}")
    CONSOLE.print(table)


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=100, help="releases that all readers read")
    arguments.add_argument("--rounds", type=int, default=5, help="rounds over ten times as many, for memory")
    arguments.add_argument("--pages", action="store_true", help="only the reading of pages")
    options = arguments.parse_args()
    CONSOLE.print(reading.table(reading.compare()))
    if options.pages:
        return
    archive = os.environ.get("BLOTTER_ARCHIVE")
    if archive:
        many = _real(Path(archive), options.articles * 10)
    else:
        many = [labelled.article for labelled in corpora.invented()]
    few = many[: options.articles]
    words = statistics.median(len(article.text.split()) for article in many)
    CONSOLE.print(f"{'real' if archive else 'invented'} releases, median {words:.0f} words")
    _ours(few[:20])  # the pipeline is made on first use
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the peers' own
        _compare(few)
    table = Table("round", "articles so far", "articles/s", "peak memory MB", title="many articles")
    for number in range(1, options.rounds + 1):
        seconds = _ours(many)
        table.add_row(str(number), str(number * len(many)), f"{len(many) / seconds:.0f}", f"{_memory():.0f}")
    CONSOLE.print(table)


if __name__ == "__main__":
    main()
