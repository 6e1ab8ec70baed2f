"""Goods told beside a count, which are no parts of it: "a further £2,000", two bikes of another case, "a Ford and a BMW"."""

import re

from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.records import Fact

_MORE_BEFORE = expression(r"\b(?:a further|further|another|an additional)(?: [a-z]+){0,2} $")
# "seized seven cars for having no insurance. A stolen van was also recovered"
_ALSO = expression(r"\b(?:was|were|has been|have been) also (?:seized|recovered|found|located)\b")


def is_more(fact: Fact, line: Sentence, home: Sentence) -> bool:
    """Is it told as more of the same: "a further £2,000", or right behind the figure with "also"?

    Args:
        fact: told behind a greater count.
        line: that tells it.
        home: that tells the count.
    """
    at = fact.evidence[0] - line.start
    if at > 0 and _MORE_BEFORE.search(line.text[:at]) is not None:
        return True
    next_to = (line.index, line.block) == (home.index + 1, home.block)
    return next_to and _ALSO.search(line.text) is not None


_ONES = ("seizure.article", "seizure.bare_one")


def is_stated(whole: Fact) -> bool:
    """Does a number state a count, and not two things side by side: "a Ford and a BMW"? They are no total of others."""
    return whole.rule not in _ONES


_BY_CHANCE = 10  # below which some counts add up to another by chance


def are_cases(whole: Fact, others: list[Fact], lines: dict[tuple[int, int], Sentence]) -> bool:
    """Are all lines of one list, so that two bikes of one case are as many as a moped and a bike of others by chance?

    Args:
        whole: a count.
        others: that add up to it.
        lines: the sentence of each, by its evidence.
    """
    told = [lines[fact.evidence] for fact in (whole, *others)]
    return (whole.quantity or 0) < _BY_CHANCE and all(line.bullet and line.header is told[0].header for line in told)


_STREET = re.compile(
    r"\b(?:[A-Z][\w’'-]+ )+(?:Road|Street|Avenue|Way|Lane|Close|Drive|Crescent|Court|Place|Grove|Terrace|Gardens|Hill|Walk)\b"
)


def are_of_two_streets(one: Sentence, home: Sentence) -> bool:
    """Does each of two sentences tell of one address, in different streets: no case of the other, but another?"""
    streets = [{m.group() for m in _STREET.finditer(line.text)} for line in (one, home)]
    return all(len(names) == 1 for names in streets) and streets[0] != streets[1]
