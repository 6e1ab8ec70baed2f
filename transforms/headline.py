"""What the headline alone tells: the term, and how many were arrested or charged in all."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.records import Fact
from transforms.stage import Stage

_IN_ALL = ("arrest", "charge")  # of sentences each person's own is the fact


def with_headline(facts: list[Fact], told: Sequence[Stage]) -> list[Fact]:
    """The facts completed by the headline.

    Args:
        facts: of the text.
        told: the stages of the headline.
    """
    for stage in told:
        if stage.kind in _IN_ALL and (stage.count or 0) > 1 and not stage.additive and stage.qualifier == "exact":
            facts = _with_whole(facts, stage)
    return _with_term(facts, told)


def _with_whole(facts: list[Fact], stage: Stage) -> list[Fact]:
    """A headline's "Six arrested" above a text that tells of five and of one: the total, and its parts."""
    size = float(stage.count or 0)
    same = [fact for fact in facts if fact.kind == stage.kind and fact.unit == "people"]
    if any((fact.quantity or 0) >= size for fact in same):
        return facts
    news = [fact for fact in same if fact.scope == "current" and not fact.part]
    first = news[0] if news else None
    if first is None:
        return facts
    whole = replace(first, quantity=size, qualifier=stage.qualifier, rule=f"{stage.kind}.headline")
    parts = [replace(fact, part=True) if any(fact is one for one in news) else fact for fact in facts]
    return sorted([*parts, whole], key=lambda fact: fact.evidence)


def _with_term(facts: list[Fact], told: Sequence[Stage]) -> list[Fact]:
    """The headline's term where the text gives none: "Man sentenced to 12 years", below only "has been jailed"."""
    terms = [stage.months for stage in told if stage.kind == "sentence" and stage.months and stage.count == 1]
    passed = [fact for fact in facts if fact.kind == "sentence" and fact.scope == "current"]
    if not terms or len(passed) != 1 or passed[0].custody_months is not None:
        return facts
    return [
        replace(fact, custody_months=terms[0]) if fact is passed[0] and fact.quantity == 1 else fact for fact in facts
    ]
