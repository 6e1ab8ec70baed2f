"""One source, one night: list, fetch what is new, look again at what is recent, say how it went."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from scrapers.archive import Archive
from scrapers.discovery import Listing, discover
from scrapers.http import Answer, HostBroken, HostMoved, HostRefused, PageDisallowed, PoliteClient
from scrapers.platforms import PageRefused, Platform, UnknownPlatformError, platform_for, read_article
from scrapers.records import Article, Batch, KnownPage, Link, Outcome, Quarantined, SourceNight
from scrapers.sources import Source

MAX_FAILURES = 3  # pages in a row without an answer, after which the host is left alone
DRIFT_SHARE = 0.5  # of the pages read, not understood


@dataclass(frozen=True, slots=True)
class Window:
    """How far back a run looks. The defaults are a nightly run's."""

    first_days: int = 14  # when nothing is known yet
    recheck_days: int = 7  # known pages this young are asked again, conditionally
    max_pages: int = 5
    batch: int = 25
    since: date | None = None  # a backfill's first day; None: a nightly run
    until: date | None = None


@dataclass(slots=True)
class _Work:
    """What a night has gathered since the last batch went out, and its counts."""

    source: Source
    deliver: Callable[[Batch], None]
    batch_size: int
    articles: list[Article] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    days: list[date] = field(default_factory=list)  # of publication, of the pages read
    sent_fetches: int = 0
    new: int = 0
    changed: int = 0
    read: int = 0
    refused_pages: int = 0

    def flush(self, client: PoliteClient) -> None:
        fetches = tuple(client.fetches[self.sent_fetches :])
        if self.articles or self.quarantined or self.withdrawn or fetches:
            self.deliver(
                Batch(self.source.id, tuple(self.articles), fetches, tuple(self.quarantined), tuple(self.withdrawn))
            )
        self.sent_fetches += len(fetches)
        self.articles, self.quarantined, self.withdrawn = [], [], []


def collect(
    source: Source,
    day: date,
    known: Mapping[str, KnownPage],
    client: PoliteClient,
    archive: Archive,
    deliver: Callable[[Batch], None],
    window: Window = Window(),  # frozen
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> SourceNight:
    """Read one source.

    Args:
        source: which.
        day: the night, by its scheduled date.
        known: pages of earlier nights, by `path_key`.
        client: this source's polite client.
        archive: where raw pages go before anything else happens to them.
        deliver: takes each batch as soon as it is read.
        window: how far back.
        progress: told of pages done and pages to do.

    Returns:
        How the night ended. Never raises for what a host does; OSError of a full disk goes through.
    """
    work = _Work(source, deliver, window.batch)
    since = window.since or day - timedelta(days=window.recheck_days if known else window.first_days)
    listing = Listing()
    try:
        platform = platform_for(source.platform, day)
        listing = discover(
            source, platform, client, known, since=since, max_pages=window.max_pages, to_known=window.since is None
        )
        _read_pages(listing, known, since, window, platform, client, archive, work, progress)
        ended = _judge(listing, known, work)
    except HostRefused as error:
        ended = (Outcome.REFUSED, str(error))
    except HostMoved as error:
        ended = (Outcome.MOVED, str(error))
    except (HostBroken, UnknownPlatformError) as error:
        ended = (Outcome.BROKEN, str(error))
    work.flush(client)
    overlap = sum(key in known for key in listing.links)
    return SourceNight(
        source=source.id,
        day=day,
        outcome=ended[0],
        reason=ended[1],
        moved_to=ended[1].removeprefix("redirects to ") if ended[0] is Outcome.MOVED else None,
        listed=len(listing.links),
        overlap=overlap,
        new=work.new,
        changed=work.changed,
        quarantined=work.refused_pages,
        seen_from=_seen_from(listing, work, since) if ended[0] in (Outcome.FETCHED, Outcome.QUIET) else None,
        signals={"pages": listing.pages, "empty_pages": listing.empty_pages, "read": work.read},
    )


def _seen_from(listing: Listing, work: _Work, since: date) -> date | None:
    """The day since which nothing can have been missed: the oldest listed, or all when the last page was read."""
    if listing.exhausted:
        return since
    days = [link.published.date() for link in listing.links.values() if link.published]
    return max(since, min(days + work.days, default=since)) if days or work.days else None


def _wanted(
    source: Source, listing: Listing, known: Mapping[str, KnownPage], since: date, window: Window
) -> list[tuple[Link, KnownPage | None]]:
    """New pages, and known ones young enough to be amended still."""
    wanted: list[tuple[Link, KnownPage | None]] = []
    for key, link in listing.links.items():
        page = known.get(key)
        listed = link.published.date() if link.published else None
        if page is None:
            outside = listed and (listed < since or (window.until and listed > window.until))
            if not outside:
                wanted.append((link, None))
        elif page.published is None or page.published.date() >= since:
            wanted.append((link, page))
    unlisted = (
        (Link(url=source.url(urlsplit(page.url).path)), page)
        for key, page in known.items()
        if key not in listing.links and page.published and page.published.date() >= since
    )
    return wanted + list(unlisted if window.since is None else ())


def _read_pages(
    listing: Listing,
    known: Mapping[str, KnownPage],
    since: date,
    window: Window,
    platform: Platform,
    client: PoliteClient,
    archive: Archive,
    work: _Work,
    progress: Callable[[int, int], None],
) -> None:
    wanted = _wanted(work.source, listing, known, since, window)
    failures = disallowed = 0
    for done, (link, page) in enumerate(wanted):
        progress(done, len(wanted))
        try:
            _read_page(link, page, platform, client, archive, work)
            failures = 0
        except PageDisallowed as error:
            disallowed += 1
            _quarantine(work, link.url, "robots", str(error))
            if disallowed == len(wanted):
                raise
        except HostMoved as error:
            _quarantine(work, link.url, "wrong_host", str(error))
        except HostBroken as error:
            failures += 1
            _quarantine(work, link.url, "no_answer", str(error))
            if failures >= MAX_FAILURES:
                raise
        if len(work.articles) + len(work.quarantined) >= work.batch_size:
            work.flush(client)
    progress(len(wanted), len(wanted))


def _read_page(
    link: Link, page: KnownPage | None, platform: Platform, client: PoliteClient, archive: Archive, work: _Work
) -> None:
    answer = client.get(link.url, etag=page.etag if page else None, last_modified=page.last_modified if page else None)
    if answer.status == 304:
        return
    if answer.status in (404, 410):
        if page:
            work.withdrawn.append(page.article_id)
        return
    stored = archive.store_answer(work.source.id, answer)
    client.fetches[-1] = replace(client.fetches[-1], warc_file=stored.file, warc_offset=stored.offset)
    work.read += 1
    try:
        article = understand(platform, work.source, answer)
    except PageRefused as error:
        work.refused_pages += 1
        _quarantine(work, link.url, error.reason, str(error), stored.file, stored.offset)
        return
    work.days.append(article.published.date())
    if page is None:
        work.new += 1
    elif page.content_hash != article.content_hash:
        work.changed += 1
    else:
        return
    work.articles.append(article)


def understand(platform: Platform, source: Source, answer: Answer) -> Article:
    """An answer as an article. Raises PageRefused, also for whatever a hostile page does to the parser."""
    try:
        return read_article(platform, source, answer.body, answer.url, answer.at, answer.charset)
    except PageRefused:
        raise
    except (ValueError, RecursionError, AttributeError, LookupError) as error:
        raise PageRefused("parser_error", f"{type(error).__name__}: {error}") from error


def _quarantine(
    work: _Work, url: str, reason: str, detail: str, file: str | None = None, offset: int | None = None
) -> None:
    work.quarantined.append(Quarantined(work.source.id, url, reason, detail, datetime.now(UTC), file, offset))


def _judge(listing: Listing, known: Mapping[str, KnownPage], work: _Work) -> tuple[Outcome, str]:
    """Zero is not one thing: quiet, drifted and broken look alike until overlap and counts are asked."""
    if not listing.links:
        return Outcome.DRIFTED, "the listing answered, but holds no link that looks like an article"
    if work.read and work.refused_pages / work.read > DRIFT_SHARE:
        outcome = Outcome.BROKEN if work.refused_pages == work.read else Outcome.DRIFTED
        return outcome, f"{work.refused_pages} of {work.read} pages were not understood (see quarantine)"
    if known and not any(key in known for key in listing.links):
        return Outcome.DRIFTED, f"none of {len(listing.links)} listed articles is known: some may have been missed"
    if work.new or work.changed:
        return Outcome.FETCHED, f"{work.new} new, {work.changed} amended"
    return Outcome.QUIET, f"nothing new among {len(listing.links)} listed"
