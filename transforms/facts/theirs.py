"""Goods and searches of offenders: an appeal after a burglary names what was stolen, in words that police use too.

"Cash was taken from the till", "the men carried out a search of the house", "they found £300 in a drawer": where a
release tells of no result of police at all, weak words of taking are mostly about somebody else.
"""

from transforms.counts.counted import Counted
from transforms.goods.worths import Seizure
from transforms.reading.expressions import expression

_THEFT = expression(
    r"\b(?:burgl\w+|robb\w+|thefts?|stolen|stole|steal\w*|thieves|thief|shoplift\w*|break-ins?|broken into|missing)\b"
)
_SEARCHED = frozenset(
    ["warrant.search_of", "warrant.searched_one", "warrant.search_done", "warrant.searching", "warrant.raid"]
)
_GROWN = ("cannabis", "cannabis_plant")  # a farm found after a burglary is reported by police, never by its growers
_UNSURE = frozenset(["seizure.vague", "seizure.article", "seizure.label"])
# "Police searched a loft, where a pistol was found", "a pipe bomb was found", "when police searched him"
_FOUND = expression(
    r"\b(?:officers?|police|detectives|search(?:ed|es)?|stopped|custody|station)\b[^.;]{0,80}?"
    r"\b(?:found|discover(?:ed|y)|located|uncovered|unearthed|retrieved|revealed|removed|produced|turned up|possession|with|handed)\b"
    r"|\b(?:was|were|been|being) (?:[a-z]+ )?(?:found|discovered|located|uncovered|removed)\b|\bsearched\b"
)


def without_theirs(
    title: str, told: bool, seizures: list[Seizure], counts: list[Counted], rejected: list[tuple[str, str, int, int]]
) -> tuple[list[Seizure], list[Counted]]:
    """Seizures and counted results without what offenders took and searched.

    Args:
        title: the headline.
        told: whether the release tells of anybody arrested, charged or sentenced.
        seizures: candidates, in the order of the text.
        counts: counted results.
        rejected: takes what is left out, with the reason.
    """
    if told or any(one.strong for one in seizures):
        return seizures, counts
    theft = _THEFT.search(title) is not None
    searches = [one for one in counts if theft and one.rule in _SEARCHED]
    counts = [one for one in counts if one not in searches]
    rejected += [("warrant", "a search by thieves", one.start, one.end) for one in searches]
    if counts or (not theft and any(one.rule == "seizure.amount" for one in seizures)):
        return seizures, counts
    grown = {one.sentence.index for one in seizures if one.item in _GROWN}
    theirs = [one for one in seizures if one.kind == "seizure" and (theft or _is_unsure(one))]
    theirs = [one for one in theirs if one.sentence.index not in grown]
    rejected += [("seizure", "named where no result of police is told", one.start, one.end) for one in theirs]
    return [one for one in seizures if one not in theirs], counts


def _is_unsure(one: Seizure) -> bool:
    return one.rule in _UNSURE and not _FOUND.search(one.sentence.text)
