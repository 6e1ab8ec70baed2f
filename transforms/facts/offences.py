"""Which offence? The lexicon's expressions as one; the first that the words name wins."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from transforms.codebook import lexicon
from transforms.reading.beginnings import begun
from transforms.reading.expressions import Expression, expression
from transforms.reading.numbers import COUNT

UNCLEAR = "drug_unclear"
_AT_ONCE = 40  # characters behind "admitted" that name what
# Words after which a stage names its offence: "on suspicion of", "charged with", "guilty to", "jailed for".
_LEADS_TO = r"^[^.;]{0,45}?\b(?:on suspicion of|suspected of|suspicion of|with|for|%sof|due to|after|in connection with|following|over|in relation to|relating to|under)\b"
_NAMED = expression(_LEADS_TO % "to|")
_NAMED_BUT_TO = expression(_LEADS_TO % "")
# "has been charged and two women were arrested for theft": theirs
_OTHERS_DID = expression(
    r"\b(?:and|while) (?:an?|one|two|three|four|five|six|another|\d+)\b[^.;]*\b(?:m[ae]n|wom[ae]n|boys?|girls?|people|others?)\b[^.;]*\b(?:arrested|were|was|charged|bailed|released)\b"
)
_NEXT_STEP = expression(
    r"\b(?:and|but) (?:he|she|they)\b"
)  # "arrested and he was also charged with": that names the charge's
# "arrested on a court warrant"; not on an extradition warrant, which is for the case itself
_ON_WARRANT = expression(
    r"^ on (?:an? |two |three |outstanding )?(?:(?!extradition|european|international|interpol|search|drugs?\b|firearms?\b)[\w-]+ ){0,2}warrants?\b"
)
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


@dataclass(frozen=True, slots=True)
class Named:
    """What the words behind a stage name as its offence."""

    first: str
    listed: frozenset[str]  # all that they list: "guilty to theft, assault and burglary"
    formal: bool  # what somebody was suspected, accused or guilty of; not only "following an assault"


# Between two offences of a list: "assault by beating, damaging property and burglary"
_LIST_GOES_ON = expression(r",|;|\band\b|\bas well as\b|\n")
_OF_THE_CASE = expression(
    r"\b(?:following|after|relat\w+|connect\w+|link\w+|about|regarding|during|when|while|who|which|his|her)\b"
)
_FORMALLY = expression(r"\b(?:suspicion|suspected|with|for|to|of)$")
_IN_CONNECTION = expression(r"\bin connection with$")
_AFTERWARDS = expression(r"\b(?:after|following|in connection with|over|when|during)\b")
_GUILTY = expression(r"\b(?:guilty|admit\w*|convicted|charged|suspicion)\b")
# "admitted stealing from a shop", who then pleaded guilty to burglary
_A_DEED = expression(
    r" (?:stealing|taking|breaking|entering|attacking|hitting|kicking|punching|smashing|stabbing|setting)\b"
)
# Where what is named for somebody ends; at "and two for theft" the others begin
_ENDS = expression(
    r"[.;]|\b(?:and (?:was|were|has|have|will|is)|when(?! (?:alcohol|over|above|unfit|under|disqualified))|while(?! (?:over|above|unfit|under|disqualified|intoxicated))|where he|where she|as part of)\b"
    rf"|(?:,|,? and) (?:{COUNT}|another)(?: (?:more|others?|people|men|women|drivers))? (?:for|on suspicion of)\b"
)
# "arrested shortly after the attack": that of the case, whatever it is called there
_THE_DEED = expression(
    r"^(?:ter|ing) (?:the|this|that) (?:\w+ )?(?:attack|assault|incident|collision|crash|stabbing)\b"
)


def _listed(words: str, first: re.Match[str]) -> frozenset[str]:
    """The offences of a list from its first on."""
    found = {first.lastgroup or UNCLEAR}
    last = first.end()
    for one in _pattern().finditer(words, last):
        between = words[last : one.start()]
        if not _LIST_GOES_ON.search(between) or _OF_THE_CASE.search(between):
            break
        found.add(one.lastgroup or UNCLEAR)
        last = one.end()
    return frozenset(found)


def _named_in(words: str, *, formal: bool) -> Named | None:
    """The offences that words which name some list."""
    first = offence_in(words)
    if first is None:
        return None
    match = next(one for one in _pattern().finditer(words) if one.lastgroup == first)
    before = words[: match.start()]
    guilty = _GUILTY.search(before) is not None  # "six years after pleading guilty to burglary"
    if before.endswith(("admitted ", "admitting ")) and _A_DEED.match(words, match.start() - 1):
        guilty = formal = False
    return Named(first, _listed(words, match), guilty or (formal and _AFTERWARDS.search(before, 3) is None))


def named_after(words: str, *, direct: bool = False, to: bool = True) -> Named | None:
    """The offences that the words right behind a stage name as its own.

    Args:
        words: right behind the stage.
        direct: may they name it at once: "admitted causing damage"?
        to: may a mere "to" lead to it: "guilty to", but not "arrested and taken to a cell, where he spat at"?
    """
    first = _pattern().search(words) if direct else None
    if first is not None and first.start() < _AT_ONCE and first.lastgroup != UNCLEAR:
        return Named(first.lastgroup or UNCLEAR, _listed(words, first), formal=not _A_DEED.match(words))
    if _ON_WARRANT.match(words):
        return Named("breach", frozenset({"breach"}), formal=True)
    named = (_NAMED if to else _NAMED_BUT_TO).match(words)
    if not named or _OTHERS_DID.search(named.group()) or _NEXT_STEP.search(named.group()):
        return None
    stop = _ENDS.search(words, named.end())
    told = words[named.end() - 3 : stop.start() if stop else len(words)]
    if _THE_DEED.match(told):
        return None
    formal = _FORMALLY.search(named.group()) is not None and not _IN_CONNECTION.search(named.group())
    return _named_in(told, formal=formal)


def settled(offence: str | None, text: str, main_offence: str | None = None) -> str | None:
    """A drug offence of unclear kind is the article's own, or supply where it speaks of supply, else possession."""
    if offence != UNCLEAR:
        return offence
    if main_offence is not None and main_offence.startswith("drug_") and main_offence != UNCLEAR:
        return main_offence
    return "drug_supply" if _SUPPLY.search(text) else "drug_possession"
