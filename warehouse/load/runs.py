"""Sources and runs: what is read, and by whom."""

from collections.abc import Collection, Sequence
from dataclasses import asdict

import duckdb
import pyarrow as pa

from warehouse.bulk import columns, rows_as
from warehouse.records import RunRow, SourceRow, WindowRow
from warehouse.reference.sync import sync_calendar, sync_forces
from warehouse.store import transaction


def load_sources(
    connection: duckdb.DuckDBPyConnection, rows: Sequence[SourceRow], forces: Sequence[tuple[str, str, str | None]]
) -> None:
    """Bring forces (id, name, ONS code) and sources to the state of the source file."""
    with transaction(connection):
        if forces:
            with rows_as(connection, "arrow_rows", columns(("force_id", "name", "ons_code"), forces)):
                connection.execute("INSERT INTO forces BY NAME SELECT * FROM arrow_rows ON CONFLICT DO NOTHING")
        known = {values[0]: values for values in connection.execute("FROM sources").fetchall()}
        changed = [row for row in rows if known.get(row.source_id) != tuple(asdict(row).values())]
        if changed:
            with rows_as(connection, "arrow_rows", pa.Table.from_pylist([asdict(row) for row in changed])):
                connection.execute("INSERT OR REPLACE INTO sources BY NAME SELECT * FROM arrow_rows")
        sync_forces(connection)
        sync_calendar(connection)


def retire_sources(connection: duckdb.DuckDBPyConnection, there: Collection[str]) -> None:
    """Note which sources are in no source file any more: they are not read, so that no week waits for them.

    Args:
        connection: the writer's.
        there: ids of those that are.
    """
    connection.execute(
        """
        UPDATE sources SET enabled = false, note = 'no longer in the source file'
        WHERE enabled AND NOT list_contains($there::VARCHAR[], source_id)
        """,
        {"there": list(there)},
    )


def begin_run(connection: duckdb.DuckDBPyConnection, row: RunRow, alive: str | None = None) -> None:
    """Open a run. Runs that a killed process left open are marked crashed: the writer's lock proves they are over.

    Args:
        connection: the writer's.
        row: the run.
        alive: the run that goes on beside this one, writing between others: a backfill.
    """
    connection.execute(
        "UPDATE runs SET state = 'crashed', ended_at = now() WHERE state = 'running' AND run_id <> ?", [alive or ""]
    )
    connection.execute(
        "INSERT INTO runs VALUES (?, ?, ?, ?, NULL, 'running', ?, ?, ?, ?, NULL)",
        [
            row.run_id,
            row.flow,
            row.night,
            row.started_at,
            row.code_version,
            row.rules_version,
            row.sources_version,
            row.parameters,
        ],
    )


def end_run(connection: duckdb.DuckDBPyConnection, run_id: str, state: str, summary: str) -> None:
    """Close a run as completed or failed, with a line of summary."""
    connection.execute(
        "UPDATE runs SET state = ?, summary = ?, ended_at = now() WHERE run_id = ?", [state, summary, run_id]
    )


def load_window(connection: duckdb.DuckDBPyConnection, run_id: str, row: WindowRow) -> None:
    """Record that a backfill read a source's month to the end."""
    connection.execute(
        "INSERT OR REPLACE INTO backfilled_windows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, now())",
        [*asdict(row).values(), run_id],
    )
