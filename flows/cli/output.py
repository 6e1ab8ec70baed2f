"""Rows as a table, CSV, JSON or Markdown; coloured only on a terminal."""

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from rich.console import Console
from rich.table import Table
from rich.text import Text

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Format(StrEnum):
    """How to print rows."""

    table = "table"
    csv = "csv"
    json = "json"
    md = "md"


def plain(value: object) -> str:
    """A value for people; what could steer a terminal or turn the order of letters is left out."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
    if isinstance(value, list | tuple):
        return ", ".join(map(plain, value))
    return _CONTROL.sub("", str(value))


def in_json(value: object, indent: int | None = None) -> str:
    """JSON with everything written as it is but for what could steer a terminal, which is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _safe_cell(value: object) -> object:
    """No spreadsheet takes a cell for a formula."""
    text = plain(value) if not isinstance(value, int | float | date | datetime) else value
    return f"'{text}" if isinstance(text, str) and text[:1] in ("=", "+", "-", "@", "\t") else text


def _in_markdown(value: object) -> str:
    """A cell that neither ends its row nor brings HTML of its own."""
    return " ".join(plain(value).split()).replace("|", "\\|").replace("<", "&lt;")


def render(
    rows: Sequence[Sequence[object]], names: Sequence[str], how: Format, title: str | None = None
) -> str | Table:
    """Rows in the form asked for."""
    if how is Format.json:
        return in_json([dict(zip(names, row, strict=True)) for row in rows], indent=1)
    if how is Format.csv:
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([_safe_cell(value) for value in row] for row in rows)
        return file.getvalue().rstrip("\n")
    if how is Format.md:
        lines = ["| " + " | ".join(names) + " |", "|" + "---|" * len(names)]
        lines += ["| " + " | ".join(_in_markdown(value) for value in row) + " |" for row in rows]
        return "\n".join(lines)
    table = Table(
        title=None if title is None else Text(plain(title)), title_justify="left", header_style="bold", expand=False
    )
    for index, name in enumerate(names):
        numeric = any(isinstance(row[index], int | float) for row in rows)
        table.add_column(name, justify="right" if numeric else "left", overflow="fold", no_wrap=numeric)
    for row in rows:
        table.add_row(*(Text(plain(value)) for value in row))
    return table


def show(
    console: Console, rows: Sequence[Sequence[object]], names: Sequence[str], how: Format, title: str | None = None
) -> None:
    """Print rows in the form asked for."""
    rendered = render(rows, names, how, title)
    if isinstance(rendered, str):
        console.file.write(rendered + "\n")
    else:
        console.print(rendered)
