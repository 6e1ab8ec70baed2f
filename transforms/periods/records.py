"""The typed record that the period rules hand on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """One expression of time in the text and the days that it covers.

    Attributes:
        start: First day, inclusive.
        end: Last day, inclusive.
        chars: Start and end character of the expression in the text.
        rule: Stable id of the rule that read it, such as ``period.day``.
        future: It lies after publication, or its sentence announces it ("will appear on").
        open: It has only a stated beginning ("since April"); `end` is then the day of publication.
    """

    start: date
    end: date
    chars: tuple[int, int]
    rule: str
    future: bool = False
    open: bool = False

    @property
    def days(self) -> int:
        """Length in days, both ends counted."""
        return (self.end - self.start).days + 1
