"""One reader who never pauses: opens the published file, asks, checks that what it sees is of one piece, leaves.

python -m tests.chaos.reader FILE SECONDS      prints what it saw as JSON; exit status 1 after an error or a tear
"""

import json
import sys
import time
from pathlib import Path

from warehouse.publish import open_reader

ROUNDS = 5  # of questions before it opens the file anew
NAME = "SELECT release_id, articles, facts FROM release"
ROWS = "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM current_facts)"
SUMS = """
SELECT (SELECT sum(quantity) FROM current_facts WHERE counted AND week_start IS NOT NULL), (SELECT sum(total) FROM weekly)
"""


def read(path: Path, seconds: float) -> dict[str, object]:
    """What a reader saw: `tears`, and seconds of every round of questions with the time at which it ended."""
    end, tears, rounds, releases = time.time() + seconds, [], [], set()
    while time.time() < end:
        with open_reader(path) as reader:
            (first,) = reader.execute(NAME).fetchall()
            for _ in range(ROUNDS):
                begun = time.time()
                (release,), (rows,), ((facts, weekly),) = (reader.execute(q).fetchall() for q in (NAME, ROWS, SUMS))
                rounds.append((time.time(), time.time() - begun))
                if release != first or rows != release[1:] or facts != weekly:
                    tears.append(f"{first} then {release}: {rows}, {facts} {weekly}")
            releases.add(first[0])
    return {"tears": tears, "rounds": rounds, "releases": len(releases)}


if __name__ == "__main__":
    print("ready", flush=True)
    sys.stdin.readline()  # all begin together
    seen = read(Path(sys.argv[1]), float(sys.argv[2]))
    print(json.dumps(seen))
    sys.exit(1 if seen["tears"] else 0)
