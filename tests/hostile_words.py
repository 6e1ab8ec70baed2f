"""Every regular expression of the project, and words made to slow each one down.

An expression is slow on words that nearly match in many ways: `(a+)+b` on "aaaa…". What nearly matches is read
off the expression itself: a way to its repetition, the repeated part many times over, and no end.
"""

import ast
import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # the parser that `re` itself uses
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from transforms.reading.expressions import Expression

WINGS = ("transforms", "scrapers", "warehouse", "flows")
ASKS = ("compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "expression")
LETTERS = "a1 A,-.£\n/<'x:"  # tried first where a class takes several
ENDLESS = 12  # a repetition that may go on for longer is worth an attack
DEEP = 60  # parts of an expression looked into


class TooSlow(Exception):
    """Raised by the timer within a match."""


def modules() -> Iterator[Any]:
    for wing in WINGS:
        package = importlib.import_module(wing)
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{wing}."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def expressions() -> dict[tuple[str, int], str]:
    """Where each stands, by pattern and flags: those that modules hold, and those written where they are asked."""
    found: dict[tuple[str, int], str] = {}
    for module in modules():
        for pattern in _held(vars(module).values(), 0):
            found.setdefault((pattern.pattern, pattern.flags), module.__name__)
        for words, flags, line in _written(module):
            found.setdefault((words, flags), f"{module.__name__}:{line}")
    return found


def _held(values: Iterable[Any], depth: int) -> Iterator[re.Pattern[str]]:
    for value in values:
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            yield value
        elif isinstance(value, Expression):
            yield re.compile(value.spelt)
        elif depth < 4 and isinstance(value, tuple | list | set | frozenset):
            yield from _held(value, depth + 1)
        elif depth < 4 and isinstance(value, dict):
            yield from _held(value.values(), depth + 1)
        elif depth < 4 and type(value).__module__.split(".")[0] in WINGS and not isinstance(value, type):
            yield from _held(list(getattr(value, "__dict__", {}).values()) + _slots(value), depth + 1)


def _slots(value: Any) -> list[Any]:
    return [getattr(value, name, None) for name in getattr(type(value), "__slots__", ()) if isinstance(name, str)]


def _written(module: Any) -> Iterator[tuple[str, int, int]]:
    """Patterns in calls such as `re.search(rf"{COUNT} …", words)`; one made of what only a call knows is left out."""
    with Path(module.__file__).open(encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        ours = isinstance(node.func, ast.Name) or getattr(getattr(node.func, "value", None), "id", "") == "re"
        if name not in ASKS or not ours:
            continue
        try:
            words = eval(compile(ast.Expression(node.args[0]), "", "eval"), vars(module))  # noqa: S307  # our own source
            pattern = re.compile(words, re.IGNORECASE if "IGNORECASE" in ast.unparse(node) else 0)
        except (NameError, TypeError, re.error):
            continue
        if isinstance(pattern.pattern, str):
            yield pattern.pattern, pattern.flags, node.lineno


def attacks(pattern: str, flags: int, long: int) -> Iterator[str]:
    """Words of about so many letters, each a way into a repetition, the repetition, and no end."""
    tree = parser.parse(pattern, flags)
    whole = _sample(tree, 0)
    yield whole[:-1] * (long // max(1, len(whole) - 1)) if len(whole) > 1 else whole * long
    for way, body in islice(_repetitions(tree, ""), DEEP):
        pieces = {_sample(body, choice) for choice in range(4)}
        for piece in sorted(pieces - {""}):
            yield way + piece * ((long - len(way)) // len(piece)) + "\0"
            yield (way + piece) * (long // len(way + piece)) + "\0"


def _repetitions(tree: Any, way: str) -> Iterator[tuple[str, Any]]:
    """The repetitions in a parsed expression, outermost first, each with words that lead to it."""
    for code, given in tree:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, body = given
            if most > ENDLESS:
                yield way, body
            yield from _repetitions(body, way)
        elif code is codes.SUBPATTERN:
            yield from _repetitions(given[3], way)
        elif code is codes.BRANCH:
            for branch in given[1]:
                yield from _repetitions(branch, way)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repetitions(given[1], way)
        elif code is codes.ATOMIC_GROUP:
            yield from _repetitions(given, way)
        way += _sample([(code, given)], 0)


def _sample(tree: Any, choice: int) -> str:
    """Words that the parsed expression takes, in the main: what looks around is passed over."""
    words = ""
    for code, given in tree:
        if code is codes.LITERAL:
            words += chr(given)
        elif code in (codes.IN, codes.ANY, codes.NOT_LITERAL, codes.CATEGORY):
            words += _letter(code, given, choice)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, body = given
            words += _sample(body, choice) * max(least, min(1, most))
        elif code is codes.SUBPATTERN:
            words += _sample(given[3], choice)
        elif code is codes.BRANCH:
            words += _sample(given[1][choice % len(given[1])], choice)
        elif code is codes.ATOMIC_GROUP:
            words += _sample(given, choice)
    return words


def _letter(code: Any, given: Any, choice: int) -> str:
    """The n-th letter that a class takes, of those that classes mostly share."""
    taken = [letter for letter in LETTERS if _takes(code, given, letter)]
    if not taken and code is codes.IN:
        taken = [chr(part[1] if part[0] is codes.LITERAL else part[1][0]) for part in given if part[0] in _PLAIN]
    return taken[choice % len(taken)] if taken else "é"


_PLAIN = (codes.LITERAL, codes.RANGE)
_KINDS = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _takes(code: Any, given: Any, letter: str) -> bool:
    if code is codes.ANY:
        return letter != "\n"
    if code is codes.NOT_LITERAL:
        return chr(given) != letter
    if code is codes.CATEGORY:
        return re.match(_KINDS[given], letter) is not None
    refused = any(part[0] is codes.NEGATE for part in given)
    inside = any(
        (kind is codes.LITERAL and chr(what) == letter)
        or (kind is codes.RANGE and what[0] <= ord(letter) <= what[1])
        or (kind is codes.CATEGORY and re.match(_KINDS[what], letter) is not None)
        for kind, what in given
    )
    return inside is not refused


def seconds(pattern: re.Pattern[str], words: str, limit: float) -> float:
    """CPU seconds of one search, cut off at `limit`."""

    def ring(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, ring)
    began = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        pattern.search(words)
    except TooSlow:
        return limit
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - began


def slowest(pattern: str, flags: int, long: int, limit: float) -> tuple[float, str]:
    """The most that any attack took: short ones all, and in full length those that stood out."""
    compiled = re.compile(pattern, flags & ~re.UNICODE)
    short = sorted(
        ((seconds(compiled, words, limit), n) for n, words in enumerate(attacks(pattern, flags, long // 10)))
    )
    worst, words = 0.0, ""
    full = list(attacks(pattern, flags, long))
    for took, n in reversed(short[-3:]):
        if took < SEEN and words:
            break
        now = seconds(compiled, full[n], limit)
        if now >= worst:
            worst, words = now, full[n]
    return worst, words


SEEN = 0.0003  # of a tenth of the length: less is no more than quadratic
