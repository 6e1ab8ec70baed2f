"""A term that each of several people was given is a fact for each: "the pair were each jailed for two years"."""

from dataclasses import replace

from transforms.facts.wholes import Told
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.stages.stage import Stage

_MOST = 10  # people of whom anybody says what "each" got
_TERM_WITHIN = 90  # characters behind a verb in which its term stands
# "were each jailed for", "both men received", "jailed for four years apiece"; "for each offence" is of one person
_EACH = expression(
    r"\b(?:each|both)\b(?! (?:\w+ )?(?:counts?|charges?|offences?|burglar\w+|robber\w+|rapes?|assaults?|years?)\b"
    r"| (?:\w+ )?(?:to run|other|of|from|aged|in their)\b)|\bapiece\b"
)
# "each sentenced to a total of 16 years", unlike "both jailed for a total of 16 years after each admitted robbery"
_SURELY_EACH = expression(
    r"\beach (?:been )?(?:sentenced|jailed|given|handed|received|imprisoned)\b"
    r"|\b(?:years?|months?|weeks?|imprisonment|prison|custody|jail) each\b|\bapiece\b"
)
_RESPECTIVELY = expression(r"\brespectively\b")
_JUST_BEFORE = 40  # characters before the first words of a stage: "Both men, from Odham, were"
_NEXT_CLAUSE = expression(
    r"[;.]|, (?:while|whilst|but)\b"
    rf"|\band (?:both |each )?(?:were|was) {ALSO}(?:given|ordered|made|banned|disqualified)\b"
)


def is_apiece(stage: Stage) -> bool:
    """Whether the words say that a sentence of several is that of each of them.

    Args:
        stage: a sentence with the people whom it counts.
    """
    if stage.kind != "sentence" or stage.months is None or not 1 < (stage.count or 0) <= _MOST:
        return False
    words = stage.sentence.text
    start, end = (max(0, at - stage.sentence.start) for at in (stage.start, stage.end))
    stop = _NEXT_CLAUSE.search(words, end, end + _TERM_WITHIN)
    each = _SURELY_EACH if stage.total_term else _EACH
    if _RESPECTIVELY.search(words, end, end + _TERM_WITHIN):
        return False  # "to nine years and six years, respectively, after both"
    return each.search(words, max(0, start - _JUST_BEFORE), stop.start() if stop else end + _TERM_WITHIN) is not None


def one_by_one(told: list[Told]) -> list[Told]:
    """The sentences of a kind, a fact for each person where the term is that of each.

    Args:
        told: each of them once.
    """
    found: list[Told] = []
    for one in told:
        several = one.apiece and not one.total_term and one.fact.custody_months is not None
        count = int(one.fact.quantity or 0) if several else 0
        each = replace(one, fact=replace(one.fact, quantity=1.0)) if count > 1 else one
        found += [each] * max(1, count)
    return found
