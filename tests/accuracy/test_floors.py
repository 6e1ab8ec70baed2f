"""The accuracy gate: no figure on the invented corpus falls below its floor, and no floor falls."""

import json
import subprocess

import pytest

from tests.accuracy import corpora, measure

STORED = json.loads(measure.FLOORS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reached() -> dict[str, float]:
    return measure.figures(corpora.invented())


def test_the_floors_belong_to_this_corpus() -> None:
    assert STORED["corpus"] == corpora.fingerprint(), "the corpus has changed: run 'make accuracy-raise'"


@pytest.mark.parametrize("figure", sorted(STORED["floors"]))
def test_no_figure_is_below_its_floor(figure: str, reached: dict[str, float]) -> None:
    assert reached[figure] >= STORED["floors"][figure]


def test_no_floor_is_lower_than_in_the_last_commit() -> None:
    name = measure.FLOORS.relative_to(measure.ROOT).as_posix()
    shown = subprocess.run(
        ["git", "show", f"HEAD:{name}"], cwd=measure.ROOT, capture_output=True, text=True, check=False
    )
    if shown.returncode:
        pytest.skip("no git history here: a source release")
    last = json.loads(shown.stdout)
    if last["corpus"] != STORED["corpus"]:
        pytest.skip("another corpus: its floors cannot be compared")
    assert {k: v for k, v in last["floors"].items() if STORED["floors"].get(k, 0) < v} == {}


def test_labels_hold_no_text() -> None:
    for path in sorted(corpora.LABELS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            assert not {"text", "title", "quote"} & set(row)
            assert not any({"quote", "text"} & set(fact) for fact in row["facts"])


def test_a_third_is_held_back() -> None:
    ids = [json.loads(line)["id"] for line in (corpora.LABELS / "real.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sum(corpora.is_held_back(article) for article in ids) == 105
    assert len(ids) == 270
