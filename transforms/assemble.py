"""From candidates to facts: each thing once, the precise figure kept, wholes above their parts."""

from transforms.cast import Cast
from transforms.counts import Counted
from transforms.goods import goods_facts
from transforms.news import News
from transforms.records import Fact
from transforms.roll import people_facts
from transforms.stage import Stage
from transforms.tally import tally
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
) -> list[Fact]:
    """All facts of an article, each once."""
    facts = people_facts(stages, news, main_offence, text, sole, cast)
    facts += goods_facts(seizures, news)
    safeguarded = {fact.quantity for fact in facts if fact.kind == "safeguarding"}
    facts += [fact for fact in tally(counts, news) if fact.kind != "safeguarding" or fact.quantity not in safeguarded]
    return sorted(facts, key=lambda fact: fact.evidence)
