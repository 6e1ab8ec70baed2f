"""Do words tell results of the days before the release, whatever its headline announces?"""

import re

from transforms.facts.other_time import paragraph_is_of_another_time
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, paragraph_up_to

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "During the operation 37 vehicles were brought in", "Throughout the night three were arrested"
_DAYS = expression(
    r"\b(?:throughout the (?:day|night|evening|weekend|operation)"
    r"|(?:during|over the course of) (?:the|this|these) "
    r"(?:(?:day|night|evening|weekend)(?: of action)?|operation|patrols?|deployment|checks?))\b"
)
# Figures of more than the days, and what is to come.
_LONGER = expression(
    r"\b(?:since|so far|to date|last (?:year|month)|previous(?:ly)?|(?:past|last) (?:\w+ )?(?:months?|years?)"
    r"|years? ago|earlier (?:this|in the) year|each|every|average|will be)\b"
)


# In an announcement the words of a case of these days: "two men were arrested in connection with this burglary".
_ON_A_DAY = expression(
    r"\b(?:in connection with (?:this|the|its|his|her)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|in the first \w+ (?:hours|days))\b"
)
# An outcome that is still open: "He has since been released under investigation".
_STILL = expression(
    r"\b(?:(?:have|has) (?:since |now |all |both |also )*been (?:released (?:under|on|pending|while)|bailed)"
    r"|(?:remains?|is|are) (?:currently |still )?on (?:police )?bail)\b"
)
# Likewise of notices and fines, which are told day by day: "Last weekend officers handed out four fines".
_DAY_BY_DAY = expression(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}"
    r"|(?:last|this|at the|over the) (?:bank holiday )?weekend|last night|in the early hours"
    r"|(?:in|over|during) the (?:last|past) (?:24 hours|48 hours|week|fortnight|few days"
    r"|(?:two|three|four|five|seven|ten|\d) days)|(?:this|last) week)\b"
)


def names_a_day(sentence: Sentence, *, of_notices: bool) -> bool:
    """Does it name a day as one does in the week after it? Of notices, also what stands before in its paragraph."""
    if not of_notices:
        return _ON_A_DAY.search(sentence.text) is not None
    return any(_ON_A_DAY.search(told.text) or _DAY_BY_DAY.search(told.text) for told in paragraph_up_to(sentence))


def is_open(sentence: Sentence) -> bool:
    """Does it tell an outcome that will not stay for long: "has been released under investigation"?"""
    return _STILL.search(sentence.text) is not None


def tells_of_these_days(sentence: Sentence) -> bool:
    """Does the sentence, or one before it in its paragraph, name these days, and none of them a longer time?"""
    told = [line.text for line in paragraph_up_to(sentence)]
    if any(_LONGER.search(words) or _YEAR.search(words) for words in told):
        return False
    return any(map(_DAYS.search, told)) and not paragraph_is_of_another_time(sentence)
