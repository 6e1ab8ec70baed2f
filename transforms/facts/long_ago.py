"""What happened weeks before the release is no news of it, whatever the sentence sounds like."""

from dataclasses import replace
from datetime import date

from transforms.periods import Period
from transforms.periods.assign import fact_period
from transforms.records import Fact

_A_DAY = 2  # days that a stated day spans at most
_LONG_AGO = 21  # days between the stated day and the publication, after which a step is no news
_A_MONTH = 31  # days that a stated month spans at most: "was arrested in March"
_MONTHS_AGO = 60  # days between the stated month and the publication
_OF_ONE_CASE = ("arrest", "charge", "conviction", "sentence")  # of goods and counts a month may be the results' own


def as_of_its_day(
    fact: Fact,
    periods: list[Period],
    text: str,
    spans: list[tuple[int, int]],
    published: date | None,
    *,
    beside: bool,
) -> Fact:
    """What the text dates weeks before its publication is an earlier step, unless the lead itself tells it.

    Args:
        fact: of the article.
        periods: all that the text states.
        text: of the article.
        spans: its sentences.
        published: the day.
        beside: whether the headline tells of no case, so that there is nothing of which it were a step.
    """
    if fact.scope != "current" or published is None or (len(spans) > 1 and fact.evidence[0] < spans[1][1]):
        return fact
    period = fact_period(fact.evidence, periods, text, spans)
    if period is None:
        return fact
    days, ago = (period.end - period.start).days, (published - period.end).days
    on_a_day = days <= _A_DAY and ago > _LONG_AGO
    in_a_month = fact.kind in _OF_ONE_CASE and days <= _A_MONTH and ago > _MONTHS_AGO
    return replace(fact, scope="background" if beside else "earlier") if on_a_day or in_a_month else fact
