"""What was taken, as facts: each thing once, wholes above their parts."""

from dataclasses import replace

from transforms.codebook import ITEMS
from transforms.facts.goods_anew import told_anew
from transforms.facts.goods_apart import beside_counted, beside_kinds, of_another_case, plants_again
from transforms.facts.goods_parts import in_one_mass, named_of_classes, parts_of_umbrellas, summed, under_totals
from transforms.facts.goods_told import distinct, of_its_own
from transforms.facts.goods_worths import add_up, counted_under_worths, named_in_counts, priced, worth_of_all
from transforms.facts.news import News
from transforms.facts.scope import scope_of_result
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, leads
from transforms.records import Fact

_TAKEN = expression(
    r"\b(?:seiz\w+|impound\w+|confiscat\w+|(?<!to be )recovered|found (?:with|in possession|by (?:officers|police)))\b"
)
_LARGE = {
    "GBP": 10_000,
    "g": 1_000,
    "ml": 1_000,
}  # from here on an amount may be a running total; of things, from ten on


def goods_facts(seizures: list[Seizure], news: News) -> list[Fact]:
    """Facts of what was seized and surrendered."""
    told: list[tuple[Seizure, Fact]] = []
    for one in seizures:
        if news.appeal and ITEMS[one.item] == "goods" and not _said_taken(one.sentence):
            continue  # "the car was found abandoned" in an appeal for witnesses
        amount = one.amount
        scope = scope_of_result(
            one.kind,
            one.sentence,
            news,
            start=one.start,
            many=one.amount is None or one.amount.value != 1,
            large=amount is not None and amount.value >= _LARGE.get(one.unit or "", 10),
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
    loose = [fact for one, fact in told if one.loose]
    told = [(one, fact) for one, fact in told if not one.loose]
    told = _of_elsewhere(told)
    again = plants_again(told)
    told = [(one, fact) for one, fact in told if fact.evidence not in again]
    own = {fact.evidence for one, fact in told if of_its_own(one)} | beside_kinds(told) | of_another_case(told)
    own |= beside_counted(told)
    lead = {fact.evidence for one, fact in told if one.sentence.index < 0 or leads(one.sentence)}
    once = distinct([fact for _, fact in told], own, lead, told_anew(one for one, _ in told))
    headlined = {fact.evidence for fact in once if fact.unit == "items" and fact.quantity in news.figures}
    once = named_in_counts(named_of_classes(once, lead), lead, lines)
    facts = priced(parts_of_umbrellas(once, lead | headlined, lines), loose, lead, lines)
    facts = counted_under_worths(add_up(worth_of_all(facts, lines)), lines)
    facts = in_one_mass(under_totals(facts, lines), lines)
    return _placed(summed(facts, lines))


def _said_taken(sentence: Sentence) -> bool:
    """Does the sentence, or the line its list stands under, say more than that something was found?"""
    above = sentence.header is not None and _TAKEN.search(sentence.header.text) is not None
    return above or _TAKEN.search(sentence.text) is not None


_OF_MANY = 10  # below which a figure is one of the lead's own cases: "a knife ... two lock knives"
_ELSEWHERE = 1.2  # times the lead's own figure, from which a later one is another place's or time's


def _of_elsewhere(told: list[tuple[Seizure, Fact]]) -> list[tuple[Seizure, Fact]]:
    """A sentence that outdoes the lead's own figures is of other places or times: the region's "£3.6m and 54 kilos"."""
    own: dict[tuple[str, str | None, str | None], float] = {}
    for one, fact in told:
        if fact.quantity and fact.scope != "background" and (one.sentence.index < 0 or leads(one.sentence)):
            key = (fact.kind, fact.item, fact.unit)
            own[key] = max(own.get(key, 0), fact.quantity)
    sentences: dict[int, dict[tuple[str, str | None, str | None], float]] = {}
    for one, fact in told:
        key = (fact.kind, fact.item, fact.unit)
        known = own.get(key)
        if known and (fact.quantity or 0) >= _OF_MANY and not leads(one.sentence) and one.sentence.index >= 0:
            sentences.setdefault(one.sentence.index, {})[key] = (fact.quantity or 0) / known
    wider = {at for at, shares in sentences.items() if len(shares) > 1 and max(shares.values()) > _ELSEWHERE}
    return [
        (
            one,
            replace(fact, scope="background")
            if one.sentence.index in wider and not _IN_ALL.search(one.sentence.text)
            else fact,
        )
        for one, fact in told
    ]


_IN_ALL = expression(r"\b(?:in total|total of|in all|altogether|overall)\b")


def _placed(facts: list[Fact]) -> list[Fact]:
    """What only the headline tells stands by the words of its first part, else of the first goods of the text."""
    told = [fact for fact in facts if fact.evidence[0] >= 0]
    if not told:
        return []
    first = next((fact.evidence for fact in told if fact.part), told[0].evidence)
    return [fact if fact.evidence[0] >= 0 else replace(fact, evidence=first) for fact in facts]
