"""From candidates to facts: each thing once, the precise figure kept, wholes above their parts."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from transforms.codebook import DRUG_ITEMS, ITEMS, WEAPON_ITEMS
from transforms.counts import Counted
from transforms.offences import named_after, offence_in, settled
from transforms.people import Cast
from transforms.records import Fact
from transforms.scope import News, is_recent, scope_of
from transforms.seizures import Seizure
from transforms.stage import Stage
from transforms.tally import tally
from transforms.text import Sentence

_TAKEN = re.compile(r"\b(?:seiz\w+|impound\w+|confiscat\w+)\b", re.IGNORECASE)
_LARGE = 10  # from here on a count may be a running total
_LEAD = 2  # sentences in which a figure is the whole article's
_TOTAL = re.compile(r"\b(?:total|in all|altogether|overall|combined|so far)\b", re.IGNORECASE)
_SINGLE_TERM_KINDS = {"sentence"}
# Stages of a case; in an article about one named person they are that person's.
_ONE_CASE = {"charge", "conviction", "sentence", "remand"}
_WITH_OFFENCE = {
    "arrest",
    "charge",
    "conviction",
    "sentence",
    "bail",
    "remand",
    "released_under_investigation",
    "no_further_action",
    "summons",
    "caution",
    "community_resolution",
}


@dataclass(slots=True)
class Told:
    """A fact before the article's other mentions of it are known."""

    fact: Fact
    sentence: Sentence
    who: tuple[str, int] | None = None
    additive: bool = False
    of_total: bool = False
    total_term: bool = False


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
    told = _stages(stages, news, main_offence, text, sole, cast)
    facts = [one.fact for one in told]
    facts += _seizures(seizures, news)
    safeguarded = {fact.quantity for fact in facts if fact.kind == "safeguarding"}
    facts += [fact for fact in tally(counts, news) if fact.kind != "safeguarding" or fact.quantity not in safeguarded]
    return sorted(facts, key=lambda fact: fact.evidence)


def _stages(stages: list[Stage], news: News, main_offence: str | None, text: str, sole: bool, cast: Cast) -> list[Told]:
    by_kind: dict[str, list[Told]] = defaultdict(list)
    offences = _offences(stages, main_offence, text)
    for index, stage in enumerate(stages):
        if not stage.count:
            continue
        scope = scope_of(
            stage.kind,
            stage.sentence,
            news,
            start=stage.start,
            pluperfect=stage.pluperfect,
            joined=_joined(stage, stages),
            recent=is_recent(stage.sentence),
            many=stage.count > 1,
            large=stage.count >= _LARGE,
        )
        fact = Fact(
            kind=stage.kind,
            quantity=float(stage.count),
            unit=stage.unit,
            qualifier=stage.qualifier,
            custody_months=stage.months,
            offence=offences.get(index) if stage.unit == "people" else None,
            scope=scope,
            evidence=(max(0, stage.start), stage.end),
            rule=stage.rule,
        )
        by_kind[stage.kind].append(
            Told(fact, stage.sentence, stage.who, stage.additive, stage.of_total, stage.total_term)
        )
    result: list[Told] = []
    for kind, told in by_kind.items():
        result += _people(kind, told, sole, cast)
    return result


def _joined(stage: Stage, stages: list[Stage]) -> bool:
    """Is another, later stage told in the same breath?"""
    return any(
        other is not stage
        and other.sentence.index == stage.sentence.index
        and (other.joined or stage.joined)
        and abs(other.start - stage.start) < 120
        for other in stages
    )


_FROM = ("charge", "conviction", "sentence", "arrest", "remand", "bail")


def _offences(stages: list[Stage], main_offence: str | None, text: str) -> dict[int, str | None]:
    """Offence of each stage by its place in the list: named with it, with the same people, or by the headline."""
    own: dict[int, str | None] = {}
    of_people: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    first: str | None = None
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        at = max(0, stage.end - stage.sentence.start)
        own[index] = named_after(stage.sentence.text[at : at + 280])
        if own[index] and stage.who is not None:
            of_people[stage.who].setdefault(stage.kind, own[index] or "")
        first = first or own[index]
    found: dict[int, str | None] = {}
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        theirs = of_people.get(stage.who, {}) if stage.who is not None else {}
        shared = next((theirs[kind] for kind in _FROM if kind in theirs), None)
        near = offence_in(stage.sentence.header.text) if stage.sentence.header is not None else None
        offence = own[index] or shared or near or main_offence or first or offence_in(stage.sentence.text)
        found[index] = settled(offence, text)
    return found


def _people(kind: str, told: list[Told], sole: bool, cast: Cast) -> list[Told]:
    """One kind's mentions: the same people once, a group above its members."""
    singles: dict[tuple[int, bool], Told] = {}
    groups: dict[tuple[int, bool], Told] = {}
    bare: list[Told] = []
    for one in told:
        if one.who is None:
            bare.append(one)
        elif one.who[0] == "p":
            who = one.who[1]
            key = (who, one.fact.scope == "background")
            singles[key] = _better(singles.get(key), one)
        else:
            key = (one.who[1], one.fact.scope == "background")
            groups[key] = _better(groups.get(key), one)
    _name_the_unnamed(singles, cast)
    if sole and kind in _ONE_CASE:
        _fold_into_one(singles, cast)
    wholes = list(groups.values())
    for one in bare:
        same = next(
            (
                w
                for w in wholes
                if w.fact.quantity == one.fact.quantity and w.fact.unit == one.fact.unit and not one.additive
            ),
            None,
        )
        if same is not None:
            wholes[wholes.index(same)] = _better(same, one)
        elif one.fact.quantity == 1 and one.fact.unit == "people" and singles and not one.additive:
            continue
        else:
            wholes.append(one)
    largest = max((one.fact.quantity or 0 for one in (*wholes, *groups.values()) if not one.of_total), default=0)
    wholes = [
        replace(one, fact=replace(one.fact, part=True)) if one.of_total and (one.fact.quantity or 0) < largest else one
        for one in wholes
    ]
    wholes = _restated(wholes)
    return _parted(kind, list(singles.values()), wholes)


def _fold_into_one(singles: dict[tuple[int, bool], Told], cast: Cast) -> None:
    """Of an article about one person, every unnamed single of a case is that person."""
    named = [key for key in singles if key[0] < len(cast.people) and cast.people[key[0]].surname is not None]
    for background in (False, True):
        keys = [key for key in singles if key[1] == background]
        main = next((key for key in keys if key in named), keys[0] if keys else None)
        for key in keys:
            same = main is not None and key in named and cast.people[key[0]].surname == cast.people[main[0]].surname
            if main is not None and key != main and not singles[key].additive and (key not in named or same):
                first, second = sorted((singles[main], singles.pop(key)), key=lambda told: told.sentence.index)
                singles[main] = _better(first, second)


def _name_the_unnamed(singles: dict[tuple[int, bool], Told], cast: Cast) -> None:
    """Fold "a man" of the lead into the person whom the text goes on to name."""
    for key in list(singles):
        person = cast.people[key[0]] if key[0] < len(cast.people) else None
        if person is None or person.surname is not None or singles[key].additive or not person.lead:
            continue
        for other, told in singles.items():
            named = cast.people[other[0]] if other[0] < len(cast.people) else None
            if (
                other != key
                and other[1] == key[1]
                and named is not None
                and (named.surname is not None or (named.age is not None and person.age is None))
                and (not named.gender or not person.gender or named.gender == person.gender)
                and (not named.age or not person.age or abs(named.age - person.age) <= 1)
            ):
                singles[other] = _better(singles[key], told)
                del singles[key]
                break


def _better(known: Told | None, one: Told) -> Told:
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


def _restated(wholes: list[Told]) -> list[Told]:
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
                kept[index] = _better(other, one)
                break
            rough, precise = (one, other) if one.fact.qualifier != "exact" else (other, one)
            if (
                rough.fact.qualifier != "exact"
                and precise.fact.qualifier == "exact"
                and _rounds(rough.fact, precise.fact)
            ):
                kept[index] = replace(precise, fact=replace(precise.fact, scope=_better(one, other).fact.scope))
                break
        else:
            kept.append(one)
    return kept


def _rounds(rough: Fact, precise: Fact) -> bool:
    a, b = rough.quantity or 0, precise.quantity or 0
    if not a or not b or b < 10:
        return False
    if rough.qualifier == "at_least":
        return a <= b <= a * 1.2
    if rough.qualifier == "at_most":
        return a * 0.8 <= b <= a
    return abs(a - b) <= 0.12 * max(a, b)


def _parted(kind: str, singles: list[Told], wholes: list[Told]) -> list[Told]:
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
        return _rounds(rough, precise)
    return False
