"""Expressions that take capitals for small letters, asked in small letters.

Python compares letter by letter under `re.IGNORECASE` and cannot skip ahead; the same expression
asked of the same words in small letters is three times as fast. Groups come back in small letters.
An expression is asked only where a word stands without which it cannot match; see `needed`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from transforms.reading.needed import all_needed

# What stands in an expression in capitals and must stay so: \S, \B, \W, \D and names of groups.
_CAPITAL = re.compile(r"\\.|\(\?P|[A-Z]")


class Expression:
    """A compiled expression for any spelling. Offsets are those of the words given.

    Args:
        pattern: the expression, in any spelling.

    Raises:
        re.error: it is none.
        ValueError: it tells capitals from small letters somewhere: "(?-i:may)", the verb and not the month.
    """

    __slots__ = ("_asked", "_needed", "pattern")

    def __init__(self, pattern: str) -> None:
        if "(?-i" in pattern:
            raise ValueError(f"asked in small letters, this cannot tell capitals: {pattern}")
        self.pattern = pattern
        self._asked = re.compile(_CAPITAL.sub(lambda part: part[0] if len(part[0]) > 1 else part[0].lower(), pattern))
        self._needed: list[tuple[str, ...]] | None = None  # read when first asked for: it takes a millisecond

    def may_match(self, lower: str) -> bool:
        """Does a text in small letters hold the words that every match needs?"""
        for words in self._needed if self._needed is not None else self._all_needed():
            for word in words:  # `holds`, written out: this is asked 300 times a release
                if word in lower:
                    break
            else:
                return False
        return True

    def needs(self) -> tuple[str, ...]:
        """Words of which every match needs one, in small letters; none where that would rule out too little."""
        return next(iter(self._all_needed()), ())

    def _all_needed(self) -> list[tuple[str, ...]]:
        if self._needed is None:
            self._needed = all_needed(self._asked.pattern)
        return self._needed

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
        for words in self._all_needed()[1:]:
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
