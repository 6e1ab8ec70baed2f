"""Does `make chaos` notice? The code is broken on purpose, in one way after another, and sequences run until one fails.

python -m tests.chaos.broken
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb

import warehouse.forget
import warehouse.generations.decide
import warehouse.generations.hold
import warehouse.load.articles
import warehouse.load.night
import warehouse.publish.build
import warehouse.publish.place
import warehouse.told.resolve
from tests.chaos.test_sequences import DONE, FromTemplate, in_memory, prepared, run_sequences
from warehouse.store import WarehouseError


class Deaf:
    """A connection that does not do what is asked in such words."""

    def __init__(self, connection: Any, words: str) -> None:
        self._connection, self._words = connection, words

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, query: str, *given: Any) -> Any:
        left = "; ".join(one for one in query.split(";") if self._words not in one)
        return self._connection.execute(left or "SELECT 1", *given if left == query else ())


@contextmanager
def without(function: str, words: str) -> Iterator[None]:
    """Run a function of the warehouse, its first argument a connection that is deaf to some statement."""
    module, name = function.rsplit(".", 1)
    real: Callable[..., Any] = getattr(sys.modules[module], name)
    with patch(function, lambda connection, *given: real(Deaf(connection, words), *given)):
        yield


@contextmanager
def no_transactions() -> Iterator[None]:
    modules = (
        warehouse.load.articles,
        warehouse.load.night,
        warehouse.generations.hold,
        warehouse.generations.decide,
        warehouse.told.resolve,
        warehouse.forget,
    )
    with ExitStack() as stack:
        for module in modules:
            stack.enter_context(patch.object(module, "transaction", lambda _: nullcontext()))
        yield


def half_counted_twice() -> Any:
    real = warehouse.told.resolve.retold
    return patch.object(warehouse.told.resolve, "retold", lambda facts, edges: real(facts, edges)[::2])


BROKEN: dict[str, Callable[[], Any]] = {
    "an amended page leaves its old version in force": lambda: without(
        "warehouse.load.articles._write_versions", "UPDATE article_versions v SET valid_to"
    ),
    "half of the repeated results are counted twice": half_counted_twice,
    "a forgotten address is left in quarantine": lambda: patch.object(warehouse.forget, "_BY_URL", ("fetches",)),
    "transactions are none": no_transactions,
    "a release is not compared with the last": lambda: patch.object(warehouse.publish.place, "_check", lambda *_: None),
    "a release that was rolled back is published again": lambda: patch.object(
        warehouse.publish.place, "_refuse_while_rolled_back", lambda _: None
    ),
    "a late copy is taken for an amendment": lambda: without(
        "warehouse.load.articles._find_fresh", "DELETE FROM coming USING before"
    ),
    "what was forgotten comes in again": lambda: patch.object(
        warehouse.load.articles, "_drop_forgotten", lambda _: None
    ),
}


def noticed(how: Callable[[], Any], template: Path, most: int) -> int | None:
    """How many sequences it took until one failed; None when none of so many did."""
    before = DONE["sequences"]
    with how(), redirect_stdout(StringIO()):
        try:
            run_sequences(most, 10, template, derandomize=True, shrink=False)
        except (AssertionError, duckdb.Error, WarehouseError):  # anything else is a fault of the sequences
            return DONE["sequences"] - before
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sequences", type=int, default=100, help="for each way at most")
    asked = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory(dir=in_memory()) as folder:
        template = prepared(Path(folder))
        with patch.object(warehouse.publish.build, "duckdb", FromTemplate(template)):
            for name, how in BROKEN.items():
                number = noticed(how, template, asked.sequences)
                missed += number is None
                print(
                    f"{name:52} {'not noticed' if number is None else f'noticed after {number} sequences'}", flush=True
                )
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
