"""Wholes and parts of goods: a total of cases, an umbrella over its kinds."""

import re
from collections import defaultdict
from dataclasses import replace

from transforms.codebook import FIREARMS, ITEMS, OF_CLASS, UMBRELLA
from transforms.facts.goods_beside import are_cases, are_of_two_streets, is_more, is_stated
from transforms.facts.goods_told import group_of
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.records import Fact

_LEAD = 1  # sentences in which a figure is the whole article's
_NEAR = 400  # characters behind "10kg of drugs" in which their kinds stand

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
    """Several counts of one paragraph or list that add up to another count are its parts."""
    together: dict[tuple[str, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        line = lines.get(fact.evidence)
        if line is not None and fact.quantity and fact.unit == "items" and not fact.part:
            if line.header is not None:
                together["list", line.header.index].append(fact)
            else:
                together["line", line.index].append(fact)
                together["block", line.block].append(fact)
    parts: list[Fact] = []
    for group in together.values():
        total = sum(fact.quantity or 0 for fact in group)
        if len(group) > 1 and any(
            other.quantity == total
            and other.unit == "items"
            and is_stated(other)
            and other not in group
            and other.kind == group[0].kind
            and all(_counts_too(other.item or "", fact.item or "") for fact in group)
            for other in facts
        ):
            parts += group
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_OF_ALL = expression(
    r"\b(?:in total|in all|altogether|overall|throughout|during the (?:investigation|operation|week|campaign)"
    r"|all (?:the|of the|these)|of (?:the|these|those) \d+)\b",
)
_MORE = expression(r"\b(?:a further|further|another|additional|extra)\b")


def _stands_under(one: Sentence, home: Sentence) -> bool:
    """Does a sentence tell a case of what another sums up: the lead, a list of results, "in total"?"""
    if one.index == home.index:
        return False
    if one.index < home.index:
        return _OF_ALL.search(home.text) is not None and not _MORE.search(home.text)
    same_list = one.header is not None and one.header is home.header
    if one.header is not None and home.index < one.header.index and _EXAMPLES.match(one.header.text):
        return True
    if home.bullet:
        return not (one.bullet or same_list or (_MORE.search(one.text) and home.prose > _LEAD))
    return home.prose <= _LEAD or (home.prose <= _EARLY and _RESULTS.search(home.text) is not None)


# "The arrests included:", "Highlights of the week:" heads cases of what is summed up above; "Other results included:" does not
_EXAMPLES = expression(
    r"(?!.*\b(?:other|others|also|further|addition\w*|total)\b).*\b(?:includ(?:e|es|ed|ing)|highlights?|examples?|details)\b"
)
_EARLY = 4  # sentences within which a release sums its results up
_RESULTS = expression(
    r"\b(?:operation|activity|action|initiative|crackdown|patrols|warrants|raids|week|day)\b[^.;]{0,40}"
    r"\b(?:resulted in|led to|saw|has seen|have seen)\b|\bin total\b[^.;]{0,80}\b(?:during|over|throughout) the\b"
)


_TOTAL_BEFORE = expression(r"\b(?:in total|in all|altogether),? (?:[a-z]+ ){0,4}$|\ba total of (?:\w+ ){0,2}$")


def _is_called_total(whole: Fact, lines: dict[tuple[int, int], Sentence]) -> bool:
    """Do the words before a count call it that of all: "In total 12 weapons, including knives, were recovered"?"""
    line = lines.get(whole.evidence)
    return line is not None and _TOTAL_BEFORE.search(line.text[: max(0, whole.evidence[0] - line.start)]) is not None


def in_one_mass(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """Bags told one by one are parts of what they weigh: "a bag of cocaine ... six packages ... in total two kilos"."""
    wholes = [fact for fact in facts if fact.unit == "g" and not fact.part and _is_called_total(fact, lines)]
    return [
        replace(fact, part=True)
        if fact.unit in ("items", "wraps")
        and any(
            (fact.kind, fact.item, fact.scope) == (whole.kind, whole.item, whole.scope)
            and fact.evidence < whole.evidence
            for whole in wholes
        )
        else fact
        for fact in facts
    ]


_ELSEWHERE = expression(r"\b(?:elsewhere|(?:another|second|different|separate|nearby|next|other) [a-z]+)\b")


def _is_the_rest(told: list[Fact], whole: Fact, facts: list[Fact]) -> bool:
    """Is what is told as more all but the kinds told of a whole: "five firearms, including a rifle ... a further four"?"""
    kinds = [
        fact
        for fact in facts
        if fact.part
        and fact.kind == whole.kind
        and fact.unit == whole.unit
        and _counts_too(whole.item or "", fact.item or "")
        and whole.evidence < fact.evidence
    ]
    rest = (whole.quantity or 0) - sum(fact.quantity or 0 for fact in told)
    return bool(kinds) and rest == sum(fact.quantity or 0 for fact in kinds)


_BY_CHANCE = 10  # below which some counts add up to another by chance
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
        before = [fact for fact in several if (fact.quantity or 0) < (whole.quantity or 0)]
        told = [
            fact
            for fact in before
            if _stands_under(lines[fact.evidence], home) and not are_of_two_streets(lines[fact.evidence], home)
        ]
        more = told and all(
            whole.evidence < fact.evidence and is_more(fact, lines[fact.evidence], home) for fact in told
        )
        elsewhere = any(_ELSEWHERE.search(lines[fact.evidence].text) for fact in told)
        if more and (elsewhere or not _is_the_rest(told, whole, facts)):
            told = []  # "20 kilos ... at his home a further 12 kilos": beside the first, no case of it
        between = len({fact.evidence < whole.evidence for fact in before}) > 1
        by_chance = between and (whole.quantity or 0) < _BY_CHANCE  # "a phone ... five phones ... four phones"
        by_chance |= all(_is_beside(fact, whole, home) for fact in before)  # "four laptops, three tablets and a PC"
        by_chance |= not is_stated(whole) or are_cases(whole, before, lines)
        if len(before) > 1 and sum(fact.quantity or 0 for fact in before) == whole.quantity and not by_chance:
            told = before  # "51 wraps ... a further 178 wraps. The 229 wraps were worth £2,290"
        if len(before) > 1 and not by_chance and not told and _is_rounded(whole, before):
            told = before  # "ten plants ... 44 plants. We seized more than 50 plants"
        if sum(fact.quantity or 0 for fact in told) <= (whole.quantity or 0) * _SLACK[whole.qualifier or "exact"]:
            parts += told
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


def _is_rounded(whole: Fact, before: list[Fact]) -> bool:
    """Do those that all stand before a rounded total add up to it, or to a little more?"""
    total = sum(fact.quantity or 0 for fact in before)
    last = all(fact.evidence < whole.evidence for fact in before)
    return last and whole.qualifier == "at_least" and (whole.quantity or 0) <= total <= (whole.quantity or 0) * _OVER


_OVER = 1.1  # times "more than 50" that its parts come to

_LISTED_ON = re.compile(r",? (?:and )?\d|, ")
_JOINED = expression(r",? (?:and|as well as|plus|(?:along|together) with)(?: (?:a further|another))? ?")
_INCLUDES = expression(r"\b(?:includ\w+|compris\w+|consist\w+|such as|made up|ranging|namely|of which|with)\b|[:(–-]")


def _is_beside(fact: Fact, whole: Fact, line: Sentence | None) -> bool:
    """Is it the next thing of a list, and no kind of what stands before it: "47 firearms, 23 imitation firearms"?"""
    if line is None or not whole.evidence[0] < fact.evidence[0] < line.end:
        return False
    between = line.text[whole.evidence[1] - line.start : fact.evidence[0] - line.start]
    return _LISTED_ON.match(between) is not None and not _INCLUDES.search(between)


def _is_joined(fact: Fact, whole: Fact, line: Sentence | None) -> bool:
    """Is it joined to what stands just before it, and no kind of it: "six guns and six imitation firearms"?"""
    if line is None or not whole.evidence[1] < fact.evidence[0] < line.end:
        return False
    return _JOINED.fullmatch(line.text, whole.evidence[1] - line.start, fact.evidence[0] - line.start) is not None


_SEARCHED = expression(r"\b(?:search\w*|further|another)\b")


def _of_another_find(fact: Fact, whole: Fact, lines: dict[tuple[int, int], Sentence]) -> bool:
    """Does a later sentence tell of a search of its own: "77 wraps of drugs ... a search of his bag found one wrap"?"""
    line, home = lines.get(fact.evidence), lines.get(whole.evidence)
    if line is None or home is None or line.index == home.index:
        return False
    return _SEARCHED.search(line.text[: fact.evidence[0] - line.start]) is not None


def _add_up_to(whole: Fact, kinds: list[Fact], lines: dict[tuple[int, int], Sentence]) -> bool:
    """Are all kinds told just as many, so that "two weapons off the streets" is a knuckle duster and a knife again?"""
    home = lines.get(whole.evidence)
    if home is None or home.bullet or sum(fact.quantity or 0 for fact in kinds) != whole.quantity:
        return False
    last = whole.item == "weapon" and all(fact.evidence < whole.evidence for fact in kinds)
    return len(kinds) >= _TWO and (last or (whole.quantity or 0) >= _ENOUGH)


_THOSE = expression(r"\b(?:the|these|those) $")


def _is_said_again(whole: Fact, lines: dict[tuple[int, int], Sentence]) -> bool:
    """Does a quote, or "the two weapons", only count those that were told?"""
    home = lines[whole.evidence]
    if whole.item != "weapon":
        return False  # "51 wraps of drugs ... a further 178. The 229 wraps were worth £2,290"
    known = _THOSE.search(home.text, 0, max(0, whole.evidence[0] - home.start)) is not None
    return (known or home.quoted or "“" in home.text) and not _is_called_total(whole, lines)


_TWO, _ENOUGH = 2, 5  # kinds at least, and how many of them are hardly as many by chance


def _sums_up_results(whole: Fact, lines: dict[tuple[int, int], Sentence]) -> bool:
    """Is it a large count of the first sentences, below which the cases are told: "26 weapons were seized"?"""
    home = lines.get(whole.evidence)
    large = whole.item == "weapon" and whole.unit == "items" and (whole.quantity or 0) >= _BY_CHANCE
    return large and home is not None and home.prose <= _EARLY and not home.bullet


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
        kinds = [
            fact
            for fact in facts
            if fact is not whole
            and (fact.item in FIREARMS - {"crossbow"} if whole.item == "firearm" else group_of(fact.item) == whole.item)
            and fact.unit == whole.unit
            and fact.scope == whole.scope
            and fact.quantity is not None
        ]
        of_all = whole.evidence in lead or _sums_up_results(whole, lines)
        inside = [
            fact
            for fact in kinds
            if (
                (of_all or fact.evidence[0] - whole.evidence[0] < _NEAR)
                if fact.evidence[0] > whole.evidence[0]
                else _is_called_total(whole, lines)
            )
        ]
        inside = [fact for fact in inside if not _is_joined(fact, whole, lines.get(whole.evidence))]
        slack = _SLACK[whole.qualifier or "exact"]
        if _add_up_to(whole, kinds, lines):
            if whole.evidence > max(fact.evidence for fact in kinds) and _is_said_again(whole, lines):
                result = [fact for fact in result if (fact.item, fact.evidence) != (whole.item, whole.evidence)]
                continue
            inside = kinds
        elif len(inside) == 1 or sum(fact.quantity or 0 for fact in inside) != whole.quantity:
            inside = [fact for fact in inside if not _is_beside(fact, whole, lines.get(whole.evidence))]
            inside = [fact for fact in inside if of_all or not _of_another_find(fact, whole, lines)]
        if inside and sum(fact.quantity or 0 for fact in inside) <= whole.quantity * slack:
            result = [replace(fact, part=True) if fact in inside else fact for fact in result]
    return result
