"""One target under atheris, in a process of its own: atheris ends the process when it ends."""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path


def main() -> None:
    """Run until the runs or the seconds are over; what was seen goes to `state.json` as it is seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target")
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--longest", type=int, required=True, help="bytes of an input at most")
    parser.add_argument("--folder", type=Path, required=True)
    wanted = parser.parse_args()
    import atheris

    with atheris.instrument_imports(include=["flows.articles", "scrapers", "transforms"]):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.watch import Watch

    target = TARGETS[wanted.target]
    folder: Path = wanted.folder
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        if len(seed) <= wanted.longest:  # the head of a page or half a line of JSON leads nowhere
            (corpus / f"seed-{number}").write_bytes(seed)
    words = ["".join(rf"\x{byte:02x}" for byte in word) for word in target.words if len(word) <= 60]
    (folder / "words").write_text("".join(f'"{word}"\n' for word in words))
    watch = Watch(target, folder)
    began = time.monotonic()
    told = [began]

    def tell() -> None:
        state = {name: value for name, value in asdict(watch).items() if name not in ("target", "keep")}
        state |= {"megabytes": round(watch.megabytes), "seconds": round(time.monotonic() - began, 1)}
        (folder / "state.json").write_text(json.dumps(state))

    def one(data: bytes) -> None:
        crashes, hangs = len(watch.crashes), watch.hangs
        watch(data)
        now = time.monotonic()
        over = now - told[0] > 1 or watch.inputs >= wanted.runs
        if over or len(watch.crashes) > crashes or watch.hangs > hangs:
            told[0] = now
            tell()

    atheris.Setup(
        [
            sys.argv[0],
            f"-runs={wanted.runs}",
            f"-max_total_time={wanted.seconds}",
            f"-max_len={wanted.longest}",
            f"-dict={folder / 'words'}",
            "-timeout=600",  # of the clock, for what never comes back; `watch` counts CPU seconds
            "-rss_limit_mb=1024",
            f"-artifact_prefix={folder}/",
            "-print_final_stats=1",
            str(corpus),
        ],
        one,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
