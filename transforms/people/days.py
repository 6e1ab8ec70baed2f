"""On which day a sentence begins by saying that it happened: "On Friday two men were arrested", "During Saturday night"."""

from functools import lru_cache

from transforms.reading.durations import MONTH
from transforms.reading.expressions import expression

Day = tuple[str, str]  # the weekday and the date, each "" where not told

_WEEKDAY = r"(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE = rf"(?P<date>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {MONTH}"
# "Later on Friday", "At around 5pm on Friday 3 June", "In the early hours of Friday": not "Following a theft on Friday"
_FRONTED = expression(
    r"\W*(?:(?:and|also|then|later|meanwhile|elsewhere|early|late|overnight|earlier),? )*"
    r"(?:(?:at|just|shortly|around|about|before|after) (?:(?:around|about|just|shortly|before|after|between) )*[\d.:]+ ?(?:am|pm)? )?"
    rf"(?:on|during|over|in|by) (?:the )?(?:(?:early hours|morning|afternoon|evening|night) (?:of|on) )?(?:last )?(?:{_WEEKDAY}\b(?:,? (?:\w+ )?\(?(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b(?! ?(?:am|pm|[:.]\d|-year)))?|{_DATE})"
)
_LONGEST = 120  # characters of a beginning


@lru_cache(maxsize=64)  # asked of each of those whom a sentence tells of
def day_of(words: str) -> Day | None:
    """The day with which a sentence begins.

    Args:
        words: of the sentence.
    """
    found = _FRONTED.match(words[:_LONGEST])
    if found is None:
        return None
    return found["weekday"] or "", found["date"] or found["after"] or ""


def are_apart(one: Day | None, other: Day | None) -> bool:
    """Are two days surely not the same?"""
    if one is None or other is None:
        return False
    return any(a and b and a != b for a, b in zip(one, other, strict=True))
