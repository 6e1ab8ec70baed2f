"""Of the figures told for one kind: which are wholes, and which their parts."""

import math
from dataclasses import replace

from transforms.facts.fitting import (
    all_fitting,
    is_beside,
    is_called_total,
    is_described_otherwise,
    is_known,
    may_be_counted,
    of_earlier_days,
    ordinal_of,
    told_anew,
)
from transforms.facts.running_totals import (
    WIDER,
    counts_all_now,
    in_lead,
    is_to_now,
    says_all,
    told_just_before,
    without_running_totals,
)
from transforms.facts.undescribed import is_none_of, without_undescribed
from transforms.facts.wholes import Told, adds_up
from transforms.reading.expressions import expression
from transforms.stages.stage import AS_KNOWN

_TOTAL = expression(r"\b(?:total|in all|altogether|overall|combined|so far)\b")
_SINGLE_TERM_KINDS = {"sentence"}
_FEW = 2  # that may add up by chance
_ROUNDED_BY = 12  # months between "more than 11 years" and what the terms add up to
_NEAR = 5  # sentences between a figure that the lead does not state and its parts, and from part to part


def parted(kind: str, singles: list[Told], wholes: list[Told], figures: frozenset[float] = frozenset()) -> list[Told]:
    """Mark the parts of each whole; leave out a whole that its persons' sentences replace.

    Args:
        kind: of all of them.
        singles: mentions of one person.
        wholes: mentions of several people, or of people not told apart.
        figures: the headline's; what it counts counts also "a further eight" of the text.
    """
    told = sorted((*singles, *without_running_totals(singles, wholes, figures)), key=lambda one: one.fact.evidence)
    for total in [one for one in told if one in wholes and is_known(one)]:
        told = _as_parts(told_anew(total, told), told, "earlier")
    for scope in ("current", "earlier"):
        totals = [one for one in told if one in wholes and one.fact.scope == scope and (one.fact.quantity or 0) > 1]
        totals.sort(key=lambda one: (not in_lead(one), -(one.fact.quantity or 0)))
        for total in totals:
            at = next((place for place, one in enumerate(told) if one is total), None)
            if at is None:
                told = _with_its_own(total, told)  # part of another by now
                continue
            if (scope == "earlier" or total.fact.rule.endswith(AS_KNOWN)) and _is_all_of(total, told):
                told.remove(total)  # "all three arrested have been bailed"
                continue
            told = without_undescribed(total, told)
            parts = _parts_of(total, [one for one in told if one is not total], figures)
            summed = total.total_term or _is_sum_of_terms(total, parts)
            some = _some_of(total, parts, told, wholes) if kind in _SINGLE_TERM_KINDS else []
            if kind in _SINGLE_TERM_KINDS and parts and not summed and _each_alone(parts, total):
                told = [one for one in told if one is not total and not any(one is other for other in some)]
                continue
            parts += some if _sum(parts) == total.fact.quantity else []
            told = _as_parts(parts, told, scope)
    return told


def _as_parts(parts: list[Told], told: list[Told], scope: str) -> list[Told]:
    return [
        replace(one, fact=replace(one.fact, part=True, scope=scope)) if any(one is part for part in parts) else one
        for one in told
    ]


def _with_its_own(total: Told, told: list[Told]) -> list[Told]:
    """A part that is itself a total: "six arrested: ... The details of the other three arrests: ..."."""
    size = total.fact.quantity or 0
    behind = [
        one
        for one in told
        if one.fact.scope == total.fact.scope
        and one.fact.unit == total.fact.unit
        and one.fact.evidence > total.fact.evidence
        and (one.fact.quantity or 0) < size
        and may_be_counted(one, total)
    ]
    own = _first_that_add_up(_chained(behind, total.sentence.index), size) if size > _FEW else []
    return [
        replace(one, fact=replace(one.fact, part=True)) if any(one is mine for mine in own) else one for one in told
    ]


def _some_of(total: Told, parts: list[Told], told: list[Told], wholes: list[Told]) -> list[Told]:
    """Others without a term, fewer than a total all of whom are told of: "the following were also sentenced"."""
    return [
        one
        for one in told
        if one in wholes
        and one.fact.scope == total.fact.scope
        and 1 < (one.fact.quantity or 0) < (total.fact.quantity or 0)
        and one.fact.custody_months is None
        and not (one.additive or any(one is part for part in parts))
    ]


def _is_all_of(total: Told, told: list[Told]) -> bool:
    """Are they all those told of before it, as new?"""
    before = [
        one
        for one in told
        if one.fact.scope == "current" and not one.fact.part and one.sentence.index < total.sentence.index
    ]
    people = {one.who for one in before}
    others = total.group is not None and total.group.people and not people & {("p", n) for n in total.group.people}
    others = others or any(is_described_otherwise(one, total) for one in before)  # two of 15, below two of 16
    return says_all(total) and not others and _sum(before) == total.fact.quantity


def _each_alone(parts: list[Told], total: Told) -> bool:
    """Is every one of a total told of: "Arkle was given two years, Bell and Farrow five months each"?"""
    told = len(parts) == total.fact.quantity
    return told or (_sum(parts) == total.fact.quantity and any(one.fact.custody_months for one in parts))


def _is_sum_of_terms(total: Told, parts: list[Told]) -> bool:
    """Is it the term of all together: "jailed for more than 11 years", four of one and seven of the other?"""
    terms = [one.fact.custody_months for one in parts]
    told, known = total.fact.custody_months, [months for months in terms if months is not None]
    if told is None or len(known) < _FEW or _sum(parts) != total.fact.quantity:
        return False
    return told > max(known) and abs(sum(known) - told) <= _ROUNDED_BY


def _parts_of(total: Told, others: list[Told], figures: frozenset[float]) -> list[Told]:
    """Those of the others that the total counts, as far as the figures say."""
    size = total.fact.quantity or 0
    fitting = all_fitting(total, others)
    behind = [one for one in fitting if one.sentence.index >= total.sentence.index]
    plain = [one for one in behind if ordinal_of(one) <= size or (ordinal_of(one) == math.inf and not one.additive)]
    if (is_called_total(total) or (size > _FEW and _sums_up(total, figures))) and _sum(fitting) == size:
        return fitting
    persons = [one for one in fitting if one.fact.quantity == 1 and not one.additive]
    if total.fact.kind in _OF_A_CASE and _is_of_known(total) and _sum(persons) == size:
        return persons  # "They were all sentenced on Monday"
    called = _of_called_total(total, fitting, behind, figures)
    if called:
        return called
    if size >= WIDER and not in_lead(total):  # cases told below the results of all
        behind = [one for one in behind if not is_beside(one, total)]
        return [one for one in behind if not one.additive] if _sum(behind) <= size else []
    stated = in_lead(total) or bool(_TOTAL.search(total.sentence.text)) or _sums_arrests(total)
    near = behind if stated else _chained(behind, total.sentence.index)
    near = [one for one in near if stated or size in figures or not _is_past(one, size)]  # three, then "two more"
    known = stated or size > _FEW + 1 or total.fact.kind in _OF_A_CASE or _is_of_known(total)
    told = fitting if known else behind
    persons = [one for one in told if one.fact.quantity == 1 and not one.additive]
    others_too = [one for one in told if one.fact.quantity == 1]
    for several in (
        near,
        sure := [one for one in near if not one.additive],
        persons,
        others_too,
        told if total.fact.kind in _SINGLE_TERM_KINDS else [],
        _first_that_add_up(near, size),
    ):
        if several and _sum(several) == size:
            if several is sure and stated:
                # "another man": one of those just told, unlike "a third man" of two
                return [one for one in near if not _is_past(one, size)]
            every = in_lead(total) and (size in figures or is_called_total(total)) and size > _FEW
            return [*several, *(one for one in plain if every and one not in several and not is_none_of(one, several))]
    past = of_earlier_days(total, others)
    if past and _sum(fitting) + _sum(past) == size:
        return [*fitting, *past]
    headlined = in_lead(total) and size in figures
    if (
        headlined
        and size >= WIDER
        and (_sum(fitting) <= size or adds_up([one.fact.quantity or 0 for one in fitting], size))
    ):
        return fitting  # "more than 50 now charged": also the "further 14" of the lead, and 61 men, 13 women
    if (headlined or (size >= WIDER and stated)) and _sum(behind) <= size:
        return behind  # "30 arrests": also "a further four" of the next day
    if stated and (_sum(plain) <= size or (size >= WIDER and is_called_total(total))):
        return [*plain, *_others_told_with(plain, behind, size)]
    return _told_one_by_one(total, plain)


def _of_called_total(total: Told, fitting: list[Told], behind: list[Told], figures: frozenset[float]) -> list[Told]:
    """Those of a total that is called one, told before it too: "four were unfit to drive. A total of 86 were arrested"."""
    size = total.fact.quantity or 0
    if size > _FEW and says_all(total) and _sum(just_told := told_just_before(total, fitting)) == size:
        return just_told  # "Three were held and later a fourth. The four were arrested for theft"
    if size <= _FEW or not is_called_total(total) or is_to_now(total):
        return []
    lead_too = all(
        one.sentence.prose or one.fact.quantity == 1 or one.fact.quantity not in figures for one in fitting
    )  # "following 43 arrests for these offences ... In total, 47 people were arrested"
    if _sum(fitting) <= size and lead_too:
        return fitting
    just_before = [one for one in fitting if 0 < total.sentence.index - one.sentence.index <= 1]
    return [*just_before, *behind] if just_before and _sum(behind) <= size else []


def _others_told_with(plain: list[Told], behind: list[Told], size: float) -> list[Told]:
    """More of the paragraph that tells of some of all: "Four were held. Two were wanted. Another was unfit"."""
    if size <= _FEW or not plain:
        return []
    blocks = {one.sentence.block for one in plain}
    more = [
        one
        for one in behind
        if one not in plain
        and one.sentence.block in blocks
        and one.fact.evidence > plain[0].fact.evidence
        and ordinal_of(one) in (math.inf, *range(int(size) + 1))
    ]
    return more if _sum(plain) + _sum(more) <= size else []


_FURTHER = expression(r"\b(?:further|more|additional)\b")  # unlike "the other three arrests"
_JUST_BEFORE = 12  # characters: "a further [two arrests]"


def _is_past(one: Told, size: float) -> bool:
    """Is it more than all of a total, who are told of: "a third man" of two, "a further two people"?"""
    several = one.fact.kind == "arrest" and one.additive and (one.fact.quantity or 0) > 1
    start, end = (max(0, at - one.sentence.start) for at in one.fact.evidence)
    several = several and _FURTHER.search(one.sentence.text, max(0, start - _JUST_BEFORE), end) is not None
    return several or ordinal_of(one) not in (math.inf, *range(int(size) + 1))


_OF_A_CASE = {"charge", "conviction", "sentence"}
_KNOWN = expression(r"\b(?:all|both|the|these|they|them|which|in total|now)\b")


def _is_of_known(total: Told) -> bool:
    """Does it count again those told of: "both were arrested", "the three"?"""
    start, end = (at - total.sentence.start for at in total.fact.evidence)
    return total.who is None or _KNOWN.search(total.sentence.text[max(0, start - 15) : end]) is not None


def _sums_arrests(total: Told) -> bool:
    """Does it count what was done, not people: "we have made six arrests over the last few days"?"""
    return total.fact.rule.endswith(".noun.count") and (total.fact.quantity or 0) > _FEW and not total.sentence.bullet


_AGED = expression(r"\baged\b|\b\d\d(?:[- ]year|,|\b(?= and\b))|\bin their\b")


def _told_one_by_one(total: Told, behind: list[Told]) -> list[Told]:
    """Those told one by one right below several people of whom nothing else is said, though one is left out."""
    size = total.fact.quantity or 0
    below = [one for one in behind if one.sentence.header is total.sentence]  # "Eight were charged, including:"
    if below and size > _FEW and _sum(below) <= size:
        return below
    if size <= _FEW or total.additive or total.sentence.bullet or total.ages or _AGED.search(total.sentence.text):
        return []
    near = _chained(behind, total.sentence.index)
    singly = len(near) > 1 and all(one.fact.quantity == 1 for one in near)
    return near if singly and size - 1 <= _sum(near) <= size else []


def _sums_up(total: Told, figures: frozenset[float]) -> bool:
    """Is it the headline's figure, called a total, or all to this day?"""
    return (total.fact.quantity or 0) in figures or bool(_TOTAL.search(total.sentence.text)) or counts_all_now(total)


def _chained(behind: list[Told], at: int) -> list[Told]:
    near = []
    for one in behind:
        if one.sentence.index - at > _NEAR:
            break
        near.append(one)
        at = one.sentence.index
    return near


def _first_that_add_up(behind: list[Told], size: float) -> list[Told]:
    for last in range(1, len(behind) + 1):
        if _sum(behind[:last]) == size:
            return behind[:last]
    return []


def _counts(told: list[Told]) -> list[float]:
    return [one.fact.quantity or 0 for one in told]


def _sum(told: list[Told]) -> float:
    return sum(_counts(told))
