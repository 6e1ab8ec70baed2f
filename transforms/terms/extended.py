"""Of an extended sentence what is served in custody, where the words that follow take it apart."""

import re
from collections.abc import Sequence
from itertools import permutations

from transforms.reading.durations import TERM, months_of
from transforms.reading.expressions import Expression, expression
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage

_SPREAD = 3  # sentences behind a term in which it is taken apart
_BESIDE = 45  # characters beside a term that say what it is
_MOST_TERMS = 6  # of one sentence; more are those of several people
_EXACTLY = 0.3  # months by which weeks and days may be off
_LICENCE_AFTER = expression(r"(?:(?!\b(?:custod|prison|jail|imprison|bars)\w*)[^,;.])*(?<!driving )\blicen[cs]e\b")
_LICENCE_BEFORE = expression(
    r"(?<!driving )\blicen[cs]e (?:(?:on|upon) release )?(?:(?:period|term|extension) )?(?:of|for|lasting) (?:an? )?(?:further )?$"
)
_CUSTODY_AFTER = expression(
    r"(?:(?!\blicen[cs]e\b)[^,;.])*?\b(?:custod(?:y|ial)|prison|jail|imprisonment|behind bars|detention)\b"
)
_CUSTODY_BEFORE = expression(r"\b(?:custod(?:y|ial)|prison|jail) (?:term|sentence|part|period|element)s? of (?:an? )?$")


_OF_EACH = expression(r"\b(?:both|each|all|they)\b")
_AT_LEAST = expression(r"\b(?:minimum|at least|before|less than)\b[^,;.]{0,12}$")  # when somebody may be let out


def add_extended_terms(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Give one person's sentence its part in custody, where that and the licence add up to it.

    "was given a total of 15 years. This will consist of 11 years in prison and a four-year extended licence"

    Args:
        stages: all stages of the article; a term that is taken apart is replaced by its part in custody.
        lines: the article's sentences.
    """
    told = [stage for stage in stages if stage.kind == "sentence" and stage.count == 1 and stage.months is not None]
    for line in lines if told else ():
        if "licen" not in line.text:
            continue
        parts = _parts(line.text)
        here = {stage.who for stage in told if stage.sentence is line}  # "Arkle got six years and three on licence"
        fitting = [
            (stage, stage.months, served)
            for stage in told
            if here <= {stage.who}
            and 0 <= line.index - stage.sentence.index <= _SPREAD
            and (served := _served(stage, parts)) is not None
        ]
        of_each = _OF_EACH.search(line.text) is not None
        for stage, whole, served in (
            fitting if of_each else fitting[-1:]
        ):  # of two with such a term the last one told of
            for same in told:
                if same.who == stage.who and same.months == whole:
                    same.months, same.total_term = served, False


def _parts(words: str) -> list[tuple[float, float]]:
    """What a sentence tells of custody and of licence, as months, each with each."""
    terms = [(found, months) for found in TERM.finditer(words) if (months := months_of(found)) is not None]
    return [
        (custody, licence)
        for (one, custody), (other, licence) in permutations(terms[:_MOST_TERMS], 2)
        if _AT_LEAST.search(words[max(0, one.start() - _BESIDE) : one.start()]) is None
        and _is_of(one, words, _CUSTODY_BEFORE, _CUSTODY_AFTER)
        and _is_of(other, words, _LICENCE_BEFORE, _LICENCE_AFTER)
    ]


def _is_of(term: re.Match[str], words: str, before: Expression, after: Expression) -> bool:
    """Do the words beside a term say what it is one of?"""
    behind = after.match(words, term.end(), term.end() + _BESIDE)
    return behind is not None or before.search(words, max(0, term.start() - _BESIDE), term.start()) is not None


def _served(stage: Stage, parts: Sequence[tuple[float, float]]) -> float | None:
    """The custody that adds up to a term with the licence beside it."""
    whole = stage.months or 0
    return next((custody for custody, licence in parts if abs(custody + licence - whole) < _EXACTLY), None)
