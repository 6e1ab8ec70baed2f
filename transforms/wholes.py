"""Of the figures told for one kind: which are wholes, which their parts, which the same told again."""

import re
from dataclasses import dataclass, replace

from transforms.records import Fact
from transforms.text import Sentence

_LEAD = 2  # sentences of prose in which a figure is the whole article's
_TOTAL = re.compile(r"\b(?:total|in all|altogether|overall|combined|so far)\b", re.IGNORECASE)
_SINGLE_TERM_KINDS = {"sentence"}


@dataclass(slots=True)
class Told:
    """A fact before the article's other mentions of it are known."""

    fact: Fact
    sentence: Sentence
    who: tuple[str, int] | None = None
    additive: bool = False
    of_total: bool = False
    total_term: bool = False


def better(known: Told | None, one: Told) -> Told:
    """Of two mentions of the same, the one that says more; scope is current if either is."""
    if known is None:
        return one
    a, b = known.fact, one.fact
    months = a.custody_months if a.custody_months is not None else b.custody_months
    scope = "current" if "current" in (a.scope, b.scope) else a.scope
    return replace(
        known,
        fact=replace(a, custody_months=months, offence=a.offence or b.offence, scope=scope),
        of_total=known.of_total and one.of_total,
        total_term=known.total_term or one.total_term,
    )


def restated(wholes: list[Told]) -> list[Told]:
    """Drop a rounded figure where a precise one near it is told, and figures told twice."""
    kept: list[Told] = []
    for one in wholes:
        for index, other in enumerate(kept):
            if (
                one.fact.unit != other.fact.unit
                or one.additive
                or (one.fact.scope == "background") != (other.fact.scope == "background")
            ):
                continue
            if one.fact.quantity == other.fact.quantity and not (one.fact.part or other.fact.part):
                kept[index] = better(other, one)
                break
            rough, precise = (one, other) if one.fact.qualifier != "exact" else (other, one)
            if (
                rough.fact.qualifier != "exact"
                and precise.fact.qualifier == "exact"
                and rounds(rough.fact, precise.fact)
            ):
                kept[index] = replace(precise, fact=replace(precise.fact, scope=better(one, other).fact.scope))
                break
        else:
            kept.append(one)
    return kept


def rounds(rough: Fact, precise: Fact) -> bool:
    """Whether a rounded count stands for a precise one: "more than 40" for 43."""
    a, b = rough.quantity or 0, precise.quantity or 0
    if not a or not b or b < 10:
        return False
    if rough.qualifier == "at_least":
        return a <= b <= a * 1.2
    if rough.qualifier == "at_most":
        return a * 0.8 <= b <= a
    return abs(a - b) <= 0.12 * max(a, b)


def parted(kind: str, singles: list[Told], wholes: list[Told]) -> list[Told]:
    """Which are wholes, which the parts of one?"""
    live = [w for w in wholes if w.fact.scope != "background" and not w.fact.part]
    if not live:
        return singles + wholes
    total = max(live, key=lambda one: one.fact.quantity or 0)
    size = total.fact.quantity or 0
    members = [s for s in singles if s.fact.scope == total.fact.scope and not s.additive]
    if len(members) > size:  # those told before the total are not of it
        members = [s for s in members if s.sentence.index >= total.sentence.index]
    if (
        kind in _SINGLE_TERM_KINDS
        and len(members) == size
        and not total.total_term
        and all(m.fact.custody_months is not None or True for m in members)
    ):
        return singles + [w for w in wholes if w is not total]
    others = [w for w in live if w is not total and not w.additive]
    rest = sum(w.fact.quantity or 0 for w in others)
    stated = total.sentence.prose <= _LEAD or bool(_TOTAL.search(total.sentence.text))
    whole_of_singles = len(members) <= size and (stated or len(members) == size)
    whole_of_groups = rest <= size and (stated or rest == size or rest + len(members) == size)
    result: list[Told] = []
    for one in (*singles, *wholes):
        same = one.fact.unit == total.fact.unit and one.fact.scope == total.fact.scope
        told_behind = total.sentence.index <= one.sentence.index
        is_part = same and (
            (one in members and whole_of_singles) or (one in others and whole_of_groups and told_behind)
        )
        result.append(replace(one, fact=replace(one.fact, part=True)) if is_part else one)
    return result
