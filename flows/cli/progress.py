"""How far a long piece of work is: bars with rates and time left on a terminal, else a plain line now and then."""

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

EVERY = 30.0  # seconds between two plain lines
SHOWN = 12  # bars at a time; more would push each other off a terminal


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.1f}/s" if task.speed else "", style="dim")


class Bars:
    """A bar for each source that is being read. Use as a context manager.

    Args:
        console: where to.
        unit: what is counted, such as pages.
    """

    def __init__(self, console: Console, unit: str) -> None:
        self._console, self._unit = console, unit
        self._tasks: dict[str, TaskID] = {}
        self._state: dict[str, tuple[int, int]] = {}
        self._said = self._began = time.monotonic()
        self._bars = Progress(
            TextColumn("{task.description:22}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn(unit),
            _Rate(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )

    def __enter__(self) -> Self:
        self._bars.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.__exit__(kind, error, trace)

    def __call__(self, name: str, done: int, whole: int) -> None:
        """Say how far a source is. Called from any thread."""
        self._state[name] = (done, whole)
        if not self._console.is_terminal:
            self._line()
            return
        if name not in self._tasks:
            self._tasks[name] = self._bars.add_task(name, total=whole)
        ended = done >= whole
        self._bars.update(self._tasks[name], completed=done, total=whole, visible=not ended and self._room(name))

    def end(self, name: str) -> None:
        """A source is done, however it ended."""
        done, _ = self._state.get(name, (0, 0))
        self(name, done, done)

    def said(self, line: str) -> None:
        """A line for people, above the bars."""
        self._console.print(f"blotter: {line}", highlight=False, markup=False)

    def _room(self, name: str) -> bool:
        open_ones = [one for one, (done, whole) in self._state.items() if done < whole]
        return name in open_ones[:SHOWN]

    def _line(self) -> None:
        now = time.monotonic()
        if now - self._said < EVERY:
            return
        self._said = now
        done, whole = (sum(numbers) for numbers in zip(*self._state.values(), strict=True))
        rate = done / max(now - self._began, 0.001)
        left = f", some {(whole - done) / rate / 60:.0f} min left" if rate and whole > done else ""
        under_way = sum(one < of for one, of in self._state.values())
        self.said(f"{done} of {whole} {self._unit}, {rate:.1f}/s, {under_way} under way{left}")
