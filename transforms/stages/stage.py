"""One cue with its people, as the finders of stages hand it on."""

import re
from dataclasses import dataclass

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.numbers import qualifier_around
from transforms.reading.text import Sentence

AS_KNOWN = ".reduced"  # ends the rule of "three men arrested on Monday", told to say what was done with them


@dataclass(slots=True)
class Stage:
    """One cue with its people."""

    kind: str
    start: int  # of the stating words, in the article's text
    end: int
    sentence: Sentence
    who: tuple[str, int] | None  # reference into the cast; None: somebody, or a bare count
    count: int | None
    qualifier: str
    rule: str
    additive: bool
    of_total: bool
    months: float | None = None
    total_term: bool = False
    rough_term: bool = False
    no_term: bool = False
    unit: str = "people"
    joined: bool = False  # "arrested and charged": shares its subject with the cue before
    pluperfect: bool = False
    several: int = 1  # people told of together, where each of them is a stage of its own

    def is_served(self) -> bool:
        """Is it a term given before: "he is currently serving six years"?"""
        end = self.end - self.sentence.start
        return self.kind == "sentence" and self.sentence.text.endswith("serving", 0, end)


# "who were previously arrested have now been bailed": before that is the arrest alone
_BEFORE_THAT = re.compile(
    r"\b(?:had|having|previously|earlier(?! (?:this|today|that|on)\b))\b(?:(?!(?<!\w)ha(?:s|ve) )[^,;.]){0,25}$|\bprevious $",
    re.IGNORECASE,
)
_NEAR = 40  # characters that hold all of it


def stage_of(
    kind: str,
    sentence: Sentence,
    cue: re.Match[str],
    who: tuple[str, int] | None,
    mention: Mention | None,
    cast: Cast,
    rule: str,
    count: int | None = None,
) -> Stage:
    """The stage that a cue makes of the people it means."""
    if mention is not None and mention.count:
        count = mention.count
    elif who is not None:
        count = 1 if who[0] == "p" else cast.groups[who[1]].count
    near = mention is not None and abs(mention.start - cue.start()) < 80
    start = min(mention.start, cue.start()) if near and mention is not None else cue.start()
    end = max(mention.end, cue.end()) if near and mention is not None else cue.end()
    before = sentence.text[: mention.start] if mention else ""
    return Stage(
        kind,
        sentence.start + start,
        sentence.start + end,
        sentence,
        who,
        count or 1,
        qualifier_around(before) if mention and mention.count > 1 else "exact",
        rule,
        bool(mention and mention.additive),
        bool(mention and mention.of_total),
        pluperfect=_BEFORE_THAT.search(sentence.text[max(0, cue.start() - _NEAR) : cue.start()]) is not None,
    )


_BREATH = 40  # characters
_AND = re.compile(r"^[^.;]{0,30}\band\b")
_BY_OFFICERS = re.compile(r" by (?:officers|police|detectives)\b")


def is_one_breath(between: str) -> bool:
    """Do the words between two verbs tell them in one breath: "arrested and charged", "arrested at home and charged"?"""
    between = _BY_OFFICERS.sub("", between)
    return len(between) < _BREATH and _AND.search(between) is not None
