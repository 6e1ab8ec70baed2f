"""News of one more arrest: who "a fourth man" is whom the text then describes, and that the three before him are known."""

from dataclasses import replace

from transforms.facts.fitting import ordinal_headlined, ordinal_in
from transforms.facts.running_totals import counts_all_now
from transforms.facts.wholes import Told, better
from transforms.people.cast import Cast
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

_AGE = expression(r"\b\d\d\b|\bin h(?:is|er) \w+(?:teens|ties)\b")
# "A man of 21 has also now been arrested", "was arrested this morning"
_NOW = expression(
    rf"\b(?:now|today|tonight|this (?:morning|afternoon|evening)|(?:has|have) {ALSO}been (?:arrested|charged)|also arrested)\b"
)
# "Previously, a woman was arrested", "A man was initially arrested", "a man who was arrested on Monday"
_BEFORE = expression(
    r"\b(?:previous(?:ly)?|initially|already|originally|had been|who (?:was|were|had been)(?: \w+)? (?:arrested|charged)|earlier (?:this|in the) (?:week|month))\b"
)
_BESIDE = 60  # characters beside the words that state an arrest
_FEW = 2

Key = tuple[int, bool]


def as_update(
    singles: dict[Key, Told],
    groups: dict[Key, Told],
    bare: list[Told],
    cast: Cast,
    figures: frozenset[float],
    title: str,
) -> None:
    """Below news of one more arrest, tell him once, and those arrested before him as an earlier step.

    Args:
        singles: what was done (an arrest, a charge, a sentence) by person, and whether told as background; changed in place.
        groups: of those told of together, likewise.
        bare: of people not told of: "a further arrest has been made"; changed in place.
        cast: everybody told of.
        figures: the headline's.
        title: the headline.
    """
    ones = [*singles.values(), *(one for one in bare if one.additive and one.fact.quantity == 1 and not one.of_total)]
    news = [one for one in ones if one.fact.scope == "current" and one.sentence.prose <= 1]
    lead = min(news, key=lambda one: one.fact.evidence, default=None)
    if lead is None or any(one.fact.evidence < lead.fact.evidence for one in groups.values()):
        return  # "two men have been arrested. A third man was arrested on Tuesday": all are the news
    number = ordinal_in(lead.words()) or ordinal_headlined(title)
    if number in figures or not (lead.additive or number):
        return  # "Four arrested after raids" counts the fourth
    rest = [one for one in (*singles.values(), *groups.values()) if _is_news_below(one, lead)]
    if lead.additive and not _AGE.search(lead.words()):
        told = _described(lead, [one for one in rest if one.fact.quantity == 1], number, cast)
        if told is not None:
            rest = [one for one in rest if one is not told]
            _fold(singles, bare, lead, told)
    in_all = [one for one in (*groups.values(), *bare) if _is_all_to_now(one, lead, number)]
    bare[:] = [_in_scope(one, "background") if any(one is other for other in in_all) else one for one in bare]
    known = [one for one in rest if not (one.additive or any(one is other for other in in_all))]
    all_known = number is not None and number > _FEW and _size(known) == number - 1
    for table in (singles, groups):
        for key, one in table.items():
            if any(one is other for other in in_all):
                table[key] = _in_scope(one, "background")
            elif any(one is other for other in known) and (all_known or is_told_as_before(one)):
                table[key] = _in_scope(one, "earlier")


def _in_scope(one: Told, scope: str) -> Told:
    return replace(one, fact=replace(one.fact, scope=scope))


def _is_news_below(one: Told, lead: Told) -> bool:
    """Is it told as news behind the lead's? The words that tell of that one's term may stand far below."""
    behind = (one.sentence.index, one.fact.evidence) > (lead.sentence.index, lead.fact.evidence)
    return one is not lead and one.fact.scope == "current" and behind


def _is_all_to_now(one: Told, lead: Told, number: int | None) -> bool:
    """Is it all of them with the one of the lead: "nine people have now been arrested", "three men" below a third?"""
    several = _is_news_below(one, lead) and (one.fact.quantity or 0) > 1
    return several and (one.fact.quantity == number or (counts_all_now(one) and not one.ages))


def _described(lead: Told, others: list[Told], number: float | None, cast: Cast) -> Told | None:
    """Whom the text describes of those told below: the same "second man", who is held now, or nobody but him."""
    fitting = [one for one in others if _gender(one, cast) in (None, _gender(lead, cast)) or not _gender(lead, cast)]
    same = [one for one in fitting if number is not None and ordinal_in(one.words()) == number]
    fitting = [one for one in fitting if not (one.additive or is_told_as_before(one))]
    now = [one for one in fitting if _NOW.search(_around(one))]
    alone = fitting if len(fitting) == 1 and number in (None, _FEW) else []
    return next(iter((*same, *now, *alone)), None)


def _fold(singles: dict[Key, Told], bare: list[Told], lead: Told, told: Told) -> None:
    where = {id(one): key for key, one in singles.items()}
    if id(lead) in where:
        singles[where[id(told)]] = better(lead, told)
        del singles[where[id(lead)]]
    else:
        bare[:] = [one for one in bare if one is not lead]


def _gender(one: Told, cast: Cast) -> str | None:
    return cast.people[one.who[1]].gender if one.who is not None and one.who[0] == "p" else None


def _size(several: list[Told]) -> float:
    return sum(one.fact.quantity or 0 for one in several)


def is_told_as_before(one: Told) -> bool:
    """Do the words beside say that it was done before what is news: "who was sentenced earlier this month"?"""
    return _BEFORE.search(_around(one)) is not None


def _around(one: Told) -> str:
    start, end = (at - one.sentence.start for at in one.fact.evidence)
    return one.sentence.text[max(0, start - _BESIDE) : end + _BESIDE]
