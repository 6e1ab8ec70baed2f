"""One page of a source, for a human eye before the source is enabled.

Feed, listing and one article are fetched as politely as any night would; what each selector
found is told; the raw pages are kept in a folder. Nothing else is written anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from lxml.cssselect import SelectorError

from scrapers.clean import MAX_TAGS
from scrapers.discovery import feed_links
from scrapers.http import FEED, HTML, Answer, HostBroken, HostMoved, HostRefused, Manners, PoliteClient
from scrapers.platforms import PageRefused, Platform, Select, platform_for, read_article, read_links
from scrapers.platforms.article import read_parts
from scrapers.platforms.page import Page, value
from scrapers.records import Article, Link
from scrapers.sources import Source

_SHOWN = 100  # characters of a value


@dataclass(frozen=True, slots=True)
class Found:
    """What one selector found."""

    what: str  # card, title, published, body, drop, external id
    where: str  # the selector or pattern
    count: int
    value: str = ""


@dataclass(slots=True)
class Step:
    """One request of a check. `trouble` says what is wrong; empty: nothing."""

    name: str  # feed, listing, article
    url: str
    trouble: str = ""
    file: Path | None = None
    found: list[Found] = field(default_factory=list)
    article: Article | None = None


def check(source: Source, manners: Manners, folder: Path, day: date) -> Iterator[Step]:
    """Look at a source.

    Args:
        source: which, enabled or not.
        manners: how to ask.
        folder: where the raw pages go; made when needed.
        day: that chooses the layout.

    Yields:
        Feed (where there is one), listing and article, each as soon as it is known. After a
        refusal nothing more is asked.
    """
    platform = platform_for(source.platform, day)
    links: list[Link] = []
    with PoliteClient(source, manners) as client:
        for name, path in _pages(source, platform):
            step = Step(name, source.url(path))
            answer = _fetch(client, step, folder)
            if answer is not None:
                links += _links(step, answer, source, platform)
            yield step
            if step.trouble.startswith("refused"):
                return
        if links:
            step = Step("article", links[0].url)
            answer = _fetch(client, step, folder)
            if answer is not None:
                _look(step, answer, source, platform, links[0])
            yield step


def _pages(source: Source, platform: Platform) -> Iterator[tuple[str, str]]:
    feed = source.feed or (platform.feed.format(listing=source.listing) if platform.feed else None)
    if feed:
        yield "feed", feed
    yield "listing", source.listing


def _fetch(client: PoliteClient, step: Step, folder: Path) -> Answer | None:
    """The answer, when it is a page; its bytes are in the folder."""
    try:
        answer = client.get(step.url, accept=FEED if step.name == "feed" else HTML)
    except HostRefused as error:
        step.trouble = f"refused: {error}"
        return None
    except (HostMoved, HostBroken) as error:
        step.trouble = f"{type(error).__name__.removeprefix('Host').lower()}: {error}"
        return None
    folder.mkdir(parents=True, exist_ok=True)
    step.file = folder / f"{step.name}.{'xml' if step.name == 'feed' else 'html'}"
    step.file.write_bytes(answer.body)
    if answer.status != 200:
        step.trouble = f"answered {answer.status}"
        return None
    if answer.body.count(b"<") > MAX_TAGS:
        step.trouble = f"too_large: more than {MAX_TAGS:,} tags, which no page of news has"
        return None
    return answer


def _links(step: Step, answer: Answer, source: Source, platform: Platform) -> list[Link]:
    if step.name == "feed":
        links = feed_links(answer.body, source, platform)
    else:
        links = read_links(platform, source, answer.body, answer.url)
        page = Page(answer.body, answer.charset)
        step.found += [_selected(page, "card", Select(css)) for css in platform.card]
    dated = [link for link in links if link.published]
    step.found.append(
        Found("articles", platform.article_path, len(links), urlsplit(links[0].url).path if links else "")
    )
    step.found.append(
        Found(
            "of them dated",
            "pubDate" if step.name == "feed" else platform.card_date or "",
            len(dated),
            (dated[0].published_text or "") if dated else "",
        )
    )
    if not links:
        step.trouble = "no link that looks like an article"
    return links


def _look(step: Step, answer: Answer, source: Source, platform: Platform, listed: Link) -> None:
    page = Page(answer.body, answer.charset)
    for what, places in (
        ("title", platform.title),
        ("published", platform.published),
        ("body", tuple(map(Select, platform.body))),
        ("left out", tuple(map(Select, platform.drop))),
        ("id", tuple(place for place in platform.external_id if isinstance(place, Select))),
    ):
        step.found += [_selected(page, what, place) for place in places]
    parts = read_parts(platform, answer.body, answer.url, answer.charset)
    for what, words in (
        ("title", parts.title),
        ("date", parts.printed),
        ("id", parts.external_id),
        ("text", parts.text),
    ):
        step.found.append(Found(f"read: {what}", "", int(words is not None), _short(words or "")))
    try:
        step.article = read_article(platform, source, answer.body, answer.url, answer.at, answer.charset, listed)
    except PageRefused as error:
        step.trouble = f"{error.reason}: {error}"


def _selected(page: Page, what: str, place: Select) -> Found:
    where = f"{place.css} @{place.attr}" if place.attr else place.css
    try:
        elements = page.all(place.css)
    except SelectorError:  # a listing's selector that only BeautifulSoup knows
        return Found(what, where, -1)
    return Found(what, where, len(elements), _short(value(elements[0], place.attr) or "") if elements else "")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]} … ({len(line)} characters)"
