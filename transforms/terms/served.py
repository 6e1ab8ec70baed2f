"""What is served in the end: terms added to the first, the custody in an extended one, the sum of several."""

import re

from transforms.reading.durations import NOT_CUSTODY, TERM, months_of, unit_months
from transforms.reading.expressions import expression, holds
from transforms.reading.numbers import COUNT, parse_count

# "seven years - three and a half years in prison and the rest on licence", "nine years, six of which will be in
# custody", "21 years, comprising 15 years in custody and six on licence"
_OF_WHICH = expression(
    r"(?: (?:custodial |prison )?(?:sentence|term))?[ ,:–—(-]{1,3}(?:(?:that |which )?(?:compris(?:ing|ed|es)(?: of)?|consist(?:ing|s) of|(?:is )?made up of) (?:an? )?)?"
    rf"(?P<n>{COUNT})(?P<half> and a half)?(?:[ -](?P<unit>years?|months?)['’]?)?(?: of which)? ?"
    r"(?:(?:will |is |are |must )?(?:to )?be )?(?:spent |served )?(?:in (?:custody|prison|jail)|as an? custodial \w+|imprisonment|behind bars|custodial (?:sentence|term|period)|(?:in )?custody)\b"
)
# "an extended sentence of 17 years, including 12 years in prison"
_INCLUDING = expression(
    rf"(?: (?:sentence|term))?,? (?:including|of which) (?P<n>{COUNT})(?P<half>[- ]and[- ]a[- ]half)?[- ](?P<unit>years?|months?)['’]? (?:in (?:custody|prison|jail)|behind bars|custody)\b"
)
_EXTENDED = expression(r"\bextended\b")
# "an extended sentence of 14 years, comprising a custodial term of nine years and a licence of five"
_CUSTODIAL_PART = expression(
    rf"[^;.]{{0,40}}?\b(?:custod(?:y|ial)|prison) (?:term|element|period|part|portion) of (?P<n>{COUNT})(?P<half>[- ]and[- ]a[- ]half)?[- ](?P<unit>years?|months?)"
)
# "three years for burglary and two for theft, a total of five years", "- three years for burglary and two for theft"
_SUM = expression(
    rf"(?:,|\s?[-–—(]|\b(?:making|giving|bringing|to serve|and|resulting in|meaning))\s*(?:him |her |in )?(?:an? |his |her |the )?(?:overall |combined )?total(?:ling|l?ed|s)?\b(?: (?:of|to|sentence|term|time|jail|prison|custodial|imprisonment|serve|in prison|is|was|being)){{0,4}} (?={COUNT}[- ])"
)
_BROKEN_DOWN = expression(
    r"(?: in (?:prison|jail|custody)| imprisonment| behind bars|(?: (?:prison|jail|custodial))? (?:sentence|term))?(?: [-–—(]|:|,? (?:compris|consist|made up))(?! plus\b)"
)
_FURTHER = expression(
    r"(?:,|,? and|,? plus|,? with)(?: then)? (?:a |an )?(?:further|additional|consecutive|extra) $|(?:,|,? and|,? plus|,? with) another $"
)
_FOR_AND = expression(r"\bfor [^,;.£]{3,60}?,? (?:and|plus|with) (?:a |an )?$")
_CONSECUTIVE = expression(r"[^;£]{0,90}?\bconsecutive(?:ly)?\b(?! (?:to|with) (?:a|an|his|her|the|any)\b)")
_NO_CUSTODY_AFTER = expression(
    r"['’]?(?!(?: imprisonment| in prison)? for\b)[^,;.]{0,25}?\b(?:licence|ban|banned|disqualifi\w+|suspended|supervision|order|default|probation|concurrent\w*|post)\b"
)
# "six months for theft, four for assault and two months for damage, all to run consecutively"
_ALL_RUN = expression(
    r",? (?:all|each)(?: of (?:which|them))?(?: (?:are |will )?(?:to )?(?:run|be served)| running)? consecutively\b"
)
_REDUCED = expression(
    r"[^;.]{0,30}?,? (?:which was |and was |but |then |later )*(?:reduced|cut|lowered) (?:on appeal )?to "
)
A_FURTHER = r"an? (?:further|additional|extra|consecutive)"  # term: "was handed a further two months"
_ADDED = ("further", "another", "additional", "consecutive", "extra", "reduced", "cut", "lowered")
_CALLED = 40  # characters beside a term in which it is called extended
_SPREAD = 180  # characters after a term in which one that is added to it stands


def with_further(words: str, at: int, months: float) -> float:
    """A term with those to be served after it: "45 months for wounding and a further nine months for theft"."""
    first = TERM.match(words, at)
    lower = words.lower()
    inside = _OF_WHICH.match(words, first.end()) if first is not None else None
    inside = inside or (_CUSTODIAL_PART.match(words, first.end()) if first is not None else None)
    if inside is None and first is not None and _EXTENDED.search(words, max(0, at - _CALLED), first.end() + _CALLED):
        inside = _INCLUDING.match(words, first.end())
    if inside is not None:
        served = (parse_count(inside["n"]) or 0) + (0.5 if inside["half"] else 0)
        return min(months, unit_months(served, inside["unit"] or (first["au"] if first is not None else "years")))
    if first is not None and (total := _SUM.search(words, first.end())) is not None:
        whole = TERM.match(words, total.end())
        summed = months_of(whole) if whole and not NOT_CUSTODY.match(words[whole.end() :]) else None
        return max(months, summed or 0)
    if first is not None and (all_of_them := _ALL_RUN.search(words, first.end())) is not None:
        return max(months, _all_before(words[at : all_of_them.start()]))
    if first is None or not holds(lower, _ADDED) or _BROKEN_DOWN.match(words, first.end()):
        return months
    reduced = _REDUCED.match(words, first.end())
    less = TERM.match(words, reduced.end()) if reduced else None
    if less is not None:
        return months_of(less) or months
    if re.search(r"\btotal|\bconcurrent", lower):
        return months  # the words say themselves what is served
    end = first.end()
    for found in TERM.finditer(words, end):
        between = words[end : found.start()]
        if len(between) > _SPREAD:
            break
        after = words[found.end() :]
        if _NO_CUSTODY_AFTER.match(after) or NOT_CUSTODY.match(after):
            continue
        after_it = _CONSECUTIVE.match(after) is not None
        if _FURTHER.search(between) or (after_it and _FOR_AND.search(between)):
            months += months_of(found) or 0
            end = found.end()
    return round(months, 1)


def _all_before(words: str) -> float:
    """The sum of the terms of custody in words."""
    terms = [
        months_of(found) or 0
        for found in TERM.finditer(words)
        if not (_NO_CUSTODY_AFTER.match(words, found.end()) or NOT_CUSTODY.match(words[found.end() :]))
    ]
    return round(sum(terms), 1)
