"""What readers ask most is computed once, when a release is made, and not at every question."""

import duckdb

# In the order in which they read each other, each with the order of its rows.
_SETTLED = {
    "counted_facts": "week_start, force_id, kind, item, offence, unit, quantity",
    "weekly": "week_start, force_id, kind, item, unit",
    "weekly_by_region": "week_start, region, kind, item, unit",
    "weekly_by_offence": "week_start, force_id, kind, offence, unit",
}


def settle(connection: duckdb.DuckDBPyConnection) -> None:
    """Turn the facts that sums take, and the weekly sums, from views into tables. For a copy to be published only.

    Args:
        connection: to the copy; the caller's transaction.
    """
    for name, order in _SETTLED.items():
        ((comment,),) = connection.execute(
            "SELECT comment FROM duckdb_views() WHERE view_name = ? AND database_name = current_database()", [name]
        ).fetchall()
        columns = connection.execute(
            """
            SELECT column_name, comment FROM duckdb_columns()
            WHERE table_name = ? AND database_name = current_database()
            """,
            [name],
        ).fetchall()
        comments = [f"COMMENT ON TABLE {name} IS '{_quoted(comment)}'"]
        comments += [f"COMMENT ON COLUMN {name}.\"{column}\" IS '{_quoted(text)}'" for column, text in columns]
        connection.execute(
            f"CREATE TABLE settled AS FROM {name} ORDER BY {order}; DROP VIEW {name};"
            f" ALTER TABLE settled RENAME TO {name}; {'; '.join(comments)}"
        )


def _quoted(text: str | None) -> str:
    return (text or "").replace("'", "''")
