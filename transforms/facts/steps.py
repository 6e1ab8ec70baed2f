"""Which steps of a case only explain its news: by how they are told, and by what else happened to the same people."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.facts.news import CONVICTION, News
from transforms.facts.scope import is_recent
from transforms.facts.wholes import Told
from transforms.people.cast import Cast
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT
from transforms.stages.stage import AS_KNOWN, Stage

_RELEASED = (
    r"\b(?:(?:has|have|had|was|were)(?: \w+){0,2} (?:been )?(?:released|(?:re-?)?bailed|told (?:that )?(?:he|she|they) (?:will|would|face))"
    r"|released (?:on|under|with|without|while|pending)|remains? (?:on|released|under)"
    rf"|(?:is|are) (?:\w+ )?on (?:\w+ )?bail|will {ALSO}face no)\b"
)
_ARRESTED = r"(?:arrested|detained|apprehended|held|taken into custody|placed under arrest)"
# "A man who was arrested on Monday has been released": whoever reads it knows of the arrest.
_WHO_WAS_AND_IS = expression(
    rf"\bwho (?:was|were|had been|has been)(?: \w+)? {_ARRESTED}\b[^.;]*?"
    rf"(?:{_RELEASED}|\b(?:has|have) {ALSO}been charged\b)"
)
_WHO_WAS_HERE = expression(r"\bwho (?:was|were|had been|has been)(?: \w+)? $")
# The same, and "who were also arrested", unless on a day of their own.
_WHO_WAS = expression(
    rf"[^.;]{{0,120}}?\bwho (?:was|were)(?: also)? {_ARRESTED}\b"
    rf"(?! (?:on \w+day|on \d|at the (?:same )?time|earlier|last|yesterday)\b)[^.;]*?(?:{_RELEASED}"
    rf"|\b(?:has|have) {ALSO}been charged\b)"
)
_AND_RELEASED = expression(_RELEASED)
# "Second arrest in murder investigation": those already released are others.
_FURTHER = expression(
    r"\b(?:further|more|second|third|fourth|fifth|sixth|fresh|another) (?:[\w-]+ ){0,2}"
    r"(?:arrest|charge|man|woman|men|boy|teen)"
)

_WHAT_FOR = expression(
    r" (?:on suspicion|for|over|after|following|at the same time|(?:was|were|has|have)\b)"
)  # no "in Essex"
_ALSO = expression(r"\b(?:also|another|further|previously|earlier|already|initially|second|third|fourth|fifth)\b")
# "Eleven arrested in week of action": "a man arrested on Friday was bailed" is one of them.
_ARRESTS = expression(rf"\b(?:{COUNT}|more) (?:[\w-]+ ){{0,3}}(?:arrested|held|detained)\b|\barrests\b")
_NOT_NEW = expression(
    r"\b(?:released|bail(?:ed)?|charged|update|further|more|second|third|fourth|fifth|sixth|fresh|another|latest|appeal)\b"
)


def told_scope(stage: Stage, news: News, headed: Mapping[tuple[int, str], str]) -> str:
    """The scope of a stage that looks current: its list's header's, that of an arrest told as known or a term served.

    Args:
        stage: of any kind.
        news: what the article announces.
        headed: the scope of the first stage of each sentence and kind so far: "In early 2017 six were jailed:".
    """
    if stage.is_served():
        return "earlier" if news.found and news.rank else "background"
    header = stage.sentence.header
    scope = headed.get((header.index, stage.kind), "current") if header is not None else "current"
    return "earlier" if scope == "current" and _is_told_as_past(stage, news) else scope


def _is_told_as_past(stage: Stage, news: News) -> bool:
    """Is an arrest told only to say whom the news is about, or who was arrested before those of the headline?"""
    if stage.kind != "arrest" or news.rank >= CONVICTION:
        return False
    words = stage.sentence.text
    at = stage.start - stage.sentence.start
    if news.operation and _ARRESTS.search(news.title) and not _NOT_NEW.search(news.title):
        return False
    if stage.rule.endswith(AS_KNOWN) or _WHO_WAS_AND_IS.search(words, _at_who(stage)):
        return True
    anew = stage.additive or is_recent(stage.sentence) or _ALSO_NOW.search(words, max(0, at - _NEAR))
    others = stage.sentence.prose > 1 and not anew
    return others and _FURTHER.search(news.title) is not None and _AND_RELEASED.search(words, max(0, at)) is not None


def _at_who(stage: Stage) -> int:
    """Where "who was" may stand: behind the people, or before the verb, where they stand far before it."""
    words, at = stage.sentence.text, stage.start - stage.sentence.start
    who = _WHO_WAS_HERE.search(words, 0, at)
    return who.start() if who else max(0, at - _BESIDE)


_ALSO_NOW = expression(rf"\b(?:has|have) (?:now also|also now|also|now) been {_ARRESTED}\b")
_NEAR = 60  # characters before the words of a stage
_BESIDE = 5  # characters before the words of a stage in which "who" may stand

_BEFORE = ("conviction", "charge", "bail", "released_under_investigation")


def in_order(by_kind: Mapping[str, list[Told]], cast: Cast) -> None:
    """Make earlier what came before a sentence that is news: the plea of a man who is told to be jailed.

    Args:
        by_kind: all mentions, by the kind of stage; changed in place.
        cast: everybody told of.
    """
    jailed = {one for told in by_kind.get("sentence", ()) if told.fact.scope == "current" for one in _whom(told, cast)}
    for kind in _BEFORE if jailed else ():
        for place, told in enumerate(by_kind.get(kind, ())):
            people = _whom(told, cast)
            if told.fact.scope == "current" and people and people <= jailed:
                by_kind[kind][place] = replace(told, fact=replace(told.fact, scope="earlier"))


def _whom(told: Told, cast: Cast) -> set[tuple[str, int]]:
    """The people of a mention, one by one where the cast knows them."""
    if told.who is None:
        return set()
    known = cast.groups[told.who[1]].people if told.who[0] == "g" else ()
    return {("p", person) for person in known} or {told.who}


def is_of_those_beside(stage: Stage, stages: Sequence[Stage], news: News, cast: Cast) -> bool:
    """Are these some of those whom the paragraph tells: "six were arrested; three arrested for murder are on bail"?

    Likewise "a woman who was arrested has been released", of two whose arrest an earlier paragraph tells.
    """
    if (
        stage.kind == "arrest"
        and not _FURTHER.search(news.title)
        and _WHO_WAS.match(stage.sentence.text, _at_who(stage))
    ):
        return any(
            other.kind == stage.kind
            and other.sentence.index < stage.sentence.index
            and (other.count or 0) > (stage.count or 0)
            and not _is_described_otherwise(stage, other, cast)
            for other in stages
        )
    # "detained a man and a woman", and below, with no "also": "a woman of 20 arrested for affray has been released"
    words = stage.sentence.text
    alone = stage.count == 1 and not _ALSO.search(words) and not _FURTHER.search(news.title)
    alone = alone and _WHAT_FOR.match(words, stage.end - stage.sentence.start) is not None
    return (
        stage.kind == "arrest"
        and stage.rule.endswith(AS_KNOWN)
        and any(
            other.kind == stage.kind
            and not other.rule.endswith((".bare", AS_KNOWN))
            and (other.count or 0) > (stage.count or 0)
            and (
                other.sentence.block == stage.sentence.block
                or (alone and other.sentence.index < stage.sentence.index and not _are_told_below(other, stages))
            )
            and not _is_described_otherwise(stage, other, cast)
            for other in stages
        )
    )


def _are_told_below(whole: Stage, stages: Sequence[Stage]) -> bool:
    """Is each of a number told of below it: "Three were held. Two men were arrested. A man of 20 arrested is on bail"?"""
    below = [one for one in stages if one.kind == whole.kind and one.sentence.index > whole.sentence.index]
    return sum(one.count or 0 for one in below) == whole.count


def _is_described_otherwise(stage: Stage, other: Stage, cast: Cast) -> bool:
    """Is somebody none of those told together, by age or gender: "a boy of 15 and one of 17", and "a boy of 16"?"""
    if stage.who is None or other.who is None or (stage.who[0], other.who[0]) != ("p", "g"):
        return False
    person, group = cast.people[stage.who[1]], cast.groups[other.who[1]]
    ages = cast.ages(group) or group.ages or group.later
    other_gender = None not in (person.gender, group.gender) and person.gender != group.gender
    return other_gender or (person.age is not None and bool(ages) and person.age not in ages)
