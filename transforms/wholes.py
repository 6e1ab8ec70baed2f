"""Of the figures told for one kind: which are wholes, which their parts, which the same told again."""

from dataclasses import dataclass, replace

from transforms.cast import Group
from transforms.expressions import expression
from transforms.records import Fact
from transforms.text import Sentence

_LEAD = 2  # sentences of prose in which a figure is the whole article's
_TOTAL = expression(r"\b(?:total|in all|altogether|overall|combined|so far)\b")
_SINGLE_TERM_KINDS = {"sentence"}


@dataclass(slots=True)
class Told:
    """A fact before the article's other mentions of it are known."""

    fact: Fact
    sentence: Sentence
    who: tuple[str, int] | None = None
    additive: bool = False
    of_total: bool = False
    total_term: bool = False
    rough_term: bool = False
    names_offence: bool = False  # itself, not by the headline or another step of the case
    group: Group | None = None  # the cast's, when it is one


def better(known: Told | None, one: Told) -> Told:
    """Of two mentions of the same, the one that says more; scope is current if either is."""
    if known is None:
        return one
    a, b = known.fact, one.fact
    later = a.custody_months is None or (
        b.custody_months is not None
        and (
            (known.rough_term and not one.rough_term)
            or _rounded(a.custody_months, b.custody_months)
            or _without_licence(known, one)
            or _in_total(known, one)
        )
    )
    months = b.custody_months if later else a.custody_months
    scope = "current" if "current" in (a.scope, b.scope) else a.scope
    states = b if later and months is not None else a  # the words that give the term
    return replace(
        known,
        fact=replace(
            a,
            custody_months=months,
            offence=b.offence if one.names_offence and not known.names_offence else a.offence or b.offence,
            scope=scope,
            evidence=states.evidence,
            rule=states.rule,
        ),
        names_offence=known.names_offence or one.names_offence,
        of_total=known.of_total and one.of_total,
        total_term=known.total_term or one.total_term,
        rough_term=one.rough_term if later else known.rough_term,
    )


_YEAR = 12  # months


def _rounded(term: float, other: float) -> bool:
    """Does a headline's term round the body's: "seven years" for seven and a half, "six months" for 27 weeks?"""
    finer = any(term % whole == 0 and other % whole != 0 for whole in (_YEAR, _YEAR / 2))
    return finer and abs(term - other) < min(_YEAR, term / 8)


def _without_licence(known: Told, one: Told) -> bool:
    """Does a later sentence take the licence from a term: "15-year sentence", then "12 years and three on licence"?"""
    less = (one.fact.custody_months or 0) < (known.fact.custody_months or 0)
    # "at least 12 years and five on licence" is another matter.
    on_licence = "licence" in one.sentence.text and "minimum" not in one.sentence.text
    return less and on_licence and "licence" not in known.sentence.text


def _in_total(known: Told, one: Told) -> bool:
    """Does a later sentence add one person's terms up: "16 weeks for each", then "jailed for a total of 32 weeks"?"""
    more = (one.fact.custody_months or 0) > (known.fact.custody_months or 0)
    return more and one.fact.quantity == 1 and one.total_term and not known.total_term


def restated(wholes: list[Told]) -> list[Told]:
    """Drop a rounded figure where a precise one near it is told, and figures told twice."""
    kept: list[Told] = []
    for one in wholes:
        for index, other in enumerate(kept):
            if (
                one.fact.unit != other.fact.unit
                or one.additive
                or (one.group is not None and other.group is not None and one.group.is_other(other.group))
                or (one.fact.scope == "background") != (other.fact.scope == "background")
            ):
                continue
            if one.fact.quantity == other.fact.quantity and not (one.fact.part or other.fact.part):
                kept[index] = better(other, one)
                break
            rough, precise = (one, other) if one.fact.qualifier != "exact" else (other, one)
            if (
                rough.fact.qualifier != "exact"
                and precise.fact.qualifier == "exact"
                and rounds(rough.fact, precise.fact)
            ):
                kept[index] = replace(precise, fact=replace(precise.fact, scope=better(one, other).fact.scope))
                break
        else:
            kept.append(one)
    return kept


def rounds(rough: Fact, precise: Fact) -> bool:
    """Whether a rounded count stands for a precise one: "more than 40" for 43."""
    a, b = rough.quantity or 0, precise.quantity or 0
    if not a or not b or b < 10:
        return False
    if rough.qualifier == "at_least":
        return a <= b <= a * 1.2
    if rough.qualifier == "at_most":
        return a * 0.8 <= b <= a
    return abs(a - b) <= 0.12 * max(a, b)


_NEAR = 5  # sentences between a figure that the lead does not state and its parts, and from part to part
_WIDER = 10  # from here on a figure larger than the lead's own is another time's or another place's


def parted(kind: str, singles: list[Told], wholes: list[Told], figures: frozenset[float] = frozenset()) -> list[Told]:
    """Mark the parts of each whole; leave out a whole that its persons' sentences replace.

    Args:
        kind: of all of them.
        singles: mentions of one person.
        wholes: mentions of several people, or of people not told apart.
        figures: the headline's; what it counts counts also "a further eight" of the text.
    """
    told = sorted((*singles, *_widest(wholes)), key=lambda one: one.fact.evidence)
    for scope in ("current", "earlier"):
        totals = [one for one in told if one in wholes and one.fact.scope == scope and (one.fact.quantity or 0) > 1]
        totals.sort(key=lambda one: (not _in_lead(one), -(one.fact.quantity or 0)))
        for total in totals:
            at = next((place for place, one in enumerate(told) if one is total), None)
            if at is None:
                continue  # part of another by now
            parts = _parts_of(total, [one for one in told if one is not total], figures)
            if kind in _SINGLE_TERM_KINDS and parts and not total.total_term and _each_alone(parts, total):
                told.remove(total)
                continue
            told = [
                replace(one, fact=replace(one.fact, part=True, scope=scope))
                if any(one is part for part in parts)
                else one
                for one in told
            ]
    return told


def _widest(wholes: list[Told]) -> list[Told]:
    """The wholes, those much wider than the lead's own as background: "six arrests ... 48 in all of last year"."""
    own = [one.fact.quantity or 0 for one in wholes if _in_lead(one) and one.fact.scope == "current"]
    if not own or max(own) <= 1:
        return wholes
    return [
        replace(one, fact=replace(one.fact, scope="background"))
        if (one.fact.quantity or 0) > max(_WIDER, max(own)) and one.sentence.prose > _LEAD and not one.fact.part
        else one
        for one in wholes
    ]


def _in_lead(one: Told) -> bool:
    return one.sentence.prose <= _LEAD


def _each_alone(parts: list[Told], total: Told) -> bool:
    """Is every one of a total told of: "Arkle was given two years, Bell and Farrow five months each"?"""
    told = len(parts) == total.fact.quantity
    return told or (_sum(parts) == total.fact.quantity and any(one.fact.custody_months for one in parts))


def _parts_of(total: Told, others: list[Told], figures: frozenset[float]) -> list[Told]:
    """Those of the others that the total counts, as far as the figures say."""
    size = total.fact.quantity or 0
    fitting = [
        one
        for one in others
        if (one.fact.scope == total.fact.scope or _listed_below(one, total))
        and one.fact.unit == total.fact.unit
        and not one.fact.part
        and (one.fact.quantity or 0) < size
        and not _is_stranger(one, total)
    ]
    behind = [one for one in fitting if one.sentence.index >= total.sentence.index]
    plain = [one for one in behind if not one.additive]
    if size >= _WIDER and not _in_lead(total):  # cases told below the results of all
        behind = [one for one in behind if not _beside(one, total)]
        return [one for one in behind if not one.additive] if _sum(behind) <= size else []
    stated = _in_lead(total) or bool(_TOTAL.search(total.sentence.text))
    near = behind if stated else _chained(behind, total.sentence.index)
    persons = [one for one in fitting if one.fact.quantity == 1 and not one.additive]
    others_too = [one for one in fitting if one.fact.quantity == 1]
    for several in (
        near,
        [one for one in near if not one.additive],
        persons,
        others_too,
        _first_that_add_up(near, size),
    ):
        if several and _sum(several) == size:
            return several
    known = _of_earlier_days(total, others)
    if known and _sum(fitting) + _sum(known) == size:
        return [*fitting, *known]
    headlined = _in_lead(total) and size in figures
    if (headlined or (size >= _WIDER and stated)) and _sum(behind) <= size:
        return behind  # "30 arrests": also "a further four" of the next day
    return plain if stated and _sum(plain) <= size else []


def _of_earlier_days(total: Told, others: list[Told]) -> list[Told]:
    """Those told of as known below the news of all: "Five arrested ... a man who was arrested is on bail"."""
    return [
        one
        for one in others
        if total.fact.scope == "current"
        and one.fact.scope == "earlier"
        and one.fact.unit == total.fact.unit
        and not one.fact.part
        and (one.fact.quantity or 0) < (total.fact.quantity or 0)
    ]


def _is_stranger(one: Told, total: Told) -> bool:
    """Is somebody told of before a total none of those whom it counts, all of whom are known?"""
    known = total.group.people if total.group is not None else ()
    before = one.sentence.index < total.sentence.index
    if not before or len(known) != total.fact.quantity or one.who is None or one.who[0] != "p":
        return False
    return one.who[1] not in known


def _beside(one: Told, total: Told) -> bool:
    """A result of its own: another large figure, or another line of the same list."""
    return (one.fact.quantity or 0) >= _WIDER or (one.sentence.bullet and total.sentence.bullet)


def _listed_below(one: Told, total: Told) -> bool:
    """A line of the list that a total of earlier days heads: "Seven men have already been charged: ..."."""
    return total.fact.scope == "earlier" and one.sentence.bullet and one.sentence.index > total.sentence.index


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


def _sum(told: list[Told]) -> float:
    return sum(one.fact.quantity or 0 for one in told)
