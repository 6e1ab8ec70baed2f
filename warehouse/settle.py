"""What readers ask most is computed once, when a release is made, and not at every question."""

import duckdb

# In the order in which they read each other, each with the order of its rows.
_FACTS = {
    "linked_facts": "stands, stands_n, article_id, version, n",
    "standing_versions": "article_id, version, kind, unit",
    "dated_facts": "week_start, force_id, kind, item, offence, unit, quantity",
    "week_changes": "week_start, force_id",
}
_SUMS = {
    "weekly": "week_start, force_id, kind, item, unit",
    "weekly_by_region": "week_start, region, kind, item, unit",
    "weekly_by_offence": "week_start, force_id, kind, offence, unit",
}
# So many facts are added up in some ten milliseconds, and the sums as tables would be a fifth of a small file.
FEW = 100_000


def settle(connection: duckdb.DuckDBPyConnection, few: int = FEW) -> None:
    """Turn the facts that sums take or took, and the weekly sums, from views into tables.

    For a copy to be published only.

    Args:
        connection: to the copy; the caller's transaction.
        few: up to so many facts the weekly sums stay views.
    """
    ((facts,),) = connection.execute("SELECT count(*) FROM facts").fetchall()
    for name, order in (_FACTS if facts <= few else _FACTS | _SUMS).items():
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
