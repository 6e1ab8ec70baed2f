"""Several people told of together."""

from dataclasses import dataclass


@dataclass(slots=True)
class Group:
    """They count as one: "the pair", "four men", "Arkle and Bell"."""

    count: int
    gender: str | None
    people: tuple[int, ...] = ()
    additive: bool = False
    line: int | None = None  # of the list in which it is told first
    lead: bool = False  # told of in the headline or the first two sentences

    def is_other(self, group: "Group") -> bool:
        """Are these surely others: other people, another gender, another line of a list?"""
        if self.people and group.people:
            return not set(self.people) & set(group.people)
        return self.is_told_apart(group)

    def is_told_apart(self, group: "Group") -> bool:
        """Are they of another gender, or of another line of a list?"""
        if self.gender and group.gender and self.gender != group.gender:
            return True
        return self.line is not None and group.line is not None and self.line != group.line
