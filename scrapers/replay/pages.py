"""Pages as the platforms build them, with everything that gets in an extractor's way.

Cookie banner, quick-exit line, nested body containers, figures in lists, stock-image
alts, captions, a stamp that changes with every request, initials and contact blocks at
the end: each stood in a real page and each once fooled somebody (dossier, 3.4 and 3.5).
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from scrapers.replay.release import LONDON, Release


def month(release: Release) -> str:
    """Lower-case month name, as SOH paths have it."""
    return f"{release.local:%B}".lower()


def frame(title: str, head: str, body: str, attributes: str = "") -> str:
    """A whole page round a body, with the menus and scripts that most of a page is."""
    menu = "".join(f'<li><a href="/advice/topic-{n}/">Advice and crime prevention {n}</a></li>' for n in range(40))
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta property="og:type" content="website"><meta property="og:locale" content="en_GB">
{head}
<style>.c-nav{{display:block}}</style><script>window.dataLayer=[{{"page":"news","count":12}}];</script></head>
<body {attributes}>
<nav class="c-nav"><ul>{menu}</ul></nav>
{body}
<footer><p>Call us on 101, or 999 in an emergency. Crimestoppers 0800 555 111.</p></footer>
<script>document.documentElement.className += " js";</script></body></html>"""


COOKIES = """<div class="c-cookie-banner" role="dialog"><p>We use some essential cookies to make our website work.
We'd like to set additional cookies so we can remember your preferences and understand how you use our site.</p>
<p>You can manage your preferences and cookie settings at any time by clicking on "Customise Cookies" below.</p></div>
<p class="c-quick-exit">Quickly exit this site by pressing the Escape key <a href="https://www.bbc.co.uk/weather">Leave this site</a></p>
<p class="c-beta">This site is a beta, which means it's a work in progress.</p>"""


@dataclass(frozen=True, slots=True)
class Dress:
    """How one platform shows a listing and an article, and where."""

    path: Callable[[str, Release], str]  # area, release
    article: Callable[[Release], str]
    card: Callable[[str, Release], str]  # path, release
    listing: Callable[[Sequence[str]], str]  # cards


def _soh_article(release: Release) -> str:
    stamp = f"{datetime.now(LONDON):%H:%M:%S.%f}"
    head = (
        f'<meta property="og:title" content="{escape(release.title, quote=True)}">'
        f'<meta property="og:url" content="https://staging.cds.example/news/{release.slug}/">'
    )
    main = f"""{COOKIES}<main id="main"><h1 class="c-page-header_title">{escape(release.title)}</h1>
<span class="c-meta-tag-time_info"><span>Published</span><span>:</span><span>{release.local:%H:%M}</span>
<span>{release.local:%d/%m/%Y}</span></span>
<div class="c-news-article s-cms"><div class="image-block--full"><img src="/SysSiteAssets/media/images/news.jpg"
 alt="Breaking News Post"><p class="image-caption">Charged 10</p></div>
<div class="cms-content"><div class="x_elementToProof">{release.body()}</div>
<div class="u-hidden u-no-print">Rendered {stamp}</div><p>GFL</p></div></div>
<div class="c-feedback"><p>Is there a problem with this page?</p></div></main>"""
    return frame(f"{release.title} | Police", head, main, f'data-content-id="{release.number}"')


def _soh_card(path: str, release: Release) -> str:
    return (
        f'<li><a href="{path}" class="c-thumb"></a><h3><a class="c-news-results_title" href="{path}">'
        f"{escape(release.title)}</a></h3><p>{escape(release.text[:90])}</p>"
        f"<span>Published: {release.local:%H:%M %d/%m/%Y}</span></li>"
    )


def _met_article(release: Release) -> str:
    head = '<meta property="og:type" content="article"><meta property="og:site_name" content="Mynewsdesk">'
    main = f"""<a href="#main">Skip to content</a><div id="main"><p>News -</p>
<p class="type__date"><time datetime="{release.local:%Y-%m-%d %H:%M%z}">{release.local:%b %d, %Y %H:%M %Z}</time></p>
<h1 class="panel__title">{escape(release.title)}</h1><div class="panel__text">{release.body()}
<figure><img alt="custody image" src="/i.jpg"><figcaption>Custody image</figcaption></figure></div>
<div id="related"><p>Related content</p></div></div>"""
    return frame(f"{release.title} | Metropolitan Police", head, main)


def _met_card(path: str, release: Release) -> str:
    return (
        f'<article><a class="panel__link" href="{path}"><h2 class="panel__heading">{escape(release.title)}</h2></a>'
        f'<time datetime="{release.local:%Y-%m-%d %H:%M}">{release.local:%Y-%m-%d %H:%M}</time></article>'
    )


def _nca_article(release: Release) -> str:
    main = f"""<h2 itemprop="headline">{escape(release.title)}</h2><ul><li itemprop="keywords"><a href="/x">Drugs</a></li></ul>
<div itemprop="articleBody">{release.body()}<p><strong>{release.local:%d %B %Y}</strong></p></div>"""
    return frame(f"{release.title} - National Crime Agency", "", main)


def _nca_card(path: str, release: Release) -> str:
    return f'<div class="row-fluid"><div class="page-header"><h2><a href="{path}">{escape(release.title)}</a></h2></div></div>'


def _plain_card(link_class: str, date_format: str) -> Callable[[str, Release], str]:
    def card(path: str, release: Release) -> str:
        date = f"{release.local:{date_format}}"
        return f'<div class="card"><a class="{link_class}" href="{path}"><h3>{escape(release.title)}</h3></a><p>{date}</p></div>'

    return card


def _simple_article(template: str, suffix: str, head: str = "", attributes: str = "") -> Callable[[Release], str]:
    """An article page from a template with {title}, {body}, {date:…}, {iso} and {number}."""

    def article(release: Release) -> str:
        values = {
            "title": escape(release.title, quote=True),
            "body": release.body(),
            "date": release.local,
            "iso": release.published.isoformat(),
            "number": release.number,
        }
        return frame(
            f"{release.title}{suffix}", head.format(**values), template.format(**values), attributes.format(**values)
        )

    return article


def _list(before: str, after: str) -> Callable[[Sequence[str]], str]:
    def listing(cards: Sequence[str]) -> str:
        return frame("News", "", f"{before}{''.join(cards)}{after}")

    return listing


def _paper_article(release: Release) -> str:
    """A local newspaper: what it says of itself in JSON-LD, an update's date, advertisements in the text."""
    told = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": release.title,
        "datePublished": release.local.isoformat(),
        "dateModified": release.local.replace(year=release.local.year + 1).isoformat(),
    }
    head = (
        '<meta property="og:site_name" content="Estuary Courier">'
        f'<meta property="og:title" content="{escape(release.title, quote=True)} | Estuary Courier">'
        f'<script type="application/ld+json">{json.dumps(told)}</script>'
    )
    main = f"""<div class="most-read"><h3>Most read</h3><ol><li><a href="/news/1/">Fire closes road, 31 evacuated</a></li></ol></div>
<article><h1>{escape(release.title)}</h1><p class="byline">By Pat Example</p>
<figure><img src="/raid.jpg" alt="Raid"><figcaption>One of 60 raids last year</figcaption></figure>
{release.body()}</article><aside><h3>More news</h3><ul><li><a href="/sport/">Sport: seven goals</a></li></ul></aside>"""
    return frame(f"{release.title} | Estuary Courier", head, main)


DRESSES: dict[str, Dress] = {
    "soh": Dress(
        lambda area, r: f"/news/{area}/news/news/{r.local:%Y}/{month(r)}/{r.slug}/",
        _soh_article,
        _soh_card,
        _list(f'{COOKIES}<main><ul class="c-news-results">', "</ul></main>"),
    ),
    "mynewsdesk": Dress(
        lambda _area, r: f"/news/{r.slug}-{r.number}", _met_article, _met_card, _list('<div class="grid">', "</div>")
    ),
    "joomla-nca": Dress(
        lambda _area, r: f"/news/{r.slug}", _nca_article, _nca_card, _list('<div class="blog news-page">', "</div>")
    ),
    "scotland": Dress(
        lambda _area, r: f"/what-s-happening/news/{r.local:%Y}/{month(r)}/{r.slug}/",
        _simple_article(
            '<h1 class="news-h1">{title}</h1><p>Published {date:%d %B %Y}</p><div class="article-content">{body}</div>',
            " - Police Scotland",
        ),
        _plain_card("news-link", "%d %B %Y"),
        _list('<main><div class="news-list">', "</div></main>"),
    ),
    "drupal-psni": Dress(
        lambda _area, r: f"/latest-news/{r.slug}",
        _simple_article(
            '<ul class="pipe font-tiny"><li>{date:%d %B %Y}</li></ul><h1>{title}</h1><div class="editor">{body}</div>',
            " | PSNI",
            '<meta property="og:title" content="{title} | PSNI">',
        ),
        lambda path, r: (
            f'<div class="card"><div class="card-detail-top"><a href="{path}">{escape(r.title)}</a></div>'
            f"<p>{r.local:%d %B %Y}</p></div>"
        ),
        _list("<main>", "</main>"),
    ),
    "drupal-wyp": Dress(
        lambda _area, r: f"/news-stories/{r.slug}",
        _simple_article(
            '<h1>{title}</h1><div class="content">{body}</div><div id="sliding-popup">Cookies</div>',
            " | West Yorkshire Police",
            '<meta property="article:published_time" content="{iso}"><link rel="shortlink" href="/node/{number}">',
        ),
        lambda path, r: f'<article class="listing"><a href="{path}">{escape(r.title)}</a></article>',
        _list("<main>", "</main>"),
    ),
    "wordpress-as": Dress(
        lambda _area, r: f"/news/{r.local:%Y/%m}/{r.slug}/",
        _simple_article(
            "<h1>{title}</h1><p>Posted at {date:%H:%M} on {date:%d}th {date:%B %Y}</p>"
            '<div class="related-update">Related update: see below</div><div class="news-story__content">{body}</div>',
            " | Avon and Somerset Police",
            '<meta property="article:published_time" content="{iso}">',
            'class="single postid-{number}"',
        ),
        _plain_card("asp-card__title-link", "%d %B %Y"),
        _list("<main>", "</main>"),
    ),
    "dorset-news": Dress(
        lambda _area, r: f"/news-article/{_guid(r)}",
        _simple_article(
            '<article itemprop="articleBody"><h2 itemprop="headline">{title}</h2>'
            '<meta itemprop="datePublished" content="{iso}"><div class="videoContainer">{body}</div></article>',
            "",
        ),
        lambda path, r: f'<li><a href="{path}">{escape(r.title)}</a></li>',
        _list('<ul class="articleList">', "</ul>"),
    ),
    "lancs-news": Dress(
        lambda _area, r: f"/news/{r.local:%Y}/{month(r)}/{r.slug}/",
        _simple_article(
            '<div class="container news-article"><h2>{title}</h2><p>{date:%A, %B %d, %Y}</p>{body}</div>',
            " - Lancashire Police",
        ),
        lambda path, r: f'<a href="{path}"><h3>{escape(r.title)}</h3><p>{r.local:%A, %B %d, %Y}</p></a>',
        _list('<div class="container home-page">', "</div>"),
    ),
    "prgloo": Dress(
        lambda _area, r: f"/releases/{r.slug}",
        _simple_article(
            '<h1 class="content-title">{title}</h1><p class="date">{date:%d %b %Y}</p><div class="content-body">{body}'
            '<div class="contact-info">Press office 0800 538 5058</div></div>',
            "",
        ),
        lambda path, r: (
            f'<div class="card__body"><time class="card__date">{r.local:%d %b %Y}</time>'
            f'<a class="card__link" href="{path}">{escape(r.title)}</a></div>'
        ),
        _list("<main>", "</main>"),
    ),
    "generic": Dress(
        lambda _area, r: f"/news/{r.number}.{r.slug}/",
        _paper_article,
        lambda path, r: f'<h2><a href="{path}">{escape(r.title)}</a></h2><time>{r.local:%d %B %Y}</time>',
        _list("<main>", "</main>"),
    ),
}


def _guid(release: Release) -> str:
    digest = sha256(release.id.encode()).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}"


def rss(title: str, entries: Sequence[tuple[str, Release]]) -> str:
    """A feed of (address, release)."""
    items = "".join(
        f"<item><title>{escape(r.title)}</title><link>{escape(url)}</link><guid>{escape(url)}</guid>"
        f"<pubDate>{format_datetime(r.published)}</pubDate><description>{escape(r.text[:120])}</description></item>"
        for url, r in entries
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(title)}</title>{items}</channel></rss>'
