"""Ages of children, as patterns: "a 15-year-old", "two boys, 16 and 17", "who was 14 at the time"."""

import re

_CHILD = r"(?:1[0-7]|[1-9])"
_WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
)
_OLD = r"[- ]?(?:years?|[Yy]ears?|yrs?)[- ]?[Oo]lds?\b"
_YOUNG_ONES = r"(?:boys|girls|youths|teenagers|teens|children|youngsters|lads|pupils|daughters|sons|males|females)"
_YOUNG_ONE = r"(?:boy|girl|teenager|child|youth|youngster|lad|pupil|daughter|son|male|female)"
_ENDS = r"(?=\s*(?:[,.;:)]|$|\n)|\s+(?:and|from|of\s+[A-Z]|who|have|has)\b)"

UNDER_18 = re.compile(
    rf"\b(?P<years>{_CHILD}|{_WORDS})(?={_OLD})"
    rf"|\b(?P<months>\d{{1,2}}|{_WORDS})(?=[- ]?(?:months?|weeks?|days?)[- ]?old\b)"
    # "13 and 14-year-old boys", "a 16 and a 17-year-old"
    rf"|\b(?P<first>{_CHILD})(?=-?(?:,|\s+and|\s+or|\s+to)\s+{_CHILD}{_OLD})"
    rf"|\b[Aa]n?\s+(?P<article>{_CHILD})(?=-?\s+and\s+an?\s+\d\d{_OLD})"
    rf"|\b{_YOUNG_ONE}s?,?\s+(?:of\s+|aged\s+|\()(?P<child>{_CHILD})\b"
    rf"|(?<=[a-zA-Z]) ?,\s+(?:aged\s+)?(?P<beside>{_CHILD})(?=,(?!\d)|\s+(?:of|from|and)\b)"
    rf"|[A-Z][\w’'-]+\s\((?:aged\s+)?(?P<bracket>{_CHILD})\)"
    rf"|\b(?:Boy|Girl|Teen|Teenager)\s+(?P<headline>{_CHILD})(?=\s+[a-z])"
    rf"|\b[Bb]oth\s+(?:now\s+|just\s+|then\s+)?(?P<both>{_CHILD})(?!\s+and\s+\d){_ENDS}"
    rf"|\baged?\s+(?:just\s+|only\s+)?(?P<word>{_WORDS})\b"
    # "who was 14 at the time", "when she was just 12,", "the victim, then 13,"
    rf"|\b(?:he|she|they|who|victims?|{_YOUNG_ONE}s?)\s+(?:is|was|were)\s+(?:then\s+)?(?:just\s+|only\s+|aged\s+)?(?P<being>{_CHILD})"
    rf"(?=\s*[,.;)]|\s+(?:at\s+the\s+time|when|and\s+(?:he|she|lived))\b)"
    rf"|\bthen\s+(?:aged\s+)?(?P<then>{_CHILD})(?=\s*[,.;)])"
)
# Lists of ages, in which each number is one.
AGES = re.compile(
    r"\b(?:aged?|ages)\s+(?:just\s+|only\s+|between\s+|from\s+)?\d{1,2}(?:(?:\s*(?:,|\band\b|\bor\b|\bto\b|-|–))+\s*\d{1,2}\b)*"
    rf"|\b{_YOUNG_ONES}(?:,\s+|\s+\()(?:all\s+|both\s+)?\d{{1,2}}(?:(?:\s*,\s*|\s+and\s+|\s+or\s+|\s+to\s+)(?:\d{{1,2}}\b))+{_ENDS}"
)
CHILD = re.compile(rf"(?<!\d){_CHILD}(?!\d)")
