"""Which things that can be seized does a sentence name? The lexicon's items as a phrase matcher."""

import re

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from transforms.codebook import lexicon
from transforms.facts.headline import headline_line
from transforms.goods.measured import ItemMention
from transforms.reading.expressions import small, tokens

_RUN = re.compile(r"[a-z0-9]+")
_SIGN = re.compile(r"[^A-Za-z0-9 ]")


class ItemFinder:
    """Finds items; of two that overlap the longer wins, so that "crack cocaine" is no cocaine."""

    def __init__(self, nlp: Language) -> None:
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._cut = nlp.make_doc
        self._behind: dict[str, set[tuple[str, ...]]] = {}  # the other words of the items that begin with a word
        self._reach: dict[str, int] = {}  # letters of the longest of them
        for item, table in lexicon("items").items():
            forms = {form for word in table["words"] for form in (word, _plural(word))}
            self._matcher.add(item, [nlp.make_doc(form) for form in sorted(forms)])
            for form in forms:
                first, *others = _RUN.findall(form.lower())
                self._behind.setdefault(first, set()).add(tuple(others))
                # "e-bike" may be written "e - bike"
                self._reach[first] = max(self._reach.get(first, 0), len(form) + 2 * len(_SIGN.findall(form)))

    def __call__(self, doc: Doc) -> Doc:
        """Mark the items of a document's sentences and headline."""
        doc.user_data["items"] = {
            line.index: mentions for line in doc.user_data["lines"] if (mentions := self.named_in(line.text))
        }
        title = headline_line(doc.user_data["article"].title, doc.user_data["article"].text)
        if title is not None:
            doc.user_data["headline"] = title, self.named_in(title.text)
        return doc

    def named_in(self, words: str) -> list[ItemMention]:
        """The items of a text, in its order."""
        stretch = self.stretch(words)
        if stretch is None:
            return []
        start, end = stretch
        return [
            ItemMention(start + span.start_char, start + span.end_char, span.label_, _is_plural(span.text.lower()))
            for span in filter_spans(self._matcher(self._cut(words[start:end]), as_spans=True))
        ]

    def stretch(self, words: str) -> tuple[int, int] | None:
        """Between which blanks all items of a text stand, if it names one: a fifth of it, and only that is cut."""
        lower = small(words)
        firsts = {first for first in self._behind.keys() & tokens(lower) if self._may_begin(first, lower)}
        if not firsts:
            return None
        runs = [run for run in _RUN.finditer(lower) if run[0] in firsts]
        end = words.find(" ", max(run.start() + self._reach[run[0]] for run in runs))
        return words.rfind(" ", 0, runs[0].start()) + 1, len(words) if end < 0 else end

    def _may_begin(self, first: str, lower: str) -> bool:
        """Do the other words of an item stand, wherever, in a text that holds its first?"""
        for others in self._behind[first]:
            for word in others:
                if word not in lower:
                    break
            else:
                return True
        return False


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("x", "ch", "sh", "ss")) else "s")


_SINGULAR = ("ss", "gas", "bus", "bus", "mercedes", "lexus", "focus", "prius", "yaris", "cannabis", "paraphernalia")


def _is_plural(words: str) -> bool:
    return words in ("sheep", "cattle", "nunchucks") or (words.endswith("s") and not words.endswith(_SINGULAR))
