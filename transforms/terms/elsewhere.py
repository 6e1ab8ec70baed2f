"""Terms that another sentence tells than the sentencing: a life sentence's minimum, what was "handed to him"."""

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
