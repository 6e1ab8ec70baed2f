"""What the lead says that goods were worth, apart from their taking."""

from transforms.codebook import ITEMS
from transforms.goods.amounts import measure
from transforms.goods.measured import ItemMention
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount
from transforms.reading.text import Sentence


def lead_worths(sentence: Sentence, mentions: list[ItemMention]) -> list[Seizure]:
    """What the lead says that drugs were worth, without saying that they were taken: "had £38,000 of cocaine"."""
    found: list[Seizure] = []
    if sentence.boilerplate or _DEALT_IN.search(sentence.text):
        return found
    before = 0
    for index, mention in enumerate(mentions):
        limit = mentions[index + 1].start if index + 1 < len(mentions) else len(sentence.text)
        told = measure(sentence.text, [mention], before, limit, False, "") if ITEMS[mention.item] == "drug" else None
        before = mention.end
        for one in told or []:
            worth = one.amount if one.unit == "GBP" else Amount(one.value) if one.value else None
            if worth is not None:
                start, end = sentence.start + one.start, sentence.start + one.end
                place = (start, end, sentence, worth, "GBP", None)
                rule = GROWN if _GROWING.search(sentence.text[: one.start]) else "seizure.lead_worth"
                found.append(Seizure("seizure", one.item, *place, False, rule, loose=True))
    return found


GROWN = "seizure.lead_grown"
# "caught growing more than £90,000 worth of cannabis at his home": taken, even where nothing more is told of it
_GROWING = expression(r"\b(?:caught|found) (?:growing|cultivating|producing)\b[^.;,]*$")
_DEALT_IN = expression(r"\b(?:conspir\w+|suppl(?:ied|ying)|sold|selling|dealt|import\w*|a (?:day|week|month|year))\b")
