"""Was somebody sentenced before, for something else: "In November last year he was given eight months ... was jailed for three"?"""

from dataclasses import replace

from transforms.facts.wholes import Told, is_rounded
from transforms.people.cast import Cast
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import JUST_NOW, MONTH, WEEKDAY
from transforms.reading.expressions import expression

# "in November last year", "in March 2018", "earlier this year": when the other sentence was passed
_THEN = rf"(?:in {MONTH}(?: of)? (?:last year|(?:19|20)\d\d)|last year|(?:back )?in (?:19|20)\d\d|earlier (?:this|in the) year)"
# "In March 2018 he was", "the last of which, in November last year, resulted in him being", "had previously been",
# "charged in 2015 with", "in 2010 when he was convicted of": unlike "He attacked a man in March 2018 and was"
_THEN_WAS = expression(
    rf"(?:(?:^\W*|, ){_THEN},? (?:(?!\band\b|\bafter\b)[^.;]){{0,50}}|\b(?:previously|originally|had)(?: been)? "
    rf"|\b(?:charged|convicted|jailed|imprisoned) (?:back )?{_THEN}\b[^.;]*|\b{_THEN},? when (?:he|she) [^.;]*"
    r"|\bprevious(?:ly)? (?:convict|sentence)[^.;]*)$"
)
# "was given two years in March 2018 for theft", unlike "for breaching a sentence that was passed last year"
_WAS_THEN = expression(
    rf"(?:(?!\b(?:for|after|following|breach\w*|suspended|who|which|that)\b)[^.;]){{0,70}}?\b{_THEN}\b"
)
_SUBJECT = expression(rf".*\b(?:was|were|been|being) {ALSO}(?=\w)")  # of the words that state it
_TERM = expression(r" for (?:[\w-]+ ){0,6}?(?:years?|months?|weeks?|days?)\b")
# "is already serving six years", "the four-year sentence that he received in April last year"
_SERVED = expression(
    rf"\b(?:already|currently|now|still) serving\b|\b(?:sentence|term)(?: (?:that|which))? (?:he|she) (?:received|was given) {_THEN}"
)
# "Yesterday at Odham Crown Court", "on Tuesday (6 October)", "has now been jailed"
_NOW = expression(rf"\b(?:{JUST_NOW}|{WEEKDAY}|now|has {ALSO}been)\b")
_NEAR = 60  # characters in which a term is said to be served
_BESIDE = 90  # characters beside the words that state it


def without_former_terms(told: list[Told], cast: Cast) -> tuple[list[Told], list[Told]]:
    """The sentences of an article, and apart from them those that the same people served or were given before.

    A term told of one person as past, beside another that is told of now, is no better word for that one.

    Args:
        told: sentences in the order of the text.
        cast: everybody told of.
    """
    former = [
        replace(one, fact=replace(one.fact, scope="background"))
        for one in told
        if _is_of_one(one) and _is_past(one) and any(_is_newer(other, one, cast) for other in told)
    ]
    places = {one.fact.evidence for one in former}
    kept = [one for one in told if one.fact.evidence not in places]
    return kept, [one for at, one in enumerate(former) if not any(_is_same(one, other) for other in former[:at])]


def _is_of_one(one: Told) -> bool:
    told = one.who is not None and one.who[0] == "p" and one.fact.quantity == 1 and one.fact.scope != "background"
    return told and one.fact.custody_months is not None and not one.rough_term


def _is_past(one: Told) -> bool:
    start, end = (max(0, at - one.sentence.start) for at in one.fact.evidence)
    words = one.sentence.text
    if _SERVED.search(words, max(0, start - _NEAR), end + _NEAR):
        return True
    if one.sentence.prose == 0:
        return False
    subject = _SUBJECT.match(words[start:end])
    behind = words[start:end] + _TERM.sub("", words[end:])
    then = _THEN_WAS.search(words[: start + (subject.end() if subject else 0)]) or _WAS_THEN.match(behind)
    return then is not None and _NOW.search(_around(one)) is None


def _is_newer(other: Told, one: Told, cast: Cast) -> bool:
    """Is it another term of the same person, or of "a man" of the lead, told of now?"""
    if not (_is_of_one(other) and other.fact.scope == "current"):
        return False
    if other.who != one.who and (other.sentence.prose > 0 or _is_named(other, cast)):
        return False
    differs = other.fact.custody_months != one.fact.custody_months and not (other.total_term or one.total_term)
    now = other.sentence.prose == 0 or _NOW.search(_around(other)) is not None
    return differs and now and not (_is_past(other) or is_rounded(other, one))


def _is_named(one: Told, cast: Cast) -> bool:
    return one.additive or (one.who is not None and cast.people[one.who[1]].surname is not None)


def _is_same(one: Told, other: Told) -> bool:
    return (one.who, one.fact.custody_months) == (other.who, other.fact.custody_months)


def _around(one: Told) -> str:
    start, end = (at - one.sentence.start for at in one.fact.evidence)
    return one.sentence.text[max(0, start - _BESIDE) : end + _BESIDE]
