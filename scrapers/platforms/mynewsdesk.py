"""Mynewsdesk: the Metropolitan Police's newsroom. Dossier, section 4.1."""

from datetime import date

from scrapers.platforms.base import Platform, Select

LAYOUTS = (
    Platform(
        name="mynewsdesk",
        valid_from=date(2021, 1, 1),
        article_path=r"/news/[^/]+-\d+/?",
        card=("article a.panel__link", ".grid.js-material-grid a"),
        card_date=r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?|[A-Z][a-z]{2} \d{1,2}, \d{4} \d{2}:\d{2} (?:GMT|BST)",
        title=(Select("h1.panel__title"), Select("h1")),
        published=(Select(".type__date time[datetime]", "datetime"), Select("time[datetime]", "datetime")),
        printed=r"[A-Z][a-z]{2} \d{1,2}, \d{4} \d{2}:\d{2} (?:GMT|BST)",
        body=("div.panel__text", ".entry-content"),
        drop=("#related", "[class*=related]", "form"),
        external_id=(r"-(\d+)/?$",),
        title_suffix=r"\s*[-|]\s*Metropolitan Police\s*$",
        search="/latest_news?page={page}",
    ),
)
