"""What goes into extraction and what comes out: plain records in the codebook's fields."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ArticleText:
    """One article as extraction sees it: words, and when and by whom they were published."""

    id: str
    text: str
    title: str | None = None
    published: datetime | None = None  # aware; dates without a year are resolved against it
    force: str | None = None  # codebook force id


@dataclass(frozen=True, slots=True)
class Fact:
    """One enforcement fact, field by field as the codebook defines it."""

    kind: str
    item: str | None = None
    quantity: float | None = None
    quantity_high: float | None = None
    unit: str | None = None
    qualifier: str | None = None  # exact, at_least, at_most, about; None without a quantity
    value_gbp: float | None = None
    custody_months: float | None = None
    offence: str | None = None
    scope: str = "current"  # current, earlier, background
    part: bool = False
    period_start: date | None = None
    period_end: date | None = None
    places: tuple[str, ...] = ()
    evidence: tuple[int, int] = (0, 0)  # characters of `text`
    rule: str = ""  # stable id of the rule that made it
    snippet: str = ""  # the stating words, private persons masked; the only text that may be stored


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article states."""

    id: str
    facts: tuple[Fact, ...] = ()
    period_start: date | None = None
    period_end: date | None = None
    operations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    force: str | None = None
    masked_title: str = ""  # the headline with private persons masked
    rejected: tuple["Rejection", ...] = field(default=())  # filled only when asked to explain


@dataclass(frozen=True, slots=True)
class Rejection:
    """A candidate that became no fact, and why: what `blotter explain` shows."""

    rule: str
    reason: str
    evidence: tuple[int, int]
