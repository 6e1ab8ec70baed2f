"""Reading a night's pages: each to an article, to quarantine, or noted as gone, moved or refused."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from traceback import walk_tb

from scrapers.discovery import path_key
from scrapers.drift import hits_of
from scrapers.http import Answer, HostBroken, HostMoved, HostRefused, PageDisallowed, PageForbidden, PoliteClient
from scrapers.platforms import PageRefused, Platform, article_key, read_article
from scrapers.records import Article, Batch, Fetch, KnownPage, Link, Quarantined, Withdrawn
from scrapers.sources import Source
from scrapers.verdict import Counts

MAX_FAILURES = 3  # pages in a row without an answer, or refused, after which the host is left alone
# Why a page was put aside that may be read tomorrow; of others the archive holds what a mended parser needs.
PASSING = frozenset({"no_answer", "refused", "cut_short", "undecodable", "future_date", "short_body", "no_body"})
SAMPLED = 5  # pages a night whose parts are looked for by selector, to see a layout change


@dataclass(slots=True)
class Work:
    """A night's work: whose it is, what it has gathered since the last batch went out, and its counts."""

    source: Source
    client: PoliteClient
    known: Mapping[str, KnownPage]
    deliver: Callable[[Batch], None]
    batch_size: int
    articles: list[Article] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    withdrawn: list[Withdrawn] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    sent_fetches: int = 0
    by_id: dict[str, KnownPage] = field(init=False)
    listed: Collection[str] = ()  # what stands on tonight's listing, by `path_key`
    published: dict[str, datetime] = field(default_factory=dict)  # what the pages read say, by `path_key`
    moved: set[str] = field(default_factory=set)  # where known pages redirected to tonight, by `path_key`

    def __post_init__(self) -> None:
        self.by_id = {page.article_id: page for page in self.known.values()}

    def flush(self) -> None:
        """Send out what has come together."""
        fetches = tuple(self.client.fetches[self.sent_fetches :])
        if self.articles or self.quarantined or self.withdrawn or fetches:
            self.deliver(
                Batch(self.source.id, tuple(self.articles), fetches, tuple(self.quarantined), tuple(self.withdrawn))
            )
        self.sent_fetches += len(fetches)
        self.articles, self.quarantined, self.withdrawn = [], [], []

    def quarantine(self, url: str, reason: str, detail: str) -> None:
        """Put the page that was asked for last aside, with the reason."""
        last = self.client.fetches[-1]
        self.quarantined.append(
            Quarantined(self.source.id, url, reason, detail, last.at, last.warc_file, last.warc_offset)
        )

    def not_understood(self, url: str, page: KnownPage | None, reason: str, detail: str) -> None:
        """Put the page aside, and count it among those that may mean a broken parser."""
        if page is None:
            self.counts.refused_new += 1
            self.counts.no_date += reason in ("no_date", "future_date")
        else:
            self.counts.refused_known += 1
        self.quarantine(url, reason, detail)

    def withdraw(self, page: KnownPage | None, fetch: Fetch, reason: str) -> None:
        """Note that a page is gone, if it was known."""
        if page is None:
            self.counts.gone_new += 1
        else:
            self.withdrawn.append(Withdrawn(page.article_id, fetch.at, reason))


def read_pages(
    wanted: list[tuple[Link, KnownPage | None]],
    platform: Platform,
    work: Work,
    progress: Callable[[int, int], None],
) -> None:
    """Read pages until all are read or the host has had enough.

    One page that is refused or does not answer among others that do is that page's own affair;
    three in a row, or all there are, are the host's.
    """
    failures = refusals = refused = moved = 0
    for done, (link, page) in enumerate(wanted):
        progress(done, len(wanted))
        try:
            _read_page(link, page, platform, work)
            failures = refusals = 0
        except PageDisallowed as error:
            refused += 1
            work.quarantine(link.url, "robots", str(error))
            if refused == len(wanted):
                raise
        except PageForbidden as error:
            refusals, refused = refusals + 1, refused + 1
            work.quarantine(link.url, "refused", str(error))
            if refusals >= MAX_FAILURES or refused == len(wanted) > 1:
                raise
        except HostMoved as error:
            moved += 1
            work.quarantine(link.url, "wrong_host", str(error))
            if moved == len(wanted) > 1:
                raise
        except HostBroken as error:
            nothing_came = error.kind in ("failed", "slow", "status")
            failures += nothing_came
            work.not_understood(link.url, page, "no_answer" if nothing_came else error.kind, str(error))
            if failures >= MAX_FAILURES:
                raise
        if len(work.articles) + len(work.quarantined) >= work.batch_size:
            work.flush()
    progress(len(wanted), len(wanted))


def read_waiting(urls: Iterable[str], platform: Platform, work: Work) -> None:
    """Ask once more for pages that earlier nights had to put aside, and that are listed no more.

    What fails again waits on, and says nothing of tonight: neither of the host nor of its layout.
    """
    counts, failures = work.counts, 0
    before = counts.refused_new, counts.no_date, counts.gone_new
    for url in urls:
        try:
            _read_page(Link(url), None, platform, work)
        except (PageDisallowed, PageForbidden, HostMoved, HostBroken):
            failures += 1
        except HostRefused:
            break
        if failures >= MAX_FAILURES:
            break
    counts.refused_new, counts.no_date, counts.gone_new = before


def _read_page(link: Link, page: KnownPage | None, platform: Platform, work: Work) -> None:
    if path_key(link.url) in work.moved:
        return
    answer = work.client.get(
        link.url,
        etag=page.etag if page else None,
        last_modified=page.last_modified if page else None,
        listed=link.published_text,
    )
    counts = work.counts
    if answer.redirects:
        if answer.status == 200 and not platform.is_article(answer.url, work.source):
            work.withdraw(page, answer.fetch, f"redirects to {answer.url}")  # to the listing, as a rule
            return
        # A page that moved within the host keeps its identity; the new address may be known already.
        page = work.known.get(path_key(answer.url)) or page
    if answer.status == 304:
        counts.same += 1
        return
    if answer.status in (404, 410):
        work.withdraw(page, answer.fetch, f"answered {answer.status}")
        return
    try:
        article = understand(platform, work.source, answer, link)
    except PageRefused as error:
        work.not_understood(link.url, page, error.reason, str(error))
        return
    work.published[path_key(link.url)] = article.published
    _take(article, page, platform, answer, work)


def _take(article: Article, page: KnownPage | None, platform: Platform, answer: Answer, work: Work) -> None:
    counts = work.counts
    if page is not None and page.article_id != article.article_id:
        if answer.redirects and article.external_id:  # to another release, by the platform's own word
            work.withdraw(page, answer.fetch, f"redirects to {answer.url}")
            page = None
        else:
            article = replace(article, article_id=page.article_id)
    twin = page or work.by_id.get(article.article_id)  # one release under two addresses
    if page is None and twin is not None and _another(article, twin, work):
        article = replace(article, article_id=article_key(work.source, article.url, None))
        twin = work.by_id.get(article.article_id)
    if len(counts.hits.get("title", ())) < SAMPLED:
        for part, found in hits_of(platform, answer.body).items():
            counts.hits.setdefault(part, []).append(found)
    elsewhere = twin if twin and path_key(twin.url) != path_key(article.url) else None
    moved = elsewhere is not None and (page is not None or not _there(elsewhere, work))
    if moved:
        work.moved.add(path_key(article.url))
    if twin is None:
        counts.new += 1
        counts.new_days.append(article.published.date())
        counts.words.append(len(re.findall(r"\w+", article.text)))
    elif twin.content_hash != article.content_hash:
        counts.changed += 1
    else:
        counts.same += 1
        if not moved:
            return
    work.by_id[article.article_id] = KnownPage(article.url, article.article_id, article.content_hash)
    work.articles.append(article)


def _another(article: Article, twin: KnownPage, work: Work) -> bool:
    """Do two pages with one id say different things, each at its own address? Then it is no id, but the template's."""
    elsewhere = path_key(twin.url) != path_key(article.url)
    return elsewhere and article.content_hash != twin.content_hash and _there(twin, work)


def _there(page: KnownPage, work: Work) -> bool:
    """Does a page stand at its address still, by tonight's listing or its own answer?"""
    return path_key(page.url) in work.listed or path_key(page.url) in work.published


def understand(platform: Platform, source: Source, answer: Answer, listed: Link | None = None) -> Article:
    """An answer as an article. Raises PageRefused, also for whatever a hostile page does to the parser."""
    return understand_page(platform, source, answer.body, answer.url, answer.at, answer.charset, listed)


def understand_page(
    platform: Platform,
    source: Source,
    body: bytes,
    url: str,
    at: datetime,
    charset: str | None,
    listed: Link | None = None,
) -> Article:
    """A page as an article.

    Args:
        platform: the layout that held when it was fetched.
        source: whose.
        body: as it came.
        url: its final address.
        at: when it was fetched.
        charset: to read it by, if known.
        listed: its entry in feed or listing, whose date counts where the page prints none.

    Raises:
        PageRefused: not understood; `cut_short` when the page has no end, as when a server gave a wrong length.
    """
    if b"</html" not in body[-4096:].lower() and b"</html" not in body.lower():
        raise PageRefused("cut_short", f"the page breaks off after {len(body)} bytes, before its end")
    try:
        return read_article(platform, source, body, url, at, charset, listed)
    except PageRefused:
        raise
    except (ValueError, RecursionError, AttributeError, LookupError) as error:
        raise PageRefused("parser_error", _fault(error)) from error


def _fault(error: Exception) -> str:
    """Which error, and in which function of ours: its own message may hold words of the page."""
    ours = [
        frame.f_code.co_qualname
        for frame, _ in walk_tb(error.__traceback__)
        if frame.f_globals.get("__name__", "").startswith("scrapers.")
    ]
    return f"{type(error).__name__} in {ours[-1]}"
