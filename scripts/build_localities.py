"""Count which words name a suburb or a village: `transforms/privacy/localities.txt`, over an archive of releases.

    python scripts/build_localities.py ARCHIVE.jsonl

GeoNames lists no parts of towns and few small villages, and what is in no list is masked as a name.
Kept are single words, never text, that stand after "in", "at", "near" and the like in four articles
or more, and at least eight times as often as beside a sign of a person. Masking trusts them only
after such a word, and never where the article names a person so.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from transforms.places.gazetteer import folded
from transforms.privacy.lexicon import is_place, known, words

TARGET = Path(__file__).parent.parent / "transforms" / "privacy" / "localities.txt"
WORD = re.compile(r"(?<![\w@#/’'-])[A-Z][a-z]{2,}(?:-[A-Za-z][a-z]+)*(?![\w@/])")
BEFORE = re.compile(
    r"\b(?:in|at|near|around|across|towards?|outside|through|to|from)\s+(?:the\s+)?(?:[A-Z][\w’'-]+ ){0,2}$"
)
PERSON_BEFORE = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|DCI|Sgt|Sergeant|Inspector|Insp|Superintendent|Supt|Constable|Officer|PCSO|Judge"
    r"|Cllr|Councillor|Detective|Commissioner)\.?\s+(?:[A-Z][\w’'-]+\s+)?$"
)
PERSON_AFTER = re.compile(
    r"(?:[’']s (?:home|house|body|family|death|murder|car)|,? \(?(?:aged )?[1-9]\d[),]|,? of (?:[A-Z]|no fixed)"
    r"|,? (?:said|added|pleaded|admitted|had|told|appeared|was (?:jailed|arrested|sentenced|charged|found guilty)))"
)
GIVEN = re.compile(r"([A-Z][a-z]+) $")
LEAST = 4  # articles


def main() -> None:
    """Write the list."""
    places: Counter[str] = Counter()
    people: Counter[str] = Counter()
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            here: set[str] = set()
            named: set[str] = set()
            for match in WORD.finditer(text):
                word, before = match.group(), text[max(0, match.start() - 40) : match.start()]
                given = GIVEN.search(before)
                if (
                    (given and given[1].lower() in words("given"))
                    or PERSON_BEFORE.search(before)
                    or PERSON_AFTER.match(text, match.end())
                ):
                    named.add(word)
                elif BEFORE.search(before):
                    here.add(word)
            places.update(here)
            people.update(named)
    kept = sorted(
        word
        for word, articles in places.items()
        if articles >= max(LEAST, 8 * people[word])
        and word.lower() not in known() | words("given")
        and not is_place(folded(word))
    )
    TARGET.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(kept)} words")  # noqa: T201  (a build script's one line of output)


if __name__ == "__main__":
    main()
