"""Things that were gone when police came, snatched from a victim's hand, or police's own."""

import re

from transforms.codebook import ITEMS
from transforms.goods.measured import ItemMention
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression

# "tobacco was snatched from the victim's hand"; "it was found that the catalytic converter had been removed"
_FROM_THE_VICTIM = re.compile(
    r"(?: [a-z]+){0,4} (?:seized|snatched|grabbed|taken|removed|pulled) (?:from|off|out of) (?:the |a |his |her )?(?:victim|owner|shopkeeper|passenger)\b"
)
_FOUND_GONE = expression(
    r"\b(?:found|discovered|noticed|realised|noted|saw) (?:that )?(?:the |his |her |their |its |both |all )?(?:[\w-]+ ){0,2}$"
)
_HAD_BEEN_TAKEN = re.compile(
    rf" (?:had|has|have) {ALSO}been (?:removed|taken|stolen|cut (?:off|out))\b(?! (?:by (?:police|officers)|to))"
)
# "a grey car which had the number plates removed"
_WITHOUT_IT = expression(r"\b(?:had|has|having|with) (?:both |the |its |their )?(?:[a-z]+ )?$")
_REMOVED = re.compile(r" (?:had been )?removed\b")
# "had used sonar and an underwater drone to watch the place"
_POLICES_OWN = expression(
    r"\b(?:us(?:ed|es|ing)|deploy(?:ed|ing)|flew|flying|launch(?:ed|ing)|(?:help|aid|use) of)\b[^.;]{0,45}$"
)
# "our seizures of drugs have gone up"
_RISE = expression(
    rf",? (?:have|has) {ALSO}(?:gone (?:up|down)|risen|increased|doubled|trebled|fallen|dropped|decreased)\b"
)
_HOW_OFTEN = expression(r"\b(?:seizures?|recover(?:y|ies)|finds?) (?:of|involving) (?:[\w-]+ ){0,3}$")


def gone_before(words: str, mention: ItemMention) -> str | None:
    """Why a thing was taken by somebody else before police came, or is police's own, or None.

    Args:
        words: the sentence.
        mention: what it names.
    """
    before, behind = words[: mention.start], words[mention.end :]
    if _RISE.match(behind) and _HOW_OFTEN.search(before):
        return "how often, and not what"
    if _FROM_THE_VICTIM.match(behind):
        return "dealt in or stolen"
    if ITEMS[mention.item] != "goods":
        return None
    if (_HAD_BEEN_TAKEN.match(behind) and _FOUND_GONE.search(before)) or (
        _REMOVED.match(behind) and _WITHOUT_IT.search(before)
    ):
        return "gone before police came"
    own = words[mention.start : mention.end].lower().endswith("drone") and behind.startswith(" to ")
    return "police's own" if own and _POLICES_OWN.search(before) else None
