"""Who runs for long: a backfill or a re-extraction. Light, since commands that only look ask it too."""

from pathlib import Path

from flows.settings import Settings
from warehouse.store import lock_note


def backfill_lock(settings: Settings) -> Path:
    """Held by a backfill from its start to its end: there is one at a time, so that limits of hosts are kept."""
    return settings.data_dir / "backfill.lock"


def backfill_alive(settings: Settings) -> str | None:
    """The id of the backfill's run that is under way, whether it writes at this moment or not."""
    return lock_note(backfill_lock(settings)).get("run")
