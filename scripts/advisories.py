"""Locked versions beside a checkout of PyPI's advisory database: FOLDER [LOCK].

For where PyPI's own service cannot be asked: github.com/pypa/advisory-database holds the same advisories, one file
each in the OSV format. Ends with 1 when a locked version is named by one that was not withdrawn.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from scripts.licences import LOCK, locked

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _plain(name: str) -> str:
    return canonicalize_name(name)


def advisories(folder: Path) -> Iterator[dict[str, Any]]:
    """Every advisory below a folder."""
    for path in sorted(folder.rglob("*.yaml")):
        read = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  # a safe loader
        if isinstance(read, dict) and "affected" in read:
            yield read


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
    versions = locked((other[0] if other else LOCK).read_text())
    by_name: dict[str, list[tuple[str, str]]] = {}
    for name, version in versions.items():
        by_name.setdefault(_plain(name), []).append((name, version))
    read, newest, about, wrong = 0, "", set[str](), 0
    for advisory in advisories(folder):
        read += 1
        newest = max(newest, _moment(advisory.get("modified", "")))
        for name in {_plain(one.get("package", {}).get("name", "")) for one in advisory["affected"]} & by_name.keys():
            about.add(name)
            for told, version in by_name[name]:
                if not advisory.get("withdrawn") and names(advisory, told, version):
                    wrong += 1
                    aliases = ", ".join(advisory.get("aliases", ()))
                    print(f"{told} {version}: {advisory['id']} {aliases}".rstrip())  # noqa: T201
    print(  # noqa: T201
        f"{read:,} advisories, the newest of {newest[:10] or 'no day'}; {len(versions)} locked packages, of which"
        f" {len(about)} ever had one; {wrong} name a locked version"
    )
    if not read:
        print(f"no advisories below {folder}; give a checkout of pypa/advisory-database", file=sys.stderr)  # noqa: T201
    return int(bool(wrong) or not read)


def _moment(told: object) -> str:
    """A day as YAML hands it over: a moment or its words."""
    return told.isoformat() if isinstance(told, datetime) else re.sub(r"[^\dTZ:.+-]", "", str(told))


if __name__ == "__main__":
    sys.exit(main())
