"""Releases: what readers open. Built aside, checked, then put in place in one step.

A reader that holds the old file keeps reading the old file; nobody ever sees half of one.
"""

from warehouse.publish.checks import Limits, ReleaseHeldBackError
from warehouse.publish.kept import Difference, Kept, diff, kept_releases, roll_back
from warehouse.publish.place import KEPT, Release, inspect, kept_files, prepare, publish
from warehouse.publish.reader import PUBLISHED, of_another_version, of_this_version, open_reader, reading

__all__ = [
    "KEPT",
    "PUBLISHED",
    "Difference",
    "Kept",
    "Limits",
    "Release",
    "ReleaseHeldBackError",
    "diff",
    "inspect",
    "kept_files",
    "kept_releases",
    "of_another_version",
    "of_this_version",
    "open_reader",
    "prepare",
    "publish",
    "reading",
    "roll_back",
]
