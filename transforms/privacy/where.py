"""Which capitalised words name a place where they stand, so that masking leaves them."""

import re

from transforms.places.gazetteer import folded
from transforms.privacy import patterns
from transforms.privacy.lexicon import PHRASES, is_place, words
from transforms.privacy.names import Token

_MOST = 8  # words: no known place or phrase has more
MAYBE, SURE = 1, 2  # a town's name, which people bear as well; a place and no person
_POSSESSIVE = re.compile(r"[’']s?$")
_LINKED = re.compile(r"[A-Z][\w’'-]+[ -](?:of|on|upon|under|in|le|super|and|the)[ -](?:the[ -])?$")
# "Kent Police", "Luton Crown Court": a body's name, whoever bears the town's in the article.
_BODIES = frozenset("police constabulary crown magistrates magistrates' magistrate's council county fire".split())
_HERE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Aa]cross|[Tt]owards?|[Oo]utside|[Tt]hrough|[Vv]ia)\s+(?:the\s+)?"
    r"|\b(?:man|men|woman|women|boys?|girls?|males?|females?|teenagers?|people|old|\d\d),?\s+(?:and\s+)?(?:both\s+)?from\s+"
    r"|\b(?:Road|Street|Lane|Avenue|Close|Drive|Way|Crescent|Court|Grove|Gardens|Place|Terrace),\s+)"
    r"(?:[A-Z][\w’'-]+ ){0,2}$"
)

_HEADLINE_PLACE = re.compile(r"\b(?:in|at|near)\s+$")
_END = re.compile(r"\s*(?:$|[-–]\s)")


def places_in(text: str, run: list[Token], private: frozenset[str], *, headline: bool = False) -> list[int]:
    """For each word of a run whether it belongs to a place's name: 0, MAYBE or SURE; the longest name first.

    Args:
        text: What the run stands in.
        run: Capitalised words that belong together.
        private: Names of persons in the article, in small letters.
        headline: Whether it is a headline, which says only where: "Two arrested in Mardlewick".
    """
    marks = [SURE if headline and _ends_headline(text, run, private) else 0] * len(run)
    for index, token in enumerate(run):
        before = text[max(0, token.start - 40) : token.start]
        linked = _LINKED.search(before)
        if linked and is_place(folded(linked.group() + _POSSESSIVE.sub("", token.text))):
            marks[index] = MAYBE  # "Isle of Wight", "Newcastle upon Tyne"
        elif token.key not in private and _is_local(token, before) and _is_here(token, before):
            marks[index] = SURE
    index = 0
    while index < len(run):
        for last in range(min(len(run), index + _MOST) - 1, index - 1, -1):
            span = _POSSESSIVE.sub("", text[run[index].start : run[last].end])
            if is_place(folded(span)) or span.lower() in PHRASES:
                found = SURE if _is_sure(run, index, last, private) else MAYBE
                marks[index : last + 1] = [found] * (last + 1 - index)
                index = last
                break
        index += 1
    return marks


def is_somebody(name: str, text: str, private: frozenset[str]) -> bool:
    """Whether a town's name is in a text only as a person's: "Hale, 23, was jailed", and no "in Hale" beside it."""
    if folded(name) not in private:
        return False
    for match in re.finditer(rf"\b{re.escape(name)}\b", text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 16].split()
        if _HERE.search(before) or (after and after[0].lower() in _BODIES):
            return False
    return True


def is_street(name: str) -> bool:
    """A village that a home's street may be called as well, "Church Hill": snippets hide it, and so do places."""
    here = f"in {name}"
    return not is_place(folded(name)) and any(
        match.end() == len(here) for pattern in (patterns.HILL, patterns.STREET) for match in pattern.finditer(here)
    )


def _ends_headline(text: str, run: list[Token], private: frozenset[str]) -> bool:
    """What a headline ends with after a word of place, when it is nobody's name in the article."""
    return (
        _END.match(text, run[-1].end) is not None
        and _HEADLINE_PLACE.search(text[max(0, run[0].start - 12) : run[0].start]) is not None
        and not any(token.key in private or token.key in words("given") for token in run)
    )


def _is_local(token: Token, before: str) -> bool:
    """A suburb, or a parish: "St Mary"."""
    return token.key in words("localities") or before.endswith(("St ", "St. "))


def _is_here(token: Token, before: str) -> bool:
    """After a word of place; "in Hanley's home" is somebody's."""
    return token.text[-2:] not in ("'s", "’s") and _HERE.search(before) is not None


def _is_sure(run: list[Token], start: int, last: int, private: frozenset[str]) -> bool:
    """A name of several words that is no full name, or a body's: "Bognor Regis", "Kent Police"."""
    if last > start:
        return run[start].key not in words("given") or run[last].key not in private
    return last + 1 < len(run) and run[last + 1].key in _BODIES
