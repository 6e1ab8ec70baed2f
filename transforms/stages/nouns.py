"""Stages told by a noun: "19 arrests", "led to the arrest of two men", "Arrests: 8"."""

import re
from dataclasses import replace

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.durations import JUST_NOW
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, QUALIFIER, parse_count, qualifier_around
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage, stage_of

_NOUN_COUNT = expression(
    rf"(?P<n>{COUNT})\s+(?P<mid>(?:(?!(?:and|or|of|to|for|with|without|after|per ?cent|percent|fewer|increase|decrease|rise|fall|more than|during|seized|found|recovered|in|on|as|from|lead|leads|led|by|at|since|following|making|made|saw|seeing|securing)\b)[a-z-]+ ){{0,3}}?|(?:suspected )?(?:drink|drug)(?:[- ]driv\w*)? (?:and|or|&) (?:drink|drug)[- ]?driv\w*(?:[- ]related)? )$",
)
_COUNTED = 200  # characters that a count and the three words behind it take at most
LABEL = expression(
    rf"^(?:\s+(?:for|made|with|in|of|on)\b[^\d\n:]{{0,50}})?(?=\s*[:=.\n|]|\s+[–-])[\s:=–.|-]++(?P<n>{COUNT})\b(?!\.\d|/|[- ]year| (?:\w+ )?(?:counts?|offences|charges)\b)",
)


# "brought 27 charges", "led to 20 arrests and 14 charges"
_LAID = expression(
    rf"\b(?:laid|brought|secured|issued|authorised|result(?:ed|ing) in|led to|leading to|arrests(?:,| and|, and| with)) (?:(?:a total of|a further|{QUALIFIER}) )*$"
)
# "police have made an arrest", "a further arrest has since been made"
_ONE = expression(r"\b(?:an|another|a (?:further|second|third|fourth)) $")
_MADE = expression(
    r"\b(?:(?:made|(?:before|and|to|then|after|by) making|, making|make) (?:an|one|a further|another|a|the)"
    r"|(?:led to|resulted in|resulting in) (?:an|one|a|another)) (?:(?:quick|swift|prompt|speedy|immediate|proactive|further) )?$"
)
_WAS_MADE = expression(r" (?:has|was|had) (?:(?:now|since|also|later|subsequently) )*(?:been )?made\b")
# "A community resolution has been agreed"
_ONE_RESOLUTION = expression(r"(?:^|[\s(“\"])(?:a|one) $")
_AGREED = expression(
    r" (?:order )?(?:has|was)(?: now| since| also)* (?:been )?(?:agreed|issued|given|reached|accepted|arranged|used|administered|completed)\b"
)
# "given out a community resolution": officers gave it to somebody
_GIVEN_OUT = expression(
    r"\b(?:(?:issued|gave|given|handed|giving|handing|issuing)(?: out)?|(?:used|using|arranged|agreed|administered)) (?:a|one) $"
)
_MORE = expression(r"\b(?:another|further|second|third|fourth) $")

_NUMBER_OF = expression(r"(?:number|no\.?) of ")  # "Number of arrests: 12"; "Total arrests" runs on since the start
# "the division has seen 88 more charges, and a rise in drug offences": by how many more than before, and no figure
_MORE_THAN_BEFORE = expression(r"\bmore ")
_COMPARED = expression(
    r"\bper ?cent\b|%|\b(?:compared|fewer|than (?:the|last|in) (?:\w+ )?(?:year|month|quarter)|(?:rise|increase|drop|fall|reduction) in|(?:is|are) (?:up|down))\b"
)
_ON_ITS_DAY = expression(rf"\b{JUST_NOW}\b")  # "12 more arrests on Friday"
_OF_OTHERS = re.compile(r"\b(?:previous|drug-related offences and) $")
_NO_COUNT = re.compile(r"(?:aged?|£)\s*$")
_BROUGHT = expression(r" (?:were |have been |has been )?(?:brought|laid|put|secured|authorised|issued)\b")
_FURTHER = expression(r"\b(?:further|another|more|additional|other)\b")
_BESIDE = 25  # characters before "arrests" in which "five further" stands
_OF_THE = 12  # in which "of the 40" does


def by_noun(sentence: Sentence, kind: str, cue: re.Match[str], people: list[Mention], cast: Cast) -> Stage | None:
    """The stage that a noun tells, or None when it counts nobody.

    Args:
        sentence: the noun's.
        kind: of the stage.
        cue: the noun.
        people: the mentions of people in the sentence.
        cast: everybody told of so far.
    """
    words = sentence.text
    before, after = words[: cue.start()], words[cue.end() :]
    count = _NOUN_COUNT.search(words, max(0, cue.start() - _COUNTED), cue.start())
    if count and _MORE_THAN_BEFORE.search(count["mid"]) and _COMPARED.search(words) and not _ON_ITS_DAY.search(words):
        return None
    if kind == "charge" and cue.group().lower() == "charge":
        return _of_whom(sentence, kind, cue, people, cast) if _AND_CHARGE.search(before) else None
    if kind == "charge":
        return _charges_brought(sentence, cue, count) if count else None
    if count:
        return _counted(sentence, kind, cue, count)
    label = LABEL.match(after)
    if label and (not before.strip() or _NUMBER_OF.fullmatch(before)):
        return _bare_count(kind, sentence, cue.start(), cue.end() + label.end(), label["n"], f"{kind}.label")
    if kind == "arrest":
        return _of_an_arrest(sentence, cue, people, cast)
    if kind == "conviction" and _THE.search(before) and not _HOPED.search(before):
        return _of_whom(sentence, kind, cue, people, cast)
    return None


def _charges_brought(sentence: Sentence, cue: re.Match[str], count: re.Match[str]) -> Stage | None:
    """Charges that are counted, where they are said to have been laid: "brought 27 charges"."""
    words, start = sentence.text, count.start()
    if not (_LAID.search(words[:start]) or _BROUGHT.match(words, cue.end())):
        return None
    stage = _bare_count("charge", sentence, start, cue.end(), count["n"], "charge.offences")
    return replace(stage, unit="offences", qualifier=qualifier_around(words[:start]))


def _counted(sentence: Sentence, kind: str, cue: re.Match[str], count: re.Match[str]) -> Stage | None:
    """As many as the noun counts; "two arrest phases", "seven days before his arrest" count nobody."""
    words, start = sentence.text, count.start()
    of_one = (parse_count(count["n"]) or 0) > 1 and cue.group().lower() == "arrest"
    if of_one or _OF_OTHERS.search(count["mid"]) or _NO_COUNT.search(words[:start]):
        return None
    return replace(
        _bare_count(kind, sentence, start, cue.end(), count["n"], f"{kind}.noun.count"),
        qualifier=qualifier_around(words[:start]),
        additive=_FURTHER.search(words, max(0, cue.start() - _BESIDE), cue.start()) is not None,
        of_total="of the" in words[max(0, cue.start() - _OF_THE) : cue.start()],
    )


def _bare_count(kind: str, sentence: Sentence, start: int, end: int, number: str, rule: str) -> Stage:
    """A stage of a number of people of whom nothing else is said; offsets are the sentence's."""
    count = int(parse_count(number) or 0)
    at = sentence.start
    return Stage(kind, at + start, at + end, sentence, None, count, "exact", rule, False, False)


def _of_an_arrest(sentence: Sentence, cue: re.Match[str], people: list[Mention], cast: Cast) -> Stage | None:
    """The stage of "the arrest of a man", "made an arrest", "his arrest", "after their arrest", "Arkle's arrest"."""
    kind, words, at = "arrest", sentence.text, sentence.start
    before, after = words[: cue.start()], words[cue.end() :]
    of_whom = _of_whom(sentence, kind, cue, people, cast)
    if of_whom is not None and cue.group().lower() in ("arrest", "arrests"):
        return of_whom
    one = cue.group().lower() == "arrest" and _MADE.search(before) is not None
    if one or (_WAS_MADE.match(after) and _ONE.search(before)):
        more = _MORE.search(before) is not None
        return Stage(
            kind, at + cue.start(), at + cue.end(), sentence, None, 1, "exact", "arrest.noun.made", more, False
        )
    if _HIS.search(before) and cast.last_person is not None:
        return stage_of(kind, sentence, cue, ("p", cast.last_person), None, cast, "arrest.noun.his")
    if _THEIR.search(before):
        who = cast.resolve(Mention(cue.start(), cue.start(), 0, pronoun="they", definite=True), sentence)
        return None if who is None else stage_of(kind, sentence, cue, who, None, cast, "arrest.noun.their")
    if (whose := _WHOSE.search(before)) and not _WISHED.search(before):
        named = [n for n, person in enumerate(cast.people) if person.surname == whose["s"].lower()]
        return stage_of(kind, sentence, cue, ("p", named[-1]), None, cast, "arrest.noun.whose") if named else None
    return None


# "the matter was dealt with by way of a community resolution", which says nothing of who it is
_DEALT_WITH = expression(r"(?:dealt with|resolved) (?:by|through|via|with)\b.*resolution$")
_WAS = expression(r"\b(?:was|has been|has now been)(?: \w+ly)? $")


def agreed(sentence: Sentence, kind: str, cue: re.Match[str]) -> Stage | None:
    """The one person of a community resolution that was agreed, where nobody is named."""
    words = sentence.text
    before, after = words[: cue.start()], words[cue.end() :]
    of_one = _ONE_RESOLUTION.search(before) is not None and _AGREED.match(after) is not None
    of_one = of_one or _GIVEN_OUT.search(before) is not None
    if kind != "community_resolution" or not (of_one or (_DEALT_WITH.match(cue.group()) and _WAS.search(before))):
        return None
    start, end = sentence.start + cue.start(), sentence.start + cue.end()
    return Stage(kind, start, end, sentence, None, 1, "exact", f"{kind}.noun.made", False, False)


# "following the conviction of a man", "today's conviction of Ned Farrow"
_THE = expression(r"\b(?:the|this|(?:today|yesterday)['’]s) $")
_HOPED = expression(r"\b(?:leads? to|information|rewards?|evidence for)\b")
_HIS = expression(r"\b(?:his|her) (?:(?:swift|immediate|subsequent|quick|prompt|eventual) )?$")
# "charged following their arrests", "Their arrests came after a search"; not "leads to their arrest", "After their arrest"
_THEIR = expression(r"(?:^|\w,? (?:following|after|since|upon) )their (?:(?:swift|initial|subsequent|respective) )?$")
_WHOSE = re.compile(r"\b(?P<s>[A-Z][\w-]+)(?:['’]s|(?<=s)['’]) $")  # "Following Arkle's arrest"
_WISHED = expression(r"\b(?:for \S+(?: \S+)? $|information|reward)")
# "ended in the arrest and subsequent charge of a man": no "charge for a ticket"
_AND_CHARGE = expression(r"\barrests?(?:,| and)(?: \w+)? $")
_OF = expression(
    r"(?:(?:,| and)(?: \w+)? charge)?(?:,? of| for) (?:(?:over|more than|around|about|at least|nearly|almost|some) )?"
)


def _of_whom(sentence: Sentence, kind: str, cue: re.Match[str], people: list[Mention], cast: Cast) -> Stage | None:
    """The stage of those named behind "the arrest of", "the arrest and charge of"."""
    of = _OF.match(sentence.text, cue.end())
    # "the arrest of the two men": the mention begins at its "of the"
    target = (
        next((m for m in people if m.start == of.end() or (kind == "arrest" and m.start == cue.end() + 1)), None)
        if of
        else None
    )
    if target is None:
        return None
    return stage_of(kind, sentence, cue, cast.resolve(target, sentence), target, cast, f"{kind}.noun.of")
