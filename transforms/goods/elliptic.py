"""What is told without its name or its number beside it: "12 of them were seized", a farm found, money frozen."""

import re
from dataclasses import replace

from transforms.codebook import ITEMS, RIDDEN
from transforms.goods.cars import is_cleared
from transforms.goods.measured import ItemMention
from transforms.goods.taken_spans import BY_OTHERS
from transforms.goods.taking import COMPOUND, frame_of
from transforms.goods.worths import Seizure
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MONEY, QUALIFIER, Amount, parse_count, parse_money, qualifier_around
from transforms.reading.text import Sentence

# "Of these 60 vehicles, 12 were seized", "... and two have since been recovered".
_ELLIPTIC = expression(
    rf"(?:^|[,;:–(] ?|\b(?:and|of which|with|although|while|after) )(?:a further |another (?=\w+ )(?!was\b|has\b|had\b)|a total of )?(?:{QUALIFIER} )?(?P<n>{COUNT}|(?<=while )another) (?:of (?:them|these|those|which) |of (?:the|these|those) (?P<named>vehicles|cars|vans|bikes|motorbikes|motorcycles|e-scooters|machines) )?(?:were|was|have|has|had|being)(?: (?:been|also|since|then|later|[a-z]+ly))* (?:(?:found|located|discovered) and )?(?:seized|impounded|recovered|confiscated)\b{BY_OTHERS}"
    # "200 cars were stopped, with nine seized for no insurance"
    rf"|\b(?:seized|recovered|impounded) (?P<active>{COUNT}) of (?:them|these|those)\b"
    # "checked dozens of vehicles and seized three for no insurance"
    rf"|(?:\b(?:they|we|officers|police|and) (?:have |also )*(?:seized|impounded)|(?:,|\bwith officers|\bbefore|\band) (?:seizing|impounding)) (?P<just>{COUNT})(?=[.,;]|$| of them\b| (?:and|for|as|because|due|under) )"
    rf"|\b(?:and|so|but) (?P<both>both) (?:were|have been|had been) {ALSO}(?:seized|impounded)\b"
    rf"|(?:, |\b(?:and|with) )(?P<bare>{COUNT})(?: of (?:them|these|those|the (?:vehicles|cars)))? (?:seized|impounded)(?=[.,;]|$| (?:for|as|because|due|under|by|on|in|during|from|after|and)\b)",
)


_NAMED = {"motorbikes": "motorcycle", "motorcycles": "motorcycle", "e-scooters": "e_scooter", "bikes": "bicycle"}
_SAID_AS = {"another": 1.0, "both": 2.0}
_CYCLES = frozenset(["bicycle", "motorcycle", "e_bike", "machinery"])
_NEAR = 3  # sentences before "the bikes" in which quad bikes are named


_PEDALLED = expression(r"\b(?:pedal|push|mountain|bicycles?|cycles?|bmx)\b")


def _kind_of_bike(item: str, line: Sentence, items: dict[int, list[ItemMention]]) -> str:
    """What "the bikes" of a sentence were: the quad bikes just told of, motorbikes where the article names some."""
    if item != "bicycle" or _PEDALLED.search(line.text):
        return item
    at = line.index
    near = [one.item for n in range(at - _NEAR, at) for one in items.get(n, []) if one.item in _CYCLES]
    if near and near[-1] == "machinery":
        return "machinery"
    motor = any(one.item == "motorcycle" for mentions in items.values() for one in mentions)
    return "motorcycle" if motor else item


def elliptic(line: Sentence, items: dict[int, list[ItemMention]]) -> Seizure | None:
    """A count of what was named before: the vehicles of this sentence or the one before it."""
    if (
        not any(verb in line.text for verb in ("seized", "seizing", "impound", "recovered", "confiscated"))
        or line.boilerplate
    ):
        return None
    if (some := _some_of(line, items)) is not None:
        return some
    told = _ELLIPTIC.search(line.text)
    number = next(name for name in ("n", "active", "just", "both", "bare") if told[name]) if told else "n"
    count = (_SAID_AS.get(told[number].lower()) or parse_count(told[number])) if told else None
    if told is None or count is None:
        return None
    amount = Amount(count, qualifier=qualifier_around(line.text[: told.start(number)]))
    if told["named"]:
        item = _kind_of_bike(_NAMED.get(told["named"], "vehicle"), line, items)
        span = (line.start + told.start(number), line.start + told.end())
        return Seizure("seizure", item, *span, line, amount, "items", None, True, "seizure.elliptic")
    named = [one for one in items.get(line.index, []) if one.end <= told.start(number)] or items.get(line.index - 1, [])
    if not named or named[-1].item not in RIDDEN:
        return None
    if number == "both" and {one.item for one in named} != {named[-1].item}:
        return None  # "a car and a phone, and both were seized"
    start, end = line.start + told.start(number), line.start + told.end()
    item = _kind_of_bike(named[-1].item, line, items)
    return Seizure("seizure", item, start, end, line, amount, "items", None, True, "seizure.elliptic")


# "Four of the stolen vans have also been recovered", "two of the dogs were seized"
_SOME_OF = expression(
    rf"(?:^|[,;:–] |\b(?:and|with|but) )(?P<n>{COUNT}) of (?:the|these|those|their|his|her) (?:[\w-]+ ){{0,3}}?(?P<named>[\w-]+)(?: (?:stolen|taken) [^.;,]{{1,40}}?)? (?:were|was|have|has|had)(?: (?:been|also|since|then|now|later|[a-z]+ly))* (?:(?:found|located|discovered) and )?(?:seized|impounded|recovered)\b"
)


_SOME_GOODS = frozenset(item for item, group in ITEMS.items() if group in ("goods", "weapon")) - {"stolen_property"}


def _some_of(line: Sentence, items: dict[int, list[ItemMention]]) -> Seizure | None:
    named = items.get(line.index, [])
    told = _SOME_OF.search(line.text) if named and " of the" in line.text else None
    amount = parse_count(told["n"]) if told else None
    if told is None or amount is None:
        return None
    fits = [one.item for one in named if one.plural and one.end == told.end("named") and one.item in _SOME_GOODS]
    if not fits:
        return None
    start, end = line.start + told.start("n"), line.start + told.end()
    item = _kind_of_bike(fits[0], line, items)
    return Seizure("seizure", item, start, end, line, Amount(amount), "items", None, True, "seizure.elliptic")


# "It was later found abandoned and has been seized", "Both have since been recovered": what the sentence before names
_IT_WAS = expression(
    r"[\s\"“‘-]*(?:it|this|(?P<both>both)) (?:(?:was|were|has|have|had|been|also|later|since|then|now|subsequently) )+(?:found (?:[a-z]+ )?(?:abandoned|unattended)[^.;]{0,40} and (?:(?:was|were|has|have|been|later|since) )*)?(?P<taken>seized|recovered)\b"
    rf"{BY_OTHERS}"
)
# "took a handbag from the car": the car is not what "it" means; "made off in a van": it is
_BESIDE_IT = expression(
    r"(?<! off)(?<! away)(?<!drove)(?<!driven)(?<!left)(?<!fled) (?:from|in|inside|into|on|of|near|by|at|with|under|behind|out of|between|and|or) (?:(?:an?|the|his|her|their|\w+[’']s?) )?(?:[\w-]+ ){0,3}$"
)
_MEANT = RIDDEN | {"machinery", "phone", "computer"} | {item for item, group in ITEMS.items() if group == "weapon"}


def taken_after(lines: list[Sentence], items: dict[int, list[ItemMention]], found: list[Seizure]) -> list[Seizure]:
    """Things that are named and then taken, in the next sentence, "It was later recovered", or in the same, "and seized it".

    Args:
        lines: the article's sentences.
        items: the items of each sentence, by its index.
        found: what was found to be taken; of these kinds nothing is added.
    """
    told = {one.item for one in found}
    more: list[Seizure] = []
    for line in lines:
        if line.boilerplate or not any(
            verb in line.text for verb in ("seized", "recovered", "impounded", "confiscated")
        ):
            continue
        one = _just_named(line, items) or (_named_before(line, lines, items) if line.index else None)
        if one is None or one.item in told or frame_of(line, -9) is None:
            continue
        told.add(one.item)
        more.append(one)
    return more


def _named_before(line: Sentence, lines: list[Sentence], items: dict[int, list[ItemMention]]) -> Seizure | None:
    """What the sentence before names, where one begins by saying that "it", or "both", was taken."""
    said = _IT_WAS.match(line.text)
    named = items.get(line.index - 1, []) if said else []
    if said is None or not named or lines[line.index - 1].boilerplate:
        return None
    words = lines[line.index - 1].text
    if not _may_be_meant(words, named, 2 if said["both"] else 1) or is_cleared(line.text, words):
        return None
    return _taken(line, named[0].item, said, 2.0 if said["both"] else 1.0)


# "The car was uninsured, so it was seized", "officers stopped a van and seized it", "a van was seen here before being seized"
_AND_IT = expression(
    rf"(?:[,–-]|\b(?:and|but|so|where|before)) it (?:(?:was|has|had|been|also|later|then|since|now|eventually|subsequently|immediately|promptly) )+(?P<taken>seized|recovered|impounded|confiscated)\b{BY_OTHERS}"
    r"|\b(?:and|officers|police|they|we) (?:have |has |had |then |later |also |[a-z]+ly )*(?P<active>seized|recovered|impounded|confiscated) it(?=[.,;]|$| (?:from|as|for|because|under|after|on|in|at|and|before)\b)"
    rf"|\bbefore being {ALSO}(?P<being>seized|recovered|impounded|confiscated)\b{BY_OTHERS}"
)


_POLICE = expression(
    r"\b(?:police|policing|officers?|pcs?|constable|sergeant|detectives?|teams?|units?|patrols?|we|they)\b"
)
# "the driver was trapped in his car before being recovered", "the suspect fled in a car before being seized"
_WHO = expression(
    r"\b(?:m[ae]n|wom[ae]n|drivers?|riders?|passengers?|boys?|girls?|suspects?|thie(?:f|ves)|robbers?|body|he|she)\b(?! (?:left|abandoned|stole)\b)"
)


def _just_named(line: Sentence, items: dict[int, list[ItemMention]]) -> Seizure | None:
    """What the same sentence names before it says that "it" was taken."""
    said = _AND_IT.search(line.text) if " it" in line.text or " being" in line.text else None
    named = [one for one in items.get(line.index, []) if one.end <= said.start()] if said else []
    if said is None or not named or not _may_be_meant(line.text, named, 1) or is_cleared(line.text, ""):
        return None
    if said["active"] and not _POLICE.search(line.text):
        return None  # "a shopkeeper grabbed the knife and seized it"
    if said["being"] and _WHO.search(line.text, 0, named[0].start):
        return None
    return _taken(line, named[0].item, said, 1.0)


def _may_be_meant(words: str, named: list[ItemMention], several: int) -> bool:
    """Are these the one thing, or the two, that a sentence tells of?"""
    item = named[0].item
    return (
        item in _MEANT
        and len(named) == several
        and not any(one.item != item or one.plural or COMPOUND.match(words[one.end :]) for one in named)
        and not (several == 1 and _BESIDE_IT.search(words, 0, named[0].start))
    )


def _taken(line: Sentence, item: str, said: re.Match[str], number: float) -> Seizure:
    start, end = line.start + said.start(said.lastgroup or 0), line.start + said.end()
    return Seizure("seizure", item, start, end, line, Amount(number), "items", None, True, "seizure.taken_after")


_FROZEN = expression(
    rf"(?:froze|frozen|freezing)[^.;£]{{0,60}}?(?P<a>{MONEY})|(?P<b>{MONEY})[^.;£]{{0,70}}?\b(?:was|were|been|has|have)?\s*frozen",
)


def frozen(line: Sentence) -> Seizure | None:
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


_IN_A_BANK = expression(r"\b(?:accounts?|banks?|funds)\b")


def once_frozen(found: list[Seizure], funds: list[Seizure]) -> list[Seizure]:
    """What was taken with the money frozen, told once: "£15,000 of cash was frozen", "cash of £9,000 frozen in a bank account".

    Args:
        found: what was taken.
        funds: money frozen, as `frozen` finds it.
    """
    said = {one.sentence.index for one in funds}
    kept = [one for one in found if one.item != "bank_funds" or one.sentence.index not in said]
    for one in funds:
        same = [cash for cash in found if cash.item == "cash" and cash.amount and _is_of(cash, one)]
        if same and not _IN_A_BANK.search(one.sentence.text):
            continue
        kept = [cash for cash in kept if not any(cash is other for other in same)]
        kept.append(one)
    return kept


def _is_of(cash: Seizure, funds: Seizure) -> bool:
    same = cash.amount is not None and funds.amount is not None and cash.amount.value == funds.amount.value
    return same and funds.start <= cash.end and cash.start <= funds.end


_FARM_NOUN = r"cannabis (?:(?!(?:from|in|of|at|and|with|to|by)\b)[a-z-]+ ){0,2}(?:farm|factor(?:y|ies)|grow|cultivation|set-?up|nursery)s?"
_FARM = expression(
    rf"\b(?P<found>{_FARM_NOUN})\b(?: operation)?,?(?: (?!(?:who|which|if|where|after|and|with|men|man)\b)[a-z]+){{0,4}}? (?:(?:was|were|been|being) (?:[a-z]+ )?)?(?:found|discovered|located|uncovered|unearthed|dismantled|seized)(?! in (?:cities|towns))\b"
    rf"|\b(?:found|find|finding|discover(?:ed|ing|y of)|located|locating|uncover(?:ed|ing)|unearthed|dismantl(?:ed|ing)|seiz(?:ed|ing)|reveal(?:ed|ing)|came across|led (?:them |officers )?to) (?:(?!(?:man|men|woman|people|person|body|near|in|inside|at|behind|on|from|by|and|with|running|that)\b)[a-z-]+,? ){{0,6}}?(?P<behind>{_FARM_NOUN})\b",
)
# "cannabis farms are often found by neighbours", "if you find a cannabis farm", "he had found a cannabis factory to rob"
_ANY_FARM = expression(
    r"\b(?:most|many|often|usually|if|signs? of|how to|can be|spot(?:ting)?|burglars?|burgl(?:ed|ing)|robb\w+|steal\w*|stole\w*|raided by|had found|failed|no cannabis|last year|rented|landlords?|someone|for example)\b"
)


def farm_found(line: Sentence) -> Seizure | None:
    """A cannabis farm that police found: some plants, where the article counts none."""
    told = _FARM.search(line.text)
    if told is None or line.boilerplate or _ANY_FARM.search(line.text):
        return None
    start, end = (line.start + at for at in told.span(told.lastgroup or 0))
    return Seizure("seizure", "cannabis_plant", start, end, line, None, None, None, False, "seizure.farm", vague=True)
