"""Whether words say that somebody is a victim, of whom nothing that is told of suspects is true."""

from transforms.people.mention import Mention
from transforms.reading.expressions import expression

_SUFFERED = expression(
    r"^[^.;:]{0,45}?\b(?:(?:was|were|been|be|being) (?:\w+ )?(?:killed|pronounced|murdered|stabbed|attacked|assaulted|robbed|injured|shot|beaten|thrown|pushed|knocked|punched|kicked|threatened|struck|slashed|bitten|mugged|raped|groped|strangled|headbutted|dragged|found (?:\w+ )?(?:dead|injured|unresponsive)|subjected to|(?:taken|airlifted|flown|rushed) to (?:[\w’']+ ){0,4}(?:hospital|infirmary)|treated)"
    r"|died|victim|with (?:[\w-]+ ){0,4}(?:injur|wound)\w*|suffered|sustained|lost (?:his|her) life|collapsed)\b",
)
# "convicted of killing his fiancee, 21-year-old Ada Bell", "the murder of his neighbour Ada Bell": whom it was done to
_DONE_TO = expression(
    r"\b(?:killing|murdering|stabbing|attacking|assaulting|raping|robbing|abusing|strangling|stalking|harassing|kidnapping"
    r"|(?:murder|manslaughter|death|killing|rape|stabbing) of|(?:attack|assault) on)"
    r" (?:his|her|their|a|the) (?:[\w’'-]+ ){0,3}[\w’'-]+,? $"
)
_SO_FAR = 80  # characters before a name in which what was done to somebody stands
# "the murder of Ned Farrow", unlike "the death of Ned Farrow's wife"; and what is told of the dead alone
_KILLED = expression(r"\b(?:murder|manslaughter|killing|death|stabbing|shooting) of (?:(?:mr|mrs|ms|miss|dr) )?$")
_BODY = expression(r"^(?: was \d\d)?,? (?:when|whose|after) (?:(?:his|her) )?body was\b")
_VICTIM = expression(r"\bvictim(?:(?:,|:| is| was|,? who (?:is|was)),? | [-–—] | ?\()$")


def is_victim(mention: Mention, words: str) -> bool:
    """Do the words around say that harm was done to those meant?"""
    if _SUFFERED.match(words[mention.end :]) is not None or _VICTIM.search(words[: mention.start]) is not None:
        return True
    return (
        mention.surname is not None
        and _DONE_TO.search(words[max(0, mention.start - _SO_FAR) : mention.start]) is not None
    )


def is_killed(mention: Mention, words: str) -> bool:
    """Do the words around say that somebody named has died: "the murder of Ned Farrow", "when his body was found"?"""
    if mention.count != 1 or mention.surname is None or words[mention.end :].startswith(("'s ", "’s ")):
        return False
    return _KILLED.search(words[: mention.start]) is not None or _BODY.match(words[mention.end :]) is not None
