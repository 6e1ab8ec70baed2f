"""Terms that stand apart from their verb: "30 and 60 months respectively", a list below "was sentenced to:"."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.people.cast import Cast
from transforms.reading.durations import LONGEST_TERM
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage
from transforms.terms.apiece import is_apiece
from transforms.terms.find import terms_in
from transforms.terms.served import A_FURTHER

_RESPECTIVELY = expression(r"^[^;.]{3,90}?\brespectively\b")
_CONSECUTIVE = expression(r"\bconsecutive")
_ALL_RUN = (
    r"(?:these|(?:the|his|her|these) (?:\w+ )?(?:sentences|terms)|both(?: sentences| terms)?"
    r"|all (?:the )?(?:sentences|terms)|they)"
    r" (?:will|are to|were to|must|are|were)(?: all| both)? (?:run|be run|be served|to run|running)"
)
_ALL_CONSECUTIVE = expression(rf"{_ALL_RUN} (?:consecutively|back[- ]to[- ]back)\b")
_ALL_CONCURRENT = expression(rf"{_ALL_RUN} (?:concurrently|alongside each other|at the same time)\b")


def of_each(stages: Sequence[Stage], cast: Cast) -> list[Stage]:
    """The stages, a sentence of "each" of several for each of them, beside what all got in "a total of 44 years".

    Args:
        stages: all stages of the article.
        cast: everybody told of.
    """
    # "both jailed for over two years ... the pair got two years and two months": told of the pair, and precisely
    together = {
        (one.who, one.sentence.index)
        for one in stages
        if one.kind == "sentence" and one.months and not one.total_term and not is_apiece(one)
    }
    found: list[Stage] = []
    for stage in stages:
        people = _people(stage, cast)
        elsewhere = any(who == stage.who and at != stage.sentence.index for who, at in together)
        if len(people) == stage.count and not elsewhere and is_apiece(stage):
            found += [replace(stage, who=("p", one), count=1, total_term=False, several=len(people)) for one in people]
        else:
            found.append(stage)
    return found


def respective_terms(stages: Sequence[Stage], cast: Cast) -> list[Stage]:
    """The stages, a sentence of several with as many terms "respectively" as one for each of them.

    Args:
        stages: all stages of the article.
        cast: everybody told of.
    """
    found: list[Stage] = []
    for stage in stages:
        words = stage.sentence.text[max(0, stage.end - stage.sentence.start) :] if stage.kind == "sentence" else ""
        told = _RESPECTIVELY.search(words)
        terms = terms_in(words[: told.end()]) if told else []
        if (stage.count or 0) < 2 or len(terms) != stage.count:
            found.append(stage)
            continue
        people = _people(stage, cast)
        for place, months in enumerate(terms):
            who = ("p", people[place]) if len(people) == len(terms) else None
            found.append(
                replace(stage, who=who, count=1, months=months, total_term=False, rule="sentence.verb.respectively")
            )
    return found


def _people(stage: Stage, cast: Cast) -> Sequence[int]:
    """Those of a stage's group, as far as they are known one by one."""
    return cast.groups[stage.who[1]].people if stage.who is not None and stage.who[0] == "g" else ()


def add_listed_terms(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Give a sentence that ends in a colon the terms of the list below it: the longest, or all if consecutive.

    Args:
        stages: all stages of the article; those that lack a term are completed in place.
        lines: the article's sentences.
    """
    for stage in stages:
        if stage.kind != "sentence" or stage.months is not None or stage.count != 1:
            continue
        if not stage.sentence.text.rstrip().endswith(":"):
            continue
        listed = [line.text for line in lines if line.header is stage.sentence and line.bullet]
        terms = [terms[0] for line in listed if (terms := terms_in(line))]
        if terms:
            stage.months = round(sum(terms), 1) if any(map(_CONSECUTIVE.search, listed)) else max(terms)


# "All sentences will run back-to-back, taking his total sentence to four months and one week", "meaning he will serve a
# total of four years", "In total, Ferris will serve five years"
_TAKEN_TO = expression(
    r"(?:\b(?:taking|bring(?:ing|s)?|takes|making|giving|adding to|meaning)(?: (?:him|her|it))? (?:(?:his|her|the|an?) )?(?:overall |combined )?total "
    r"(?:(?:sentence|term|time|prison|jail|custodial|spell) ){0,3}(?:to|of)"
    r"|\bserve (?:an?|the) (?:overall |combined )?total (?:(?:sentence|term|prison|jail|custodial) ){0,3}of"
    r"|\bIn total,? (?:[\w’'-]+ ){1,2}(?:(?:has|have|been|was|will|must) ){0,2}"
    r"(?:sentenced to|jailed for|imprisoned for|serve|received|given|handed)) (?=[\w-]+[- ](?:and[- ]a[- ]half[- ])?(?:years?|months?|weeks?)\b)"
)
_ALSO = expression(r"\balso (?:been )?$")
_ADDED = expression(rf" (?:to )?{A_FURTHER} [^.]*")
_NOT_ADDED = expression(r"\bconcurrent|\btotal")
_TO_RUN_BEHIND = expression(r"[^.]*\bconsecutive(?:ly)?\b")


def _is_added(stage: Stage, first: Stage) -> bool:
    """Does a sentence give a person a further term, not told before, which no total holds already?"""
    more = _ADDED.match(stage.sentence.text, stage.end - stage.sentence.start)
    if more is None or first.total_term or _NOT_ADDED.search(more.group()):
        return False
    again = first.months == stage.months and _ADDED.match(first.sentence.text, first.end - first.sentence.start)
    return not again


def _one_persons_more(stages: Sequence[Stage]) -> None:
    """Add what somebody "was also sentenced to, to run consecutively" to the term told before."""
    before: dict[tuple[str, int], Stage] = {}
    for stage in stages:
        if stage.kind != "sentence" or stage.count != 1 or stage.months is None or stage.who is None:
            continue
        first = before.get(stage.who)
        before[stage.who] = stage
        if first is None or first.months is None or stage.sentence.index - first.sentence.index not in (1, 2):
            continue
        words, at = stage.sentence.text, stage.end - stage.sentence.start
        verb = words[:at].rpartition(" ")[0] + " "
        if _is_added(stage, first) or (_ALSO.search(verb) and _TO_RUN_BEHIND.match(words, at)):
            first.months = stage.months = round(first.months + stage.months, 1)


def add_consecutive_terms(stages: Sequence[Stage], lines: Sequence[Sentence]) -> None:
    """Add up one person's terms, or take the longest, where the next sentence says so.

    "He was jailed for six months for theft and four for fraud. The sentences will run consecutively."

    Args:
        stages: all stages of the article; the term of one that states several is replaced by their sum.
        lines: the article's sentences.
    """
    _one_persons_more(stages)
    for line in lines:
        total = _TAKEN_TO.search(line.text)
        if total:
            _take_to(terms_in(line.text[total.end() :])[:1], line, stages)
            continue
        concurrent = _ALL_CONCURRENT.match(line.text)
        if not (concurrent or _ALL_CONSECUTIVE.match(line.text)) or line.index == 0:
            continue
        before = lines[line.index - 1]
        told = [stage for stage in stages if stage.kind == "sentence" and stage.sentence is before]
        if len(told) != 1 or told[0].count != 1 or told[0].months is None:
            continue
        terms = terms_in(before.text[max(0, told[0].end - before.start) :])
        if concurrent:
            told[0].months = min(told[0].months, max(terms, default=told[0].months))
        else:
            told[0].months = round(max(told[0].months, sum(terms)), 1)


_SPREAD = 3  # sentences behind a person's terms in which they are added up


def _take_to(total: list[float], line: Sentence, stages: Sequence[Stage]) -> None:
    """Give the one person sentenced shortly before a line, or in it, the total that the line states."""
    near = [s for s in stages if s.kind == "sentence" and s.months and 0 <= line.index - s.sentence.index <= _SPREAD]
    latest = max((s.sentence.index for s in near if s.sentence is not line), default=line.index)
    for index in {latest, line.index}:
        told = [stage for stage in near if stage.sentence.index == index]
        if (
            len({stage.who for stage in told}) == 1
            and told[0].count == 1
            and max(total, default=LONGEST_TERM) < LONGEST_TERM
        ):
            for stage in [one for one in near if one.who == told[0].who]:
                stage.months = max(stage.months or 0, *total)
