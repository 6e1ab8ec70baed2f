"""spaCy's tokenizer, made to cut press releases and quick from the first article on."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from transforms.privacy.lexicon import words

_LETTERS = frozenset("ai-–")  # in no list of words
_LONG_WORD = 64  # characters; what spaCy takes for a word's end is far shorter


def prepare(tokenizer: Any) -> None:
    """Let a unit's full stop end a sentence, and long words cost no more than short ones."""
    # "30g." must end a sentence; the exceptions for single letters would swallow its full stop.
    tokenizer.rules = {word: rule for word, rule in tokenizer.rules.items() if not re.fullmatch(r"[a-z]\.", word)}
    tokenizer.suffix_search = _at_the_end(tokenizer.suffix_search)


def _at_the_end(search: Callable[[str], Any]) -> Callable[[str], Any]:
    """Look for a suffix in a word's end only: spaCy looks through all of "££££…" once for each of its signs."""
    return lambda word: search(word if len(word) <= _LONG_WORD else word[-_LONG_WORD:])


@cache
def warm(tokenizer: Any) -> None:
    """Cut common words once outside a memory zone, in which spaCy keeps nothing of what it cuts.

    It takes as long as some hundred articles. One call a word: after a word with a rule of its own ("can't") a call
    remembers no more.
    """
    tokenizer.max_cache_size = 200_000
    for name in words("public"):
        for form in (f"{name.capitalize()},", f"{name.capitalize()}."):
            tokenizer(form)
    for word in words("common") | words("public") | _LETTERS:
        for form in (word, f"{word},", f"{word}.", word.capitalize()):
            tokenizer(form)
    for number in range(1, 100):
        tokenizer(str(number))
