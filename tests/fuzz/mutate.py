"""Inputs made from seeds by chance, the same for the same number: the short form of `make fuzz`, without coverage."""

import random
from collections.abc import Iterator

from tests.fuzz.targets import Target


def inputs(target: Target, number: int, seed: int = 1) -> Iterator[bytes]:
    """The seeds, then so many mutations of them."""
    seeds = [one[: target.longest] for one in target.seeds()]
    yield from seeds
    chance = random.Random(seed)  # noqa: S311  (repeatable, not secret)
    for _ in range(number):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.choice((1, 2, 3, 8))):
            _mutate(data, chance, seeds, target.words)
        yield bytes(data[: target.longest])


def _mutate(data: bytearray, chance: random.Random, seeds: list[bytes], words: tuple[bytes, ...]) -> None:
    at, way = chance.randint(0, len(data)), chance.randrange(7)
    to = min(len(data), at + chance.choice((1, 2, 8, 64)))
    if way == 0:
        del data[at:to]
    elif way == 1:
        data[at:at] = chance.choice(words)
    elif way == 2:
        data[at:to] = chance.choice(words) * chance.choice((1, 2, 50))
    elif way == 3:
        data[at:at] = data[at:to] * chance.choice((1, 5, 200))
    elif way == 4 and at < len(data):
        data[at] = chance.randrange(256)
    elif way == 5:
        other = chance.choice(seeds)
        data[at:] = other[chance.randint(0, len(other)) :]
    else:
        del data[at:]
