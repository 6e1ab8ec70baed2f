"""What was taken, as facts: each thing once, wholes above their parts."""

from dataclasses import replace

from transforms.codebook import ITEMS
from transforms.expressions import expression
from transforms.goods_parts import parts_of_umbrellas, priced, summed, under_totals, worth_of_all
from transforms.goods_told import OWN_KIND, distinct
from transforms.news import CHARGE, News
from transforms.records import Fact
from transforms.scope import is_recent, scope_of
from transforms.text import leads
from transforms.worths import Seizure

_TAKEN = expression(
    r"\b(?:seiz\w+|impound\w+|confiscat\w+|(?:has|have) (?:since |also |now |later )?been recovered|found (?:with|in possession))\b"
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
        fact.evidence for one, fact in told if OWN_KIND.match(one.sentence.text[one.start - one.sentence.start :][:60])
    }
    lead = {evidence for evidence, line in lines.items() if line.index < 0 or leads(line)}
    facts = priced(parts_of_umbrellas(distinct([fact for _, fact in told], own, lead)))
    facts = summed(under_totals(worth_of_all(facts, lines), lines), lines)
    return _placed(facts)


def _placed(facts: list[Fact]) -> list[Fact]:
    """What only the headline tells stands by the words of its first part, else of the first goods of the text."""
    told = [fact for fact in facts if fact.evidence[0] >= 0]
    if not told:
        return []
    first = next((fact.evidence for fact in told if fact.part), told[0].evidence)
    return [fact if fact.evidence[0] >= 0 else replace(fact, evidence=first) for fact in facts]
