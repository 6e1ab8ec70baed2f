"""The night's report: a page to open beside the DuckDB file."""

import io
import os
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from flows.cli.output import Format, plain, render
from flows.cli.weeks import week_table
from flows.settings import Settings
from scrapers.records import SourceNight

REPORT = "report.html"
_PAPER = TerminalTheme(
    (255, 255, 255),
    (20, 20, 20),
    [(0, 0, 0), (170, 0, 0), (0, 110, 0), (140, 90, 0), (0, 0, 160), (130, 0, 130), (0, 110, 120), (90, 90, 90)],
)


def write_report(settings: Settings, nights: Sequence[SourceNight]) -> Path:
    """Write the latest week beside the week before, and what became of each source.

    Args:
        settings: say where the published file lies; the report lies beside it.
        nights: how each source's night ended.

    Returns:
        Where the report is; the one before is replaced whole.
    """
    console = Console(record=True, file=io.StringIO(), width=140)
    for part in week_table(settings):
        console.print(part)
    rows = [(n.source, n.outcome.value, n.new, n.changed, plain(n.reason)) for n in sorted(nights, key=_name)]
    console.print(
        render(rows, ("source", "outcome", "new", "amended", "reason"), Format.table, "What became of each source")
    )
    path = settings.published / REPORT
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    draft.write_text(console.export_html(theme=_PAPER), encoding="utf-8")
    draft.replace(path)
    return path


def _name(night: SourceNight) -> str:
    return night.source
