"""Mynewsdesk: the Metropolitan Police's newsroom. Dossier, section 4.1.

The day on which one layout followed the other is not known: the older was seen in the
archive of spring 2021, the newer by scrapers of 2022 and later.
"""

from dataclasses import replace
from datetime import date

from scrapers.platforms.base import Platform, Select

NEWER = Platform(
    name="mynewsdesk",
    valid_from=date(2022, 1, 1),
    article_path=r"/news/[^/]+-\d+/?",
    card=("article a.panel__link", ".grid.js-material-grid a"),
    card_date=r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?|[A-Z][a-z]{2} \d{1,2}, \d{4} \d{2}:\d{2} (?:GMT|BST)",
    title=(Select("h1.panel__title"), Select("h1")),
    published=(Select(".type__date time[datetime]", "datetime"),),
    printed=r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{2}:\d{2} (?:GMT|BST)",
    body=("div.panel__text", ".entry-content"),
    drop=("#related", "[class*=related]", "form"),
    external_id=(r"-(\d+)/?(?:\?|$)",),
    title_suffix=r"\s*[-|]\s*Metropolitan Police\s*$",
    search="/latest_news?page={page}",
)
OLDER = replace(
    NEWER,
    valid_from=date(2019, 1, 1),
    title=(Select("h1"),),
    published=(),  # printed with its zone, "Mar 31, 2021 20:10 BST", on all 225 pages of the archive
    body=(".entry-content", "div.panel__text"),
)
LAYOUTS = (OLDER, NEWER)
