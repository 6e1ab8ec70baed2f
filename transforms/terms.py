"""Custodial terms: "two years and eight months", "18 weeks", life with a minimum, suspended ones."""

import re

from transforms.expressions import expression
from transforms.numbers import COUNT, parse_count

WEEKS_A_MONTH = 4.345  # codebook: weeks are divided by this and rounded to one decimal
_GAP = r"(?:[- ]|(?<=\d))"  # "5yrs 10 months"
_PART = rf"(?P<an>{COUNT}|a)(?P<ahalf>[- ]and(?:[- ]an?)?[- ](?:half|quarter|three[- ]quarters?)| ?[½¼¾])?{_GAP}(?P<au>years?|yrs?|months?|mths?|weeks?|wks?|days?)\b"
_TERM = expression(
    rf"\b{_PART}(?:(?:,? and |, | )(?P<bn>{COUNT}){_GAP}(?P<bu>months?|mths?|weeks?|wks?|days?)\b)?(?P<more> and a half)?(?P<adj>[- ]+(?:suspended|community))?",
)
_NOT_CUSTODY = expression(
    r"^['’]?s?[- ]*(?:old|driving ban|disqualification|ban|ago|later|earlier|on licence|extended|licence|criminal behaviour|restraining|community"
    r"|conditional|youth rehabilitation|supervision|order|curfew|sexual harm|unpaid|rehabilitation|trial|period|of (?!imprison|custod|detention|incarcerat|prison|jail|which|his|her|their|the|an?\b|life)|investigation|probation"
    # "an 18-month youth referral order", "a four-month electronic tag curfew"
    r"|(?:(?!(?:in|and|for|with|after|behind|imprisonment|custody|jail|prison|sentence|to|at|on|of)\b)[\w’'-]+ ){0,3}(?:order|curfew|tag))\b",
)
_BEFORE_NOT = expression(
    r"(?:suspended for|disqualified (?:from driving )?for|banned (?:from driving )?(?:for|from)|order for|licence for|licence of|extended (?:licence )?(?:period )?(?:of|by)|over|than|last|next|past|within"
    r"|previous|bans? of|bans? of between|between [\w-]+ and|period of|lasting|aged|register for|first|supervision for|additional|further|plus|default|after|at least|minimum (?:term )?of|order (?:lasting|of)|every|for the (?:next|last)|during (?:a|the)|of driving for|register \w+ for|curfew for|restraining order|order, for|order (?:not )?to [^,;.]{1,30} for) (?:a |an |the )?(?:further |additional )?$",
)
# "an order banning her from shops in the town for five years", unlike "banned from driving and jailed for five years"
_BANNED = expression(r"\bbann(?:ed|ing)\b(?:(?!jail|sentenc|prison|custod|given|handed)[^;.]){0,80} for $")
_SERVED = expression(r"\b(?:for|to|of|with|got|received|serving|given|a|an|total|combined|another|further|extra)\s+$")
_RECEIVED = expression(r".*(?:receiv\w+|given|handed|got|serv\w+|spend)$")  # whose object is the term itself
_LIFE = expression(r"\blife (?:imprisonment|sentence|in prison|behind bars|term)?|\bfor life\b|\bto life\b|\blife\b")
_MINIMUM = expression(
    rf"\bminimum (?:term |sentence |tariff )?(?:of )?(?:a )?(?={COUNT})|at least (?={COUNT}[- ]years)|serve (?:a minimum of|at least) "
    rf"|\b(?:no|not) less than (?={COUNT}[- ]years)|\btariff of (?={COUNT})|\b(?={COUNT}[- ]year minimum)",
)
_SUSPENDED = expression(
    r"\bsuspended\b|\bcommunity (?:order|payback|service)\b|\bfined?\b|\bconditional discharge\b|\breferral order\b|\bunpaid work\b",
)


# "an 18-month sentence was handed down": the term before its verb says itself that it is one.
_CALLED_SENTENCE = expression(
    rf"{_TERM.pattern}['’]?[- ]*(?:sentence|prison|jail|custodial|imprisonment|in prison|behind bars|term|detention)",
)


# "jailed for four months for breaching his suspended sentence": that one is another's.
_IS_SUSPENDED = expression(
    r"(?<!breaching a )(?<!breaching his )(?<!breaching her )(?<!breach of a )(?<!breach of his )(?<!breach of her )\bsuspended\b"
)


# "to a two-year community order": that long it runs, and nobody is in custody.
_ORDER_INSTEAD = expression(r"\b(?:community|rehabilitation|referral|reparation|hospital)\b(?: \w+)? order")
_ORDER_AT_ONCE = expression(rf"\s*(?:to )?(?:an? )?(?:[\w-]+ ){{0,3}}?{_ORDER_INSTEAD.pattern}")


# "given 21 months and Ellis was given a suspended sentence", "two years in prison, Ellis to eight months, suspended"
_NEXT_PERSON = re.compile(
    r"[;]|\b(?:while|whilst)\b|, (?:was|were|has) |\band (?=[A-Z][\w-]+ [A-Z]\w+)"
    r"|(?:,|\band|\bwhere) (?=(?:[A-Z][\w-]+ ){1,2}(?:was|were|to|got|received|given|handed) )"
)


def term_after(words: str, start: int, end: int) -> tuple[float | None, bool, bool]:
    """The term that goes with a sentencing verb.

    Args:
        words: the sentence.
        start: where the verb begins.
        end: where it ends.

    Returns:
        Months, or None; whether the words call it a total of several people's; whether it is
        no custody at all (suspended, a community order, a fine).
    """
    stop = _NEXT_PERSON.search(words[end:])
    right = words[end : end + stop.start() if stop else len(words)]
    if _ORDER_AT_ONCE.match(right):
        return None, False, True
    found = _first(right, words[start:end])
    if found is None and _ORDER_INSTEAD.search(right[:_NEAR]):
        return None, False, True
    if found is None:
        left = words[:start]
        found = _first(left, "")
        if found is not None and not _CALLED_SENTENCE.match(words, found[1]):
            found = None
        if found is None:
            life = _LIFE.search(right[:60])
            none = bool(_SUSPENDED.search(right[:80]))
            return (minimum_in(right) if life else None, False, none and not life)
    months, at, text = found
    suspended = _IS_SUSPENDED.search(text[max(0, at - 40) : at + 110])
    whole = re.search(
        r"\b(?:total|combined|between them|collectively|totalling|in total|more than \w+ years between)\b",
        text[max(0, at - 60) : at + 70],
        re.IGNORECASE,
    )
    life = _LIFE.search(text[: at + 5])
    if life:
        return minimum_in(text[life.start() :]), False, False
    if suspended:
        return None, bool(whole), True
    return _with_further(text, at, months), bool(whole), False


# "seven years - three and a half years in prison and the rest on licence", "nine years, six of which will be in
# custody", "21 years, comprising 15 years in custody and six on licence"
_OF_WHICH = expression(
    r"(?: (?:custodial |prison )?(?:sentence|term))?[ ,:–—(-]{1,3}(?:(?:that |which )?(?:compris(?:ing|ed|es)(?: of)?|consist(?:ing|s) of|(?:is )?made up of) (?:an? )?)?"
    rf"(?P<n>{COUNT})(?P<half> and a half)?(?:[ -](?P<unit>years?|months?))?(?: of which)? ?"
    r"(?:(?:will|is|are|must) (?:to )?be )?(?:spent |served )?(?:in (?:custody|prison|jail)|imprisonment|behind bars|custodial (?:sentence|term|period)|(?:in )?custody)\b"
)
# "an extended sentence of 14 years, comprising a custodial term of nine years and a licence of five"
_CUSTODIAL_PART = expression(
    rf"[^;.]{{0,40}}?\b(?:custod(?:y|ial)|prison) (?:term|element|period|part|portion) of (?P<n>{COUNT})(?P<half>[- ]and[- ]a[- ]half)?[- ](?P<unit>years?|months?)"
)
# "three years for burglary and two for theft, a total of five years", "- three years for burglary and two for theft"
_SUM = expression(
    rf"(?:,|\s?[-–—(]|\b(?:making|giving|bringing|to serve|and|resulting in|meaning))\s*(?:him |her |in )?(?:an? |his |her |the )?(?:overall |combined )?total(?:ling|l?ed|s)?\b(?: (?:of|to|sentence|term|time|jail|prison|custodial|imprisonment|serve|in prison|is|was|being)){{0,4}} (?={COUNT}[- ])"
)
_BROKEN_DOWN = expression(r"(?: in (?:prison|jail|custody)| imprisonment| behind bars)?(?: [-–—(]|:)(?! plus\b)")
_FURTHER = expression(r"(?:,|,? and|,? plus|,? with)(?: then)? (?:a |an )?(?:further|additional|consecutive|extra) $")
_FOR_AND = expression(r"\bfor [^,;.£]{3,60}?,? (?:and|plus|with) (?:a |an )?$")
_CONSECUTIVE = expression(r"[^;£]{0,60}?\bconsecutive(?:ly)?\b(?! (?:to|with) (?:a|an|his|her|the|any)\b)")
_NO_CUSTODY_AFTER = expression(
    r"['’]?(?! for\b)[^,;.]{0,25}?\b(?:licence|ban|banned|disqualifi\w+|suspended|supervision|order|default|probation|concurrent\w*|post)\b"
)
_REDUCED = expression(
    r"[^;.]{0,30}?,? (?:which was |and was |but |then |later )*(?:reduced|cut|lowered) (?:on appeal )?to "
)
_ADDED = ("further", "additional", "consecutive", "extra", "reduced", "cut", "lowered")
_SPREAD = 140  # characters after a term in which one that is added to it stands


def _with_further(words: str, at: int, months: float) -> float:
    """A term with those to be served after it: "45 months for wounding and a further nine months for theft"."""
    first = _TERM.match(words, at)
    lower = words.lower()
    inside = _OF_WHICH.match(words, first.end()) if first is not None else None
    inside = inside or (_CUSTODIAL_PART.match(words, first.end()) if first is not None else None)
    if inside is not None:
        served = (parse_count(inside["n"]) or 0) + (0.5 if inside["half"] else 0)
        return min(months, _unit_months(served, inside["unit"] or "years"))
    if first is not None and (total := _SUM.search(words, first.end())) is not None:
        whole = _TERM.match(words, total.end())
        summed = _months(whole) if whole and not _NOT_CUSTODY.match(words[whole.end() :]) else None
        return max(months, summed or 0)
    if first is None or not any(word in lower for word in _ADDED) or _BROKEN_DOWN.match(words, first.end()):
        return months
    reduced = _REDUCED.match(words, first.end())
    less = _TERM.match(words, reduced.end()) if reduced else None
    if less is not None:
        return _months(less) or months
    if re.search(r"\btotal|\bconcurrent", lower):
        return months  # the words say themselves what is served
    end = first.end()
    for found in _TERM.finditer(words, end):
        between = words[end : found.start()]
        if len(between) > _SPREAD:
            break
        after = words[found.end() :]
        if _NO_CUSTODY_AFTER.match(after) or _NOT_CUSTODY.match(after):
            continue
        after_it = _CONSECUTIVE.match(after) is not None
        if _FURTHER.search(between) or (after_it and _FOR_AND.search(between)):
            months += _months(found) or 0
            end = found.end()
    return round(months, 1)


def _minimum(words: str) -> float | None:
    found = _TERM.search(words)
    return _months(found) if found else None


# "jailed for more than eight years": a term all the same, unlike "over two years he stole".
_ROUGHLY = expression(
    r"\b(for|to|of|given|handed|received|got|totalling) (?:(?:just|well|a little) )?(?:more than|over|in excess of|almost|nearly|around|about|under|less than) $",
)
_ROUGH = expression(
    rf"\b(?:more than|over|in excess of|almost|nearly|around|about|under|less than) (?:{COUNT}|a)[- ](?:and[- ]a[- ]half[- ])?(?:years?|months?|weeks?)",
)


def is_rough(words: str) -> bool:
    """Whether the first term of the words is a rounded one: "almost six years"."""
    return _ROUGH.search(words[:_NEAR]) is not None


# "must serve at least six years", "was sentenced to an additional two months in prison"
_ALL_THE_SAME = expression(r"minimum|at least|\b(?:to|serve|serving) an? (?:additional|further) $")
_IN_PRISON = expression(
    r"['’]? (?:in (?:prison|jail|custody)|imprisonment|behind bars|custody|(?:prison|jail|custodial) (?:sentence|term))"
)
# "jailed for 70 days", "spend the next six years behind bars", "jailed for a further three years"
_AT_ONCE = expression(r"\s*(?:for|to) (?:just |a (?:total|period) of |an? (?:further|additional|extra) |another )?")
_THE_NEXT = expression(r"\bthe next $")
_NEAR = 70  # characters in which the term of a verb stands


def _first(words: str, cue: str) -> tuple[float, int, str] | None:
    """The first term of the words behind a cue: its months, where it begins, and the words."""
    for found in _TERM.finditer(words):
        before = _ROUGHLY.sub(r"\1 ", words[: found.start()])
        in_prison = _IN_PRISON.match(words, found.end()) is not None
        at_once = cue != "" and _AT_ONCE.fullmatch(before) is not None
        in_days = found["au"].lower().startswith("day") and not found["bn"]
        if _NOT_CUSTODY.match(words[found.end() :]) or (in_days and not (in_prison or at_once)):
            continue
        received = not before.strip() and _RECEIVED.match(cue) is not None
        if words.startswith(" after", found.end()) and not (received or _SERVED.search(before)):
            continue  # "on Monday, three years after the raid"
        if (
            (_BEFORE_NOT.search(before[-45:]) or ("bann" in before and _BANNED.search(before)))
            and not (at_once or (in_prison and _THE_NEXT.search(before)))
            and not _ALL_THE_SAME.search(before[-25:])
        ):
            continue
        months = _months(found)
        if months is not None:
            return months, found.start(), words
    return None


_TWO_TERMS = expression(rf"\b(?P<a>{COUNT}) and (?P<b>{COUNT})[- ](?P<unit>years?|months?|weeks?)")


def terms_in(words: str) -> list[float]:
    """The custodial terms that words state, in months, in their order; "seven and six years" are two."""
    if (two := _TWO_TERMS.search(words)) is not None:
        both = [parse_count(two["a"]), parse_count(two["b"])]
        return [round(_unit_months(number, two["unit"]), 1) for number in both if number is not None]
    found = []
    for term in _TERM.finditer(words):
        months = None if _NOT_CUSTODY.match(words, term.end()) or term["adj"] else _months(term)
        if months is not None and not _BEFORE_NOT.search(words[max(0, term.start() - 45) : term.start()]):
            found.append(months)
            second = parse_count(term["bn"]) if _are_two(term) else None
            found += [round(_unit_months(second, term["bu"]), 1)] if second is not None else []
    return found


def _are_two(found: re.Match[str]) -> bool:
    """Are these two terms: "30 months and 60 months", unlike "two years and six months"?"""
    return bool(found["bn"]) and found["au"][0].lower() == found["bu"][0].lower()


def _months(found: re.Match[str]) -> float | None:
    first = 1.0 if found["an"].lower() == "a" else parse_count(found["an"])
    if first is None:
        return None
    if found["ahalf"] or found["more"]:
        first += _share(found["ahalf"] or "")
    total = _unit_months(first, found["au"])
    if found["bn"] and not _are_two(found):
        second = parse_count(found["bn"])
        if second is not None:
            total += _unit_months(second, found["bu"])
    return round(total, 1)


def _share(words: str) -> float:
    """The share of a year behind its number: "two and a quarter years"."""
    return 0.75 if "three" in words or "¾" in words else 0.25 if "quarter" in words or "¼" in words else 0.5


def _unit_months(number: float, unit: str) -> float:
    unit = unit.lower()
    if unit.startswith("y"):
        return number * 12
    return number if unit.startswith("m") else number / WEEKS_A_MONTH if unit.startswith("w") else number / 30.4


def is_life(words: str) -> bool:
    """Whether the words speak of a life sentence."""
    return _LIFE.search(words) is not None


def minimum_in(words: str) -> float | None:
    """The minimum term of a life sentence, in months: "must serve at least 17 years"."""
    found = _MINIMUM.search(words)
    return _minimum(words[found.start() :]) if found else None


_LEADS = expression(r"^\s*(?:to|got|received|for|was given|given|was jailed for)?\s+(?:a |an )?")


def leading_term(words: str) -> float | None:
    """The term that words begin with: "to 52 months", "three-and-a-half years"; months, or None."""
    lead = _LEADS.match(words)
    found = _TERM.match(words, lead.end()) if lead else None
    if (
        found is None
        or found["adj"]
        or _NOT_CUSTODY.match(words[found.end() :])
        or "suspended" in words[found.end() : found.end() + 30]
    ):
        return None
    return _months(found)
