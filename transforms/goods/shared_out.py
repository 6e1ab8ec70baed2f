"""Goods told of again under the name of their sentence: "10 wraps at one house and 20 at another", "and five more were found"."""

from dataclasses import replace

from transforms.codebook import RIDDEN
from transforms.goods.measured import ItemMention
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, MASS, QUALIFIER, Amount, parse_count, parse_mass, qualifier_around
from transforms.reading.text import Sentence

_PLACE = r"(?:at|in|inside|from|on|under)"
_MORE = rf"(?:a further |another )?(?P<q>{QUALIFIER} )?"
# No people of the second place ("and two in the car were arrested"), no year ("20 in 2018 and 25 in 2019").
_AND_THERE = expression(
    rf"^[^.;,£\d]{{0,60}}?\b{_PLACE} (?:one|an?|the|his|her|their) (?:(?!and\b)[\w'’-]+ ){{1,6}}?and {_MORE}(?:(?P<mass>{MASS})|(?P<n>{COUNT}))(?: more)? "
    rf"{_PLACE} (?:another|an?|the|his|her|their)\b(?! (?:time|moment|day|night|week|month|year|process|meantime|scene)\b)(?![^.;,]*\b(?:was|were|is|are|had|has|have|who|aged|arrest\w*|charge\w*)\b)"
)
_AND_MORE = expression(
    rf"^[^.;£\d]{{0,100}}?\b(?:and|with|while) (?=(?:a further|another)\b|[^.;,]{{1,20}} more\b){_MORE}(?P<n>{COUNT})(?: more)?(?: (?P<packed>bags|wraps|deals|rocks|packages|packets|blocks|plants|tablets|rounds))?(?: (?:was|were|being))?(?: (?:also|later|then))? (?:seized|recovered|found|located|discovered|confiscated)\b(?! (?:not )?guilty\b)"
)
_COUNTED = frozenset(["wraps", "tablets", "plants", "items"])


def shared_out(line: Sentence, mentions: list[ItemMention], found: list[Seizure]) -> list[Seizure]:
    """What a sentence tells of a second place, or of more, beside what it counts first.

    Args:
        line: the sentence.
        mentions: what it names.
        found: what it says was taken.
    """
    more: list[Seizure] = []
    for one in found:
        weighed = one.unit == "g"
        if one.amount is None or not (weighed or (one.unit in _COUNTED and one.amount.value > 1)):
            continue
        end = one.end - line.start
        told, kind = _AND_THERE.match(line.text[end:]), one.kind
        if told is None and not weighed and one.item not in RIDDEN:
            told, kind = _AND_MORE.match(line.text[end:]), "seizure"
        beside = [goods for goods in mentions if told and end <= goods.start < end + told.end()]
        if told is None or any(goods.plural or goods.item != "vehicle" for goods in beside):
            continue
        packed = told.groupdict().get("packed")
        if packed and packed.lower() not in line.text[one.start - line.start : end].lower():
            continue  # "20 wraps of heroin were seized and a further ten plants were found"
        mass = told.groupdict().get("mass")
        amount = parse_mass(mass) if mass else None
        number = parse_count(told["n"]) if told["n"] else None
        amount = Amount(number) if number is not None and not weighed else amount if weighed else None
        if amount is None:
            continue
        amount = replace(amount, qualifier=qualifier_around(told["q"] or ""))
        start, until = one.end + told.start("mass" if mass else "n"), one.end + told.end()
        told_again = replace(one, kind=kind, start=start, end=until, amount=amount, value_gbp=None)
        more.append(replace(told_again, rule="seizure.shared_out"))
    return more
