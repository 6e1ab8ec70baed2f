"""Single Online Home: 37 of the 43 territorial forces, BTP and the ROCU network.

Classes from the one maintained scraper that names them (2026); the printed date, the
search parameters and the feed from three and more. Dossier, section 3.
"""

from datetime import date

from scrapers.platforms.base import Platform, Select

_LISTINGS = frozenset(
    "news-search getnewsrss getpaginatedresults news latest appeals archive updates articles press-releases"
    " policing-news most-wanted court-results witness-appeals force-news wanted missing-people brought-to-justice"
    " england scotland wales january february march april may june july august september october november"
    " december".split()
) | {str(year) for year in range(2015, 2040)}

_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
# Sections by year, month and day, which list articles: 2021, 3, 15-03-2021, march-2021, december-20, 07-july
_SECTION = rf"(?i:[\d-]+|\d{{4}}_archive|(?:\d{{1,2}}-+)?(?:{_MONTH})(?:-+\d{{2,4}})?)"

LAYOUTS = (
    Platform(
        name="soh",
        valid_from=date(2019, 1, 1),
        # Every force files as it likes, so only the first segment and the depth are asked for.
        article_path=rf"/news2?/(?:[^/]+/)+(?!{_SECTION}/$)[^/]+/",
        not_articles=_LISTINGS,
        card=("a.c-news-results_title, a.c-news-panel",),
        card_date=r"Published:\s*\d{1,2}:\d{2}\s+\d{1,2}/\d{1,2}/\d{4}",
        title=(Select("h1.c-page-header_title"), Select("h1")),
        published=(Select("span.c-meta-tag-time_info"),),
        printed=r"(?:Published:?\s*)?\b\d{1,2}:\d{2}\s+\d{2}/\d{2}/\d{4}",
        body=("div.c-news-article", "div.s-cms", "div.cms-content"),
        drop=("div.u-hidden.u-no-print", "[class*=image-block]", ".c-share", ".c-feedback"),
        external_id=(Select("body[data-content-id]", "data-content-id"),),
        title_suffix=r"\s*\|\s*[^|]*$",
        feed="{listing}GetNewsRss/",
        search="/news/news-search/?ct=News&fdte=&tdte=&q=&page={page}",
    ),
)
