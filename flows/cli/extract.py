"""`blotter extract`: facts of articles in files, without any warehouse."""

import io
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.articles import MAX_LINE, Skipped, read_rows
from flows.cli import err, out
from flows.cli.output import Format, in_json, plain, show
from flows.cli.phrases import count, figure
from flows.errors import InputError
from flows.pages import looks_like_html, with_page_read
from scrapers.dates import DateRefused, parse_published
from scrapers.platforms.stray import read_stray
from scrapers.sources import load_sources

if TYPE_CHECKING:  # loading the rules takes longer than any other command's work
    from transforms import ArticleText, Extraction

CLAIMS = {"at_least": "at least ", "at_most": "at most ", "about": "about "}  # an exact figure needs no word
MAX_FILE = 15_000_000  # bytes of one text or HTML file; a release has a few thousand characters


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command("extract", epilog="Example: blotter extract release.txt --published 2022-10-14 --force essex")(
        extract_files
    )


def extract_files(
    files: Annotated[
        list[str] | None, typer.Argument(help="Text, HTML or JSON Lines; - or nothing for standard input.")
    ] = None,
    published: Annotated[str | None, typer.Option(help="When it was published, for dates without a year.")] = None,
    force: Annotated[str | None, typer.Option(help="Whose results it reports.")] = None,
    how: Annotated[
        Format, typer.Option("--format", help="json: one line an article; table: for people.")
    ] = Format.json,
) -> None:
    """Print the facts of articles: one JSON line each, in the codebook's fields."""
    from transforms import extract

    if force is not None and force not in load_sources():
        raise InputError(f"unknown force {force!r}; `blotter sources` lists the ids")
    when = moment(published) if published else None
    wrong = 0
    for name in files or ["-"]:
        for article in articles_in(name, when, force):
            if isinstance(article, Skipped):
                err.print(f"blotter: {plain(article)}", highlight=False, markup=False)
                wrong += 1
                continue
            _print(extract(article), how)
    if wrong:
        raise typer.Exit(2)


def moment(text: str) -> datetime:
    """A date given on the command line."""
    try:
        return parse_published(text)
    except DateRefused as error:
        raise InputError(f"--published {text}: {error}") from error


def articles_in(name: str, when: datetime | None, force: str | None) -> Iterator["ArticleText | Skipped"]:
    """The articles of a text, HTML or JSON Lines file, or of standard input."""
    path = Path(name)
    if name != "-" and not path.is_file():
        raise InputError(f"{name}: {'a folder; name the files in it' if path.is_dir() else 'no such file'}")
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        with path.open("rb") as file:
            yield from _lines(file, name, when, force)
        return
    if name == "-" and sys.stdin.isatty():
        err.print("Type or paste the article; end with Ctrl-D on a line of its own.", highlight=False)
    try:
        raw = sys.stdin.buffer.read(MAX_LINE * 100) if name == "-" else path.read_bytes()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    if raw.lstrip()[:1] == b"{":
        yield from _lines(io.BytesIO(raw), name, when, force)
        return
    yield _document(raw, name, when, force)


def _lines(file: Any, name: str, when: datetime | None, force: str | None) -> Iterator["ArticleText | Skipped"]:
    from transforms import ArticleText

    for number, row in read_rows(file, name):
        if isinstance(row, Skipped):
            yield row
            continue
        row = with_page_read(row, load_sources())
        text = row.get("text")
        if not isinstance(text, str) or not text.strip():
            yield Skipped("empty text", f"{name} line {number}: the article has no text")
            continue
        printed = row.get("published") or row.get("printed_date")
        try:
            date = parse_published(str(printed)) if printed else when
        except DateRefused as error:
            err.print(f"blotter: {name} line {number}: {error}; read without a date", highlight=False, markup=False)
            date = when
        title, named = str(row.get("title") or "") or None, str(row.get("force") or "") or force
        yield ArticleText(str(row.get("id") or number), text, title, date, named)


def _document(raw: bytes, name: str, when: datetime | None, force: str | None) -> "ArticleText | Skipped":
    from transforms import ArticleText

    if len(raw) > MAX_FILE:
        return Skipped(
            "too large", f"{name}: {len(raw) / 1e6:.0f} MB, more than a release can be ({MAX_FILE / 1e6:.0f} MB)"
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Skipped("invalid UTF-8", f"{name}: not valid UTF-8 at byte {error.start}; convert it first")
    title = None
    if looks_like_html(text):
        stray = read_stray(raw, load_sources())
        title, text = stray.parts.title, stray.parts.text or ""
        when = when or _moment_of(stray.parts.printed, name)
        if stray.source and not force:
            force = stray.source.force or stray.source.id
    if not text.strip():
        return Skipped("empty text", f"{name}: no text in it")
    return ArticleText(Path(name).stem if name != "-" else "stdin", text, title, when, force)


def _moment_of(printed: str | None, name: str) -> datetime | None:
    """When a page says that it was published; what cannot be read is told and left out."""
    try:
        return parse_published(printed) if printed else None
    except DateRefused as error:
        err.print(f"blotter: {name}: {error}; read without a date", highlight=False, markup=False)
        return None


def fact_json(extraction: "Extraction") -> dict[str, Any]:
    """An extraction as the codebook's fields."""
    facts = []
    for fact in extraction.facts:
        row = asdict(fact)
        row.pop("snippet")
        row["evidence"] = list(fact.evidence)
        row["places"] = list(fact.places)
        for name in ("period_start", "period_end"):
            row[name] = row[name].isoformat() if row[name] else None
        facts.append(row)
    return {
        "id": extraction.id,
        "facts": facts,
        "period_start": extraction.period_start.isoformat() if extraction.period_start else None,
        "period_end": extraction.period_end.isoformat() if extraction.period_end else None,
        "operations": list(extraction.operations),
        "places": list(extraction.places),
    }


def _print(extraction: "Extraction", how: Format) -> None:
    if how is Format.json:
        out.file.write(in_json(fact_json(extraction)) + "\n")
        return
    if how is Format.table:
        rows, names = _for_people(extraction)
        show(
            out, rows, names, how, f"{extraction.id}: {count(len(rows), 'fact')}", f"{plain(extraction.id)}: no facts."
        )
        return
    rows = [
        (
            f.kind,
            f.item,
            f.quantity,
            f.unit,
            f.qualifier,
            f.value_gbp,
            f.custody_months,
            f.offence,
            f.scope + (" part" if f.part else ""),
            f.snippet,
        )
        for f in extraction.facts
    ]
    names = ("kind", "item", "quantity", "unit", "claim", "worth £", "months", "offence", "scope", "said")
    show(out, rows, names, how)


def _for_people(extraction: "Extraction") -> tuple[list[tuple[object, ...]], tuple[str, ...]]:
    """The figure in one cell, and only columns in which something stands."""
    names = ("figure", "kind", "item", "worth £", "months", "offence", "scope", "said")
    rows = [
        (
            f"{CLAIMS.get(f.qualifier or '', '')}{figure(f.quantity, f.unit)}",
            f.kind.replace("_", " "),
            (f.item or "").replace("_", " "),
            f.value_gbp,
            f.custody_months,
            (f.offence or "").replace("_", " "),
            f.scope + (" part" if f.part else ""),
            f.snippet,
        )
        for f in extraction.facts
    ]
    kept = [index for index in range(len(names)) if any(row[index] not in (None, "") for row in rows)]
    return [tuple(row[index] for index in kept) for row in rows], tuple(names[index] for index in kept)
