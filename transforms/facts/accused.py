"""Of what is each told of accused? What a stage names, what is said of the same people elsewhere, or the article's own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from transforms.facts.offences import UNCLEAR, Named, named_after, offence_in, settled
from transforms.people.cast import Cast
from transforms.reading.expressions import expression
from transforms.stages.stage import Stage

# Stages whose offence is told.
_WITH_OFFENCE = {
    "arrest",
    "charge",
    "conviction",
    "sentence",
    "bail",
    "remand",
    "released_under_investigation",
    "no_further_action",
    "summons",
    "caution",
    "community_resolution",
}
_FOR = 30  # characters of a cue that end in what somebody was reported for
_NAMES_AT_ONCE = ("admitted", "admitting", "charge of", "charges of", "counts of", "accused of")
_LISTED = 120  # characters of the list below "He pleaded guilty to:" in which its first offence stands
_TO = {
    "conviction",
    "sentence",
    "caution",
    "community_resolution",
    "summons",
}  # "guilty to", "sentenced to two years for"
_BY_COURTS = ("conviction", "sentence")
_STEPS = ("charge", "conviction", "sentence", "arrest", "remand", "bail")
# whose offence a step shares, where it names none itself; of the others, its own kind's and then as `_STEPS` has them
_SHARED = {"sentence": ("sentence", "conviction", "charge", "arrest", "remand", "bail")}
_THE_SAME = expression(r" (?:to |of )?(?:all )?the same (?:\w+ )?(?:offences?|charges?|counts?|crimes?)\b")
_ALSO = expression(r"\balso\b")
_JUST_BEFORE = 40  # characters: "was also charged with and later admitted"
# A crime that holds others: of a burglar guilty of "assault, criminal damage and burglary" it is what he is jailed for.
_HOLDS = {
    "burglary": {"theft", "vehicle_theft", "assault", "criminal_damage", "robbery"},
    "robbery": {"theft", "assault", "weapon_possession"},
    "sexual": {"assault"},
    "murder": {"assault", "weapon_possession"},
}

Who = tuple[str, int]


def named_offences(stages: list[Stage], text: str) -> dict[int, Named]:
    """The offence that each stage names itself, by its place in the list, or the list below it.

    Args:
        stages: all stages of the article, in the order of the text.
        text: headline and text.
    """
    found: dict[int, Named] = {}
    body = text.partition("\n")[2]
    last: dict[str, Named] = {}
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        words = stage.sentence.text
        end = max(0, stage.end - stage.sentence.start)
        told_for = words.rfind(" for ", max(0, stage.start - stage.sentence.start, end - _FOR), end + 1)
        end = told_for if told_for >= 0 and stage.kind == "summons" else end  # "reported for possession of"
        told = named_after(words[end : end + 280], direct=words[:end].endswith(_NAMES_AT_ONCE), to=stage.kind in _TO)
        if stage.rule == _COUNTED:
            told = _named_within(words[max(0, stage.start - stage.sentence.start) : end]) or told
        if told is None and words.endswith(":"):
            below = offence_in(body[stage.sentence.end : stage.sentence.end + _LISTED])
            told = Named(below, frozenset({below}), formal=True) if below else None
        if told is None and stage.kind in last and _THE_SAME.match(words, end):
            told = last[stage.kind]  # "Crowe also pleaded guilty to the same offences"
        if told is not None:
            found[index] = last[stage.kind] = told
    return found


_COUNTED = "arrest.noun.count"


def _named_within(words: str) -> Named | None:
    """The offence that the words of a count name: "two drug driving arrests"; None where they leave its kind open."""
    named = offence_in(words)
    return Named(named, frozenset({named}), formal=False) if named and named != UNCLEAR else None


@dataclass(slots=True)
class _Known:
    """What the article names for the same people."""

    formal: dict[Who, dict[str, str]]
    loose: dict[Who, dict[str, str]]
    as_many: dict[tuple[str, int], str]  # of several, by the kind of stage and how many

    def of_kind(self, stage: Stage) -> str | None:
        """What is formally named for the same people, or for as many, with a stage of the same kind."""
        theirs = self.formal.get(stage.who, {}) if stage.who is not None else {}
        return theirs.get(stage.kind) or self.as_many.get((stage.kind, stage.count or 0))

    def of(self, who: Who | None, kind: str, *, formal: bool) -> str | None:
        """What is named for somebody with the stage nearest to one of a kind."""
        theirs = (self.formal if formal else self.loose).get(who) if who is not None else None
        if not theirs:
            return None
        return next((theirs[step] for step in (*_SHARED.get(kind, (kind,)), *_STEPS) if step in theirs), None)

    def of_those_beside(self, who: Who | None, kind: str, cast: Cast) -> str | None:
        """What is named for the group that somebody is one of, or alike for all of a group."""
        if who is None:
            return None
        if who[0] == "p":
            groups = (one for one in self.formal if one[0] == "g" and who[1] in cast.groups[one[1]].people)
            return next((told for one in groups if (told := self.of(one, kind, formal=True))), None)
        each = {self.of(("p", one), kind, formal=True) for one in cast.groups[who[1]].people}
        return each.pop() if len(each) == 1 else None


def _is_another(stage: Stage, before: Iterable[Stage], cast: Cast) -> bool:
    """Is it one more offence of somebody already found guilty: "both admitted theft ... Mee also admitted fraud"?"""
    start, end = (max(0, at - stage.sentence.start) for at in (stage.start, stage.end))
    words = stage.sentence.text[max(0, start - _JUST_BEFORE) : end]
    if stage.who is None or not _ALSO.search(words):
        return False
    people = {stage.who[1]} if stage.who[0] == "p" else set(cast.groups[stage.who[1]].people)
    return any(
        one.kind == stage.kind
        and one.who is not None
        and (one.who == stage.who or (one.who[0] == "g" and people <= set(cast.groups[one.who[1]].people)))
        for one in before
    )


def _known(stages: list[Stage], own: dict[int, Named]) -> _Known:
    """What stages name for the same people, the first of each kind."""
    known = _Known(defaultdict(dict), defaultdict(dict), {})
    for index, named in own.items():
        stage = stages[index]
        if named.formal and (stage.count or 0) > 1:
            known.as_many.setdefault((stage.kind, stage.count or 0), named.first)
        if stage.who is not None:
            (known.formal if named.formal else known.loose)[stage.who].setdefault(stage.kind, named.first)
    return known


def offences_of(
    stages: list[Stage], own: dict[int, Named], main_offence: str | None, text: str, cast: Cast
) -> dict[int, str | None]:
    """Offence of each stage by its place in the list: named with it, with the same people, or by the headline.

    What somebody was suspected or guilty of is before what it happened after: of men arrested "following an assault"
    and then said to be held on suspicion of murder it is the latter.

    Args:
        stages: all stages of the article, in the order of the text.
        own: what each names itself.
        main_offence: of the headline or the lead.
        text: headline and text.
        cast: everybody told of.
    """
    own = {index: _as_headlined(named, stages[index].kind, main_offence) for index, named in own.items()}
    more = {index for index in own if _is_another(stages[index], stages[:index], cast)}
    known = _known(stages, {index: named for index, named in own.items() if index not in more})
    settling = {index: named for index, named in own.items() if named.formal and index not in more}
    first = next((own[index].first for index in sorted(own)), None)
    found: dict[int, str | None] = {}
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        named = own.get(index)
        offence = named.first if named is not None and named.formal else _beside(index, stages, settling)
        offence = offence or known.of_kind(stage)
        offence = offence or _told_or_held(named, known.of(stage.who, stage.kind, formal=True), stage.kind)
        offence = offence or known.of_those_beside(stage.who, stage.kind, cast)
        offence = offence or known.of(stage.who, stage.kind, formal=False)
        offence = offence or _told_with(stage) or main_offence or first or offence_in(stage.sentence.text)
        found[index] = settled(offence, text, main_offence) or ("other" if _names_something(stage) else None)
    return found


def _beside(index: int, stages: list[Stage], own: dict[int, Named]) -> str | None:
    """What the same sentence formally names for the same people: "was charged with theft and given a referral order"."""
    stage = stages[index]
    there = (at for at in own if stages[at].sentence is stage.sentence and stages[at].who == stage.who)
    return next((own[at].first for at in there), None) if stage.who is not None else None


def _told_or_held(named: Named | None, formal: str | None, kind: str) -> str | None:
    """What a stage happened after, or the crime of the same people that holds it: "jailed after stealing a radio"."""
    held = named is not None and kind in _BY_COURTS and named.first in _HOLDS.get(formal or "", ())
    return formal if named is None or held else named.first


def _as_headlined(named: Named, kind: str, main_offence: str | None) -> Named:
    """What a court found, the headline's crime where that holds the first named: "Burglar jailed", for theft and burglary."""
    if main_offence is None or kind not in _BY_COURTS or named.first not in _HOLDS.get(main_offence, ()):
        return named
    # told as a deed, "after stealing a radio", it is the burglar's burglary all the same
    return replace(named, first=main_offence) if main_offence in named.listed or not named.formal else named


def _told_with(stage: Stage) -> str | None:
    """What the line of a list, its header or the words for those told of name: "an armed robber was jailed"."""
    sentence = stage.sentence
    line = offence_in(sentence.text) if sentence.bullet else None  # a case of its own
    header = sentence.header
    told = line or (offence_in(header.text) if header is not None else None)
    return told or offence_in(sentence.text[max(0, stage.start - sentence.start) : max(0, stage.end - sentence.start)])


# "charged with touting for hire", but not "charged with two offences", "guilty to all of them"
_SOMETHING = expression(
    r"(?: guilty)? (?:with|to|of) (?!(?:[\w-]+ ){0,4}(?:offences?|charges?|counts?|crimes?|it|this|them|all|both)\b(?! of))\w+ing? "
)


def _names_something(stage: Stage) -> bool:
    """Does a stage name an offence, though of no class?"""
    return _SOMETHING.match(stage.sentence.text, max(0, stage.end - stage.sentence.start)) is not None
