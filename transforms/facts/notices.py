"""Police notices beside each other: which are two though each is one, and which count those of the cases below."""

from transforms.counts.counted import Counted
from transforms.counts.gapped import are_of_places
from transforms.reading.expressions import expression
from transforms.records import Fact

_NOTICE = "fixed_penalty"
_MANY = 10  # notices from which on they are a week's
# "Over the weekend 14 notices were issued. On Friday, a pub in Odham was issued with one."
_OF_DAYS = expression(
    r"\b(?:(?:over|during|in|throughout|across|for) (?:(?:the|this|last|past|previous|bank|festive|(?!one\b)[\w-]+(?= (?:days|weeks|months)\b)) ){0,3}"
    r"(?:week(?:end)?|days|weeks|months?|period|holidays?|christmas|new year|lockdown|campaign)|(?:this|last) (?:week(?:end)?|month)"
    r"|(?:first|second|third) week(?:end)? of|since (?:the |it |\d|restrictions|government|last)|between [^.;]{3,40} and )"
)
_NOT_THESE = expression(
    r"\bparking\b|\bcouncil (?:(?:has|have|also) )*(?:issued|gave|handed)\b"
)  # "The council issued 28 parking tickets last weekend"


def are_of_a_week(one: Counted, fact: Fact) -> bool:
    """Are these the many notices of so many days, which count those of the cases told below?"""
    if _NOT_THESE.search(one.sentence.text):
        return False
    return (fact.quantity or 0) >= _MANY and fact.kind == _NOTICE and _OF_DAYS.search(one.sentence.text) is not None


_THOUSAND = 1000
# "a £200 fine", "a £10K notice", "a notice for £4,000", "a fine of £1000"
_OF_A_SUM = expression(r"£(\d[\d,]*)(k?)\b")
_SUM_BEHIND = expression(r"[^.;£]{0,12}?(?:for|of|to pay) (?:a )?£(\d[\d,]*)(k?)\b")


def are_apart(one: Counted, other: Counted) -> bool:
    """Are two results of other places, or notices of other sums: "a £10,000 fine to the organiser", "a £200 notice"?"""
    if are_of_places(one, other):
        return True
    sums = (_sum_of(one), _sum_of(other)) if one.kind == other.kind == _NOTICE else (None, None)
    return None not in sums and sums[0] != sums[1]


def _sum_of(one: Counted) -> int | None:
    """The sum that the words of a notice name, in pounds."""
    start, end = (at - one.sentence.start for at in (one.start, one.end))
    found = _OF_A_SUM.search(one.sentence.text, start, end) or _SUM_BEHIND.match(one.sentence.text, end)
    return int(found[1].replace(",", "")) * (_THOUSAND if found[2] else 1) if found else None
