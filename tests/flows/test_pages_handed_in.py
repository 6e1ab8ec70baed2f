"""Newspaper pages and saved pages: read by `extract`, taken in by `ingest`."""

import json
from datetime import date
from pathlib import Path

import pytest

from flows.articles import Forces, Skipped, article_of
from flows.ingest import ingest
from flows.pages import looks_like_html, with_page_read
from flows.rebuild import rebuild
from flows.settings import Settings
from scrapers.platforms.stray import read_stray
from scrapers.sources import load_sources
from tests.flows.test_commands import blotter
from tests.scrapers.test_pages import FETCHED, PAGES
from warehouse.store import open_writer

SOURCES = load_sources()
DAY = date(2022, 10, 14)
PAPER = PAGES / "courier_generic_2022-10-14.html"


def test_a_newspaper_page_gives_its_facts_without_a_word_of_help(tmp_path: Path) -> None:
    run = blotter("extract", str(PAPER), folder=tmp_path)
    assert run.returncode == 0, run.stderr
    facts = json.loads(run.stdout)["facts"]
    told = {(fact["kind"], fact["item"], fact["quantity"]) for fact in facts}
    assert ("seizure", "crack_cocaine", 220) in told
    assert ("seizure", "heroin", 700) in told
    assert {19, 11, 18} <= {quantity for _, _, quantity in told}
    assert not {31, 14, 500, 60, 812} & {quantity for _, _, quantity in told}  # most read, comments, captions, consent


def test_a_saved_page_of_a_force_is_read_by_its_layout() -> None:
    html = (PAGES / "essex_soh_2022-10-14.html").read_bytes()
    own = html.replace(
        b"</title>", b'</title><link rel="canonical" href="https://www.essex.police.uk/news/essex/a/b/">'
    )
    stray = read_stray(own, SOURCES)
    assert stray.source is SOURCES["essex"]
    assert stray.parser == "soh/2019-01-01"
    assert stray.parts.external_id == "48213"
    assert read_stray(html, SOURCES).source is None


def test_a_fragment_is_read_as_it_stands() -> None:
    assert (
        read_stray(b"<p>Two arrests.</p><ul><li>5 knives</li></ul>", SOURCES).parts.text == "Two arrests.\n\n- 5 knives"
    )


@pytest.mark.parametrize(
    ("text", "html"),
    [("<p>x</p>", True), ("<!DOCTYPE html><title>x", True), ("Arrests < 5 and > 3", False), ("19 arrests", False)],
)
def test_what_is_a_page(text: str, html: bool) -> None:
    assert looks_like_html(text) is html


def test_an_object_s_own_words_win_over_its_page_s() -> None:
    row = {"html": PAPER.read_text(), "title": "Ours", "force": "essex"}
    article = article_of(row, Forces(SOURCES), SOURCES, FETCHED)
    assert article.title == "Ours"
    assert article.force == "essex"
    assert article.parser == "generic/1995-01-01"
    assert article.published.isoformat() == "2022-10-14T16:05:00+00:00"
    assert "- 220 grams of crack cocaine" in article.text
    assert with_page_read({"text": "x", "html": "<p>y</p>"}, SOURCES)["text"] == "x"
    with pytest.raises(Skipped, match="neither force"):
        article_of({"html": PAPER.read_text()}, Forces(SOURCES), SOURCES, FETCHED)


@pytest.mark.slow
def test_a_newspaper_page_is_taken_in_for_the_force_named(tmp_path: Path) -> None:
    run = blotter("ingest", str(PAPER), "--force", "essex", "--no-publish", folder=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "1 new" in run.stdout
    again = blotter("ingest", str(PAPER), "--force", "essex", "--no-publish", folder=tmp_path)
    assert "1 told before in the same words" in again.stdout
    wrong = blotter("ingest", str(PAPER), "--force", "narnia", folder=tmp_path)
    assert wrong.returncode == 2
    assert "unknown force 'narnia'" in wrong.stderr


OWN_PAGE = (
    (PAGES / "essex_soh_2022-10-14.html")
    .read_text()
    .replace("</title>", '</title><link rel="canonical" href="https://www.essex.police.uk/news/essex/news/a/b/">')
)
TOLD = {"title": "Arrests", "published": "2022-10-14", "text": "Police made 19 arrests in Harlow. " * 5}


@pytest.mark.parametrize(
    ("name", "content", "days"),
    [
        ("own.html", OWN_PAGE, []),
        ("row.jsonl", json.dumps({"html": OWN_PAGE}), []),
        ("paper.jsonl", json.dumps(TOLD | {"force": "essex", "url": "https://www.courier.example/a-b/"}), []),
        ("own.jsonl", json.dumps(TOLD | {"url": "https://essex.police.uk/news/essex/news/a/"}), [("essex", DAY)]),
        ("path.jsonl", json.dumps(TOLD | {"id": "7", "path": "Essex/2022/7.md"}), [("essex", DAY)]),
    ],
)
def test_only_files_of_a_source_s_own_releases_show_its_days(
    tmp_path: Path, name: str, content: str, days: list[tuple[str, date]]
) -> None:
    (tmp_path / name).write_text(content)
    given = Settings(data_dir=tmp_path / "data")
    came = ingest([tmp_path / name], given, force="essex")
    assert (came.new, came.skipped.total()) == (1, 0)
    again = Settings(data_dir=tmp_path / "again")
    rebuild(given.archive, again)
    for settings in (given, again):
        with open_writer(settings.warehouse) as writer:
            assert writer.execute("SELECT source_id, day FROM coverage").fetchall() == days
