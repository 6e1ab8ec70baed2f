"""Which offence? The lexicon's expressions as one, the first in the words wins."""

import re
from functools import cache

from transforms.codebook import lexicon


@cache
def _pattern() -> re.Pattern[str]:
    groups = [
        f"(?P<{name}>{'|'.join(f'(?:{words})' for words in table)})" for name, table in lexicon("offences").items()
    ]
    return re.compile(rf"\b(?:{'|'.join(groups)})\b", re.IGNORECASE)


def offence_in(words: str) -> str | None:
    """The category of the first offence that the words name."""
    best: tuple[int, int, str] | None = None
    for found in _pattern().finditer(words):
        name = found.lastgroup
        if name is None:
            continue
        rank = (found.start(), -len(found.group()), name)
        if best is None or (rank[0] < best[0]):
            best = rank
        break
    return best[2] if best else None
