"""The places of the United Kingdom: which names there are, and which fit a force."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import cos, hypot, radians

_DATA = files("transforms.places")
_BIG = 10_000  # inhabitants from which a town goes by its first word: Clacton-on-Sea, Barrow in Furness
_SHORT = re.compile(
    r"^(\w[\w'.]+(?: \w+)?)[- ](?:on|in|upon|super|under|le|by|the)[- ].*|^(.+?) (?:Island|Mountfitchet|Tydfil)$"
)
_KM_PER_DEGREE = 111.2


@dataclass(frozen=True, slots=True)
class Town:
    """One populated place: where it is and how many live there."""

    name: str
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True)
class Beat:
    """Where a force works: the middle and a generous radius in kilometres."""

    latitude: float
    longitude: float
    radius: float


def _rows(name: str) -> list[list[str]]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


_BLANKS = re.compile(r"\s+")


@lru_cache(maxsize=20_000)
def folded(name: str) -> str:
    """The spelling under which a name is looked up: no hyphens, dots or apostrophes, St for Saint, lower case."""
    plain = name.replace("-", " ").replace(".", "").replace("’", "").replace("'", "").replace("Saint ", "St ")
    return _BLANKS.sub(" ", plain).lower()


@cache
def towns() -> dict[str, list[Town]]:
    """All towns by folded name; big ones also by their short name."""
    table: dict[str, list[Town]] = defaultdict(list)
    for name, latitude, longitude, population in _rows("gazetteer.tsv"):
        town = Town(name, float(latitude), float(longitude), int(population))
        table[folded(name)].append(town)
        short = _SHORT.match(name)
        if short and town.population >= _BIG:
            table[folded(short[1] or short[2])].append(town)
    for called, name in _rows("called.tsv"):
        table[folded(called)] += table[folded(name)]
    return dict(table)


@cache
def localities() -> dict[str, tuple[tuple[float, float], ...]]:
    """Latitude and longitude of villages and parts of towns, by folded name.

    Masking takes none of them for a place: many are surnames as well. Plain tuples, since the garbage collector would
    look again and again at 21,000 objects.
    """
    table: dict[str, tuple[tuple[float, float], ...]] = {}
    for name, latitude, longitude in _rows("localities.tsv"):
        table[folded(name)] = (*table.get(folded(name), ()), (float(latitude), float(longitude)))
    return table


@cache
def suburbs() -> frozenset[str]:
    """Further villages and parts of towns by folded name, of which the list does not say where they lie."""
    return frozenset(folded(row[0]) for row in _rows("suburbs.txt"))


@cache
def areas() -> frozenset[str]:
    """Counties, boroughs and regions by folded name."""
    return frozenset(folded(row[0]) for row in _rows("areas.txt"))


@cache
def first_words() -> frozenset[str]:
    """What the folded name of a town, a locality or an area begins with."""
    return frozenset(re.split("[ /]", name)[0] for name in (*towns(), *localities(), *suburbs(), *areas()))


@cache
def beats() -> dict[str, Beat]:
    """Forces that work in a part of the country, by codebook id."""
    return {row[0]: Beat(*(float(number) for number in row[1:])) for row in _rows("forces.tsv")}


def plausible(name: str, force: str | None, slack: float = 15.0) -> bool:
    """Whether one of the places of this name lies where the force works, or nobody knows where it lies.

    Args:
        name: A name as written.
        force: Codebook id; an unknown or national one finds every town plausible.
        slack: Kilometres beyond the force's own radius.
    """
    key = folded(name)
    spots = [(town.latitude, town.longitude) for town in towns().get(key, ())] + [*localities().get(key, ())]
    beat = beats().get(force or "")
    if beat is None:
        return bool(spots) or key in suburbs()
    return key in suburbs() or any(_distance(beat, spot) <= beat.radius + slack for spot in spots)


def _distance(beat: Beat, spot: tuple[float, float]) -> float:
    """Kilometres between a force's middle and a place, on a flat map good enough for one country."""
    east = (spot[1] - beat.longitude) * cos(radians(beat.latitude))
    return _KM_PER_DEGREE * hypot(spot[0] - beat.latitude, east)


def is_big(name: str) -> bool:
    """A town that needs no explanation far from home: London, Liverpool, Leeds."""
    return any(town.population >= 5 * _BIG for town in towns().get(folded(name), []))
