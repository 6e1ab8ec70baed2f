"""The last releases: list them, compare two, go back to one."""

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from warehouse.errors import NotThereError
from warehouse.publish.checks import measure
from warehouse.publish.place import HOLD, Release, inspect, kept_files, placing
from warehouse.publish.reader import PUBLISHED, reading


@dataclass(frozen=True, slots=True)
class Kept:
    """A release that is still there."""

    release: Release
    live: bool
    bytes: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A measure or a weekly sum that is not the same in two releases. None: not there."""

    what: str
    before: float | None
    after: float | None


def kept_releases(folder: Path) -> list[Kept]:
    """The kept releases, the newest first. `live` marks the one that readers get.

    It is the same file under two names; where a copy of the folder made two of it, the release tells it by its name.
    """
    live = folder / PUBLISHED
    files = list(reversed(kept_files(folder)))
    same = {path for path in files if live.exists() and path.samefile(live)}
    name = inspect(live).id if live.exists() and not same else None
    every = [(inspect(path), path) for path in files]
    return [Kept(release, path in same or release.id == name, path.stat().st_size) for release, path in every]


def diff(folder: Path, before: str | None = None, after: str | None = None) -> list[Difference]:
    """What changed from one release to another: counts, sums, fill rates, days seen, then weekly sums.

    Args:
        folder: where readers look.
        before: a release's name; the one before `after` when left out.
        after: a release's name; the live one when left out.

    Raises:
        WarehouseError: there is no such release, or none before.
    """
    every = kept_releases(folder)
    new = _named(every, after) if after else _live(every)
    old = _named(every, before) if before else _before(every, new)
    with reading(old.release.path) as first, reading(new.release.path) as second:
        until = old.release.made_at.date()
        measured = (measure(first, until).values, measure(second, until).values)
        weekly = tuple(
            {
                " ".join(filter(None, row[:-1])): row[-1]
                for row in reader.execute("SELECT week, force_id, kind, item, unit, total FROM weekly").fetchall()
            }
            for reader in (first, second)
        )
    found = [
        Difference(f"{check}: {name}", measured[0].get((check, name)), measured[1].get((check, name)))
        for check, name in dict.fromkeys([*measured[0], *measured[1]])
    ]
    found += [
        Difference(name, weekly[0].get(name), weekly[1].get(name))
        for name in sorted(weekly[0].keys() | weekly[1].keys())
    ]
    return [line for line in found if line.before != line.after]


def roll_back(folder: Path, reason: str, to: str | None = None, at: datetime | None = None) -> Release:
    """Give readers an earlier release again. Nothing new is published until somebody accepts it.

    Args:
        folder: where readers look.
        reason: what is wrong with the live one; shown when the next release is held back.
        to: a release's name; the one before the live one when left out.
        at: now, when not given.

    Raises:
        WarehouseError: there is no such release, or no reason.
    """
    if not reason.strip():
        raise NotThereError("say why, in a few words: whoever publishes next must know")
    with placing(folder):
        every = kept_releases(folder)
        live = _live(every)
        chosen = _named(every, to) if to else _before(every, live)
        if chosen.live:
            raise NotThereError(f"{chosen.release.id} is what readers get already")
        note = {"from": live.release.id, "to": chosen.release.id, "reason": reason}
        note["at"] = (at or datetime.now(UTC)).isoformat()
        aside = folder / f".{HOLD}.tmp"
        aside.write_text(json.dumps(note, indent=1), encoding="utf-8")
        aside.replace(folder / HOLD)
        link = folder / f".{PUBLISHED}.tmp"
        os.link(chosen.release.path, link)
        link.replace(folder / PUBLISHED)
    return chosen.release


def _named(every: list[Kept], name: str) -> Kept:
    found = [kept for kept in every if kept.release.id.startswith(name)]
    if len(found) != 1:
        raise NotThereError(
            f"{'no' if not found else 'more than one'} snapshot {name}; `blotter release list` lists them"
        )
    return found[0]


def _live(every: list[Kept]) -> Kept:
    for kept in every:
        if kept.live:
            return kept
    raise NotThereError("nothing is published yet; run `blotter nightly` or `blotter publish`")


def _before(every: list[Kept], one: Kept) -> Kept:
    for kept in every:
        if kept.release.id < one.release.id:
            return kept
    raise NotThereError(f"no snapshot before {one.release.id} is kept")
