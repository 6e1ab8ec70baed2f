"""Orders and notices: of what type one is, and which is only a step towards another."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.counts.counted import Counted
from transforms.counts.streets import are_of_other_streets
from transforms.facts.news import ORDER, News
from transforms.reading.expressions import expression
from transforms.records import Fact

# "immediate" and "delayed" are of prohibitions.
_TYPE = expression(
    r"closure notice|closure|dispersal|immediate|delayed"
    r"|criminal behaviour|CBO|restraining|sexual harm|SHPO|serious crime|community protection (?:warning|notice)|CP[NW]"
    r"|domestic violence|DVP[NO]|slavery|stalking|\bSPO\b|non-molestation|football|forced marriage|sexual risk|injunction"
    r"|destruction|section 59|deprivation|non-harassment|anti-social behaviour",
)
_IN_FULL = {
    "cbo": "criminal behaviour",
    "shpo": "sexual harm",
    "spo": "stalking",
    "cpw": "community protection warning",
    "cpn": "community protection notice",
}
CLOSURES = {"closure", "closure notice"}  # "the closure order" may be either: the notice comes before the order
_WARNINGS = {"community protection warning", "community protection notice"}


def type_of(one: Counted) -> str:
    """The type of an order by the words that tell of it, in small letters; empty where they name none."""
    if one.rule == "order.closed":
        return "closure"  # "has been closed for three months after a closure order was granted"
    found = _TYPE.search(one.sentence.text[one.start - one.sentence.start : one.end - one.sentence.start])
    words = found.group().lower() if found else ""
    return _IN_FULL.get(words, words)


# "Ned Arkle, 39, of Mill Road", "Tom Bell (27)", as somebody is told of first; no "Friday April 12"
_INTRODUCED = re.compile(
    r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} [A-Z][\w’'-]+(?:,? \(|, (?:aged )?)\d\d(?:,|\)| (?:of|from) )"
)


def is_same_order(one: Counted, other: Counted) -> bool | None:
    """Is an order surely the one told of before it, or surely another? None where its number tells.

    Args:
        one: an order.
        other: told before it.
    """
    if (types := {type_of(one), type_of(other)}) != {type_of(one)}:
        return one.definite and types == CLOSURES
    return False if one.number == other.number == 1 and _are_apart(one, other) else None


def _are_apart(one: Counted, other: Counted) -> bool:
    """Are two orders of a type against different people, or on homes in different streets?

    "Ned Arkle, 39, was given an order for two years. Tom Bell, 27, was given an order": told with name and age, each.

    Args:
        one: an order.
        other: told before it.
    """
    first, then = other.sentence.text, one.sentence.text
    if first == then:
        return False
    if type_of(one) == "closure" and not one.definite and are_of_other_streets(_behind(other), _behind(one)):
        return True
    names, more = (set(_INTRODUCED.findall(words)) for words in (first, then))
    return bool(names and more) and not names & more


def _behind(one: Counted) -> str:
    """What the sentence says behind the order: on which home it was made, and at no court's."""
    return one.sentence.text[one.end - one.sentence.start :]


def with_steps(kept: Sequence[tuple[Counted, Fact]], news: News) -> list[tuple[Counted, Fact]]:
    """Make earlier what leads to the order that is the news.

    A closure notice of some hours leads to the closure order of the court, a warning to somebody to the order
    against him, where the headline tells of the order.

    Args:
        kept: results of an article, each once.
        news: what the article announces.
    """
    types = {type_of(one) for one, fact in kept if fact.kind == "order" and fact.scope == "current"}
    steps = {"closure notice"} if "closure" in types else set[str]()
    if news.rank == ORDER and types & {"closure", "criminal behaviour"}:
        steps |= _WARNINGS
    broken = _BROKEN.search(news.title) is not None
    return [
        (one, replace(fact, scope="earlier") if _is_single(fact) and _is_step(one, steps, broken) else fact)
        for one, fact in kept
    ]


# "Arkle jailed for breaching criminal behaviour order": "he was given a CBO in June" is the one that he broke
_BROKEN = expression(
    r"\b(?:breach\w*|breaking|broke|flout(?:ed|ing))\b(?! (?:position|bail|licence))[^.;]{0,45}\b(?:(?<!court )orders?|court order|injunctions?|CBO|SHPO|DVPO|SPO|ASBO)\b"
)
_ANEW = expression(
    r"\b(?:sentenced|fined?|imprison\w+|in prison|custody|community order|also (?:been )?(?:given|made|handed|issued|granted|imposed|placed)|further|new|another|second|third|extended|extension|compensation|surcharge|costs)\b"
)
_WHO_HAD = expression(
    r"\bwho (?:was|were|is|had been)(?: previously)? (?:given|handed|issued with|served with|made|under|on) $"
)


def _is_step(one: Counted, steps: set[str], broken: bool) -> bool:
    """Does an order lead to what is the news: to another order, or, if one was broken, to a sentence for that?"""
    if steps and type_of(one) in steps:
        return True
    words = one.sentence.text
    before = words[: one.start - one.sentence.start]
    return broken and (_ANEW.search(words) is None or _WHO_HAD.search(before) is not None)


def _is_single(fact: Fact) -> bool:
    return fact.kind == "order" and fact.scope == "current" and fact.quantity == 1
