"""How long: "two years and eight months", "18 weeks", "5 ½ years", in months."""

import re

from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MONTHS_OF_A_YEAR = 12
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# Of what has just happened, whatever else is told of other times: "12 arrests on Friday".
JUST_NOW = (
    rf"(?:today|yesterday|last (?:night|week|weekend)|this (?:week|weekend|morning|afternoon|month)|on {WEEKDAY})"
)
LONGEST_TERM = 600  # months; more is what several people were given
WEEKS_A_MONTH = 4.345  # codebook: weeks are divided by this and rounded to one decimal
_GAP = r"(?:[- ]|(?<=\d))"  # "5yrs 10 months"
_PART = rf"(?P<an>{COUNT}|a)(?P<ahalf>[- ]and(?:[- ]an?)?[- ](?:half|quarter|three[- ]quarters?)| ?[½¼¾])?{_GAP}(?P<au>years?|yrs?|months?|mths?|weeks?|wks?|days?)\b"
TERM = expression(
    rf"\b{_PART}(?:['’]?(?:,? and |, | )(?P<bn>{COUNT}|(?<=and )a){_GAP}(?P<bu>months?|mths?|weeks?|wks?|days?)\b)?(?P<more>[- ]and[- ]a[- ]half)?(?P<adj>[- ]+(?:suspended|community))?",
)
NOT_CUSTODY = expression(
    r"^['’]?s?[- ]*(?:old|long|driving ban|disqualification|ban|ago|later|earlier|on (?:an? )?(?:extended )?licen[cs]e|exten(?:ded|sion)|licence|criminal behaviour|restraining|community"
    r"|conditional|youth rehabilitation|supervision|order|curfew|sexual harm|unpaid|rehabilitation|trial|period|of (?!imprison|custod|detention|incarcerat|prison|jail|which|his|her|their|the|an?\b|life)|investigation|probation"
    # "an 18-month youth referral order", "a four-month electronic tag curfew"
    r"|(?:(?!(?:in|and|for|with|after|behind|imprisonment|custody|jail|prison|sentence|to|at|on|of|detention)\b)[\w’'-]+ ){0,3}(?:order|curfew|tag|requirement|referral))\b",
)


def are_two(found: re.Match[str]) -> bool:
    """Are these two terms: "30 months and 60 months", "two years and 18 months", unlike "two years and six months"?"""
    if not found["bn"]:
        return False
    unit, same = found["bu"][0].lower(), found["au"][0].lower() == found["bu"][0].lower()
    return same or (unit == "m" and (parse_count(found["bn"]) or 0) >= _MONTHS_OF_A_YEAR)


def months_of(found: re.Match[str]) -> float | None:
    """The months of a match of TERM."""
    first = 1.0 if found["an"].lower() == "a" else parse_count(found["an"])
    if first is None:
        return None
    if found["ahalf"] or found["more"]:
        first += _share(found["ahalf"] or "")
    total = unit_months(first, found["au"])
    if found["bn"] and not are_two(found):
        second = 1.0 if found["bn"].lower() == "a" else parse_count(found["bn"])
        if second is not None:
            total += unit_months(second, found["bu"])
    return round(total, 1)


def _share(words: str) -> float:
    """The share of a year behind its number: "two and a quarter years"."""
    return 0.75 if "three" in words or "¾" in words else 0.25 if "quarter" in words or "¼" in words else 0.5


def unit_months(number: float, unit: str) -> float:
    """The months of so many years, months, weeks or days."""
    unit = unit.lower()
    if unit.startswith("y"):
        return number * 12
    return number if unit.startswith("m") else number / WEEKS_A_MONTH if unit.startswith("w") else number / 30.4


_FROM_TO = expression(
    rf"between (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?P<month>{MONTH}),? (?P<year>\d{{4}}) and (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?P<last>{MONTH}),? (?P<end>\d{{4}})\b"
)
_MONTHS = MONTH.removeprefix("(?:").removesuffix(")").split("|")
_CAMPAIGN = 2  # months in which one begins and ends


def over_months(found: re.Match[str] | None) -> re.Match[str] | None:
    """Words of whole months, unless they are a campaign's own: "between 28 November 2019 and 1 January 2020"."""
    days = _FROM_TO.match(found.string, found.start()) if found else None
    if days is None:
        return found
    first, last = (
        int(days[year]) * _MONTHS_OF_A_YEAR + _MONTHS.index(days[month].lower())
        for month, year in (("month", "year"), ("last", "end"))
    )
    return None if 0 <= last - first <= _CAMPAIGN else found
