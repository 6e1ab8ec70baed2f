"""Which figures of two releases are the same result."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable

from warehouse.told.records import Edge, Figure, Telling

# "A further four people", "another man", "the third arrest": adds to what was told, is no new total.
FURTHER = re.compile(
    r"\b(?:further|another|additional|(?<!or )(?<!one )more(?! than)|second|third|fourth|fifth|sixth|seventh|eighth)\b",
    re.IGNORECASE,
)
_SAME_WORDS = 0.6
# From which on hardly two bodies have the same figure by themselves: "more than two tonnes", "over £54 million".
HUGE = {"g": 50_000.0, "GBP": 1_000_000.0, "people": 500.0}
_LOOSE = ("drug", "class_a", "class_b", "class_c", "weapon", "firearm", "vehicle")  # totals of several items


def agreement(a: Telling, b: Telling) -> float:
    """How much the figures that both tell say together: one arrest says next to nothing, 1,243 g very much."""
    total, taken = 0.0, set()
    for mine in a.figures:
        for other in b.figures:
            if other.n not in taken and _equal(mine, other) and not (mine.part and other.part):
                taken.add(other.n)
                total += rarity(mine)
                break
    return total


def rarity(figure: Figure) -> float:
    """What it says when two releases agree in a figure; a fixed scale, so that a pair is judged by itself."""
    if figure.quantity is None:
        return 0.0
    if figure.kind == "sentence" and figure.custody_months and figure.quantity == 1:
        return 0.5 if figure.custody_months % 12 == 0 else 1.0
    digits = len(f"{figure.quantity:.6g}".replace(".", "").strip("0"))
    if figure.unit in ("g", "GBP", "ml"):
        return (0.8, 1.5, 2.5)[min(digits, 3) - 1] if digits else 0.0
    small = figure.quantity < 3
    if small:
        return 0.1 * figure.quantity
    return min(2.0, 0.4 + math.log10(figure.quantity) * (1.0 if digits > 1 else 0.6))


def edges_between(first: Telling, second: Telling, text: float, *, strict: bool, two_forces: bool) -> tuple[Edge, ...]:
    """The results that both tell.

    Args:
        first: the earlier release.
        second: the later one.
        text: how alike their texts are, 0 to 1.
        strict: nothing but figures speaks for the two; take only figures that say something.
        two_forces: each counts its own; a larger figure of the other is no new total.
    """
    edges: list[Edge] = []
    left_a, left_b = _by_key(first.figures), _by_key(second.figures)
    for key, mine in left_a.items():
        other = left_b.get(key, [])
        pairs = sorted(
            ((-_alike(a, b), abs(a.n - b.n), a.n, b.n, a, b) for a in mine for b in other if _same(a, b, text)),
            key=lambda row: row[:4],
        )
        for *_, a, b in pairs:
            if a in mine and b in other and not (strict and rarity(a) < 0.3):
                edges.append(Edge(first.article_id, a.n, second.article_id, b.n, within=False))
                mine.remove(a)
                other.remove(b)
        if not strict and not two_forces and len(mine) == 1 and len(other) == 1 and _raised(mine[0], other[0]):
            edges.append(Edge(first.article_id, mine.pop().n, second.article_id, other.pop().n, within=False))
    edges += _contained(first, second, left_a.values())
    edges += _contained(second, first, left_b.values())
    return tuple(edges)


def covered(force: Telling, wide: Telling) -> tuple[Edge, ...]:
    """A force's results of the very days of which a body for its region or the country gives the total.

    "58 arrests across the region between 3 and 9 October", with Essex among its places, holds the
    19 that Essex Police tells of the same days.
    """
    if not (force.areas & wide.places or force.rocu == wide.force):
        return ()
    found = []
    for figure in (f for f in force.figures if not f.part and f.weekly and f.period_start and f.period_end):
        totals = [
            total
            for total in wide.figures
            if total.key == figure.key
            and not total.part
            and (total.quantity or 0) > (figure.quantity or 0) > 0
            and (total.period_start, total.period_end) == (figure.period_start, figure.period_end)
            and figure.period_start != figure.period_end
        ]
        if totals:
            total = max(totals, key=lambda f: (f.quantity or 0, -f.n))
            found.append(Edge(force.article_id, figure.n, wide.article_id, total.n, within=True))
    return tuple(found)


def huge(first: Telling, second: Telling) -> tuple[Edge, ...]:
    """Figures of two bodies that are the same and so large that both quote the country's or the operation's total."""
    found, left = [], [figure for figure in second.figures if not figure.part]
    for mine in first.figures:
        if mine.part or (mine.quantity or 0) < HUGE.get(mine.unit or "", math.inf):
            continue
        other = next((figure for figure in left if _equal(mine, figure)), None)
        if other is not None:
            left.remove(other)
            found.append(Edge(first.article_id, mine.n, second.article_id, other.n, within=False))
    return tuple(found)


def _by_key(figures: Iterable[Figure]) -> dict[tuple[str, str | None, str | None, bool], list[Figure]]:
    found: dict[tuple[str, str | None, str | None, bool], list[Figure]] = defaultdict(list)
    for figure in figures:
        if not figure.part:
            found[figure.key].append(figure)
    return found


def _equal(a: Figure, b: Figure) -> bool:
    if a.key != b.key or a.quantity != b.quantity or _periods_differ(a, b):
        return False
    return not (a.custody_months and b.custody_months and a.custody_months != b.custody_months)


def _same(a: Figure, b: Figure, text: float) -> bool:
    if not _equal(a, b):
        return False
    if a.offence and b.offence and a.offence != b.offence and text < 0.6 and _alike(a, b) < _SAME_WORDS:
        return False
    if a.further != b.further or (a.further and _alike(a, b) < _SAME_WORDS):
        # "A third man was arrested" is not the second man's arrest told again.
        return text >= 0.9
    return True


def _raised(a: Figure, b: Figure) -> bool:
    """Did the later release give a new total for the same thing?"""
    if a.quantity is None or b.quantity is None or _periods_differ(a, b):
        return a.quantity is None and b.quantity is not None and not _periods_differ(a, b)
    return b.quantity > a.quantity and not b.further and not a.further and (a.offence == b.offence or not a.offence)


def _contained(mine: Telling, other: Telling, left: Iterable[list[Figure]]) -> list[Edge]:
    """Figures that the other release gives as a part of a larger one of its own."""
    found = []
    parts = [figure for figure in other.figures if figure.part]
    for figure in (figure for figures in left for figure in figures):
        for part in parts:
            total = _total_of(part, other) if _equal(figure, part) and figure.weekly else None
            if total is not None and not total.further and (total.quantity or 0) > (figure.quantity or 0):
                parts.remove(part)
                found.append(Edge(mine.article_id, figure.n, other.article_id, total.n, within=True))
                break
    return found


def _total_of(part: Figure, telling: Telling) -> Figure | None:
    """The figure that a part belongs to: the least of its kind that can hold it, of the same item if there is one."""
    holders = [
        figure
        for figure in telling.figures
        if not figure.part
        and figure.weekly
        and figure.kind == part.kind
        and figure.unit == part.unit
        and (figure.quantity or 0) >= (part.quantity or 0)
        and (figure.item == part.item or (figure.item in _LOOSE and figure.item_group == part.item_group))
    ]
    return min(holders, key=lambda f: (f.item != part.item, f.quantity or 0, f.n), default=None)


def _alike(a: Figure, b: Figure) -> float:
    either = a.words | b.words
    return len(a.words & b.words) / len(either) if either else 0.0


def _periods_differ(a: Figure, b: Figure) -> bool:
    """Both state when it happened, and no day is in both."""
    start_a, end_a = a.period_start or a.period_end, a.period_end or a.period_start
    start_b, end_b = b.period_start or b.period_end, b.period_end or b.period_start
    if start_a is None or end_a is None or start_b is None or end_b is None:
        return False
    return max(start_a, start_b) > min(end_a, end_b)
