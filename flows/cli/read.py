"""Commands that read the published file: sql, schema."""

from difflib import get_close_matches
from typing import Annotated

import duckdb
import typer

from flows.cli import out
from flows.cli.output import Format, show
from flows.cli.run import DataDir
from flows.errors import InputError
from flows.settings import load_settings
from warehouse.publish import PUBLISHED, of_another_version, open_reader
from warehouse.schema import Thing, page, things


def register(app: typer.Typer) -> None:
    """Put the commands on the command line."""
    app.command(epilog='Example: blotter sql "SELECT * FROM weekly LIMIT 5" --format csv')(sql)
    app.command(epilog="Example: blotter schema weekly")(schema)


def sql(
    query: Annotated[str, typer.Argument(help="One statement for the published file.")],
    how: Annotated[Format, typer.Option("--format", help="How to print.")] = Format.table,
    data_dir: DataDir = None,
) -> None:
    """Run a query on the published file, read-only."""
    settings = load_settings(data_dir=data_dir)
    with open_reader(settings.published / PUBLISHED) as reader:
        try:
            statements = len(reader.extract_statements(query))
            if not statements:
                raise InputError('there is no query in this; give one such as "FROM weekly LIMIT 5"')
            if statements > 1:
                raise InputError("give one statement; each has a result of its own")
            result = reader.execute(query)
            names = [column[0] for column in result.description or ()]
            rows = result.fetchall()
        except duckdb.Error as error:
            other = of_another_version(reader)
            raise InputError(f"{error}" + (f"\n{other}" if other else "")) from error
    show(out, rows, names, how, empty="No rows.")


def schema(
    name: Annotated[str | None, typer.Argument(help="A table, view or macro; all when left out.")] = None,
    how: Annotated[
        Format, typer.Option("--format", help="How to print; md without a name is docs/schema.md.")
    ] = Format.table,
) -> None:
    """Explain the tables, views and macros of the DuckDB file."""
    every = things()
    if how is Format.md and name is None:
        out.file.write(page(every))
        return
    chosen = [thing for thing in every if name in (None, thing.name)]
    if not chosen:
        near = get_close_matches(str(name), [thing.name for thing in every], 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise InputError(f"no table, view or macro {name!r}{hint or '; `blotter schema` lists them'}")
    if name is None and how is Format.table:
        show(out, [(t.name, t.sort, t.comment) for t in chosen], ("name", "is a", "holds"), how)
        out.print("blotter schema NAME explains its columns.", highlight=False)
        return
    if how is Format.table:
        out.print(f"{chosen[0].comment}\n", markup=False, highlight=False)
    rows = [row for thing in chosen for row in _rows(thing)]
    if how is not Format.table:
        show(out, rows, ("table", "is a", "column", "type", "meaning"), how)
        return
    show(out, [row[2:] for row in rows], ("column", "type", "meaning"), how)
    if chosen[0].example:
        out.print(f"Example: {chosen[0].example}", markup=False, highlight=False)


def _rows(thing: Thing) -> list[tuple[str, str, str, str, str]]:
    every = [(column, "parameter") for column in thing.parameters] + [(column, column.type) for column in thing.columns]
    return [(thing.name, thing.sort, column.name, type_, column.comment or "") for column, type_ in every]
