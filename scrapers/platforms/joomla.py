"""Joomla: the National Crime Agency. Dossier, section 4.2.

The date is a bold paragraph at the end of the body, the field that the one peer who
reads this site had to mend most often, so any bold "DD Month YYYY" near the end will do.
"""

from datetime import date

from scrapers.platforms.base import Platform, Select

LAYOUTS = (
    Platform(
        name="joomla-nca",
        valid_from=date(2019, 1, 1),
        article_path=r"/news/[^/?]+",
        card=("div.blog.news-page div.page-header a", "div[itemprop=blogPost] div.page-header a"),
        card_date=None,
        title=(Select("h2[itemprop=headline]"), Select("h1")),
        published=(Select("div[itemprop=articleBody] > p:last-of-type > strong"),),
        printed=r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
        r" \d{4}\.?\s*$",
        body=("div[itemprop=articleBody]",),
        drop=("[itemprop=keywords]",),
        title_suffix=r"\s*-\s*National Crime Agency\s*$",
        search="/news?start={page}",
        first_page=0,
        page_step=16,
    ),
)
