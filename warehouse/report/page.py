"""Write a week's report: one page that needs nothing else, the same as Markdown, its charts as files, an index."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import duckdb
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from warehouse.report import charts
from warehouse.report.data import SPAN, TRENDS, Week, read_week, weeks_told
from warehouse.report.figures import Beside, Row
from warehouse.weeks import moment, span, week_name

Chart = tuple[str, dict[str, Any]]  # what it shows in words, and its Vega-Lite
_UNITS = {"GBP": "£", "g": " g", "ml": " ml"}
_WHOLE = 100  # from here on a tenth tells nobody anything
_MANY = 10  # times, from which a percentage is no help
_PLAIN_LINK = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Made:
    """What was written.

    Attributes:
        page: the report.
        markdown: the same for mail.
        index: the page that lists all weeks.
        charts: files of the charts; empty unless asked for.
    """

    page: Path
    markdown: Path
    index: Path
    charts: tuple[Path, ...] = ()


def write_report(reader: duckdb.DuckDBPyConnection, monday: date, folder: Path, *, chart_files: bool = False) -> Made:
    """Write the report of a week and the index of all weeks; each file is replaced whole.

    Args:
        reader: of the published file.
        monday: of the week.
        folder: where the pages go; made when it is not there.
        chart_files: also write each chart as SVG and PNG.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    week = read_week(reader, monday)
    told = weeks_told(reader)
    drawn = week_charts(week)
    beside = [day if day and (folder / f"{week_name(day)}.html").exists() else None for day in week.neighbours]
    page = _write(folder / f"{week.name}.html", render_page(week, drawn, beside))
    markdown = _write(folder / f"{week.name}.md", render_markdown(week))
    written = {path.stem for path in folder.glob("*-W*.html")}
    index = _write(folder / "index.html", _rendered("index.html.j2", weeks=told, written=written))
    files: list[Path] = []
    for name, (_, chart) in drawn.items() if chart_files else ():
        files.append(_write(folder / "charts" / f"{week.name}-{name}.svg", charts.svg(chart, name, page=False)))
        files.append(_write(folder / "charts" / f"{week.name}-{name}.png", charts.png(chart)))
    return Made(page, markdown, index, tuple(files))


def week_charts(week: Week) -> dict[str, Chart]:
    """The charts of a week that have anything to show, by name."""
    drawn: dict[str, Chart] = {}
    for kind, label in TRENDS.items():
        rows = week.trends[kind]
        if any(row["total"] is not None for row in rows):
            drawn[f"trend-{kind}"] = (_trend_words(label, rows), charts.trend(rows, label.lower()))
    if week.forces:
        number = len({row["force_id"] for row in week.forces})
        words = f"Arrests a week of {number} forces over {SPAN} weeks; the table below holds the numbers."
        drawn["forces"] = (words, charts.force_multiples(week.forces, 5, 158))
        drawn["forces-narrow"] = (words, charts.force_multiples(week.forces, 2, 160))
    for name, unit, title, form in (("mass", "g", "grams", ",.0f"), ("value", "GBP", "pounds", ",.0f")):
        drugs = _drug_rows(week.drugs, unit)
        if drugs:
            first = f"{drugs[0][0]} leads with {drugs[0][1]:,.0f} {title}"
            drawn[f"drugs-{name}"] = (f"Drugs seized in {title}: {first}.", charts.bars(drugs, title, form))
    if week.days:
        drawn["coverage"] = (
            "Which sources were seen on which of the last 28 days; the sentence above says how many.",
            charts.coverage_map(week.days),
        )
    return drawn


def render_page(week: Week, drawn: Mapping[str, Chart], beside: Sequence[date | None] = (None, None)) -> str:
    """The report as HTML.

    Args:
        week: what it shows.
        drawn: its charts.
        beside: Mondays of the weeks before and after, where those have a page to link to.
    """
    return _rendered(
        "report.html.j2",
        week=week,
        beside=beside,
        charts={name: charts.svg(chart, words) for name, (words, chart) in drawn.items()},
        days=span(week.monday),
        forces=_force_table(week.forces),
        groups=_groups(week.facts),
    )


def render_markdown(week: Week) -> str:
    """The report in short, as Markdown for mail."""
    return _rendered("report.md.j2", week=week, days=span(week.monday))


def number(value: float | None, unit: str = "") -> str:
    """A figure for people; what is not known is a dash and no nought."""
    if value is None:
        return "–"
    words = f"{value:,.0f}" if value == int(value) or abs(value) >= _WHOLE else f"{value:,.1f}"
    return f"£{words}" if unit == "GBP" else words + _UNITS.get(unit, "")


def change(other: Beside) -> str:
    """How a figure stands to another, "+12 %", like for like: of the sources that cover both sides.

    Nothing where either is not known.
    """
    if other.value is None or other.like is None or other.like_against is None:
        return ""
    if other.like_against == 0:
        return "from none" if other.like else "still none"
    if other.like >= _MANY * other.like_against:
        return f"× {other.like / other.like_against:,.0f}"
    return f"{100 * (other.like - other.like_against) / other.like_against:+,.0f} %"


def amount(fact: Row) -> str:
    """A fact's own figure in words: "at least £7,000", "2,000 g (worth £80,000)"."""
    if fact["quantity"] is None:
        return "not counted"
    words = number(fact["quantity"], fact["unit"] or "")
    if fact["quantity_high"] is not None:
        words += f" to {number(fact['quantity_high'], fact['unit'] or '')}"
    before = {"at_least": "at least ", "at_most": "at most ", "about": "about "}.get(fact["qualifier"] or "", "")
    worth = f" (worth {number(fact['value_gbp'], 'GBP')})" if fact["value_gbp"] is not None else ""
    return before + words + worth


def words(name: str | None) -> str:
    """A name of the codebook for people: "crack cocaine"."""
    return (name or "").replace("_", " ")


def link(address: str) -> str:
    """An address that may stand in a link: a web page's, and nothing that runs."""
    return address if address.lower().startswith(_PLAIN_LINK) else ""


def _trend_words(label: str, rows: Sequence[Row]) -> str:
    known = [row for row in rows if row["total"] is not None]
    most = max(known, key=lambda row: row["total"])
    return (
        f"{label} a week, {known[0]['week']} to {known[-1]['week']}: {number(known[-1]['total'])} in the last,"
        f" most in {most['week']} with {number(most['total'])}."
    )


def _drug_rows(drugs: Sequence[Row], unit: str) -> list[tuple[str, float]]:
    """Masses as they are; in pounds, the stated worths of whatever unit."""
    sums: dict[str, float] = {}
    for row in drugs:
        worth = row["total"] if row["unit"] == "GBP" else row["value_gbp"]
        value = worth if unit == "GBP" else row["total"] if row["unit"] == unit else None
        if value:
            sums[words(row["item"])] = sums.get(words(row["item"]), 0.0) + float(value)
    return sorted(sums.items(), key=lambda pair: -pair[1])[:12]


def _force_table(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Each force with its last weeks, the text alternative of the small charts."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["name"], []).append(row)
    return [(name, weeks[-6:]) for name, weeks in found.items()]


def _groups(facts: Sequence[Row]) -> dict[str, list[Row]]:
    """Facts by the anchor that a figure links to."""
    found: dict[str, list[Row]] = {}
    for fact in facts:
        key = fact["kind"]
        if fact["item"] is not None:
            key += f"-{fact['item_group'] if fact['item_group'] in ('drug', 'weapon') else fact['item']}"
        found.setdefault(key, []).append(fact)
    return found


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("warehouse.report"),
        autoescape=select_autoescape(["html.j2"], default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    helpers: tuple[Callable[..., str], ...] = (number, change, amount, words, link, moment, week_name, charts.short)
    made.filters.update(
        {helper.__name__: helper for helper in helpers} | {"cell": markdown_cell, "markdown_link": markdown_link}
    )
    return made


def markdown_cell(text: str) -> str:
    """Text that stays text in a Markdown table."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|#!" else sign for sign in " ".join(text.split()))


def markdown_link(address: str) -> str:
    """An address that stays within `<…>`."""
    return re.sub(r"[\s<>\x00-\x1f\x7f]", lambda found: quote(found[0]), address)


def _rendered(template: str, **values: object) -> str:
    return str(_templates().get_template(template).render(**values))


def _write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    draft.write_bytes(content.encode() if isinstance(content, str) else content)
    draft.replace(path)
    return path
