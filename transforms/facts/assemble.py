"""From candidates to facts: each thing once, the precise figure kept, wholes above their parts."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from transforms.counts.counted import Counted
from transforms.facts.goods import goods_facts
from transforms.facts.news import CHARGE, News
from transforms.facts.other_time import are_compared, is_of_another_time, is_running_total, names_another_time
from transforms.facts.roll import people_facts
from transforms.facts.tally import tally
from transforms.goods.worths import Seizure
from transforms.people.cast import Cast
from transforms.reading.durations import JUST_NOW
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.records import Fact
from transforms.stages.stage import Stage


def assemble(
    stages: list[Stage],
    seizures: list[Seizure],
    counts: list[Counted],
    news: News,
    main_offence: str | None,
    text: str,
    sole: bool,
    cast: Cast,
    lines: Sequence[Sentence],
    headline: dict[str, int],
) -> list[Fact]:
    """All facts of an article, each once."""
    facts = people_facts(stages, news, main_offence, text, sole, cast, headline)
    facts += goods_facts(seizures, news)
    safeguarded = {fact.quantity for fact in facts if fact.kind == "safeguarding"}
    facts += [fact for fact in tally(counts, news) if fact.kind != "safeguarding" or fact.quantity not in safeguarded]
    facts = _without_alternatives(_without_confiscated(facts), lines)
    facts = _as_those_before(_with_one_scope(facts, lines, news), lines, news)
    facts = _as_its_arrests(facts, lines, news)
    return sorted(facts, key=lambda fact: fact.evidence)


def _without_confiscated(facts: list[Fact]) -> list[Fact]:
    """What a court confiscated was not seized, though the verb is the same: "£5 million has been confiscated"."""
    ordered = [fact.evidence for fact in facts if fact.kind == "confiscation"]
    return [
        fact
        for fact in facts
        if fact.rule != "seizure.money"
        or not any(start < fact.evidence[1] and fact.evidence[0] < end for start, end in ordered)
    ]


_EITHER = expression(r"\beither (?!sides?\b|ends?\b|way\b|of\b|the\b)")
_OR = expression(r"\bor\b")


def _without_alternatives(facts: list[Fact], lines: Sequence[Sentence]) -> list[Fact]:
    """Of as many dealt with in one of two ways the first alone: "17 were either arrested ... or given cautions"."""
    either = [(line, found.end()) for line in lines if (found := _EITHER.search(line.text)) is not None]
    return [fact for fact in facts if not any(_is_the_other_way(fact, facts, *told) for told in either)]


def _is_the_other_way(fact: Fact, facts: list[Fact], line: Sentence, at: int) -> bool:
    """Is it told behind "or" of as many people as the first way behind "either"?

    Args:
        fact: one of the facts.
        facts: all of the article.
        line: a sentence that says "either".
        at: the end of that word in it.
    """
    if fact.unit != "people" or (fact.quantity or 0) <= 1 or not line.start <= fact.evidence[0] < line.end:
        return False
    return any(
        (other.unit, other.quantity) == (fact.unit, fact.quantity)
        and other.kind != fact.kind
        and line.start <= other.evidence[0] < fact.evidence[0]
        and line.start + at <= other.evidence[1]
        and _OR.search(line.text, other.evidence[0] - line.start, fact.evidence[0] - line.start + _ARTICLE)
        for other in facts
    )


_ARTICLE = 30  # characters of the words that state what is told behind "or"
_FOUND = expression(r"\b(?:found|seiz\w+|recover\w+)\b")  # news beside the charge
_ON_THE_DAY = ("seizure", "warrant", "stop_search", "vehicle_stop", "roadside_test")


def _as_its_arrests(facts: list[Fact], lines: Sequence[Sentence], news: News) -> list[Fact]:
    """Where the news is the charge and the arrests are told to explain it, so is what was found with them."""
    arrests = {fact.scope for fact in facts if fact.kind == "arrest"} - {"background"}
    if news.rank != CHARGE or arrests != {"earlier"} or _FOUND.search(news.title):
        return facts
    first = next((line.start for line in lines if line.prose), 0)  # up to here it is the lead's own
    return [
        replace(fact, scope="earlier")
        if fact.kind in _ON_THE_DAY and fact.scope == "current" and fact.evidence[0] >= first
        else fact
        for fact in facts
    ]


_LARGE = 10  # from here on a count that is of another time takes its sentence with it
_CLOSE = 200  # characters between such a count and what is told in the same breath


def _with_one_scope(facts: list[Fact], lines: Sequence[Sentence], news: News) -> list[Fact]:
    """What one sentence lists is of one time, so that its figures share their scope.

    Args:
        facts: of the article.
        lines: its sentences.
        news: what it announces.
    """
    starts = [line.start for line in lines]
    told: dict[int, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[bisect_right(starts, fact.evidence[0]) - 1].append(fact)
    shared = {
        index: _shared_scope(several, lines[index], news)
        for index, several in told.items()
        if index >= 0 and {"current", "background"} <= {fact.scope for fact in several}
    }
    return [
        _in_scope(fact, *shared[index]) if index in shared else fact
        for index, several in told.items()
        for fact in several
    ]


# "Of those stopped, 649 were tested": of last year's, where no more is told of them since
_OF_THOSE = expression(r"\W*(?:and |out )?of (?:those|these|them|which)\b")
# "Last year they made 400 arrests. They have also seized 40 cars this week": these are of the week
_THESE_DAYS = expression(rf"\b(?:{JUST_NOW})\b")
_IN_SAME_TIME = expression(
    r"\W*(?:(?:also,? )?(?:over|during|in|within|for) (?:the|that|this) same"
    r"|(?:there|they|we|officers|(?:the )?(?:team|unit|taskforce|force|hub)) (?:have|has) also)\b"
)
_LAST_YEAR = expression(r"\b(?:last|the previous|that) year\b|\blast year['’]s\b|\b(?:in|during) (?:the )?20\d\d\b")


def _as_those_before(facts: list[Fact], lines: Sequence[Sentence], news: News) -> list[Fact]:
    """What is told of those of another time is of that time: "Last year 1,400 were stopped. Of those, 649 were tested"."""
    opening = [
        place
        for place, line in enumerate(lines)
        if place
        and ("f t" in line.text or " same " in line.text or " also " in line.text)
        and (_OF_THOSE.match(line.text) or (_IN_SAME_TIME.match(line.text) and not _THESE_DAYS.search(line.text)))
    ]
    for place in opening:
        before, line = lines[place - 1], lines[place]
        those = [fact for fact in facts if before.start <= fact.evidence[0] < before.end]
        large = [fact for fact in those if (fact.quantity or 0) >= _LARGE]
        if not large or any(fact.scope != "background" for fact in those):
            continue
        if not (_LAST_YEAR.search(before.text) or (names_another_time(before) and not _OF_THOSE.match(line.text))):
            continue  # of all arrested so far those charged may be the news
        facts = [
            replace(fact, scope="background")
            if fact.scope == "current"
            and line.start <= fact.evidence[0] < line.end
            and not news.headlines(fact.quantity or 0)
            else fact
            for fact in facts
        ]
    return facts


def _shared_scope(several: list[Fact], line: Sentence, news: News) -> tuple[str, int, int]:
    """The scope that a list's figures share, and between which characters."""
    own = [
        fact.evidence[1]
        for fact in several
        if fact.scope == "current" and (fact.quantity or 0) >= _LARGE and news.headlines(fact.quantity or 0)
    ]
    if own:  # "since January 87 of them have been charged, 62 remanded" is news
        other = _OTHER_YEAR.search(line.text, max(0, max(own) - line.start))
        return "current", line.start, line.start + other.start() if other else line.end
    large = [fact.evidence[0] for fact in several if fact.scope == "background" and (fact.quantity or 0) >= _LARGE]
    first = min(fact.evidence[0] for fact in several if fact.scope == "current")
    if large and are_compared(line.text[max(0, first - line.start) : max(0, large[0] - line.start)]):
        return "", 0, 0  # "98 arrests, up from 72 last year"
    if large and (
        is_running_total(line, "", goods=True, at=large[0] - line.start)
        or is_of_another_time(line, large[0] - line.start, news.title)
        or _NOT_LONG_AGO.match(line.text)
    ):
        # "Since May the team has made 148 arrests and seized £9,000 and a crossbow."
        return "background", large[0] - _CLOSE, large[-1] + _CLOSE
    return "", 0, 0


# Opens the results of another operation, of which a figure larger than the news's own was known for background.
_NOT_LONG_AGO = expression(
    r"\W*(?:earlier this (?:month|year)|last (?:week|month)|in recent (?:days|weeks|months)|back in [a-z]+)\b"
)
# "98 arrests, up from 72 last year, when there were 914 tests": behind it all is of that year.
_OTHER_YEAR = expression(
    r"\b(?:(?:up|down|increase|decrease|rise|fall) (?:from|on)|compar\w+ (?:to|with)|(?:last|the previous|the same time last) year|in 20\d\d)\b"
)


def _in_scope(fact: Fact, scope: str, start: int, end: int) -> Fact:
    other = {"current": "background", "background": "current"}.get(scope)
    return replace(fact, scope=scope) if fact.scope == other and start <= fact.evidence[0] < end else fact
