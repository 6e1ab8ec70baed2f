"""The short form of `python -m tests.chaos.fortnight`: invented releases, a night and a release a day."""

import json
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest

from tests.chaos.fortnight import Row, by_day, replay
from warehouse.publish import place

INVENTED = Path(__file__).parents[1] / "corpus" / "invented"
FIRST = date(2022, 11, 7)
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def days(nights: int) -> dict[date, list[Row]]:
    """Half of the invented releases before the first night, the others spread over the nights; none twice."""
    rows = [json.loads(line) for path in sorted(INVENTED.glob("*.jsonl")) for line in path.open()]
    rows = [row for row in rows if row.get("force")]
    half = len(rows) // 2
    dated = [
        row
        | {"published": (FIRST + timedelta(days=n - half if n < half else n % nights)).isoformat() + "T10:00:00+00:00"}
        for n, row in enumerate(rows)
    ]
    return by_day(dated)


def test_ordinary_nights_hold_no_release_back(tmp_path: Path) -> None:
    found = replay(tmp_path, days(14), FIRST)
    assert [night.held_back for night in found] == [None] * 15
    assert found[0].facts > 100
    assert sum(night.new for night in found[1:]) > 20
    assert found[-1].articles == sum(night.new for night in found)


def test_a_release_that_is_held_back_is_told(tmp_path: Path) -> None:
    with patch.object(place, "complaints", lambda *_: ["arrest facts: 1, where the last snapshot had 9"]):
        history, night = replay(tmp_path, days(1), FIRST, nights=1)
    assert history.held_back is None  # nothing to compare with yet
    assert "arrest facts: 1" in str(night.held_back)
