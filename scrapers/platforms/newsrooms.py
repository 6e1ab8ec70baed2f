"""The platforms that serve one or two bodies each. Dossier, sections 4.3 to 4.9.

Each layout's classes rest on a single maintained scraper unless the comment says more. Of
the older ones, seen in the archive of 2021, no class is known: they have the printed date
and the address, and their text is found as on any page. Where one layout followed the
other is not known to the day; 2022 begins what the archive no longer covers.
"""

from dataclasses import replace
from datetime import date

from scrapers.platforms.base import Platform, Select

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_OG_TITLE = Select("meta[property='og:title']", "content")
_PUBLISHED_META = Select("meta[property='article:published_time']", "content")

SCOTLAND = (
    Platform(
        name="scotland",  # Police Scotland, Umbraco by its media paths
        valid_from=date(2020, 1, 1),
        article_path=r"/what-s-happening/news/\d{4}/[a-z]+/[^/]+/?",
        card=(".news-list a", "main a"),
        card_date=rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}",
        title=(Select("h1.news-h1"), Select("h1")),
        published=(),
        printed=rf"Published:? \d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}",
        body=(".article-content", "article"),
        title_suffix=r"\s*[-|]\s*Police Scotland\s*$",
        search="{listing}?page={page}",
    ),
)  # 2020 to 2026 in one layout: "Published 4 March 2020", an ordinal at times

_PSNI = Platform(
    name="drupal-psni",
    valid_from=date(2022, 1, 1),
    article_path=r"/latest-news/[^/]+/?",
    card=(".card-detail-top a[href]",),
    card_date=rf"\d{{1,2}} {_MONTH} \d{{4}}",
    title=(_OG_TITLE, Select("h1")),
    published=(Select("ul.pipe.font-tiny li"),),
    body=("div.editor",),
    title_suffix=r"\s*\|\s*PSNI\s*$",
    search="{listing}?page={page}",
    first_page=0,
)
PSNI = (
    replace(
        _PSNI,
        valid_from=date(2016, 1, 1),
        article_path=r"/news/Latest-News/\d{6}-[^/]+/?",
        card=(),
        title=(Select("h1"), _OG_TITLE),
        published=(),
        printed=rf"\b\d{{1,2}} {_MONTH} \d{{4}}",  # in a bullet after the district's, "Belfast"
        body=(),
    ),
    _PSNI,
)

_WEST_YORKSHIRE = Platform(
    name="drupal-wyp",
    valid_from=date(2022, 1, 1),
    # The first segment of today's articles is unknown, so the slug must do: three words or more.
    article_path=r"/[^/]+/[^/-]+(?:-[^/-]+){2,}/?",
    card=("article.listing a[href]",),
    card_date=rf"\d{{1,2}} {_MONTH},? \d{{4}}",
    title=(Select("h1"), _OG_TITLE),
    published=(_PUBLISHED_META,),
    body=("div.content",),
    drop=("#sliding-popup",),
    external_id=(Select("link[rel=shortlink]", "href", r"/node/(\d+)"),),
    title_suffix=r"\s*\|\s*West Yorkshire Police\s*$",
    search="{listing}?page={page}",
    first_page=0,
)
WEST_YORKSHIRE = (
    replace(
        _WEST_YORKSHIRE,
        valid_from=date(2018, 1, 1),
        article_path=r"/news-appeals/[^/]+/?",
        card=(),
        printed=rf"\b(?:[A-Z][a-z]+day,? )?\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}",  # typed by hand
        body=(),
    ),
    _WEST_YORKSHIRE,
)

AVON_AND_SOMERSET = (
    Platform(
        name="wordpress-as",
        valid_from=date(2017, 1, 1),
        article_path=r"/news/\d{4}/\d{2}/[^/]+/?",
        card=("a.asp-card__title-link",),
        card_date=rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}",
        title=(Select("h1"), _OG_TITLE),
        # The meta is UTC with its offset; the printed time was an hour ahead of it in August.
        published=(_PUBLISHED_META,),
        printed=rf"Posted at \d{{2}}:\d{{2}} on \d{{1,2}}(?:st|nd|rd|th) {_MONTH} \d{{4}}",
        body=("div.news-story__content",),
        drop=(".related-update",),
        external_id=(Select("body[class*=postid-]", "class", r"postid-(\d+)"),),
        title_suffix=r"\s*\|\s*Avon and Somerset Police\s*$",
        feed="{listing}feed/",
        search="{listing}page/{page}/",
    ),
)

_DORSET = Platform(
    name="dorset-news",  # Dorset, and Devon & Cornwall by one article's address
    valid_from=date(2022, 1, 1),
    article_path=r"/news-article/[0-9a-f]{8}-[0-9a-f-]{27}/?",
    card=(".articleList li a[href^='/news-article/']",),
    card_date=rf"\d{{1,2}} {_MONTH} \d{{4}}",
    title=(Select("h2[itemprop=headline]"), Select("h1")),
    # No scraper has read a date here; a marked-up one is taken, the fetch time never.
    published=(
        Select("[itemprop=datePublished]", "datetime"),
        Select("[itemprop=datePublished]", "content"),
        _PUBLISHED_META,
    ),
    body=("article[itemprop=articleBody] div.videoContainer", "article[itemprop=articleBody]"),
    drop=("a.gallery", "h2[itemprop=headline]"),
    external_id=(r"/news-article/([0-9a-f-]{36})",),
    search="{listing}?page={page}",
)
DORSET = (
    replace(
        _DORSET,
        valid_from=date(2016, 1, 1),
        # Dorset numbered its articles, Devon & Cornwall had guids in the query of one .aspx page.
        article_path=r"(?i:/news-information/article/\d+/?|/news/newsarticle(?:\.aspx)?/?)",
        card=(),
        title=(Select("h1"), _OG_TITLE),
        published=(),
        printed=rf"(?:Release date:\s*)?\b\d{{1,2}}[/ ]{_MONTH}[/ ]\d{{4}}(?: \d{{1,2}}:\d{{2}})?",
        body=(),
        external_id=(r"/article/(\d+)", r"[?&]id=([0-9a-fA-F-]{36})"),
    ),
    _DORSET,
)

_LANCASHIRE = Platform(
    name="lancs-news",
    valid_from=date(2022, 10, 1),  # the older was last seen in September 2022
    article_path=r"/news/(?:[^/]+/)*[^/]+/?",
    card=("div.container.home-page a:has(h3)",),
    card_date=rf"[A-Z][a-z]+day, {_MONTH} \d{{1,2}}, \d{{4}}",
    title=(Select("div.container.news-article h2"), Select("h1")),
    published=(Select("div.container.news-article h2 ~ p"),),
    printed=rf"[A-Z][a-z]+day, {_MONTH} \d{{1,2}}, \d{{4}}",
    body=("div.container.news-article",),
    drop=("h2:first-of-type", "h2:first-of-type ~ p:first-of-type"),
    title_suffix=r"\s*[-|]\s*Lancashire Police\s*$",
    search="{listing}?page={page}",
)
LANCASHIRE = (
    replace(
        _LANCASHIRE,
        valid_from=date(2017, 1, 1),
        article_path=r"/news/\d{4}/[a-z]+/[^/]+/?",
        card=(),
        card_date=rf"{_MONTH} \d{{1,2}}, \d{{4}}",
        title=(Select("h1"),),
        published=(),
        printed=rf"{_MONTH} \d{{1,2}}, \d{{4}}",  # month indexes and pages: "September 02, 2022"
        body=(),
        drop=(),
    ),
    _LANCASHIRE,
)

NPCC = (
    Platform(
        name="prgloo",
        valid_from=date(2021, 1, 1),
        article_path=r"/releases/[^/]+/?",
        card=("a.card__link",),
        card_date=rf"\d{{1,2}} {_MONTH} \d{{4}}",
        title=(Select("h1.content-title"), Select("h1")),
        published=(Select("p.date"),),
        body=(".content-body",),
        drop=(".contact-info",),
        search="{listing}?page={page}",
    ),
)
LAYOUTS = (SCOTLAND, PSNI, WEST_YORKSHIRE, AVON_AND_SOMERSET, DORSET, LANCASHIRE, NPCC)
