"""What goods were worth, told apart from them: whose worth it is, and what of all of them is a part."""

from dataclasses import replace

from transforms.codebook import DRUG_ITEMS, GENERAL_DRUGS, ITEMS, OF_CLASS
from transforms.facts.goods_told import group_of, nearest_scope
from transforms.goods.apart import GROWN
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, leads
from transforms.records import Fact

_TOTAL = expression(r"\b(?:total|in all|altogether|overall|combined|so far)\b")
_LEAD = 1  # sentences in which a figure is the whole article's


_NEAR = 400  # characters around "10kg of drugs" in which their worth stands


def priced(
    facts: list[Fact], loose: list[Fact], lead: set[tuple[int, int]], lines: dict[tuple[int, int], Sentence]
) -> list[Fact]:
    """A worth told apart from its mass is the mass's: "heroin worth £45,000 ... a box of 408g of heroin".

    Args:
        facts: of what was taken.
        loose: worths that the lead tells of without saying that anything was taken: "had £38,000 of cocaine".
        lead: evidence of those in the headline and the lead.
        lines: the sentence of each, by its evidence.
    """
    result = list(facts)
    worths = [f for f in facts if f.unit == "GBP" and f.item in DRUG_ITEMS and f.quantity and not f.part]
    for worth in (*worths, *loose):
        told = any(
            _is_worth(worth, f.value_gbp, lead)
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
            and (
                fact.item != "drug" or (_belongs(worth, fact, lead) and not _of_others_too(worth, fact, result, lines))
            )
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


def _is_worth(worth: Fact, value: float | None, lead: set[tuple[int, int]]) -> bool:
    """Is it the value told, or what the lead rounds that to: "almost £500 of cocaine ... 46 wraps, worth £460"?"""
    if value is None or worth.quantity is None:
        return False
    over = value - worth.quantity
    rough = worth.evidence in lead and (worth.qualifier == "about" or (worth.qualifier == "at_least" and over > 0))
    return over == 0 or (rough and abs(over) <= _ROUNDING * value)


_ROUNDING = 0.1  # of a worth, by which a lead rounds it


def _of_others_too(worth: Fact, drugs: Fact, facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> bool:
    """Is a worth of all, "in total", also that of others counted before: "260g of cocaine ... 200 wraps of drugs"?"""
    home = lines.get(worth.evidence)
    return (
        home is not None
        and _TOTAL.search(home.text) is not None
        and any(
            fact.item in DRUG_ITEMS - {"drug"}
            and fact.quantity is not None
            and fact.unit != "GBP"
            and (fact.kind, fact.scope) == (worth.kind, drugs.scope)
            and not fact.part
            for fact in facts
        )
    )


_GROWN_TOO = frozenset(["cannabis", "cannabis_plant"])


_A_WRAP = 200  # pounds that no single street deal is worth


def _belongs(worth: Fact, drugs: Fact, lead: set[tuple[int, int]]) -> bool:
    """Are "drugs" and "drugs worth £9,000" the same: told of close together, or either in the lead?"""
    near = abs(worth.evidence[0] - drugs.evidence[0]) < _NEAR
    return near or worth.evidence in lead or drugs.evidence in lead


def worth_of_all(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """The drugs told one by one are parts of "drugs worth £900,000"; the one drug told has that worth."""
    worths = [f for f in facts if f.item in GENERAL_DRUGS and f.unit == "GBP"]
    wholes = [f for f in worths if f.scope != "background" and not f.part]
    for whole in sorted(wholes, key=lambda fact: -(fact.quantity or 0)):
        if whole in facts:
            facts = _under_worth(whole, facts, lines)
    return facts


def _is_lead(home: Sentence) -> bool:
    return home.index <= _LEAD or leads(home)


def _under_worth(whole: Fact, facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    home = lines[whole.evidence]
    named = _named(whole, home)
    if named and whole.rule == "seizure.amount":
        return facts
    others = [
        fact
        for fact in facts
        if fact is not whole
        and not (named and fact.quantity is not None)  # of the others only what is told without a figure
        and fact.item in OF_CLASS.get(whole.item or "", DRUG_ITEMS)
        and fact.kind == whole.kind
        and fact.scope != "background"
        and not fact.part
        and (
            _is_lead(home)
            or _TOTAL.search(home.text)
            or abs(lines[fact.evidence].index - home.index) <= _LEAD
            or (
                fact.quantity is None
                and lines[fact.evidence].index < home.index
                and (_is_lead(lines[fact.evidence]) or (whole.item == "drug" and (home.quoted or "“" in home.text)))
            )
        )
    ]
    counted = [fact for fact in others if fact.quantity is not None]
    deals = sum(fact.quantity or 0 for fact in counted if fact.unit == "wraps")
    single = len({fact.item for fact in others}) == 1 and len(counted) == 1 and counted[0].unit != "GBP"
    single = single and not _has_parts(whole, facts, counted[0])
    single = single and (whole.item == "drug" or _TOTAL.search(home.text) is None)
    if single and not 0 < deals * _A_WRAP < (whole.quantity or 0):
        one = replace(
            counted[0], value_gbp=counted[0].value_gbp or whole.quantity, scope=nearest_scope(counted[0], whole)
        )
        return [one if fact is counted[0] else fact for fact in facts if fact is not whole]
    if not counted and (drug := _only_drug(whole, others, facts, lines)) is not None:
        return [replace(fact, item=drug) if fact is whole else fact for fact in facts if fact not in others]
    worth = sum((fact.quantity if fact.unit == "GBP" else fact.value_gbp) or 0 for fact in others)
    if worth > (whole.quantity or 0) * 1.05:
        return facts
    return [replace(fact, part=True) if fact in others else fact for fact in facts]


_THE = expression(r"\b(?:the|these|those|all) (?:\w+ )?$")
# "drugs worth £20,000 ... At one address they found cannabis": of that address only
_AT_ONE = expression(
    r"\b(?:at|in|from|on) (?:one|another|a (?:second|different|separate))\b|\belsewhere\b|\bone of (?:the|these|those|them)\b"
)


def _only_drug(
    whole: Fact, others: list[Fact], facts: list[Fact], lines: dict[tuple[int, int], Sentence]
) -> str | None:
    """The one drug that an article names, uncounted, where it tells what drugs were worth; a quote may mean more than that.

    Args:
        whole: the worth.
        others: the drugs that it may be of.
        facts: all that was taken.
        lines: the sentence of each, by its evidence.
    """
    if whole.item != "drug" or not others:
        return None
    home = lines[whole.evidence]
    if home.quoted and not _THE.search(home.text, 0, max(0, whole.evidence[0] - home.start)):
        return None
    if any(_AT_ONE.search(line.text) for fact in others if (line := lines.get(fact.evidence)) is not None):
        return None
    named = {fact.item for fact in facts if fact.item in DRUG_ITEMS and fact is not whole}
    return others[0].item if named == {others[0].item} and not named & GENERAL_DRUGS else None


def _has_parts(whole: Fact, facts: list[Fact], one: Fact) -> bool:
    """Is another drug told of as a part, so that the worth is not that of one alone?"""
    return any(
        fact.part and fact.quantity and fact.item in DRUG_ITEMS - {one.item, "drug"} and fact.kind == whole.kind
        for fact in facts
    )


def add_up(facts: list[Fact]) -> list[Fact]:
    """Worths of single drugs are parts of what they add up to: £100,000 and £40,000 of "£140,000 of drugs"."""
    told = [f for f in facts if f.item in DRUG_ITEMS and f.unit == "GBP" and f.scope != "background" and not f.part]
    parts: list[Fact] = []
    for whole in told:
        of = [f for f in told if f.kind == whole.kind and f.item in OF_CLASS.get(whole.item or "", DRUG_ITEMS)]
        of = [f for f in of if f.item not in GENERAL_DRUGS]
        total = sum(f.quantity or 0 for f in of)
        if whole.item in GENERAL_DRUGS and len(of) > 1 and abs(total - (whole.quantity or 0)) <= _AS_TOLD * total:
            parts += of
    return [replace(fact, part=True) if fact in parts else fact for fact in facts]


_AS_TOLD = 0.01  # of what worths add up to, by which the one told for all may differ


def named_in_counts(
    facts: list[Fact], lead: set[tuple[int, int]], lines: dict[tuple[int, int], Sentence]
) -> list[Fact]:
    """Drugs that only the lead names are parts of "60 wraps of heroin and crack cocaine", which names them again.

    Args:
        facts: of what was taken.
        lead: evidence of those in the headline and the lead.
        lines: the sentence of each, by its evidence.
    """
    counted = [
        (fact.kind, _words(fact, lines[fact.evidence]))
        for fact in facts
        if fact.item == "drug" and fact.quantity and fact.scope != "background" and fact.evidence in lines
    ]
    return [
        replace(fact, part=True)
        if fact.quantity is None
        and fact.evidence in lead
        and fact.item in DRUG_ITEMS
        and any(kind == fact.kind and (fact.item or "").split("_")[0] in words for kind, words in counted)
        else fact
        for fact in facts
    ]


def _words(fact: Fact, home: Sentence) -> str:
    return home.text[fact.evidence[0] - home.start : fact.evidence[1] - home.start].lower() if home.index >= 0 else ""


_DRUGS = expression(r"\b(?:drugs?|substances?|narcotics)\b")


def _named(whole: Fact, home: Sentence) -> bool:
    """Does a worth name its drugs: "£6,000 worth of cocaine and heroin"? Others are then no parts of it."""
    if whole.rule == "seizure.combined_worth":
        return not leads(home)  # its parts are those told before it
    words = home.text[whole.evidence[0] - home.start : whole.evidence[1] - home.start]
    alone = whole.rule == "seizure.amount" or (whole.rule == "seizure.worth" and not leads(home))
    return alone and not _DRUGS.search(words)


_TOGETHER = expression(r"\b(?:taken together|together|in total|altogether|combined|in all)\b")


def counted_under_worths(facts: list[Fact], lines: dict[tuple[int, int], Sentence]) -> list[Fact]:
    """Things counted one by one are parts of what all are worth: "£310,000 of farm machinery ... two tractors"."""
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
