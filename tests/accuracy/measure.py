"""Extract the corpora and compare: with their labels, and with what an earlier state of the rules found."""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from tests.accuracy.corpora import Labelled
from tests.accuracy.scoring import Report, evaluate
from transforms import extract
from transforms.records import Extraction

FLOORS = Path(__file__).parent / "floors.json"
ROOT = Path(__file__).parent.parent.parent


def plain(extraction: Extraction) -> list[dict[str, Any]]:
    """Facts as the labels write them."""
    return [{f.name: _plain(getattr(fact, f.name)) for f in fields(fact)} for fact in extraction.facts]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value


def predict(corpus: Iterable[Labelled]) -> dict[str, Extraction]:
    """What the present rules extract, by article id."""
    return {labelled.article.id: extract(labelled.article) for labelled in corpus}


def report(corpus: Sequence[Labelled], extractions: Mapping[str, Extraction]) -> Report:
    """Figures of a corpus."""
    return evaluate(
        {labelled.article.id: labelled.facts for labelled in corpus},
        {labelled.article.id: plain(extractions[labelled.article.id]) for labelled in corpus},
    )


def period_agreement(corpus: Sequence[Labelled], extractions: Mapping[str, Extraction]) -> tuple[float, float, float]:
    """Articles with a labelled period: shares exact, in the right week, in a wrong one."""
    exact = week = wrong = total = 0
    for labelled in corpus:
        start, end = labelled.labels.get("period_start"), labelled.labels.get("period_end")
        if not end:
            continue
        total += 1
        found = extractions[labelled.article.id]
        if found.period_start is None or found.period_end is None:
            continue
        exact += (found.period_start.isoformat(), found.period_end.isoformat()) == (start, end)
        same = found.period_end.isocalendar()[:2] == date.fromisoformat(end).isocalendar()[:2]
        week += same
        wrong += not same
    return (exact / total, week / total, wrong / total) if total else (0.0, 0.0, 0.0)


def name_agreement(
    corpus: Sequence[Labelled], extractions: Mapping[str, Extraction], field: str
) -> tuple[float, float, float]:
    """Precision, recall and F1 of an article's "places" or "operations", however they are spelt."""
    both = told = wanted = 0
    for labelled in corpus:
        labels = {_plain_name(name) for name in labelled.labels.get(field) or ()}
        found = {_plain_name(name) for name in getattr(extractions[labelled.article.id], field)}
        both, told, wanted = both + len(labels & found), told + len(found), wanted + len(labels)
    return both / max(1, told), both / max(1, wanted), 2 * both / max(1, told + wanted)


def _plain_name(name: str) -> str:
    return name.lower().replace("-", " ").replace("'", "").replace("’", "").replace(".", "")


def figures(corpus: Sequence[Labelled]) -> dict[str, float]:
    """The figures that have floors; errors are given as one minus the error, so that more is always better."""
    extractions = predict(corpus)
    result = report(corpus, extractions)
    exact, week, wrong = period_agreement(corpus, extractions)
    flat = {
        "f1": result.f1,
        "weekly_agreement": 1 - result.weekly_error,
        "period_exact": exact,
        "period_week": week,
        "period_not_wrong": 1 - wrong,
        "places_f1": name_agreement(corpus, extractions, "places")[2],
        "operations_f1": name_agreement(corpus, extractions, "operations")[2],
    }
    if result.no_fact_articles_clean is not None:
        flat["no_fact_articles_clean"] = result.no_fact_articles_clean
    # Over all labels, not the matched ones: a new match whose attribute is wrong must not count as a loss.
    return flat | {f"attribute_{name}": share for name, share in result.attributes_of_all.items()}


Row = tuple[str, str, str | None, str | None, float | None, str, bool]


def rows(article_id: str, facts: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Facts as comparable rows."""
    return [(article_id, f["kind"], f["item"], f["unit"], f["quantity"], f["scope"], f["part"]) for f in facts]


def against_commit(
    corpus: Sequence[Labelled], extractions: Mapping[str, Extraction], commit: str
) -> tuple[list[Row], list[Row]]:
    """Facts gained and facts lost against the rules of an earlier commit.

    Args:
        corpus: The articles.
        extractions: What the present rules find in them.
        commit: A git revision of this repository.

    Raises:
        subprocess.CalledProcessError: git does not know the commit, or its rules do not run.
    """
    now = Counter(row for key, found in extractions.items() for row in rows(key, plain(found)))
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder) / "old"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(old), commit], check=True)
        try:
            articles = Path(folder) / "articles.jsonl"
            articles.write_text("".join(json.dumps(_article(labelled)) + "\n" for labelled in corpus), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-c", _OLD, str(articles)],
                check=True, capture_output=True, text=True, cwd=old, env=os.environ | {"PYTHONPATH": str(old)},
            )  # fmt: skip
        finally:
            subprocess.run([*git, "remove", "--force", str(old)], check=True)
    before: Counter[Row] = Counter(tuple(json.loads(line)) for line in done.stdout.splitlines())
    return sorted((now - before).elements(), key=str), sorted((before - now).elements(), key=str)


def _article(labelled: Labelled) -> dict[str, Any]:
    article = labelled.article
    published = article.published.isoformat() if article.published else None
    return {
        "id": article.id,
        "text": article.text,
        "title": article.title,
        "published": published,
        "force": article.force,
    }


_OLD = """
import json, sys
from datetime import datetime
from transforms import extract
from transforms.records import ArticleText
for line in open(sys.argv[1], encoding="utf-8"):
    a = json.loads(line)
    when = datetime.fromisoformat(a["published"]) if a["published"] else None
    for f in extract(ArticleText(a["id"], a["text"], a["title"], when, a["force"])).facts:
        print(json.dumps([a["id"], f.kind, f.item, f.unit, f.quantity, f.scope, f.part]))
"""
