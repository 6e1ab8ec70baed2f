"""Life sentences whose minimum term stands in another sentence of the article."""

from collections.abc import Sequence

from transforms.stage import Stage
from transforms.terms import is_life, minimum_in
from transforms.text import Sentence


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
