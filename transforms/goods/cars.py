"""Cars, motorcycles and scooters that a sentence names beside words of taking: stopped, seen, at fault, cleared away."""

from transforms.goods.measured import ItemMention
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

DRIVEN = ("vehicle", "motorcycle", "bicycle", "e_scooter", "e_bike")
# "270 vehicles being stopped", but "six cars stopped and seized"
_STOPPED = expression(
    rf"\s+(?:(?:were|was|being|been|have been|had been|has been)\s+)?{ALSO}"
    r"(?:stopped|checked|inspected|pulled over|spoken to|engaged|examined|damaged|reported (?:to|for))\b"
    r"(?![^,.;]{0,60}\b(?:seiz|recover|impound|confiscat|taken off))",
)
# "number plates belonging to seven stolen vehicles": of which no car was taken
_PARTS_OF = expression(
    r"\b(?:(?:number )?plates?|keys?|(?<!other )(?<!different )(?<!some )(?<!many )(?<!several )(?<!all )parts|engines?|documents|logbooks?)\b[^.;,]{0,20} (?:belonging to|linked to|from|of|for) (?:(?!(?:and|seized|recovered|found|located|the county|the city|the area)\b)[a-z0-9-]+ ){0,4}$"
)
# "six vehicles had insufficient lights"; but "two cars had no insurance and were seized"
_HAD_FAULTS = expression(
    r" (?:had|has|have|having) (?!(?:been|also|already|since|now|later|then|his|her|their|its|both|all)\b)(?![^.;]*\b(?:seiz|recover|impound|confiscat|taken off|taken away|removed))"
)
# "spotted the stolen car travelling south", "identified the car as it passed": not taken there
_SEEN = expression(r"\b(?:spotted|saw|noticed|identified|located|sighted|came across)\b[^.;,]{0,50}$")
_ON_ITS_WAY = expression(
    r"(?: [A-Z]\w+){0,2},? (?:(?:being )?(?:driv(?:en|ing)|ridden)|travelling|heading|speeding|approaching|as it (?:passed|drove|travelled|entered|left)|making off|fail(?:ing|ed) to stop)\b"
    r"(?![^.;]*\b(?:seiz|recover|impound|confiscat|stopped|taken off))"
)
# "the road was closed while the lorry was recovered": cleared away after a crash
_CLEARED = expression(
    rf"\b(?:carriageways?|(?:one|two|three|both|all|live|inside|outside|middle|nearside|offside|first|second|left|right)(?:[- ]hand)? lanes?|lane (?:one|two|three|\d|closures?)|re-?opened|road closures?|(?:[am]\d+(?:\(m\))?|road|motorway) (?:was|is|were) (?:fully |now |then )?(?:clear(?:ed)?|open)|recovery compan\w+|(?:remain(?:s|ed)?|currently) closed|train line|roads? (?:was|is|are|were|remains?) {ALSO}(?:closed|blocked)"
    r"|(?:from (?:the )?flood ?waters?|stranded (?:vehicles|cars|motorists))|recovered from (?:the (?:road|scene of the (?:crash|collision))|(?:the )?(?:flood ?)?waters?)|recovery (?:service|vehicle|truck)|fire (?:service|crews?|fighters)|(?:driver|passenger|rider|occupants?)\b[^.;]{0,30}\b(?:declared|pronounced) dead|while (?:the|both|all) (?:[\w-]+ )?(?:vehicles?|cars?|lorry|lorries|van) (?:is|are|was|were) (?:being )?recovered)\b(?![^.;]*\b(?:seiz|impound))",
)


def is_cleared(words: str, previous: str) -> bool:
    """Were cars brought away after a crash, of which these words or those before them tell?"""
    if _CLEARED.search(words):
        return True
    return "recovered from the scene" in words and _CRASH.search(f"{previous} {words}") is not None


_CRASH = expression(r"\b(?:collisions?|crash(?:ed)?|rtc)\b(?![^.;]*\b(?:stolen|fled|made off|failed to stop)\b)")


def no_car_taken(words: str, mention: ItemMention, previous: str) -> str | None:
    """Why a car was not taken, or None.

    Args:
        words: the sentence.
        mention: the car.
        previous: the sentence before it.
    """
    before, behind = words[: mention.start], words[mention.end :]
    if _STOPPED.match(behind):
        return "stopped, not taken"
    if _PARTS_OF.search(before):
        return "its parts"
    if _HAD_FAULTS.match(behind):
        return "only told of"
    if _ON_ITS_WAY.match(behind) and _SEEN.search(before):
        return "seen, not taken"
    return "cleared away after a crash" if "recover" in words and is_cleared(words, previous) else None
