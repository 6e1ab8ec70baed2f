"""What a worth belongs to that is told apart from its goods: "The drugs have a value of £25,000".

A worth of one thing is its value; of several drugs together it is a fact of its own, of which they
are the parts (codebook: "Worth").
"""

import re
from dataclasses import dataclass, replace

from transforms.codebook import DRUG_ITEMS, UMBRELLA
from transforms.goods.amount_words import EACH
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MASS, MONEY, Amount, parse_money, qualifier_around
from transforms.reading.text import Sentence


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
    loose: bool = False  # a worth only, of what the text counts elsewhere


# "£950 worth of drugs as well as £355 in cash": the first is the worth
_PRICE_BEFORE = expression(rf"{MONEY} (?:pounds )?$")
_SAID = expression(
    r"\b(?:worth(?! of\b)|values?|valued|valuing|(?<!annual )(?<!yearly )yield(?:s|ed|ing)?(?= (?:of|is|was|would|between|up|more|over|around|about|approximately|nearly|almost|an)\b| £)|capable of producing|amount(?:s|ed)? to|fetch(?:ed)?|sold (?:\w+ ){0,4}?for|made as much as|priced at|estimated (?:at|to be))\b"
    rf"(?P<between>[^.;£]{{0,70}}?)(?P<money>{MONEY})"
    rf"|(?P<m2>{MONEY})(?P<b2>) (?:street value|worth in total|together|in total|altogether)\b",
)
# What the worth is said of, when it is not named: "the drugs", "it", "which", "together".
_REFERS = expression(
    r"^(?:in total|together|combined|altogether|it|they|this|these|both|police estimate|officers estimate)\b"
    r"|\bit (?:is|was|has|had|would|could|may|might)\b"
    rf"|\b(?:the|these|those) (?:{COUNT} )?(?:[a-z]+ ){{0,3}}(?:wraps|packages|bags|deals|tablets|plants|pills|rocks) of\b"
    r"|(?<!to )\b(?:the|these|those|this|their|its|all|which|total|combined|collectively) ?(?:of )?(?:(?:the|these|illegal|illicit|suspected|seized|recovered|estimated|potential|potentially|street|total|combined|class|a|b|and|two|three|four) ){0,5}"
    r"(?:drugs?|cannabis|cocaine|heroin|mdma|ketamine|amphetamine|ecstasy|crack|plants?|haul|substances?|crop|seizures?|finds?|discover(?:y|ies)|yield|items?|quantity|amount|packages?|tablets|pills|values?|factory|farm|grow|set-?up|stash|consignment|it|they|have|has|had|was|were|is|are|could|would|worth)\b",
)
# "350 plants and lamps were discovered, with a street value of £185,000"
_WITH = expression(r"\bwith an? (?:[a-z]+ ){0,3}$")
_COMBINED = expression(r"\b(?:combined|total|together|altogether|collectively|in all|overall)\b")
_OF_SOME = expression(r"\b(?:some|one|two|many|most|several) of (?:which|them|these|the [a-z]+)\b[^.;]{0,30}$")
_STOLEN = expression(r"\b(?:criminal property|stole|stolen|theft|damage|fraud\w*|lost|loss|robbed|victims?)\b")
_THESE = expression(r"\b(?:these|those|this|that|the|all|both|its|their|his|her)\s+(?:[\w-]+\s+){0,3}$")
# "The heroin alone would have been worth": of that drug only.
_DRUG_NAMED = expression(
    rf"\b(?:the|this|that|these|those) (?:(?:{COUNT} )?(?:[a-z]+ ){{0,3}}of |{MASS} |\w+ )?(?P<name>heroin|cocaine|crack(?: cocaine)?|cannabis(?: plants)?(?! (?:farm|factory|grow|crop|plants)\b)|plants|crop|ketamine|mdma"
    r"|ecstasy|amphetamine|spice|resin|diazepam|etizolam|factory|farm|grow)\b"
)
_NAMES = {
    "crack": "crack_cocaine",
    "crack cocaine": "crack_cocaine",
    "cannabis plants": "cannabis_plant",
    "plants": "cannabis_plant",
    "crop": "cannabis_plant",
    "factory": "cannabis_plant",
    "farm": "cannabis_plant",
    "grow": "cannabis_plant",
    "ecstasy": "mdma",
    "spice": "synthetic_cannabinoid",
    "resin": "cannabis_resin",
    "diazepam": "benzodiazepine",
    "etizolam": "benzodiazepine",
}
_BACK = 3  # sentences over which a worth refers back
_FAR_BACK = 30  # likewise for "the drugs had a total value of"


_AND_DRUG = expression(
    rf"(?: (?:tablets|pills|capsules))?,? (?:(?:and|as well as|along with|plus) )?{ALSO}(?:an? )?(?:(?:[a-z]+ )?(?:quantit(?:y|ies)|amounts?|number) of )?(?:suspected )?(?:[a-z]+ (?:tablets|wraps|bags) of )?"
)
# Where a worth behind several without a figure is of them all: "..., worth £500", "... were found with a value of £25,000".
_OF_ALL = expression(r",|[^.;£]{0,40}?\b(?:was|were|has|have|from|in|inside|hidden|stashed|concealed)\b")

# "a quantity of heroin and a quantity of cannabis with an estimated street value of £90,000"
_WITH_VALUE = expression(r" with an? (?:[a-z]+ ){0,3}value\b")


def worth_of_several(line: Sentence, found: list[Seizure]) -> list[Seizure]:
    """Read "39 wraps of cocaine and seven wraps of heroin, worth £500": a worth of both, of which they are parts.

    Args:
        line: the sentence.
        found: what was taken in it, in the order of its words.
    """
    at = next((n for n, one in enumerate(found) if one.item in DRUG_ITEMS and _worth_told(one) is not None), None)
    if at is None:
        return found
    last = found[at]
    behind = _OF_ALL.match(line.text, last.end - line.start) or _WITH_VALUE.match(line.text, last.end - line.start)
    if last.unit == "GBP" and behind is None:
        return found  # "MDMA tablets and cannabis worth £3,600"
    first = at
    while first and _joins(line, found[first - 1], found[first]):
        first -= 1
    several = found[first : at + 1]
    counted = {one.unit for one in several[:-1]} if several[:-1] else set()
    alike = counted == ({None} if last.unit == "GBP" else {last.unit})
    if (
        len({one.item for one in several}) < _SEVERAL
        or not alike
        or not _LAST.search(line.text, several[-2].end - line.start, last.start - line.start)
    ):
        return found
    whole = replace(
        last,
        item="drug",
        amount=_worth_told(last),
        unit="GBP",
        value_gbp=None,
        rule="seizure.combined_worth",
        including=False,
    )
    if last.unit == "GBP":
        last.amount, last.unit, last.rule, last.vague = None, None, "seizure.vague", True
    last.value_gbp = None
    for one in several:
        one.including = True
    return [*found[:first], whole, *found[first:]]


_SEVERAL = 2
_LAST = re.compile(r" (?:and|as well as|along with|plus) ")  # before the last of several


def _worth_told(one: Seizure) -> Amount | None:
    if one.unit == "GBP":
        return one.amount if one.rule == "seizure.worth" else None
    return Amount(one.value_gbp, unit="GBP") if one.value_gbp else None


def _joins(line: Sentence, before: Seizure, one: Seizure) -> bool:
    """Does a drug without a worth of its own stand right before another?"""
    between = line.text[before.end - line.start : one.start - line.start]
    return before.item in DRUG_ITEMS and _worth_told(before) is None and _AND_DRUG.fullmatch(between) is not None


def settle_worths(lines: list[Sentence], found: list[Seizure]) -> None:
    """Give every worth that stands apart to what was counted before it.

    Args:
        lines: the article's sentences.
        found: its seizures; changed in place.
    """
    for line in lines:
        if not ("£" in line.text or " pounds" in line.text) or line.boilerplate or _STOLEN.search(line.text):
            continue
        for said in _SAID.finditer(line.text):
            amount = parse_money(said["money"] or said["m2"])
            of_some = _OF_SOME.search(line.text[: said.start()]) or EACH.match(line.text, said.end())
            stated = _PRICE_BEFORE.search(line.text, max(0, said.start() - 40), said.start())
            if amount is not None and not of_some and not stated:
                between = said["between"] or said["b2"] or ""
                exact = qualifier_around(between)
                if exact == "exact" and re.search(r"estimated|potential(?:ly)? .*up to", between, re.IGNORECASE):
                    exact = "about"
                _settle(line, said, replace(amount, qualifier=exact), found)


def _settle(line: Sentence, said: re.Match[str], amount: Amount, found: list[Seizure]) -> None:
    at = line.start + said.start()
    here = [one for one in found if one.sentence.index == line.index]
    holds = [one for one in here if one.value_gbp == amount.value or _states(one, amount)]
    combined = bool(_COMBINED.search(line.text[max(0, said.start() - 60) : said.end() + 15]))
    together = [one for one in here if one.item in DRUG_ITEMS and one.start < at and not _states(one, amount)]
    if combined and len(together) > 1:
        _umbrella(line, said, amount, together, found, holds)
        return
    generic = [one for one in holds if one.unit == "GBP" and one.item in UMBRELLA.values()]
    if holds and not (generic and _REFERS.search(line.text[: said.end()])):
        return
    here_only = not _REFERS.search(line.text[: said.end()])
    if not generic and here_only and not _WITH.search(line.text[: said.start()]):
        return
    if generic and not _THESE.search(line.text[: generic[-1].start - line.start]):
        return  # "drugs worth £16,000 were seized": all of them, whatever is named before
    named = _named(line.text[: said.start()])
    combined = combined and not named
    here_only = here_only or bool(together and _WITH.search(line.text[: said.start()]))
    reach = 0 if here_only else _FAR_BACK if combined else _BACK
    drugs = [
        one
        for one in found
        if one.item in (named or DRUG_ITEMS)
        and one not in holds
        and line.index - reach <= one.sentence.index <= line.index
        and one.start < at
        and not (one.unit == "GBP" and one.amount is not None)
    ]
    specific = [one for one in drugs if one.item not in UMBRELLA.values()] or drugs
    nearest = max((one.sentence.index for one in specific), default=-1)
    if not combined:
        specific = [one for one in specific if one.sentence.index >= nearest - 1]
    counted = [one for one in specific if one.amount is not None]
    if len({one.item for one in specific}) == 1 and len(counted) <= 1:
        one = counted[0] if counted else specific[0]
        if one.value_gbp is not None:
            return
        for other in generic:
            found.remove(other)
        if one.amount is not None:
            one.value_gbp = amount.value
        else:
            one.amount, one.unit, one.rule, one.vague = amount, "GBP", "seizure.worth_behind", False
    elif len({one.item for one in specific}) > 1 or _are_different(counted):
        _umbrella(line, said, amount, specific, found, generic)


def _are_different(counted: list[Seizure]) -> bool:
    """Are several amounts of one thing told, each with its figure: "51 wraps of cocaine and 14g of cocaine"?"""
    told = {(one.amount.value, one.unit) for one in counted if one.amount is not None}
    return len(told) > 1 and all(one.value_gbp is None for one in counted)


def _named(before: str) -> set[str]:
    """The drugs of which a worth behind these words is said, when they are named one by one."""
    names = {found["name"].lower() for found in _DRUG_NAMED.finditer(before)}
    return {_NAMES.get(name, name) for name in names}


def _states(one: Seizure, amount: Amount) -> bool:
    return one.unit == "GBP" and one.amount is not None and one.amount.value == amount.value


def _umbrella(
    line: Sentence,
    said: re.Match[str],
    amount: Amount,
    parts: list[Seizure],
    found: list[Seizure],
    instead: list[Seizure],
) -> None:
    """One worth for several drugs: a fact of its own, of which they are the parts."""
    for one in parts:
        one.including = True
        if one.value_gbp == amount.value:
            one.value_gbp = None
    for other in instead:
        if other not in parts and other in found:
            found.remove(other)
    start, end = line.start + said.start(), line.start + said.end()
    at = next((n for n, one in enumerate(found) if one is parts[0]), len(found))
    items = {one.item for one in parts}
    item = items.pop() if len(items) == 1 else "drug"
    found.insert(at, Seizure("seizure", item, start, end, line, amount, "GBP", None, True, "seizure.combined_worth"))
