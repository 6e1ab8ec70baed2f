"""What an expression can begin with, looked for first.

At most words of a sentence none of a few hundred alternatives begins. Python tries them one after the other all the
same; one look at the next few letters, read off the expression itself, spares it that.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from re import _constants as code  # type: ignore[attr-defined]  # no public parser says what an expression holds
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LETTERS = 5  # of a beginning: more rule out little more
_MOST = 400  # beginnings that are told apart
_CATEGORIES = {code.CATEGORY_DIGIT: r"\d", code.CATEGORY_SPACE: r"\s"}

Spelling = tuple[str, ...]  # a letter each, or a set of letters as an expression writes it
Beginning = tuple[Spelling, bool]  # and whether anything may stand behind it
_NOTHING: frozenset[Beginning] = frozenset([((), False)])
_ANYTHING: frozenset[Beginning] = frozenset([((), True)])


def begun(pattern: str) -> str:
    """The same expression, asked only where the text begins as one of its matches does.

    Worth its place where many alternatives stand at the beginning and no single letter does.
    """
    ahead = _written(_of_sequence(parser.parse(pattern)))
    boundary = r"\b" if pattern.startswith(r"\b") else ""  # the quickest look of all
    return f"{boundary}(?={ahead}){pattern}" if ahead else pattern


def by_letter(alternatives: Iterable[str], *, of_word: bool = False) -> str:
    """The same alternatives, tried only at a letter that one begins with.

    Args:
        alternatives: expressions that begin with a plain letter each; of two with the same the first is tried first.
        of_word: whether the letter must begin a word. A boundary before all of them would keep Python from skipping.
    """
    begins = r"(?<!\w.)" if of_word else ""
    behind: dict[str, list[str]] = {}
    for one in alternatives:
        behind.setdefault(one[0], []).append(one[1:])
    return "|".join(f"{re.escape(letter)}{begins}(?:{'|'.join(more)})" for letter, more in behind.items())


CAPITAL = re.compile(r"[A-Z](?<!\w.)")  # at the beginning of a word


def each_at(places: re.Pattern[str], asked: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches in order, as `asked.finditer`, tried only where a cheaper expression matches.

    Python finds a letter of a set at a tenth of the cost of trying an expression at each letter.

    Args:
        places: finds, a letter each, all places where a match can begin.
        asked: the expression.
        text: what is read.
    """
    behind = 0
    for place in places.finditer(text):
        at = place.start()
        if at >= behind and (match := asked.match(text, at)):
            behind = match.end()
            yield match


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> frozenset[Beginning]:
    """All that the match of a sequence can begin with; what must stand behind its end is a part of that."""
    found, listed = _NOTHING, list(parts)
    for kind, value in listed:
        if all(ended for _, ended in found):
            break
        longer = _joined(found, _of_part(kind, value))
        if len(longer) > _MOST:
            return frozenset((spelt, True) for spelt, _ in found)
        found = longer
    if listed and listed[-1][0] is code.ASSERT and listed[-1][1][0] > 0:
        behind = frozenset((spelt, True) for spelt, _ in _of_sequence(listed[-1][1][1]))
        longer = _joined(found, behind)
        return longer if len(longer) <= _MOST else found
    return found


def _joined(found: frozenset[Beginning], behind: frozenset[Beginning]) -> frozenset[Beginning]:
    joined = {one for one in found if one[1]}
    for spelt, ended in found:
        if not ended:
            joined |= {((spelt + more)[:_LETTERS], end or len(spelt + more) >= _LETTERS) for more, end in behind}
    return frozenset(joined)


def _of_part(kind: Any, value: Any) -> frozenset[Beginning]:
    """The same of one part of a sequence."""
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return _NOTHING
    if kind is code.LITERAL:
        return frozenset([((re.escape(chr(value)),), False)])
    if kind is code.IN:
        letters = [_of_set(sort, one) for sort, one in value]
        return frozenset(((letter,), False) for letter in letters if letter) if all(letters) else _ANYTHING
    if kind is code.SUBPATTERN and value[1] in (0, re.IGNORECASE) and not value[2]:
        inside = _of_sequence(value[3])
        return frozenset(map(_in_any_case, inside)) if value[1] else inside
    if kind is code.BRANCH:
        return frozenset().union(*map(_of_sequence, value[1]))
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        least, most, parts = value
        once = _of_sequence(parts)
        if most != 1:
            once = frozenset((spelt, True) for spelt, _ in once)
        return once if least else once | _NOTHING
    return _of_sequence(value) if kind is code.ATOMIC_GROUP else _ANYTHING


_LIKE = {"i": "İı", "k": "\N{KELVIN SIGN}", "s": "ſ"}  # what else `re.IGNORECASE` takes for them


def _in_any_case(beginning: Beginning) -> Beginning:
    """A beginning within "(?i:…)", up to the first letter that is none of English."""
    spelt, ended = beginning
    known = next((at for at, letter in enumerate(spelt) if letter.startswith("[") or not letter.isascii()), len(spelt))
    either = (f"[{one.lower()}{one.upper()}{_LIKE.get(one.lower(), '')}]" if one.isalpha() else one for one in spelt)
    return tuple(islice(either, known)), ended or known < len(spelt)


def _of_set(sort: Any, value: Any) -> str | None:
    """One part of "[a-f,]" as an expression writes it, if it is a letter, a range, figures or blanks."""
    if sort is code.LITERAL:
        return re.escape(chr(value))
    if sort is code.RANGE:
        return f"[{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}]"
    return _CATEGORIES.get(value) if sort is code.CATEGORY else None


def _written(beginnings: Iterable[Beginning]) -> str:
    """The beginnings as an expression that looks at each letter once; empty where anything may stand."""
    by_first: dict[str, set[Beginning]] = {}
    for spelt, ended in beginnings:
        if not spelt:
            return ""
        by_first.setdefault(spelt[0], set()).add((spelt[1:], ended))
    firsts: dict[str, list[str]] = {}  # letters behind which the same may follow
    for first in sorted(by_first):
        firsts.setdefault(_written(by_first[first]), []).append(first)
    alternatives = [_one_of(letters) + more for more, letters in firsts.items()]
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})"


def _one_of(letters: list[str]) -> str:
    inside = [letter[1:-1] if letter.startswith("[") else letter for letter in letters]
    return letters[0] if len(letters) == 1 else f"[{''.join(inside)}]"
