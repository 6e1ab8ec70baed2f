"""The source file: one table for each body whose news pages are read."""

import hashlib
import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

SOURCE_FILE = Path(__file__).with_name("sources.toml")


class SourceFileError(ValueError):
    """The source file cannot be used; the message names the table and the field."""


Evidence = Literal["verified", "single source", "inferred", "unproven"]


Note = Annotated[str, Field(pattern=r"^\d{4}-\d{2} \((?:verified|single source|inferred|unproven)\): \S")]


class Earlier(BaseModel):
    """What a body's site was before it changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    platform: str
    until: date = Field(description="the last day on which it was seen")


class Source(BaseModel):
    """One body's news pages, as data. Paths are relative to the host's root."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    name: str
    host: str
    listing: str = Field(pattern=r"^/")
    platform: str
    evidence: Evidence = Field(description="how well the listing's address is known")
    force: str | None = Field(default=None, description="whose results it reports, where that is another body")
    ons: str | None = None
    police_uk: str | None = None
    feed: str | None = None
    search: str | None = None
    timezone: str = "Europe/London"
    delay: float = Field(default=2.5, ge=0, description="seconds between two requests to the host")
    enabled: bool = True
    disabled_reason: str | None = None
    contact: str | None = Field(default=None, description="page by which the body is reached")
    first_date: date | None = Field(default=None, description="how far back releases have been seen")
    expected_weekly: tuple[int, int] | None = Field(default=None, description="releases in a quiet and in a busy week")
    notes: tuple[Note, ...] = ()
    other_hosts: tuple[str, ...] = ()
    earlier: Earlier | None = None
    base_url: str | None = Field(default=None, description="where to ask instead of https://host")

    @model_validator(mode="after")
    def _disabled_for_a_reason(self) -> Self:
        if not self.enabled and not self.disabled_reason:
            raise ValueError("enabled = false needs a disabled_reason")
        if self.expected_weekly and not 0 <= self.expected_weekly[0] <= self.expected_weekly[1]:
            raise ValueError("expected_weekly must be [fewest, most]")
        try:
            ZoneInfo(self.timezone)
        except (ValueError, ZoneInfoNotFoundError) as error:
            raise ValueError(f"there is no time zone {self.timezone!r}") from error
        return self

    @property
    def note(self) -> str | None:
        """All notes as one line."""
        return "; ".join(self.notes) or None

    @property
    def hosts(self) -> frozenset[str]:
        """Every host on which its pages are or were, without "www."."""
        return frozenset(host.removeprefix("www.") for host in (self.host, *self.other_hosts))

    def platform_on(self, day: date) -> str:
        """The platform that it had on a day."""
        return self.earlier.platform if self.earlier and day <= self.earlier.until else self.platform

    @property
    def base(self) -> str:
        """Scheme and host to ask, without a trailing slash."""
        return (self.base_url or f"https://{self.host}").rstrip("/")

    @property
    def netloc(self) -> str:
        """Host and port that this source's pages must lie on."""
        return urlsplit(self.base).netloc.lower()

    def owns(self, url: str) -> bool:
        """Is it on one of its hosts? A newspaper's page that came by file is not."""
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        return host in self.hosts or host == urlsplit(self.base).hostname

    def url(self, path: str) -> str:
        """Absolute address of a path of this source."""
        return urljoin(self.base + "/", path)


def load_sources(path: Path | None = None) -> dict[str, Source]:
    """Read the source file.

    Args:
        path: another file than the one shipped.

    Returns:
        The sources by id, in the order of the file.

    Raises:
        SourceFileError: unreadable, no TOML, or a table with a wrong or missing field.
    """
    file = path or SOURCE_FILE
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceFileError(f"{file}: {error}") from error
    sources: dict[str, Source] = {}
    for source_id, table in tables.items():
        try:
            sources[source_id] = Source(id=source_id, **table)
        except (ValidationError, TypeError) as error:
            first = error.errors()[0] if isinstance(error, ValidationError) else None
            what = f"{'.'.join(map(str, first['loc']))}: {first['msg']}" if first else str(error)
            raise SourceFileError(f"{file}: [{source_id}] {what}") from error
    speaking = [source for source in sources.values() if source.force]
    bodies = sources.keys() | (load_sources().keys() if speaking and file != SOURCE_FILE else set())
    for source in speaking:
        if source.force not in bodies:
            raise SourceFileError(f"{file}: [{source.id}] force: {source.force!r} is no body of the source file")
    return sources


def sources_version(path: Path | None = None) -> str:
    """Short hash of the source file, which every run records."""
    return hashlib.sha256((path or SOURCE_FILE).read_bytes()).hexdigest()[:12]
