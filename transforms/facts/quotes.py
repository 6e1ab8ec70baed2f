"""What people say in quotes tells again what the article has told: "I am pleased that a dealer is behind bars".

And so does a sentence that stands twice, as where an update stands above the older release.
"""

import re
from dataclasses import replace

from transforms.facts.wholes import Told
from transforms.people.cast import Cast
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, paragraph_up_to
from transforms.stages.stage import Stage

_BEHIND = 20  # characters behind the words that state it, in which an age may stand
_AGE = re.compile(r"\b\d\d\b")


def in_quote(line: Sentence, at: int) -> bool:
    """Whether somebody says the words at a place of a sentence; a quote may begin sentences before it.

    Args:
        line: the sentence.
        at: character of its text.
    """
    told = list(paragraph_up_to(line))
    first = told[-1]
    said = " ".join([*(one.text for one in reversed(told[1:])), line.text[: max(0, at)]])
    if first.quoted and first.text[:1] in "‘'":
        return True
    return line.quoted or sum(said.count(mark) for mark in '"“”') % 2 == 1


def without_said_again(told: list[Told], cast: Cast) -> list[Told]:
    """What is told of one kind, without the one person whom a quote means when it says that it was done.

    Args:
        told: of one kind.
        cast: everybody told of.
    """
    said = [one for one in told if in_quote(one.sentence, one.fact.evidence[0] - one.sentence.start)]
    outside = [one for one in told if not any(one is other for other in said)]
    if said and not any(one.fact.scope != "background" for one in outside):
        outside = [one for one in said if one.fact.quantity == 1 and _introduces(one, cast)]  # all of it is a quote
        said = [one for one in said if not any(one is other for other in outside)]
    if not said or not any(one.fact.scope != "background" for one in outside):
        return told
    largest = max(one.fact.quantity or 0 for one in outside if one.fact.scope != "background")
    kept = []
    for one in told:
        if any(one is other for other in said) and one.fact.unit == "people":
            if one.fact.quantity == 1 and not _introduces(one, cast):
                continue
            if one.additive and 1 < (one.fact.quantity or 0) < largest:
                one = replace(one, of_total=True)
        kept.append(one)
    return kept


_SENTENCE = 40  # characters from which on a sentence does not stand twice by chance: "A man was arrested." of two cases


# "He has been released under investigation" is told of each of several, and so is "The man was bailed"
_OF_ONE_ABOVE = expression(r"\W*(?:he|she|they|both|all|the|these|those|each|neither|who|his|her|their|it)\b")


def told_word_for_word(stages: list[Stage]) -> set[int]:
    """Those that a sentence tells which stands in the text before, by their place in the list; lines of a list are cases.

    Args:
        stages: all stages of the article, in the order of the text.
    """
    first: dict[tuple[str, str, int], Sentence] = {}
    again = set()
    for place, stage in enumerate(stages):
        line = stage.sentence
        known = first.setdefault((stage.kind, line.text, stage.start - line.start), line)
        same = known.index != line.index and len(line.text) >= _SENTENCE and not _OF_ONE_ABOVE.match(line.text)
        if same and not (known.bullet and line.bullet):
            again.add(place)
    return again


def _introduces(one: Told, cast: Cast) -> bool:
    """Does a quote say who it is, by name or age?"""
    person = cast.people[one.who[1]] if one.who is not None and one.who[0] == "p" else None
    start, end = (at - one.sentence.start for at in one.fact.evidence)
    words = one.sentence.text[max(0, start) : end + _BEHIND]
    named = person is not None and person.surname is not None and person.surname in words.lower()
    return named or _AGE.search(words) is not None
