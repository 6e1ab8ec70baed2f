"""No regular expression of the project takes long, whatever the words; `tests/hostile_words.py` makes these."""

import re
import time

import pytest

from tests.hostile_words import expressions, slowest
from transforms.counts.find import LABELS
from transforms.reading.text import LONGEST

BAR = 0.3  # CPU seconds of one search in the longest sentence; a cube takes many times as long
TOTAL = 60.0  # CPU seconds of all


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_expression_of_the_project_is_slow() -> None:
    found = expressions()
    assert len(found) > 600
    held = {pattern for pattern, _ in found}
    assert all(label.spelt in held for label in LABELS.values())
    slow, began = {}, time.process_time()
    for (pattern, flags), where in found.items():
        took, words = slowest(pattern, flags, LONGEST, limit=2.0)
        if took > BAR:
            slow[where, pattern[:100]] = round(took, 2), words[:60]
    assert slow == {}
    assert time.process_time() - began < TOTAL


# The first is exponential, the others were ours: the cube and the fourth power of the words' length.
@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:a+)+b",
        r"^arrests\s*(?:[:=\n-]\s*)+\d",
        r"\s*,?\s*or\s+been",
        r"for(?! (?:[\w-]+[ -]){0,4}years)",
        r"[’'\"”]?\s*,?\s*(?:aged \d|\()",
    ],
)
def test_a_slow_expression_is_noticed(pattern: str) -> None:
    assert slowest(pattern, 0, 2 * LONGEST, limit=1.0)[0] > BAR  # twice: a fast machine is near the bar with one


@pytest.mark.parametrize("pattern", [r"(?:a+b)+c", r"\barrests?\s*(?:,\s*)?or\b", r"[^\s@]{1,64}@\w+"])
def test_a_plain_expression_is_not(pattern: str) -> None:
    assert slowest(pattern, re.IGNORECASE, LONGEST, limit=1.0)[0] < BAR
