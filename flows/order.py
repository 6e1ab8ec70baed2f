"""What a backfill is asked for, checked before anything is done."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from flows.ingest import check_files
from flows.settings import SettingsError
from flows.ways import Way as Way
from flows.work import Span, Window
from scrapers.sources import Source

EARLIEST = date(2010, 1, 1)  # before, no force had a news page that any parser here reads


class OrderError(SettingsError):
    """A backfill that cannot be; the message says which part."""


@dataclass(frozen=True, slots=True)
class Order:
    """A backfill's parameters.

    Attributes:
        first, last: days of publication that are wanted, both included.
        way: where the pages come from.
        forces: ids of sources; all when empty.
        files: for the ways that read files.
    """

    first: date
    last: date
    way: Way = Way.LIVE
    forces: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()

    @property
    def span(self) -> Span:
        """The days wanted."""
        return Span(self.first, self.last)

    @property
    def months(self) -> list[date]:
        """First days of the months it touches, oldest first."""
        found = [self.first.replace(day=1)]
        while (after := (found[-1] + timedelta(days=32)).replace(day=1)) <= self.last:
            found.append(after)
        return found

    @property
    def text(self) -> str:
        """As JSON, for the table of runs."""
        return json.dumps(
            {
                "first": self.first.isoformat(),
                "last": self.last.isoformat(),
                "source": self.way.value,
                "forces": list(self.forces),
                "files": [path.name for path in self.files],
            }
        )

    def month_of(self, day: date) -> date:
        """The month of a day, no earlier and no later than what is wanted."""
        return min(max(day, self.first), self.last).replace(day=1)

    def windows(self, source: str) -> list[Window]:
        """A source's windows, oldest first."""
        return [Window(source, month) for month in self.months]


def checked(order: Order, sources: dict[str, Source], today: date) -> Order:
    """An order that can be carried out, with its forces named.

    Raises:
        OrderError: dates out of order or out of reach, an unknown force, files that do not fit the way.
        InputError: a file that is not there.
    """
    if order.first > order.last:
        raise OrderError(f"from {order.first} to {order.last}: the first day lies after the last")
    if order.last > today:
        raise OrderError(f"to {order.last}: that day lies in the future")
    if order.first < EARLIEST:
        raise OrderError(f"from {order.first}: nothing is to be had from before {EARLIEST}")
    unknown = sorted(set(order.forces) - set(sources))
    if unknown:
        raise OrderError(f"unknown force {', '.join(map(repr, unknown))}; `blotter sources` lists the ids")
    if order.way.by_file and not order.files:
        raise OrderError(f"source {order.way}: name the files to read")
    if order.files and not order.way.by_file:
        raise OrderError(f"source {order.way} reads no files; give source warc or jsonl with {order.files[0]}")
    check_files(list(order.files))
    forces = tuple(dict.fromkeys(order.forces)) or tuple(
        key for key, source in sources.items() if source.enabled or order.way.by_file
    )
    return Order(order.first, order.last, order.way, forces, order.files)
