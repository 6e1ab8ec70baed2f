"""Does a paragraph tell results of the days before its release, whatever its headline announces?"""

import re

from transforms.expressions import expression
from transforms.other_time import paragraph_is_of_another_time
from transforms.text import Sentence

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


def tells_of_these_days(sentence: Sentence) -> bool:
    """Does the sentence, or one before it in its paragraph, name these days, and none of them a longer time?"""
    named = False
    told: Sentence | None = sentence
    while told is not None:
        if _LONGER.search(told.text) or _YEAR.search(told.text):
            return False
        named = named or _DAYS.search(told.text) is not None
        told = told.before
    return named and not paragraph_is_of_another_time(sentence)
