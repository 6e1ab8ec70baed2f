"""What police only set themselves: "the team aims to make 500 arrests", "a target of 40 lines closed"."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.text import Sentence


class Found(Protocol):
    """Anything found in a sentence."""

    @property
    def kind(self) -> str:
        """What was done."""

    @property
    def sentence(self) -> Sentence:
        """That tells it."""

    @property
    def start(self) -> int:
        """Where its words begin, in the article."""

    @property
    def end(self) -> int:
        """Where they end."""


T = TypeVar("T", bound=Found)

# Up to the figure nothing else is said: "aims to catch dealers and has led to ten arrests" tells of ten.
_UP_TO_IT = r"(?:(?!\b(?:and|but|has|have|had|was|were|who|which|that|after|by|with|where|when|following|as|led|saw|seen|in|from|for)\b)[^,;.:–—])"
_SET = expression(
    r"\b(?:(?:aim(?:s|ing)?|plan(?:s|ning)?|needs?|expect(?:s|ing)?|intend(?:s|ing)?|hop(?:es?|ing)|wants?|(?:is|are|was|were) expected"
    r"|(?:plan|aim|goal|target|objective|ambition|intention|idea) (?:is|was)) to "
    rf"|(?:goal|target|aim|objective|ambition) is ){_UP_TO_IT}{{0,45}}$"
)
# "A target of ten arrests", "the goal of closing 40 lines"; but "the target of a warrant"
_OF_SO_MANY = expression(r"\b(?:goal|target|aim|objective|ambition) of $")
_SO_MANY = expression(
    r"(?:[£\d]|\w+ing\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred)\b)"
)
# "Ten more arrests are expected", "a further 20 warrants are planned"
_TO_COME = expression(
    rf"^{_UP_TO_IT}{{0,12}}\b(?:are|is) {ALSO}(?:(?:expected|planned|anticipated|likely)(?! to (?!be (?:made|carried out|executed|issued|seized)\b|follow\b|come\b))|to follow)\b"
)
# "Police want to identify the owners of tools that were recovered in May"
_TAKEN_THEN = expression(r"^[^,;.:()]{0,15}\b(?:that|which|who)(?: (?:were|was|have|has|had)\b| officers| police| we)")
# "plan to question a man arrested this morning", "hope to return 14 bicycles seized on Monday"
_DONE = expression(r"(?<!\bbe )\b(?:arrested|charged|jailed|sentenced|convicted|bailed|executed)\b")
_DONE_TO_IT = expression(r" (?:seized|recovered|found|arrested|made|executed|taken)\b(?! by (?:the|next|then|\d))")
_AHEAD = 110  # letters before the figure, in which what was set stands


def without_intended(told: Sequence[T], rejected: list[tuple[str, str, int, int]]) -> list[T]:
    """What is told without what is only a target or an expectation.

    Args:
        told: stages, seizures or counted results.
        rejected: takes what is left out, with the reason.
    """
    intended = [one for one in told if _is_intended(one)]
    rejected += [(one.kind, "a target or an expectation", one.start, one.end) for one in intended]
    return [one for one in told if not any(one is other for other in intended)]


def _is_intended(one: Found) -> bool:
    words = one.sentence.text
    start, end = one.start - one.sentence.start, one.end - one.sentence.start
    if not 0 <= start <= end <= len(words):
        return False
    before = words[max(0, start - _AHEAD) : start]
    if _TAKEN_THEN.match(words[end:]) or _DONE_TO_IT.match(words[end:]) or _DONE.search(words[start:end]):
        return False
    if _OF_SO_MANY.search(before):
        return _SO_MANY.match(words[start:end]) is not None
    return _SET.search(before) is not None or _TO_COME.match(words[end:]) is not None
