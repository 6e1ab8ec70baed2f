"""Court results of cases that a release only tells of: a campaign, a portrait, advice names somebody jailed long before.

"A lorry driver changing music killed them. He was sentenced to ten years": no court, no day, and a headline about phones.
"""

from collections.abc import Sequence

from transforms.facts.news import News
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import WEEKDAY
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence, leads
from transforms.stages.stage import Stage

_IN_COURT = frozenset(["conviction", "sentence"])
# A headline about a court, an order or somebody's case
_OF_A_CASE = expression(
    r"\b(?:jail\w*|sentenc\w*|courts?|guilty|convict\w*|admit\w*|prison\w*|behind bars|fined|bans?|banned|plead\w*|trial|charged?|charges|killers?|life|orders?|CBO|injunction"
    r"|confiscat\w*|pay back|prosecut\w*|m[ae]n|wom[ae]n|boys?|girls?|teen\w*|driver|motorist|dealers?|burglars?|robbers?|thie(?:f|ves)|fraudsters?|couple|pair|duo|trio|gang|father|mother|son|daughter"
    r"|murder\w*|arrest\w*|seiz\w*|found|recovered|absconder|wanted|results|misconduct|dismissed|officers? hurt|hand over|friends|users?|partner|neighbour|cannabis|incidents?|uncover\w*|dispers\w*|update|stabb\w*|attack(?:ed|er)|assaulted|collision|crash|death|died|compensation|statement|IPCC|IOPC"
    r"|rapists?|paedophiles?|predators?|stalkers?|abusers?|con ?m[ae]n|tricksters?|raiders?|muggers?|arsonists?|sent down|locked up|put away|caged|brought to justice|justice for)\b|£\d"
)
# Words that put it into a court of these days
_IN_SESSION = expression(
    rf"\b(?:courts?|today|yesterday|{WEEKDAY}|judge|magistrates|jury|sheriff|(?:last|this) (?:week|month)|hearing|trial|tribunal"
    rf"|(?:has|have) {ALSO}(?:been (?:sentenced|jailed|convicted)|pleaded))\b"
    r"|,? (?:aged )?\(?\d\d\)?,? (?:of|from) (?:no fixed|[\w’'-]+ (?:road|street|avenue|way|lane|close|drive|crescent|court|place|grove|terrace|gardens|hill|walk))\b"
)


def are_past(stages: Sequence[Stage], lines: Sequence[Sentence], title: str) -> bool:
    """Are the court results that a release tells all of cases of before, of which it is not the news?

    Args:
        stages: all that the text tells.
        lines: its sentences.
        title: the headline.
    """
    told = [stage for stage in stages if stage.kind in _IN_COURT]
    if not told or not title or _OF_A_CASE.search(title) or any(leads(stage.sentence) for stage in told):
        return False
    return not any(_IN_SESSION.search(_around(stage.sentence, lines)) for stage in told)


def _around(sentence: Sentence, lines: Sequence[Sentence]) -> str:
    at = next((n for n, line in enumerate(lines) if line is sentence or line.start == sentence.start), 0)
    return " ".join(line.text for line in lines[max(0, at - 1) : at + 2])


_ENDED = expression(r"\b(?:jailed|sentenced|imprisoned|convicted|found guilty|sent to prison)\b")


def as_past(scope: str, kind: str, words: str, news: News) -> str:
    """A scope, background instead of current where all court results are of cases of before, and what is told with one.

    Args:
        scope: found for a stage otherwise.
        kind: of the stage.
        words: its sentence: "arrested and jailed" is told of before, too.
        news: of the release.
    """
    with_one = kind in ("arrest", "charge") and _ENDED.search(words) is not None
    past = news.past_cases and (kind in _IN_COURT or with_one)
    return "background" if past and scope == "current" else scope
