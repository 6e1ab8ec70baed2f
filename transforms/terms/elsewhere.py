"""Terms that another sentence tells than the sentencing: a life sentence's minimum, what was "handed to him"."""

import re
from collections.abc import Sequence

from transforms.reading.durations import TERM, months_of
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage
from transforms.terms.find import is_life, minimum_in

# "the 51-week prison sentence handed to him", "Seven years' imprisonment has been imposed upon a man"
_HANDED = expression(
    rf"{TERM.pattern}['’]?[- ](?:(?:prison |jail |custodial )?(?:sentence|term)|imprisonment"
    r"|(?:in )?(?:prison|jail|custody|detention))"
    r" (?:(?:has been|had been|was|were|he was|she was) )?(?:handed|given|imposed|passed)(?: down)? (?:to|on|upon) "
)


_BESIDE = 40  # characters behind a term in which it is said to be suspended


def add_minimum_terms(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Give a life sentence the minimum that the article states for it.

    "has been jailed for life. ... He must serve at least 21 years": taken only when the article states one
    minimum, since several belong to several people.

    Args:
        stages: All stages of the article; those that lack a term are completed in place.
        lines: The article's sentences.
    """
    lacking = [
        stage
        for stage in stages
        if stage.kind == "sentence" and stage.months is None and not stage.no_term and is_life(stage.sentence.text)
    ]
    if not lacking:
        return
    stated = {months for line in lines if (months := minimum_in(line.text)) is not None}
    if len(stated) == 1:
        months = stated.pop()
        for stage in lacking:
            stage.months = months


# "Sentencing Farrow to five years and eight months, the judge told him"
_SENTENCING = re.compile(
    r"\b[Ss]entencing (?:him|her|(?:(?:Mr|Ms|Mrs|Miss) )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?: \w+)? to (?:a total of )?"
)


def _told_by_the_judge(line: Sentence) -> float | None:
    """The term that the words for the judge's speech state."""
    found = _SENTENCING.search(line.text)
    term = TERM.match(line.text, found.end()) if found else None
    suspended = term is not None and "suspended" in line.text[term.end() : term.end() + _BESIDE]
    return months_of(term) if term is not None and not suspended else None


def add_terms_of_judges(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Give one person's sentence, told roughly or without a term, the one that the judge is said to have passed.

    "has been jailed for nearly six years. ... Sentencing Farrow to five years and eight months, the judge"

    Args:
        stages: All stages of the article; those that lack a precise term are completed in place.
        lines: The article's sentences.
    """
    sentenced = [stage for stage in stages if stage.kind == "sentence" and (stage.months is None or stage.rough_term)]
    if (
        not sentenced
        or len({stage.who for stage in stages if stage.kind == "sentence"}) != 1
        or sentenced[0].count != 1
    ):
        return
    stated = {months for line in lines if (months := _told_by_the_judge(line)) is not None}
    if len(stated) == 1 and not any(stage.no_term for stage in sentenced):
        months = stated.pop()
        for stage in sentenced:
            stage.months, stage.rough_term = months, False


def add_handed_terms(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Give one person's sentence the term that the article calls handed to them in another sentence.

    "has been jailed. ... in addition to the 51-week prison sentence handed to him on 27 May": taken only when one
    person is sentenced and one such term stated, since several belong to several people.

    Args:
        stages: All stages of the article; those that lack a term are completed in place.
        lines: The article's sentences.
    """
    sentenced = [stage for stage in stages if stage.kind == "sentence"]
    told = any(stage.months is not None or stage.no_term or stage.count != 1 for stage in sentenced)
    if told or len({stage.who for stage in sentenced}) != 1:
        return
    stated = {months_of(found) for line in lines for found in _HANDED.finditer(line.text) if not found["adj"]}
    if len(stated) == 1:
        months = stated.pop()
        for stage in sentenced:
            stage.months = months
