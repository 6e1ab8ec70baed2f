"""Which of the facts that tell one result is counted.

Of several tellings the largest figure counts (a later total replaces an earlier one); of equal ones a
force's before a region's or the country's, then the one published first, then the one with the lower
id. A figure that lies within a larger one that counts is left out, so that a total and its parts are
never both in a sum. Once among the facts of each force, once among those of each region, once among all.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

Key = tuple[str, int]  # article id and number of the fact


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that has an edge."""

    key: Key
    force: str
    wide: bool
    quantity: float | None
    published: datetime
    region: str | None = None

    @property
    def rank(self) -> tuple[bool, float, bool, datetime, Key]:
        """The least of a group is counted."""
        return self.quantity is None, -(self.quantity or 0.0), self.wide, self.published, self.key


@dataclass(frozen=True, slots=True)
class Retold:
    """A fact that is not counted, and the one that stands for it."""

    key: Key
    stands: Key
    in_force: bool
    in_region: bool


def retold(facts: dict[Key, Told], edges: Iterable[tuple[Key, Key, bool]]) -> list[Retold]:
    """What sums leave out.

    Args:
        facts: all facts that edges name.
        edges: fact, other fact, whether the first lies within the second.
    """
    every = list(edges)
    in_force = dict(_left_out(facts, every, lambda fact: fact.force))
    in_region = dict(_left_out(facts, every, lambda fact: fact.region or ""))
    overall = dict(_left_out(facts, every, lambda _: ""))
    rows = [Retold(key, stands, True, True) for key, stands in in_force.items()]
    rows += [Retold(key, stands, False, key in in_region) for key, stands in overall.items() if key not in in_force]
    return sorted(rows, key=lambda row: row.key)


def _left_out(
    facts: dict[Key, Told], edges: list[tuple[Key, Key, bool]], side: Callable[[Told], str]
) -> Iterator[tuple[Key, Key]]:
    """Facts for which another one of their side stands, and which.

    What tells one result is found over all sides: two releases of one force that both tell the NCA's raid tell the
    same raid, although nothing else joins them.
    """
    root = _results(edges)
    best: dict[tuple[Key, str], Told] = {}
    members = {key for a, b, _ in edges for key in (a, b)}
    sides: dict[Key, set[str]] = {}
    for key in members:
        fact = facts[key]
        group = root(key), side(fact)
        sides.setdefault(group[0], set()).add(group[1])
        if group not in best or fact.rank < best[group].rank:
            best[group] = fact
    holder: dict[tuple[Key, str], Told] = {}
    for a, b, within in edges:
        for one in sides[root(a)] & sides[root(b)] if within else ():
            group, outer = (root(a), one), best[root(b), one]
            known = holder.get(group)
            larger = (outer.quantity or 0) > (best[group].quantity or 0)
            if larger and (known is None or outer.rank < known.rank):
                holder[group] = outer
    for key in members:
        group = root(key), side(facts[key])
        stands = holder.get(group, best[group])
        if stands.key != key:
            yield key, stands.key


def _results(edges: list[tuple[Key, Key, bool]]) -> Callable[[Key], Key]:
    """Which facts tell one result, as the fact that names it.

    Two facts of one release are two results, a man's arrest and a woman's, also where chains of tellings cross: A's
    man is B's, B's man is C's, and of C the woman was taken for A's man.
    """
    parent: dict[Key, Key] = {}
    releases: dict[Key, set[str]] = {}

    def root(key: Key) -> Key:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for a, b, within in sorted(edges):
        one, other = root(a), root(b)
        mine, theirs = (releases.setdefault(key, {key[0]}) for key in (one, other))
        if not within and one != other and mine.isdisjoint(theirs):
            parent[one] = other
            theirs |= mine
    return root
