"""Where a model doubts the rules. All releases made up."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.accuracy import corpora, doubts
from tests.accuracy.mentions import mentions_in
from tests.accuracy.said import Said
from transforms import extract
from transforms.records import ArticleText


def _page(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"```yaml\ntitle: {name}\n```\n{text}\n", encoding="utf-8")


def test_releases_that_are_labelled_are_not_read(tmp_path: Path) -> None:
    labelled = next(iter(corpora.read_lines([corpora.LABELS / "sealed.jsonl"])))["path"]
    _page(tmp_path, labelled, "A man was arrested.")
    _page(tmp_path, "Odham/a.md", "A woman was arrested.")
    assert [article.id for article in doubts.unlabelled(tmp_path)] == ["Odham/a.md"]


def test_a_text_is_read_once_and_what_is_no_release_not_at_all(tmp_path: Path) -> None:
    _page(tmp_path, "Odham/a.md", "A woman was arrested.")
    _page(tmp_path, "Odham/b.md", "A woman was arrested.")
    (tmp_path / "Odham" / "c.md").write_text("no head", encoding="utf-8")
    assert len(list(doubts.unlabelled(tmp_path))) == 1


def test_an_empty_archive_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds no release"):
        list(doubts.unlabelled(tmp_path))


def test_sentences_with_what_counts_in_them() -> None:
    text = (
        "Five people were arrested in Odham on Monday. Two of them were arrested for theft.\n\n"
        "Last year 90 people were arrested there. Anybody with information is asked to call."
    )
    said = doubts.said_in(article := ArticleText("a", text, "Arrests"), extract(article))
    assert [sorted(one.kinds) for one in said] == [["arrest"], [], [], []]
    assert all(one.in_release == {"arrest"} for one in said)
    assert said[2].words.split()[:6] == ["last", "year", "#", "people", "were", "arrested"]
    assert {"headline:arrests", "place:3"} <= set(said[3].words.split())


def _said(text: str, kinds: dict[str, str], in_release: set[str]) -> Said:
    return Said("a", "", text, text, kinds, frozenset(in_release))


def test_the_least_believable_comes_first_and_repetitions_not_at_all() -> None:
    asked = [
        _said("sure", {"arrest": "r"}, {"arrest"}),
        _said("unlikely", {"arrest": "r"}, {"arrest"}),
        _said("silent", {}, set()),
        _said("told again", {}, {"arrest"}),
    ]
    scores = {"sure": 9.0, "unlikely": -5.0, "silent": 4.0, "told again": 8.0}

    def judge(told: Sequence[str], tells: Sequence[bool], asked: Sequence[str]) -> list[float]:
        assert (list(told), list(tells)) == (["sure"], [True])
        return [scores[words] for words in asked]

    found = doubts.doubts(asked[:1], asked, "arrest", judge)
    assert [(one.said.text, one.way, one.sure) for one in found] == [
        ("unlikely", "false", 5.0),
        ("silent", "missed", 4.0),
        ("sure", "false", -9.0),
    ]


def test_mentions_with_what_the_rules_made_of_them() -> None:
    text = "Officers seized a knife from a man in a van. Last year they seized 30 knives.\n\nA phone was stolen."
    article = ArticleText("a", text, "Knife seized")
    found = mentions_in(article, extract(article, explain=True))
    assert [(one.text, dict(one.kinds), one.why) for one in found if "[a knife]" in one.text] == [
        ("Officers seized [a knife] from a man in a van.", {"seizure": "seizure.article"}, "")
    ]
    assert any("[30 knives]" in one.text and one.why.endswith(": background") and one.uncounted for one in found)
    stolen = next(one for one in found if "[phone]" in one.text)
    assert (stolen.about, stolen.why, stolen.uncounted) == ("seizure", "seizure: nothing says it was taken", False)
    knife = found[0].words.split()
    assert {"[knife]", "1<seized", "1>from", "headline:knife"} <= set(knife)


def test_a_mention_is_asked_about_its_own_kind_only() -> None:
    of_goods = Said("a", "", "goods", "goods", {}, frozenset(), about="seizure", why="seizure: only seen")
    of_people = Said("a", "", "people", "people", {"arrest": "r"}, frozenset(), about="arrest")

    def judge(told: Sequence[str], tells: Sequence[bool], asked: Sequence[str]) -> list[float]:
        assert (list(told), list(tells), list(asked)) == (["goods"], [False], ["goods"])
        return [2.0]

    both = [of_goods, of_people]
    assert [(one.said.text, one.way) for one in doubts.doubts(both, both, "seizure", judge)] == [("goods", "missed")]
    part = replace(of_goods, uncounted=True)
    assert [one.way for one in doubts.doubts([of_goods], [part], "seizure", judge)] == ["uncounted"]


def test_the_model_learns_from_words() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is installed by `make doubts`")
    told = ["a man was arrested in odham", "a woman was arrested", "a fete was held in odham", "a dog was found"] * 20
    tells = ["arrested" in words for words in told]
    likely, unlikely = doubts.linear(told, tells, ["a boy was arrested in hull", "a show was held in hull"])
    assert likely > 0 > unlikely
    assert doubts.linear(told, [False] * len(told), ["a boy"]) == [0.0]


def test_without_an_archive_it_says_which_to_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doubts, "find_spec", lambda _: object())
    monkeypatch.delenv("BLOTTER_ARCHIVE", raising=False)
    assert doubts.main(["--kind", "arrest"]) == 2
    assert "say BLOTTER_ARCHIVE=<checkout>/news" in capsys.readouterr().out


def test_without_the_library_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doubts, "find_spec", lambda _: None)
    assert doubts.main([]) == 2
    assert "make doubts" in capsys.readouterr().out
