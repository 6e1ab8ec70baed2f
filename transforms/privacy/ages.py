"""Ages of children, as patterns: "a 15-year-old", "two boys, 16 and 17", "who was 14 at the time"."""

import re
from collections.abc import Iterator

_CHILD = r"(?:1[0-7]|[1-9])"
_WORDS = (
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
)
_OLD = r"(?:[- ]?(?:years?|[Yy]ears?|yrs?)[- ]?[Oo]lds?\b|[- ]?[Yy]/?[Oo]s?\b)"
_MONTHS_OLD = r"[- ]?(?:months?|weeks?|days?)[- ]?old\b"
_YOUNG_ONES = r"(?:boys|girls|youths|teenagers|teens|children|youngsters|lads|pupils|daughters|sons|males|females)"
_YOUNG_ONE = r"(?:boy|girl|teenager|child|youth|youngster|lad|pupil|daughter|son|male|female)"
_ENDS = r"(?:\s*(?:[,.;:)]|$|\n)|\s+[-–—]\s|\s+(?:and|from|of\s+[A-Z]|who|have|has)\b)"

CHILD = re.compile(r"[1-9](?<!\d.)(?:(?<=1)[0-7])?(?!\d)")  # _CHILD, found by its figure
# What stands after a number makes it a child's age: "15-year-old", "13 and 14-year-old boys".
_AGE = re.compile(rf"{_OLD}|{_MONTHS_OLD}|-?(?:,|\s+and|\s+or|\s+to)\s+{_CHILD}{_OLD}")
# What stands before it and after it together do.
_AROUND = tuple(
    (re.compile(rf"(?:{before})$"), re.compile(after))
    for before, after in (
        (r"\b[Aa]n?\s+", rf"-?\s+and\s+an?\s+\d\d{_OLD}"),
        (rf"\b{_YOUNG_ONE}s?,?\s+(?:of\s+|aged\s+|\()", r"(?!\w)"),
        (r"(?:[a-zA-Z]|\b[A-Z]\.) ?,\s+(?:aged\s+)?", r",(?!\d)|\s+(?:of|from|and)\b"),
        (r"[A-Z][\w’'-]+\s\((?:aged\s+)?", r"\)"),
        (r"\b(?:Boy|Girl|Teen|Teenager)\s+", r"\s+[a-z]"),
        (r"\b[Bb]oth\s+(?:now\s+|just\s+|then\s+)?", rf"(?!\s+and\s+\d){_ENDS}"),
        (
            rf"\b(?:he|she|they|who|victims?|{_YOUNG_ONE}s?)\s+(?:is|was|were)\s+(?:then\s+)?(?:just\s+|only\s+|aged\s+)?",
            r"\s*[,.;)]|\s+(?:at\s+the\s+time|when|and\s+(?:he|she|lived))\b",
        ),
        (r"\b[Tt]urn(?:ed|s|ing)\s+", r"\s*[,.;)]|\s+(?:on|in|at|last|this|next|the|today|yesterday|when|and)\b"),
        (r"\bthen\s+(?:aged\s+)?", r"\s*[,.;)]"),
    )
)
# "Amy Webb (12 yrs)", where no court's term can be meant: "Carl Webb (12 yrs)" is one in a list of the jailed.
AFTER_NAME = re.compile(rf",?\s*\((?P<age>{_CHILD})\s*(?:yrs?|years?)\.?\)")
TELLS_A_TERM = re.compile(r"(?i:jail|sentence|prison|custod|behind bars|detention)")
_NEAR = 40  # characters
_BEFORE = re.compile(
    r"(?:[,(]\s*|\b(?:of|aged|[Aa]n?|[Bb]oth|now|just|then|only|is|was|were|Boy|Girl|Teen|Teenager|[Tt]urned|[Tt]urns|[Tt]urning)\s+)$"
)  # with what each of them ends
# Lists of ages, in which each number is one: "aged 15 and 16", "two boys, 16 and 17".
AGES = re.compile(
    r"\b(?:aged?|ages)\s+(?:just\s+|only\s+|between\s+|from\s+)?\d{1,2}"
    r"(?:(?:\s*(?:,|&|\band\b|\bor\b|\bto\b|-|–))+\s*\d{1,2}\b)*"
    rf"|\b{_YOUNG_ONES}(?:,\s+|\s+\(|\s+[-–—]\s+)(?:all\s+|both\s+)?\d{{1,2}}"
    rf"(?:(?:\s*,\s*|\s+and\s+|\s+or\s+|\s+to\s+|\s*&\s*)(?:\d{{1,2}}\b))+(?={_ENDS})"
)
# "18-month-old", and in words: "fifteen-year-old", "aged six".
_MONTHS = re.compile(rf"\b\d{{1,2}}(?={_MONTHS_OLD})")
_IN_WORDS = re.compile(
    rf"\b(?P<years>{_WORDS})(?=(?:{_OLD}|{_MONTHS_OLD}))|\bage(?:d\s+(?:just\s+|only\s+)?|\s+)(?P<word>{_WORDS})\b"
    rf"|\b{_YOUNG_ONE}\s+\((?:aged\s+)?(?P<bracketed>{_WORDS})\)"
)
_SAID_IN_WORDS = re.compile(r"[- ][Oo]ld|\bage|\([a-z]+\)")


def of_children(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where ages below 18 stand between two offsets."""
    numbers = [match.span() for match in CHILD.finditer(text, low, high)]
    for start, end in numbers:
        after = text[end : min(high, end + _NEAR)]
        if _AGE.match(after) or _is_between(text[max(low, start - _NEAR) : start], after):
            yield start, end
    if numbers:
        for match in AGES.finditer(text, low, high):
            for age in CHILD.finditer(text, *match.span()):
                yield age.span()
    if _SAID_IN_WORDS.search(text, low, high):
        for match in _MONTHS.finditer(text, low, high):
            yield match.span()
        for match in _IN_WORDS.finditer(text, low, high):
            yield match.span(match.lastgroup or 0)


def _is_between(before: str, after: str) -> bool:
    return _BEFORE.search(before[-10:]) is not None and any(
        first.search(before) and then.match(after) for first, then in _AROUND
    )
