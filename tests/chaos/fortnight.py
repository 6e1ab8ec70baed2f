"""Do the checks of a release stay silent on ordinary nights? A history, then a night and a release a day.

python -m tests.chaos.fortnight all.jsonl --first 2020-11-02 --since 2020-03-01

Takes JSON Lines of articles as `blotter ingest` does. What was published before the first night is loaded and
published at once; then each day's articles come in and go out on their own.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch

from flows.ingest import ingest
from flows.running import release
from flows.settings import Settings
from scrapers.dates import DateRefused, parse_published
from warehouse.publish import ReleaseHeldBackError, place

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Night:
    """What came of one night: the day, its articles and facts, and why its release was held back, if it was."""

    day: date
    new: int
    facts: int
    articles: int
    held_back: str | None


class Clock(datetime):
    """The present of the night that is replayed, for the release's own date."""

    at: datetime

    @classmethod
    def now(cls, tz: Any = None) -> Self:
        return cls.fromtimestamp(cls.at.timestamp(), tz)


def by_day(rows: Iterable[Row]) -> dict[date, list[Row]]:
    """Articles by the day that they print; those whose date cannot be read are left out."""
    days: dict[date, list[Row]] = defaultdict(list)
    for row in rows:
        try:
            day = parse_published(str(row.get("published") or row.get("printed_date") or ""), now=datetime.now(UTC))
        except DateRefused:
            continue
        days[day.date()].append(row)
    return days


def replay(folder: Path, days: Mapping[date, Sequence[Row]], first: date, nights: int = 14) -> list[Night]:
    """Load and publish what was before `first`, then night after night; the history's own release comes first."""
    settings = Settings(data_dir=folder)
    before = [row for day in sorted(days) if day < first for row in days[day]]
    found = [_night(settings, before, first - timedelta(days=1))]
    for n in range(nights):
        day = first + timedelta(days=n)
        found.append(_night(settings, days.get(day, ()), day))
    return found


def _night(settings: Settings, rows: Sequence[Row], day: date) -> Night:
    now = datetime(day.year, day.month, day.day, 3, tzinfo=UTC) + timedelta(days=1)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    file = settings.data_dir / "tonight.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    came = ingest([file], settings, now=now)
    Clock.at = now
    with patch.object(place, "datetime", Clock):
        try:
            made = release(settings)
        except ReleaseHeldBackError as error:
            return Night(day, came.new, came.facts, 0, str(error))
    return Night(day, came.new, came.facts, made.articles, None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--first", type=date.fromisoformat, required=True, help="the first night")
    parser.add_argument("--since", type=date.fromisoformat, help="leave out what is older")
    parser.add_argument("--nights", type=int, default=14)
    asked = parser.parse_args()
    with asked.file.open() as file:
        days = by_day(json.loads(line) for line in file)
    days = {day: rows for day, rows in days.items() if not asked.since or day >= asked.since}
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found = replay(Path(folder), days, asked.first, asked.nights)
    for night in found:
        print(f"{night.day}  {night.new:>6,} articles  {night.facts:>6,} facts  {night.held_back or 'published'}")
    wrong = sum(night.held_back is not None for night in found)
    print(f"{len(found)} releases, {wrong} held back, {time.monotonic() - begun:.0f} s")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
