"""Which period belongs to which fact, and which to the article."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from transforms.periods import cues
from transforms.periods.records import Period
from transforms.reading.text import Span, sentence_at

_PENALTY = 120
_OPENING = 25
_BESIDE = 15
_REACH = 260
_NEVER = 1000  # characters, beyond any reach


@dataclass(frozen=True, slots=True)
class Stated:
    """What the assignment needs to know of a fact."""

    evidence: Span
    kind: str
    scope: str
    many: bool = False  # several people or things, so that a long stretch beside it is theirs


def fact_period(
    evidence: Span, periods: Sequence[Period], text: str, sentences: Sequence[Span], kind: str = ""
) -> Period | None:
    """The period stated for one fact: in its own sentence, nearest, not that of the crime or of another step.

    Args:
        evidence: Characters of the words that state the fact.
        periods: What `find_periods` read in the text.
        text: The article's clean text.
        sentences: Character spans of the sentences, in order.
        kind: The fact's kind: an arrest or a find is of the day of the search that led to it.

    Returns:
        The period, or None when the sentence states none.
    """
    index = sentence_at(sentences, evidence[0])
    if index is None:
        return None
    sentence = sentences[index]
    inside = [p for p in periods if sentence[0] <= p.chars[0] < sentence[1] and not p.future]
    return _nearest(evidence, inside, text, sentence, reach=_REACH, caught=kind in cues.CAUGHT)


def _distance(evidence: Span, period: Period, text: str, sentence: Span, *, caught: bool = False) -> int:
    """Characters between fact and date, dearer across the beginning of another event."""
    start, end = period.chars
    if end <= evidence[0]:
        if (
            cues.HAVE.fullmatch(text, end, evidence[0])
            and period.rule != "period.this-week"
            and cues.INVESTIGATED.search(text, sentence[0], start)
        ):
            return _NEVER  # "Detectives investigating a robbery on Monday have arrested a man"
        if start - sentence[0] <= _OPENING and not cues.CRIME.search(text[sentence[0] : start]):
            return min(_OPENING, evidence[0] - end)  # a date that opens a sentence holds for all of it
        gap, before = text[end : evidence[0]], text[max(sentence[0], start - 70) : start]
        gap = cues.THERE.sub("", gap) if caught else gap
    elif start >= evidence[1]:
        gap = before = text[evidence[1] : start]
        if caught:
            gap = before = _caught_within(gap)
    else:
        return 0
    if len(gap) <= _BESIDE:
        return len(gap)
    cost = len(gap) + _PENALTY * len(cues.BREAK.findall(gap))
    return cost + (2 * _PENALTY if cues.CRIME.search(before) else 0)


def _caught_within(gap: str) -> str:
    """The words between an arrest or a find and a date, less those that begin no other event."""
    opening = cues.SUSPICION.match(gap)
    within = cues.HOURS_OF.sub("", cues.BY_POLICE.sub("", gap[opening.end() :] if opening else gap))
    return cues.HOURS_OF.sub("", gap) if cues.ANOTHER.search(within) else within


def _told_again(kind: str, periods: Sequence[Period], text: str, sentences: Sequence[Span]) -> Period | None:
    """The latest period beside words that tell a kind of fact, wherever the article gives its day."""
    found: list[Period] = []
    for sentence in sentences:
        inside = [p for p in periods if sentence[0] <= p.chars[0] < sentence[1] and not p.future]
        if not inside:
            continue
        for cue in cues.TOLD_RE[kind].finditer(text, *sentence):
            period = _nearest(cue.span(), inside, text, sentence, reach=_TOLD_REACH, caught=not kind)
            if period is not None and period.days <= _LONG and not (kind and period.open):
                found.append(period)
    latest = max(found, key=lambda p: (p.end, p.start), default=None)
    if latest is not None and latest.rule == "period.today":
        # "today" is said loosely in a quote when the court's day stands elsewhere.
        dated = [p for p in found if p.rule != "period.today" and 0 < (latest.end - p.end).days <= _LOOSE]
        return max(dated, key=lambda p: p.end, default=latest)
    return latest


def _at_the_scene(periods: Sequence[Period], published: date) -> Period | None:
    """The one day just before publication on which police dealt with an incident."""
    recent = [p for p in periods if p.days == 1 and not p.future and 0 <= (published - p.start).days <= _FRESH]
    return recent[0] if recent and len({p.start for p in recent}) == 1 else None


def _nearest(
    evidence: Span, inside: Sequence[Period], text: str, sentence: Span, reach: int, *, caught: bool = False
) -> Period | None:
    scored = [
        (_distance(evidence, period, text, sentence, caught=caught), index, period)
        for index, period in enumerate(inside)
    ]
    best = min(scored, default=None)
    return best[2] if best and best[0] <= reach else None


def _is_its_own(long: Period, evidence: Span, results: Period | None, text: str, sentences: Sequence[Span]) -> bool:
    """Is a long stretch that of a count beside it, rather than of crimes, or the days of the results put roughly?

    A month alone dates crimes as often ("the murder in March"); "a three-week operation" ran on the days written out.
    """
    sentence = _around(long, sentences)
    if long.rule not in cues.STRETCHES or cues.CRIME.search(text, sentence[0], long.chars[0]):
        return False
    if (
        results is not None
        and results.rule in cues.EXPLICIT
        and results.start <= long.end
        and results.end >= long.start
    ):
        return False
    return _distance(evidence, long, text, sentence) < _PENALTY


def results_period(periods: Sequence[Period], text: str, sentences: Sequence[Span]) -> Period | None:
    """The days that the reported results cover, said once for all of them.

    "the crackdown, which took place between October 3 and October 10": a stretch of at least
    two days in a sentence that does not date crimes. Days written out go before "this week".
    """
    stated: list[tuple[bool, int, Period]] = []
    for index, period in enumerate([*periods, *_begun_and_ended(periods, text)]):
        if period.rule == "period.months" and not cues.FIGURES.search(text, *_around(period, sentences)):
            continue
        if period.future or not 2 <= period.days <= 366 or period.rule not in cues.EXPLICIT | cues.RELATIVE:
            continue
        sentence = _around(period, sentences)
        relative = period.rule in cues.RELATIVE or period.days > _LONG
        before = text[max(sentence[0], period.chars[0] - 70) : period.chars[0]]
        if (not relative or cues.RESULTS.search(text, *sentence)) and not cues.CRIMES.search(before):
            stated.append((relative, index, period))
    return min(stated, default=(True, 0, None))[2]


def _around(period: Period, sentences: Sequence[Span]) -> Span:
    index = sentence_at(sentences, period.chars[0])
    return (0, 0) if index is None else sentences[index]


def _begun_and_ended(periods: Sequence[Period], text: str) -> list[Period]:
    """Read "Operation Basket began on 10 November and finished on 19 November"."""
    return [
        Period(first.start, last.end, (first.chars[0], last.chars[1]), "period.begun-ended")
        for first, last in pairwise(periods)
        if first.days == last.days == 1
        and first.start < last.end
        and not (first.future or last.future)
        and cues.ENDED.fullmatch(text, first.chars[1], last.chars[0])
        and cues.BEGAN.search(text, max(0, first.chars[0] - 60), first.chars[0])
    ]


def periods_of(
    facts: Sequence[Stated],
    periods: Sequence[Period],
    text: str,
    sentences: Sequence[Span],
    published: date | None = None,
) -> tuple[list[Period | None], tuple[date, date] | None]:
    """Periods of an article's facts, and the days that its results cover.

    A current fact without a day of its own takes the days said for all results, or the day on
    which the article tells its kind again; what police did at an incident, the incident's day.
    Earlier and background facts have only their own.

    Returns:
        One period or None for each fact, and first and last day of the current facts or None.
    """
    own = [fact_period(fact.evidence, periods, text, sentences, fact.kind) for fact in facts]
    current = [fact for fact in facts if fact.scope == "current"]
    if not current:
        return own, None
    at_court = all(fact.kind in cues.IN_COURT for fact in current)
    results = None if at_court else results_period(periods, text, sentences)
    if results is not None and results.days > _SEASON:
        brief = [p for p, fact in zip(own, facts, strict=True) if p and fact.scope == "current" and p.days <= _LONG]
        results = None if brief else results  # a year's figures beside this week's cases are not the news
    told: dict[str, Period | None] = {}
    given: list[Period | None] = []
    for fact, period in zip(facts, own, strict=True):
        if fact.scope == "current" and (period is None or period.days > _LONG):
            kind = fact.kind if fact.kind in cues.TOLD else ""
            if kind not in told:
                told[kind] = _told_again(kind, periods, text, sentences)
                if kind == "" and told[kind] is None and published is not None:
                    told[kind] = _at_the_scene(periods, published)
            first, second = (told[kind], results) if fact.kind in cues.IN_COURT else (results, told[kind])
            kept = (
                period
                if period is not None and period.rule in cues.EXPLICIT and fact.kind not in cues.IN_COURT
                else None
            )
            # "438 arrests in 2018": as the news of a year it is in no week
            long = period if fact.many and fact.kind not in cues.IN_COURT else None
            if long is not None and _is_its_own(long, fact.evidence, results, text, sentences):
                kept = kept or long  # "100 arrests over the last four weeks", whatever else was done yesterday
            period = kept or first or second or long
        given.append(period)
    if results is not None:
        return given, (results.start, results.end)
    stated = [p for p, fact in zip(given, facts, strict=True) if p and fact.scope == "current"]
    if stated and any(fact.kind == "arrest" for fact in current):
        # "a third man was arrested yesterday": with the two of the day before they are one case's days
        opening = min(p.start for p in stated)
        arrests = zip(given, facts, strict=True)
        before = [p for p, fact in arrests if p and (fact.kind, fact.scope) == ("arrest", "earlier")]
        stated += [p for p in before if 0 <= (opening - p.end).days <= _LOOSE]
    return given, (min(p.start for p in stated), max(p.end for p in stated)) if stated else None


_TOLD_REACH = 140
_LONG = 14  # days; a longer stretch beside a fact is a season's or a year's, not the day of the news
_SEASON = 31
_LOOSE = 3
_FRESH = 4
