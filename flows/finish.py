"""What follows a night, whoever started it: publish, report, say what went wrong."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from flows.logs import note
from flows.report import report_weeks
from flows.running import release
from flows.settings import Settings
from scrapers.archive import prune
from scrapers.records import READ, Outcome, SourceNight
from warehouse.publish import Release
from warehouse.report import Made
from warehouse.store import WarehouseError

BAD = frozenset({Outcome.REFUSED, Outcome.MOVED, Outcome.DRIFTED, Outcome.BROKEN})


@dataclass(frozen=True, slots=True)
class Finished:
    """How a night ended.

    Attributes:
        nights: what became of each source.
        release: what readers now see; None when the last release stays.
        held_back: why it stays.
        report: the pages made of it.
        unreported: why there are none, though readers have the release.
    """

    nights: Sequence[SourceNight]
    release: Release | None = None
    held_back: str | None = None
    report: Made | None = None
    unreported: str | None = None

    @property
    def bad(self) -> list[SourceNight]:
        """The sources that somebody should look at."""
        return sorted((night for night in self.nights if night.outcome in BAD), key=lambda night: night.source)

    @property
    def silent(self) -> list[SourceNight]:
        """The sources that were read, but have had no news for longer than is their habit."""
        return sorted((night for night in self.nights if night.silent), key=lambda night: night.source)

    @property
    def trouble(self) -> str | None:
        """Why the night as a whole failed; single sources that break do not fail it."""
        if not any(night.outcome in READ for night in self.nights):
            return "no source could be read; the published file is as it was"
        return self.held_back or self.unreported

    @property
    def summary(self) -> str:
        """A line for logs and for Prefect."""
        counts = Counter(night.outcome.value for night in self.nights)
        outcomes = ", ".join(f"{number} {outcome}" for outcome, number in counts.most_common())
        new = sum(night.new for night in self.nights)
        changed = sum(night.changed for night in self.nights)
        silent = f"; silent for unusually long: {', '.join(n.source for n in self.silent)}" if self.silent else ""
        return f"{len(self.nights)} sources: {outcomes}; {new} new articles, {changed} amended{silent}"


def finish(settings: Settings, nights: Sequence[SourceNight]) -> Finished:
    """Publish what the night loaded and write its report; let go of raw pages that were kept long enough.

    A night in which nothing was read publishes nothing.

    Args:
        settings: say where the warehouse and the published file lie.
        nights: how each source's night ended.
    """
    prune(settings.archive, settings.keep_raw_days)
    for night in nights:
        note(settings, "source.ended", source=night.source, outcome=night.outcome.value, reason=night.reason,
             new=night.new, amended=night.changed, not_understood=night.quarantined, night=night.day)  # fmt: skip
    if not any(night.outcome in READ for night in nights):
        note(settings, "night.failed", reason="no source could be read")
        return Finished(nights)
    try:
        made = release(settings)
    except WarehouseError as error:
        note(settings, "release.held_back", reason=error)
        return Finished(nights, held_back=str(error))
    note(settings, "release.made" if made.new else "release.unchanged", articles=made.articles, facts=made.facts)
    try:
        pages = report_weeks(settings)
    except OSError as error:
        note(settings, "report.failed", reason=error)
        told = f"readers have the new snapshot, but its report could not be written: {error}"
        return Finished(nights, made, unreported=f"{told}; mend that, then run `blotter report`")
    return Finished(nights, made, report=pages[-1] if pages else None)
