"""The terms of a gang in one figure: "The gang were jailed for a total of 20 years ... the five men were sentenced"."""

import re
from collections.abc import Sequence

from transforms.reading.durations import LONGEST_TERM
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage
from transforms.terms.find import is_rough, term_after

_OF_MANY = expression(
    r"\b(?:gang|group|crew|network|ring|family|syndicate|cartel|members|dealers|offenders|criminals|men|women|thieves|burglars"
    r"|hackers|killers|attackers|kidnappers|gangsters|defendants|individuals|people|bosses|couriers|launderers|rioters|thugs"
    r"|crooks|associates|siblings|sisters|cousins|friends|raiders|youths|teenagers|robbers|brothers|duo|pair|trio|quartet|couple|conspirators|fraudsters|traffickers|smugglers|suppliers)\b"
)
_EACH = expression(r"[^.;]{0,90}\b(?:each|between|respectively)\b(?! them)")
_FAR = 8  # sentences behind such a figure in which those whose terms it adds up are counted
_SHARE = 0.1  # of it that they may lack: one of them is not told
_ROUNDED_BY = 12  # months between such a figure and what the terms add up to


def terms_of_a_gang(sentence: Sentence, kind: str, cue: re.Match[str]) -> Stage | None:
    """The sentence of people of whom the words tell no number: one of nobody, until they are counted elsewhere.

    Args:
        sentence: of the verb.
        kind: of the stage.
        cue: the verb.
    """
    words = sentence.text
    if kind != "sentence" or not _OF_MANY.search(words[: cue.start()]) or _EACH.match(words, cue.end()):
        return None
    months, _, none = term_after(words, cue.start(), cue.end())
    if months is None or none:
        return None
    start, end = sentence.start + cue.start(), sentence.start + cue.end()
    stage = Stage(kind, start, end, sentence, None, 0, "exact", "sentence.gang", False, False, months)
    stage.total_term, stage.rough_term = True, is_rough(words[cue.end() :])
    return stage


def with_the_gangs_number(stages: Sequence[Stage]) -> list[Stage]:
    """The stages, a gang's terms given to those who are counted further on, or as many as are told one by one.

    Args:
        stages: all stages of the article, in the order of the text.
    """
    counted = [stage for stage in stages if stage.count != 0]
    told = next((stage for stage in stages if stage.count == 0), None)
    if told is None or told.months is None:
        return counted
    behind = [stage for stage in counted if stage.kind == "sentence" and stage.sentence.index > told.sentence.index]
    first = next(iter(behind), None)
    if first is None:
        return counted
    if first.count and first.count > 1 and first.months is None and not first.no_term:
        near = first.sentence.index - told.sentence.index <= _FAR and told.months <= LONGEST_TERM * first.count
        if near and not (first.additive or first.of_total):
            first.months, first.total_term, first.rough_term = told.months, True, told.rough_term
        return counted
    terms = {stage.who: stage.months for stage in behind if stage.count == 1 and stage.who and stage.months}
    if len(terms) > 1 and abs(sum(terms.values()) - told.months) <= max(_ROUNDED_BY, told.months * _SHARE):
        told.count = len(
            {stage.who for stage in behind if stage.count == 1 and stage.who}
        )  # one's term may be suspended
        return [stage for stage in stages if stage.count != 0]
    return counted
