"""What has fooled others on these sites, one test a trap; the pages of tests/pages/ hold most of them together."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scrapers.platforms import PageRefused, platform_for, read_article
from scrapers.platforms.base import Parts
from scrapers.reading import understand_page
from scrapers.records import Article, Link
from scrapers.sources import Source, load_sources

NOW = datetime(2026, 10, 17, 3, 15, tzinfo=UTC)
URL = "https://www.essex.police.uk/news/essex/news/news/2022/october/raid/"
BODY = "Officers arrested two men in Harlow and seized £500 and nine wraps of heroin. " * 3


def page(body: str = f"<p>{BODY}</p>", head: str = "", before: str = "", stamp: str = "") -> bytes:
    return (
        f"<html><head><title>Raid in Harlow | Essex Police</title>{head}</head><body data-content-id='7'>{before}"
        f"<h1 class='c-page-header_title'>Raid in Harlow</h1><span class='c-meta-tag-time_info'><span>i</span>"
        f"<span>Published</span><span>09:45</span><span>20/10/2022</span></span><div class='c-news-article'>"
        f"<div class='cms-content'>{body}{stamp}</div></div></body></html>"
    ).encode()


def read(html: bytes, url: str = URL, charset: str | None = None, **more: object) -> Article:
    source = load_sources()["essex"]
    return read_article(platform_for("soh", date(2022, 10, 20)), source, html, url, NOW, charset, **more)


def test_nested_containers_tell_the_text_once() -> None:
    assert read(page()).text == BODY.strip()


def test_a_staging_host_in_og_url_is_not_believed() -> None:
    head = '<meta property="og:url" content="https://colp.mpw.cds.example/news/other/"><link rel="canonical" href="https://x.example/">'
    assert read(page(head=head)) == read(page())
    assert read(page(head=head)).url == URL


def test_volatile_stamps_and_images_make_no_new_version() -> None:
    first = page(
        stamp='<div class="u-hidden u-no-print">Rendered 10:00:01</div>', head='<meta property="og:image" content="a">'
    )
    later = page(
        stamp='<div class="u-hidden u-no-print">Rendered 23:59:59</div>', head='<meta property="og:image" content="b">'
    )
    assert read(first).content_hash == read(later).content_hash
    assert read(first).content_hash != read(page(f"<p>{BODY}</p><p>A third man was arrested.</p>")).content_hash


def test_entities_in_titles_are_read_even_when_escaped_twice() -> None:
    html = page().replace(
        b">Raid in Harlow</h1>", "> Raid &amp;amp; &#039;sweep&#039; in\u200b Harlow&nbsp;</h1>".encode()
    )
    assert read(html).title == "Raid & 'sweep' in Harlow"


@pytest.mark.parametrize("wrong", ["iso-8859-1", "ascii", "no-such-charset", None])
def test_pounds_survive_a_wrong_charset(wrong: str | None) -> None:
    html = page(head="<meta charset='iso-8859-1'>")
    assert "£500" in read(html, charset=wrong).text


def test_windows_bytes_are_read_by_their_label() -> None:
    html = page(f"<p>{BODY}“quoted”</p>").decode().encode("cp1252")
    assert "£500" in read(html, charset="windows-1252").text
    assert "“quoted”" in read(html).text


def test_an_xml_declaration_and_nul_bytes_do_no_harm() -> None:
    assert (
        read(b'<?xml version="1.0" encoding="utf-16"?>' + page().replace(b"Harlow and", b"Har\x00low and")).text
        == BODY.strip()
    )


def test_a_menu_that_is_never_closed_does_not_swallow_the_article() -> None:
    assert read(page(before="<nav><ul><li>Menu")).text == BODY.strip()


def test_the_headline_of_a_menu_is_no_title() -> None:
    html = page(before="<nav><h1 class='c-page-header_title'>Menu</h1></nav>")
    assert read(html).title == "Raid in Harlow"


@pytest.mark.parametrize("label", ["Updated:", "Last updated", "Last modified:", "Amended on"])
def test_a_date_of_change_does_not_pass_as_published(label: str) -> None:
    html = page().replace(b"c-meta-tag-time_info", b"renamed").replace(b"Published", label.encode())
    with pytest.raises(PageRefused) as refused:
        read(html)
    assert refused.value.reason == "no_date"
    assert read(html.replace(b"</body>", b"<p>Published: 08:00 19/10/2022</p></body>")).published.day == 19


def test_the_listing_s_date_counts_where_the_page_prints_none() -> None:
    html = page().replace(b"2022", b"")
    listed = Link(URL, None, "Thu, 20 Oct 2022 09:45:00 +0100")
    assert read(html, listed=listed).published == datetime(2022, 10, 20, 8, 45, tzinfo=UTC)
    assert read(page(), listed=Link(URL, None, "Fri, 21 Oct 2022 09:45:00 +0100")).published.day == 20
    with pytest.raises(PageRefused):
        read(html, listed=Link(URL))


@pytest.mark.parametrize("html", [b"", b"   ", b"\x00\x01", b"<", b"plain words", b"<html></html>", b"\xff\xfe" * 50])
def test_what_is_no_page_is_refused(html: bytes) -> None:
    with pytest.raises(PageRefused):
        read(html)


def test_depth_without_end_is_survived() -> None:
    with pytest.raises(PageRefused):
        read(b"<div>" * 50_000)
    deep = page(f"<p>{BODY}</p>" + "<div><span>" * 3_000 + "deep")
    assert read(deep).text.startswith(BODY.strip())


def test_a_parser_s_error_is_told_without_the_words_of_the_page() -> None:
    def reader(*_: object) -> Parts:
        raise ValueError("invalid literal for int(): 'Brandon Ashworth'")

    broken = replace(platform_for("soh", date(2022, 10, 20)), reader=reader)
    with pytest.raises(PageRefused) as refused:
        understand_page(broken, load_sources()["essex"], page(), URL, NOW, None)
    assert (refused.value.reason, str(refused.value)) == ("parser_error", "ValueError in read_parts")


def test_an_endless_article_is_refused_before_it_takes_minutes() -> None:
    with pytest.raises(PageRefused) as refused:
        read(page("<p>a" * 600_000))
    assert refused.value.reason == "too_large"
    with pytest.raises(PageRefused):
        paper(body="<p>a" * 60_000, date_line="<p>Published: 20 October 2022</p>")


PAPER = Source(
    id="courier", name="Courier", host="www.courier.example", listing="/news/", platform="generic", evidence="unproven"
)


def paper(head: str = "", body: str = "", date_line: str = "") -> Article:
    html = (
        f"<html><head><title>Raid in Harlow | Courier</title>{head}</head><body><article><h1>Raid in Harlow</h1>{date_line}"
        f"<p>{BODY}</p>{body}<p>{BODY}</p></article></body></html>"
    )
    return read_article(
        platform_for("generic", date(2022, 1, 1)), PAPER, html.encode(), "https://www.courier.example/a-b-c/", NOW
    )


LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (
            LD.format(
                '{"@type":"NewsArticle","datePublished":"2022-10-20T09:45:00+01:00","dateModified":"2022-11-01"}'
            ),
            "",
        ),
        (
            LD.format(
                '{"@graph":[{"@type":"WebPage"},{"@type":["ReportageNewsArticle"],"datePublished":"2022-10-20T09:45:00+01:00"}]}'
            ),
            "",
        ),
        (
            LD.format(
                '[{"@type":"Organization"},{"@type":"Article","headline":"x\ty","datePublished":"2022-10-20T08:45:00Z"}];'
            ),
            "",
        ),
        (LD.format('{"@type":"NewsArticle","articleBody":"<p>a</p>","datePublished":"2022-10-20T09:45:00+01:00"}'), ""),
        (LD.format("{not json") + '<meta property="article:published_time" content="2022-10-20T08:45:00Z">', ""),
        ("", '<time itemprop="datePublished" datetime="2022-10-20T09:45:00+01:00">yesterday</time>'),
        ("", "<p>Updated: 1 November 2022 at 07:00</p><p>Published: 20 October 2022 at 09:45am</p>"),
        ("", "<p>Date published: 20 October 2022 09:45</p>"),
    ],
)
def test_a_newspaper_says_itself_when_it_published(head: str, line: str) -> None:
    assert paper(head, date_line=line).published == datetime(2022, 10, 20, 8, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ('<meta property="article:modified_time" content="2022-11-01T07:00:00Z">', ""),
        (LD.format('{"@type":"NewsArticle","dateModified":"2022-11-01"}'), ""),
        (LD.format('{"@type":"WebSite","datePublished":"2022-11-01"}'), ""),
        ("", "<p>Last updated: 1 November 2022</p>"),
        ("", "<p>The raid was on 1 November 2022 in the town.</p>"),
    ],
)
def test_other_dates_of_a_newspaper_are_not_taken(head: str, line: str) -> None:
    with pytest.raises(PageRefused) as refused:
        paper(head, date_line=line)
    assert refused.value.reason == "no_date"


def test_a_newspaper_s_lists_and_tables_of_figures_stay() -> None:
    article = paper(
        date_line="<p>Published: 20 October 2022</p>",
        body="<p>They seized:</p><ul><li>220g of crack</li><li>£7,000</li></ul><p>By district:</p>"
        "<table><tr><td>Harlow</td><td>5</td></tr><tr><td>Clacton</td><td>3</td></tr></table>",
    )
    assert "- 220g of crack\n- £7,000" in article.text
    assert "Harlow: 5\nClacton: 3" in article.text
    assert article.force == "courier"
