"""What the headline alone tells: the term, how many were arrested or charged in all, what all the goods were worth."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.goods.find import find_seizures
from transforms.goods.measured import ItemMention
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, opens_with
from transforms.records import Fact
from transforms.stages.stage import Stage

_IN_ALL = ("arrest", "charge")  # of sentences each person's own is the fact

_FIGURE = re.compile(r"£|\d\s?(?:kg|kilo|g\b|gram|tonne)|\bkilos?\b")
_CASH = expression(r"\b(?:cash|money|notes)\b")
_MEASURES = ("GBP", "g", "ml")  # what counts things is told again in the text


def headline_line(title: str | None, text: str) -> Sentence | None:
    """A headline that states a sum or a mass and does not open the text, as a sentence before the first.

    Args:
        title: the headline.
        text: of the article.
    """
    if not title or opens_with(text, title):
        return None
    title = title.replace("\\xA3", "£")  # some pages give the sign as its escape
    if not _FIGURE.search(title):
        return None
    return Sentence(-len(title) - 1, -1, title, -1, -1, False, None, False, False)


def headline_seizures(title: Sentence, items: list[ItemMention]) -> list[Seizure]:
    """The sums and masses that a headline says were seized: "£11,000 worth of drugs seized in two days"."""
    found = find_seizures([title], {title.index: items}, [])
    return [
        replace(one, rule="seizure.headline")
        for one in found
        if one.amount is not None and one.unit in _MEASURES and (one.item != "cash" or _CASH.search(title.text))
    ]


def with_headline(facts: list[Fact], told: Sequence[Stage]) -> list[Fact]:
    """The facts completed by the headline.

    Args:
        facts: of the text.
        told: the stages of the headline.
    """
    for stage in told:
        of_people = stage.kind in _IN_ALL and stage.unit == "people"
        if of_people and (stage.count or 0) > 1 and not stage.additive and stage.qualifier == "exact":
            facts = _with_whole(facts, stage)
    return _with_term(_with_total_term(facts, told), told)


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


_SEVERAL = 2
_YEAR = 12  # months by which a headline rounds


def _with_total_term(facts: list[Fact], told: Sequence[Stage]) -> list[Fact]:
    """A headline's "Two men jailed for 26 years", "Dealers jailed for 26 years" above terms that add up to it."""
    total = next((stage for stage in told if stage.kind == "sentence" and stage.count != 1 and stage.months), None)
    news = [fact for fact in facts if fact.kind == "sentence" and fact.scope == "current" and not fact.part]
    if total is None or total.months is None:
        return facts
    whole = next((fact for fact in facts if _is_total(fact, total)), None)
    if whole is not None:
        return [replace(fact, custody_months=total.months) if fact is whole else fact for fact in facts]
    months = [fact.custody_months or 0 for fact in news]
    if (
        any(fact.quantity != 1 for fact in news)
        or len(news) < _SEVERAL
        or total.count not in (0, len(news))
        or abs(sum(months) - total.months) >= _YEAR
        or max(months) + _YEAR > total.months
    ):
        return facts
    whole = replace(news[0], quantity=float(len(news)), custody_months=total.months, rule="sentence.headline")
    parts = [replace(fact, part=True) if any(fact is one for one in news) else fact for fact in facts]
    return sorted([whole, *parts], key=lambda fact: fact.evidence)


def _is_total(fact: Fact, total: Stage) -> bool:
    """Is a fact the headline's own group, of whose term the text says nothing?"""
    told = fact.kind == "sentence" and fact.scope == "current" and not fact.part and fact.quantity == total.count
    return told and total.total_term and fact.custody_months is None


def _with_term(facts: list[Fact], told: Sequence[Stage]) -> list[Fact]:
    """The headline's term where the text gives none: "Man sentenced to 12 years", below only "has been jailed"."""
    terms = [stage.months for stage in told if stage.kind == "sentence" and stage.months and stage.count == 1]
    passed = [fact for fact in facts if fact.kind == "sentence" and fact.scope == "current"]
    if not terms or len(passed) != 1 or passed[0].custody_months is not None:
        return facts
    return [
        replace(fact, custody_months=terms[0]) if fact is passed[0] and fact.quantity == 1 else fact for fact in facts
    ]
