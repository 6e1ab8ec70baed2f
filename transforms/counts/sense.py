"""One other sense of counted words."""

from dataclasses import dataclass

from transforms.reading.expressions import Expression


@dataclass(frozen=True, slots=True)
class CountSense:
    """A result of `kinds` (of any where none is named) is none where what is given fits and `unless` does not."""

    reason: str
    kinds: frozenset[str] = frozenset()
    before: Expression | None = None  # found at the end of the `_FAR` characters before
    behind: Expression | None = None  # matched right behind
    unless: Expression | None = None  # found behind
    within: Expression | None = None  # found in the counted words
