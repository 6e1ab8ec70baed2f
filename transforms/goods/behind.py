"""An amount that stands right of its item: "heroin weighing 70g", "cash totalling £2,321", "knives (3)"."""

from dataclasses import replace

from transforms.codebook import DRUG_ITEMS
from transforms.goods.amount_words import CONTAINING, DRUGS_AND, EACH, TOTALLING, WEIGHING, WORTH
from transforms.goods.left_amounts import left_amount, unit_of
from transforms.goods.measured import Around, Measured
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MONEY, Amount, parse_count, parse_mass, parse_money, qualifier_around


def containing(around: Around) -> Measured | None:
    """Read "three bundles of cocaine containing a total of 680 wraps"."""
    told = CONTAINING.match(around.words[around.end : around.end + 110])
    if told is None or around.item not in DRUG_ITEMS:
        return None
    before = left_amount(around.left, around.left_bound, around.words)
    if before is not None and before[1] != "items":
        return None
    amount = Amount(parse_count(told["n"]) or 0, qualifier=qualifier_around((told["q"] or "") + " "))
    unit = "wraps" if told["wraps"] else "tablets"
    end = around.end + told.end()
    priced = WORTH.match(around.words[end:])
    value = parse_money(priced["money"]) if priced else None
    return Measured(around.item, around.start, end, amount, unit, value.value if value else None, "seizure.containing")


def weighing(around: Around, worth: Amount | None) -> Measured | None:
    """Read "heroin weighing 70g", "the block, which weighed 70g", "two packages of cocaine, each weighing 1kg"."""
    last = around.right_bound == len(around.words)
    told = WEIGHING.match(around.words[around.end : around.right_bound + 40 if last else around.right_bound])
    mass = parse_mass(told["mass"] or told["bracketed"] or told["apposed"]) if told and len(around.run) == 1 else None
    if told is None or mass is None:
        return None
    end = around.end + told.end()
    number = _packed(around) if _EACH_WEIGHS.search(told.group()) or EACH.match(around.words, end) else 1.0
    amount = replace(
        mass,
        value=mass.value * number,
        qualifier=qualifier_around((told["q"] or told["about"] or told["roughly"] or "") + " "),
    )
    value = worth.value if worth else None
    return Measured(around.item, around.start, end, amount, amount.unit, value, "seizure.weighing")


_EACH_WEIGHS = expression(r"\beach (?:of (?:which|them) )?(?:weigh|total)")


def _packed(around: Around) -> float:
    """In how many packages it was: two, of "two packages of cocaine"."""
    found = left_amount(around.left, around.left_bound, around.words)
    return found[0].value if found is not None and found[1] == "items" else 1.0


def totalling(around: Around) -> Measured | None:
    """Read "cash totalling £2,321"."""
    told = TOTALLING.match(around.words[around.end : around.end + 80]) if around.item == "cash" else None
    money = parse_money(told["money"]) if told else None
    if told is None or money is None or DRUGS_AND.search(around.words[: around.start]):
        return None
    amount = replace(money, qualifier=qualifier_around((told["q"] or "") + " "))
    return Measured("cash", around.start, around.end + told.end(), amount, "GBP", None, "seizure.totalling")


# "knives (3)", "heroin wraps (20)", "cocaine (£20,000)"
_BRACKETED = expression(
    rf"(?: (?P<wraps>wraps|deals|tablets|pills|plants))? ?\((?:(?:x ?)?(?P<n>{COUNT})|(?P<money>{MONEY}))\)"
)
_YEAR = 1990  # "vehicles (2019)" is none


def bracketed(around: Around) -> Measured | None:
    """Read "cannabis plants (45), knives (3)": so many of what is named in a list of things taken."""
    if "(" not in around.words or not around.role or len(around.run) > 1:
        return None
    behind = around.words[around.end :]
    told = _BRACKETED.match(behind)
    if told is not None and told["money"]:
        return _priced(around, told["money"], told.end())
    number = parse_count(told["n"]) if told else None
    if told is None or not number or number >= _YEAR or not (around.run[0].plural or told["wraps"]):
        return None
    amount = Amount(number)
    unit = unit_of(around.item, around.words[around.start : around.end], None, behind, amount)
    return Measured(around.item, around.start, around.end + told.end(), amount, unit, None, "seizure.bracketed")


def _priced(around: Around, money: str, end: int) -> Measured | None:
    amount = parse_money(money) if around.item in DRUG_ITEMS else None
    if amount is None:
        return None
    return Measured(around.item, around.start, around.end + end, amount, "GBP", None, "seizure.bracketed")
