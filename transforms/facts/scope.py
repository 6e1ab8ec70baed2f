"""What is this article's news, and what is told to explain it?

The headline and the lead say how far the case has come: an article about a sentence tells of the arrest as an earlier
step. Words of time ("last year", "since April") and of place ("across the country") mark what is background.
"""

from transforms.facts.news import CHARGE, CONVICTION, ORDER, SENTENCE, News
from transforms.facts.other_time import (
    is_of_a_wider_place,
    is_of_an_earlier_hearing,
    is_of_another_find,
    is_of_another_time,
    is_of_recent_times,
    is_running_total,
    is_statistics,
    paragraph_is_of_another_time,
)
from transforms.facts.profile import is_example
from transforms.facts.these_days import is_of_the_same_time, is_open, names_a_day, tells_of_these_days
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

_RANK = {  # of the stages; what officers do before an arrest is of rank 1
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
_EARLIER = expression(
    r"\b(?:earlier this (?:year|month|week)|last (?:month|week|night)|previously|earlier (?:been|(?:admit|plead|pled|arrest|charg|convict|sentenc|jail|bail|releas|detain)\w*)|originally|initially|at the time|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: last year| \d{4})?|the court heard|court was told|already)\b",
)
_TODAY = expression(
    r"\b(?:today|this morning|yesterday|this afternoon|last night|this week|over the weekend|overnight|this evening)\b",
)


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
    found = news.found and news.rank >= CONVICTION
    if kind in _IN_COURT and (news.portrait or (news.wanted and not (found or recent))):
        return "background"
    at = start - sentence.start
    if kind in _BEFORE_FLIGHT and news.wanted and _SOUGHT.search(sentence.text):
        return "earlier"
    if kind == "arrest" and recent and not joined and news.rank == CHARGE and "arrest" not in news.title:
        recent = False  # "A man has been charged. He was arrested yesterday."
    if _of_another_time(kind, sentence, news, at, many=many, large=large, recent=recent):
        return "background"
    if _is_of_an_old_case(kind, news) and not recent:
        return "earlier"
    if large and is_of_the_same_time(sentence):
        return "current"
    return _by_rank(
        kind,
        sentence.text,
        news,
        at,
        pluperfect=pluperfect,
        now=joined or recent or (large and not news.one_case),
        lead=sentence.prose == 0,
    )


def scope_of_result(kind: str, sentence: Sentence, news: News, *, start: int, many: bool, large: bool) -> str:
    """The scope of what is told of no step of a case: goods, tickets, people whom nobody counted; its words as for `scope_of`."""
    recent = is_recent(sentence)
    return scope_of(
        kind, sentence, news, start=start, pluperfect=False, joined=False, recent=recent, many=many, large=large
    )


def _of_another_time(
    kind: str, sentence: Sentence, news: News, at: int, *, many: bool, large: bool, recent: bool
) -> bool:
    """Is it told beside the news: last year's figures, running totals, what an announcement counts?"""
    if sentence.prose > 0 and (_is_shown(sentence, news, at) or (many and is_statistics(sentence, at))):
        return True
    if is_of_another_time(sentence, at, news.title) and not (sentence.prose == 0 and news.rank < CONVICTION):
        step = kind in _IN_COURT and sentence.prose <= 1  # "sentenced last October", in the lead: an earlier step
        one_case = news.rank >= CHARGE and not many  # "had been charged with offences between 2016 and 2018"
        then = (news.rank >= CONVICTION or step) and _THEN.search(sentence.text)
        if not one_case and not then:
            return True
    if news.rank < CHARGE and _is_of_another_result(kind, sentence, at, news.title, recent=recent):
        return True
    if many and sentence.prose > 1 and is_of_a_wider_place(sentence, news.title):
        return True
    if (many or news.rank < CHARGE) and _is_listed_below_another_time(sentence, news):
        return True
    wide = (many if news.rank >= CONVICTION else large) and kind not in _IN_COURT
    if wide and _is_of_a_wider_operation(sentence, news, at):
        return True
    if large and sentence.prose > 0 and is_running_total(sentence, news.title, goods=kind == "seizure", at=at):
        return True
    in_paragraph = large and sentence.prose > 1 and not recent and (news.rank < CHARGE or kind != "seizure")
    if in_paragraph and paragraph_is_of_another_time(sentence):
        return True
    if large and news.one_case and sentence.prose > _BODY and kind in _OF_MANY:
        return True
    if kind in _IN_COURT and news.rank < CHARGE and is_of_an_earlier_hearing(sentence, at):
        return True
    return not (recent or _is_of_an_old_case(kind, news)) and _is_beside_the_news(
        kind, sentence, news, at, many=many, large=large
    )


def _is_of_another_result(kind: str, sentence: Sentence, at: int, title: str, *, recent: bool) -> bool:
    """Is it of another find, or of no stated time: "we recently seized"?"""
    if kind in _BY_A_RAID and sentence.prose > 0 and is_of_another_find(sentence, at, title):
        return True
    return sentence.prose > _BODY and not recent and is_of_recent_times(sentence, at)


def _is_shown(sentence: Sentence, news: News, at: int) -> bool:
    """Is it told to show what officers do at all?"""
    return news.profile or (not news.results and is_example(sentence, at))


# "The taskforce has now arrested 70 people", "work across the county has led to": to this day, whenever it began.
_HAS_LED = expression(
    r"\b(?:has|have) (?:so far |already |now |also |since |not only )*(?:led to|resulted in|seen|helped|made|seized|recovered"
    r"|arrested|taken|executed|carried out|secured|removed|dismantled|charged)\b"
)
_IN_ALL = expression(
    r"\b(?:in total|a total of|in all|altogether|this (?:week|weekend|month)|today|yesterday|overnight)\b"
)
_FAR = 5  # sentences of prose, after which a large figure to this day is not of a release's own results


def _is_of_a_wider_operation(sentence: Sentence, news: News, at: int) -> bool:
    """Is it what an operation or a team "has led to", far below the news of one case or of one day?"""
    near = _BODY if news.rank >= CONVICTION else _FAR if news.results else 2
    if sentence.prose <= near or _NAMED_OPERATION.search(news.title):
        return False
    return bool(_HAS_LED.search(sentence.text, 0, max(0, at))) and not _IN_ALL.search(sentence.text)


def _is_listed_below_another_time(sentence: Sentence, news: News) -> bool:
    """Is it an item of a list that words of another time head: "Previous seizures", "Since March the team has:"?

    Below the headline's own operation, and just below the lead, such a list is the news.
    """
    header = sentence.header if sentence.bullet else None
    if header is None or header.prose < _BODY:
        return False
    if is_of_a_wider_place(header, news.title):
        return True
    if not (_PREVIOUS.match(header.text) or is_of_another_time(header, len(header.text), news.title)):
        return False
    named = _NAMED_OPERATION.search(news.title)
    return named is None or named["name"] not in header.text.lower()


_PREVIOUS = expression(
    r"(?:previous|past|earlier) (?:[\w-]+ ){0,2}(?:seizures?|arrests?|results?|cases?|successes|convictions?|operations?)\b"
)
_NAMED_OPERATION = expression(r"\bop(?:eration)? (?P<name>[\w-]+)")


def _is_beside_the_news(kind: str, sentence: Sentence, news: News, at: int, *, many: bool, large: bool) -> bool:
    """Is it what advice, a campaign or a portrait counts of other days?"""
    if sentence.bullet and not many and kind in _BY_POLICE_OR_FISCAL:
        return False  # a case of a list, even below advice
    if kind == "fixed_penalty" and not (large or sentence.bullet):
        return False  # a reminder of rules tells of the days' few notices
    if (
        news.announcement
        and not (news.case and _is_of_the_case(kind, sentence.text, at, large=large))
        and (many or sentence.prose > _BODY)
        and not names_a_day(sentence, of_notices=kind in _ON_THE_SPOT)
        and (
            news.portrait
            or news.honours
            or not (tells_of_these_days(sentence, reported=news.reports) or (kind in _OUTCOMES and is_open(sentence)))
        )
    ):
        return large or kind not in _BY_POLICE or not _NOW_HELD.search(sentence.text, max(0, at))
    if kind in _ON_THE_SPOT and names_a_day(sentence, of_notices=True):
        return False
    beside = large and sentence.prose > _BODY and not news.results and kind != "seizure"
    return beside and not tells_of_these_days(sentence, reported=news.reports)


def _is_of_the_case(kind: str, words: str, at: int, *, large: bool) -> bool:
    """Does a headline that gives thanks or warns tell of the case of which this is: "a quantity of cannabis", no "bikes" of all days?"""
    return kind in _OF_A_CASE or (kind == "seizure" and not (large or _RIDDEN.match(words, at)))


_RIDDEN = expression(
    r"(?:(?:stolen|uninsured|untaxed|illegal|off-road|nuisance|motor|electric|quad|pedal)[ -])*(?:vehicles?|cars|bikes|bicycles|motor(?:bike|cycle)s|mopeds|e?-?scooters)\b"
)
_THEN = expression(
    r"\b(?:in|last) 20\d\d|last year|the (?:previous year|year before)|(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)",
)
# Of somebody sentenced before: "A co-accused had previously been sentenced", "was jailed last year".
_SENTENCED_BEFORE = expression(
    r"\b(?:already|(?<!days )(?<!weeks )(?<!months )(?<!years )previously(?! (?:admit|plead|pled|enter|found|convict|den[iy]|of|from))|originally|"
    r"(?P<then>last year|last (?:january|february|march|april|may|june|july|august|september|october|november|december)|earlier this year))\b"
)
_REMAND, _OUTCOME = 5, 3  # of the stages
_BEFORE_NOW = expression(
    r"\b(?:already|previously(?! (?:of|from)\b)|earlier (?:been|(?:charg|convict|sentenc|jail)\w*|(?:this|with|in the) (?:month|week|year)))\b"
)


def _by_rank(kind: str, words: str, news: News, at: int, *, pluperfect: bool, now: bool, lead: bool) -> str:
    """How far the stage is from the news of the case."""
    rank = _RANK.get(kind, 1)
    before = _SENTENCED_BEFORE.search(words, max(0, at - 90)) if kind == "sentence" else None
    if before is not None and before.end() <= at + 130 and not (lead and news.rank == SENTENCE and before["then"]):
        return "earlier"  # in the lead "last June" is when the crime was
    if news.rank == ORDER and kind == "sentence" and _ON_A_PERSON.search(news.title):
        return "current"  # made at the same hearing
    if news.rank in (SENTENCE, ORDER):
        return "current" if rank >= news.rank else "earlier"
    if news.rank == CONVICTION:
        bailed = kind == "bail" and not pluperfect  # until the sentence
        return "current" if bailed or (rank >= _REMAND and not (rank == _REMAND and pluperfect)) else "earlier"
    if news.rank == CHARGE:
        if rank >= _OUTCOME:
            return (
                "earlier"
                if (pluperfect and not news.operation) or _BEFORE_NOW.search(words[at : at + 90])
                else "current"
            )
        if now or news.operation or _ARREST_IS_NEWS.search(news.title):
            return "earlier" if pluperfect else "current"
        return "earlier" if kind == "arrest" else "current"
    return "earlier" if pluperfect and _EARLIER.search(words) else "current"


# "Two arrested over burglaries", "Woman charged and five people arrested", though the text goes on to the charge.
_ARREST_IS_NEWS = expression(
    r"^(?!.*\bcharged)(?=.*arrest)|\bcharged (?:and|as|while)\b.*\barrested\b"
    r"|^(?!.*\b(?:charges?|charged|court|accused|update)\b)(?=.*\b(?:found|seize\w*|seizure|recover\w*|haul|worth|valued)\b)"
)

# Orders that courts make beside a sentence, unlike those on property and gains.
_ON_A_PERSON = expression(r"\b(?:behaviour order|CBO|restraining order|prevention order)\b")

# "Two men have been arrested" tells of now, unlike "two men were arrested".
_NOW_HELD = expression(rf"\b(?:has|have) {ALSO}been (?:arrested|charged|detained)\b")
_BY_POLICE = {"arrest", "charge"}
_BEFORE_FLIGHT = ("charge", "bail")
# "is wanted after failing to appear at court charged with"; but "the wanted man was arrested and charged"
_SOUGHT = expression(
    r"\b(?:wanted|fail(?:ed|ing|ure) to (?:appear|attend)|warrant has been issued)\b(?:(?!\b(?:arrest(?:ed|s)\b|locat|trac|found|caught|handed|detain))[^.;])*\b(?:charged|on bail|bailed)\b"
)
_ON_THE_SPOT = {"fixed_penalty", "order"}
_BY_POLICE_OR_FISCAL = {"arrest", "charge", "summons"}
_IN_COURT = {"conviction", "sentence"}
_BY_A_RAID = {"seizure", "surrender", "fixed_penalty", "warrant"}
_OF_PEOPLE = {"arrest", "charge", "conviction", "sentence"}
_OF_MANY = _OF_PEOPLE | {"summons", "roadside_test", "line_closed", "safeguarding"}
_OUTCOMES = {"bail", "released_under_investigation", "no_further_action"}
_OF_A_CASE = _OF_PEOPLE | _OUTCOMES | {"remand", "summons"}
_BODY = 3  # sentences of prose, after which an announcement tells of other days


def _is_of_an_old_case(kind: str, news: News) -> bool:
    return news.years_ago and kind in _OF_A_CASE


def is_recent(sentence: Sentence) -> bool:
    """Does the sentence speak of today or yesterday?"""
    return bool(_TODAY.search(sentence.text))
