"""People whom nobody counted: "a number of arrests were made", "drivers were reported for various offences".

The codebook keeps that it happened, without a figure, unless the article counts the same kind elsewhere.
"""

from dataclasses import dataclass
from typing import NamedTuple

from transforms.facts.news import CONVICTION, News
from transforms.facts.offences import offence_in
from transforms.facts.scope import scope_of_result
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression, holds, small
from transforms.reading.text import Sentence
from transforms.records import Fact

_SOME = (
    r"(?:an? (?:(?:large|small|significant|good|considerable) )?(?:number|handful|series|string|host) of"
    r"|several|numerous|multiple|various|dozens of|scores of|hundreds of)"
)
_PEOPLE = r"(?:people|men|women|individuals|suspects|males|youths|teenagers|drivers|motorists|riders|offenders|others)"
_ALSO = r"(?: (?:also|since|now|later|then|subsequently))?"
_BEEN = rf"(?:were|have{_ALSO} been|had{_ALSO} been|being){_ALSO}"


class _Form(NamedTuple):
    """How a kind is told of some people: `words` state it, `rule` names it."""

    kind: str
    rule: str
    words: str


_FORMS = (
    _Form("arrest", "arrest.some.made", rf"{_SOME} (?:[\w-]+ ){{0,2}}?arrests {_BEEN} made"),
    # "Arrests and charges were made", where no figure stands before
    _Form(
        "arrest",
        "arrest.some.were_made",
        rf"(?:(?<![\w,] )|(?<=after )|(?<=while ))arrests (?:and charges )?{_BEEN} made",
    ),
    # "Police in Odham have made arrests in connection with the thefts"
    _Form(
        "arrest",
        "arrest.some.have_made",
        r"(?:have|has|[’']ve) (?:(?:now|also|since|already) )?made arrests(?! where\b)",
    ),
    _Form(
        "arrest",
        "arrest.some.noun",
        rf"(?:made|make|making|led to|leading to|resulted in|resulting in|saw|seen|carried out|follow(?:s|ed|ing)) {_SOME} (?:[\w-]+ ){{0,2}}?arrests",
    ),
    _Form("arrest", "arrest.some.passive", rf"{_SOME} (?:[\w-]+ ){{0,2}}?{_PEOPLE} {_BEEN} arrested"),
    _Form(
        "arrest", "arrest.some.seen", rf"(?:saw|seen|and|with) {_SOME} (?:[\w-]+ ){{0,2}}?{_PEOPLE} (?:being )?arrested"
    ),
    # "The occupants of the car made off and were later arrested"
    _Form(
        "arrest",
        "arrest.some.of_them",
        r"(?:(?:the|both|all) (?:occupants|suspects|offenders|culprits)|individuals|those (?:responsible|involved))\b[^.;:,]{0,60}?"
        r" (?:were|have been|had been)(?: (?:also|since|now|later|then|\w+ly|soon|identified(?: and|,)?|located(?: and|,)?|detained(?: and|,)?)){0,2} arrested",
    ),
    _Form(
        "arrest",
        "arrest.some.active",
        rf"arrested (?:and (?:interviewed|questioned|charged) )?(?:{_SOME} (?:[\w-]+ ){{0,2}}?{_PEOPLE}|the main suspects|those (?:responsible|involved))",
    ),
    _Form(
        "charge",
        "charge.some.passive",
        rf"{_SOME} (?:[\w-]+ ){{0,2}}?{_PEOPLE}(?: arrested [^.;,]{{3,40}}?)? {_BEEN} charged"
        r"(?= (?:with|in connection|in relation|over|for|following|after|and)\b|[.;,]|$)",
    ),
    _Form(
        "summons", "summons.some.passive", rf"{_SOME} (?:[\w-]+ ){{0,2}}?{_PEOPLE} {_BEEN} (?:summonsed|reported for)"
    ),
    # "used community resolutions and fines", "community resolutions were issued"
    _Form(
        "community_resolution",
        "community_resolution.some",
        rf"(?:community resolutions (?:(?:were|have been|being) )?{ALSO}(?:issued|given|used|agreed|handed out|administered|arranged)"
        r"|(?:issued|issuing|used|gave|given|giving|agreed|arranged|handed out|handing out|served|serving|(?:dealt with|resolved) (?:by|through|via|with)) (?:[\w-]+ ){0,2}?community resolutions)",
    ),
    _Form("summons", "summons.bare.passive", rf"(?:drivers|motorists|riders) {_BEEN} reported for"),
)
_WORDS = expression("|".join(rf"\b(?P<f{place}>{form.words})\b" for place, form in enumerate(_FORMS)))
# one of which stands in each form
_TELLING = ("arrest", "charged", "summonsed", "reported for", "community resolutions")
# "If several people are ...", "would have seen several arrests", "no number of arrests"
_NOT_SO = expression(
    r"\b(?:if|whether|unless|could|would|may|might|will|can|hope\w*|expect\w*|not|no|never|each|every|often|usually|when|claim\w*|pretend\w*|callers?|fraudsters?|scammers?|told)\b[^.;]*$"
)
_MANY = ("dozens", "scores", "hundreds")


@dataclass(frozen=True, slots=True)
class Unnumbered:
    """What was done to some people, and where it is told."""

    kind: str
    rule: str
    sentence: Sentence
    start: int  # of the stating words, in the article's text
    end: int


def find_unnumbered(lines: list[Sentence]) -> list[Unnumbered]:
    """What was done to people whom nobody counted, each kind where it is told first."""
    found: dict[str, Unnumbered] = {}
    for line in lines:
        if line.boilerplate or not holds(small(line.text), _TELLING):
            continue
        for words in _WORDS.finditer(line.text):
            form = _FORMS[int((words.lastgroup or "f0")[1:])]
            if form.kind not in found and not _NOT_SO.search(line.text[: words.start()]):
                start, end = line.start + words.start(), line.start + words.end()
                found[form.kind] = Unnumbered(form.kind, form.rule, line, start, end)
    return list(found.values())


def unnumbered_facts(told: list[Unnumbered], counted: set[str], news: News, main_offence: str | None) -> list[Fact]:
    """The facts of those kinds that the article counts nowhere.

    Args:
        told: what was done to some people.
        counted: kinds of the article's other facts.
        news: what the article announces.
        main_offence: of the headline or the lead.
    """
    return [
        Fact(
            kind=one.kind,
            unit="people",
            offence=offence_in(one.sentence.text) or main_offence,
            scope=scope_of_result(
                one.kind,
                one.sentence,
                news,
                start=one.start,
                many=True,
                large=holds(small(one.sentence.text), _MANY),
            ),
            evidence=(one.start, one.end),
            rule=one.rule,
        )
        for one in told
        if one.kind not in counted and not (news.rank >= CONVICTION and one.sentence.quoted)
    ]
