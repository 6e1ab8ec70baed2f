"""Custodial terms: "two years and eight months", "18 weeks", life with a minimum, suspended ones."""

import re

from transforms.reading.adverbs import ALSO
from transforms.reading.durations import NOT_CUSTODY, TERM, are_two, months_of, unit_months
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.terms.served import A_FURTHER, with_further

_BEFORE_NOT = expression(
    r"(?:suspended for|discharge for|disqualified (?:from driving )?for|banned (?:from driving )?(?:for|from)|(?<!training )order for|licence for|licence of|extended (?:licence )?(?:period )?(?:of|by)|over|than|last|next|past|within"
    r"|previous|bans? of|bans? of between|between [\w-]+ and|period of|lasting|aged|register for|first|supervision for|additional|further|plus|default|after|at least|minimum (?:term )?of|(?<!training )order (?:lasting|of)|every|(?:uplifted|increased|raised|reduced|cut|up|down) from|for the (?:next|last)|during (?:a|the)|of driving for|register \w+ for|curfew for|restraining order|order, for|order (?:not )?to [^,;.]{1,30} for) (?:a |an |the )?(?:further |additional )?$",
)
# "an order banning her from shops in the town for five years", unlike "banned from driving and jailed for five years"
_BANNED = expression(
    r"\b(?:bann(?:ed|ing)|disqualified)\b(?:(?!jail|sentenc|prison|custod(?!y of)|given|handed)[^;.]){0,80} for $"
)
_SERVED = expression(r"\b(?:for|to|of|with|got|received|serving|given|a|an|total|combined|another|further|extra)\s+$")
_RECEIVED = expression(r"(?:receiv\w{1,9}|given|handed|got|serv\w{1,9}|spend)$")  # whose object is the term itself
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
    rf"{TERM.pattern}['’]?[- ]*(?:sentence|prison|jail|custodial|imprisonment|in prison|behind bars|term|detention)",
)


_IS_SUSPENDED = expression(r"\bsuspended\b")
# "jailed for four months for breaching his suspended sentence", "two years after activating one": that one is another's.
_ANOTHERS_SUSPENDED = expression(
    r"\b(?:breach(?:es|ed|ing)?|activat(?:ed|ing|ion))(?: of)?(?: (?:an?|the|his|her|their|one|two))?(?: (?:previous(?:ly)?|earlier|existing|[\w-]+[- ](?:weeks?|months?|years?)))* suspended\b"
    rf"|\b(?:previous(?:ly)?|earlier|existing) suspended\b|\bsuspended (?:sentence|term|prison sentence)s? (?:of [\w -]{{3,20}} )?(?:\w+ )?(?:was |were |being )?{ALSO}activated\b"
)


# "two years for wounding, two months for theft and one for each breach, all suspended for two years"
_ALL_SUSPENDED = expression(r", (?:all|both|each)(?: of (?:which|them))?(?: (?:was|were|being))? suspended\b")


# "to a two-year community order": that long it runs, and nobody is in custody.
_ORDER_INSTEAD = expression(r"\b(?:community|rehabilitation|referral|reparation|hospital)\b(?: \w+)? order")
_ORDER_AT_ONCE = expression(rf"\s*(?:to )?(?:an? )?(?:sentence of an? )?(?:[\w-]+ ){{0,3}}?{_ORDER_INSTEAD.pattern}")


# "at Odham Crown Court, Crown Square to nine years", "at Odham and Hull Magistrates' Court to a year": nobody's names
_NOBODY = r"(?!(?:[A-Z][\w-]+ )?(?:Crown|Magistrates|Youth|Court|Square|Road|Street)\b)"
# "given 21 months and Ellis was given a suspended sentence", "two years in prison, Ellis to eight months, suspended"
_NEXT_PERSON = re.compile(
    rf"[;]|\b(?:while|whilst)\b|, (?:was|were|has) |\band (?={_NOBODY}[A-Z][\w-]+ [A-Z]\w+)"
    rf"|(?:,|\b(?:and|where|after)) (?={_NOBODY}(?:[A-Z][\w-]+ ){{1,2}}(?:was|were|to|got|received|given|handed) )"
)


# "sentenced Farrow of Mill Road, Hull to nine years": no "Hull to nine years"
_OF_THE_FIRST = re.compile(r" (?:[A-Z][\w’'-]+ ){1,3}(?:\(?\d\d\)?,? )?(?:of|from) (?:[A-Z][\w’'-]+,? ){1,6}(?=to )")


_BESIDE = 110  # characters behind a term in which it is said to be suspended


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
    home = _OF_THE_FIRST.match(words, end)
    stop = _NEXT_PERSON.search(words[end:], home.end() - end if home else 0)
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
    near = _ANOTHERS_SUSPENDED.sub("", text[max(0, at - 40) : at + 2 * _BESIDE])[: 40 + _BESIDE]
    suspended = _IS_SUSPENDED.search(near) or _ALL_SUSPENDED.search(text, at)
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
    served = with_further(text, at, months)
    return served, bool(whole) or (served > months and "consecutive" in text.lower()), False


def _minimum(words: str) -> float | None:
    found = TERM.search(words)
    return months_of(found) if found else None


# "jailed for more than eight years": a term all the same, unlike "over two years he stole".
_ABOUT = r"(?:more than|over|in excess of|almost|nearly|around|about|under|less than)"
_ROUGHLY = expression(
    rf"\b(for|to|of|given|handed|received|got|totalling) (?:(?:just|well|a little) )?{_ABOUT} $",
)
_ROUGHLY_ALONE = expression(rf" (?:(?:just|well) )?{_ABOUT} ")
_ROUGH = expression(
    rf"\b{_ABOUT} (?:an? )?(?:{COUNT}|a)[- ](?:and[- ]a[- ]half[- ])?(?:years?|months?|weeks?)",
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
_AT_ONCE = expression(
    r"\s*(?:for|to|an? (?:\w+ )?(?:sentence|term) of) (?:just |a (?:total|period) of |an? (?:further|additional|extra) |another )?"
)
_THE_NEXT = expression(r"\bthe next $")
_GIVEN_MORE = expression(rf" (?:[A-Z][\w’'-]+ )?{A_FURTHER} ")
_NEAR = 70  # characters in which the term of a verb stands


def _first(words: str, cue: str) -> tuple[float, int, str] | None:
    """The first term of the words behind a cue: its months, where it begins, and the words."""
    for found in TERM.finditer(words):
        before = _ROUGHLY.sub(r"\1 ", words[: found.start()])
        in_prison = _IN_PRISON.match(words, found.end()) is not None
        at_once = cue != "" and _AT_ONCE.fullmatch(before) is not None
        in_days = found["au"].lower().startswith("day") and not found["bn"]
        if NOT_CUSTODY.match(words[found.end() :]) or (in_days and not (in_prison or at_once)):
            continue
        received = (not before.strip() or _ROUGHLY_ALONE.fullmatch(before) is not None) and bool(_RECEIVED.search(cue))
        received = received or (cue != "" and _GIVEN_MORE.fullmatch(before) is not None)
        if words.startswith(" after", found.end()) and not (received or _SERVED.search(before)):
            continue  # "on Monday, three years after the raid"
        if (
            (_BEFORE_NOT.search(before[-45:]) or (("bann" in before or "disq" in before) and _BANNED.search(before)))
            and not (at_once or received or (in_prison and _THE_NEXT.search(before)))
            and not _ALL_THE_SAME.search(before[-25:])
        ):
            continue
        months = months_of(found)
        if months is not None:
            return months, found.start(), words
    return None


_TWO_TERMS = expression(rf"\b(?P<a>{COUNT}) and (?P<b>{COUNT})[- ](?P<unit>years?|months?|weeks?)")


def terms_in(words: str) -> list[float]:
    """The custodial terms that words state, in months, in their order; "seven and six years" are two."""
    if (two := _TWO_TERMS.search(words)) is not None:
        both = [parse_count(two["a"]), parse_count(two["b"])]
        return [round(unit_months(number, two["unit"]), 1) for number in both if number is not None]
    found = []
    for term in TERM.finditer(words):
        months = None if NOT_CUSTODY.match(words[term.end() :]) or term["adj"] else months_of(term)
        if months is not None and not _BEFORE_NOT.search(words[max(0, term.start() - 45) : term.start()]):
            found.append(months)
            second = parse_count(term["bn"]) if are_two(term) else None
            found += [round(unit_months(second, term["bu"]), 1)] if second is not None else []
    return found


def is_life(words: str) -> bool:
    """Whether the words speak of a life sentence."""
    return _LIFE.search(words) is not None


def minimum_in(words: str) -> float | None:
    """The minimum term of a life sentence, in months: "must serve at least 17 years"."""
    found = _MINIMUM.search(words)
    return _minimum(words[found.start() :]) if found else None


_INSTEAD = expression(rf"['’]?[- ](?:[\w-]+ ){{0,2}}?{_ORDER_INSTEAD.pattern}")
# "Petherick to 52 months", "Ian Petherick, 40, of Hull, for 52 months"
_LEADS = expression(
    r"^(?:(?:,? \(?(?:aged )?\d\d\)?)?(?:,? (?:of|from) [^.;:]{2,60}?)?,? (?:to|for|got|received|receiving|was given|was jailed for)"
    r"|\s*(?:to|got|received|for|was given|given|was jailed for|(?:to |for )?(?:at least|a minimum of))?)\s+(?:an? (?=[\w-]+[- ](?:years?|months?|weeks?)))?"
)


_HOURS = re.compile(r"\d+ hours(?:['’]| of)? (?:unpaid|community)\b")


def leading_term(words: str) -> tuple[float | None, bool] | None:
    """The term that words begin with: "to 52 months", "three-and-a-half years".

    Returns:
        Its months, and whether it is no custody ("to eight months, suspended", "to a 12-month community order"); None
        where the words begin with no term.
    """
    lead = _LEADS.match(words)
    found = TERM.match(words, lead.end()) if lead else None
    if lead is not None and _HOURS.match(words, lead.end()):
        return None, True
    if lead is None or found is None:
        return None
    if found["adj"] or "suspended" in words[found.end() : found.end() + 30] or _INSTEAD.match(words, found.end()):
        return (None, True) if lead.group().strip(" ,") else None
    months = None if NOT_CUSTODY.match(words[found.end() :]) else months_of(found)
    return None if months is None else (months, False)
