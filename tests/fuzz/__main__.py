"""Coverage-guided fuzzing of everything that reads what others wrote.

    make fuzz                                            each target for a minute
    python -m tests.fuzz --seconds 3600 --runs 1000000   the bar: a million inputs each
    python -m tests.fuzz pages feeds --seconds 30        some of them

Ends with 1 when an input crashed a target, took over two CPU seconds, or memory went over 1 GB; such
inputs lie in the folder named. Needs the dependency group "fuzz" (atheris).
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.fuzz.targets import TARGETS

CONSOLE = Console()
MEMORY = 1024  # MB
SHORT = 0.95  # share of the inputs, and of the time, for short ones


def main() -> int:
    """Fuzz target after target and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all when left out")
    parser.add_argument("--seconds", type=int, default=60, help="for each target at most")
    parser.add_argument("--runs", type=int, default=1_000_000, help="inputs of each target at most")
    parser.add_argument("--folder", type=Path, help="for inputs that went wrong, kept between runs")
    wanted = parser.parse_args()
    unknown = set(wanted.targets) - set(TARGETS)
    if unknown:
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    if importlib.util.find_spec("atheris") is None:
        CONSOLE.print("atheris is not installed: `make fuzz` installs it, or `uv pip install --group fuzz`")
        return 2
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="blotter-fuzz-"))
    rows = {name: _run(name, wanted.runs, wanted.seconds, folder / name) for name in wanted.targets or TARGETS}
    table = Table(title="Fuzzing", title_justify="left")
    for column in ("target", "inputs", "seconds", "crashes", "hangs", "slowest s", "MB"):
        table.add_column(column, justify="left" if column == "target" else "right")
    for name, state in rows.items():
        table.add_row(
            name,
            f"{state['inputs']:,}",
            f"{state['seconds']:.0f}",
            str(len(state["crashes"])),
            str(state["hangs"]),
            f"{state['slowest']:.2f}",
            str(state["megabytes"]),
        )
    CONSOLE.print(table)
    wrong = False
    for name, state in rows.items():
        for place, times in state["crashes"].items():
            CONSOLE.print(f"{name}: {place} ({times} times)", markup=False)
        wrong |= bool(state["crashes"] or state["hangs"] or state["megabytes"] > MEMORY or state["code"])
    if wrong:
        CONSOLE.print(f"inputs: {folder}", markup=False)
    return int(wrong)


def _run(name: str, runs: int, seconds: int, folder: Path) -> dict[str, Any]:
    """Short inputs for most of the runs and of the time, then long ones that begin with what the short ones found."""
    CONSOLE.print(f"{name}: up to {runs:,} inputs or {seconds} s", markup=False)
    target = TARGETS[name]
    if not target.usual:
        return _pass(name, runs, seconds, target.longest, folder)
    short = _pass(name, round(runs * SHORT), round(seconds * SHORT), target.usual, folder)
    left = max(1, round(seconds - short["seconds"]))
    return _both(short, _pass(name, runs - short["inputs"], left, target.longest, folder))


def _both(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    crashes = {place: one["crashes"].get(place, 0) + times for place, times in other["crashes"].items()}
    return (
        {what: one[what] + other[what] for what in ("inputs", "seconds", "hangs")}
        | {what: max(one[what], other[what]) for what in ("slowest", "megabytes", "code")}
        | {"crashes": one["crashes"] | crashes}
    )


def _pass(name: str, runs: int, seconds: int, longest: int, folder: Path) -> dict[str, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "state.json").unlink(missing_ok=True)
    words = ["--runs", str(runs), "--seconds", str(seconds), "--longest", str(longest), "--folder", str(folder)]
    with (folder / f"log-{longest}").open("w") as log:
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.one", name, *words],
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=seconds + 300,
            check=False,
        )
    try:
        state: dict[str, Any] = json.loads((folder / "state.json").read_text())
    except FileNotFoundError:
        state = {
            "inputs": 0,
            "seconds": 0,
            "crashes": {"nothing ran; see log": 1},
            "hangs": 0,
            "slowest": 0,
            "megabytes": 0,
        }
    return state | {"code": done.returncode}


if __name__ == "__main__":
    sys.exit(main())
