"""Notices told of people, "all six were fined", "they were each given a ticket": stages that are counted as notices.

What a notice is needs no court; "fined" alone may be a court's, and is an officer's where the
article tells of Covid rules or of penalty notices and of no court.
"""

import re
from collections.abc import Iterable

from transforms.counts import Counted
from transforms.expressions import expression
from transforms.stage import Stage
from transforms.text import Sentence

KIND = "fixed_penalty"
_BY_OFFICERS = expression(r"\b(?:covid\w*|coronavirus|lockdown|fixed[- ]penalt\w+|penalty notices?|FPNs?)\b")
_BY_COURTS = expression(
    r"\b(?:magistrates|pleaded|sentenced|surcharge|found guilty|convicted|crown court|district judge)\b"
)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|each|all|both|is|are)\b(?: (?:also|all|each|both|now|then|later|\w+ly))* ?$",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(r"(?:given|handed|issued|served) (?!with\b)", re.IGNORECASE)
_OF_THOSE_TOLD = re.compile(r"(?:they|them|he|she|both|all|the|those|these|each)\b", re.IGNORECASE)
_NEAR = 4  # sentences within which "they" are those of the notices told before


def by_officers(lines: list[Sentence]) -> bool:
    """Is whoever is fined in this article fined by an officer, not by a court?"""
    whole = "\n".join(line.text for line in lines)
    return _BY_OFFICERS.search(whole) is not None and _BY_COURTS.search(whole) is None


def given_by_somebody(before: str, cue: str) -> bool:
    """Is it told who gives the notice, not who is given it: "they issued a ticket"?"""
    return _BY_SOMEBODY.match(cue) is not None and _PASSIVE.search(before[-45:]) is None


def apart(stages: Iterable[Stage]) -> tuple[list[Stage], list[Stage]]:
    """The stages of a case, and those that are notices."""
    told = list(stages)
    return [one for one in told if one.kind != KIND], [one for one in told if one.kind == KIND]


def with_notices(counts: list[Counted], notices: list[Stage]) -> list[Counted]:
    """The counted results with the notices that are told of people and counted by no rule."""
    found = list(counts)
    seen: set[tuple[str, int]] = set()
    for one in notices:
        again = one.who is not None and one.who in seen
        if one.who is not None:
            seen.add(one.who)
        if again or one.rule.endswith("elliptic") or one.sentence.boilerplate or not one.count:
            continue
        here = [other for other in found if other.kind == KIND and other.sentence is one.sentence]
        # "They were issued a £90 notice": one for each of them
        single = [other for other in here if other.rule == "fixed_penalty.one" and one.count > 1]
        if len(here) > len(single):
            continue
        of_those = _OF_THOSE_TOLD.match(one.sentence.text, one.start - one.sentence.start) is not None
        if of_those and any(
            other.kind == KIND
            and other.number in (one.count, None)
            and 0 < one.sentence.index - other.sentence.index <= _NEAR
            for other in found
        ):
            found = [other for other in found if other not in single]
            continue
        found = [other for other in found if other not in single]
        found.append(
            Counted(KIND, one.start, one.end, one.sentence, float(one.count), one.qualifier, one.rule, of_those)
        )
    return sorted(found, key=lambda counted: counted.start)
