"""Publishing and going back, killed before any of their lines: readers have the release before or the one after."""

import itertools
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tests.warehouse.test_publish import COUNT, ask, fill, released
from warehouse import settle, store
from warehouse.publish import kept_releases, place, publish, roll_back

STRIDE = int(os.environ.get("BLOTTER_KILL_STRIDE", "9"))  # 1: before every line, some minutes
TRACED = {*map(str, Path(place.__file__).parent.glob("*.py")), settle.__file__, store.__file__}


def traced(work: Callable[[], object], at: Callable[[str, int], object]) -> None:
    """Do the work; call `at` before each line that is executed of what publishes."""

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        if frame.f_code.co_filename not in TRACED:
            return None
        if event == "line":
            at(frame.f_code.co_filename, frame.f_lineno)
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)


def dying(work: Callable[[], object], step: int) -> None:
    """Do the work; die before its n-th step."""
    steps = itertools.count()
    traced(work, lambda *_: next(steps) == step and signal.raise_signal(signal.SIGKILL))


def steps_of(work: Callable[[], object]) -> list[int]:
    """The first and the last time that each line is executed, and one that is never reached."""
    lines: list[tuple[str, int]] = []
    traced(work, lambda *line: lines.append(line))
    last = {line: step for step, line in enumerate(lines)}
    first = {line: step for step, line in reversed(list(enumerate(lines)))}
    return [*sorted({*first.values(), *last.values()}), len(lines)]


def do_publish(path: Path, folder: Path) -> None:
    publish(path, folder, keep=2)


def do_roll_back(path: Path, folder: Path) -> None:
    roll_back(folder, "wrong")


def mortal(work: Callable[[Path, Path], None], path: Path, folder: Path, step: int) -> None:
    dying(lambda: work(path, folder), step)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize(("work", "after"), [(do_publish, 4), (do_roll_back, 2)])
def test_killed_before_any_line(path: Path, tmp_path: Path, work: Callable[[Path, Path], None], after: int) -> None:
    """Readers find the release before or the one after, whole; the next run leaves nothing but these.

    Before each line of what publishes, the first and the last time that it is reached.
    """
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.warehouse.test_publish"])
    folder = tmp_path / "published"
    for number in (1, 2, 3):
        released(path, folder, number, keep=2)
    before = [kept.release.id for kept in kept_releases(folder)]
    fill(path, 4)
    steps = steps_of(lambda: work(path, copy_of(folder, tmp_path / "whole")))
    assert len(steps) > 30
    seen = set()
    for trial, step in enumerate([*steps[:-1:STRIDE], steps[-1]]):
        there = copy_of(folder, tmp_path / f"trial{trial}")
        process = processes.Process(target=mortal, args=(work, path, there, step))
        process.start()
        process.join(300)
        assert process.exitcode == (0 if step == steps[-1] else -signal.SIGKILL), step
        ((articles,),) = ask(there / "blotter.duckdb", "SELECT articles FROM release")
        assert articles in (3, after), step
        assert ask(there / "blotter.duckdb", COUNT) == [(articles,)], step
        seen.add(articles)
        with place.placing(there):
            pass
        nothing_but_releases(there, before, articles)
        if trial % 10 == 0:  # and the same work again succeeds
            if (there / "rolled-back.json").exists() and articles == 3:
                assert json.loads((there / "rolled-back.json").read_text())["reason"] == "wrong"
            publish(path, there, keep=2, accept="again")
            assert ask(there / "blotter.duckdb", COUNT) == [(4,)], step
        shutil.rmtree(there)
    assert seen == {3, after}


def copy_of(folder: Path, there: Path) -> Path:
    subprocess.run(["cp", "-a", str(folder), str(there)], check=True)  # keeps hard links
    return there


def nothing_but_releases(there: Path, before: list[str], articles: int) -> None:
    kept = kept_releases(there)
    assert sum(one.live for one in kept) == 1
    assert set(before) <= {one.release.id for one in kept} or articles == 4
    assert {one.release.articles for one in kept} <= {2, 3, articles}  # none that was never live
    assert {entry.name for entry in there.iterdir()} <= {
        "blotter.duckdb",
        "blotter.lock",
        "releases",
        "rolled-back.json",
    }
    assert len(list((there / "releases").iterdir())) == len(kept)
