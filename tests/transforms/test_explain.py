"""What fired and what was passed over, for the terminal and as a page of its own."""

import json
import re
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from flows.cli import explain as command
from transforms.explain import explain, html_page
from transforms.records import ArticleText

TEXT = (
    "Officers arrested 14 people and seized 220 grams of heroin in Southend between October 3 and October 10.\n\n"
    "Nobody was arrested in Harlow. A knife <script>alert('x')</script> amnesty goes on."
)


@pytest.fixture
def app() -> typer.Typer:
    application = typer.Typer()
    command.register(application)
    return application


def test_each_fact_has_its_words_and_its_rule() -> None:
    explanation = explain(ArticleText("a", TEXT, force="essex"))
    facts = {mark.label.split()[0]: mark for mark in explanation.marks if mark.group in ("people", "seizure")}
    assert explanation.words(facts["arrest"]).count("14") == 1
    assert "220 grams of heroin" in explanation.words(facts["seizure"])
    assert all(mark.rule for mark in explanation.marks)
    assert {mark.label for mark in explanation.marks if mark.group == "place"} >= {"Southend"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Officers seized 220 grams of heroin worth £1,234,567.", "seizure 220 g heroin worth £1,234,567"),
        ("Officers seized between 100 and 150 cannabis plants.", "seizure 100 to 150 plants cannabis_plant"),
        ("Ned Arkle, 34, was jailed for two years and six months.", "sentence 1 people 30 months"),
    ],
)
def test_all_that_a_fact_says_is_shown(text: str, label: str) -> None:
    assert label in [mark.label for mark in explain(ArticleText("a", text)).marks]


def test_what_was_passed_over_has_a_reason() -> None:
    explanation = explain(ArticleText("a", TEXT, force="essex"))
    passed = [mark for mark in explanation.marks if mark.group == "rejected"]
    assert passed
    assert all(mark.why for mark in passed)


def test_the_page_stands_alone_and_runs_nothing_of_the_text() -> None:
    page = html_page([explain(ArticleText("a", TEXT, title="<b>Raid</b>", force="essex"))])
    assert "<script" not in page
    assert "<b>Raid" not in page
    assert not re.search(r"(?:src|href)=", page)
    assert "220" in page
    assert "seizure.amount" in page


def test_an_article_without_facts_is_explained_too() -> None:
    assert "0 facts" in html_page([explain(ArticleText("a", "Nothing happened."))])


def test_the_command_prints_and_writes(app: typer.Typer, tmp_path: Path) -> None:
    release, page = tmp_path / "release.txt", tmp_path / "why.html"
    release.write_text(TEXT + "\x1b[31m", encoding="utf-8")
    printed = CliRunner().invoke(app, [str(release), "--published", "2022-10-14"])
    assert printed.exit_code == 0
    assert "seizure" in printed.output
    assert "\x1b[31m" not in printed.output
    written = CliRunner().invoke(app, [str(release), "--html", str(page)])
    assert written.exit_code == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_command_reads_json_lines(app: typer.Typer, tmp_path: Path) -> None:
    rows = tmp_path / "articles.jsonl"
    rows.write_text(json.dumps({"id": "r1", "text": TEXT, "published": "2022-10-14"}) + "\n", encoding="utf-8")
    assert "220" in CliRunner().invoke(app, [str(rows)]).output


def test_a_figure_keeps_its_claim() -> None:
    labels = [
        mark.label
        for mark in explain(ArticleText("a", "Officers seized more than £7,000 in cash and two knives.")).marks
    ]
    assert any(label.startswith("seizure at least 7,000 GBP") for label in labels)
    assert any(label.startswith("seizure 2 items") for label in labels)


def test_page_furniture_is_shown_as_passed_over_and_gives_no_place() -> None:
    text = "A man was charged with theft in Hull.\n\nRead more: Man jailed for burglary in Derby"
    explanation = explain(ArticleText("a", text, "Man charged"))
    passed = [(mark.rule, explanation.words(mark)) for mark in explanation.marks if mark.group == "rejected"]
    assert ("furniture", "Read more: Man jailed for burglary in Derby") in passed
    assert [mark.label for mark in explanation.marks if mark.group == "place"] == ["Hull"]
    assert all(mark.rule != "furniture" for mark in explain(ArticleText("a", text[:37], "Man charged")).marks)
