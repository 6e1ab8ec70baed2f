"""An item with the words around it, and what they say of its amount."""

from dataclasses import dataclass

from transforms.reading.numbers import Amount


@dataclass(frozen=True, slots=True)
class ItemMention:
    """An item's words. Offsets within the sentence."""

    start: int
    end: int
    item: str
    plural: bool


@dataclass(slots=True)
class Measured:
    """An item with what the words around it say of its amount. Offsets within the sentence."""

    item: str
    start: int
    end: int
    amount: Amount | None
    unit: str | None
    value: float | None
    rule: str


@dataclass(frozen=True, slots=True)
class Around:
    """One item, or several under one amount, and the words around them."""

    words: str
    run: list[ItemMention]
    item: str
    left_bound: int
    right_bound: int
    strong: bool
    role: str  # "seized", "found" or "": see `taken_spans.role`; "listed" under a line that speaks of taking

    @property
    def left(self) -> str:
        """The words before the items that may be theirs."""
        return self.words[self.left_bound : self.run[0].start]

    @property
    def start(self) -> int:
        """Where the first item begins."""
        return self.run[0].start

    @property
    def end(self) -> int:
        """Where the last item ends."""
        return self.run[-1].end
