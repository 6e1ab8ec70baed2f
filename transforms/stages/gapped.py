"""A verb told once for several: "seven were arrested for theft, three for assault and a boy for fraud"."""

import re

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage, stage_of

# What the first are arrested for stands right behind the verb; where it is anything, the others are some of the first.
_HOME = r"(?: (?:from|of) [A-Z][\w ,'’-]{2,40}?)?"
# "four were arrested by officers for theft", "arrested at the scene on suspicion of assault"
_BY = r"(?: by (?:[\w’'-]+ ){0,3}?(?:police|officers|detectives)| at the scene)?"
_FOR = re.compile(
    rf"{_HOME}{_BY},? (?:for|on suspicion of) (?!(?:a (?:number|range|variety|string|total|host|further)"
    r"|various|several|multiple|different|other|offences|the same)\b)"
)
_SO_MANY = (
    rf"(?:,|;|,? and|,? as well as|,? along with|,? plus) (?:and )?(?:a further )?(?P<n>{COUNT}|another(?= (?:for|on|with)\b))"
    r"(?: (?:more|others?|people|persons?|men|women|males?|females?|drivers?))*(?: also)?"
)
_NUMBER = expression(rf"{_SO_MANY}(?= (?:for|on suspicion of) (?!whom\b|which\b|now\b))")
_THEIRS = re.compile(rf"{_HOME},? {ALSO}(?:for|on suspicion of) ")
# "A man was charged with theft and a woman with fraud": what they are charged with, and no bottle in her hand
_OFFENCE = (
    r"(?:theft|burglary|robbery|murder|manslaughter|attempt|conspir|possess|assault|affray|fraud|handling|supply|arson|rape"
    r"|criminal damage|assisting|perverting|money laundering|going equipped|wounding|grievous|actual bodily|dangerous|driving"
    r"|drink|drug|public order|violent disorder|causing|threatening|being concerned|the same|obstructing|kidnap|harassment|stalking)"
)
_WITH = expression(rf" with {_OFFENCE}")
_NUMBER_WITH = expression(rf"{_SO_MANY}(?= with {_OFFENCE})")
_WITH_THEIRS = expression(rf"{_HOME},? with {_OFFENCE}")
_KINDS = ("arrest", "summons", "charge", "caution")
_BESIDE = re.compile(r"(?:,|;|,? and|,? as well as|,? along with|,? plus) $")
_ANOTHER_VERB = expression(
    r"\b(?:was|were|has|have|had|is|are|who|which|after|when|where|while"
    r"|arrested|charged|detained|released|bailed|reported|given|issued|including|includes?)\b"
)


def gapped(sentence: Sentence, cue: re.Match[str], stage: Stage, people: list[Mention], cast: Cast) -> list[Stage]:
    """The arrests, charges, cautions or reports for court that a sentence tells behind the first without a verb of their own.

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
    charged = stage.kind == "charge"
    if stage.kind not in _KINDS or not (_WITH if charged else _FOR).match(words, behind):
        return []
    other = _ANOTHER_VERB.search(words, behind)
    last = other.start() if other else len(words)
    rule = f"{stage.kind}.gapped"
    first = next((m for m in people if stage.start <= sentence.start + m.start < stage.end), None)
    others = False  # of another gender than the first
    found = []
    for number in (_NUMBER_WITH if charged else _NUMBER).finditer(words, behind, last):
        if not any(m.start <= number.start("n") < m.end for m in people):
            count = int(parse_count(number["n"]) or 1)  # "another"
            start, end = sentence.start + number.start("n"), sentence.start + number.end()
            found.append(
                Stage(stage.kind, start, end, sentence, None, count, "exact", rule, additive=True, of_total=False)
            )
    for mention in people:
        if (
            behind < mention.start < last
            and _BESIDE.search(words[: mention.start])
            and (_WITH_THEIRS if charged else _THEIRS).match(words, mention.end)
        ):
            others = others or bool(mention.gender and first and first.gender not in (None, mention.gender))
            who = cast.resolve(mention, sentence)
            one = stage_of(stage.kind, sentence, cue, who, mention, cast, rule)
            one.start, one.end = sentence.start + mention.start, sentence.start + mention.end
            found.append(one)
    told = sum(one.count or 0 for one in found)
    if told == stage.count and told > 1 and not others:
        return []  # "nine were arrested, eight for theft and one for assault"
    return found
