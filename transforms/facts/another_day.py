"""Is somebody arrested or charged a second time, on another day than the first: "was arrested again on 12 June"?"""

from datetime import date

from transforms.facts.quotes import in_quote
from transforms.facts.wholes import Told
from transforms.people.days import day_of
from transforms.reading.durations import WEEKDAY
from transforms.reading.expressions import expression

_KINDS = ("arrest", "charge")
_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = "|".join(_MONTHS)
_DAY = (
    r"on (?:\w+day(?: (?:morning|afternoon|evening|night))?,? )?\(?(?:"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}}))\b"
)
# "arrested in Odham on 12 June", not "arrested in connection with a theft on 12 June"
_BEHIND = expression(
    r"(?: again)?(?: (?!(?:on|for|after|over|with|following|connection|suspicion|relation)\b)[\w’'-]+,?){0,14},?"
    rf" {_DAY}"
)
_BEFORE = expression(rf"^{_DAY}(?:,? 20\d\d)?,?(?: [\w’'-]+){{0,2}} ?$")
_AGAIN = expression(r" again\b(?:,? (?:on|in|after|while|whilst|when|the following)\b)")
_APART = 2  # days between two arrests of one case, of which the second may be told of the first


def without_another_day(kind: str, told: list[Told]) -> tuple[list[Told], list[Told]]:
    """What is told of one kind, and apart from it what one person is told to have met on another day.

    Args:
        kind: of the stage.
        told: its mentions in the order of the text.
    """
    if kind not in _KINDS:
        return told, []
    first: dict[int, date | None] = {}
    kept: list[Told] = []
    again: dict[tuple[int, date | None], Told] = {}
    for one in told:
        who = one.who[1] if one.who is not None and one.who[0] == "p" and one.fact.quantity == 1 else None
        at = one.fact.evidence[0] - one.sentence.start
        if who is None or one.fact.scope == "background" or in_quote(one.sentence, at):
            kept.append(one)
            continue
        day = _own_day(one)
        known = first.get(who)
        anew = who in first and _AGAIN.match(one.sentence.text, one.fact.evidence[1] - one.sentence.start) is not None
        other = day is not None and known is not None and abs((day - known).days) > _APART
        if anew or other:
            again.setdefault((who, day), one)
            continue
        if known is None:
            first[who] = day
        kept.append(one)
    return kept, list(again.values())


_ANOTHER = expression(r"\b(?:further|outstanding|unrelated|separate|another|again|re-?arrested|previous(?:ly)?)\b")
_WEEKDAYS = expression(rf"\b{WEEKDAY}\b")
_FAR = 3  # sentences from the day of an arrest to one of a group for which no day is told


def is_another_arrest(one: Told, group: Told) -> bool:
    """Is somebody of a group arrested alone for something else, or on another day: "on 27 August he was arrested"?

    Args:
        one: the arrest of one person.
        group: that of several, of whom he is one.
    """
    if _ANOTHER.search(one.sentence.text) is not None:
        return True
    weekdays = [set(_WEEKDAYS.findall(told.sentence.text)) for told in (one, group)]
    if all(weekdays) and not weekdays[0] & weekdays[1]:
        return True
    days = [_own_day(told) for told in (one, group)]
    if None not in days:
        return days[0] != days[1]
    dated = days[0] is not None or day_of(one.sentence.text) is not None
    return dated and abs(one.sentence.index - group.sentence.index) > _FAR


def _own_day(one: Told) -> date | None:
    """The day on which it happened, where the words beside say so; of any one year."""
    words = one.sentence.text
    start, end = (at - one.sentence.start for at in one.fact.evidence)
    found = _BEHIND.match(words, max(0, end)) or _BEFORE.search(words[: max(0, start)])
    if found is None:
        return None
    month = (found["month"] or found["month2"]).lower()
    try:
        return date(2000, _MONTHS.index(month) + 1, int(found["day"] or found["day2"]))
    except ValueError:  # "on 31 June"
        return None
