"""Real deaths: a process of its own is killed (SIGKILL) at a random statement of a random night or release."""

import multiprocessing
import random
import shutil
import signal
from copy import deepcopy
from datetime import timedelta
from pathlib import Path
from typing import Self

import pytest

from tests.chaos.model import Model, Page
from tests.chaos.test_sequences import prepared
from tests.chaos.world import Mortal, Op, World
from warehouse.publish import build


def steps_of(chance: random.Random, run: str, model: Model) -> list[Op]:
    pages = [Page("essex", n, chance.randrange(3), model.now) for n in chance.sample(range(9), 4)]
    day = model.now.date()
    return [
        ("begin", (run, "nightly")),
        ("load", (run, 0, pages[:2])),
        ("fetched", (run, pages, "ok")),
        ("load", (run, 0, pages[2:])),
        ("withdraw", (run, [Page("essex", 8, 0, model.now)])),
        ("cover", (run, "essex", day, "fetched", 4, day - timedelta(days=2))),
        ("resolve", (run,)),
        ("end", (run,)),
    ]


def do(folder: Path, steps: list[Op], dies_at: int) -> None:
    world = World(folder)
    world.mortal(dies_at, really=True)
    world.do(steps)
    world.close()


def release(folder: Path, dies_at: int) -> None:
    """Publish; the connection that builds the release dies."""
    import duckdb

    world = World(folder)

    class Duck:
        def __getattr__(self, name: str) -> object:
            return getattr(duckdb, name)

        def connect(self, *given: object, **named: object) -> object:
            return Building(duckdb.connect(*given, **named), dies_at, world._kill)  # type: ignore[arg-type]

    build.duckdb = Duck()  # type: ignore[assignment]
    world.publish(None)


class Building(Mortal):
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(3))
def test_killed_for_real(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.chaos.test_kills"])
    prepared(tmp_path)
    world, model = World(tmp_path), Model()
    first = steps_of(chance, "first", model)
    world.do(first)
    for name, given in first:
        getattr(model, name)(*given)
    before = world.publish(None).id
    model.now += timedelta(days=1)
    steps = steps_of(chance, "killed", model)
    process = processes.Process(target=do, args=(tmp_path, steps, chance.randrange(5, 50)))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    states = [deepcopy(model)]
    for name, given in steps:
        states.append(deepcopy(states[-1]))
        getattr(states[-1], name)(*given)
    fits = [state for state in states if state.content() == world.content()]
    assert fits, "half a step is there"
    again: list[Op] = [(name, ("again", *given[1:])) for name, given in steps]
    world.do(again)
    for name, given in again:
        getattr(fits[-1], name)(*given)
    assert world.content() == fits[-1].content()
    world.close()
    process = processes.Process(target=release, args=(tmp_path, chance.randrange(60)))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    assert world.read()[0] == before
    made = world.publish(None).id
    assert world.read() == (made, fits[-1].sums())
    assert not list(world.published.glob(".*tmp*"))
    shutil.rmtree(tmp_path)
