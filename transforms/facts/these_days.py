"""Do words tell results of the days before the release, whatever its headline announces?"""

import re
from collections.abc import Iterable

from transforms.facts.other_time import paragraph_is_of_another_time
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import WEEKDAY
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, paragraph_up_to

# no year of a law: "under the Policing Act 2014", "the Restrictions Regulations 2020"
_YEAR = re.compile(r"(?<!\bAct )(?<!\bRegulations )(?<!\bAct of )(?<!\bOrder )\b(?:19|20)\d\d\b")
# "During the operation 37 vehicles were brought in", "Throughout the night three were arrested"
_DAYS = expression(
    r"\b(?:throughout the (?:day|night|evening|weekend|operation)"
    r"|(?:during|(?:over|during|throughout) the course of) (?:the|this|these) "
    r"(?:(?:day|night|evening|weekend)(?: of action)?|operation|patrols?|deployment|checks?))\b"
)
# Figures of more than the days, and what is to come.
_LONGER = expression(
    rf"\b(?:since(?! {WEEKDAY})|so far|to date|last (?:year|month)|previous(?:ly)?|(?:past|last) (?:\w+ )?(?:months?|years?)"
    r"|years? ago|earlier (?:this|in the) year|each|every|average|will be)\b"
)


# In an announcement the words of a case of these days: "two men were arrested in connection with this burglary".
_ON_A_DAY = expression(
    rf"\b(?:in connection with (?:this|the|its|his|her)|in relation (?:to|with) (?:this|(?:the|its) (?:incident|offence|burglary|robbery|theft|assault|collision|attack|murder|death|matter))|on {WEEKDAY}"
    r"|in the first \w+ (?:hours|days))\b"
)
# An outcome that is still open: "He has since been released under investigation".
_STILL = expression(
    rf"\b(?:(?:have|has) {ALSO}been (?:released (?:under|on|pending|while)|bailed)"
    rf"|(?:remains?|is|are) {ALSO}on (?:police )?bail)\b"
)
# Likewise of notices and fines, which are told day by day: "Last weekend officers handed out four fines".
_DAY_BY_DAY = expression(
    rf"\b(?:{WEEKDAY},? (?:the )?\d{{1,2}}"
    r"|(?:last|this|at the|over the) (?:bank holiday )?weekend|over (?:the )?(?:christmas|new year|easter|festive)\b|last night|in the early hours"
    r"|(?:in|over|during) the (?:last|past) (?:24 hours|48 hours|week|fortnight|few days"
    r"|(?:two|three|four|five|seven|ten|\d) days)|(?:this|last) week)\b"
)


# Of the top of a release, whatever its headline announces: "Officers were out on patrol on Saturday", "Over the weekend police
# stopped 30 vehicles".
_DEEDS = expression(
    r"\b(?:officers?|police|constabulary|teams?|units?|specials|constables|patrols?|we|force|they)\b[^.;“\"]{0,160}?"
    r"\b(?:carried out|conducted|executed|took part|joined|stopped|spoke (?:to|with)|dealt with|responded to|caught|engaged with|attended|patrolled|targeted|visited|issued|seized|arrested"
    r"|dispersed|checked|searched|raided|held|ran|(?:was|were|been) (?:out|deployed|called|joined|stopped|checked|executed|carried|arrested|seized|issued|on (?:patrol|duty)))\b"
    # "On Friday a number of stops were carried out"
    r"|\b(?:stops|checks|patrols|searches|warrants|tests)\b[^.;“\"]{0,30}? (?:was|were) (?:carried out|conducted|made|completed|executed)\b"
)
_A_DAY = expression(
    rf"\b(?:(?:on|this|last|between|from|since) {WEEKDAY}|today|yesterday|last night|(?:this|last|over the|at the) (?:bank holiday )?weekend"
    r"|this (?:morning|afternoon|week)|last week|over (?:two|three|four|five|six|seven|ten|thirteen|fourteen) (?:days|nights))\b"
)
_TO_COME = expression(r"\b(?:will|next|to take place|is (?:being )?(?:held|taking)|are being)\b")
_TOP = 3  # sentences of prose, in which a report of a day tells of its deeds


def report_a_day(lines: Iterable[Sentence]) -> bool:
    """Do the first sentences tell what officers did on a day of these?"""
    return any(
        _A_DAY.search(line.text)
        and _DEEDS.search(line.text)
        and not _TO_COME.search(line.text)
        and not _LONGER.search(line.text)
        for line in lines
        if line.prose <= _TOP
    )


def names_a_day(sentence: Sentence, *, of_notices: bool) -> bool:
    """Does it name a day as one does in the week after it? Of notices, also what stands before in its paragraph."""
    told = paragraph_up_to(sentence) if of_notices else (sentence,)
    return any(_ON_A_DAY.search(line.text) or _DAY_BY_DAY.search(line.text) for line in told)


def is_open(sentence: Sentence) -> bool:
    """Does it tell an outcome that will not stay for long: "has been released under investigation"?"""
    return _STILL.search(sentence.text) is not None


def tells_of_these_days(sentence: Sentence, *, reported: bool = False) -> bool:
    """Does the sentence, or one before it in its paragraph, name these days, and none of them a longer time?

    Args:
        sentence: that states the fact.
        reported: whether the release tells at its top what was done in these days.
    """
    told = [line.text for line in paragraph_up_to(sentence)]
    if any(_LONGER.search(words) or _YEAR.search(words) for words in told):
        return False
    return (reported or any(map(_DAYS.search, told))) and not paragraph_is_of_another_time(sentence)


_SAME_TIME = expression(
    r"\b(?:over|throughout|during|in|within) (?:that|the) same (?:time )?(?:period|month|week|fortnight|year|quarter|timeframe)\b(?!,? (?:last|in|of|a year))"
)


def is_of_the_same_time(sentence: Sentence) -> bool:
    """Does it tell what else was done in the time of the news: "Throughout the same month 20 arrests were made"?"""
    return _SAME_TIME.search(sentence.text) is not None
