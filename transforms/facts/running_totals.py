"""Figures of an operation to this day, told beside what is new: "a man was held. Ten have now been arrested"."""

from dataclasses import replace

from transforms.facts.wholes import LEAD, Told
from transforms.reading.durations import WEEKDAY
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

WIDER = 10  # from here on a figure larger than the lead's own is another time's or another place's
_TO_NOW = expression(r"\b(?:so far|to date|now been|has now|have now|since)\b")
# Of any number, though ever so few: "there are now a total of ten people arrested", "we've now made six arrests".
_NOW_IN_ALL = expression(
    r"\b(?:now (?:a total of|been (?:arrested|charged)|made|arrested|charged)|so far been (?:arrested|charged))\b"
)
_RUNS = ("arrest", "charge")


def in_lead(one: Told) -> bool:
    """Is it told where a figure is the whole article's?"""
    return one.lead or one.sentence.prose <= LEAD


def without_running_totals(singles: list[Told], wholes: list[Told], figures: frozenset[float]) -> list[Told]:
    """The wholes, those much wider than the lead's own as background: "six arrests ... 48 in all of last year".

    Args:
        singles: mentions of one person.
        wholes: mentions of several.
        figures: the headline's.
    """
    own = [
        _size(one) for one in wholes if in_lead(one) and _is_new(one, figures) and not _counts_all_to_now(one, figures)
    ]
    first = [_size(one) for one in (*singles, *wholes) if one.sentence.prose == 0 and one.fact.scope == "current"]
    told = sum(_size(one) for one in singles if one.fact.scope == "current")
    largest = max([*own, *first], default=0)
    result = []
    for one in wholes:
        size = _size(one)
        others = sum(_size(other) for other in wholes if _size(other) < size and other.fact.scope == "current")
        summed = size in (told, told + others)  # "Twelve were arrested ... Seven others ... In total, 19 people"
        wider = not summed and own and max(own) > 1 and size > max(WIDER, *own) and not one.fact.part
        wider = wider and (one.sentence.prose > LEAD or _is_large_to_now(one, figures))
        to_now = _counts_all_to_now(one, figures) and 0 < largest < size and not summed
        result.append(replace(one, fact=replace(one.fact, scope="background")) if wider or to_now else one)
    return result


def _size(one: Told) -> float:
    return one.fact.quantity or 0


def _is_new(one: Told, figures: frozenset[float]) -> bool:
    return one.fact.scope == "current" and not _is_large_to_now(one, figures)


def _counts_all_to_now(one: Told, figures: frozenset[float]) -> bool:
    """Does it count all of a case, below the news of it: "there are now a total of ten people arrested"?"""
    return (
        one.fact.kind in _RUNS
        and one.fact.scope == "current"
        and one.sentence.prose > 0
        and not one.ages
        and _size(one) not in figures
        and counts_all_now(one)
    )


def is_to_now(one: Told) -> bool:
    """Does its sentence count to this day: "so far", "have now been"?"""
    return _TO_NOW.search(one.sentence.text) is not None or counts_all_now(one)


def counts_all_now(one: Told) -> bool:
    """Does its sentence count all by now, ever so few: "three people have now been arrested"?"""
    return _NOW_IN_ALL.search(one.sentence.text) is not None


def _is_large_to_now(one: Told, figures: frozenset[float]) -> bool:
    """Is a figure below the first sentence that of an operation to this day: "has so far led to 900 arrests"?"""
    size = _size(one)
    running = size > WIDER and size not in figures and one.sentence.prose > 0
    return running and _TO_NOW.search(one.sentence.text) is not None


_UPDATE = expression(rf"\b(?:updates?|latest|{WEEKDAY})\b")


def is_total_of_update(sentence: Sentence, rule: str, title: str) -> bool:
    """Is it a line of totals above one day's news of a long operation: "Total warrants = 132"?

    Args:
        sentence: that states the figure.
        rule: that read it.
        title: the headline, in lower case.
    """
    return rule.endswith(".label") and sentence.text.startswith("Total ") and _UPDATE.search(title) is not None


_ALL_OF = expression(r"\b(?:all|both|these|the)$")
_ALL_AT_FIRST = expression(r"(?:all|both|the) ")


def says_all(total: Told) -> bool:
    """Is it "all three", "both", "the four", of people told of before?"""
    at = max(0, total.fact.evidence[0] - total.sentence.start)
    before = total.sentence.text[:at].rstrip()
    return _ALL_OF.search(before) is not None or _ALL_AT_FIRST.match(total.words()) is not None


_JUST_BEFORE = 2  # sentences


def told_just_before(total: Told, others: list[Told]) -> list[Told]:
    """Those of the others who are told of right before an arrest of all of them."""
    far = [total.sentence.index - one.sentence.index for one in others]
    return [
        one for one, back in zip(others, far, strict=True) if 0 < back <= _JUST_BEFORE and total.fact.kind == "arrest"
    ]
