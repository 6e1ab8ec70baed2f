"""Mentions that the rules took for facts or passed over, each with the words around it: what `doubts` asks about.

A sentence tells too little where it names six things of which one was not taken. Of a mention the words beside it
are read with their place, so that "seized a van" and "left in a van" differ.
"""

from collections.abc import Iterator

from tests.accuracy.said import Said, headline, spelt
from transforms.reading.text import Sentence, sentence_at, sentences
from transforms.records import ArticleText, Extraction

_LEFT, _RIGHT = 12, 8  # words beside a mention whose place is told
_HEAD = 25  # characters at the end of a mention, of which the last word is its noun or its verb
_PART = "a part"
_SHOWN = 260  # characters shown on each side
_UNCOUNTED = (_PART, "background")


def mentions_in(article: ArticleText, extraction: Extraction) -> list[Said]:
    """What an article's rules took or passed over, kind by kind.

    Args:
        article: its text.
        extraction: of it, made with `explain`, or nothing that was passed over is in it.

    Returns:
        One for each fact and each rejection. It counts for its kind if it is neither part nor background; of the
        others it says which of these it is, or why the rule passed it over.
    """
    lines = sentences(article.text)
    spans = [(line.start, line.end) for line in lines]
    found = []
    for kind, rule, why, start, end in _told(extraction):
        at = sentence_at(spans, end - 1) if start >= 0 else None
        if at is None:
            continue
        line = lines[at]
        found.append(
            Said(
                article.id,
                article.title or "",
                _marked(article.text, line, start, end),
                _words(article, line, start, end, kind),
                {} if why else {kind: rule},
                frozenset(),
                about=kind,
                why=f"{rule}: {why}" if why else "",
                uncounted=why in _UNCOUNTED,
            )
        )
    return found


def _told(extraction: Extraction) -> Iterator[tuple[str, str, str, int, int]]:
    """(kind, rule, why it does not count, start, end) of facts and rejections."""
    for fact in extraction.facts:
        why = _PART if fact.part else fact.scope if fact.scope in _UNCOUNTED else ""
        yield fact.kind, fact.rule, why, *fact.evidence
    for one in extraction.rejected:
        kind = one.rule.removeprefix("stage.").split(".")[0]
        yield kind, one.rule, one.reason, *one.evidence


def _marked(text: str, line: Sentence, start: int, end: int) -> str:
    before = text[max(min(line.start, start), start - _SHOWN) : start]
    return f"{before}[{text[start:end]}]{text[end : max(end, min(line.end, end + _SHOWN))]}"


def _words(article: ArticleText, line: Sentence, start: int, end: int, kind: str) -> str:
    """The mention's last word, the words beside it with their place, its sentence and the headline."""
    # of goods the mention may be a whole amount: what stands before its last word tells as much
    head = max(start, end - _HEAD) if kind == "seizure" else start
    left = spelt(article.text[min(line.start, head) : head])[-_LEFT:]
    right = spelt(article.text[end : line.end])[:_RIGHT]
    beside = [f"{at}<{word}" for at, word in enumerate(reversed(left), 1)]
    beside += [f"{at}>{word}" for at, word in enumerate(right, 1)]
    noun = f"[{(spelt(article.text[head:end]) or [''])[-1]}]"
    return " ".join([noun, "|", *beside, "|", *spelt(line.text), "|", *headline(article)])
