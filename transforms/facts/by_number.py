"""What their number says of when people were dealt with: a running total, the headline's own figure, a month's results."""

from transforms.facts.news import News
from transforms.facts.running_totals import is_total_of_update
from transforms.facts.these_days import is_of_the_same_time
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.stages.stage import Stage

LARGE = 10  # from here on a count may be a running total
_IN_ALL_NOW = expression(
    r"\b(?:a|the|bring\w*|brings the) total (?:number )?(?:of|to)\b[^.;]{0,60}?\bnow\b|\bnow (?:(?:made|arrested|charged) a total of|stands at|been (?:made|arrested|charged) in total)\b"
    rf"|\b(?:in total|to date)\b(?:(?! and (?:an?|one|another)\b)[^.;]){{0,60}}? (?:have|has) {ALSO}been\b"
)
# "24 more are in custody, bringing the total to 369 arrested": of the 369, not of "two more were arrested" before it
_BRINGS_TO = expression(
    r"\b(?:bring|tak)(?:s|ing) (?:the|our|its) total(?: [^.;\d]{1,90}?)? to (?:more than |over )?(?=\d)"
)
_LAST_YEAR = expression(r"\b(?:last year|the previous year|the year before)\b")
_AND_ONE = expression(r"\band (?:an?|one|another)\b")
_ARTICLE = 8  # characters of the first word of those told of
_FURTHER = expression(r"\b(?:further|more|another|second|third|fourth|fifth|latest)\b")


def _is_of_all_so_far(stage: Stage, stages: list[Stage], news: News) -> bool:
    """Does it count all to this day: "eight people now arrested" below "Telford: further arrests"?"""
    if is_total_of_update(stage.sentence, stage.rule, news.title):
        listed = sum(other.count or 0 for other in stages if other.kind == stage.kind and other is not stage)
        return listed < (stage.count or 0)  # on the first day all are told of
    return _is_in_all(stage) and _FURTHER.search(news.title) is not None


def _of_headline(stage: Stage, news: News) -> str:
    """The scope of a headline's own figure, unless it is a round one that last year's is near: "more than 140"."""
    rounded = stage.count not in news.figures
    return "background" if rounded and _LAST_YEAR.search(stage.sentence.text) else "current"


def by_number(scope: str, stage: Stage, stages: list[Stage], news: News) -> str:
    """A scope, unless how many they are says otherwise: a running total, the headline's own figure, a month's results."""
    count = stage.count or 0
    if scope == "current" and _is_of_all_so_far(stage, stages, news):
        return "background"
    if scope == "background" and count >= LARGE and news.headlines(count):
        return _of_headline(stage, news)
    if scope == "earlier" and count >= LARGE and is_of_the_same_time(stage.sentence):
        return "current"  # "gangs were jailed for 50 years in May ... over the same month 16 arrests were made"
    return scope


def _is_in_all(stage: Stage) -> bool:
    """Is it the sum of all that came before: "four have now been arrested in total | and a boy has been charged"?"""
    words = stage.sentence.text
    found = _IN_ALL_NOW.search(words) or _BRINGS_TO.search(words, 0, max(0, stage.end - stage.sentence.start))
    return found is not None and not _AND_ONE.search(words, found.end(), stage.start - stage.sentence.start + _ARTICLE)
