"""The extraction stays linear on words made to slow it down."""

import time
from datetime import UTC, datetime

import pytest

from transforms import ArticleText, extract
from transforms.facts.offences import offence_in
from transforms.reading.text import LONGEST, sentences

PIECES = (
    "a ", "A ", "A John ", "x", "1,", " ", "\n", "\n- ", "£", "“a”", "19 arrests, ", "seized £500 and 9kg of heroin, ", "Aa Bb, ", "Aa Bb ",
    "jailed for four years, ", "Operation Aa ", "John Smith, 34, of High Street, ", "on Monday 3 October 2022, ",
    ".", "www.x.uk", "Leeds and York, ", "\n- 5 arrests", "John Smith was charged. Smith was jailed for four years. ",
    "Police seized 9 knives and £500 in cash, and two men were charged with burglary. ",
    "A man stolen jailed. ",
)  # fmt: skip
LONG = 20_000


def seconds(piece: str, long: int) -> float:
    """Processor time for a line of so many characters, behind a fact, so that it is masked as well."""
    text = f"Three men were arrested. {piece * (long // len(piece))}"
    began = time.process_time()
    extract(ArticleText("a", text, "T", datetime(2022, 10, 14, tzinfo=UTC), "essex"))
    return time.process_time() - began


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """The rules, which are read once, are no part of a line's time."""
    extract(ArticleText("a", "Three men were arrested.", "T"))


@pytest.mark.parametrize("piece", PIECES)
def test_a_line_without_end_takes_no_more_than_its_length(piece: str) -> None:
    assert seconds(piece, LONG) < 5.0  # the slowest takes 1.6 s; by the square of its length it would be 20


@pytest.mark.parametrize("text", ["x" * 9_001, "19 arrests, " * 900, " " * 5_000 + "a", "x" * 2_000 + " " + "y" * 50])
def test_no_sentence_is_longer_than_the_bound_and_no_word_is_lost(text: str) -> None:
    found = sentences(text)
    assert all(line.end - line.start <= LONGEST for line in found)
    assert "".join(text[line.start : line.end] for line in found).replace(" ", "") == text.replace(" ", "")


def test_a_word_without_end_behind_a_killing_takes_no_more_than_its_length() -> None:
    offence_in("theft")  # reads the rules
    began = time.process_time()
    offence_in("killing a " + "a" * 8_000)
    assert time.process_time() - began < 1.0  # by the square of its length it would be 2.5
