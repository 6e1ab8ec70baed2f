"""From candidates to facts: each thing once, the precise figure kept, wholes above their parts."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.cast import Cast
from transforms.counts import Counted
from transforms.goods import goods_facts
from transforms.news import News
from transforms.other_time import is_running_total
from transforms.records import Fact
from transforms.roll import people_facts
from transforms.stage import Stage
from transforms.tally import tally
from transforms.text import Sentence
from transforms.worths import Seizure


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
    return sorted(_of_one_time(facts, lines), key=lambda fact: fact.evidence)


_LARGE = 10  # from here on a count that is of another time takes its sentence with it
_CLOSE = 200  # characters from such a count to what is told in the same breath


def _of_one_time(facts: list[Fact], lines: Sequence[Sentence]) -> list[Fact]:
    """What follows a large count of another time in its sentence is of that time too.

    "Since May the team has made 148 arrests and seized £9,000 and a crossbow."
    """
    others = [fact.evidence[0] for fact in facts if fact.scope == "background" and (fact.quantity or 0) >= _LARGE]
    ends: dict[int, int] = {}
    for at in others:
        line = next((line for line in lines if line.start <= at < line.end), None)
        if line is not None and is_running_total(line, "", goods=True):
            ends[at] = line.end
    return [
        replace(fact, scope="background")
        if fact.scope == "current" and any(at < fact.evidence[0] < min(end, at + _CLOSE) for at, end in ends.items())
        else fact
        for fact in facts
    ]
