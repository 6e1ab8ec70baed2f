"""What a backfill is asked for, beside what `test_backfill` tries."""

from datetime import date

from flows.order import Order, checked
from scrapers.sources import load_sources


def test_a_force_that_is_named_twice_is_asked_once() -> None:
    asked = Order(date(2022, 10, 1), date(2022, 10, 31), forces=("kent", "essex", "kent"))
    assert checked(asked, load_sources(), date(2026, 1, 1)).forces == ("kent", "essex")
