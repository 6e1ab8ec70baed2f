"""What Prefect's own pages show of a run: artifacts for people, events for automations."""

from collections.abc import Sequence

from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.events import emit_event

from flows.cli.output import Format
from flows.cli.read import week_table
from flows.finish import Finished
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
    else:
        tell("blotter.release.held-back", "release", finished.trouble or "")
    for night in finished.bad:
        tell(f"blotter.source.{night.outcome.value}", night.source, night.reason)


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
    lines.append(
        f"Published {made.articles} releases with {made.facts} facts."
        if made
        else f"**Nothing published**: {finished.trouble}"
    )
    lines += [f"- **{night.source}** {night.outcome.value}: {night.reason}" for night in finished.bad]
    return "\n\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:])
