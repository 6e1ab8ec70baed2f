"""From candidates to facts: each thing once, the precise figure kept, wholes above their parts."""

import re
from collections import defaultdict
from dataclasses import replace

from transforms.codebook import DRUG_ITEMS, ITEMS, WEAPON_ITEMS
from transforms.counts import Counted
from transforms.people import Cast
from transforms.records import Fact
from transforms.roll import people_facts
from transforms.scope import News, is_recent, scope_of
from transforms.seizures import Seizure
from transforms.stage import Stage
from transforms.tally import tally
from transforms.text import Sentence
from transforms.wholes import rounds

_TAKEN = re.compile(r"\b(?:seiz\w+|impound\w+|confiscat\w+)\b", re.IGNORECASE)


def assemble(
    stages: list[Stage],
    seizures: list[Seizure],
    counts: list[Counted],
    news: News,
    main_offence: str | None,
    text: str,
    sole: bool,
    cast: Cast,
) -> list[Fact]:
    """All facts of an article, each once."""
    facts = people_facts(stages, news, main_offence, text, sole, cast)
    facts += _seizures(seizures, news)
    safeguarded = {fact.quantity for fact in facts if fact.kind == "safeguarding"}
    facts += [fact for fact in tally(counts, news) if fact.kind != "safeguarding" or fact.quantity not in safeguarded]
    return sorted(facts, key=lambda fact: fact.evidence)


def _seizures(seizures: list[Seizure], news: News) -> list[Fact]:
    told: list[tuple[Seizure, Fact]] = []
    for one in seizures:
        if news.appeal and ITEMS[one.item] == "goods" and not _TAKEN.search(one.sentence.text):
            continue  # "the car was found abandoned" in an appeal for witnesses
        scope = scope_of(
            one.kind,
            one.sentence,
            news,
            start=one.start,
            pluperfect=False,
            joined=False,
            recent=is_recent(one.sentence),
            many=True,
        )
        amount = one.amount
        fact = Fact(
            kind=one.kind,
            item=one.item,
            quantity=amount.value if amount else None,
            quantity_high=amount.high if amount else None,
            unit=one.unit,
            qualifier=amount.qualifier if amount else None,
            value_gbp=one.value_gbp,
            scope=scope,
            part=one.including and any(other.sentence.index == one.sentence.index for other, _ in told),
            evidence=(one.start, one.end),
            rule=one.rule,
        )
        told.append((one, fact))
    return _summed(_priced(_distinct([fact for _, fact in told])), {fact.evidence: one.sentence for one, fact in told})


def _priced(facts: list[Fact]) -> list[Fact]:
    """A worth told apart from its mass is the mass's: "heroin worth £45,000 ... a box of 408g of heroin"."""
    result = list(facts)
    for worth in facts:
        if worth.unit != "GBP" or worth.item not in DRUG_ITEMS or worth.part:
            continue
        counted = [
            fact
            for fact in facts
            if fact.item == worth.item and fact.kind == worth.kind and fact.quantity and fact.unit != "GBP"
        ]
        if len(counted) == 1 and counted[0].value_gbp is None and not counted[0].part:
            result.remove(worth)
            whole = replace(counted[0], value_gbp=worth.quantity, scope=_nearest_scope(counted[0], worth))
            result = [whole if fact is counted[0] else fact for fact in result]
    return result


def _summed(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """Several counts of one sentence or list that add up to another count are its parts."""
    together: dict[int, list[Fact]] = defaultdict(list)
    for fact in facts:
        line = lines.get(fact.evidence)
        if line is not None and fact.quantity and fact.unit == "items" and not fact.part:
            together[line.header.index if line.header is not None else line.index].append(fact)
    parts = []
    for group in together.values():
        total = sum(fact.quantity or 0 for fact in group)
        if len(group) > 1 and any(
            other.quantity == total and other.unit == "items" and other not in group and other.kind == group[0].kind
            for other in facts
        ):
            parts += group
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


def _group(item: str | None) -> str:
    return "drug" if item in DRUG_ITEMS else "weapon" if item in WEAPON_ITEMS else item or ""


def _distinct(facts: list[Fact]) -> list[Fact]:
    """Each seizure once: restatements folded, rounded figures dropped, vague ones only without a counted one."""
    kept: list[Fact] = []
    for fact in sorted(facts, key=lambda f: (f.quantity is None, f.evidence)):
        match = None
        for index, other in enumerate(kept):
            if other.kind != fact.kind:
                continue
            if _same(other, fact):
                match = index
                break
        if match is None:
            kept.append(fact)
            continue
        other = kept[match]
        if fact.quantity is not None and other.qualifier != "exact" and fact.qualifier == "exact":
            kept[match] = replace(fact, scope=_nearest_scope(other, fact), value_gbp=fact.value_gbp or other.value_gbp)
        else:
            kept[match] = replace(other, scope=_nearest_scope(other, fact), value_gbp=other.value_gbp or fact.value_gbp)
    return _parts_of_umbrellas([fact for fact in kept if not _says_nothing_new(fact, kept)])


def _says_nothing_new(fact: Fact, others: list[Fact]) -> bool:
    """Does it only repeat: "drugs were seized" beside "cocaine was seized"?"""
    if fact.quantity is not None:
        return False
    named = {other.item for other in others if other is not fact and other.kind == fact.kind and not other.part}
    if fact.item in ("drug", "weapon"):
        return any(_group(item) == fact.item for item in named)
    return fact.item == "class_a" and bool(named & {"cocaine", "crack_cocaine", "heroin", "mdma"})


def _parts_of_umbrellas(facts: list[Fact]) -> list[Fact]:
    """Mark parts: "45 weapons ... 32 swords, 12 imitation firearms and a crossbow": the kinds are parts of the whole."""
    result = list(facts)
    for whole in facts:
        if whole.item not in ("weapon", "drug") or whole.quantity is None or whole.unit not in ("items", "g", "wraps"):
            continue
        inside = [
            fact
            for fact in facts
            if fact is not whole
            and _group(fact.item) == whole.item
            and fact.unit == whole.unit
            and fact.scope == whole.scope
            and fact.quantity is not None
            and 0 < fact.evidence[0] - whole.evidence[0] < 400
        ]
        if inside and sum(fact.quantity or 0 for fact in inside) <= whole.quantity:
            result = [replace(fact, part=True) if fact in inside else fact for fact in result]
    return result


def _nearest_scope(a: Fact, b: Fact) -> str:
    order = ("current", "earlier", "background")
    return min(a.scope, b.scope, key=order.index)


def _same(a: Fact, b: Fact) -> bool:
    if b.quantity is None:
        if b.item == a.item:
            return a.quantity is not None or a.quantity is None
        return b.item in ("drug", "weapon") and _group(a.item) == b.item and a.item != b.item and not a.part
    if a.quantity is None or a.unit != b.unit:
        return False
    same_item = a.item == b.item or (
        _group(a.item) == _group(b.item) and {a.item, b.item} & {"drug", "weapon", "class_a", "class_b", "firearm"}
    )
    if a.quantity == b.quantity:
        if a.item == b.item and a.quantity == 1 and ITEMS[a.item or ""] != "drug":
            return True
        return bool(same_item) and (a.quantity > 1)
    if same_item and "exact" in (a.qualifier, b.qualifier) and a.qualifier != b.qualifier:
        rough, precise = (a, b) if a.qualifier != "exact" else (b, a)
        return rounds(rough, precise)
    return False
