"""Terms told without a verb of their own: "Farrow was jailed for two years and Bell for three", "- Ion Popa: life"."""

import re

from transforms.people.cast import Cast
from transforms.people.mention import Mention
from transforms.reading.durations import LONGEST_TERM, TERM, unit_months
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage
from transforms.terms.find import leading_term, term_after


def others_terms(sentence: Sentence, people: list[Mention], told: list[Stage], cast: Cast) -> list[Stage]:
    """The second term of "Kilgour was sentenced to seven years and Petherick to 52 months"."""
    verbs = [stage.end - sentence.start for stage in told if stage.kind == "sentence"]
    if not verbs:
        return []
    found = []
    for person in people:
        behind = sentence.text[person.end :]
        own = person.surname and (not person.object_of or _RECEIVING.match(behind))  # no "for robbing Ned Farrow"
        term = (
            (leading_term(behind) or _of_its_unit(sentence.text, person.end))
            if own and person.start > min(verbs)
            else None
        )
        if term is not None:
            start, end = sentence.start + person.start, sentence.start + person.end
            who = cast.resolve(person, sentence)
            stage = Stage("sentence", start, end, sentence, who, 1, "exact", "sentence.other", False, False, term[0])
            stage.no_term = term[1]
            found.append(stage)
    return found


# "Farrow was given five years while Bell got four", "and her son, Jim Platt, 28, for three"
_NUMBER = expression(
    rf"(?:,? \(?\d\d\)?,?)?(?: (?:was |were )?(?:to|for|got|received|receiving|given))? (?P<n>{COUNT})(?=[.,;]|$| and | while )(?!, \d)"
)


def _of_its_unit(words: str, end: int) -> tuple[float, bool] | None:
    """The term behind a name that is a number alone, of the unit of the term told before it.

    Args:
        words: the sentence.
        end: where the name ends.
    """
    number = _NUMBER.match(words, end)
    before = [*TERM.finditer(words, 0, end)] if number else []
    count = parse_count(number["n"]) if number and before else None
    months = unit_months(count, before[-1]["au"]) if count else 0
    return (months, False) if 0 < months <= LONGEST_TERM else None


# "his partner of almost two years broke up" is no term: behind one the line ends, or says of what kind it is
_ENDS_TERM = expression(
    r"(?:years?|months?|weeks?|yrs?|life)(?:[’'](?= |$))?(?: (?:in (?!January|February|March|April|May|June|July|August|September|October|November|December|\d)|for|and|reduced|imprisonment|custody|custodial|detention|behind|suspended|concurrent|consecutive|jail|prison"
    r"|youth|young|extended|on licence|plus|with|minimum|total)\b|[.,;:()–]|-(?!\w)|$)"
)
_RECEIVING = expression(r"[^.;]{0,70}?,? receiving ")  # "with Hal Oakes, 40, receiving 26 months"
# "Arkle was convicted ... four years", "Arkle had lived there for two years": no line of a list.
_TELLS_OF_ELSE = expression(
    r"\b(?:was|were|is|had|has|who|when|while|phoned|told|admitted|pleaded)\b(?! (?:given|handed))"
)


# "- Ned Farrow, 40, of Hull – six months, suspended for a year", "- Ada Pell: 12-month community order"
_NO_CUSTODY = expression(
    r"(?:weeks?|months?|years?)\b[^;]{0,50}\bsuspended\b|\b(?:community|referral|rehabilitation) order\b|\bconditional discharge\b"
    r"|\bhours\b[^;]{0,20}\bunpaid work\b"
)
# ", 40, of no fixed address: 12 months, suspended for 18 months", in a list without marks
_SUSPENDED_LINE = expression(
    r"[^:;.]{0,90}?(?:[:–;]| -) ?(?:an? )?[\w-]+[- ](?:weeks?|months?|years?)\b[^.;:]{0,40}\bsuspended\b"
)
_AGED = re.compile(r"^,? \d\d years(?: old)?(?=,? (?:of|from|[A-Z]))")  # "Ned Farrow, 29 years, from Hull": no term
_OF_A_CASE = expression(r"\b(?:charged|breach\w*|arrested|wanted|bailed|remanded)\b")


def listed_term(sentence: Sentence, people: list[Mention], cast: Cast) -> list[Stage]:
    """A line of a list of defendants: "Ion Popa, 34, of Leeds: six years"."""
    if not people or people[0].start > 4 or people[0].surname is None or len(sentence.text) > 260:
        return []
    after = _AGED.sub("", sentence.text[people[0].end :])
    words = sentence.text[: people[0].end] + after
    months, _, none = term_after(words.replace(";", ","), 0, people[0].end)  # "of no fixed address; four years"
    none = (
        (none or months is None)
        and (sentence.bullet or _SUSPENDED_LINE.match(after) is not None)
        and _NO_CUSTODY.search(after) is not None
        and not _OF_A_CASE.search(after)
    )
    if (months is None) != none or not re.search(r"[-–:(]|\b(?:received|got|given)\b|years|months", after):
        return []
    if re.search(r"\b(?:ban|banned|disqualified|ago|old)\b", after[:40], re.IGNORECASE):
        return []
    if not sentence.bullet and (_TELLS_OF_ELSE.search(after) or not _ENDS_TERM.search(after)):
        return []
    who = cast.resolve(people[0], sentence)
    start, end = sentence.start, sentence.end
    return [
        Stage("sentence", start, end, sentence, who, 1, "exact", "sentence.list", False, False, months, no_term=none)
    ]
