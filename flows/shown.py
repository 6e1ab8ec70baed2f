"""What Prefect's own pages show of a run: artifacts for people, events for automations."""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from threading import Lock
from typing import Any, cast

from prefect.artifacts import (
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.events import emit_event

from flows.backfill import Backfilled
from flows.cli.output import Format, in_markdown
from flows.cli.weeks import week_table
from flows.estimate import Estimate
from flows.finish import Finished
from flows.reextract import ReExtracted
from flows.settings import Settings
from scrapers.records import SourceNight


def show_night(nights: Sequence[SourceNight]) -> None:
    """A table of what became of each source."""
    create_table_artifact(
        key="night",
        table=[
            {"source": n.source, "outcome": n.outcome.value, "new": n.new, "amended": n.changed, "reason": n.reason}
            for n in sorted(nights, key=lambda night: night.source)
        ],
        description="What became of each source",
    )


def show_finished(settings: Settings, finished: Finished) -> None:
    """The run's summary, the week it published, and an event for each thing that somebody should know."""
    create_markdown_artifact(key="summary", markdown=_summary(finished), description="The night in short")
    if finished.release:
        week = "\n\n".join(str(part) for part in week_table(settings, how=Format.md))
        create_markdown_artifact(key="week", markdown=week, description="The latest week beside the one before")
        if finished.report is not None:
            told = finished.report.markdown.read_text(encoding="utf-8")
            create_markdown_artifact(key="report", markdown=told, description="The latest week's report in short")
    elif finished.held_back:  # of a night that read nothing Prefect itself tells that it failed
        tell("blotter.release.held-back", "release", finished.held_back)
    for night in finished.bad:
        tell(f"blotter.source.{night.outcome.value}", night.source, night.reason)
    for night in finished.silent:
        tell("blotter.source.silent", night.source, night.silent or "")


def tell(event: str, about: str, detail: str) -> None:
    """An event that an automation can send on.

    Args:
        event: its name, such as blotter.source.refused.
        about: the source, or "release".
        detail: a sentence for people.
    """
    emit_event(
        event,
        resource={"prefect.resource.id": f"blotter.{about}", "prefect.resource.name": about},
        payload={"detail": detail},
    )


def _summary(finished: Finished) -> str:
    made = finished.release
    lines = [finished.summary + "."]
    lines.append(f"{made.told}." if made else f"**Nothing published**: {in_markdown(finished.trouble)}")
    lines += [f"- **{night.source}** {night.outcome.value}: {in_markdown(night.reason)}" for night in finished.bad]
    lines += [f"- **{night.source}** silent: {in_markdown(night.silent)}" for night in finished.silent]
    return "\n\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:])


class Advance:
    """Prefect's progress bar of a run, moved now and then. Called from any thread.

    Args:
        what: a line for people.
    """

    EVERY = 15.0  # seconds between two updates; each is a request to the server

    def __init__(self, what: str) -> None:
        self._id: Any = create_progress_artifact(progress=0.0, key="progress", description=what)
        self._state: dict[str, tuple[int, int]] = {}
        self._lock, self._said = Lock(), time.monotonic()

    def __call__(self, name: str, done: int, whole: int) -> None:
        """A source is so far."""
        with self._lock:
            self._state[name] = (done, whole)
            if time.monotonic() - self._said < self.EVERY:
                return
            self._said = time.monotonic()
            read, of = (sum(numbers) for numbers in zip(*self._state.values(), strict=True))
        self._show(100.0 * read / max(of, 1))

    def end(self) -> None:
        """All is done."""
        self._show(100.0)

    def _show(self, progress: float) -> None:
        with suppress(Exception):  # a bar that cannot be moved, since the server is busy, must not end a run
            update_progress_artifact(self._id, progress=progress)


def show_backfill(result: Backfilled) -> None:
    """A table of sources, and an event for each that was left."""
    rows: dict[str, dict[str, object]] = {}
    for window, count in result.windows.items():
        row = rows.setdefault(window.source, {"source": window.source, "windows": 0, "pages": 0, "new": 0})
        for name, number in (("windows", 1), ("pages", count.pages), ("new", count.new)):
            row[name] = cast("int", row[name]) + number
    for name, why in result.trouble.items():
        rows.setdefault(name, {"source": name, "windows": 0, "pages": 0, "new": 0})["left"] = why
        tell(f"blotter.source.{why.partition(':')[0]}", name, why)
    create_markdown_artifact(key="backfill", markdown=result.summary + ".", description="The backfill in short")
    if rows:
        create_table_artifact(
            key="backfill-sources",
            table=[rows[name] for name in sorted(rows)],
            description="Finished windows by source",
        )


def show_estimates(found: Sequence[Estimate]) -> None:
    """What a backfill would do."""
    create_table_artifact(
        key="estimate",
        table=[
            {
                "source": one.name,
                "windows": one.windows,
                "known": one.known,
                "pages": one.pages,
                "minutes": round(one.seconds / 60, 1),
                "basis": one.basis,
            }
            for one in found
        ],
        description="What the backfill would do",
    )


def show_re_extraction(result: ReExtracted) -> None:
    """What the new rules change, by kind, with examples."""
    create_markdown_artifact(key="re-extraction", markdown=result.summary + ".", description="What new rules change")
    if result.comparison is None:
        return
    create_table_artifact(
        key="re-extraction-kinds",
        table=[asdict(one) | {"moved": round(one.moved, 4)} for one in result.comparison.changes],
        description="Facts of the releases read anew, by kind",
    )
    create_table_artifact(
        key="re-extraction-examples",
        table=[asdict(one) for one in result.differences],
        description="Some of what differs",
    )
