"""Sums of money that stand alone among what was taken: "£610 and a machete", "£3,870 and five phones were seized"."""

import re

from transforms.codebook import ITEMS
from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import HAD_ON
from transforms.reading.expressions import expression
from transforms.reading.numbers import MONEY, QUALIFIER

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
