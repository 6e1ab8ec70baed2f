"""What was taken: items with their amount, in sentences and lists that speak of taking.

An amount stands left of its item ("220 g of crack cocaine", "£650 cash", "a machete") or
right of it ("heroin weighing 70g", "cash totalling £2,321", "cannabis worth £6,000").
Items inside the name of an offence ("possession of cocaine with intent to supply") are none.
"""

import re
from dataclasses import dataclass, replace

from transforms.amounts import ItemMention, measure, same_amount
from transforms.codebook import DRUG_ITEMS, UMBRELLA
from transforms.numbers import MONEY, QUALIFIER, Amount, parse_money, qualifier_around
from transforms.taking import COMPOUND, HANDED_IN, OFFENCE_NAME, frame_of
from transforms.text import Sentence

# "recovered £5,430", "the seizure of £84,600": money alone is cash.
_MONEY_ALONE = re.compile(
    rf"\b(?:seiz(?:ed|ing|ure of)|recover(?:ed|ing|y of)|found|confiscat(?:ed|ing)|discovered|located|uncovered)\s+(?:a (?:total|further) (?:of )?|another )?(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})(?! (?:worth|in (?!notes|his|her|their|the|a\b)|of (?!his|her|their)|street|cash|from the sale))(?=\s|[,.;](?!\d)|$)",
    re.IGNORECASE,
)
_MONEY_WORD = re.compile(
    rf"(?P<money>{MONEY})(?: (?:was|were|has been|have been|also))* (?:seized|recovered|found|confiscated|discovered)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Seizure:
    """One item taken, or handed in. Offsets in the article's text."""

    kind: str
    item: str
    start: int
    end: int
    sentence: Sentence
    amount: Amount | None
    unit: str | None
    value_gbp: float | None
    strong: bool
    rule: str
    vague: bool = False
    including: bool = False  # stands behind "including": a part of what stands before it


def find_seizures(
    lines: list[Sentence], items: dict[int, list[ItemMention]], rejected: list[tuple[str, str, int, int]]
) -> list[Seizure]:
    """All seizures of an article, in the order of the text.

    Args:
        lines: its sentences.
        items: the items of each sentence, by its index.
        rejected: takes what was not counted, with the reason.
    """
    found: list[Seizure] = []
    before = -9  # the last sentence that told of taking
    for sentence in lines:
        mentions = items.get(sentence.index, [])
        if not mentions and "£" not in sentence.text:
            continue
        frame = frame_of(sentence, before, lines[sentence.index - 1].text if sentence.index > 0 else "")
        before = sentence.index if frame is not None and mentions else before
        if frame is None:
            rejected += [
                ("seizure", "nothing says it was taken", sentence.start + m.start, sentence.start + m.end)
                for m in mentions
            ]
            continue
        found += _in_sentence(sentence, mentions, frame[0], frame[1], rejected)
    _worth_behind(lines, found)
    found += [frozen for line in lines if "£" in line.text and (frozen := _frozen(line)) is not None]
    return found


_FROZEN = re.compile(
    rf"(?:froze|frozen|freezing)[^.;£]{{0,60}}?(?P<a>{MONEY})|(?P<b>{MONEY})[^.;£]{{0,70}}?\b(?:was|were|been|has|have)?\s*frozen",
    re.IGNORECASE,
)


def _frozen(line: Sentence) -> Seizure | None:
    """Money frozen in bank accounts."""
    told = _FROZEN.search(line.text)
    if (
        told is None
        or line.boilerplate
        or not re.search(r"account|court|compan|fund|bank|order", line.text, re.IGNORECASE)
    ):
        return None
    amount = parse_money(told["a"] or told["b"])
    if amount is None:
        return None
    before = line.text[: told.start("a") if told["a"] else told.start("b")]
    amount = replace(amount, qualifier=qualifier_around(before))
    start, end = line.start + told.start(), line.start + told.end()
    return Seizure("seizure", "bank_funds", start, end, line, amount, "GBP", None, True, "seizure.frozen")


_WORTH_BEHIND = re.compile(
    rf"^(?:The |Their |Its |This |These |It |They |In total,? )[^.;£]{{0,70}}?\b(?:values?|valued|worth)\b(?P<between>[^.;£]{{0,50}}?)(?P<money>(?:between )?{MONEY})",
    re.IGNORECASE,
)


def _worth_behind(lines: list[Sentence], found: list[Seizure]) -> None:
    """Give "its street value was around £25,000" to what the sentence before counted."""
    for line in lines:
        told = _WORTH_BEHIND.match(line.text) if "£" in line.text else None
        amount = parse_money(told["money"]) if told else None
        if told is None or amount is None:
            continue
        counted = [s for s in found if s.sentence.index == line.index - 1 and s.amount is not None and s.unit != "GBP"]
        named = [s for s in found if s.sentence.index == line.index and s.unit != "GBP" and s.amount is not None]
        if len(counted) == 1 and not named and counted[0].value_gbp is None:
            counted[0].value_gbp = amount.value
            found[:] = [
                s
                for s in found
                if not (s.sentence.index == line.index and s.unit == "GBP" and s.item in UMBRELLA.values())
            ]


# Money that stands alone in a list of what was taken: "£610 and a machete", "£3,870 and five phones were seized".
_LONE_MONEY = re.compile(
    rf"(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})(?=\s*(?:[,;.](?!\d)|$)|\s+(?:and|was|were|seized|recovered|found|confiscated|in (?:a|an|his|her|their|sterling|Scottish|mixed|used)\b|from|to be exact|partly|hidden|inside|stuffed))",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"(?:worth|values?(?: of| at)?|valued(?: at)?|fined?|costs?|compensation|surcharge|damage|loss|debt|price|sale|sold for|charge of|estimated(?: at| to be)?|around|between|up to|of|at|to|pay|than|for)\s+(?:an? )?(?:estimated |approximately |around |about |over |more than |up to |at least )*$",
    re.IGNORECASE,
)


def _lone_money(words: str, mentions: list[ItemMention]) -> list[ItemMention]:
    """Stands in for "cash" where a list of things taken gives a sum of money alone."""
    found = []
    for match in _LONE_MONEY.finditer(words):
        before = words[: match.start()]
        priced = _PRICED.search(before[-40:]) and not re.search(
            r"\b(?:seizure|recovery|total|haul) of\s+$", before[-20:]
        )
        behind = words[match.end() :]
        if priced or (re.match(r"\s+and (?:£|€)", behind) and "worth" in before[-30:]):
            continue
        nearest = min((abs(m.start - match.end()) for m in mentions if m.item == "cash"), default=99)
        if nearest > 25:
            found.append(ItemMention(match.end(), match.end(), "cash", True))
    return found


_CAUGHT_IN = re.compile(r"\b(?:found|caught|stopped|was|were)\b[^.;]{0,60}\bin (?:the )?$", re.IGNORECASE)
_COMBINED = re.compile(
    rf"\b(?:combined|total|together|altogether|collectively)\b[^.;£]{{0,45}}?\b(?:values?|valued|worth)\b(?P<between>[^.;£]{{0,40}}?)(?P<money>(?:between )?{MONEY})|\b(?:worth|valued at|value of)\s+(?P<b2>a (?:combined|total) (?:of )?|(?:around |about )?)(?P<m2>{MONEY}) (?:together|in total|altogether)",
    re.IGNORECASE,
)


def _combined_worth(sentence: Sentence, found: list[Seizure]) -> Seizure | None:
    """One worth for several drugs: a fact of its own, of which they are the parts."""
    told = _COMBINED.search(sentence.text)
    drugs = [
        one for one in found if one.item in DRUG_ITEMS and one.start < sentence.start + (told.start() if told else 0)
    ]
    if told is None or len(drugs) < 2:
        return None
    amount = parse_money(told["money"] or told["m2"])
    if amount is None:
        return None
    for one in drugs:
        one.including, one.value_gbp = True, None
    amount = replace(amount, qualifier=qualifier_around(told["between"] or told["b2"] or ""))
    start, end = sentence.start + told.start(), sentence.start + told.end()
    return Seizure("seizure", "drug", start, end, sentence, amount, "GBP", None, True, "seizure.combined_worth")


def _in_sentence(
    sentence: Sentence, mentions: list[ItemMention], kind: str, strong: bool, rejected: list[tuple[str, str, int, int]]
) -> list[Seizure]:
    words = sentence.text
    if strong and "£" in words and kind == "seizure":
        mentions = sorted([*mentions, *_lone_money(words, mentions)], key=lambda mention: mention.start)
    barred = [
        (m.start(), m.end())
        for m in OFFENCE_NAME.finditer(words)
        if not (m.group().lower().startswith("possess") and _CAUGHT_IN.search(words[: m.start()]))
    ]
    found: list[Seizure] = []
    previous_end = 0
    index = 0
    while index < len(mentions):
        mention = mentions[index]
        if any(start <= mention.start < end for start, end in barred):
            rejected.append(
                (
                    "seizure",
                    "part of an offence's name or a purpose",
                    sentence.start + mention.start,
                    sentence.start + mention.end,
                )
            )
            index += 1
            continue
        if COMPOUND.match(words[mention.end :]):
            rejected.append(
                ("seizure", "only describes another noun", sentence.start + mention.start, sentence.start + mention.end)
            )
            index += 1
            continue
        last, item = mention, mention.item
        step = 1
        while index + step < len(mentions) and same_amount(words, last, mentions[index + step]):
            last = mentions[index + step]
            step += 1
        run = mentions[index : index + step]
        limit = mentions[index + step].start if index + step < len(mentions) else len(words)
        result = measure(words, run, previous_end, limit, strong)
        previous_end = last.end
        index += step
        if result is None:
            rejected.append(
                ("seizure", "named, but not as taken", sentence.start + mention.start, sentence.start + last.end)
            )
            continue
        for one in result:
            item = one.item
            found.append(
                Seizure(
                    "surrender" if HANDED_IN.match(words[one.end :]) else kind,
                    item,
                    sentence.start + one.start,
                    sentence.start + one.end,
                    sentence,
                    one.amount,
                    one.unit,
                    one.value,
                    strong,
                    one.rule,
                    one.amount is None,
                    bool(
                        re.search(
                            r"\b(?:including|includes?|included|among them)\b",
                            words[: one.start],
                            re.IGNORECASE,
                        )
                    )
                    and not re.search(
                        r"\b(?:items?|haul|results?|things) (?:\w+ )?(?:including|included)",
                        words[: one.start],
                        re.IGNORECASE,
                    ),
                )
            )
    combined = _combined_worth(sentence, found)
    if combined is not None:
        found.insert(0, combined)
    taken = any(one.item == "cash" and one.amount for one in found)
    if not taken and (strong or _MONEY_ALONE.search(words)):
        money = _MONEY_ALONE.search(words) or (_MONEY_WORD.search(words) if not mentions else None)
        amount = parse_money(money["money"]) if money else None
        if money and amount:
            amount = replace(amount, qualifier=qualifier_around(words[: money.start("money")]))
            found.append(
                Seizure(
                    kind,
                    "cash",
                    sentence.start + money.start(),
                    sentence.start + money.end(),
                    sentence,
                    amount,
                    "GBP",
                    None,
                    strong,
                    "seizure.money",
                )
            )
    return found
