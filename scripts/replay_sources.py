"""Serve the replay site until stopped, and write a source file that points at it: FILE [SOURCE…]."""

import json
import signal
import sys
from pathlib import Path

from scrapers.replay import ReplaySite
from scrapers.sources import load_sources


def main() -> None:
    """Serve; the file appears when the site answers."""
    file, *names = sys.argv[1:]
    ends = {signal.SIGTERM, signal.SIGINT}
    signal.pthread_sigmask(signal.SIG_BLOCK, ends)  # before the site's threads start, which inherit it
    with ReplaySite(load_sources()) as site:
        tables = []
        for name in names or site.sources:
            fields = site.sources[name].model_dump(mode="json", exclude_none=True, exclude={"id", "earlier"})
            tables.append(f"[{name}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in fields.items()))
        Path(file).write_text("\n".join(tables), encoding="utf-8")
        signal.sigwait(ends)


if __name__ == "__main__":
    main()
