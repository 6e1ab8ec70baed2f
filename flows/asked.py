"""How a source is asked, as settings and as a record that the archive keeps: enough to ask it again."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from flows.settings import Settings
from scrapers.http import Manners
from scrapers.night import Window
from scrapers.sources import Source


def manners_of(settings: Settings) -> Manners:
    """How to behave, by the settings."""
    return Manners(
        user_agent=settings.user_agent,
        attempts=settings.attempts,
        connect_timeout=settings.connect_timeout,
        read_timeout=settings.read_timeout,
        total_timeout=settings.total_timeout,
    )


def window_of(settings: Settings) -> Window:
    """How far back an ordinary night looks."""
    return Window(
        first_days=settings.first_days,
        recheck_days=settings.recheck_days,
        max_pages=settings.max_pages,
        batch=settings.batch,
        max_new=settings.max_new,
    )


def night_record(
    source: Source, day: date, window: Window, manners: Manners, flow: str, waiting: Sequence[str] = ()
) -> dict[str, Any]:
    """A source's night before it begins, as JSON can hold it."""
    return {
        "flow": flow,
        "day": day.isoformat(),
        "source": source.model_dump(mode="json", exclude_none=True),
        "window": {name: str(value) if isinstance(value, date) else value for name, value in asdict(window).items()},
        "manners": asdict(manners),
        "waiting": list(waiting),
    }


def asked_of(record: dict[str, Any]) -> tuple[Source, Window, Manners]:
    """Source, window and manners of a night's record; the manners of a reader who disturbs nobody.

    What a later version added takes its default; what it dropped is passed over.
    """
    source = Source(**{name: value for name, value in record["source"].items() if name in Source.model_fields})
    window = _known(Window, record["window"])
    for name in ("since", "until"):
        window[name] = date.fromisoformat(window[name]) if window.get(name) else None
    manners = _known(Manners, record["manners"]) | {"patient": False}
    return source, Window(**window), Manners(**manners)


def _known(kind: type[Window] | type[Manners], values: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}
