"""What all that was found in an article makes its news: which stages its headline and lead tell, and what they count."""

from collections.abc import Iterable
from dataclasses import replace

from transforms.counts.counted import Counted
from transforms.facts.news import News, news_of
from transforms.facts.other_time import is_of_another_time
from transforms.facts.past_cases import are_past
from transforms.goods.worths import Seizure
from transforms.reading.text import Sentence, leads
from transforms.stages.stage import Stage


def announced(
    title: str,
    lines: list[Sentence],
    headed: Iterable[Stage],
    stages: list[Stage],
    seizures: list[Seizure],
    counts: list[Counted],
) -> News:
    """What an article announces.

    Args:
        title: the headline.
        lines: the sentences of the text.
        headed: the stages that the headline tells.
        stages: those of the text.
        seizures: what the text says was taken.
        counts: what else it counts.
    """
    on_top = {stage.kind for stage in stages if leads(stage.sentence)} | {stage.kind for stage in headed}
    figures = _counts_in_lead(stages, seizures, counts)
    news = news_of(title, lines, on_top, _kinds_of_these_days(stages), figures=figures)
    return replace(news, past_cases=are_past(stages, lines, title))


def _kinds_of_these_days(stages: list[Stage]) -> set[str]:
    """The kinds of stages that are told by no one in quotes and of no other time."""
    kinds = {
        stage.kind
        for stage in stages
        if not stage.sentence.quoted and not is_of_another_time(stage.sentence, stage.start - stage.sentence.start, "")
    }
    if "conviction" not in kinds and all(stage.is_served() for stage in stages if stage.kind == "sentence"):
        kinds.discard("sentence")  # "is serving four years": passed before
    return kinds


def _counts_in_lead(stages: list[Stage], seizures: list[Seizure], counts: list[Counted]) -> bool:
    """Does the lead count what was taken, searched or stopped, or several arrests?"""
    return (
        any((one.number or 0) > 1 for one in counts if leads(one.sentence))
        or any(one.strong and one.amount is not None for one in seizures if leads(one.sentence))
        or any((one.count or 0) > 1 and one.kind == "arrest" for one in stages if leads(one.sentence))
    )
