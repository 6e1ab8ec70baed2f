"""A verb behind several who were arrested one by one: "a man arrested for theft and a woman arrested for fraud are on bail"."""

import re

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence
from transforms.stages.stage import AS_KNOWN, Stage, stage_of

_OF_SEVERAL = expression(r"\b(?:have|were|are)(?: (?:now|both|all|since|also|been|each|later|subsequently))* $")
# Between the arrests no verb of its own but that of "who was".
_AND = expression(
    r"(?:(?!\b(?:was|were|has|have|is|are|will|remains?)\b)[^.;:])*?(?:,|,? and|,? as well as|,? along with) (?:the )?$"
)
_WERE = expression(r"(?<!\bwho) (?:was|were|has|have|had)\b")  # "a man was arrested": a clause of its own
_LAST = expression(r"(?:(?!\b(?:was|were|has|have|is|are|will|remains?|who|man|woman|men|women)\b)[^.;:])*$")


def of_both(
    sentence: Sentence, cue: re.Match[str], stage: Stage, told: list[Stage], people: list[Mention], cast: Cast
) -> Stage:
    """The stage of all who were arrested before it in a sentence, where it was read as that of the last of them.

    Args:
        sentence: in which they stand.
        cue: the verb behind them.
        stage: as read.
        told: the stages before it in the sentence.
        people: the mentions of people in the sentence.
        cast: everybody told of so far.
    """
    words = sentence.text
    arrests = [one for one in told if one.kind == "arrest"]
    if stage.kind == "arrest" or len(arrests) < 2 or len(arrests) != len(told) or not stage.rule.endswith(".shared"):
        return stage
    several = _OF_SEVERAL.search(words, 0, cue.start())
    if several is None and not words.startswith("remain ", cue.start()):
        return stage
    verb = several.start() if several else cue.start()
    meant: list[Mention] = []
    at = 0
    for arrest in arrests:
        end = arrest.end - sentence.start
        mention = next((m for m in people if at <= m.start and m.end < end and not m.object_of), None)
        if mention is None or mention.count < 1 or _WERE.search(words, mention.end, end):
            return stage
        if meant and not _AND.fullmatch(words, at, mention.start):
            return stage
        meant.append(mention)
        at = end
    if not _LAST.fullmatch(words, at, verb):
        return stage
    size = sum(one.count for one in meant)
    if meant[0].count * 2 == size and len(meant) > 1 and words.endswith(", ", 0, meant[1].start):
        meant = meant[:1]  # "two people arrested that day, a man arrested for theft and a boy arrested for fraud"
    for arrest in arrests:
        arrest.rule = f"arrest.verb{AS_KNOWN}"
    members = [member for one in meant for member in (one.members or [one])]
    group = Mention(meant[0].start, meant[-1].end, sum(one.count for one in meant), members=members)
    who = cast.resolve(group, sentence)
    return stage_of(stage.kind, sentence, cue, who, group, cast, stage.rule)
