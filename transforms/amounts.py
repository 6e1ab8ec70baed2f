"""How much of an item: an amount to its left, a measure or a worth to its right, or only that there was some."""

import re
from dataclasses import dataclass, replace

from transforms.codebook import DRUG_ITEMS, ITEMS, UMBRELLA
from transforms.numbers import (
    COUNT,
    MASS,
    MONEY,
    QUALIFIER,
    Amount,
    parse_count,
    parse_mass,
    parse_money,
    parse_range,
    qualifier_around,
)
from transforms.taking import PLACE_OF

_CLASSIFIERS: tuple[tuple[str, str], ...] = (
    ("wraps", r"(?:individual |small |street |deal |street-level |snap )*(?:wraps?|deals?|rocks?|street deals)"),
    ("tablets", r"(?:tablets?|pills?|capsules?|tabs?)"),
    ("plants", r"(?:mature |large |small |immature |individual |young )*plants?"),
    (
        "items",
        (
            r"(?:(?:small|large|plastic|snap|sealed|clear|deal|dealer|carrier|vacuum[- ]packed|individual|half|one|kilo|quarter)[- ])*"
            r"(?:bags?|baggies|packages?|packets?|blocks?|bricks?|bundles?|boxes|box|bottles?|cans?|pouches|packs?|pots?|jars?|rounds?|canisters?|cartridges?|parcels?|containers?|joints?|balls?|sheets?|pairs?|pieces?|vials?|kilo blocks?|tubs?|tins?|cases|crates|wads?)"
        ),
    ),
)
_FILL = (
    r"(?:(?:(?!(?:a|an|the|its|several|any|each|your|our|and|or|was|were|is|are|with|from|for|at|by|after|to|who|when|which|that|then|had|has|have|been|on|into|his|her|their|but|as|plus|including|also|while|during|under|containing|hidden|found|seized|recovered|officers|police|where|incidents?|searches|arrests?|people|men|women|stops|occasions|warrants|addresses|properties|resulting|separate|charges|counts|offences|months|years|weeks|days|hours|times|year|month|inch|in|his|which|some|types?|kinds?)\b)"
    r"[A-Za-z’'\"“”‘./-]+|\([^)]{0,25}\)|in|of) ){0,7}?"
)
_BELIEVED = r"(?:(?:what (?:is|was|are|were) )?(?:believed|suspected|thought|understood|confirmed) to be |what (?:appears|appeared) to be )?"
_LEFT = re.compile(
    rf"(?P<amount>(?P<money>{MONEY})|(?P<mass>{MASS})|(?P<count>{COUNT}(?:\s?(?:-|–|to)\s?{COUNT})?)(?!\w))"
    rf"(?P<plus>\+| plus| or more)?(?:\s?x\s?)?(?: of (?:the|his|her|their))?[ -]?(?:(?P<classifier>{'|'.join(f'(?P<c{n}>{words})' for n, (_, words) in enumerate(_CLASSIFIERS))})\b)? ?\s*"
    rf"(?P<worth>worth of |in |of |in suspected |worth |containing |filled with )?{_BELIEVED}{_FILL}$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"\b(?P<det>a|an|another|one|the|his|her|their|[A-Z]\w+['’]s|this|that)\s+(?P<kind>(?:pair|set|bag|block|package|box|bottle|can|bundle|packet|brick) of )?{_FILL}$",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:quantit(?:y|ies)|amounts?|number|several|various|numerous|multiple|some|many|few|dozens|hundreds|thousands|large|small|significant|substantial|suspected|stash|haul|selection|range|array|more|other|further|sums?|collection|bags?|wraps?|tablets?|pills?|deals|bundles?|packages?|blocks?|lots)"
    r"(?:\s+(?!(?:in|from|at|on|his|her|their|was|were|which|with|by|hidden|after|and|to|into|inside|who|that)\b)[\w’'-]+){0,6}\s*$",
    re.IGNORECASE,
)
_WEIGHING = re.compile(
    rf"^[^.;:]{{0,40}}?\b(?:weigh(?:ing|ed|s)|totall?(?:ing|ed)|amounting to|with a (?:total |combined )?weight of|total weight of|estimated at|came to|total of)\s+(?:in at )?(?:a total of |a combined )?(?P<q>{QUALIFIER}\s+)?(?P<mass>{MASS})",
    re.IGNORECASE,
)
_CONTAINING = re.compile(
    rf"^[^.;:]{{0,30}}?\b(?:containing|amounting to|totalling|made up of|equating to|consisting of|equal to)\s+(?:a total of |in total )?(?P<q>{QUALIFIER}\s+)?(?P<n>{COUNT}) (?:individual |street |deal |snap )*(?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?))\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"^(?: (?:seized|recovered|found|removed|taken))?(?:\s*(?::|[-–—])\s*(?P<q>{QUALIFIER}\s+)?(?:(?P<money>{MONEY})|(?P<mass>{MASS})|(?P<count>{COUNT}))|\s+(?P<bare>{MONEY})(?=\s*(?:\(|$)))(?!\w|[- ]year)",
    re.IGNORECASE,
)
_TOTALLING = re.compile(
    rf"^(?:,? (?:to the value of|totall?ing|amounting to|to the sum of|in the sum of|\(|-|–|:|of|worth|valued at))+\s*(?P<q>{QUALIFIER}\s+)?(?P<money>{MONEY})",
    re.IGNORECASE,
)
_WORTH = re.compile(
    rf"^[^.;:£]{{0,60}}?\b(?:worth|valued|values?|valuing|cost)\b(?P<between>[^.;£]{{0,70}}?)(?P<money>(?:between )?{MONEY})",
    re.IGNORECASE,
)
_AFTER_UNIT = re.compile(
    r"^[ -](?:(?P<wraps>wraps?|deals?|rocks?)|(?P<tablets>tablets?|pills?|capsules?|tabs?)|(?P<plants>plants?|bushes|seedlings|saplings))\b",
    re.IGNORECASE,
)
_COORDINATED = re.compile(
    r"^(?:\s?(?:,|and|or|/|&|and/or|,? and|, suspected|and suspected)\s?)(?:suspected |crack |other |some |herbal )*$",
    re.IGNORECASE,
)


_MIXED = re.compile(r"\b(?:wraps|deals|bags|packages|quantit\w+|amounts?|worth) of (?:\w+ ){0,2}$", re.IGNORECASE)
_SINGLE = re.compile(r"\b(?:a|an|another) (?:[\w-]+ ){0,2}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ItemMention:
    """An item's words. Offsets within the sentence."""

    start: int
    end: int
    item: str
    plural: bool


@dataclass(slots=True)
class Measured:
    """An item with what the words around it say of its amount. Offsets within the sentence."""

    item: str
    start: int
    end: int
    amount: Amount | None
    unit: str | None
    value: float | None
    rule: str


def same_amount(words: str, first: ItemMention, second: ItemMention) -> bool:
    """Do two items stand under one amount: "wraps of crack cocaine and heroin"?

    "a shotgun, a rifle", "5g of heroin, cannabis and cash" are amounts of their own.
    """
    gap = words[first.end : second.start] or "x"
    alone = ("," in gap and not _MIXED.search(words[: first.start])) or _SINGLE.search(words[: first.start])
    return (
        bool(_COORDINATED.match(gap))
        and not alone
        and ITEMS[first.item] == ITEMS[second.item]
        and ITEMS[first.item] in UMBRELLA
    )


# Mass nouns: "the clothing", "a quantity of tobacco" are some, not one.
_UNCOUNTED = frozenset(
    [
        "stolen_property",
        "clothing",
        "jewellery",
        "tobacco",
        "alcohol",
        "counterfeit_goods",
        "cryptocurrency",
        "ammunition",
    ]
)
# "the vehicle was searched", "a car was stopped": what happened to it was not a seizure.
_DONE_WITH = re.compile(
    r"^\s*(?:(?:was|were|had been|being)\s+)?(?:later |then |also )?(?:searched|stopped|seen|spotted|driven|parked|travelling|pulled over|followed|pursued|found to be|involved|abandoned|located|registered|which failed|failing|stolen|crashed)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Around:
    """One item, or several under one amount, and the words around them."""

    words: str
    run: list[ItemMention]
    item: str
    left_bound: int
    right_bound: int
    strong: bool
    role: str  # "seized", "found" or "": see `taken_spans.role`

    @property
    def left(self) -> str:
        return self.words[self.left_bound : self.run[0].start]

    @property
    def start(self) -> int:
        return self.run[0].start

    @property
    def end(self) -> int:
        return self.run[-1].end


def measure(
    words: str, run: list[ItemMention], left_bound: int, right_bound: int, strong: bool, role: str
) -> list[Measured] | None:
    """The amounts of items that stand together.

    Args:
        words: the sentence.
        run: items under one amount ("60 wraps of crack cocaine and heroin"), mostly one.
        left_bound: where the words before them begin to be theirs.
        right_bound: where the next item begins.
        strong: whether the sentence says "seized" or only "found".
        role: how the items stand to the verb of taking.

    Returns:
        One measured item, several vague ones, or None when the items are not what was taken.
    """
    item = run[0].item if len({m.item for m in run}) == 1 else UMBRELLA[ITEMS[run[0].item]]
    around = _Around(words, run, item, left_bound, right_bound, strong, role)
    worth = _worth(words, run[-1], right_bound, len(words))
    found = (
        _containing(around)
        or _amount_before(around, worth)
        or _labelled(around)
        or _weighing(around, worth)
        or _totalling(around)
    )
    if found is not None:
        return [found]
    article = _ARTICLE.search(around.left)
    of_one = article and (article["kind"] or item not in DRUG_ITEMS)
    if worth and not of_one:
        return [Measured(item, around.start, around.end, replace(worth, unit="GBP"), "GBP", None, "seizure.worth")]
    priced = _value_of(around)
    if priced is not None:
        return [priced]
    if _VAGUE.search(around.left) and not (article and article["kind"]):
        return _vague(around)
    return _with_article(around, worth)


_VALUE_OF = re.compile(r"\b(?:value|worth) of (?:the |all |these |all of the )?(?:[a-z]+ ){0,2}$", re.IGNORECASE)
_VALUE_IS = re.compile(rf"^[^.;£]{{0,45}}?(?P<q>{QUALIFIER}\s+)?(?:between )?(?P<money>{MONEY})", re.IGNORECASE)


def _value_of(around: _Around) -> Measured | None:
    """Read "the total value of the drugs seized was between £40,000 and £50,000"."""
    told = _VALUE_IS.match(around.words[around.end :]) if _VALUE_OF.search(around.left) else None
    amount = parse_money(told["money"]) if told else None
    if told is None or amount is None:
        return None
    amount = replace(amount, qualifier=qualifier_around((told["q"] or "") + " "))
    return Measured(around.item, around.start, around.end + told.end(), amount, "GBP", None, "seizure.value_of")


def _containing(around: _Around) -> Measured | None:
    """Read "three bundles of cocaine containing a total of 680 wraps"."""
    told = _CONTAINING.match(around.words[around.end : around.end + 110])
    if told is None or around.item not in DRUG_ITEMS:
        return None
    before = _left_amount(around.left, around.left_bound, around.words)
    if before is not None and before[1] != "items":
        return None
    amount = Amount(parse_count(told["n"]) or 0, qualifier=qualifier_around((told["q"] or "") + " "))
    unit = "wraps" if told["wraps"] else "tablets"
    end = around.end + told.end()
    priced = _WORTH.match(around.words[end:])
    value = parse_money(priced["money"]) if priced else None
    return Measured(around.item, around.start, end, amount, unit, value.value if value else None, "seizure.containing")


def _amount_before(around: _Around, worth: Amount | None) -> Measured | None:
    """Read "220 g of crack cocaine", "£650 cash", "two bags of cannabis"; a bag that is weighed is a mass."""
    found = _left_amount(around.left, around.left_bound, around.words)
    if found is None:
        return None
    amount, unit, start = found
    behind = around.words[around.end :]
    if unit == "items" and len(around.run) == 1 and _WEIGHING.match(behind[: around.right_bound - around.end]):
        return None
    unit = _unit(around.item, unit, behind, amount)
    if around.item == "cash" and unit != "GBP":
        return None
    value = worth.value if worth and unit != "GBP" else None
    return Measured(around.item, start, around.end, amount, unit, value, "seizure.amount")


def _labelled(around: _Around) -> Measured | None:
    """Read "Vehicles: 5", "Cocaine - about 3.4kg, estimated street value £272,000"."""
    behind = around.words[around.end :]
    label = _LABELLED.match(behind)
    if label is None or around.start > 22 or len(around.words) > 130 or re.search(r"\d", around.left):
        return None
    after = behind[label.end() :]
    if label["money"] or label["bare"]:
        amount = parse_money(label["money"] or label["bare"])
    elif label["mass"]:
        amount = parse_mass(label["mass"])
    else:
        span = parse_range(label["count"] or "")
        named = _AFTER_UNIT.match(after)
        unit = named.lastgroup if named else "plants" if around.item == "cannabis_plant" else "items"
        amount = Amount(span[0], span[1], unit=unit) if span else None
    if amount is None:
        return None
    amount = replace(amount, qualifier=qualifier_around((label["q"] or "") + " "))
    priced = _WORTH.match(after)
    value = parse_money(priced["money"]) if priced else None
    end = around.end + label.end()
    return Measured(
        around.item, around.start, end, amount, amount.unit, value.value if value else None, "seizure.label"
    )


def _weighing(around: _Around, worth: Amount | None) -> Measured | None:
    """Read "heroin weighing 70g", "the block, which weighed 70g"."""
    last = around.right_bound == len(around.words)
    told = _WEIGHING.match(around.words[around.end : around.right_bound + 40 if last else around.right_bound])
    mass = parse_mass(told["mass"]) if told and len(around.run) == 1 else None
    if told is None or mass is None:
        return None
    amount = replace(mass, qualifier=qualifier_around((told["q"] or "") + " "))
    value = worth.value if worth else None
    end = around.end + told.end()
    return Measured(around.item, around.start, end, amount, amount.unit, value, "seizure.weighing")


def _totalling(around: _Around) -> Measured | None:
    """Read "cash totalling £2,321"."""
    told = _TOTALLING.match(around.words[around.end : around.end + 80]) if around.item == "cash" else None
    money = parse_money(told["money"]) if told else None
    if told is None or money is None:
        return None
    amount = replace(money, qualifier=qualifier_around((told["q"] or "") + " "))
    return Measured("cash", around.start, around.end + told.end(), amount, "GBP", None, "seizure.totalling")


def _with_article(around: _Around, worth: Amount | None) -> list[Measured] | None:
    """Read "a machete": one; "in a van": where it was; "drugs and cash": some."""
    article = _ARTICLE.search(around.left)
    if article is None:
        return _vague(around)
    if PLACE_OF.search(around.words[: around.left_bound + article.start()]) or _DONE_WITH.match(
        around.words[around.end :]
    ):
        return None
    det = article["det"].lower()
    if around.item == "cash":
        vague = around.strong and det not in ("the", "this", "that")
        return _vague(around) if vague else None
    if around.item in _UNCOUNTED:
        return _vague(around, "")
    single = len(around.run) == 1 and not around.run[0].plural and (around.item not in DRUG_ITEMS or article["kind"])
    if not single or not (det in ("a", "an", "one", "another") or around.strong):
        return _vague(around)
    if article["kind"] and around.item in DRUG_ITEMS and not around.strong:
        return None
    unit = "plants" if around.item == "cannabis_plant" else "items"
    start = around.left_bound + article.start()
    value = worth.value if worth else None
    return [Measured(around.item, start, around.end, Amount(1.0), unit, value, "seizure.article")]


_ON_SOMEBODY = re.compile(r"\b(?:carrying|have|had|having|in which|where)\s*$", re.IGNORECASE)


def _vague(around: _Around, left: str | None = None) -> list[Measured] | None:
    """Taken, but not counted: "a quantity of cannabis", "knives and cash were seized"."""
    run, strong = around.run, around.strong
    left = around.left if left is None else left
    first = run[0]
    marked = _VAGUE.search(left)
    bare = (
        bool(
            re.search(
                r"(?:^|,|\band|\bor|:|/|\bof|\bsuspected|\bseized|\brecovered|\bfound|\bto be|-|\bincluding|\bas well as|\bplus|\bwith|\bboth|\balso|\buncovered|\bdiscovered|\blocated|\bother|\bmore)\s*$",
                left,
                re.IGNORECASE,
            )
        )
        or not left.strip()
    )
    on_somebody = ITEMS[first.item] in ("drug", "weapon") and _ON_SOMEBODY.search(left)
    named = around.role == "seized" and ITEMS[first.item] == "drug" and first.item != "drug"
    if not (marked or bare or on_somebody or named):
        return None
    if first.item in ("other", "stolen_property", "animal", "clothing", "bank_funds") and not strong:
        return None
    if first.item in ("drug", "vehicle", "phone", "computer", "alcohol", "knife") and not (
        strong or marked or (around.role and first.item != "vehicle")
    ):
        return None
    return [
        Measured(item, m.start, m.end, None, "GBP" if m.item == "cash" else None, None, "seizure.vague")
        for m in run
        for item in _classes(around.words[m.start : m.end]) or (m.item,)
    ]


_CLASSES = re.compile(r"\bclass[- ]([abc]) (?:and|&) (?:class[- ])?([abc])\b", re.IGNORECASE)


def _classes(words: str) -> tuple[str, ...]:
    """Read "class A and B drugs": both."""
    both = _CLASSES.match(words)
    return (f"class_{both[1].lower()}", f"class_{both[2].lower()}") if both else ()


def _left_amount(left: str, offset: int, words: str) -> tuple[Amount, str | None, int] | None:
    best = None
    for match in re.finditer(r"(?=(?:^|(?<=[\s(“\"£–-])))", left):
        found = _LEFT.match(left, match.start())
        if found:
            best = found
            break
    if best is None or re.match(r"(?:one|\w+) of the\b", best.group(), re.IGNORECASE):
        return None  # "one of the phones" was counted before
    before = words[: offset + best.start()]
    after = best["plus"] or ""
    amount: Amount | None
    unit: str | None
    if best["money"]:
        amount = parse_money(best["money"])
        unit = "GBP"
    elif best["mass"]:
        amount = parse_mass(best["mass"])
        unit = amount.unit if amount else None
    else:
        span = parse_range(best["count"])
        if (
            span is None
            or re.search(r"(?:Operation|Op|section|class|aged|£|\d[.,:/-])\s*$", before, re.IGNORECASE)
            or re.match(
                r"[- ]?(?:year|inch|-inch|months?|weeks?|days?|hours?|am\b|pm\b|%|per cent|mph|miles?|ft|foot|metres?|cm|mm)",
                left[best.end("count") :],
                re.IGNORECASE,
            )
        ):
            return None
        amount = Amount(span[0], span[1])
        unit = next((unit for n, (unit, _) in enumerate(_CLASSIFIERS) if best[f"c{n}"]), None)
    if amount is None:
        return None
    qualifier = qualifier_around(before, after)
    return replace(amount, qualifier=qualifier), unit, offset + best.start()


def _unit(item: str, unit: str | None, after: str, amount: Amount) -> str | None:
    if unit is not None:
        return "plants" if item == "cannabis_plant" and unit == "items" else unit
    if amount.unit:
        return amount.unit
    behind = _AFTER_UNIT.match(after)
    if behind:
        return behind.lastgroup
    if item == "cannabis_plant":
        return "plants"
    return "items"


def _worth(words: str, last: ItemMention, right_bound: int, end: int) -> Amount | None:
    found = _WORTH.match(words[last.end : min(end, max(right_bound, last.end))])
    if not found:
        return None
    amount = parse_money(found["money"])
    if amount is None:
        return None
    between = found["between"]
    qualifier = qualifier_around(between) if between.strip() else "exact"
    if qualifier == "exact" and re.search(
        r"\bestimated|approximate", words[last.end : last.end + found.end()], re.IGNORECASE
    ):
        qualifier = "about"
    return replace(amount, qualifier=qualifier)
