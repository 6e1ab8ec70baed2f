"""What a rule of counted results found."""

from dataclasses import dataclass

from transforms.reading.text import Sentence


@dataclass(slots=True)
class Counted:
    """One counted result. Offsets in the article's text."""

    kind: str
    start: int
    end: int
    sentence: Sentence
    number: float | None
    qualifier: str
    rule: str
    definite: bool
