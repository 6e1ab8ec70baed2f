"""What happened weeks before the release is no news of it, whatever the sentence sounds like."""

from dataclasses import replace
from datetime import date, timedelta

from transforms.facts.news import CHARGE, ORDER, News
from transforms.periods import Period
from transforms.periods.assign import fact_period
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import MONTH
from transforms.reading.expressions import expression
from transforms.records import Fact

_A_DAY = 2  # days that a stated day spans at most
_LONG_AGO = 21  # days between the stated day and the publication, after which a step is no news
_A_MONTH = 31  # days that a stated month spans at most: "was arrested in March"
_MONTHS_AGO = 60  # days between the stated month and the publication
_LONG = 35  # days from which on a period below advice is no campaign of these days
_LARGE = 10
_OF_ONE_CASE = ("arrest", "charge", "conviction", "sentence")  # of goods and counts a month may be the results' own
# "He had previously been handed an order", "in December last year he was given an order", "despite being served an order"
_MADE_BEFORE = expression(
    rf"\b(?:previously|originally|already)\b[^.;,]{{0,60}}$|\bhad {ALSO}been [^.;,]{{0,60}}$|^(?:in|last) (?:{MONTH}|20\d\d)\b[^.;]{{0,80}}$"
    r"|\bdespite (?:being |having been )?(?:served |given |under )?(?:with )?$|\bat the time\b[^.;,]{0,60}$"
)
# "the order, issued at Hull Crown Court in March 2015"
_MADE_THEN = expression(
    rf"(?:(?!\b(?:after|for|following|when|which|who|against|to|until|from|today|yesterday)\b)[^.;]){{0,90}}?\b(?:in|last|since) (?:{MONTH}\b|20\d\d\b|year\b)"
)
_SENTENCED_TOO = expression(r"\b(?:jailed|sentenced|imprison\w*|prison|years|months)\b")
_ORDERED = expression(r"\b(?:orders?|injunctions?|banned|ban|cbos?|shpos?)\b")
_BROKEN = expression(r"\b(?:breach\w*|broke|broken|flout\w*|defied|ignored)\b")


def is_made_before(words: str, at: int, news: News) -> bool:
    """Was an order made before, in the news of somebody who broke it or was before a court for something else?

    Args:
        words: the sentence that states the order.
        at: where its words begin.
        news: of the article.
    """
    broken = _BROKEN.search(news.title) is not None
    if news.rank == ORDER or (not broken and (news.rank < CHARGE or _ORDERED.search(news.title))):
        return False
    if _MADE_BEFORE.search(words, 0, at):
        return True
    return _MADE_THEN.match(words, at) is not None and not _SENTENCED_TOO.search(words, 0, at)


def as_of_its_day(
    fact: Fact,
    periods: list[Period],
    text: str,
    spans: list[tuple[int, int]],
    published: date | None,
    *,
    beside: bool,
    idle: bool,
) -> Fact:
    """What the text dates weeks before its publication is an earlier step, unless the lead itself tells it.

    Args:
        fact: of the article.
        periods: all that the text states.
        text: of the article.
        spans: its sentences.
        published: the day.
        beside: whether the headline tells of no case, so that there is nothing of which it were a step.
        idle: likewise, or neither headline nor lead tells of enforcement at all.
    """
    told_first = 0 if fact.kind == "order" else 1  # sentences that are the news, whatever day they name
    if (
        fact.scope != "current"
        or not (published or idle)
        or (len(spans) > 1 and fact.evidence[0] < spans[told_first][1])
    ):
        return fact
    period = fact_period(fact.evidence, periods, text, spans)
    if period is None:
        return fact
    days = (period.end - period.start).days
    if idle and days > _LONG and (fact.quantity or 0) >= _LARGE and fact.kind != "seizure":
        return replace(fact, scope="background")  # below advice: "Between 27 March and 21 May 875 notices were issued"
    if published is None:
        return fact
    if (fact.quantity or 0) >= _LARGE and _is_of_a_month_before(fact.evidence[0], period, periods, spans):
        return replace(fact, scope="background")
    ago = (published - period.end).days
    on_a_day = days <= _A_DAY and ago > _LONG_AGO
    in_a_month = fact.kind in _OF_ONE_CASE and days <= _A_MONTH and ago > _MONTHS_AGO
    return replace(fact, scope="background" if beside else "earlier") if on_a_day or in_a_month else fact


_TOP = 4  # sentences that say of which days the news is
_SOME_DAYS = 14  # that an operation takes


def _is_of_a_month_before(at: int, period: Period, periods: list[Period], spans: list[tuple[int, int]]) -> bool:
    """Is a figure that of a whole month, told below news of days after it: "The team made 24 arrests in February"?

    Args:
        at: where the figure stands in the text.
        period: its own.
        periods: all that the text states.
        spans: its sentences.
    """
    month = (
        period.start.day == 1
        and (period.end + timedelta(days=1)).day == 1
        and (period.end - period.start).days < _A_MONTH
    )
    if not month or len(spans) <= _TOP or at < spans[_TOP][0]:
        return False
    first = [one for one in periods if one.chars[0] < spans[_TOP][0] and not one.future]
    after = any(one.start > period.end and (one.end - one.start).days <= _SOME_DAYS for one in first)
    return after and not any(one.start <= period.end and one.end >= period.start for one in first)
