"""Expressions asked in small letters answer as `re.IGNORECASE` would."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading import expressions
from transforms.reading.expressions import expression

PATTERNS = [
    r"\b(?P<n>\d+) (?P<what>CBOs?|arrests)\b",
    r"[A-Z]\w+ed\b",
    r"\W(?:Op|operation)\S*$",
    r"(?P<a>x)(?P=a)",
]
WORDS = st.text(alphabet="aAbBxXeEdD oOpP 12cCsSİßſ.-")


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=WORDS, start=st.integers(0, 4))
def test_finds_what_ignorecase_finds(pattern: str, words: str, start: int) -> None:
    # sharp s and long s fold to letters of the alphabet under IGNORECASE only
    plain = words.replace("ſ", "s").replace("İ", "i")
    asked, known = expression(pattern), re.compile(pattern, re.IGNORECASE)
    assert [m.span() for m in asked.finditer(plain, start)] == [m.span() for m in known.finditer(plain, start)]
    assert (asked.fullmatch(plain) is None) == (known.fullmatch(plain) is None)
    assert asked.sub("-", plain) == known.sub("-", plain)


def test_offsets_hold_where_a_letter_grows() -> None:
    found = expression("seized").search("İİİ police SEIZED it")
    assert found is not None
    assert found.span() == (11, 17)


def test_refuses_to_tell_capitals() -> None:
    with pytest.raises(ValueError, match="cannot tell capitals"):
        expression(r"(?-i:may) be")


def test_is_read_once_when_it_is_first_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    parse = expressions.parser.parse
    monkeypatch.setattr(expressions.parser, "parse", lambda spelt: read.append(spelt) or parse(spelt))
    asked = expression(r"\bSeiz(?:ed|ures?)\b")
    assert read == []
    assert asked.search("nothing was taken") is None
    assert [match.span() for match in asked.finditer("SEIZED, a seizure")] == [(0, 6), (10, 17)]
    assert asked.needs() == ("seiz",)
    assert read == [r"\bseiz(?:ed|ures?)\b"]


def test_what_is_no_expression_is_told_when_it_is_asked() -> None:
    with pytest.raises(re.error, match="unterminated subpattern"):
        expression(r"(?:seized").search("seized")
    with pytest.raises(AttributeError, match="flags"):
        getattr(expression("seized"), "flags")  # noqa: B009  # of `re.Pattern`; an expression has none
