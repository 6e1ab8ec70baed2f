"""Is a figure told of another time, or of another place, than the news?

"Since April the team has made 148 arrests", "across England and Wales", "in the 2024 operation".
Words that open a sentence hold for all of it; words behind a figure hold for what stands close.
"""

import re
from functools import lru_cache

from transforms.reading.durations import MONTH, WEEKDAY, over_months
from transforms.reading.expressions import expression
from transforms.reading.numbers import MONEY, QUALIFIER
from transforms.reading.text import Sentence, paragraph_up_to

_YEAR = re.compile(r"\b20\d\d\b")
_SPAN = r"(?:\d+|two|three|four|five|six|nine|twelve|eighteen|few|several)"

# Of other times whatever the figure counts.
_BEFORE = expression(
    r"\b(?:since (?:(?:its|the|our) (?:\w+ ){0,2}?(?:launch|start|beginning|inception|operation|team|teams|unit|introduction|campaign)"
    rf"|{MONTH}|\d{{4}}|then|it began|last(?! {WEEKDAY})|early|late|\d{{1,2}} \w+ 20\d\d)"
    rf"|last year|last {MONTH}|in (?:19|20)\d\d|in the (?:most recent|previous|last) phase|during 20\d\d|so far this year|this year alone"
    rf"|in the (?:last|past) (?:year|{_SPAN} (?:months|years))|over the (?:last|past) (?:year|{_SPAN} (?:months|years))"
    r"|between 20\d\d|(?:the|this) past year|(?:its|the) first (?:year|two years)|in the last financial year"
    r"|same (?:(?:short|time|reporting) )?(?:period|month)|(?<!at the )same time|same (?:week|time) (?:(?:of )?last|(?:of|in) (?:19|20)\d\d)"
    rf"|(?:the|our) last such \w+|similar (?:[\w-]+ ){{0,2}}(?:operations?|weeks?|campaigns?|crackdowns?|amnesty|surrender|days? of action) (?:last|(?:held |carried out |run )?(?:earlier|in (?:(?:19|20)\d\d|the (?:spring|summer|autumn|winter)|{MONTH})))"
    r"|already (?:[a-z]+ ){0,2}?this year|(?:overall |right )?(?:across|throughout) 20\d\d|over the same (?:period|time)"
    rf"|in the (?:financial |calendar )?year (?:ending|ended|up to|to (?:{MONTH}|date|the end))|(?:the|our) (?:last|previous) (?:[a-z-]+ )?(?:amnesty|surrender|campaign|intensification|phase|(?:week|day) of action|operation (?:was|ran|took|saw|led|resulted))"
    r"|whole of the (?:uk|country)|previous (?:operation|year|week|weekend|campaign|month)s?|a year (?:ago|earlier)|earlier in the year|(?:the|a) year before"
    r"|(?:in|during) that year|(?:only|just) last (?:week|month)|over the recent|last (?:week|weekend|month|year|time)['’]s"
    r"|last (?:christmas|winter|summer|spring|autumn)|(?:(?:up|down|rise|increase|fall) (?:from|on)|compared (?:with|to)) \d+"
    r"|force-?wide (?:total|figure)s?|over the past (?:year|\d+)|in the past (?:year|\d+)|(?:in|during|over) the whole of|in all of 20\d\d"
    r"|since (?:it|they) (?:was|were|started|launched|opened)|in those (?:two|three|four|six|nine|twelve|\d+) (?:months|years)|since being (?:introduced|launched|formed|set up|created|established)|in (?:its|their|the team[’']s) first (?:\w+ )?(?:days|weeks|months)|year to date|bring(?:s|ing) (?:the|a|our|its) total|total (?:number )?(?:so far|to)|compare[sd] (?:to|with)|(?:in|by) comparison"
    r"|(?:from|on|than) 20\d\d, when|on average|(?:weeks|months) into 20\d\d|england and wales|by (?:police )?forces|neighbouring forces (?:also |have |has |had |then )*(?:made|arrested|stopped|seized|charged|issued|recovered|executed)|nationally|across the country|nationwide|national(?:ly)? (?:results|figures)"
    r"|across (?:england|the uk|wales)|in the uk,? (?:there (?:were|was|have)|a total)|(?:in|during) an? (?:[\w-]+ ){0,3}(?:surrender|amnesty) (?:in|last|earlier))\b",
)
# Of statistics, and so no step of a case: "so far in 2024", "in 2022/23", "in the 2023 campaign".
_STATISTICS = expression(
    r"\b(?:so far in 20\d\d|(?:in|during) 20\d\d[/-]\d\d|(?:in|during) (?:the|our|its|a) (?:previous|earlier|last|20\d\d) (?:(?:christmas|summer|winter|drink[- ]driv\w+) )?(?:campaign|operation|week of action|initiative|crackdown)|of the 20\d\d (?:(?:christmas|summer|winter|drink[- ]driv\w+) )?(?:campaign|operation)"
    rf"|in the {_SPAN} (?:months|years|weeks) (?:to|up to|before|since)|come[s]? {_SPAN} (?:days|weeks|months|years) after"
    r"|(?:before|prior to|ahead of) (?:this|the|\w+['’]s|these) (?:\w+ )?(?:action|operation|activity|warrants|raids|enforcement|arrests|results|day|week))\b",
)
# Words that make a running total of a large number, and say nothing of a single arrest: "since 1 April".
_RUNNING = expression(
    rf"\b(?:to date|(?:in|over|since) (?:this|that) time|within the (?:last|past) (?:year|{_SPAN} (?:months|years))|this year,? (?:we|they|it|officers|police|the (?:team|force|unit))(?:['’]ve| have| has)|in a {_SPAN}[- ](?:month|year) period|(?:each|every|per) year|\d[\d,]* arrests a year|annually|calendar year|throughout {MONTH}"
    rf"|{MONTH}['’]s (?:[\w-]+ ){{0,2}}?(?:operation|op|campaign|week of action|crackdown|initiative)\b"
    r"|since (?:[\w-]+ ){1,4}?(?:entered|(?:went|moved) into) (?:the |a |another |full )?(?:tier|lockdown|national)"
    rf"|(?<!place )(?<!week )(?<!weekend )(?<!action )(?<!operation )(?<!campaign )(?<!held )(?<!ran )at the (?:end|start|beginning) of {MONTH}\b(?! (?:this|next))"
    r"|(?:in|during) the (?:summer|autumn|winter|spring) of|(?:over|during|throughout) the (?:summer|autumn|winter|spring) (?:period|months)|since (?:the |our |its |that |national )?(?:\w+ ){0,3}?(?:rollout|began|started|launched|formed|introduced|development|inception|formation|creation|beginning|start|end of)"
    rf"|(?:since|as of) \d{{1,2}} {MONTH}|since the (?:incidents?|disorder|disturbances?|riots?)\b|so far,? the (?:team|unit|scheme|operation)\b|since (?:op|operation) \w+|(?:brings|bringing|taking|takes) the total|have now been made"
    r"|has (?:now|so far) (?:arrested|made)|now (?:arrested|apprehended)|the national crime agency|across the uk|(?:so far|made|arrested|charged|jailed|sentenced|seized|closed|secured|issued|handed out|given out|executed|recovered) this year"
    r"|across the (?:\w+ )?region|across the (?:north|south|east|west)[- ](?:west|east)|the regional unit|thanks to the (?:cracking|takedown|breaking)|(?:earlier this (?:year|month)|last month)\b[^.;]{0,80}?\b(?:saw|led|resulted))\b",
)
# Likewise of people and of what is counted; of goods it is the day on which they were found.
_IN_A_MONTH = expression(
    rf"\b(?:in {MONTH} 20\d\d|(?:first|last) (?:six|three|twelve|nine|two|few|eighteen|\d+) months"
    rf"|between (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH},? (?:19|20)\d\d and)\b"
)
# "Of the 98 arrested this year, 61 were": of those told of
_OF_ALL = expression(r"\bof the (?:[\d,]+|[a-z]+) (?:[a-z]+ ){0,2}$")
_ADDED = expression(r"(?:bringing|taking)\b")
_A_MONTH = expression(rf"\b{MONTH}\b")
# "up from 20", "more than last year"; "more than 100 people" only says how exact a count is, "locked up" and
# "picked up" compare nothing.
_COMPARED = expression(
    r"\b(?:(?:up|(?<!handed )down) (?:from|on|by|\d|an? (?:third|quarter|half|fifth)|almost|nearly|about|around|more than|over)|compare[sd]|comparison|(?:bringing|taking) (?:the|our|its)|increase|decrease|rise|fall|against|(?<!more )(?<!fewer )than"
    r"|(?:more|fewer)(?! than (?:\d|an? |half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|£)))\b"
)
# "As part of activity across the UK, officers in Malby made 29 arrests": what was done beside others, told as one's own
_PART_OF = expression(r"\b(?:part of|in support of|supporting) (?:an?|the|this|our|[a-z]+) [^.;,]{0,90}$")
_PLACE = expression(r"across (?:england|the)\b|nationwide|nationally")
# "149 notices – the previous week's total was 102"
_SET_BESIDE = re.compile(r" [–—-] (?:the |our )?(?:last|previous)\b")
# The time of the crime, not of what police did: "a trailer stolen in Mansfield last autumn was recovered".
_OF_CRIME = expression(
    r"\b(?:stolen|committed|occurred|happened|took place|(?:would|to) take place|offences?|thefts?|burglar\w+|attack\w*|incidents?|missing|(?:an?|the|his|her) (?:[\w-]+ ){0,2}(?:assault|robbery|murder|rape|death|shooting|stabbing|collision)|assaults|robberies|murders|rapes|stabbings"
    r"|(?:to|who|that|were|was) (?:distribut|suppl|deal|traffick|transport|sell)\w*|deals?|taken place|(?:conspir\w+|plott?\w*|plans?) to \w+|suspected of)\b[^,;]{0,40}$",
)
# "A further 51 were arrested in the same period": the one told of; "on the register for the same time" tells none.
_SAME = expression(r"(?:over the )?same\b")
_ALSO = expression(r"\b(?:also|a further|further|additionally|in addition|for the same)\b")
# "During the same period, 22 vehicles were seized": the one just told of; "in the same period last year" is another, and so
# is what another force did in it
_OPENS = expression(r"\W*(?:also,? )?(?:over|during|in|within|for) (?:the |that |this )?$")
_SAME_DAYS = expression(r"(?:over the )?same (?:(?:time|reporting) )?(?:period|month|time)")
_REPORTED = expression(r"\b(?:reports|crimes|offences|incidents|victims) (?:of|were|was)\b")
_NAMED_OTHER = re.compile(
    r"(?i:,? (?:last|in|of|the (?:previous|year)|a year|this|during|on|from|to|when)\b)|,? (?:[A-Z][a-z]+ ){1,3}(?:Police|Constabulary)\b"
)
# "A bike was seized during last weekend's operation": the results are its own; "last week's raids saw 12 arrests" is not
_OF_DAYS_AGO = expression(r"last week(?:end)?['’]s\b")
# "Drugs were recovered and long terms handed down to dozens of criminals in its first year alone": of all that is told
_AT_THE_END = expression(r"\b(?:this|last|(?:its|the|their) first) year alone\W*$")
_CLOSE = 90  # characters behind a figure within which words of time are its own


# Results of more than the force's own ground: "across the North West", "the regional unit has taken seven guns".
_WIDER_PLACE = expression(
    r"\b(?:across the (?:(?!force)[\w-]+ )?region|across the uk|the (?:nca|national crime agency)(?:,| and)(?: [\w-]+){1,4} forces (?:have|has)|across the (?:north|south|east|west)[- ](?:west|east)"
    r"|(?:the regional (?:unit|crime unit|team)|ersou|rocu|(?:special operations|organised crime) unit)(?:, which|\b[^.;:,\"“]{0,60}?) (?:has|have))\b"
)


def is_of_a_wider_place(sentence: Sentence, title: str) -> bool:
    """Does the sentence tell of a region or of the country, of which the headline does not?"""
    found = _WIDER_PLACE.search(sentence.text)
    if found is None or _WIDER_PLACE.search(title) or _is_beside_others(sentence.text, found, len(sentence.text)):
        return False
    return _OF_CRIME.search(sentence.text, max(0, found.start() - 60), found.start()) is None


def is_statistics(sentence: Sentence, at: int) -> bool:
    """Does the sentence, up to a little behind the fact, speak as statistics do?"""
    return _STATISTICS.search(sentence.text, 0, min(len(sentence.text), at + _CLOSE)) is not None


def is_of_another_time(sentence: Sentence, at: int, title: str) -> bool:
    """Do words of another time or place stand by the fact? Behind "up from" they are another figure's.

    Args:
        sentence: that states the fact.
        at: where its words begin, in the sentence.
        title: the headline, in lower case; the time that it tells is the news's own.
    """
    words = sentence.text
    if not _tells_of_another_time(words):
        return False
    last = (
        len(words) if len(words) <= 2 * _CLOSE + 40 or _AT_THE_END.search(words, at) else min(len(words), at + _CLOSE)
    )
    for found in _BEFORE.finditer(words, 0, last):
        year = _YEAR.search(found.group())
        if (
            found.group().lower() in title
            or (found.group().lower().startswith("since ") and _SINCE.search(title))  # "Results since the relaunch"
            or (year is not None and year.group() in title)
            or (_SAME.match(found.group()) and (_ALSO.search(words) or _is_of_the_same_days(words, found)))
            or (found.start() > at and _OF_DAYS_AGO.match(found.group()))
            or _OF_CRIME.search(words, max(0, found.start() - 60), found.start())
            or _is_beside_others(words, found, at)
        ):
            continue
        behind = words[at : found.start() + 12] if found.start() > at else ""
        if not (behind and (_COMPARED.search(behind) or _SET_BESIDE.search(behind))):
            return True
    return False


def _is_beside_others(words: str, found: re.Match[str], at: int) -> bool:
    """Do words of a wider place before a fact only say of what it is part: "As part of activity across the UK, we"?"""
    wide = found.end() <= at and _PLACE.match(found.group()) is not None
    return wide and _PART_OF.search(words, 0, found.start()) is not None


def _is_of_the_same_days(words: str, found: re.Match[str]) -> bool:
    """Does a sentence open with the time of the one before it: "During the same period, 22 vehicles were seized"?

    Args:
        words: the sentence.
        found: "same period", or "over the same time", in it.
    """
    if _SAME_DAYS.fullmatch(found.group()) is None:
        return False  # "the same week last year"
    at = found.start() + found.group().lower().index("same")
    opens = _OPENS.fullmatch(words, 0, at) is not None and _NAMED_OTHER.match(words, found.end()) is None
    return opens and _REPORTED.search(words) is None


def are_compared(words: str) -> bool:
    """Do the words between two figures set them against each other: "98 arrests, up from 72"?"""
    return _AGAINST.search(words) is not None


_AGAINST = expression(
    r"\b(?:(?:up|down|increase|decrease|rise|fall) (?:from|on)|compare[sd]|comparison|(?:bringing|taking) (?:the|our|its))\b"
)


_SINCE = expression(
    r"\b(?:results?|outcomes?|arrests?|arrested|seized|seizures|success(?:es)?|impact|made|months?|weeks?|year)\b[^.;]{0,40}\bsince\b"
)


@lru_cache(maxsize=64)  # asked once for each figure of a sentence
def _tells_of_another_time(words: str) -> bool:
    return _BEFORE.search(words) is not None


def is_running_total(sentence: Sentence, title: str, *, goods: bool, at: int = 0) -> bool:
    """Do words of a running total stand in the sentence, that the headline does not have?

    Args:
        sentence: that states the fact.
        title: the headline, in lower case.
        goods: whether things are counted.
        at: where the fact's words begin in the sentence; it is none that then "brings the total to 48".
    """
    running = _RUNNING.search(sentence.text) or (None if goods else over_months(_IN_A_MONTH.search(sentence.text)))
    if running is None or running.group().lower() in title:
        return False
    if running.start() > at and _ADDED.match(running.group()):
        return False
    if _is_beside_others(sentence.text, running, at) or _OF_ALL.search(
        sentence.text, max(0, running.start() - 40), running.start()
    ):
        return False
    month = _A_MONTH.search(running.group())
    return month is None or month.group().lower() not in title  # "tickets in January", "since 1 January"


def paragraph_is_of_another_time(sentence: Sentence) -> bool:
    """Does a sentence before it in its paragraph set another time: "During 2016, 880 were arrested. A further 128 ..."?"""
    return any(_sets_another_time(line.text) for line in paragraph_up_to(sentence) if line is not sentence)


def names_another_time(sentence: Sentence) -> bool:
    """Do words of another time or of a running total stand in a sentence?"""
    return _sets_another_time(sentence.text) or _RUNNING.search(sentence.text) is not None


@lru_cache(maxsize=256)  # asked once for each fact of the paragraph
def _sets_another_time(words: str) -> bool:
    return _BEFORE.search(words) is not None or _STATISTICS.search(words) is not None


# "This seizure follows another find last month, where 1,000 plants were seized", "It comes after warrants last Friday".
_ANOTHER_FIND = expression(
    r"^(?:it|this|these|that|the|(?:to|yester)day[’']s)(?: [\w-]+){0,4}? (?:follow(?:s|ed)?|add(?:s|ed)? to|com(?:es?|ing)(?: just)?(?: [\w-]+){0,3}? after|came(?: [\w-]+){0,3}? after|comes? on the back of)\b"
    r"[^.;]{0,60}?\b(?:another|other|more|previous|earlier|recent|separate|similar|successful|a (?:number|series|string) of|success of"
    rf"|last (?:week|weekend|month|year|{WEEKDAY}))\b"
    r"|^last month\b|\brecently (?:took part|supported|ran|held)\b"
)


def is_of_another_find(sentence: Sentence, at: int, title: str) -> bool:
    """Is it told of goods beside the news that another raid or campaign found them before, or all raids till now?

    Args:
        sentence: that states the fact.
        at: where its words begin, in the sentence.
        title: the headline, in lower case.
    """
    return _ANOTHER_FIND.search(sentence.text, 0, max(0, at)) is not None or _goes_on_of_another_time(sentence, title)


# "As well as the arrests, 2,800 wraps have been seized", "During this time ...", "Around £130,000 in cash has been seized".
_GOES_ON = expression(
    r"\W*(?:(?:as well as|in addition to|alongside|along with|on top of|besides) (?:the|these|those|this|making|carrying)\b|(?:in|over|during|within|throughout) (?:this|that) (?:time|period)\b"
    rf"|(?:{QUALIFIER} |a total of )?{MONEY}[^.;]{{1,60}}\b(?:has|have) (?:also )?been (?:seized|recovered|taken)\b)"
)
_TO_THEN = expression(
    r"\b(?:has|have)(?: (?:now|already|also|so far))? (?:been )?(?:[a-z]+ed|made|taken|held|seen|found|caught)\b"
)


def _goes_on_of_another_time(sentence: Sentence, title: str) -> bool:
    """Does it add to a total that stands before it: "Since March 150 have been held. As well as the arrests, £900 has been"?

    Args:
        sentence: that states the fact.
        title: the headline, in lower case; a total that it or the lead tells is the news.
    """
    above = sentence.above
    if above is None or above.prose <= 1 or not _GOES_ON.match(sentence.text):
        return False
    if _BEFORE.search(above.text) is None or _TO_THEN.search(above.text) is None:
        return False
    return not any(figure in title for figure in re.findall(r"(?<![£\w])\d[\d,]+(?!\w)", above.text))


# "Elsewhere, last month three men were jailed", in the results of a week of action
_EARLIER_MONTH = expression(rf"\b(?:last (?:month|{MONTH})|earlier this year|in {MONTH})\b")


def is_of_an_earlier_hearing(sentence: Sentence, at: int) -> bool:
    """Do words before the fact name a month that is past, or does its paragraph set another time?

    Args:
        sentence: that states the fact.
        at: where its words begin, in the sentence.
    """
    if sentence.prose > 0 and _EARLIER_MONTH.search(sentence.text, 0, max(0, at)):
        return True
    return paragraph_is_of_another_time(sentence)


# "We recently secured two convictions", "activity in recent weeks, including the seizure of": of no day of these.
_RECENTLY = expression(
    r"\b(?:(?:we|he|she|they|team|teams|unit|officers?|police|colleagues|constabulary|force|have|has|['’]ve|only) recently\b(?! (?:released|published))|in recent (?:weeks|months|years)\b)"
)


def is_of_recent_times(sentence: Sentence, at: int) -> bool:
    """Is it told as done at no stated time before: "we recently seized"?

    Args:
        sentence: that states the fact.
        at: where its words begin, in the sentence.
    """
    return _RECENTLY.search(sentence.text, 0, max(0, at)) is not None
