"""The same goods told twice: restatements folded, rounded figures dropped, vague mentions only beside no count."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from transforms.codebook import DRUG_ITEMS, FIREARMS, ITEMS, OF_CLASS, WEAPON_ITEMS
from transforms.facts.goods_anew import Telling, are_two
from transforms.facts.wholes import rounds
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.records import Fact


def group_of(item: str | None) -> str:
    """Its group when the codebook has an item for the whole of it, else itself."""
    return "drug" if item in DRUG_ITEMS else "weapon" if item in WEAPON_ITEMS else item or ""


MANIFOLD = frozenset(["other", "jewellery", "machinery", "clothing"])  # two of these may be two things


# Kinds of their own that the codebook has no item for: not "a weapon" told again.
_OWN_KIND = expression(r"(?:an? |another )?(?:[\w-]+ )?(?:catapult|throwing star|sub-?machine gun|machine gun)")


_POWDER = expression(r"\b(?:white|brown) powder$")  # "cannabis and a quantity of white powder": no cannabis
# "a quantity of other drugs", "more class A drugs": besides those named.
_BESIDES = expression(
    r"\b(?:other|more|further|additional) (?:(?:suspected|illegal|illicit|controlled|unknown|unidentified) )*$"
)


_NAMED_NEXT = expression(r",? (?:namely|(?:identified|confirmed) (?:as|to be))\b")  # "further drugs, namely heroin"


def of_its_own(one: Seizure) -> bool:
    """Does a general word mean none of those named: "a catapult", "other drugs"?"""
    at = one.start - one.sentence.start
    words = one.sentence.text
    if one.item == "drug" and _POWDER.search(words, 0, one.end - one.sentence.start) and "annabis" in words:
        return True
    if _OWN_KIND.match(words[at:][:60]):
        return True
    besides = one.amount is None and not one.sentence.quoted and _BESIDES.search(words, 0, at) is not None
    besides = besides and not _NAMED_NEXT.match(words, one.end - one.sentence.start)
    return besides and (one.item == "drug" or one.item in OF_CLASS)


def nearest_scope(a: Fact, b: Fact) -> str:
    """Of two mentions of the same, the scope nearer to the news."""
    order = ("current", "earlier", "background")
    return min(a.scope, b.scope, key=order.index)


def _same(a: Fact, b: Fact) -> bool:
    if b.quantity is None:
        if b.item == a.item:
            return not _is_other_than_its_count(b, a)
        return b.item in ("drug", "weapon") and group_of(a.item) == b.item and a.item != b.item and not a.part
    if a.quantity is None:
        return False
    if a.unit != b.unit:  # "179 wraps of heroin ... the 179 packages of heroin"
        return (a.item, a.quantity) == (b.item, b.quantity) and {a.unit, b.unit} == _PACKED and a.quantity > _FEW
    same_item = a.item == b.item or _covers(a.item, b.item) or _covers(b.item, a.item)
    if a.quantity == b.quantity:
        if a.item == b.item and a.quantity == 1 and ITEMS[a.item or ""] != "drug":
            return True
        return bool(same_item) and (a.quantity > 1)
    if a.unit == "items" and (a.scope == "background") != (b.scope == "background") and (a.quantity < _SELDOM):
        return False  # this amnesty's "nearly 500 knives" is not rounded from the last one's 512
    if same_item and "exact" in (a.qualifier, b.qualifier) and a.qualifier != b.qualifier:
        rough, precise = (a, b) if a.qualifier != "exact" else (b, a)
        close = a.item == b.item or rough.qualifier == "at_least" or _is_close(rough, precise, _ROUNDING)
        return close and rounds(rough, precise)
    if same_item and {a.qualifier, b.qualifier} == _ROUGHLY:  # "over £100k in cash ... around £110k in cash"
        rough, precise = (a, b) if a.qualifier == "at_least" else (b, a)
        return rounds(rough, precise)
    return False


_ROUGHLY = {"at_least", "about"}


def _is_other_than_its_count(vague: Fact, counted: Fact) -> bool:
    """Is uncounted news above the count of another time: "cars were seized", and below it the nation's 133,000?"""
    beside = counted.quantity is not None and counted.scope == "background"
    return beside and vague.scope != "background" and vague.evidence < counted.evidence


def _covers(general: str | None, item: str | None) -> bool:
    """Does a general word mean an item too: "drugs" cocaine, "class A" heroin, "firearms" rifles?"""
    if general == "firearm":
        return item in FIREARMS
    if general in OF_CLASS:
        return item in OF_CLASS[general]
    return general in ("drug", "weapon") and group_of(item) == general


_SELDOM = 1000  # from here on "just under 4,000" and 3,923 are hardly two figures
_PACKED = {"items", "wraps"}
_FEW = 9  # up to which two counts may be alike by chance
_ROUNDED = ("GBP", "g", "ml")
_OVER = 0.1  # of a sum, by which "more than £200,000" may be below "more than £218,000"
_ROUNDING = 0.08  # of a sum, by which a headline rounds it


def _is_a_part_below(known: Fact, fact: Fact, lead: set[tuple[int, int]]) -> bool:
    """Is what a caption or the lead tells a part of what the text goes on to count: a knife, of "five weapons, including a knife"?"""
    told = known.evidence in lead or fact.quantity is not None
    told = told and fact.part and known.scope == fact.scope
    return told and (known.item, known.quantity) == (fact.item, fact.quantity)


def _digits(fact: Fact) -> int:
    """Significant figures: three of 133,000."""
    return len(f"{fact.quantity or 0:.2f}".replace(".", "").strip("0"))


def _is_finer(fact: Fact, other: Fact) -> bool:
    """Does it say the same more precisely: exact rather than "nearly", £133,000 rather than £130,000?"""
    if (fact.qualifier == "exact") != (other.qualifier == "exact"):
        return fact.qualifier == "exact"
    return _digits(fact) > _digits(other)


def _is_leads(rough: Fact, precise: Fact, lead: set[tuple[int, int]]) -> bool:
    """Does the lead round what the text tells: £130,000 for £133,000, "around £1 million" for £938,865?"""
    if (
        rough.evidence not in lead
        or (precise.evidence in lead and rough.evidence[0] >= 0)
        or (rough.item, rough.unit) != (precise.item, precise.unit)
        or rough.unit not in _ROUNDED
        or _digits(rough) >= _digits(precise)
    ):
        return False
    if rough.qualifier == "exact" and _digits(rough) == 1:
        return False
    above = rough.qualifier == "at_least" and (rough.quantity or 0) > (precise.quantity or 0)
    share = _OVER if {rough.qualifier, precise.qualifier} == {"at_least"} else _ROUNDING
    return _is_close(rough, precise, share) and not above


def _is_close(a: Fact, b: Fact, share: float) -> bool:
    return abs((a.quantity or 0) - (b.quantity or 0)) <= share * (b.quantity or 0)


_JUST_BEHIND = 160  # characters from "weapons including" to its kinds


def _has_kinds(whole: Fact, facts: list[Fact]) -> bool:
    """Are parts of an uncounted whole told: the machete of "weapons including a machete"?"""
    return (whole.item, whole.quantity) == ("weapon", None) and any(
        fact.part
        and fact.kind == whole.kind
        and group_of(fact.item) == whole.item
        and 0 < fact.evidence[0] - whole.evidence[0] < _JUST_BEHIND
        for fact in facts
    )


def distinct(
    facts: list[Fact],
    own: set[tuple[int, int]],
    lead: set[tuple[int, int]],
    anew: Mapping[tuple[int, int], Telling] = MappingProxyType({}),
) -> list[Fact]:
    """Each seizure once: restatements folded, rounded figures dropped, vague ones only without a counted one.

    Args:
        facts: of all mentions.
        own: evidence of those that name a kind of their own ("a catapult").
        lead: evidence of those in the headline and the lead, whose sums and masses may be rounded.
        anew: as `told_anew` finds them.
    """
    kept: list[Fact] = []
    wholes = {fact.evidence for fact in facts if _has_kinds(fact, facts)}
    for fact in sorted(facts, key=lambda f: (f.quantity is None, f.evidence)):
        match = None
        for index, other in enumerate(kept):
            if other.kind != fact.kind or _is_new(other, fact, lead, anew):
                continue
            manifold = fact.item in MANIFOLD and other.quantity is not None
            if fact.evidence in own | wholes and (manifold or other.item != fact.item):
                continue
            if _same(other, fact) or _is_leads(other, fact, lead):
                match = index
                break
        if match is None:
            kept.append(fact)
            continue
        other = kept[match]
        if other.quantity is None and fact.evidence in own - {other.evidence}:
            other = replace(fact, scope=nearest_scope(other, fact))  # "seized drugs ... cannabis and other drugs"
        if other.evidence[0] < 0 and fact.quantity == other.quantity:
            other = replace(fact, scope=nearest_scope(other, fact))  # the text states what the headline does
        if fact.quantity == other.quantity and _says_which(fact, other):
            exact = "exact" if other.qualifier == "exact" else fact.qualifier
            other = replace(
                fact, qualifier=exact, scope=nearest_scope(other, fact), value_gbp=other.value_gbp
            )  # "drugs worth £2,600 ... cannabis worth £2,600"
        part = other.part or _is_a_part_below(other, fact, lead)
        if fact.quantity is not None and (_is_finer(fact, other) or _is_leads(other, fact, lead)):
            kept[match] = replace(
                fact,
                scope=nearest_scope(other, fact),
                part=fact.part or part,
                value_gbp=fact.value_gbp or other.value_gbp,
            )
        else:
            kept[match] = replace(
                other, scope=nearest_scope(other, fact), part=part, value_gbp=other.value_gbp or fact.value_gbp
            )
    classes = [fact.evidence for fact in facts if fact.item in OF_CLASS]
    several = {at for at in classes if classes.count(at) > 1}  # "class A and B drugs"
    return [
        fact
        for fact in kept
        if fact.evidence in own | wholes
        or not (_says_nothing_new(fact, kept, lead) or (fact.evidence in several and _is_named(fact, kept, lead)))
    ]


def _is_named(fact: Fact, others: list[Fact], lead: set[tuple[int, int]]) -> bool:
    """Is a drug of any class named, where the lead or an old step of a case tells of several classes together?"""
    if fact.scope == "current" and fact.evidence not in lead:
        return False
    drugs = frozenset[str]().union(*OF_CLASS.values())
    return any(other.item in drugs and other.kind == fact.kind and not other.part for other in others)


def _says_which(fact: Fact, known: Fact) -> bool:
    """Does it name what was only called drugs or weapons before?"""
    general = known.item == group_of(known.item) or known.item in OF_CLASS
    by_chance = known.unit == "items" and (known.quantity or 0) <= _FEW
    return (
        fact.quantity is not None
        and general
        and not by_chance
        and fact.item != group_of(fact.item)
        and fact.item not in OF_CLASS
    )


def _is_new(known: Fact, fact: Fact, lead: set[tuple[int, int]], anew: Mapping[tuple[int, int], Telling]) -> bool:
    """Is a thing another one than the same told of before it: "a phone" of another paragraph, "another phone"?"""
    told, before = anew.get(fact.evidence), anew.get(known.evidence)
    if told is None or before is None or fact.item in DRUG_ITEMS or known.evidence[0] < 0:
        return False
    if fact.unit != "items":
        return told.more and fact.item == "cash" and fact.quantity is not None  # "a further £3,000", as much again
    named = fact.rule == "seizure.bare_one" and (
        fact.item in FIREARMS or fact.item == "vehicle"
    )  # "a revolver, Colt pistol"
    listed = told.line == before.line and known.quantity == fact.quantity is not None and not named
    listed = listed and are_two(before.words, told.words) and (known.quantity == 1 or " and " not in told.words)
    again = told.opening == before.opening and len(told.opening) > _OPENING  # an older release below the update
    new = told.new and known.evidence not in lead and before.block != told.block and not again
    return listed or told.more or new


_OPENING = 30  # characters that no two sentences of a list share


def _says_nothing_new(fact: Fact, others: list[Fact], lead: set[tuple[int, int]]) -> bool:
    """Does it only repeat: "drugs were seized" beside "cocaine was seized", "a firearm" beside "a shotgun"?"""
    if fact.quantity == 1 and fact.item in ("firearm", "weapon") and not fact.part:
        kinds = FIREARMS if fact.item == "firearm" else WEAPON_ITEMS
        return any(
            other.item in kinds and other.item != fact.item and other.kind == fact.kind and not other.part
            for other in others
        )
    if fact.quantity is not None:
        return False
    if fact.item == "firearm":  # "the firearms have been recovered"
        return any(other.item in FIREARMS and other.kind == fact.kind and not other.part for other in others)
    named = {other.item for other in others if other is not fact and other.kind == fact.kind and not other.part}
    if fact.item in ("drug", "weapon"):
        return any(group_of(item) == fact.item for item in named)
    return _names_class(fact, others, lead)


_NEAR = 500  # characters between "class B drugs" of the lead and the cannabis that they are


def _names_class(fact: Fact, others: list[Fact], lead: set[tuple[int, int]]) -> bool:
    """Is a drug of its class named: cocaine for "class A drugs", just below the lead cannabis for "class B drugs"?"""
    drugs = OF_CLASS.get(fact.item or "", frozenset())
    return any(
        other.item in drugs
        and other.kind == fact.kind
        and (
            not other.part
            or (fact.item == "class_a" and (fact.evidence in lead or other.evidence[0] - fact.evidence[0] < _NEAR))
        )
        and (fact.item == "class_a" or (fact.evidence in lead and abs(other.evidence[0] - fact.evidence[0]) < _NEAR))
        for other in others
    )
