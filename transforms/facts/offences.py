"""Which offence? The lexicon's expressions as one; the first that the words name wins."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from transforms.codebook import lexicon
from transforms.reading.beginnings import begun
from transforms.reading.expressions import Expression, expression
from transforms.stages.stage import Stage

UNCLEAR = "drug_unclear"
_AT_ONCE = 40  # characters behind "admitted" that name what
# Words after which a stage names its offence: "on suspicion of", "charged with", "guilty to", "jailed for".
_NAMED = expression(
    r"^[^.;]{0,45}?\b(?:on suspicion of|suspected of|suspicion of|with|for|to|of|after|in connection with|following|over|in relation to|relating to|under)\b",
)
# "has been charged and two women were arrested for theft": theirs
_OTHERS_DID = expression(
    r"\b(?:and|while) (?:an?|one|two|three|four|five|six|another|\d+)\b[^.;]*\b(?:m[ae]n|wom[ae]n|boys?|girls?|people|others?)\b[^.;]*\b(?:arrested|were|was|charged|bailed|released)\b"
)
_ON_WARRANT = expression(
    r"^ on (?:an? |two |three |outstanding )?(?:[\w-]+ ){0,2}warrants?\b"
)  # "arrested on a court warrant"
_SUPPLY = expression(r"intent to supply|supply(?:ing)?\b|suppl(?:y|ied) of|dealing|dealer|county lines?|traffick")


@cache
def _pattern() -> Expression:
    groups = [
        begun(f"(?P<{name}>{'|'.join(f'(?:{words})' for words in table)})")
        for name, table in lexicon("offences").items()
    ]
    return expression(begun(rf"\b(?:{'|'.join(groups)})\b"))


@lru_cache(maxsize=64)  # asked of a sentence or a list's header once for each that it tells of
def offence_in(words: str) -> str | None:
    """The category of the first offence that the words name; drug_unclear where they leave the kind of it open."""
    first = None
    for found in _pattern().finditer(words):
        if found.lastgroup != UNCLEAR:
            return found.lastgroup
        first = first or found.lastgroup
        if found.start() > 200:
            break
    return first


def named_after(words: str, *, direct: bool = False) -> str | None:
    """The offence that the words right behind a stage name as its own.

    Args:
        words: right behind the stage.
        direct: may they name it at once: "admitted causing damage"?
    """
    first = _pattern().search(words) if direct else None
    if first is not None and first.start() < _AT_ONCE and first.lastgroup != UNCLEAR:
        return first.lastgroup
    if _ON_WARRANT.match(words):
        return "breach"
    named = _NAMED.match(words)
    if not named or _OTHERS_DID.search(named.group()):
        return None
    stop = re.search(
        r"[.;]|\b(?:and (?:was|were|has|have|will|is)|when(?! (?:alcohol|over|above|unfit|under|disqualified))|while(?! (?:over|above|unfit|under|disqualified|intoxicated))|where he|where she|as part of)\b",
        words[named.end() :],
    )
    return offence_in(words[named.end() - 3 : named.end() + (stop.start() if stop else len(words))])


def settled(offence: str | None, text: str) -> str | None:
    """A drug offence of unclear kind is supply in an article that speaks of supply, else possession."""
    if offence != UNCLEAR:
        return offence
    return "drug_supply" if _SUPPLY.search(text) else "drug_possession"


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
_FROM = ("charge", "conviction", "sentence", "arrest", "remand", "bail")


def named_offences(stages: list[Stage], text: str) -> dict[int, str]:
    """The offence that each stage names itself, by its place in the list, or the list below it.

    Args:
        stages: all stages of the article, in the order of the text.
        text: headline and text.
    """
    found: dict[int, str] = {}
    body = text.partition("\n")[2]
    for index, stage in enumerate(stages):
        if stage.kind in _WITH_OFFENCE:
            words = stage.sentence.text
            end = max(0, stage.end - stage.sentence.start)
            told_for = words.rfind(" for ", max(0, end - _FOR), end + 1)
            end = told_for if told_for >= 0 and stage.kind == "summons" else end  # "reported for possession of"
            told = named_after(words[end : end + 280], direct=words[:end].endswith(_NAMES_AT_ONCE))
            if told is None and words.endswith(":"):
                told = offence_in(body[stage.sentence.end : stage.sentence.end + _LISTED])
            if told is not None:
                found[index] = told
    return found


def offences_of(stages: list[Stage], own: dict[int, str], main_offence: str | None, text: str) -> dict[int, str | None]:
    """Offence of each stage by its place in the list: named with it, with the same people, or by the headline.

    Args:
        stages: all stages of the article, in the order of the text.
        own: what each names itself.
        main_offence: of the headline or the lead.
        text: headline and text.
    """
    of_people: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    first: str | None = None
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        if index in own and stage.who is not None:
            of_people[stage.who].setdefault(stage.kind, own[index])
        first = first or own.get(index)
    found: dict[int, str | None] = {}
    for index, stage in enumerate(stages):
        if stage.kind not in _WITH_OFFENCE:
            continue
        theirs = of_people.get(stage.who, {}) if stage.who is not None else {}
        shared = next((theirs[kind] for kind in _FROM if kind in theirs), None)
        line = offence_in(stage.sentence.text) if stage.sentence.bullet else None  # a case of its own
        header = stage.sentence.header
        near = line or (offence_in(header.text) if header is not None else None)
        offence = own.get(index) or shared or near or main_offence or first or offence_in(stage.sentence.text)
        found[index] = settled(offence, text)
    return found
