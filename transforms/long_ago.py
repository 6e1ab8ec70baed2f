"""What happened weeks before the release is no news of it, whatever the sentence sounds like."""

from dataclasses import replace
from datetime import date

from transforms.periods import Period
from transforms.periods.assign import fact_period
from transforms.records import Fact

_LONG_AGO = 21  # days between the stated day and the publication, after which a step is no news


def as_of_its_day(
    fact: Fact, periods: list[Period], text: str, spans: list[tuple[int, int]], published: date | None
) -> Fact:
    """What the text dates weeks before its publication is an earlier step, unless the lead itself tells it."""
    if fact.scope != "current" or published is None or (len(spans) > 1 and fact.evidence[0] < spans[1][1]):
        return fact
    period = fact_period(fact.evidence, periods, text, spans)
    if period is None or (period.end - period.start).days > 2 or (published - period.end).days <= _LONG_AGO:
        return fact
    return replace(fact, scope="earlier")
