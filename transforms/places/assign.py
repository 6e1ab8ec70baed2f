"""Which places belong to which fact, and which to the article."""

from collections.abc import Sequence

from transforms.places.find import Place
from transforms.places.gazetteer import areas, folded
from transforms.reading.expressions import expression
from transforms.reading.text import Span, sentence_at

_SHORT = 30  # characters: a date, "Stock image", "Last modified" is no sentence
_LEAD = 6  # sentences whose places are the news's, besides those that state facts

# "The arrests were made across the county, including in ...": the sentence that gives a kind its places.
_TOLD = {
    "arrest": r"the (?:\w+ )?arrests (?:were|took)|those arrested",
    "warrant": r"the (?:\w+ )?(?:warrants|raids|searches|addresses) (?:were|took)",
    "seizure": r"the (?:\w+ )?(?:seizures|drugs|weapons) were",
    "stop_search": r"the (?:\w+ )?(?:searches|stops) (?:were|took)",
    "visit": r"the (?:\w+ )?visits (?:were|took)",
}
_TOLD_RE = {kind: expression(rf"\b(?:{words})\b") for kind, words in _TOLD.items()}


def places_of(
    facts: Sequence[tuple[Span, str]],
    places: Sequence[Place],
    text: str,
    sentences: Sequence[Span],
    headline: Sequence[Place] = (),
) -> tuple[list[tuple[str, ...]], tuple[str, ...]]:
    """Places of an article's facts and of the article.

    Args:
        facts: Evidence and kind of each fact that is not background.
        places: What `find_places` took from the text.
        text: The article's clean text.
        sentences: Character spans of the sentences, in order.
        headline: What `headline_places` took from the headline.

    Returns:
        For each fact the places that its sentence names, and for the article those of all its
        facts and of its first sentences. A county is left out where a town is named.
    """
    if not facts:
        return [], ()
    given: list[tuple[str, ...]] = []
    used_heads: list[Place] = []
    heads = [place for place in places if place.rule == "place.label"]
    used = set([index for index, span in enumerate(sentences) if span[1] - span[0] >= _SHORT][:_LEAD])
    telling: dict[str, set[int]] = {}
    for evidence, kind in facts:
        index = sentence_at(sentences, evidence[0])
        own = _within(places, sentences, {index} if index is not None else set())
        head = _heading(heads, text, evidence[0])
        if head is not None and head not in own:
            used_heads.append(head)
            own = own or [head]
        if index is not None:
            used.add(index)
        if kind not in telling:
            telling[kind] = _telling(kind, text, sentences)
        told = telling[kind]
        used |= told
        given.append(_names(_within(places, sentences, told)) if told and not _towns(own) else _names(own))
    return given, _names([*headline, *used_heads, *_within(places, sentences, used)])


def _telling(kind: str, text: str, sentences: Sequence[Span]) -> set[int]:
    """The sentences that tell where what is of this kind was done."""
    told = _TOLD_RE.get(kind)
    if told is None or told.search(text) is None:
        return set()
    return {i for i, (start, end) in enumerate(sentences) if told.search(text[start:end])}


def _heading(heads: Sequence[Place], text: str, at: int) -> Place | None:
    """The place that begins the fact's line: "- Pickering, Monday 16 March. Two men were arrested"."""
    start = text.rfind("\n", 0, max(0, at)) + 1
    return next((place for place in reversed(heads) if start <= place.chars[0] <= at), None)


def _within(places: Sequence[Place], sentences: Sequence[Span], indexes: set[int]) -> list[Place]:
    spans = [sentences[index] for index in indexes]
    return [p for p in places if any(s[0] <= p.chars[0] < s[1] for s in spans)]


def _towns(places: Sequence[Place]) -> list[Place]:
    return [place for place in places if folded(place.name) not in areas()]


def _names(places: Sequence[Place]) -> tuple[str, ...]:
    """Each name once, towns before the counties that hold them."""
    return tuple(dict.fromkeys(place.name for place in _towns(places) or places))
