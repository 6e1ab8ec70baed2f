"""Things that the lexicon has no name for: "a number of items were seized", "two lamps were also recovered", "276 items seized"."""

from dataclasses import replace

from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import BY_OTHERS, role, taken_spans
from transforms.goods.taking import CRIME, frame_of
from transforms.goods.worths import Seizure
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MONEY, QUALIFIER, Amount, parse_count, parse_money, qualifier_around
from transforms.reading.text import Sentence

_SOME = (
    r"(?:(?:a|an|large|small|vast) )*(?:number|quantity|amount|variety|range) of|several|various|numerous|multiple|some"
)
_THINGS = r"(?:other |further |additional |suspicious |recovered )*(?:items|property|belongings)"
_BEEN = rf"(?:was|were|(?:has|have|had) {ALSO}been) {ALSO}"
_TAKEN = rf"{_BEEN}(?:seized|recovered|confiscated){BY_OTHERS}"
_ITEMS = expression(
    rf"\b(?P<passive>(?:{_SOME}) {_THINGS}) (?:{_TAKEN}|(?:being )?seized)\b(?! includ)"
    rf"|(?:^|, and |\band )(?P<bare>(?:(?:other|further|several) )?items)(?:,? which [^.;]{{1,60}},)? {_TAKEN}\b"
    rf"|\b(?:police|officers|we|they|detectives|and) (?:have |has |had |also )*(?:seized|recovered) (?P<active>(?:{_SOME}) (?:of the )?{_THINGS})\b(?! (?:of|includ|which|that|believed|suspected|stolen))"
    rf"|\b(?P<named>(?:the|these|all (?:of )?the) (?:following )?(?:items|property|goods|belongings)) {_TAKEN}\b(?! includ)"
    rf"|\b(?P<noun>(?:{_SOME}) (?:recovered|seized) items)\b"
)
# "Two lamps were also seized", "a stolen projector has been recovered": things that the lexicon has not
_UNNAMED = expression(
    rf"^(?:[\"“‘-] ?)?(?:(?:During|After|Following|As part of|In)\b[^,;.]{{3,80}}, )?(?P<n>an?|another|{COUNT}) (?P<what>(?:(?!(?:was|were|is|are|has|have|of|in|and|that|which|who)\b)[a-z’'-]+ ){{0,4}}?[a-z-]+)(?: (?:of|worth) [^,.;]{{1,40}}?)??(?: (?:used|stolen|taken) (?:from|in|by|during|on|for|at|to) [^,.;]{{1,60}}?)?? "
    rf"{_BEEN}(?:seized|recovered)\b(?! (?:from|in) (?:the )?(?:[a-z]+ )?(?:water|sea|river|lake|canal|flood|harbour|pond))"
)
_NO_GOODS = expression(
    r"\b(?:man|men|wom[ae]n|people|persons?|bod(?:y|ies)|remains|victims?|child(?:ren)?|girls?|boys?|casualt(?:y|ies)|occupants?|suspects?|images?|evidence|footage|cctv|bones|samples?|fingerprints?|dna|data|videos?|files?|statements?|number|variety|selection|total|range|items?|goods|property|belongings|accounts?|order|things?|fugitives?)\b"
)
_STOLEN = expression(r"\b(?:stolen|stole|thie(?:f|ves)|theft|thefts|burglar\w*|burgl\w+|robb\w+|shoplift\w+)\b")
_BY_POLICE = expression(r"\b(?:police|officers?|detectives?|arrest\w*|search\w*|warrants?|investigat\w+|examin\w+)\b")
_INJURED = expression(r"\b(?:drown\w*|rescu\w+|missing|coastguard|collisions?|crash(?:ed)?)\b")
_ABOUT = 2  # sentences before it that say whose things they are


def _unnamed(lines: list[Sentence], line: Sentence, items: dict[int, list[ItemMention]]) -> Seizure | None:
    """What a sentence names that is no item of the lexicon: "Two lamps were also seized"."""
    if line.index in items:
        return None
    told = _UNNAMED.match(line.text)
    if told is None or _NO_GOODS.search(told.group()) or frame_of(line, -9) is None:
        return None
    around = _around(lines, line)
    if not _BY_POLICE.search(around) or (_INJURED.search(around) and "seized" not in line.text):
        return None
    number = 1.0 if told["n"].lower() in ("a", "an", "another") else parse_count(told["n"])
    vague = told["what"].endswith(("quantity", "amount"))
    item = "stolen_property" if _STOLEN.search(around) else "other"
    start, end = line.start + told.start("what"), line.start + told.end()
    amount, unit = (None, None) if number is None or vague else (Amount(number), "items")
    return Seizure("seizure", item, start, end, line, amount, unit, None, True, "seizure.unnamed", amount is None)


_KINDS = r"(?:(?:other|further|more|different|individual|separate|suspicious|suspected|electronic) )*"
# "More than 60 items were seized as exhibits", "they seized 32 items for analysis"; "seized 40 items of clothing" are clothing
_COUNTED = expression(
    rf"\b(?P<n>{COUNT}) {_KINDS}items (?:{_BEEN}|being |also )?(?:seized|recovered)\b{BY_OTHERS}"
    rf"|\b(?:seized|seizing|recovered|recovering) (?:a total of )?(?:{QUALIFIER} )?(?P<active>{COUNT}) {_KINDS}items\b(?! of\b)"
)
_EXHIBITS = 1000  # from here on they are the exhibits of an inquiry of years


def things_taken(lines: list[Sentence], items: dict[int, list[ItemMention]], found: list[Seizure]) -> list[Seizure]:
    """Things without a name: so many items, or, where nothing else than cars was taken, that there were some.

    Args:
        lines: the article's sentences.
        items: the items of each sentence, by its index.
        found: what was taken that has a name.
    """
    counted = [one for line in lines if "items" in line.text and (one := _counted(lines, line)) is not None]
    counted += [one for line in lines if " worth of " in line.text and (one := _priced(lines, line)) is not None]
    counted = [one for one in counted if not any(one.start < other.end and other.start < one.end for other in found)]
    for one in counted:
        _mark_parts(one, found)
    if counted:
        return counted
    things = _some_items(lines, items) if all(one.item == "vehicle" for one in found) else None
    return [] if things is None else [things]


def _counted(lines: list[Sentence], line: Sentence) -> Seizure | None:
    """So many things of no kind: "More than 60 items were seized"."""
    told = None if line.boilerplate or line.old else _COUNTED.search(line.text)
    if told is None or frame_of(line, -9) is None:
        return None
    around = _around(lines, line)
    number = parse_count(told[told.lastgroup or 0])
    if not number or number >= _EXHIBITS or not _BY_POLICE.search(around):
        return None
    at = told.start(told.lastgroup or 0)
    amount = Amount(number, qualifier=qualifier_around(line.text[:at]))
    item = "stolen_property" if _STOLEN.search(around) else "other"
    start, end = line.start + at, line.start + told.end()
    return Seizure("seizure", item, start, end, line, amount, "items", None, True, "seizure.items_counted")


_INCLUDING = expression(r"[^.;]{0,60}\b(?:includ(?:ing|es?|ed)|among (?:them|which)|such as)\b")


def _mark_parts(whole: Seizure, found: list[Seizure]) -> None:
    """What a count of things goes on to name is among them: "seized 120 items including 20 phones"."""
    line = whole.sentence
    said = _INCLUDING.match(line.text, whole.end - line.start)
    for one in found:
        if said is not None and one.sentence is line and one.start >= line.start + said.end():
            one.including = True


_BY_COURT = expression(r"\b(?:courts?|judge|order(?:ed|s)?|hearing|pa(?:y|id) back)\b")  # told as its confiscation
# "£100,000 worth of property has been recovered", "seized cash and £35,000 worth of assets"
_WORTH = expression(
    rf"(?:{QUALIFIER} )?(?P<money>{MONEY}) worth of (?:(?:criminal|high[- ]value|luxury|other|personal|suspected|designer) )*(?P<what>property|assets|goods|items)\b"
)


def _priced(lines: list[Sentence], line: Sentence) -> Seizure | None:
    """Things of which only the worth is told: "£100,000 worth of property has been recovered"."""
    told = None if line.boilerplate or line.old else _WORTH.search(line.text)
    amount = parse_money(told["money"]) if told else None
    if told is None or amount is None or frame_of(line, -9) is None or _BY_COURT.search(line.text):
        return None
    if "recovered" not in line.text and not _BY_POLICE.search(_around(lines, line)):
        return None  # "the men seized £200 worth of property"
    if role(taken_spans(line.text), told.start("money")) != "seized" or CRIME.search(line.text, 0, told.start()):
        return None
    amount = replace(amount, qualifier=qualifier_around(line.text[: told.start("money")]))
    stolen = told["what"] != "assets" and "criminal" not in told.group() and _STOLEN.search(_around(lines, line))
    item = "stolen_property" if stolen else "other"
    start, end = line.start + told.start("money"), line.start + told.end()
    return Seizure("seizure", item, start, end, line, amount, "GBP", None, True, "seizure.items_priced")


def _around(lines: list[Sentence], line: Sentence) -> str:
    """The sentence, what stands before it and the one behind it."""
    return " ".join(one.text for one in lines[max(line.index - _ABOUT, 0) : line.index + _ABOUT])


def _some_items(lines: list[Sentence], items: dict[int, list[ItemMention]]) -> Seizure | None:
    """Things that are not named, where nothing else was taken: "a number of items were seized"; or stolen property."""
    for line in lines:
        if (
            line.boilerplate
            or line.old
            or not any(verb in line.text for verb in ("seized", "recovered", "confiscated"))
        ):
            continue
        if (unnamed := _unnamed(lines, line, items)) is not None:
            return unnamed
        told = _ITEMS.search(line.text)
        if told is None:
            continue
        around = _around(lines, line)
        if frame_of(line, -9) is None or not _BY_POLICE.search(around):
            continue
        stolen = _STOLEN.search(around) is not None
        if stolen or not told["named"]:
            item = "stolen_property" if stolen else "other"
            start, end = (line.start + at for at in told.span(told.lastgroup or 0))
            return Seizure("seizure", item, start, end, line, None, None, None, True, "seizure.items", vague=True)
    return None
