"""Print the licence of everything installed, as a table."""

from importlib.metadata import Distribution, distributions


def licence_of(one: Distribution) -> str:
    """The licence a package states: its expression, its classifiers, else the first line of its field."""
    said = one.metadata
    classified = [
        line.rsplit(" :: ", 1)[-1] for line in said.get_all("Classifier", []) if line.startswith("License ::")
    ]
    first = str(said.get("License") or "").strip().split("\n")[0][:60]
    return str(said.get("License-Expression") or "") or ", ".join(classified) or first or "not stated"


def main() -> None:
    """Print a line for each package."""
    rows = {str(one.metadata["Name"]).lower(): (one.version, licence_of(one)) for one in distributions()}
    print("| package | version | licence |\n|---|---|---|")  # noqa: T201  (a script prints)
    for name, (version, licence) in sorted(rows.items()):
        print(f"| {name} | {version} | {licence.replace('|', '/')} |")  # noqa: T201


if __name__ == "__main__":
    main()
