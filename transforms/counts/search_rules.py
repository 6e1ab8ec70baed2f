"""Searches of people and vehicles told as searches, as data. One line more finds one form more."""

from transforms.counts.words import MID, PEOPLE, N, Rule
from transforms.reading.adverbs import ALSO

SEARCHES: tuple[Rule, ...] = (
    (
        "stop_search.searches_of",
        "stop_search",
        rf"\bsearches (?:(?:were |have been )?(?:carried out|conducted|made) )?(?:of|on) (?:more than |over |a total of )?{N} {MID}(?:vehicles|cars|vans|{PEOPLE})\b(?!['’])",
        None,
    ),
    (
        "stop_search.searches_under",
        "stop_search",
        rf"{N} {MID}searches (?:(?:were |have been )?{ALSO}(?:carried out|conducted|made|completed) )?(?:of (?:people|persons|vehicles|individuals|cars|drivers)\b|(?:using |under |with )(?:the |our |their )?(?:stop[- ]and[- ]search|section 60)\b)",
        None,
    ),
    (
        "stop_search.detained_them",
        "stop_search",
        rf"\bdetained {N} {MID}{PEOPLE} for (?:the purposes? of )?an? (?:[\w-]+ ){{0,3}}?search\b",
        None,
    ),
)
