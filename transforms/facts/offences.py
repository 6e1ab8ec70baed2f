"""Which offence? The lexicon's expressions as one; the first that the words name wins."""

import re
from functools import cache, lru_cache

from transforms.codebook import lexicon
from transforms.reading.beginnings import begun
from transforms.reading.expressions import Expression, expression

UNCLEAR = "drug_unclear"
_AT_ONCE = 40  # characters behind "admitted" that name what
# Words after which a stage names its offence: "on suspicion of", "charged with", "guilty to", "jailed for".
_NAMED = expression(
    r"^[^.;]{0,45}?\b(?:on suspicion of|suspected of|suspicion of|with|for|to|of|after|in connection with|following|over|in relation to|relating to|under)\b",
)
_ON_WARRANT = expression(
    r"^ on (?:an? |two |three |outstanding )?(?:[\w-]+ ){0,2}warrants?\b"
)  # "arrested on a court warrant"
_SUPPLY = expression(r"intent to supply|supply(?:ing)?\b|suppl(?:y|ied) of|dealing|dealer|county lines?|traffick")


@cache
def _pattern() -> Expression:
    groups = [
        f"(?P<{name}>{'|'.join(f'(?:{words})' for words in table)})" for name, table in lexicon("offences").items()
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
    if not named:
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
