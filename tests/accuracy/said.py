"""Words of a release as the model of `doubts` reads them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from transforms.records import ArticleText

_NUMBER = re.compile(r"£?\d[\d,.]*")
_WORD = re.compile(r"[\w#]+")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence or a mention, and the kinds of facts that the rules find in it."""

    article: str
    title: str
    text: str
    words: str  # what the model reads
    kinds: Mapping[str, str]  # and the rule of each
    in_release: frozenset[str]  # kinds found anywhere in its release
    about: str | None = None  # the only kind that it can tell of; None: any
    why: str = ""  # it does not count
    uncounted: bool = False  # a fact, but a part or background


def spelt(text: str, mark: str = "") -> list[str]:
    """Its words in small letters, figures levelled.

    Args:
        text: of the release.
        mark: put before each, for words of another place.
    """
    return [mark + word for word in _WORD.findall(_NUMBER.sub("#", text.lower()))]


def headline(article: ArticleText) -> list[str]:
    """The words of its headline, marked as such."""
    return spelt(article.title or "", "headline:")
