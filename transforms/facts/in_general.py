"""What is said of no case: what police may do, are there for, love to do: "if we catch a thief, we make an arrest"."""

import re
from collections.abc import Sequence
from typing import TypeVar

from transforms.facts.intended import Found, without_intended
from transforms.reading.adverbs import ALSO
from transforms.reading.durations import JUST_NOW
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT

T = TypeVar("T", bound=Found)

_AHEAD = 190  # letters before what is told, in which the words that make it general stand
# Nothing is told as done on the way: "we will not tolerate this and have arrested two men" tells of two.
_ON = (
    r"(?:(?!\b(?:was|were|has|had|did|been|after|following|since|but|already|recently|arrested|seized|recovered|found|made|issued"
    r"|charged|with|led|resulted|saw|seen|took|taken|stopped|carried|executed|including|today|yesterday)\b)[^.;:])"
)
_MAY_COME = expression(
    # "those caught could face a fine and the seizure of vehicles", "which enable them to seize equipment"
    rf"\b(?:could|may|might|would|will|can|you) {ALSO}face\b{_ON}{{0,110}}$"
    r"|\b(?:enables?|allows?|permits?|empowers?) (?:us|them|officers|(?:the )?police(?: officers)?|constables|pcsos|forces)\b"
    rf"{_ON}{{0,60}} to \w+ (?:[\w’'-]+ ){{0,6}}$"
    # "this is likely to involve seizing the scooter"
    rf"|\b(?:likely|liable|bound) to (?:\w+ )?(?:involve|result in|lead to|include|mean)\b{_ON}{{0,60}}$"
    # "if we catch a thief with a marked bike, we can make an arrest"
    r"|\b(?:if|when|whenever|wherever) (?:we|officers|(?:the )?police|you|they|someone|somebody|anyone) (?:do )?(?:catch|find|see|stop|spot|come across|suspect|receive|identify)\b"
    r"(?:(?!\b(?:was|were|led|resulted|since|after)\b)[^.;]){0,160}$"
    # "police urge the public to hand in guns and ammunition", "please do not come to a police station with firearms"
    r"|\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|remind(?:s|ed|ing)?|call(?:s|ing)? on|appeal(?:s|ing)? (?:for|to)|wants?) (?:[\w’'-]+ ){1,7}?to (?:hand|surrender|bring|give up|drop|dispose|deposit)\b"
    rf"{_ON}{{0,80}}$"
    rf"|^\W*(?:please|do not|don['’]t) [a-z]+\b{_ON}{{0,120}}$"
    # "the community deserves to have this man sent to prison"
    rf"|\b(?:deserves?|hopes?|hoping|wants?|wish(?:es)?|needs?|like|love) to (?:have|see)\b{_ON}{{0,70}}$"
)
# Of what is done time and again a participle tells, and no verb of its own: "is committed to fighting fraud, seizing cash"
_DONE_AT_ALL = expression(
    rf"\b(?:(?:an? |the |our |your |local |uniformed )?(?:officers?|police|teams?|patrols|pcsos?)|we|they|he|she)(?:['’]ll| will)(?! have\b) {ALSO}[a-z]+\b"
    rf"{_ON}{{0,130}}$"
    rf"|\b(?:committed|dedicated|devoted) to {ALSO}\w+ing\b{_ON}{{0,80}}$"
    rf"|\b(?:I|we|you|he|she|they) (?:really |also |just |still )?(?:love|loves|enjoy|enjoys)\b{_ON}{{0,90}}$"
    r"|\byou(?:['’](?:ll|ve)| will| may| might)? (?:no doubt |probably |also |have |often )*(?:see|seen|heard|read)\b(?:(?! (?:that|how)\b)[^.;]){0,110}$"
    rf"|\b(?:ways?|means|methods?|chances?|likelihood|possibility|prospects?|hopes?|purposes?) of {ALSO}\w+ing (?:[\w’'-]+ ){{0,3}}$"
)
_PARTICIPLE = expression(
    rf"{ALSO}(?:arrest|charg|seiz|recover|confiscat|detain|apprehend|stopp|search|issu|execut|carry|conduct|summons)ing\b"
)
_ENDS_SO = expression(r"\b(?:arrest|charg|detain|apprehend|summons)ing$")  # "he loves being an officer, arresting"
_ITS_PARTICIPLE = expression(
    r"\b(?:seiz|recover|confiscat|tak|remov|stopp|search|issu|execut|carrying out|conduct|do)(?:ing)? (?:[\w’'-]+,? (?:and )?){0,4}$"
)
# "two men were arrested" has a verb of its own, "four knives" may have one behind
_ITS_VERB = expression(rf"\b(?:was|were|has|have|had|been)\b|^{ALSO}\w+ed\b")
# "will not tolerate this, seizing 30 wraps on Friday", "more results like the 12 arrests made on Monday": counted, and of a day
_COUNTED = re.compile(rf"\b{COUNT}\b", re.IGNORECASE)
_ON_ITS_DAY = expression(
    rf"(?:(?! (?:and|but|when|who|which|if) )[^.;:]){{0,50}}?\b(?:so far|to date|last month|{JUST_NOW})\b"
)
_VERB_BEHIND = expression(
    r"[^.;,]{0,40}?\b(?:was|were|has been|have been|had been|(?<!be )(?:seized|recovered|arrested))\b"
)


def only_done(told: Sequence[T], rejected: list[tuple[str, str, int, int]]) -> list[T]:
    """What is told without what police only set themselves, and without what is said of no case.

    Args:
        told: stages, seizures or counted results.
        rejected: takes what is left out, with the reason.
    """
    done = without_intended(told, rejected)
    general = [one for one in done if _is_general(one)]
    rejected += [(one.kind, "said of no case", one.start, one.end) for one in general]
    return [one for one in done if not any(one is other for other in general)]


def _is_general(one: Found) -> bool:
    words = one.sentence.text
    start, end = one.start - one.sentence.start, one.end - one.sentence.start
    if not 0 <= start <= end <= len(words):
        return False
    before, itself = words[max(0, start - _AHEAD) : start], words[start:end]
    if _ITS_VERB.search(itself) or _VERB_BEHIND.match(words[end:]):
        return False
    if _ON_ITS_DAY.match(words[end:]) and _COUNTED.search(itself):
        return False
    if _MAY_COME.search(before):
        return True
    if ends := _ENDS_SO.search(itself):
        before = words[max(0, start + ends.start() - _AHEAD) : start + ends.start()]
    participle = ends or _PARTICIPLE.match(itself) or _ITS_PARTICIPLE.search(before)
    return participle is not None and _DONE_AT_ALL.search(before) is not None
