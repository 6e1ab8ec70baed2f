"""The tables as documentation, read from the comments that every DuckDB file of ours carries."""

import re
from dataclasses import dataclass

import duckdb

from warehouse.store import column_words, migrate

_EXAMPLE = re.compile(r"\s*Example: (?P<sql>.+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, a view or a macro's result."""

    name: str
    type: str
    comment: str | None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """A table, view or macro.

    Attributes:
        name: its name.
        sort: table, view, table macro or macro.
        comment: what it is.
        columns: of a macro those of its result.
        parameters: of a macro, as columns without a type.
        example: of a macro, a statement that runs.
        checks: constraints of a table.
    """

    name: str
    sort: str
    comment: str | None
    columns: tuple[Column, ...] = ()
    parameters: tuple[Column, ...] = ()
    example: str | None = None
    checks: tuple[str, ...] = ()


def things(connection: duckdb.DuckDBPyConnection | None = None) -> list[Thing]:
    """Everything that a file of this version holds: tables, views, table macros, macros, each group by name.

    Args:
        connection: of a migrated file; an empty one is made when left out.
    """
    if connection is None:
        with duckdb.connect() as empty:
            migrate(empty)
            return things(empty)
    columns = _columns(connection)
    checks = _checks(connection)
    every = []
    for sort, query in _RELATIONS:
        for name, comment in connection.execute(query).fetchall():
            every.append(Thing(name, sort, comment, tuple(columns[name]), checks=tuple(checks.get(name, ()))))
    return every + _macros(connection)


_RELATIONS = (
    ("table", "SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal AND NOT temporary ORDER BY 1"),
    ("view", "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal AND NOT temporary ORDER BY 1"),
)


def _columns(connection: duckdb.DuckDBPyConnection) -> dict[str, list[Column]]:
    found: dict[str, list[Column]] = {}
    for table, *column in connection.execute(
        """
        SELECT c.table_name, column_name, data_type, c.comment, NOT is_nullable AND v.view_name IS NULL
        FROM duckdb_columns() c LEFT JOIN duckdb_views() v ON v.view_name = c.table_name AND NOT v.internal
        WHERE NOT c.internal AND c.database_name = current_database() ORDER BY c.table_name, column_index
        """
    ).fetchall():
        found.setdefault(table, []).append(Column(*column))
    return found


def _checks(connection: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table, text in connection.execute(
        """
        SELECT table_name, constraint_text FROM duckdb_constraints()
        WHERE constraint_type <> 'NOT NULL' AND database_name = current_database() ORDER BY ALL
        """
    ).fetchall():
        found.setdefault(table, []).append(text)
    return found


def _macros(connection: duckdb.DuckDBPyConnection) -> list[Thing]:
    words = column_words()
    every = []
    for name, sort, parameters, comment in connection.execute(
        """
        SELECT function_name, function_type, parameters, comment FROM duckdb_functions()
        WHERE NOT internal AND database_name = current_database() AND function_type LIKE '%macro'
        ORDER BY function_type DESC, function_name
        """
    ).fetchall():
        found = _EXAMPLE.search(comment or "")
        example = found["sql"] if found else None
        result: list[Column] = []
        if example and sort == "table_macro":
            described = connection.execute(f"DESCRIBE {example}").fetchall()
            of = words["every"] | words["of"].get(name, {})
            result = [Column(column, type_, of.get(column)) for column, type_, *_ in described]
        given = tuple(Column(parameter, "", words["parameters"].get(parameter)) for parameter in parameters)
        text = _EXAMPLE.sub("", comment or "") or None
        every.append(Thing(name, sort.replace("_", " "), text, tuple(result), given, example))
    return every


_HEAD = """# What the DuckDB file holds

Made by `blotter schema --format md` from the comments in the file itself; do not edit it. In any file:
`SELECT table_name, column_name, comment FROM duckdb_columns()`. Start with [weekly](#weekly) and the macro
[compare_weeks](#compare_weeks); [weeks.md](weeks.md) shows them at work.
"""
_TITLES = {"table": "Tables", "view": "Views", "table macro": "Table macros", "macro": "Macros"}


def page(every: list[Thing]) -> str:
    """The documentation page, as Markdown."""
    parts = [_HEAD]
    seen: dict[tuple[Column, ...], str] = {}
    for sort, title in _TITLES.items():
        parts.append(f"## {title}\n")
        parts += [_section(thing, seen) for thing in every if thing.sort == sort]
    return "\n".join(parts)


def _section(thing: Thing, seen: dict[tuple[Column, ...], str]) -> str:
    lines = [f"### {thing.name}\n", f"{thing.comment}\n"]
    if thing.example:
        lines.append(f"```sql\n{thing.example}\n```\n")
    if thing.parameters:
        lines += ["| parameter | |", "|---|---|"]
        lines += [f"| `{column.name}` | {_cell(column.comment)} |" for column in thing.parameters]
        lines.append("")
    if thing.columns and thing.columns in seen:
        lines.append(f"Gives the columns of [{seen[thing.columns]}](#{seen[thing.columns]}).\n")
    elif thing.columns:
        seen[thing.columns] = thing.name
        lines += ["| column | type | |", "|---|---|---|"]
        lines += [
            f"| `{column.name}` | {column.type}{' not null' if column.required else ''} | {_cell(column.comment)} |"
            for column in thing.columns
        ]
        lines.append("")
    if thing.checks:
        lines += [f"- `{check}`" for check in thing.checks]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str | None) -> str:
    return (text or "").replace("|", "\\|")
