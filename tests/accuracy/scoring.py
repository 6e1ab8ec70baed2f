"""Score predicted facts against labels, as a reader of the weekly table would.

A fact matches when kind, item, unit and quantity agree (quantity within half a per cent;
without a quantity there is no unit to agree on). Required are the sure whole facts that are
current or earlier. A label that is background, a part or unsure is neutral when the prediction
says the same; a prediction that gives such a fact as a current whole is wrong, since a sum
would count it. What is left over about people of one kind also matches when its sums agree:
two arrests told one by one or together are the same.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Fact = Mapping[str, Any]
Key = tuple[str, str | None, str | None]
ATTRIBUTES = ("scope", "qualifier", "offence", "custody_months", "value_gbp", "quantity_high")
TOLERANCE = 0.005


@dataclass
class Pairing:
    """One article: labels with the prediction that met them, labels missed, predictions that are wrong."""

    pairs: list[tuple[Fact, Fact]] = field(default_factory=list)
    missed: list[Fact] = field(default_factory=list)
    wrong: list[Fact] = field(default_factory=list)


def same_number(one: float | None, other: float | None) -> bool:
    """Equal within half a per cent of the larger; None only equals None."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))


def key(fact: Fact) -> Key:
    """What a weekly sum groups by."""
    unit = fact.get("unit") if fact.get("quantity") is not None else None
    return fact["kind"], fact.get("item"), unit


def scope(fact: Fact) -> str:
    """Scope, `current` where a label leaves it out."""
    return str(fact.get("scope") or "current")


def is_whole(fact: Fact) -> bool:
    """Counted by a sum or a case history: neither background nor a part."""
    return scope(fact) != "background" and not fact.get("part")


def is_required(label: Fact) -> bool:
    """A label that must be found."""
    return is_whole(label) and bool(label.get("sure", True))


def pair(labels: Sequence[Fact], predictions: Sequence[Fact]) -> Pairing:
    """Match one article's predictions to its labels, each at most once.

    Args:
        labels: The article's labelled facts.
        predictions: The article's extracted facts.
    """
    required = [label for label in labels if is_required(label)]
    neutral = [label for label in labels if not is_required(label)]
    whole = [fact for fact in predictions if is_whole(fact)]
    aside = [fact for fact in predictions if not is_whole(fact)]

    pairs = _match(required, whole, lambda label, fact: scope(label) == scope(fact))
    pairs += _match(required, whole)
    _match(neutral, whole, lambda label, _: not label.get("sure", True))
    _match(neutral, aside)
    for group in {key(label) for label in required if label.get("unit") == "people"}:
        found = _summed(group, required, whole)
        if found:
            pairs += found
            required = [label for label in required if key(label) != group]
            whole = [fact for fact in whole if key(fact) != group]
    return Pairing(pairs, required, whole)


def _match(
    labels: list[Fact], facts: list[Fact], allowed: Callable[[Fact, Fact], bool] = lambda _label, _fact: True
) -> list[tuple[Fact, Fact]]:
    """Pairs of equal facts, taken out of both lists in the order of the labels."""
    pairs: list[tuple[Fact, Fact]] = []
    for label in list(labels):
        for index, fact in enumerate(facts):
            equal = key(label) == key(fact) and same_number(label.get("quantity"), fact.get("quantity"))
            if equal and allowed(label, fact):
                labels.remove(label)
                pairs.append((label, facts.pop(index)))
                break
    return pairs


def _summed(group: Key, required: Sequence[Fact], whole: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Leftover people of one kind whose totals agree, each label with some prediction of the group."""
    labels = [label for label in required if key(label) == group]
    facts = [fact for fact in whole if key(fact) == group]
    total = sum(label.get("quantity") or 0 for label in labels)
    if not facts or not total or not same_number(total, sum(fact.get("quantity") or 0 for fact in facts)):
        return []
    return [(label, facts[min(index, len(facts) - 1)]) for index, label in enumerate(labels)]


@dataclass(frozen=True)
class Report:
    """Figures over a set of articles; shares between 0 and 1."""

    articles: int
    required: int
    precision: float
    recall: float
    f1: float
    perfect_articles: float
    no_fact_articles_clean: float | None
    weekly_error: float
    attributes: dict[str, float]  # agreement among matched facts that state it
    attributes_of_all: dict[str, float]  # the same over all required facts, found or not
    by_kind: dict[str, tuple[int, float]]


def evaluate(labelled: Mapping[str, Sequence[Fact]], predicted: Mapping[str, Sequence[Fact]]) -> Report:
    """Figures of all articles, joined on their id; an article without predictions has no facts.

    Args:
        labelled: Labelled facts by article id.
        predicted: Extracted facts by article id.
    """
    hits: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    perfect = quiet = clean = 0
    sums: dict[Key, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for article, labels in labelled.items():
        result = pair(labels, predicted.get(article, ()))
        hits.update(label["kind"] for label, _ in result.pairs)
        missed.update(label["kind"] for label in result.missed)
        wrong.update(fact["kind"] for fact in result.wrong)
        _compare(result, seen, agreed)
        stated.update(
            name for label in labels if is_required(label) for name in ATTRIBUTES if label.get(name) is not None
        )
        _add_sums(result, sums)
        perfect += not result.missed and not result.wrong
        if not any(is_required(label) for label in labels):
            quiet += 1
            clean += not result.wrong
    precision, recall, f1 = _rates(hits.total(), missed.total(), wrong.total())
    kinds = sorted(hits | missed | wrong, key=lambda kind: -(hits[kind] + missed[kind]))
    return Report(
        articles=len(labelled),
        required=hits.total() + missed.total(),
        precision=precision,
        recall=recall,
        f1=f1,
        perfect_articles=perfect / len(labelled) if labelled else 0.0,
        no_fact_articles_clean=clean / quiet if quiet else None,
        weekly_error=_weekly_error(sums),
        attributes={name: agreed[name] / seen[name] for name in ATTRIBUTES if seen[name]},
        attributes_of_all={name: agreed[name] / stated[name] for name in ATTRIBUTES if stated[name]},
        by_kind={k: (hits[k] + missed[k], _rates(hits[k], missed[k], wrong[k])[2]) for k in kinds},
    )


def _rates(hits: int, missed: int, wrong: int) -> tuple[float, float, float]:
    precision = hits / (hits + wrong) if hits + wrong else 1.0
    recall = hits / (hits + missed) if hits + missed else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _compare(result: Pairing, seen: Counter[str], agreed: Counter[str]) -> None:
    """Attributes that the label states, and whether the prediction agrees."""
    for label, fact in result.pairs:
        for name in ATTRIBUTES:
            stated = label.get(name)
            if stated is None:
                continue
            seen[name] += 1
            given = fact.get(name)
            agreed[name] += same_number(stated, given) if isinstance(stated, int | float) else stated == given


def _add_sums(result: Pairing, sums: dict[Key, list[float]]) -> None:
    labels = [label for label, _ in result.pairs] + result.missed
    facts = list({id(fact): fact for _, fact in result.pairs}.values()) + result.wrong
    for side, group in enumerate((labels, facts)):
        for fact in group:
            if scope(fact) == "current":
                sums[key(fact)][side] += fact.get("quantity") or 0


def _weekly_error(sums: Mapping[Key, Sequence[float]]) -> float:
    """Mean over kind, item and unit of how far the predicted sum is off, at most 1 each."""
    errors = [min(1.0, abs(p - g) / g) if g else 1.0 for g, p in sums.values() if g or p]
    return sum(errors) / len(errors) if errors else 0.0
