"""Which drug a powder was: "19 wraps of white powder ... Tests confirmed that the powder was cocaine"."""

from transforms.codebook import DRUG_ITEMS, GENERAL_DRUGS
from transforms.goods.measured import ItemMention
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence

_POWDER = expression(r"\b(?:white|brown) powder$")
_WHAT = r"\b(?:powder|substances?|wraps|packages?|bags?|it|they|these|which)\b[^.;]{0,100}?"
_TESTED = expression(
    rf"{_WHAT}\b(?:(?:confirmed|found|proven|proved|identified|shown|tested|analysed)\b[^.;]{{0,30}}?"
    r"\b(?:to be|as|was|contain(?:ed)?|positive for)|turned out to be) "
)
# "The powder was in fact heroin"; but "bags of powder were discovered as well as cannabis"
_WAS = expression(
    rf"{_WHAT}\b(?:was|were) (?=(?:(?:in fact|actually|all|both|mostly|indeed|pure|(?:high|low)[- ]purity|an? (?:[a-z]+ )?(?:mix(?:ture)?|quantity|amount) of) )*"
    r"(?:class [abc] )?(?:crack|cocaine|heroin|diamorphine|ketamine|mdma|ecstasy|amphetamine|cannabis)\b)"
)
_ELSE = expression(r" (?:-|–) |\b(?:used|often|commonly|mixed|similar)\b")
_NAMED = DRUG_ITEMS - GENERAL_DRUGS - {"other_drug"}
_AHEAD = 4  # sentences within which the result of the tests is told


def identify(lines: list[Sentence], items: dict[int, list[ItemMention]], found: list[Seizure]) -> None:
    """Name the drug that a powder turned out to be, where one alone is named.

    Args:
        lines: the article's sentences.
        items: of each sentence, by its index.
        found: its seizures; changed in place.
    """
    for one in found:
        if one.item != "drug" or not _POWDER.search(one.sentence.text, 0, one.end - one.sentence.start):
            continue
        at = one.sentence.index
        for line in lines[at : at + _AHEAD + 1]:
            start = one.end - line.start if line.index == at else 0
            drug = _named(line.text, start, items.get(line.index, []))
            if drug is not None:
                one.item = drug
                break


def _named(words: str, start: int, mentions: list[ItemMention]) -> str | None:
    """The one drug that the words from `start` on say a powder was."""
    tested = _TESTED.search(words, start) or _WAS.search(words, start)
    if tested is None:
        return None
    end = _ELSE.search(words, tested.end())  # "phenacetin - a drug which dealers use to cut cocaine"
    behind = [one for one in mentions if tested.end() <= one.start < (end.start() if end else len(words))]
    drugs = {one.item for one in behind if one.item in _NAMED}
    return drugs.pop() if len(drugs) == 1 else None
