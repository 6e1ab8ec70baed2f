"""`make chaos`: many random sequences, bounded in time. Says how many ran and what was in them."""

import argparse
import tempfile
import time
from pathlib import Path

from tests.chaos import test_sequences
from tests.chaos.test_sequences import DONE, FromTemplate, build, in_memory, prepared, run_sequences


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sequences", type=int, default=2000, help="how many to run")
    parser.add_argument("--steps", type=int, default=10, help="steps in each at most")
    parser.add_argument("--seconds", type=float, default=3600, help="stop after this time")
    asked = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(dir=in_memory()) as folder:
        build.duckdb = FromTemplate(prepared(Path(folder)))  # type: ignore[assignment]
        while DONE["sequences"] < asked.sequences and time.monotonic() - begun < asked.seconds:
            number = min(50, asked.sequences - DONE["sequences"])
            run_sequences(number, asked.steps, Path(folder), derandomize=False)
            passed = time.monotonic() - begun
            print(f"\r{DONE['sequences']:,} sequences, {DONE['steps']:,} steps, {passed:.0f} s", end="", flush=True)
    print()
    for what, times in sorted(test_sequences.DONE.items()):
        print(f"{what:15} {times:>8,}")


if __name__ == "__main__":
    main()
