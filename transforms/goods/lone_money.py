"""Sums of money that stand alone among what was taken: "£610 and a machete", "£3,870 and five phones were seized"."""

import re
from dataclasses import replace

from transforms.codebook import ITEMS
from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import HAD_ON
from transforms.goods.taking import Frame
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import MONEY, QUALIFIER, parse_money, qualifier_around
from transforms.reading.text import Sentence

_IN_NOTES = r"in (?:£\d+(?: and £\d+)?|used|sterling|Scottish|English|mixed|bundled|bank) (?:bank ?)?notes"
_LONE_MONEY = expression(
    rf"(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})(?=\s*(?:[,;.](?!\d)|$)|\s+(?:{_IN_NOTES}|and|as well as|along with|was|were|had been|seized|recovered|found|confiscated|(?:under|inside) (?:an?|his|her|their|the)\b|in (?:a|an|the|his|her|their|sterling|Scottish|mixed|used)\b|from|to be exact|partly|hidden|inside|stuffed|on (?:him|her|them)\b))",
)
_NOTES_BEHIND = expression(rf" {_IN_NOTES}\b")
# Where only "found" is said, money is told of as found right behind the verb or in its list.
_FOUND_JUST = expression(
    rf"\b(?:found|located|discovered|uncovered|retrieved|possession of|found with|found to have|yielded|revealed|sniffed out|turned up|netted|including|as well as|along with|together with|plus)\s+(?:{QUALIFIER}\s+)?$",
)
_WORTH_BEFORE = expression(
    r"\b(?:worth|value of|valued)\b(?: (?!£)[a-z]+){0,3} $|\border\b[^.;£]{0,30}$|\b(?:benefit(?:t?ed)?|profit(?:ed)?) (?:by|from|of|was)\b[^.;£]{0,30}$|\bworth\b[^.;]{0,80}\banother $|\bvalue\b[^.;£]{0,80}\btotal(?:s|led|ling) (?:(?:more than|over|around|about|nearly|almost) )?$"
    r"|\bvalue of (?:the|these|those|all)\b[^.;£]{1,80}\b(?:is|was|be|been|at|to) [^.;,£]{0,30}$"
)
_DENOMINATION = re.compile(r" (?:and|or) £\d+ (?:street |individual )?(?:deals?|wraps?|bags?|sizes)\b")
# "a further £480 was also found by the seat"; not "a grow worth up to a potential £170,000 was discovered"
_FOUND_BEHIND = expression(
    r"(?:(?:,| and) (?:an?|some|several|two|three|four|five|six|\d+)\b(?:(?! (?:was|were|who|which|that|he|she|they)\b)[^.;£]){1,150})?"
    r" (?:was|were)(?: (?:also|later|then|[a-z]+ly))? (?:found|located|discovered|uncovered)\b(?! to\b)"
)
_PRICE_BEFORE = expression(r"\b(?:worth|values?|valued|cost)\b[^.;£]{0,60}$")
# "six wraps of heroin and £26.20": it goes on in a list of things counted.
# ... or with the place of each: "28 wraps in his sock and £180 in his pocket"
_GOES_ON = expression(
    rf"(?: (?:in|inside|under|on|behind) (?:an?|his|her|their|the) (?:[\w’'-]+ )?[\w’'-]+)?(?:,| and|, and| plus) (?:{QUALIFIER} |another )?"
)
_PRICED = expression(
    r"(?:worth|values?(?: of| at)?|valued(?: at)?|fined?|costs?|compensation|surcharge|damage|loss|debt|price|sale|sold for|charge of|estimated(?: at| to be)?|(?:believed|thought|understood) to be|around|between|up to|of|at|to|pay|than|for)\s+(?:an? )?(?:estimated |approximately |around |about |over |more than |up to |at least )*$",
)


_AND_MORE = re.compile(
    r" and (?:another |a further )?£[\d,.]+ (?:in |of )?cash\b"
)  # "found with £2,200 and £780 in cash"


def lone_money(words: str, mentions: list[ItemMention], strong: bool) -> list[ItemMention]:
    """Stands in for "cash" where a list of things taken gives a sum of money alone."""
    found = []
    for match in _LONE_MONEY.finditer(words):
        before = words[: match.start()]
        of_value = "estimated at" in match.group() or "estimated to be" in match.group()
        priced = (of_value or _PRICED.search(before[-40:]) or _WORTH_BEFORE.search(before[-130:])) and not re.search(
            r"\b(?:seizure|recovery|(?<!worth a )total|haul|possession) of\s+$", before[-20:]
        )
        behind = words[match.end() :]
        over = any(one.start < match.end() and match.start() < one.end for one in mentions)
        of_drug = any(ITEMS[one.item] == "drug" and 0 <= match.start() - one.end <= 1 for one in mentions)
        if over or of_drug or before.endswith("Other ") or _DENOMINATION.match(behind):
            continue  # "Cocaine £540,000" in a list
        listed = any(
            0 <= match.start() - one.end < 40 and _GOES_ON.fullmatch(words[one.end : match.start()]) for one in mentions
        )
        found_behind = _FOUND_BEHIND.match(behind) and not _PRICE_BEFORE.search(before)
        told = found_behind or _NOTES_BEHIND.match(behind) or _FOUND_JUST.search(before) or HAD_ON.search(words)
        if (
            priced
            or not (strong or listed or told)
            or re.search(r"\bof the\s+$", before)
            or (re.match(r"\s+and (?:£|€)", behind) and "worth" in before[-30:])
        ):
            continue
        nearest = min(
            (
                abs(m.start - match.end())
                for m in mentions
                if m.item == "cash" and "€" not in words[match.end() : m.start]
            ),
            default=99,
        )
        if nearest > 25 or _AND_MORE.match(behind):
            found.append(ItemMention(match.end(), match.end(), "cash", True))
    return found


# "recovered £5,430", "the seizure of £84,600": money alone is cash.
_MONEY_ALONE = expression(
    rf"\b(?:seiz(?:ed|ing|ure,? of)|recover(?:ed|ing|y of)|found|confiscat(?:ed|ing)|discovered|located|uncovered)\s+(?:a (?:total|further) (?:of )?|another )?(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})(?! (?:million|thousand|billion|(?:pounds )?worth|in (?!(?:notes|his|her|their|the|a|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|total)\b)|of (?!(?:his|her|their)\b)|street|cash|from the sale))(?=\s|[,.;](?!\d)|$)",
)
_MONEY_WORD = expression(
    rf"(?<!of the )(?<!worth )(?<!worth between )(?<!valued at )(?<!value of )(?P<money>{MONEY})(?: (?:was|were|being|has been|have been|also))* (?:seized|recovered|found|confiscated|discovered|located|uncovered)",
)
# "seven people arrested, £20,000 seized and two cars recovered": no worth of what stands before it
_MONEY_IN_LIST = expression(
    rf"(?:^|[,;:] (?:and )?|(?<!\d )\b(?:and|with|saw) )(?:{QUALIFIER} )?(?P<money>{MONEY})(?: (?:was|were|being|has been|have been|also))* (?:seized|confiscated)\b",
)
# "plants with a potential value of at least £2 million being seized": no cash
_OF_VALUE = expression(r"\b(?:worth|values? (?:of|at)|valued at)(?: [a-z]+){0,5} $")


def money_alone(sentence: Sentence, frame: Frame, *, listed: bool) -> Seizure | None:
    """The sum that a sentence says was taken, where nothing else says that it is cash: "£20,000 was seized".

    Args:
        sentence: that tells of no other cash.
        frame: how it tells of taking.
        listed: whether it names other things, so that the sum must open its part of the list.
    """
    words = sentence.text
    money = _MONEY_ALONE.search(words)
    if money is None and (frame.strong or not listed):
        money = (_MONEY_IN_LIST if listed else _MONEY_WORD).search(words)
    amount = parse_money(money["money"]) if money else None
    if money is None or not amount or _OF_VALUE.search(words, 0, money.start()):
        return None
    amount = replace(amount, qualifier=qualifier_around(words[: money.start("money")]))
    at = sentence.start
    return Seizure(
        frame.kind,
        "cash",
        at + money.start(),
        at + money.end(),
        sentence,
        amount,
        "GBP",
        None,
        frame.strong,
        "seizure.money",
    )
