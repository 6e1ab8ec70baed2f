"""How well unknown pages are read: F1 on a public benchmark, beside trafilatura and newspaper4k.

    python -m tests.bench.unknown CHECKOUT

CHECKOUT is a copy of scrapinghub/article-extraction-benchmark: 181 news pages with the text
that people took from them. Its own `evaluate.py` does the counting (4-word shingles). Every
reader gets the same page with its defaults; ours is the platform `generic` as it runs at night.
"""

import argparse
import gzip
import importlib.util
import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from rich.console import Console
from rich.table import Table

from scrapers.platforms.generic import read_page
from scrapers.platforms.page import Page

Reader = Callable[[bytes, str], str]
CONSOLE = Console()


def _ours(html: bytes, _url: str) -> str:
    return read_page(Page(html)).text or ""


def _trafilatura(html: bytes, _url: str) -> str:
    import trafilatura

    return trafilatura.extract(html.decode("utf-8", "replace"), include_comments=False) or ""


def _newspaper(html: bytes, url: str) -> str:
    import newspaper

    text = html.decode("utf-8", "replace")
    try:
        return str(newspaper.article(url, input_html=text, fetch_images=False).text)
    except (ImportError, LookupError):  # a page labelled Korean wants word lists that are not installed
        return str(newspaper.article(url, language="en", input_html=text, fetch_images=False).text)


def _evaluation(checkout: Path) -> ModuleType:
    """The benchmark's own counting."""
    spec = importlib.util.spec_from_file_location("benchmark_evaluate", checkout / "evaluate.py")
    if spec is None or spec.loader is None or not (checkout / "ground-truth.json").exists():
        sys.exit(f"{checkout}: no evaluate.py or ground-truth.json; is it a checkout of the benchmark?")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("checkout", type=Path)
    checkout = arguments.parse_args().checkout
    evaluation = _evaluation(checkout)
    truth = json.loads((checkout / "ground-truth.json").read_text(encoding="utf-8"))
    pages = {key: gzip.decompress((checkout / "html" / f"{key}.html.gz").read_bytes()) for key in truth}
    size = statistics.median(map(len, pages.values()))
    title = f"{len(pages)} pages, median {size / 1000:.0f} KB"
    table = Table("reader", "F1", "precision", "recall", "exact", "pages/s", title=title)
    readers: dict[str, Reader] = {
        "blotter, generic": _ours,
        f"trafilatura {version('trafilatura')}": _trafilatura,
        f"newspaper4k {version('newspaper4k')}": _newspaper,
    }
    for name, read in readers.items():
        begun = time.process_time()
        told = {key: {"articleBody": read(html, truth[key]["url"])} for key, html in pages.items()}
        spent = time.process_time() - begun
        result = evaluation.evaluate(truth, told, 1000)
        table.add_row(
            name,
            *(f"{result[key]:.3f} ± {result[f'{key}_std']:.3f}" for key in ("f1", "precision", "recall", "accuracy")),
            f"{len(pages) / spent:.0f}",
        )
    CONSOLE.print(table)


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # the peers' own
    main()
