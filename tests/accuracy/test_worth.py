"""What an expression is worth, on releases made up for it."""

from typing import Any

import pytest

from tests.accuracy import corpora, worth
from tests.accuracy.corpora import Labelled
from transforms import extract
from transforms.goods import lone_money
from transforms.reading.expressions import Expression, expression
from transforms.records import ArticleText

SEIZED = {"kind": "seizure", "item": "cash", "quantity": 20000.0, "unit": "GBP", "scope": "current"}
TEXT = "Officers seized £20,000 at the flat in Odham."


def _labelled(name: str, text: str, *facts: dict[str, Any]) -> Labelled:
    return Labelled(ArticleText(name, text, None, None, "essex"), {"id": name, "facts": list(facts)})


def _of(corpus: list[Labelled], asked: Expression) -> worth.Worth:
    return next(one for one in worth.worths(corpus) if one.pattern == asked.pattern)


def test_what_finds_a_labelled_fact_helps() -> None:
    corpus = [_labelled("a", TEXT, SEIZED), _labelled("b", "A meeting was held in Odham.")]
    found = _of(corpus, lone_money._MONEY_ALONE)
    assert (found.asked, found.changed, found.helps, found.harms) == (1, 1, 1, 0)


def test_what_finds_a_fact_that_labels_leave_out_harms() -> None:
    found = _of([_labelled("a", TEXT)], lone_money._MONEY_ALONE)
    assert (found.changed, found.helps, found.harms) == (1, 0, 1)


def test_what_answers_and_changes_nothing_is_idle() -> None:
    found = _of([_labelled("a", "Officers had seized £20,000 of cannabis.")], lone_money._OF_VALUE)
    assert (found.asked, found.changed) == (0, 0)


def test_what_was_taken_out_is_put_back() -> None:
    before = extract(ArticleText("a", TEXT)).facts
    with worth.without(lone_money._MONEY_ALONE.pattern, [lone_money._MONEY_ALONE]):
        worth._forget()
        assert not extract(ArticleText("a", TEXT)).facts
    worth._forget()
    assert extract(ArticleText("a", TEXT)).facts == before


def test_answers_are_the_same_while_they_are_recorded() -> None:
    labelled = _labelled("a", "Police arrested 19 people and seized two knives, three phones and £610 in cash.")
    facts, answered = worth.read(labelled)
    assert facts == worth.plain(extract(labelled.article))
    assert answered
    assert expression("no such words").pattern not in answered


def test_labels_that_are_held_back_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"r{number}" for number in range(30)]
    monkeypatch.setattr(corpora, "real", lambda _, draw: [_labelled(f"{draw}-{name}", TEXT) for name in names])
    told = [one.article.id for one in worth._labelled("archive")]
    assert len(told) > len(corpora.invented())
    assert not [name for name in told if "-r" in name and corpora.is_held_back(name)]
    assert {name.split("-")[0] for name in told if "-r" in name} == {"real", "drawn", "judged", "later", "worded"}


def test_the_report_names_what_harms(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "_labelled", lambda _: [_labelled("a", TEXT)])
    assert worth.main(["--idle"]) == 0
    told = capsys.readouterr().out
    assert "harm more than they help" in told
    assert "1 releases" in told


def test_an_archive_that_lacks_a_release_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("BLOTTER_ARCHIVE", str(tmp_path))
    assert worth.main([]) == 2
