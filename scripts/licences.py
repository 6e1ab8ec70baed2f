"""Print docs/licences.md: the licence of every locked dependency, as the package itself states it."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

LOCK = Path(__file__).parent.parent / "requirements.lock"
HEAD = """# Licences

What `requirements.lock` installs, and under which licence each package says it comes. Made by `make licences`; the
bill of materials in CycloneDX is made by `make sbom`. Blotter itself is under the MIT licence.

The towns, villages and parts of towns in `transforms/places/` come from [GeoNames](https://www.geonames.org) under the
Creative Commons Attribution 4.0 licence; those of `suburbs.txt` contain OS data © Crown copyright and database right
2019 under the Open Government Licence 3.0. `scripts/build_gazetteer.py` says how.

| package | version | licence |
|---|---|---|"""


def locked(lock: str) -> list[tuple[str, str]]:
    """Name and version of each package of a lock file's text; twice where another Python gets another version."""
    return sorted(re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", lock, re.MULTILINE))


def licence_of(one: Distribution) -> str:
    """The licence a package states: its expression, its classifiers, else the first line of its field."""
    said = one.metadata
    classified = [
        line.rsplit(" :: ", 1)[-1] for line in said.get_all("Classifier", []) if line.startswith("License ::")
    ]
    first = str(said.get("License") or "").strip().split("\n")[0][:60]
    return str(said.get("License-Expression") or "") or ", ".join(classified) or first or "not stated"


def stated(name: str) -> str:
    """The licence of an installed package, or that it belongs to another system (the lock is for all)."""
    try:
        return licence_of(distribution(name)).replace("|", "/")
    except PackageNotFoundError:
        return "not installed here: for another system or Python"


def main() -> None:
    """Print the page."""
    print(HEAD)  # noqa: T201  (a script prints)
    for name, version in locked(LOCK.read_text()):
        print(f"| {name} | {version} | {stated(name)} |")  # noqa: T201


if __name__ == "__main__":
    main()
