"""`blotter explain`: each fact of an article with its words and rule, and what was passed over and why."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Group, RenderableType
from rich.text import Text

from flows.articles import Skipped
from flows.cli import err, out
from flows.cli.extract import articles_in, moment
from flows.cli.output import Format, plain, render
from flows.cli.phrases import count
from flows.errors import InputError
from scrapers.sources import load_sources

if TYPE_CHECKING:
    from transforms.explain import Explanation


def register(app: typer.Typer) -> None:
    """Put the command on the command line."""
    app.command("explain", epilog="Example: blotter explain release.txt --published 2022-10-14 --html why.html")(
        explain_files
    )


def explain_files(
    files: Annotated[
        list[str] | None, typer.Argument(help="Text, HTML or JSON Lines; - or nothing for standard input.")
    ] = None,
    published: Annotated[str | None, typer.Option(help="When it was published, for dates without a year.")] = None,
    force: Annotated[str | None, typer.Option(help="Whose results it reports.")] = None,
    html: Annotated[
        Path | None, typer.Option(help="Write a page that needs nothing else, instead of printing.")
    ] = None,
) -> None:
    """Show why an article gave the facts it gave."""
    from transforms.explain import explain

    if force is not None and force not in load_sources():
        raise InputError(f"unknown force {force!r}; `blotter sources` lists the ids")
    when = moment(published) if published else None
    explained: list[Explanation] = []
    wrong = 0
    for name in files or ["-"]:
        for article in articles_in(name, when, force):
            if isinstance(article, Skipped):
                err.print(f"blotter: {plain(article)}", highlight=False, markup=False)
                wrong += 1
            else:
                explained.append(explain(article))
    if html is not None:
        _write(html, explained)
    else:
        for explanation in explained:
            out.print(in_terminal(explanation))
    if wrong:
        raise typer.Exit(2)


def _write(path: Path, explained: "list[Explanation]") -> None:
    from transforms.explain import html_page

    try:
        path.write_text(html_page(explained), encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error
    out.print(f"{plain(path)}: {count(len(explained), 'article')} explained", highlight=False, markup=False)


def in_terminal(explanation: "Explanation") -> RenderableType:
    """The marked text and two tables; control characters of the text are left out."""
    facts = [
        (mark.label, explanation.words(mark), mark.rule)
        for mark in explanation.marks
        if mark.group not in ("rejected", "period", "place")
    ]
    passed = [(mark.rule, explanation.words(mark), mark.why) for mark in explanation.marks if mark.group == "rejected"]
    found = [
        (mark.group, mark.label, explanation.words(mark), mark.rule)
        for mark in explanation.marks
        if mark.group in ("period", "place")
    ]
    parts: list[RenderableType] = [_marked(explanation), Text()]
    for rows, names, title in (
        (facts, ("fact", "words", "rule"), count(len(facts), "fact")),
        (passed, ("rule", "words", "why"), f"Passed over: {len(passed)}"),
        (found, ("", "read as", "words", "rule"), "Days and places"),
    ):
        if rows:
            parts.append(render(rows, names, Format.table, title))
    return Group(*parts)


def _marked(explanation: "Explanation") -> Text:
    """The text in colour; where marks overlap the fact's colour lies on top."""
    from transforms.explain import COLOURS

    text = Text(end="\n")
    source = explanation.article.text
    at = 0
    edges = sorted({0, len(source), *(e for m in explanation.marks for e in (m.start, m.end))})
    order = list(COLOURS)
    for start, end in pairwise(edges):
        over = [m.group for m in explanation.marks if m.start <= start and end <= m.end]
        top = min(over, key=order.index, default=None)
        text.append(plain(source[start:end]), style=f"black on {COLOURS[top]}" if top else "")
        at = end
    text.append(plain(source[at:]))
    return text
