"""A figure of a longer time behind one of these days is no news: "451 notices since December ... 1,299 since March"."""

from dataclasses import replace

from transforms.facts.news import News
from transforms.periods import Period
from transforms.periods.assign import fact_period
from transforms.records import Fact

_LARGE = 10
_LONG = 60  # days from which on a time is a longer one
_TIMES = 3  # as long as the other


def beside_shorter(
    facts: list[Fact], periods: list[Period], text: str, spans: list[tuple[int, int]], news: News | None
) -> list[Fact]:
    """The facts, those of a longer time that holds an earlier told one's as background.

    Args:
        facts: of the article.
        periods: all that the text states.
        text: of the article.
        spans: its sentences.
        news: what it announces.
    """
    if news is None or not periods[1:]:
        return facts
    told: dict[str, list[tuple[Fact, Period]]] = {}
    longer: list[Fact] = []
    for fact in sorted(facts, key=lambda one: one.evidence):
        if (
            fact.scope != "current"
            or fact.part
            or (fact.quantity or 0) < _LARGE
            or fact.kind in ("seizure", "surrender")
        ):
            continue
        period = fact_period(fact.evidence, periods, text, spans)
        if period is None:
            continue
        before = told.setdefault(fact.kind, [])
        if not news.headlines(fact.quantity or 0) and any(_holds(fact, period, *other) for other in before):
            longer.append(fact)
        before.append((fact, period))
    return [replace(fact, scope="background") if any(fact is one for one in longer) else fact for fact in facts]


def _holds(fact: Fact, period: Period, other: Fact, shorter: Period) -> bool:
    """Is a larger figure's time a much longer one that holds the other's?"""
    days, few = (period.end - period.start).days, (shorter.end - shorter.start).days
    within = period.start <= shorter.start and shorter.end <= period.end
    return within and days > max(_LONG, _TIMES * few) and (fact.quantity or 0) > (other.quantity or 0)
