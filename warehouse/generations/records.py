"""What is said about generations."""

from dataclasses import dataclass
from datetime import datetime

from warehouse.errors import NotThereError


class NothingHeldError(NotThereError):
    """There is no generation to decide about."""


@dataclass(frozen=True, slots=True)
class Generation:
    """One re-extraction.

    Attributes:
        number: from 1.
        rules_version: the rules that read.
        state: held, live or discarded.
        opened_at: when it was begun.
        reason: why it was accepted or discarded; None while it is held.
    """

    number: int
    rules_version: str
    state: str
    opened_at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A release that the held generation has not read yet, and the page in force to read it from."""

    article_id: str
    source_id: str
    url: str
    fetched_at: datetime
    content_hash: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a generation does to the facts of one kind. `same + changed + lost == before`."""

    kind: str
    before: int
    after: int
    same: int
    changed: int
    gained: int
    lost: int

    @property
    def moved(self) -> float:
        """Share of the facts that come, go or say something else, of those before (of those after, where none was)."""
        return (self.changed + self.gained + self.lost) / max(self.before or self.after, 1)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A held generation beside the facts in force.

    Attributes:
        generation: what is held.
        articles: releases read anew that it would replace.
        waiting: releases by other rules that it has not read; they would keep their facts.
        overtaken: releases read anew whose page was amended meanwhile; they keep the amended page's facts.
        changes: by kind, in the order of the alphabet.
    """

    generation: Generation
    articles: int
    waiting: int
    overtaken: int
    changes: tuple[Change, ...]

    def beyond(self, may_move: float) -> list[str]:
        """Which kinds move by more than a share allows, in words; empty: may go live unasked."""
        return [
            f"{change.kind}: {change.gained} gained, {change.lost} lost, {change.changed} changed of {change.before}"
            for change in self.changes
            if change.moved > may_move
        ]


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that a generation gains, loses or changes, for people to look at."""

    url: str
    kind: str
    item: str | None
    before: str | None  # quantity, unit, offence, scope …; None: gained
    after: str | None  # None: lost
    snippet: str
