"""The headline's own number: "Man arrested" tells of one, however often the text says that a man was arrested."""

from dataclasses import replace

from transforms.facts.fitting import is_for_the_other, ordinal_of
from transforms.facts.wholes import Told, better
from transforms.people.cast import Cast
from transforms.people.person import Person
from transforms.reading.expressions import expression
from transforms.reading.text import leads
from transforms.stages.stage import Stage

_KINDS = {"arrest", "charge", "bail", "released_under_investigation", "no_further_action", "summons", "remand"}
# "Further man arrested": of the others the text tells as well.
_FURTHER = expression(r"\b(?:further|another|more|second|third|fourth|fifth|latest|also|total)\b")
_ALSO = expression(r"\b(?:also|further|another|previously|earlier|already)\b")


def headline_counts(title: str, stages: list[Stage]) -> dict[str, int]:
    """How many the headline says each thing was done to, where it says so once.

    Args:
        title: the headline.
        stages: that it tells.
    """
    if _FURTHER.search(title):
        return {}
    once = {stage.kind for stage in stages if sum(other.kind == stage.kind for other in stages) == 1}
    exact = [stage for stage in stages if stage.kind in once & _KINDS and stage.qualifier == "exact"]
    return {stage.kind: stage.count or 0 for stage in exact if stage.unit == "people" and not stage.of_total}


# "Man arrested in Odham is charged", "Three arrested released": what the headline announces is the other thing.
_NEWS_IS_ELSE = expression(
    r"\b(?:is|are|has|have|was|were|after being|released|bailed|jailed|sentenced|behind bars|prison|guilty"
    r"|convicted|update)\b"
)


def as_headlined(told: list[Told], number: int, cast: Cast, title: str) -> list[Told]:
    """What is told of one kind below a headline with its number: told again it is left out, a smaller figure a part.

    Args:
        told: of one kind, wholes and parts.
        number: the headline's.
        cast: everybody told of.
        title: the headline.
    """
    news = [one for one in told if one.fact.scope == "current" and not one.fact.part and one.fact.unit == "people"]
    if number < 1:
        return told
    if not news and not _NEWS_IS_ELSE.search(title):
        return _announced(told, number)
    if sum(one.fact.quantity or 0 for one in news) <= number:
        return told
    same = [one for one in news if one.fact.quantity == number and not _is_other(one, cast)]
    whole = next((one for one in same if leads(one.sentence)), next(iter(same), None))
    if whole is None:
        return told
    kept, main = list(told), whole
    for one in news:
        if one is whole or (_is_other(one, cast) and ordinal_of(one) > number) or is_for_the_other(one, whole):
            continue
        if number > 1 and (one.fact.quantity or 0) < number:
            kept[kept.index(one)] = replace(one, fact=replace(one.fact, part=True))
        elif one.fact.quantity == number and not _contradict(_who(main, cast), _who(one, cast)):
            kept.remove(one)
            kept[kept.index(main)] = main = better(main, one)
    return kept


def _announced(told: list[Told], number: int) -> list[Told]:
    """What the headline says was done is its news, though the text goes on: "Two arrested and charged"."""
    whole = next((one for one in told if one.fact.quantity == number and one.fact.scope == "earlier"), None)
    if whole is None or whole.fact.part:
        return told
    return [replace(one, fact=replace(one.fact, scope="current")) if one is whole else one for one in told]


def _is_other(one: Told, cast: Cast) -> bool:
    """Does the text say that those are others: "another man", "a boy was also arrested"?"""
    person = _who(one, cast)
    start = one.fact.evidence[0] - one.sentence.start
    words = one.sentence.text[max(0, start - 25) : one.fact.evidence[1] - one.sentence.start]
    return one.additive or (person is not None and person.apart) or _ALSO.search(words) is not None


def _who(one: Told, cast: Cast) -> Person | None:
    return cast.people[one.who[1]] if one.who is not None and one.who[0] == "p" else None


def _contradict(first: Person | None, second: Person | None) -> bool:
    """Are these surely two people: another name, another gender, another age?"""
    if first is None or second is None:
        return False
    return (
        bool(first.surname and second.surname and first.surname != second.surname)
        or bool(first.gender and second.gender and first.gender != second.gender)
        or bool(first.age and second.age and abs(first.age - second.age) > 1)
    )
