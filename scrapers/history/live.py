"""The sites themselves: what they still list and show of the past."""

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from scrapers.dates import night_of
from scrapers.discovery import discover
from scrapers.history.copies import Capture, CopyMissing, CopyRefused, PageCopy, PastBroken, PastRefused
from scrapers.http import HostBroken, HostMoved, HostRefused, Manners, PageDisallowed, PageForbidden, PoliteClient
from scrapers.http.records import Keeper
from scrapers.platforms import platform_for
from scrapers.sources import Source

MOST_PAGES = 500  # of a listing


class Live:
    """One source's own site, asked as politely as at night. Use as a context manager.

    Args:
        source: whose.
        manners: how to behave.
        today: the day that chooses the layout.
        archive: keeps every exchange.
        stop: set when the run is to end; whoever asks then gets `RunStopped`.
    """

    def __init__(
        self,
        source: Source,
        manners: Manners,
        today: date,
        archive: Keeper | None = None,
        stop: threading.Event | None = None,
    ) -> None:
        self._client = PoliteClient(source, manners, archive, stop=stop)
        self._today = today
        self.host = source.netloc
        self.listed_since: date | None = None
        self.last_listed: str | None = None  # path of the last article of a listing that prints no days
        self.broke_off: str | None = None

    def captures(self, source: Source, first: date, last: date) -> Iterator[Capture]:
        """The pages that the site lists since `first`. Raises as `Past.captures` does."""
        try:
            platform = platform_for(source.platform, self._today)
            listing = discover(source, platform, self._client, {}, since=first, max_pages=MOST_PAGES, to_known=False)
        except (HostRefused, HostMoved) as error:
            raise PastRefused(str(error)) from error
        except (HostBroken, LookupError) as error:
            raise PastBroken(str(error)) from error
        if not listing.links:
            raise PastBroken("the listing answered, but holds no link that looks like an article")
        moments = [link.published for key in listing.leaves[-1] if (link := listing.links[key]).published]
        if listing.passed:
            self.listed_since = first
        elif moments:
            self.listed_since = whole_since(moments[-1], source)
        else:
            self.last_listed = listing.leaves[-1][-1]
        if not (listing.passed or listing.exhausted):
            self.broke_off = listing.stopped and f"the listing broke off: {listing.stopped}"
            if listing.pages >= MOST_PAGES:
                self.broke_off = f"the listing has more than {MOST_PAGES} pages"
        for link in listing.links.values():
            # Where the listing prints no day, the page itself will tell; until then it belongs to the last one.
            day = link.published or datetime.combine(last, time(12), UTC)
            if first - timedelta(days=1) <= day.date() <= last:
                yield Capture(link.url, day, listed=link.published_text)

    def copy(self, source: Source, capture: Capture) -> PageCopy:  # noqa: ARG002  # of the interface
        """The page as it is now. Raises as `Past.copy` does."""
        try:
            answer = self._client.get(capture.url, listed=capture.listed)
        except (PageDisallowed, HostMoved) as error:
            raise CopyMissing(str(error)) from error
        except PageForbidden as error:
            raise CopyRefused(str(error)) from error
        except HostRefused as error:
            raise PastRefused(str(error)) from error
        except HostBroken as error:
            raise PastBroken(str(error)) from error
        if answer.status != 200:
            raise CopyMissing(f"answered {answer.status}")
        fetch = answer.fetch
        place = (fetch.warc_file, fetch.warc_offset or 0) if fetch.warc_file else None
        return PageCopy(answer.url, answer.at, answer.body, answer.charset, fetch, capture.listed, place)

    def close(self) -> None:
        """Hang up."""
        self._client.__exit__()


def whole_since(last: datetime, source: Source) -> date:
    """The day after that of the last article listed: what was published before may have been taken down since."""
    return night_of(last, source.timezone) + timedelta(days=1)
