"""Why a release gave the facts it gave: the words that fired, and what was passed over and why."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from spacy import displacy

from transforms.periods import find_periods
from transforms.pipeline import extract
from transforms.places import find_places
from transforms.reading.furniture import as_read
from transforms.records import ArticleText, Extraction, Fact

COLOURS = {
    "people": "#9fd3c7",
    "seizure": "#f6c667",
    "court": "#c3aed6",
    "count": "#a7c5eb",
    "rejected": "#e0e0e0",
    "period": "#ffd3d3",
    "place": "#d3f0c0",
}
_LINE = re.compile(r"\S[^\n]*")
_COURT = {"sentence", "conviction", "confiscation", "order", "remand"}
_COUNTED = {
    "warrant",
    "stop_search",
    "vehicle_stop",
    "roadside_test",
    "visit",
    "line_closed",
    "fixed_penalty",
    "referral",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text that a rule looked at.

    Attributes:
        start: First character.
        end: Character after the last.
        group: Key of `COLOURS`.
        label: What was made of the words, short.
        rule: Stable id of the rule.
        why: For what became no fact, the reason.
    """

    start: int
    end: int
    group: str
    label: str
    rule: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article, what was extracted from it, and every mark."""

    article: ArticleText
    extraction: Extraction
    marks: tuple[Mark, ...]

    def words(self, mark: Mark) -> str:
        """The marked words."""
        return self.article.text[mark.start : mark.end]


def explain(article: ArticleText) -> Explanation:
    """Extract an article and keep what led to each fact and what was passed over.

    Args:
        article: Its text, and when and by whom it was published.
    """
    extraction = extract(article, explain=True)
    marks = [Mark(*fact.evidence, _group(fact), _label(fact), fact.rule) for fact in extraction.facts]
    marks += [Mark(*r.evidence, "rejected", "no fact", r.rule, r.reason) for r in extraction.rejected]
    read = as_read(article).text
    marks += [
        Mark(line.start(), line.end(), "rejected", "no fact", "furniture", "page furniture, nothing of the release")
        for line in _LINE.finditer(article.text)
        if not read[line.start() : line.end()].strip()
    ]
    for period in find_periods(read, article.published):
        days = f"{period.start}" if period.days == 1 else f"{period.start} to {period.end}"
        marks.append(Mark(*period.chars, "period", days + (" (to come)" if period.future else ""), period.rule))
    marks += [Mark(*place.chars, "place", place.name, place.rule) for place in find_places(read, article.force)]
    return Explanation(article, extraction, tuple(sorted(marks, key=lambda mark: (mark.start, mark.end))))


def _group(fact: Fact) -> str:
    if fact.kind in ("seizure", "surrender"):
        return "seizure"
    return "court" if fact.kind in _COURT else "count" if fact.kind in _COUNTED else "people"


def _label(fact: Fact) -> str:
    """What a fact says, in few words: "seizure 220 g crack_cocaine worth £11,000 earlier"."""
    quantity = _figure(fact.quantity)
    if fact.quantity_high is not None:
        quantity = f"{quantity} to {_figure(fact.quantity_high)}"
    claim = fact.qualifier.replace("_", " ") if fact.qualifier and fact.qualifier != "exact" else None
    parts = [fact.kind, claim, quantity, fact.unit, fact.item, fact.offence]
    parts += [f"worth £{_figure(fact.value_gbp)}" if fact.value_gbp is not None else None]
    parts += [f"{_figure(fact.custody_months)} months" if fact.custody_months is not None else None]
    parts += [fact.scope if fact.scope != "current" else None, "part" if fact.part else None]
    return " ".join(part for part in parts if part)


def _figure(number: float | None) -> str | None:
    """A number to the penny, with commas: "1,234,567.5"; `:g` alone would write a million as 1e+06."""
    return None if number is None else f"{number:,.12g}"


_TOKEN = re.compile(r"\S+|\n+")


def html_page(explanations: Iterable[Explanation]) -> str:
    """A page that needs nothing else: the text with its marks, and tables of facts and of what was passed over."""
    body = "".join(_section(explanation) for explanation in explanations)
    head = f'<meta charset="utf-8"><title>Why these facts</title>{_STYLE}'
    return f'<!doctype html>\n<html lang="en-GB"><head>{head}</head><body>{body}</body></html>\n'


def _section(explanation: Explanation) -> str:
    article, facts = explanation.article, explanation.extraction.facts
    rows = [(_label(f), article.text[slice(*f.evidence)], f.rule, _days(f), ", ".join(f.places)) for f in facts]
    rejected = [(m.rule, explanation.words(m), m.why) for m in explanation.marks if m.group == "rejected"]
    return (
        f"<h1>{escape(article.title or article.id)}</h1>"
        f"<p>{escape(article.force or '')} {escape(article.published.isoformat() if article.published else '')}</p>"
        f"{_marked(explanation)}"
        f"<h2>{len(rows)} facts</h2>{_table(('fact', 'words', 'rule', 'days', 'places'), rows)}"
        f"<h2>Passed over: {len(rejected)}</h2>{_table(('rule', 'words', 'why'), rejected)}"
    )


def _days(fact: Fact) -> str:
    if fact.period_start is None or fact.period_end is None:
        return ""
    return (
        str(fact.period_start) if fact.period_start == fact.period_end else f"{fact.period_start} to {fact.period_end}"
    )


def _marked(explanation: Explanation) -> str:
    """The text with its marks, drawn by spaCy's displaCy; overlapping marks stand below one another."""
    text = explanation.article.text
    tokens = list(_TOKEN.finditer(text))
    spans = []
    for mark in explanation.marks:
        covered = [i for i, token in enumerate(tokens) if token.start() < mark.end and token.end() > mark.start]
        if covered:
            spans.append(
                {"start_token": covered[0], "end_token": covered[-1] + 1, "label": mark.label, "group": mark.group}
            )
    colours = {span["label"]: COLOURS[str(span["group"])] for span in spans}
    drawn = displacy.render(
        {"text": text, "spans": spans, "tokens": [token.group() for token in tokens]},
        style="span", manual=True, page=False, jupyter=False, options={"colors": colours},
    )  # fmt: skip
    return str(drawn)


def _table(names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


_STYLE = """<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: .5rem 0 2rem; }
td, th { border-bottom: 1px solid #ddd; padding: .2rem .6rem; text-align: left; vertical-align: top; }
.spans { line-height: 2.6 !important; }
</style>"""
