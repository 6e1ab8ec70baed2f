"""A verb told once for several: "seven were arrested for theft, three for assault and a boy for fraud"."""

import re

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage, stage_of

# What the first are arrested for stands right behind the verb; where it is anything, the others are some of the first.
_FOR = expression(
    r" (?:for|on suspicion of) (?!(?:a (?:number|range|variety|string|total|host|further)"
    r"|various|several|multiple|different|other|offences|the same)\b)"
)
_NUMBER = expression(
    rf"(?:,|;|,? and) (?:and )?(?:a further )?(?P<n>{COUNT})"
    r"(?: (?:more|others?|people|persons?|men|women|males?|females?|drivers?))* (?:also )?(?:for|on suspicion of) "
)
_HOME = r"(?: (?:from|of) [A-Z][\w ,'’-]{2,40}?)?"
_THEIRS = re.compile(rf"{_HOME},? (?:also )?(?:for|on suspicion of) ")
_KINDS = ("arrest", "summons")
_BESIDE = re.compile(r"(?:,|;|,? and) $")
_ANOTHER_VERB = expression(
    r"\b(?:was|were|has|have|had|is|are|who|which|after|when|where|while"
    r"|arrested|charged|detained|released|bailed|reported|given|issued|including|includes?)\b"
)


def gapped(sentence: Sentence, cue: re.Match[str], stage: Stage, people: list[Mention], cast: Cast) -> list[Stage]:
    """The arrests or reports for court that a sentence tells behind the first without a verb of their own.

    Args:
        sentence: in which they stand.
        cue: the verb of the first.
        stage: the first.
        people: the mentions of people in the sentence.
        cast: everybody told of so far.
    """
    words = sentence.text
    behind = max(cue.end(), stage.end - sentence.start)  # the people of "officers arrested two for theft"
    if words.endswith(" for ", 0, behind):
        behind -= len(" for ")  # the verb is "reported for"
    if stage.kind not in _KINDS or not _FOR.match(words, behind):
        return []
    other = _ANOTHER_VERB.search(words, behind)
    last = other.start() if other else len(words)
    rule = f"{stage.kind}.gapped"
    found = []
    for number in _NUMBER.finditer(words, behind, last):
        if not any(m.start <= number.start("n") < m.end for m in people):
            count = int(parse_count(number["n"]) or 0)
            start, end = sentence.start + number.start("n"), sentence.start + number.end()
            found.append(
                Stage(stage.kind, start, end, sentence, None, count, "exact", rule, additive=True, of_total=False)
            )
    for mention in people:
        if (
            behind < mention.start < last
            and _BESIDE.search(words[: mention.start])
            and _THEIRS.match(words, mention.end)
        ):
            who = cast.resolve(mention, sentence)
            found.append(stage_of(stage.kind, sentence, cue, who, mention, cast, rule))
    told = sum(one.count or 0 for one in found)
    if told == stage.count and told > 1:
        return []  # "nine were arrested, eight for theft and one for assault"
    return found
