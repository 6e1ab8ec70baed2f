"""Dates and periods in a release: found, resolved against the day of publication, given to facts."""

from transforms.periods.assign import Stated, periods_of
from transforms.periods.find import find_periods
from transforms.periods.records import Period

__all__ = ["Period", "Stated", "find_periods", "periods_of"]
