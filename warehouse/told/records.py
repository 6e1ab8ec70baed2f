"""What the comparison of two releases works on."""

from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from warehouse.told.signature import WEIGHTS, class_of

# Bodies without an area of their own: they tell what local forces tell too.
WIDE = frozenset({"nca", "npcc", "rocu"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A fact of a release as far as telling it twice is concerned."""

    n: int
    kind: str
    item: str | None
    item_group: str | None
    unit: str | None
    quantity: float | None
    offence: str | None
    custody_months: float | None
    period_start: date | None
    period_end: date | None
    places: frozenset[str]
    words: frozenset[str]  # of the snippet
    further: bool  # "a further four people": adds to what was told before
    part: bool
    weekly: bool  # False: its period is too long for a weekly sum

    @property
    def key(self) -> tuple[str, str | None, str | None, bool]:
        """Only figures of one key can be the same result."""
        return self.kind, self.item, self.unit, self.weekly


@dataclass(frozen=True, slots=True)
class Telling:
    """A release as believed today, without its words."""

    article_id: str
    force: str
    rocu: str | None  # the regional unit of the force's area
    areas: frozenset[str]  # what the force's area is called: Devon, Cornwall
    published: date
    words: int
    minhash: NDArray[np.uint32]
    sample: frozenset[int]
    marks: frozenset[int]
    places: frozenset[str]
    operations: frozenset[str]
    figures: tuple[Figure, ...]  # this release's news, parts included

    @property
    def order(self) -> tuple[date, str]:
        """First told first; by id among those of one day, so that the order of arrival never matters."""
        return self.published, self.article_id


@dataclass(frozen=True, slots=True)
class Edge:
    """One result told by two releases. `within`: the first's figure is contained in the second's larger one."""

    article_id: str
    n: int
    other_id: str
    other_n: int
    within: bool


@dataclass(frozen=True, slots=True)
class Link:
    """Two releases that tell the same, the later one first."""

    article_id: str
    same_as: str
    score: float
    reason: str
    edges: tuple[Edge, ...] = field(default=())


def weight(marks: frozenset[int]) -> float:
    """How much marks say together."""
    return sum(WEIGHTS[class_of(mark)] for mark in marks)
