"""Rows as a table, CSV, JSON or Markdown; coloured only on a terminal."""

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FORMULA = re.compile(r"\s*[=+\-@]|[\t\n]")  # a spreadsheet passes over spaces
_MARK_UP = re.compile(r"[\\|\[]")


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
    return f"'{text}" if isinstance(text, str) and _FORMULA.match(text) else text


def in_markdown(value: object) -> str:
    """Words that neither end their row or line nor bring HTML, links or images of their own."""
    return _MARK_UP.sub(r"\\\g<0>", " ".join(plain(value).split())).replace("<", "&lt;")


def render(
    rows: Sequence[Sequence[object]], names: Sequence[str], how: Format, title: str | None = None, whole: str = ""
) -> str | Table:
    """Rows in the form asked for; in a table the column `whole` is not folded."""
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
        lines += ["| " + " | ".join(in_markdown(value) for value in row) + " |" for row in rows]
        return "\n".join(lines)
    return _table(rows, names, title, whole)


def _table(rows: Sequence[Sequence[object]], names: Sequence[str], title: str | None, whole: str) -> Table:
    table = Table(
        title=None if title is None else Text(plain(title)), title_justify="left", header_style="bold", expand=False
    )
    for index, name in enumerate(names):
        numeric = _numeric(rows, index)
        table.add_column(
            name, justify="right" if numeric else "left", overflow="fold", no_wrap=numeric or name == whole
        )
    for row in rows:
        table.add_row(*(Text(plain(value)) for value in row))
    return table


def _numeric(rows: Sequence[Sequence[object]], index: int) -> bool:
    return any(isinstance(row[index], int | float) for row in rows)


LINE = 24  # letters that a column of words needs to be read with ease


def _fits(rows: Sequence[Sequence[object]], names: Sequence[str], width: int) -> bool:
    """Can a table of this width show each word and each number unbroken?"""
    needed = 1
    for index, name in enumerate(names):
        cells = [plain(row[index]) for row in rows]
        longest = max(map(len, cells), default=0)
        if _numeric(rows, index):
            needed += max(len(name), longest) + 3
        else:
            words = [word for text in (name, *cells) for word in text.split()]
            needed += max(min(longest, LINE), *map(len, words), 1) + 3
    return needed <= width


def records(rows: Sequence[Sequence[object]], names: Sequence[str], title: str | None = None) -> Group:
    """Each row as lines of a name and a value, for rows that no table of this width could show."""
    wide = max(map(len, names))
    parts = [Text(plain(title), "italic")] if title else []
    for row in rows:
        lines = [Text.assemble((f"{name:{wide}}", "bold"), "  ", plain(v)) for name, v in zip(names, row, strict=True)]
        parts += [Text("\n").join(lines), Text()]
    return Group(*parts)


def show(
    console: Console,
    rows: Sequence[Sequence[object]],
    names: Sequence[str],
    how: Format,
    title: str | None = None,
    empty: str = "Nothing to list.",
) -> None:
    """Print rows in the form asked for; as lines instead of a table where that would break words.

    Args:
        console: where to.
        rows: what.
        names: of the columns.
        how: the form.
        title: above a table.
        empty: said instead of a table without rows.
    """
    if how is not Format.table:
        console.file.write(f"{render(rows, names, how)}\n")
    elif not rows:
        console.print(empty, markup=False, highlight=False)
    elif _fits(rows, names, console.width):
        console.print(render(rows, names, how, title))
    else:
        console.print(records(rows, names, title), soft_wrap=True)
