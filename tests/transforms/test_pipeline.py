"""What the pipeline does once for each process, and to each text before it is read."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count, repeat

import pytest

import transforms.pipeline
from transforms import extract, extract_many
from transforms.records import ArticleText

ARTICLE = ArticleText("a", "Two men were charged.", "Charged", datetime(2022, 1, 3, tzinfo=UTC))


def read(articles: Iterable[ArticleText]) -> int:
    return sum(len(extraction.facts) for extraction in extract_many(articles))


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The tokenizers for which common words were cut in advance."""
    cut: list[object] = []
    monkeypatch.setattr(transforms.pipeline, "warm", cut.append)
    monkeypatch.setattr(transforms.pipeline, "_batches", count(1))
    return cut


def test_common_words_are_cut_in_advance_where_many_are_read(cut: list[object]) -> None:
    assert read(repeat(ARTICLE, 600)) == 600
    assert cut
    assert set(cut) == {transforms.pipeline.pipeline().tokenizer}


def test_a_single_article_does_not_wait_for_it(cut: list[object]) -> None:
    assert len(extract(ARTICLE).facts) == 1
    assert read(repeat(ARTICLE, 200)) == 200
    assert cut == []


def test_words_cut_in_advance_are_cut_as_ever() -> None:
    before = extract(ARTICLE)
    transforms.pipeline.warm(transforms.pipeline.pipeline().tokenizer)
    assert extract(ARTICLE) == before


@pytest.mark.parametrize("blank", ["\xa0", "\u2004", "\u2009", "\u202f"])
def test_a_blank_of_another_width_is_a_blank(blank: str) -> None:
    text = "Officers made 19 arrests and seized 220 g of crack cocaine and £7,000 in cash."
    plain = extract(ArticleText("a", text, "19 arrests made"))
    assert [fact.quantity for fact in plain.facts] == [19, 220, 7000]
    assert extract(ArticleText("a", text.replace(" ", blank), f"19{blank}arrests{blank}made")) == plain
