"""An amount that stands left of its item: "220 g of crack cocaine", "£650 cash", "two bags of cannabis"."""

import re
from dataclasses import replace

from transforms.codebook import ITEMS
from transforms.goods.amount_words import AFTER_UNIT, CLASSIFIERS, LEFT
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import (
    COUNT,
    Amount,
    parse_count,
    parse_mass,
    parse_money,
    parse_range,
    qualifier_around,
)


def left_amount(left: str, offset: int, words: str) -> tuple[Amount, str | None, int] | None:
    """The amount that stands left of an item, its unit when a word names it, and where it begins.

    Args:
        left: the words before the item that may be its own.
        offset: where they begin in the sentence.
        words: the sentence.
    """
    best = None
    for match in re.finditer(r"(?=(?:^|(?<=[\s(“\"£–-])))", left):
        found = LEFT.match(left, match.start())
        if found:
            best = found
            break
    if best is None or re.match(r"(?:one|\w+) of th(?:e|is|ese|ose)\b", best.group(), re.IGNORECASE):
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
        packed = _SO_MANY.search(before) if best["classifier"] else None
        number = parse_count(packed["n"]) if packed else None
        if packed and number and amount:  # "five 1kg packages"
            amount, before = replace(amount, value=amount.value * number), before[: packed.start()]
            return replace(amount, qualifier=qualifier_around(before, after)), unit, packed.start()
    else:
        span = parse_range(best["count"])
        if (
            span is None
            or _NAMES_IT.search(before)
            or _OPERATION.search(before)
            or (best["count"].isdigit() and span[0] <= _DAYS and _DAY_OF.search(before))
            or (_MODEL.search(before) and _FEW < span[0] < _MANY)
            or _NO_COUNT.match(left, best.end("count"))
        ):
            return None
        if span[0] < 1:
            return None  # "0.38 ammunition"
        amount = Amount(span[0], span[1])
        unit = next((unit for n, (unit, _) in enumerate(CLASSIFIERS) if best[f"c{n}"]), None)
        amount, unit = _as_mass(amount, unit, best)
    if amount is None:
        return None
    held = None if best["money"] else _EACH_HOLDS.search(before)
    number = parse_count(held["n"]) if held else None
    if held and number:  # "four bags, each containing a kilo"
        high = amount.high * number if amount.high else amount.high
        about = qualifier_around(before[: held.start()], after)
        return replace(amount, value=amount.value * number, high=high, qualifier=about), unit, held.start()
    qualifier = qualifier_around(before, after)
    return replace(amount, qualifier=qualifier), unit, offset + best.start()


# "30 one kilogram blocks", "four half-kilo bags"
_KILOS = expression(r"(?:(?P<share>one|half|quarter)[- ])?kilo(?:gram)?[- ]")
_KILO = 1000
_PACK = 250  # grams from which a package is told as a mass
_SHARES = {"half": 2, "quarter": 4}


def _of_kilos(number: Amount, share: str | None) -> Amount:
    """So many blocks of a kilo, or of a share of one, as a mass."""
    grams = _KILO / _SHARES.get((share or "").lower(), 1)
    return replace(number, value=number.value * grams, high=number.high * grams if number.high else None, unit="g")


def _as_mass(number: Amount, unit: str | None, told: re.Match[str]) -> tuple[Amount, str | None]:
    """So many packages, each of so much, as a mass: "four half-kilo bags", "3 x 1kg blocks"; pouches of 50 g and tablets of 10 mg stay what they are."""
    packed = _KILOS.match(told["classifier"]) if unit == "items" and "kilo" in told["classifier"] else None
    if packed is not None:
        return _of_kilos(number, packed["share"]), "g"
    mass = parse_mass(told["apiece"]) if told["apiece"] and unit in (None, "items") else None
    if mass is None or mass.value < _PACK:
        return number, unit
    return replace(number, value=number.value * mass.value, unit=mass.unit), mass.unit


# "a Ruger 22 revolver", "a Glock 17-style weapon": the model, and one of it
_MODEL = re.compile(r"\b(?:[Aa]n?|another|one) (?:(?:suspected|deactivated|loaded) )?(?:[A-Z][a-z]+ (?:& )?){1,2}$")
_FEW, _MANY = 2, 1000
# "section 5", "aged 12"; a model without an article: "two Peugeot 208 cars"
_NAMES_IT = expression(
    r"(?:(?:section|class|aged|£|\d[:/-])\s*|\d[.,]"
    r"|\b(?:Glock|Ruger|Walther|Beretta|Browning|Colt|Wesson|Remington|Winchester|Skorpion|AK|BMW|Mazda|Peugeot|Fiat|Citroen|Tesla|iPhone|Galaxy|PlayStation|Series) )$"
)
# "Operation 40", but "during the operation 24 bikes were seized"
_OPERATION = re.compile(r"\b(?:Operation|Op|OPERATION|OP) $")
# "on Aug 29 carrying a firearm": a day, but "in March 12 knives were seized", "on Sunday 3 March 12 knives"
_DAYS = 31
_DAY_OF = expression(
    r"(?<!in )(?<!since )(?<!during )(?<!throughout )(?<!last )(?<!this )(?<!\d )(?<!\dst )(?<!\dnd )(?<!\drd )(?<!\dth )\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) $"
)
_NO_COUNT = expression(
    r"[- ]?(?:figure|year|inch|-inch|months?|weeks?|days?|hours?|am\b|pm\b|%|per cent|mph|miles?|ft|foot|metres?|cm|mm|cc|bore|gauge|calibre|volt|pages?\b|third|quarter of (?:all|the)\b)"
)
_SO_MANY = expression(rf"(?<![\w.,£])(?P<n>{COUNT}) $")
_EACH_HOLDS = expression(
    rf"(?<![\w.,£])(?P<n>{COUNT}) (?:[a-z-]+ ){{0,3}}(?:bags|packages|packets|boxes|bundles|parcels|containers|suitcases|holdalls|cases|tubs|jars|bottles|tins|pouches|blocks|crates|sacks),? (?:(?:that|which) )?each (?:contain|hold|weigh)(?:ed|ing)? $"
)
_BOTH = expression(r"\bboth (?:of )?(?:(?:the|these|their) )?(?:(?!of\b|and\b)[a-z-]+ ){0,2}$")
_OWNERS = expression(
    rf"(?P<n>{COUNT}) (?:[a-z-]+ )?(?:drivers|motorists|riders|people|men|women|owners|teenagers)(?: (?:(?!(?:and|but|while) (?:one|two|three|four|five|six|another|\d))[^.;,]){{1,40}})? (?P<verb>had|have had|,? ?and|with) their (?:[a-z-]+ )?$"
)
_SEIZED_TOO = expression(rf" (?:(?:were|have been) )?{ALSO}(?:seized|impounded)\b")


def count_of_owners(left: str, offset: int, words: str, end: int) -> tuple[Amount, str, int] | None:
    """Read "both vehicles", but not "both knives and drugs"; "18 drivers had their cars" seized.

    Args:
        left: the words before the item that may be its own.
        offset: where they begin in the sentence.
        words: the sentence.
        end: where the item ends.
    """
    both = _BOTH.search(left)
    if both is not None and not words.startswith(" and", end):
        return Amount(2.0), "items", offset + both.start()
    owners = _OWNERS.search(left)
    number = parse_count(owners["n"]) if owners else None
    if owners is None or not number:
        return None
    if "ha" not in owners["verb"] and not _SEIZED_TOO.match(words, end):
        return None  # "three drivers were reported and their vehicles" seized
    return Amount(number, qualifier=qualifier_around(left[: owners.start()])), "items", offset + owners.start()


_UNIT_ALONE = {"wraps": "wraps", "tablets": "tablets", "pills": "tablets"}  # named by nothing else


def unit_of(item: str, words: str, unit: str | None, after: str, amount: Amount) -> str | None:
    """The codebook's unit of an amount.

    Args:
        item: of the codebook.
        words: that name it.
        unit: of the word before it ("wraps of"), if any.
        after: the words behind it.
        amount: what was counted or weighed.
    """
    if unit is not None:
        return "plants" if item == "cannabis_plant" and unit == "items" else unit
    if amount.unit:
        return amount.unit
    if ITEMS[item] == "drug" and words.lower() in _UNIT_ALONE:
        return _UNIT_ALONE[words.lower()]
    behind = AFTER_UNIT.match(after)
    if behind:
        return behind.lastgroup
    if item == "cannabis_plant":
        return "plants"
    return "items"
