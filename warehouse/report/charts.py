"""The report's charts: Altair's Vega-Lite, drawn to SVG here, so that the page needs no script and no network.

Colours are written as fixed values and replaced by the page's own variables, so that one drawing
serves light and dark; PNG keeps the fixed ones.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import altair as alt
import vl_convert

from warehouse.report.figures import Row

INK, SOFT, LINE, MAIN, SECOND, PALE = "#1d2733", "#5b6875", "#d5dbe1", "#0b6e8f", "#b4540a", "#a9cfdb"
# Fixed colour of the drawing to variable of the page.
_VARIABLES = {INK: "--ink", SOFT: "--soft", LINE: "--line", MAIN: "--main", SECOND: "--second", PALE: "--pale"}
OUTCOMES = {
    "fetched": MAIN,
    "quiet": PALE,
    "backfilled": MAIN,
    "refused": SECOND,
    "moved": SECOND,
    "drifted": SECOND,
    "broken": SECOND,
    "disabled": LINE,
    "not looked at": LINE,
}
# What an outcome means for a figure; the map has three colours and says which, as eight cannot be told apart.
SEEN = {
    name: "seen" if colour in (MAIN, PALE) else "failed" if colour == SECOND else "not looked at"
    for name, colour in OUTCOMES.items()
}
_SEEN_COLOURS = {"seen": MAIN, "failed": SECOND, "not looked at": LINE}
# What Vega says of every mark; the label of the whole and the table beside it say it once.
_SPOKEN = re.compile(r' (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*"|aria-label="[^"]*")')
_SMALL = 44  # pixels of height of a small chart
_FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif"  # measured here as browsers draw it


def _config(chart: Any) -> dict[str, Any]:
    made: dict[str, Any] = chart.to_dict(validate=False)
    made["background"] = None
    made["config"] = {
        "font": _FONT,
        "view": {"stroke": None},
        "axis": {
            "labelColor": SOFT, "titleColor": SOFT, "gridColor": LINE, "domainColor": LINE, "tickColor": LINE,
            "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal",
        },
        "header": {"labelColor": INK, "labelFontSize": 12, "title": None},
        "legend": {"labelColor": SOFT, "titleColor": SOFT, "labelFontSize": 12, "orient": "top", "title": None},
        "text": {"color": INK},
        "aria": False,
    }  # fmt: skip
    return made


def svg(chart: Mapping[str, Any], label: str, *, page: bool = True) -> str:
    """A chart as an SVG with one text alternative.

    Args:
        chart: Vega-Lite.
        label: says in words what it shows.
        page: in the colours of the page that it will stand in; else a file of its own.
    """
    drawn = str(vl_convert.vegalite_to_svg(dict(chart)))
    if not page:
        return drawn
    for fixed, variable in _VARIABLES.items():
        drawn = drawn.replace(f'"{fixed}"', f'"var({variable})"')
    drawn = _SPOKEN.sub("", drawn)
    size = re.search(r'width="([\d.]+)" height="([\d.]+)"', drawn)
    width = f' style="max-width:{float(size[1]):.0f}px"' if size else ""
    return re.sub(
        r"^<svg [^>]*?viewBox=\"([^\"]+)\"[^>]*>",
        lambda found: (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(label, quote=True)}"'
            f' viewBox="{found[1]}"{width}>'
        ),
        drawn,
        count=1,
    )


def png(chart: Mapping[str, Any]) -> bytes:
    """A chart as a PNG on white, twice its size for print."""
    return bytes(vl_convert.vegalite_to_png({**chart, "background": "white"}, scale=2))


def trend(rows: Sequence[Row], title: str) -> dict[str, Any]:
    """One kind through the weeks; weeks not seen are gaps, partly seen ones hollow, campaigns marked."""
    data = [
        {
            "week": row["week"],
            "total": row["total"],
            "seen": "seen whole" if row["coverage"] == "whole" else "seen partly: at least so many",
            "campaign": bool(row["intensification"]),
        }
        for row in rows
    ]
    base = alt.Chart(alt.InlineData(values=data)).encode(
        x=alt.X(
            "week:O",
            title=None,
            axis=alt.Axis(labelAngle=0, labelOverlap=True, labelExpr="substring(datum.value, 5)", grid=False),
        ),
    )
    marks = (
        base.transform_filter("datum.campaign")
        .mark_bar(color=LINE, opacity=0.55, width={"band": 1})
        .encode(y=alt.value(0), y2=alt.value(190))
    )
    line = base.mark_line(color=MAIN, strokeWidth=2, invalid="break-paths-show-domains").encode(
        y=alt.Y("total:Q", title=title, axis=alt.Axis(tickCount=5, format="~s"))
    )
    points = base.mark_point(size=42, filled=True, opacity=1, stroke=MAIN, strokeWidth=1.5).encode(
        y="total:Q",
        fill=alt.Fill(
            "seen:N",
            scale=alt.Scale(domain=["seen whole", "seen partly: at least so many"], range=[MAIN, PALE]),
        ),
    )
    return _config(alt.layer(marks, line, points).properties(width=820, height=190))


def force_multiples(rows: Sequence[Row], columns: int, width: int) -> dict[str, Any]:
    """Arrests by force, a small chart each up to its own largest week; a week not seen is a pale column, no nought.

    Args:
        rows: a week of a force each.
        columns: small charts side by side.
        width: of each, in pixels.
    """
    most: dict[str, float] = {}
    for row in rows:
        most[row["name"]] = max(most.get(row["name"], 0.0), row["total"] or 0.0)
    names = {name: f"{short(name)} {number:,.0f}" for name, number in most.items()}
    data = [
        {"force": names[row["name"]], "week": row["week"], "total": row["total"], "unseen": row["total"] is None}
        for row in rows
    ]
    x = alt.X("week:O", title=None, axis=None)
    told = alt.Chart().mark_bar(color=MAIN).encode(x=x, y=alt.Y("total:Q", title=None, axis=None))
    unseen = (
        alt.Chart()
        .transform_filter("datum.unseen")
        .mark_bar(color=LINE, opacity=0.6, width={"band": 1})
        .encode(x=x, y=alt.value(0), y2=alt.value(_SMALL))
    )
    header = alt.Header(title=None, labelAnchor="start", labelLimit=width)
    chart = (
        alt.layer(unseen, told, data=alt.InlineData(values=data))
        .properties(width=width, height=_SMALL)
        .facet(
            facet=alt.Facet("force:N", sort=list(names.values()), header=header),
            columns=columns,
            spacing={"row": 8, "column": 16},
        )
        .resolve_scale(y="independent")
    )
    return _config(chart)


def short(name: str) -> str:
    """A force's name without what they all share."""
    return re.sub(r" (?:Police|Constabulary)(?: Service)?$|^Police Service of ", "", name)


def bars(rows: Sequence[tuple[str, float]], title: str, form: str) -> dict[str, Any]:
    """What was taken, largest first.

    Args:
        rows: names and numbers.
        title: of the axis, with the unit.
        form: d3 format of the labels.
    """
    data = [{"name": name, "value": value} for name, value in rows]
    base = alt.Chart(alt.InlineData(values=data)).encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(ticks=False, domain=False, labelLimit=170, labelColor=INK)
        ),
        x=alt.X("value:Q", title=title, axis=alt.Axis(tickCount=4, format="~s")),
    )
    words = base.mark_text(align="left", dx=5, fontSize=12).encode(text=alt.Text("value:Q", format=form))
    return _config((base.mark_bar(color=MAIN) + words).properties(width=470, height={"step": 24}))


def coverage_map(rows: Sequence[Row]) -> dict[str, Any]:
    """What became of each source on each day."""
    data = [{"source": row["source_id"], "day": row["day"].isoformat(), "seen": SEEN[row["outcome"]]} for row in rows]
    chart = (
        alt.Chart(alt.InlineData(values=data))
        .mark_rect(stroke="transparent", strokeWidth=1)
        .encode(
            x=alt.X(
                "day:O",
                title=None,
                axis=alt.Axis(
                    orient="top",
                    labelAngle=0,
                    labelOverlap=True,
                    labelExpr="substring(datum.value, 8)",
                    ticks=False,
                    domain=False,
                ),
            ),
            y=alt.Y("source:N", title=None, axis=alt.Axis(ticks=False, domain=False, labelColor=INK)),
            fill=alt.Fill("seen:N", scale=alt.Scale(domain=list(_SEEN_COLOURS), range=list(_SEEN_COLOURS.values()))),
        )
        .properties(width=560, height={"step": 15})
    )
    return _config(chart)
