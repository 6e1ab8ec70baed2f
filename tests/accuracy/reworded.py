"""Say releases otherwise and see whether the rules find the same: `make reworded BLOTTER_ARCHIVE=<checkout>/news`.

Where they do not, one of the two readings is wrong, and no label is needed to know it. The archive's unlabelled
releases are said in each way of `rewordings`; the table tells how often the facts differ, and each difference is shown
with the words around it.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from tests.accuracy.doubts import unlabelled
from tests.accuracy.rewordings import REWORDINGS, Rewording, reworded
from transforms import extract, extract_many
from transforms.records import ArticleText, Extraction, Fact

CONSOLE = Console()
_SHOWN = 120  # characters shown on each side of a fact
_RELEASES = 2000  # of the archive, if nothing else is said

What = tuple[str, str | None, float | None, str | None, str, bool]


@dataclass(frozen=True, slots=True)
class Difference:
    """A release that said otherwise gives other facts."""

    name: str  # of the rewording
    article: ArticleText
    lost: tuple[Fact, ...]
    said: ArticleText
    gained: tuple[Fact, ...]


def _what(fact: Fact) -> What:
    """What weeks and cases are made of."""
    return fact.kind, fact.item, fact.quantity, fact.unit, fact.scope, fact.part


def _besides(facts: Iterable[Fact], others: Iterable[Fact]) -> tuple[Fact, ...]:
    """Those facts that the others do not hold as well."""
    left = Counter(map(_what, others))
    only = []
    for fact in facts:
        if left[_what(fact)]:
            left[_what(fact)] -= 1
        else:
            only.append(fact)
    return tuple(only)


def differences(
    article: ArticleText, found: Extraction, ways: Sequence[Rewording] = REWORDINGS
) -> Iterator[tuple[str, Difference | None]]:
    """Each rewording that changes a release's words, and how its facts then differ, if they do.

    Args:
        article: the release.
        found: what the rules find in it.
        ways: the rewordings that are tried.
    """
    for way, text, title in reworded(article.text, article.title, ways):
        said = replace(article, text=text, title=title)
        otherwise = extract(said).facts
        lost, gained = _besides(found.facts, otherwise), _besides(otherwise, found.facts)
        yield way.name, Difference(way.name, article, lost, said, gained) if lost or gained else None


def _show(difference: Difference) -> None:
    CONSOLE.print(f"\n[bold]{escape(difference.name)}[/]: {escape(difference.article.id)}")
    CONSOLE.print(f"  {escape(difference.article.title or '')}", style="dim")
    for sign, colour, facts, article in (
        ("-", "red", difference.lost, difference.article),
        ("+", "green", difference.gained, difference.said),
    ):
        for fact in facts:
            start, end = fact.evidence
            around = article.text[max(0, start - _SHOWN) : start], article.text[end : end + _SHOWN]
            words = f"{around[0]}[{article.text[start:end]}]{around[1]}" if start >= 0 else "(the headline)"
            told = " ".join(str(part) for part in _what(fact)[:5] if part is not None) + (" part" if fact.part else "")
            CONSOLE.print(f"  [{colour}]{sign} {escape(told)}[/]  {escape(' '.join(words.split()))}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how often each rewording changes the facts, and where.

    Args:
        arguments: of the command line.

    Returns:
        The exit code: 2 where the archive is missing, which the message says.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--way", action="append", choices=[way.name for way in REWORDINGS], help="only this; may be given again"
    )
    parser.add_argument(
        "--releases", type=int, default=_RELEASES, help=f"say so many with facts otherwise ({_RELEASES})"
    )
    parser.add_argument("--most", type=int, default=5, help="show so many differences of each way (5)")
    chosen = parser.parse_args(arguments)
    archive = os.environ.get("BLOTTER_ARCHIVE")
    try:
        if not archive:
            raise FileNotFoundError("BLOTTER_ARCHIVE is not set: name the folder `news` of a checkout of the archive")
        articles = list(unlabelled(Path(archive)))
    except FileNotFoundError as error:
        CONSOLE.print(f"[red]{escape(str(error))}[/]")
        return 2
    read = ((article, found) for article, found in zip(articles, extract_many(articles), strict=True) if found.facts)
    tried: Counter[str] = Counter()
    ways = [way for way in REWORDINGS if not chosen.way or way.name in chosen.way]
    differ: dict[str, list[Difference]] = {way.name: [] for way in ways}
    for article, found in track(islice(read, chosen.releases), "saying otherwise", chosen.releases, console=CONSOLE):
        for name, difference in differences(article, found, ways):
            tried[name] += 1
            differ[name] += [difference] if difference else []
    table = Table("said otherwise", "releases", "other facts", "share")
    for name, several in sorted(differ.items(), key=lambda one: -len(one[1]) / max(1, tried[one[0]])):
        for difference in several[: chosen.most]:
            _show(difference)
        table.add_row(name, str(tried[name]), str(len(several)), f"{len(several) / max(1, tried[name]):.3f}")
    CONSOLE.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
