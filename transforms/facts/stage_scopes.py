"""Whether what is said of people is the news, a step towards it or of another time: all that decides it, in order."""

from collections import defaultdict

from transforms.facts.by_number import LARGE, by_number
from transforms.facts.news import CONVICTION, News
from transforms.facts.past_cases import as_past
from transforms.facts.scope import is_recent, scope_of
from transforms.facts.steps import told_scope
from transforms.reading.expressions import expression
from transforms.reading.text import leads
from transforms.stages.stage import Stage

# Stages of a case; in an article about one named person they are that person's.
ONE_CASE = {"charge", "conviction", "sentence", "remand"}
_SO_FAR = expression(r"\b(?:a total of|this year|so far|to date|in total)\b")
_BREATH = 100  # characters between what is told in one
_TRIED = {"conviction", "sentence"}


def _tried(stages: list[Stage]) -> set[tuple[str, int]]:
    """Those whom a court found guilty or sentenced: their arrest, whenever it was, is a step of the case."""
    return {stage.who for stage in stages if stage.kind in _TRIED and stage.who is not None}


def _joined(stage: Stage, together: list[Stage]) -> bool:
    """Is another, later stage of its sentence told in the same breath?"""
    return any(
        other.kind != stage.kind and max(other.start, stage.start) - min(other.end, stage.end) < _BREATH
        for other in together
    )


class Scopes:
    """The scopes of an article's stages, asked in the order of the text: a list under what is old is old.

    Args:
        stages: all of the article.
        news: what it announces.
        sole: whether it is about one person's case.
    """

    def __init__(self, stages: list[Stage], news: News, *, sole: bool) -> None:
        self._stages, self._news, self._sole = stages, news, sole
        self._tried = _tried(stages) if news.rank >= CONVICTION else set()
        self._headed: dict[tuple[int, str], str] = {}
        self._together: dict[int, list[Stage]] = defaultdict(list)
        self._joined: dict[int, list[Stage]] = defaultdict(list)
        for stage in stages:
            self._together[stage.sentence.index].append(stage)
            if stage.joined:
                self._joined[stage.sentence.index].append(stage)

    def of(self, stage: Stage) -> str:
        """The scope of the next stage."""
        several = max(stage.count or 0, stage.several) > 1
        many = several and not (stage.who in self._tried and stage.kind not in _TRIED)
        beside = (self._together if stage.joined else self._joined)[stage.sentence.index]
        scope = scope_of(
            stage.kind,
            stage.sentence,
            self._news,
            start=stage.start,
            pluperfect=stage.pluperfect,
            joined=_joined(stage, beside),
            recent=is_recent(stage.sentence),
            many=many,
            large=many and (stage.count or 0) >= LARGE,
        )
        if self._sole and stage.kind in ONE_CASE and several and scope == "current" and not leads(stage.sentence):
            # "five men were jailed" in an article about the sixth; "five have been jailed this year" counts him
            scope = "background" if _SO_FAR.search(stage.sentence.text) else "earlier"
        scope = as_past(by_number(scope, stage, self._stages, self._news), stage.kind, stage.sentence.text, self._news)
        if scope == "current":
            scope = told_scope(stage, self._news, self._headed)
        self._headed.setdefault((stage.sentence.index, stage.kind), scope)
        return scope
