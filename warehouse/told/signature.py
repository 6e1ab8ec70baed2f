"""What is kept of a release's words, so that the same story told twice is found when the words are gone.

Three small lists of 32-bit numbers from which no sentence can be read back: a MinHash of the whole
text (how alike are two texts?), a sample of its four-word runs (does one lie within the other?), and
its marks: dates, times, reference numbers, ages, sums (is it the same incident, or only the same form?).
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from datasketch import MinHash

PERMUTATIONS = 64
_RUN = 4  # words
_SAMPLED = 8  # one run in eight is kept
_MOST = 256  # numbers in a sample or among marks; a longer text is a document, not a release
_WORD = re.compile(r"[a-z0-9£]+")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_START = MinHash(PERMUTATIONS, seed=1, hashfunc=zlib.crc32)

REFERENCE, TIME, DATE, AGE, MONEY, NUMBER = range(6)
WEIGHTS = (3.0, 1.5, 0.8, 0.6, 1.2, 0.5)  # how much a shared mark of each class says, by its rarity
_CLASSES = 8  # the lowest three bits of a mark tell its class

_PATTERNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (DATE, re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b")),
    (DATE, re.compile(rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]\d)")),
    (DATE, re.compile(r"(?<![/\d])(?P<day>\d{1,2})/(?P<number>0?[1-9]|1[0-2])(?:/(?:20)?\d{2})?(?![/\d])")),
    (TIME, re.compile(r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b")),
    (TIME, re.compile(r"\b(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d)?\b")),
    (REFERENCE, re.compile(r"\b(?P<value>\d{1,6}(?:[/-]\d{1,8}){1,3})\b")),
    (AGE, re.compile(r"\b(?P<value>\d{1,2})[- ]years?[- ]old\b")),
    (AGE, re.compile(r"\baged (?P<value>\d{1,2})\b")),
    (MONEY, re.compile(r"£ ?(?P<value>\d[\d,.]*\d|\d)")),
    (REFERENCE, re.compile(r"\b(?P<value>[a-z]{0,3}[1-9]\d{4,11})\b")),
    (
        NUMBER,
        re.compile(r"(?<![\d,.])(?P<value>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{1,3})(?![\d,]|\.\d| ?(?:%|per ?cent))\b"),
    ),
)
# Numbers that stand in every release: hot lines and years.
_FURNITURE = re.compile(r"\b(?:101|999|112|0800 555 ?111|0\d{3,4} ?\d{3} ?\d{3,4}|18001|(?:19|20)\d\d)\b")


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a text. All numbers fit into 32 bits."""

    minhash: tuple[int, ...]
    sample: tuple[int, ...]
    marks: tuple[int, ...]


def sign(text: str) -> Signature:
    """The signature of a release's clean text.

    Args:
        text: as all evidence offsets refer to it; the headline left out, since re-published pages often change it.
    """
    words = _WORD.findall(text.lower())
    runs = {" ".join(words[at : at + _RUN]).encode() for at in range(max(1, len(words) - _RUN + 1))}
    minhash = _START.copy()
    minhash.update_batch(sorted(runs))
    # crc32 keeps its low bits even for short texts; MinHash permutes them, so the sample is no part of it.
    sample = sorted(hashed for hashed in map(zlib.crc32, runs) if hashed % _SAMPLED == 0)[:_MOST]
    marks = sorted({_mark(kind, value) for kind, value in _marks(text)})[:_MOST]
    return Signature(tuple(map(int, minhash.hashvalues)), tuple(sample), tuple(marks))


def class_of(mark: int) -> int:
    """REFERENCE, TIME, DATE and so on."""
    return mark % _CLASSES


def _mark(kind: int, value: str) -> int:
    return zlib.crc32(f"{kind}:{value}".encode()) // _CLASSES * _CLASSES + kind


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Every mark once by its most telling class; what one pattern took the next ones do not see."""
    left = text.lower()
    for kind, pattern in _PATTERNS:
        if kind == REFERENCE:
            left = _FURNITURE.sub(" ", left)
        found = list(pattern.finditer(left))
        for match in found:
            yield kind, _value(kind, match.groupdict())
        for match in reversed(found):
            left = f"{left[: match.start()]} | {left[match.end() :]}"


def _value(kind: int, parts: dict[str, str | None]) -> str:
    if kind == DATE:
        month = parts.get("month")
        number = _MONTHS.index(month[:3]) + 1 if month else int(parts["number"] or 0)
        return f"{number}-{int(parts['day'] or 0)}"
    if kind == TIME:
        hour = int(parts["hour"] or 0) % 12 + 12 * (parts.get("half") == "p")
        if not parts.get("half"):
            hour = int(parts["hour"] or 0)
        return f"{hour}:{parts['minute'] or '00'}"
    return (parts["value"] or "").replace(",", "").removesuffix(".00")
