"""Expressions that take capitals for small letters, asked in small letters.

Python compares letter by letter under `re.IGNORECASE` and cannot skip ahead; the same expression
asked of the same words in small letters is three times as fast. Groups come back in small letters.
An expression is asked only where a word stands without which it cannot match; see `needed`.
It is read when it is first asked: to read all 900 takes seconds, and one article asks a quarter of them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import _compiler as compiler  # type: ignore[attr-defined]  # compiles what is parsed already
from re import _parser as parser  # type: ignore[attr-defined]  # half of the time goes into parsing, so it is done once
from typing import Any

from transforms.reading.needed import needed_of

# What stands in an expression in capitals and must stay so: \S, \B, \W, \D and names of groups.
_CAPITAL = re.compile(r"\\.|\(\?P|[A-Z]")


class Expression:
    """A compiled expression for any spelling. Offsets are those of the words given.

    Args:
        pattern: the expression, in any spelling.

    Raises:
        ValueError: it tells capitals from small letters somewhere: "(?-i:may)", the verb and not the month.
        re.error: when it is first asked, since it is no expression.
    """

    __slots__ = ("_asked", "_needed", "pattern", "spelt")
    _asked: re.Pattern[str]
    _needed: list[tuple[str, ...]]

    def __init__(self, pattern: str) -> None:
        if "(?-i" in pattern:
            raise ValueError(f"asked in small letters, this cannot tell capitals: {pattern}")
        self.pattern = pattern
        self.spelt = _CAPITAL.sub(lambda part: part[0] if len(part[0]) > 1 else part[0].lower(), pattern)

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: Python asks for it here once, and from then on finds it without."""
        if name not in ("_asked", "_needed"):
            raise AttributeError(name)
        parts = parser.parse(self.spelt)
        self._needed = needed_of(parts)
        self._asked = compiler.compile(parts)
        return getattr(self, name)

    def may_match(self, lower: str) -> bool:
        """Does a text in small letters hold the words that every match needs?"""
        for words in self._needed:
            for word in words:  # `holds`, written out: this is asked 300 times a release
                if word in lower:
                    break
            else:
                return False
        return True

    def needs(self) -> tuple[str, ...]:
        """Words of which every match needs one, in small letters; none where that would rule out too little."""
        return next(iter(self._needed), ())

    def search(self, words: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match, as `re.Pattern.search`."""
        lower = small(words)
        if not self.may_match(lower):
            return None
        return self._asked.search(lower, start, len(words) if end is None else end)

    def match(self, words: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at `start`, as `re.Pattern.match`."""
        return self._asked.match(small(words), start, len(words) if end is None else end)

    def fullmatch(self, words: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match of all the words, as `re.Pattern.fullmatch`."""
        return self._asked.fullmatch(small(words), start, len(words) if end is None else end)

    def finditer(self, words: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches in order, as `re.Pattern.finditer`."""
        lower = small(words)
        if not self.may_match(lower):
            return iter(())
        return self._asked.finditer(lower, start, len(words) if end is None else end)

    def all_in(self, lower: str) -> Iterator[re.Match[str]]:
        """All matches in a text in small letters that is known to hold one of `needs()`."""
        for words in self._needed[1:]:
            if not holds(lower, words):
                return iter(())
        return self._asked.finditer(lower)

    def findall(self, words: str) -> list[Any]:
        """All matches' words in small letters, as `re.Pattern.findall`."""
        return self._asked.findall(small(words))

    def sub(self, replacement: str, words: str) -> str:
        """The words with every match replaced, as `re.Pattern.sub`; what stays keeps its spelling."""
        parts: list[str] = []
        at = 0
        for match in self._asked.finditer(small(words)):
            parts += [words[at : match.start()], match.expand(replacement)]
            at = match.end()
        return "".join([*parts, words[at:]])


def holds(lower: str, words: Iterable[str]) -> bool:
    """Does a text in small letters hold one of the words? Twice as fast as to ask any()."""
    for word in words:  # noqa: SIM110  # that is the point
        if word in lower:
            return True
    return False


@lru_cache(maxsize=64)
def small(words: str) -> str:
    """The same words in small letters, letter for letter, so that offsets hold."""
    lower = words.lower()
    return lower if len(lower) == len(words) else "".join(c.lower() if len(c.lower()) == 1 else c for c in words)


_TOKEN = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=128)  # asked of each sentence for what is counted and for goods
def tokens(lower: str) -> frozenset[str]:
    """The unbroken runs of letters and figures of a text in small letters."""
    return frozenset(_TOKEN.findall(lower))


def expression(pattern: str) -> Expression:
    """An expression that takes capitals for small letters; see `Expression`."""
    return Expression(pattern)
