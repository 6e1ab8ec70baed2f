"""What is this article's news, and what is told to explain it?

The headline and the lead say how far the case has come: an article about a sentence tells of
the arrest as an earlier step. Words of time ("last year", "since April") and of place ("across
the country") mark what is background.
"""

import re
from dataclasses import dataclass

from transforms.numbers import COUNT, parse_count
from transforms.text import Sentence, leading

_RANK = {
    "warrant": 1,
    "seizure": 1,
    "surrender": 1,
    "stop_search": 1,
    "vehicle_stop": 1,
    "roadside_test": 1,
    "visit": 1,
    "arrest": 2,
    "caution": 3,
    "community_resolution": 3,
    "bail": 3,
    "released_under_investigation": 3,
    "no_further_action": 3,
    "charge": 4,
    "summons": 4,
    "remand": 5,
    "conviction": 6,
    "sentence": 7,
    "confiscation": 8,
    "order": 8,
}
# Ranks of the news.
_CHARGE, _CONVICTION, _SENTENCE, _ORDER = 4, 6, 7, 8
_SENTENCE_NEWS = re.compile(
    r"\b(?:jailed|jail(?! cell)|sentenced?|behind bars|imprison\w*|prison(?:ed)?|locked up|years for|months for|life for|handed|community order|suspended|banned|fined|put away|caged|\d+[- ](?:year|month|week)s?)\b",
    re.IGNORECASE,
)
_CONVICTION_NEWS = re.compile(r"\b(?:guilty|convicted|admits?|admitted|pleads?|conviction)\b", re.IGNORECASE)
_CHARGE_NEWS = re.compile(r"\b(?:charged?|charges|court|remanded|appears?)\b", re.IGNORECASE)
_CONFISCATION_NEWS = re.compile(r"\b(?:confiscat\w+|forfeit\w*|pay back|proceeds of crime|repay)\b", re.IGNORECASE)
# "Man jailed after breaching restraining order": the news is the sentence.
_ORDER_BROKEN = re.compile(
    r"\b(?:jailed|sentenced|prison|behind bars|locked up|breach\w*|broke|flout\w*)\b", re.IGNORECASE
)
_ORDER_NEWS = re.compile(
    r"\b(?:closure order|criminal behaviour order|CBO|restraining order|banning order|behaviour order|(?:house|flat|address|property) (?:closed|shut))\b",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"\b(?:since (?:(?:its|the|our) (?:\w+ ){0,2}?(?:launch|start|beginning|inception|operation|team|teams|unit|introduction|campaign)|(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|then|it began|last|early|late)|\d{1,2} \w+ 20\d\d)"
    r"|last year|in 20\d\d|during 20\d\d|so far this year|this year alone|in the (?:last|past) (?:year|\d+ months|twelve months|six months|few years|two years|three years)|over the (?:last|past) (?:year|\d+ months|twelve months|two years|three years|few years|six months)|between 20\d\d|(?:the|this) past year|(?:its|the) first (?:year|two years)|in the last financial year|same (?:period|week|month|time)"
    r"|already this year|(?:overall |right )?(?:across|throughout) 20\d\d|over the same (?:period|time)|previous (?:operation|year|week|campaign|month)s?|a year (?:ago|earlier)|earlier in the year|(?:the|a) year before|last (?:christmas|winter|summer|spring|autumn)|(?:up|down|compared|rise|increase|fall) (?:from|with|to|on) \d|england and wales|by (?:police )?forces|force-?wide (?:total|figure)s?|over the past (?:year|\d+)|in the past (?:year|\d+)|(?:in|during|over) the whole of|in all of 20\d\d|since it (?:was|started|launched|opened)|to date|nationally|across the country|nationwide|national(?:ly)? (?:results|figures)|across (?:england|the uk|wales)|year to date|bringing the total|brings the total|total (?:number )?(?:so far|to)|compared (?:to|with))\b",
    re.IGNORECASE,
)
# Words that make a running total of a large number, and say nothing of a single arrest: "since 1 April".
_RUNNING = re.compile(
    r"\b(?:(?:each|every|per) year|\d arrests a year|annually|calendar year|in (?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d|throughout (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|during) the (?:summer|autumn|winter|spring) of|since (?:the |our |its |that |national )?(?:\w+ ){0,3}?(?:rollout|began|started|launched|formed|introduced|development|inception|formation|creation|beginning|start|end of)|since \d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:first|last) (?:six|three|twelve|nine|two|few|eighteen|\d+) months|(?:brings|bringing|taking|takes) the total|have now been made|has now (?:arrested|made)|now (?:arrested|apprehended)|the national crime agency|across the uk)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:earlier this (?:year|month|week)|last (?:month|week|night)|previously|originally|initially|at the time|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: last year| \d{4})?|the court heard|court was told|already)\b",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:today|this morning|yesterday|this afternoon|last night|this week|over the weekend|overnight|this evening)\b",
    re.IGNORECASE,
)


_RESULT_WORDS = re.compile(
    r"\b(?:arrest\w*|charged?|seiz\w*|jailed|raids?|warrants?|results?|caught|recovered|detained|sentenced|haul|found|stopped|fined|tickets|held|success\w*|strike|swoop\w*|crackdown)\b",
    re.IGNORECASE,
)
_ANNOUNCEMENT = re.compile(
    r"\b(?:appoint\w*|announced|new (?:head|chief|team|unit|officers?|recruits)|awards?|awarded|recruit\w*|launch\w*|campaign|to name|take part|taking part|urg(?:e|es|ed|ing)|warn\w*|advice|advised?|remind\w*|commend\w*|praise\w*|thank\w*|supports?|supporting|prepar\w*|plans?|review|survey|statistics|figures|consult\w*|funding|commissioner|pcc|stay safe|safety|week of action to|awareness|tips|security|prevention|begins?|starts?|returns?|reunite|recognised|honoured|inspection|report|blog|column|your weekend|what to expect|why|how)\b",
    re.IGNORECASE,
)
_APPEAL = re.compile(
    r"\b(?:appeal\w*|witness\w*|information|collision|missing|trace|cctv|identify|recognise|dash ?cam|owners?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class News:
    """How far the case has come, as the headline and the lead tell it. `rank` orders the stages."""

    rank: int
    operation: bool  # results of an operation rather than one case
    announcement: bool = False  # a campaign, a post, advice: figures in it are of other days
    results: bool = True  # the headline or the lead tells of enforcement at all
    figures: frozenset[float] = frozenset()  # that the headline states
    title: str = ""  # in lower case
    wanted: bool = False  # for somebody: pleas and sentences are of their past
    appeal: bool = False  # for witnesses or owners: what was found is not what was enforced


# Results of many kinds: the arrests in it are no earlier step of the sentences.
_HARVEST = re.compile(
    r"\b(?:arrests|warrants|raids|results|seizures|week of action|days? of action|crack(?:s|ed|ing)? ?down|intensification)\b",
    re.IGNORECASE,
)


_CAMPAIGN = re.compile(
    r"\b(?:operations?|op|weeks?|weekend|days?|crack(?:s|ed|ing)? ?down|campaign|patrol\w*|tackl\w+|targets?|targeted|targeting|disrupt\w*|enforcement|offensive|in numbers|round-?up)\b",
    re.IGNORECASE,
)


def news_of(title: str | None, lines: list[Sentence], kinds_in_lead: set[str], kinds: set[str]) -> News:
    """What an article announces.

    Args:
        title: the headline.
        lines: the sentences of the text.
        kinds_in_lead: of the stages that the headline and the lead tell.
        kinds: of all stages.
    """
    lead = " ".join(s.text for s in leading(lines) if not s.boilerplate)
    words = title or ""
    head = f"{words}. {lead}"
    rank = _announced_rank(words, lines, kinds_in_lead)
    results = bool(_RESULT_WORDS.search(words)) or bool(rank)
    wanted = _WANTED.search(words) is not None
    campaign = _CAMPAIGN.search(head) is not None
    if not (rank or wanted or campaign or kinds_in_lead or _HARVEST.search(words) or _APPEAL.search(words)):
        # the headline tells the crime and the text its end
        rank = _SENTENCE if "sentence" in kinds else _CONVICTION if "conviction" in kinds else 0
    return News(
        rank,
        operation=_OPERATION.search(head) is not None,
        announcement=not results and bool(_ANNOUNCEMENT.search(words)),
        results=results or bool(kinds_in_lead) or campaign,
        figures=_figures(words),
        title=words.lower(),
        wanted=wanted,
        appeal=bool(_APPEAL.search(words)),
    )


_COURT = re.compile(r"\b(?:sentenced|jailed|behind bars|imprison|prison)", re.IGNORECASE)
_CHARGED = re.compile(r"\bcharged?\b|\bcourt\b", re.IGNORECASE)
_OPERATION = re.compile(
    r"\b(?:operation|week of action|days? of action|results|crackdown|intensification|campaign|patrols|warrants|raids|arrests|weekend|team|officers)\b",
    re.IGNORECASE,
)
_TOP = 8  # lines in which a headline's sentence must be told
_WANTED = re.compile(
    r"\b(?:abscond\w*|wanted|escapee?|escaped|failed to return|whereabouts|missing|recall(?:ed)?|trace)\b",
    re.IGNORECASE,
)


def _announced_rank(title: str, lines: list[Sentence], kinds_in_lead: set[str]) -> int:
    """The furthest stage that the headline or the lead tells."""
    harvest = _HARVEST.search(title) is not None
    rank = 0
    if _CONFISCATION_NEWS.search(title) or (_ORDER_NEWS.search(title) and not _ORDER_BROKEN.search(title)):
        rank = _ORDER
    if ("sentence" in kinds_in_lead and not harvest) or (
        _SENTENCE_NEWS.search(title) and _COURT.search(" ".join(line.text for line in lines[:_TOP]))
    ):
        rank = max(rank, _SENTENCE)
    if rank:
        return rank
    if not harvest and ("conviction" in kinds_in_lead or _CONVICTION_NEWS.search(title)):
        return _CONVICTION
    return _CHARGE if kinds_in_lead & {"charge", "remand"} or _CHARGED.search(title) else 0


def _figures(title: str) -> frozenset[float]:
    found = (parse_count(number.group()) for number in _COUNT.finditer(title))
    return frozenset(number for number in found if number)


_COUNT = re.compile(COUNT, re.IGNORECASE)


def scope_of(
    kind: str,
    sentence: Sentence,
    news: News,
    *,
    start: int,
    pluperfect: bool,
    joined: bool,
    recent: bool,
    many: bool,
    large: bool = False,
) -> str:
    """current, earlier or background.

    Args:
        kind: of the fact.
        sentence: that states it.
        news: of the article.
        start: of the stating words, in the article's text.
        pluperfect: told with "had been", "previously".
        joined: "arrested and charged": shares its sentence and its people with the later stage.
        many: more than one, or not counted.
        large: ten or more, so that words of running totals are its own.
        recent: stated for today, yesterday or the results' own days.
    """
    if news.wanted and kind in ("conviction", "sentence") and news.rank < _CONVICTION:
        return "background"
    if _of_another_time(sentence, news, start - sentence.start, many=many, large=large, recent=recent):
        return "background"
    return _by_rank(kind, sentence.text, news, start - sentence.start, pluperfect=pluperfect, now=joined or recent)


def _of_another_time(sentence: Sentence, news: News, at: int, *, many: bool, large: bool, recent: bool) -> bool:
    """Is it told beside the news: last year's figures, running totals, what an announcement counts?"""
    words = sentence.text
    if _is_background(sentence, at, news) and not (sentence.prose == 0 and news.rank < _CONVICTION):
        told_then = _THEN.search(words)
        one_case = news.rank >= _CHARGE and not many  # "had been charged with offences between 2016 and 2018"
        if not one_case and (news.rank < _CONVICTION or not told_then):
            return True
    running = _RUNNING.search(words) if large and sentence.prose > 0 else None
    if running and running.group().lower() not in news.title:
        return True
    if large and sentence.prose > 1 and not recent and _paragraph_is_background(sentence, news):
        return True
    if recent:
        return False
    if news.announcement and (many or sentence.prose > _BODY):
        return True
    return large and sentence.prose > 1 and not news.results


_THEN = re.compile(
    r"\bin 20\d\d|last year|in (?:january|february|march|april|may|june|july|august|september|october|november|december)",
    re.IGNORECASE,
)
_REMAND, _OUTCOME = 5, 3  # of the stages
_BEFORE_NOW = re.compile(r"\b(?:already|previously|earlier (?:this|with|in the) (?:month|week|year))\b", re.IGNORECASE)


def _by_rank(kind: str, words: str, news: News, at: int, *, pluperfect: bool, now: bool) -> str:
    """How far the stage is from the news of the case."""
    rank = _RANK.get(kind, 1)
    if news.rank in (_SENTENCE, _ORDER):
        return "current" if rank >= news.rank else "earlier"
    if news.rank == _CONVICTION:
        return "current" if rank >= _REMAND and not (rank == _REMAND and pluperfect) else "earlier"
    if news.rank == _CHARGE:
        if rank >= _OUTCOME:
            return (
                "earlier"
                if (pluperfect and not news.operation) or _BEFORE_NOW.search(words[at : at + 90])
                else "current"
            )
        if now or news.operation:
            return "earlier" if pluperfect else "current"
        return "earlier" if kind == "arrest" else "current"
    return "earlier" if pluperfect and _EARLIER.search(words) else "current"


def _paragraph_is_background(sentence: Sentence, news: News) -> bool:
    """Does a sentence before it in its paragraph set another time: "During 2016, 880 were arrested. A further 128 ..."?"""
    before = sentence.before
    while before is not None:
        if news.rank < _CHARGE and _BACKGROUND.search(before.text):
            return True
        before = before.before
    return False


_BODY = 3  # sentences of prose, after which an announcement tells of other days


_COMPARED = re.compile(r"\b(?:up|down|compared|increase|decrease|rise|fall|against|than|more|fewer)\b", re.IGNORECASE)


def _is_background(sentence: Sentence, at: int, news: News) -> bool:
    """Do words of another time or place stand by the fact? Behind "up from" they are another figure's."""
    words = sentence.text
    first, last = (max(0, at - 110), at + 90) if len(words) > 220 else (0, len(words))
    for found in _BACKGROUND.finditer(words, first, min(last, len(words))):
        if found.group().lower() in news.title:
            continue
        if not (found.start() > at and _COMPARED.search(words[at : found.start() + 12])):
            return True
    return False


def is_recent(sentence: Sentence) -> bool:
    """Does the sentence speak of today or yesterday?"""
    return bool(_TODAY.search(sentence.text))
