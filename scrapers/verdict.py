"""How a source's night ended. Zero is not one thing: quiet, drifted and broken look alike until they are asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from scrapers.discovery import MAX_LINKS, Listing
from scrapers.drift import drift
from scrapers.records import Habit, KnownPage, Outcome

DRIFT_SHARE = 0.5  # of the pages that answered, not understood
STALE = 3  # pages missing from a listing, or missing behind it, from which on it is not the right one


@dataclass(slots=True)
class Counts:
    """What a night's pages came to."""

    new: int = 0
    changed: int = 0
    same: int = 0  # read again, or told not to be modified
    refused_new: int = 0  # not understood, and not known before
    refused_known: int = 0
    no_date: int = 0  # of the new ones not understood
    gone_new: int = 0  # listed, not known before, and not there
    left: int = 0  # new pages left for the next night, since there were too many
    words: list[int] = field(default_factory=list)  # of the new releases
    new_days: list[date] = field(default_factory=list)  # of their publication
    hits: dict[str, list[float]] = field(default_factory=dict)  # which parts of sampled pages selectors found

    @property
    def refused(self) -> int:
        """Pages not understood."""
        return self.refused_new + self.refused_known

    @property
    def understood(self) -> int:
        """Pages that were, or that answered that they are as they were."""
        return self.new + self.changed + self.same

    def signals(self, listing: Listing) -> dict[str, float]:
        """What drift is judged by, tonight and on later nights."""
        signals = {"links": float(len(listing.links)), "read": float(self.understood + self.refused)}
        if listing.fed or listing.feed_problem:
            signals["fed"] = float(listing.fed)
        if listing.pages:
            signals |= {"pages": float(listing.pages), "cards": listing.cards / listing.pages}
        strangers = self.new + self.refused_new
        if strangers:
            signals |= {"no_date": float(self.no_date), "no_date_share": self.no_date / strangers}
        for part, found in self.hits.items():
            signals |= {"sampled": float(len(found)), f"hits_{part}": sum(found) / len(found)}
        return signals


def judge(
    listing: Listing, known: Mapping[str, KnownPage], counts: Counts, habit: Habit, day: date, since: date
) -> tuple[Outcome, str]:
    """The outcome and its reason.

    Args:
        listing: tonight's.
        known: pages of earlier nights.
        counts: of tonight's pages.
        habit: the source's.
        day: the night.
        since: the first day that was looked at.
    """
    for found in (_listing_gone(listing, known, since), _pages_gone(counts), _not_understood(counts)):
        if found is not None:
            return found
    unusual = drift(counts.signals(listing), habit, counts.words, week_of(known, counts, day))
    if unusual:
        return Outcome.DRIFTED, f"{unusual} ({_came(counts, listing)})"
    if listing.moved_feed:
        return Outcome.MOVED, f"redirects to {listing.moved_feed}"
    if listing.stopped and not listing.reached_known:
        return Outcome.BROKEN, f"the listing broke off: {listing.stopped} ({_came(counts, listing)})"
    return (Outcome.FETCHED if counts.new or counts.changed else Outcome.QUIET), _came(counts, listing)


def _came(counts: Counts, listing: Listing) -> str:
    if not counts.new and not counts.changed:
        return f"nothing new among {len(listing.links)} listed"
    left = f"; {counts.left} more left for the next night" if counts.left else ""
    return f"{counts.new} new, {counts.changed} amended{left}"


def _listing_gone(listing: Listing, known: Mapping[str, KnownPage], since: date) -> tuple[Outcome, str] | None:
    links = len(listing.links)
    if not links:
        if listing.moved_feed:
            return Outcome.MOVED, f"redirects to {listing.moved_feed}"
        return Outcome.DRIFTED, "the listing answered, but holds no link that looks like an article"
    if listing.overfull:
        return (
            Outcome.DRIFTED,
            f"{listing.overfull} holds more than {MAX_LINKS} articles; the rest were left",
        )
    if known and not any(key in known for key in listing.links):
        return Outcome.DRIFTED, f"none of {links} listed articles is known: some may have been missed"
    if listing.cut and listing.leaves[-1][-1] not in known:
        return Outcome.DRIFTED, f"{listing.pages} pages of the listing did not reach what is known: some may be missed"
    newest = listing.newest
    if newest is None:
        return None
    younger = sum(page.published is not None and page.published.date() > newest for page in known.values())
    if younger >= STALE:
        return Outcome.DRIFTED, f"nothing listed is younger than {newest}, yet {younger} such releases are known"
    if not known and newest < since:
        return Outcome.DRIFTED, f"nothing listed is younger than {newest}; is it the listing of another month?"
    return None


def _pages_gone(counts: Counts) -> tuple[Outcome, str] | None:
    if counts.gone_new < STALE or counts.new or counts.refused_new:
        return None
    return Outcome.DRIFTED, f"{counts.gone_new} listed pages are not there, and no new one is"


def _not_understood(counts: Counts) -> tuple[Outcome, str] | None:
    answered = counts.refused + counts.understood
    if not counts.refused or counts.refused / answered <= DRIFT_SHARE:
        return None
    outcome = Outcome.DRIFTED if counts.understood else Outcome.BROKEN
    return outcome, f"{counts.refused} of {answered} pages were not understood (see `blotter quarantine`)"


def week_of(known: Mapping[str, KnownPage], counts: Counts, day: date) -> int:
    """Releases published in the seven days that end with the night."""
    days = [page.published.date() for page in known.values() if page.published] + counts.new_days
    return sum(0 <= (day - published).days < 7 for published in days)
