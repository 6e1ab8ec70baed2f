"""Settings: one TOML file and environment variables, validated, each with its reason."""

import json
import re
import tomllib
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from cronsim import CronSim, CronSimError
from platformdirs import user_config_path, user_data_path
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from flows import __version__


class SettingsError(ValueError):
    """The settings cannot be used; the message names the field and the file."""


def config_file() -> Path:
    """Where the settings file is looked for: ./blotter.toml, else the user's configuration folder."""
    here = Path("blotter.toml")
    return here if here.exists() else user_config_path("blotter") / "blotter.toml"


class Settings(BaseSettings):
    """Everything that can be set. Environment variables are the names in capitals after BLOTTER_."""

    model_config = SettingsConfigDict(env_prefix="BLOTTER_", extra="forbid")

    data_dir: Path = Field(
        default_factory=lambda: user_data_path("blotter"),
        description="Everything that is kept; back it up by copying it.",
    )
    sources_file: Path | None = Field(
        default=None,
        description="A source file that stands instead of the one shipped, not beside it: a source that it lacks is"
        " not read. To add one, start from a copy of scrapers/sources.toml.",
    )
    contact: str = Field(
        default="https://github.com/blotter-uk/blotter",
        description="Address in the user agent, so that a force's web team can reach you. Set it to yours.",
    )
    attempts: int = Field(default=3, ge=1, le=10, description="Tries of one request before it counts as failed.")
    connect_timeout: float = Field(default=8.0, gt=0, le=60, description="Seconds to wait for a connection.")
    read_timeout: float = Field(default=20.0, gt=0, le=300, description="Seconds to wait for an answer.")
    total_timeout: float = Field(default=60.0, gt=0, le=600, description="Seconds that one request may take in all.")
    max_new: int = Field(
        default=500, ge=1, le=10_000, description="New pages to read at most for one source and night; the rest wait."
    )
    max_pages: int = Field(
        default=5, ge=1, le=200, description="Search pages to read at most for one source and night."
    )
    first_days: int = Field(
        default=14, ge=1, description="Days a night looks back for new pages; further after an outage."
    )
    recheck_days: int = Field(default=7, ge=0, description="Known pages this young are asked again, conditionally.")
    batch: int = Field(default=25, ge=1, le=1000, description="Pages that are loaded together.")
    keep_raw_days: int = Field(default=180, ge=1, description="Days that raw pages are kept in the archive.")
    keep_releases: int = Field(default=7, ge=1, description="Published snapshots to keep.")
    facts_may_shrink: float = Field(
        default=0.02, ge=0, le=1, description="Share of facts, and of each kind, that may vanish between two snapshots."
    )
    sums_may_shrink: float = Field(
        default=0.05, ge=0, le=1, description="Share by which the sums of past weeks may shrink between two snapshots."
    )
    fill_may_fall: float = Field(
        default=0.05,
        ge=0,
        le=1,
        description="How far the share of facts with a figure, an offence or a place may fall: 0.05 is five points.",
    )
    data_licence: str = Field(
        default="CC-BY-4.0",
        pattern=r"^[A-Za-z0-9.+-]+$",
        description="SPDX name of the licence under which you publish what `blotter export` writes.",
    )
    writer_wait: float = Field(default=60.0, ge=0, description="Seconds to wait for another writer of the warehouse.")

    wayback_url: str = Field(
        default="https://web.archive.org", description="The web archive of `blotter backfill --source wayback`."
    )
    commoncrawl_index_url: str = Field(
        default="https://index.commoncrawl.org", description="Index of `blotter backfill --source commoncrawl`."
    )
    commoncrawl_data_url: str = Field(
        default="https://data.commoncrawl.org", description="Where that index's WARC files lie."
    )

    schedule: str = Field(
        default="15 3 * * *",
        description="When `blotter serve` starts the nightly run: a cron line in British time. Keep to 03:00 or"
        " later, since the hour before is missing or double when clocks change.",
    )
    server_port: int = Field(default=4200, ge=1, le=65535, description="Port of the Prefect server of `blotter serve`.")
    keep_runs_days: int = Field(default=90, ge=1, description="Days that Prefect's server remembers runs and events.")
    notify: Annotated[list[str], NoDecode] = Field(
        default=[],
        description="Prefect notification blocks that are told of failed nights, broken or silent sources and"
        " held-back snapshots, such as slack-webhook/team; in the environment with commas between them.",
    )

    @field_validator("notify", mode="before")
    @classmethod
    def _with_commas(cls, given: object) -> object:
        """The environment has words only: a,b or, as before, a list in JSON."""
        if not isinstance(given, str):
            return given
        return json.loads(given) if given.lstrip().startswith("[") else re.findall(r"[^,\s]+", given)

    @field_validator("data_dir", "sources_file")
    @classmethod
    def _at_home(cls, path: Path | None) -> Path | None:
        """No shell reads the file, nor a service's environment: "~" is the user's folder there too."""
        try:
            return path and path.expanduser()
        except RuntimeError as error:
            raise ValueError(f"{path}: {error}") from error

    @field_validator("schedule")
    @classmethod
    def _five_fields(cls, line: str) -> str:
        try:
            CronSim(line, datetime(2022, 1, 1, tzinfo=UTC))
        except CronSimError as error:
            raise ValueError(f"{line!r} is no cron line of five fields such as 15 3 * * *: {error}") from error
        return line

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # not used: one file is enough
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # likewise
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over the environment, the environment over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, config_file())

    @property
    def warehouse(self) -> Path:
        """The pipeline's own database."""
        return self.data_dir / "warehouse.duckdb"

    @property
    def published(self) -> Path:
        """The folder that readers look into."""
        return self.data_dir / "published"

    @property
    def archive(self) -> Path:
        """The folder of raw pages."""
        return self.data_dir / "archive"

    @property
    def reports(self) -> Path:
        """The folder of weekly reports."""
        return self.data_dir / "reports"

    @property
    def user_agent(self) -> str:
        """Who asks, with a way to reach them."""
        return f"blotter/{__version__} (+{self.contact})"


def _told(error: ValidationError) -> str:
    """The first thing that is wrong, for people."""
    first = error.errors()[0]
    name = ".".join(map(str, first["loc"]))
    where = f"{config_file()} or as BLOTTER_{name.upper()}"
    if first["type"] == "extra_forbidden":
        near = get_close_matches(name, Settings.model_fields, 1)
        return f"there is no setting {name} (in {where}); " + (
            f"did you mean {near[0]}?" if near else "`blotter config` lists them"
        )
    return f"setting {name}: {first['msg'].removeprefix('Value error, ')} (set in {where})"


def load_settings(**overrides: object) -> Settings:
    """The settings in force.

    Raises:
        SettingsError: a field of the file or an environment variable is wrong.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]  # validated by pydantic itself
    except ValidationError as error:
        raise SettingsError(_told(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SettingsError(f"{config_file()}: {error}") from error
