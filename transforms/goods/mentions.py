"""What a sentence names that can be taken: the lexicon's items, and what only its sentence makes one.

"41 full size plants" are cannabis plants where cannabis is told of, "64 wraps were seized" are drugs,
"£610 and a machete" has cash in it, "fake designer watches" are counterfeit goods.
"""

import re
from dataclasses import dataclass, replace

from transforms.codebook import DRUG_ITEMS, GENERAL_DRUGS, ITEMS, OF_CLASS
from transforms.goods.bikes import are_electric, as_ridden, have_a_motor
from transforms.goods.lone_money import lone_money
from transforms.goods.measured import ItemMention
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import Expression, expression
from transforms.reading.numbers import COUNT, MONEY
from transforms.reading.text import Sentence


@dataclass(frozen=True, slots=True)
class Context:
    """What the whole article tells of, for words that alone say too little."""

    growing: bool  # cannabis: "plants" are its plants
    motor: bool  # motorcycles: "bikes" are motorbikes
    electric: bool  # e-scooters: "scooters" are such


def context_of(lines: list[Sentence], items: dict[int, list[ItemMention]]) -> Context:
    """Of an article's sentences and the items of each, by its index."""
    named = {mention.item for mentions in items.values() for mention in mentions}
    growing = "cannabis" in named or "cannabis_plant" in named
    return Context(growing, have_a_motor(lines, items), are_electric(lines, items))


_SOME = rf"(?:{COUNT}|\bdozens of|\bhundreds of|\bthousands of|\bnumber of|\bquantity of|\bseveral)"
_PLANTS = expression(
    rf"{_SOME}(?:\+| plus)? (?:(?!(?:and|cannabis|of|the)\b)[\w-]+,? ){{0,3}}(?P<item>plants|seedlings|saplings)\b|^(?P<label>plants)(?=\s*[:–-])|\b(?P<worth>plants)(?= (?:worth|valued|with an? (?:[a-z]+ ){{0,3}}value))",
)
_SUCH_PLANTS = expression(
    r"\bplants(?: of|,? \(?(?:which (?:were|are) )?(?:believed|suspected|thought) to be) (?:suspected )?$"
)
_WRAPS = expression(
    rf"{_SOME} (?:(?!(?:and|of|the)\b)[\w-]+ ){{0,2}}(?P<item>wraps|tablets|pills)\b(?<!more wraps)(?<!other wraps)(?!,? (?:of|containing|which contained|filled|with|each|a day)\b)(?! press)",
)
# "phones and three tablets", "a tablet": computers, where no drug is told of beside them.
_TABLET = expression(
    r"\b(?:phones?|laptops?|computers?|devices)(?:,? and |, | or )(?:[a-z]+ )?(?P<item>tablets?)\b(?! (?:press|devices?|computers?)\b)"
    r"|\b(?:an?|his|her|another) (?P<one>tablet)\b(?! (?:of|press|devices?|computers?)\b)"
    r"|(?P<before>\btablets)(?=,? (?:(?:and|as well as|plus|(?:together|along) with) )?(?:[a-z]+ )?(?:(?:memory|usb) sticks?|laptops?|phones?|mobiles|mobile phones|computers?)\b)"
)
_BESIDE_PHONES = expression(
    r"\b(?:phones|laptops|computers)(?:,? and |, )(?P<item>tablets)(?=[,.;]|$| (?:and|plus|were)\b)"
)  # where drugs are named too
_DEVICES = expression(
    rf"(?:\b(?:his|her|their|of|several|various|additional|further|multiple|numerous|many|media|internet[- ]enabled|(?:(?:tele)?phones|mobiles|handsets|laptops) and other|[a-z]+['’]s?) |(?:(?<=\w )|^){COUNT} (?:other )?)(?P<item>devices)\b(?! (?:used|capable|designed|to|that|which|were (?:made|fitted))\b)"
    rf"|\b(?:the |these |all )(?P<passive>devices)(?= (?:were|have been|had been) {ALSO}seized\b)"
    rf"|^(?P<first>devices)(?= (?:(?:were|have been|had been) {ALSO})?seized\b)|\bseiz(?:ed|ing) (?P<active>devices)\b"
)
# "a quantity of property, that is suspected to have been stolen", "items suspected of being stolen"
STOLEN_THINGS = expression(
    r"\b(?P<item>(?:items|property|goods|belongings),?(?: (?:which|that|is|are|was|were|we|they|police|officers))* (?:suspected|believed|thought|suspect|believe)(?: (?:of|as|to|may|are|were|being|have|be|been))* stolen)\b"
)
_WATCH = expression(
    r"\b(?:an?|another|his|her|the) (?:(?!(?:and|scene|on|neighbourhood|close|rural)\b)[\w-]+ )?(?P<item>watch)(?=[,.;]|$| (?:and|was|were|worth|valued|seized|recovered|from|which|that)\b)(?! and learn)"
)
# "arrested and his mobile seized"
_MOBILE = expression(
    r"\b(?:an?|another|his|her|their) (?P<item>mobile)(?=[,.;]|$| (?:and|was|were|seized|recovered|from|in|on|which|that)\b)"
)
_NOTES = expression(r"\b(?:counterfeit|fake|forged|bogus) (?:[\w£]+ ){0,6}?notes?\b")
_FAKE = expression(r"\b(?:counterfeit|fake|bogus) (?:\w[\w-]* ){0,2}$")


def mentions_of(words: str, items: list[ItemMention], strong: bool, context: Context) -> list[ItemMention]:
    """All that a sentence names which can be taken, in the order of the words.

    Args:
        words: the sentence.
        items: the lexicon's items in it.
        strong: whether it says "seized" rather than "found".
        context: of its article.
    """
    found = _joined(words, _described(words, items))
    if "£" in words:
        found = _farms(words, found)
    if context.growing and ("lants" in words or "lings" in words):
        found = _with(found, _PLANTS, words, "cannabis_plant")
        found = [one for one in found if not (one.item == "cannabis" and _SUCH_PLANTS.search(words, 0, one.start))]
    if "tablet" in words:
        found = _with(found, _BESIDE_PHONES, words, "computer")
    if ("wraps" in words or "lls" in words or "ablet" in words) and not any(ITEMS[one.item] == "drug" for one in found):
        found = _with(found, _TABLET, words, "computer")
        found = _with(found, _WRAPS, words, "drug")
    for word, pattern, item in _BY_PATTERN:
        if word in words:
            found = _with(found, pattern, words, item)
    if "notes" in words or "fake" in words or "counterfeit" in words:
        found = _fakes(words, found)
    if any(one.item in _LOADED for one in found):
        found = [_imitated(words, one) for one in found]
    if context.motor or context.electric:
        found = [as_ridden(words, one, motor=context.motor, electric=context.electric) for one in found]
    if "items" in words and _ITEMS_IN.search(words):
        found = _with(found, _ITEMS_IN, words, "weapon")
    if "£" in words:
        found += lone_money(words, found, strong)
    return sorted(found, key=lambda mention: mention.start)


def _with(found: list[ItemMention], pattern: Expression, words: str, item: str) -> list[ItemMention]:
    more = [
        ItemMention(*m.span(m.lastgroup or 0), item, item == "cash" or words[m.end(m.lastgroup or 0) - 1] == "s")
        for m in pattern.finditer(words)
    ]
    return found + [one for one in more if not any(other.start < one.end and one.start < other.end for other in found)]


# "a cannabis factory worth £90,000", "a £90,000 cannabis grow": its plants, of which only the worth is told.
_FARM = expression(r" (?:factory|farm|grow|cultivation|crop|set-?up)\b")
_FARM_WORTH = expression(
    r"(?:(?! and )[^.;£]){0,90}\b(?:worth|values?|valued|(?<!annual )(?<!yearly )yields?)\b[^.;£]{0,40}£"
)
_MONEY_JUST = re.compile(rf"{MONEY} $", re.IGNORECASE)


def _farms(words: str, found: list[ItemMention]) -> list[ItemMention]:
    """Cannabis farms of which a worth is told are mentions of their plants."""
    farms = []
    for one in found:
        farm = _FARM.match(words, one.end) if one.item == "cannabis" else None
        priced = farm and (_FARM_WORTH.match(words, farm.end()) or _MONEY_JUST.search(words[: one.start]))
        farms.append(ItemMention(one.start, farm.end(), "cannabis_plant", False) if farm and priced else one)
    return farms


def _fakes(words: str, found: list[ItemMention]) -> list[ItemMention]:
    """Goods that are not what they seem are counterfeit, whatever they are; a fake gun is another item."""
    notes = [ItemMention(m.start(), m.end(), "counterfeit_goods", True) for m in _NOTES.finditer(words)]
    kept = [one for one in found if not any(note.start <= one.start < note.end for note in notes)]
    return notes + [
        replace(one, item="counterfeit_goods")
        if ITEMS[one.item] == "goods" and _FAKE.search(words[: one.start])
        else one
        for one in kept
    ]


_IMITATION = expression(r"\b(?:imitation|replica|fake|toy|dummy|blank[- ]fir(?:ing|e)) (?:(?!(?:and|or)\b)[\w-]+ )?$")


def _imitated(words: str, one: ItemMention) -> ItemMention:
    """A "replica pistol" and a "blank firing revolver" are imitation firearms."""
    imitated = one.item in _LOADED and _IMITATION.search(words, 0, one.start)
    return replace(one, item="imitation_firearm") if imitated else one


# "684 items dropped into surrender bins", "more than 200 items were handed in during the amnesty"
_ITEMS_IN = expression(
    rf"{COUNT} (?:\w+ )?(?P<item>items)\b[^.;]{{0,40}}\b(?:surrender(?:ed)?|knife|weapons?|amnesty) (?:bins?|campaign|amnesty)\b"
)
# "a large amount of money", "money and phones were seized"; not the money that somebody lost or owes.
_MONEY_NOUN = expression(
    rf"\b(?:sums?|amounts?|quantit(?:y|ies)|bundles?|stash|wads?) of (?P<item>money)\b|\b(?P<passive>money) (?:was|were|has been) {ALSO}(?:seized|recovered|found)\b|\bseized (?P<active>money)\b|\b(?:phones|drugs|cannabis|cocaine|heroin|weapons|jewellery), (?P<listed>money)(?=,? and |, )",
)
# letters without which a pattern is not looked for, the pattern, and the item
_BY_PATTERN = (
    ("evices", _DEVICES, "computer"),
    ("stolen", STOLEN_THINGS, "stolen_property"),
    ("watch", _WATCH, "jewellery"),
    (" mobile", _MOBILE, "phone"),
    ("money", _MONEY_NOUN, "cash"),
)


_OF_NOUN = re.compile(r"[ -](?:related |dealing )?")
_SAID_TO_BE = re.compile(r"\s?\((?:believed|thought|suspected|understood) to be (?:an? )?(?:[\w-]+ ){0,3}")
# "90 grams of white powder, believed to be cocaine", "a wrap of white powder - suspected as being heroin - "
_POWDER = re.compile(
    r"(?:white|brown) powder(?:,? \(?| [-–] )(?:(?:which|that) (?:is|was|turned out|has been|officers|police|we) )?(?:later |subsequently )?"
    r"(?:(?:(?:is|was|been) )?(?:believed|thought|suspected|understood|confirmed|identified|suspect|believe)? ?(?:to be|as(?: being)?|of being|is)|suspected) ",
    re.IGNORECASE,
)
_BRACKET = re.compile(r" ?\((?:(?:believed|thought|suspected) to be )?")  # "class B drugs (cannabis)"
_SHUT_LATER = re.compile(
    r",? (?:and|[a-z]+,? and) (?:[a-z]+ ){0,2}[a-z]+\)", re.IGNORECASE
)  # "(heroin and crack cocaine)"
_COUNTED = re.compile(rf"\b{COUNT}[^.;,]{{0,25}}$|{MONEY}[^.;,]{{0,25}}$", re.IGNORECASE)
_MADE = ("motorcycle", "machinery", "bicycle", "e_bike")  # "two Honda quad bikes": the maker makes cars too
_LOADED = ("handgun", "shotgun", "rifle", "firearm")  # "24 revolver rounds", "replica pistols"
_MODEL = re.compile(r" (?:[A-Z0-9][\w-]* ){0,2}|-")


def _described(words: str, mentions: list[ItemMention]) -> list[ItemMention]:
    """Read "drug-related paraphernalia", "a cocaine press": one thing, of which the drug is only said."""
    kept: list[ItemMention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if (
            last is not None
            and mention.item == "other"
            and ITEMS[last.item] == "drug"
            and _OF_NOUN.fullmatch(words[last.end : mention.start])
        ):
            kept[-1] = replace(mention, start=last.start)
        else:
            kept.append(mention)
    return kept


def _is_head(words: str, first: ItemMention, second: ItemMention) -> bool:
    """Does the second of two say what the first is: "Honda quad bikes", "white powder, believed to be cocaine"?"""
    if (first.item == "vehicle" and second.item in _MADE) or (first.item, second.item) == ("motorcycle", "bicycle"):
        return _MODEL.fullmatch(words, first.end, second.start) is not None
    if first.item in _LOADED and second.item == "ammunition":
        return words[first.end : second.start] == " " and not first.plural
    if second.item in OF_CLASS.get(first.item, ()):
        shut = words.startswith(")", second.end) or (
            _SHUT_LATER.match(words, second.end) and not _COUNTED.search(words[: first.start])
        )
        return bool(shut) and _BRACKET.fullmatch(words, first.end, second.start) is not None
    return first.item == "drug" and _POWDER.fullmatch(words[first.start : second.start]) is not None


def _is_called_drug(words: str, first: ItemMention, second: ItemMention) -> bool:
    """Is a drug only called one: "tabs of the LSD drug"?"""
    named = second.item == "drug" and first.item in DRUG_ITEMS - GENERAL_DRUGS and first.item not in OF_CLASS
    return named and words[first.end : second.start] == " "


_APPOSED = re.compile(r", an? (?:[a-z]+ ){0,2}")
_MAKERS = frozenset(["honda", "suzuki", "bmw"])  # of cars too


def _is_maker(words: str, first: ItemMention, second: ItemMention) -> bool:
    """Does the second of two say who made the first: "the bike, a Suzuki RM"?"""
    maker = first.item in ("bicycle", "motorcycle") and words[second.start : second.end].lower() in _MAKERS
    return maker and _APPOSED.fullmatch(words, first.end, second.start) is not None


def _joined(words: str, mentions: list[ItemMention]) -> list[ItemMention]:
    """One thing named twice over is one: "a Ford Transit van", "a Glock handgun", "a firearm (believed to be a pistol)"."""
    joined: list[ItemMention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last is not None and last.item == mention.item and _MODEL.fullmatch(words[last.end : mention.start]):
            joined[-1] = ItemMention(last.start, mention.end, mention.item, mention.plural)
        elif last is not None and _is_head(words, last, mention):
            motor = mention.item == "bicycle" and last.item != "drug"  # "a Honda bike"
            joined[-1] = replace(mention, start=last.start, item="motorcycle" if motor else mention.item)
        elif last is not None and _is_called_drug(words, last, mention):
            joined[-1] = replace(last, end=mention.end)
        elif last is not None and (
            _SAID_TO_BE.fullmatch(words[last.end : mention.start]) or _is_maker(words, last, mention)
        ):
            continue
        else:
            joined.append(mention)
    return joined
