"""What readers ask most is computed once, when a release is made, and not at every question."""

import duckdb

_NAME = "counted_facts"


def settle(connection: duckdb.DuckDBPyConnection) -> None:
    """Turn the view that everything weekly reads into a table in the order of weeks. For a copy to be published only.

    Args:
        connection: to the copy; the caller's transaction.
    """
    ((comment,),) = connection.execute(
        "SELECT comment FROM duckdb_views() WHERE view_name = ? AND database_name = current_database()", [_NAME]
    ).fetchall()
    columns = connection.execute(
        "SELECT column_name, comment FROM duckdb_columns() WHERE table_name = ? AND database_name = current_database()",
        [_NAME],
    ).fetchall()
    connection.execute(
        f"""
        CREATE TABLE settled AS FROM {_NAME} ORDER BY week_start, force_id, kind, item, article_id, n;
        DROP VIEW {_NAME};
        ALTER TABLE settled RENAME TO {_NAME};
        COMMENT ON TABLE {_NAME} IS '{_quoted(comment)}';
        """
    )
    for name, text in columns:
        connection.execute(f"COMMENT ON COLUMN {_NAME}.\"{name}\" IS '{_quoted(text)}'")


def _quoted(text: str | None) -> str:
    return (text or "").replace("'", "''")
