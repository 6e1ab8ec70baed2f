"""A search that two rules read, of an address and of somebody in the street, is one."""

from transforms.counts.counted import Counted
from transforms.reading.expressions import expression

_MANY = 50  # from here on "searches" that name no address are searches of people
_HOMES = expression(r"\b(?:addresses|properties|homes|houses|premises|warrants?)\b")


def one_search(found: list[Counted]) -> list[Counted]:
    """Keep "conducted 244 searches" one result: of addresses when there are few or the sentence names them."""
    kept = list(found)
    for warrant in found:
        if warrant.kind != "warrant":
            continue
        for search in found:
            same = search.kind == "stop_search" and search.start < warrant.end and warrant.start < search.end
            if same and search.number == warrant.number and search in kept and warrant in kept:
                homes = (warrant.number or 0) < _MANY or _HOMES.search(warrant.sentence.text)
                kept.remove(search if homes else warrant)
    return kept
