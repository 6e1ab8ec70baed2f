"""Wholes and parts of goods: a worth of all, a total of cases, an umbrella over its kinds."""

import re
from collections import defaultdict
from dataclasses import replace

from transforms.apart import GROWN
from transforms.codebook import DRUG_ITEMS, ITEMS, UMBRELLA
from transforms.expressions import expression
from transforms.goods_told import FIREARMS, OF_CLASS, group_of, nearest_scope
from transforms.records import Fact
from transforms.text import Sentence, leads

_TOTAL = expression(r"\b(?:total|in all|altogether|overall|combined|so far)\b")
_LEAD = 1  # sentences in which a figure is the whole article's


_NEAR = 400  # characters around "10kg of drugs" in which their worth stands


def priced(facts: list[Fact], loose: list[Fact], lead: set[tuple[int, int]]) -> list[Fact]:
    """A worth told apart from its mass is the mass's: "heroin worth £45,000 ... a box of 408g of heroin".

    Args:
        facts: of what was taken.
        loose: worths that the lead tells of without saying that anything was taken: "had £38,000 of cocaine".
        lead: evidence of those in the headline and the lead.
    """
    result = list(facts)
    worths = [f for f in facts if f.unit == "GBP" and f.item in DRUG_ITEMS and f.quantity and not f.part]
    for worth in (*worths, *loose):
        told = any(
            f.value_gbp == worth.quantity
            and group_of(f.item) == group_of(worth.item)
            and (f.item == worth.item or f.evidence in lead or worth.evidence[0] < 0)
            for f in result
        )
        plants = (
            worth.item == "cannabis"
            and (worth.evidence[0] < 0 or worth not in result)
            and not any(fact.item == "cannabis" and fact is not worth for fact in result)
        )
        counted = [
            fact
            for fact in result
            if (fact.item == worth.item or (plants and fact.item == "cannabis_plant"))
            and fact.kind == worth.kind
            and fact.quantity
            and fact.unit != "GBP"
            and (fact.item != "drug" or _belongs(worth, fact, lead))
            and (fact.unit != "wraps" or (worth.quantity or 0) / fact.quantity < _A_WRAP)
        ]
        told = told or (plants and any((f.item, f.quantity) == ("cannabis_plant", worth.quantity) for f in result))
        if worth in result and (told or (plants and len(counted) == 1 and counted[0].value_gbp)):
            result.remove(worth)
        elif len(counted) == 1 and counted[0].value_gbp is None and not counted[0].part and not told:
            if worth in result:
                result.remove(worth)
            whole = replace(counted[0], value_gbp=worth.quantity, scope=nearest_scope(counted[0], worth))
            result = [whole if fact is counted[0] else fact for fact in result]
        elif worth.rule == GROWN and not any(fact.item in _GROWN_TOO for fact in result):
            result.append(worth)
    return result


_GROWN_TOO = frozenset(["cannabis", "cannabis_plant"])


_A_WRAP = 200  # pounds that no single street deal is worth


def _belongs(worth: Fact, drugs: Fact, lead: set[tuple[int, int]]) -> bool:
    """Are "drugs" and "drugs worth £9,000" the same: told of close together, or either in the lead?"""
    near = abs(worth.evidence[0] - drugs.evidence[0]) < _NEAR
    return near or worth.evidence in lead or drugs.evidence in lead


def worth_of_all(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """The drugs told one by one are parts of "drugs worth £900,000"; the one drug told has that worth."""
    wholes = [f for f in facts if f.item == "drug" and f.unit == "GBP" and f.scope != "background" and not f.part]
    for whole in sorted(wholes, key=lambda fact: -(fact.quantity or 0)):
        if whole in facts and not _named(whole, lines[whole.evidence]):
            facts = _under_worth(whole, facts, lines)
    return facts


def _is_lead(home: Sentence) -> bool:
    return home.index <= _LEAD or leads(home)


def _under_worth(whole: Fact, facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    home = lines[whole.evidence]
    others = [
        fact
        for fact in facts
        if fact is not whole
        and fact.item in DRUG_ITEMS
        and fact.kind == whole.kind
        and fact.scope != "background"
        and not fact.part
        and (
            _is_lead(home)
            or _TOTAL.search(home.text)
            or abs(lines[fact.evidence].index - home.index) <= _LEAD
            or (fact.quantity is None and lines[fact.evidence].index < home.index and _is_lead(lines[fact.evidence]))
        )
    ]
    counted = [fact for fact in others if fact.quantity is not None]
    deals = sum(fact.quantity or 0 for fact in counted if fact.unit == "wraps")
    single = len({fact.item for fact in others}) == 1 and len(counted) == 1 and counted[0].unit != "GBP"
    if single and not 0 < deals * _A_WRAP < (whole.quantity or 0):
        one = replace(
            counted[0], value_gbp=counted[0].value_gbp or whole.quantity, scope=nearest_scope(counted[0], whole)
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


_TOGETHER = expression(r"\b(?:taken together|together|in total|altogether|combined|in all)\b")


def counted_under_worths(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """Things counted one by one are parts of what all of them are worth: "£310,000 of farm machinery ... two tractors"."""
    parts: list[Fact] = []
    for whole in facts:
        home = lines.get(whole.evidence)
        if whole.unit != "GBP" or ITEMS[whole.item or ""] != "goods" or home is None or whole.part:
            continue
        if _is_lead(home) or _TOGETHER.search(home.text):
            parts += [
                fact
                for fact in facts
                if (fact.kind, fact.item, fact.scope, fact.unit) == (whole.kind, whole.item, whole.scope, "items")
                and (fact.value_gbp or 0) < (whole.quantity or 0) / 2
            ]
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_WIDE = ("vehicle", "stolen_property", "counterfeit_goods", "machinery", "firearm")  # may count kinds of others


def named_of_classes(facts: list[Fact], lead: set[tuple[int, int]]) -> list[Fact]:
    """Drugs that the lead names are parts of their class counted below: "crack and heroin ... 97 wraps of class A"."""
    counted = {
        fact.item for fact in facts if fact.item in OF_CLASS and fact.quantity and fact.unit != "GBP" and not fact.part
    }
    drugs = {drug for name in counted for drug in OF_CLASS[name or ""]}
    return [
        replace(fact, part=True) if fact.quantity is None and fact.item in drugs and fact.evidence in lead else fact
        for fact in facts
    ]


def _counts_too(whole: str, item: str) -> bool:
    """May a count of one item be one of another too: "vehicles" of motorcycles, "weapons" of knives?"""
    return whole in (item, UMBRELLA.get(ITEMS[item])) or (whole in _WIDE and ITEMS[whole] == ITEMS[item])


def summed(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
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
            and all(_counts_too(other.item or "", fact.item or "") for fact in group)
            for other in facts
        ):
            parts += group
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_OF_ALL = expression(
    r"\b(?:in total|in all|altogether|overall|throughout|during the (?:investigation|operation|week|campaign)"
    r"|all (?:the|of the|these))\b",
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
        return not (one.bullet or same_list or (_MORE.search(one.text) and home.prose > _LEAD))
    return home.prose <= _LEAD


_MORE_BEFORE = expression(r"\b(?:a further|further|another|an additional)(?: [a-z]+){0,2} $")


def _is_more(fact: Fact, line: Sentence) -> bool:
    """Is it told as more of the same: "a further £2,000"?"""
    at = fact.evidence[0] - line.start
    return at > 0 and _MORE_BEFORE.search(line.text[:at]) is not None


_SLACK = {"exact": 1.0, "at_most": 1.0, "about": 1.1, "at_least": 1.35}  # over a rounded total


def under_totals(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
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
        if told and all(_is_more(fact, lines[fact.evidence]) for fact in told):
            told = []  # "20 kilos ... at his home a further 12 kilos": beside the first, no case of it
        before = [fact for fact in several if fact is not whole]
        if len(before) > 1 and sum(fact.quantity or 0 for fact in before) == whole.quantity:
            told = before  # "51 wraps ... a further 178 wraps. The 229 wraps were worth £2,290"
        if sum(fact.quantity or 0 for fact in told) <= (whole.quantity or 0) * _SLACK[whole.qualifier or "exact"]:
            parts += told
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_LISTED_ON = re.compile(r",? (?:and )?\d|, ")
_INCLUDES = expression(r"\b(?:includ\w+|compris\w+|consist\w+|such as|made up|ranging|namely|of which|with)\b|[:(–-]")


def _is_beside(fact: Fact, whole: Fact, line: Sentence | None) -> bool:
    """Is it the next thing of a list, and no kind of what stands before it: "47 firearms, 23 imitation firearms"?"""
    if line is None or not whole.evidence[0] < fact.evidence[0] < line.end:
        return False
    between = line.text[whole.evidence[1] - line.start : fact.evidence[0] - line.start]
    return _LISTED_ON.match(between) is not None and not _INCLUDES.search(between)


def parts_of_umbrellas(
    facts: list[Fact], lead: set[tuple[int, int]], lines: dict[tuple[int, int], Sentence]
) -> list[Fact]:
    """Mark parts: "45 weapons ... 32 swords, 12 imitation firearms and a crossbow": the kinds are the whole's."""
    result = list(facts)
    for whole in facts:
        if (
            whole.item not in ("weapon", "drug", "firearm")
            or whole.quantity is None
            or whole.unit not in ("items", "g", "wraps")
            or (whole.quantity, whole.unit) == (1, "items")
        ):
            continue
        inside = [
            fact
            for fact in facts
            if fact is not whole
            and (fact.item in FIREARMS - {"crossbow"} if whole.item == "firearm" else group_of(fact.item) == whole.item)
            and fact.unit == whole.unit
            and fact.scope == whole.scope
            and fact.quantity is not None
            and fact.evidence[0] - whole.evidence[0] > 0
            and (whole.evidence in lead or fact.evidence[0] - whole.evidence[0] < _NEAR)
        ]
        slack = _SLACK[whole.qualifier or "exact"]
        if sum(fact.quantity or 0 for fact in inside) != whole.quantity:
            inside = [fact for fact in inside if not _is_beside(fact, whole, lines.get(whole.evidence))]
        if inside and sum(fact.quantity or 0 for fact in inside) <= whole.quantity * slack:
            result = [replace(fact, part=True) if fact in inside else fact for fact in result]
    return result
