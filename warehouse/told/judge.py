"""Do two releases tell the same results? Depends on the two alone, so that the order of arrival never matters.

The thresholds were set on the public archive of 2017 to 2021 and are tested on labelled pairs; docs/told.md
says how often they are right.
"""

from dataclasses import dataclass

import numpy as np

from warehouse.told.match import agreement, covered, edges_between, huge
from warehouse.told.records import WIDE, Edge, Link, Telling, weight
from warehouse.told.signature import DATE, REFERENCE, class_of

WINDOW = 45  # days between a release and its update or re-publication
CLOSE = 3  # days between two bodies' releases that quote one huge figure
NEAR = 14  # days between two releases that only agree in their figures
SAME_TEXT = 0.8
ALIKE = 0.2  # Jaccard of four-word runs that two releases about one incident rarely fall short of
WITHIN = 0.45  # share of a single case's runs that a round-up repeats
_LONGER = 1.5  # a round-up is so many times as long as the case
_TELLING = 2.5  # weight of figures that agree, from which on they are more than chance


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two releases are."""

    text: float  # estimated Jaccard similarity of four-word runs
    contained: float  # share of the shorter one's runs that the longer one has too
    marks: float  # weight of the dates, times and numbers that both have
    marks_share: float  # that, of the weight of the poorer one's
    dates_differ: bool  # both name days, and none the same
    references_differ: bool  # likewise reference numbers
    days: int
    same_force: bool
    related: bool
    longer: float


def likeness(a: Telling, b: Telling) -> Likeness:
    """Measure two releases against each other."""
    shared = weight(a.marks & b.marks)
    poorer = min(weight(a.marks), weight(b.marks))
    smaller = min(len(a.sample), len(b.sample))
    return Likeness(
        text=float(np.mean(a.minhash == b.minhash)) if len(a.minhash) and len(b.minhash) else 0.0,
        contained=len(a.sample & b.sample) / smaller if smaller >= 3 else 0.0,
        marks=shared,
        marks_share=shared / poorer if poorer else 0.0,
        dates_differ=_differ(a, b, DATE),
        references_differ=_differ(a, b, REFERENCE),
        days=abs((a.published - b.published).days),
        same_force=a.force == b.force,
        related=related(a, b),
        longer=max(a.words, b.words) / max(1, min(a.words, b.words)),
    )


def _differ(a: Telling, b: Telling, kind: int) -> bool:
    mine, other = (frozenset(m for m in x.marks if class_of(m) == kind) for x in (a, b))
    return bool(mine and other and not mine & other)


def related(a: Telling, b: Telling) -> bool:
    """One force, or a force and a body that speaks for its region or the country."""
    if a.force == b.force or a.force in WIDE or b.force in WIDE:
        return True
    return a.force == b.rocu or b.force == a.rocu


def judge(a: Telling, b: Telling, wide: frozenset[str] = WIDE) -> Link | None:
    """The link between two releases, or None when they tell different things.

    Args:
        a: one release.
        b: another one.
        wide: bodies that speak for a region or the country.
    """
    first, second = sorted((a, b), key=lambda telling: telling.order)
    like = likeness(first, second)
    two_forces = not like.same_force and not {first.force, second.force} & wide
    edges: tuple[Edge, ...] = ()
    reason = _reason(first, second, like)
    if reason is not None:
        edges = edges_between(first, second, like.text, strict=reason == "same figures", two_forces=two_forces)
        if two_forces and len(edges) < 0.5 * min(_number(first), _number(second)):
            edges, reason = (), None  # one form, filled in by two forces with figures of their own
    if not edges and not like.same_force and not two_forces and like.days <= NEAR:
        force, region = sorted((first, second), key=lambda telling: telling.force in wide)
        edges = covered(force, region) if force.force not in wide else ()
        reason = "two bodies" if edges else reason
    if not edges and not like.same_force and like.days <= CLOSE:
        edges = huge(first, second)
        reason = "two bodies" if edges else reason
    told = bool(first.figures or second.figures)
    if reason is None or (not edges and (told or reason != "same text")):
        return None
    return Link(second.article_id, first.article_id, _score(like, reason), reason, edges)


def _number(telling: Telling) -> int:
    return sum(1 for figure in telling.figures if not figure.part)


def _reason(first: Telling, second: Telling, like: Likeness) -> str | None:
    incident = like.marks >= 2.0 and like.marks_share >= 0.34 and not (like.dates_differ and like.references_differ)
    if like.days > WINDOW:
        return None
    if like.text >= SAME_TEXT:
        # "A further eight people charged", week after week: one form, other days.
        elsewhere = bool(first.places and second.places and not first.places & second.places)
        series = like.text < 0.97 and (like.dates_differ or elsewhere or (like.days >= 3 and like.marks_share < 0.5))
        return None if series else ("same text" if like.same_force else "two bodies")
    if not like.same_force and like.text >= 0.5 and (incident or like.contained >= 0.7):
        return "two bodies"
    if not like.related:
        return None
    same_place = bool(first.places & second.places) or not (first.places and second.places)
    if like.longer >= _LONGER and like.contained >= WITHIN and like.marks_share >= 0.3 and _more(first, second):
        return "round-up"
    if like.same_force and same_place and incident and (like.text >= ALIKE or like.contained >= 0.3):
        return "update"
    return _by_figures(first, second, like, incident)


def _more(first: Telling, second: Telling) -> bool:
    """Has the longer release results of its own beside those of the shorter one?"""
    shorter, longer = sorted((first, second), key=lambda telling: telling.words)
    return len({f.key for f in longer.figures}) > len({f.key for f in shorter.figures}) or (
        len(longer.figures) >= 2 * len(shorter.figures)
    )


def _by_figures(first: Telling, second: Telling, like: Likeness, incident: bool) -> str | None:
    """Other words, the same figures: a rewritten release, or a region's beside a force's."""
    if like.days > NEAR:
        return None
    place = bool(first.places & second.places)
    operation = bool(first.operations & second.operations)
    if not (place or operation):
        return None
    agreed = agreement(first, second)
    if agreed >= _TELLING or (agreed >= 1.0 and incident and like.marks >= 3.0):
        return "same figures" if like.same_force else "two bodies"
    return None


def _score(like: Likeness, reason: str) -> float:
    """Between 0 and 1: the strongest evidence of the reason given."""
    evidence = {
        "same text": like.text,
        "two bodies": max(like.text, 0.5),
        "round-up": like.contained,
        "update": max(like.text, like.contained, min(1.0, like.marks_share)),
        "same figures": 0.5,
    }[reason]
    return round(min(1.0, evidence), 3)
