"""How much of an item: an amount to its left, a measure or a worth to its right, or only that there was some."""

import re
from dataclasses import replace

from transforms.codebook import DRUG_ITEMS, ITEMS, UMBRELLA, WEAPON_ITEMS
from transforms.goods.amount_words import (
    A_PRICED,
    ARTICLE,
    AT_LEAST_ONE,
    COORDINATED,
    COUNT_BEFORE,
    COUNTED_OF,
    DONE_WITH,
    DRUGS_AND,
    EACH,
    ENDS_NOUN,
    FAULTY,
    FOUND_THE,
    FULL_OF,
    IN_BLOOD,
    IN_CASH,
    JUST_TAKEN,
    LOOKED_AT,
    MIXED,
    NOT_TAKEN,
    OF_SOME,
    OF_WRAP,
    ONE_MORE,
    PLACE_OF,
    SAME_MEASURE,
    SAW_TAKEN,
    SINGLE,
    STOLEN,
    STOLEN_ONE,
    THAT_WAS_STOLEN,
    THAT_WAS_TAKEN,
    UNCOUNTED,
    VAGUE,
    VALUE_IS,
    VALUE_OF,
    WEIGHING,
    WORTH,
    WORTH_OF_DRUGS_AND,
)
from transforms.goods.behind import bracketed, containing, totalling, weighing
from transforms.goods.labels import heads_list, labelled
from transforms.goods.left_amounts import count_of_owners, left_amount, unit_of
from transforms.goods.measured import Around, ItemMention, Measured
from transforms.goods.uncounted import ONE, SOME_OF, countable, is_piece, named_parts, of_another_noun, uncounted
from transforms.reading.expressions import expression
from transforms.reading.numbers import Amount, parse_mass, parse_money, qualifier_around

_LIVELY = frozenset(["vehicle", "motorcycle"])  # told of for many other reasons than their taking
_NAMED_WEAPONS = WEAPON_ITEMS - {"weapon", "firearm"}  # "the weapon" is mostly one told of before


def same_amount(words: str, first: ItemMention, second: ItemMention) -> bool:
    """Do two items stand under one amount: "wraps of crack cocaine and heroin"?

    "a shotgun, a rifle", "5g of heroin, cannabis and cash" are amounts of their own.
    """
    gap = words[first.end : second.start] or "x"
    if (first.item == "cannabis_plant") != (second.item == "cannabis_plant") or " some " in gap:
        return False  # "40 cannabis plants and dried cannabis", "two bags of cannabis and some cocaine"
    alone = ("," in gap and not MIXED.search(words[: first.start])) or SINGLE.search(words[: first.start])
    return (
        bool(COORDINATED.match(gap))
        and not alone
        and second.item != "ammunition"
        and (second.plural or ITEMS[second.item] != "weapon" or not COUNT_BEFORE.search(words[: first.start]))
        and (first.plural or ITEMS[first.item] == "drug")
        and ITEMS[first.item] == ITEMS[second.item]
        and ITEMS[first.item] in UMBRELLA
    )


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
    if item == "vehicle" and role == "found" and not strong and not STOLEN.search(words):
        return None  # "officers found ten cars and issued notices"
    if (item == "alcohol" or item in DRUG_ITEMS) and IN_BLOOD.search(words):
        return None  # "88 milligrams of alcohol per 100ml" in somebody's blood
    if item == "cash" and WORTH_OF_DRUGS_AND.search(words, 0, run[0].start):
        return None  # one figure for both: of what is named first
    around = Around(words, run, item, left_bound, right_bound, strong, role)
    if heads_list(around):
        return None
    worth = _worth(words, run[-1], right_bound, len(words))
    of_it = None if ITEMS[item] != "drug" and _OF_ANOTHER.match(words, around.end) else worth
    found = (
        containing(around)
        or _amount_before(around, of_it)
        or labelled(around)
        or weighing(around, worth)
        or totalling(around)
        or bracketed(around)
    )
    if found is not None:
        return [found, *named_parts(around, found)]
    article = ARTICLE.search(around.left)
    of_one = article and (article["kind"] or item not in DRUG_ITEMS)
    if worth and (not of_one or (item in UNCOUNTED and not is_piece(around))):
        whole = Measured(item, around.start, around.end, replace(worth, unit="GBP"), "GBP", None, "seizure.worth")
        return [whole, *named_parts(around, whole)]
    if (priced := _value_of(around)) is not None:
        return [priced]
    one = article is not None and (article["kind"] or (countable(around) and article["det"].lower() in ONE))
    one = one and not (article and SOME_OF.search(article.group()))
    some = IN_CASH.sub("", around.left) if item == "cash" else around.left
    if article and countable(around):
        some = _SUSPECTED.sub("", some)  # "the suspected stolen bike" is one
    if VAGUE.search(some) and not one:
        return uncounted(around)
    return _with_article(around, of_it)


def _value_of(around: Around) -> Measured | None:
    """Read "the total value of the drugs seized was between £40,000 and £50,000"."""
    told = VALUE_IS.match(around.words[around.end :]) if VALUE_OF.search(around.left) else None
    amount = parse_money(told["money"]) if told else None
    if told is None or amount is None:
        return None
    amount = replace(amount, qualifier=qualifier_around((told["q"] or "") + " "))
    return Measured(around.item, around.start, around.end + told.end(), amount, "GBP", None, "seizure.value_of")


def _amount_before(around: Around, worth: Amount | None) -> Measured | None:
    """Read "220 g of crack cocaine", "£650 cash", "two bags of cannabis"; a bag that is weighed is a mass."""
    found = left_amount(around.left, around.left_bound, around.words)
    if (
        found is None
        and around.strong
        and around.role
        and len(around.run) == 1
        and (around.run[0].plural or around.left.endswith("their "))
        and ITEMS[around.item] in ("goods", "weapon")
    ):
        found = count_of_owners(around.left, around.left_bound, around.words, around.end)
    if found is None:
        return None
    amount, unit, start = found
    if unit is None and around.item in DRUG_ITEMS:
        unit, amount = _measure_before(around, start, amount)
    if unit is None and amount.value > 1 and of_another_noun(around):
        return None  # "two bike lights"
    behind = around.words[around.end :]
    if unit == "items" and len(around.run) == 1 and WEIGHING.match(behind[: around.right_bound - around.end]):
        return None
    unit = unit_of(around.item, around.words[around.start : around.end], unit, behind, amount)
    if around.item == "cash" and (unit != "GBP" or " of the " in around.words[start : around.end]):
        return None  # "£29,400 of the cash" was counted before
    if around.item in _LIVELY and (unit == "g" or _is_not_taken(around, behind)):
        return None if _is_not_taken(around, behind) else _of_so_many_tonnes(around, start)
    if amount.value == 1 and amount.qualifier == "at_least" and not AT_LEAST_ONE.search(around.words, 0, start):
        return None  # "having more than one phone" is a condition
    goods = unit == "items" and ITEMS[around.item] == "goods"
    if goods and LOOKED_AT.search(around.words[:start]) and not JUST_TAKEN.match(behind):
        return None
    if unit == "GBP":
        only = Measured(around.item, start, around.end, amount, unit, None, "seizure.amount")
        return _counted_beside(around, start, amount) or only
    stalks = unit == "plants" and around.item == "cannabis"  # "90 stalks of cannabis"
    item = "cannabis_plant" if stalks else around.item
    return Measured(item, start, around.end, amount, unit, worth.value if worth else None, "seizure.amount")


def _is_not_taken(around: Around, behind: str) -> bool:
    """Are vehicles told of for another reason: "cash was seized from one vehicle", "issued two vehicles with notices"?"""
    if around.item == "vehicle" and ((around.role != "seized" and FAULTY.match(behind)) or NOT_TAKEN.match(behind)):
        return True
    return not around.role and not behind.startswith(" seizure")


_ONE_BEFORE = re.compile(r"\ban? $", re.IGNORECASE)


def _of_so_many_tonnes(around: Around, start: int) -> Measured | None:
    """Read "an 18-tonne lorry": one, however heavy."""
    if not _ONE_BEFORE.search(around.words, 0, start):
        return None
    return Measured(around.item, start, around.end, Amount(1.0), "items", None, "seizure.article")


def _counted_beside(around: Around, start: int, worth: Amount) -> Measured | None:
    """Read "a £60,000 Range Rover", "£19,000 worth of cocaine, weighing 190g": counted, and a worth."""
    if A_PRICED.fullmatch(around.words[max(start - 2, 0) : around.start]) and countable(around):
        return Measured(around.item, start - 2, around.end, Amount(1.0), "items", worth.value, "seizure.priced")
    return weighing(around, worth) if around.item in DRUG_ITEMS else None


def _measure_before(around: Around, start: int, amount: Amount) -> tuple[str | None, Amount]:
    """Read "39 wraps of crack cocaine and 91 of heroin", "eight kilos of cocaine and four of heroin": of the same measure."""
    named = SAME_MEASURE.search(around.words, 0, start) if COUNTED_OF.match(around.words, start) else None
    if named is None or named.lastgroup != "mass":
        return (named.lastgroup if named else None), amount
    one = parse_mass(f"1 {named['mass']}")
    factor = one.value if one else 1.0
    return "g", replace(amount, value=amount.value * factor, high=amount.high * factor if amount.high else None)


_SUSPECTED = expression(r"\bsuspected (?=[a-z -]*$)")
_SEIZURE_OF = re.compile(r"\b(?:seizure|recovery|discovery) of $")
_THE_SEIZURE = expression(
    r"\b(?:seizures?|recovery|discovery) of (?:[a-z]+ ){0,2}$"
)  # "the day saw the seizure of drugs"


def _with_article(around: Around, worth: Amount | None) -> list[Measured] | None:
    """Read "a machete": one; "in a van": where it was; "drugs and cash": some."""
    article = ARTICLE.search(around.left)
    if article is None:
        if countable(around) and not ENDS_NOUN.match(around.words[around.end :]):
            return None  # "computer files", "phone contact"
        if countable(around) and around.role and around.item != "other" and ONE_MORE.search(around.left):
            return [Measured(around.item, around.start, around.end, Amount(1.0), "items", None, "seizure.bare_one")]
        return uncounted(around)
    if not around.role:
        return None  # "colliding with a car": nothing says that it was taken
    behind = around.words[around.end :]
    stolen = STOLEN_ONE.search(around.left) or (FOUND_THE.search(around.left) and THAT_WAS_STOLEN.match(behind))
    place = PLACE_OF.search(around.words[: around.left_bound + article.start()])
    if place and place.group().lower() == "saw " and _THE_SEIZURE.search(around.left):
        place = None
    taken = THAT_WAS_TAKEN.match(behind) or (place and place.group().lower() == "saw " and SAW_TAKEN.match(behind))
    if (place and not taken) or (DONE_WITH.match(behind) and not stolen):
        return None
    det = article["det"].lower()
    if around.item == "cash":
        if _SEIZURE_OF.search(around.left):
            return uncounted(around)
        if FULL_OF.search(around.left):
            return uncounted(around, "")
        vague = (around.strong or article["kind"]) and det not in ("the", "this", "that")
        return uncounted(around) if vague else None
    if around.item in UNCOUNTED and not is_piece(around):
        return uncounted(around, "")
    paired = (article["kind"] or "").lower() in ("pair of ", "set of ")
    single = countable(around) or (len(around.run) == 1 and article["kind"] and (around.item in DRUG_ITEMS or paired))
    told = around.strong or around.item in _NAMED_WEAPONS or stolen  # "found the knife in his bag", "the stolen bike"
    if not single or not (det in ("a", "an", "one", "another") or told):
        return uncounted(around)
    of_wrap = OF_WRAP.search(article["kind"] or "")
    unit = "plants" if around.item == "cannabis_plant" else "wraps" if of_wrap else "items"
    start = around.left_bound + article.start()
    value = worth.value if worth else None
    return [Measured(around.item, start, around.end, Amount(1.0), unit, value, "seizure.article")]


# "a passport and training shoes worth £850", "four vehicles, obtained freezing orders worth £9,000": of what stands nearer
_OF_ANOTHER = expression(
    r"[^.;:£]{0,60}?(?:,? (?:and|plus|along with|as well as)(?: (?!together\b|all\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|other\b)[\w’'-]+){1,4},? (?:all )?(?:worth|valued)\b"
    r"|, (?:and )?[a-z]+ed (?!(?:at|to|by|from|in|for|with|together|as|on|outside)\b)[^.;:£]{1,60}?\b(?:worth|valued)\b)"
)


def _worth(words: str, last: ItemMention, right_bound: int, end: int) -> Amount | None:
    found = WORTH.match(words[last.end : min(end, max(right_bound, last.end))])
    amount = parse_money(found["money"]) if found else None
    if found is None or amount is None or OF_SOME.search(found.group()) or EACH.match(words, last.end + found.end()):
        return None
    if last.item == "cash" and DRUGS_AND.search(words, 0, last.start):
        return None
    if "street" in found.group() and ITEMS[last.item] != "drug":  # of the drugs beside it
        return None
    between = found["between"]
    qualifier = qualifier_around(between) if between.strip() else "exact"
    if qualifier == "exact" and re.search(
        r"\bestimated|approximate", words[last.end : last.end + found.end()], re.IGNORECASE
    ):
        qualifier = "about"
    return replace(amount, qualifier=qualifier)
