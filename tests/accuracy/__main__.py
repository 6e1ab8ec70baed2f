"""Print the accuracy of the extraction: `make accuracy`, `make accuracy-raise`.

Without BLOTTER_ARCHIVE only the invented corpus is measured. With it, the folder `news` of a
checkout of the public archive, the labelled real releases are too, those that rules may be made
from and the third held back apart: the difference is what is fitted.
"""

import argparse
import json
import os
import subprocess
from math import floor
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.accuracy import corpora, measure, scoring

CONSOLE = Console()
# What no rule was made from; "unseen" is all of it in one figure.
UNSEEN = ("real, held back", "drawn, held back", "judged, held back", "fresh", "blind", "unseen")


def _table(name: str, corpus: list[corpora.Labelled]) -> None:
    extractions = measure.predict(corpus)
    result = measure.report(corpus, extractions)
    exact, week, wrong = measure.period_agreement(corpus, extractions)
    table = Table("figure", "value", title=f"{name}: {result.articles} articles, {result.required} required facts")
    clean = result.no_fact_articles_clean
    for figure, value in (
        ("precision", result.precision),
        ("recall", result.recall),
        ("F1", result.f1),
        ("perfect articles", result.perfect_articles),
        ("articles without facts clean", clean if clean is not None else float("nan")),
        ("weekly error", result.weekly_error),
        *((f"{attribute} agrees", share) for attribute, share in result.attributes.items()),
        ("period exact", exact),
        ("period in the right week", week),
        ("period in a wrong week", wrong),
        *((f"{field} F1", measure.name_agreement(corpus, extractions, field)[2]) for field in ("places", "operations")),
    ):
        table.add_row(figure, f"{value:.3f}")
    CONSOLE.print(table)
    kinds = Table("kind", "facts", "F1", title=f"{name}: by kind")
    for kind, (facts, f1) in result.by_kind.items():
        kinds.add_row(kind, str(facts), f"{f1:.3f}")
    CONSOLE.print(kinds)


def _changes(name: str, corpus: list[corpora.Labelled], commit: str) -> None:
    try:
        gained, lost = measure.against_commit(corpus, measure.predict(corpus), commit)
    except subprocess.CalledProcessError as error:
        CONSOLE.print(f"[yellow]{name}: no comparison with {commit}: {(error.stderr or str(error)).strip()[-200:]}[/]")
        return
    CONSOLE.print(f"[bold]{name}[/]: {len(gained)} facts gained and {len(lost)} lost against {commit}")
    for sign, colour, rows in (("+", "green", gained), ("-", "red", lost)):
        for row in rows:
            CONSOLE.print(f"  {sign} {' '.join(str(value) for value in row)}", style=colour, highlight=False)


def _real_parts(archive: Path, *, development_only: bool) -> dict[str, list[corpora.Labelled]]:
    parts: dict[str, list[corpora.Labelled]] = {}
    unseen: list[corpora.Labelled] = []
    for name in ("real", "drawn", "judged"):
        labelled = corpora.real(archive, name)
        parts[f"{name}, development"] = [one for one in labelled if not corpora.is_held_back(one.article.id)]
        parts[f"{name}, held back"] = [one for one in labelled if corpora.is_held_back(one.article.id)]
        # The labels of "judged" began from what the rules had found: it reads too well to stand beside others.
        if name != "judged":
            unseen += parts[f"{name}, held back"]
    for name in ("later", "worded"):
        parts[f"{name}, development"] = corpora.real(archive, name)
    for name in ("fresh", "blind"):
        parts[name] = corpora.real(archive, name)
        unseen += parts[name]
    parts["unseen"] = unseen
    return {name: part for name, part in parts.items() if not (development_only and name in UNSEEN)}


def _readers(archive: Path) -> None:
    """How well two readers of the same releases agree: what rules could reach at best."""
    second = corpora.real(archive, "second")
    ids = {one.article.id for one in second}
    first = [one for name in ("later", "blind") for one in corpora.real(archive, name) if one.article.id in ids]
    result = scoring.evaluate(
        {one.article.id: one.facts for one in first}, {one.article.id: one.facts for one in second}
    )
    CONSOLE.print(f"A second reader of {len(second)} releases agrees with the first at F1 {result.f1:.3f}.")


def _raise_floors() -> None:
    """Lift each floor to what is reached now, rounded down to a hundredth; none is ever lowered."""
    stored = json.loads(measure.FLOORS.read_text(encoding="utf-8")) if measure.FLOORS.exists() else {"floors": {}}
    now = {name: floor(value * 100) / 100 for name, value in measure.figures(corpora.invented()).items()}
    floors = {name: max(value, stored["floors"].get(name, 0.0)) for name, value in now.items()}
    content = {"corpus": corpora.fingerprint(), "floors": floors}
    measure.FLOORS.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    CONSOLE.print(f"floors written to {measure.FLOORS.name}: {floors}")


def main() -> None:
    """Measure, or raise the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raise-floors", action="store_true", help="lift the floors to what is reached now")
    parser.add_argument("--against", default=None, help="commit to compare with (default: the last one)")
    parser.add_argument("--development-only", action="store_true", help="leave the held-back third unmeasured")
    arguments = parser.parse_args()
    if arguments.raise_floors:
        _raise_floors()
        return
    dirty = subprocess.run(
        ["git", "diff", "--quiet", "HEAD", "--", "transforms"], cwd=measure.ROOT, check=False
    ).returncode
    against = arguments.against or ("HEAD" if dirty else "HEAD~1")
    parts = {"invented": corpora.invented()}
    archive = os.environ.get("BLOTTER_ARCHIVE")
    if archive:
        parts |= _real_parts(Path(archive), development_only=arguments.development_only)
        _readers(Path(archive))
    else:
        CONSOLE.print("BLOTTER_ARCHIVE is not set: the real releases are left out (docs/accuracy.md says how)")
    for name, corpus in parts.items():
        _table(name, corpus)
    for name, corpus in parts.items():
        if name not in UNSEEN:
            _changes(name, corpus, against)


if __name__ == "__main__":
    main()
