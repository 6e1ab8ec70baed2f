"""Words without which an expression cannot match, read off the expression itself.

Most sentences hold none of them, and to look for a plain word is a tenth of the work of asking the
expression. They are not listed by hand, so that a new verb of a lexicon cannot be left out of them.
"""

from collections.abc import Iterable
from functools import cache
from re import _constants as code  # type: ignore[attr-defined]  # no public parser says what an expression holds
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_MOST = 24  # spellings of one passage that are told apart: "seiz(?:e|ed|ing|ures?)" has five
_LONG = 4  # letters from which on a longer word rules out little more
_CHOICES = 2  # that are asked for
_SHORT = 2  # letters that a word needs to rule out anything
# Words that stand in at least 3 of 100 sentences of 3,000 releases of the archive: to look for them rules out little.
_COMMON = (
    "about after all also and any anyone appealing are area around arrested been being but call can contact crime"
    " crimestoppers following for from had has have help his incident information investigation man may not number"
    " officers old our out people please police public road said that the their them they this time two victim was"
    " were when which who will with would year you"
).split()

Words = frozenset[str]
_NOTHING: Words = frozenset()
_EMPTY: Words = frozenset([""])


def needed(pattern: str) -> tuple[str, ...]:
    """Words of which every match needs one to stand in the text; none where that rules out too little.

    Args:
        pattern: an expression, spelt as the text that it is asked of.
    """
    return next(iter(all_needed(pattern)), ())


def all_needed(pattern: str) -> list[tuple[str, ...]]:
    """The same, and words of which every match needs one besides: of two choices that say the same the better."""
    return needed_of(parser.parse(pattern))


def needed_of(parts: Iterable[tuple[Any, Any]]) -> list[tuple[str, ...]]:
    """The same of an expression that is parsed already."""
    kept: list[Words] = []
    for words in sorted(set(_of_sequence(parts)[1]), key=lambda words: (*_worth(words), sorted(words))):
        if words and min(map(len, words)) >= _SHORT:
            kept = [words, *(other for other in kept if not _says(words, other))]
    return [_shortest(words) for words in kept[:_CHOICES]]


def _says(words: Words, other: Words) -> bool:
    """Does a text that holds one of the words hold one of the others?"""
    return all(any(part in word for part in other) for word in words)


def _shortest(words: Words) -> tuple[str, ...]:
    return tuple(sorted((word for word in words if not any(other in word for other in words - {word})), key=len))


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> tuple[Words, list[Words]]:
    """All that a sequence can match, if that is little, else nothing; and the choices of words that it needs."""
    choices: list[Words] = []
    whole = True
    passage = _EMPTY  # the spellings of the passage that ends here
    run = ""  # the letters at its end that every spelling has
    for kind, value in parts:
        if kind is code.LITERAL:
            run += chr(value)
            passage = frozenset([before + chr(value) for before in passage])
            continue
        spelt, inside = _of_part(kind, value)
        if len(spelt) != 1:
            choices += [passage, frozenset([run]), *inside]
            run = ""
        else:
            run += next(iter(spelt))
        joined = frozenset([a + b for a in passage for b in spelt]) if len(passage) * len(spelt) <= _MOST else _NOTHING
        whole = whole and bool(joined)
        passage = joined or spelt or _EMPTY
    return passage if whole else _NOTHING, [*choices, passage, frozenset([run])]


def _worth(words: Words) -> tuple[bool, int, int, int]:
    """Of two choices the rarer words are the better, then the longer, of about the same length the fewer."""
    shortest = min((len(word.strip()) for word in words), default=0)
    return not any(map(is_common, words)), min(_LONG, shortest), -len(words), shortest


@cache
def is_common(passage: str) -> bool:
    """Is each word of a passage a common one, or a part of one?"""
    return all(any(word in common for common in _COMMON) for word in passage.split())


def _of_part(kind: Any, value: Any) -> tuple[Words, list[Words]]:
    """The same of one part of a sequence."""
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return _EMPTY, []
    if kind is code.IN and all(sort is code.LITERAL for sort, _ in value):
        return frozenset(chr(letter) for _, letter in value), []
    if kind is code.SUBPATTERN and not (value[1] or value[2]):  # no (?i:…)
        return _of_sequence(value[3])
    if kind is code.BRANCH:
        branches = [_of_sequence(branch) for branch in value[1]]
        return _any_of(spelt for spelt, _ in branches), [_any_of(max(inside, key=_worth) for _, inside in branches)]
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        least, most, parts = value
        spelt, inside = _of_sequence(parts)
        if most > 1:
            spelt = _NOTHING
        return (spelt, inside) if least else (spelt and spelt | _EMPTY, [])
    return _of_sequence(value) if kind is code.ATOMIC_GROUP else (_NOTHING, [])


def _any_of(several: Iterable[Words]) -> Words:
    listed = list(several)
    return _NOTHING.union(*listed) if all(listed) else _NOTHING
