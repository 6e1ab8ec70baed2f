"""Locked versions beside a checkout of an advisory database: FOLDER [LOCK].

For where PyPI's own service cannot be asked: github.com/pypa/advisory-database holds the same advisories, one file
each in the OSV format; github.com/pyupio/safety-db a table of versions, anew each month. Ends with 1 when a locked
version is named by one that was not withdrawn.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from scripts.licences import LOCK, locked

# The day of an advisory, the packages it is of, and what tells why a package's version is affected, or nothing.
Told = tuple[str, set[str], Callable[[str, str], str]]
WANTED = "pypa/advisory-database or pyupio/safety-db"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _plain(name: str) -> str:
    return canonicalize_name(name)


def advisories(folder: Path) -> Iterator[dict[str, Any]]:
    """Every advisory below a folder."""
    for path in sorted(folder.rglob("*.yaml")):
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  # a safe loader
        if isinstance(read, dict) and "affected" in read:
            yield read


def osv(folder: Path) -> Iterator[Told]:
    """Every advisory of pypa/advisory-database: its day, its packages, and what names a version."""
    for advisory in advisories(folder):
        packages = {_plain(one.get("package", {}).get("name", "")) for one in advisory["affected"]}
        yield _moment(advisory.get("modified", "")), packages, partial(_named, advisory)


def _named(advisory: Mapping[str, Any], name: str, version: str) -> str:
    if advisory.get("withdrawn") or not names(advisory, name, version):
        return ""
    return " ".join([advisory["id"], ", ".join(advisory.get("aliases", ()))]).rstrip()


def safety(table: Path) -> Iterator[Told]:
    """Every range of pyupio/safety-db's `insecure.json`, whose one day is that of the table."""
    ranges = json.loads(table.read_text(encoding="utf-8"))
    day = datetime.fromtimestamp(ranges.pop("$meta")["timestamp"], UTC).isoformat()
    for name, specifiers in ranges.items():
        for specifier in specifiers:
            yield day, {_plain(name)}, partial(_matched, specifier)


def _matched(specifier: str, _: str, version: str) -> str:
    return specifier if SpecifierSet(specifier).contains(version, prereleases=True) else ""


def names(advisory: Mapping[str, Any], name: str, version: str) -> bool:
    """Is this version of a package affected, by its list of versions or a range?"""
    for affected in advisory["affected"]:
        if _plain(affected.get("package", {}).get("name", "")) != _plain(name):
            continue
        if version in affected.get("versions", ()):
            return True
        if any(_within(one["events"], version) for one in affected.get("ranges", ()) if one["type"] == "ECOSYSTEM"):
            return True
    return False


def _within(events: list[Mapping[str, str]], version: str) -> bool:
    """OSV's own rule: the last event at or below the version says whether it is affected."""
    here, inside = Version(version), False
    for at, what in sorted(_marks(events), key=lambda mark: mark[0]):
        if at > here or (at == here and what == "last_affected"):
            break
        inside = what == "introduced"
    return inside


def _marks(events: list[Mapping[str, str]]) -> Iterator[tuple[Version, str]]:
    for event in events:
        for what, told in event.items():
            try:
                yield Version(str(told)), what
            except InvalidVersion:
                continue


def main() -> int:
    """Print what was compared and every advisory that names a locked version."""
    folder, *other = map(Path, sys.argv[1:])
    versions = [(_plain(name), version) for name, version in locked((other[0] if other else LOCK).read_text())]
    table = next(iter(sorted(folder.rglob("insecure.json"))), None)
    told = safety(table) if table else osv(folder)
    read, newest, about, wrong = 0, "", set[str](), 0
    for day, packages, hit in told:
        read += 1
        newest = max(newest, day)
        about |= packages & {name for name, _ in versions}
        for name, version in versions:
            if name in packages and (why := hit(name, version)):
                wrong += 1
                print(f"{name} {version}: {why}")  # noqa: T201
    print(  # noqa: T201
        f"{read:,} advisories, the newest of {newest[:10] or 'no day'}; {len(dict(versions))} locked packages, of which"
        f" {len(about)} ever had one; {wrong} name a locked version"
    )
    if not read:
        print(f"no advisories below {folder}; give a checkout of {WANTED}", file=sys.stderr)  # noqa: T201
    return int(bool(wrong) or not read)


def _moment(told: object) -> str:
    """A day as YAML hands it over: a moment or its words."""
    return told.isoformat() if isinstance(told, datetime) else re.sub(r"[^\dTZ:.+-]", "", str(told))


if __name__ == "__main__":
    sys.exit(main())
