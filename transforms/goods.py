"""What was taken, each thing once: restatements folded, rounded figures dropped, wholes above their parts."""

from collections import defaultdict
from dataclasses import replace

from transforms.codebook import DRUG_ITEMS, ITEMS, UMBRELLA, WEAPON_ITEMS
from transforms.expressions import expression
from transforms.news import CHARGE, News
from transforms.records import Fact
from transforms.scope import is_recent, scope_of
from transforms.text import Sentence
from transforms.wholes import rounds
from transforms.worths import Seizure

_FIREARMS = {"handgun", "shotgun", "rifle", "imitation_firearm", "air_weapon", "stun_gun", "crossbow"}
_TAKEN = expression(r"\b(?:seiz\w+|impound\w+|confiscat\w+)\b")
_TOTAL = expression(r"\b(?:total|in all|altogether|overall|combined|so far)\b")
_LEAD = 1  # sentences in which a figure is the whole article's
_LARGE = {
    "GBP": 10_000,
    "g": 1_000,
    "ml": 1_000,
}  # from here on an amount may be a running total; of things, from ten on


def goods_facts(seizures: list[Seizure], news: News) -> list[Fact]:
    """Facts of what was seized and surrendered."""
    told: list[tuple[Seizure, Fact]] = []
    for one in seizures:
        if news.appeal and ITEMS[one.item] == "goods" and not _TAKEN.search(one.sentence.text):
            continue  # "the car was found abandoned" in an appeal for witnesses
        amount = one.amount
        scope = scope_of(
            one.kind,
            one.sentence,
            news,
            start=one.start,
            pluperfect=False,
            joined=False,
            recent=is_recent(one.sentence),
            many=one.amount is None or one.amount.value != 1,
            large=news.rank < CHARGE and amount is not None and amount.value >= _LARGE.get(one.unit or "", 10),
        )
        fact = Fact(
            kind=one.kind,
            item=one.item,
            quantity=amount.value if amount else None,
            quantity_high=amount.high if amount else None,
            unit=one.unit,
            qualifier=amount.qualifier if amount else None,
            value_gbp=one.value_gbp,
            scope=scope,
            part=one.including,
            evidence=(one.start, one.end),
            rule=one.rule,
        )
        told.append((one, fact))
    lines = {fact.evidence: one.sentence for one, fact in told}
    own = {
        fact.evidence for one, fact in told if _OWN_KIND.match(one.sentence.text[one.start - one.sentence.start :][:60])
    }
    facts = _priced(_distinct([fact for _, fact in told], own))
    return _summed(_under_totals(_worth_of_all(facts, lines), lines), lines)


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


def _worth_of_all(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """The drugs told one by one are parts of "drugs worth £900,000"; the one drug told has that worth."""
    whole = max(
        (
            f
            for f in facts
            if f.item == "drug" and f.unit == "GBP" and f.quantity and f.scope != "background" and not f.part
        ),
        key=lambda fact: fact.quantity or 0,
        default=None,
    )
    if whole is None:
        return facts
    home = lines[whole.evidence]
    if _named(whole, home):
        return facts
    others = [
        fact
        for fact in facts
        if fact is not whole
        and fact.item in DRUG_ITEMS
        and fact.kind == whole.kind
        and fact.scope != "background"
        and not fact.part
        and (home.index <= _LEAD or _TOTAL.search(home.text) or abs(lines[fact.evidence].index - home.index) <= _LEAD)
    ]
    counted = [fact for fact in others if fact.quantity is not None]
    if len({fact.item for fact in others}) == 1 and len(counted) == 1 and counted[0].unit != "GBP":
        one = replace(
            counted[0], value_gbp=counted[0].value_gbp or whole.quantity, scope=_nearest_scope(counted[0], whole)
        )
        return [one if fact is counted[0] else fact for fact in facts if fact is not whole]
    worth = sum((fact.quantity if fact.unit == "GBP" else fact.value_gbp) or 0 for fact in others)
    if worth > (whole.quantity or 0) * 1.05:
        return facts
    return [replace(fact, part=True) if fact in others else fact for fact in facts]


_DRUGS = expression(r"\b(?:drugs?|substances?|narcotics)\b")


def _named(whole: Fact, home: Sentence) -> bool:
    """Does a worth name its drugs: "£6,000 worth of cocaine and heroin"? Others are then no parts of it."""
    words = home.text[whole.evidence[0] - home.start : whole.evidence[1] - home.start]
    return whole.rule == "seizure.amount" and not _DRUGS.search(words)


_WIDE = ("vehicle", "stolen_property", "counterfeit_goods", "machinery", "firearm")  # may count kinds of others


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
            other.quantity == total
            and other.unit == "items"
            and other not in group
            and other.kind == group[0].kind
            and all(other.item in (fact.item, UMBRELLA.get(ITEMS[fact.item or ""]), *_WIDE) for fact in group)
            for other in facts
        ):
            parts += group
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_OF_ALL = expression(
    r"\b(?:in total|in all|altogether|overall|throughout|during the (?:investigation|operation|week|campaign)|all (?:the|of the|these))\b",
)
_MORE = expression(r"\b(?:a further|further|another|additional|extra)\b")


def _stands_under(one: Sentence, home: Sentence) -> bool:
    """Does a sentence tell a case of what another sums up: the lead, a list of results, "in total"?"""
    if one.index == home.index:
        return False
    if one.index < home.index:
        return _OF_ALL.search(home.text) is not None
    same_list = one.header is not None and one.header is home.header
    if home.bullet:
        return not (one.bullet or same_list or _MORE.search(one.text))
    return home.prose <= _LEAD


_SLACK = {"exact": 1.0, "at_most": 1.0, "about": 1.1, "at_least": 1.2}  # over a rounded total


def _under_totals(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """The cases told one by one are parts of the figure for all: "£18,000 in cash ... they found £13,000 in cash"."""
    together: dict[tuple[str, str | None, str | None, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.quantity and not fact.part and fact.scope != "background" and fact.evidence in lines:
            together[(fact.kind, fact.item, fact.unit, fact.scope)].append(fact)
    parts: list[Fact] = []
    for several in together.values():
        whole = max(several, key=lambda fact: fact.quantity or 0)
        home = lines[whole.evidence]
        told = [fact for fact in several if fact is not whole and _stands_under(lines[fact.evidence], home)]
        if sum(fact.quantity or 0 for fact in told) <= (whole.quantity or 0) * _SLACK[whole.qualifier or "exact"]:
            parts += told
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


def _group(item: str | None) -> str:
    return "drug" if item in DRUG_ITEMS else "weapon" if item in WEAPON_ITEMS else item or ""


# Kinds of their own that the codebook has no item for: not "a weapon" told again.
_OWN_KIND = expression(r"(?:an? |another )?(?:[\w-]+ )?(?:catapult|throwing star|sub-?machine gun|machine gun)")


def _distinct(facts: list[Fact], own: set[tuple[int, int]]) -> list[Fact]:
    """Each seizure once: restatements folded, rounded figures dropped, vague ones only without a counted one.

    Args:
        facts: of all mentions.
        own: evidence of those that name a kind of their own ("a catapult").
    """
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
    return _parts_of_umbrellas([fact for fact in kept if fact.evidence in own or not _says_nothing_new(fact, kept)])


def _says_nothing_new(fact: Fact, others: list[Fact]) -> bool:
    """Does it only repeat: "drugs were seized" beside "cocaine was seized", "a firearm" beside "a shotgun"?"""
    if fact.quantity == 1 and fact.item in ("firearm", "weapon") and not fact.part:
        kinds = _FIREARMS if fact.item == "firearm" else WEAPON_ITEMS
        return any(
            other.item in kinds and other.item != fact.item and other.kind == fact.kind and not other.part
            for other in others
        )
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
