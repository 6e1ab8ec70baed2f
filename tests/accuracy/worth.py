"""What each expression of the rules is worth: `make worth BLOTTER_ARCHIVE=<checkout>/news`.

Each is taken out by itself, and the labelled releases in which it answered are read again. An expression without which
no fact changes has nothing to do there; one without which more facts are right than with it decides more wrongly than
rightly. Labels that are held back are not read. Those that stand out were picked from many: read what they decide
before taking them away.
"""

import argparse
import gc
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any
from unittest.mock import patch

from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from tests.accuracy import corpora
from tests.accuracy.corpora import Labelled
from tests.accuracy.measure import plain
from tests.accuracy.scoring import pair
from transforms import extract
from transforms.reading.expressions import Expression

CONSOLE = Console()
_DRAWS = ("real", "drawn", "judged", "later", "worded")  # that rules may be made from
_ASKS = ("search", "match", "fullmatch", "finditer", "all_in", "findall", "sub")
_KEPT = 5000  # results that a cache keeps at most if what it keeps depends on expressions
_SHOWN = 100  # characters of an expression that are shown
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Worth:
    """One expression's worth on labelled releases."""

    pattern: str
    asked: int  # releases in which it answered
    changed: int  # of which it changes the facts
    helps: int  # in which there are more errors without it
    harms: int  # in which there are fewer


def errors(labelled: Labelled, facts: Sequence[dict[str, Any]]) -> int:
    """Required facts that are missed, and wrong ones."""
    result = pair(labelled.facts, facts)
    return len(result.missed) + len(result.wrong)


def _forget() -> None:
    """Empty the caches of what expressions said of words."""
    for name, module in list(sys.modules.items()):
        if name.startswith("transforms"):
            for kept in vars(module).values():
                if isinstance(kept, _lru_cache_wrapper) and 0 < (kept.cache_parameters()["maxsize"] or 0) < _KEPT:
                    kept.cache_clear()


def _recording(ask: Any, answered: set[str]) -> Any:
    def asked(self: Expression, *arguments: Any) -> Any:
        answer = ask(self, *arguments)
        if isinstance(answer, Iterator):
            answer = list(answer)
        if answer:
            answered.add(self.pattern)
        return iter(answer) if isinstance(answer, list) and ask.__name__ in ("finditer", "all_in") else answer

    return asked


def read(labelled: Labelled) -> tuple[list[dict[str, Any]], set[str]]:
    """A release's facts, and the expressions that answered while they were looked for."""
    answered: set[str] = set()
    _forget()
    with patch.multiple(Expression, **{name: _recording(getattr(Expression, name), answered) for name in _ASKS}):
        return plain(extract(labelled.article)), answered


@contextmanager
def without(pattern: str, expressions: Sequence[Expression]) -> Iterator[None]:
    """Let an expression answer nothing."""
    same = [one for one in expressions if one.pattern == pattern]
    before = [(one._needed, one._asked) for one in same]
    for one in same:
        one._needed, one._asked = [], _NEVER
    try:
        yield
    finally:
        for one, (needed, asked) in zip(same, before, strict=True):
            one._needed, one._asked = needed, asked


def worths(corpus: Sequence[Labelled]) -> Iterator[Worth]:
    """The worth of every expression that is asked at all, in no order.

    Args:
        corpus: labelled releases.
    """
    found: list[list[dict[str, Any]]] = []
    where: dict[str, list[int]] = defaultdict(list)
    for number, labelled in enumerate(track(corpus, "reading", console=CONSOLE)):
        facts, answered = read(labelled)
        found.append(facts)
        for pattern in answered:
            where[pattern].append(number)
    expressions = [one for one in gc.get_objects() if isinstance(one, Expression)]
    for pattern in track(sorted({one.pattern for one in expressions}), "taking out", console=CONSOLE):
        changed = helps = harms = 0
        with without(pattern, expressions):
            for number in where[pattern]:
                _forget()
                facts = plain(extract(corpus[number].article))
                if facts != found[number]:
                    changed += 1
                    more = errors(corpus[number], facts) - errors(corpus[number], found[number])
                    helps += more > 0
                    harms += more < 0
        _forget()
        yield Worth(pattern, len(where[pattern]), changed, helps, harms)


def _labelled(archive: str | None) -> list[Labelled]:
    corpus = corpora.invented()
    for draw in _DRAWS if archive else ():
        corpus += [one for one in corpora.real(Path(archive or ""), draw) if not corpora.is_held_back(one.article.id)]
    return list({one.article.id: one for one in corpus}.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how many expressions do anything, and those that do more harm than good.

    Args:
        arguments: of the command line.

    Returns:
        The exit code: 2 where the archive lacks a labelled release, which the message says.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--releases", type=int, help="read so many labelled releases at most (all)")
    parser.add_argument("--idle", action="store_true", help="also list the expressions without which nothing changes")
    chosen = parser.parse_args(arguments)
    try:
        corpus = _labelled(os.environ.get("BLOTTER_ARCHIVE"))[: chosen.releases]
    except FileNotFoundError as error:
        CONSOLE.print(f"[red]{escape(str(error))}[/]")
        return 2
    told = list(worths(corpus))
    table = Table("expression", "asked", "changes", "helps", "harms", title="harm more than they help, by releases")
    for one in sorted(told, key=lambda one: one.helps - one.harms):
        if one.harms > one.helps:
            figures = (str(figure) for figure in (one.asked, one.changed, one.helps, one.harms))
            table.add_row(escape(one.pattern[:_SHOWN]), *figures)
    idle = [one for one in told if not one.changed]
    for one in idle if chosen.idle else ():
        CONSOLE.print(f"{one.asked:6} {escape(one.pattern[:_SHOWN])}", highlight=False)
    CONSOLE.print(table)
    CONSOLE.print(
        f"{len(told)} expressions, {len(corpus)} releases: {sum(not one.asked for one in told)} never answer,"
        f" {len(idle)} change no fact, {sum(one.changed == 1 for one in told)} those of one release"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
