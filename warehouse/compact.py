"""Write the pipeline's own file anew, so that what was deleted is in no block of it any more.

What DuckDB deletes stays in the file, in blocks that are free to be written over, until they are. After
`blotter forget` that is not enough.
"""

from collections.abc import Callable
from pathlib import Path

import duckdb

from warehouse.lock import locked
from warehouse.store import CONFIG, WarehouseError, flush, refresh, rewriting, wal_of


def compact(path: Path, *, wait: float = 0.0, on_wait: Callable[[str], None] = lambda _: None) -> None:
    """Copy every row that is there into a new file, and put it in the place of the old one in one step.

    A kill at any moment leaves the old file or the new one, whole; the next writer removes what is left over.
    Needs as much room on the disk as the file.

    Args:
        path: the pipeline's database file; nobody of this process may have it open.
        wait: seconds to wait for a writer or for readers of it.
        on_wait: told who is waited for.

    Raises:
        WarehouseBusyError: somebody still writes or reads it.
        WarehouseError: it cannot be written anew; the old file is untouched.
    """
    with locked(path, wait, on_wait):
        refresh(path, wait)
        aside = rewriting(path)
        try:
            _copy(path, aside)
            flush(aside)
            aside.replace(path)
            flush(path.parent)
        except (OSError, duckdb.Error) as error:
            raise WarehouseError(
                f"{path} could not be written anew ({str(error).splitlines()[0]}); it is as it was, and its free"
                " blocks may still hold what was deleted. Make room on the disk and do the same again"
            ) from error
        finally:
            aside.unlink(missing_ok=True)
            wal_of(aside).unlink(missing_ok=True)


def _copy(path: Path, aside: Path) -> None:
    aside.unlink(missing_ok=True)
    wal_of(aside).unlink(missing_ok=True)
    if wal_of(path).exists():  # it would be taken for the new file's
        raise OSError("its write-ahead log could not be folded in")
    with duckdb.connect(aside, config=CONFIG) as copy:
        quoted = str(path).replace("'", "''")
        copy.execute(f"ATTACH '{quoted}' AS old (READ_ONLY)")
        ((name,),) = copy.execute("SELECT current_database()").fetchall()
        copy.execute(f'COPY FROM DATABASE old TO "{name}"')
        tables = copy.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'old' AND NOT internal"
        ).fetchall()
        for (table,) in tables:
            ((here, there),) = copy.execute(
                f'SELECT (SELECT count(*) FROM "{name}"."{table}"), (SELECT count(*) FROM old."{table}")'  # noqa: S608  # names of the database
            ).fetchall()
            if here != there:
                raise OSError(f"{table} has {there} rows and its copy {here}")
        copy.execute("DETACH old")
        copy.execute("FORCE CHECKPOINT")
