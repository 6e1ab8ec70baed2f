"""General words that mean other goods than those named: another case's drugs, "one firearm and one air weapon"."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.codebook import FIREARMS, GENERAL_DRUGS
from transforms.facts.goods_told import MANIFOLD, group_of
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.text import leads
from transforms.records import Fact

_AND_ONE = expression(r",? and (?:an? |one |another )?")


def beside_kinds(told: Sequence[tuple[Seizure, Fact]]) -> set[tuple[int, int]]:
    """Evidence of a firearm that is not named, told of beside one that is: "one firearm and one air weapon"."""
    return {
        (one.start, one.end)
        for (one, _), (other, _) in pairwise(told)
        if one.item == "firearm"
        and other.item in FIREARMS
        and one.sentence.index == other.sentence.index
        and _AND_ONE.fullmatch(one.sentence.text, one.end - one.sentence.start, other.start - one.sentence.start)
    }


_A_CASE = expression(
    r"\b(?:arrest\w*|warrants?|address(?:es)?|propert(?:y|ies)|house|home|search\w*|stopp\w+|raid\w*|possession|custody|vehicle|car|van|suspects?)\b"
)
_SAID = expression(r"\b(?:said|added|commented)\b")
# "The weapons have been seized", "the phones, cash and drugs were found"
_THE = expression(r"\b(?:the|these|those) (?:\w+ )?(?:(?:\w+, ){0,3}\w+,? and )?$")
_GENERAL = GENERAL_DRUGS | {"weapon"}


def of_another_case(told: Sequence[tuple[Seizure, Fact]]) -> set[tuple[int, int]]:
    """Evidence of drugs of a case in whose paragraph none is named, where others name some.

    "At the first house officers found heroin ... / Drugs were found at an address in Yaxley": not the heroin again.
    What the lead, a quote and an older step of a case tell is mostly told again.

    Args:
        told: what was taken, with its facts.
    """
    apart = set()
    for one, fact in told:
        line = one.sentence
        if one.amount is not None or fact.item not in _GENERAL or fact.scope != "current" or line.index < 0:
            continue
        kinds = {
            other.sentence.block
            for other, known in told
            if known.item != fact.item and group_of(known.item) == group_of(fact.item)
        }
        again = _THE.search(line.text, 0, one.start - line.start)
        if line.block in kinds or leads(line) or line.quoted or again or _SAID.search(line.text):
            continue
        if _A_CASE.search(line.text):
            apart.add(fact.evidence)
    return apart


def beside_counted(told: Sequence[tuple[Seizure, Fact]]) -> set[tuple[int, int]]:
    """Evidence of things uncounted in whose sentence others of their item are counted: "a watch and some jewellery".

    Args:
        told: what was taken, with its facts.
    """
    counted = {(fact.item, one.sentence.index) for one, fact in told if one.amount is not None and one.unit != "GBP"}
    return {
        fact.evidence
        for one, fact in told
        if one.amount is None
        and fact.item in MANIFOLD
        and (fact.item, one.sentence.index) in counted
        and not _SUMS_UP.search(one.sentence.text[: one.start - one.sentence.start])
        and not _INCLUDES.match(one.sentence.text, one.end - one.sentence.start)
    }


_SUMS_UP = expression(r"\bother (?:\w+ )?$")  # "a diamond and other jewellery"
_INCLUDES = expression(r",? (?:including|such as)\b")  # "designer goods including 50 pairs of shoes"


# "Pictured: Cannabis found at the property", "This cannabis has now been seized", "£2m of cannabis off our streets"
_CAPTION = expression(r"(?:pictured|picture|photos?|image|caption)\b")
_THIS = expression(r"\b(?:this|that) (?:[a-z]+ )?$")
_OFF_STREETS = expression(
    r",? (?:(?:off|from|out of|away from) (?:the |our )?(?:[a-z]+[’']s )?(?:streets?|circulation|communit|hands))"
)


def plants_again(told: Sequence[tuple[Seizure, Fact]]) -> set[tuple[int, int]]:
    """Evidence of cannabis by which a caption or somebody's words only mean the plants that the text tells of.

    Args:
        told: what was taken, with its facts.
    """
    if not any(fact.item == "cannabis_plant" for _, fact in told):
        return set()
    return {
        fact.evidence for one, fact in told if fact.item == "cannabis" and one.amount is None and _means_plants(one)
    }


def _means_plants(one: Seizure) -> bool:
    words, at = one.sentence.text, one.start - one.sentence.start
    if _CAPTION.match(words) or _THIS.search(words, 0, max(0, at)):
        return True
    return one.sentence.quoted and _OFF_STREETS.match(words, one.end - one.sentence.start) is not None
