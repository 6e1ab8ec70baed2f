"""The published file as Parquet and CSV with a `datapackage.json`, for tools that do not read DuckDB.

The descriptor follows the Frictionless Data Package specification (https://specs.frictionlessdata.io/data-package/).
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any

import duckdb

from warehouse.publish.place import inspect
from warehouse.publish.reader import of_this_version
from warehouse.store import WarehouseError

DESCRIPTOR = "datapackage.json"
DATA_LICENCE = "CC-BY-4.0"
# What is exported, in this order; names as in the published file.
EXPORTED = (
    "current_facts", "weekly", "weekly_by_region", "weekly_by_offence", "weeks", "force_weeks", "coverage_by_week",
    "week_coverage", "coverage", "articles", "article_versions", "duplicates", "retold", "forces", "sources", "kinds",
    "items", "units", "offences", "campaign_weeks", "bank_holidays", "generations", "generation_changes",
)  # fmt: skip
_DESCRIPTION = """\
What the UK's police forces said in their news that was enforced, as facts by week, force, kind and item. \
Announcements, not events: a week without a row was not seen, or nothing was told in it; see coverage and \
week_coverage. Sum only rows of current_facts with counted = true. Text cells of the CSV files that a spreadsheet \
would take for a formula begin with an apostrophe; lists are joined by '; '. The Parquet files hold the same rows as \
they are. Headlines and snippets are short quotations, private persons masked; the terms of the forces that published \
them apply to these."""
_TYPES = {"BOOLEAN": "boolean", "DATE": "date", "DOUBLE": "number", "FLOAT": "number"}
_FORMULA = r"'^[\s]*[=+\-@]|^[\t\r\n]'"


@dataclass(frozen=True, slots=True)
class Exported:
    """One table of an export, in both formats."""

    name: str
    rows: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    type: str
    comment: str | None

    @property
    def field(self) -> dict[str, str]:
        """As the descriptor has it."""
        kind = _TYPES.get(self.type, "string")
        if "INT" in self.type and not self.type.endswith("]"):
            kind = "integer"
        if self.type.startswith(("TIMESTAMP", "DECIMAL")):
            kind = "datetime" if self.type.startswith("TIMESTAMP") else "number"
        return {"name": self.name, "type": kind} | ({"description": self.comment} if self.comment else {})

    @property
    def cell(self) -> str:
        """As SQL writes it into a CSV file."""
        name = f'"{self.name}"'
        if self.type.endswith("[]"):
            return f"{_safe(f'array_to_string({name}, {chr(39)}; {chr(39)})')} AS {name}"
        if self.type == "VARCHAR":
            return f"{_safe(name)} AS {name}"
        if self.type.startswith("TIMESTAMP"):
            return f"strftime({name} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ') AS {name}"
        return name


def _safe(text: str) -> str:
    """No spreadsheet takes a cell for a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""
    return f"CASE WHEN regexp_matches({text}, {_FORMULA}) THEN '''' || {text} ELSE {text} END"


def export(published: Path, folder: Path, *, licence: str = DATA_LICENCE) -> list[Exported]:
    """Write every exported table as NAME.parquet and NAME.csv, then the descriptor.

    Each file replaces its forerunner whole. The descriptor is taken away first and put back last, so that a folder
    with one is complete.

    Args:
        published: the published file.
        folder: made when it is not there; other files in it are left alone.
        licence: SPDX name of the licence under which you publish the export.

    Raises:
        WarehouseError: nothing is published, or the folder cannot be written.
    """
    release = inspect(published)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / DESCRIPTOR).unlink(missing_ok=True)
        with duckdb.connect(published, read_only=True) as connection, of_this_version(published, connection):
            connection.execute("SET TimeZone = 'UTC'")
            resources = [resource for name in EXPORTED for resource in _write(connection, name, folder)]
        package = {
            "$schema": "https://specs.frictionlessdata.io/schemas/data-package.json",
            "profile": "data-package",
            "name": "blotter",
            "title": "Blotter: what UK police forces announced as enforced, week by week",
            "description": _DESCRIPTION,
            "homepage": "https://github.com/blotter-uk/blotter",
            "version": release.id,
            "created": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            "licenses": [{"name": licence, "path": f"https://spdx.org/licenses/{licence}.html"}],
            "sources": [{"title": "News pages of the UK's police forces; every fact has the address of its page"}],
            "resources": resources,
        }
        _replace(folder / DESCRIPTOR, json.dumps(package, ensure_ascii=False, indent=1) + "\n")
    except (OSError, duckdb.Error) as error:
        raise WarehouseError(f"could not export to {folder}: {str(error).splitlines()[0]}") from error
    return [
        Exported(resource["name"], resource["rows"], resource["bytes"])
        for resource in resources
        if resource["format"] == "csv"
    ]


def _write(connection: duckdb.DuckDBPyConnection, name: str, folder: Path) -> list[dict[str, Any]]:
    columns, comment = _columns(connection, name)
    ((rows,),) = connection.execute(f"SELECT count(*) FROM {name}").fetchall()  # noqa: S608  # names above
    fields = [column.field for column in columns]
    order = " ORDER BY ALL" if columns[0].name == "week_start" else ""
    cells = ", ".join(column.cell for column in columns)
    resources: list[dict[str, Any]] = []
    for suffix, mediatype, query, options in (
        ("csv", "text/csv", f"SELECT {cells} FROM {name}{order}", "FORMAT csv, HEADER"),  # noqa: S608  # names of the database
        ("parquet", "application/vnd.apache.parquet", f"FROM {name}{order}", "FORMAT parquet, COMPRESSION zstd"),
    ):
        path = folder / f"{name}.{suffix}"
        aside = folder / f".{path.name}.tmp"
        quoted = str(aside).replace("'", "''")
        try:
            connection.execute(f"COPY ({query}) TO '{quoted}' ({options})")
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        resources.append(
            {
                "name": name if suffix == "csv" else f"{name}-parquet",
                "path": path.name,
                "title": comment or name,
                "profile": "tabular-data-resource" if suffix == "csv" else "data-resource",
                "format": suffix,
                "mediatype": mediatype,
                "encoding": "utf-8",
                "bytes": path.stat().st_size,
                "hash": f"sha256:{digest}",
                "rows": rows,
                "schema": {"fields": fields, "missingValues": [""]},
            }
        )
    return resources


def _columns(connection: duckdb.DuckDBPyConnection, name: str) -> tuple[Sequence[_Column], str | None]:
    rows = connection.execute(
        """
        SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = ? AND NOT internal
        ORDER BY column_index
        """,
        [name],
    ).fetchall()
    comments = connection.execute(
        """
        SELECT comment FROM duckdb_tables() WHERE table_name = $name
        UNION ALL SELECT comment FROM duckdb_views() WHERE view_name = $name
        """,
        {"name": name},
    ).fetchall()
    return [_Column(*row) for row in rows], comments[0][0] if comments else None


def _replace(path: Path, text: str) -> None:
    aside = path.with_name(f".{path.name}.tmp")
    aside.write_text(text, encoding="utf-8")
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    aside.replace(path)
