"""Whom a total may count at all: not people of another age or gender, nor those of the next line of a list."""

import math

from transforms.facts.running_totals import WIDER, in_lead
from transforms.facts.wholes import Told
from transforms.reading.expressions import expression
from transforms.stages.stage import AS_KNOWN

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
        or _is_told_beside(one, total)
        or _is_besides(one, total)
        or is_for_the_other(one, total)
    )


_DRINK, _DRUG, _DRIVING = expression(r"\bdrink"), expression(r"\bdrugs?\b"), expression(r"\bdriv")
_WHAT_FOR = 45  # characters behind an arrest in which it says what for


def is_for_the_other(one: Told, total: Told) -> bool:
    """Is one for drink and the other for drugs at the wheel: "145 drug driving arrests, with 131 for drink driving"?"""
    if one.fact.kind != "arrest" or ".noun" not in total.fact.rule:
        return False
    end = one.fact.evidence[1] - one.sentence.start
    own, words = total.words(), one.words() + one.sentence.text[end : end + _WHAT_FOR]
    first, then = _named_drive(own), _named_drive(words)
    return first is not None and then is not None and first != then


def _named_drive(words: str) -> str | None:
    """The one of the two offences that words name; None where they name both or none."""
    drink, drug = _DRINK.search(words) is not None, _DRUG.search(words) is not None
    return None if drink == drug or _DRIVING.search(words) is None else "drink" if drink else "drug"


# "Nine were reported for speeding, four for using a phone": nine and four, with one verb
_VERB = expression(r"\b(?:arrest|detain|report|summon|held)")


def _shares_its_verb(one: Told, total: Told) -> bool:
    """Are they told beside those of a total, by its verb?"""
    first, then = sorted((one, total), key=lambda told: told.fact.evidence)
    if not then.fact.rule.endswith(".gapped") or one.sentence is not total.sentence or ".noun" in first.fact.rule:
        return False
    start, end = (at - one.sentence.start for at in (first.fact.evidence[1], then.fact.evidence[0]))
    return 0 <= start <= end and _VERB.search(one.sentence.text, start, end) is None


_NO_PART_OF = r"(?!\b(?:includ\w+|among\w*|of (?:whom|which|them|these|those|the)|total)\b)"
_AND_OTHERS = r"(?:,| and|,? while|,? with) (?:another |a further )?$"
# "Two were arrested for theft and one was arrested for assault": three; but "for theft, including one", "one of them"
_FOR_SOMETHING = expression(
    rf" (?:for|on suspicion of|in connection with|over|with|after|following)\b(?:{_NO_PART_OF}[^.;])+{_AND_OTHERS}"
)
# "Two were arrested on Monday and one was arrested on Tuesday", "in Odham ... in Westbury", "at the scene ... later"
_SOMEWHERE = expression(
    r" (?:on (?!suspicion)|in (?!connection|total|relation)|at |yesterday|last |this |later|earlier|nearby|outside|near )"
)
_AND = expression(rf"(?:{_NO_PART_OF}[^.;:])+{_AND_OTHERS}")
_BESIDE = ("arrest", "charge", "summons")
_AUXILIARY = expression(r"\b(?:was|were|been|has|have|had|is|are)\b")
# "six were arrested and three men arrested for theft remain on bail": some of the six, of whom more is told
_MORE_OF_THEM = expression(r"(?:(?! and\b|, )[^.;]){0,80}? (?:remains?|have|has|were|was|are|is)\b")
_OF_THEM = expression(r"(?:the|both|all|each)\b")


def _is_told_beside(one: Told, total: Told) -> bool:
    """Is somebody told of beside those of a total, each for what they did, in one sentence?"""
    if one.sentence is not total.sentence or one.fact.kind not in _BESIDE or one.of_total or total.total_term:
        return False
    if one.gender and total.gender and one.gender != total.gender and one.fact.rule.endswith(AS_KNOWN):
        return True  # "a man arrested for theft has been charged and two women arrested for fraud are on bail"
    if one.fact.rule.endswith(AS_KNOWN) and total.fact.rule.endswith(AS_KNOWN):
        return True  # "the man arrested on Monday and the two women arrested on Tuesday are on bail"
    first, then = sorted((one, total), key=lambda told: told.fact.evidence)
    if _OF_THEM.match(then.words()) or (one.fact.kind == "charge" and "also" in then.words()):
        return False  # "and the third was arrested"; "and one man was also charged with assault"
    start, end = (at - one.sentence.start for at in (first.fact.evidence[1], then.fact.evidence[0]))
    if not 0 <= start < end:
        return False
    words = one.sentence.text
    behind = then.fact.evidence[1] - one.sentence.start
    if _AUXILIARY.search(then.words()) is None and _MORE_OF_THEM.match(words, behind) is not None:
        return False
    if _FOR_SOMETHING.fullmatch(words, start, end) is not None or (
        one.gender and total.gender and one.gender != total.gender and _AND.fullmatch(words, start, end)
    ):
        return True
    return all(_SOMEWHERE.match(words, at) for at in (start, behind)) and _AND.fullmatch(words, start, end) is not None


_THOSE = expression(r"(?:they|all|both)\b")


def _is_besides(one: Told, total: Told) -> bool:
    """Are others told of besides those who are known: "They were arrested on Monday. Two other men were also arrested"?"""
    return one.additive and one.sentence.index > total.sentence.index and _THOSE.match(total.words()) is not None


_A_TOTAL = expression(r"\b(?:a total of|in total,?|in all,?|altogether,?) (?:[\w-]+ ){0,2}$")


def is_called_total(total: Told) -> bool:
    """Is it called one: "a total of six people", "in total, six", or a line "Arrests: 11" of no list?"""
    at = max(0, total.fact.evidence[0] - total.sentence.start)
    words = total.sentence.text
    if total.fact.rule.endswith(".label") and not total.sentence.bullet:
        return True  # "Arrests ....... 11" below the cases of a weekend
    return _A_TOTAL.search(words[:at]) is not None or words[at:].lower().startswith("a total of")


_HER, _HIM = (expression(rf"\b(?:{nouns})\b") for nouns in ("wom[ae]n|girls?|females?", "m[ae]n|boys?|males?"))


def _says_gender(one: Told) -> bool:
    """Do its own words say that it is a man or woman, and no "driver" or pronoun?"""
    words = one.words()
    return (_HER if one.gender == "f" else _HIM).search(words) is not None


def is_described_otherwise(one: Told, total: Told) -> bool:
    """Has somebody another age or gender than those whom a total counts?"""
    ages = total.ages or (total.group.later if total.group is not None else ())
    if ages and ((one.age and one.age not in ages) or not set(one.ages) <= set(ages)):
        return True
    other = None not in (one.gender, total.gender) and one.gender != total.gender
    return other and bool(one.age or one.ages or _says_gender(one))  # "two men" and "a woman of 32", "two women"


def _is_stranger(one: Told, total: Told) -> bool:
    """Is somebody none of those whom a total counts, by what is told of them or since all of them are known?"""
    if is_described_otherwise(one, total):
        return True
    several = (one.fact.quantity or 0) > 1
    if total.ages and several and (one.who is None or (one.additive and not one.ages)):
        return True  # "three men aged 21, 22 and 24" and "two arrests", "a further two men"
    known = total.group.people if total.group is not None else ()
    before = one.sentence.index < total.sentence.index or total.fact.kind in _RELEASED
    if not before or len(known) != total.fact.quantity or one.who is None or one.who[0] != "p":
        return False
    if is_called_total(total):
        return False  # "In total, two people were charged" are no pair told of before
    return one.who[1] not in known


def _has_others_beside(one: Told, total: Told) -> bool:
    """Are those of a total others than somebody told of in the words before: "a man and, later, two more were held"?"""
    first, then = one.fact.evidence[0], total.fact.evidence[0]
    return total.additive and one.sentence is total.sentence and first < then


def _is_of_another_case(one: Told, total: Told) -> bool:
    """Is it a case beside that of a few, another line of a list or a paragraph that begins "Elsewhere"?"""
    if in_lead(total) or one.sentence.block == total.sentence.block:
        return False
    if total.who is None or is_called_total(total):
        return False  # "five arrests were made" sums up
    in_a_list = one.sentence.bullet and total.sentence.bullet and one.sentence.header is total.sentence.header
    return in_a_list or _ELSEWHERE.match(one.sentence.text) is not None


def is_beside(one: Told, total: Told) -> bool:
    """A result of its own: another large figure, or another line of the same list."""
    return (one.fact.quantity or 0) >= WIDER or (one.sentence.bullet and total.sentence.bullet)


def is_listed_under_others(one: Told, total: Told, told: list[Told]) -> bool:
    """Is it a line of a list that other people head, none of a total's: "Five men had already been charged: ..."?

    Args:
        one: of a smaller number.
        total: that may be of several.
        told: all figures of their kind.
    """
    header = one.sentence.header
    if header is None or header.block == total.sentence.block:
        return False
    listed = sum(other.fact.quantity or 0 for other in told if other.sentence.header is header)
    return any(
        other.sentence.block == header.block
        and other.sentence.index <= header.index
        and (other.fact.quantity or 0) > 1
        and (other.fact.scope != total.fact.scope or (total.fact.quantity or 0) < (other.fact.quantity or 0) == listed)
        for other in told
    )


def all_fitting(total: Told, others: list[Told]) -> list[Told]:
    """Those of the others whom the total may count at all."""
    return [
        one
        for one in others
        if (one.fact.scope == total.fact.scope or is_listed_below(one, total))
        and one.fact.unit == total.fact.unit
        and not one.fact.part
        and (one.fact.quantity or 0) < (total.fact.quantity or 0)
        and may_be_counted(one, total)
        and not is_listed_under_others(one, total, others)
    ]


def is_known(one: Told) -> bool:
    """Does the lead tell an arrest as known, to say what came of it: "Two men arrested over a fire are on bail"?"""
    return one.fact.scope == "earlier" and one.fact.rule.endswith(AS_KNOWN) and in_lead(one)


def told_anew(total: Told, told: list[Told]) -> list[Told]:
    """All of those whose arrest the lead tells as known, when the text goes on to tell it of each."""
    anew = [
        one
        for one in told
        if one.fact.scope != "background"
        and one.fact.unit == total.fact.unit
        and not one.fact.part
        and one.sentence.index > total.sentence.index
        and (one.fact.quantity or 0) < (total.fact.quantity or 0)
        and may_be_counted(one, total)
    ]
    return anew if sum(one.fact.quantity or 0 for one in anew) == total.fact.quantity else []


def of_earlier_days(total: Told, others: list[Told]) -> list[Told]:
    """Those told of as known below the news of all: "Five arrested ... a man who was arrested is on bail"."""
    return [
        one
        for one in others
        if total.fact.scope == "current"
        and one.fact.scope == "earlier"
        and one.fact.unit == total.fact.unit
        and not one.fact.part
        and (one.fact.quantity or 0) < (total.fact.quantity or 0)
        and not is_described_otherwise(one, total)
    ]


def is_listed_below(one: Told, total: Told) -> bool:
    """A line of the list that a total of earlier days heads: "Seven men have already been charged: ..."."""
    return total.fact.scope == "earlier" and one.sentence.bullet and one.sentence.index > total.sentence.index


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


_JUST_BEFORE = 10  # characters: "a third [17-year-old]"
_ENDS_IN_ORDINAL = expression(rf"\b({'|'.join(_ORDINALS)}) $")


def ordinal_of(one: Told) -> float:
    """Which one of several somebody is: 3 for "a third man", of three told of above; infinite when not said."""
    start = max(0, one.fact.evidence[0] - one.sentence.start)
    before = _ENDS_IN_ORDINAL.search(one.sentence.text, max(0, start - _JUST_BEFORE), start)
    return ordinal_in(f"{before.group()} {one.words()}" if before else one.words()) or math.inf
