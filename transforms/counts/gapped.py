"""Figures of further places, told without the noun of the first: "30 notices in Malby and 20 in Stowby"."""

import re
from dataclasses import replace

from transforms.counts.counted import Counted
from transforms.reading.numbers import COUNT, parse_count, qualifier_around

_PLACE = r"(?:in|within|across|at|from) (?:the )?(?:city of |town of |county of )?[A-Z][\w’'-]*(?:(?: and|,)? (?!In\b)[A-Z][\w’'-]*){0,3}"
_JOIN = r"(?:,|,? (?:and|while|whilst|with|plus|compared to|but))(?: a further| another)?"
_DONE = r"(?:(?:were|was|being) )?(?:(?:also|then|later|subsequently) )?(?:issued|handed out|given out|given|stopped|checked|carried out|conducted|executed|visited|made)"
# "... in Malby, while 149 were issued in Stowby": what the first figure counts stands in Malby, and nothing else is told
# between; "(?P<noun>" is the first's own word said again
_NEXT = re.compile(
    rf"(?P<join>{_JOIN}) (?P<n>{COUNT}) (?:(?P<noun>(?!(?:were|was|being|also)\b)[a-z]+) )?(?:{_DONE} )?(?=(?P<place>{_PLACE}))"
)
_NO_NUMBER = r"(?:(?!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b| [-–—] )[^.;:\d“”\"])"
_FIRST = re.compile(rf"{_NO_NUMBER}{{0,60}}?\b(?P<place>{_PLACE})(?: (?:for|over|during) [a-z -]{{3,30}}?)?(?=,? )")
_AHEAD = re.compile(rf"\W*(?P<place>(?i:in) {_PLACE[len('(?:in|within|across|at|from) ') :]}),? ")
_WORDED = re.compile(
    rf"{_NO_NUMBER}{{0,50}}?(?=,? (?:while|whilst|and|with) (?:a further |another )?{COUNT} (?:{_DONE} )?in [A-Z])"
)
# "with two in Stowby arrested", "and 20 in Stowby were later withdrawn", "with 11 from Trading Standards taking part": told of
# these; "compared to 20 in Stowby last year" of another time
_TOLD_OF = re.compile(
    r",? (?:who |which )?(?:(?:were|was|is|are|will|being|has|have|had|found|led|saw|gave|over the|positive|negative|last (?:year|month|week))\b|[a-z]+ed\b"
    r"|(?!(?:during|including|following|resulting|leading)\b)[a-z]+ing\b)"
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = re.compile(
    r"(?:in|from|within|across|at) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
# "Three notices were given for speeding, 19 were given for using a phone and five for worn tyres"
_FOR = re.compile(
    r"(?: \([A-Z]+s?\))?(?:(?! (?:includ|among\b|of (?:which|whom|these)))[^.;:,\d]){0,40}? for [a-z][^.;:,\d]{2,45}?(?=,| and )"
)
_NEXT_FOR = re.compile(
    rf"(?:,|,? and)(?: a further)? (?P<n>{COUNT}) (?:drivers? |motorists? |riders? )?(?:(?:were|was) (?:given|issued) )?(?=for [a-z])"
)
_WHAT_FOR = re.compile(r"for [a-z][^.;:,\d]{2,60}?(?=,| and (?:a further )?(?:\d|[a-z]+ for)|\.|;|$)")
_GAPPED, _FOR_ELSE = ".gapped", ".for_else"
_KINDS = frozenset(["fixed_penalty", "vehicle_stop", "roadside_test", "visit", "warrant", "stop_search", "order"])


def gapped(found: list[Counted]) -> list[Counted]:
    """The further places' figures of all results that were found.

    Args:
        found: all of the article.
    """
    told = {(one.kind, one.sentence.start): one for one in found}  # the last of a sentence
    result = []
    for one in told.values():
        if one.kind in _KINDS and one.number is not None:
            result += _behind(one, found)
            if one.kind == "fixed_penalty":
                result += _for_else(one, found)
    return result


def _for_else(one: Counted, found: list[Counted]) -> list[Counted]:
    """Notices for other things, told without the noun of the first: "three for speeding, 19 for using a phone"."""
    words = one.sentence.text
    first = _FOR.match(words, one.end - one.sentence.start)
    result: list[Counted] = []
    further = _NEXT_FOR.match(words, first.end()) if first else None
    while further is not None:
        number = parse_count(further["n"])
        start, stop = one.sentence.start + further.start("n"), one.sentence.start + further.end()
        if number is None or any(other.start < stop and start < other.end for other in found):
            break
        result.append(_like(one, start, stop, number, "exact", _FOR_ELSE))
        what = _WHAT_FOR.match(words, further.end())
        further = _NEXT_FOR.match(words, what.end()) if what else None
    return result


def _behind(one: Counted, found: list[Counted]) -> list[Counted]:
    words = one.sentence.text
    at = one.end - one.sentence.start
    first = _FIRST.match(words, at) or (_WORDED.match(words, at) if _AHEAD.match(words) else None)
    if first is None or ("place" in first.groupdict() and _MONTH.match(first["place"])):
        return []
    noun = words[one.start - one.sentence.start : at].rsplit(" ", 1)[-1].lower()
    result: list[Counted] = []
    end = first.end()
    while (further := _NEXT.match(words, end)) is not None:
        number = parse_count(further["n"])
        said = further["noun"]
        start, stop = one.sentence.start + further.start("n"), one.sentence.start + further.end()
        if (
            number is None
            or _A_YEAR.fullmatch(further["n"])
            or _MONTH.match(further["place"])
            or _TOLD_OF.match(words, further.end() + len(further["place"]))
            or (said is not None and said not in words[one.start - one.sentence.start : at].lower().split())
            or any(other.start < stop and start < other.end for other in found)
        ):
            break
        qualifier = qualifier_around(words[: further.start("n")])
        result.append(_like(one, start, stop, number, qualifier, _GAPPED))
        end = further.end() + len(further["place"])
    return result if noun else []


def _like(one: Counted, start: int, end: int, number: float, qualifier: str, gap: str) -> Counted:
    """The same result with the number and the place in the text of one whose noun is left out."""
    return replace(
        one, start=start, end=end, number=number, qualifier=qualifier, rule=f"{one.kind}{gap}", definite=False
    )


def are_of_places(one: Counted, other: Counted) -> bool:
    """Does a sentence count them side by side, by place or by what for: "30 notices in Malby and 20 in Stowby"?"""
    return one.sentence is other.sentence and any(told.rule.endswith((_GAPPED, _FOR_ELSE)) for told in (one, other))
