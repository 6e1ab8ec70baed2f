"""Whom a total may count at all: not people of another age or gender, nor those of the next line of a list."""

import math

from transforms.facts.running_totals import WIDER, in_lead
from transforms.facts.wholes import Told
from transforms.reading.expressions import expression

# "Elsewhere a man was arrested", "In a separate raid": another case than the paragraph's before.
_ELSEWHERE = expression(
    r"\W*(?:elsewhere|meanwhile|separately|in (?:a |an )?(?:separate|unrelated|different|another|other)"
    r"|(?:later|earlier) (?:that|the same|in the|on)|the (?:following|next|previous|same) (?:day|night|evening|morning|week))\b"
)
_RELEASED = ("bail", "released_under_investigation", "no_further_action", "remand")


def may_be_counted(one: Told, total: Told) -> bool:
    """May somebody told of be one of those whom a total counts?

    Args:
        one: of a smaller number.
        total: that may be of several.
    """
    return not (
        _is_stranger(one, total)
        or _has_others_beside(one, total)
        or _is_of_another_case(one, total)
        or _shares_its_verb(one, total)
    )


# "Nine were reported for speeding, four for using a phone": nine and four, with one verb
_VERB = expression(r"\b(?:arrest|detain|report|summon|held)")


def _shares_its_verb(one: Told, total: Told) -> bool:
    """Are they told beside those of a total, by its verb?"""
    if not one.fact.rule.endswith(".gapped") or one.sentence is not total.sentence or ".noun" in total.fact.rule:
        return False
    start, end = (at - one.sentence.start for at in (total.fact.evidence[1], one.fact.evidence[0]))
    return 0 <= start <= end and _VERB.search(one.sentence.text, start, end) is None


def _is_stranger(one: Told, total: Told) -> bool:
    """Is somebody told of before a total none of those whom it counts, all of whom are known?"""
    if total.ages and ((one.age and one.age not in total.ages) or not set(one.ages) <= set(total.ages)):
        return True
    if total.ages and one.who is None and (one.fact.quantity or 0) > 1:
        return True  # "three men aged 21, 22 and 24" and "two arrests"
    if one.age and one.gender and total.gender and one.gender != total.gender:
        return True  # "two men were arrested" and "a woman of 32"
    known = total.group.people if total.group is not None else ()
    before = one.sentence.index < total.sentence.index or total.fact.kind in _RELEASED
    if not before or len(known) != total.fact.quantity or one.who is None or one.who[0] != "p":
        return False
    return one.who[1] not in known


def _has_others_beside(one: Told, total: Told) -> bool:
    """Are those of a total others than somebody told of in the words before: "a man and, later, two more were held"?"""
    first, then = one.fact.evidence[0], total.fact.evidence[0]
    return total.additive and one.sentence is total.sentence and first < then


def _is_of_another_case(one: Told, total: Told) -> bool:
    """Is it a case beside that of a few, another line of a list or a paragraph that begins "Elsewhere"?"""
    if in_lead(total) or one.sentence.block == total.sentence.block:
        return False
    if total.who is None:
        return False  # "five arrests were made" sums up
    in_a_list = one.sentence.bullet and total.sentence.bullet and one.sentence.header is total.sentence.header
    return in_a_list or _ELSEWHERE.match(one.sentence.text) is not None


def is_beside(one: Told, total: Told) -> bool:
    """A result of its own: another large figure, or another line of the same list."""
    return (one.fact.quantity or 0) >= WIDER or (one.sentence.bullet and total.sentence.bullet)


_ORDINALS = {
    name: at
    for at, name in enumerate("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2)
}
_ORDINAL = expression(rf"\b({'|'.join(_ORDINALS)})\b")


def ordinal_in(words: str) -> int | None:
    """The place among several that words tell: 4 for "a fourth man"."""
    found = _ORDINAL.search(words)
    return _ORDINALS[found.group().lower()] if found else None


_ONE_OF = expression(
    rf"\b(?:{'|'.join(_ORDINALS)}) (?:[\w-]+ ){{0,2}}(?:man|woman|person|boy|girl|male|female|suspect|teen\w*|youth|offender"
    r"|defendant|member|arrest|charge)\b"
)


def ordinal_headlined(title: str) -> int | None:
    """The place of the one whom a headline tells of: 2 for "Second man arrested", none for "Third night of disorder"."""
    found = _ONE_OF.search(title)
    return ordinal_in(found.group()) if found else None


def ordinal_of(one: Told) -> float:
    """Which one of several somebody is: 3 for "a third man", of three told of above; infinite when not said."""
    return ordinal_in(one.words()) or math.inf
