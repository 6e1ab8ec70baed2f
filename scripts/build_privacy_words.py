"""Count the word lists of `transforms/privacy` over an archive of releases (JSON lines with `text` and `path`).

    python scripts/build_privacy_words.py ARCHIVE.jsonl

The lists hold single words, never text: words that are also written in small letters (common.txt),
capitalised words that are seldom part of a person's name and are used by at least eight forces
(public.txt), and common words that double as surnames (doubtful.txt). A word that is in none of them
is masked, so a missing word costs legibility and never a name.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

TARGET = Path(__file__).parent.parent / "transforms" / "privacy"
WORD = re.compile(r"(?<![@./#\w-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![@/_]|\.\w)")
SENTENCE_START = re.compile(r'[.!?:\n“"‘•-]\s?$')
RANK = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|DCI|Sgt|Sergeant|Inspector|Insp|Superintendent|Supt|Constable|Officer|PCSO|Judge"
    r"|Cllr|Councillor|Detective|Commissioner)\.?\s+(?:[A-Z][\w’'-]+\s+)?$"
)
PERSON = re.compile(
    r"(?: [A-Z][\w’'-]+)?,? (?:\(?(?:aged )?[1-9]\d[),]|said\b|added\b|was (?:jailed|arrested|sentenced|charged))"
)
# Nouns of police bodies: beside a person's name they stay what they are.
BODIES = frozenset(
    """apprenticeship area authority board borough branch bureau burglary chief coordinator command commander
    commissioner communities community constable council crime cyber degree department directorate district
    division dog enforcement engagement enquiry exploitation finance forum group harder he hub incident
    inspector intelligence investigating investigation investigations judge justice lead management manager
    neighbourhood network operations partnership people police policing power proactive programme project
    protection reduction rescue resilience response rugby rural safeguarding safety sergeant solving squad
    staff standards station streets superintendent tactical task taskforce team traffic transport trust unit""".split()
)
# Names that streets and pubs bear: not so public that a person of that name could not be meant.
NAMES = frozenset("Albans Cavendish Clarence EDWARD Faithfull Grosvenor Tennyson Georges Elm Regent Princess".split())


def count(path: Path) -> tuple[Counter[str], Counter[str], Counter[str], dict[str, set[str]]]:
    """Articles in which a word is small, capitalised within a sentence, beside signs of a person; its forces."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    person: Counter[str] = Counter()
    forces: dict[str, set[str]] = defaultdict(set)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            text, force = article["text"], article["path"].split("/")[0]
            seen: tuple[set[str], set[str], set[str]] = (set(), set(), set())
            for match in WORD.finditer(text):
                word, before = match.group(), text[max(0, match.start() - 2) : match.start()]
                if word[0].islower():
                    seen[0].add(word)
                elif before and not SENTENCE_START.search(before):
                    seen[1].add(word)
                    forces[word].add(force)
                    context = text[max(0, match.start() - 45) : match.start()]
                    if RANK.search(context) or PERSON.match(text, match.end()):
                        seen[2].add(word)
            for counter, words in zip((small, capital, person), seen, strict=True):
                counter.update(words)
    return small, capital, person, forces


def main() -> None:
    """Write the three lists."""
    small, capital, person, forces = count(Path(sys.argv[1]))

    def share(word: str) -> float:
        return person[word.title()] / capital[word.title()] if capital[word.title()] else 0.0

    common = {
        word
        for word, articles in small.items()
        if articles >= 10
        and len(word) > 1
        and word.isascii()
        and (articles >= 0.25 * capital[word.title()] or share(word) < 0.04 or word in BODIES)
        and (share(word) < 0.2 or articles > 100)
        and (word.isalpha() or articles >= 30)
    }
    public = {
        word
        for word, articles in capital.items()
        if word.lower() not in common
        and len(word) > 1
        and word.isascii()
        and ((articles >= 40 and len(forces[word]) >= 8) or (word.isupper() and articles >= 15))
        and person[word] / articles < 0.03
        and not word.endswith("'s")
        and word not in NAMES
    }
    doubtful = {word for word in common if capital[word.title()] >= 10 and share(word) >= 0.06 and word not in BODIES}
    for name, words in (("common", common), ("public", public), ("doubtful", doubtful)):
        (TARGET / f"{name}.txt").write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")
        print(f"{name}: {len(words)} words")  # noqa: T201  (a build script's report)


if __name__ == "__main__":
    main()
